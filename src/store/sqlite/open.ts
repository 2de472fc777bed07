import Database from 'better-sqlite3';
import { HostError } from '../../types/errors.ts';

/** The connection type of the one library this folder is about. */
export type Connection = Database.Database;

/** Layout of state.db. Raised by a change that an older program cannot read. */
export const SCHEMA_VERSION = 1;

/** `normal`: whole after power loss, but perhaps some blocks behind; CometBFT replays them. `full`: one fsync a block. */
export type Durability = 'normal' | 'full';

/** How long a connection waits for another's lock, milliseconds. Only a maintenance tool could hold one. */
const BUSY_TIMEOUT_MS = 5_000;

const SCHEMA = `
  -- Fixed number of each store and the first height it belongs to.
  CREATE TABLE store(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, since INTEGER NOT NULL);
  -- Latest state.
  CREATE TABLE kv(store INTEGER NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL,
                  PRIMARY KEY(store, key)) WITHOUT ROWID;
  -- What a key held before version; NULL: it was absent. Version first: a block then writes a few pages one after
  -- the other and pruning cuts them off, where key first would touch a page a key for both.
  CREATE TABLE undo(version INTEGER NOT NULL, store INTEGER NOT NULL, key BLOB NOT NULL, old BLOB,
                    PRIMARY KEY(version, store, key)) WITHOUT ROWID;
  -- Net writes of a version, see changelog.ts.
  CREATE TABLE change(version INTEGER PRIMARY KEY, data BLOB NOT NULL);
  -- stores: CommitInfo as the SDK encodes it, its time with it: year 1 does not fit int64 nanoseconds.
  CREATE TABLE commit_info(version INTEGER PRIMARY KEY, app_hash BLOB NOT NULL, stores BLOB NOT NULL);
  CREATE TABLE meta(k TEXT PRIMARY KEY, v BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE outbox(height INTEGER PRIMARY KEY, block_hash BLOB NOT NULL, time_ns INTEGER NOT NULL,
                      n_events INTEGER NOT NULL, digest BLOB NOT NULL, body BLOB NOT NULL, idx BLOB NOT NULL);
`;

/** Runs an access to the disk; whatever it throws becomes a HostError that says what was being done. */
export function guard<T>(doing: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new HostError(`state database: ${doing} failed: ${why}`, { cause });
  }
}

/** Opens the one writing connection, making the tables of an empty file. */
export function openForWriting(options: {
  readonly path: string;
  readonly durability: Durability;
  readonly cacheBytes: number;
}): Connection {
  return guard(`opening ${options.path}`, () => {
    const connection = new Database(options.path, { timeout: BUSY_TIMEOUT_MS });
    connection.pragma('journal_mode = WAL');
    connection.pragma(`synchronous = ${options.durability === 'full' ? 'FULL' : 'NORMAL'}`);
    // Pages go to the main file between blocks, see multistore.ts `maintain`.
    connection.pragma('wal_autocheckpoint = 0');
    setUp(connection, options.cacheBytes);
    if (schemaOf(connection) === 0) {
      connection.transaction(() => {
        connection.exec(SCHEMA);
        connection.pragma(`user_version = ${String(SCHEMA_VERSION)}`);
      })();
    }
    checkSchema(connection, options.path);
    return connection;
  });
}

/** Opens a connection that can only read; the file must be there. */
export function openForReading(options: {
  readonly path: string;
  readonly cacheBytes: number;
}): Connection {
  return guard(`opening ${options.path} for reading`, () => {
    const connection = new Database(options.path, {
      readonly: true,
      fileMustExist: true,
      timeout: BUSY_TIMEOUT_MS,
    });
    setUp(connection, options.cacheBytes);
    checkSchema(connection, options.path);
    return connection;
  });
}

function setUp(connection: Connection, cacheBytes: number): void {
  // A negative size is in KiB.
  connection.pragma(`cache_size = -${String(cacheBytes >>> 10)}`);
  connection.pragma('temp_store = MEMORY');
}

const schemaOf = (connection: Connection): unknown =>
  connection.pragma('user_version', { simple: true });

function checkSchema(connection: Connection, path: string): void {
  const found = schemaOf(connection);
  if (found === SCHEMA_VERSION) return;
  connection.close();
  throw new HostError(
    `${path} has layout ${String(found)}, this program reads ${String(SCHEMA_VERSION)}: use the version of avocetd that wrote it, or state sync into an empty home`,
  );
}
