/** `query`: reads the chain. */
import { Command } from 'commander';

import { blockCommand, blockResultsCommand } from './block.ts';
import { moduleQueryCommands } from './module.ts';
import { txCommand, waitTxCommand } from './tx.ts';
import { txsCommand } from './txs.ts';

export function queryCommand(): Command {
  const command = new Command('query').alias('q').summary('read the chain');
  for (const verb of [
    blockCommand(),
    blockResultsCommand(),
    txCommand(),
    waitTxCommand(),
    txsCommand(),
    ...moduleQueryCommands(),
  ])
    command.addCommand(verb);
  return command;
}
