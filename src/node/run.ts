/**
 * Runs a node from start to stop: the application in this process, CometBFT and the interfaces as children. When
 * CometBFT or the application ends the other must too, since neither reconnects; the edge is started again.
 */
import { existsSync } from 'node:fs';

import type { AppConfig } from './app-config.ts';
import { startApplication, type RunningApplication } from './application.ts';
import { findCometProgram } from './comet-binary.ts';
import { startEdgeProcess, type EdgeProcess } from './edge/child.ts';
import { cometSettings, startComet, type CometSettings, type RunningComet } from './comet.ts';
import { readGenesis } from './genesis-document.ts';
import { homePaths } from './home.ts';
import type { Log, LogFormat } from './logger.ts';
import { requireFreePorts } from './ports.ts';
import { takeLock, type ProcessLock } from './process-lock.ts';
import { HostError } from '../types/errors.ts';

export type RunOptions = {
  readonly home: string;
  readonly config: AppConfig;
  readonly withComet: boolean;
  /** Where ABCI is served; by default the socket in the home. */
  readonly address?: string;
  /** Settings of CometBFT by name, such as `p2p.persistent_peers`. */
  readonly cometFlags: ReadonlyMap<string, string>;
  readonly log: Log;
  readonly logLevel: string;
  readonly logFormat: LogFormat;
};

/** Time from a signal to the end, ms: whoever watches the process kills it after five seconds. */
const STOP_MAX_MS = 4_500;

/** Events that stay with the state after the edge has taken them: its own file may be behind after a power loss. */
const OUTBOX_KEPT_BLOCKS = 1_000n;

/** Resolves when the node has stopped; the process's exit status is set when nobody asked for that. */
export async function runNode(options: RunOptions): Promise<void> {
  const lock = takeLock(homePaths(options.home).lock);
  try {
    await runLocked(options, lock);
  } finally {
    lock.release();
  }
}

async function runLocked(options: RunOptions, lock: ProcessLock): Promise<void> {
  const { log, withComet } = options;
  const stop = createStop(log);
  const comet = withComet ? await prepareComet(options) : undefined;
  const { home, config, address } = options;
  const hasEdge = comet !== undefined && config['edge.enable'];
  let edge: EdgeProcess | undefined;
  const application = await startApplication(
    { home, config, keepsEvents: hasEdge, ...(address === undefined ? {} : { address }) },
    {
      log,
      onFatal: (error) => stop.fail(textOf(error)),
      onCommit: () => edge?.notify(),
    },
  );
  let child: RunningComet | undefined;
  if (hasEdge)
    edge = startEdgeProcess(
      {
        home,
        config,
        rpc: comet.settings.rpc,
        logLevel: options.logLevel,
        logFormat: options.logFormat,
      },
      {
        log,
        onStart: (pid) => lock.noteChild(pid),
        onHeld: (height) => {
          if (height > OUTBOX_KEPT_BLOCKS)
            application.app.store.pruneOutbox(height - OUTBOX_KEPT_BLOCKS);
        },
      },
    );
  if (comet !== undefined) {
    child = runComet(comet.program, application, options);
    lock.noteChild(child.pid);
    void child.exited.then((how) => stop.fail(`CometBFT ended (${how})`));
    log.info(
      { pid: child.pid, rpc: comet.settings.rpc, p2p: comet.settings.p2p },
      'CometBFT started',
    );
  }

  await stop.asked;
  setTimeout(() => {
    log.error('stopping took too long');
    process.exit(1);
  }, STOP_MAX_MS).unref();
  // CometBFT first: it finishes the block it is in, and the application with it.
  await child?.stop();
  await edge?.close();
  await application.close();
  log.info('stopped');
}

type Stop = {
  readonly asked: Promise<void>;
  /** Ends the node because it cannot go on. */
  fail(why: string): void;
};

function createStop(log: Log): Stop {
  let resolve: () => void = () => undefined;
  let isAsked = false;
  const asked = new Promise<void>((done) => {
    resolve = done;
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => {
      if (isAsked) return;
      isAsked = true;
      log.info({ signal }, 'stopping');
      resolve();
    });
  return {
    asked,
    fail(why) {
      if (isAsked) return;
      isAsked = true;
      log.fatal({ why }, 'the node stops');
      process.exitCode = 1;
      resolve();
    },
  };
}

type Comet = { readonly program: string; readonly settings: CometSettings };

/** Everything that can be wrong is found before anything starts. */
async function prepareComet({ home, config, cometFlags, log }: RunOptions): Promise<Comet> {
  const paths = homePaths(home);
  const settings = cometSettings(paths, cometFlags);
  readGenesis(paths);
  if (existsSync(paths.appToml) && config['minimum-gas-prices'] === '')
    throw new HostError(
      `minimum-gas-prices is empty: set it in ${paths.appToml}, or start with --minimum-gas-prices, such as 0uavo to take transactions without fees`,
    );
  const program = await findCometProgram('cometbft', {
    env: process.env,
    onProgress: (line) => log.info(line),
  });
  await requireFreePorts([
    { what: 'CometBFT RPC', address: settings.rpc, flag: '--rpc.laddr' },
    { what: 'CometBFT P2P', address: settings.p2p, flag: '--p2p.laddr' },
    ...(config['edge.enable']
      ? [{ what: 'REST and streams', address: config['api.address'], flag: '--api.address' }]
      : []),
  ]);
  return { program, settings };
}

function runComet(
  program: string,
  application: RunningApplication,
  { home, cometFlags, logLevel, logFormat }: RunOptions,
): RunningComet {
  const child = startComet({
    program,
    paths: homePaths(home),
    proxyApp: application.server.address,
    flags: cometFlags,
    logLevel,
    logFormat,
  });
  return child;
}

const textOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
