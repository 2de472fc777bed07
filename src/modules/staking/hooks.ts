import type { Context } from '../../baseapp/context.ts';
import type { AccAddress, ConsAddress, ValAddress } from '../../types/address.ts';
import type { Dec } from '../../types/dec.ts';
import type { StakingHooks } from './expected.ts';

/** Every listener's hooks as one, in the list's order; the first error ends the row. @see x/staking/types/hooks.go */
export const combineHooks = (listeners: readonly StakingHooks[]): Required<StakingHooks> => {
  const validator =
    (name: 'afterValidatorCreated' | 'beforeValidatorModified') =>
    (ctx: Context, operator: ValAddress): void => {
      for (const listener of listeners) listener[name]?.(ctx, operator);
    };
  const consensus =
    (name: 'afterValidatorRemoved' | 'afterValidatorBonded' | 'afterValidatorBeginUnbonding') =>
    (ctx: Context, address: ConsAddress, operator: ValAddress): void => {
      for (const listener of listeners) listener[name]?.(ctx, address, operator);
    };
  const delegation =
    (
      name:
        | 'beforeDelegationCreated'
        | 'beforeDelegationSharesModified'
        | 'beforeDelegationRemoved'
        | 'afterDelegationModified',
    ) =>
    (ctx: Context, delegator: AccAddress, operator: ValAddress): void => {
      for (const listener of listeners) listener[name]?.(ctx, delegator, operator);
    };
  return {
    afterValidatorCreated: validator('afterValidatorCreated'),
    beforeValidatorModified: validator('beforeValidatorModified'),
    afterValidatorRemoved: consensus('afterValidatorRemoved'),
    afterValidatorBonded: consensus('afterValidatorBonded'),
    afterValidatorBeginUnbonding: consensus('afterValidatorBeginUnbonding'),
    beforeDelegationCreated: delegation('beforeDelegationCreated'),
    beforeDelegationSharesModified: delegation('beforeDelegationSharesModified'),
    beforeDelegationRemoved: delegation('beforeDelegationRemoved'),
    afterDelegationModified: delegation('afterDelegationModified'),
    beforeValidatorSlashed(ctx: Context, operator: ValAddress, fraction: Dec): void {
      for (const listener of listeners) listener.beforeValidatorSlashed?.(ctx, operator, fraction);
    },
    afterUnbondingInitiated(ctx: Context, unbondingId: bigint): void {
      for (const listener of listeners) listener.afterUnbondingInitiated?.(ctx, unbondingId);
    },
  };
};
