/** `tx broadcast`: sends a signed transaction. */
import { Command } from 'commander';

import { contextOf, type Given } from '../common.ts';
import { encodeTx, readTx } from './document.ts';
import { withTxFlags } from './flags.ts';
import { broadcastAndPrint } from './send.ts';

export const broadcastCommand = (): Command =>
  withTxFlags(new Command('broadcast'))
    .summary('send a signed transaction')
    .argument('<file>', 'JSON; - for standard input')
    .addHelpText('after', '\nExample:\n  $ avocetd tx broadcast signed.json\n')
    .action(async (file: string, given: Given) => {
      const context = contextOf(given);
      await broadcastAndPrint(encodeTx(readTx(file, context)), given, context);
    });
