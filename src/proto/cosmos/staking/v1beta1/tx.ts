// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { ZERO_TIME_SECONDS, checkTimestamp, defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { Coin } from '../../base/v1beta1/coin.ts';
import { CommissionRates, Description, Params } from './staking.ts';
import { Any } from '../../../google/protobuf/any.ts';
import { Timestamp } from '../../../google/protobuf/timestamp.ts';

export interface MsgCreateValidator {
  description: Description;
  commission: CommissionRates;
  minSelfDelegation: string;
  delegatorAddress: string;
  validatorAddress: string;
  pubkey: Any | undefined;
  value: Coin;
}
export const MsgCreateValidator: MessageType<MsgCreateValidator> = defineMessage<MsgCreateValidator>({
  typeName: 'cosmos.staking.v1beta1.MsgCreateValidator',
  fields: [
    { no: 1, name: 'description', jsName: 'description', kind: 'message', repeated: false, packed: false, type: () => Description, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'commission', jsName: 'commission', kind: 'message', repeated: false, packed: false, type: () => CommissionRates, nullable: false, amino: { dontOmitempty: true } },
    { no: 3, name: 'min_self_delegation', jsName: 'minSelfDelegation', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: { dontOmitempty: true } },
    { no: 4, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', deprecated: true, amino: {} },
    { no: 5, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 6, name: 'pubkey', jsName: 'pubkey', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.crypto.PubKey', amino: {} },
    { no: 7, name: 'value', jsName: 'value', kind: 'message', repeated: false, packed: false, type: () => Coin, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['validator_address'], aminoName: 'cosmos-sdk/MsgCreateValidator' },
  create: (partial) => ({
    description: partial?.description ?? Description.create(),
    commission: partial?.commission ?? CommissionRates.create(),
    minSelfDelegation: partial?.minSelfDelegation ?? '',
    delegatorAddress: partial?.delegatorAddress ?? '',
    validatorAddress: partial?.validatorAddress ?? '',
    pubkey: partial?.pubkey,
    value: partial?.value ?? Coin.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Description.write(m.description, w);
      w.close(at);
    }
    {
      const at = w.open(18);
      CommissionRates.write(m.commission, w);
      w.close(at);
    }
    w.number(26, m.minSelfDelegation);
    if (m.delegatorAddress !== '') {
      w.string(34, m.delegatorAddress);
    }
    if (m.validatorAddress !== '') {
      w.string(42, m.validatorAddress);
    }
    if (m.pubkey !== undefined) {
      const at = w.open(50);
      Any.write(m.pubkey, w);
      w.close(at);
    }
    {
      const at = w.open(58);
      Coin.write(m.value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Description.read(m.description, r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          CommissionRates.read(m.commission, r);
          r.leave(outer);
          break;
        }
        case 26: {
          m.minSelfDelegation = r.intText(m.minSelfDelegation);
          break;
        }
        case 34: {
          m.delegatorAddress = r.string();
          break;
        }
        case 42: {
          m.validatorAddress = r.string();
          break;
        }
        case 50: {
          const outer = r.enter();
          m.pubkey = Any.read(m.pubkey ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        case 58: {
          const outer = r.enter();
          Coin.read(m.value, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgCreateValidator.typeName, MsgCreateValidator.fields);
      }
    }
    return m;
  },
});

export type MsgCreateValidatorResponse = EmptyMessage;
export const MsgCreateValidatorResponse: MessageType<MsgCreateValidatorResponse> = defineMessage<MsgCreateValidatorResponse>({
  typeName: 'cosmos.staking.v1beta1.MsgCreateValidatorResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgCreateValidatorResponse.typeName, MsgCreateValidatorResponse.fields);
    }
    return m;
  },
});

export interface MsgEditValidator {
  description: Description;
  validatorAddress: string;
  commissionRate: string | undefined;
  minSelfDelegation: string | undefined;
}
export const MsgEditValidator: MessageType<MsgEditValidator> = defineMessage<MsgEditValidator>({
  typeName: 'cosmos.staking.v1beta1.MsgEditValidator',
  fields: [
    { no: 1, name: 'description', jsName: 'description', kind: 'message', repeated: false, packed: false, type: () => Description, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 3, name: 'commission_rate', jsName: 'commissionRate', kind: 'string', repeated: false, packed: false, nullable: true, customtype: 'Dec', scalar: 'cosmos.Dec', amino: {} },
    { no: 4, name: 'min_self_delegation', jsName: 'minSelfDelegation', kind: 'string', repeated: false, packed: false, nullable: true, customtype: 'Int', scalar: 'cosmos.Int', amino: {} },
  ],
  options: { signers: ['validator_address'], aminoName: 'cosmos-sdk/MsgEditValidator' },
  create: (partial) => ({
    description: partial?.description ?? Description.create(),
    validatorAddress: partial?.validatorAddress ?? '',
    commissionRate: partial?.commissionRate,
    minSelfDelegation: partial?.minSelfDelegation,
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Description.write(m.description, w);
      w.close(at);
    }
    if (m.validatorAddress !== '') {
      w.string(18, m.validatorAddress);
    }
    if (m.commissionRate !== undefined) {
      w.number(26, m.commissionRate);
    }
    if (m.minSelfDelegation !== undefined) {
      w.number(34, m.minSelfDelegation);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Description.read(m.description, r);
          r.leave(outer);
          break;
        }
        case 18: {
          m.validatorAddress = r.string();
          break;
        }
        case 26: {
          m.commissionRate = r.decText('');
          break;
        }
        case 34: {
          m.minSelfDelegation = r.intText('');
          break;
        }
        default:
          r.other(tag, MsgEditValidator.typeName, MsgEditValidator.fields);
      }
    }
    return m;
  },
});

export type MsgEditValidatorResponse = EmptyMessage;
export const MsgEditValidatorResponse: MessageType<MsgEditValidatorResponse> = defineMessage<MsgEditValidatorResponse>({
  typeName: 'cosmos.staking.v1beta1.MsgEditValidatorResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgEditValidatorResponse.typeName, MsgEditValidatorResponse.fields);
    }
    return m;
  },
});

