// The event log: events.db, written only by the edge, filled from the state machine's outbox, read by cursor.
import { Block, isGivenTag } from './block.ts';
import type { CursorReading, Epoch, Position } from './cursor.ts';
import { beforeHeight, epochOf, formatCursor, formatEpoch, readCursor } from './cursor.ts';
import type { Condition, Filter } from './filter.ts';
import type { LogRow } from './record.ts';
import { openLogTables } from './sqlite/log-tables.ts';
import { equalBytes, toHex } from '../types/bytes.ts';
import { HostError } from '../types/errors.ts';

/** Where rows come from: the outbox of the state machine, read beside it. */
export type OutboxSource = {
  /** Rows above a height, ascending, at most `limit`. */
  after(height: bigint, limit: number): readonly LogRow[];
  /** Last committed height; 0 before the first. It falls when an operator rolls back. */
  head(): bigint;
};

/** Rows copied in one transaction: a few MB of full blocks. */
const PULL_ROWS = 32;
/** Opened blocks that are kept, the newest: live and slightly late readers touch no disk. */
const RING_BYTES = 32 * 1024 * 1024;
const RING_BLOCKS = 1024;
/** Characters of a value that the index keeps; the block itself decides about longer ones. */
const INDEXED_CHARACTERS_MAX = 128;
/** Blocks that one read looks into before it answers with how far it came. */
const READ_BLOCKS_MAX = 100;
/** Blocks that one search looks into. */
export const SEARCH_BLOCKS_MAX = 20_000;
/** Transactions that one search collects: what the pages of an answer are cut from. */
export const SEARCH_TXS_MAX = 10_000;
const INDEX_PROJECTION = 'attributes';

export type ReadBudget = {
  /** Bytes of records; one record comes even if it alone has more. */
  readonly bytes: number;
  readonly records: number;
  /** Blocks to look into, 100 when left out. */
  readonly blocks?: number;
};

/** Records of one block that go out together. */
export type Batch = {
  readonly block: Block;
  readonly indexes: readonly number[];
  /** The records' JSON, a comma between two. */
  readonly bytes: Buffer;
};

export type Reading =
  /** `to` is what to read after next, and always safe to keep; `caughtUp`: there is nothing behind it yet. */
  | {
      readonly kind: 'batches';
      readonly batches: readonly Batch[];
      readonly to: Position;
      readonly caughtUp: boolean;
    }
  /** What follows `after` is no longer kept; reading can go on after `oldest`. */
  | { readonly kind: 'gap'; readonly oldest: Position };

export type TxPlace = { readonly height: bigint; readonly tx: number };
/** Why a search does not answer: a part of the result would look like all of it. */
export type TxSearch =
  | { readonly kind: 'found'; readonly txs: readonly TxPlace[] }
  | { readonly kind: 'too_much'; readonly message: string };

export type EventLog = ReturnType<typeof openEventLog>;

