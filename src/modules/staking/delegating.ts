import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { AccAddress, ValAddress } from '../../types/address.ts';
import type { Dec } from '../../types/dec.ts';
import type { Timestamp } from '../../types/time.ts';
import type { StakingDependencies, StakingHooks } from './expected.ts';
import type { StakingPools } from './pools.ts';
import type { Redelegation, UnbondingDelegation, Validator } from './records.ts';
import type { RedelegationPath } from './store.ts';
import type { ValidatorSet } from './validator-set.ts';
import { attempt } from '../../baseapp/attempt.ts';
import { BondStatus } from '../../proto/cosmos/staking/v1beta1/staking.ts';
import { type Coins, NO_COINS, addCoins, formatCoins } from '../../types/coin.ts';
import { ZERO_DEC, decAdd, decSub, formatDec, truncateInt } from '../../types/dec.ts';
import { GoPanic, sdkErrors } from '../../types/errors.ts';
import { event } from '../../types/event.ts';
import { addInt } from '../../types/sdk-int.ts';
import { ZERO_TIME, timestamp } from '../../types/time.ts';
import { stakingErrors } from './errors.ts';
import { redelegationQueue, unbondingQueue, untilTime } from './keys.ts';
import { BONDED_POOL, NOT_BONDED_POOL } from './pools.ts';
import { isBonded, isComplete, isUnbonded, isUnbonding } from './records.ts';
import {
  deleteDelegation,
  deleteValidatorByPower,
  enqueueRedelegation,
  enqueueUnbonding,
  findDelegation,
  findRedelegation,
  findUnbonding,
  findValidator,
  forgetUnbondingId,
  indexRedelegation,
  indexUnbonding,
  isReceiving,
  mustFindValidator,
  nextUnbondingId,
  paramsOf,
  saveRedelegation,
  saveUnbonding,
  setDelegation,
  setRedelegation,
  setUnbonding,
  setValidator,
  setValidatorByPower,
  validatorOf,
} from './store.ts';
import {
  addTokens,
  isInvalidExRate,
  removeShares,
  sharesFromTokens,
  sharesFromTokensTruncated,
  tokensFromShares,
} from './validator.ts';

/**
 * Where tokens to delegate come from: an account (so they are not bonded), or a pool, by the status of what held them.
 */
export type TokenSource =
  { readonly from: 'account' } | { readonly from: 'pool'; readonly bonded: boolean };

export type Delegating = ReturnType<typeof createDelegating>;

/**
 * Delegations, how they end and how they move. Reads, writes and hooks come in the SDK's order, repeated reads included:
 * gas counts them. @see cosmos-sdk x/staking/keeper/delegation.go
 */
