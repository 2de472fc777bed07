/** `keys mnemonic`: words of a key that is kept nowhere. */
import { Command } from 'commander';

import { newMnemonic } from '../../client/mnemonic.ts';

export const keysMnemonicCommand = (): Command =>
  new Command('mnemonic')
    .summary('make the words of a key')
    .addHelpText('after', '\nExample:\n  $ avocetd keys mnemonic\n')
    .action(() => {
      process.stdout.write(`${newMnemonic()}\n`);
    });
