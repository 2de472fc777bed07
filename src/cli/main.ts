/** `avocetd`: the node and its command line, one file a verb. */
import { Command } from 'commander';

import { versionText } from '../node/version.ts';
import { failWith } from './failure.ts';
import { startCommand } from './start.ts';

const program = new Command('avocetd')
  .description(
    'A proof-of-stake chain behind CometBFT, and an event relay that never loses an event.',
  )
  .version(versionText(), '--version')
  .showHelpAfterError('(add --help for what can be written)')
  .enablePositionalOptions();
program.addCommand(startCommand());

try {
  await program.parseAsync();
} catch (error) {
  failWith(error);
}