/** Opens events.db. @throws HostError when it belongs to another chain, or cannot be opened */
export function openEventLog(options: {
  readonly path: string;
  readonly chainId: string;
  readonly genesisHash: Uint8Array;
  readonly source: OutboxSource;
}) {
  const { chainId, source } = options;
  const epoch: Epoch = epochOf(chainId, options.genesisHash);
  const tables = openLogTables(options.path);
  claim();

  let [oldest, head] = tables.bounds() ?? [0n, 0n];
  /** Rows above this are asked for; the last one again, so that a changed frame shows. */
  let asked = head > 0n ? head - 1n : 0n;
  let indexed = tables.projection(INDEX_PROJECTION);
  const tagIds = new Map<string, bigint>();
  const ring = new Map<bigint, Block>();
  let ringBytes = 0;

  function claim(): void {
    const known = tables.meta('epoch');
    if (known === undefined) tables.setMeta('epoch', formatEpoch(epoch));
    else if (known !== formatEpoch(epoch)) {
      tables.close();
      throw new HostError(
        `${options.path} holds the events of another chain (epoch ${known}, ${chainId} has ${formatEpoch(epoch)}): remove the file, or use the home that it belongs to`,
      );
    }
  }

  /**
   * Copies what is new; how many heights. After an operator's rollback, heights that come again must have the same frames.
   * @throws HostError when one has not: this node computed a block twice with different results
   */
  function pull(): number {
    const at = source.head();
    if (at < asked) asked = at;
    let copied = 0;
    for (;;) {
      const rows = source.after(asked, PULL_ROWS);
      const fresh = tables.inTransaction(() => rows.filter(store));
      for (const row of fresh) {
        if (head === 0n || row.height > head + 1n) oldest = row.height;
        if (row.height > head) head = row.height;
        keep(new Block(row));
      }
      copied += fresh.length;
      asked = rows.at(-1)?.height ?? asked;
      if (rows.length < PULL_ROWS) return copied;
    }
  }

  function store(row: LogRow): boolean {
    const last = tables.bounds()?.[1] ?? 0n;
    if (row.height > last) {
      // A hole (state sync, an outbox pruned too far): readers below it are told, so nothing below it may be served.
      if (last > 0n && row.height > last + 1n) tables.prune(row.height);
      return tables.insert(row);
    }
    const known = tables.digest(row.height);
    if (known !== undefined && !equalBytes(known, row.digest))
      throw new HostError(
        `event log: height ${row.height.toString()} has digest ${toHex(row.digest)}, ${toHex(known)} was published: this node computed the block twice with different results. The relay stops; compare the app hash with another node, and do not remove ${options.path} before`,
      );
    return false;
  }

  /** Makes the index of values follow the log, at most so many heights; how many. The log is served without it too. */
  function index(heights = PULL_ROWS): number {
    let done = 0;
    const from = indexed < oldest ? oldest : indexed + 1n;
    for (let height = from; height <= head && head > 0n && done < heights; height += 1n, done++) {
      const found = block(height);
      if (found === undefined) break;
      tables.inTransaction(() => {
        for (const [tag, value] of found.tagValues())
          tables.addAttribute(idOf(tag), value.slice(0, INDEXED_CHARACTERS_MAX), height);
        tables.setProjection(INDEX_PROJECTION, height);
      });
      indexed = height;
    }
    return done;
  }

  function idOf(tag: string): bigint {
    let id = tagIds.get(tag);
    if (id === undefined) tagIds.set(tag, (id = tables.addTag(tag)));
    return id;
  }

  /** A height that is kept. */
  function block(height: bigint): Block | undefined {
    if (height < oldest || height > head) return undefined;
    const known = ring.get(height);
    if (known !== undefined) return known;
    const row = tables.row(height);
    if (row === undefined) return undefined;
    const opened = new Block(row);
    keep(opened);
    return opened;
  }

  function keep(opened: Block): void {
    ring.set(opened.height, opened);
    ringBytes += opened.bytes;
    while (ring.size > 1 && (ring.size > RING_BLOCKS || ringBytes > RING_BYTES)) {
      let lowest = opened;
      for (const other of ring.values()) if (other.height < lowest.height) lowest = other;
      ring.delete(lowest.height);
      ringBytes -= lowest.bytes;
    }
  }

  /** Records behind `after` that the filter selects. A position ahead of the log is kept: other nodes may be further. */
  function read(after: Position, filter: Filter | undefined, budget: ReadBudget): Reading {
    if (head > 0n && after.height + 1n < oldest)
      return { kind: 'gap', oldest: beforeHeight(oldest) };
    const batches: Batch[] = [];
    let to = after;
    let bytes = budget.bytes;
    let records = budget.records;
    let looked = budget.blocks ?? READ_BLOCKS_MAX;
    let height = after.height < oldest ? oldest : after.height;
    for (; height <= head; height += 1n) {
      if (looked <= 0 || bytes <= 0 || records <= 0)
        return { kind: 'batches', batches, to, caughtUp: false };
      if (filter !== undefined && height > to.height) {
        const next = nextCandidate(filter, height);
        if (next > height) {
          height = next;
          const passed = block(height - 1n);
          if (passed !== undefined) to = { height: height - 1n, index: passed.count - 1 };
          if (height > head) break;
        }
      }
      const opened = block(height);
      if (opened === undefined) break;
      const from = height === to.height ? to.index + 1 : 0;
      if (from >= opened.count) continue;
      looked--;
      const cut = take(opened, from, filter, { bytes, records, isFirst: batches.length === 0 });
      if (cut.batch !== undefined) {
        batches.push(cut.batch);
        bytes -= cut.batch.bytes.length;
        records -= cut.batch.indexes.length;
      }
      if (cut.stopped !== undefined) {
        if (cut.stopped >= from) to = { height, index: cut.stopped };
        return { kind: 'batches', batches, to, caughtUp: false };
      }
      to = { height, index: opened.count - 1 };
    }
    return { kind: 'batches', batches, to, caughtUp: true };
  }

  /** First height from `height` on that may hold what the filter selects, by the index; one above the head when none may. */
  function nextCandidate(filter: Filter, height: bigint): bigint {
    let next = height;
    for (const { tag, value } of filter.conditions.flatMap(lookup)) {
      if (indexed < height) break;
      const id = tables.tagId(tag);
      const found = id === undefined ? undefined : tables.nextHeight(id, value, height - 1n);
      // Above what is indexed nothing is known.
      const candidate = found ?? indexed + 1n;
      if (candidate > next) next = candidate;
    }
    return next;
  }

  /** Where the transaction with this hash (upper-case hex) stands. */
  function findTx(hash: string): TxPlace | undefined {
    const id = tables.tagId('tx.hash');
    const height = id === undefined ? undefined : tables.nextHeight(id, hash, oldest - 1n);
    if (height !== undefined) {
      const tx = block(height)?.txHashes().indexOf(hash) ?? -1;
      if (tx >= 0) return { height, tx };
    }
    // Not indexed yet: the newest first.
    for (let at = head; at > indexed && at >= oldest && at > 0n; at -= 1n) {
      const tx = block(at)?.txHashes().indexOf(hash) ?? -1;
      if (tx >= 0) return { height: at, tx };
    }
    return undefined;
  }

  /** Transactions of which the filter holds, all of them, in order. */
  function searchTxs(filter: Filter, order: 'ascending' | 'descending'): TxSearch {
    const txs: TxPlace[] = [];
    let looked = 0;
    for (let height = oldest; height <= head && head > 0n; height += 1n) {
      height = nextCandidate(filter, height);
      const opened = block(height);
      if (opened === undefined) break;
      if (++looked > SEARCH_BLOCKS_MAX)
        return {
          kind: 'too_much',
          message: `the search looks into more than ${SEARCH_BLOCKS_MAX} blocks: add a condition of the form type.key='value'`,
        };
      for (const tx of opened.selectTxs(filter)) txs.push({ height, tx });
      if (txs.length > SEARCH_TXS_MAX)
        return {
          kind: 'too_much',
          message: `the search finds more than ${SEARCH_TXS_MAX} transactions: add a condition`,
        };
    }
    if (order === 'descending') txs.reverse();
    return { kind: 'found', txs };
  }

  return {
    epoch,
    chainId,
    /** Last height of the log; 0 when it is empty. */
    head: (): bigint => head,
    /** First height that is kept; 0 when the log is empty. */
    oldest: (): bigint => oldest,
    /** How far values can be looked up. */
    indexedHeight: (): bigint => indexed,
    pull,
    index,
    block,
    read,
    findTx,
    searchTxs,
    /** Before all that is kept, and behind all that there is. */
    start: (): Position => beforeHeight(oldest),
    end: (): Position => {
      const last = head > 0n ? block(head) : undefined;
      return last === undefined ? beforeHeight(0n) : { height: head, index: last.count - 1 };
    },
    cursor: (position: Position): string => formatCursor(epoch, position),
    readCursor: (text: string): CursorReading => readCursor(epoch, text),
    close(): void {
      ring.clear();
      tables.close();
    },
  };
}

