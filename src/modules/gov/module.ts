import type { GovKeeper } from './keeper.ts';
import { type AppModule, defineModule } from '../../baseapp/module.ts';
import { TextProposal } from '../../proto/cosmos/gov/v1beta1/gov.ts';
import { govErrors } from './errors.ts';
import { govGenesis } from './genesis.ts';
import { govInvariants } from './invariants.ts';
import { GOV_STORE } from './keys.ts';
import { govLegacyQueries } from './legacy-queries.ts';
import { govMessages } from './messages.ts';
import { govQueries } from './queries.ts';

/** Proposals, deposits, votes, and the execution of what passed. */
export const createGovModule = (gov: GovKeeper): AppModule =>
  defineModule({
    name: 'gov',
    version: 5,
    store: GOV_STORE,
    messages: govMessages(gov),
    queries: [...govQueries(gov), ...govLegacyQueries(gov)],
    types: [TextProposal],
    genesis: govGenesis(gov),
    invariants: govInvariants(gov),
    errors: govErrors,
    endBlock: gov.endBlock,
  });
