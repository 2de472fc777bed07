import type { SlashingKeeper } from './keeper.ts';
import { type AppModule, defineModule } from '../../baseapp/module.ts';
import { slashingErrors } from './errors.ts';
import { slashingGenesis } from './genesis.ts';
import { slashingInvariants } from './invariants.ts';
import { SLASHING_STORE } from './keys.ts';
import { trackLiveness } from './liveness.ts';
import { slashingMessages } from './messages.ts';
import { slashingQueries } from './queries.ts';

/** Who missed blocks, and what follows. */
export const createSlashingModule = (slashing: SlashingKeeper): AppModule =>
  defineModule({
    name: 'slashing',
    version: 4,
    store: SLASHING_STORE,
    messages: slashingMessages(slashing),
    queries: slashingQueries(slashing),
    genesis: slashingGenesis(slashing),
    invariants: slashingInvariants,
    errors: slashingErrors,
    beginBlock: trackLiveness(slashing),
  });