export function createDelegating(
  { bank }: StakingDependencies,
  hooks: Required<StakingHooks>,
  pools: StakingPools,
  set: ValidatorSet,
) {
  /**
   * Delegates `amount` to the validator, which is taken as it was read by the caller. Gives the shares issued.
   * @throws staking/34 shares without tokens; sdk/5
   */
  function delegate(
    ctx: Context,
    delegator: AccAddress,
    amount: bigint,
    source: TokenSource,
    validator: Validator,
  ): Dec {
    if (isInvalidExRate(validator)) throw stakingErrors.DelegatorShareExRateInvalid();
    const { operator } = validator;
    const found = findDelegation(ctx, delegator, operator);
    if (found === undefined) hooks.beforeDelegationCreated(ctx, delegator, operator);
    else hooks.beforeDelegationSharesModified(ctx, delegator, operator);

    takeTokens(ctx, delegator, amount, source, validator);
    const shares = addValidatorTokens(ctx, validator, amount);

    const delegation = found ?? {
      delegatorAddress: delegator,
      validatorAddress: validator.operatorAddress,
      shares: ZERO_DEC,
    };
    setDelegation(ctx, { ...delegation, shares: decAdd(delegation.shares, shares) });
    hooks.afterDelegationModified(ctx, delegator, operator);
    return shares;
  }

  /** Brings the tokens into the pool of the validator's status. */
  function takeTokens(
    ctx: Context,
    delegator: AccAddress,
    amount: bigint,
    source: TokenSource,
    validator: Validator,
  ): void {
    if (source.from === 'account') {
      const pool = poolOf(validator);
      bank.delegateCoinsFromAccountToModule(ctx, delegator, pool, pools.bondCoins(ctx, amount));
      return;
    }
    if (!source.bonded && isBonded(validator)) pools.bond(ctx, amount);
    if (source.bonded && !isBonded(validator)) pools.unbond(ctx, amount);
  }

  function addValidatorTokens(ctx: Context, was: Validator, amount: bigint): Dec {
    deleteValidatorByPower(ctx, was);
    const { validator, shares } = addTokens(was, amount);
    setValidator(ctx, validator);
    setValidatorByPower(ctx, validator);
    return shares;
  }

  /**
   * Takes shares from a delegation and their tokens from the validator; the tokens stay in their pool. An operator that
   * falls below its own minimum goes to jail.
   * @throws staking/21 no delegation, 24 not enough shares, 3 no validator
   */
  function unbond(ctx: Context, delegator: AccAddress, operator: ValAddress, shares: Dec): bigint {
    const found = findDelegation(ctx, delegator, operator);
    if (found === undefined) throw stakingErrors.NoDelegatorForAddress();
    hooks.beforeDelegationSharesModified(ctx, delegator, operator);
    if (found.shares < shares)
      throw stakingErrors.NotEnoughDelegationShares(formatDec(found.shares));
    let validator = validatorOf(ctx, operator);
    const delegation = { ...found, shares: decSub(found.shares, shares) };

    const isOperator = ctx.addresses.bytes(delegator) === ctx.addresses.bytes(operator);
    if (isOperator && !validator.jailed && isBelowMinimum(validator, delegation.shares)) {
      set.jailValidator(ctx, validator);
      validator = mustFindValidator(ctx, operator);
    }

    if (delegation.shares === 0n) {
      hooks.beforeDelegationRemoved(ctx, delegator, operator);
      deleteDelegation(ctx, delegator, operator);
    } else {
      setDelegation(ctx, delegation);
      hooks.afterDelegationModified(ctx, delegator, operator);
    }

    deleteValidatorByPower(ctx, validator);
    const rest = removeShares(validator, shares);
    setValidator(ctx, rest.validator);
    setValidatorByPower(ctx, rest.validator);
    // One that still unbonds is removed when it is done.
    if (rest.validator.delegatorShares === 0n && isUnbonded(rest.validator))
      set.removeValidator(ctx, operator);
    return rest.tokens;
  }

  /**
   * Shares of a delegation that are worth `amount`, at most all of it where rounding alone would exceed it.
   * @throws staking/3 no validator, 19 no delegation, 22 no tokens; sdk/18 more than the delegation
   */
  function sharesToUnbond(
    ctx: ReadContext,
    delegator: AccAddress,
    operator: ValAddress,
    amount: bigint,
  ): Dec {
    const validator = validatorOf(ctx, operator);
    const delegation = findDelegation(ctx, delegator, operator);
    if (delegation === undefined) throw stakingErrors.NoDelegation();
    const shares = sharesFromTokens(validator, amount);
    if (sharesFromTokensTruncated(validator, amount) > delegation.shares)
      throw sdkErrors.InvalidRequest('invalid shares amount');
    return shares > delegation.shares ? delegation.shares : shares;
  }

  /**
   * Unbonds shares; their tokens come back when the unbonding time is over.
   * @throws staking/3 no validator, 27 too many entries; as `unbond`
   */
  function undelegate(
    ctx: Context,
    delegator: AccAddress,
    operator: ValAddress,
    shares: Dec,
  ): { readonly completionTime: Timestamp; readonly amount: bigint } {
    const validator = validatorOf(ctx, operator);
    const entries = findUnbonding(ctx, delegator, operator)?.entries.length ?? 0;
    if (entries >= paramsOf(ctx).maxEntries) throw stakingErrors.MaxUnbondingDelegationEntries();
    const amount = unbond(ctx, delegator, operator, shares);
    if (isBonded(validator)) pools.unbond(ctx, amount);
    const completionTime = timestamp(ctx.block.time + paramsOf(ctx).unbondingTime);
    const unbonding = addUnbondingEntry(ctx, delegator, operator, amount, completionTime);
    enqueueUnbonding(ctx, unbonding, completionTime);
    return { completionTime, amount };
  }

  /** What unbonds twice in one block, to complete at one time, becomes one entry: it keeps its first id. */
  function addUnbondingEntry(
    ctx: Context,
    delegator: AccAddress,
    operator: ValAddress,
    amount: bigint,
    completionTime: Timestamp,
  ): UnbondingDelegation {
    const id = nextUnbondingId(ctx);
    const creationHeight = ctx.block.height;
    const found = findUnbonding(ctx, delegator, operator);
    const entries = [...(found?.entries ?? [])];
    const same = entries.findIndex(
      (entry) => entry.creationHeight === creationHeight && entry.completionTime === completionTime,
    );
    const old = entries[same];
    if (old === undefined)
      entries.push({
        creationHeight,
        completionTime,
        initialBalance: amount,
        balance: amount,
        unbondingId: id,
        unbondingOnHoldRefCount: 0n,
      });
    else
      entries[same] = {
        ...old,
        initialBalance: addInt(old.initialBalance, amount),
        balance: addInt(old.balance, amount),
      };
    const unbonding: UnbondingDelegation = {
      delegatorAddress: found?.delegatorAddress ?? delegator,
      validatorAddress: found?.validatorAddress ?? operator,
      entries,
    };
    setUnbonding(ctx, unbonding);
    if (old === undefined) {
      indexUnbonding(ctx, id, delegator, operator);
      hooks.afterUnbondingInitiated(ctx, id);
    }
    return unbonding;
  }

  /**
   * Moves shares to another validator at once; slashing of the source still reaches them until the entry completes.
   * Gives when that is: the zero time when the source was unbonded, and then there is no entry.
   * @throws staking/29, 31, 44, 32, 33, 30; as `unbond` and `delegate`; staking/3 when the source is gone with its last share
   */
  function redelegate(ctx: Context, path: RedelegationPath, shares: Dec): Timestamp {
    const { delegator, source, destination } = path;
    if (source === destination) throw stakingErrors.SelfRedelegation();
    const to = findValidator(ctx, destination);
    if (to === undefined) throw stakingErrors.BadRedelegationDst();
    const from = findValidator(ctx, source);
    if (from === undefined) throw stakingErrors.BadRedelegationSrc();
    if (isReceiving(ctx, delegator, source)) throw stakingErrors.TransitiveRedelegation();
    const entries = findRedelegation(ctx, path)?.entries.length;
    if (entries !== undefined && entries >= paramsOf(ctx).maxEntries)
      throw stakingErrors.MaxRedelegationEntries();

    const amount = unbond(ctx, delegator, source, shares);
    if (amount === 0n) throw stakingErrors.TinyRedelegationAmount();
    const tokens = { from: 'pool', bonded: isBonded(from) } as const;
    const sharesDst = delegate(ctx, delegator, amount, tokens, to);

    const completion = completionFrom(ctx, source);
    if (completion === undefined) return ZERO_TIME;
    const { completionTime, height } = completion;
    const id = nextUnbondingId(ctx);
    const found: Redelegation = findRedelegation(ctx, path) ?? {
      delegatorAddress: delegator,
      validatorSrcAddress: source,
      validatorDstAddress: destination,
      entries: [],
    };
    const entry = {
      creationHeight: height,
      completionTime,
      initialBalance: amount,
      sharesDst,
      unbondingId: id,
      unbondingOnHoldRefCount: 0n,
    };
    const redelegation = { ...found, entries: [...found.entries, entry] };
    setRedelegation(ctx, redelegation);
    indexRedelegation(ctx, id, path);
    hooks.afterUnbondingInitiated(ctx, id);
    enqueueRedelegation(ctx, redelegation, completionTime);
    return completionTime;
  }

  /**
   * Pays out the mature entries of an unbonding delegation.
   * @throws staking/26 none; what bank throws, when the entries' ids are already forgotten
   */
  function completeUnbonding(ctx: Context, delegator: AccAddress, operator: ValAddress): Coins {
    const unbonding = findUnbonding(ctx, delegator, operator);
    if (unbonding === undefined) throw stakingErrors.NoUnbondingDelegation();
    let paid = NO_COINS;
    const rest = [];
    for (const entry of unbonding.entries) {
      if (!isComplete(entry, ctx.block.time)) {
        rest.push(entry);
        continue;
      }
      forgetUnbondingId(ctx, entry.unbondingId);
      if (entry.balance === 0n) continue;
      const coins = pools.bondCoins(ctx, entry.balance);
      bank.undelegateCoinsFromModuleToAccount(ctx, NOT_BONDED_POOL, delegator, coins);
      paid = addCoins(paid, coins);
    }
    saveUnbonding(ctx, { ...unbonding, entries: rest });
    return paid;
  }

  /** Forgets the mature entries of a redelegation; gives what they moved. @throws staking/28 none */
  function completeRedelegation(ctx: Context, path: RedelegationPath): Coins {
    const redelegation = findRedelegation(ctx, path);
    if (redelegation === undefined) throw stakingErrors.NoRedelegation();
    const now = ctx.block.time;
    let moved = NO_COINS;
    for (const entry of redelegation.entries.filter((each) => isComplete(each, now))) {
      forgetUnbondingId(ctx, entry.unbondingId);
      moved = addCoins(moved, pools.bondCoins(ctx, entry.initialBalance));
    }
    const entries = redelegation.entries.filter((each) => !isComplete(each, now));
    saveRedelegation(ctx, { ...redelegation, entries });
    return moved;
  }

  /** Completes what matured. A pair that is queued twice fails the second time, and is passed over as the SDK does. */
  function completeMature(ctx: Context): void {
    const unbondings = [...unbondingQueue.entries(ctx, untilTime(ctx.block.time))];
    for (const [at] of unbondings) unbondingQueue.delete(ctx, at);
    for (const pair of unbondings.flatMap(([, { pairs }]) => pairs)) {
      const validator = ctx.addresses.val(pair.validatorAddress);
      const delegator = ctx.addresses.acc(pair.delegatorAddress);
      const paid = attempt(() => completeUnbonding(ctx, delegator, validator));
      if (!paid.ok) continue;
      ctx.emit(
        event(
          'complete_unbonding',
          ['amount', formatCoins(paid.value)],
          ['validator', pair.validatorAddress],
          ['delegator', pair.delegatorAddress],
        ),
      );
    }

    const redelegations = [...redelegationQueue.entries(ctx, untilTime(ctx.block.time))];
    for (const [at] of redelegations) redelegationQueue.delete(ctx, at);
    for (const triplet of redelegations.flatMap(([, { triplets }]) => triplets)) {
      const path = {
        source: ctx.addresses.val(triplet.validatorSrcAddress),
        destination: ctx.addresses.val(triplet.validatorDstAddress),
        delegator: ctx.addresses.acc(triplet.delegatorAddress),
      };
      const moved = attempt(() => completeRedelegation(ctx, path));
      if (!moved.ok) continue;
      ctx.emit(
        event(
          'complete_redelegation',
          ['amount', formatCoins(moved.value)],
          ['delegator', triplet.delegatorAddress],
          ['source_validator', triplet.validatorSrcAddress],
          ['destination_validator', triplet.validatorDstAddress],
        ),
      );
    }
  }

  return {
    delegate,
    unbond,
    sharesToUnbond,
    undelegate,
    redelegate,
    completeMature,
  };
}

