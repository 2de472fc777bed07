// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { Coin } from '../../base/v1beta1/coin.ts';
import { Period } from './vesting.ts';

export interface MsgCreateVestingAccount {
  fromAddress: string;
  toAddress: string;
  amount: Coin[];
  endTime: bigint;
  delayed: boolean;
}
export const MsgCreateVestingAccount: MessageType<MsgCreateVestingAccount> = defineMessage<MsgCreateVestingAccount>({
  typeName: 'cosmos.vesting.v1beta1.MsgCreateVestingAccount',
  fields: [
    { no: 1, name: 'from_address', jsName: 'fromAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'to_address', jsName: 'toAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 4, name: 'end_time', jsName: 'endTime', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'delayed', jsName: 'delayed', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { signers: ['from_address'], aminoName: 'cosmos-sdk/MsgCreateVestingAccount' },
  create: (partial) => ({
    fromAddress: partial?.fromAddress ?? '',
    toAddress: partial?.toAddress ?? '',
    amount: partial?.amount ?? [],
    endTime: partial?.endTime ?? 0n,
    delayed: partial?.delayed ?? false,
  }),
  write(m, w) {
    if (m.fromAddress !== '') {
      w.string(10, m.fromAddress);
    }
    if (m.toAddress !== '') {
      w.string(18, m.toAddress);
    }
    for (const value of m.amount) {
      const at = w.open(26);
      Coin.write(value, w);
      w.close(at);
    }
    if (m.endTime !== 0n) {
      w.tag(32);
      w.int64(m.endTime);
    }
    if (m.delayed) {
      w.tag(40);
      w.bool(m.delayed);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.fromAddress = r.string();
          break;
        }
        case 18: {
          m.toAddress = r.string();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.amount.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 32: {
          m.endTime = r.int64();
          break;
        }
        case 40: {
          m.delayed = r.bool();
          break;
        }
        default:
          r.other(tag, MsgCreateVestingAccount.typeName, MsgCreateVestingAccount.fields);
      }
    }
    return m;
  },
});

export type MsgCreateVestingAccountResponse = EmptyMessage;
export const MsgCreateVestingAccountResponse: MessageType<MsgCreateVestingAccountResponse> = defineMessage<MsgCreateVestingAccountResponse>({
  typeName: 'cosmos.vesting.v1beta1.MsgCreateVestingAccountResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgCreateVestingAccountResponse.typeName, MsgCreateVestingAccountResponse.fields);
    }
    return m;
  },
});

export interface MsgCreatePermanentLockedAccount {
  fromAddress: string;
  toAddress: string;
  amount: Coin[];
}
export const MsgCreatePermanentLockedAccount: MessageType<MsgCreatePermanentLockedAccount> = defineMessage<MsgCreatePermanentLockedAccount>({
  typeName: 'cosmos.vesting.v1beta1.MsgCreatePermanentLockedAccount',
  fields: [
    { no: 1, name: 'from_address', jsName: 'fromAddress', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'to_address', jsName: 'toAddress', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
  ],
  options: { signers: ['from_address'], aminoName: 'cosmos-sdk/MsgCreatePermLockedAccount' },
  create: (partial) => ({
    fromAddress: partial?.fromAddress ?? '',
    toAddress: partial?.toAddress ?? '',
    amount: partial?.amount ?? [],
  }),
  write(m, w) {
    if (m.fromAddress !== '') {
      w.string(10, m.fromAddress);
    }
    if (m.toAddress !== '') {
      w.string(18, m.toAddress);
    }
    for (const value of m.amount) {
      const at = w.open(26);
      Coin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.fromAddress = r.string();
          break;
        }
        case 18: {
          m.toAddress = r.string();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.amount.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgCreatePermanentLockedAccount.typeName, MsgCreatePermanentLockedAccount.fields);
      }
    }
    return m;
  },
});

export type MsgCreatePermanentLockedAccountResponse = EmptyMessage;
export const MsgCreatePermanentLockedAccountResponse: MessageType<MsgCreatePermanentLockedAccountResponse> = defineMessage<MsgCreatePermanentLockedAccountResponse>({
  typeName: 'cosmos.vesting.v1beta1.MsgCreatePermanentLockedAccountResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgCreatePermanentLockedAccountResponse.typeName, MsgCreatePermanentLockedAccountResponse.fields);
    }
    return m;
  },
});

export interface MsgCreatePeriodicVestingAccount {
  fromAddress: string;
  toAddress: string;
  startTime: bigint;
  vestingPeriods: Period[];
}
export const MsgCreatePeriodicVestingAccount: MessageType<MsgCreatePeriodicVestingAccount> = defineMessage<MsgCreatePeriodicVestingAccount>({
  typeName: 'cosmos.vesting.v1beta1.MsgCreatePeriodicVestingAccount',
  fields: [
    { no: 1, name: 'from_address', jsName: 'fromAddress', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'to_address', jsName: 'toAddress', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'start_time', jsName: 'startTime', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'vesting_periods', jsName: 'vestingPeriods', kind: 'message', repeated: true, packed: false, type: () => Period, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['from_address'], aminoName: 'cosmos-sdk/MsgCreatePeriodVestAccount' },
  create: (partial) => ({
    fromAddress: partial?.fromAddress ?? '',
    toAddress: partial?.toAddress ?? '',
    startTime: partial?.startTime ?? 0n,
    vestingPeriods: partial?.vestingPeriods ?? [],
  }),
  write(m, w) {
    if (m.fromAddress !== '') {
      w.string(10, m.fromAddress);
    }
    if (m.toAddress !== '') {
      w.string(18, m.toAddress);
    }
    if (m.startTime !== 0n) {
      w.tag(24);
      w.int64(m.startTime);
    }
    for (const value of m.vestingPeriods) {
      const at = w.open(34);
      Period.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.fromAddress = r.string();
          break;
        }
        case 18: {
          m.toAddress = r.string();
          break;
        }
        case 24: {
          m.startTime = r.int64();
          break;
        }
        case 34: {
          const outer = r.enter();
          m.vestingPeriods.push(Period.read(Period.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgCreatePeriodicVestingAccount.typeName, MsgCreatePeriodicVestingAccount.fields);
      }
    }
    return m;
  },
});

export type MsgCreatePeriodicVestingAccountResponse = EmptyMessage;
export const MsgCreatePeriodicVestingAccountResponse: MessageType<MsgCreatePeriodicVestingAccountResponse> = defineMessage<MsgCreatePeriodicVestingAccountResponse>({
  typeName: 'cosmos.vesting.v1beta1.MsgCreatePeriodicVestingAccountResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgCreatePeriodicVestingAccountResponse.typeName, MsgCreatePeriodicVestingAccountResponse.fields);
    }
    return m;
  },
});

export const MsgService: ServiceType = {
  typeName: 'cosmos.vesting.v1beta1.Msg',
  msgService: true,
  methods: [
    { name: 'CreateVestingAccount', input: MsgCreateVestingAccount, output: MsgCreateVestingAccountResponse, http: [] },
    { name: 'CreatePermanentLockedAccount', input: MsgCreatePermanentLockedAccount, output: MsgCreatePermanentLockedAccountResponse, http: [] },
    { name: 'CreatePeriodicVestingAccount', input: MsgCreatePeriodicVestingAccount, output: MsgCreatePeriodicVestingAccountResponse, http: [] },
  ],
};
