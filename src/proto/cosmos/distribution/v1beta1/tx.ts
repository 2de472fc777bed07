// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { Coin } from '../../base/v1beta1/coin.ts';
import { Params } from './distribution.ts';

export interface MsgSetWithdrawAddress {
  delegatorAddress: string;
  withdrawAddress: string;
}
export const MsgSetWithdrawAddress: MessageType<MsgSetWithdrawAddress> = defineMessage<MsgSetWithdrawAddress>({
  typeName: 'cosmos.distribution.v1beta1.MsgSetWithdrawAddress',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'withdraw_address', jsName: 'withdrawAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: { signers: ['delegator_address'], aminoName: 'cosmos-sdk/MsgModifyWithdrawAddress' },
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
    withdrawAddress: partial?.withdrawAddress ?? '',
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
    }
    if (m.withdrawAddress !== '') {
      w.string(18, m.withdrawAddress);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddress = r.string();
          break;
        }
        case 18: {
          m.withdrawAddress = r.string();
          break;
        }
        default:
          r.other(tag, MsgSetWithdrawAddress.typeName, MsgSetWithdrawAddress.fields);
      }
    }
    return m;
  },
});

export type MsgSetWithdrawAddressResponse = EmptyMessage;
export const MsgSetWithdrawAddressResponse: MessageType<MsgSetWithdrawAddressResponse> = defineMessage<MsgSetWithdrawAddressResponse>({
  typeName: 'cosmos.distribution.v1beta1.MsgSetWithdrawAddressResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgSetWithdrawAddressResponse.typeName, MsgSetWithdrawAddressResponse.fields);
    }
    return m;
  },
});

export interface MsgWithdrawDelegatorReward {
  delegatorAddress: string;
  validatorAddress: string;
}
export const MsgWithdrawDelegatorReward: MessageType<MsgWithdrawDelegatorReward> = defineMessage<MsgWithdrawDelegatorReward>({
  typeName: 'cosmos.distribution.v1beta1.MsgWithdrawDelegatorReward',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
  ],
  options: { signers: ['delegator_address'], aminoName: 'cosmos-sdk/MsgWithdrawDelegationReward' },
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
    validatorAddress: partial?.validatorAddress ?? '',
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
    }
    if (m.validatorAddress !== '') {
      w.string(18, m.validatorAddress);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddress = r.string();
          break;
        }
        case 18: {
          m.validatorAddress = r.string();
          break;
        }
        default:
          r.other(tag, MsgWithdrawDelegatorReward.typeName, MsgWithdrawDelegatorReward.fields);
      }
    }
    return m;
  },
});

export interface MsgWithdrawDelegatorRewardResponse {
  amount: Coin[];
}
export const MsgWithdrawDelegatorRewardResponse: MessageType<MsgWithdrawDelegatorRewardResponse> = defineMessage<MsgWithdrawDelegatorRewardResponse>({
  typeName: 'cosmos.distribution.v1beta1.MsgWithdrawDelegatorRewardResponse',
  fields: [
    { no: 1, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
  ],
  options: {},
  create: (partial) => ({
    amount: partial?.amount ?? [],
  }),
  write(m, w) {
    for (const value of m.amount) {
      const at = w.open(10);
      Coin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.amount.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgWithdrawDelegatorRewardResponse.typeName, MsgWithdrawDelegatorRewardResponse.fields);
      }
    }
    return m;
  },
});

export interface MsgWithdrawValidatorCommission {
  validatorAddress: string;
}
export const MsgWithdrawValidatorCommission: MessageType<MsgWithdrawValidatorCommission> = defineMessage<MsgWithdrawValidatorCommission>({
  typeName: 'cosmos.distribution.v1beta1.MsgWithdrawValidatorCommission',
  fields: [
    { no: 1, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
  ],
  options: { signers: ['validator_address'], aminoName: 'cosmos-sdk/MsgWithdrawValCommission' },
  create: (partial) => ({
    validatorAddress: partial?.validatorAddress ?? '',
  }),
  write(m, w) {
    if (m.validatorAddress !== '') {
      w.string(10, m.validatorAddress);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.validatorAddress = r.string();
          break;
        }
        default:
          r.other(tag, MsgWithdrawValidatorCommission.typeName, MsgWithdrawValidatorCommission.fields);
      }
    }
    return m;
  },
});

