/** `comet`: what concerns CometBFT's files. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { Command } from 'commander';

import { cometDataFolders } from '../../node/comet.ts';
import { nodeId, validatorAddress, validatorPublicKey } from '../../node/comet-keys.ts';
import { pinnedCometVersion } from '../../node/comet-binary.ts';
import { takeLock } from '../../node/process-lock.ts';
import type { HomePaths } from '../../node/home.ts';
import { contextOf, isSet, withHome, type Given } from '../common.ts';
import { publicKeyJson } from '../keys/entry.ts';

const showNodeId = (): Command =>
  withHome(new Command('show-node-id'))
    .summary('what peers know the node by')
    .addHelpText('after', '\nExample:\n  $ avocetd comet show-node-id\n')
    .action((given: Given) => {
      process.stdout.write(`${nodeId(contextOf(given).paths)}\n`);
    });

const showValidator = (): Command =>
  withHome(new Command('show-validator'))
    .summary("the validator's consensus key")
    .addHelpText('after', '\nExample:\n  $ avocetd comet show-validator\n')
    .action((given: Given) => {
      const { chain, paths } = contextOf(given);
      const key = validatorPublicKey(paths);
      process.stdout.write(`${publicKeyJson(chain, { kind: 'ed25519', key })}\n`);
    });

const showAddress = (): Command =>
  withHome(new Command('show-address'))
    .summary("the validator's consensus address")
    .addHelpText('after', '\nExample:\n  $ avocetd comet show-address\n')
    .action((given: Given) => {
      const { chain, paths } = contextOf(given);
      process.stdout.write(`${chain.addresses.consFrom(validatorAddress(paths))}\n`);
    });

const showVersion = (): Command =>
  new Command('version')
    .summary('the version of CometBFT that is built')
    .addHelpText('after', '\nExample:\n  $ avocetd comet version\n')
    .action(() => {
      process.stdout.write(`${pinnedCometVersion()}\n`);
    });

const unsafeResetAll = (): Command =>
  withHome(new Command('unsafe-reset-all'))
    .summary('forget all blocks, state and events; keep keys and configuration')
    .option('--keep-addr-book', 'keep the peers that are known')
    .addHelpText('after', '\nExample:\n  $ avocetd comet unsafe-reset-all\n')
    .action((given: Given) => {
      const { paths } = contextOf(given);
      const lock = takeLock(paths.lock);
      try {
        resetHome(paths, isSet(given, 'keepAddrBook'));
      } finally {
        lock.release();
      }
      process.stderr.write(
        `Removed blocks, state and events of ${paths.root}. A validator that signed blocks of this chain may sign them again: use this for chains that begin anew only.\n`,
      );
    });

function resetHome(paths: HomePaths, keepAddrBook: boolean): void {
  for (const folder of cometDataFolders(paths)) rmSync(folder, { recursive: true, force: true });
  // The databases with what SQLite and the trees keep beside them.
  const names = [basename(paths.state), basename(paths.events)];
  for (const name of existsSync(paths.data) ? readdirSync(paths.data) : [])
    if (names.some((own) => name.startsWith(own))) rmSync(join(paths.data, name), { force: true });
  if (!keepAddrBook) rmSync(join(paths.config, 'addrbook.json'), { force: true });
  if (existsSync(paths.validatorState))
    writeFileSync(paths.validatorState, '{\n  "height": "0",\n  "round": 0,\n  "step": 0\n}', {
      mode: 0o600,
    });
}

export function cometCommand(): Command {
  const command = new Command('comet')
    .alias('cometbft')
    .alias('tendermint')
    .summary("what concerns CometBFT's files");
  for (const verb of [
    showNodeId(),
    showValidator(),
    showAddress(),
    showVersion(),
    unsafeResetAll(),
  ])
    command.addCommand(verb);
  return command;
}
