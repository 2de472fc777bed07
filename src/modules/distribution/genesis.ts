import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { DistributionKeeper } from './keeper.ts';
import { type AnyGenesis, defineGenesis } from '../../baseapp/module.ts';
import { GenesisState } from '../../proto/cosmos/distribution/v1beta1/genesis.ts';
import { EMPTY_BYTES } from '../../types/bytes.ts';
import { formatCoins, sameCoins } from '../../types/coin.ts';
import {
  NO_DEC_COINS,
  addDecCoins,
  decCoinsFromWire,
  decCoinsToWire,
  formatDecCoins,
  parseDecCoins,
  truncateDecCoins,
} from '../../types/dec-coin.ts';
import { GoPanic, plainError } from '../../types/errors.ts';
import {
  DISTRIBUTION_ACCOUNT,
  accumulatedCommissions,
  currentRewards,
  feePool,
  historicalRewards,
  outstandingRewards,
  previousProposer,
  slashEvents,
  startingInfos,
  withdrawAddresses,
} from './keys.ts';
import { PARAM_PRESETS, hasProposerRewards, validateParams } from './params.ts';
import {
  currentFromWire,
  currentToWire,
  historicalFromWire,
  historicalToWire,
  slashEventFromWire,
  slashEventToWire,
  startingInfoFromWire,
  startingInfoToWire,
} from './records.ts';
import { paramsOf, poolOf } from './store.ts';

/** Defaults are the SDK's, `parity`; who makes a chain's genesis chooses its preset. @see cosmos-sdk x/distribution/keeper/genesis.go */
export const distributionGenesis = (distribution: DistributionKeeper): AnyGenesis =>
  defineGenesis<GenesisState>({
    state: GenesisState,
    defaults: () => GenesisState.create({ params: PARAM_PRESETS.parity }),

    validate(state) {
      validateParams(state.params, distribution.dependencies);
      const pool = parseDecCoins(state.feePool.communityPool);
      if (pool.some(({ amount }) => amount < 0n))
        throw plainError(
          `negative CommunityPool in distribution fee pool, is ${formatDecCoins(pool)}`,
        );
    },

    init(ctx, state) {
      // Differs: the SDK pays no proposer rewards. Shares that exceed the whole would stop the chain at its second block.
      if (hasProposerRewards(state.params)) validateParams(state.params, distribution.dependencies);
      distribution.setParams(ctx, state.params);
      initRecords(ctx, state);
      checkHoldings(distribution, ctx, state);
      return undefined;
    },

    export: exportState,
  });

function initRecords(ctx: Context, state: GenesisState): void {
  const { acc, val, cons, bytes } = ctx.addresses;
  feePool.set(ctx, decCoinsFromWire(state.feePool.communityPool));
  for (const { delegatorAddress, withdrawAddress } of state.delegatorWithdrawInfos)
    withdrawAddresses.set(ctx, acc(delegatorAddress), acc(withdrawAddress));
  const { previousProposer: proposer } = state;
  previousProposer.set(ctx, proposer === '' ? EMPTY_BYTES : bytes(cons(proposer)));
  for (const each of state.outstandingRewards)
    outstandingRewards.set(
      ctx,
      val(each.validatorAddress),
      decCoinsFromWire(each.outstandingRewards),
    );
  for (const { validatorAddress, accumulated } of state.validatorAccumulatedCommissions)
    accumulatedCommissions.set(
      ctx,
      val(validatorAddress),
      decCoinsFromWire(accumulated.commission),
    );
  for (const { validatorAddress, period, rewards } of state.validatorHistoricalRewards)
    historicalRewards.set(ctx, [val(validatorAddress), period], historicalFromWire(rewards));
  for (const { validatorAddress, rewards } of state.validatorCurrentRewards)
    currentRewards.set(ctx, val(validatorAddress), currentFromWire(rewards));
  for (const { validatorAddress, delegatorAddress, startingInfo } of state.delegatorStartingInfos)
    startingInfos.set(
      ctx,
      [val(validatorAddress), acc(delegatorAddress)],
      startingInfoFromWire(startingInfo),
    );
  for (const each of state.validatorSlashEvents)
    slashEvents.set(
      ctx,
      [val(each.validatorAddress), each.height, each.period],
      slashEventFromWire(each.validatorSlashEvent),
    );
}

/** Makes the module's account and compares what it holds. @throws GoPanic */
function checkHoldings(
  { dependencies: { accounts, bank } }: DistributionKeeper,
  ctx: Context,
  state: GenesisState,
): void {
  const holdings = state.outstandingRewards.reduce(
    (sum, each) => addDecCoins(sum, decCoinsFromWire(each.outstandingRewards)),
    NO_DEC_COINS,
  );
  const pool = decCoinsFromWire(state.feePool.communityPool);
  const { truncated } = truncateDecCoins(addDecCoins(holdings, pool));
  const account = accounts.moduleAccount(ctx, DISTRIBUTION_ACCOUNT);
  if (account === undefined)
    throw new GoPanic(`${DISTRIBUTION_ACCOUNT} module account has not been set`);
  const balances = bank.getAllBalances(ctx, account.address);
  if (!sameCoins(balances, truncated))
    throw new GoPanic(
      `distribution module balance does not match the module holdings: ${formatCoins(balances)} <-> ${formatCoins(truncated)}`,
    );
}

const exportState = (ctx: ReadContext): GenesisState => ({
  params: paramsOf(ctx),
  feePool: { communityPool: decCoinsToWire(poolOf(ctx)) },
  delegatorWithdrawInfos: Array.from(withdrawAddresses.entries(ctx), ([delegator, to]) => ({
    delegatorAddress: delegator,
    withdrawAddress: to,
  })),
  previousProposer: ctx.addresses.consFrom(previousProposer.get(ctx) ?? EMPTY_BYTES),
  outstandingRewards: Array.from(outstandingRewards.entries(ctx), ([validator, coins]) => ({
    validatorAddress: validator,
    outstandingRewards: decCoinsToWire(coins),
  })),
  validatorAccumulatedCommissions: Array.from(
    accumulatedCommissions.entries(ctx),
    ([validator, coins]) => ({
      validatorAddress: validator,
      accumulated: { commission: decCoinsToWire(coins) },
    }),
  ),
  validatorHistoricalRewards: Array.from(
    historicalRewards.entries(ctx),
    ([[validator, period], value]) => ({
      validatorAddress: validator,
      period,
      rewards: historicalToWire(value),
    }),
  ),
  validatorCurrentRewards: Array.from(currentRewards.entries(ctx), ([validator, value]) => ({
    validatorAddress: validator,
    rewards: currentToWire(value),
  })),
  delegatorStartingInfos: Array.from(
    startingInfos.entries(ctx),
    ([[validator, delegator], info]) => ({
      delegatorAddress: delegator,
      validatorAddress: validator,
      startingInfo: startingInfoToWire(info),
    }),
  ),
  validatorSlashEvents: Array.from(slashEvents.entries(ctx), ([[validator, height], slash]) => ({
    validatorAddress: validator,
    height,
    period: slash.period,
    validatorSlashEvent: slashEventToWire(slash),
  })),
});
