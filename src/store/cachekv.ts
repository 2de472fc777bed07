import { assert, present } from '../types/assert.ts';
import type { ByteString } from '../types/bytes.ts';
import { compareText } from '../types/bytes.ts';
import { mergeIterators, sliceIterator } from './iterator.ts';
import type { OverlayIterator } from './iterator.ts';
import type { BranchedStore, KVIterator, KVReader, KVStore, MultiReader } from './kv.ts';
import { assertBounds, assertKey, assertValue } from './validity.ts';

/**
 * Branches of the state (block ⊃ transaction ⊃ message): reads fall through, writes stay until `write`. Making one
 * costs one object; a store's layer exists once the store was asked for, its map once it was written.
 * @see cosmossdk.io/store@v1.1.2 cachekv/store.go, cachemulti/store.go
 */

/** One net operation on a key; `undefined` deletes. */
export type NetWrite = readonly [key: ByteString, value: Uint8Array | undefined];

/** A fresh branch over stores that can only be read. */
export const branchOver = (base: MultiReader): BranchedStore => new Branch(base, undefined);

/**
 * Net writes of a branch made by `branchOver`, ascending by key: one operation a dirty key, writes of equal values and deletes of
 * absent keys too. The branch keeps them.
 */
export function netWritesOf(branch: BranchedStore, store: string): readonly NetWrite[] {
  assert(branch instanceof Branch && branch.isBottom, 'a block is a branch of the committed state');
  return branch.netWrites(store);
}

/** Appended keys below this count are inserted one by one; above, a sort and a merge cost less. */
const INSERT_MAX = 24;

class Branch implements BranchedStore {
  private readonly base: MultiReader;
  private readonly below: Branch | undefined;
  private layers: Map<string, Layer> | undefined;

  constructor(base: MultiReader, below: Branch | undefined) {
    this.base = base;
    this.below = below;
  }

  /** Right over the committed state. */
  get isBottom(): boolean {
    return this.below === undefined;
  }

  kv(store: string): KVStore {
    return this.layer(store);
  }

  branch(): BranchedStore {
    return new Branch(this.base, this);
  }

  write(): void {
    if (this.layers === undefined) return;
    for (const layer of this.layers.values()) layer.write();
  }

  discard(): void {
    if (this.layers === undefined) return;
    for (const layer of this.layers.values()) layer.clear();
  }

  netWrites(store: string): readonly NetWrite[] {
    return this.layers?.get(store)?.netWrites() ?? [];
  }

  private layer(store: string): Layer {
    this.layers ??= new Map();
    const known = this.layers.get(store);
    if (known !== undefined) return known;

    const below = this.below?.layer(store);
    const made = new Layer(below ?? this.base.reader(store), below);
    this.layers.set(store, made);
    return made;
  }
}

/** Writes of one store in one branch. `null` marks a delete. */
class Layer implements KVStore {
  private readonly parent: KVReader;
  private readonly below: Layer | undefined;
  private writes: Map<ByteString, Uint8Array | null> | undefined;
  /** Keys of `writes` in order, but for those in `fresh`, which came since. */
  private sorted: ByteString[] = [];
  private fresh: ByteString[] = [];
  /** Iterators made since the last write: they take their copy before the next one. */
  private open: LayerIterator[] = [];

  constructor(parent: KVReader, below: Layer | undefined) {
    this.parent = parent;
    this.below = below;
  }

  get(key: ByteString): Uint8Array | undefined {
    assertKey(key);
    const own = this.writes?.get(key);
    if (own !== undefined) return own ?? undefined;
    let { below } = this;
    if (below === undefined) return this.parent.get(key);
    for (;;) {
      const held = below.writes?.get(key);
      if (held !== undefined) return held ?? undefined;
      if (below.below === undefined) return below.parent.get(key);
      below = below.below;
    }
  }

  has(key: ByteString): boolean {
    return this.get(key) !== undefined;
  }

  set(key: ByteString, value: Uint8Array): void {
    assertKey(key);
    assertValue(value);
    this.put(key, value);
  }

  delete(key: ByteString): void {
    assertKey(key);
    this.put(key, null);
  }

  iterate(start?: ByteString, end?: ByteString): KVIterator {
    return this.range(start, end, true);
  }

  reverse(start?: ByteString, end?: ByteString): KVIterator {
    return this.range(start, end, false);
  }

  /** Into the layer below. Order does not matter there: only the tree's does, and `netWrites` sorts for it. */
  write(): void {
    if (this.writes === undefined) return;
    const { below, writes } = this;
    if (below === undefined) return;
    for (const [key, value] of writes) below.put(key, value);
    this.clear();
  }

