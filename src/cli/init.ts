/** `init`: makes the home of a new node. */
import { randomBytes } from 'node:crypto';

import { Command, Option } from 'commander';

import { objectOf } from '../node/genesis-document.ts';
import { findCometProgram } from '../node/comet-binary.ts';
import { nodeId } from '../node/comet-keys.ts';
import { makeHome, REWARD_PRESETS } from '../node/new-home.ts';
import { contextOf, isSet, textOption, withHome, withOutput, type Given } from './common.ts';

export const initCommand = (): Command =>
  withOutput(withHome(new Command('init')))
    .summary('make the home of a new node')
    .description('Makes keys, configuration and a genesis document without accounts.')
    .argument('<moniker>', 'what others see the node called')
    .option('--chain-id <id>', 'name of the chain; a random one by default')
    .option('--default-denom <denom>', "the chain's coin", 'uavo')
    .option('--initial-height <height>', 'height of the first block', '1')
    .option('--overwrite', 'replace a genesis document that is there')
    .addOption(
      new Option('--rewards <preset>', 'how proposers are paid; parity is as in the Cosmos SDK')
        .choices(Object.keys(REWARD_PRESETS))
        .default('classic'),
    )
    .addHelpText('after', '\nExample:\n  $ avocetd init my-node --chain-id avocet-1\n')
    .action(async (moniker: string, given: Given) => {
      const context = contextOf(given);
      const chainId =
        textOption(given, 'chainId') ?? `test-chain-${randomBytes(3).toString('hex')}`;
      const { chain, paths } = context;
      const cometProgram = await findCometProgram('cometbft', {
        env: process.env,
        onProgress: (line) => process.stderr.write(`${line}\n`),
      });
      await makeHome(
        {
          paths,
          moniker,
          chainId,
          denom: textOption(given, 'defaultDenom') ?? 'uavo',
          initialHeight: BigInt(textOption(given, 'initialHeight') ?? '1'),
          overwrite: isSet(given, 'overwrite'),
          rewards: textOption(given, 'rewards') === 'parity' ? 'parity' : 'classic',
          app: {
            'chain.bech32-prefix': chain.settings.prefix,
            'chain.parity': chain.settings.parity,
          },
        },
        { chain, cometProgram },
      );
      context.print(
        objectOf({
          moniker,
          chain_id: chainId,
          node_id: nodeId(paths),
          home: paths.root,
          genesis: paths.genesis,
        }),
      );
    });