/** @throws GoPanic for a status that is none of the three */
function poolOf(validator: Validator): string {
  switch (validator.status) {
    case BondStatus.BOND_STATUS_BONDED:
      return BONDED_POOL;
    case BondStatus.BOND_STATUS_UNBONDING:
    case BondStatus.BOND_STATUS_UNBONDED:
      return NOT_BONDED_POOL;
    default:
      throw new GoPanic('invalid validator status');
  }
}

const isBelowMinimum = (validator: Validator, shares: Dec): boolean =>
  truncateInt(tokensFromShares(validator, shares)) < validator.minSelfDelegation;

/** When tokens that leave a validator now stop answering for it; undefined when they do not. @throws staking/3 */
function completionFrom(
  ctx: ReadContext,
  source: ValAddress,
): { readonly completionTime: Timestamp; readonly height: bigint } | undefined {
  const validator = validatorOf(ctx, source);
  const { unbondingTime } = paramsOf(ctx);
  if (isBonded(validator))
    return {
      completionTime: timestamp(ctx.block.time + unbondingTime),
      height: ctx.block.height,
    };
  if (isUnbonded(validator)) return undefined;
  if (isUnbonding(validator))
    return { completionTime: validator.unbondingTime, height: validator.unbondingHeight };
  throw new GoPanic(`unknown validator status: ${validator.status}`);
}
