import { assert, present } from '../types/assert.ts';
import { compareText, equalBytes, toHex } from '../types/bytes.ts';
import type { ByteString } from '../types/bytes.ts';
import { HostError } from '../types/errors.ts';
import { maxInt, minInt } from '../types/int.ts';
import { type NetWrite, branchOver, netWritesOf } from './cachekv.ts';
import { type StoreChanges, decodeChanges, encodeChanges } from './changelog.ts';
import { decodeCheckpoint, encodeCheckpoint } from './checkpoint.ts';
import { decodeCommitInfo, encodeCommitInfo } from './commit-info.ts';
import { FlatState } from './flat.ts';
import { type Hasher, nodeHasher } from './hasher.ts';
import { META_UNDO_FROM, readableFrom, stateAt } from './history.ts';
import { IavlTree } from './iavl.ts';
import { emptyReader } from './iterator.ts';
import type {
  BranchedStore,
  CommitExtra,
  CommitMultiStore,
  CommittedState,
  KVReader,
  MultiReader,
  OutboxRow,
  StartReport,
  StateAt,
  StoreCommit,
  StoreProof,
} from './kv.ts';
import { appHashOf, byName } from './merkle.ts';
import { proveKey, proveStore } from './proof.ts';
import {
  type CheckpointFile,
  listCheckpoints,
  readCheckpoint,
  removeCheckpoint,
  writeCheckpoint,
} from './sqlite/checkpoint-file.ts';
import { type Durability, openForWriting } from './sqlite/open.ts';
import { type StateTables, stateTables } from './sqlite/tables.ts';
import { type ChangeRow, type StateWriter, stateWriter, versionBlob } from './sqlite/writer.ts';

/**
 * The persistent state of a chain: the only place that knows both trees and tables.
 * @see cosmossdk.io/store@v1.1.2 rootmulti/store.go for what a height's app hash is
 */

/** Past heights that can be read and proven, besides the latest. Clients verify against the next header, so never below 2. */
export const KEEP_RECENT_DEFAULT = 100;
const KEEP_RECENT_MIN = 2;
/** Blocks between tree checkpoints: what a start replays at most, beside the kept heights. */
export const CHECKPOINT_INTERVAL_DEFAULT = 1_000;
/** A checkpoint is of the oldest kept version, so a start has the recent roots; of a nearer one when more are kept. */
const CHECKPOINT_LAG_MAX = 1_000n;
/** Whole checkpoints beside the database. Change rows go only below the older one. */
const CHECKPOINTS_KEPT = 2;
/** Blocks between moves of the write-ahead log into the main file, which also sync it. */
export const SYNC_INTERVAL_DEFAULT = 16;
/** Heights pruned at once after a block: a node whose setting was lowered catches up in steps. */
const PRUNE_HEIGHTS_MAX = 4n;
/** Page cache of the writing connection; it takes what it uses. A million accounts are about 200 MB. */
export const PAGE_CACHE_BYTES_DEFAULT = 256 * 1024 * 1024;
/** Stores of a chain, and so leaves of the app hash. */
const STORES_MAX = 256;

export type MultiStoreOptions = {
  /** File, or `:memory:` for a store that ends with the process and has no tree checkpoints. */
  readonly path: string;
  /** Names of the committed stores. A name that the file does not know starts with the next height. */
  readonly stores: readonly string[];
  /** Stores that live for a block: never hashed, never written. */
  readonly transientStores?: readonly string[];
  readonly keepRecent?: number;
  /** Blocks between tree checkpoints; 0: only when closed. */
  readonly checkpointInterval?: number;
  readonly syncInterval?: number;
  /** When given, the height the first block must have. */
  readonly initialHeight?: bigint;
  readonly durability?: Durability;
  readonly pageCacheBytes?: number;
  /** False: the caller calls `maintain` itself, after Commit was answered. */
  readonly maintainOnCommit?: boolean;
  readonly hasher?: Hasher;
};

const META_CHANGES_THROUGH = 'store:changes_pruned_through';
const META_FIRST = 'store:first_version';
/** Metadata of the application has its own names. */
const APP_META = 'app:';

