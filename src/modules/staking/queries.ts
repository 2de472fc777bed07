import type { ReadContext } from '../../baseapp/context.ts';
import type { AccAddress, ValAddress } from '../../types/address.ts';
import type {
  DelegationResponse,
  RedelegationResponse,
} from '../../proto/cosmos/staking/v1beta1/staking.ts';
import type { ByteString } from '../../types/bytes.ts';
import type { Page } from '../../baseapp/pagination.ts';
import type { PageResponse } from '../../proto/cosmos/base/query/v1beta1/pagination.ts';
import type { Delegation, Redelegation } from './records.ts';
import type { StakingKeeper } from './keeper.ts';
import { attempt } from '../../baseapp/attempt.ts';
import { type QueryRoute, onQuery } from '../../baseapp/module.ts';
import { paginateFiltered, paginateStore } from '../../baseapp/pagination.ts';
import {
  QueryDelegationRequest,
  QueryDelegationResponse,
  QueryDelegatorDelegationsRequest,
  QueryDelegatorDelegationsResponse,
  QueryDelegatorUnbondingDelegationsRequest,
  QueryDelegatorUnbondingDelegationsResponse,
  QueryDelegatorValidatorRequest,
  QueryDelegatorValidatorResponse,
  QueryDelegatorValidatorsRequest,
  QueryDelegatorValidatorsResponse,
  QueryHistoricalInfoRequest,
  QueryHistoricalInfoResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryPoolRequest,
  QueryPoolResponse,
  QueryRedelegationsRequest,
  QueryRedelegationsResponse,
  QueryUnbondingDelegationRequest,
  QueryUnbondingDelegationResponse,
  QueryValidatorDelegationsRequest,
  QueryValidatorDelegationsResponse,
  QueryValidatorRequest,
  QueryValidatorResponse,
  QueryValidatorUnbondingDelegationsRequest,
  QueryValidatorUnbondingDelegationsResponse,
  QueryValidatorsRequest,
  QueryValidatorsResponse,
} from '../../proto/cosmos/staking/v1beta1/query.ts';
import {
  BondStatusEnum,
  UnbondingDelegation as WireUnbonding,
  Validator as WireValidator,
} from '../../proto/cosmos/staking/v1beta1/staking.ts';
import { byte, concatBytes } from '../../types/bytes.ts';
import { coinToWire, newCoin } from '../../types/coin.ts';
import { truncateInt } from '../../types/dec.ts';
import { GrpcError } from '../../types/errors.ts';
import {
  STAKING_STORE,
  delegations,
  delegationsByValidator,
  historicalInfos,
  redelegations,
  redelegationsBySource,
  unbondingDelegations,
  unbondingsByValidator,
  validators,
} from './keys.ts';
import { stakingErrors } from './errors.ts';
import { BONDED_POOL, NOT_BONDED_POOL } from './pools.ts';
import {
  delegationToWire,
  paramsToWire,
  redelegationEntryToWire,
  unbondingToWire,
  validatorToWire,
} from './records.ts';
import {
  bondDenomOf,
  findDelegation,
  findRedelegation,
  findUnbonding,
  findValidator,
  paramsOf,
  validatorOf,
} from './store.ts';
import { tokensFromShares } from './validator.ts';

const service = '/cosmos.staking.v1beta1.Query';

