/** `genesis`: what a chain begins with. */
import { Command } from 'commander';

import { addGenesisAccountCommand } from './add-account.ts';
import { collectGentxsCommand } from './collect.ts';
import { gentxCommand } from './gentx.ts';
import { validateGenesisCommand } from './validate.ts';

export const genesisVerbs = (): readonly Command[] => [
  addGenesisAccountCommand(),
  gentxCommand(),
  collectGentxsCommand(),
  validateGenesisCommand(),
];

export function genesisCommand(): Command {
  const command = new Command('genesis').summary('write the genesis document');
  for (const verb of genesisVerbs()) command.addCommand(verb);
  return command;
}
