// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { BaseAccount, Params } from './auth.ts';
import { PageRequest, PageResponse } from '../../base/query/v1beta1/pagination.ts';
import { Any } from '../../../google/protobuf/any.ts';

export interface QueryAccountsRequest {
  pagination: PageRequest | undefined;
}
export const QueryAccountsRequest: MessageType<QueryAccountsRequest> = defineMessage<QueryAccountsRequest>({
  typeName: 'cosmos.auth.v1beta1.QueryAccountsRequest',
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
          r.other(tag, QueryAccountsRequest.typeName, QueryAccountsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryAccountsResponse {
  accounts: Any[];
  pagination: PageResponse | undefined;
}
export const QueryAccountsResponse: MessageType<QueryAccountsResponse> = defineMessage<QueryAccountsResponse>({
  typeName: 'cosmos.auth.v1beta1.QueryAccountsResponse',
  fields: [
    { no: 1, name: 'accounts', jsName: 'accounts', kind: 'message', repeated: true, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.auth.v1beta1.AccountI', amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    accounts: partial?.accounts ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.accounts) {
      const at = w.open(10);
      Any.write(value, w);
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
          m.accounts.push(Any.read(Any.create(), r));
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
          r.other(tag, QueryAccountsResponse.typeName, QueryAccountsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryAccountRequest {
  address: string;
}
export const QueryAccountRequest: MessageType<QueryAccountRequest> = defineMessage<QueryAccountRequest>({
  typeName: 'cosmos.auth.v1beta1.QueryAccountRequest',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.address = r.string();
          break;
        }
        default:
          r.other(tag, QueryAccountRequest.typeName, QueryAccountRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryAccountResponse {
  account: Any | undefined;
}
export const QueryAccountResponse: MessageType<QueryAccountResponse> = defineMessage<QueryAccountResponse>({
  typeName: 'cosmos.auth.v1beta1.QueryAccountResponse',
  fields: [
    { no: 1, name: 'account', jsName: 'account', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.auth.v1beta1.AccountI', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    account: partial?.account,
  }),
  write(m, w) {
    if (m.account !== undefined) {
      const at = w.open(10);
      Any.write(m.account, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.account = Any.read(m.account ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryAccountResponse.typeName, QueryAccountResponse.fields);
      }
    }
    return m;
  },
});

export type QueryParamsRequest = EmptyMessage;
export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>({
  typeName: 'cosmos.auth.v1beta1.QueryParamsRequest',
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
  typeName: 'cosmos.auth.v1beta1.QueryParamsResponse',
  fields: [
    { no: 1, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: false, amino: {} },
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

export type QueryModuleAccountsRequest = EmptyMessage;
export const QueryModuleAccountsRequest: MessageType<QueryModuleAccountsRequest> = defineMessage<QueryModuleAccountsRequest>({
  typeName: 'cosmos.auth.v1beta1.QueryModuleAccountsRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, QueryModuleAccountsRequest.typeName, QueryModuleAccountsRequest.fields);
    }
    return m;
  },
});

export interface QueryModuleAccountsResponse {
  accounts: Any[];
}
export const QueryModuleAccountsResponse: MessageType<QueryModuleAccountsResponse> = defineMessage<QueryModuleAccountsResponse>({
  typeName: 'cosmos.auth.v1beta1.QueryModuleAccountsResponse',
  fields: [
    { no: 1, name: 'accounts', jsName: 'accounts', kind: 'message', repeated: true, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.auth.v1beta1.ModuleAccountI', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    accounts: partial?.accounts ?? [],
  }),
  write(m, w) {
    for (const value of m.accounts) {
      const at = w.open(10);
      Any.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.accounts.push(Any.read(Any.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryModuleAccountsResponse.typeName, QueryModuleAccountsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryModuleAccountByNameRequest {
  name: string;
}
export const QueryModuleAccountByNameRequest: MessageType<QueryModuleAccountByNameRequest> = defineMessage<QueryModuleAccountByNameRequest>({
  typeName: 'cosmos.auth.v1beta1.QueryModuleAccountByNameRequest',
  fields: [
    { no: 1, name: 'name', jsName: 'name', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    name: partial?.name ?? '',
  }),
  write(m, w) {
    if (m.name !== '') {
      w.string(10, m.name);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.name = r.string();
          break;
        }
        default:
          r.other(tag, QueryModuleAccountByNameRequest.typeName, QueryModuleAccountByNameRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryModuleAccountByNameResponse {
  account: Any | undefined;
}
export const QueryModuleAccountByNameResponse: MessageType<QueryModuleAccountByNameResponse> = defineMessage<QueryModuleAccountByNameResponse>({
  typeName: 'cosmos.auth.v1beta1.QueryModuleAccountByNameResponse',
  fields: [
    { no: 1, name: 'account', jsName: 'account', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.auth.v1beta1.ModuleAccountI', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    account: partial?.account,
  }),
  write(m, w) {
    if (m.account !== undefined) {
      const at = w.open(10);
      Any.write(m.account, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.account = Any.read(m.account ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryModuleAccountByNameResponse.typeName, QueryModuleAccountByNameResponse.fields);
      }
    }
    return m;
  },
});

export type Bech32PrefixRequest = EmptyMessage;
export const Bech32PrefixRequest: MessageType<Bech32PrefixRequest> = defineMessage<Bech32PrefixRequest>({
  typeName: 'cosmos.auth.v1beta1.Bech32PrefixRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, Bech32PrefixRequest.typeName, Bech32PrefixRequest.fields);
    }
    return m;
  },
});

export interface Bech32PrefixResponse {
  bech32Prefix: string;
}
export const Bech32PrefixResponse: MessageType<Bech32PrefixResponse> = defineMessage<Bech32PrefixResponse>({
  typeName: 'cosmos.auth.v1beta1.Bech32PrefixResponse',
  fields: [
    { no: 1, name: 'bech32_prefix', jsName: 'bech32Prefix', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    bech32Prefix: partial?.bech32Prefix ?? '',
  }),
  write(m, w) {
    if (m.bech32Prefix !== '') {
      w.string(10, m.bech32Prefix);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.bech32Prefix = r.string();
          break;
        }
        default:
          r.other(tag, Bech32PrefixResponse.typeName, Bech32PrefixResponse.fields);
      }
    }
    return m;
  },
});

export interface AddressBytesToStringRequest {
  addressBytes: Uint8Array;
}
export const AddressBytesToStringRequest: MessageType<AddressBytesToStringRequest> = defineMessage<AddressBytesToStringRequest>({
  typeName: 'cosmos.auth.v1beta1.AddressBytesToStringRequest',
  fields: [
    { no: 1, name: 'address_bytes', jsName: 'addressBytes', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    addressBytes: partial?.addressBytes ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.addressBytes.length !== 0) {
      w.bytes(10, m.addressBytes);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.addressBytes = r.bytesField();
          break;
        }
        default:
          r.other(tag, AddressBytesToStringRequest.typeName, AddressBytesToStringRequest.fields);
      }
    }
    return m;
  },
});

export interface AddressBytesToStringResponse {
  addressString: string;
}
export const AddressBytesToStringResponse: MessageType<AddressBytesToStringResponse> = defineMessage<AddressBytesToStringResponse>({
  typeName: 'cosmos.auth.v1beta1.AddressBytesToStringResponse',
  fields: [
    { no: 1, name: 'address_string', jsName: 'addressString', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    addressString: partial?.addressString ?? '',
  }),
  write(m, w) {
    if (m.addressString !== '') {
      w.string(10, m.addressString);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.addressString = r.string();
          break;
        }
        default:
          r.other(tag, AddressBytesToStringResponse.typeName, AddressBytesToStringResponse.fields);
      }
    }
    return m;
  },
});

export interface AddressStringToBytesRequest {
  addressString: string;
}
export const AddressStringToBytesRequest: MessageType<AddressStringToBytesRequest> = defineMessage<AddressStringToBytesRequest>({
  typeName: 'cosmos.auth.v1beta1.AddressStringToBytesRequest',
  fields: [
    { no: 1, name: 'address_string', jsName: 'addressString', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    addressString: partial?.addressString ?? '',
  }),
  write(m, w) {
    if (m.addressString !== '') {
      w.string(10, m.addressString);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.addressString = r.string();
          break;
        }
        default:
          r.other(tag, AddressStringToBytesRequest.typeName, AddressStringToBytesRequest.fields);
      }
    }
    return m;
  },
});

export interface AddressStringToBytesResponse {
  addressBytes: Uint8Array;
}
export const AddressStringToBytesResponse: MessageType<AddressStringToBytesResponse> = defineMessage<AddressStringToBytesResponse>({
  typeName: 'cosmos.auth.v1beta1.AddressStringToBytesResponse',
  fields: [
    { no: 1, name: 'address_bytes', jsName: 'addressBytes', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    addressBytes: partial?.addressBytes ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.addressBytes.length !== 0) {
      w.bytes(10, m.addressBytes);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.addressBytes = r.bytesField();
          break;
        }
        default:
          r.other(tag, AddressStringToBytesResponse.typeName, AddressStringToBytesResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryAccountAddressByIDRequest {
  id: bigint;
  accountId: bigint;
}
export const QueryAccountAddressByIDRequest: MessageType<QueryAccountAddressByIDRequest> = defineMessage<QueryAccountAddressByIDRequest>({
  typeName: 'cosmos.auth.v1beta1.QueryAccountAddressByIDRequest',
  fields: [
    { no: 1, name: 'id', jsName: 'id', kind: 'int64', repeated: false, packed: false, nullable: true, deprecated: true, amino: {} },
    { no: 2, name: 'account_id', jsName: 'accountId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    id: partial?.id ?? 0n,
    accountId: partial?.accountId ?? 0n,
  }),
  write(m, w) {
    if (m.id !== 0n) {
      w.tag(8);
      w.int64(m.id);
    }
    if (m.accountId !== 0n) {
      w.tag(16);
      w.uint64(m.accountId);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.id = r.int64();
          break;
        }
        case 16: {
          m.accountId = r.uint64();
          break;
        }
        default:
          r.other(tag, QueryAccountAddressByIDRequest.typeName, QueryAccountAddressByIDRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryAccountAddressByIDResponse {
  accountAddress: string;
}
export const QueryAccountAddressByIDResponse: MessageType<QueryAccountAddressByIDResponse> = defineMessage<QueryAccountAddressByIDResponse>({
  typeName: 'cosmos.auth.v1beta1.QueryAccountAddressByIDResponse',
  fields: [
    { no: 1, name: 'account_address', jsName: 'accountAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    accountAddress: partial?.accountAddress ?? '',
  }),
  write(m, w) {
    if (m.accountAddress !== '') {
      w.string(10, m.accountAddress);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.accountAddress = r.string();
          break;
        }
        default:
          r.other(tag, QueryAccountAddressByIDResponse.typeName, QueryAccountAddressByIDResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryAccountInfoRequest {
  address: string;
}
export const QueryAccountInfoRequest: MessageType<QueryAccountInfoRequest> = defineMessage<QueryAccountInfoRequest>({
  typeName: 'cosmos.auth.v1beta1.QueryAccountInfoRequest',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.address = r.string();
          break;
        }
        default:
          r.other(tag, QueryAccountInfoRequest.typeName, QueryAccountInfoRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryAccountInfoResponse {
  info: BaseAccount | undefined;
}
export const QueryAccountInfoResponse: MessageType<QueryAccountInfoResponse> = defineMessage<QueryAccountInfoResponse>({
  typeName: 'cosmos.auth.v1beta1.QueryAccountInfoResponse',
  fields: [
    { no: 1, name: 'info', jsName: 'info', kind: 'message', repeated: false, packed: false, type: () => BaseAccount, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    info: partial?.info,
  }),
  write(m, w) {
    if (m.info !== undefined) {
      const at = w.open(10);
      BaseAccount.write(m.info, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.info = BaseAccount.read(m.info ?? BaseAccount.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryAccountInfoResponse.typeName, QueryAccountInfoResponse.fields);
      }
    }
    return m;
  },
});

export const QueryService: ServiceType = {
  typeName: 'cosmos.auth.v1beta1.Query',
  methods: [
    { name: 'Accounts', input: QueryAccountsRequest, output: QueryAccountsResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/auth/v1beta1/accounts' }] },
    { name: 'Account', input: QueryAccountRequest, output: QueryAccountResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/auth/v1beta1/accounts/{address}' }] },
    { name: 'AccountAddressByID', input: QueryAccountAddressByIDRequest, output: QueryAccountAddressByIDResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/auth/v1beta1/address_by_id/{id}' }] },
    { name: 'Params', input: QueryParamsRequest, output: QueryParamsResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/auth/v1beta1/params' }] },
    { name: 'ModuleAccounts', input: QueryModuleAccountsRequest, output: QueryModuleAccountsResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/auth/v1beta1/module_accounts' }] },
    { name: 'ModuleAccountByName', input: QueryModuleAccountByNameRequest, output: QueryModuleAccountByNameResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/auth/v1beta1/module_accounts/{name}' }] },
    { name: 'Bech32Prefix', input: Bech32PrefixRequest, output: Bech32PrefixResponse, http: [{ method: 'get', path: '/cosmos/auth/v1beta1/bech32' }] },
    { name: 'AddressBytesToString', input: AddressBytesToStringRequest, output: AddressBytesToStringResponse, http: [{ method: 'get', path: '/cosmos/auth/v1beta1/bech32/{address_bytes}' }] },
    { name: 'AddressStringToBytes', input: AddressStringToBytesRequest, output: AddressStringToBytesResponse, http: [{ method: 'get', path: '/cosmos/auth/v1beta1/bech32/{address_string}' }] },
    { name: 'AccountInfo', input: QueryAccountInfoRequest, output: QueryAccountInfoResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/auth/v1beta1/account_info/{address}' }] },
  ],
};
