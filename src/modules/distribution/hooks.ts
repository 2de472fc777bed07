import type { Context } from '../../baseapp/context.ts';
import type { AccAddress, ConsAddress, ValAddress } from '../../types/address.ts';
import type { Coins } from '../../types/coin.ts';
import type { Dec } from '../../types/dec.ts';
import type { Delegations } from './delegations.ts';
import type { DistributionDependencies } from './expected.ts';
import {
  type DecCoins,
  addDecCoins,
  isZeroDecCoins,
  subDecCoins,
  truncateDecCoins,
} from '../../types/dec-coin.ts';
import {
  accumulatedCommissions,
  currentRewards,
  feePool,
  historicalRewards,
  outstandingRewards,
  slashEvents,
  validatorPart,
} from './keys.ts';
import { prefixRange } from '../../baseapp/collections.ts';
import { checkFraction, endPeriod, initializeValidator, recordSlash } from './periods.ts';
import { stakingReader } from './staking-reader.ts';
import { commissionOf, outstandingOf, poolOf } from './store.ts';

/** What staking calls when validators and delegations change. @see cosmos-sdk x/distribution/keeper/hooks.go */
export function createHooks(
  { staking }: DistributionDependencies,
  { initializeDelegation, withdrawAndForget }: Delegations,
  payOperator: (ctx: Context, operator: ValAddress, coins: Coins) => void,
) {
  const { validatorOf, delegationOf } = stakingReader(staking);

  /** Pays the whole coins of the commission, gives the community pool what is left, and forgets the validator. */
  function afterValidatorRemoved(ctx: Context, _: ConsAddress, operator: ValAddress): void {
    const outstanding = outstandingOf(ctx, operator);
    const commission = commissionOf(ctx, operator);
    const none = isZeroDecCoins(commission);
    if (!none) payCommission(ctx, operator, commission);
    // All delegations are gone: what is left are roundings.
    const rest = none ? outstanding : subDecCoins(outstanding, commission);
    feePool.set(ctx, addDecCoins(poolOf(ctx), rest));

    outstandingRewards.delete(ctx, operator);
    accumulatedCommissions.delete(ctx, operator);
    const own = prefixRange(validatorPart(ctx, operator));
    for (const key of slashEvents.keys(ctx, own)) slashEvents.delete(ctx, key);
    for (const key of historicalRewards.keys(ctx, own)) historicalRewards.delete(ctx, key);
    currentRewards.delete(ctx, operator);
  }

  function payCommission(ctx: Context, operator: ValAddress, commission: DecCoins): void {
    const { truncated, change } = truncateDecCoins(commission);
    feePool.set(ctx, addDecCoins(poolOf(ctx), change));
    if (truncated.length > 0) payOperator(ctx, operator, truncated);
  }

  return {
    afterValidatorCreated: (ctx: Context, operator: ValAddress): void =>
      initializeValidator(ctx, validatorOf(ctx, operator).operator),
    afterValidatorRemoved,
    beforeDelegationCreated(ctx: Context, _: AccAddress, operator: ValAddress): void {
      endPeriod(ctx, validatorOf(ctx, operator));
    },
    beforeDelegationSharesModified(ctx: Context, delegator: AccAddress, operator: ValAddress) {
      const validator = validatorOf(ctx, operator);
      withdrawAndForget(ctx, validator, delegationOf(ctx, delegator, operator));
    },
    afterDelegationModified: (ctx: Context, delegator: AccAddress, operator: ValAddress): void =>
      initializeDelegation(ctx, operator, delegator),
    beforeValidatorSlashed(ctx: Context, operator: ValAddress, fraction: Dec): void {
      checkFraction(fraction);
      recordSlash(ctx, validatorOf(ctx, operator), fraction);
    },
  };
}
