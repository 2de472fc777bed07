/** `genesis add-genesis-account`: an account with coins from the beginning. */
import { Command } from 'commander';

import { withAccount } from '../../node/genesis-accounts.ts';
import { readGenesis, writeGenesis } from '../../node/genesis-document.ts';
import { newCoins } from '../../types/coin.ts';
import { parseCoinsText } from '../../types/dec-coin.ts';
import { contextOf, textOption, withHome, withKeyring, type Given } from '../common.ts';
import { addressOrNothing } from '../keys/named.ts';

export const addGenesisAccountCommand = (): Command =>
  withKeyring(withHome(new Command('add-genesis-account')))
    .summary('give an account coins in the genesis document')
    .argument('<address-or-key>')
    .argument('<coins>', 'such as 1000000uavo, several separated by commas')
    .option('--vesting-amount <coins>', 'coins that are not free from the beginning')
    .option(
      '--vesting-start-time <seconds>',
      'when they begin to become free; without it all do at the end',
    )
    .option('--vesting-end-time <seconds>', 'when all are free')
    .addHelpText(
      'after',
      '\nExample:\n  $ avocetd genesis add-genesis-account alice 1000000000uavo --keyring-backend test\n',
    )
    .action(async (who: string, coins: string, given: Given) => {
      const context = contextOf(given);
      const { chain, keyring, paths } = context;
      const raw = addressOrNothing(who, chain.addresses) ?? (await keyring.get(who)).address;
      const amount = textOption(given, 'vestingAmount');
      const start = textOption(given, 'vestingStartTime');
      const document = withAccount(readGenesis(paths), {
        address: chain.addresses.accFrom(raw),
        coins: newCoins(...parseCoinsText(coins)),
        ...(amount === undefined
          ? {}
          : {
              vesting: {
                amount: newCoins(...parseCoinsText(amount)),
                end: BigInt(textOption(given, 'vestingEndTime') ?? '0'),
                ...(start === undefined ? {} : { start: BigInt(start) }),
              },
            }),
      });
      writeGenesis(paths, document);
    });
