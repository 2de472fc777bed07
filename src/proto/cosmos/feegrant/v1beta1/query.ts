// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { PageRequest, PageResponse } from '../../base/query/v1beta1/pagination.ts';
import { Grant } from './feegrant.ts';

export interface QueryAllowanceRequest {
  granter: string;
  grantee: string;
}
export const QueryAllowanceRequest: MessageType<QueryAllowanceRequest> = defineMessage<QueryAllowanceRequest>({
  typeName: 'cosmos.feegrant.v1beta1.QueryAllowanceRequest',
  fields: [
    { no: 1, name: 'granter', jsName: 'granter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'grantee', jsName: 'grantee', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    granter: partial?.granter ?? '',
    grantee: partial?.grantee ?? '',
  }),
  write(m, w) {
    if (m.granter !== '') {
      w.string(10, m.granter);
    }
    if (m.grantee !== '') {
      w.string(18, m.grantee);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.granter = r.string();
          break;
        }
        case 18: {
          m.grantee = r.string();
          break;
        }
        default:
          r.other(tag, QueryAllowanceRequest.typeName, QueryAllowanceRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryAllowanceResponse {
  allowance: Grant | undefined;
}
export const QueryAllowanceResponse: MessageType<QueryAllowanceResponse> = defineMessage<QueryAllowanceResponse>({
  typeName: 'cosmos.feegrant.v1beta1.QueryAllowanceResponse',
  fields: [
    { no: 1, name: 'allowance', jsName: 'allowance', kind: 'message', repeated: false, packed: false, type: () => Grant, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    allowance: partial?.allowance,
  }),
  write(m, w) {
    if (m.allowance !== undefined) {
      const at = w.open(10);
      Grant.write(m.allowance, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.allowance = Grant.read(m.allowance ?? Grant.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryAllowanceResponse.typeName, QueryAllowanceResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryAllowancesRequest {
  grantee: string;
  pagination: PageRequest | undefined;
}
export const QueryAllowancesRequest: MessageType<QueryAllowancesRequest> = defineMessage<QueryAllowancesRequest>({
  typeName: 'cosmos.feegrant.v1beta1.QueryAllowancesRequest',
  fields: [
    { no: 1, name: 'grantee', jsName: 'grantee', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    grantee: partial?.grantee ?? '',
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.grantee !== '') {
      w.string(10, m.grantee);
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
          m.grantee = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryAllowancesRequest.typeName, QueryAllowancesRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryAllowancesResponse {
  allowances: Grant[];
  pagination: PageResponse | undefined;
}
export const QueryAllowancesResponse: MessageType<QueryAllowancesResponse> = defineMessage<QueryAllowancesResponse>({
  typeName: 'cosmos.feegrant.v1beta1.QueryAllowancesResponse',
  fields: [
    { no: 1, name: 'allowances', jsName: 'allowances', kind: 'message', repeated: true, packed: false, type: () => Grant, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    allowances: partial?.allowances ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.allowances) {
      const at = w.open(10);
      Grant.write(value, w);
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
          m.allowances.push(Grant.read(Grant.create(), r));
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
          r.other(tag, QueryAllowancesResponse.typeName, QueryAllowancesResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryAllowancesByGranterRequest {
  granter: string;
  pagination: PageRequest | undefined;
}
export const QueryAllowancesByGranterRequest: MessageType<QueryAllowancesByGranterRequest> = defineMessage<QueryAllowancesByGranterRequest>({
  typeName: 'cosmos.feegrant.v1beta1.QueryAllowancesByGranterRequest',
  fields: [
    { no: 1, name: 'granter', jsName: 'granter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    granter: partial?.granter ?? '',
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.granter !== '') {
      w.string(10, m.granter);
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
          m.granter = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryAllowancesByGranterRequest.typeName, QueryAllowancesByGranterRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryAllowancesByGranterResponse {
  allowances: Grant[];
  pagination: PageResponse | undefined;
}
export const QueryAllowancesByGranterResponse: MessageType<QueryAllowancesByGranterResponse> = defineMessage<QueryAllowancesByGranterResponse>({
  typeName: 'cosmos.feegrant.v1beta1.QueryAllowancesByGranterResponse',
  fields: [
    { no: 1, name: 'allowances', jsName: 'allowances', kind: 'message', repeated: true, packed: false, type: () => Grant, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    allowances: partial?.allowances ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.allowances) {
      const at = w.open(10);
      Grant.write(value, w);
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
          m.allowances.push(Grant.read(Grant.create(), r));
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
          r.other(tag, QueryAllowancesByGranterResponse.typeName, QueryAllowancesByGranterResponse.fields);
      }
    }
    return m;
  },
});

export const QueryService: ServiceType = {
  typeName: 'cosmos.feegrant.v1beta1.Query',
  methods: [
    { name: 'Allowance', input: QueryAllowanceRequest, output: QueryAllowanceResponse, http: [{ method: 'get', path: '/cosmos/feegrant/v1beta1/allowance/{granter}/{grantee}' }] },
    { name: 'Allowances', input: QueryAllowancesRequest, output: QueryAllowancesResponse, http: [{ method: 'get', path: '/cosmos/feegrant/v1beta1/allowances/{grantee}' }] },
    { name: 'AllowancesByGranter', input: QueryAllowancesByGranterRequest, output: QueryAllowancesByGranterResponse, http: [{ method: 'get', path: '/cosmos/feegrant/v1beta1/issued/{granter}' }] },
  ],
};