type Mounted = {
  readonly name: string;
  readonly id: number;
  /** False until its first height is committed. */
  isKnown: boolean;
  /** Its first height, once known. */
  since: bigint;
  tree: IavlTree;
};

/** A block that `workingHash` took and `commit` has not made durable. */
type Pending = {
  readonly height: bigint;
  readonly appHash: Uint8Array;
  readonly roots: readonly StoreCommit[];
  readonly changes: readonly StoreChanges[];
};

/** @throws HostError when the file cannot be read or its trees cannot be brought to the committed roots */
export function openMultiStore(options: MultiStoreOptions): CommitMultiStore {
  const names = new Set([...options.stores, ...(options.transientStores ?? [])]);
  assert(
    names.size === options.stores.length + (options.transientStores?.length ?? 0),
    'store names differ',
  );
  assert(options.stores.length <= STORES_MAX, `a chain has at most ${String(STORES_MAX)} stores`);
  const connection = openForWriting({
    path: options.path,
    durability: options.durability ?? 'normal',
    cacheBytes: options.pageCacheBytes ?? PAGE_CACHE_BYTES_DEFAULT,
  });
  return new MultiStoreOnDisk(options, stateTables(connection), stateWriter(connection));
}

class MultiStoreOnDisk implements CommitMultiStore {
  readonly storeNames: readonly string[];
  readonly latest: MultiReader;
  readonly startReport: StartReport;

  private readonly path: string | undefined;
  private readonly tables: StateTables;
  private readonly writer: StateWriter;
  private readonly flat: FlatState;
  private readonly hasher: Hasher;
  private readonly keepRecent: bigint;
  private readonly checkpointInterval: bigint;
  private readonly syncInterval: bigint;
  private readonly initialHeight: bigint | undefined;
  private readonly maintainOnCommit: boolean;

  private readonly mounted: readonly Mounted[];
  private height: bigint;
  private appHash: Uint8Array;
  private roots: readonly StoreCommit[];
  private first: bigint;
  private undoFrom: bigint;
  private changesPruned: bigint;
  private checkpoints: readonly CheckpointFile[];
  private synced: bigint;
  private pending: Pending | undefined;
  private isFailed = false;

  constructor(options: MultiStoreOptions, tables: StateTables, writer: StateWriter) {
    this.path = options.path === ':memory:' ? undefined : options.path;
    this.tables = tables;
    this.writer = writer;
    this.hasher = options.hasher ?? nodeHasher();
    this.keepRecent = BigInt(Math.max(options.keepRecent ?? KEEP_RECENT_DEFAULT, KEEP_RECENT_MIN));
    this.checkpointInterval = BigInt(options.checkpointInterval ?? CHECKPOINT_INTERVAL_DEFAULT);
    this.syncInterval = BigInt(Math.max(options.syncInterval ?? SYNC_INTERVAL_DEFAULT, 1));
    this.initialHeight = options.initialHeight;
    this.maintainOnCommit = options.maintainOnCommit ?? true;

    this.storeNames = [...options.stores].sort(compareText);
    this.mounted = mount(this.storeNames, tables, this.hasher);
    this.flat = new FlatState(tables);
    const readers = new Map<string, KVReader>();
    for (const { name, id } of this.mounted) readers.set(name, this.flat.reader(id));
    for (const name of options.transientStores ?? []) readers.set(name, emptyReader());
    this.latest = { reader: (store) => present(readers.get(store), `store ${store}`) };

    this.height = tables.lastVersion();
    const row = tables.commitRow(this.height);
    this.appHash = row?.appHash ?? new Uint8Array();
    this.roots = row === undefined ? [] : decodeCommitInfo(row.stores).stores;
    this.first = tables.metaVersion(META_FIRST) ?? 0n;
    this.undoFrom = tables.metaVersion(META_UNDO_FROM) ?? 0n;
    this.changesPruned = tables.metaVersion(META_CHANGES_THROUGH) ?? 0n;
    this.checkpoints = this.path === undefined ? [] : listCheckpoints(this.path);
    this.startReport = this.loadTrees();
    // What a process left that was killed may only be in the system's memory yet.
    this.synced = 0n;
    this.sync('PASSIVE');
  }

  // ------------------------------------------------------------ reading

  committed(): CommittedState {
    return { height: this.height, appHash: this.appHash };
  }

