/** CometBFT as our child: its home made, started with our settings, watched and stopped. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { HostError } from '../types/errors.ts';
import { cometGenesisFile } from './genesis-document.ts';
import type { HomePaths } from './home.ts';
import { readToml, setTomlValue, type TomlValue } from './toml.ts';

/** Time that CometBFT has to finish what it is doing, ms; then it is killed. */
export const COMET_STOP_MS = 2_500;

/** Makes CometBFT's files in a home: keys and config.toml; those that are there stay. */
export async function initCometHome(
  program: string,
  paths: HomePaths,
  changes: ReadonlyMap<string, TomlValue> = new Map(),
): Promise<void> {
  mkdirSync(paths.config, { recursive: true, mode: 0o700 });
  mkdirSync(paths.data, { recursive: true, mode: 0o700 });
  const isNew = !existsSync(paths.cometToml);
  await runProgram(program, ['init', '--home', paths.root]);
  if (!isNew) return;
  let text = readFileSync(paths.cometToml, 'utf8');
  for (const [key, value] of [...ourDefaults(), ...changes]) text = setTomlValue(text, key, value);
  writeFileSync(paths.cometToml, text);
}

/** What a new home has other than CometBFT's own defaults: cometbft/config.toml in our folder. */
function ourDefaults(): ReadonlyMap<string, TomlValue> {
  const file = fileURLToPath(new URL('../../cometbft/config.toml', import.meta.url));
  return readToml(readFileSync(file, 'utf8'), file);
}

export type CometSettings = {
  /** `tcp://host:port` of each. */
  readonly rpc: string;
  readonly p2p: string;
  readonly metrics: string | undefined;
};

/** Where CometBFT will listen, flags first. @throws HostError without a config.toml */
export function cometSettings(paths: HomePaths, flags: ReadonlyMap<string, string>): CometSettings {
  if (!existsSync(paths.cometToml))
    throw new HostError(
      `${paths.root} is no home of a node: there is no config/config.toml. Make one with: avocetd init <moniker> --home ${paths.root}`,
    );
  const file = readToml(readFileSync(paths.cometToml, 'utf8'), paths.cometToml);
  const valueOf = (key: string): string => String(flags.get(key) ?? file.get(key) ?? '');
  return {
    rpc: valueOf('rpc.laddr'),
    p2p: valueOf('p2p.laddr'),
    metrics:
      valueOf('instrumentation.prometheus') === 'true'
        ? `tcp://${valueOf('instrumentation.prometheus_listen_addr')}`
        : undefined,
  };
}

export type RunningComet = {
  readonly pid: number;
  /** How it ended. */
  readonly exited: Promise<string>;
  /** Asks it to end; kills it when it takes too long. */
  stop(): Promise<void>;
};

export type CometOptions = {
  readonly program: string;
  readonly paths: HomePaths;
  /** Where the application listens. */
  readonly proxyApp: string;
  /** Settings by name, such as `p2p.persistent_peers`. */
  readonly flags: ReadonlyMap<string, string>;
  readonly logLevel: string;
  readonly logFormat: string;
};

export function startComet(options: CometOptions): RunningComet {
  const { program, paths, proxyApp, flags, logLevel, logFormat } = options;
  const settings = new Map(flags);
  const genesis = cometGenesisFile(paths);
  if (genesis !== paths.genesis) settings.set('genesis_file', genesis);
  settings.set('proxy_app', proxyApp);
  settings.set('log_format', logFormat);
  settings.set('log_level', cometLogLevel(logLevel));
  const environment: NodeJS.ProcessEnv = { ...process.env };
  for (const [name, value] of settings) environment[envNameOf(name)] = value;

  // A group of its own: a Ctrl-C in the terminal is ours to hand on, in the order that loses nothing.
  const child = spawn(program, ['start', '--home', paths.root], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  const exited = exitOf(child);
  if (child.pid === undefined) throw new HostError(`${program} could not be started`);
  return {
    pid: child.pid,
    exited,
    async stop() {
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), COMET_STOP_MS);
      await exited;
      clearTimeout(timer);
    },
  };
}

/** How viper spells a setting of CometBFT in the environment. */
const envNameOf = (name: string): string => `CMT_${name.replaceAll(/[.-]/g, '_').toUpperCase()}`;

/** CometBFT knows debug, info, error and none. */
function cometLogLevel(level: string): string {
  if (level === 'trace') return 'debug';
  if (level === 'warn' || level === 'fatal') return 'error';
  return level;
}

function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `status ${String(code)}`));
  });
}

async function runProgram(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const end = await exitOf(child);
  if (end !== 'status 0')
    throw new HostError(`${[program, ...args].join(' ')} ended with ${end}:\n${output.trim()}`);
}

/** Removes what CometBFT knows of blocks; its keys and the highest vote it gave stay. */
export const cometDataFolders = (paths: HomePaths): readonly string[] =>
  ['blockstore.db', 'state.db', 'evidence.db', 'tx_index.db', 'cs.wal'].map((name) =>
    join(paths.data, name),
  );
