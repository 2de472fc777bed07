import type { Context } from '../../baseapp/context.ts';
import type { Params } from '../../proto/cosmos/distribution/v1beta1/distribution.ts';
import type { AccAddress, ValAddress } from '../../types/address.ts';
import type { Coins } from '../../types/coin.ts';
import type { DistributionDependencies } from './expected.ts';
import { formatCoins } from '../../types/coin.ts';
import {
  addDecCoins,
  decCoinsFromCoins,
  isZeroDecCoins,
  safeSubDecCoins,
  subDecCoins,
  truncateDecCoins,
} from '../../types/dec-coin.ts';
import { sdkErrors } from '../../types/errors.ts';
import { event } from '../../types/event.ts';
import { createAllocation } from './allocation.ts';
import { createDelegations } from './delegations.ts';
import { distributionErrors } from './errors.ts';
import { createHooks } from './hooks.ts';
import {
  DISTRIBUTION_ACCOUNT,
  accumulatedCommissions,
  feePool,
  outstandingRewards,
  params,
  withdrawAddresses,
} from './keys.ts';
import { stakingReader } from './staking-reader.ts';
import {
  commissionOf,
  currentOf,
  historicalOf,
  outstandingOf,
  paramsOf,
  poolOf,
  withdrawAddressOf,
} from './store.ts';

export type DistributionKeeper = ReturnType<typeof createDistributionKeeper>;

/** Rewards: shared out per block, counted per period, paid on demand. Every function charges what the SDK's charges. @see cosmos-sdk v0.53.6 x/distribution/keeper */
export function createDistributionKeeper(dependencies: DistributionDependencies) {
  const { bank } = dependencies;
  const reader = stakingReader(dependencies.staking);
  const allocation = createAllocation(dependencies);
  const delegations = createDelegations(dependencies);
  const hooks = createHooks(dependencies, delegations, payOperator);

  /** Pays a validator its commission, whole coins; dust stays. @throws distribution/7; sdk/4 when who is paid is blocked */
  function withdrawCommission(ctx: Context, operator: ValAddress): Coins {
    const commission = commissionOf(ctx, operator);
    if (isZeroDecCoins(commission)) throw distributionErrors.NoValidatorCommission();
    const { truncated, change } = truncateDecCoins(commission);
    accumulatedCommissions.set(ctx, operator, change);
    const outstanding = outstandingOf(ctx, operator);
    outstandingRewards.set(ctx, operator, subDecCoins(outstanding, decCoinsFromCoins(truncated)));
    if (truncated.length > 0) payOperator(ctx, operator, truncated);
    ctx.emit(event('withdraw_commission', ['amount', formatCoins(truncated)]));
    return truncated;
  }

  /** Pays a validator's account, or whom it chose instead. */
  function payOperator(ctx: Context, operator: ValAddress, coins: Coins): void {
    const account = ctx.addresses.accFrom(ctx.addresses.bytes(operator));
    const to = withdrawAddressOf(ctx, account);
    bank.sendCoinsFromModuleToAccount(ctx, DISTRIBUTION_ACCOUNT, to, coins);
  }

  /** Chooses who is paid a delegator's rewards. @throws sdk/4 blocked; distribution/8 disabled */
  function setWithdrawAddress(ctx: Context, delegator: AccAddress, to: AccAddress): void {
    if (bank.isBlocked(to))
      throw sdkErrors.Unauthorized(`${to} is not allowed to receive external funds`);
    if (!paramsOf(ctx).withdrawAddrEnabled) throw distributionErrors.SetWithdrawAddrDisabled();
    ctx.emit(event('set_withdraw_address', ['withdraw_address', to]));
    withdrawAddresses.set(ctx, delegator, to);
  }

  /** Gives an account's coins to the community pool. @throws sdk/5 */
  function fundCommunityPool(ctx: Context, coins: Coins, from: AccAddress): void {
    bank.sendCoinsFromAccountToModule(ctx, from, DISTRIBUTION_ACCOUNT, coins);
    feePool.set(ctx, addDecCoins(poolOf(ctx), decCoinsFromCoins(coins)));
  }

  /** Pays out of the community pool. @throws distribution/9 not enough there; sdk/4 blocked */
  function spendCommunityPool(ctx: Context, coins: Coins, to: AccAddress): void {
    const pool = poolOf(ctx);
    const spent = decCoinsFromCoins(coins);
    if (safeSubDecCoins(pool, spent).negative) throw distributionErrors.BadDistribution();
    bank.sendCoinsFromModuleToAccount(ctx, DISTRIBUTION_ACCOUNT, to, coins);
    feePool.set(ctx, subDecCoins(pool, spent));
  }

  return {
    dependencies,
    hooks,
    ...reader,
    ...allocation,
    ...delegations,
    withdrawCommission,
    setWithdrawAddress,
    fundCommunityPool,
    spendCommunityPool,

    params: paramsOf,
    setParams: (ctx: Context, value: Params): void => params.set(ctx, value),
    communityPool: poolOf,
    outstanding: outstandingOf,
    commission: commissionOf,
    current: currentOf,
    historical: historicalOf,
    withdrawAddress: withdrawAddressOf,
  };
}
