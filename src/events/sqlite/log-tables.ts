import Database from 'better-sqlite3';
import { HostError } from '../../types/errors.ts';
import type { LogRow } from '../record.ts';

/** Layout of events.db. Raised by a change that an older program cannot read; the file can be made again from state.db. */
const SCHEMA_VERSION = 1;
const BUSY_TIMEOUT_MS = 5_000;

const SCHEMA = `
  CREATE TABLE log(height INTEGER PRIMARY KEY, block_hash BLOB NOT NULL, time_ns INTEGER NOT NULL,
                   n_events INTEGER NOT NULL, digest BLOB NOT NULL, body BLOB NOT NULL, idx BLOB NOT NULL);
  CREATE TABLE tag(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  -- Heights at which some event has this value: the block itself tells which.
  CREATE TABLE attr(tag INTEGER NOT NULL, val TEXT NOT NULL, height INTEGER NOT NULL,
                    PRIMARY KEY(tag, val, height)) WITHOUT ROWID;
  -- How far what is derived from the log has come; moved in the transaction that writes the rows.
  CREATE TABLE projection(name TEXT PRIMARY KEY, height INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE meta(k TEXT PRIMARY KEY, v TEXT NOT NULL) WITHOUT ROWID;
`;

type Raw = [bigint, Buffer, bigint, bigint, Buffer, Buffer, Buffer];

/** Opens the file, making it if it is not there; `:memory:` is one too. @throws HostError */
export function openLogTables(path: string) {
  const db = guard(`opening ${path}`, () => {
    const connection = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    connection.pragma('journal_mode = WAL');
    // What a power loss takes is copied again from the outbox.
    connection.pragma('synchronous = NORMAL');
    const found = connection.pragma('user_version', { simple: true });
    if (found === 0)
      connection.transaction(() => {
        connection.exec(SCHEMA);
        connection.pragma(`user_version = ${SCHEMA_VERSION}`);
      })();
    else if (found !== SCHEMA_VERSION) {
      connection.close();
      throw new HostError(
        `${path} has layout ${String(found)}, this program reads ${SCHEMA_VERSION}: remove the file, it is filled again from state.db`,
      );
    }
    return connection;
  });
  const prepare = <P extends unknown[], R>(sql: string) =>
    db.prepare<P, R>(sql).safeIntegers().raw();

  const insert = db.prepare<
    [bigint, Uint8Array, bigint, number, Uint8Array, Uint8Array, Uint8Array]
  >('INSERT INTO log VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const digest = prepare<[bigint], [Buffer]>('SELECT digest FROM log WHERE height = ?');
  const row = prepare<[bigint], Raw>('SELECT * FROM log WHERE height = ?');
  const bounds = prepare<[], [bigint | null, bigint | null]>(
    'SELECT min(height), max(height) FROM log',
  );
  const prune = db.prepare<[bigint]>('DELETE FROM log WHERE height < ?');
  const pruneIndex = db.prepare<[bigint]>('DELETE FROM attr WHERE height < ?');
  const getMeta = prepare<[string], [string]>('SELECT v FROM meta WHERE k = ?');
  const setMeta = db.prepare<[string, string]>(
    'INSERT INTO meta VALUES (?, ?) ON CONFLICT(k) DO UPDATE SET v = excluded.v',
  );
  const getProjection = prepare<[string], [bigint]>('SELECT height FROM projection WHERE name = ?');
  const setProjection = db.prepare<[string, bigint]>(
    'INSERT INTO projection VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET height = excluded.height',
  );
  const getTag = prepare<[string], [bigint]>('SELECT id FROM tag WHERE name = ?');
  const addTag = db.prepare<[string]>('INSERT INTO tag(name) VALUES (?)');
  const addAttribute = db.prepare<[bigint, string, bigint]>(
    'INSERT INTO attr VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const next = prepare<[bigint, string, bigint], [bigint]>(
    'SELECT height FROM attr WHERE tag = ? AND val = ? AND height > ? ORDER BY height LIMIT 1',
  );
  const previous = prepare<[bigint, string, bigint], [bigint]>(
    'SELECT height FROM attr WHERE tag = ? AND val = ? AND height < ? ORDER BY height DESC LIMIT 1',
  );

  const tagId = (name: string): bigint | undefined => getTag.get(name)?.[0];

  return {
    /** Whether the row is new. */
    insert: (item: LogRow): boolean =>
      guard('storing a block', () => {
        const { height, blockHash, time, eventCount } = item;
        const { body, index } = item;
        return (
          insert.run(height, blockHash, time, eventCount, item.digest, body, index).changes > 0
        );
      }),
    digest: (height: bigint): Buffer | undefined =>
      guard('reading a digest', () => digest.get(height)?.[0]),
    row: (height: bigint): LogRow | undefined =>
      guard('reading a block', () => {
        const found = row.get(height);
        if (found === undefined) return undefined;
        const [at, blockHash, time, events, hash, body, index] = found;
        return {
          height: at,
          blockHash,
          time,
          eventCount: Number(events),
          digest: hash,
          body,
          index,
        };
      }),
    /** Lowest and highest height; undefined when there is none. */
    bounds: (): readonly [oldest: bigint, head: bigint] | undefined =>
      guard('reading the bounds of the log', () => {
        const [oldest, head] = bounds.get() ?? [null, null];
        return oldest === null || head === null ? undefined : [oldest, head];
      }),
    /** Drops blocks below a height. */
    prune(height: bigint): void {
      guard('pruning the log', () => {
        prune.run(height);
        pruneIndex.run(height);
      });
    },
    meta: (key: string): string | undefined => guard('reading meta', () => getMeta.get(key)?.[0]),
    setMeta(key: string, value: string): void {
      guard('writing meta', () => setMeta.run(key, value));
    },
    projection: (name: string): bigint =>
      guard('reading a projection', () => getProjection.get(name)?.[0] ?? 0n),
    setProjection(name: string, height: bigint): void {
      guard('moving a projection', () => setProjection.run(name, height));
    },
    tagId: (name: string): bigint | undefined => guard('reading a tag', () => tagId(name)),
    addTag: (name: string): bigint =>
      guard('naming a tag', () => tagId(name) ?? BigInt(addTag.run(name).lastInsertRowid)),
    addAttribute(tag: bigint, value: string, height: bigint): void {
      guard('indexing', () => addAttribute.run(tag, value, height));
    },
    nextHeight: (tag: bigint, value: string, above: bigint): bigint | undefined =>
      guard('looking up a value', () => next.get(tag, value, above)?.[0]),
    previousHeight: (tag: bigint, value: string, below: bigint): bigint | undefined =>
      guard('looking up a value', () => previous.get(tag, value, below)?.[0]),
    inTransaction: <T>(act: () => T): T => guard('writing', () => db.transaction(act)()),
    close(): void {
      db.close();
    },
  };
}

/** Whatever the library throws becomes a HostError that says what was being done. */
function guard<T>(doing: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new HostError(`event log: ${doing} failed: ${why}`, { cause });
  }
}
