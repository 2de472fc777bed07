/** `genesis collect-gentxs`: puts the genesis transactions of all validators into the document. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Command } from 'commander';

import { withGenesisTxs } from '../../node/genesis-accounts.ts';
import { nodeId } from '../../node/comet-keys.ts';
import { readGenesis, writeGenesis } from '../../node/genesis-document.ts';
import { setTomlValue } from '../../node/toml.ts';
import { Tx } from '../../proto/cosmos/tx/v1beta1/tx.ts';
import { printJson } from '../../codec/json.ts';
import { utf8 } from '../../types/bytes.ts';
import { HostError } from '../../types/errors.ts';
import { contextOf, gentxFolder, readFileOr, textOption, withHome, type Given } from '../common.ts';

export const collectGentxsCommand = (): Command =>
  withHome(new Command('collect-gentxs'))
    .summary('put genesis transactions into the genesis document')
    .option('--gentx-dir <folder>', 'where they are; config/gentx/ of the home by default')
    .addHelpText('after', '\nExample:\n  $ avocetd genesis collect-gentxs\n')
    .action((given: Given) => {
      const { chain, paths } = contextOf(given);
      const folder = textOption(given, 'gentxDir') ?? gentxFolder(paths);
      const files = existsSync(folder)
        ? readdirSync(folder)
            .filter((name) => name.endsWith('.json'))
            .sort((a, b) => (a < b ? -1 : 1))
        : [];
      if (files.length === 0)
        throw new HostError(
          `there are no genesis transactions in ${folder}; make one with avocetd genesis gentx`,
        );
      const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
      const document = withGenesisTxs(readGenesis(paths), texts);
      const appState = document.get('app_state');
      if (appState !== undefined) chain.validateGenesis(utf8(printJson(appState)));
      writeGenesis(paths, document);

      const own = nodeId(paths);
      const peers = texts
        .map((text) => chain.json.parse(Tx, text).body?.memo ?? '')
        .filter((memo) => memo.includes('@') && !memo.startsWith(own));
      const config = readFileOr(paths.cometToml);
      writeFileSync(paths.cometToml, setTomlValue(config, 'p2p.persistent_peers', peers.join(',')));
      process.stderr.write(
        `${files.length} genesis transactions collected into ${paths.genesis}\n`,
      );
    });
