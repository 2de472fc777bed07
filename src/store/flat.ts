import { present } from '../types/assert.ts';
import { type ByteString, byte, concatBytes } from '../types/bytes.ts';
import { GoPanic } from '../types/errors.ts';
import { type OverlayIterator, mergeIterators } from './iterator.ts';
import type { KVIterator, KVReader } from './kv.ts';
import type { Page, Range, StateTables } from './sqlite/tables.ts';
import { assertBounds, assertKey } from './validity.ts';

/** Latest state with a bounded memory of what was read, and past states through the undo rows. */

/** Memory of read and written entries, absent ones too: bound by count, for the cost of a map entry, and by bytes. */
export const READ_CACHE_ENTRIES = 400_000;
export const READ_CACHE_BYTES = 128 * 1024 * 1024;

/** Rows of a range read at once: few at first, since most ranges are short or left early. */
const FIRST_PAGE_ROWS = 16;
const PAGE_GROWTH = 4;
const PAGE_ROWS_MAX = 1_024;

/** Latest committed state. Coherent as long as every commit is told to `committed`. */
export class FlatState {
  private readonly tables: StateTables;
  private readonly entriesMax: number;
  private readonly bytesMax: number;
  /** Two halves: what is used moves to the younger; when that is full the older is dropped. */
  private young: Map<number, Map<ByteString, Uint8Array | null>>;
  private old: Map<number, Map<ByteString, Uint8Array | null>>;
  private youngEntries = 0;
  private youngBytes = 0;

  constructor(tables: StateTables, entriesMax = READ_CACHE_ENTRIES, bytesMax = READ_CACHE_BYTES) {
    this.young = new Map();
    this.old = new Map();
    this.tables = tables;
    this.entriesMax = entriesMax;
    this.bytesMax = bytesMax;
  }

  get(store: number, key: ByteString): Uint8Array | undefined {
    const young = this.young.get(store)?.get(key);
    if (young !== undefined) return young ?? undefined;
    const old = this.old.get(store)?.get(key);
    const value = old === undefined ? (this.tables.value(store, key) ?? null) : old;
    this.remember(store, key, value);
    return value ?? undefined;
  }

  /** A key's new value after its block is durable. */
  committed(store: number, key: ByteString, value: Uint8Array | undefined): void {
    this.old.get(store)?.delete(key);
    this.remember(store, key, value ?? null);
  }

  reader(store: number): KVReader {
    return {
      get: (key) => {
        assertKey(key);
        return this.get(store, key);
      },
      has: (key) => {
        assertKey(key);
        return this.get(store, key) !== undefined;
      },
      iterate: (start, end) => latestRange(this.tables, store, start, end, true),
      reverse: (start, end) => latestRange(this.tables, store, start, end, false),
    };
  }

  private remember(store: number, key: ByteString, value: Uint8Array | null): void {
    const bytes = key.length + (value?.length ?? 0);
    if (this.youngEntries * 2 >= this.entriesMax || (this.youngBytes + bytes) * 2 > this.bytesMax) {
      this.old = this.young;
      this.young = new Map();
      this.youngEntries = 0;
      this.youngBytes = 0;
    }
    let entries = this.young.get(store);
    if (entries === undefined) {
      entries = new Map();
      this.young.set(store, entries);
    }
    // Over-counts a key written again, which only drops the older half sooner.
    entries.set(key, value);
    this.youngEntries++;
    this.youngBytes += bytes;
  }
}

/**
 * A store as it was at `version`, of which later versions must not have been pruned. A read costs a seek for each
 * version up to the last: microseconds for recent heights, not meant for ten thousand of them.
 */
export function pastReader(tables: StateTables, store: number, version: bigint): KVReader {
  const get = (key: ByteString): Uint8Array | undefined => {
    assertKey(key);
    const last = tables.lastVersion();
    const changed = tables.changedAfter(store, key, version, last);
    return changed === undefined ? tables.value(store, key) : changed.old;
  };
  const range = (
    start: ByteString | undefined,
    end: ByteString | undefined,
    ascending: boolean,
  ): KVIterator => {
    const last = tables.lastVersion();
    const latest = latestRange(tables, store, start, end, ascending);
    const changed = new PagedIterator(
      (part) => tables.changedPage({ store, ...part }, version, last),
      start,
      end,
      ascending,
    );
    return mergeIterators(latest, changed, ascending);
  };
  return {
    get,
    has: (key) => get(key) !== undefined,
    iterate: (start, end) => range(start, end, true),
    reverse: (start, end) => range(start, end, false),
  };
}

function latestRange(
  tables: StateTables,
  store: number,
  start: ByteString | undefined,
  end: ByteString | undefined,
  ascending: boolean,
): KVIterator {
  assertBounds(start, end);
  return new PagedIterator((part) => tables.page({ store, ...part }), start, end, ascending);
}

/** The next greater key: the same with a zero byte. */
const successor = (key: ByteString): ByteString => concatBytes(key, byte(0));

/** Reads a range page by page, so no statement stays open. */
class PagedIterator<V extends Uint8Array | undefined> implements OverlayIterator {
  private readonly fetch: (part: Omit<Range, 'store'>) => Page<V>;
  private readonly ascending: boolean;
  private start: ByteString | undefined;
  private end: ByteString | undefined;
  private page: Page<V> = [];
  private at = 0;
  private limit = FIRST_PAGE_ROWS;

  constructor(
    fetch: (part: Omit<Range, 'store'>) => Page<V>,
    start: ByteString | undefined,
    end: ByteString | undefined,
    ascending: boolean,
  ) {
    this.fetch = fetch;
    this.ascending = ascending;
    this.start = start;
    this.end = end;
    if (start === undefined || end === undefined || start < end) this.load();
  }

  get valid(): boolean {
    return this.at < this.page.length;
  }

  get key(): ByteString {
    return this.entry()[0];
  }

  get value(): V {
    return this.entry()[1];
  }

  next(): void {
    const [key] = this.entry();
    this.at++;
    if (this.at < this.page.length) return;
    if (this.page.length < this.limit) {
      this.close();
      return;
    }
    if (this.ascending) this.start = successor(key);
    else this.end = key;
    this.limit = Math.min(this.limit * PAGE_GROWTH, PAGE_ROWS_MAX);
    this.load();
  }

  close(): void {
    this.page = [];
    this.at = 0;
  }

  private load(): void {
    const { start, end, ascending, limit } = this;
    this.page = this.fetch({ start, end, ascending, limit });
    this.at = 0;
  }

  private entry(): Page<V>[number] {
    if (!this.valid) throw new GoPanic('invalid iterator');
    return present(this.page[this.at], 'row of a page');
  }
}
