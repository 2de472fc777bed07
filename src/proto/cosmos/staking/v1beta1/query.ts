// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { PageRequest, PageResponse } from '../../base/query/v1beta1/pagination.ts';
import { DelegationResponse, HistoricalInfo, Params, Pool, RedelegationResponse, UnbondingDelegation, Validator } from './staking.ts';

export interface QueryValidatorsRequest {
  status: string;
  pagination: PageRequest | undefined;
}
export const QueryValidatorsRequest: MessageType<QueryValidatorsRequest> = defineMessage<QueryValidatorsRequest>({
  typeName: 'cosmos.staking.v1beta1.QueryValidatorsRequest',
  fields: [
    { no: 1, name: 'status', jsName: 'status', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    status: partial?.status ?? '',
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.status !== '') {
      w.string(10, m.status);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageRequest.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.status = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryValidatorsRequest.typeName, QueryValidatorsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorsResponse {
  validators: Validator[];
  pagination: PageResponse | undefined;
}
export const QueryValidatorsResponse: MessageType<QueryValidatorsResponse> = defineMessage<QueryValidatorsResponse>({
  typeName: 'cosmos.staking.v1beta1.QueryValidatorsResponse',
  fields: [
    { no: 1, name: 'validators', jsName: 'validators', kind: 'message', repeated: true, packed: false, type: () => Validator, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    validators: partial?.validators ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.validators) {
      const at = w.open(10);
      Validator.write(value, w);
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
          m.validators.push(Validator.read(Validator.create(), r));
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
          r.other(tag, QueryValidatorsResponse.typeName, QueryValidatorsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorRequest {
  validatorAddr: string;
}
export const QueryValidatorRequest: MessageType<QueryValidatorRequest> = defineMessage<QueryValidatorRequest>({
  typeName: 'cosmos.staking.v1beta1.QueryValidatorRequest',
  fields: [
    { no: 1, name: 'validator_addr', jsName: 'validatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    validatorAddr: partial?.validatorAddr ?? '',
  }),
  write(m, w) {
    if (m.validatorAddr !== '') {
      w.string(10, m.validatorAddr);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.validatorAddr = r.string();
          break;
        }
        default:
          r.other(tag, QueryValidatorRequest.typeName, QueryValidatorRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorResponse {
  validator: Validator;
}
export const QueryValidatorResponse: MessageType<QueryValidatorResponse> = defineMessage<QueryValidatorResponse>({
  typeName: 'cosmos.staking.v1beta1.QueryValidatorResponse',
  fields: [
    { no: 1, name: 'validator', jsName: 'validator', kind: 'message', repeated: false, packed: false, type: () => Validator, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    validator: partial?.validator ?? Validator.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Validator.write(m.validator, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Validator.read(m.validator, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryValidatorResponse.typeName, QueryValidatorResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorDelegationsRequest {
  validatorAddr: string;
  pagination: PageRequest | undefined;
}
export const QueryValidatorDelegationsRequest: MessageType<QueryValidatorDelegationsRequest> = defineMessage<QueryValidatorDelegationsRequest>({
  typeName: 'cosmos.staking.v1beta1.QueryValidatorDelegationsRequest',
  fields: [
    { no: 1, name: 'validator_addr', jsName: 'validatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    validatorAddr: partial?.validatorAddr ?? '',
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.validatorAddr !== '') {
      w.string(10, m.validatorAddr);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageRequest.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.validatorAddr = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryValidatorDelegationsRequest.typeName, QueryValidatorDelegationsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorDelegationsResponse {
  delegationResponses: DelegationResponse[];
  pagination: PageResponse | undefined;
}
export const QueryValidatorDelegationsResponse: MessageType<QueryValidatorDelegationsResponse> = defineMessage<QueryValidatorDelegationsResponse>({
  typeName: 'cosmos.staking.v1beta1.QueryValidatorDelegationsResponse',
  fields: [
    { no: 1, name: 'delegation_responses', jsName: 'delegationResponses', kind: 'message', repeated: true, packed: false, type: () => DelegationResponse, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegationResponses: partial?.delegationResponses ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.delegationResponses) {
      const at = w.open(10);
      DelegationResponse.write(value, w);
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
          m.delegationResponses.push(DelegationResponse.read(DelegationResponse.create(), r));
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
          r.other(tag, QueryValidatorDelegationsResponse.typeName, QueryValidatorDelegationsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorUnbondingDelegationsRequest {
  validatorAddr: string;
  pagination: PageRequest | undefined;
}
export const QueryValidatorUnbondingDelegationsRequest: MessageType<QueryValidatorUnbondingDelegationsRequest> = defineMessage<QueryValidatorUnbondingDelegationsRequest>({
  typeName: 'cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsRequest',
  fields: [
    { no: 1, name: 'validator_addr', jsName: 'validatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    validatorAddr: partial?.validatorAddr ?? '',
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.validatorAddr !== '') {
      w.string(10, m.validatorAddr);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageRequest.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.validatorAddr = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryValidatorUnbondingDelegationsRequest.typeName, QueryValidatorUnbondingDelegationsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryValidatorUnbondingDelegationsResponse {
  unbondingResponses: UnbondingDelegation[];
  pagination: PageResponse | undefined;
}
export const QueryValidatorUnbondingDelegationsResponse: MessageType<QueryValidatorUnbondingDelegationsResponse> = defineMessage<QueryValidatorUnbondingDelegationsResponse>({
  typeName: 'cosmos.staking.v1beta1.QueryValidatorUnbondingDelegationsResponse',
  fields: [
    { no: 1, name: 'unbonding_responses', jsName: 'unbondingResponses', kind: 'message', repeated: true, packed: false, type: () => UnbondingDelegation, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    unbondingResponses: partial?.unbondingResponses ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.unbondingResponses) {
      const at = w.open(10);
      UnbondingDelegation.write(value, w);
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
          m.unbondingResponses.push(UnbondingDelegation.read(UnbondingDelegation.create(), r));
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
          r.other(tag, QueryValidatorUnbondingDelegationsResponse.typeName, QueryValidatorUnbondingDelegationsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegationRequest {
  delegatorAddr: string;
  validatorAddr: string;
}
export const QueryDelegationRequest: MessageType<QueryDelegationRequest> = defineMessage<QueryDelegationRequest>({
  typeName: 'cosmos.staking.v1beta1.QueryDelegationRequest',
  fields: [
    { no: 1, name: 'delegator_addr', jsName: 'delegatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_addr', jsName: 'validatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddr: partial?.delegatorAddr ?? '',
    validatorAddr: partial?.validatorAddr ?? '',
  }),
  write(m, w) {
    if (m.delegatorAddr !== '') {
      w.string(10, m.delegatorAddr);
    }
    if (m.validatorAddr !== '') {
      w.string(18, m.validatorAddr);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddr = r.string();
          break;
        }
        case 18: {
          m.validatorAddr = r.string();
          break;
        }
        default:
          r.other(tag, QueryDelegationRequest.typeName, QueryDelegationRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegationResponse {
  delegationResponse: DelegationResponse | undefined;
}
export const QueryDelegationResponse: MessageType<QueryDelegationResponse> = defineMessage<QueryDelegationResponse>({
  typeName: 'cosmos.staking.v1beta1.QueryDelegationResponse',
  fields: [
    { no: 1, name: 'delegation_response', jsName: 'delegationResponse', kind: 'message', repeated: false, packed: false, type: () => DelegationResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegationResponse: partial?.delegationResponse,
  }),
  write(m, w) {
    if (m.delegationResponse !== undefined) {
      const at = w.open(10);
      DelegationResponse.write(m.delegationResponse, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.delegationResponse = DelegationResponse.read(m.delegationResponse ?? DelegationResponse.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryDelegationResponse.typeName, QueryDelegationResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryUnbondingDelegationRequest {
  delegatorAddr: string;
  validatorAddr: string;
}
export const QueryUnbondingDelegationRequest: MessageType<QueryUnbondingDelegationRequest> = defineMessage<QueryUnbondingDelegationRequest>({
  typeName: 'cosmos.staking.v1beta1.QueryUnbondingDelegationRequest',
  fields: [
    { no: 1, name: 'delegator_addr', jsName: 'delegatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_addr', jsName: 'validatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddr: partial?.delegatorAddr ?? '',
    validatorAddr: partial?.validatorAddr ?? '',
  }),
  write(m, w) {
    if (m.delegatorAddr !== '') {
      w.string(10, m.delegatorAddr);
    }
    if (m.validatorAddr !== '') {
      w.string(18, m.validatorAddr);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddr = r.string();
          break;
        }
        case 18: {
          m.validatorAddr = r.string();
          break;
        }
        default:
          r.other(tag, QueryUnbondingDelegationRequest.typeName, QueryUnbondingDelegationRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryUnbondingDelegationResponse {
  unbond: UnbondingDelegation;
}
export const QueryUnbondingDelegationResponse: MessageType<QueryUnbondingDelegationResponse> = defineMessage<QueryUnbondingDelegationResponse>({
  typeName: 'cosmos.staking.v1beta1.QueryUnbondingDelegationResponse',
  fields: [
    { no: 1, name: 'unbond', jsName: 'unbond', kind: 'message', repeated: false, packed: false, type: () => UnbondingDelegation, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    unbond: partial?.unbond ?? UnbondingDelegation.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      UnbondingDelegation.write(m.unbond, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          UnbondingDelegation.read(m.unbond, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryUnbondingDelegationResponse.typeName, QueryUnbondingDelegationResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegatorDelegationsRequest {
  delegatorAddr: string;
  pagination: PageRequest | undefined;
}
export const QueryDelegatorDelegationsRequest: MessageType<QueryDelegatorDelegationsRequest> = defineMessage<QueryDelegatorDelegationsRequest>({
  typeName: 'cosmos.staking.v1beta1.QueryDelegatorDelegationsRequest',
  fields: [
    { no: 1, name: 'delegator_addr', jsName: 'delegatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddr: partial?.delegatorAddr ?? '',
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.delegatorAddr !== '') {
      w.string(10, m.delegatorAddr);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageRequest.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddr = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryDelegatorDelegationsRequest.typeName, QueryDelegatorDelegationsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegatorDelegationsResponse {
  delegationResponses: DelegationResponse[];
  pagination: PageResponse | undefined;
}
export const QueryDelegatorDelegationsResponse: MessageType<QueryDelegatorDelegationsResponse> = defineMessage<QueryDelegatorDelegationsResponse>({
  typeName: 'cosmos.staking.v1beta1.QueryDelegatorDelegationsResponse',
  fields: [
    { no: 1, name: 'delegation_responses', jsName: 'delegationResponses', kind: 'message', repeated: true, packed: false, type: () => DelegationResponse, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegationResponses: partial?.delegationResponses ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.delegationResponses) {
      const at = w.open(10);
      DelegationResponse.write(value, w);
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
          m.delegationResponses.push(DelegationResponse.read(DelegationResponse.create(), r));
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
          r.other(tag, QueryDelegatorDelegationsResponse.typeName, QueryDelegatorDelegationsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegatorUnbondingDelegationsRequest {
  delegatorAddr: string;
  pagination: PageRequest | undefined;
}
export const QueryDelegatorUnbondingDelegationsRequest: MessageType<QueryDelegatorUnbondingDelegationsRequest> = defineMessage<QueryDelegatorUnbondingDelegationsRequest>({
  typeName: 'cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsRequest',
  fields: [
    { no: 1, name: 'delegator_addr', jsName: 'delegatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddr: partial?.delegatorAddr ?? '',
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.delegatorAddr !== '') {
      w.string(10, m.delegatorAddr);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageRequest.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddr = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryDelegatorUnbondingDelegationsRequest.typeName, QueryDelegatorUnbondingDelegationsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegatorUnbondingDelegationsResponse {
  unbondingResponses: UnbondingDelegation[];
  pagination: PageResponse | undefined;
}
export const QueryDelegatorUnbondingDelegationsResponse: MessageType<QueryDelegatorUnbondingDelegationsResponse> = defineMessage<QueryDelegatorUnbondingDelegationsResponse>({
  typeName: 'cosmos.staking.v1beta1.QueryDelegatorUnbondingDelegationsResponse',
  fields: [
    { no: 1, name: 'unbonding_responses', jsName: 'unbondingResponses', kind: 'message', repeated: true, packed: false, type: () => UnbondingDelegation, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    unbondingResponses: partial?.unbondingResponses ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.unbondingResponses) {
      const at = w.open(10);
      UnbondingDelegation.write(value, w);
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
          m.unbondingResponses.push(UnbondingDelegation.read(UnbondingDelegation.create(), r));
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
          r.other(tag, QueryDelegatorUnbondingDelegationsResponse.typeName, QueryDelegatorUnbondingDelegationsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryRedelegationsRequest {
  delegatorAddr: string;
  srcValidatorAddr: string;
  dstValidatorAddr: string;
  pagination: PageRequest | undefined;
}
export const QueryRedelegationsRequest: MessageType<QueryRedelegationsRequest> = defineMessage<QueryRedelegationsRequest>({
  typeName: 'cosmos.staking.v1beta1.QueryRedelegationsRequest',
  fields: [
    { no: 1, name: 'delegator_addr', jsName: 'delegatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'src_validator_addr', jsName: 'srcValidatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 3, name: 'dst_validator_addr', jsName: 'dstValidatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 4, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddr: partial?.delegatorAddr ?? '',
    srcValidatorAddr: partial?.srcValidatorAddr ?? '',
    dstValidatorAddr: partial?.dstValidatorAddr ?? '',
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.delegatorAddr !== '') {
      w.string(10, m.delegatorAddr);
    }
    if (m.srcValidatorAddr !== '') {
      w.string(18, m.srcValidatorAddr);
    }
    if (m.dstValidatorAddr !== '') {
      w.string(26, m.dstValidatorAddr);
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
          m.delegatorAddr = r.string();
          break;
        }
        case 18: {
          m.srcValidatorAddr = r.string();
          break;
        }
        case 26: {
          m.dstValidatorAddr = r.string();
          break;
        }
        case 34: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryRedelegationsRequest.typeName, QueryRedelegationsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryRedelegationsResponse {
  redelegationResponses: RedelegationResponse[];
  pagination: PageResponse | undefined;
}
export const QueryRedelegationsResponse: MessageType<QueryRedelegationsResponse> = defineMessage<QueryRedelegationsResponse>({
  typeName: 'cosmos.staking.v1beta1.QueryRedelegationsResponse',
  fields: [
    { no: 1, name: 'redelegation_responses', jsName: 'redelegationResponses', kind: 'message', repeated: true, packed: false, type: () => RedelegationResponse, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    redelegationResponses: partial?.redelegationResponses ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.redelegationResponses) {
      const at = w.open(10);
      RedelegationResponse.write(value, w);
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
          m.redelegationResponses.push(RedelegationResponse.read(RedelegationResponse.create(), r));
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
          r.other(tag, QueryRedelegationsResponse.typeName, QueryRedelegationsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegatorValidatorsRequest {
  delegatorAddr: string;
  pagination: PageRequest | undefined;
}
export const QueryDelegatorValidatorsRequest: MessageType<QueryDelegatorValidatorsRequest> = defineMessage<QueryDelegatorValidatorsRequest>({
  typeName: 'cosmos.staking.v1beta1.QueryDelegatorValidatorsRequest',
  fields: [
    { no: 1, name: 'delegator_addr', jsName: 'delegatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddr: partial?.delegatorAddr ?? '',
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.delegatorAddr !== '') {
      w.string(10, m.delegatorAddr);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageRequest.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddr = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
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
  validators: Validator[];
  pagination: PageResponse | undefined;
}
export const QueryDelegatorValidatorsResponse: MessageType<QueryDelegatorValidatorsResponse> = defineMessage<QueryDelegatorValidatorsResponse>({
  typeName: 'cosmos.staking.v1beta1.QueryDelegatorValidatorsResponse',
  fields: [
    { no: 1, name: 'validators', jsName: 'validators', kind: 'message', repeated: true, packed: false, type: () => Validator, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    validators: partial?.validators ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.validators) {
      const at = w.open(10);
      Validator.write(value, w);
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
          m.validators.push(Validator.read(Validator.create(), r));
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
          r.other(tag, QueryDelegatorValidatorsResponse.typeName, QueryDelegatorValidatorsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegatorValidatorRequest {
  delegatorAddr: string;
  validatorAddr: string;
}
export const QueryDelegatorValidatorRequest: MessageType<QueryDelegatorValidatorRequest> = defineMessage<QueryDelegatorValidatorRequest>({
  typeName: 'cosmos.staking.v1beta1.QueryDelegatorValidatorRequest',
  fields: [
    { no: 1, name: 'delegator_addr', jsName: 'delegatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_addr', jsName: 'validatorAddr', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddr: partial?.delegatorAddr ?? '',
    validatorAddr: partial?.validatorAddr ?? '',
  }),
  write(m, w) {
    if (m.delegatorAddr !== '') {
      w.string(10, m.delegatorAddr);
    }
    if (m.validatorAddr !== '') {
      w.string(18, m.validatorAddr);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddr = r.string();
          break;
        }
        case 18: {
          m.validatorAddr = r.string();
          break;
        }
        default:
          r.other(tag, QueryDelegatorValidatorRequest.typeName, QueryDelegatorValidatorRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryDelegatorValidatorResponse {
  validator: Validator;
}
export const QueryDelegatorValidatorResponse: MessageType<QueryDelegatorValidatorResponse> = defineMessage<QueryDelegatorValidatorResponse>({
  typeName: 'cosmos.staking.v1beta1.QueryDelegatorValidatorResponse',
  fields: [
    { no: 1, name: 'validator', jsName: 'validator', kind: 'message', repeated: false, packed: false, type: () => Validator, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    validator: partial?.validator ?? Validator.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Validator.write(m.validator, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Validator.read(m.validator, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryDelegatorValidatorResponse.typeName, QueryDelegatorValidatorResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryHistoricalInfoRequest {
  height: bigint;
}
export const QueryHistoricalInfoRequest: MessageType<QueryHistoricalInfoRequest> = defineMessage<QueryHistoricalInfoRequest>({
  typeName: 'cosmos.staking.v1beta1.QueryHistoricalInfoRequest',
  fields: [
    { no: 1, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    height: partial?.height ?? 0n,
  }),
  write(m, w) {
    if (m.height !== 0n) {
      w.tag(8);
      w.int64(m.height);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.height = r.int64();
          break;
        }
        default:
          r.other(tag, QueryHistoricalInfoRequest.typeName, QueryHistoricalInfoRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryHistoricalInfoResponse {
  hist: HistoricalInfo | undefined;
}
export const QueryHistoricalInfoResponse: MessageType<QueryHistoricalInfoResponse> = defineMessage<QueryHistoricalInfoResponse>({
  typeName: 'cosmos.staking.v1beta1.QueryHistoricalInfoResponse',
  fields: [
    { no: 1, name: 'hist', jsName: 'hist', kind: 'message', repeated: false, packed: false, type: () => HistoricalInfo, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    hist: partial?.hist,
  }),
  write(m, w) {
    if (m.hist !== undefined) {
      const at = w.open(10);
      HistoricalInfo.write(m.hist, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.hist = HistoricalInfo.read(m.hist ?? HistoricalInfo.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryHistoricalInfoResponse.typeName, QueryHistoricalInfoResponse.fields);
      }
    }
    return m;
  },
});

export type QueryPoolRequest = EmptyMessage;
export const QueryPoolRequest: MessageType<QueryPoolRequest> = defineMessage<QueryPoolRequest>({
  typeName: 'cosmos.staking.v1beta1.QueryPoolRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, QueryPoolRequest.typeName, QueryPoolRequest.fields);
    }
    return m;
  },
});

export interface QueryPoolResponse {
  pool: Pool;
}
export const QueryPoolResponse: MessageType<QueryPoolResponse> = defineMessage<QueryPoolResponse>({
  typeName: 'cosmos.staking.v1beta1.QueryPoolResponse',
  fields: [
    { no: 1, name: 'pool', jsName: 'pool', kind: 'message', repeated: false, packed: false, type: () => Pool, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    pool: partial?.pool ?? Pool.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Pool.write(m.pool, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Pool.read(m.pool, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryPoolResponse.typeName, QueryPoolResponse.fields);
      }
    }
    return m;
  },
});

export type QueryParamsRequest = EmptyMessage;
export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>({
  typeName: 'cosmos.staking.v1beta1.QueryParamsRequest',
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
  typeName: 'cosmos.staking.v1beta1.QueryParamsResponse',
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

export const QueryService: ServiceType = {
  typeName: 'cosmos.staking.v1beta1.Query',
  methods: [
    { name: 'Validators', input: QueryValidatorsRequest, output: QueryValidatorsResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/staking/v1beta1/validators' }] },
    { name: 'Validator', input: QueryValidatorRequest, output: QueryValidatorResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/staking/v1beta1/validators/{validator_addr}' }] },
    { name: 'ValidatorDelegations', input: QueryValidatorDelegationsRequest, output: QueryValidatorDelegationsResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/staking/v1beta1/validators/{validator_addr}/delegations' }] },
    { name: 'ValidatorUnbondingDelegations', input: QueryValidatorUnbondingDelegationsRequest, output: QueryValidatorUnbondingDelegationsResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/staking/v1beta1/validators/{validator_addr}/unbonding_delegations' }] },
    { name: 'Delegation', input: QueryDelegationRequest, output: QueryDelegationResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/staking/v1beta1/validators/{validator_addr}/delegations/{delegator_addr}' }] },
    { name: 'UnbondingDelegation', input: QueryUnbondingDelegationRequest, output: QueryUnbondingDelegationResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/staking/v1beta1/validators/{validator_addr}/delegations/{delegator_addr}/unbonding_delegation' }] },
    { name: 'DelegatorDelegations', input: QueryDelegatorDelegationsRequest, output: QueryDelegatorDelegationsResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/staking/v1beta1/delegations/{delegator_addr}' }] },
    { name: 'DelegatorUnbondingDelegations', input: QueryDelegatorUnbondingDelegationsRequest, output: QueryDelegatorUnbondingDelegationsResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/staking/v1beta1/delegators/{delegator_addr}/unbonding_delegations' }] },
    { name: 'Redelegations', input: QueryRedelegationsRequest, output: QueryRedelegationsResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/staking/v1beta1/delegators/{delegator_addr}/redelegations' }] },
    { name: 'DelegatorValidators', input: QueryDelegatorValidatorsRequest, output: QueryDelegatorValidatorsResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/staking/v1beta1/delegators/{delegator_addr}/validators' }] },
    { name: 'DelegatorValidator', input: QueryDelegatorValidatorRequest, output: QueryDelegatorValidatorResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/staking/v1beta1/delegators/{delegator_addr}/validators/{validator_addr}' }] },
    { name: 'HistoricalInfo', input: QueryHistoricalInfoRequest, output: QueryHistoricalInfoResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/staking/v1beta1/historical_info/{height}' }] },
    { name: 'Pool', input: QueryPoolRequest, output: QueryPoolResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/staking/v1beta1/pool' }] },
    { name: 'Params', input: QueryParamsRequest, output: QueryParamsResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/staking/v1beta1/params' }] },
  ],
};
