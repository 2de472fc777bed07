import type { DistributionKeeper } from './keeper.ts';
import { type AppModule, defineModule } from '../../baseapp/module.ts';
import { CommunityPoolSpendProposal } from '../../proto/cosmos/distribution/v1beta1/distribution.ts';
import { distributionErrors } from './errors.ts';
import { distributionGenesis } from './genesis.ts';
import { distributionInvariants } from './invariants.ts';
import { DISTRIBUTION_STORE } from './keys.ts';
import { distributionMessages } from './messages.ts';
import { distributionQueries } from './queries.ts';

/** Rewards of validators and delegators, and the community pool. */
export const createDistributionModule = (distribution: DistributionKeeper): AppModule =>
  defineModule({
    name: 'distribution',
    version: 3,
    store: DISTRIBUTION_STORE,
    messages: distributionMessages(distribution),
    queries: distributionQueries(distribution),
    types: [CommunityPoolSpendProposal],
    genesis: distributionGenesis(distribution),
    invariants: distributionInvariants(distribution),
    errors: distributionErrors,
    beginBlock: distribution.beginBlock,
  });
