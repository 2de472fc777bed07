import type { MintKeeper } from './keeper.ts';
import { type QueryRoute, onQuery } from '../../baseapp/module.ts';
import {
  QueryAnnualProvisionsRequest,
  QueryAnnualProvisionsResponse,
  QueryInflationRequest,
  QueryInflationResponse,
  QueryParamsRequest,
  QueryParamsResponse,
} from '../../proto/cosmos/mint/v1beta1/query.ts';

const service = '/cosmos.mint.v1beta1.Query';

/** @see cosmos-sdk x/mint/keeper/grpc_query.go */
export const mintQueries = (mint: MintKeeper): readonly QueryRoute[] => [
  onQuery(`${service}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({
    params: mint.params(ctx),
  })),
  onQuery(`${service}/Inflation`, QueryInflationRequest, QueryInflationResponse, (ctx) => ({
    inflation: mint.minter(ctx).inflation,
  })),
  onQuery(
    `${service}/AnnualProvisions`,
    QueryAnnualProvisionsRequest,
    QueryAnnualProvisionsResponse,
    (ctx) => ({ annualProvisions: mint.minter(ctx).annualProvisions }),
  ),
];
