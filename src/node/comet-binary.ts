/**
 * Finds CometBFT's programs, or builds them with Go from the versions that cometbft/go.mod pins. Where they are looked
 * for, and in which order, is in cometbft/README.md.
 */
import { spawn } from 'node:child_process';
import {
  accessSync,
  constants,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { HostError } from '../types/errors.ts';

export type CometProgram = 'cometbft' | 'abci-cli';

type ProgramFacts = {
  /** The environment variable that names the program. */
  readonly variable: string;
  /** What to build. */
  readonly goPackage: string;
  /** What `<program> version` prints when it is one we can work with. abci-cli prints the version of the protocol. */
  readonly version: RegExp;
  readonly wanted: string;
};

const PROGRAMS: Readonly<Record<CometProgram, ProgramFacts>> = {
  cometbft: {
    variable: 'COMETBFT',
    goPackage: 'github.com/cometbft/cometbft/cmd/cometbft',
    version: /^v?0\.38\.\d+/,
    wanted: '0.38',
  },
  'abci-cli': {
    variable: 'ABCI_CLI',
    goPackage: 'github.com/cometbft/cometbft/abci/cmd/abci-cli',
    version: /^2\.0\.\d+/,
    wanted: '2.0',
  },
};

/** Time that a program has to print its version, ms. */
const VERSION_TIMEOUT_MS = 20_000;

/** How often a running build says that it is running, ms. */
const PROGRESS_EVERY_MS = 10_000;

/** Lines of the Go tool's output that an error shows. */
const BUILD_LOG_LINES = 12;

export type FindOptions = {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that has `cometbft/` and gets `.cache/`; by default the one this program is in. */
  readonly projectFolder?: string;
  /** Gets a line when something takes long. */
  readonly onProgress?: (line: string) => void;
};

/** The path of a program that runs and is of the right version. @throws HostError that says how to get one */
export async function findCometProgram(
  program: CometProgram,
  options: FindOptions,
): Promise<string> {
  const { env } = options;
  const { variable, version, wanted } = PROGRAMS[program];
  const named = env[variable];
  if (named !== undefined && named !== '') {
    const found = await versionOf(named);
    if (version.test(found)) return named;
    const reason = found === '' ? 'does not run or prints no version' : `is version ${found}`;
    throw new HostError(
      `${variable} names ${named}, which ${reason}; ${program} ${wanted} is needed. Correct or unset ${variable}.`,
    );
  }

  const { pathCandidates, cached } = placesOf(program, options);
  for (const path of [...pathCandidates, ...cached])
    if (isExecutable(path) && version.test(await versionOf(path))) return path;

  return await build(program, options);
}

/** The version that cometbft/go.mod pins, such as `0.38.26`. */
export function pinnedCometVersion(projectFolder: string = defaultProjectFolder()): string {
  const goMod = readFileSync(join(projectFolder, 'cometbft', 'go.mod'), 'utf8');
  const [, version] = /^require github\.com\/cometbft\/cometbft v(\S+)$/m.exec(goMod) ?? [];
  if (version === undefined) throw new HostError('cometbft/go.mod names no version of CometBFT');
  return version;
}

/** Two folders up from here, in src and in dist alike. */
const defaultProjectFolder = (): string => fileURLToPath(new URL('../..', import.meta.url));

function placesOf(
  program: CometProgram,
  { env, projectFolder = defaultProjectFolder() }: FindOptions,
) {
  const version = pinnedCometVersion(projectFolder);
  const userCache = env['XDG_CACHE_HOME'] ?? join(env['HOME'] ?? homedir(), '.cache');
  const projectCached = join(projectFolder, '.cache', 'cometbft', version, program);
  const userCached = join(userCache, 'avocet', 'cometbft', version, program);
  const searchPath = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return {
    pathCandidates: searchPath.map((folder) => join(folder, program)),
    goCandidates: searchPath.map((folder) => join(folder, 'go')),
    cached: [projectCached, userCached],
    projectCached,
    userCached,
  };
}

async function build(program: CometProgram, options: FindOptions): Promise<string> {
  const { env, projectFolder = defaultProjectFolder(), onProgress = () => undefined } = options;
  const version = pinnedCometVersion(projectFolder);
  const places = placesOf(program, options);
  const go = places.goCandidates.find(isExecutable);
  if (go === undefined) throw noProgram(program, version, 'Go is not installed to build it');

  const target = [places.projectCached, places.userCached].find(hasFolder);
  if (target === undefined)
    throw noProgram(
      program,
      version,
      `neither ${places.projectCached} nor ${places.userCached} can be written`,
    );
  // Built beside its place and moved there whole: two builds at a time do not meet.
  const unfinished = `${target}.${process.pid}.unfinished`;
  onProgress(`Building ${program} of CometBFT ${version} with Go: once, about a minute.`);
  const startedAt = Date.now();
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - startedAt) * 1e-3);
    onProgress(`Building ${program}: ${seconds} s so far.`);
  }, PROGRESS_EVERY_MS);
  const { goPackage } = PROGRAMS[program];
  const { code, output } = await run(
    go,
    ['build', '-trimpath', '-buildvcs=false', '-ldflags=-s -w', '-o', unfinished, goPackage],
    {
      cwd: join(projectFolder, 'cometbft'),
      // Only go.mod and go.sum decide what is built.
      env: { ...env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly', GOWORK: 'off' },
    },
  );
  clearInterval(timer);
  if (code !== 0) {
    rmSync(unfinished, { force: true });
    const log = output.trimEnd().split('\n').slice(-BUILD_LOG_LINES).join('\n  ');
    throw noProgram(program, version, `building it with ${go} failed:\n  ${log}\n`);
  }
  renameSync(unfinished, target);
  if (target !== places.userCached) shareWithUser(target, places.userCached);
  onProgress(`Built ${target}.`);
  return target;
}

/** Keeps a copy for the user's other checkouts. Where that cannot be, each checkout builds its own. */
function shareWithUser(built: string, place: string): void {
  try {
    mkdirSync(dirname(place), { recursive: true });
    const unfinished = `${place}.${process.pid}.unfinished`;
    copyFileSync(built, unfinished);
    renameSync(unfinished, place);
  } catch {
    // A convenience: the build itself is in its place.
  }
}

function noProgram(program: CometProgram, version: string, why: string): HostError {
  const { variable } = PROGRAMS[program];
  return new HostError(
    [
      `${program} of CometBFT ${version} was not found, and ${why}.`,
      'Any one of these helps:',
      '  - install Go 1.22 or newer (https://go.dev/dl/) and start again; the program is then built once, in about a minute',
      `  - put ${program} of https://github.com/cometbft/cometbft/releases/tag/v${version} on the PATH`,
      `  - set ${variable} to the path of a ${program} of CometBFT 0.38`,
    ].join('\n'),
  );
}

/** What the program calls its version; empty where it does not run. */
async function versionOf(path: string): Promise<string> {
  const { code, output } = await run(path, ['version'], { timeout: VERSION_TIMEOUT_MS });
  return code === 0 ? output.trim() : '';
}

type Ran = {
  /** Exit status; -1 where the program could not be started or was ended. */
  readonly code: number;
  /** Both streams, in the order of arrival. */
  readonly output: string;
};

function run(
  path: string,
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env?: NodeJS.ProcessEnv;
    readonly timeout?: number;
  },
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(path, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => resolve({ code: -1, output: output + error.message }));
    child.once('close', (code) => resolve({ code: code ?? -1, output }));
  });
}

/** Whether the file's folder is there or can be made: a checkout may be read-only. */
function hasFolder(path: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
