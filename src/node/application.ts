/** The application alone behind a socket: for an engine that something else runs, and for tests of conformance. */
import { createDispatcher } from '../abci/dispatch.ts';
import { startAbciServer, type AbciServer } from '../abci/server.ts';
import { createApp, type App } from '../app/app.ts';
import { outboxRow } from '../events/record.ts';
import { KEEP_RECENT_DEFAULT } from '../store/multistore.ts';
import { parseDecCoinsText } from '../types/dec-coin.ts';
import { HostError } from '../types/errors.ts';
import { createAbciApplication } from './abci-application.ts';
import { chainSettingsOf, type AppConfig } from './app-config.ts';
import { homePaths } from './home.ts';
import type { Log } from './logger.ts';
import { createQueryPool } from './query/pool.ts';
import { createNodeServices } from './query/services.ts';
import { versionText } from './version.ts';

export type ApplicationOptions = {
  readonly home: string;
  readonly config: AppConfig;
  /** Where ABCI is served; by default the socket in the home. */
  readonly address?: string;
  /** Leave each block's events for the edge, which takes and prunes them. */
  readonly keepsEvents: boolean;
  /** Serve ABCI beyond this machine. */
  readonly allowRemote?: boolean;
};

export type RunningApplication = {
  readonly app: App;
  readonly server: AbciServer;
  /** Answers what is being asked and writes a checkpoint of the trees. May be called again. */
  close(): Promise<void>;
};

export type ApplicationEvents = {
  readonly log: Log;
  /** The state is not to be trusted: the process has to end. Called once. */
  readonly onFatal: (error: unknown) => void;
  readonly onCommit?: (height: bigint) => void;
};

/**
 * Heights kept by pruning's names. @see cosmossdk.io/store pruning/types/options.go
 * Differs: `default` keeps 100, not 362880: trees of kept heights are in memory, and past events are in the event log.
 */
const KEEP_RECENT: Readonly<Record<string, number>> = {
  default: KEEP_RECENT_DEFAULT,
  nothing: 1_000_000_000,
  everything: 2,
};

/** Opens the state and serves it. The caller holds the home's lock. @throws HostError where the home is damaged or the address cannot be had */
export async function startApplication(
  { home, config, address, keepsEvents, allowRemote = false }: ApplicationOptions,
  { log, onFatal, onCommit }: ApplicationEvents,
): Promise<RunningApplication> {
  const paths = homePaths(home);
  const settings = chainSettingsOf(config);
  const app = createApp({
    ...settings,
    chainId: undefined,
    store: { path: paths.state, keepRecent: keepRecentOf(config) },
    minGasPrices: parseDecCoinsText(config['minimum-gas-prices']),
    indexEvents: new Set(config['index-events']),
    ...(keepsEvents ? { outbox: outboxRow } : {}),
    haltHeight: BigInt(config['halt-height']),
    haltTime: BigInt(config['halt-time']),
    alert: (error) => log.error({ error: textOf(error) }, 'a transaction failed unexpectedly'),
  });
  const { height } = app.store.committed();
  const { checkpoint, replayed, refused } = app.store.startReport;
  log.info(
    {
      height: String(height),
      checkpoint: String(checkpoint ?? 'none'),
      replayed: String(replayed),
    },
    'state opened',
  );
  for (const what of refused) log.warn({ what }, 'part of the state was passed over');

  const pool = createQueryPool(() => ({
    settings,
    chainId: app.base.chainId() ?? '',
    statePath: paths.state,
  }));
  const application = createAbciApplication({
    app,
    version: versionText(),
    pool,
    minRetainBlocks: BigInt(config['min-retain-blocks']),
    services: createNodeServices(config, () => app.base.chainId()),
    ...(onCommit === undefined ? {} : { onCommit }),
  });
  const handler = createDispatcher(application, {
    onFailure: ({ method, error, outcome }) =>
      log[outcome === 'answered' ? 'debug' : 'error'](
        { method, outcome, error: textOf(error) },
        'a request failed',
      ),
    onFatal,
  });
  let server: AbciServer;
  try {
    server = await startAbciServer(
      { address: address ?? `unix://${paths.socket}`, allowRemote },
      {
        handler,
        notify: ({ connection, kind, detail }) =>
          log[kind === 'malformed' || kind === 'failed' ? 'warn' : 'debug'](
            { connection, detail },
            `ABCI connection ${kind}`,
          ),
      },
    );
  } catch (error) {
    app.store.close();
    throw error;
  }
  log.info({ address: server.address }, 'serving ABCI');

  let closed: Promise<void> | undefined;
  async function close(): Promise<void> {
    await server.close();
    await pool.close();
    app.store.close();
  }
  return { app, server, close: () => (closed ??= close()) };
}

function keepRecentOf(config: AppConfig): number {
  const { pruning } = config;
  if (pruning === 'custom') {
    const keep = Number(config['pruning-keep-recent']);
    if (Number.isSafeInteger(keep) && keep >= 2) return keep;
    throw new HostError(
      `pruning-keep-recent is ${config['pruning-keep-recent']}; with pruning = "custom" it is a whole number from 2 on`,
    );
  }
  const keep = KEEP_RECENT[pruning];
  if (keep === undefined)
    throw new HostError(
      `pruning is ${pruning}; it is one of default, nothing, everything and custom`,
    );
  return keep;
}

const textOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