export interface MsgDelegate {
  delegatorAddress: string;
  validatorAddress: string;
  amount: Coin;
}
export const MsgDelegate: MessageType<MsgDelegate> = defineMessage<MsgDelegate>({
  typeName: 'cosmos.staking.v1beta1.MsgDelegate',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 3, name: 'amount', jsName: 'amount', kind: 'message', repeated: false, packed: false, type: () => Coin, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['delegator_address'], aminoName: 'cosmos-sdk/MsgDelegate' },
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
    validatorAddress: partial?.validatorAddress ?? '',
    amount: partial?.amount ?? Coin.create(),
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
    }
    if (m.validatorAddress !== '') {
      w.string(18, m.validatorAddress);
    }
    {
      const at = w.open(26);
      Coin.write(m.amount, w);
      w.close(at);
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
        case 26: {
          const outer = r.enter();
          Coin.read(m.amount, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgDelegate.typeName, MsgDelegate.fields);
      }
    }
    return m;
  },
});

export type MsgDelegateResponse = EmptyMessage;
export const MsgDelegateResponse: MessageType<MsgDelegateResponse> = defineMessage<MsgDelegateResponse>({
  typeName: 'cosmos.staking.v1beta1.MsgDelegateResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgDelegateResponse.typeName, MsgDelegateResponse.fields);
    }
    return m;
  },
});

export interface MsgBeginRedelegate {
  delegatorAddress: string;
  validatorSrcAddress: string;
  validatorDstAddress: string;
  amount: Coin;
}
export const MsgBeginRedelegate: MessageType<MsgBeginRedelegate> = defineMessage<MsgBeginRedelegate>({
  typeName: 'cosmos.staking.v1beta1.MsgBeginRedelegate',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_src_address', jsName: 'validatorSrcAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 3, name: 'validator_dst_address', jsName: 'validatorDstAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 4, name: 'amount', jsName: 'amount', kind: 'message', repeated: false, packed: false, type: () => Coin, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['delegator_address'], aminoName: 'cosmos-sdk/MsgBeginRedelegate' },
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
    validatorSrcAddress: partial?.validatorSrcAddress ?? '',
    validatorDstAddress: partial?.validatorDstAddress ?? '',
    amount: partial?.amount ?? Coin.create(),
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
    }
    if (m.validatorSrcAddress !== '') {
      w.string(18, m.validatorSrcAddress);
    }
    if (m.validatorDstAddress !== '') {
      w.string(26, m.validatorDstAddress);
    }
    {
      const at = w.open(34);
      Coin.write(m.amount, w);
      w.close(at);
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
          m.validatorSrcAddress = r.string();
          break;
        }
        case 26: {
          m.validatorDstAddress = r.string();
          break;
        }
        case 34: {
          const outer = r.enter();
          Coin.read(m.amount, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgBeginRedelegate.typeName, MsgBeginRedelegate.fields);
      }
    }
    return m;
  },
});

export interface MsgBeginRedelegateResponse {
  completionTime: Timestamp;
}
export const MsgBeginRedelegateResponse: MessageType<MsgBeginRedelegateResponse> = defineMessage<MsgBeginRedelegateResponse>({
  typeName: 'cosmos.staking.v1beta1.MsgBeginRedelegateResponse',
  fields: [
    { no: 1, name: 'completion_time', jsName: 'completionTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    completionTime: partial?.completionTime ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Timestamp.write(checkTimestamp(m.completionTime), w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.completionTime = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgBeginRedelegateResponse.typeName, MsgBeginRedelegateResponse.fields);
      }
    }
    return m;
  },
});

