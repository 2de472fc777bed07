import type { ByteString } from '../../types/bytes.ts';
import type { CommitRow, OutboxRow } from '../kv.ts';
import { type Connection, guard } from './open.ts';

/** One changed key: what it held and what it holds now; undefined is absent. */
export type ChangeRow = {
  readonly store: number;
  readonly key: ByteString;
  readonly old: Uint8Array | undefined;
  readonly value: Uint8Array | undefined;
};

/** All that a block leaves. */
export type BlockRows = {
  readonly commit: CommitRow;
  readonly newStores: readonly { readonly id: number; readonly name: string }[];
  readonly rows: readonly ChangeRow[];
  /** False for the first version, below which there is nothing to go back to. */
  readonly keepsUndo: boolean;
  readonly change: Uint8Array;
  readonly outbox: OutboxRow | undefined;
  readonly meta: readonly (readonly [key: string, value: Uint8Array])[];
};

/** What is no longer needed. */
export type PruneRows = {
  /** Undo rows up to this version, it included. */
  readonly undoThrough: bigint;
  /** Commit rows below this version. */
  readonly commitsBelow: bigint;
  /** Change rows up to this version, it included. */
  readonly changesThrough: bigint;
  readonly meta: readonly (readonly [key: string, value: Uint8Array])[];
};

export type StateWriter = ReturnType<typeof stateWriter>;

export const versionBlob = (version: bigint): Uint8Array => {
  const out = Buffer.alloc(8);
  out.writeBigInt64BE(version);
  return out;
};

/** Writing statements over the one writing connection. */
export function stateWriter(connection: Connection) {
  const putValue = connection.prepare<[number, Buffer, Uint8Array]>(
    'INSERT INTO kv VALUES(?, ?, ?) ON CONFLICT(store, key) DO UPDATE SET value = excluded.value',
  );
  const deleteValue = connection.prepare<[number, Buffer]>(
    'DELETE FROM kv WHERE store = ? AND key = ?',
  );
  const putUndo = connection.prepare<[bigint, number, Buffer, Uint8Array | null]>(
    'INSERT INTO undo VALUES(?, ?, ?, ?)',
  );
  const deleteUndo = connection.prepare<[bigint]>('DELETE FROM undo WHERE version <= ?');
  const putStore = connection.prepare<[number, string, bigint]>(
    'INSERT INTO store VALUES(?, ?, ?)',
  );
  const putChange = connection.prepare<[bigint, Uint8Array]>('INSERT INTO change VALUES(?, ?)');
  const deleteChanges = connection.prepare<[bigint]>('DELETE FROM change WHERE version <= ?');
  const putCommit = connection.prepare<[bigint, Uint8Array, Uint8Array]>(
    'INSERT INTO commit_info VALUES(?, ?, ?)',
  );
  const deleteCommits = connection.prepare<[bigint]>('DELETE FROM commit_info WHERE version < ?');
  const putMeta = connection.prepare<[string, Uint8Array]>(
    'INSERT INTO meta VALUES(?, ?) ON CONFLICT(k) DO UPDATE SET v = excluded.v',
  );
  const putOutbox = connection.prepare<
    [bigint, Uint8Array, bigint, number, Uint8Array, Uint8Array, Uint8Array]
  >('INSERT INTO outbox VALUES(?, ?, ?, ?, ?, ?, ?)');
  const deleteOutbox = connection.prepare<[bigint]>('DELETE FROM outbox WHERE height <= ?');

  const writeBlock = connection.transaction((block: BlockRows): void => {
    const version = block.commit.height;
    for (const { id, name } of block.newStores) putStore.run(id, name, version);
    for (const { store, key, old, value } of block.rows) {
      const bytes = Buffer.from(key, 'latin1');
      if (block.keepsUndo) putUndo.run(version, store, bytes, old ?? null);
      if (value === undefined) deleteValue.run(store, bytes);
      else putValue.run(store, bytes, value);
    }
    putChange.run(version, block.change);
    putCommit.run(version, block.commit.appHash, block.commit.stores);
    for (const [key, value] of block.meta) putMeta.run(key, value);
    const { outbox } = block;
    if (outbox !== undefined) {
      putOutbox.run(
        outbox.height,
        outbox.blockHash,
        outbox.time,
        outbox.eventCount,
        outbox.digest,
        outbox.body,
        outbox.index,
      );
    }
  });

  const prune = connection.transaction((rows: PruneRows): void => {
    deleteUndo.run(rows.undoThrough);
    deleteCommits.run(rows.commitsBelow);
    deleteChanges.run(rows.changesThrough);
    for (const [key, value] of rows.meta) putMeta.run(key, value);
  });

  return {
    /** One transaction: after it returns the block is there, before it nothing of it is. @throws HostError */
    writeBlock: (block: BlockRows): void => {
      guard(`committing height ${String(block.commit.height)}`, () => {
        writeBlock.immediate(block);
      });
    },
    /** @throws HostError */
    prune: (rows: PruneRows): void => {
      guard('pruning', () => {
        prune.immediate(rows);
      });
    },
    /** Deletes outbox rows up to and with `height`. */
    deleteOutboxThrough: (height: bigint): void => {
      guard('pruning the outbox', () => deleteOutbox.run(height));
    },
    /** Moves pages of the WAL into the main file and syncs both. False while a reader holds it back. */
    sync(mode: 'PASSIVE' | 'TRUNCATE'): boolean {
      return guard('syncing', () => {
        const rows = connection
          .prepare<[], { busy: number; log: number; checkpointed: number }>(
            `PRAGMA wal_checkpoint(${mode})`,
          )
          .all();
        return rows.every(({ busy, log, checkpointed }) => busy === 0 && log === checkpointed);
      });
    },
    close: (): void => {
      guard('closing', () => connection.close());
    },
  };
}
