/** `query block`, `query block-results`: what CometBFT keeps of a block. */
import { Command, Option } from 'commander';

import { parseJson } from '../../codec/json.ts';
import { contextOf, textOption, withHome, withNode, withOutput, type Given } from '../common.ts';

export const blockCommand = (): Command =>
  withNode(withOutput(withHome(new Command('block'))))
    .summary('a block, by height or hash')
    .argument('[height-or-hash]', 'the latest by default')
    .addOption(new Option('--type <kind>').choices(['height', 'hash']).default('height'))
    .addHelpText(
      'after',
      '\nExamples:\n  $ avocetd query block 12\n  $ avocetd query block --type=hash 6F…\n',
    )
    .action(async (which: string | undefined, given: Given) => {
      const context = contextOf(given);
      const byHash = textOption(given, 'type') === 'hash';
      const params =
        which === undefined
          ? {}
          : byHash
            ? { hash: Buffer.from(which, 'hex').toString('base64') }
            : { height: which };
      const answer = await context.rpc.call(byHash ? 'block_by_hash' : 'block', params);
      context.print(parseJson(JSON.stringify(answer)));
    });

export const blockResultsCommand = (): Command =>
  withNode(withOutput(withHome(new Command('block-results'))))
    .summary('what the transactions and events of a block came to')
    .argument('[height]', 'the latest by default')
    .addHelpText('after', '\nExample:\n  $ avocetd query block-results 12\n')
    .action(async (height: string | undefined, given: Given) => {
      const context = contextOf(given);
      const answer = await context.rpc.call(
        'block_results',
        height === undefined ? {} : { height },
      );
      context.print(parseJson(JSON.stringify(answer)));
    });
