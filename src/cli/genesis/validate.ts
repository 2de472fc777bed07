/** `genesis validate`: checks a genesis document. */
import { Command } from 'commander';

import { chainIdOf, readGenesis } from '../../node/genesis-document.ts';
import { printJson } from '../../codec/json.ts';
import { utf8 } from '../../types/bytes.ts';
import { HostError } from '../../types/errors.ts';
import { contextOf, withHome, type Given } from '../common.ts';
import { homePaths } from '../../node/home.ts';

export const validateGenesisCommand = (): Command =>
  withHome(new Command('validate'))
    .alias('validate-genesis')
    .summary('check a genesis document')
    .argument('[file]', "the home's by default")
    .addHelpText('after', '\nExample:\n  $ avocetd genesis validate\n')
    .action((file: string | undefined, given: Given) => {
      const { chain, paths } = contextOf(given);
      const genesis = file ?? paths.genesis;
      const document = readGenesis({ ...homePaths(paths.root), genesis });
      chainIdOf(document);
      const appState = document.get('app_state');
      if (appState === undefined) throw new HostError(`${genesis} has no app_state`);
      chain.validateGenesis(utf8(printJson(appState)));
      process.stdout.write(`File at ${genesis} is a valid genesis file\n`);
    });
