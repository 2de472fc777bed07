import { assert } from '../types/assert.ts';
import type { ByteString } from '../types/bytes.ts';
import { safeNumber } from '../types/int.ts';
import {
  ALL_DIRTY,
  Arena,
  HASH_AT,
  HEAD_BYTES,
  HEAD_HIGH,
  HEAD_LOW,
  HEIGHT_MASK,
  KEY,
  LEFT,
  LEFT_DIRTY,
  LENGTH_SHIFT,
  NODE_BYTES,
  NODE_WORDS,
  PREIMAGE_AT,
  PREIMAGE_BYTES,
  RIGHT,
  RIGHT_DIRTY,
  SELF_DIRTY,
  SHAPE,
  SIZE,
  VERSION,
  headOf,
} from './arena.ts';
import { HASH_BYTES, type Hasher, sha256 } from './hasher.ts';
import { putUvarint, putVarint, putVarintBig } from './varint.ts';

/**
 * IAVL as github.com/cosmos/iavl v1.2 hashes it (`mutable_tree.go`, `node.go`), on an arena: shapes, node versions and
 * hashes are its, storage is not. No values are kept: a leaf holds its key and its hash. Life of a version:
 * `begin(v)`, `set`/`remove`, `hash()`, then `seal()` or `discard()`.
 */

/** Deepest path. A balanced tree of 2^27 leaves is less than 39 high. */
const DEPTH_MAX = 64;
/** Nodes one `set` or `remove` may allocate: each of the path, and two more a rotation. */
const NODES_PER_OPERATION = DEPTH_MAX * 3 + 2;
/** Varints of versions are written by number up to here, by bigint above. */
const VERSION_NUMBER_MAX = 2n ** 51n;
/** Versions a tree can live through: node rows hold the distance from its first one. */
const VERSION_SPAN = 2 ** 31 - 1;
const LEAF_OVERHEAD_MAX = 2 + 10 + 3 + 1 + HASH_BYTES;

const EMPTY_ROOT = sha256(new Uint8Array());

type KeptVersion = {
  readonly version: bigint;
  readonly root: number;
  /** What this version replaced or removed: reachable only from versions before it. */
  orphans: Int32Array;
  orphanKeys: readonly number[];
};

const read = (words: Int32Array, index: number): number => words[index] ?? 0;
const heightAt = (words: Int32Array, row: number): number => read(words, row + SHAPE) & HEIGHT_MASK;
const lengthAt = (words: Int32Array, row: number): number =>
  read(words, row + SHAPE) >>> LENGTH_SHIFT;
const isDirty = (words: Int32Array, row: number): boolean =>
  (read(words, row + SHAPE) & SELF_DIRTY) !== 0;
const mark = (words: Int32Array, row: number, flags: number): void => {
  words[row + SHAPE] = read(words, row + SHAPE) | flags;
};
const clean = (words: Int32Array, row: number): void => {
  words[row + SHAPE] = read(words, row + SHAPE) & ~ALL_DIRTY;
};

/** Gives a node the key of another; flags and height stay. */
function copyKey(words: Int32Array, from: number, to: number): void {
  const keep = read(words, to + SHAPE) & (ALL_DIRTY | HEIGHT_MASK);
  words[to + KEY] = read(words, from + KEY);
  words[to + SHAPE] = (lengthAt(words, from) << LENGTH_SHIFT) | keep;
  words[to + HEAD_HIGH] = read(words, from + HEAD_HIGH);
  words[to + HEAD_LOW] = read(words, from + HEAD_LOW);
}

export class IavlTree {
  readonly arena: Arena;
  private readonly hasher: Hasher;
  private root = 0;
  /** The tree's first version; node rows hold versions less this. */
  private base: bigint | undefined;
  private baseNumber = 0;
  private readonly kept: KeptVersion[] = [];

  private working: bigint | undefined;
  private offset = 0;
  private created: number[] = [];
  private dropped: number[] = [];
  private orphans: number[] = [];
  /** Pairs of place and length. */
  private createdKeys: number[] = [];
  private orphanKeys: number[] = [];

  private readonly path = new Int32Array(DEPTH_MAX);
  private readonly sides = new Uint8Array(DEPTH_MAX);
  private probe = new Uint8Array(256);
  private probeLength = 0;
  private probeHigh = 0;
  private probeLow = 0;
  private readonly versionBytes = new Uint8Array(10);
  private versionLength = 0;
  private versionOf = -1;
  private views: Uint8Array[] = [];
  private viewsOf: Buffer | undefined;

