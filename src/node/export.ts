/** The committed state as a genesis document. @see cosmos-sdk v0.53.6 server/export.go */
import { jsonObject, parseJson } from '../codec/json.ts';
import { openStateReader } from '../store/sqlite/reader.ts';
import { formatRfc3339Nano } from '../types/time.ts';
import type { ChainDefinition } from './chain.ts';
import { chainIdOf, readGenesis, type GenesisDocument } from './genesis-document.ts';
import type { HomePaths } from './home.ts';
import { blockOf, openHeight } from './query/heights.ts';

/**
 * The home's document with the state of a height, 0 for the latest, and the next height as its first.
 * @throws HostError without state, AbciError for a height that is not kept
 */
export function exportDocument(options: {
  readonly chain: ChainDefinition;
  readonly paths: HomePaths;
  readonly height: bigint;
}): GenesisDocument {
  const { chain, paths } = options;
  const genesis = readGenesis(paths);
  const reader = openStateReader({ path: paths.state });
  try {
    const source = {
      chainId: () => chainIdOf(genesis),
      lastHeight: () => reader.lastHeight(),
      at: (height: bigint) => reader.at(height),
    };
    const state = openHeight(source, { height: options.height, prove: false });
    const block = blockOf(source, state);
    const appState = parseJson(chain.exportGenesis(chain.readContext(state, block)));
    state.close();
    return jsonObject([
      ...genesis,
      ['genesis_time', formatRfc3339Nano(block.time)],
      ['initial_height', String(block.height + 1n)],
      ['app_state', appState],
    ]);
  } finally {
    reader.close();
  }
}