/** What of a condition the index can answer. */
const lookup = ({ tag, equals }: Condition): { tag: string; value: string }[] =>
  equals === undefined || isGivenTag(tag)
    ? []
    : [{ tag, value: equals.slice(0, INDEXED_CHARACTERS_MAX) }];

type Cut = {
  readonly batch: Batch | undefined;
  /** Last record that was decided about, when the budget ended inside the block. */
  readonly stopped: number | undefined;
};

/** The part of a block from record `from` on that is selected and fits. */
function take(
  block: Block,
  from: number,
  filter: Filter | undefined,
  budget: { readonly bytes: number; readonly records: number; readonly isFirst: boolean },
): Cut {
  const selected = filter === undefined ? block.indexes : block.select(filter);
  let start = 0;
  while (start < selected.length && (selected[start] ?? 0) < from) start++;
  let end = start;
  for (let bytes = 0; end < selected.length && end - start < budget.records; end++) {
    bytes += block.lengthOf(selected[end] ?? 0) + 1;
    if (bytes > budget.bytes && !(budget.isFirst && end === start)) break;
  }
  const indexes = start === 0 && end === selected.length ? selected : selected.slice(start, end);
  const stopped = end < selected.length ? (selected[end] ?? 0) - 1 : undefined;
  if (indexes.length === 0) return { batch: undefined, stopped };
  return { batch: { block, indexes, bytes: join(block, indexes) }, stopped };
}

const COMMA = Buffer.from(',');

function join(block: Block, indexes: readonly number[]): Buffer {
  const [first = 0] = indexes;
  const last = indexes.at(-1) ?? first;
  if (last - first + 1 === indexes.length) return block.slice(first, last);
  const parts: Buffer[] = [];
  for (const index of indexes) {
    if (parts.length > 0) parts.push(COMMA);
    parts.push(block.slice(index));
  }
  return Buffer.concat(parts);
}
