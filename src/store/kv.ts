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

/**
 * The persistent state: one IAVL tree and one flat table a store, one SQLite transaction a block.
 * Life of a block: `branch()` … `write()` into `working` → `workingHash(height)` → `commit(height, …)`, or `discard()`.
 */
export type CommitMultiStore = {
  readonly storeNames: readonly string[];
  committed(): CommittedState;
  /** Root of each store at the committed height, in name order. */
  storeHashes(): readonly StoreCommit[];
  /** Latest committed state, without the block being built. */
  readonly latest: MultiReader;
  /** A fresh layer over the latest committed state (CheckTx, proposals, queries): never written down. */
  branch(): BranchedStore;
  /**
   * Takes the net writes of `block` (a branch of the latest state, itself written by transactions) into the trees, one
   * operation a dirty key, ascending, and gives the app hash. Memory only. Calling it again first drops the previous attempt.
   * `initialHeight` versions the first save (IAVL InitialVersion) when no block is committed yet.
   */
  workingHash(block: BranchedStore, height: bigint): Uint8Array;
  /** Makes what `workingHash` took durable, with the outbox row and free-form metadata, in one transaction. @throws HostError */
  commit(extra: {
    readonly time: bigint;
    readonly outbox?: OutboxRow;
    readonly meta?: readonly (readonly [key: string, value: Uint8Array])[];
  }): void;
  /** Forgets an uncommitted block. */
  discard(): void;
  meta(key: string): Uint8Array | undefined;
  close(): void;
};
