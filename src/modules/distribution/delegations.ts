// What delegations earned, and how it is paid. Reads, writes and their repetition come as in the SDK: gas counts them.
// @see cosmos-sdk x/distribution/keeper/{delegation,keeper}.go
import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { Range } from '../../baseapp/collections.ts';
import type { AccAddress, ValAddress } from '../../types/address.ts';
import type { Coin } from '../../types/coin.ts';
import type { DecCoins } from '../../types/dec-coin.ts';
import type { DelegationView, DistributionDependencies, ValidatorView } from './expected.ts';
import { concatBytes, uint64Bytes } from '../../types/bytes.ts';
import { formatCoins, newCoin } from '../../types/coin.ts';
import {
  type Dec,
  ONE_DEC,
  SMALLEST_DEC,
  decAdd,
  decMulInt,
  decMulTruncate,
  decSub,
  formatDec,
} from '../../types/dec.ts';
import {
  NO_DEC_COINS,
  addDecCoins,
  intersectDecCoins,
  mulDecCoinsTruncate,
  subDecCoins,
  truncateDecCoins,
} from '../../types/dec-coin.ts';
import { GoPanic } from '../../types/errors.ts';
import { event } from '../../types/event.ts';
import { distributionErrors } from './errors.ts';
import {
  DISTRIBUTION_ACCOUNT,
  feePool,
  outstandingRewards,
  slashEvents,
  startingInfos,
  validatorPart,
} from './keys.ts';
import { addReference, endPeriod, endedPeriod, periodBefore, removeReference } from './periods.ts';
import { stakingReader } from './staking-reader.ts';
import {
  currentOf,
  historicalOf,
  outstandingOf,
  poolOf,
  startingInfoOf,
  withdrawAddressOf,
} from './store.ts';

/** A stake that was followed through slashes may exceed the one computed at once by so much: roundings. */
const STAKE_MARGIN = decMulInt(SMALLEST_DEC, 3n);

/** Ratio of a period that ended. */
type RatioAt = (ctx: ReadContext, operator: ValAddress, period: bigint) => DecCoins;
const storedRatio: RatioAt = (ctx, operator, period) => historicalOf(ctx, operator, period).ratio;

export type Delegations = ReturnType<typeof createDelegations>;