export interface MsgUndelegate {
  delegatorAddress: string;
  validatorAddress: string;
  amount: Coin;
}
export const MsgUndelegate: MessageType<MsgUndelegate> = defineMessage<MsgUndelegate>({
  typeName: 'cosmos.staking.v1beta1.MsgUndelegate',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 3, name: 'amount', jsName: 'amount', kind: 'message', repeated: false, packed: false, type: () => Coin, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['delegator_address'], aminoName: 'cosmos-sdk/MsgUndelegate' },
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
    validatorAddress: partial?.validatorAddress ?? '',
    amount: partial?.amount ?? Coin.create(),
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
    }
    if (m.validatorAddress !== '') {
      w.string(18, m.validatorAddress);
    }
    {
      const at = w.open(26);
      Coin.write(m.amount, w);
      w.close(at);
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
        case 26: {
          const outer = r.enter();
          Coin.read(m.amount, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgUndelegate.typeName, MsgUndelegate.fields);
      }
    }
    return m;
  },
});

export interface MsgUndelegateResponse {
  completionTime: Timestamp;
  amount: Coin;
}
export const MsgUndelegateResponse: MessageType<MsgUndelegateResponse> = defineMessage<MsgUndelegateResponse>({
  typeName: 'cosmos.staking.v1beta1.MsgUndelegateResponse',
  fields: [
    { no: 1, name: 'completion_time', jsName: 'completionTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: { dontOmitempty: true } },
    { no: 2, name: 'amount', jsName: 'amount', kind: 'message', repeated: false, packed: false, type: () => Coin, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    completionTime: partial?.completionTime ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    amount: partial?.amount ?? Coin.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Timestamp.write(checkTimestamp(m.completionTime), w);
      w.close(at);
    }
    {
      const at = w.open(18);
      Coin.write(m.amount, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.completionTime = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          Coin.read(m.amount, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgUndelegateResponse.typeName, MsgUndelegateResponse.fields);
      }
    }
    return m;
  },
});

export interface MsgCancelUnbondingDelegation {
  delegatorAddress: string;
  validatorAddress: string;
  amount: Coin;
  creationHeight: bigint;
}
export const MsgCancelUnbondingDelegation: MessageType<MsgCancelUnbondingDelegation> = defineMessage<MsgCancelUnbondingDelegation>({
  typeName: 'cosmos.staking.v1beta1.MsgCancelUnbondingDelegation',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 3, name: 'amount', jsName: 'amount', kind: 'message', repeated: false, packed: false, type: () => Coin, nullable: false, amino: { dontOmitempty: true } },
    { no: 4, name: 'creation_height', jsName: 'creationHeight', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { signers: ['delegator_address'], aminoName: 'cosmos-sdk/MsgCancelUnbondingDelegation' },
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
    validatorAddress: partial?.validatorAddress ?? '',
    amount: partial?.amount ?? Coin.create(),
    creationHeight: partial?.creationHeight ?? 0n,
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
    }
    if (m.validatorAddress !== '') {
      w.string(18, m.validatorAddress);
    }
    {
      const at = w.open(26);
      Coin.write(m.amount, w);
      w.close(at);
    }
    if (m.creationHeight !== 0n) {
      w.tag(32);
      w.int64(m.creationHeight);
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
        case 26: {
          const outer = r.enter();
          Coin.read(m.amount, r);
          r.leave(outer);
          break;
        }
        case 32: {
          m.creationHeight = r.int64();
          break;
        }
        default:
          r.other(tag, MsgCancelUnbondingDelegation.typeName, MsgCancelUnbondingDelegation.fields);
      }
    }
    return m;
  },
});

export type MsgCancelUnbondingDelegationResponse = EmptyMessage;
export const MsgCancelUnbondingDelegationResponse: MessageType<MsgCancelUnbondingDelegationResponse> = defineMessage<MsgCancelUnbondingDelegationResponse>({
  typeName: 'cosmos.staking.v1beta1.MsgCancelUnbondingDelegationResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgCancelUnbondingDelegationResponse.typeName, MsgCancelUnbondingDelegationResponse.fields);
    }
    return m;
  },
});

export interface MsgUpdateParams {
  authority: string;
  params: Params;
}
export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>({
  typeName: 'cosmos.staking.v1beta1.MsgUpdateParams',
  fields: [
    { no: 1, name: 'authority', jsName: 'authority', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['authority'], aminoName: 'cosmos-sdk/x/staking/MsgUpdateParams' },
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
  typeName: 'cosmos.staking.v1beta1.MsgUpdateParamsResponse',
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

export const MsgService: ServiceType = {
  typeName: 'cosmos.staking.v1beta1.Msg',
  msgService: true,
  methods: [
    { name: 'CreateValidator', input: MsgCreateValidator, output: MsgCreateValidatorResponse, http: [] },
    { name: 'EditValidator', input: MsgEditValidator, output: MsgEditValidatorResponse, http: [] },
    { name: 'Delegate', input: MsgDelegate, output: MsgDelegateResponse, http: [] },
    { name: 'BeginRedelegate', input: MsgBeginRedelegate, output: MsgBeginRedelegateResponse, http: [] },
    { name: 'Undelegate', input: MsgUndelegate, output: MsgUndelegateResponse, http: [] },
    { name: 'CancelUnbondingDelegation', input: MsgCancelUnbondingDelegation, output: MsgCancelUnbondingDelegationResponse, http: [] },
    { name: 'UpdateParams', input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
  ],
};
