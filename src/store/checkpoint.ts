import { assert } from '../types/assert.ts';
import { equalBytes, utf8, utf8Text } from '../types/bytes.ts';
import { safeNumber } from '../types/int.ts';
import {
  ALL_DIRTY,
  Arena,
  HASH_AT,
  HEAD_HIGH,
  HEAD_LOW,
  HEIGHT_MASK,
  KEY,
  LEFT,
  LENGTH_SHIFT,
  NODE_BYTES,
  NODE_WORDS,
  RIGHT,
  SHAPE,
  SIZE,
  VERSION,
  headOf,
} from './arena.ts';
import { HASH_BYTES, type Hasher } from './hasher.ts';
import { IavlTree } from './iavl.ts';
import { KEY_MAX_BYTES } from './validity.ts';
import { putUvarint, readUvarint } from './varint.ts';

/**
 * Trees of one version as a stream of bytes, so that a start replays hundreds of blocks and not all of them.
 *
 * `magic 8 · version 8 · stores 4`, then a store: `name length 1 · name · first version 8 · nodes 4 · root hash 32` and its nodes
 * in post-order: a leaf `0 · version 4 · key length uvarint · key · hash 32`, an inner node `height 1 · version 4`. Versions are
 * less the first; an inner node's key is the smallest of its right side, its hash is computed again. Big-endian.
 */

export const CHECKPOINT_MAGIC = 'AVOTREE1';
/** Bytes a chunk; each carries its own CRC, see sqlite/checkpoint-file.ts. */
export const CHECKPOINT_CHUNK_BYTES = 1 << 20;
/** Tallest subtree a file may claim. */
const HEIGHT_MAX = 60;

export type NamedTree = { readonly name: string; readonly tree: IavlTree };

/** Chunks of the trees at `version`, which every tree that has versions must keep. */
export function* encodeCheckpoint(
  version: bigint,
  trees: readonly NamedTree[],
): Generator<Uint8Array> {
  const present = trees.filter(({ tree }) => tree.rootAt(version) !== undefined);
  let chunk = Buffer.allocUnsafe(CHECKPOINT_CHUNK_BYTES);
  let at = 0;
  const full: Uint8Array[] = [];
  const room = (bytes: number): void => {
    if (at + bytes <= chunk.length) return;
    full.push(chunk.subarray(0, at));
    chunk = Buffer.allocUnsafe(Math.max(CHECKPOINT_CHUNK_BYTES, bytes));
    at = 0;
  };

  at += chunk.write(CHECKPOINT_MAGIC, at, 'latin1');
  at = chunk.writeBigUInt64BE(version, at);
  at = chunk.writeUInt32BE(present.length, at);
  for (const { name, tree } of present) {
    const root = tree.rootAt(version) ?? 0;
    const label = utf8(name);
    room(1 + label.length + 8 + 4 + HASH_BYTES);
    at = chunk.writeUInt8(label.length, at);
    chunk.set(label, at);
    at = chunk.writeBigUInt64BE(tree.firstVersion ?? version, at + label.length);
    at = chunk.writeUInt32BE(root === 0 ? 0 : tree.sizeOf(root) * 2 - 1, at);
    chunk.set(tree.hashOf(root), at);
    at += HASH_BYTES;

    const { words, keys, bytes } = tree.arena;
    // An explicit stack, so that chunks can be handed out in between: ~node says its children are done.
    const stack = root === 0 ? [] : [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      const row = (node < 0 ? ~node : node) * NODE_WORDS;
      const shape = words[row + SHAPE] ?? 0;
      const height = shape & HEIGHT_MASK;
      if (height > 0 && node > 0) {
        stack.push(~node, words[row + RIGHT] ?? 0, words[row + LEFT] ?? 0);
        continue;
      }
      const length = height === 0 ? shape >>> LENGTH_SHIFT : 0;
      room(1 + 4 + 4 + length + HASH_BYTES);
      at = chunk.writeUInt8(height, at);
      at = chunk.writeUInt32BE(words[row + VERSION] ?? 0, at);
      if (height === 0) {
        const place = words[row + KEY] ?? 0;
        at = putUvarint(chunk, at, length);
        chunk.set(keys.subarray(place, place + length), at);
        at += length;
        const hashAt = node * NODE_BYTES + HASH_AT;
        bytes.copy(chunk, at, hashAt, hashAt + HASH_BYTES);
        at += HASH_BYTES;
      }
      while (full.length > 0) yield full.shift() ?? chunk;
    }
  }
  yield* full;
  yield chunk.subarray(0, at);
}

