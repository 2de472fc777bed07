import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { AccAddress, ConsAddress, ValAddress } from '../../types/address.ts';
import type { StakingDependencies } from './expected.ts';
import type { Delegation, StakingParams, Validator } from './records.ts';
import type { ValidatorUpdate } from '../../baseapp/module.ts';
import { createDelegating } from './delegating.ts';
import { stakingErrors } from './errors.ts';
import { trackHistoricalInfo } from './historical-info.ts';
import { combineHooks } from './hooks.ts';
import { consensusAddress } from './consensus-key.ts';
import {
  delegations,
  lastTotalPower,
  lastValidatorPowers,
  params,
  validatorUpdates,
  validators,
  validatorsByPower,
} from './keys.ts';
import { createPools } from './pools.ts';
import { isBonded } from './records.ts';
import { createSlashing } from './slashing.ts';
import {
  delegatorRange,
  findDelegation,
  findValidator,
  findValidatorByConsAddr,
  mustFindValidator,
  paramsOf,
} from './store.ts';
import { createValidatorSet } from './validator-set.ts';
import { tokensFromShares, tokensFromSharesTruncated } from './validator.ts';

export type StakingKeeper = ReturnType<typeof createStakingKeeper>;

/** Validators and delegations. Every function charges what the SDK's charges. @see cosmos-sdk v0.53.6 x/staking/keeper */
export function createStakingKeeper(dependencies: StakingDependencies) {
  const hooks = combineHooks(dependencies.hooks);
  const pools = createPools(dependencies);
  const set = createValidatorSet(hooks, pools);
  const delegating = createDelegating(dependencies, hooks, pools, set);
  const { slash } = createSlashing(hooks, pools, delegating);

  /** Changes the validator set, then completes what matured. @see BlockValidatorUpdates */
  function endBlock(ctx: Context): readonly ValidatorUpdate[] {
    const updates = set.applyValidatorSetUpdates(ctx);
    set.unbondMatureValidators(ctx);
    delegating.completeMature(ctx);
    return updates;
  }

  return {
    dependencies,
    hooks,
    pools,
    ...delegating,
    ...set,
    slash,
    trackHistoricalInfo,
    endBlock,

    params: paramsOf,
    setParams: (ctx: Context, value: StakingParams): void => params.set(ctx, value),
    validator: findValidator,
    validatorByConsAddr: findValidatorByConsAddr,
    delegation: findDelegation,
    consensusAddress,
    tokensFromShares,
    tokensFromSharesTruncated,
    allValidators,
    bondedValidatorsByPower,
    lastValidatorPower,
    totalBondedTokens: pools.totalBondedTokens,
    stakingTokenSupply: pools.stakingTokenSupply,
    bondedRatio: pools.bondedRatio,
    allDelegations,
    delegationsOf,
    lastTotalPower: (ctx: ReadContext): bigint => lastTotalPower.get(ctx) ?? 0n,
    validatorUpdates: (ctx: ReadContext) => validatorUpdates.get(ctx)?.updates ?? [],
    isJailed,
  };
}

/** By operator. */
function* allValidators(ctx: ReadContext): Generator<Validator> {
  for (const [, validator] of validators.entries(ctx)) yield validator;
}

/** At most the parameter's number, by falling power, of those that are bonded. */
function* bondedValidatorsByPower(ctx: ReadContext): Generator<Validator> {
  const { maxValidators } = paramsOf(ctx);
  let count = 0;
  for (const [, operator] of validatorsByPower.entries(ctx, { reverse: true })) {
    if (count >= maxValidators) return;
    const validator = mustFindValidator(ctx, operator);
    if (!isBonded(validator)) continue;
    yield validator;
    count += 1;
  }
}

/** Power in the validator set that CometBFT was told last; 0 outside it. */
const lastValidatorPower = (ctx: ReadContext, operator: ValAddress): bigint =>
  lastValidatorPowers.get(ctx, operator) ?? 0n;

/** By delegator, then validator. */
function* allDelegations(ctx: ReadContext): Generator<Delegation> {
  for (const [, delegation] of delegations.entries(ctx)) yield delegation;
}

/** One delegator's, by validator. The iterator charges as the loop goes. */
function* delegationsOf(ctx: ReadContext, delegator: AccAddress): Generator<Delegation> {
  for (const [, delegation] of delegations.entries(ctx, delegatorRange(ctx, delegator)))
    yield delegation;
}

/** @throws staking/3 unknown */
function isJailed(ctx: ReadContext, address: ConsAddress): boolean {
  const validator = findValidatorByConsAddr(ctx, address);
  if (validator === undefined) throw stakingErrors.NoValidatorFound();
  return validator.jailed;
}
