import type { AppModule } from '../../baseapp/module.ts';
import type { AuthKeeper } from './keeper.ts';
import { defineModule } from '../../baseapp/module.ts';
import { PubKey as Ed25519PubKey } from '../../proto/cosmos/crypto/ed25519/keys.ts';
import { LegacyAminoPubKey } from '../../proto/cosmos/crypto/multisig/keys.ts';
import { PubKey as Secp256k1PubKey } from '../../proto/cosmos/crypto/secp256k1/keys.ts';
import { PubKey as Secp256r1PubKey } from '../../proto/cosmos/crypto/secp256r1/keys.ts';
import { ModuleCredential } from '../../proto/cosmos/auth/v1beta1/auth.ts';
import { authGenesis } from './genesis.ts';
import { authInvariants } from './invariants.ts';
import { AUTH_STORE } from './keys.ts';
import { authMessages } from './messages.ts';
import { authQueries } from './queries.ts';

export const createAuthModule = (auth: AuthKeeper): AppModule =>
  defineModule({
    name: 'auth',
    version: 5,
    store: AUTH_STORE,
    messages: authMessages(auth),
    queries: authQueries(auth),
    types: [
      ...auth.kinds.map((kind) => kind.type),
      ModuleCredential,
      Secp256k1PubKey,
      Ed25519PubKey,
      Secp256r1PubKey,
      LegacyAminoPubKey,
    ],
    genesis: authGenesis(auth),
    invariants: authInvariants(auth),
  });
