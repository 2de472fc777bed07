// One function a store operation of the SDK's keeper, so that each charges what it charges there.
// @see cosmos-sdk x/staking/keeper/{params,validator,delegation,unbonding}.go
import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { Range } from '../../baseapp/collections.ts';
import type { AccAddress, ConsAddress, ValAddress } from '../../types/address.ts';
import type { Timestamp } from '../../types/time.ts';
import type {
  Delegation,
  Redelegation,
  StakingParams,
  UnbondingDelegation,
  Validator,
} from './records.ts';
import { prefixRange, rangeIterator } from '../../baseapp/collections.ts';
import { byte, concatBytes, fromByteString } from '../../types/bytes.ts';
import { ZERO_DEC } from '../../types/dec.ts';
import { GoPanic } from '../../types/errors.ts';
import { duration } from '../../types/time.ts';
import { consensusAddress } from './consensus-key.ts';
import { stakingErrors } from './errors.ts';
import {
  UnbondingType,
  delegations,
  delegationsByValidator,
  params,
  redelegationQueue,
  redelegations,
  redelegationsByDestination,
  redelegationsBySource,
  unbondingDelegations,
  unbondingId,
  unbondingIndex,
  unbondingQueue,
  unbondingTypes,
  unbondingsByValidator,
  validatorQueue,
  validators,
  validatorsByConsAddr,
  validatorsByPower,
} from './keys.ts';
import { powerOfTokens } from './validator.ts';

// Parameters. The SDK reads them anew for each one it needs, and each read is paid for.

const UNSET_PARAMS: StakingParams = {
  unbondingTime: duration(0n),
  maxValidators: 0,
  maxEntries: 0,
  historicalEntries: 0,
  bondDenom: '',
  minCommissionRate: ZERO_DEC,
};

export const paramsOf = (ctx: ReadContext): StakingParams => params.get(ctx) ?? UNSET_PARAMS;
export const bondDenomOf = (ctx: ReadContext): string => paramsOf(ctx).bondDenom;

// Validators

export const findValidator = (ctx: ReadContext, operator: ValAddress): Validator | undefined =>
  validators.get(ctx, operator);

/** @throws staking/3 */
export function validatorOf(ctx: ReadContext, operator: ValAddress): Validator {
  const validator = findValidator(ctx, operator);
  if (validator === undefined) throw stakingErrors.NoValidatorFound();
  return validator;
}

/** For where the SDK panics instead. */
export function mustFindValidator(ctx: ReadContext, operator: ValAddress): Validator {
  const validator = findValidator(ctx, operator);
  if (validator === undefined)
    throw new GoPanic(`validator record not found for address: ${operator}`);
  return validator;
}

/** Two reads, the second only when the first finds. */
export function findValidatorByConsAddr(
  ctx: ReadContext,
  address: ConsAddress,
): Validator | undefined {
  const operator = validatorsByConsAddr.get(ctx, address);
  return operator === undefined ? undefined : findValidator(ctx, operator);
}

export const setValidator = (ctx: Context, validator: Validator): void =>
  validators.set(ctx, validator.operator, validator);

export const setValidatorByConsAddr = (ctx: Context, validator: Validator): void =>
  validatorsByConsAddr.set(ctx, consensusAddress(ctx, validator), validator.operator);

const powerKeyOf = ({ tokens, operator }: Validator): readonly [bigint, ValAddress] => [
  powerOfTokens(tokens),
  operator,
];

/** Those in jail have no place there. */
export function setValidatorByPower(ctx: Context, validator: Validator): void {
  if (!validator.jailed) validatorsByPower.set(ctx, powerKeyOf(validator), validator.operator);
}

/** By the power that its tokens say now: call it before they change. */
export const deleteValidatorByPower = (ctx: Context, validator: Validator): void =>
  validatorsByPower.delete(ctx, powerKeyOf(validator));

// The validators that unbond, by when

export function enqueueValidator(ctx: Context, validator: Validator): void {
  const key = [validator.unbondingTime, validator.unbondingHeight] as const;
  const addresses = validatorQueue.get(ctx, key)?.addresses ?? [];
  validatorQueue.set(ctx, key, { addresses: [...addresses, validator.operatorAddress] });
}

