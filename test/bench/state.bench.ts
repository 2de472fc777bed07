/**
 * State commitment by hand: `node --import tsx test/bench/state.bench.ts [keys] [updates] [blocks] [folder]`.
 * Fills a store with random 21-byte keys and 100-byte values, then times blocks of updates of random keys. Prints medians
 * of CPU time, which other work on the machine disturbs least.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ByteString } from '../../src/types/bytes.ts';
import { openMultiStore } from '../../src/store/multistore.ts';

const [keyCount = 1_000_000, updates = 1_000, blocks = 40] = process.argv.slice(2, 5).map(Number);
const folder = mkdtempSync(join(process.argv[5] ?? tmpdir(), 'avocet-bench-'));
const path = join(folder, 'state.db');
const key = (i: number): ByteString =>
  `\x02${createHash('sha256')
    .update(String(i))
    .digest('latin1' as 'hex')
    .slice(0, 20)}` as ByteString;
let seed = 1;
const random = (below: number): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const median = (times: number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return `${(sorted[sorted.length >> 1] ?? 0).toFixed(2)} ms (${(sorted[0] ?? 0).toFixed(2)}-${(sorted.at(-1) ?? 0).toFixed(2)})`;
};
const timed = <T>(into: number[], act: () => T): T => {
  const from = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(from);
  into.push((user + system) / 1000);
  return result;
};

let store = openMultiStore({ path, stores: ['bank'], maintainOnCommit: false });
let height = 0n;
const fillFrom = performance.now();
for (let from = 0; from < keyCount; from += 100_000) {
  const block = store.branch();
  const kv = block.kv('bank');
  for (let i = from; i < Math.min(from + 100_000, keyCount); i++)
    kv.set(key(i), Buffer.alloc(100, i));
  store.workingHash(block, ++height);
  store.commit({ time: height });
  store.maintain();
}
console.log(`fill ${String(keyCount)}: ${((performance.now() - fillFrom) / 1000).toFixed(1)} s`);

const times = { read: [], branch: [], hash: [], commit: [], maintain: [], block: [] } as Record<
  'read' | 'branch' | 'hash' | 'commit' | 'maintain' | 'block',
  number[]
>;
for (let b = 0; b < blocks; b++) {
  const keys = Array.from({ length: updates }, () => key(random(keyCount)));
  const whole: number[] = [];
  const block = store.branch();
  timed(times.read, () => {
    const kv = block.kv('bank');
    for (const at of keys) kv.get(at);
  });
  timed(whole, () => {
    timed(times.branch, () => {
      const kv = block.kv('bank');
      for (const at of keys) kv.set(at, Buffer.alloc(100, b));
    });
    timed(times.hash, () => store.workingHash(block, ++height));
    timed(times.commit, () => {
      store.commit({ time: height });
    });
  });
  times.block.push(...whole);
  timed(times.maintain, () => {
    store.maintain();
  });
}
console.log(`${String(updates)} updates: read cold ${median(times.read)}`);
console.log(
  `  branch ${median(times.branch)}, tree+hash ${median(times.hash)}, commit ${median(times.commit)}`,
);
console.log(`  block ${median(times.block)}; maintain ${median(times.maintain)}`);
const proofs: number[] = [];
for (let i = 0; i < 200; i++)
  timed(proofs, () => store.proof('bank', key(random(keyCount)), height));
console.log(`proof ${median(proofs)}`);
const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
const mb = (bytes: number): string => `${String(Math.round(bytes / 2 ** 20))} MB`;
console.log(
  `rss ${mb(rss)}, heap ${mb(heapUsed)}, array buffers ${mb(arrayBuffers)}, file ${mb(statSync(path).size)}`,
);
const closing: number[] = [];
timed(closing, () => {
  store.close();
});
const opening: number[] = [];
store = timed(opening, () => openMultiStore({ path, stores: ['bank'] }));
console.log(`close ${median(closing)}, open ${median(opening)}`, store.startReport);
store.close();
rmSync(folder, { recursive: true });
