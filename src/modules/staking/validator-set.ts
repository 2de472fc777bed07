import type { Context } from '../../baseapp/context.ts';
import type { ConsAddress, ValAddress } from '../../types/address.ts';
import type { ValidatorUpdate } from '../../baseapp/module.ts';
import type { ByteString } from '../../types/bytes.ts';
import type { StakingHooks } from './expected.ts';
import type { StakingPools } from './pools.ts';
import type { Validator } from './records.ts';
import { attempt } from '../../baseapp/attempt.ts';
import { BondStatus } from '../../proto/cosmos/staking/v1beta1/staking.ts';
import { compareText } from '../../types/bytes.ts';
import { GoPanic, plainError } from '../../types/errors.ts';
import { addInt } from '../../types/sdk-int.ts';
import { timestamp } from '../../types/time.ts';
import { consensusAddress, updateToWire, validatorUpdate } from './consensus-key.ts';
import { stakingErrors } from './errors.ts';
import {
  lastTotalPower,
  lastValidatorPowers,
  untilTimeAndHeight,
  validatorQueue,
  validatorUpdates,
  validators,
  validatorsByConsAddr,
  validatorsByPower,
} from './keys.ts';
import { isBonded, isUnbonded, isUnbonding } from './records.ts';
import {
  deleteValidatorByPower,
  dequeueValidator,
  enqueueValidator,
  findValidator,
  findValidatorByConsAddr,
  forgetUnbondingId,
  indexValidator,
  nextUnbondingId,
  paramsOf,
  setValidator,
  setValidatorByPower,
  validatorOf,
} from './store.ts';
import { consensusPower, powerOfTokens } from './validator.ts';

export type ValidatorSet = ReturnType<typeof createValidatorSet>;

