import { defineModule } from '../../baseapp/module.ts';
import { SendAuthorization } from '../../proto/cosmos/bank/v1beta1/authz.ts';
import { Supply } from '../../proto/cosmos/bank/v1beta1/bank.ts';
import { bankErrors } from './errors.ts';
import { bankGenesis } from './genesis.ts';
import { bankInvariants } from './invariants.ts';
import type { BankKeeper } from './keeper.ts';
import { BANK_STORE } from './keys.ts';
import { bankMessages } from './messages.ts';
import { bankQueries } from './queries.ts';

/** Coins: balances, supply, transfers. */
export const createBankModule = (bank: BankKeeper) =>
  defineModule({
    name: 'bank',
    version: 4,
    store: BANK_STORE,
    messages: bankMessages(bank),
    queries: bankQueries(bank),
    types: [SendAuthorization, Supply],
    genesis: bankGenesis(bank),
    invariants: bankInvariants,
    errors: bankErrors,
  });
