/** `status`: where the node is. */
import { Command } from 'commander';

import { parseJson } from '../codec/json.ts';
import { contextOf, withHome, withNode, withOutput, type Given } from './common.ts';

export const statusCommand = (): Command =>
  withNode(withOutput(withHome(new Command('status'))))
    .summary('where the node is')
    .addHelpText('after', '\nExample:\n  $ avocetd status --node tcp://127.0.0.1:26657\n')
    .action(async (given: Given) => {
      // JSON whatever client.toml says, as the SDK's: scripts read it.
      const context = contextOf({ output: 'json', ...given });
      context.print(parseJson(JSON.stringify(await context.rpc.call('status'))));
    });