export interface MsgWithdrawValidatorCommissionResponse {
  amount: Coin[];
}
export const MsgWithdrawValidatorCommissionResponse: MessageType<MsgWithdrawValidatorCommissionResponse> = defineMessage<MsgWithdrawValidatorCommissionResponse>({
  typeName: 'cosmos.distribution.v1beta1.MsgWithdrawValidatorCommissionResponse',
  fields: [
    { no: 1, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
  ],
  options: {},
  create: (partial) => ({
    amount: partial?.amount ?? [],
  }),
  write(m, w) {
    for (const value of m.amount) {
      const at = w.open(10);
      Coin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.amount.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgWithdrawValidatorCommissionResponse.typeName, MsgWithdrawValidatorCommissionResponse.fields);
      }
    }
    return m;
  },
});

export interface MsgFundCommunityPool {
  amount: Coin[];
  depositor: string;
}
export const MsgFundCommunityPool: MessageType<MsgFundCommunityPool> = defineMessage<MsgFundCommunityPool>({
  typeName: 'cosmos.distribution.v1beta1.MsgFundCommunityPool',
  fields: [
    { no: 1, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 2, name: 'depositor', jsName: 'depositor', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: { signers: ['depositor'], aminoName: 'cosmos-sdk/MsgFundCommunityPool' },
  create: (partial) => ({
    amount: partial?.amount ?? [],
    depositor: partial?.depositor ?? '',
  }),
  write(m, w) {
    for (const value of m.amount) {
      const at = w.open(10);
      Coin.write(value, w);
      w.close(at);
    }
    if (m.depositor !== '') {
      w.string(18, m.depositor);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.amount.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          m.depositor = r.string();
          break;
        }
        default:
          r.other(tag, MsgFundCommunityPool.typeName, MsgFundCommunityPool.fields);
      }
    }
    return m;
  },
});

export type MsgFundCommunityPoolResponse = EmptyMessage;
export const MsgFundCommunityPoolResponse: MessageType<MsgFundCommunityPoolResponse> = defineMessage<MsgFundCommunityPoolResponse>({
  typeName: 'cosmos.distribution.v1beta1.MsgFundCommunityPoolResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgFundCommunityPoolResponse.typeName, MsgFundCommunityPoolResponse.fields);
    }
    return m;
  },
});

export interface MsgUpdateParams {
  authority: string;
  params: Params;
}
export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>({
  typeName: 'cosmos.distribution.v1beta1.MsgUpdateParams',
  fields: [
    { no: 1, name: 'authority', jsName: 'authority', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['authority'], aminoName: 'cosmos-sdk/distribution/MsgUpdateParams' },
  create: (partial) => ({
    authority: partial?.authority ?? '',
    params: partial?.params ?? Params.create(),
  }),
  write(m, w) {
    if (m.authority !== '') {
      w.string(10, m.authority);
    }
    {
      const at = w.open(18);
      Params.write(m.params, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.authority = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          Params.read(m.params, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgUpdateParams.typeName, MsgUpdateParams.fields);
      }
    }
    return m;
  },
});

export type MsgUpdateParamsResponse = EmptyMessage;
export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>({
  typeName: 'cosmos.distribution.v1beta1.MsgUpdateParamsResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgUpdateParamsResponse.typeName, MsgUpdateParamsResponse.fields);
    }
    return m;
  },
});

