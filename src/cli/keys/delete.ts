/** `keys delete`. */
import { Command } from 'commander';

import { confirm, contextOf, isSet, withHome, withKeyring, type Given } from '../common.ts';

export const keysDeleteCommand = (): Command =>
  withKeyring(withHome(new Command('delete')))
    .summary('delete keys')
    .argument('<names...>')
    .option('-y, --yes', 'do not ask')
    .addHelpText('after', '\nExample:\n  $ avocetd keys delete alice -y\n')
    .action(async (names: readonly string[], given: Given) => {
      const { keyring } = contextOf(given);
      for (const name of names) {
        await keyring.get(name);
        if (!isSet(given, 'yes'))
          await confirm(`Delete the key ${name}? Without its words it is gone for good.`);
        await keyring.delete(name);
        process.stderr.write(`Key ${name} deleted.\n`);
      }
    });
