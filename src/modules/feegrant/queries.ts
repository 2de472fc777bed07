import type { FeegrantKeeper } from './keeper.ts';
import { attempt } from '../../baseapp/attempt.ts';
import { accAddressKey } from '../../baseapp/collections.ts';
import { type QueryRoute, onQuery } from '../../baseapp/module.ts';
import { paginateFiltered, paginateStore } from '../../baseapp/pagination.ts';
import { Grant } from '../../proto/cosmos/feegrant/v1beta1/feegrant.ts';
import {
  QueryAllowanceRequest,
  QueryAllowanceResponse,
  QueryAllowancesByGranterRequest,
  QueryAllowancesByGranterResponse,
  QueryAllowancesRequest,
  QueryAllowancesResponse,
} from '../../proto/cosmos/feegrant/v1beta1/query.ts';
import { concatBytes } from '../../types/bytes.ts';
import { GrpcError } from '../../types/errors.ts';
import { packAllowance } from './allowance.ts';
import { FEEGRANT_STORE, allowances } from './keys.ts';

const service = '/cosmos.feegrant.v1beta1.Query';
const internal = (text: string): GrpcError => new GrpcError('Internal', text);

/** @see cosmossdk.io/x/feegrant v0.2.0 keeper/grpc_query.go */
export const feegrantQueries = (feegrant: FeegrantKeeper): readonly QueryRoute[] => [
  onQuery(`${service}/Allowance`, QueryAllowanceRequest, QueryAllowanceResponse, (ctx, req) => {
    const granter = ctx.addresses.acc(req.granter);
    const grantee = ctx.addresses.acc(req.grantee);
    const found = attempt(() => feegrant.allowanceOf(ctx, { granter, grantee }));
    if (!found.ok) throw internal(found.error.message);
    return { allowance: { ...req, allowance: packAllowance(found.value) } };
  }),

  onQuery(`${service}/Allowances`, QueryAllowancesRequest, QueryAllowancesResponse, (ctx, req) => {
    const { items, pagination } = paginateStore(
      ctx.reader(FEEGRANT_STORE),
      concatBytes(
        allowances.prefix,
        accAddressKey.encodePartial(ctx.addresses.acc(req.grantee), ctx),
      ),
      req.pagination,
      (_, value) => Grant.decode(value),
      internal,
    );
    return { allowances: items, pagination };
  }),

  // Walks all grants: they lie by grantee.
  onQuery(
    `${service}/AllowancesByGranter`,
    QueryAllowancesByGranterRequest,
    QueryAllowancesByGranterResponse,
    (ctx, req) => {
      const asked = ctx.addresses.acc(req.granter);
      const { items, pagination } = paginateFiltered(
        ctx.reader(FEEGRANT_STORE),
        allowances.prefix,
        req.pagination,
        (key, value) => {
          const [, granter] = allowances.key.decode(key, 0, ctx);
          return granter === asked ? Grant.decode(value) : undefined;
        },
        internal,
      );
      return { allowances: items, pagination };
    },
  ),
];
