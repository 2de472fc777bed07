import type { FeegrantKeeper } from './keeper.ts';
import { type AnyGenesis, defineGenesis } from '../../baseapp/module.ts';
import { GenesisState } from '../../proto/cosmos/feegrant/v1beta1/genesis.ts';
import { unpackAllowance, validateAllowance } from './allowance.ts';
import { allowances } from './keys.ts';

/** @see cosmossdk.io/x/feegrant v0.2.0 genesis.go and keeper/keeper.go */
export const feegrantGenesis = (feegrant: FeegrantKeeper): AnyGenesis =>
  defineGenesis<GenesisState>({
    state: GenesisState,
    defaults: () => ({ allowances: [] }),
    validate(state) {
      for (const { allowance } of state.allowances) validateAllowance(unpackAllowance(allowance));
    },
    init(ctx, state) {
      for (const grant of state.allowances) {
        const granter = ctx.addresses.acc(grant.granter);
        const grantee = ctx.addresses.acc(grant.grantee);
        feegrant.grantAllowance(ctx, { granter, grantee }, unpackAllowance(grant.allowance));
      }
      return undefined;
    },
    export: (ctx) => ({ allowances: Array.from(allowances.entries(ctx), ([, grant]) => grant) }),
  });
