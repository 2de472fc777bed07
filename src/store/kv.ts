import type { ByteString } from '../types/bytes.ts';

/** Keys are byte strings, 1…131,071 bytes; values are bytes, never absent. @see cosmossdk.io/store types/validity.go */
export type KVReader = {
  get(key: ByteString): Uint8Array | undefined;
  has(key: ByteString): boolean;
  /** Ascending over [start, end); an undefined bound is open. The caller closes what it does not exhaust. */
  iterate(start?: ByteString, end?: ByteString): KVIterator;
  /** Descending over [start, end). */
  reverse(start?: ByteString, end?: ByteString): KVIterator;
};

export type KVStore = KVReader & {
  set(key: ByteString, value: Uint8Array): void;
  delete(key: ByteString): void;
};

/**
 * A cursor as the SDK's: positioned at its first entry when made; `valid` says whether it is at one. `next` moves on.
 * Over a gas-metered store making it and every `next` charge gas, so loops must advance exactly as the reference's do.
 */
export type KVIterator = {
  readonly valid: boolean;
  readonly key: ByteString;
  readonly value: Uint8Array;
  next(): void;
  close(): void;
};

/** Every store of a chain by name. Unknown names are a bug of ours and throw. */
export type MultiReader = { reader(store: string): KVReader };
export type MultiStore = {
  kv(store: string): KVStore;
  /** A layer above this one: reads fall through, writes stay until `write`. */
  branch(): BranchedStore;
};
export type BranchedStore = MultiStore & {
  /** Puts this layer's writes into the one below, per store and ascending by key; the layer is empty afterwards. */
  write(): void;
  /** Drops this layer's writes. */
  discard(): void;
};

export type StoreCommit = { readonly name: string; readonly hash: Uint8Array };
export type CommittedState = {
  /** 0 before the first block. */
  readonly height: bigint;
  readonly appHash: Uint8Array;
};

/** A committed height as it is kept. `stores` is the SDK's `CommitInfo`. */
export type CommitRow = {
  readonly height: bigint;
  readonly appHash: Uint8Array;
  readonly stores: Uint8Array;
};

/** What a block leaves for the event log; written in the block's own transaction. */
export type OutboxRow = {
  readonly height: bigint;
  readonly blockHash: Uint8Array;
  /** Block time, nanoseconds since the epoch. */
  readonly time: bigint;
  readonly eventCount: number;
  /** SHA-256 of `body`. */
  readonly digest: Uint8Array;
  readonly body: Uint8Array;
  readonly index: Uint8Array;
};

/** One height, to read from. Close it when done: a reader of another process holds a transaction open. */
export type StateAt = MultiReader & {
  readonly height: bigint;
  readonly appHash: Uint8Array;
  /** Block time, nanoseconds since the epoch. */
  readonly time: bigint;
  close(): void;
};

/** Protobuf `CommitmentProof`s of a key in its store's tree and of that tree's root in the app hash, and the value. */
export type StoreProof = {
  readonly value: Uint8Array | undefined;
  readonly iavl: Uint8Array;
  readonly simple: Uint8Array;
};

/** How the trees came into memory, for the log. `replayed` counts heights; `refused` says what could not be used and why. */
export type StartReport = {
  readonly checkpoint: bigint | undefined;
  readonly replayed: bigint;
  readonly refused: readonly string[];
};

export type CommitExtra = {
  /** Block time, nanoseconds since the epoch. */
  readonly time: bigint;
  readonly outbox?: OutboxRow | undefined;
  readonly meta?: readonly (readonly [key: string, value: Uint8Array])[] | undefined;
};

/**
 * The persistent state: one IAVL tree and one flat table a store, one SQLite transaction a block.
 * Life of a block: `branch()`, written by branches of it → `workingHash(block, height)` → `commit(…)`, or `discard()`.
 */
export type CommitMultiStore = {
  /** Committed stores in name order. */
  readonly storeNames: readonly string[];
  readonly startReport: StartReport;
  committed(): CommittedState;
  /** Root of each store at the committed height, in name order. */
  storeHashes(): readonly StoreCommit[];
  /** Latest committed state, without the block being built. */
  readonly latest: MultiReader;
  /** A fresh layer over the latest committed state (a block, CheckTx, proposals, queries). */
  branch(): BranchedStore;
  /** A committed height that is still kept; 0 is the latest. @throws AbciError sdk/26 when pruned or not yet committed */
  at(height: bigint): StateAt;
  /** Undefined when the height's trees are not in memory (pruned, or before the last start) or the store is unknown. */
  proof(store: string, key: ByteString, height: bigint): StoreProof | undefined;
  /**
   * Takes the net writes of `block` (a branch made by `branch()`) into the trees, one operation a dirty key, ascending, and gives
   * the app hash. Memory only; the branch keeps its writes. Calling it again first drops the previous attempt. The first height
   * may be any above 0 (a chain's initial height); then each is one more.
   */
  workingHash(block: BranchedStore, height: bigint): Uint8Array;
  /** Makes what `workingHash` took durable, with the outbox row and free-form metadata, in one transaction. @throws HostError */
  commit(extra: CommitExtra): void;
  /** Forgets an uncommitted block. */
  discard(): void;
  /** What may wait until Commit was answered: pruning, tree checkpoints, moving the write-ahead log. `commit` does it unless told not to. */
  maintain(): void;
  /** Last height that a power loss cannot take: no retain_height may be above it. */
  syncedHeight(): bigint;
  /** Outbox rows above `height`, ascending, at most `limit`. */
  outboxAfter(height: bigint, limit: number): readonly OutboxRow[];
  pruneOutbox(throughHeight: bigint): void;
  meta(key: string): Uint8Array | undefined;
  /** Writes a tree checkpoint and closes the database. */
  close(): void;
};
