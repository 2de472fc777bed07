// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { BaseAccount } from '../../auth/v1beta1/auth.ts';
import { Coin } from '../../base/v1beta1/coin.ts';

export interface BaseVestingAccount {
  baseAccount: BaseAccount | undefined;
  originalVesting: Coin[];
  delegatedFree: Coin[];
  delegatedVesting: Coin[];
  endTime: bigint;
}
export const BaseVestingAccount: MessageType<BaseVestingAccount> = defineMessage<BaseVestingAccount>({
  typeName: 'cosmos.vesting.v1beta1.BaseVestingAccount',
  fields: [
    { no: 1, name: 'base_account', jsName: 'baseAccount', kind: 'message', repeated: false, packed: false, type: () => BaseAccount, nullable: true, embed: true, amino: {} },
    { no: 2, name: 'original_vesting', jsName: 'originalVesting', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 3, name: 'delegated_free', jsName: 'delegatedFree', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 4, name: 'delegated_vesting', jsName: 'delegatedVesting', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 5, name: 'end_time', jsName: 'endTime', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/BaseVestingAccount' },
  create: (partial) => ({
    baseAccount: partial?.baseAccount,
    originalVesting: partial?.originalVesting ?? [],
    delegatedFree: partial?.delegatedFree ?? [],
    delegatedVesting: partial?.delegatedVesting ?? [],
    endTime: partial?.endTime ?? 0n,
  }),
  write(m, w) {
    if (m.baseAccount !== undefined) {
      const at = w.open(10);
      BaseAccount.write(m.baseAccount, w);
      w.close(at);
    }
    for (const value of m.originalVesting) {
      const at = w.open(18);
      Coin.write(value, w);
      w.close(at);
    }
    for (const value of m.delegatedFree) {
      const at = w.open(26);
      Coin.write(value, w);
      w.close(at);
    }
    for (const value of m.delegatedVesting) {
      const at = w.open(34);
      Coin.write(value, w);
      w.close(at);
    }
    if (m.endTime !== 0n) {
      w.tag(40);
      w.int64(m.endTime);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.baseAccount = BaseAccount.read(m.baseAccount ?? BaseAccount.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.originalVesting.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.delegatedFree.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.delegatedVesting.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 40: {
          m.endTime = r.int64();
          break;
        }
        default:
          r.other(tag, BaseVestingAccount.typeName, BaseVestingAccount.fields);
      }
    }
    return m;
  },
});

export interface ContinuousVestingAccount {
  baseVestingAccount: BaseVestingAccount | undefined;
  startTime: bigint;
}
export const ContinuousVestingAccount: MessageType<ContinuousVestingAccount> = defineMessage<ContinuousVestingAccount>({
  typeName: 'cosmos.vesting.v1beta1.ContinuousVestingAccount',
  fields: [
    { no: 1, name: 'base_vesting_account', jsName: 'baseVestingAccount', kind: 'message', repeated: false, packed: false, type: () => BaseVestingAccount, nullable: true, embed: true, amino: {} },
    { no: 2, name: 'start_time', jsName: 'startTime', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/ContinuousVestingAccount' },
  create: (partial) => ({
    baseVestingAccount: partial?.baseVestingAccount,
    startTime: partial?.startTime ?? 0n,
  }),
  write(m, w) {
    if (m.baseVestingAccount !== undefined) {
      const at = w.open(10);
      BaseVestingAccount.write(m.baseVestingAccount, w);
      w.close(at);
    }
    if (m.startTime !== 0n) {
      w.tag(16);
      w.int64(m.startTime);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.baseVestingAccount = BaseVestingAccount.read(m.baseVestingAccount ?? BaseVestingAccount.create(), r);
          r.leave(outer);
          break;
        }
        case 16: {
          m.startTime = r.int64();
          break;
        }
        default:
          r.other(tag, ContinuousVestingAccount.typeName, ContinuousVestingAccount.fields);
      }
    }
    return m;
  },
});

export interface DelayedVestingAccount {
  baseVestingAccount: BaseVestingAccount | undefined;
}
export const DelayedVestingAccount: MessageType<DelayedVestingAccount> = defineMessage<DelayedVestingAccount>({
  typeName: 'cosmos.vesting.v1beta1.DelayedVestingAccount',
  fields: [
    { no: 1, name: 'base_vesting_account', jsName: 'baseVestingAccount', kind: 'message', repeated: false, packed: false, type: () => BaseVestingAccount, nullable: true, embed: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/DelayedVestingAccount' },
  create: (partial) => ({
    baseVestingAccount: partial?.baseVestingAccount,
  }),
  write(m, w) {
    if (m.baseVestingAccount !== undefined) {
      const at = w.open(10);
      BaseVestingAccount.write(m.baseVestingAccount, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.baseVestingAccount = BaseVestingAccount.read(m.baseVestingAccount ?? BaseVestingAccount.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, DelayedVestingAccount.typeName, DelayedVestingAccount.fields);
      }
    }
    return m;
  },
});

export interface Period {
  length: bigint;
  amount: Coin[];
}
export const Period: MessageType<Period> = defineMessage<Period>({
  typeName: 'cosmos.vesting.v1beta1.Period',
  fields: [
    { no: 1, name: 'length', jsName: 'length', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
  ],
  options: {},
  create: (partial) => ({
    length: partial?.length ?? 0n,
    amount: partial?.amount ?? [],
  }),
  write(m, w) {
    if (m.length !== 0n) {
      w.tag(8);
      w.int64(m.length);
    }
    for (const value of m.amount) {
      const at = w.open(18);
      Coin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.length = r.int64();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.amount.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Period.typeName, Period.fields);
      }
    }
    return m;
  },
});

export interface PeriodicVestingAccount {
  baseVestingAccount: BaseVestingAccount | undefined;
  startTime: bigint;
  vestingPeriods: Period[];
}
export const PeriodicVestingAccount: MessageType<PeriodicVestingAccount> = defineMessage<PeriodicVestingAccount>({
  typeName: 'cosmos.vesting.v1beta1.PeriodicVestingAccount',
  fields: [
    { no: 1, name: 'base_vesting_account', jsName: 'baseVestingAccount', kind: 'message', repeated: false, packed: false, type: () => BaseVestingAccount, nullable: true, embed: true, amino: {} },
    { no: 2, name: 'start_time', jsName: 'startTime', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'vesting_periods', jsName: 'vestingPeriods', kind: 'message', repeated: true, packed: false, type: () => Period, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { aminoName: 'cosmos-sdk/PeriodicVestingAccount' },
  create: (partial) => ({
    baseVestingAccount: partial?.baseVestingAccount,
    startTime: partial?.startTime ?? 0n,
    vestingPeriods: partial?.vestingPeriods ?? [],
  }),
  write(m, w) {
    if (m.baseVestingAccount !== undefined) {
      const at = w.open(10);
      BaseVestingAccount.write(m.baseVestingAccount, w);
      w.close(at);
    }
    if (m.startTime !== 0n) {
      w.tag(16);
      w.int64(m.startTime);
    }
    for (const value of m.vestingPeriods) {
      const at = w.open(26);
      Period.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.baseVestingAccount = BaseVestingAccount.read(m.baseVestingAccount ?? BaseVestingAccount.create(), r);
          r.leave(outer);
          break;
        }
        case 16: {
          m.startTime = r.int64();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.vestingPeriods.push(Period.read(Period.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, PeriodicVestingAccount.typeName, PeriodicVestingAccount.fields);
      }
    }
    return m;
  },
});

export interface PermanentLockedAccount {
  baseVestingAccount: BaseVestingAccount | undefined;
}
export const PermanentLockedAccount: MessageType<PermanentLockedAccount> = defineMessage<PermanentLockedAccount>({
  typeName: 'cosmos.vesting.v1beta1.PermanentLockedAccount',
  fields: [
    { no: 1, name: 'base_vesting_account', jsName: 'baseVestingAccount', kind: 'message', repeated: false, packed: false, type: () => BaseVestingAccount, nullable: true, embed: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/PermanentLockedAccount' },
  create: (partial) => ({
    baseVestingAccount: partial?.baseVestingAccount,
  }),
  write(m, w) {
    if (m.baseVestingAccount !== undefined) {
      const at = w.open(10);
      BaseVestingAccount.write(m.baseVestingAccount, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.baseVestingAccount = BaseVestingAccount.read(m.baseVestingAccount ?? BaseVestingAccount.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, PermanentLockedAccount.typeName, PermanentLockedAccount.fields);
      }
    }
    return m;
  },
});