  constructor(hasher: Hasher, arena = new Arena()) {
    this.hasher = hasher;
    this.arena = arena;
  }

  // ------------------------------------------------------------ versions

  /** The last sealed version; undefined before the first. */
  get version(): bigint | undefined {
    return this.kept.at(-1)?.version;
  }

  /** The oldest version whose root is kept. */
  get oldestVersion(): bigint | undefined {
    return this.kept[0]?.version;
  }

  /** Starts a version above the last. A tree's first may be any. */
  begin(version: bigint): void {
    assert(this.working === undefined, 'one version is built at a time');
    const last = this.version;
    assert(version >= 0n && (last === undefined || version > last), 'versions ascend');
    if (this.base === undefined) this.setBase(version);
    this.working = version;
    this.offset = this.offsetOf(version);
  }

  /** Drops what was done since `begin`; nothing older was touched. */
  discard(): void {
    if (this.working === undefined) return;
    for (const node of this.created) this.arena.freeNode(node);
    this.freeKeys(this.createdKeys);
    this.root = this.kept.at(-1)?.root ?? 0;
    this.endVersion();
    if (this.kept.length === 0) this.base = undefined;
  }

  /** Keeps the version. */
  seal(): void {
    const { working } = this;
    assert(working !== undefined, 'a version is being built');
    for (const node of this.dropped) this.arena.freeNode(node);
    this.kept.push({
      version: working,
      root: this.root,
      orphans: Int32Array.from(this.orphans),
      orphanKeys: this.orphanKeys,
    });
    this.endVersion();
    if (this.kept.length === 1) this.freeOldestOrphans();
  }

  /** Forgets the versions below `oldest`, but never the last one. Costs what they replaced. */
  prune(oldest: bigint): void {
    while (this.kept.length > 1) {
      const [first] = this.kept;
      if (first === undefined || first.version >= oldest) return;
      this.kept.shift();
      this.freeOldestOrphans();
    }
  }

  /** Root node of a kept version; undefined when it is not kept. */
  rootAt(version: bigint): number | undefined {
    const first = this.oldestVersion;
    if (first === undefined || version < first) return undefined;
    const index = safeNumber(version - first);
    const guess = this.kept[index];
    if (guess?.version === version) return guess.root;
    return this.kept.find((kept) => kept.version === version)?.root;
  }

  /** Takes nodes that were put into the arena from elsewhere as the tree's only version. */
  adopt(base: bigint, version: bigint, root: number): void {
    assert(this.base === undefined && version >= base, 'only an empty tree adopts');
    this.setBase(base);
    this.root = root;
    this.kept.push({ version, root, orphans: new Int32Array(), orphanKeys: [] });
  }

  get firstVersion(): bigint | undefined {
    return this.base;
  }

  // ------------------------------------------------------------ operations

  /** Puts a leaf; an equal key gets a new leaf even when the value is the same. */
  set(key: ByteString, value: Uint8Array): void {
    assert(this.working !== undefined, 'a version is being built');
    this.arena.reserve(NODES_PER_OPERATION);
    this.setProbe(key);
    if (this.root === 0) {
      this.root = this.newLeaf(key, value);
      return;
    }
    const { path, sides } = this;
    const { words } = this.arena;
    const depth = this.descend();
    const leaf = path[depth] ?? 0;
    const order = this.compareProbe(leaf);

    if (order === 0) {
      const renewed = this.own(leaf);
      this.hashLeaf(renewed, value);
      this.relink(renewed, depth);
      return;
    }

    const added = this.newLeaf(key, value);
    const inner = this.alloc();
    const row = inner * NODE_WORDS;
    const keyRow = (order < 0 ? leaf : added) * NODE_WORDS;
    words[row + LEFT] = order < 0 ? added : leaf;
    words[row + RIGHT] = order < 0 ? leaf : added;
    words[row + SIZE] = 2;
    words[row + VERSION] = this.offset;
    words[row + SHAPE] = ALL_DIRTY | 1;
    copyKey(words, keyRow, row);

    let child = inner;
    for (let level = depth - 1; level >= 0; level--) {
      const node = this.own(path[level] ?? 0);
      words[node * NODE_WORDS + (sides[level] ?? 0)] = child;
      child = this.settle(node);
    }
    this.root = child;
  }

