import type { SlashingKeeper } from './keeper.ts';
import { type QueryRoute, onQuery } from '../../baseapp/module.ts';
import { paginateStore } from '../../baseapp/pagination.ts';
import {
  QueryParamsRequest,
  QueryParamsResponse,
  QuerySigningInfoRequest,
  QuerySigningInfoResponse,
  QuerySigningInfosRequest,
  QuerySigningInfosResponse,
} from '../../proto/cosmos/slashing/v1beta1/query.ts';
import { ValidatorSigningInfo } from '../../proto/cosmos/slashing/v1beta1/slashing.ts';
import { GrpcError } from '../../types/errors.ts';
import { SLASHING_STORE, signingInfos } from './keys.ts';

const service = '/cosmos.slashing.v1beta1.Query';

/** @see cosmos-sdk v0.53.6 x/slashing/keeper/grpc_query.go */
export const slashingQueries = (slashing: SlashingKeeper): readonly QueryRoute[] => [
  onQuery(`${service}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({
    params: slashing.params(ctx),
  })),

  onQuery(
    `${service}/SigningInfo`,
    QuerySigningInfoRequest,
    QuerySigningInfoResponse,
    (ctx, { consAddress }) => {
      if (consAddress === '') throw new GrpcError('InvalidArgument', 'invalid request');
      const info = slashing.signingInfo(ctx, ctx.addresses.cons(consAddress));
      if (info === undefined)
        throw new GrpcError('NotFound', `SigningInfo not found for validator ${consAddress}`);
      return { valSigningInfo: info };
    },
  ),

  onQuery(
    `${service}/SigningInfos`,
    QuerySigningInfosRequest,
    QuerySigningInfosResponse,
    (ctx, req) => {
      const { items, pagination } = paginateStore(
        ctx.reader(SLASHING_STORE),
        signingInfos.prefix,
        req.pagination,
        (_, value) => ValidatorSigningInfo.decode(value),
      );
      return { info: items, pagination };
    },
  ),
];
