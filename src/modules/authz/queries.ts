import { type QueryRoute, onQuery } from '../../baseapp/module.ts';
import { paginateFiltered } from '../../baseapp/pagination.ts';
import { Grant } from '../../proto/cosmos/authz/v1beta1/authz.ts';
import {
  QueryGranteeGrantsRequest,
  QueryGranteeGrantsResponse,
  QueryGranterGrantsRequest,
  QueryGranterGrantsResponse,
  QueryGrantsRequest,
  QueryGrantsResponse,
} from '../../proto/cosmos/authz/v1beta1/query.ts';
import { concatBytes } from '../../types/bytes.ts';
import { authzErrors } from './errors.ts';
import { AUTHZ_STORE, granterPart, grants } from './keys.ts';

const service = '/cosmos.authz.v1beta1.Query';

/** @see cosmos-sdk v0.53.6 x/authz/keeper/grpc_query.go */
export const authzQueries: readonly QueryRoute[] = [
  onQuery(`${service}/Grants`, QueryGrantsRequest, QueryGrantsResponse, (ctx, req) => {
    const granter = ctx.addresses.acc(req.granter);
    const grantee = ctx.addresses.acc(req.grantee);
    if (req.msgTypeUrl !== '') {
      const grant = grants.get(ctx, [granter, grantee, req.msgTypeUrl]);
      if (grant === undefined)
        throw authzErrors.NoAuthorizationFound(
          `authorization not found for ${req.msgTypeUrl} type`,
        );
      return { grants: [grant], pagination: undefined };
    }
    const { items, pagination } = paginateFiltered(
      ctx.reader(AUTHZ_STORE),
      concatBytes(grants.prefix, granterPart(ctx, granter, grantee)),
      req.pagination,
      (_, value) => Grant.decode(value),
    );
    return { grants: items, pagination };
  }),

  onQuery(
    `${service}/GranterGrants`,
    QueryGranterGrantsRequest,
    QueryGranterGrantsResponse,
    (ctx, req) => {
      const part = granterPart(ctx, ctx.addresses.acc(req.granter));
      const { items, pagination } = paginateFiltered(
        ctx.reader(AUTHZ_STORE),
        concatBytes(grants.prefix, part),
        req.pagination,
        (key, value) => {
          const [, grantee] = grants.key.decode(concatBytes(part, key), 0, ctx);
          return { granter: req.granter, grantee, ...Grant.decode(value) };
        },
      );
      return { grants: items, pagination };
    },
  ),

  // Walks all grants: they lie by granter.
  onQuery(
    `${service}/GranteeGrants`,
    QueryGranteeGrantsRequest,
    QueryGranteeGrantsResponse,
    (ctx, req) => {
      const asked = ctx.addresses.acc(req.grantee);
      const { items, pagination } = paginateFiltered(
        ctx.reader(AUTHZ_STORE),
        grants.prefix,
        req.pagination,
        (key, value) => {
          const [granter, grantee] = grants.key.decode(key, 0, ctx);
          if (grantee !== asked) return undefined;
          return { granter, grantee: req.grantee, ...Grant.decode(value) };
        },
      );
      return { grants: items, pagination };
    },
  ),
];