  /** Takes a leaf away. False, and nothing at all changed, when there is none. */
  remove(key: ByteString): boolean {
    assert(this.working !== undefined, 'a version is being built');
    if (this.root === 0) return false;
    this.arena.reserve(NODES_PER_OPERATION);
    this.setProbe(key);
    const { path, sides } = this;
    const { words } = this.arena;
    const depth = this.descend();
    const leaf = path[depth] ?? 0;
    if (this.compareProbe(leaf) !== 0) return false;

    const leafRow = leaf * NODE_WORDS;
    this.orphanKeys.push(read(words, leafRow + KEY), lengthAt(words, leafRow));
    if (depth === 0) {
      this.orphan(leaf);
      this.root = 0;
      return true;
    }

    // The sibling takes the parent's place as it is. If a left leaf went, the parent's key is what the nearest ancestor
    // reached by a right turn must now carry as the smallest of its right side.
    const parent = path[depth - 1] ?? 0;
    const parentRow = parent * NODE_WORDS;
    const fromLeft = sides[depth - 1] === LEFT;
    let child = read(words, parentRow + (fromLeft ? RIGHT : LEFT));
    let carried = fromLeft;
    for (let level = depth - 2; level >= 0; level--) {
      const node = this.own(path[level] ?? 0);
      const row = node * NODE_WORDS;
      const side = sides[level] ?? 0;
      words[row + side] = child;
      if (carried && side === RIGHT) {
        copyKey(words, parentRow, row);
        carried = false;
      }
      child = this.settle(node);
    }
    // Only now: a node of this version is used again as soon as it is dropped.
    this.orphan(leaf);
    this.orphan(parent);
    this.root = child;
    return true;
  }

  // ------------------------------------------------------------ reading

  /** Root hash of the version being built, or of the last sealed one. */
  hash(): Uint8Array {
    return this.hashOf(this.root);
  }

  /** Hash of a node, computed with everything under it that has none yet. A copy. */
  hashOf(node: number): Uint8Array {
    if (node === 0) return EMPTY_ROOT;
    if (isDirty(this.arena.words, node * NODE_WORDS)) this.hashNode(node);
    const at = node * NODE_BYTES + HASH_AT;
    return Uint8Array.prototype.slice.call(this.arena.bytes, at, at + HASH_BYTES);
  }

  /** The node the tree now stands on; 0 when empty. */
  get rootNode(): number {
    return this.root;
  }

  get size(): number {
    return this.root === 0 ? 0 : this.sizeOf(this.root);
  }

  get subtreeHeight(): number {
    return this.root === 0 ? 0 : this.heightOf(this.root);
  }

  leftOf(node: number): number {
    return read(this.arena.words, node * NODE_WORDS + LEFT);
  }

  rightOf(node: number): number {
    return read(this.arena.words, node * NODE_WORDS + RIGHT);
  }

  sizeOf(node: number): number {
    return read(this.arena.words, node * NODE_WORDS + SIZE);
  }

  heightOf(node: number): number {
    return heightAt(this.arena.words, node * NODE_WORDS);
  }

  versionOfNode(node: number): bigint {
    return (this.base ?? 0n) + BigInt(read(this.arena.words, node * NODE_WORDS + VERSION));
  }

  keyOf(node: number): ByteString {
    return this.arena.keyAt(
      read(this.arena.words, node * NODE_WORDS + KEY),
      lengthAt(this.arena.words, node * NODE_WORDS),
    );
  }

  /** Order of `key` against a node's: below 0, 0 or above. */
  compareKey(key: ByteString, node: number): number {
    this.setProbe(key);
    return this.compareProbe(node);
  }

  has(key: ByteString): boolean {
    if (this.root === 0) return false;
    this.setProbe(key);
    return this.compareProbe(this.path[this.descend()] ?? 0) === 0;
  }

  // ------------------------------------------------------------ inside

  private setBase(base: bigint): void {
    this.base = base;
    this.baseNumber = base < VERSION_NUMBER_MAX ? safeNumber(base) : -1;
    this.versionOf = -1;
  }

  private offsetOf(version: bigint): number {
    const offset = version - (this.base ?? 0n);
    assert(offset >= 0n && offset <= BigInt(VERSION_SPAN), 'a version fits the tree');
    return safeNumber(offset);
  }

