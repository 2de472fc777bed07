// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { PageRequest, PageResponse } from '../../base/query/v1beta1/pagination.ts';
import { DecCoin } from '../../base/v1beta1/coin.ts';
import { DelegationDelegatorReward, Params, ValidatorAccumulatedCommission, ValidatorOutstandingRewards, ValidatorSlashEvent } from './distribution.ts';

export type QueryParamsRequest = EmptyMessage;
export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>({
  typeName: 'cosmos.distribution.v1beta1.QueryParamsRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, QueryParamsRequest.typeName, QueryParamsRequest.fields);
    }
    return m;
  },
});

export interface QueryParamsResponse {
  params: Params;
}
export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>({
  typeName: 'cosmos.distribution.v1beta1.QueryParamsResponse',
  fields: [
    { no: 1, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    params: partial?.params ?? Params.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Params.write(m.params, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Params.read(m.params, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryParamsResponse.typeName, QueryParamsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorDistributionInfoRequest {
  validatorAddress: string;
}
export const QueryValidatorDistributionInfoRequest: MessageType<QueryValidatorDistributionInfoRequest> = defineMessage<QueryValidatorDistributionInfoRequest>({
  typeName: 'cosmos.distribution.v1beta1.QueryValidatorDistributionInfoRequest',
  fields: [
    { no: 1, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
  ],
  options: {},
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
          r.other(tag, QueryValidatorDistributionInfoRequest.typeName, QueryValidatorDistributionInfoRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorDistributionInfoResponse {
  operatorAddress: string;
  selfBondRewards: DecCoin[];
  commission: DecCoin[];
}
export const QueryValidatorDistributionInfoResponse: MessageType<QueryValidatorDistributionInfoResponse> = defineMessage<QueryValidatorDistributionInfoResponse>({
  typeName: 'cosmos.distribution.v1beta1.QueryValidatorDistributionInfoResponse',
  fields: [
    { no: 1, name: 'operator_address', jsName: 'operatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 2, name: 'self_bond_rewards', jsName: 'selfBondRewards', kind: 'message', repeated: true, packed: false, type: () => DecCoin, nullable: false, castrepeated: 'DecCoins', amino: { dontOmitempty: true } },
    { no: 3, name: 'commission', jsName: 'commission', kind: 'message', repeated: true, packed: false, type: () => DecCoin, nullable: false, castrepeated: 'DecCoins', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    operatorAddress: partial?.operatorAddress ?? '',
    selfBondRewards: partial?.selfBondRewards ?? [],
    commission: partial?.commission ?? [],
  }),
  write(m, w) {
    if (m.operatorAddress !== '') {
      w.string(10, m.operatorAddress);
    }
    for (const value of m.selfBondRewards) {
      const at = w.open(18);
      DecCoin.write(value, w);
      w.close(at);
    }
    for (const value of m.commission) {
      const at = w.open(26);
      DecCoin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.operatorAddress = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.selfBondRewards.push(DecCoin.read(DecCoin.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.commission.push(DecCoin.read(DecCoin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryValidatorDistributionInfoResponse.typeName, QueryValidatorDistributionInfoResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorOutstandingRewardsRequest {
  validatorAddress: string;
}
export const QueryValidatorOutstandingRewardsRequest: MessageType<QueryValidatorOutstandingRewardsRequest> = defineMessage<QueryValidatorOutstandingRewardsRequest>({
  typeName: 'cosmos.distribution.v1beta1.QueryValidatorOutstandingRewardsRequest',
  fields: [
    { no: 1, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
  ],
  options: {},
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
          r.other(tag, QueryValidatorOutstandingRewardsRequest.typeName, QueryValidatorOutstandingRewardsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorOutstandingRewardsResponse {
  rewards: ValidatorOutstandingRewards;
}
export const QueryValidatorOutstandingRewardsResponse: MessageType<QueryValidatorOutstandingRewardsResponse> = defineMessage<QueryValidatorOutstandingRewardsResponse>({
  typeName: 'cosmos.distribution.v1beta1.QueryValidatorOutstandingRewardsResponse',
  fields: [
    { no: 1, name: 'rewards', jsName: 'rewards', kind: 'message', repeated: false, packed: false, type: () => ValidatorOutstandingRewards, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    rewards: partial?.rewards ?? ValidatorOutstandingRewards.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      ValidatorOutstandingRewards.write(m.rewards, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          ValidatorOutstandingRewards.read(m.rewards, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryValidatorOutstandingRewardsResponse.typeName, QueryValidatorOutstandingRewardsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorCommissionRequest {
  validatorAddress: string;
}
export const QueryValidatorCommissionRequest: MessageType<QueryValidatorCommissionRequest> = defineMessage<QueryValidatorCommissionRequest>({
  typeName: 'cosmos.distribution.v1beta1.QueryValidatorCommissionRequest',
  fields: [
    { no: 1, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
  ],
  options: {},
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
          r.other(tag, QueryValidatorCommissionRequest.typeName, QueryValidatorCommissionRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorCommissionResponse {
  commission: ValidatorAccumulatedCommission;
}
export const QueryValidatorCommissionResponse: MessageType<QueryValidatorCommissionResponse> = defineMessage<QueryValidatorCommissionResponse>({
  typeName: 'cosmos.distribution.v1beta1.QueryValidatorCommissionResponse',
  fields: [
    { no: 1, name: 'commission', jsName: 'commission', kind: 'message', repeated: false, packed: false, type: () => ValidatorAccumulatedCommission, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    commission: partial?.commission ?? ValidatorAccumulatedCommission.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      ValidatorAccumulatedCommission.write(m.commission, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          ValidatorAccumulatedCommission.read(m.commission, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryValidatorCommissionResponse.typeName, QueryValidatorCommissionResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorSlashesRequest {
  validatorAddress: string;
  startingHeight: bigint;
  endingHeight: bigint;
  pagination: PageRequest | undefined;
}
export const QueryValidatorSlashesRequest: MessageType<QueryValidatorSlashesRequest> = defineMessage<QueryValidatorSlashesRequest>({
  typeName: 'cosmos.distribution.v1beta1.QueryValidatorSlashesRequest',
  fields: [
    { no: 1, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 2, name: 'starting_height', jsName: 'startingHeight', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'ending_height', jsName: 'endingHeight', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    validatorAddress: partial?.validatorAddress ?? '',
    startingHeight: partial?.startingHeight ?? 0n,
    endingHeight: partial?.endingHeight ?? 0n,
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.validatorAddress !== '') {
      w.string(10, m.validatorAddress);
    }
    if (m.startingHeight !== 0n) {
      w.tag(16);
      w.uint64(m.startingHeight);
    }
    if (m.endingHeight !== 0n) {
      w.tag(24);
      w.uint64(m.endingHeight);
    }
    if (m.pagination !== undefined) {
      const at = w.open(34);
      PageRequest.write(m.pagination, w);
      w.close(at);
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
        case 16: {
          m.startingHeight = r.uint64();
          break;
        }
        case 24: {
          m.endingHeight = r.uint64();
          break;
        }
        case 34: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryValidatorSlashesRequest.typeName, QueryValidatorSlashesRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorSlashesResponse {
  slashes: ValidatorSlashEvent[];
  pagination: PageResponse | undefined;
}
export const QueryValidatorSlashesResponse: MessageType<QueryValidatorSlashesResponse> = defineMessage<QueryValidatorSlashesResponse>({
  typeName: 'cosmos.distribution.v1beta1.QueryValidatorSlashesResponse',
  fields: [
    { no: 1, name: 'slashes', jsName: 'slashes', kind: 'message', repeated: true, packed: false, type: () => ValidatorSlashEvent, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    slashes: partial?.slashes ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.slashes) {
      const at = w.open(10);
      ValidatorSlashEvent.write(value, w);
      w.close(at);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageResponse.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.slashes.push(ValidatorSlashEvent.read(ValidatorSlashEvent.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageResponse.read(m.pagination ?? PageResponse.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryValidatorSlashesResponse.typeName, QueryValidatorSlashesResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegationRewardsRequest {
  delegatorAddress: string;
  validatorAddress: string;
}
export const QueryDelegationRewardsRequest: MessageType<QueryDelegationRewardsRequest> = defineMessage<QueryDelegationRewardsRequest>({
  typeName: 'cosmos.distribution.v1beta1.QueryDelegationRewardsRequest',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
  ],
  options: {},
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
          r.other(tag, QueryDelegationRewardsRequest.typeName, QueryDelegationRewardsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegationRewardsResponse {
  rewards: DecCoin[];
}
export const QueryDelegationRewardsResponse: MessageType<QueryDelegationRewardsResponse> = defineMessage<QueryDelegationRewardsResponse>({
  typeName: 'cosmos.distribution.v1beta1.QueryDelegationRewardsResponse',
  fields: [
    { no: 1, name: 'rewards', jsName: 'rewards', kind: 'message', repeated: true, packed: false, type: () => DecCoin, nullable: false, castrepeated: 'DecCoins', amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    rewards: partial?.rewards ?? [],
  }),
  write(m, w) {
    for (const value of m.rewards) {
      const at = w.open(10);
      DecCoin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.rewards.push(DecCoin.read(DecCoin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryDelegationRewardsResponse.typeName, QueryDelegationRewardsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegationTotalRewardsRequest {
  delegatorAddress: string;
}
export const QueryDelegationTotalRewardsRequest: MessageType<QueryDelegationTotalRewardsRequest> = defineMessage<QueryDelegationTotalRewardsRequest>({
  typeName: 'cosmos.distribution.v1beta1.QueryDelegationTotalRewardsRequest',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
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
        default:
          r.other(tag, QueryDelegationTotalRewardsRequest.typeName, QueryDelegationTotalRewardsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegationTotalRewardsResponse {
  rewards: DelegationDelegatorReward[];
  total: DecCoin[];
}
export const QueryDelegationTotalRewardsResponse: MessageType<QueryDelegationTotalRewardsResponse> = defineMessage<QueryDelegationTotalRewardsResponse>({
  typeName: 'cosmos.distribution.v1beta1.QueryDelegationTotalRewardsResponse',
  fields: [
    { no: 1, name: 'rewards', jsName: 'rewards', kind: 'message', repeated: true, packed: false, type: () => DelegationDelegatorReward, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'total', jsName: 'total', kind: 'message', repeated: true, packed: false, type: () => DecCoin, nullable: false, castrepeated: 'DecCoins', amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    rewards: partial?.rewards ?? [],
    total: partial?.total ?? [],
  }),
  write(m, w) {
    for (const value of m.rewards) {
      const at = w.open(10);
      DelegationDelegatorReward.write(value, w);
      w.close(at);
    }
    for (const value of m.total) {
      const at = w.open(18);
      DecCoin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.rewards.push(DelegationDelegatorReward.read(DelegationDelegatorReward.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.total.push(DecCoin.read(DecCoin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryDelegationTotalRewardsResponse.typeName, QueryDelegationTotalRewardsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegatorValidatorsRequest {
  delegatorAddress: string;
}
export const QueryDelegatorValidatorsRequest: MessageType<QueryDelegatorValidatorsRequest> = defineMessage<QueryDelegatorValidatorsRequest>({
  typeName: 'cosmos.distribution.v1beta1.QueryDelegatorValidatorsRequest',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
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
        default:
          r.other(tag, QueryDelegatorValidatorsRequest.typeName, QueryDelegatorValidatorsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegatorValidatorsResponse {
  validators: string[];
}
export const QueryDelegatorValidatorsResponse: MessageType<QueryDelegatorValidatorsResponse> = defineMessage<QueryDelegatorValidatorsResponse>({
  typeName: 'cosmos.distribution.v1beta1.QueryDelegatorValidatorsResponse',
  fields: [
    { no: 1, name: 'validators', jsName: 'validators', kind: 'string', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    validators: partial?.validators ?? [],
  }),
  write(m, w) {
    for (const value of m.validators) {
      w.string(10, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.validators.push(r.string());
          break;
        }
        default:
          r.other(tag, QueryDelegatorValidatorsResponse.typeName, QueryDelegatorValidatorsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegatorWithdrawAddressRequest {
  delegatorAddress: string;
}
export const QueryDelegatorWithdrawAddressRequest: MessageType<QueryDelegatorWithdrawAddressRequest> = defineMessage<QueryDelegatorWithdrawAddressRequest>({
  typeName: 'cosmos.distribution.v1beta1.QueryDelegatorWithdrawAddressRequest',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
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
        default:
          r.other(tag, QueryDelegatorWithdrawAddressRequest.typeName, QueryDelegatorWithdrawAddressRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegatorWithdrawAddressResponse {
  withdrawAddress: string;
}
export const QueryDelegatorWithdrawAddressResponse: MessageType<QueryDelegatorWithdrawAddressResponse> = defineMessage<QueryDelegatorWithdrawAddressResponse>({
  typeName: 'cosmos.distribution.v1beta1.QueryDelegatorWithdrawAddressResponse',
  fields: [
    { no: 1, name: 'withdraw_address', jsName: 'withdrawAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    withdrawAddress: partial?.withdrawAddress ?? '',
  }),
  write(m, w) {
    if (m.withdrawAddress !== '') {
      w.string(10, m.withdrawAddress);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.withdrawAddress = r.string();
          break;
        }
        default:
          r.other(tag, QueryDelegatorWithdrawAddressResponse.typeName, QueryDelegatorWithdrawAddressResponse.fields);
      }
    }
    return m;
  },
});

export type QueryCommunityPoolRequest = EmptyMessage;
export const QueryCommunityPoolRequest: MessageType<QueryCommunityPoolRequest> = defineMessage<QueryCommunityPoolRequest>({
  typeName: 'cosmos.distribution.v1beta1.QueryCommunityPoolRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, QueryCommunityPoolRequest.typeName, QueryCommunityPoolRequest.fields);
    }
    return m;
  },
});

export interface QueryCommunityPoolResponse {
  pool: DecCoin[];
}
export const QueryCommunityPoolResponse: MessageType<QueryCommunityPoolResponse> = defineMessage<QueryCommunityPoolResponse>({
  typeName: 'cosmos.distribution.v1beta1.QueryCommunityPoolResponse',
  fields: [
    { no: 1, name: 'pool', jsName: 'pool', kind: 'message', repeated: true, packed: false, type: () => DecCoin, nullable: false, castrepeated: 'DecCoins', amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    pool: partial?.pool ?? [],
  }),
  write(m, w) {
    for (const value of m.pool) {
      const at = w.open(10);
      DecCoin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.pool.push(DecCoin.read(DecCoin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryCommunityPoolResponse.typeName, QueryCommunityPoolResponse.fields);
      }
    }
    return m;
  },
});

export const QueryService: ServiceType = {
  typeName: 'cosmos.distribution.v1beta1.Query',
  methods: [
    { name: 'Params', input: QueryParamsRequest, output: QueryParamsResponse, http: [{ method: 'get', path: '/cosmos/distribution/v1beta1/params' }] },
    { name: 'ValidatorDistributionInfo', input: QueryValidatorDistributionInfoRequest, output: QueryValidatorDistributionInfoResponse, http: [{ method: 'get', path: '/cosmos/distribution/v1beta1/validators/{validator_address}' }] },
    { name: 'ValidatorOutstandingRewards', input: QueryValidatorOutstandingRewardsRequest, output: QueryValidatorOutstandingRewardsResponse, http: [{ method: 'get', path: '/cosmos/distribution/v1beta1/validators/{validator_address}/outstanding_rewards' }] },
    { name: 'ValidatorCommission', input: QueryValidatorCommissionRequest, output: QueryValidatorCommissionResponse, http: [{ method: 'get', path: '/cosmos/distribution/v1beta1/validators/{validator_address}/commission' }] },
    { name: 'ValidatorSlashes', input: QueryValidatorSlashesRequest, output: QueryValidatorSlashesResponse, http: [{ method: 'get', path: '/cosmos/distribution/v1beta1/validators/{validator_address}/slashes' }] },
    { name: 'DelegationRewards', input: QueryDelegationRewardsRequest, output: QueryDelegationRewardsResponse, http: [{ method: 'get', path: '/cosmos/distribution/v1beta1/delegators/{delegator_address}/rewards/{validator_address}' }] },
    { name: 'DelegationTotalRewards', input: QueryDelegationTotalRewardsRequest, output: QueryDelegationTotalRewardsResponse, http: [{ method: 'get', path: '/cosmos/distribution/v1beta1/delegators/{delegator_address}/rewards' }] },
    { name: 'DelegatorValidators', input: QueryDelegatorValidatorsRequest, output: QueryDelegatorValidatorsResponse, http: [{ method: 'get', path: '/cosmos/distribution/v1beta1/delegators/{delegator_address}/validators' }] },
    { name: 'DelegatorWithdrawAddress', input: QueryDelegatorWithdrawAddressRequest, output: QueryDelegatorWithdrawAddressResponse, http: [{ method: 'get', path: '/cosmos/distribution/v1beta1/delegators/{delegator_address}/withdraw_address' }] },
    { name: 'CommunityPool', input: QueryCommunityPoolRequest, output: QueryCommunityPoolResponse, http: [{ method: 'get', path: '/cosmos/distribution/v1beta1/community_pool' }] },
  ],
};
