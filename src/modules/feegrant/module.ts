import type { FeegrantKeeper } from './keeper.ts';
import { type AppModule, defineModule } from '../../baseapp/module.ts';
import {
  AllowedMsgAllowance,
  BasicAllowance,
  PeriodicAllowance,
} from '../../proto/cosmos/feegrant/v1beta1/feegrant.ts';
import { feegrantErrors } from './errors.ts';
import { feegrantGenesis } from './genesis.ts';
import { deleteExpired } from './keeper.ts';
import { FEEGRANT_STORE } from './keys.ts';
import { feegrantMessages } from './messages.ts';
import { feegrantQueries } from './queries.ts';

/** Most expired grants that one block deletes. */
const EXPIRED_PER_BLOCK_MAX = 200;

/** Fees that others pay. */
export const createFeegrantModule = (feegrant: FeegrantKeeper): AppModule =>
  defineModule({
    name: 'feegrant',
    version: 2,
    store: FEEGRANT_STORE,
    messages: feegrantMessages(feegrant),
    queries: feegrantQueries(feegrant),
    types: [BasicAllowance, PeriodicAllowance, AllowedMsgAllowance],
    genesis: feegrantGenesis(feegrant),
    errors: feegrantErrors,
    endBlock(ctx) {
      deleteExpired(ctx, EXPIRED_PER_BLOCK_MAX);
      return undefined;
    },
  });
