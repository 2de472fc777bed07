/** `keys show`: one key, by name or address. */
import { Command, Option } from 'commander';

import {
  contextOf,
  isSet,
  textOption,
  withHome,
  withKeyring,
  withOutput,
  type Given,
} from '../common.ts';
import { addressText, entryJson, publicKeyJson, type Bech } from './entry.ts';
import { keyNamed } from './named.ts';

export const keysShowCommand = (): Command =>
  withOutput(withKeyring(withHome(new Command('show'))))
    .summary('show a key')
    .argument('<name-or-address>')
    .option('-a, --address', 'the address alone')
    .option('-p, --pubkey', 'the public key alone')
    .addOption(
      new Option('--bech <kind>', 'kind of address').choices(['acc', 'val', 'cons']).default('acc'),
    )
    .addHelpText('after', '\nExample:\n  $ avocetd keys show alice -a\n')
    .action(async (name: string, given: Given) => {
      const context = contextOf(given);
      const entry = await keyNamed(name, context);
      const kind = textOption(given, 'bech');
      const bech: Bech = kind === 'val' || kind === 'cons' ? kind : 'acc';
      if (isSet(given, 'address'))
        process.stdout.write(`${addressText(context.chain, entry, bech)}\n`);
      else if (isSet(given, 'pubkey'))
        process.stdout.write(`${publicKeyJson(context.chain, entry.publicKey)}\n`);
      else context.print(entryJson(context.chain, entry, bech));
    });