/** An emptied slot is deleted, one that was not there as well. */
export function dequeueValidator(ctx: Context, validator: Validator): void {
  const key = [validator.unbondingTime, validator.unbondingHeight] as const;
  const addresses = (validatorQueue.get(ctx, key)?.addresses ?? []).filter(
    (text) => ctx.addresses.val(text) !== validator.operator,
  );
  if (addresses.length === 0) validatorQueue.delete(ctx, key);
  else validatorQueue.set(ctx, key, { addresses });
}

// Delegations

export const findDelegation = (
  ctx: ReadContext,
  delegator: AccAddress,
  validator: ValAddress,
): Delegation | undefined => delegations.get(ctx, [delegator, validator]);

export function setDelegation(ctx: Context, delegation: Delegation): void {
  const delegator = ctx.addresses.acc(delegation.delegatorAddress);
  const validator = ctx.addresses.val(delegation.validatorAddress);
  delegations.set(ctx, [delegator, validator], delegation);
  delegationsByValidator.set(ctx, [validator, delegator], null);
}

export function deleteDelegation(ctx: Context, delegator: AccAddress, validator: ValAddress): void {
  delegations.delete(ctx, [delegator, validator]);
  delegationsByValidator.delete(ctx, [validator, delegator]);
}

/** Bounds of a delegator's delegations, unbonding delegations or redelegations. */
export const delegatorRange = (ctx: ReadContext, delegator: AccAddress): Range => {
  const raw = ctx.addresses.bytes(delegator);
  return prefixRange(concatBytes(byte(raw.length), raw));
};
/** Bounds of a validator's entries in an index that begins with it. */
export const validatorRange = (ctx: ReadContext, validator: ValAddress): Range => {
  const raw = ctx.addresses.bytes(validator);
  return prefixRange(concatBytes(byte(raw.length), raw));
};

// Unbonding delegations

export const findUnbonding = (
  ctx: ReadContext,
  delegator: AccAddress,
  validator: ValAddress,
): UnbondingDelegation | undefined => unbondingDelegations.get(ctx, [delegator, validator]);

export function setUnbonding(ctx: Context, unbonding: UnbondingDelegation): void {
  const delegator = ctx.addresses.acc(unbonding.delegatorAddress);
  const validator = ctx.addresses.val(unbonding.validatorAddress);
  unbondingDelegations.set(ctx, [delegator, validator], unbonding);
  unbondingsByValidator.set(ctx, [validator, delegator], null);
}

/** Writes what is left; without entries it is removed. */
export function saveUnbonding(ctx: Context, unbonding: UnbondingDelegation): void {
  if (unbonding.entries.length > 0) return setUnbonding(ctx, unbonding);
  const delegator = ctx.addresses.acc(unbonding.delegatorAddress);
  const validator = ctx.addresses.val(unbonding.validatorAddress);
  unbondingDelegations.delete(ctx, [delegator, validator]);
  unbondingsByValidator.delete(ctx, [validator, delegator]);
}

export function enqueueUnbonding(
  ctx: Context,
  { delegatorAddress, validatorAddress }: UnbondingDelegation,
  at: Timestamp,
): void {
  const pairs = unbondingQueue.get(ctx, at)?.pairs ?? [];
  unbondingQueue.set(ctx, at, { pairs: [...pairs, { delegatorAddress, validatorAddress }] });
}

/** All unbonding delegations from a validator, by delegator. */
export const unbondingsFrom = (ctx: ReadContext, validator: ValAddress): UnbondingDelegation[] => {
  const keys = [...unbondingsByValidator.keys(ctx, validatorRange(ctx, validator))];
  return keys.flatMap(([, delegator]) => findUnbonding(ctx, delegator, validator) ?? []);
};

// Redelegations

export type RedelegationPath = {
  readonly delegator: AccAddress;
  readonly source: ValAddress;
  readonly destination: ValAddress;
};

export const findRedelegation = (
  ctx: ReadContext,
  { delegator, source, destination }: RedelegationPath,
): Redelegation | undefined => redelegations.get(ctx, [delegator, source, destination]);

