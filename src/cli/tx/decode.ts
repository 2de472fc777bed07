/** `tx decode`: a transaction's base64 as JSON. */
import { Command } from 'commander';

import { parseJson } from '../../codec/json.ts';
import { txJson } from '../../node/gentx.ts';
import { fromBase64, fromHex } from '../../types/bytes.ts';
import { contextOf, isSet, withHome, withOutput, type Given } from '../common.ts';

export const decodeCommand = (): Command =>
  withOutput(withHome(new Command('decode')))
    .summary('a transaction as JSON')
    .argument('<bytes>', 'base64')
    .option('-x, --hex', 'the bytes are hexadecimal')
    .addHelpText('after', '\nExample:\n  $ avocetd tx decode CpABCo0B…\n')
    .action((bytes: string, given: Given) => {
      const context = contextOf({ output: 'json', ...given });
      const raw = isSet(given, 'hex') ? fromHex(bytes) : fromBase64(bytes);
      context.print(parseJson(txJson(raw, context.chain)));
    });