/** @see cosmos-sdk v0.53.6 x/staking/keeper/grpc_query.go */
export const stakingQueries = (staking: StakingKeeper): readonly QueryRoute[] => [
  onQuery(`${service}/Validators`, QueryValidatorsRequest, QueryValidatorsResponse, (ctx, req) => {
    const status = statusIn(req.status);
    const { items, pagination } = paginateFiltered(
      ctx.reader(STAKING_STORE),
      validators.prefix,
      req.pagination,
      (_, value) => {
        const validator = WireValidator.decode(value);
        return status === undefined || validator.status === status ? validator : undefined;
      },
      internal,
    );
    return { validators: items, pagination };
  }),

  onQuery(`${service}/Validator`, QueryValidatorRequest, QueryValidatorResponse, (ctx, req) => {
    const validator = findValidator(ctx, validatorIn(ctx, req.validatorAddr));
    if (validator === undefined)
      throw new GrpcError('NotFound', `validator ${req.validatorAddr} not found`);
    return { validator: validatorToWire(validator) };
  }),

  onQuery(
    `${service}/ValidatorDelegations`,
    QueryValidatorDelegationsRequest,
    QueryValidatorDelegationsResponse,
    (ctx, req) => {
      const operator = validatorIn(ctx, req.validatorAddr);
      const { items, pagination } = paginateStore(
        ctx.reader(STAKING_STORE),
        concatBytes(delegationsByValidator.prefix, prefixed(ctx, operator)),
        req.pagination,
        (delegator) =>
          recordOr(findDelegation(ctx, ctx.addresses.accFrom(delegator), operator), 'delegation'),
        internal,
      );
      return { delegationResponses: items.map((each) => delegationAnswer(ctx, each)), pagination };
    },
  ),

  onQuery(
    `${service}/ValidatorUnbondingDelegations`,
    QueryValidatorUnbondingDelegationsRequest,
    QueryValidatorUnbondingDelegationsResponse,
    (ctx, req) => {
      const operator = validatorIn(ctx, req.validatorAddr);
      const prefix = concatBytes(unbondingsByValidator.prefix, prefixed(ctx, operator));
      const { items, pagination } = paginateStore(
        ctx.reader(STAKING_STORE),
        prefix,
        req.pagination,
        (key) => {
          const rawKey = concatBytes(prefix, key);
          const [, delegator] = unbondingsByValidator.key.decode(rawKey, 1, ctx);
          return recordOr(findUnbonding(ctx, delegator, operator), 'unbonding delegation');
        },
        internal,
      );
      return { unbondingResponses: items.map(unbondingToWire), pagination };
    },
  ),

  onQuery(`${service}/Delegation`, QueryDelegationRequest, QueryDelegationResponse, (ctx, req) => {
    const [delegator, operator] = pairIn(ctx, req);
    const delegation = findDelegation(ctx, delegator, operator);
    if (delegation === undefined)
      throw new GrpcError(
        'NotFound',
        `delegation with delegator ${req.delegatorAddr} not found for validator ${req.validatorAddr}`,
      );
    return { delegationResponse: delegationAnswer(ctx, delegation) };
  }),

  onQuery(
    `${service}/UnbondingDelegation`,
    QueryUnbondingDelegationRequest,
    QueryUnbondingDelegationResponse,
    (ctx, req) => {
      const [delegator, operator] = pairIn(ctx, req);
      const unbonding = findUnbonding(ctx, delegator, operator);
      if (unbonding === undefined)
        throw new GrpcError(
          'NotFound',
          `unbonding delegation with delegator ${req.delegatorAddr} not found for validator ${req.validatorAddr}`,
        );
      return { unbond: unbondingToWire(unbonding) };
    },
  ),

  onQuery(
    `${service}/DelegatorDelegations`,
    QueryDelegatorDelegationsRequest,
    QueryDelegatorDelegationsResponse,
    (ctx, req) => {
      const { items, pagination } = delegationsPage(ctx, req);
      return { delegationResponses: items.map((each) => delegationAnswer(ctx, each)), pagination };
    },
  ),

  onQuery(
    `${service}/DelegatorUnbondingDelegations`,
    QueryDelegatorUnbondingDelegationsRequest,
    QueryDelegatorUnbondingDelegationsResponse,
    (ctx, req) => {
      const delegator = delegatorIn(ctx, req.delegatorAddr);
      const { items, pagination } = paginateStore(
        ctx.reader(STAKING_STORE),
        concatBytes(unbondingDelegations.prefix, prefixed(ctx, delegator)),
        req.pagination,
        (_, value) => WireUnbonding.decode(value),
        internal,
      );
      return { unbondingResponses: items, pagination };
    },
  ),

  onQuery(
    `${service}/Redelegations`,
    QueryRedelegationsRequest,
    QueryRedelegationsResponse,
    (ctx, req) => {
      const { items, pagination } = redelegationsIn(ctx, req);
      const redelegationResponses = items.map((each) => redelegationAnswer(ctx, each));
      return { redelegationResponses, pagination };
    },
  ),

  onQuery(
    `${service}/DelegatorValidators`,
    QueryDelegatorValidatorsRequest,
    QueryDelegatorValidatorsResponse,
    (ctx, req) => {
      const { items, pagination } = delegationsPage(ctx, req);
      return {
        validators: items.map(({ validatorAddress }) =>
          validatorToWire(orInternal(() => validatorOf(ctx, ctx.addresses.val(validatorAddress)))),
        ),
        pagination,
      };
    },
  ),

  onQuery(
    `${service}/DelegatorValidator`,
    QueryDelegatorValidatorRequest,
    QueryDelegatorValidatorResponse,
    (ctx, req) => {
      const [delegator, operator] = pairIn(ctx, req);
      const validator = orInternal(() => {
        if (findDelegation(ctx, delegator, operator) === undefined)
          throw stakingErrors.NoDelegation();
        return validatorOf(ctx, operator);
      });
      return { validator: validatorToWire(validator) };
    },
  ),

  onQuery(
    `${service}/HistoricalInfo`,
    QueryHistoricalInfoRequest,
    QueryHistoricalInfoResponse,
    (ctx, { height }) => {
      if (height < 0n) throw new GrpcError('InvalidArgument', 'height cannot be negative');
      const hist = historicalInfos.get(ctx, height);
      if (hist === undefined)
        throw new GrpcError('NotFound', `historical info for height ${height} not found`);
      return { hist };
    },
  ),

  onQuery(`${service}/Pool`, QueryPoolRequest, QueryPoolResponse, (ctx) => ({
    pool: {
      notBondedTokens: staking.pools.balanceOf(ctx, NOT_BONDED_POOL).toString(),
      bondedTokens: staking.pools.balanceOf(ctx, BONDED_POOL).toString(),
    },
  })),

  onQuery(`${service}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({
    params: paramsToWire(paramsOf(ctx)),
  })),
];

const internal = (text: string): GrpcError => new GrpcError('Internal', text);

/** Protocol errors as the status Internal, with their text. */
function orInternal<T>(run: () => T): T {
  const result = attempt(run);
  if (!result.ok) throw internal(result.error.message);
  return result.value;
}

function recordOr<T>(record: T | undefined, what: string): T {
  if (record === undefined) throw internal(`${what} of an index entry not found`);
  return record;
}

const prefixed = (ctx: ReadContext, address: AccAddress | ValAddress): ByteString => {
  const raw = ctx.addresses.bytes(address);
  return concatBytes(byte(raw.length), raw);
};

/** Undefined for '': any. @throws InvalidArgument for what is none of the three */
function statusIn(text: string): number | undefined {
  if (text === '') return undefined;
  const status = new Map(Object.entries(BondStatusEnum.values)).get(text);
  if (status === undefined || status === 0)
    throw new GrpcError('InvalidArgument', `invalid validator status ${text}`);
  return status;
}

/** @throws InvalidArgument for '', else what the address codec throws */
function validatorIn(ctx: ReadContext, text: string): ValAddress {
  if (text === '') throw new GrpcError('InvalidArgument', 'validator address cannot be empty');
  return ctx.addresses.val(text);
}
function delegatorIn(ctx: ReadContext, text: string): AccAddress {
  if (text === '') throw new GrpcError('InvalidArgument', 'delegator address cannot be empty');
  return ctx.addresses.acc(text);
}

type Pair = { readonly delegatorAddr: string; readonly validatorAddr: string };
function pairIn(ctx: ReadContext, { delegatorAddr, validatorAddr }: Pair) {
  // Both are looked at before either is read.
  if (delegatorAddr === '')
    throw new GrpcError('InvalidArgument', 'delegator address cannot be empty');
  if (validatorAddr === '')
    throw new GrpcError('InvalidArgument', 'validator address cannot be empty');
  return [ctx.addresses.acc(delegatorAddr), ctx.addresses.val(validatorAddr)] as const;
}

function delegationsPage(
  ctx: ReadContext,
  req: Pick<QueryDelegatorDelegationsRequest, 'delegatorAddr' | 'pagination'>,
): Page<Delegation> {
  const delegator = delegatorIn(ctx, req.delegatorAddr);
  return paginateStore(
    ctx.reader(STAKING_STORE),
    concatBytes(delegations.prefix, prefixed(ctx, delegator)),
    req.pagination,
    (_, value) => delegations.value.decode(value, ctx),
    internal,
  );
}

/** The delegation with what it is worth now, truncated. */
const delegationAnswer = (ctx: ReadContext, delegation: Delegation): DelegationResponse => {
  const validator = orInternal(() =>
    validatorOf(ctx, ctx.addresses.val(delegation.validatorAddress)),
  );
  const balance = truncateInt(tokensFromShares(validator, delegation.shares));
  return {
    delegation: delegationToWire(delegation),
    balance: coinToWire(newCoin(bondDenomOf(ctx), balance)),
  };
};

type RedelegationPage = {
  readonly items: readonly Redelegation[];
  readonly pagination: PageResponse | undefined;
};

/** One by its three addresses, all from a source alone, else all of a delegator. Whatever fails is Internal. */
function redelegationsIn(ctx: ReadContext, req: QueryRedelegationsRequest): RedelegationPage {
  const { delegatorAddr, srcValidatorAddr, dstValidatorAddr } = req;
  if (delegatorAddr !== '' && srcValidatorAddr !== '' && dstValidatorAddr !== '')
    return { items: [oneRedelegation(ctx, req)], pagination: undefined };
  if (delegatorAddr === '' && srcValidatorAddr !== '' && dstValidatorAddr === '')
    return redelegationsFromSource(ctx, req);
  const delegator = orInternal(() => ctx.addresses.acc(delegatorAddr));
  return paginateStore(
    ctx.reader(STAKING_STORE),
    concatBytes(redelegations.prefix, prefixed(ctx, delegator)),
    req.pagination,
    (_, value) => redelegations.value.decode(value, ctx),
    internal,
  );
}

function oneRedelegation(ctx: ReadContext, req: QueryRedelegationsRequest): Redelegation {
  const path = orInternal(() => ({
    delegator: ctx.addresses.acc(req.delegatorAddr),
    source: ctx.addresses.val(req.srcValidatorAddr),
    destination: ctx.addresses.val(req.dstValidatorAddr),
  }));
  const found = findRedelegation(ctx, path);
  if (found === undefined)
    throw internal(
      `rpc error: code = NotFound desc = redelegation not found for delegator address ${req.delegatorAddr} from validator address ${req.srcValidatorAddr}`,
    );
  return found;
}

function redelegationsFromSource(
  ctx: ReadContext,
  req: QueryRedelegationsRequest,
): Page<Redelegation> {
  const source = orInternal(() => ctx.addresses.val(req.srcValidatorAddr));
  const prefix = concatBytes(redelegationsBySource.prefix, prefixed(ctx, source));
  return paginateStore(
    ctx.reader(STAKING_STORE),
    prefix,
    req.pagination,
    (key) => {
      const rawKey = concatBytes(prefix, key);
      const [, delegator, destination] = redelegationsBySource.key.decode(rawKey, 1, ctx);
      const path = { delegator, source, destination };
      return recordOr(findRedelegation(ctx, path), 'redelegation');
    },
    internal,
  );
}

/** The redelegation's entries stand outside it, each with what it is worth now, truncated. */
function redelegationAnswer(ctx: ReadContext, redelegation: Redelegation): RedelegationResponse {
  const { delegatorAddress, validatorSrcAddress, validatorDstAddress, entries } = redelegation;
  const validator = orInternal(() => validatorOf(ctx, ctx.addresses.val(validatorDstAddress)));
  return {
    redelegation: { delegatorAddress, validatorSrcAddress, validatorDstAddress, entries: [] },
    // An entry's answer says nothing of holds.
    entries: entries.map((entry) => ({
      redelegationEntry: redelegationEntryToWire({ ...entry, unbondingOnHoldRefCount: 0n }),
      balance: truncateInt(tokensFromShares(validator, entry.sharesDst)).toString(),
    })),
  };
}
