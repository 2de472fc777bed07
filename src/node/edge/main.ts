/** The edge as a process of its own: its parent says once what to serve, then after each block that there is more. */
import type { AppConfig } from '../app-config.ts';
import { createLogger, type LogFormat } from '../logger.ts';
import { startEdge, type Edge } from './edge.ts';

/** What the parent sends: first the setup, later the news of a block. */
export type EdgeSetup = {
  readonly home: string;
  readonly config: AppConfig;
  /** Of CometBFT's RPC, `tcp://host:port`. */
  readonly rpc: string;
  readonly logLevel: string;
  readonly logFormat: LogFormat;
};
export type ToEdge = { readonly setup: EdgeSetup } | { readonly committed: true };
/** What it answers once it listens, and from time to time how far the event log is. */
export type FromEdge = { readonly listening: string } | { readonly held: string };

let edge: Edge | undefined;

async function begin({ home, config, rpc, logLevel, logFormat }: EdgeSetup): Promise<void> {
  const log = createLogger({ level: logLevel, format: logFormat });
  const fail = (error: unknown): void => {
    log.fatal({ error: error instanceof Error ? error.message : String(error) }, 'the edge stops');
    process.exit(1);
  };
  try {
    const onHeld = (height: bigint): void => {
      const held: FromEdge = { held: String(height) };
      process.send?.(held);
    };
    edge = await startEdge({ home, config, rpc, log, onFatal: fail, onHeld });
    const listening: FromEdge = { listening: edge.address };
    process.send?.(listening);
  } catch (error) {
    fail(error);
  }
}

async function end(): Promise<void> {
  await edge?.close();
  process.exit(0);
}

process.on('message', (message: ToEdge) => {
  if ('setup' in message) void begin(message.setup);
  else edge?.pull();
});
// The parent decides when to stop; a signal to the whole group must not come before it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => void end());
// Without its parent nobody would start it again.
process.on('disconnect', () => void end());
