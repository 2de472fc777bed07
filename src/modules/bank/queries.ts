import type { ReadContext } from '../../baseapp/context.ts';
import { onQuery, type QueryRoute } from '../../baseapp/module.ts';
import type { BankKeeper } from './keeper.ts';
import type { PageRequest } from '../../proto/cosmos/base/query/v1beta1/pagination.ts';
import { paginateCollection, paginateStore } from '../../baseapp/pagination.ts';
import { stringKey } from '../../baseapp/collections.ts';
import {
  Metadata,
  type Metadata as MetadataMessage,
} from '../../proto/cosmos/bank/v1beta1/bank.ts';
import {
  QueryAllBalancesRequest,
  QueryAllBalancesResponse,
  QueryBalanceRequest,
  QueryBalanceResponse,
  QueryDenomMetadataByQueryStringRequest,
  QueryDenomMetadataByQueryStringResponse,
  QueryDenomMetadataRequest,
  QueryDenomMetadataResponse,
  QueryDenomOwnersByQueryRequest,
  QueryDenomOwnersByQueryResponse,
  QueryDenomOwnersRequest,
  QueryDenomOwnersResponse,
  QueryDenomsMetadataRequest,
  QueryDenomsMetadataResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QuerySendEnabledRequest,
  QuerySendEnabledResponse,
  QuerySpendableBalanceByDenomRequest,
  QuerySpendableBalanceByDenomResponse,
  QuerySpendableBalancesRequest,
  QuerySpendableBalancesResponse,
  QuerySupplyOfRequest,
  QuerySupplyOfResponse,
  QueryTotalSupplyRequest,
  QueryTotalSupplyResponse,
} from '../../proto/cosmos/bank/v1beta1/query.ts';
import type { AccAddress } from '../../types/address.ts';
import { amountOf, isDenom, type Denom, type WireCoin } from '../../types/coin.ts';
import { GrpcError } from '../../types/errors.ts';
import {
  BANK_STORE,
  balances,
  denomMetadata,
  denomOwners,
  ownerPart,
  sendEnabled,
  supply,
} from './keys.ts';

const service = '/cosmos.bank.v1beta1.Query';

