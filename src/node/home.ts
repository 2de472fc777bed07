/** Where a node keeps its files: the layout of an SDK node's home. */
import { createHash } from 'node:crypto';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type HomePaths = ReturnType<typeof homePaths>;

/** Longest path of a unix socket that every system takes, bytes (macOS: 104 with the end mark). */
const SOCKET_PATH_MAX_BYTES = 100;

export const defaultHome = (env: Readonly<Record<string, string | undefined>>): string =>
  env['AVOCETD_HOME'] ?? join(homedir(), '.avocetd');

export function homePaths(home: string) {
  const root = resolve(home);
  const config = join(root, 'config');
  const data = join(root, 'data');
  return {
    root,
    config,
    data,
    appToml: join(config, 'app.toml'),
    clientToml: join(config, 'client.toml'),
    cometToml: join(config, 'config.toml'),
    genesis: join(config, 'genesis.json'),
    gentxs: join(config, 'gentx'),
    nodeKey: join(config, 'node_key.json'),
    validatorKey: join(config, 'priv_validator_key.json'),
    validatorState: join(data, 'priv_validator_state.json'),
    /** CometBFT's own state is in data/state.db, so ours has the SDK's name. */
    state: join(data, 'application.db'),
    events: join(data, 'events.db'),
    lock: join(data, 'avocetd.lock'),
    upgradeInfo: join(data, 'upgrade-info.json'),
    keyrings: root,
    socket: socketPath(data),
  };
}

/** In the home; in the system's folder for temporary files where that path would be too long for a socket. */
function socketPath(data: string): string {
  const inHome = join(data, 'abci.sock');
  if (Buffer.byteLength(inHome) <= SOCKET_PATH_MAX_BYTES) return inHome;
  const id = createHash('sha256').update(data).digest('hex').slice(0, 16);
  return join(tmpdir(), `avocetd-${id}.sock`);
}
