import { assert } from '../../types/assert.ts';
import { HostError } from '../../types/errors.ts';
import { decodeCommitInfo } from '../commit-info.ts';
import { stateAt } from '../history.ts';
import type { OutboxRow, StateAt, StoreCommit } from '../kv.ts';
import { guard, openForReading } from './open.ts';
import { stateTables } from './tables.ts';

/** Snapshots one reader holds open at once; each has a connection. Long ones keep the write-ahead log from shrinking. */
export const OPEN_SNAPSHOTS_MAX = 32;
/** Page cache a connection. */
const READER_CACHE_BYTES = 16 * 1024 * 1024;

export type CommittedHeight = {
  readonly height: bigint;
  readonly appHash: Uint8Array;
  /** Root of each store, in name order. */
  readonly stores: readonly StoreCommit[];
  /** Block time, nanoseconds since the epoch. */
  readonly time: bigint;
};

/** Committed state for other threads and processes, beside the one that writes. */
export type StateReader = {
  /**
   * A committed height that is still kept, 0 or nothing for the latest, inside a read transaction of its own: later blocks do not
   * show in it. @throws AbciError sdk/26 pruned or not committed @throws HostError too many at once
   */
  at(height?: bigint): StateAt;
  lastHeight(): bigint;
  commitInfo(height: bigint): CommittedHeight | undefined;
  /** Outbox rows above `height`, ascending, at most `limit`. */
  outboxAfter(height: bigint, limit: number): readonly OutboxRow[];
  close(): void;
};

export function openStateReader(options: {
  readonly path: string;
  readonly cacheBytes?: number;
}): StateReader {
  const open = () => {
    const connection = openForReading({
      path: options.path,
      cacheBytes: options.cacheBytes ?? READER_CACHE_BYTES,
    });
    return { connection, tables: stateTables(connection) };
  };
  const direct = open();
  const idle: ReturnType<typeof open>[] = [];
  let held = 0;
  let isClosed = false;

  return {
    at(height = 0n) {
      assert(!isClosed, 'the reader is open');
      if (held >= OPEN_SNAPSHOTS_MAX) {
        throw new HostError(
          `more than ${String(OPEN_SNAPSHOTS_MAX)} heights are being read at once`,
        );
      }
      const part = idle.pop() ?? open();
      let isDone = false;
      const done = (): void => {
        if (isDone) return;
        isDone = true;
        held--;
        if (part.connection.inTransaction) {
          guard('ending a read', () => part.connection.exec('ROLLBACK'));
        }
        if (isClosed) part.connection.close();
        else idle.push(part);
      };
      held++;
      try {
        guard('starting a read', () => part.connection.exec('BEGIN'));
        return stateAt(part.tables, height, done);
      } catch (cause) {
        done();
        throw cause;
      }
    },
    lastHeight: () => direct.tables.lastVersion(),
    commitInfo(height) {
      const row = direct.tables.commitRow(height);
      if (row === undefined) return undefined;
      const { stores, time } = decodeCommitInfo(row.stores);
      return { height: row.height, appHash: row.appHash, stores, time };
    },
    outboxAfter: (height, limit) => direct.tables.outboxAfter(height, limit),
    close() {
      if (isClosed) return;
      isClosed = true;
      guard('closing a reader', () => {
        direct.connection.close();
        for (const { connection } of idle) connection.close();
      });
    },
  };
}
