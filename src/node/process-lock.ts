/** One process a home: a file with the number of the process that has it. */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import { HostError } from '../types/errors.ts';

/** How long a killed child may take to be gone, and how often we look, ms. */
const END_MAX_MS = 2_000;
const LOOK_MS = 10;

export type ProcessLock = {
  /** Notes a child that must not outlive us, so that a next start can end it. */
  noteChild(pid: number): void;
  release(): void;
};

type Holder = {
  readonly pid: number;
  /** When the process began, in the system's own words: a number may be taken again by another program. */
  readonly startedAt: string;
  readonly children?: readonly Holder[];
};

/**
 * Takes the lock, over from a process that is gone. Children that such a process left are ended first.
 * @throws HostError naming the process that has it
 */
export function takeLock(file: string): ProcessLock {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      write(file, 'new', holderOf(process.pid));
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const held = read(file);
      if (held !== undefined && isAlive(held))
        throw new HostError(
          `another avocetd (process ${held.pid}) is using this home: ${dirname(dirname(file))}. Stop it first, or choose another --home.`,
        );
      for (const child of held?.children ?? []) endNow(child);
      rmSync(file, { force: true });
    }
  }
  const children: Holder[] = [];
  return {
    noteChild(pid) {
      children.push(holderOf(pid));
      write(file, 'replace', { ...holderOf(process.pid), children });
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** SIGKILL, and waits until the process is gone and its ports with it. */
function endNow(child: Holder): void {
  if (!isAlive(child)) return;
  process.kill(child.pid, 'SIGKILL');
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; waited < END_MAX_MS && isAlive(child); waited += LOOK_MS)
    Atomics.wait(clock, 0, 0, LOOK_MS);
}

const holderOf = (pid: number): Holder => ({ pid, startedAt: startOf(pid) });

/** Whole from the moment it is there: two programs that start together must not read half a file. */
function write(file: string, mode: 'new' | 'replace', holder: Holder): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(holder), { mode: 0o600 });
  if (mode === 'replace') {
    renameSync(unfinished, file);
    return;
  }
  try {
    linkSync(unfinished, file);
  } finally {
    rmSync(unfinished);
  }
}

function read(file: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isHolder(value) ? value : undefined;
  } catch {
    // Gone, or not ours: nobody has it.
    return undefined;
  }
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' &&
  value !== null &&
  'pid' in value &&
  typeof value.pid === 'number' &&
  'startedAt' in value &&
  typeof value.startedAt === 'string';

function isAlive({ pid, startedAt }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return startOf(pid) === startedAt;
}

/**
 * Field 22 of /proc/<pid>/stat, ticks since the machine started; empty where there is no /proc. One that has ended and
 * whose parent has not asked yet is no process any more.
 */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? 'ended' : (fields[18] ?? '');
  } catch {
    return '';
  }
}