  storeHashes(): readonly StoreCommit[] {
    return this.roots;
  }

  branch(): BranchedStore {
    return branchOver(this.latest);
  }

  at(height: bigint): StateAt {
    return stateAt(this.tables, height, () => {
      // The connection is the store's own.
    });
  }

  meta(key: string): Uint8Array | undefined {
    return this.tables.meta(APP_META + key);
  }

  syncedHeight(): bigint {
    return this.synced;
  }

  outboxAfter(height: bigint, limit: number): readonly OutboxRow[] {
    return this.tables.outboxAfter(height, limit);
  }

  proof(store: string, key: ByteString, height: bigint): StoreProof | undefined {
    const at = this.mounted.find(({ name }) => name === store);
    const root = at?.tree.rootAt(height);
    const row = this.tables.commitRow(height);
    if (at === undefined || root === undefined || row === undefined) return undefined;
    if (height < readableFrom(this.tables)) return undefined;
    const values = this.at(height).reader(store);
    return {
      value: values.get(key),
      iavl: proveKey(at.tree, root, key, (leaf) => present(values.get(leaf), 'value of a leaf')),
      simple: proveStore(decodeCommitInfo(row.stores).stores, store),
    };
  }

  // ------------------------------------------------------------ a block

  workingHash(block: BranchedStore, height: bigint): Uint8Array {
    this.assertUsable();
    this.discard();
    const isFirst = this.height === 0n;
    assert(
      isFirst ? height > 0n : height === this.height + 1n,
      `height ${String(height)} follows ${String(this.height)}`,
    );
    assert(
      !isFirst || this.initialHeight === undefined || height === this.initialHeight,
      'the first height is the initial height',
    );

    const changes: StoreChanges[] = [];
    for (const { name, id, tree } of this.mounted) {
      tree.begin(height);
      const writes = netWritesOf(block, name);
      if (writes.length > 0) changes.push({ store: id, writes: applyWrites(tree, writes) });
    }
    const roots = byName(this.mounted.map(({ name, tree }) => ({ name, hash: tree.hash() })));
    const appHash = appHashOf(roots);
    this.pending = { height, appHash, roots, changes };
    return appHash;
  }

  commit(extra: CommitExtra): void {
    this.assertUsable();
    const { pending } = this;
    assert(pending !== undefined, 'workingHash comes before commit');
    const { height, appHash, roots, changes } = pending;
    const isFirst = this.height === 0n;

    // Whatever throws from here on leaves memory and disk in doubt: nothing more is done with this object.
    this.isFailed = true;
    const rows: ChangeRow[] = [];
    for (const { store, writes } of changes) {
      for (const [key, value] of writes) {
        const old = isFirst ? undefined : this.flat.get(store, key);
        // An equal value makes a new version in the tree but is the same row: index entries, mostly.
        if (isFirst || !equalValues(old, value)) rows.push({ store, key, value, old });
        else this.flat.committed(store, key, value);
      }
    }
    this.writer.writeBlock({
      commit: {
        height,
        appHash,
        stores: encodeCommitInfo(height, roots, extra.time),
      },
      newStores: this.mounted.filter(({ isKnown }) => !isKnown),
      rows,
      keepsUndo: !isFirst,
      change: encodeChanges(changes),
      outbox: extra.outbox,
      meta: [
        ...(extra.meta ?? []).map(([key, value]) => [APP_META + key, value] as const),
        ...(isFirst
          ? [
              [META_FIRST, versionBlob(height)] as const,
              [META_UNDO_FROM, versionBlob(height)] as const,
              [META_CHANGES_THROUGH, versionBlob(height - 1n)] as const,
            ]
          : []),
      ],
    });

    for (const { store, key, value } of rows) this.flat.committed(store, key, value);
    for (const at of this.mounted) {
      if (!at.isKnown) at.since = height;
      at.isKnown = true;
      at.tree.seal();
      at.tree.prune(height - this.keepRecent);
    }
    if (isFirst) {
      this.first = height;
      this.undoFrom = height;
      this.changesPruned = height - 1n;
    }
    this.height = height;
    this.appHash = appHash;
    this.roots = roots;
    this.pending = undefined;
    this.isFailed = false;
    if (this.maintainOnCommit) this.maintain();
  }