const pathOf = (ctx: ReadContext, redelegation: Redelegation): RedelegationPath => ({
  delegator: ctx.addresses.acc(redelegation.delegatorAddress),
  source: ctx.addresses.val(redelegation.validatorSrcAddress),
  destination: ctx.addresses.val(redelegation.validatorDstAddress),
});

export function setRedelegation(ctx: Context, redelegation: Redelegation): void {
  const { delegator, source, destination } = pathOf(ctx, redelegation);
  redelegations.set(ctx, [delegator, source, destination], redelegation);
  redelegationsBySource.set(ctx, [source, delegator, destination], null);
  redelegationsByDestination.set(ctx, [destination, delegator, source], null);
}

/** Writes what is left; without entries it is removed. */
export function saveRedelegation(ctx: Context, redelegation: Redelegation): void {
  if (redelegation.entries.length > 0) return setRedelegation(ctx, redelegation);
  const { delegator, source, destination } = pathOf(ctx, redelegation);
  redelegations.delete(ctx, [delegator, source, destination]);
  redelegationsBySource.delete(ctx, [source, delegator, destination]);
  redelegationsByDestination.delete(ctx, [destination, delegator, source]);
}

/** Whether some redelegation of the delegator to the validator is under way. One step of an iterator. */
export function isReceiving(
  ctx: ReadContext,
  delegator: AccAddress,
  validator: ValAddress,
): boolean {
  const rawValidator = ctx.addresses.bytes(validator);
  const rawDelegator = ctx.addresses.bytes(delegator);
  const start = concatBytes(
    byte(rawValidator.length),
    rawValidator,
    byte(rawDelegator.length),
    rawDelegator,
  );
  const { store, prefix } = redelegationsByDestination;
  const iterator = rangeIterator(ctx.reader(store), prefix, prefixRange(start));
  const found = iterator.valid;
  iterator.close();
  return found;
}

export function enqueueRedelegation(
  ctx: Context,
  { delegatorAddress, validatorSrcAddress, validatorDstAddress }: Redelegation,
  at: Timestamp,
): void {
  const triplets = redelegationQueue.get(ctx, at)?.triplets ?? [];
  const triplet = { delegatorAddress, validatorSrcAddress, validatorDstAddress };
  redelegationQueue.set(ctx, at, { triplets: [...triplets, triplet] });
}

/** All redelegations away from a validator, by delegator and destination. */
export const redelegationsFrom = (ctx: ReadContext, source: ValAddress): Redelegation[] => {
  const keys = [...redelegationsBySource.keys(ctx, validatorRange(ctx, source))];
  return keys.flatMap(
    ([, delegator, destination]) => findRedelegation(ctx, { delegator, source, destination }) ?? [],
  );
};

// Ids of unbonding operations

/** The next id: the first is 1. */
export function nextUnbondingId(ctx: Context): bigint {
  const id = (unbondingId.get(ctx) ?? 0n) + 1n;
  unbondingId.set(ctx, id);
  return id;
}

export function indexUnbonding(
  ctx: Context,
  id: bigint,
  delegator: AccAddress,
  validator: ValAddress,
): void {
  const key = unbondingDelegations.rawKey(ctx, [delegator, validator]);
  unbondingIndex.set(ctx, id, fromByteString(key));
  unbondingTypes.set(ctx, id, UnbondingType.unbondingDelegation);
}

export function indexRedelegation(
  ctx: Context,
  id: bigint,
  { delegator, source, destination }: RedelegationPath,
): void {
  const key = redelegations.rawKey(ctx, [delegator, source, destination]);
  unbondingIndex.set(ctx, id, fromByteString(key));
  unbondingTypes.set(ctx, id, UnbondingType.redelegation);
}

export function indexValidator(ctx: Context, id: bigint, operator: ValAddress): void {
  unbondingIndex.set(ctx, id, fromByteString(validators.rawKey(ctx, operator)));
  unbondingTypes.set(ctx, id, UnbondingType.validator);
}

/** The type of an id stays, as in the SDK. */
export const forgetUnbondingId = (ctx: Context, id: bigint): void => unbondingIndex.delete(ctx, id);
