/** Runs a node from start to stop. */
import type { AppConfig } from './app-config.ts';
import { startApplication } from './application.ts';
import type { Log, LogFormat } from './logger.ts';

export type RunOptions = {
  readonly home: string;
  readonly config: AppConfig;
  readonly withComet: boolean;
  readonly address?: string;
  /** Settings of CometBFT by name, such as `p2p.persistent_peers`. */
  readonly cometFlags: ReadonlyMap<string, string>;
  readonly log: Log;
  readonly logLevel: string;
  readonly logFormat: LogFormat;
};

/** Time from a signal to the end, ms: a supervisor of processes kills after that. */
const STOP_MAX_MS = 4_500;

/** Resolves when the node has stopped; the process's exit status is set when that was not asked for. */
export async function runNode({ home, config, address, log }: RunOptions): Promise<void> {
  let stop: (reason: string) => void = () => undefined;
  const stopped = new Promise<string>((resolve) => {
    stop = resolve;
  });
  const application = await startApplication(
    { home, config, ...(address === undefined ? {} : { address }) },
    {
      log,
      onFatal: (error) => {
        log.fatal(
          { error: error instanceof Error ? error.message : String(error) },
          'the node halts',
        );
        process.exitCode = 1;
        stop('fatal');
      },
    },
  );
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stop(signal));

  const reason = await stopped;
  log.info({ reason }, 'stopping');
  setTimeout(() => process.exit(1), STOP_MAX_MS).unref();
  await application.close();
  log.info('stopped');
}