  discard(): void {
    for (const { tree } of this.mounted) tree.discard();
    this.pending = undefined;
  }

  // ------------------------------------------------------------ between blocks

  maintain(): void {
    this.assertUsable();
    if (this.height === 0n) return;
    for (const { tree } of this.mounted) tree.arena.growAhead();
    this.pruneRows();
    const lag = minInt(this.keepRecent, CHECKPOINT_LAG_MAX);
    const newest = this.checkpoints[0]?.version ?? this.first;
    if (this.checkpointInterval > 0n && this.height - newest >= this.checkpointInterval + lag) {
      this.checkpoint();
    }
    if (this.height - this.synced >= this.syncInterval) this.sync('PASSIVE');
  }

  pruneOutbox(throughHeight: bigint): void {
    this.writer.deleteOutboxThrough(throughHeight);
  }

  close(): void {
    if (!this.isFailed) {
      this.discard();
      if (this.height > 0n) this.checkpoint();
      this.sync('TRUNCATE');
    }
    this.isFailed = true;
    this.writer.close();
  }

  /** Everything up to the synced height survives a power loss. */
  private sync(mode: 'PASSIVE' | 'TRUNCATE'): void {
    if (this.writer.sync(mode)) this.synced = this.height;
  }

  /** Trees of the oldest kept version into a file, after the database is surely not behind it. */
  private checkpoint(): void {
    const { path } = this;
    if (path === undefined) return;
    const oldest = maxInt(this.first, this.height - minInt(this.keepRecent, CHECKPOINT_LAG_MAX));
    const version = maxInt(oldest, this.oldestKept());
    if (this.checkpoints.some((file) => file.version === version)) return;
    this.sync('PASSIVE');
    if (this.synced < version) return;
    writeCheckpoint(path, version, encodeCheckpoint(version, this.mounted));
    this.checkpoints = listCheckpoints(path);
    for (const file of this.checkpoints.slice(CHECKPOINTS_KEPT)) removeCheckpoint(file.path);
    this.checkpoints = this.checkpoints.slice(0, CHECKPOINTS_KEPT);
  }

  /** The version from which on every store that existed has its roots in memory. */
  private oldestKept(): bigint {
    let oldest = 0n;
    for (const { tree, since } of this.mounted) {
      const kept = tree.oldestVersion;
      if (kept !== undefined && kept > since) oldest = maxInt(oldest, kept);
    }
    return oldest;
  }

  private pruneRows(): void {
    const target = minInt(this.height - this.keepRecent, this.undoFrom + PRUNE_HEIGHTS_MAX);
    const older = this.checkpoints[CHECKPOINTS_KEPT - 1]?.version ?? 0n;
    const undoFrom = maxInt(this.undoFrom, target);
    const through = maxInt(this.changesPruned, older);
    if (undoFrom === this.undoFrom && through === this.changesPruned) return;
    this.writer.prune({
      undoThrough: undoFrom,
      commitsBelow: undoFrom,
      changesThrough: through,
      meta: [
        [META_UNDO_FROM, versionBlob(undoFrom)],
        [META_CHANGES_THROUGH, versionBlob(through)],
      ],
    });
    this.undoFrom = undoFrom;
    this.changesPruned = through;
  }

  private assertUsable(): void {
    if (this.isFailed) {
      throw new HostError('the state database failed before or was closed: restart the node');
    }
  }

  // ------------------------------------------------------------ start

  /** Newest usable checkpoint, changes replayed on it, roots compared with the committed ones; else the next older. */
  private loadTrees(): StartReport {
    const refused: string[] = [];
    if (this.height === 0n) return { checkpoint: undefined, replayed: 0n, refused };

    const ahead = this.checkpoints.filter(({ version }) => version > this.height);
    // Left by a database that lost its last blocks: they will be made again.
    for (const { path } of ahead) removeCheckpoint(path);
    const candidates = this.checkpoints.filter(({ version }) => version <= this.height);

    for (const [at, file] of candidates.entries()) {
      const why = this.loadFrom(file);
      if (why === undefined) {
        for (const { path } of candidates.slice(0, at)) removeCheckpoint(path);
        this.checkpoints = candidates.slice(at);
        return { checkpoint: file.version, replayed: this.height - file.version, refused };
      }
      refused.push(`tree checkpoint of height ${String(file.version)}: ${why}`);
    }
    const why = this.loadFrom(undefined);
    if (why === undefined) {
      for (const { path } of candidates) removeCheckpoint(path);
      this.checkpoints = [];
      return { checkpoint: undefined, replayed: this.height - this.first + 1n, refused };
    }
    refused.push(`all kept changes: ${why}`);
    throw new HostError(
      `state database: the trees of height ${String(this.height)} cannot be rebuilt (${refused.join('; ')}). Restore a backup of the data folder, or state sync into an empty one`,
    );
  }

