import { defineModule } from '../../baseapp/module.ts';
import type { VestingBank } from './expected.ts';
import type { VestingKeeper } from './keeper.ts';
import {
  baseVesting,
  continuousVesting,
  delayedVesting,
  periodicVesting,
  permanentLocked,
} from './kinds.ts';
import { vestingMessages } from './messages.ts';

/** Accounts whose coins become free over time. Keeps no store of its own: the accounts are auth's. */
export const createVestingModule = <A extends { readonly typeUrl: string }>(
  vesting: VestingKeeper<A>,
  bank: VestingBank,
) =>
  defineModule({
    name: 'vesting',
    version: 1,
    messages: vestingMessages(vesting, bank),
    types: [
      baseVesting.type,
      continuousVesting.type,
      delayedVesting.type,
      periodicVesting.type,
      permanentLocked.type,
    ],
  });
