import type { AuthzKeeper } from './keeper.ts';
import { type AppModule, defineModule } from '../../baseapp/module.ts';
import { GenericAuthorization } from '../../proto/cosmos/authz/v1beta1/authz.ts';
import { authzErrors } from './errors.ts';
import { authzGenesis } from './genesis.ts';
import { authzInvariants } from './invariants.ts';
import { deleteExpired } from './keeper.ts';
import { AUTHZ_STORE } from './keys.ts';
import { authzMessages } from './messages.ts';
import { authzQueries } from './queries.ts';

/** Sending messages for others, with their leave. */
export const createAuthzModule = (authz: AuthzKeeper): AppModule =>
  defineModule({
    name: 'authz',
    version: 2,
    store: AUTHZ_STORE,
    messages: authzMessages(authz),
    queries: authzQueries,
    types: [GenericAuthorization],
    genesis: authzGenesis(authz),
    invariants: authzInvariants,
    errors: authzErrors,
    beginBlock: deleteExpired,
  });
