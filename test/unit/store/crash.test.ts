import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openMultiStore } from '../../../src/store/multistore.ts';
import { toHex } from '../../../src/types/bytes.ts';
import { crashOptions, crashWrites } from './crash-blocks.ts';

const ROUNDS = 12;
const child = fileURLToPath(new URL('crash-child.ts', import.meta.url));

/** Kills the committing process after `lines` commits and some more microseconds of work; gives what it reported. */
function runAndKill(path: string, lines: number): Promise<Map<bigint, string>> {
  return new Promise((resolve, reject) => {
    const process_ = spawn(process.execPath, ['--import', 'tsx', child, path], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    process_.stdout.on('data', (part: Buffer) => {
      output += part.toString();
      if (output.split('\n').length > lines) process_.kill('SIGKILL');
    });
    process_.stderr.on('data', (part: Buffer) => {
      errors += part.toString();
    });
    process_.on('exit', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the child ended by itself: ${errors}`));
      const whole = output.slice(0, output.lastIndexOf('\n'));
      const reports = whole.split('\n').map((line) => line.split(' '));
      resolve(new Map(reports.map(([height, hash]) => [BigInt(height ?? 0), hash ?? ''])));
    });
  });
}

it('is at a whole height after kill -9 at any point, never behind what it reported, and goes on as its twin', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'avocet-crash-'));
  const path = join(folder, 'state.db');
  const twin = openMultiStore({ path: ':memory:', ...crashOptions });
  const hashes = new Map<bigint, string>();
  let reported = 0n;
  for (let round = 0; round < ROUNDS; round++) {
    const reports = await runAndKill(path, 3 + round * 2);
    reported = [...reports.keys()].at(-1) ?? reported;

    const store = openMultiStore({ path, ...crashOptions });
    const { height, appHash } = store.committed();
    while (twin.committed().height < height) {
      const next = twin.committed().height + 1n;
      hashes.set(next, toHex(twin.workingHash(crashWrites(twin.branch(), next), next)));
      twin.commit({ time: next });
    }
    expect(height).toBeGreaterThanOrEqual(reported);
    expect(toHex(appHash)).toBe(hashes.get(height));
    for (const [at, hash] of reports) expect(hash).toBe(hashes.get(at));
    expect(store.meta('height')?.toString()).toBe(String(height));
    expect(store.startReport.refused).toEqual([]);
    for (const name of crashOptions.stores) {
      const [ours, theirs] = [store, twin].map((which) => {
        const entries: string[] = [];
        const iterator = which.latest.reader(name).iterate();
        for (; iterator.valid; iterator.next()) {
          entries.push(`${iterator.key}=${Buffer.from(iterator.value).toString()}`);
        }
        return entries;
      });
      expect(ours).toEqual(theirs);
    }
    // Half the rounds leave the file as the kill left it, so that crashes follow crashes.
    if (round % 2 === 0) store.close();
  }
  expect(reported).toBeGreaterThan(BigInt(ROUNDS));
  rmSync(folder, { recursive: true });
});
