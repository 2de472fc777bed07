import type { AddressCodec } from '../types/address.ts';
import type { ByteString } from '../types/bytes.ts';
import type { Event } from '../types/event.ts';
import type { Timestamp } from '../types/time.ts';
import type { ConsensusParams } from '../proto/tendermint/types/params.ts';
import type { GasMeter } from '../store/gas.ts';
import type { BranchedStore, KVReader, KVStore, MultiStore } from '../store/kv.ts';
import { kvGas } from '../store/gas.ts';
import { gasStore } from '../store/gaskv.ts';

/** What runs: the SDK's execution modes. Messages execute only in `deliver` and `simulate`. */
export type ExecMode =
  'check' | 'recheck' | 'simulate' | 'prepare' | 'process' | 'deliver' | 'genesis' | 'query';

export type VoteInfo = {
  /** Consensus address, 20 bytes. */
  readonly address: ByteString;
  readonly power: bigint;
  /** CometBFT's BlockIDFlag: 1 absent, 2 commit, 3 nil. */
  readonly flag: number;
};

export type Misbehavior = {
  readonly kind: 'unknown' | 'duplicateVote' | 'lightClientAttack';
  readonly address: ByteString;
  readonly power: bigint;
  readonly height: bigint;
  readonly time: Timestamp;
  readonly totalPower: bigint;
};

/** What a block tells the state machine about itself. The only clock is `time`. */
export type BlockInfo = {
  readonly chainId: string;
  readonly height: bigint;
  readonly time: Timestamp;
  /** Consensus address of the proposer; empty before the first block. */
  readonly proposer: ByteString;
  readonly hash: Uint8Array;
  /** App hash of the previous height, as in this block's header. */
  readonly appHash: Uint8Array;
  readonly nextValidatorsHash: Uint8Array;
  readonly lastCommit: { readonly round: number; readonly votes: readonly VoteInfo[] };
  readonly misbehavior: readonly Misbehavior[];
};

/** A context that can read: state at one point, gas that reading costs, the block it happens in. */
export type ReadContext = {
  readonly block: BlockInfo;
  readonly addresses: AddressCodec;
  readonly gas: GasMeter;
  readonly consensusParams: ConsensusParams;
  reader(store: string): KVReader;
};

type ContextFields = {
  readonly stores: MultiStore;
  readonly block: BlockInfo;
  readonly addresses: AddressCodec;
  readonly gas: GasMeter;
  readonly blockGas: GasMeter;
  readonly mode: ExecMode;
  readonly consensusParams: ConsensusParams;
  /** Events emitted so far, oldest first. Shared by contexts derived without a new list. */
  readonly events: Event[];
};

/**
 * A context that can also write and emit. Derived contexts (`with`, `branch`) share what they do not replace. As in the
 * SDK, every store access through `kv` charges `gas`; two contexts differ in gas only through `with({ gas })`.
 */
export class Context implements ReadContext {
  readonly stores: MultiStore;
  readonly block: BlockInfo;
  readonly addresses: AddressCodec;
  readonly gas: GasMeter;
  readonly blockGas: GasMeter;
  readonly mode: ExecMode;
  readonly consensusParams: ConsensusParams;
  readonly events: Event[];
  #metered: Map<string, KVStore> | undefined;

  constructor(fields: ContextFields) {
    this.stores = fields.stores;
    this.block = fields.block;
    this.addresses = fields.addresses;
    this.gas = fields.gas;
    this.blockGas = fields.blockGas;
    this.mode = fields.mode;
    this.consensusParams = fields.consensusParams;
    this.events = fields.events;
  }

  /** The named store, metered. */
  kv(store: string): KVStore {
    this.#metered ??= new Map();
    let metered = this.#metered.get(store);
    if (metered === undefined) {
      metered = gasStore(this.stores.kv(store), this.gas, kvGas);
      this.#metered.set(store, metered);
    }
    return metered;
  }

  reader(store: string): KVReader {
    return this.kv(store);
  }

  emit(event: Event): void {
    this.events.push(event);
  }

  with(changes: Partial<ContextFields>): Context {
    // By name, for six are made a transaction: spreading one object into another takes three times as long.
    return new Context({
      stores: changes.stores ?? this.stores,
      block: changes.block ?? this.block,
      addresses: changes.addresses ?? this.addresses,
      gas: changes.gas ?? this.gas,
      blockGas: changes.blockGas ?? this.blockGas,
      mode: changes.mode ?? this.mode,
      consensusParams: changes.consensusParams ?? this.consensusParams,
      events: changes.events ?? this.events,
    });
  }

  /**
   * A context over a branch of the stores with its own events, as the SDK's `CacheContext`: `commit` writes the branch
   * and appends the events here; without it nothing happened but the gas.
   */
  branch(): { readonly ctx: Context; readonly commit: () => void } {
    const stores: BranchedStore = this.stores.branch();
    const events: Event[] = [];
    const ctx = this.with({ stores, events });
    return {
      ctx,
      commit: () => {
        stores.write();
        for (const event of events) this.events.push(event);
      },
    };
  }
}
