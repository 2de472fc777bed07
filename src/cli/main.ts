/** `avocetd`: the node and its command line, one file a verb. */
import { Command } from 'commander';

import { versionText } from '../node/version.ts';
import { failWith } from './failure.ts';
import { genesisCommand, genesisVerbs } from './genesis/genesis.ts';
import { initCommand } from './init.ts';
import { keysCommand } from './keys/keys.ts';
import { doneAsking } from './common.ts';
import { startCommand } from './start.ts';

const program = new Command('avocetd')
  .description(
    'A proof-of-stake chain behind CometBFT, and an event relay that never loses an event.',
  )
  .version(versionText(), '--version')
  .showHelpAfterError('(add --help for what can be written)')
  .enablePositionalOptions();
for (const command of [initCommand(), startCommand(), keysCommand(), genesisCommand()])
  program.addCommand(command);
// Scripts still type these without `genesis`.
for (const command of genesisVerbs()) program.addCommand(command, { hidden: true });

try {
  await program.parseAsync();
} catch (error) {
  failWith(error);
} finally {
  doneAsking();
}
