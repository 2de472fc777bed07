import type { BranchedStore } from '../../../src/store/kv.ts';
import type { ByteString } from '../../../src/types/bytes.ts';

/** Small numbers, so that pruning, syncing and checkpoints happen all the time. */
export const crashOptions = {
  stores: ['a', 'b'],
  keepRecent: 3,
  checkpointInterval: 4,
  syncInterval: 3,
} as const;

/** The block of a height, a function of the height alone. */
export function crashWrites(block: BranchedStore, height: bigint): BranchedStore {
  let state = Number(height) * 2654435761;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let i = 0; i < 200; i++) {
    const kv = block.kv(next(2) === 0 ? 'a' : 'b');
    const key = `key/${String(next(5_000))}` as ByteString;
    if (next(5) === 0) kv.delete(key);
    else kv.set(key, Buffer.from(`${String(height)}/${String(i)}`));
  }
  return block;
}
