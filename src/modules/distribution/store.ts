// One function a read of the SDK's keeper, with what it answers when there is nothing: the message's zero value.
// @see cosmos-sdk x/distribution/keeper/store.go
import type { ReadContext } from '../../baseapp/context.ts';
import type { AccAddress, ValAddress } from '../../types/address.ts';
import type { Params } from '../../proto/cosmos/distribution/v1beta1/distribution.ts';
import type { DecCoins } from '../../types/dec-coin.ts';
import type { Current, Historical, StartingInfo } from './records.ts';
import { NO_DEC_COINS } from '../../types/dec-coin.ts';
import { GoPanic, plainError } from '../../types/errors.ts';
import { NIL_POINTER } from '../../types/sdk-int.ts';
import {
  accumulatedCommissions,
  currentRewards,
  feePool,
  historicalRewards,
  outstandingRewards,
  params,
  startingInfos,
  withdrawAddresses,
} from './keys.ts';

const notFound = (type: string) =>
  plainError(
    `collections: not found: key 'no_key' of type github.com/cosmos/gogoproto/cosmos.distribution.v1beta1.${type}`,
  );

/** @throws undefined/1 before genesis */
export function paramsOf(ctx: ReadContext): Params {
  const found = params.get(ctx);
  if (found === undefined) throw notFound('Params');
  return found;
}

/** @throws undefined/1 before genesis */
export function poolOf(ctx: ReadContext): DecCoins {
  const found = feePool.get(ctx);
  if (found === undefined) throw notFound('FeePool');
  return found;
}

export const outstandingOf = (ctx: ReadContext, operator: ValAddress): DecCoins =>
  outstandingRewards.get(ctx, operator) ?? NO_DEC_COINS;

export const commissionOf = (ctx: ReadContext, operator: ValAddress): DecCoins =>
  accumulatedCommissions.get(ctx, operator) ?? NO_DEC_COINS;

const NO_CURRENT: Current = { rewards: NO_DEC_COINS, period: 0n };
export const currentOf = (ctx: ReadContext, operator: ValAddress): Current =>
  currentRewards.get(ctx, operator) ?? NO_CURRENT;

const NO_HISTORY: Historical = { ratio: NO_DEC_COINS, references: 0 };
export const historicalOf = (ctx: ReadContext, operator: ValAddress, period: bigint): Historical =>
  historicalRewards.get(ctx, [operator, period]) ?? NO_HISTORY;

/** @throws GoPanic when there is none: the SDK computes with its unset stake */
export function startingInfoOf(
  ctx: ReadContext,
  operator: ValAddress,
  delegator: AccAddress,
): StartingInfo {
  const found = startingInfos.get(ctx, [operator, delegator]);
  if (found === undefined) throw new GoPanic(NIL_POINTER);
  return found;
}

/** Who is paid a delegator's rewards, or a validator's commission: itself unless it chose another. */
export const withdrawAddressOf = (ctx: ReadContext, delegator: AccAddress): AccAddress =>
  withdrawAddresses.get(ctx, delegator) ?? delegator;