/** @see cosmos-sdk v0.53.6 x/bank/keeper/grpc_query.go */
export const bankQueries = (bank: BankKeeper): readonly QueryRoute[] => [
  onQuery(`${service}/Balance`, QueryBalanceRequest, QueryBalanceResponse, (ctx, req) => {
    const denom = denomIn(req.denom);
    const amount = bank.getBalance(ctx, addressIn(ctx, req.address), denom);
    return { balance: coin(denom, amount) };
  }),

  onQuery(
    `${service}/AllBalances`,
    QueryAllBalancesRequest,
    QueryAllBalancesResponse,
    (ctx, req) => {
      const { items, pagination } = paginateCollection(ctx, balances, req.pagination, {
        prefix: ownerPart(ctx, addressIn(ctx, req.address)),
        transform: ([, denom], amount) => {
          const metadata = req.resolveDenom ? bank.getDenomMetadata(ctx, denom) : undefined;
          return coin(metadata?.display ?? denom, amount);
        },
        fault: pageFault,
      });
      return { balances: items, pagination };
    },
  ),

  onQuery(
    `${service}/SpendableBalances`,
    QuerySpendableBalancesRequest,
    QuerySpendableBalancesResponse,
    (ctx, req) => {
      const owner = addressIn(ctx, req.address);
      const { items, pagination } = paginateCollection(ctx, balances, req.pagination, {
        prefix: ownerPart(ctx, owner),
        transform: ([, denom]) => denom,
        fault: pageFault,
      });
      const spendable = bank.spendableCoins(ctx, owner);
      const rows = items.map((denom) => coin(denom, amountOf(spendable, denom)));
      return { balances: rows, pagination };
    },
  ),

  onQuery(
    `${service}/SpendableBalanceByDenom`,
    QuerySpendableBalanceByDenomRequest,
    QuerySpendableBalanceByDenomResponse,
    (ctx, req) => {
      const owner = addressIn(ctx, req.address);
      const denom = denomIn(req.denom);
      return { balance: coin(denom, bank.spendableCoin(ctx, owner, denom)) };
    },
  ),

  onQuery(
    `${service}/TotalSupply`,
    QueryTotalSupplyRequest,
    QueryTotalSupplyResponse,
    (ctx, req) => {
      const { items, pagination } = paginateCollection(ctx, supply, req.pagination, {
        transform: coin,
        fault: internal,
      });
      return { supply: items, pagination };
    },
  ),

  onQuery(`${service}/SupplyOf`, QuerySupplyOfRequest, QuerySupplyOfResponse, (ctx, req) => {
    const denom = denomIn(req.denom);
    return { amount: coin(denom, bank.getSupply(ctx, denom)) };
  }),

  onQuery(`${service}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({
    params: bank.getParams(ctx),
  })),

  // The only list of bank whose pages the SDK makes over the raw store.
  onQuery(
    `${service}/DenomsMetadata`,
    QueryDenomsMetadataRequest,
    QueryDenomsMetadataResponse,
    (ctx, req) => {
      const { items, pagination } = paginateStore(
        ctx.reader(BANK_STORE),
        denomMetadata.prefix,
        req.pagination,
        (_, value) => Metadata.decode(value),
        internal,
      );
      return { metadatas: items, pagination };
    },
  ),

  onQuery(
    `${service}/DenomMetadata`,
    QueryDenomMetadataRequest,
    QueryDenomMetadataResponse,
    (ctx, req) => ({ metadata: metadataOf(bank, ctx, req.denom) }),
  ),

  onQuery(
    `${service}/DenomMetadataByQueryString`,
    QueryDenomMetadataByQueryStringRequest,
    QueryDenomMetadataByQueryStringResponse,
    (ctx, req) => ({ metadata: metadataOf(bank, ctx, req.denom) }),
  ),

  onQuery(`${service}/DenomOwners`, QueryDenomOwnersRequest, QueryDenomOwnersResponse, (ctx, req) =>
    ownersOf(bank, ctx, req),
  ),

  onQuery(
    `${service}/DenomOwnersByQuery`,
    QueryDenomOwnersByQueryRequest,
    QueryDenomOwnersByQueryResponse,
    (ctx, req) => ownersOf(bank, ctx, req),
  ),

  // Named denominations come without a page; those that have no entry of their own are left out.
  onQuery(
    `${service}/SendEnabled`,
    QuerySendEnabledRequest,
    QuerySendEnabledResponse,
    (ctx, req) => {
      if (req.denoms.length > 0) {
        const entries = req.denoms.flatMap((denom) => {
          const enabled = bank.sendEnabledEntry(ctx, denom);
          return enabled === undefined ? [] : [{ denom, enabled }];
        });
        return { sendEnabled: entries, pagination: undefined };
      }
      const { items, pagination } = paginateCollection(ctx, sendEnabled, req.pagination, {
        transform: (denom, enabled) => ({ denom, enabled }),
        fault: internal,
      });
      return { sendEnabled: items, pagination };
    },
  ),
];

const coin = (denom: string, amount: bigint): WireCoin => ({ denom, amount: amount.toString() });

const invalid = (text: string): GrpcError => new GrpcError('InvalidArgument', text);
const internal = (text: string): GrpcError => new GrpcError('Internal', text);
const pageFault = (text: string): GrpcError => invalid(`paginate: ${text}`);

const addressIn = (ctx: ReadContext, text: string): AccAddress =>
  ctx.addresses.acc(text, (fault) => invalid(`invalid address: ${fault.message}`));

function denomIn(text: string): Denom {
  if (!isDenom(text)) throw invalid(`invalid denom: ${text}`);
  return text;
}

function metadataOf(bank: BankKeeper, ctx: ReadContext, text: string): MetadataMessage {
  const metadata = bank.getDenomMetadata(ctx, denomIn(text));
  if (metadata === undefined) throw new GrpcError('NotFound', `client metadata for denom ${text}`);
  return metadata;
}

type OwnersRequest = { readonly denom: string; readonly pagination: PageRequest | undefined };

function ownersOf(bank: BankKeeper, ctx: ReadContext, req: OwnersRequest) {
  const denom = denomIn(req.denom);
  const { items, pagination } = paginateCollection(ctx, denomOwners, req.pagination, {
    prefix: stringKey.encodePartial(denom, ctx),
    transform: ([, address]) => ({
      address,
      balance: coin(denom, bank.getBalance(ctx, address, denom)),
    }),
  });
  return { denomOwners: items, pagination };
}
