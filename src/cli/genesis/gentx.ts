/** `genesis gentx`: the transaction that makes one of the first validators. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { Command } from 'commander';

import { nodeId, validatorPublicKey } from '../../node/comet-keys.ts';
import { chainIdOf, readGenesis } from '../../node/genesis-document.ts';
import { COMMISSION_DEFAULT, makeGentx } from '../../node/gentx.ts';
import { readToml } from '../../node/toml.ts';
import { hostAndPort } from '../../node/ports.ts';
import { parseCoinText } from '../../types/dec-coin.ts';
import {
  contextOf,
  gentxFolder,
  readFileOr,
  textOption,
  withHome,
  withKeyring,
  type Context,
  type Given,
} from '../common.ts';
import { HostError } from '../../types/errors.ts';

export const gentxCommand = (): Command =>
  withKeyring(withHome(new Command('gentx')))
    .summary('make a genesis transaction that makes a validator')
    .argument('<key>', 'the account that stakes')
    .argument('<amount>', 'how much, such as 1000000uavo')
    .option('--chain-id <id>', 'of the genesis document by default')
    .option('--moniker <name>', "what others see the validator called; the node's by default")
    .option(
      '--commission-rate <rate>',
      "part of delegators' rewards that the validator keeps",
      COMMISSION_DEFAULT.rate,
    )
    .option('--commission-max-rate <rate>', 'the most it may ever be', COMMISSION_DEFAULT.maxRate)
    .option(
      '--commission-max-change-rate <rate>',
      'the most it may rise in a day',
      COMMISSION_DEFAULT.maxChangeRate,
    )
    .option('--min-self-delegation <amount>', 'below this the validator is jailed', '1')
    .option('--details <text>', '', '')
    .option('--website <text>', '', '')
    .option('--security-contact <text>', '', '')
    .option('--identity <text>', '', '')
    .option('--ip <address>', 'where other nodes reach this one', '127.0.0.1')
    .option('--node-id <id>', "of the home's node by default")
    .option('--output-document <file>', 'where to write it; config/gentx/ by default')
    .addHelpText(
      'after',
      '\nExample:\n  $ avocetd genesis gentx alice 1000000uavo --keyring-backend test\n',
    )
    .action(async (key: string, amount: string, given: Given) => {
      const context = contextOf(given);
      const document = await gentxOf(context, { key, amount, given });
      const id = textOption(given, 'nodeId') ?? nodeId(context.paths);
      const file =
        textOption(given, 'outputDocument') ?? join(gentxFolder(context.paths), `gentx-${id}.json`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${document}\n`);
      process.stderr.write(`Genesis transaction written to ${file}\n`);
    });

type Asked = { readonly key: string; readonly amount: string; readonly given: Given };

async function gentxOf(context: Context, { key, amount, given }: Asked): Promise<string> {
  const { chain, keyring, paths } = context;
  const text = (name: string): string => textOption(given, name) ?? '';
  const { moniker, p2pPort } = nodeFacts(context);
  const id = text('nodeId') || nodeId(paths);
  return await makeGentx(
    {
      chainId: text('chainId') || chainIdOf(readGenesis(paths)),
      operator: await keyring.get(key),
      stake: parseCoinText(amount),
      consensusKey: validatorPublicKey(paths),
      moniker: text('moniker') || moniker,
      peer: `${id}@${text('ip')}:${p2pPort}`,
      commission: {
        rate: text('commissionRate'),
        maxRate: text('commissionMaxRate'),
        maxChangeRate: text('commissionMaxChangeRate'),
      },
      minSelfDelegation: text('minSelfDelegation'),
      description: {
        identity: text('identity'),
        website: text('website'),
        securityContact: text('securityContact'),
        details: text('details'),
      },
    },
    { chain, keyring },
  );
}

function nodeFacts({ paths }: Context): { readonly moniker: string; readonly p2pPort: number } {
  const config = readToml(readFileOr(paths.cometToml), paths.cometToml);
  const moniker = config.get('moniker');
  const laddr = config.get('p2p.laddr');
  if (typeof moniker !== 'string' || typeof laddr !== 'string')
    throw new HostError(`${paths.cometToml} names no moniker or no p2p.laddr`);
  return { moniker, p2pPort: hostAndPort(laddr).port };
}
