// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { Grant, GrantAuthorization } from './authz.ts';
import { PageRequest, PageResponse } from '../../base/query/v1beta1/pagination.ts';

export interface QueryGrantsRequest {
  granter: string;
  grantee: string;
  msgTypeUrl: string;
  pagination: PageRequest | undefined;
}
export const QueryGrantsRequest: MessageType<QueryGrantsRequest> = defineMessage<QueryGrantsRequest>({
  typeName: 'cosmos.authz.v1beta1.QueryGrantsRequest',
  fields: [
    { no: 1, name: 'granter', jsName: 'granter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'grantee', jsName: 'grantee', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'msg_type_url', jsName: 'msgTypeUrl', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    granter: partial?.granter ?? '',
    grantee: partial?.grantee ?? '',
    msgTypeUrl: partial?.msgTypeUrl ?? '',
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.granter !== '') {
      w.string(10, m.granter);
    }
    if (m.grantee !== '') {
      w.string(18, m.grantee);
    }
    if (m.msgTypeUrl !== '') {
      w.string(26, m.msgTypeUrl);
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
          m.granter = r.string();
          break;
        }
        case 18: {
          m.grantee = r.string();
          break;
        }
        case 26: {
          m.msgTypeUrl = r.string();
          break;
        }
        case 34: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryGrantsRequest.typeName, QueryGrantsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryGrantsResponse {
  grants: Grant[];
  pagination: PageResponse | undefined;
}
export const QueryGrantsResponse: MessageType<QueryGrantsResponse> = defineMessage<QueryGrantsResponse>({
  typeName: 'cosmos.authz.v1beta1.QueryGrantsResponse',
  fields: [
    { no: 1, name: 'grants', jsName: 'grants', kind: 'message', repeated: true, packed: false, type: () => Grant, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    grants: partial?.grants ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.grants) {
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
          m.grants.push(Grant.read(Grant.create(), r));
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
          r.other(tag, QueryGrantsResponse.typeName, QueryGrantsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryGranterGrantsRequest {
  granter: string;
  pagination: PageRequest | undefined;
}
export const QueryGranterGrantsRequest: MessageType<QueryGranterGrantsRequest> = defineMessage<QueryGranterGrantsRequest>({
  typeName: 'cosmos.authz.v1beta1.QueryGranterGrantsRequest',
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
          r.other(tag, QueryGranterGrantsRequest.typeName, QueryGranterGrantsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryGranterGrantsResponse {
  grants: GrantAuthorization[];
  pagination: PageResponse | undefined;
}
export const QueryGranterGrantsResponse: MessageType<QueryGranterGrantsResponse> = defineMessage<QueryGranterGrantsResponse>({
  typeName: 'cosmos.authz.v1beta1.QueryGranterGrantsResponse',
  fields: [
    { no: 1, name: 'grants', jsName: 'grants', kind: 'message', repeated: true, packed: false, type: () => GrantAuthorization, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    grants: partial?.grants ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.grants) {
      const at = w.open(10);
      GrantAuthorization.write(value, w);
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
          m.grants.push(GrantAuthorization.read(GrantAuthorization.create(), r));
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
          r.other(tag, QueryGranterGrantsResponse.typeName, QueryGranterGrantsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryGranteeGrantsRequest {
  grantee: string;
  pagination: PageRequest | undefined;
}
export const QueryGranteeGrantsRequest: MessageType<QueryGranteeGrantsRequest> = defineMessage<QueryGranteeGrantsRequest>({
  typeName: 'cosmos.authz.v1beta1.QueryGranteeGrantsRequest',
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
          r.other(tag, QueryGranteeGrantsRequest.typeName, QueryGranteeGrantsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryGranteeGrantsResponse {
  grants: GrantAuthorization[];
  pagination: PageResponse | undefined;
}
export const QueryGranteeGrantsResponse: MessageType<QueryGranteeGrantsResponse> = defineMessage<QueryGranteeGrantsResponse>({
  typeName: 'cosmos.authz.v1beta1.QueryGranteeGrantsResponse',
  fields: [
    { no: 1, name: 'grants', jsName: 'grants', kind: 'message', repeated: true, packed: false, type: () => GrantAuthorization, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    grants: partial?.grants ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.grants) {
      const at = w.open(10);
      GrantAuthorization.write(value, w);
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
          m.grants.push(GrantAuthorization.read(GrantAuthorization.create(), r));
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
          r.other(tag, QueryGranteeGrantsResponse.typeName, QueryGranteeGrantsResponse.fields);
      }
    }
    return m;
  },
});

export const QueryService: ServiceType = {
  typeName: 'cosmos.authz.v1beta1.Query',
  methods: [
    { name: 'Grants', input: QueryGrantsRequest, output: QueryGrantsResponse, http: [{ method: 'get', path: '/cosmos/authz/v1beta1/grants' }] },
    { name: 'GranterGrants', input: QueryGranterGrantsRequest, output: QueryGranterGrantsResponse, http: [{ method: 'get', path: '/cosmos/authz/v1beta1/grants/granter/{granter}' }] },
    { name: 'GranteeGrants', input: QueryGranteeGrantsRequest, output: QueryGranteeGrantsResponse, http: [{ method: 'get', path: '/cosmos/authz/v1beta1/grants/grantee/{grantee}' }] },
  ],
};
