import type { StakingKeeper } from './keeper.ts';
import { type AppModule, defineModule } from '../../baseapp/module.ts';
import { StakeAuthorization } from '../../proto/cosmos/staking/v1beta1/authz.ts';
import { stakingErrors } from './errors.ts';
import { stakingGenesis } from './genesis.ts';
import { stakingInvariants } from './invariants.ts';
import { STAKING_STORE } from './keys.ts';
import { stakingMessages } from './messages.ts';
import { stakingQueries } from './queries.ts';

/** Validators, delegations and the validator set. */
export const createStakingModule = (staking: StakingKeeper): AppModule =>
  defineModule({
    name: 'staking',
    version: 5,
    store: STAKING_STORE,
    messages: stakingMessages(staking),
    queries: stakingQueries(staking),
    types: [StakeAuthorization],
    genesis: stakingGenesis(staking),
    invariants: stakingInvariants(staking),
    errors: stakingErrors,
    beginBlock: staking.trackHistoricalInfo,
    endBlock: staking.endBlock,
  });
