import type { MintKeeper } from './keeper.ts';
import { type AppModule, defineModule } from '../../baseapp/module.ts';
import { mintGenesis } from './genesis.ts';
import { MINT_STORE } from './keys.ts';
import { mintMessages } from './messages.ts';
import { mintQueries } from './queries.ts';

/** Inflation: what every block's validators and delegators are paid besides its fees. */
export const createMintModule = (mint: MintKeeper): AppModule =>
  defineModule({
    name: 'mint',
    version: 2,
    store: MINT_STORE,
    messages: mintMessages(mint),
    queries: mintQueries(mint),
    genesis: mintGenesis(mint),
    beginBlock: mint.beginBlock,
  });
