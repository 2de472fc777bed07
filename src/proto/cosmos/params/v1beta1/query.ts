// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { ParamChange } from './params.ts';

export interface QueryParamsRequest {
  subspace: string;
  key: string;
}
export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>({
  typeName: 'cosmos.params.v1beta1.QueryParamsRequest',
  fields: [
    { no: 1, name: 'subspace', jsName: 'subspace', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'key', jsName: 'key', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    subspace: partial?.subspace ?? '',
    key: partial?.key ?? '',
  }),
  write(m, w) {
    if (m.subspace !== '') {
      w.string(10, m.subspace);
    }
    if (m.key !== '') {
      w.string(18, m.key);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.subspace = r.string();
          break;
        }
        case 18: {
          m.key = r.string();
          break;
        }
        default:
          r.other(tag, QueryParamsRequest.typeName, QueryParamsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryParamsResponse {
  param: ParamChange;
}
export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>({
  typeName: 'cosmos.params.v1beta1.QueryParamsResponse',
  fields: [
    { no: 1, name: 'param', jsName: 'param', kind: 'message', repeated: false, packed: false, type: () => ParamChange, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    param: partial?.param ?? ParamChange.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      ParamChange.write(m.param, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          ParamChange.read(m.param, r);
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

export type QuerySubspacesRequest = EmptyMessage;
export const QuerySubspacesRequest: MessageType<QuerySubspacesRequest> = defineMessage<QuerySubspacesRequest>({
  typeName: 'cosmos.params.v1beta1.QuerySubspacesRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, QuerySubspacesRequest.typeName, QuerySubspacesRequest.fields);
    }
    return m;
  },
});

export interface QuerySubspacesResponse {
  subspaces: Subspace[];
}
export const QuerySubspacesResponse: MessageType<QuerySubspacesResponse> = defineMessage<QuerySubspacesResponse>({
  typeName: 'cosmos.params.v1beta1.QuerySubspacesResponse',
  fields: [
    { no: 1, name: 'subspaces', jsName: 'subspaces', kind: 'message', repeated: true, packed: false, type: () => Subspace, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    subspaces: partial?.subspaces ?? [],
  }),
  write(m, w) {
    for (const value of m.subspaces) {
      const at = w.open(10);
      Subspace.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.subspaces.push(Subspace.read(Subspace.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QuerySubspacesResponse.typeName, QuerySubspacesResponse.fields);
      }
    }
    return m;
  },
});

export interface Subspace {
  subspace: string;
  keys: string[];
}
export const Subspace: MessageType<Subspace> = defineMessage<Subspace>({
  typeName: 'cosmos.params.v1beta1.Subspace',
  fields: [
    { no: 1, name: 'subspace', jsName: 'subspace', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'keys', jsName: 'keys', kind: 'string', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    subspace: partial?.subspace ?? '',
    keys: partial?.keys ?? [],
  }),
  write(m, w) {
    if (m.subspace !== '') {
      w.string(10, m.subspace);
    }
    for (const value of m.keys) {
      w.string(18, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.subspace = r.string();
          break;
        }
        case 18: {
          m.keys.push(r.string());
          break;
        }
        default:
          r.other(tag, Subspace.typeName, Subspace.fields);
      }
    }
    return m;
  },
});

export const QueryService: ServiceType = {
  typeName: 'cosmos.params.v1beta1.Query',
  methods: [
    { name: 'Params', input: QueryParamsRequest, output: QueryParamsResponse, http: [{ method: 'get', path: '/cosmos/params/v1beta1/params' }] },
    { name: 'Subspaces', input: QuerySubspacesRequest, output: QuerySubspacesResponse, http: [{ method: 'get', path: '/cosmos/params/v1beta1/subspaces' }] },
  ],
};
