import type { AppModule } from '../../baseapp/module.ts';
import type { ConsensusKeeper } from './keeper.ts';
import { defineModule } from '../../baseapp/module.ts';
import { CONSENSUS_STORE } from './keys.ts';
import { consensusMessages } from './messages.ts';
import { consensusQueries } from './queries.ts';

/** Its parameters come with InitChain, so it has no genesis of its own. */
export const createConsensusModule = (consensus: ConsensusKeeper): AppModule =>
  defineModule({
    name: 'consensus',
    version: 1,
    store: CONSENSUS_STORE,
    messages: consensusMessages(consensus),
    queries: consensusQueries(consensus),
  });
