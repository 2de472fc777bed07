// Source: cosmos-sdk v0.50.14, x/staking/keeper/invariants.go, where the first four were last defined.
import type { Context } from '../../baseapp/context.ts';
import type { Invariant } from '../../baseapp/module.ts';
import type { ValAddress } from '../../types/address.ts';
import type { StakingKeeper } from './keeper.ts';
import { formatDec } from '../../types/dec.ts';
import {
  delegations,
  delegationsByValidator,
  lastTotalPower,
  lastValidatorPowers,
  redelegationQueue,
  redelegations,
  redelegationsByDestination,
  redelegationsBySource,
  unbondingDelegations,
  unbondingQueue,
  unbondingsByValidator,
  validators,
  validatorsByConsAddr,
  validatorsByPower,
} from './keys.ts';
import { consensusAddress } from './consensus-key.ts';
import { BONDED_POOL, NOT_BONDED_POOL } from './pools.ts';
import { isBonded } from './records.ts';
import { findValidator, paramsOf } from './store.ts';
import { consensusPower, powerOfTokens } from './validator.ts';

/** All of them walk over every record of their kind. */
export const stakingInvariants = (staking: StakingKeeper): readonly Invariant[] => [
  {
    // The pools hold what their validators have, and the second what unbonds.
    name: 'staking/module-accounts',
    check(ctx) {
      let bonded = 0n;
      let notBonded = 0n;
      for (const validator of staking.allValidators(ctx))
        if (isBonded(validator)) bonded += validator.tokens;
        else notBonded += validator.tokens;
      for (const [, { entries }] of unbondingDelegations.entries(ctx))
        for (const { balance } of entries) notBonded += balance;
      return [
        ...poolDrift(staking, ctx, BONDED_POOL, bonded),
        ...poolDrift(staking, ctx, NOT_BONDED_POOL, notBonded),
      ];
    },
  },
  {
    // No tokens below zero; the power index has everyone who is not in jail, by the power their tokens say.
    name: 'staking/nonnegative-power',
    check(ctx) {
      const out: string[] = [];
      let indexed = 0;
      for (const [[power, inKey], operator] of validatorsByPower.entries(ctx)) {
        indexed += 1;
        const validator = findValidator(ctx, operator);
        if (validator === undefined) out.push(`${operator} has a power but is no validator`);
        else if (inKey !== operator || power !== powerOfTokens(validator.tokens))
          out.push(`${operator} of ${validator.tokens} tokens is indexed as ${inKey} of ${power}`);
        else if (validator.jailed) out.push(`${operator} has a power though it is in jail`);
      }
      let free = 0;
      for (const { operator, tokens, jailed } of staking.allValidators(ctx)) {
        if (tokens < 0n) out.push(`${operator} has ${tokens} tokens`);
        if (!jailed) free += 1;
      }
      if (indexed !== free) out.push(`${indexed} powers of ${free} validators outside jail`);
      return out;
    },
  },
  {
    name: 'staking/positive-delegation',
    check: (ctx) =>
      [...staking.allDelegations(ctx)]
        .filter(({ shares }) => shares <= 0n)
        .map(
          ({ delegatorAddress, validatorAddress, shares }) =>
            `${delegatorAddress} has ${formatDec(shares)} shares of ${validatorAddress}`,
        ),
  },
  {
    // Σ shares of the delegations = shares of the validator.
    name: 'staking/delegator-shares',
    check(ctx) {
      const drift = new Map<ValAddress, bigint>();
      for (const { operator, delegatorShares } of staking.allValidators(ctx))
        drift.set(operator, delegatorShares);
      for (const [[, operator], { shares }] of delegations.entries(ctx))
        drift.set(operator, (drift.get(operator) ?? 0n) - shares);
      return [...drift]
        .filter(([, by]) => by !== 0n)
        .map(
          ([operator, by]) =>
            `${operator} has ${by} × 10^-18 shares more than its delegations have`,
        );
    },
  },
  {
    // After a block, CometBFT was told the most powerful validators up to the parameter, and these are the bonded ones.
    name: 'staking/validator-set',
    check: checkValidatorSet,
  },
  {
    // Every index entry has its record and every record its index entries.
    name: 'staking/indexes',
    check: checkIndexes,
  },
  {
    // Every entry that matures is queued at its time.
    name: 'staking/queues',
    check: checkQueues,
  },
];

