// A block of the log, opened: its records as slices of bytes, and which of them a filter selects.
import type { Condition, Filter } from './filter.ts';
import type { LogRow } from './record.ts';
import { INDEX_ENTRY_BYTES, NO_TX, RECORD_KINDS } from './record.ts';
import { present } from '../types/assert.ts';
import { asBuffer } from '../types/bytes.ts';

export type RecordKind = (typeof RECORD_KINDS)[number] | 'event';

/** A record as JSON has it; see record.ts. */
export type LogRecord = {
  readonly kind: RecordKind;
  readonly height: string;
  readonly index: number;
  readonly tx?: number;
  readonly hash?: string;
  readonly code?: number;
  readonly codespace?: string;
  readonly gas_wanted?: string;
  readonly gas_used?: string;
  readonly time?: string;
  readonly proposer?: string;
  readonly txs?: number;
  readonly type?: string;
  readonly attrs?: readonly (readonly [key: string, value: string])[];
};

/** Records that have a tag, ascending, and the value each has; a record may come several times. */
type Postings = {
  readonly records: number[];
  readonly values: string[];
  /** Records by value; made when first asked for. */
  byValue?: Map<string, number[]>;
};

const NONE: readonly number[] = [];

/** One height. Its tags are read from the JSON when a filter first asks, which costs some 10 ms for 10,000 records. */
export class Block {
  readonly height: bigint;
  /** Nanoseconds since the epoch. */
  readonly time: bigint;
  readonly blockHash: Uint8Array;
  readonly digest: Uint8Array;
  /** Records; at least two. */
  readonly count: number;
  readonly #body: Buffer;
  readonly #entries: Buffer;
  #tags: Map<string, Postings> | undefined;
  #hashes: readonly string[] | undefined;
  #all: readonly number[] | undefined;

  constructor(row: LogRow) {
    this.height = row.height;
    this.time = row.time;
    this.blockHash = row.blockHash;
    this.digest = row.digest;
    this.count = row.eventCount;
    this.#body = asBuffer(row.body);
    const index = asBuffer(row.index);
    this.#entries = index.subarray(index.length - this.count * INDEX_ENTRY_BYTES);
  }

  /** Bytes held; the tags take about five times as many once they are read. */
  get bytes(): number {
    return this.#body.length + this.#entries.length;
  }

  /** All records, a comma between two. */
  get body(): Buffer {
    return this.#body;
  }

  get indexes(): readonly number[] {
    this.#all ??= Array.from({ length: this.count }, (_, index) => index);
    return this.#all;
  }

  lengthOf(record: number): number {
    return this.#entries.readUInt32BE(record * INDEX_ENTRY_BYTES + 4);
  }

  /** The transaction of a record, undefined for the block's own. */
  txOf(record: number): number | undefined {
    const tx = this.#entries.readUInt32BE(record * INDEX_ENTRY_BYTES + 10);
    return tx === NO_TX ? undefined : tx;
  }

  kindOf(record: number): RecordKind {
    return RECORD_KINDS[this.#entries.readUInt16BE(record * INDEX_ENTRY_BYTES + 8)] ?? 'event';
  }

  /** The bytes of records `first` to `last`, both included, a comma between two. */
  slice(first: number, last = first): Buffer {
    const start = this.#entries.readUInt32BE(first * INDEX_ENTRY_BYTES);
    const end = this.#entries.readUInt32BE(last * INDEX_ENTRY_BYTES) + this.lengthOf(last);
    return this.#body.subarray(start, end);
  }

  record(index: number): LogRecord {
    return JSON.parse(this.slice(index).toString('utf8')) as LogRecord;
  }

  records(): readonly LogRecord[] {
    return JSON.parse(`[${this.#body.toString('utf8')}]`) as LogRecord[];
  }

  /** Hashes of the block's transactions in upper-case hex. */
  txHashes(): readonly string[] {
    if (this.#hashes === undefined) {
      const hashes: string[] = [];
      for (const index of this.indexes)
        if (this.kindOf(index) === 'tx') hashes.push(this.record(index).hash ?? '');
      this.#hashes = hashes;
    }
    return this.#hashes;
  }

  /** Every tag with each of its values once: what an index of the log holds. */
  *tagValues(): Generator<readonly [tag: string, value: string]> {
    for (const [tag, postings] of this.#postings())
      for (const value of new Set(postings.values)) yield [tag, value];
    for (const hash of this.txHashes()) yield ['tx.hash', hash];
  }

  /**
   * Records of which all conditions hold, each condition of the record by itself: of its event's attributes, and of `tm.event`,
   * `tx.hash`, `tx.height` and `block.height`.
   */
  select(filter: Filter): readonly number[] {
    return this.#intersect(
      filter,
      (condition) => this.#hits(condition),
      () => this.indexes,
      (record) => record,
    );
  }

  /** Transactions of which all conditions hold, by any of their events: CometBFT's way. */
  selectTxs(filter: Filter): readonly number[] {
    const firstRecord = (): readonly number[] => {
      const first: number[] = [];
      for (const index of this.indexes) if (this.kindOf(index) === 'tx') first.push(index);
      return first;
    };
    let starts: readonly number[] | undefined;
    return this.#intersect(
      filter,
      (condition) => {
        const txs = new Set<number>();
        for (const record of this.#hits(condition)) {
          const tx = this.txOf(record);
          if (tx !== undefined) txs.add(tx);
        }
        return [...txs];
      },
      () => this.txHashes().map((_, tx) => tx),
      (tx) => present((starts ??= firstRecord())[tx], 'record of a transaction'),
    );
  }