  private endVersion(): void {
    this.working = undefined;
    this.created = [];
    this.dropped = [];
    this.orphans = [];
    this.createdKeys = [];
    this.orphanKeys = [];
  }

  /** What the oldest kept version replaced, no kept version reaches. */
  private freeOldestOrphans(): void {
    const [first] = this.kept;
    if (first === undefined) return;
    for (const node of first.orphans) this.arena.freeNode(node);
    this.freeKeys(first.orphanKeys);
    first.orphans = new Int32Array();
    first.orphanKeys = [];
  }

  private freeKeys(pairs: readonly number[]): void {
    for (let i = 0; i < pairs.length; i += 2) this.arena.freeKey(pairs[i] ?? 0, pairs[i + 1] ?? 0);
  }

  private alloc(): number {
    const reused = this.dropped.pop();
    if (reused !== undefined) return reused;
    const node = this.arena.allocNode();
    this.created.push(node);
    return node;
  }

  private orphan(node: number): void {
    const version = read(this.arena.words, node * NODE_WORDS + VERSION);
    if (version === this.offset) this.dropped.push(node);
    else this.orphans.push(node);
  }

  /** The node itself when this version made it, else a copy that belongs to this version. */
  private own(node: number): number {
    const { words } = this.arena;
    const from = node * NODE_WORDS;
    if (read(words, from + VERSION) === this.offset) {
      mark(words, from, SELF_DIRTY);
      return node;
    }
    const copy = this.alloc();
    const to = copy * NODE_WORDS;
    words[to + LEFT] = read(words, from + LEFT);
    words[to + RIGHT] = read(words, from + RIGHT);
    words[to + SIZE] = read(words, from + SIZE);
    words[to + VERSION] = this.offset;
    words[to + KEY] = read(words, from + KEY);
    // With it what may be dirty below: the children of a version that was never hashed are.
    words[to + SHAPE] = read(words, from + SHAPE) | SELF_DIRTY;
    words[to + HEAD_HIGH] = read(words, from + HEAD_HIGH);
    words[to + HEAD_LOW] = read(words, from + HEAD_LOW);
    this.orphans.push(node);
    return copy;
  }

  private newLeaf(key: ByteString, value: Uint8Array): number {
    const node = this.alloc();
    const { words } = this.arena;
    const row = node * NODE_WORDS;
    const place = this.arena.allocKey(key);
    this.createdKeys.push(place, key.length);
    words[row + LEFT] = 0;
    words[row + RIGHT] = 0;
    words[row + SIZE] = 1;
    words[row + VERSION] = this.offset;
    words[row + KEY] = place;
    words[row + SHAPE] = key.length << LENGTH_SHIFT;
    words[row + HEAD_HIGH] = this.probeHigh;
    words[row + HEAD_LOW] = this.probeLow;
    this.hashLeaf(node, value);
    return node;
  }

  /** Puts a renewed child into its ancestors; shape and sizes stay. */
  private relink(renewed: number, depth: number): void {
    const { path, sides } = this;
    const { words } = this.arena;
    let child = renewed;
    for (let level = depth - 1; level >= 0; level--) {
      const node = path[level] ?? 0;
      const side = sides[level] ?? 0;
      const link = node * NODE_WORDS + side;
      // What this side must be marked with; a leaf is never dirty.
      const below = level === depth - 1 ? 0 : side === LEFT ? LEFT_DIRTY : RIGHT_DIRTY;
      // A node of this version that is dirty, and knows that this side may be, has only such ancestors. Being dirty alone
      // does not do: after a hash in between it may be so for its other side.
      const known = SELF_DIRTY | below;
      if (
        read(words, link) === child &&
        read(words, node * NODE_WORDS + VERSION) === this.offset &&
        (read(words, node * NODE_WORDS + SHAPE) & known) === known
      ) {
        return;
      }
      const owned = this.own(node);
      words[owned * NODE_WORDS + side] = child;
      mark(words, owned * NODE_WORDS, below);
      child = owned;
    }
    this.root = child;
  }

