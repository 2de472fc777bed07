/** Flags of every command that makes a transaction. @see cosmos-sdk v0.53.6 client/flags/flags.go */
import { Option, type Command } from 'commander';

import type { SignMode } from '../../client/tx-builder.ts';
import { HostError } from '../../types/errors.ts';
import { textOption, withHome, withKeyring, withNode, withOutput, type Given } from '../common.ts';

const GAS_DEFAULT = '200000';
/** Differs: the SDK's 1.0 leaves no room for what happens between the estimate and the block. */
const GAS_ADJUSTMENT_DEFAULT = '1.3';

export const withTxFlags = (command: Command): Command =>
  withNode(withOutput(withKeyring(withHome(command))))
    .addOption(new Option('--from <key>', 'who signs: a key or its address').env('AVOCETD_FROM'))
    .addOption(new Option('--chain-id <id>', 'of the node by default').env('AVOCETD_CHAIN_ID'))
    .option('--fees <coins>', 'what is paid, such as 500uavo')
    .addOption(
      new Option(
        '--gas-prices <prices>',
        'what is paid for one unit of gas, such as 0.025uavo',
      ).env('AVOCETD_GAS_PRICES'),
    )
    .option(
      '--gas <limit>',
      'most gas that may be used; auto: by trying it on the node first',
      GAS_DEFAULT,
    )
    .option(
      '--gas-adjustment <factor>',
      'what the estimate is multiplied with',
      GAS_ADJUSTMENT_DEFAULT,
    )
    .option('--note <text>', 'a memo')
    .option('--generate-only', 'print the transaction without signing it')
    .option('--dry-run', 'print the estimate of gas and send nothing')
    .option('--offline', 'ask no node; needs --account-number, --sequence and --chain-id')
    .option('-a, --account-number <number>', 'with --offline')
    .option('-s, --sequence <number>', 'of the signer; asked of the node by default')
    .addOption(new Option('--sign-mode <mode>').choices(['direct', 'amino-json']).default('direct'))
    .option('--timeout-height <height>', 'last block that it may be in')
    .option('--fee-payer <address>', 'who pays instead, and signs too')
    .option('--fee-granter <address>', 'whose allowance pays')
    .addOption(
      new Option('-b, --broadcast-mode <mode>', 'sync waits for the check').choices([
        'sync',
        'async',
      ]),
    )
    .option('--wait', 'wait until it is in a block, and show what came of it')
    .option('-y, --yes', 'do not ask');

export function signModeOf(given: Given): SignMode {
  return textOption(given, 'signMode') === 'amino-json' ? 'amino-json' : 'direct';
}

export function wholeOption(given: Given, name: string): bigint | undefined {
  const text = textOption(given, name);
  if (text === undefined) return undefined;
  if (!/^\d{1,20}$/.test(text))
    throw new HostError(`--${name} is ${text}; a whole number is needed`);
  return BigInt(text);
}
