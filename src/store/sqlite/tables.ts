import { type ByteString, toByteString } from '../../types/bytes.ts';
import type { CommitRow, OutboxRow } from '../kv.ts';
import { type Connection, guard } from './open.ts';

/** A page of rows in key order. */
export type Page<V> = readonly (readonly [key: ByteString, value: V])[];
/** Which part of a store, and how many rows of it. */
export type Range = {
  readonly store: number;
  readonly start: ByteString | undefined;
  readonly end: ByteString | undefined;
  readonly ascending: boolean;
  readonly limit: number;
};

export type StoreRow = { readonly id: number; readonly name: string; readonly since: bigint };

/** Reading statements over one connection: all that a reader needs, and the part of the writer that reads. */
export type StateTables = ReturnType<typeof stateTables>;

const blob = (key: ByteString): Buffer => Buffer.from(key, 'latin1');

/** The versions above one and up to another. Each is one seek in `undo`, which has them first. */
const LATER =
  'WITH RECURSIVE later(at) AS (SELECT ? + 1 UNION ALL SELECT at + 1 FROM later WHERE at < ?)';

export function stateTables(connection: Connection) {
  const getValue = connection
    .prepare<[number, Buffer], Buffer>('SELECT value FROM kv WHERE store = ? AND key = ?')
    .pluck();
  const getOld = connection
    .prepare<[bigint, bigint, number, Buffer], [Buffer | null, number | null]>(
      `${LATER} SELECT old, min(version) FROM later CROSS JOIN undo ON version = at WHERE store = ? AND key = ?`,
    )
    .raw();
  const getMeta = connection.prepare<[string], Buffer>('SELECT v FROM meta WHERE k = ?').pluck();
  const getCommit = connection
    .prepare<[bigint], [bigint, Buffer, Buffer]>(
      'SELECT version, app_hash, stores FROM commit_info WHERE version = ?',
    )
    .raw()
    .safeIntegers();
  const getLastVersion = connection
    .prepare<[], bigint | null>('SELECT max(version) FROM commit_info')
    .pluck()
    .safeIntegers();
  const getStores = connection
    .prepare<[], [bigint, string, bigint]>('SELECT id, name, since FROM store ORDER BY id')
    .raw()
    .safeIntegers();
  const getChange = connection
    .prepare<[bigint], Buffer>('SELECT data FROM change WHERE version = ?')
    .pluck();
  const getOutbox = connection
    .prepare<[bigint, number], [bigint, Buffer, bigint, bigint, Buffer, Buffer, Buffer]>(
      'SELECT height, block_hash, time_ns, n_events, digest, body, idx FROM outbox WHERE height > ? ORDER BY height LIMIT ?',
    )
    .raw()
    .safeIntegers();

  const pages = new Map<string, ReturnType<typeof preparePage>>();
  const preparePage = (sql: string) =>
    connection.prepare<(number | bigint | Buffer)[], [Buffer, Buffer | null]>(sql).raw();
  const pageRows = (sql: string, parameters: (number | bigint | Buffer)[]) => {
    let statement = pages.get(sql);
    if (statement === undefined) {
      statement = preparePage(sql);
      pages.set(sql, statement);
    }
    return statement.all(...parameters);
  };
  const bounds = (range: Range) => ({
    where: `store = ?${range.start === undefined ? '' : ' AND key >= ?'}${range.end === undefined ? '' : ' AND key < ?'}`,
    order: `ORDER BY key ${range.ascending ? 'ASC' : 'DESC'} LIMIT ?`,
    parameters: [
      range.store,
      ...(range.start === undefined ? [] : [blob(range.start)]),
      ...(range.end === undefined ? [] : [blob(range.end)]),
    ],
  });

  return {
    /** Latest value. */
    value: (store: number, key: ByteString): Uint8Array | undefined =>
      guard('reading a value', () => getValue.get(store, blob(key))),

    /** What the key held at `version`, when a version above it, up to `last`, changed it: undefined in `old` for absent. */
    changedAfter(
      store: number,
      key: ByteString,
      version: bigint,
      last: bigint,
    ): { readonly old: Uint8Array | undefined } | undefined {
      if (version >= last) return undefined;
      const row = guard('reading history', () => getOld.get(version, last, store, blob(key)));
      if (row === undefined || row[1] === null) return undefined;
      return { old: row[0] ?? undefined };
    },

    /** Latest entries of a range. */
    page(range: Range): Page<Uint8Array> {
      const { where, order, parameters } = bounds(range);
      const rows = guard('reading a range', () =>
        pageRows(`SELECT key, value FROM kv WHERE ${where} ${order}`, [...parameters, range.limit]),
      );
      return rows.map(([key, value]) => [toByteString(key), value ?? new Uint8Array()] as const);
    },

    /** Keys of a range that versions above `version`, up to `last`, changed, with what they held at it. */
    changedPage(range: Range, version: bigint, last: bigint): Page<Uint8Array | undefined> {
      if (version >= last) return [];
      const { where, order, parameters } = bounds(range);
      // With one min() the other columns are those of its row.
      const rows = guard('reading history', () =>
        pageRows(
          `${LATER} SELECT key, old, min(version) FROM later CROSS JOIN undo ON version = at WHERE ${where} GROUP BY key ${order}`,
          [version, last, ...parameters, range.limit],
        ),
      );
      return rows.map(([key, old]) => [toByteString(key), old ?? undefined] as const);
    },

    meta: (key: string): Uint8Array | undefined =>
      guard('reading metadata', () => getMeta.get(key)),

    /** A version kept as eight bytes; undefined when it was never set. */
    metaVersion(key: string): bigint | undefined {
      return guard('reading metadata', () => getMeta.get(key))?.readBigInt64BE(0);
    },

    commitRow(version: bigint): CommitRow | undefined {
      const row = guard('reading a commit', () => getCommit.get(version));
      if (row === undefined) return undefined;
      return { height: row[0], appHash: row[1], stores: row[2] };
    },

    /** 0 before the first commit. */
    lastVersion: (): bigint => guard('reading the last height', () => getLastVersion.get()) ?? 0n,

    stores: (): readonly StoreRow[] =>
      guard('reading the stores', () => getStores.all()).map(([id, name, since]) => ({
        id: Number(id),
        name,
        since,
      })),

    /** Encoded net writes of a version. */
    change: (version: bigint): Uint8Array | undefined =>
      guard('reading changes', () => getChange.get(version)),

    /** Outbox rows above `height`, ascending. */
    outboxAfter: (height: bigint, limit: number): readonly OutboxRow[] =>
      guard('reading the outbox', () => getOutbox.all(height, limit)).map(
        ([at, blockHash, time, events, digest, body, index]) => ({
          height: at,
          blockHash,
          time,
          eventCount: Number(events),
          digest,
          body,
          index,
        }),
      ),
  };
}
