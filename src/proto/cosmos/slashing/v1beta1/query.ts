// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { PageRequest, PageResponse } from '../../base/query/v1beta1/pagination.ts';
import { Params, ValidatorSigningInfo } from './slashing.ts';

export type QueryParamsRequest = EmptyMessage;
export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>({
  typeName: 'cosmos.slashing.v1beta1.QueryParamsRequest',
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
  typeName: 'cosmos.slashing.v1beta1.QueryParamsResponse',
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

export interface QuerySigningInfoRequest {
  consAddress: string;
}
export const QuerySigningInfoRequest: MessageType<QuerySigningInfoRequest> = defineMessage<QuerySigningInfoRequest>({
  typeName: 'cosmos.slashing.v1beta1.QuerySigningInfoRequest',
  fields: [
    { no: 1, name: 'cons_address', jsName: 'consAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ConsensusAddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    consAddress: partial?.consAddress ?? '',
  }),
  write(m, w) {
    if (m.consAddress !== '') {
      w.string(10, m.consAddress);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.consAddress = r.string();
          break;
        }
        default:
          r.other(tag, QuerySigningInfoRequest.typeName, QuerySigningInfoRequest.fields);
      }
    }
    return m;
  },
});

export interface QuerySigningInfoResponse {
  valSigningInfo: ValidatorSigningInfo;
}
export const QuerySigningInfoResponse: MessageType<QuerySigningInfoResponse> = defineMessage<QuerySigningInfoResponse>({
  typeName: 'cosmos.slashing.v1beta1.QuerySigningInfoResponse',
  fields: [
    { no: 1, name: 'val_signing_info', jsName: 'valSigningInfo', kind: 'message', repeated: false, packed: false, type: () => ValidatorSigningInfo, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    valSigningInfo: partial?.valSigningInfo ?? ValidatorSigningInfo.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      ValidatorSigningInfo.write(m.valSigningInfo, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          ValidatorSigningInfo.read(m.valSigningInfo, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QuerySigningInfoResponse.typeName, QuerySigningInfoResponse.fields);
      }
    }
    return m;
  },
});

export interface QuerySigningInfosRequest {
  pagination: PageRequest | undefined;
}
export const QuerySigningInfosRequest: MessageType<QuerySigningInfosRequest> = defineMessage<QuerySigningInfosRequest>({
  typeName: 'cosmos.slashing.v1beta1.QuerySigningInfosRequest',
  fields: [
    { no: 1, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const at = w.open(10);
      PageRequest.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QuerySigningInfosRequest.typeName, QuerySigningInfosRequest.fields);
      }
    }
    return m;
  },
});

export interface QuerySigningInfosResponse {
  info: ValidatorSigningInfo[];
  pagination: PageResponse | undefined;
}
export const QuerySigningInfosResponse: MessageType<QuerySigningInfosResponse> = defineMessage<QuerySigningInfosResponse>({
  typeName: 'cosmos.slashing.v1beta1.QuerySigningInfosResponse',
  fields: [
    { no: 1, name: 'info', jsName: 'info', kind: 'message', repeated: true, packed: false, type: () => ValidatorSigningInfo, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    info: partial?.info ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.info) {
      const at = w.open(10);
      ValidatorSigningInfo.write(value, w);
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
          m.info.push(ValidatorSigningInfo.read(ValidatorSigningInfo.create(), r));
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
          r.other(tag, QuerySigningInfosResponse.typeName, QuerySigningInfosResponse.fields);
      }
    }
    return m;
  },
});

export const QueryService: ServiceType = {
  typeName: 'cosmos.slashing.v1beta1.Query',
  methods: [
    { name: 'Params', input: QueryParamsRequest, output: QueryParamsResponse, http: [{ method: 'get', path: '/cosmos/slashing/v1beta1/params' }] },
    { name: 'SigningInfo', input: QuerySigningInfoRequest, output: QuerySigningInfoResponse, http: [{ method: 'get', path: '/cosmos/slashing/v1beta1/signing_infos/{cons_address}' }] },
    { name: 'SigningInfos', input: QuerySigningInfosRequest, output: QuerySigningInfosResponse, http: [{ method: 'get', path: '/cosmos/slashing/v1beta1/signing_infos' }] },
  ],
};