/** How validators become and cease to be bonded. @see keeper/{val_state_change,validator,slash}.go */
export function createValidatorSet(hooks: Required<StakingHooks>, pools: StakingPools) {
  /** @throws staking/7 already in jail */
  function jailValidator(ctx: Context, validator: Validator): void {
    if (validator.jailed)
      throw stakingErrors.ValidatorJailed(
        `cannot jail already jailed validator, validator: ${validator.operatorAddress}`,
      );
    const jailed = { ...validator, jailed: true };
    setValidator(ctx, jailed);
    deleteValidatorByPower(ctx, jailed);
  }

  /** @throws GoPanic unknown; staking/7 already in jail */
  const jail = (ctx: Context, address: ConsAddress): void =>
    jailValidator(ctx, mustFindByConsAddr(ctx, address));

  /** @throws GoPanic unknown; undefined/1 not in jail */
  function unjail(ctx: Context, address: ConsAddress): void {
    const validator = mustFindByConsAddr(ctx, address);
    if (!validator.jailed)
      throw plainError(
        `cannot unjail already unjailed validator, validator: ${validator.operatorAddress}`,
      );
    const free = { ...validator, jailed: false };
    setValidator(ctx, free);
    setValidatorByPower(ctx, free);
  }

  function bondValidator(ctx: Context, was: Validator): Validator {
    deleteValidatorByPower(ctx, was);
    const validator = { ...was, status: BondStatus.BOND_STATUS_BONDED };
    setValidator(ctx, validator);
    setValidatorByPower(ctx, validator);
    dequeueValidator(ctx, validator);
    hooks.afterValidatorBonded(ctx, consensusAddress(ctx, validator), validator.operator);
    return validator;
  }

  /** @throws undefined/1 not bonded */
  function beginUnbonding(ctx: Context, was: Validator): Validator {
    if (!isBonded(was))
      throw plainError(`bad state transition bondedToUnbonding, validator: ${was.operatorAddress}`);
    const { unbondingTime } = paramsOf(ctx);
    deleteValidatorByPower(ctx, was);
    const id = nextUnbondingId(ctx);
    const validator: Validator = {
      ...was,
      status: BondStatus.BOND_STATUS_UNBONDING,
      unbondingTime: timestamp(ctx.block.time + unbondingTime),
      unbondingHeight: ctx.block.height,
      unbondingIds: [...was.unbondingIds, id],
    };
    setValidator(ctx, validator);
    setValidatorByPower(ctx, validator);
    enqueueValidator(ctx, validator);
    const { operator } = validator;
    hooks.afterValidatorBeginUnbonding(ctx, consensusAddress(ctx, validator), operator);
    indexValidator(ctx, id, operator);
    hooks.afterUnbondingInitiated(ctx, id);
    return validator;
  }

  /**
   * Removes the record and its indexes; one that is not there is no error.
   * @throws staking/8 while it is not unbonded or has tokens
   */
  function removeValidator(ctx: Context, operator: ValAddress): void {
    const validator = findValidator(ctx, operator);
    if (validator === undefined) return;
    if (!isUnbonded(validator))
      throw stakingErrors.BadRemoveValidator(
        'cannot call RemoveValidator on bonded or unbonding validators',
      );
    if (validator.tokens > 0n)
      throw stakingErrors.BadRemoveValidator(
        'attempting to remove a validator which still contains tokens',
      );
    const consensus = consensusAddress(ctx, validator);
    validators.delete(ctx, operator);
    validatorsByConsAddr.delete(ctx, consensus);
    deleteValidatorByPower(ctx, validator);
    // The SDK logs a hook's error here and goes on; what the hook wrote stays.
    attempt(() => hooks.afterValidatorRemoved(ctx, consensus, validator.operator));
  }

  /**
   * The bonded set of the next block: the most powerful up to the parameter's number, the others of the last set begin to
   * unbond. Gives what changed for CometBFT, by falling power, then those that left, by address. Called after genesis and
   * at the end of every block. O(max validators) reads.
   */
  function applyValidatorSetUpdates(ctx: Context): ValidatorUpdate[] {
    const { maxValidators } = paramsOf(ctx);
    const updates: ValidatorUpdate[] = [];
    const last = new Map<ValAddress, bigint>(lastValidatorPowers.entries(ctx));
    let totalPower = 0n;
    let joined = 0n;
    let left = 0n;

    // Bonding writes each one's index entry anew, under the same key: the list is taken first.
    for (const operator of mostPowerful(ctx, maxValidators)) {
      const found = findValidator(ctx, operator);
      if (found === undefined)
        throw plainError(`validator record not found for address: ${operator}`);
      if (found.jailed)
        throw plainError('should never retrieve a jailed validator from the power store');
      if (powerOfTokens(found.tokens) === 0n) break;

      if (!isBonded(found) && !isUnbonding(found) && !isUnbonded(found))
        throw plainError('unexpected validator status');
      const validator = isBonded(found) ? found : bondValidator(ctx, found);
      if (!isBonded(found)) joined = addInt(joined, found.tokens);

      const power = consensusPower(validator);
      if (last.get(operator) !== power) {
        updates.push(validatorUpdate(validator, power));
        lastValidatorPowers.set(ctx, operator, power);
      }
      last.delete(operator);
      totalPower = addInt(totalPower, power);
    }

    const bytes = (operator: ValAddress): ByteString => ctx.addresses.bytes(operator);
    const gone = [...last.keys()].sort((a, b) => compareText(bytes(a), bytes(b)));
    for (const operator of gone) {
      const found = findValidator(ctx, operator);
      if (found === undefined)
        throw plainError(`validator record not found for address: ${operator}`);
      const validator = beginUnbonding(ctx, found);
      left = addInt(left, validator.tokens);
      lastValidatorPowers.delete(ctx, operator);
      updates.push(validatorUpdate(validator, 0n));
    }

    // One transfer for all that changed pools.
    if (joined > left) pools.bond(ctx, joined - left);
    else if (joined < left) pools.unbond(ctx, left - joined);

    if (updates.length > 0) lastTotalPower.set(ctx, totalPower);
    validatorUpdates.set(ctx, { updates: updates.map(updateToWire) });
    return updates;
  }

  /** Those whose time to unbond is over; without delegations they are removed. @see UnbondAllMatureValidators */
  function unbondMatureValidators(ctx: Context): void {
    const { time, height } = ctx.block;
    const slots = [...validatorQueue.entries(ctx, untilTimeAndHeight(time, height))];
    for (const [[slotTime, slotHeight], { addresses }] of slots) {
      if (slotHeight > height || slotTime > time) continue;
      for (const text of addresses) unbondMatureValidator(ctx, ctx.addresses.val(text));
    }
  }

  function unbondMatureValidator(ctx: Context, operator: ValAddress): void {
    const validator = validatorOf(ctx, operator);
    if (!isUnbonding(validator))
      throw plainError('unexpected validator in unbonding queue; status was not unbonding');
    if (validator.unbondingOnHoldRefCount !== 0n) return;
    for (const id of validator.unbondingIds) forgetUnbondingId(ctx, id);
    // The ids stay in the record, as in the SDK.
    setValidator(ctx, { ...validator, status: BondStatus.BOND_STATUS_UNBONDED });
    if (validator.delegatorShares === 0n) removeValidator(ctx, operator);
    dequeueValidator(ctx, validator);
  }

  return {
    jail,
    unjail,
    jailValidator,
    removeValidator,
    applyValidatorSetUpdates,
    unbondMatureValidators,
  };
}

function mustFindByConsAddr(ctx: Context, address: ConsAddress): Validator {
  const validator = findValidatorByConsAddr(ctx, address);
  if (validator === undefined)
    throw new GoPanic(`validator with consensus-Address ${address} not found`);
  return validator;
}

/** Operators by falling power, then rising address. */
function mostPowerful(ctx: Context, count: number): ValAddress[] {
  const operators: ValAddress[] = [];
  if (count === 0) return operators;
  for (const [, operator] of validatorsByPower.entries(ctx, { reverse: true })) {
    operators.push(operator);
    if (operators.length === count) break;
  }
  return operators;
}