  /** Recomputes height and size and rotates where they differ by two; gives the node that now stands there. */
  private settle(node: number): number {
    const balance = this.measure(node);
    const { words } = this.arena;
    const row = node * NODE_WORDS;
    mark(words, row, ALL_DIRTY);
    if (balance > 1) {
      const left = read(words, row + LEFT);
      if (this.balanceOf(left) < 0) words[row + LEFT] = this.rotateLeft(this.own(left));
      return this.rotateRight(node);
    }
    if (balance < -1) {
      const right = read(words, row + RIGHT);
      if (this.balanceOf(right) > 0) words[row + RIGHT] = this.rotateRight(this.own(right));
      return this.rotateLeft(node);
    }
    return node;
  }

  /** Both nodes of a rotation belong to this version afterwards. */
  private rotateRight(node: number): number {
    const { words } = this.arena;
    const raised = this.own(read(words, node * NODE_WORDS + LEFT));
    words[node * NODE_WORDS + LEFT] = read(words, raised * NODE_WORDS + RIGHT);
    words[raised * NODE_WORDS + RIGHT] = node;
    this.measure(node);
    this.measure(raised);
    mark(words, node * NODE_WORDS, ALL_DIRTY);
    mark(words, raised * NODE_WORDS, ALL_DIRTY);
    return raised;
  }

  private rotateLeft(node: number): number {
    const { words } = this.arena;
    const raised = this.own(read(words, node * NODE_WORDS + RIGHT));
    words[node * NODE_WORDS + RIGHT] = read(words, raised * NODE_WORDS + LEFT);
    words[raised * NODE_WORDS + LEFT] = node;
    this.measure(node);
    this.measure(raised);
    mark(words, node * NODE_WORDS, ALL_DIRTY);
    mark(words, raised * NODE_WORDS, ALL_DIRTY);
    return raised;
  }

  /** Sets height and size from the children; gives left height less right height. */
  private measure(node: number): number {
    const { words } = this.arena;
    const row = node * NODE_WORDS;
    const left = read(words, row + LEFT) * NODE_WORDS;
    const right = read(words, row + RIGHT) * NODE_WORDS;
    const leftHeight = heightAt(words, left);
    const rightHeight = heightAt(words, right);
    words[row + SHAPE] =
      (read(words, row + SHAPE) & ~HEIGHT_MASK) | (Math.max(leftHeight, rightHeight) + 1);
    words[row + SIZE] = read(words, left + SIZE) + read(words, right + SIZE);
    return leftHeight - rightHeight;
  }

  private balanceOf(node: number): number {
    return this.heightOf(this.leftOf(node)) - this.heightOf(this.rightOf(node));
  }

  private setProbe(key: ByteString): void {
    const { length } = key;
    if (length > this.probe.length) this.probe = new Uint8Array(length * 2);
    const { probe } = this;
    for (let i = 0; i < length; i++) probe[i] = key.charCodeAt(i);
    this.probeLength = length;
    this.probeHigh = headOf(probe, 0, length);
    this.probeLow = headOf(probe, 4, length);
  }

  /** Walks to the leaf the probe belongs at; nodes go to `path`, turns (LEFT or RIGHT) to `sides`. Gives the leaf's depth. */
  private descend(): number {
    const { path, sides, probeHigh, probeLow } = this;
    const { words } = this.arena;
    let node = this.root;
    let depth = 0;
    for (;;) {
      path[depth] = node;
      const row = node * NODE_WORDS;
      if (heightAt(words, row) === 0) return depth;
      const high = read(words, row + HEAD_HIGH);
      const low = read(words, row + HEAD_LOW);
      let isBelow = probeHigh < high;
      if (probeHigh === high) {
        isBelow = probeLow === low ? this.compareTail(row) < 0 : probeLow < low;
      }
      const side = isBelow ? LEFT : RIGHT;
      sides[depth++] = side;
      node = read(words, row + side);
    }
  }

  private compareProbe(node: number): number {
    const { words } = this.arena;
    const row = node * NODE_WORDS;
    const high = read(words, row + HEAD_HIGH);
    if (this.probeHigh !== high) return this.probeHigh < high ? -1 : 1;
    const low = read(words, row + HEAD_LOW);
    if (this.probeLow !== low) return this.probeLow < low ? -1 : 1;
    return this.compareTail(row);
  }