export interface MsgCommunityPoolSpend {
  authority: string;
  recipient: string;
  amount: Coin[];
}
export const MsgCommunityPoolSpend: MessageType<MsgCommunityPoolSpend> = defineMessage<MsgCommunityPoolSpend>({
  typeName: 'cosmos.distribution.v1beta1.MsgCommunityPoolSpend',
  fields: [
    { no: 1, name: 'authority', jsName: 'authority', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'recipient', jsName: 'recipient', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
  ],
  options: { signers: ['authority'], aminoName: 'cosmos-sdk/distr/MsgCommunityPoolSpend' },
  create: (partial) => ({
    authority: partial?.authority ?? '',
    recipient: partial?.recipient ?? '',
    amount: partial?.amount ?? [],
  }),
  write(m, w) {
    if (m.authority !== '') {
      w.string(10, m.authority);
    }
    if (m.recipient !== '') {
      w.string(18, m.recipient);
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
          m.authority = r.string();
          break;
        }
        case 18: {
          m.recipient = r.string();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.amount.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgCommunityPoolSpend.typeName, MsgCommunityPoolSpend.fields);
      }
    }
    return m;
  },
});

export type MsgCommunityPoolSpendResponse = EmptyMessage;
export const MsgCommunityPoolSpendResponse: MessageType<MsgCommunityPoolSpendResponse> = defineMessage<MsgCommunityPoolSpendResponse>({
  typeName: 'cosmos.distribution.v1beta1.MsgCommunityPoolSpendResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgCommunityPoolSpendResponse.typeName, MsgCommunityPoolSpendResponse.fields);
    }
    return m;
  },
});

export interface MsgDepositValidatorRewardsPool {
  depositor: string;
  validatorAddress: string;
  amount: Coin[];
}
export const MsgDepositValidatorRewardsPool: MessageType<MsgDepositValidatorRewardsPool> = defineMessage<MsgDepositValidatorRewardsPool>({
  typeName: 'cosmos.distribution.v1beta1.MsgDepositValidatorRewardsPool',
  fields: [
    { no: 1, name: 'depositor', jsName: 'depositor', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 3, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
  ],
  options: { signers: ['depositor'], aminoName: 'cosmos-sdk/distr/MsgDepositValRewards' },
  create: (partial) => ({
    depositor: partial?.depositor ?? '',
    validatorAddress: partial?.validatorAddress ?? '',
    amount: partial?.amount ?? [],
  }),
  write(m, w) {
    if (m.depositor !== '') {
      w.string(10, m.depositor);
    }
    if (m.validatorAddress !== '') {
      w.string(18, m.validatorAddress);
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
          m.depositor = r.string();
          break;
        }
        case 18: {
          m.validatorAddress = r.string();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.amount.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgDepositValidatorRewardsPool.typeName, MsgDepositValidatorRewardsPool.fields);
      }
    }
    return m;
  },
});

export type MsgDepositValidatorRewardsPoolResponse = EmptyMessage;
export const MsgDepositValidatorRewardsPoolResponse: MessageType<MsgDepositValidatorRewardsPoolResponse> = defineMessage<MsgDepositValidatorRewardsPoolResponse>({
  typeName: 'cosmos.distribution.v1beta1.MsgDepositValidatorRewardsPoolResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgDepositValidatorRewardsPoolResponse.typeName, MsgDepositValidatorRewardsPoolResponse.fields);
    }
    return m;
  },
});

export const MsgService: ServiceType = {
  typeName: 'cosmos.distribution.v1beta1.Msg',
  msgService: true,
  methods: [
    { name: 'SetWithdrawAddress', input: MsgSetWithdrawAddress, output: MsgSetWithdrawAddressResponse, http: [] },
    { name: 'WithdrawDelegatorReward', input: MsgWithdrawDelegatorReward, output: MsgWithdrawDelegatorRewardResponse, http: [] },
    { name: 'WithdrawValidatorCommission', input: MsgWithdrawValidatorCommission, output: MsgWithdrawValidatorCommissionResponse, http: [] },
    { name: 'FundCommunityPool', input: MsgFundCommunityPool, output: MsgFundCommunityPoolResponse, http: [] },
    { name: 'UpdateParams', input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
    { name: 'CommunityPoolSpend', input: MsgCommunityPoolSpend, output: MsgCommunityPoolSpendResponse, http: [] },
    { name: 'DepositValidatorRewardsPool', input: MsgDepositValidatorRewardsPool, output: MsgDepositValidatorRewardsPoolResponse, http: [] },
  ],
};
