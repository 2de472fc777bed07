/** Flags of every command that makes a transaction. @see cosmos-sdk v0.53.6 client/flags/flags.go */
import { Option, type Command } from 'commander';

import type { SignMode } from '../../client/tx-builder.ts';
import { envNameOf } from '../../node/app-config.ts';
import { HostError } from '../../types/errors.ts';
import { textOption, withHome, withKeyring, withNode, withOutput, type Given } from '../common.ts';

const GAS_DEFAULT = '200000';
/** Differs: the SDK's 1.0 leaves no room for what happens between the estimate and the block. */
const GAS_ADJUSTMENT_DEFAULT = '1.3';

/** An option that the environment can set too, under AVOCETD_<FLAG>. */
function setting(flags: string, about: string): Option {
  const option = new Option(flags, about);
  return option.env(envNameOf(option.name()));
}

export function withTxFlags(command: Command): Command {
  const options = [
    setting('--from <key>', 'who signs: a key or its address'),
    setting('--chain-id <id>', 'of the node by default'),
    setting('--fees <coins>', 'what is paid, such as 500uavo'),
    setting('--gas-prices <prices>', 'what is paid for one unit of gas, such as 0.025uavo'),
    setting('--gas <limit>', 'most gas that may be used; auto: by trying it first').default(
      GAS_DEFAULT,
    ),
    setting('--gas-adjustment <factor>', 'what the estimate is multiplied with').default(
      GAS_ADJUSTMENT_DEFAULT,
    ),
    setting('--note <text>', 'a memo'),
    new Option('--generate-only', 'print the transaction without signing it'),
    new Option('--dry-run', 'print the estimate of gas and send nothing'),
    new Option('--offline', 'ask no node; needs --account-number, --sequence and --chain-id'),
    setting('-a, --account-number <number>', 'with --offline'),
    setting('-s, --sequence <number>', 'of the signer; asked of the node by default'),
    setting('--sign-mode <mode>', 'what is signed')
      .choices(['direct', 'amino-json'])
      .default('direct'),
    setting('--timeout-height <height>', 'last block that it may be in'),
    setting('--fee-payer <address>', 'who pays instead, and must sign too'),
    setting('--fee-granter <address>', 'whose allowance pays'),
    setting('-b, --broadcast-mode <mode>', 'sync waits for the check').choices(['sync', 'async']),
    new Option('--wait', 'wait until it is in a block, and show what came of it'),
    new Option('-y, --yes', 'do not ask'),
  ];
  for (const option of options) command.addOption(option);
  return withNode(withOutput(withKeyring(withHome(command))));
}

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
