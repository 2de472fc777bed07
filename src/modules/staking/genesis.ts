import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { AddressCodec } from '../../types/address.ts';
import type { Coins } from '../../types/coin.ts';
import type { StakingKeeper } from './keeper.ts';
import type { Validator } from './records.ts';
import type { ValidatorUpdate } from '../../baseapp/module.ts';
import { type AnyGenesis, defineGenesis } from '../../baseapp/module.ts';
import { publicKeyToAny } from '../../codec/public-key.ts';
import { GenesisState } from '../../proto/cosmos/staking/v1beta1/genesis.ts';
import { BondStatus } from '../../proto/cosmos/staking/v1beta1/staking.ts';
import { toHex } from '../../types/bytes.ts';
import { equalCoins, formatCoins, newCoin, newCoins } from '../../types/coin.ts';
import { GoPanic, plainError } from '../../types/errors.ts';
import { addInt, optionalIntFromWire } from '../../types/sdk-int.ts';
import { consensusAddress, consensusKey, validatorUpdate } from './consensus-key.ts';
import {
  delegations,
  lastTotalPower,
  lastValidatorPowers,
  redelegations,
  unbondingDelegations,
  validators,
} from './keys.ts';
import { defaultParams, validateParams } from './params.ts';
import { BONDED_POOL, NOT_BONDED_POOL } from './pools.ts';
import {
  delegationFromWire,
  delegationToWire,
  isBonded,
  isUnbonding,
  paramsFromWire,
  paramsToWire,
  redelegationFromWire,
  redelegationToWire,
  unbondingFromWire,
  unbondingToWire,
  validatorFromWire,
  validatorToWire,
} from './records.ts';
import {
  enqueueRedelegation,
  enqueueUnbonding,
  enqueueValidator,
  findValidator,
  paramsOf,
  setDelegation,
  setRedelegation,
  setUnbonding,
  setValidator,
  setValidatorByConsAddr,
  setValidatorByPower,
} from './store.ts';

type Chain = { readonly addresses: AddressCodec };

/**
 * The state at the start. An exported one (`exported`) keeps its validator set as it was; a new one calls the hooks and
 * finds its set. @see cosmos-sdk x/staking/keeper/genesis.go and x/staking/genesis.go
 */
export const stakingGenesis = (staking: StakingKeeper): AnyGenesis =>
  defineGenesis<GenesisState>({
    state: GenesisState,
    defaults: () => GenesisState.create({ params: defaultParams(), lastTotalPower: '0' }),

    validate(state, chain) {
      const keys = new Set<string>();
      for (const wire of state.validators)
        checkValidator(validatorFromWire(wire, chain), chain, keys);
      validateParams(state.params);
    },

    init(given, state) {
      // The block before the first, so that what counts from it counts right.
      const ctx = given.with({ block: { ...given.block, height: 0n } });
      staking.setParams(ctx, paramsFromWire(state.params));
      lastTotalPower.set(ctx, optionalIntFromWire(state.lastTotalPower) ?? 0n);
      const tokens = initValidators(staking, ctx, state);
      initDelegations(staking, ctx, state);
      const unbonding = initUnbondings(ctx, state);
      initRedelegations(ctx, state);

      const { bondDenom } = state.params;
      const held = (amount: bigint): Coins => newCoins(newCoin(bondDenom, amount));
      checkPool(staking, ctx, BONDED_POOL, 'bonded', held(tokens.bonded));
      checkPool(
        staking,
        ctx,
        NOT_BONDED_POOL,
        'not bonded',
        held(addInt(tokens.notBonded, unbonding)),
      );
      return state.exported ? keptValidatorSet(ctx, state) : staking.applyValidatorSetUpdates(ctx);
    },

    export: (ctx) => exportState(ctx),
  });

function checkValidator(validator: Validator, chain: Chain, keys: Set<string>): void {
  const key = toHex(publicKeyToAny(consensusKey(validator.consensusPubkey)).value);
  const { moniker } = validator.description;
  const named = (): string => `moniker ${moniker}, address ${consensusAddress(chain, validator)}`;
  if (keys.has(key)) throw plainError(`duplicate validator in genesis state: ${named()}`);
  if (validator.jailed && isBonded(validator))
    throw plainError(`validator is bonded and jailed in genesis state: ${named()}`);
  if (validator.delegatorShares === 0n && !isUnbonding(validator))
    throw plainError(
      `bonded/unbonded genesis validator cannot have zero delegator shares, validator: ${validator.operatorAddress}`,
    );
  keys.add(key);
}