  /** Units (records or transactions) that fulfil every condition, ascending. */
  #intersect(
    filter: Filter,
    hitsOf: (condition: Condition) => readonly number[],
    all: () => readonly number[],
    recordOf: (unit: number) => number,
  ): readonly number[] {
    let found: readonly number[] | undefined;
    const given: Condition[] = [];
    for (const condition of filter.conditions) {
      if (GIVEN_TAGS.has(condition.tag)) given.push(condition);
      else if (found === undefined) found = hitsOf(condition);
      else if (found.length > 0) found = common(found, hitsOf(condition));
    }
    for (const condition of given) {
      if (found?.length === 0) return NONE;
      const emitted = new Set(hitsOf(condition));
      found = (found ?? all()).filter(
        (unit) =>
          emitted.has(unit) ||
          this.#given(condition.tag, recordOf(unit)).some((value) => condition.matches(value)),
      );
    }
    return found ?? all();
  }

  #hits({ tag, equals, matches }: Condition): readonly number[] {
    const postings = this.#postings().get(tag);
    if (postings === undefined) return NONE;
    if (equals !== undefined) return byValue(postings).get(equals) ?? NONE;
    const hits: number[] = [];
    postings.records.forEach((record, at) => {
      if (hits.at(-1) !== record && matches(postings.values[at] ?? '')) hits.push(record);
    });
    return hits;
  }

  /** Values of tags that no event carries. */
  #given(tag: string, record: number): readonly string[] {
    const tx = this.txOf(record);
    switch (tag) {
      case 'tm.event':
        if (tx !== undefined) return ['Tx'];
        return this.kindOf(record) === 'validator'
          ? ['ValidatorSetUpdates']
          : ['NewBlock', 'NewBlockEvents'];
      case 'tx.hash':
        return tx === undefined ? [] : [this.txHashes()[tx] ?? ''];
      case 'tx.height':
        return tx === undefined ? [] : [this.height.toString()];
      case 'block.height':
        return [this.height.toString()];
      case 'tx':
        return tx === undefined ? [] : [''];
      default:
        return [''];
    }
  }

  #postings(): Map<string, Postings> {
    this.#tags ??= readTags(this.records());
    return this.#tags;
  }
}

/** Tags, and their types, that every record of a kind has without an event. */
const GIVEN_TAGS: ReadonlySet<string> = new Set([
  'tm.event',
  'tx.hash',
  'tx.height',
  'block.height',
  'tm',
  'tx',
  'block',
]);

/** Which tags an index of the log cannot look up. */
export const isGivenTag = (tag: string): boolean => GIVEN_TAGS.has(tag) && tag !== 'tx.hash';

function readTags(records: readonly LogRecord[]): Map<string, Postings> {
  const tags = new Map<string, Postings>();
  const add = (tag: string, record: number, value: string): void => {
    let postings = tags.get(tag);
    if (postings === undefined) tags.set(tag, (postings = { records: [], values: [] }));
    postings.records.push(record);
    postings.values.push(value);
  };
  for (const { kind, index, type, attrs } of records) {
    if (kind !== 'event' || type === undefined || type === '') continue;
    for (const [key, value] of attrs ?? []) {
      if (key === '') continue;
      const tag = `${type}.${key}`;
      add(tag, index, value);
      add(key.includes('.') ? tag.slice(0, tag.lastIndexOf('.')) : type, index, '');
    }
  }
  return tags;
}

function byValue(postings: Postings): Map<string, number[]> {
  if (postings.byValue === undefined) {
    const found = new Map<string, number[]>();
    postings.records.forEach((record, at) => {
      const value = postings.values[at] ?? '';
      const records = found.get(value);
      if (records === undefined) found.set(value, [record]);
      else if (records.at(-1) !== record) records.push(record);
    });
    postings.byValue = found;
  }
  return postings.byValue;
}

function common(a: readonly number[], b: readonly number[]): readonly number[] {
  const other = new Set(b);
  return a.filter((unit) => other.has(unit));
}
