import { createHash } from 'node:crypto';

/** Repeatable choices: the same label gives the same sequence on every machine (SHA-256 in counter mode). */
export function createRandom(label) {
  let block = Buffer.alloc(0);
  let counter = 0;
  function word() {
    if (block.length < 4) {
      block = createHash('sha256').update(`${label}/${counter}`).digest();
      counter += 1;
    }
    const value = block.readUInt32BE(0);
    block = block.subarray(4);
    return value;
  }
  const below = (n) => word() % n;
  return {
    below,
    /** From `low` to `high`, both included. */
    between: (low, high) => low + below(high - low + 1),
    pick: (list) => list[below(list.length)],
    /** True so many times in a hundred. */
    chance: (percent) => below(100) < percent,
    bytes: (n) => Uint8Array.from({ length: n }, () => below(256)),
  };
}
