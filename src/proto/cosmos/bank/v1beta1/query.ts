// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { Metadata, Params, SendEnabled } from './bank.ts';
import { PageRequest, PageResponse } from '../../base/query/v1beta1/pagination.ts';
import { Coin } from '../../base/v1beta1/coin.ts';

export interface QueryBalanceRequest {
  address: string;
  denom: string;
}
export const QueryBalanceRequest: MessageType<QueryBalanceRequest> = defineMessage<QueryBalanceRequest>({
  typeName: 'cosmos.bank.v1beta1.QueryBalanceRequest',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'denom', jsName: 'denom', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
    denom: partial?.denom ?? '',
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
    if (m.denom !== '') {
      w.string(18, m.denom);
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
        case 18: {
          m.denom = r.string();
          break;
        }
        default:
          r.other(tag, QueryBalanceRequest.typeName, QueryBalanceRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryBalanceResponse {
  balance: Coin | undefined;
}
export const QueryBalanceResponse: MessageType<QueryBalanceResponse> = defineMessage<QueryBalanceResponse>({
  typeName: 'cosmos.bank.v1beta1.QueryBalanceResponse',
  fields: [
    { no: 1, name: 'balance', jsName: 'balance', kind: 'message', repeated: false, packed: false, type: () => Coin, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    balance: partial?.balance,
  }),
  write(m, w) {
    if (m.balance !== undefined) {
      const at = w.open(10);
      Coin.write(m.balance, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.balance = Coin.read(m.balance ?? Coin.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryBalanceResponse.typeName, QueryBalanceResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryAllBalancesRequest {
  address: string;
  pagination: PageRequest | undefined;
  resolveDenom: boolean;
}
export const QueryAllBalancesRequest: MessageType<QueryAllBalancesRequest> = defineMessage<QueryAllBalancesRequest>({
  typeName: 'cosmos.bank.v1beta1.QueryAllBalancesRequest',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
    { no: 3, name: 'resolve_denom', jsName: 'resolveDenom', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
    pagination: partial?.pagination,
    resolveDenom: partial?.resolveDenom ?? false,
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageRequest.write(m.pagination, w);
      w.close(at);
    }
    if (m.resolveDenom) {
      w.tag(24);
      w.bool(m.resolveDenom);
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
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        case 24: {
          m.resolveDenom = r.bool();
          break;
        }
        default:
          r.other(tag, QueryAllBalancesRequest.typeName, QueryAllBalancesRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryAllBalancesResponse {
  balances: Coin[];
  pagination: PageResponse | undefined;
}
export const QueryAllBalancesResponse: MessageType<QueryAllBalancesResponse> = defineMessage<QueryAllBalancesResponse>({
  typeName: 'cosmos.bank.v1beta1.QueryAllBalancesResponse',
  fields: [
    { no: 1, name: 'balances', jsName: 'balances', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    balances: partial?.balances ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.balances) {
      const at = w.open(10);
      Coin.write(value, w);
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
          m.balances.push(Coin.read(Coin.create(), r));
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
          r.other(tag, QueryAllBalancesResponse.typeName, QueryAllBalancesResponse.fields);
      }
    }
    return m;
  },
});

export interface QuerySpendableBalancesRequest {
  address: string;
  pagination: PageRequest | undefined;
}
export const QuerySpendableBalancesRequest: MessageType<QuerySpendableBalancesRequest> = defineMessage<QuerySpendableBalancesRequest>({
  typeName: 'cosmos.bank.v1beta1.QuerySpendableBalancesRequest',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
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
          m.address = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QuerySpendableBalancesRequest.typeName, QuerySpendableBalancesRequest.fields);
      }
    }
    return m;
  },
});

export interface QuerySpendableBalancesResponse {
  balances: Coin[];
  pagination: PageResponse | undefined;
}
export const QuerySpendableBalancesResponse: MessageType<QuerySpendableBalancesResponse> = defineMessage<QuerySpendableBalancesResponse>({
  typeName: 'cosmos.bank.v1beta1.QuerySpendableBalancesResponse',
  fields: [
    { no: 1, name: 'balances', jsName: 'balances', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    balances: partial?.balances ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.balances) {
      const at = w.open(10);
      Coin.write(value, w);
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
          m.balances.push(Coin.read(Coin.create(), r));
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
          r.other(tag, QuerySpendableBalancesResponse.typeName, QuerySpendableBalancesResponse.fields);
      }
    }
    return m;
  },
});

export interface QuerySpendableBalanceByDenomRequest {
  address: string;
  denom: string;
}
export const QuerySpendableBalanceByDenomRequest: MessageType<QuerySpendableBalanceByDenomRequest> = defineMessage<QuerySpendableBalanceByDenomRequest>({
  typeName: 'cosmos.bank.v1beta1.QuerySpendableBalanceByDenomRequest',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'denom', jsName: 'denom', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
    denom: partial?.denom ?? '',
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
    if (m.denom !== '') {
      w.string(18, m.denom);
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
        case 18: {
          m.denom = r.string();
          break;
        }
        default:
          r.other(tag, QuerySpendableBalanceByDenomRequest.typeName, QuerySpendableBalanceByDenomRequest.fields);
      }
    }
    return m;
  },
});

export interface QuerySpendableBalanceByDenomResponse {
  balance: Coin | undefined;
}
export const QuerySpendableBalanceByDenomResponse: MessageType<QuerySpendableBalanceByDenomResponse> = defineMessage<QuerySpendableBalanceByDenomResponse>({
  typeName: 'cosmos.bank.v1beta1.QuerySpendableBalanceByDenomResponse',
  fields: [
    { no: 1, name: 'balance', jsName: 'balance', kind: 'message', repeated: false, packed: false, type: () => Coin, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    balance: partial?.balance,
  }),
  write(m, w) {
    if (m.balance !== undefined) {
      const at = w.open(10);
      Coin.write(m.balance, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.balance = Coin.read(m.balance ?? Coin.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QuerySpendableBalanceByDenomResponse.typeName, QuerySpendableBalanceByDenomResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryTotalSupplyRequest {
  pagination: PageRequest | undefined;
}
export const QueryTotalSupplyRequest: MessageType<QueryTotalSupplyRequest> = defineMessage<QueryTotalSupplyRequest>({
  typeName: 'cosmos.bank.v1beta1.QueryTotalSupplyRequest',
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
          r.other(tag, QueryTotalSupplyRequest.typeName, QueryTotalSupplyRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryTotalSupplyResponse {
  supply: Coin[];
  pagination: PageResponse | undefined;
}
export const QueryTotalSupplyResponse: MessageType<QueryTotalSupplyResponse> = defineMessage<QueryTotalSupplyResponse>({
  typeName: 'cosmos.bank.v1beta1.QueryTotalSupplyResponse',
  fields: [
    { no: 1, name: 'supply', jsName: 'supply', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    supply: partial?.supply ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.supply) {
      const at = w.open(10);
      Coin.write(value, w);
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
          m.supply.push(Coin.read(Coin.create(), r));
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
          r.other(tag, QueryTotalSupplyResponse.typeName, QueryTotalSupplyResponse.fields);
      }
    }
    return m;
  },
});

export interface QuerySupplyOfRequest {
  denom: string;
}
export const QuerySupplyOfRequest: MessageType<QuerySupplyOfRequest> = defineMessage<QuerySupplyOfRequest>({
  typeName: 'cosmos.bank.v1beta1.QuerySupplyOfRequest',
  fields: [
    { no: 1, name: 'denom', jsName: 'denom', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    denom: partial?.denom ?? '',
  }),
  write(m, w) {
    if (m.denom !== '') {
      w.string(10, m.denom);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.denom = r.string();
          break;
        }
        default:
          r.other(tag, QuerySupplyOfRequest.typeName, QuerySupplyOfRequest.fields);
      }
    }
    return m;
  },
});

export interface QuerySupplyOfResponse {
  amount: Coin;
}
export const QuerySupplyOfResponse: MessageType<QuerySupplyOfResponse> = defineMessage<QuerySupplyOfResponse>({
  typeName: 'cosmos.bank.v1beta1.QuerySupplyOfResponse',
  fields: [
    { no: 1, name: 'amount', jsName: 'amount', kind: 'message', repeated: false, packed: false, type: () => Coin, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    amount: partial?.amount ?? Coin.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
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
          Coin.read(m.amount, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QuerySupplyOfResponse.typeName, QuerySupplyOfResponse.fields);
      }
    }
    return m;
  },
});

export type QueryParamsRequest = EmptyMessage;
export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>({
  typeName: 'cosmos.bank.v1beta1.QueryParamsRequest',
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
  typeName: 'cosmos.bank.v1beta1.QueryParamsResponse',
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

export interface QueryDenomsMetadataRequest {
  pagination: PageRequest | undefined;
}
export const QueryDenomsMetadataRequest: MessageType<QueryDenomsMetadataRequest> = defineMessage<QueryDenomsMetadataRequest>({
  typeName: 'cosmos.bank.v1beta1.QueryDenomsMetadataRequest',
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
          r.other(tag, QueryDenomsMetadataRequest.typeName, QueryDenomsMetadataRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryDenomsMetadataResponse {
  metadatas: Metadata[];
  pagination: PageResponse | undefined;
}
export const QueryDenomsMetadataResponse: MessageType<QueryDenomsMetadataResponse> = defineMessage<QueryDenomsMetadataResponse>({
  typeName: 'cosmos.bank.v1beta1.QueryDenomsMetadataResponse',
  fields: [
    { no: 1, name: 'metadatas', jsName: 'metadatas', kind: 'message', repeated: true, packed: false, type: () => Metadata, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    metadatas: partial?.metadatas ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.metadatas) {
      const at = w.open(10);
      Metadata.write(value, w);
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
          m.metadatas.push(Metadata.read(Metadata.create(), r));
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
          r.other(tag, QueryDenomsMetadataResponse.typeName, QueryDenomsMetadataResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDenomMetadataRequest {
  denom: string;
}
export const QueryDenomMetadataRequest: MessageType<QueryDenomMetadataRequest> = defineMessage<QueryDenomMetadataRequest>({
  typeName: 'cosmos.bank.v1beta1.QueryDenomMetadataRequest',
  fields: [
    { no: 1, name: 'denom', jsName: 'denom', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    denom: partial?.denom ?? '',
  }),
  write(m, w) {
    if (m.denom !== '') {
      w.string(10, m.denom);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.denom = r.string();
          break;
        }
        default:
          r.other(tag, QueryDenomMetadataRequest.typeName, QueryDenomMetadataRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryDenomMetadataResponse {
  metadata: Metadata;
}
export const QueryDenomMetadataResponse: MessageType<QueryDenomMetadataResponse> = defineMessage<QueryDenomMetadataResponse>({
  typeName: 'cosmos.bank.v1beta1.QueryDenomMetadataResponse',
  fields: [
    { no: 1, name: 'metadata', jsName: 'metadata', kind: 'message', repeated: false, packed: false, type: () => Metadata, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    metadata: partial?.metadata ?? Metadata.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Metadata.write(m.metadata, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Metadata.read(m.metadata, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryDenomMetadataResponse.typeName, QueryDenomMetadataResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDenomMetadataByQueryStringRequest {
  denom: string;
}
export const QueryDenomMetadataByQueryStringRequest: MessageType<QueryDenomMetadataByQueryStringRequest> = defineMessage<QueryDenomMetadataByQueryStringRequest>({
  typeName: 'cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringRequest',
  fields: [
    { no: 1, name: 'denom', jsName: 'denom', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    denom: partial?.denom ?? '',
  }),
  write(m, w) {
    if (m.denom !== '') {
      w.string(10, m.denom);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.denom = r.string();
          break;
        }
        default:
          r.other(tag, QueryDenomMetadataByQueryStringRequest.typeName, QueryDenomMetadataByQueryStringRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryDenomMetadataByQueryStringResponse {
  metadata: Metadata;
}
export const QueryDenomMetadataByQueryStringResponse: MessageType<QueryDenomMetadataByQueryStringResponse> = defineMessage<QueryDenomMetadataByQueryStringResponse>({
  typeName: 'cosmos.bank.v1beta1.QueryDenomMetadataByQueryStringResponse',
  fields: [
    { no: 1, name: 'metadata', jsName: 'metadata', kind: 'message', repeated: false, packed: false, type: () => Metadata, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    metadata: partial?.metadata ?? Metadata.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Metadata.write(m.metadata, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Metadata.read(m.metadata, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryDenomMetadataByQueryStringResponse.typeName, QueryDenomMetadataByQueryStringResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDenomOwnersRequest {
  denom: string;
  pagination: PageRequest | undefined;
}
export const QueryDenomOwnersRequest: MessageType<QueryDenomOwnersRequest> = defineMessage<QueryDenomOwnersRequest>({
  typeName: 'cosmos.bank.v1beta1.QueryDenomOwnersRequest',
  fields: [
    { no: 1, name: 'denom', jsName: 'denom', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    denom: partial?.denom ?? '',
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.denom !== '') {
      w.string(10, m.denom);
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
          m.denom = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryDenomOwnersRequest.typeName, QueryDenomOwnersRequest.fields);
      }
    }
    return m;
  },
});

export interface DenomOwner {
  address: string;
  balance: Coin;
}
export const DenomOwner: MessageType<DenomOwner> = defineMessage<DenomOwner>({
  typeName: 'cosmos.bank.v1beta1.DenomOwner',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'balance', jsName: 'balance', kind: 'message', repeated: false, packed: false, type: () => Coin, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
    balance: partial?.balance ?? Coin.create(),
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
    {
      const at = w.open(18);
      Coin.write(m.balance, w);
      w.close(at);
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
        case 18: {
          const outer = r.enter();
          Coin.read(m.balance, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, DenomOwner.typeName, DenomOwner.fields);
      }
    }
    return m;
  },
});

export interface QueryDenomOwnersResponse {
  denomOwners: DenomOwner[];
  pagination: PageResponse | undefined;
}
export const QueryDenomOwnersResponse: MessageType<QueryDenomOwnersResponse> = defineMessage<QueryDenomOwnersResponse>({
  typeName: 'cosmos.bank.v1beta1.QueryDenomOwnersResponse',
  fields: [
    { no: 1, name: 'denom_owners', jsName: 'denomOwners', kind: 'message', repeated: true, packed: false, type: () => DenomOwner, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    denomOwners: partial?.denomOwners ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.denomOwners) {
      const at = w.open(10);
      DenomOwner.write(value, w);
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
          m.denomOwners.push(DenomOwner.read(DenomOwner.create(), r));
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
          r.other(tag, QueryDenomOwnersResponse.typeName, QueryDenomOwnersResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDenomOwnersByQueryRequest {
  denom: string;
  pagination: PageRequest | undefined;
}
export const QueryDenomOwnersByQueryRequest: MessageType<QueryDenomOwnersByQueryRequest> = defineMessage<QueryDenomOwnersByQueryRequest>({
  typeName: 'cosmos.bank.v1beta1.QueryDenomOwnersByQueryRequest',
  fields: [
    { no: 1, name: 'denom', jsName: 'denom', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    denom: partial?.denom ?? '',
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.denom !== '') {
      w.string(10, m.denom);
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
          m.denom = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryDenomOwnersByQueryRequest.typeName, QueryDenomOwnersByQueryRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryDenomOwnersByQueryResponse {
  denomOwners: DenomOwner[];
  pagination: PageResponse | undefined;
}
export const QueryDenomOwnersByQueryResponse: MessageType<QueryDenomOwnersByQueryResponse> = defineMessage<QueryDenomOwnersByQueryResponse>({
  typeName: 'cosmos.bank.v1beta1.QueryDenomOwnersByQueryResponse',
  fields: [
    { no: 1, name: 'denom_owners', jsName: 'denomOwners', kind: 'message', repeated: true, packed: false, type: () => DenomOwner, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    denomOwners: partial?.denomOwners ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.denomOwners) {
      const at = w.open(10);
      DenomOwner.write(value, w);
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
          m.denomOwners.push(DenomOwner.read(DenomOwner.create(), r));
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
          r.other(tag, QueryDenomOwnersByQueryResponse.typeName, QueryDenomOwnersByQueryResponse.fields);
      }
    }
    return m;
  },
});

export interface QuerySendEnabledRequest {
  denoms: string[];
  pagination: PageRequest | undefined;
}
export const QuerySendEnabledRequest: MessageType<QuerySendEnabledRequest> = defineMessage<QuerySendEnabledRequest>({
  typeName: 'cosmos.bank.v1beta1.QuerySendEnabledRequest',
  fields: [
    { no: 1, name: 'denoms', jsName: 'denoms', kind: 'string', repeated: true, packed: false, nullable: true, amino: {} },
    { no: 99, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    denoms: partial?.denoms ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.denoms) {
      w.string(10, value);
    }
    if (m.pagination !== undefined) {
      const at = w.open(794);
      PageRequest.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.denoms.push(r.string());
          break;
        }
        case 794: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QuerySendEnabledRequest.typeName, QuerySendEnabledRequest.fields);
      }
    }
    return m;
  },
});

export interface QuerySendEnabledResponse {
  sendEnabled: SendEnabled[];
  pagination: PageResponse | undefined;
}
export const QuerySendEnabledResponse: MessageType<QuerySendEnabledResponse> = defineMessage<QuerySendEnabledResponse>({
  typeName: 'cosmos.bank.v1beta1.QuerySendEnabledResponse',
  fields: [
    { no: 1, name: 'send_enabled', jsName: 'sendEnabled', kind: 'message', repeated: true, packed: false, type: () => SendEnabled, nullable: true, amino: {} },
    { no: 99, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    sendEnabled: partial?.sendEnabled ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.sendEnabled) {
      const at = w.open(10);
      SendEnabled.write(value, w);
      w.close(at);
    }
    if (m.pagination !== undefined) {
      const at = w.open(794);
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
          m.sendEnabled.push(SendEnabled.read(SendEnabled.create(), r));
          r.leave(outer);
          break;
        }
        case 794: {
          const outer = r.enter();
          m.pagination = PageResponse.read(m.pagination ?? PageResponse.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QuerySendEnabledResponse.typeName, QuerySendEnabledResponse.fields);
      }
    }
    return m;
  },
});

export const QueryService: ServiceType = {
  typeName: 'cosmos.bank.v1beta1.Query',
  methods: [
    { name: 'Balance', input: QueryBalanceRequest, output: QueryBalanceResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/bank/v1beta1/balances/{address}/by_denom' }] },
    { name: 'AllBalances', input: QueryAllBalancesRequest, output: QueryAllBalancesResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/bank/v1beta1/balances/{address}' }] },
    { name: 'SpendableBalances', input: QuerySpendableBalancesRequest, output: QuerySpendableBalancesResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/bank/v1beta1/spendable_balances/{address}' }] },
    { name: 'SpendableBalanceByDenom', input: QuerySpendableBalanceByDenomRequest, output: QuerySpendableBalanceByDenomResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/bank/v1beta1/spendable_balances/{address}/by_denom' }] },
    { name: 'TotalSupply', input: QueryTotalSupplyRequest, output: QueryTotalSupplyResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/bank/v1beta1/supply' }] },
    { name: 'SupplyOf', input: QuerySupplyOfRequest, output: QuerySupplyOfResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/bank/v1beta1/supply/by_denom' }] },
    { name: 'Params', input: QueryParamsRequest, output: QueryParamsResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/bank/v1beta1/params' }] },
    { name: 'DenomsMetadata', input: QueryDenomsMetadataRequest, output: QueryDenomsMetadataResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/bank/v1beta1/denoms_metadata' }] },
    { name: 'DenomMetadata', input: QueryDenomMetadataRequest, output: QueryDenomMetadataResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/bank/v1beta1/denoms_metadata/{denom=**}' }] },
    { name: 'DenomMetadataByQueryString', input: QueryDenomMetadataByQueryStringRequest, output: QueryDenomMetadataByQueryStringResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/bank/v1beta1/denoms_metadata_by_query_string' }] },
    { name: 'DenomOwners', input: QueryDenomOwnersRequest, output: QueryDenomOwnersResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/bank/v1beta1/denom_owners/{denom=**}' }] },
    { name: 'DenomOwnersByQuery', input: QueryDenomOwnersByQueryRequest, output: QueryDenomOwnersByQueryResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/bank/v1beta1/denom_owners_by_query' }] },
    { name: 'SendEnabled', input: QuerySendEnabledRequest, output: QuerySendEnabledResponse, querySafe: true, http: [{ method: 'get', path: '/cosmos/bank/v1beta1/send_enabled' }] },
  ],
};
