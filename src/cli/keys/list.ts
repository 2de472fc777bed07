/** `keys list`: every key of the keyring. */
import { Command } from 'commander';

import { contextOf, isSet, withHome, withKeyring, withOutput, type Given } from '../common.ts';
import { entryJson } from './entry.ts';

export const keysListCommand = (): Command =>
  withOutput(withKeyring(withHome(new Command('list'))))
    .summary('list the keys')
    .option('-n, --list-names', 'names alone')
    .addHelpText('after', '\nExample:\n  $ avocetd keys list --output json\n')
    .action(async (given: Given) => {
      const context = contextOf(given);
      const entries = await context.keyring.list();
      if (isSet(given, 'listNames'))
        process.stdout.write(entries.map(({ name }) => `${name}\n`).join(''));
      else context.print(entries.map((entry) => entryJson(context.chain, entry)));
    });
