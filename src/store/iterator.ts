import { assert, present } from '../types/assert.ts';
import type { ByteString } from '../types/bytes.ts';
import { GoPanic } from '../types/errors.ts';
import type { KVIterator, KVReader } from './kv.ts';

/** A cursor over changes: `undefined` says the key is deleted. */
export type OverlayIterator = {
  readonly valid: boolean;
  readonly key: ByteString;
  readonly value: Uint8Array | undefined;
  next(): void;
  close(): void;
};

/** Over prepared arrays of one length, in the order they have. */
export const sliceIterator = (
  keys: readonly ByteString[],
  values: readonly (Uint8Array | undefined)[],
): OverlayIterator => new SliceIterator(keys, values);

/** What is below with the changes put over it: of equal keys the change counts. @see store cachekv/internal/mergeiterator.go */
export const mergeIterators = (
  parent: KVIterator,
  changes: OverlayIterator,
  ascending: boolean,
): KVIterator => new MergeIterator(parent, changes, ascending);

export const emptyIterator = (): KVIterator => new EmptyIterator();

/** A store that holds nothing: what lies under a transient one. */
export const emptyReader = (): KVReader => ({
  get: () => undefined,
  has: () => false,
  iterate: emptyIterator,
  reverse: emptyIterator,
});

const invalidIterator = (): GoPanic => new GoPanic('invalid iterator');

class SliceIterator implements OverlayIterator {
  private readonly keys: readonly ByteString[];
  private readonly values: readonly (Uint8Array | undefined)[];
  private at = 0;

  constructor(keys: readonly ByteString[], values: readonly (Uint8Array | undefined)[]) {
    assert(keys.length === values.length, 'every key has a value');
    this.keys = keys;
    this.values = values;
  }

  get valid(): boolean {
    return this.at < this.keys.length;
  }

  get key(): ByteString {
    return present(this.keys[this.at], 'key at a valid position');
  }

  get value(): Uint8Array | undefined {
    return this.values[this.at];
  }

  next(): void {
    this.at++;
  }

  close(): void {
    this.at = this.keys.length;
  }
}

class EmptyIterator implements KVIterator {
  readonly valid = false;
  get key(): ByteString {
    throw invalidIterator();
  }
  get value(): Uint8Array {
    throw invalidIterator();
  }
  next(): void {
    throw invalidIterator();
  }
  close(): void {
    // Nothing is held.
  }
}

class MergeIterator implements KVIterator {
  private readonly parent: KVIterator;
  private readonly changes: OverlayIterator;
  private readonly ascending: boolean;
  private currentKey: ByteString | undefined;
  private currentValue: Uint8Array | undefined;

  constructor(parent: KVIterator, changes: OverlayIterator, ascending: boolean) {
    this.parent = parent;
    this.changes = changes;
    this.ascending = ascending;
    this.settle();
  }

  get valid(): boolean {
    return this.currentKey !== undefined;
  }

  get key(): ByteString {
    if (this.currentKey === undefined) throw invalidIterator();
    return this.currentKey;
  }

  get value(): Uint8Array {
    if (this.currentValue === undefined) throw invalidIterator();
    return this.currentValue;
  }

  /** @throws GoPanic at the end */
  next(): void {
    const key = this.key;
    const { parent, changes } = this;
    if (parent.valid && parent.key === key) parent.next();
    if (changes.valid && changes.key === key) changes.next();
    this.settle();
  }

  close(): void {
    this.parent.close();
    this.changes.close();
    this.currentKey = undefined;
    this.currentValue = undefined;
  }

  /** Stands on the next entry that exists, past deleted ones. */
  private settle(): void {
    const { parent, changes, ascending } = this;
    for (;;) {
      const below = parent.valid ? parent.key : undefined;
      const above = changes.valid ? changes.key : undefined;
      if (above === undefined) {
        this.currentKey = below;
        this.currentValue = below === undefined ? undefined : parent.value;
        return;
      }
      if (below !== undefined && below !== above && below < above === ascending) {
        this.currentKey = below;
        this.currentValue = parent.value;
        return;
      }
      const value = changes.value;
      if (value !== undefined) {
        this.currentKey = above;
        this.currentValue = value;
        return;
      }
      if (below === above) parent.next();
      changes.next();
    }
  }
}