  /** The order of keys whose heads are equal. A head is filled with zeros, so a shorter key is still to be told apart. */
  private compareTail(row: number): number {
    const { words, keys } = this.arena;
    const { probe, probeLength } = this;
    const place = read(words, row + KEY);
    const length = lengthAt(words, row);
    const common = probeLength < length ? probeLength : length;
    for (let i = HEAD_BYTES; i < common; i++) {
      const difference = (probe[i] ?? 0) - (keys[place + i] ?? 0);
      if (difference !== 0) return difference;
    }
    return probeLength - length;
  }

  // ------------------------------------------------------------ hashes

  /** H(0 ‖ 1 ‖ version ‖ key ‖ H(value)), integers as signed varints. @see iavl node.go writeHashBytes */
  private hashLeaf(node: number, value: Uint8Array): void {
    const { words, bytes, keys } = this.arena;
    const row = node * NODE_WORDS;
    const place = read(words, row + KEY);
    const length = lengthAt(words, row);
    const isShort = length + LEAF_OVERHEAD_MAX <= PREIMAGE_BYTES;
    const out = isShort ? bytes : Buffer.alloc(length + LEAF_OVERHEAD_MAX);
    const from = isShort ? PREIMAGE_AT : 0;
    out[from] = 0;
    out[from + 1] = 2;
    let at = this.putVersion(out, from + 2, read(words, row + VERSION));
    at = putUvarint(out, at, length);
    for (let i = 0; i < length; i++) out[at + i] = keys[place + i] ?? 0;
    at += length;
    out[at++] = HASH_BYTES;
    this.hasher(value, out, at);
    at += HASH_BYTES;
    const preimage = isShort ? this.view(at - from) : out.subarray(0, at);
    this.hasher(preimage, bytes, node * NODE_BYTES + HASH_AT);
    clean(words, row);
  }

  /** Children first. */
  private hashNode(node: number): void {
    const { words } = this.arena;
    const row = node * NODE_WORDS;
    const left = read(words, row + LEFT);
    const right = read(words, row + RIGHT);
    const shape = read(words, row + SHAPE);
    if ((shape & LEFT_DIRTY) !== 0 && isDirty(words, left * NODE_WORDS)) this.hashNode(left);
    if ((shape & RIGHT_DIRTY) !== 0 && isDirty(words, right * NODE_WORDS)) this.hashNode(right);

    // H(height ‖ size ‖ version ‖ left hash ‖ right hash).
    const { bytes } = this.arena;
    const leftHash = left * NODE_BYTES + HASH_AT;
    const rightHash = right * NODE_BYTES + HASH_AT;
    bytes[PREIMAGE_AT] = (shape & HEIGHT_MASK) * 2;
    let at = putVarint(bytes, PREIMAGE_AT + 1, read(words, row + SIZE));
    at = this.putVersion(bytes, at, read(words, row + VERSION));
    bytes[at++] = HASH_BYTES;
    bytes.copyWithin(at, leftHash, leftHash + HASH_BYTES);
    at += HASH_BYTES;
    bytes[at++] = HASH_BYTES;
    bytes.copyWithin(at, rightHash, rightHash + HASH_BYTES);
    at += HASH_BYTES;
    this.hasher(this.view(at - PREIMAGE_AT), bytes, node * NODE_BYTES + HASH_AT);
    clean(words, row);
  }

  /** The varint of a node's version; nearly all in a row have the same one. */
  private putVersion(out: Uint8Array, at: number, offset: number): number {
    const { versionBytes } = this;
    if (offset !== this.versionOf) {
      this.versionLength =
        this.baseNumber >= 0
          ? putVarint(versionBytes, 0, this.baseNumber + offset)
          : putVarintBig(versionBytes, 0, (this.base ?? 0n) + BigInt(offset));
      this.versionOf = offset;
    }
    for (let i = 0; i < this.versionLength; i++) out[at + i] = versionBytes[i] ?? 0;
    return at + this.versionLength;
  }

  /** The first `length` bytes of the preimage's place: making a view anew for each hash would cost as much as hashing. */
  private view(length: number): Uint8Array {
    const { bytes } = this.arena;
    if (this.viewsOf !== bytes) {
      this.views = [];
      for (let size = 0; size <= PREIMAGE_BYTES; size++) {
        this.views.push(bytes.subarray(PREIMAGE_AT, PREIMAGE_AT + size));
      }
      this.viewsOf = bytes;
    }
    return this.views[length] ?? bytes.subarray(PREIMAGE_AT, PREIMAGE_AT + length);
  }
}
