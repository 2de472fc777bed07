/** `keys import-hex`: brings in a private key. */
import { Command } from 'commander';

import { fromHex } from '../../types/bytes.ts';
import { HostError } from '../../types/errors.ts';
import { askLine, contextOf, withHome, withKeyring, withOutput, type Given } from '../common.ts';
import { entryJson } from './entry.ts';

const KEY_DIGITS = 64;

export const keysImportHexCommand = (): Command =>
  withOutput(withKeyring(withHome(new Command('import-hex'))))
    .summary('bring in a private key')
    .argument('<name>')
    .argument(
      '[key]',
      '64 hexadecimal digits; asked for by default, since others see what is typed here',
    )
    .addHelpText('after', '\nExample:\n  $ avocetd keys import-hex alice < key.txt\n')
    .action(async (name: string, typed: string | undefined, given: Given) => {
      const context = contextOf(given);
      const text = (typed ?? (await askLine('Enter the private key: '))).trim();
      if (text.length !== KEY_DIGITS || !/^[0-9a-fA-F]+$/.test(text))
        throw new HostError(`a private key has ${KEY_DIGITS} hexadecimal digits`);
      const entry = await context.keyring.addLocal(name, { privateKey: fromHex(text) });
      context.print(entryJson(context.chain, entry));
    });
