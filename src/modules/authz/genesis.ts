import type { AuthzKeeper } from './keeper.ts';
import { type AnyGenesis, defineGenesis } from '../../baseapp/module.ts';
import { GenesisState } from '../../proto/cosmos/authz/v1beta1/genesis.ts';
import { plainError } from '../../types/errors.ts';
import { expirationOf } from './keeper.ts';
import { grants } from './keys.ts';

/** @see cosmos-sdk v0.53.6 x/authz/{genesis.go,keeper/genesis.go} */
export const authzGenesis = (authz: AuthzKeeper): AnyGenesis =>
  defineGenesis<GenesisState>({
    state: GenesisState,
    defaults: () => ({ authorization: [] }),
    validate({ authorization }) {
      for (const [i, { grantee, granter }] of authorization.entries()) {
        if (grantee === '') throw plainError(`authorization: ${i}, missing grantee`);
        if (granter === '') throw plainError(`authorization: ${i},missing granter`);
      }
    },

    // What is expired already is left out.
    init(ctx, state) {
      for (const entry of state.authorization) {
        const expiration = expirationOf(entry);
        if (expiration !== undefined && expiration < ctx.block.time) continue;
        const grantee = ctx.addresses.acc(entry.grantee);
        const granter = ctx.addresses.acc(entry.granter);
        const authorization = authz.unpack(entry.authorization);
        authz.saveGrant(ctx, { granter, grantee }, authorization, expiration);
      }
      return undefined;
    },
    export: (ctx) => ({
      authorization: Array.from(grants.entries(ctx), ([[granter, grantee], grant]) => ({
        granter,
        grantee,
        ...grant,
      })),
    }),
  });
