import { assert } from '../types/assert.ts';
import { type ByteString, toByteString } from '../types/bytes.ts';
import { HostError } from '../types/errors.ts';

/**
 * Memory of one tree: a node is one cache line of 64 bytes, eight 32-bit numbers and its hash; keys are in a slab. Nothing the
 * garbage collector has to walk. Node 0 is "none". Nodes are freed explicitly and used again.
 */

/** Numbers a node, the hash's half of the line counted in. */
export const NODE_WORDS = 16;
export const NODE_BYTES = NODE_WORDS * 4;
/** Where in the node's bytes its hash begins. */
export const HASH_AT = 32;
export const LEFT = 0;
export const RIGHT = 1;
/** Leaves below; 1 for a leaf. */
export const SIZE = 2;
/** Version less the tree's first version. */
export const VERSION = 3;
/** Where the key's bytes are in the slab: a leaf's own, an inner node's smallest of the right side. */
export const KEY = 4;
/** Subtree height (0 for a leaf), flags of what of the hash is out of date, and the key's length. */
export const SHAPE = 5;
export const HEIGHT_MASK = 63;
export const SELF_DIRTY = 64;
/** The child may be dirty: without these, hashing would touch the line of every clean sibling. */
export const LEFT_DIRTY = 128;
export const RIGHT_DIRTY = 256;
export const ALL_DIRTY = SELF_DIRTY | LEFT_DIRTY | RIGHT_DIRTY;
export const LENGTH_SHIFT = 9;
/** The key's first eight bytes as two numbers that order as they do: most comparisons end here, without the slab. */
export const HEAD_HIGH = 6;
export const HEAD_LOW = 7;
export const HEAD_BYTES = 8;

/** Nodes and key bytes an empty arena has room for. Small: a chain has some twenty stores, most of them tiny. */
const NODES_MIN = 1 << 10;
const SLAB_MIN_BYTES = 1 << 14;
/** Places before it are "none" and room to write preimages in: 320 bytes, of which the first 64 stay zero. */
export const FIRST_NODE = 5;
export const PREIMAGE_AT = 64;
export const PREIMAGE_BYTES = 256;
/** Room is made ahead when less than one part in so many is left. */
const GROW_BELOW = 7;
/** Key offsets are signed 32-bit numbers. */
const SLAB_MAX_BYTES = 2 ** 31 - 1;
/** The largest buffer of Node 20 is 4 GiB. */
const NODES_MAX = 2 ** 26 - 1;

/** Four bytes from `at`, zeros after the end, as a signed number that orders as the unsigned one. */
export function headOf(bytes: Uint8Array, at: number, end: number): number {
  let value = 0;
  for (let i = at; i < at + 4; i++) value = (value << 8) | (i < end ? (bytes[i] ?? 0) : 0);
  return value ^ 0x80000000;
}

export class Arena {
  /** Nodes as numbers. Taken anew after anything that may grow. */
  words: Int32Array;
  /** The same memory as bytes. */
  bytes: Buffer;
  keys: Uint8Array;
  private nodeEnd = FIRST_NODE;
  private readonly freeNodes: number[] = [];
  private slabEnd = 0;
  /** Freed key places by their length. */
  private readonly freeKeys: Map<number, number[]>;

  constructor(nodeCapacity = NODES_MIN, slabBytes = SLAB_MIN_BYTES) {
    this.freeKeys = new Map();
    const nodes = Math.max(nodeCapacity, NODES_MIN);
    this.words = new Int32Array(nodes * NODE_WORDS);
    this.bytes = Buffer.from(this.words.buffer);
    this.keys = new Uint8Array(Math.max(slabBytes, SLAB_MIN_BYTES));
  }

  /** Nodes in use, including those only older versions reach. */
  get nodeCount(): number {
    return this.nodeEnd - FIRST_NODE - this.freeNodes.length;
  }

  /** Bytes held. */
  get byteLength(): number {
    return this.words.byteLength + this.keys.byteLength;
  }

  /** Makes room for `count` nodes, so that `words` and `bytes` stay what they are while those are allocated. */
  reserve(count: number): void {
    if ((this.nodeEnd + count) * NODE_WORDS > this.words.length) this.growNodes(count);
  }

  /** Grows before it has to, when little room is left: copying a large arena takes too long inside a block. */
  growAhead(): void {
    const room = this.words.length - (this.nodeEnd - this.freeNodes.length) * NODE_WORDS;
    if (room * GROW_BELOW < this.words.length) this.growNodes(1);
    if ((this.keys.length - this.slabEnd) * GROW_BELOW < this.keys.length) {
      this.growKeys(this.slabEnd + 1);
    }
  }

  allocNode(): number {
    const reused = this.freeNodes.pop();
    if (reused !== undefined) return reused;
    if ((this.nodeEnd + 1) * NODE_WORDS > this.words.length) this.growNodes(1);
    return this.nodeEnd++;
  }

  freeNode(node: number): void {
    this.freeNodes.push(node);
  }

  /** Stores a key's bytes and gives their place. */
  allocKey(key: ByteString): number {
    const { length } = key;
    const at = this.freeKeys.get(length)?.pop() ?? this.bump(length);
    const { keys } = this;
    for (let i = 0; i < length; i++) keys[at + i] = key.charCodeAt(i);
    return at;
  }

  /** The same for bytes. */
  allocKeyBytes(key: Uint8Array): number {
    const at = this.freeKeys.get(key.length)?.pop() ?? this.bump(key.length);
    this.keys.set(key, at);
    return at;
  }

  keyAt(at: number, length: number): ByteString {
    return toByteString(this.keys.subarray(at, at + length));
  }

  freeKey(at: number, length: number): void {
    const places = this.freeKeys.get(length);
    if (places === undefined) this.freeKeys.set(length, [at]);
    else places.push(at);
  }

  private bump(length: number): number {
    const at = this.slabEnd;
    if (at + length > this.keys.length) this.growKeys(at + length);
    this.slabEnd = at + length;
    return at;
  }

  private growNodes(count: number): void {
    const nodes = Math.max(this.nodeEnd + (this.nodeEnd >>> 1), this.nodeEnd + count);
    if (nodes > NODES_MAX) {
      throw new HostError(`a tree outgrew ${String(NODES_MAX)} nodes, the most one arena holds`);
    }
    const words = new Int32Array(nodes * NODE_WORDS);
    words.set(this.words);
    this.words = words;
    this.bytes = Buffer.from(words.buffer);
  }

  private growKeys(needed: number): void {
    if (needed > SLAB_MAX_BYTES) {
      throw new HostError(`the keys of a tree outgrew ${String(SLAB_MAX_BYTES)} bytes`);
    }
    const keys = new Uint8Array(
      Math.min(Math.max(this.keys.length + (this.keys.length >>> 1), needed), SLAB_MAX_BYTES),
    );
    keys.set(this.keys);
    this.keys = keys;
  }

  /** What is allocated and what of it is free, for the tests' accounting. */
  accounting(): { readonly nodeEnd: number; readonly free: ReadonlySet<number> } {
    const free = new Set(this.freeNodes);
    assert(free.size === this.freeNodes.length, 'no node is freed twice');
    return { nodeEnd: this.nodeEnd, free };
  }
}