  /** Undefined when the trees came to the committed roots, else why they did not. */
  private loadFrom(file: CheckpointFile | undefined): string | undefined {
    for (const at of this.mounted) at.tree = new IavlTree(this.hasher);
    const from = file?.version ?? this.first - 1n;
    if (from < this.changesPruned) {
      return `changes up to height ${String(this.changesPruned)} were pruned`;
    }
    if (file !== undefined) {
      const loaded = readCheckpoint(file.path, (chunks) => decodeCheckpoint(chunks, this.hasher));
      if (loaded.kind === 'damaged') return loaded.why;
      if (loaded.content.version !== file.version) return 'it is of another height';
      for (const { name, tree } of loaded.content.trees) {
        const at = this.mounted.find((store) => store.name === name);
        if (at === undefined) return `store ${name} is not mounted`;
        at.tree = tree;
      }
    }
    const why = this.replay(from + 1n);
    if (why !== undefined) return why;

    for (const { name, isKnown, tree } of this.mounted) {
      if (!isKnown) continue;
      const wanted = this.roots.find((root) => root.name === name);
      const got = tree.hash();
      if (wanted === undefined || !equalBytes(wanted.hash, got)) {
        return `store ${name} came to root ${toHex(got)}, committed was ${wanted === undefined ? 'none' : toHex(wanted.hash)}`;
      }
    }
    return undefined;
  }

  private replay(from: bigint): string | undefined {
    const byId = new Map(this.mounted.map((at) => [at.id, at]));
    for (let version = from; version <= this.height; version++) {
      const data = this.tables.change(version);
      if (data === undefined) return `changes of height ${String(version)} are missing`;
      for (const { isKnown, since, tree } of this.mounted) {
        if (isKnown && version >= since) tree.begin(version);
      }
      for (const { store, writes } of decodeChanges(data)) {
        const at = byId.get(store);
        if (at === undefined) return `changes of height ${String(version)} name an unknown store`;
        applyWrites(at.tree, writes);
      }
      for (const { isKnown, since, tree } of this.mounted) {
        if (!isKnown || version < since) continue;
        tree.seal();
        tree.prune(version - this.keepRecent);
      }
    }
    return undefined;
  }
}

const equalValues = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === undefined || b === undefined ? a === b : equalBytes(a, b);

/** Net writes in their order, ascending by key. Gives those that changed something: deletes of absent keys do not. */
function applyWrites(tree: IavlTree, writes: readonly NetWrite[]): readonly NetWrite[] {
  const done: NetWrite[] = [];
  for (const write of writes) {
    const [key, value] = write;
    if (value === undefined) {
      if (tree.remove(key)) done.push(write);
    } else {
      tree.set(key, value);
      done.push(write);
    }
  }
  return done;
}

/** Numbers the stores: those of the file keep theirs. @throws HostError when the file has one that is not asked for */
function mount(names: readonly string[], tables: StateTables, hasher: Hasher): readonly Mounted[] {
  const known = tables.stores();
  for (const { name } of known) {
    if (!names.includes(name)) {
      throw new HostError(
        `state database: it has a store ${name}, which this program does not know: use the version of avocetd that wrote it`,
      );
    }
  }
  let nextId = Math.max(0, ...known.map(({ id }) => id)) + 1;
  return names.map((name) => {
    const row = known.find((store) => store.name === name);
    const tree = new IavlTree(hasher);
    if (row === undefined) return { name, id: nextId++, isKnown: false, since: 0n, tree };
    return { name, id: row.id, isKnown: true, since: row.since, tree };
  });
}