  clear(): void {
    this.freeze();
    this.writes = undefined;
    this.sorted = [];
    this.fresh = [];
  }

  netWrites(): readonly NetWrite[] {
    const { writes } = this;
    if (writes === undefined) return [];
    return this.sortedKeys().map((key) => [key, writes.get(key) ?? undefined] as const);
  }

  private put(key: ByteString, value: Uint8Array | null): void {
    if (this.open.length > 0) this.freeze();
    this.writes ??= new Map();
    const before = this.writes.size;
    this.writes.set(key, value);
    if (this.writes.size !== before) this.fresh.push(key);
  }

  private freeze(): void {
    for (const iterator of this.open) iterator.freeze();
    this.open = [];
  }

  private range(
    start: ByteString | undefined,
    end: ByteString | undefined,
    ascending: boolean,
  ): KVIterator {
    assertBounds(start, end);
    const parent = ascending ? this.parent.iterate(start, end) : this.parent.reverse(start, end);
    if (this.writes === undefined) return parent;

    const keys = this.sortedKeys();
    const from = start === undefined ? 0 : lowerBound(keys, start);
    const to = end === undefined ? keys.length : lowerBound(keys, end);
    if (from >= to) return parent;

    const own = new LayerIterator(keys, this.writes, from, to, ascending);
    this.open.push(own);
    return mergeIterators(parent, own, ascending);
  }

  private sortedKeys(): ByteString[] {
    const { fresh } = this;
    if (fresh.length === 0) return this.sorted;
    if (fresh.length <= INSERT_MAX) {
      for (const key of fresh) this.sorted.splice(lowerBound(this.sorted, key), 0, key);
    } else {
      fresh.sort(compareText);
      this.sorted = this.sorted.length === 0 ? fresh : mergeSorted(this.sorted, fresh);
    }
    this.fresh = [];
    return this.sorted;
  }
}

/**
 * A layer's entries as they were when the iterator was made. It looks into the layer until the layer is about to change,
 * and then takes its own copy of what is left; one that is never closed costs that copy once.
 */
class LayerIterator implements OverlayIterator {
  private keys: readonly ByteString[];
  private writes: ReadonlyMap<ByteString, Uint8Array | null> | undefined;
  private frozen: OverlayIterator | undefined;
  private from: number;
  private to: number;
  private readonly ascending: boolean;

  constructor(
    keys: readonly ByteString[],
    writes: ReadonlyMap<ByteString, Uint8Array | null>,
    from: number,
    to: number,
    ascending: boolean,
  ) {
    this.keys = keys;
    this.writes = writes;
    this.from = from;
    this.to = to;
    this.ascending = ascending;
  }

  get valid(): boolean {
    return this.frozen === undefined ? this.from < this.to : this.frozen.valid;
  }

  get key(): ByteString {
    if (this.frozen !== undefined) return this.frozen.key;
    return present(this.keys[this.ascending ? this.from : this.to - 1], 'key at a valid position');
  }

  get value(): Uint8Array | undefined {
    if (this.frozen !== undefined) return this.frozen.value;
    return this.writes?.get(this.key) ?? undefined;
  }

  next(): void {
    if (this.frozen !== undefined) this.frozen.next();
    else if (this.ascending) this.from++;
    else this.to--;
  }

  close(): void {
    this.from = this.to;
    this.frozen = undefined;
    this.keys = [];
    this.writes = undefined;
  }

  freeze(): void {
    const { writes } = this;
    if (writes === undefined || this.from >= this.to) return this.close();
    const keys = this.keys.slice(this.from, this.to);
    if (!this.ascending) keys.reverse();
    this.frozen = sliceIterator(
      keys,
      keys.map((key) => writes.get(key) ?? undefined),
    );
    this.keys = [];
    this.writes = undefined;
  }
}

/** Index of the first key that is not below `bound`. */
function lowerBound(keys: readonly ByteString[], bound: ByteString): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const key = keys[middle];
    if (key !== undefined && key < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mergeSorted(a: readonly ByteString[], b: readonly ByteString[]): ByteString[] {
  const out: ByteString[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const left = a[i];
    const right = b[j];
    if (left === undefined) return out.concat(b.slice(j));
    if (right === undefined) return out.concat(a.slice(i));
    if (left < right) {
      out.push(left);
      i++;
    } else {
      out.push(right);
      j++;
    }
  }
}