export function createDelegations({ bank, staking, baseDenom }: DistributionDependencies) {
  const { validatorOf, delegationOf } = stakingReader(staking);

  /** Begins to count for a delegation as it stands, after the period that ended last. @throws staking/3, 19 */
  function initializeDelegation(ctx: Context, operator: ValAddress, delegator: AccAddress): void {
    const previousPeriod = periodBefore(currentOf(ctx, operator).period);
    addReference(ctx, operator, previousPeriod);
    const validator = validatorOf(ctx, operator);
    const { shares } = delegationOf(ctx, delegator, operator);
    // Truncated, so that no more is paid than is owed.
    const stake = staking.tokensFromSharesTruncated(validator, shares);
    startingInfos.set(ctx, [operator, delegator], {
      previousPeriod,
      stake,
      height: ctx.block.height,
    });
  }

  /** What a delegation earned until the end of a period. O(slashes since it began) @throws GoPanic for a stake that is too large */
  function calculateRewards(
    ctx: ReadContext,
    validator: ValidatorView,
    delegation: DelegationView,
    endingPeriod: bigint,
    ratioAt: RatioAt = storedRatio,
  ): DecCoins {
    const delegator = ctx.addresses.acc(delegation.delegatorAddress);
    const operator = ctx.addresses.val(delegation.validatorAddress);
    const start = startingInfoOf(ctx, operator, delegator);
    const { height } = ctx.block;
    if (start.height === height) return NO_DEC_COINS;

    let rewards = NO_DEC_COINS;
    let { stake, previousPeriod: period } = start;
    const earnUntil = (end: bigint): void => {
      rewards = addDecCoins(rewards, between(ctx, validator.operator, period, end, stake, ratioAt));
    };
    // Slashes of the starting height too: one of a redelegation may come after the delegation it made.
    const slashes =
      height > start.height
        ? slashEvents.entries(ctx, heightRange(ctx, operator, start.height, height))
        : [];
    for (const [, slash] of slashes) {
      if (slash.period <= period) continue;
      earnUntil(slash.period);
      stake = decMulTruncate(stake, decSub(ONE_DEC, slash.fraction));
      period = slash.period;
    }

    const current = staking.tokensFromShares(validator, delegation.shares);
    if (stake > current) {
      if (stake > decAdd(current, STAKE_MARGIN))
        throw new GoPanic(
          `calculated final stake for delegator ${delegation.delegatorAddress} greater than current stake\n\tfinal stake:\t${formatDec(stake)}\n\tcurrent stake:\t${formatDec(current)}`,
        );
      stake = current;
    }
    earnUntil(endingPeriod);
    return rewards;
  }

  /** What a delegation would be paid now, dust included. Writes nothing. */
  function pendingRewards(
    ctx: ReadContext,
    validator: ValidatorView,
    delegation: DelegationView,
  ): DecCoins {
    const ended = endedPeriod(ctx, validator);
    return calculateRewards(ctx, validator, delegation, ended.period, (at, operator, period) =>
      period === ended.period ? ended.ratio : storedRatio(at, operator, period),
    );
  }

  /**
   * Pays a delegation what it earned, whole coins, and stops counting for it; dust goes to the community pool. A
   * withdrawal of nothing gives a coin of zero. @throws distribution/5; sdk/4 when who is paid is blocked
   */
  function withdrawAndForget(
    ctx: Context,
    validator: ValidatorView,
    delegation: DelegationView,
  ): readonly Coin[] {
    const delegator = ctx.addresses.acc(delegation.delegatorAddress);
    const operator = ctx.addresses.val(delegation.validatorAddress);
    if (!startingInfos.has(ctx, [operator, delegator]))
      throw distributionErrors.EmptyDelegationDistInfo();

    const endingPeriod = endPeriod(ctx, validator);
    const earned = calculateRewards(ctx, validator, delegation, endingPeriod);
    const outstanding = outstandingOf(ctx, operator);
    // The order of roundings may have left the last digits short.
    const rewards = intersectDecCoins(earned, outstanding);
    const { truncated, change } = truncateDecCoins(rewards);
    if (truncated.length > 0) {
      const to = withdrawAddressOf(ctx, delegator);
      bank.sendCoinsFromModuleToAccount(ctx, DISTRIBUTION_ACCOUNT, to, truncated);
    }
    outstandingRewards.set(ctx, operator, subDecCoins(outstanding, rewards));
    feePool.set(ctx, addDecCoins(poolOf(ctx), change));

    const { previousPeriod } = startingInfoOf(ctx, operator, delegator);
    removeReference(ctx, operator, previousPeriod);
    startingInfos.delete(ctx, [operator, delegator]);

    const paid = truncated.length > 0 ? truncated : [newCoin(baseDenom, 0n)];
    ctx.emit(
      event(
        'withdraw_rewards',
        ['amount', formatCoins(paid)],
        ['validator', validator.operatorAddress],
        ['delegator', delegation.delegatorAddress],
      ),
    );
    return paid;
  }

  /** Pays a delegation and goes on counting. @throws staking/3, 19; distribution/5; sdk/4 */
  function withdrawRewards(
    ctx: Context,
    delegator: AccAddress,
    operator: ValAddress,
  ): readonly Coin[] {
    const validator = validatorOf(ctx, operator);
    const delegation = delegationOf(ctx, delegator, operator);
    const paid = withdrawAndForget(ctx, validator, delegation);
    initializeDelegation(ctx, operator, delegator);
    return paid;
  }

  return {
    initializeDelegation,
    calculateRewards,
    pendingRewards,
    withdrawAndForget,
    withdrawRewards,
  };
}

/** What a stake earned after `from` and until the end of `to`, truncated. */
function between(
  ctx: ReadContext,
  operator: ValAddress,
  from: bigint,
  to: bigint,
  stake: Dec,
  ratioAt: RatioAt,
): DecCoins {
  if (from > to) throw new GoPanic('startingPeriod cannot be greater than endingPeriod');
  if (stake < 0n) throw new GoPanic('stake should not be negative');
  const before = ratioAt(ctx, operator, from);
  const after = ratioAt(ctx, operator, to);
  return mulDecCoinsTruncate(subDecCoins(after, before), stake);
}

/** A validator's slashes from one height to another, both included. */
function heightRange(ctx: ReadContext, operator: ValAddress, from: bigint, to: bigint): Range {
  const part = validatorPart(ctx, operator);
  return {
    start: concatBytes(part, uint64Bytes(from)),
    end: concatBytes(part, uint64Bytes(to + 1n)),
  };
}