/** Trees of a checkpoint, hashes computed and compared. @throws Bug when the bytes are not what `encodeCheckpoint` makes */
export function decodeCheckpoint(
  chunks: Iterable<Uint8Array>,
  hasher: Hasher,
): { readonly version: bigint; readonly trees: readonly NamedTree[] } {
  const input = new ChunkReader(chunks);
  assert(
    input.take(CHECKPOINT_MAGIC.length).toString('latin1') === CHECKPOINT_MAGIC,
    'a checkpoint has its magic',
  );
  const version = input.take(8).readBigUInt64BE(0);
  const count = input.take(4).readUInt32BE(0);
  const trees: NamedTree[] = [];
  for (let i = 0; i < count; i++) trees.push(readTree(input, version, hasher));
  assert(input.atEnd, 'a checkpoint ends with its last node');
  return { version, trees };
}

function readTree(input: ChunkReader, version: bigint, hasher: Hasher): NamedTree {
  const name = utf8Text(input.take(input.take(1).readUInt8(0)));
  const base = input.take(8).readBigUInt64BE(0);
  const nodes = input.take(4).readUInt32BE(0);
  const rootHash = Uint8Array.from(input.take(HASH_BYTES));
  const span = safeNumber(version - base);
  // Half as many again, so that the first blocks do not have to grow it.
  const arena = new Arena(nodes + (nodes >>> 1));

  const stack: number[] = [];
  /** The leftmost leaf under each entry of `stack`: its key is what a parent to the left carries. */
  const leftmost: number[] = [];
  for (let i = 0; i < nodes; i++) {
    const height = input.take(1).readUInt8(0);
    const offset = input.take(4).readUInt32BE(0);
    assert(height <= HEIGHT_MAX && offset <= span, 'a node has a height and version of its tree');
    arena.reserve(1);
    const node = arena.allocNode();
    const { words } = arena;
    const row = node * NODE_WORDS;
    words[row + VERSION] = offset;
    if (height === 0) {
      const length = input.uvarint();
      assert(length <= KEY_MAX_BYTES, 'a key has the length of one');
      const place = arena.allocKeyBytes(input.take(length));
      words[row + KEY] = place;
      words[row + SHAPE] = length << LENGTH_SHIFT;
      words[row + HEAD_HIGH] = headOf(arena.keys, place, place + length);
      words[row + HEAD_LOW] = headOf(arena.keys, place + 4, place + length);
      words[row + LEFT] = 0;
      words[row + RIGHT] = 0;
      words[row + SIZE] = 1;
      arena.bytes.set(input.take(HASH_BYTES), node * NODE_BYTES + HASH_AT);
      stack.push(node);
      leftmost.push(node);
      continue;
    }
    const right = stack.pop() ?? 0;
    const smallest = leftmost.pop() ?? 0;
    const left = stack.at(-1) ?? 0;
    assert(left !== 0 && right !== 0, 'an inner node has two children before it');
    const tallest = Math.max(
      (words[left * NODE_WORDS + SHAPE] ?? 0) & HEIGHT_MASK,
      (words[right * NODE_WORDS + SHAPE] ?? 0) & HEIGHT_MASK,
    );
    assert(height === tallest + 1, 'an inner node is one above its taller child');
    words[row + LEFT] = left;
    words[row + RIGHT] = right;
    words[row + SIZE] =
      (words[left * NODE_WORDS + SIZE] ?? 0) + (words[right * NODE_WORDS + SIZE] ?? 0);
    const keyRow = smallest * NODE_WORDS;
    words[row + KEY] = words[keyRow + KEY] ?? 0;
    words[row + SHAPE] = (words[keyRow + SHAPE] ?? 0) | ALL_DIRTY | height;
    words[row + HEAD_HIGH] = words[keyRow + HEAD_HIGH] ?? 0;
    words[row + HEAD_LOW] = words[keyRow + HEAD_LOW] ?? 0;
    stack[stack.length - 1] = node;
  }
  assert(stack.length === (nodes === 0 ? 0 : 1), 'a tree has one root');

  const tree = new IavlTree(hasher, arena);
  tree.adopt(base, version, stack[0] ?? 0);
  assert(equalBytes(tree.hash(), rootHash), `the tree of store ${name} has the root it had`);
  return { name, tree };
}

/** Bytes across chunks. */
class ChunkReader {
  private readonly chunks: Iterator<Uint8Array>;
  private chunk: Buffer = Buffer.alloc(0);
  private at = 0;

  constructor(chunks: Iterable<Uint8Array>) {
    this.chunks = chunks[Symbol.iterator]();
  }

  get atEnd(): boolean {
    return this.at === this.chunk.length && !this.refill();
  }

  /** Good until the next call. */
  take(length: number): Buffer {
    if (this.at + length > this.chunk.length) {
      assert(this.at === this.chunk.length && this.refill(), 'a checkpoint is whole');
      assert(length <= this.chunk.length, 'no item of a checkpoint spans chunks');
    }
    const part = this.chunk.subarray(this.at, this.at + length);
    this.at += length;
    return part;
  }

  uvarint(): number {
    const { value, next } = readUvarint(this.chunk, this.at);
    this.at = next;
    return value;
  }

  private refill(): boolean {
    const next = this.chunks.next();
    if (next.done === true) return false;
    this.chunk = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    this.at = 0;
    return true;
  }
}