function initValidators(
  staking: StakingKeeper,
  ctx: Context,
  state: GenesisState,
): { readonly bonded: bigint; readonly notBonded: bigint } {
  let bonded = 0n;
  let notBonded = 0n;
  for (const wire of state.validators) {
    const validator = validatorFromWire(wire, ctx);
    setValidator(ctx, validator);
    setValidatorByConsAddr(ctx, validator);
    setValidatorByPower(ctx, validator);
    if (!state.exported) staking.hooks.afterValidatorCreated(ctx, validator.operator);
    if (isUnbonding(validator)) enqueueValidator(ctx, validator);
    if (validator.status === BondStatus.BOND_STATUS_UNSPECIFIED)
      throw new GoPanic('invalid validator status');
    if (isBonded(validator)) bonded = addInt(bonded, validator.tokens);
    else notBonded = addInt(notBonded, validator.tokens);
  }
  return { bonded, notBonded };
}

function initDelegations(staking: StakingKeeper, ctx: Context, state: GenesisState): void {
  for (const wire of state.delegations) {
    const delegator = ctx.addresses.acc(wire.delegatorAddress);
    const operator = ctx.addresses.val(wire.validatorAddress);
    if (!state.exported) staking.hooks.beforeDelegationCreated(ctx, delegator, operator);
    setDelegation(ctx, delegationFromWire(wire));
    if (!state.exported) staking.hooks.afterDelegationModified(ctx, delegator, operator);
  }
}

/** Gives what their entries hold. */
function initUnbondings(ctx: Context, state: GenesisState): bigint {
  let total = 0n;
  for (const unbonding of state.unbondingDelegations.map(unbondingFromWire)) {
    setUnbonding(ctx, unbonding);
    for (const { completionTime, balance } of unbonding.entries) {
      enqueueUnbonding(ctx, unbonding, completionTime);
      total = addInt(total, balance);
    }
  }
  return total;
}

function initRedelegations(ctx: Context, state: GenesisState): void {
  for (const redelegation of state.redelegations.map(redelegationFromWire)) {
    setRedelegation(ctx, redelegation);
    for (const { completionTime } of redelegation.entries)
      enqueueRedelegation(ctx, redelegation, completionTime);
  }
}

/** Makes the pool's account and compares what it holds. @throws GoPanic */
function checkPool(
  { dependencies: { accounts, bank } }: StakingKeeper,
  ctx: Context,
  pool: string,
  name: string,
  expected: Coins,
): void {
  const account = accounts.moduleAccount(ctx, pool);
  if (account === undefined) throw new GoPanic(`${pool} module account has not been set`);
  const balance = bank.getAllBalances(ctx, account.address);
  if (!equalCoins(balance, expected))
    throw new GoPanic(
      `${name} pool balance is different from ${name} coins: ${formatCoins(balance)} <-> ${formatCoins(expected)}`,
    );
}

/** The exported set, with its last powers: what its last block changed is told at the first. */
function keptValidatorSet(ctx: Context, state: GenesisState): ValidatorUpdate[] {
  return state.lastValidatorPowers.map(({ address, power }) => {
    const operator = ctx.addresses.val(address);
    lastValidatorPowers.set(ctx, operator, power);
    const validator = findValidator(ctx, operator);
    if (validator === undefined) throw new GoPanic(`validator ${address} not found`);
    return validatorUpdate(validator, power);
  });
}

const exportState = (ctx: ReadContext): GenesisState => ({
  params: paramsToWire(paramsOf(ctx)),
  lastTotalPower: (lastTotalPower.get(ctx) ?? 0n).toString(),
  lastValidatorPowers: Array.from(lastValidatorPowers.entries(ctx), ([address, power]) => ({
    address,
    power,
  })),
  validators: Array.from(validators.entries(ctx), ([, each]) => validatorToWire(each)),
  delegations: Array.from(delegations.entries(ctx), ([, each]) => delegationToWire(each)),
  unbondingDelegations: Array.from(unbondingDelegations.entries(ctx), ([, each]) =>
    unbondingToWire(each),
  ),
  redelegations: Array.from(redelegations.entries(ctx), ([, each]) => redelegationToWire(each)),
  exported: true,
});
