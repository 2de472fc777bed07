// F1: a validator's time is cut into periods. What one token earned up to the end of each is kept as long as a delegation
// or a slash begins there. @see cosmos-sdk x/distribution/keeper/validator.go
import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { ValAddress } from '../../types/address.ts';
import type { DecCoins } from '../../types/dec-coin.ts';
import type { ValidatorView } from './expected.ts';
import type { Current } from './records.ts';
import { type Dec, ONE_DEC, decFromInt, formatDec } from '../../types/dec.ts';
import {
  NO_DEC_COINS,
  addDecCoins,
  quoDecCoinsTruncate,
  subDecCoins,
} from '../../types/dec-coin.ts';
import { GoPanic } from '../../types/errors.ts';
import {
  accumulatedCommissions,
  currentRewards,
  feePool,
  historicalRewards,
  outstandingRewards,
  slashEvents,
} from './keys.ts';
import { currentOf, historicalOf, outstandingOf, poolOf } from './store.ts';

/** Records that may need a period's ratio at once: what begins there, and the period after it. */
const REFERENCES_MAX = 2;

/** Go's uint64 wraps. */
export const periodBefore = (period: bigint): bigint => BigInt.asUintN(64, period - 1n);

/** The records of a new validator: period 0 is over, 1 runs. */
export function initializeValidator(ctx: Context, operator: ValAddress): void {
  historicalRewards.set(ctx, [operator, 0n], { ratio: NO_DEC_COINS, references: 1 });
  currentRewards.set(ctx, operator, { rewards: NO_DEC_COINS, period: 1n });
  accumulatedCommissions.set(ctx, operator, NO_DEC_COINS);
  outstandingRewards.set(ctx, operator, NO_DEC_COINS);
}

/** What a token earned in the period that runs, truncated so that no more is paid than came in. */
const earnedPerToken = ({ tokens }: ValidatorView, { rewards }: Current): DecCoins =>
  tokens === 0n ? NO_DEC_COINS : quoDecCoinsTruncate(rewards, decFromInt(tokens));

/** Ends the validator's period and begins the next; gives the one that ended. */
export function endPeriod(ctx: Context, validator: ValidatorView): bigint {
  const { operator, tokens } = validator;
  const current = currentOf(ctx, operator);
  const { period } = current;
  if (tokens === 0n) giveToPool(ctx, operator, current.rewards);
  const earned = earnedPerToken(validator, current);

  const { ratio } = historicalOf(ctx, operator, periodBefore(period));
  removeReference(ctx, operator, periodBefore(period));
  historicalRewards.set(ctx, [operator, period], {
    ratio: addDecCoins(ratio, earned),
    references: 1,
  });
  currentRewards.set(ctx, operator, { rewards: NO_DEC_COINS, period: period + 1n });
  return period;
}

/** What `endPeriod` would write as the period that ends, without writing. */
export function endedPeriod(
  ctx: ReadContext,
  validator: ValidatorView,
): { readonly period: bigint; readonly ratio: DecCoins } {
  const current = currentOf(ctx, validator.operator);
  const { ratio } = historicalOf(ctx, validator.operator, periodBefore(current.period));
  return { period: current.period, ratio: addDecCoins(ratio, earnedPerToken(validator, current)) };
}

/** A validator without tokens has nobody to share with. */
function giveToPool(ctx: Context, operator: ValAddress, rewards: DecCoins): void {
  const pool = addDecCoins(poolOf(ctx), rewards);
  const outstanding = subDecCoins(outstandingOf(ctx, operator), rewards);
  feePool.set(ctx, pool);
  outstandingRewards.set(ctx, operator, outstanding);
}

/** @throws GoPanic beyond the two that can be */
export function addReference(ctx: Context, operator: ValAddress, period: bigint): void {
  const { ratio, references } = historicalOf(ctx, operator, period);
  if (references >= REFERENCES_MAX) throw new GoPanic('reference count should never exceed 2');
  historicalRewards.set(ctx, [operator, period], { ratio, references: references + 1 });
}

/** Deletes what nothing needs any more. @throws GoPanic when nothing did */
export function removeReference(ctx: Context, operator: ValAddress, period: bigint): void {
  const { ratio, references } = historicalOf(ctx, operator, period);
  if (references === 0) throw new GoPanic('cannot set negative reference count');
  if (references === 1) historicalRewards.delete(ctx, [operator, period]);
  else historicalRewards.set(ctx, [operator, period], { ratio, references: references - 1 });
}

/** Ends the period at the slash, so that each side of it counts with its own stake. `fraction` is 0 to 1. */
export function recordSlash(ctx: Context, validator: ValidatorView, fraction: Dec): void {
  const { operator } = validator;
  const period = endPeriod(ctx, validator);
  addReference(ctx, operator, period);
  slashEvents.set(ctx, [operator, ctx.block.height, period], { period, fraction });
}

/** @throws GoPanic outside 0 to 1 */
export function checkFraction(fraction: Dec): void {
  if (fraction > ONE_DEC || fraction < 0n)
    throw new GoPanic(`fraction must be >=0 and <=1, current fraction: ${formatDec(fraction)}`);
}
