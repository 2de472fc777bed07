// Which blocks of the window a validator missed, in chunks: a length in bits, then words of 64 bits, all big-endian, as
// github.com/bits-and-blooms/bitset v1.24.3 marshals them. Bit 0 is the lowest of the first word.
import { asBuffer } from '../../types/bytes.ts';

/** Bits of a chunk. @see cosmos-sdk x/slashing/types/keys.go MissedBlockBitmapChunkSize */
export const CHUNK_BITS = 1024;
const LENGTH_BYTES = 8;

export type Chunk = Uint8Array;

const byteOf = (bit: number): number => LENGTH_BYTES + (bit >> 6) * 8 + 7 - ((bit & 63) >> 3);
const maskOf = (bit: number): number => 1 << (bit & 7);

/** A chunk without a missed block; 136 bytes. */
export function emptyChunk(): Chunk {
  const chunk = Buffer.alloc(LENGTH_BYTES + (CHUNK_BITS >> 3));
  chunk.writeUInt32BE(CHUNK_BITS, 4);
  return chunk;
}

export const hasBit = (chunk: Chunk, bit: number): boolean =>
  ((chunk[byteOf(bit)] ?? 0) & maskOf(bit)) !== 0;

/** A copy with one bit changed. */
export function withBit(chunk: Chunk, bit: number, value: boolean): Chunk {
  const copy = Buffer.from(asBuffer(chunk));
  const at = byteOf(bit);
  const old = copy[at] ?? 0;
  copy[at] = value ? old | maskOf(bit) : old & ~maskOf(bit);
  return copy;
}

/** Bits that are set, ascending. */
export function bitsOf(chunk: Chunk): number[] {
  const bits: number[] = [];
  for (let bit = 0; bit < CHUNK_BITS; bit++) if (hasBit(chunk, bit)) bits.push(bit);
  return bits;
}