function poolDrift(
  { pools }: StakingKeeper,
  ctx: Context,
  pool: string,
  expected: bigint,
): string[] {
  const held = pools.balanceOf(ctx, pool);
  return held === expected ? [] : [`${pool} holds ${held}, its validators and entries ${expected}`];
}

function checkValidatorSet(ctx: Context): string[] {
  const out: string[] = [];
  const told = new Map<ValAddress, bigint>(lastValidatorPowers.entries(ctx));
  const total = [...told.values()].reduce((sum, power) => sum + power, 0n);
  let left = paramsOf(ctx).maxValidators;
  for (const [[power], operator] of validatorsByPower.entries(ctx, { reverse: true })) {
    if (left === 0 || power === 0n) break;
    left -= 1;
    if (told.get(operator) !== power)
      out.push(`${operator} has power ${power}, CometBFT was told ${told.get(operator) ?? 0n}`);
    told.delete(operator);
  }
  for (const [operator, power] of told)
    out.push(`${operator} is outside the set, CometBFT was told ${power}`);
  for (const [operator, validator] of validators.entries(ctx)) {
    const power = lastValidatorPowers.get(ctx, operator);
    if (isBonded(validator) !== (power !== undefined))
      out.push(`${operator} is bonded and not in the set, or the reverse`);
    else if (power !== undefined && consensusPower(validator) !== power)
      out.push(`${operator} has power ${consensusPower(validator)}, CometBFT was told ${power}`);
  }
  const stored = lastTotalPower.get(ctx) ?? 0n;
  if (stored !== total) out.push(`the total power is ${stored}, the sum ${total}`);
  return out;
}

function checkIndexes(ctx: Context): string[] {
  const out: string[] = [];
  const expect = (condition: boolean, what: string): void => {
    if (!condition) out.push(what);
  };
  for (const [operator, validator] of validators.entries(ctx))
    expect(
      validatorsByConsAddr.get(ctx, consensusAddress(ctx, validator)) === operator,
      `${operator} is not found by its consensus address`,
    );
  for (const [delegator, operator] of delegations.keys(ctx))
    expect(
      delegationsByValidator.has(ctx, [operator, delegator]),
      `the delegation of ${delegator} is not found by ${operator}`,
    );
  for (const [operator, delegator] of delegationsByValidator.keys(ctx))
    expect(
      delegations.has(ctx, [delegator, operator]),
      `${operator} names ${delegator}, which has no delegation there`,
    );
  for (const [delegator, operator] of unbondingDelegations.keys(ctx))
    expect(
      unbondingsByValidator.has(ctx, [operator, delegator]),
      `what ${delegator} unbonds is not found by ${operator}`,
    );
  for (const [operator, delegator] of unbondingsByValidator.keys(ctx))
    expect(
      unbondingDelegations.has(ctx, [delegator, operator]),
      `${operator} names ${delegator}, which unbonds nothing there`,
    );
  for (const [delegator, source, destination] of redelegations.keys(ctx))
    expect(
      redelegationsBySource.has(ctx, [source, delegator, destination]) &&
        redelegationsByDestination.has(ctx, [destination, delegator, source]),
      `what ${delegator} redelegates from ${source} to ${destination} is not found by both`,
    );
  return out;
}

function checkQueues(ctx: Context): string[] {
  const out: string[] = [];
  for (const [[delegator, operator], { entries }] of unbondingDelegations.entries(ctx))
    for (const { completionTime } of entries) {
      const pairs = unbondingQueue.get(ctx, completionTime)?.pairs ?? [];
      const queued = pairs.some(
        (pair) =>
          ctx.addresses.acc(pair.delegatorAddress) === delegator &&
          ctx.addresses.val(pair.validatorAddress) === operator,
      );
      if (!queued) out.push(`what ${delegator} unbonds from ${operator} is not queued`);
    }
  for (const [[delegator, source, destination], { entries }] of redelegations.entries(ctx))
    for (const { completionTime } of entries) {
      const triplets = redelegationQueue.get(ctx, completionTime)?.triplets ?? [];
      const queued = triplets.some(
        (triplet) =>
          ctx.addresses.acc(triplet.delegatorAddress) === delegator &&
          ctx.addresses.val(triplet.validatorSrcAddress) === source &&
          ctx.addresses.val(triplet.validatorDstAddress) === destination,
      );
      if (!queued)
        out.push(`what ${delegator} redelegates from ${source} to ${destination} is not queued`);
    }
  return out;
}
