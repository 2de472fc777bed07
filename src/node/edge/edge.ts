/** The edge: the event log, its streams and the interfaces, over a home's state that it only reads. */
import { createMethodQuery } from './method-query.ts';
import { createCometRpc } from '../../api/comet/rpc.ts';
import { createEdgeServer } from '../../api/server.ts';
import { openEventLog } from '../../events/log.ts';
import { createRelay } from '../../relay/relay.ts';
import { openStateReader } from '../../store/sqlite/reader.ts';
import { chainSettingsOf, type AppConfig } from '../app-config.ts';
import { chainDefinition } from '../chain.ts';
import { chainIdOf, genesisHash, readGenesis } from '../genesis-document.ts';
import { homePaths } from '../home.ts';
import type { Log } from '../logger.ts';
import { hostAndPort } from '../ports.ts';
import { createQueryPool } from '../query/pool.ts';
import { allServices } from '../../proto/all-types.ts';
import { nodeConfigResponse } from '../query/services.ts';
import { versionInfo } from '../version.ts';

/** Time between two looks at the outbox when nobody says that there is a new row, ms. */
const PULL_MS = 100;

/** Heights whose values are indexed while there is nothing to copy: full blocks take some 50 ms each. */
const INDEXED_AT_ONCE = 2;

/** Blocks between two reports of how far the log is. */
const HELD_EVERY_BLOCKS = 100n;

export type Edge = {
  /** `http://host:port` of REST and streams. */
  readonly address: string;
  /** Copies what is new in the outbox and tells the streams. */
  pull(): void;
  close(): Promise<void>;
};

/** @throws HostError for events of another chain, or an address that cannot be had */
export async function startEdge(options: {
  readonly home: string;
  readonly config: AppConfig;
  /** Of CometBFT's RPC. */
  readonly rpc: string;
  readonly log: Log;
  /** The log cannot go on: a frame of a height has changed, or its disk failed. */
  readonly onFatal: (error: unknown) => void;
  /** Told every hundred blocks how far the log is. */
  readonly onHeld: (height: bigint) => void;
}): Promise<Edge> {
  const { home, config, log, onFatal, onHeld } = options;
  const paths = homePaths(home);
  const settings = chainSettingsOf(config);
  const chain = chainDefinition(settings);
  const chainId = chainIdOf(readGenesis(paths));
  const reader = openStateReader({ path: paths.state });
  const events = openEventLog({
    path: paths.events,
    chainId,
    genesisHash: genesisHash(paths),
    source: {
      after: (height, limit) => reader.outboxAfter(height, limit),
      head: () => reader.lastHeight(),
    },
  });
  const pool = createQueryPool(() => ({ settings, chainId, statePath: paths.state }));
  const relay = createRelay({
    log: events,
    limits: { sockets: config['relay.max-connections'] },
  });
  const server = createEdgeServer({
    query: createMethodQuery(pool),
    rpc: createCometRpc(options.rpc),
    log: events,
    registry: chain.registry,
    addresses: chain.addresses,
    services: allServices.filter((service) =>
      service.methods.some(({ name }) => chain.queries.route(`/${service.typeName}/${name}`)),
    ),
    version: versionInfo(),
    config: () => nodeConfigResponse(config),
    corsOrigins: config['api.enabled-unsafe-cors'] ? ['*'] : [],
    upgrade: (request, socket, head) => relay.handleUpgrade(request, socket, head),
    onFailure: (error, where) =>
      log.error({ where, error: error instanceof Error ? error.message : String(error) }, 'failed'),
  });

  let isClosed = false;
  let told = 0n;
  function pull(): void {
    if (isClosed) return;
    try {
      if (events.pull() === 0) {
        // What nobody waits for.
        events.index(INDEXED_AT_ONCE);
        return;
      }
    } catch (error) {
      onFatal(error);
      return;
    }
    server.notify();
    relay.notify();
    if (events.head() >= told + HELD_EVERY_BLOCKS) {
      told = events.head();
      onHeld(told);
    }
  }
  const timer = setInterval(pull, PULL_MS);
  pull();

  const { host, port } = hostAndPort(config['api.address']);
  const taken = await server.listen({ host, port });
  return {
    address: `http://${host}:${taken}`,
    pull,
    async close() {
      isClosed = true;
      clearInterval(timer);
      await relay.close();
      await server.close();
      await pool.close();
      events.close();
      reader.close();
    },
  };
}
