/** `tx encode`: a transaction's JSON as base64. */
import { Command } from 'commander';

import { toBase64 } from '../../types/bytes.ts';
import { contextOf, withHome, type Given } from '../common.ts';
import { encodeTx, readTx } from './document.ts';

export const encodeCommand = (): Command =>
  withHome(new Command('encode'))
    .summary('a transaction as base64')
    .argument('<file>', 'JSON; - for standard input')
    .addHelpText('after', '\nExample:\n  $ avocetd tx encode signed.json\n')
    .action((file: string, given: Given) => {
      process.stdout.write(`${toBase64(encodeTx(readTx(file, contextOf(given))))}\n`);
    });
