import type { Context } from '../../baseapp/context.ts';
import type { ConsAddress } from '../../types/address.ts';
import type { StakingHooks } from './expected.ts';
import type { Delegating } from './delegating.ts';
import type { StakingPools } from './pools.ts';
import type { Redelegation, UnbondingDelegation, Validator } from './records.ts';
import { attempt } from '../../baseapp/attempt.ts';
import {
  type Dec,
  ONE_DEC,
  decFromInt,
  decMul,
  decMulIntTruncate,
  decQuoRoundUp,
  formatDec,
  truncateInt,
} from '../../types/dec.ts';
import { plainError } from '../../types/errors.ts';
import { maxInt, minInt } from '../../types/int.ts';
import { addInt, mulInt, subInt } from '../../types/sdk-int.ts';
import { BONDED_POOL, NOT_BONDED_POOL } from './pools.ts';
import { isBonded, isComplete, isUnbonded } from './records.ts';
import {
  deleteValidatorByPower,
  findDelegation,
  findUnbonding,
  findValidatorByConsAddr,
  redelegationsFrom,
  setUnbonding,
  setValidator,
  setValidatorByPower,
  unbondingsFrom,
  validatorOf,
} from './store.ts';
import { POWER_REDUCTION, removeTokens } from './validator.ts';

/** Burns what is at stake for misbehaviour. @see cosmos-sdk x/staking/keeper/slash.go */
export function createSlashing(
  hooks: Required<StakingHooks>,
  pools: StakingPools,
  { unbond }: Pick<Delegating, 'unbond'>,
) {
  /**
   * Burns `factor` of the stake that stood behind `power` at `height`: what has left the validator since then answers
   * first, the validator's tokens for the rest. Gives what was burned of the validator's.
   * A validator that is gone was slashed to nothing and is passed over.
   * @throws undefined/1 negative factor, unbonded validator, height to come
   */
  function slash(
    ctx: Context,
    address: ConsAddress,
    height: bigint,
    power: bigint,
    factor: Dec,
  ): bigint {
    if (factor < 0n)
      throw plainError(`attempted to slash with a negative slash factor: ${formatDec(factor)}`);
    const amount = truncateInt(decMul(decFromInt(mulInt(power, POWER_REDUCTION)), factor));
    const validator = findValidatorByConsAddr(ctx, address);
    if (validator === undefined) return 0n;
    if (isUnbonded(validator))
      throw plainError(`should not be slashing unbonded validator: ${validator.operatorAddress}`);
    // The SDK logs the error of this hook and goes on.
    attempt(() => hooks.beforeValidatorModified(ctx, validator.operator));
    if (height > ctx.block.height)
      throw plainError(
        `impossible attempt to slash future infraction at height ${height} but we are at height ${ctx.block.height}`,
      );
    const left = height < ctx.block.height ? slashLeft(ctx, validator, height, factor) : 0n;

    const burned = maxInt(minInt(subInt(amount, left), validator.tokens), 0n);
    if (burned === 0n) return 0n;
    const fraction = decQuoRoundUp(decFromInt(burned), decFromInt(validator.tokens));
    attempt(() =>
      hooks.beforeValidatorSlashed(
        ctx,
        validator.operator,
        fraction > ONE_DEC ? ONE_DEC : fraction,
      ),
    );

    deleteValidatorByPower(ctx, validator);
    const rest = removeTokens(validator, burned);
    setValidator(ctx, rest);
    setValidatorByPower(ctx, rest);
    pools.burn(ctx, isBonded(rest) ? BONDED_POOL : NOT_BONDED_POOL, burned);
    return burned;
  }

  /** Slashes what left the validator at `height` or later; gives how much of the fine that stood for. */
  function slashLeft(ctx: Context, validator: Validator, height: bigint, factor: Dec): bigint {
    let total = 0n;
    for (const unbonding of unbondingsFrom(ctx, validator.operator))
      total = addInt(total, slashUnbonding(ctx, unbonding, height, factor));
    for (const redelegation of redelegationsFrom(ctx, validator.operator))
      total = addInt(total, slashRedelegation(ctx, redelegation, height, factor));
    return total;
  }

  /** Gives the fine, of which less is burned where an earlier one left less. */
  function slashUnbonding(
    ctx: Context,
    unbonding: UnbondingDelegation,
    height: bigint,
    factor: Dec,
  ): bigint {
    let fine = 0n;
    let burned = 0n;
    const entries = [...unbonding.entries];
    for (const [i, entry] of entries.entries()) {
      if (entry.creationHeight < height || isComplete(entry, ctx.block.time)) continue;
      const share = decMulIntTruncate(factor, entry.initialBalance);
      fine = addInt(fine, share);
      const taken = minInt(share, entry.balance);
      if (taken === 0n) continue;
      burned = addInt(burned, taken);
      entries[i] = { ...entry, balance: subInt(entry.balance, taken) };
      setUnbonding(ctx, { ...unbonding, entries });
    }
    pools.burn(ctx, NOT_BONDED_POOL, burned);
    return fine;
  }

  /** What was moved answers where it is now: first what unbonds there, then the delegation. Gives the fine. */
  function slashRedelegation(
    ctx: Context,
    redelegation: Redelegation,
    height: bigint,
    factor: Dec,
  ): bigint {
    const delegator = ctx.addresses.acc(redelegation.delegatorAddress);
    const destination = ctx.addresses.val(redelegation.validatorDstAddress);
    let fine = 0n;
    let burnedBonded = 0n;
    let burnedNotBonded = 0n;
    for (const entry of redelegation.entries) {
      if (entry.creationHeight < height || isComplete(entry, ctx.block.time)) continue;
      const share = decMulIntTruncate(factor, entry.initialBalance);
      fine = addInt(fine, share);

      const unbonding = findUnbonding(ctx, delegator, destination);
      const taken = unbonding === undefined ? 0n : takeFromUnbonding(ctx, unbonding, height, share);
      burnedNotBonded = addInt(burnedNotBonded, taken);

      const shares = decMul(factor, entry.sharesDst);
      if (shares === 0n || share === taken) continue;
      const delegation = findDelegation(ctx, delegator, destination);
      if (delegation === undefined) continue;
      const tokens = unbond(
        ctx,
        delegator,
        destination,
        shares > delegation.shares ? delegation.shares : shares,
      );
      if (isBonded(validatorOf(ctx, destination))) burnedBonded = addInt(burnedBonded, tokens);
      else burnedNotBonded = addInt(burnedNotBonded, tokens);
    }
    pools.burn(ctx, BONDED_POOL, burnedBonded);
    pools.burn(ctx, NOT_BONDED_POOL, burnedNotBonded);
    return fine;
  }

  /** Takes up to `share` from the entries, the oldest first; gives how much it got. */
  function takeFromUnbonding(
    ctx: Context,
    unbonding: UnbondingDelegation,
    height: bigint,
    share: bigint,
  ): bigint {
    let left = share;
    const entries = [...unbonding.entries];
    for (const [i, entry] of entries.entries()) {
      const taken = minInt(left, entry.balance);
      if (taken === 0n || entry.creationHeight < height || isComplete(entry, ctx.block.time))
        continue;
      left = subInt(left, taken);
      entries[i] = { ...entry, balance: subInt(entry.balance, taken) };
      setUnbonding(ctx, { ...unbonding, entries });
    }
    return share - left;
  }

  return { slash };
}
