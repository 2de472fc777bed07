/** `avocetd`: the node and its command line, one file a verb. */
import { Command } from 'commander';

import { versionText } from '../node/version.ts';
import { cometCommand } from './comet/comet.ts';
import { doneAsking } from './common.ts';
import { configCommand } from './config/config.ts';
import { exportCommand } from './export.ts';
import { failWith } from './failure.ts';
import { genesisCommand, genesisVerbs } from './genesis/genesis.ts';
import { initCommand } from './init.ts';
import { keysCommand } from './keys/keys.ts';
import { queryCommand } from './query/query.ts';
import { startCommand } from './start.ts';
import { statusCommand } from './status.ts';
import { txCommand } from './tx/tx.ts';
import { versionCommand } from './version.ts';

const program = new Command('avocetd')
  .description(
    'A proof-of-stake chain behind CometBFT, and an event relay that never loses an event.',
  )
  .version(versionText(), '--version')
  .showHelpAfterError('(add --help for what can be written)')
  .enablePositionalOptions();
for (const command of [
  initCommand(),
  startCommand(),
  keysCommand(),
  genesisCommand(),
  statusCommand(),
  queryCommand(),
  txCommand(),
  cometCommand(),
  exportCommand(),
  configCommand(),
  versionCommand(),
])
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
