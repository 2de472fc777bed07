import { assert } from '../types/assert.ts';
import { type ByteString, toByteString } from '../types/bytes.ts';
import { HostError } from '../types/errors.ts';
import { HASH_BYTES } from './hasher.ts';

/**
 * Memory of one tree: nodes as rows of 32-bit numbers, their hashes and their keys in slabs, nothing the garbage
 * collector has to walk. Node 0 is "none". Rows are freed explicitly and used again.
 */

/** Numbers a node: a row is half a cache line, so a visit touches one line of it. */
export const NODE_WORDS = 8;
export const LEFT = 0;
export const RIGHT = 1;
/** Leaves below; 1 for a leaf. */
export const SIZE = 2;
/** Version less the tree's first version. */
export const VERSION = 3;
/** Where the key's bytes are in the slab: a leaf's own, an inner node's smallest of the right side. */
export const KEY = 4;
export const KEY_LENGTH = 5;
/** Subtree height; 0 for a leaf. */
export const HEIGHT = 6;
/** Flags: what of the hash is out of date. */
export const DIRTY = 7;
export const SELF_DIRTY = 1;
/** The child may be dirty: without these, hashing would touch the row of every clean sibling. */
export const LEFT_DIRTY = 2;
export const RIGHT_DIRTY = 4;
export const ALL_DIRTY = 7;

/** Nodes and key bytes an empty arena has room for. Small: a chain has some twenty stores, most of them tiny. */
const NODES_MIN = 1 << 10;
const SLAB_MIN_BYTES = 1 << 14;
/** Places before it are "none" and, in the hash slab, room to write preimages in: 256 bytes. */
export const FIRST_NODE = 8;
/** Room is made ahead when less than one part in so many is left. */
const GROW_BELOW = 7;
/** Key offsets are signed 32-bit numbers. */
const SLAB_MAX_BYTES = 2 ** 31 - 1;
/** The hash slab ends at the largest buffer of Node 20, 4 GiB. */
const NODES_MAX = 2 ** 27 - 1;

export class Arena {
  /** Rows of NODE_WORDS. Taken anew after anything that may grow. */
  words: Int32Array;
  /** 32 bytes a node. */
  hashes: Buffer;
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
    this.hashes = Buffer.alloc(nodes * HASH_BYTES);
    this.keys = new Uint8Array(Math.max(slabBytes, SLAB_MIN_BYTES));
  }

  /** Nodes in use, including those only older versions reach. */
  get nodeCount(): number {
    return this.nodeEnd - FIRST_NODE - this.freeNodes.length;
  }

  /** Bytes held. */
  get byteLength(): number {
    return this.words.byteLength + this.hashes.byteLength + this.keys.byteLength;
  }

  /** Makes room for `count` nodes, so that `words` and `hashes` stay what they are while those are allocated. */
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
    const nodes = Math.max(this.nodeEnd * 2, this.nodeEnd + count);
    if (nodes > NODES_MAX) {
      throw new HostError(`a tree outgrew ${String(NODES_MAX)} nodes, the most one arena holds`);
    }
    const words = new Int32Array(nodes * NODE_WORDS);
    words.set(this.words);
    const hashes = Buffer.alloc(nodes * HASH_BYTES);
    hashes.set(this.hashes);
    this.words = words;
    this.hashes = hashes;
  }

  private growKeys(needed: number): void {
    if (needed > SLAB_MAX_BYTES) {
      throw new HostError(`the keys of a tree outgrew ${String(SLAB_MAX_BYTES)} bytes`);
    }
    const keys = new Uint8Array(Math.min(Math.max(this.keys.length * 2, needed), SLAB_MAX_BYTES));
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
