/** `tx`: changes the chain. */
import { Command } from 'commander';

import { broadcastCommand } from './broadcast.ts';
import { decodeCommand } from './decode.ts';
import { encodeCommand } from './encode.ts';
import { moduleTxCommands } from './module.ts';
import { signCommand } from './sign.ts';

export function txCommand(): Command {
  const command = new Command('tx').summary('make, sign and send transactions');
  for (const verb of [
    signCommand(),
    broadcastCommand(),
    encodeCommand(),
    decodeCommand(),
    ...moduleTxCommands(),
  ])
    command.addCommand(verb);
  return command;
}
