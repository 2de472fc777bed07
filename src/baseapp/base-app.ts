import type { AddressCodec } from '../types/address.ts';
import type { DecCoins } from '../types/dec-coin.ts';
import type { Event } from '../types/event.ts';
import type { TypeRegistry } from '../codec/registry.ts';
import type { DecodedTx } from '../codec/tx.ts';
import type {
  RequestCheckTx,
  RequestFinalizeBlock,
  RequestInitChain,
  RequestPrepareProposal,
  RequestProcessProposal,
  ResponseCheckTx,
  ResponseCommit,
  ResponseFinalizeBlock,
  ResponseInitChain,
  ResponsePrepareProposal,
  ResponseProcessProposal,
} from '../proto/tendermint/abci/types.ts';
import type { ConsensusParams } from '../proto/tendermint/types/params.ts';
import type { BranchedStore, CommitMultiStore, OutboxRow } from '../store/kv.ts';
import type { AnteStep, VerdictCache } from './ante.ts';
import type { PhaseOrder } from './block.ts';
import type { BlockInfo, ExecMode } from './context.ts';
import type { AppModule, ValidatorUpdate } from './module.ts';
import type { TxResult, TxRunner } from './run-tx.ts';
import { assert, present } from '../types/assert.ts';
import {
  EMPTY_BYTES,
  compareBytes,
  equalBytes,
  toByteString,
  utf8,
  utf8Text,
} from '../types/bytes.ts';
import { safeNumber } from '../types/int.ts';
import { AbciError, plainError } from '../types/errors.ts';
import { fromWireTime, timestamp, unixSeconds } from '../types/time.ts';
import { sha256 } from '../crypto/hash.ts';
import { createTxDecoder } from '../codec/tx.ts';
import { createGasMeter, createInfiniteGasMeter } from '../store/gas.ts';
import { runBeginBlock, runEndBlock, runPreBlock } from './block.ts';
import { Context } from './context.ts';
import { selectTxs } from './proposal.ts';
import { createMessageRouter } from './router.ts';
import { decodeOrError, runTx, undecodable } from './run-tx.ts';

/**
 * The state machine as ABCI sees it: a function of (committed state, block) with one block under way at most. No
 * sockets, no clock; `abci/` and `node/` put it behind CometBFT. @see cosmos-sdk v0.53 baseapp/abci.go
 */

/** ProposalStatus and verify status of ABCI. */
const ACCEPT = 1;
const REJECT = 2;
const RECHECK = 1;

export type ParamStore = {
  get(ctx: Context): ConsensusParams;
  set(ctx: Context, params: ConsensusParams): void;
};

export type BaseAppOptions = {
  readonly chainId: string | undefined;
  readonly store: CommitMultiStore;
  readonly addresses: AddressCodec;
  readonly registry: TypeRegistry;
  readonly modules: readonly AppModule[];
  readonly phases: PhaseOrder;
  readonly ante: readonly AnteStep[];
  readonly verdicts: VerdictCache;
  readonly params: ParamStore;
  /** Fills the stores from the genesis document's `app_state`; `deliver` runs a genesis transaction on them. */
  readonly initGenesis: (
    ctx: Context,
    appState: Uint8Array,
    deliver: (tx: Uint8Array) => TxResult,
  ) => readonly ValidatorUpdate[];
  readonly minGasPrices: DecCoins;
  /** `type.key` of the attributes that CometBFT shall index; empty for all. @see app.toml index-events */
  readonly indexEvents: ReadonlySet<string>;
  /** The event log's row of a block; absent where no log is kept. */
  readonly outbox?: (request: RequestFinalizeBlock, response: ResponseFinalizeBlock) => OutboxRow;
  /** Height below which CometBFT may drop blocks; 0 keeps all. */
  readonly retainHeight?: (ctx: Context) => bigint;
  readonly haltHeight?: bigint;
  /** Unix seconds. */
  readonly haltTime?: bigint;
  readonly alert: (error: unknown) => void;
};

export type BaseApp = ReturnType<typeof createBaseApp>;

type PendingBlock = {
  readonly request: RequestFinalizeBlock;
  readonly response: ResponseFinalizeBlock;
  readonly ctx: Context;
};

/** Transactions decoded lately, by content: CheckTx, recheck, proposal and block see the same bytes. */
const DECODED_MAX = 50_000;
const DECODED_KEY_BYTES = 32;

export function createBaseApp(options: BaseAppOptions) {
  const { store, addresses, registry, modules, phases, params } = options;
  const router = createMessageRouter(modules, addresses);
  const runner: TxRunner = {
    ante: options.ante,
    env: { minGasPrices: options.minGasPrices, verdicts: options.verdicts },
    router,
    alert: options.alert,
  };

  let chainId = options.chainId ?? storedChainId(store);
  let initialHeight = 1n;
  /**
   * Until the first block is committed: InitChain's request and its writes. An attempt at that block takes the writes
   * along; the next attempt makes them anew.
   */
  let genesis:
    { readonly stores: BranchedStore | undefined; readonly request: RequestInitChain } | undefined;
  let pending: PendingBlock | undefined;
  let lastBlock: BlockInfo = resumedBlock(store, chainId ?? '');
  let checkStores: BranchedStore = store.branch();

  const decoder = createTxDecoder({ registry, addresses });

  // --- decoding, shared by every phase -------------------------------------------------------------------------------

  let young = new Map<string, DecodedTx>();
  let old = new Map<string, DecodedTx>();

  function decode(bytes: Uint8Array): DecodedTx {
    // The end of a transaction is its signature, which tells it from nearly all others; the rest is compared.
    const key = toByteString(bytes.subarray(-DECODED_KEY_BYTES));
    const known = young.get(key) ?? old.get(key);
    if (known !== undefined && equalBytes(known.bytes, bytes)) return known;
    const tx = decoder.decode(bytes);
    young.set(key, tx);
    if (young.size * 2 >= DECODED_MAX) {
      old = young;
      young = new Map();
    }
    return tx;
  }

  // --- contexts --------------------------------------------------------------------------------------------------------

  function contextOver(stores: BranchedStore, block: BlockInfo, mode: ExecMode): Context {
    const bare = new Context({
      stores,
      block,
      addresses,
      gas: createInfiniteGasMeter(),
      blockGas: createInfiniteGasMeter(),
      mode,
      consensusParams: NO_PARAMS,
      events: [],
    });
    return bare.with({ consensusParams: params.get(bare) });
  }

  /** Of one transaction. As in the reference, its gas begins with reading the consensus parameters, which shows where the ante list panics. */
  const forTx = (ctx: Context): Context => {
    const own = ctx.with({ gas: createInfiniteGasMeter() });
    return own.with({ consensusParams: params.get(own) });
  };

  const withBlockGas = (ctx: Context): Context => {
    const maxGas = ctx.consensusParams.block?.maxGas ?? 0n;
    assert(maxGas >= -1n, 'block max gas is at least -1');
    return ctx.with({ blockGas: maxGas > 0n ? createGasMeter(maxGas) : createInfiniteGasMeter() });
  };

  /** Runs InitChain's part of the state machine on a fresh branch. Height is 0 unless the chain starts above 1, as in the reference. */
  function runGenesis(request: RequestInitChain) {
    const stores = store.branch();
    const ctx = new Context({
      stores,
      block: {
        ...emptyBlock(request.chainId),
        height: request.initialHeight > 1n ? request.initialHeight : 0n,
        time: fromWireTime(request.time),
      },
      addresses,
      gas: createInfiniteGasMeter(),
      blockGas: createInfiniteGasMeter(),
      mode: 'genesis',
      consensusParams: request.consensusParams ?? NO_PARAMS,
      events: [],
    });
    if (request.consensusParams !== undefined) params.set(ctx, request.consensusParams);
    const deliver = (bytes: Uint8Array): TxResult =>
      attempt(bytes, (tx) => {
        const own = ctx.with({ mode: 'deliver', consensusParams: params.get(ctx), events: [] });
        return runTx(runner, own, tx, 'deliver');
      });
    const updates = options.initGenesis(ctx, request.appStateBytes, deliver);
    return { ctx, stores, updates };
  }

  /** The state that a next block or check starts from. */
  function base(): BranchedStore {
    if (genesis === undefined) return store.branch();
    const stores = genesis.stores ?? runGenesis(genesis.request).stores;
    genesis = { stores, request: genesis.request };
    return stores.branch();
  }

  /** Before the first block: that of no stores, which is what the reference answers and puts into its first header. */
  function lastAppHash(): Uint8Array {
    const { height, appHash } = store.committed();
    return height === 0n ? sha256(NOTHING) : appHash;
  }

  const indexed = keysByType(options.indexEvents);
  const isIndexed = (type: string, key: string): boolean =>
    options.indexEvents.size === 0 || (indexed.get(type)?.has(key) ?? false);

  const toAbciEvents = (events: readonly Event[]): ResponseFinalizeBlock['events'] =>
    events.map(({ type, attributes }) => ({
      type,
      attributes: attributes.map(({ key, value }) => ({
        key,
        value,
        index: isIndexed(type, key),
      })),
    }));

  // --- InitChain --------------------------------------------------------------------------------------------------------

  function initChain(request: RequestInitChain): ResponseInitChain {
    if (store.committed().height > 0n)
      throw plainError(
        `InitChain on a chain that has blocks: the state is at height ${store.committed().height}`,
      );
    if (chainId !== undefined && request.chainId !== chainId)
      throw plainError(
        `invalid chain-id on InitChain; expected: ${chainId}, got: ${request.chainId}`,
      );
    chainId = request.chainId;
    initialHeight = request.initialHeight > 0n ? request.initialHeight : 1n;
    genesis = undefined;
    pending = undefined;

    const { ctx, stores, updates } = runGenesis(request);
    const validators = updates.map(toAbciUpdate);
    if (request.validators.length > 0) assertSameValidators(request.validators, validators);

    genesis = { stores, request };
    lastBlock = { ...ctx.block, height: initialHeight };
    checkStores = base();
    return {
      consensusParams: params.get(ctx),
      validators,
      appHash: lastAppHash(),
    };
  }

  // --- mempool -----------------------------------------------------------------------------------------------------------

  function checkTx(request: RequestCheckTx): ResponseCheckTx {
    const mode = request.type === RECHECK ? 'recheck' : 'check';
    const ctx = contextOver(checkStores, lastBlock, mode);
    const tx = tryDecode(request.tx);
    const result =
      tx instanceof AbciError
        ? { ...undecodable(tx), gasUsed: ctx.gas.consumed }
        : runTx(runner, ctx, tx, mode);
    return {
      code: result.code,
      data: result.data,
      log: result.log,
      info: '',
      gasWanted: BigInt.asIntN(64, result.gasWanted),
      gasUsed: BigInt.asIntN(64, result.gasUsed),
      events: toAbciEvents(result.events),
      codespace: result.codespace,
    };
  }

  function attempt(bytes: Uint8Array, run: (tx: DecodedTx) => TxResult): TxResult {
    const tx = tryDecode(bytes);
    return tx instanceof AbciError ? undecodable(tx) : run(tx);
  }

  const tryDecode = (bytes: Uint8Array): DecodedTx | AbciError => decodeOrError(decode, bytes);

  /** Runs a transaction on the mempool's state without a gas limit; nothing stays. @throws AbciError as the run failed */
  function simulate(bytes: Uint8Array): TxResult {
    const tx = decode(bytes);
    return runTx(runner, contextOver(checkStores.branch(), lastBlock, 'simulate'), tx, 'simulate');
  }

  // --- proposals -----------------------------------------------------------------------------------------------------------

  function decodable(bytes: Uint8Array): DecodedTx | undefined {
    const tx = tryDecode(bytes);
    return tx instanceof AbciError ? undefined : tx;
  }

  function blockLimits(): { maxBytes: number | undefined; maxGas: bigint | undefined } {
    const { block } = contextOver(base(), lastBlock, 'prepare').consensusParams;
    const maxGas = block?.maxGas ?? 0n;
    const maxBytes = block?.maxBytes ?? -1n;
    return {
      maxBytes: maxBytes < 0n ? undefined : safeNumber(maxBytes),
      maxGas: maxGas > 0n ? maxGas : undefined,
    };
  }

  function prepareProposal(request: RequestPrepareProposal): ResponsePrepareProposal {
    assert(request.height >= 1n, 'PrepareProposal has a height');
    const maxBytes = request.maxTxBytes < 0n ? undefined : safeNumber(request.maxTxBytes);
    return { txs: selectTxs(request.txs, { ...blockLimits(), maxBytes }, decodable) };
  }

  function processProposal(request: RequestProcessProposal): ResponseProcessProposal {
    assert(request.height >= 1n, 'ProcessProposal has a height');
    const taken = selectTxs(request.txs, blockLimits(), decodable);
    return { status: taken.length === request.txs.length ? ACCEPT : REJECT };
  }

  // --- block ------------------------------------------------------------------------------------------------------------------

  function finalizeBlock(request: RequestFinalizeBlock): ResponseFinalizeBlock {
    checkHalt(request);
    const expected = expectedHeight();
    if (request.height !== expected)
      throw plainError(`invalid height: ${request.height}; expected: ${expected}`);
    // The same height again, or another block for it: what the earlier attempt left in memory goes.
    if (pending !== undefined) {
      pending = undefined;
      store.discard();
    }

    const stores = base();
    const block = blockInfo(request, present(chainId, 'chain id'), lastAppHash());
    let ctx = withBlockGas(contextOver(stores, block, 'deliver'));

    const pre = runPreBlock(phases, ctx);
    if (pre.paramsChanged) ctx = withBlockGas(ctx.with({ consensusParams: params.get(ctx) }));
    const begin = runBeginBlock(phases, ctx);
    // The transactions have the block's gas for themselves.
    ctx = withBlockGas(ctx);
    const results = request.txs.map((bytes) =>
      attempt(bytes, (tx) => runTx(runner, forTx(ctx), tx, 'deliver')),
    );
    const end = runEndBlock(phases, ctx);

    const response: ResponseFinalizeBlock = {
      events: toAbciEvents([...pre.events, ...begin, ...end.events]),
      txResults: results.map((result) => ({
        code: result.code,
        data: result.data,
        log: result.log,
        info: '',
        gasWanted: BigInt.asIntN(64, result.gasWanted),
        gasUsed: BigInt.asIntN(64, result.gasUsed),
        events: toAbciEvents(result.events),
        codespace: result.codespace,
      })),
      validatorUpdates: end.updates.map(toAbciUpdate),
      consensusParamUpdates: params.get(ctx),
      appHash: store.workingHash(withGenesis(stores), request.height),
    };
    pending = { request, response, ctx };
    return response;
  }

  /** The branch whose net writes are the block's: before the first commit InitChain's lie below it and go with it. */
  function withGenesis(stores: BranchedStore): BranchedStore {
    if (genesis?.stores === undefined) return stores;
    const merged = genesis.stores;
    stores.write();
    genesis = { stores: undefined, request: genesis.request };
    return merged;
  }

  const expectedHeight = (): bigint => {
    const { height } = store.committed();
    return height === 0n ? initialHeight : height + 1n;
  };

  function checkHalt({ height, time }: RequestFinalizeBlock): void {
    const { haltHeight = 0n, haltTime = 0n } = options;
    if (
      (haltHeight > 0n && height >= haltHeight) ||
      (haltTime > 0n && unixSeconds(fromWireTime(time)) >= haltTime)
    )
      throw plainError(`halt per configuration height ${haltHeight} time ${haltTime}`);
  }

  function commit(): ResponseCommit {
    const { request, response, ctx } = present(pending, 'a finalized block to commit');
    const row = options.outbox?.(request, response);
    store.commit({
      time: fromWireTime(request.time),
      ...(genesis === undefined ? {} : { meta: [[META_CHAIN_ID, utf8(ctx.block.chainId)]] }),
      ...(row === undefined ? {} : { outbox: row }),
    });
    genesis = undefined;
    pending = undefined;
    lastBlock = { ...ctx.block, appHash: response.appHash };
    checkStores = store.branch();
    return { retainHeight: options.retainHeight?.(ctx) ?? 0n };
  }

  return {
    addresses,
    registry,
    router,
    store,
    initChain,
    checkTx,
    simulate,
    prepareProposal,
    processProposal,
    finalizeBlock,
    commit,
    /** Block whose state `checkTx` sees. */
    lastBlock: (): BlockInfo => lastBlock,
    chainId: (): string | undefined => chainId,
    decode,
  };
}

const NO_PARAMS: ConsensusParams = {
  block: undefined,
  evidence: undefined,
  validator: undefined,
  version: undefined,
  abci: undefined,
};

/** Written with the first block, so that a start needs no genesis document to know its chain. */
const META_CHAIN_ID = 'chain_id';

function storedChainId(store: CommitMultiStore): string | undefined {
  const bytes = store.meta(META_CHAIN_ID);
  return bytes === undefined ? undefined : utf8Text(bytes);
}

/** What the mempool's state knows of the last block after a start: transactions are checked before the next one. */
function resumedBlock(store: CommitMultiStore, chainId: string): BlockInfo {
  if (store.committed().height === 0n) return emptyBlock(chainId);
  const last = store.at(0n);
  const { height, appHash, time } = last;
  last.close();
  return { ...emptyBlock(chainId), height, appHash, time: timestamp(time) };
}

/**
 * `type.key` texts as type → keys, so that no text is made of each of a transaction's forty attributes. Types have dots
 * themselves, so every dot may be the one between the two.
 */
function keysByType(names: ReadonlySet<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>();
  for (const name of names)
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      const type = name.slice(0, dot);
      keys.set(type, (keys.get(type) ?? new Set()).add(name.slice(dot + 1)));
    }
  return keys;
}

const emptyBlock = (chainId: string): BlockInfo => ({
  chainId,
  height: 0n,
  time: timestamp(0n),
  proposer: EMPTY_BYTES,
  hash: new Uint8Array(0),
  appHash: new Uint8Array(0),
  nextValidatorsHash: new Uint8Array(0),
  lastCommit: { round: 0, votes: [] },
  misbehavior: [],
});

const MISBEHAVIOR = ['unknown', 'duplicateVote', 'lightClientAttack'] as const;

function blockInfo(request: RequestFinalizeBlock, chainId: string, appHash: Uint8Array): BlockInfo {
  return {
    chainId,
    height: request.height,
    time: fromWireTime(request.time),
    proposer: toByteString(request.proposerAddress),
    hash: request.hash,
    appHash,
    nextValidatorsHash: request.nextValidatorsHash,
    lastCommit: {
      round: request.decidedLastCommit.round,
      votes: request.decidedLastCommit.votes.map(({ validator, blockIdFlag }) => ({
        address: toByteString(validator.address),
        power: validator.power,
        flag: blockIdFlag,
      })),
    },
    misbehavior: request.misbehavior.map((m) => ({
      kind: MISBEHAVIOR[m.type] ?? 'unknown',
      address: toByteString(m.validator.address),
      power: m.validator.power,
      height: m.height,
      time: fromWireTime(m.time),
      totalPower: m.totalVotingPower,
    })),
  };
}

const toAbciUpdate = (
  update: ValidatorUpdate,
): ResponseFinalizeBlock['validatorUpdates'][number] => ({
  pubKey: { sum: { kind: update.keyType, value: update.key } },
  power: update.power,
});

function assertSameValidators(
  asked: RequestInitChain['validators'],
  ours: RequestInitChain['validators'],
): void {
  if (asked.length !== ours.length)
    throw plainError(
      `len(RequestInitChain.Validators) != len(GenesisValidators) (${asked.length} != ${ours.length})`,
    );
  const sorted = (list: typeof asked): typeof asked =>
    [...list].sort((a, b) =>
      compareBytes(a.pubKey.sum?.value ?? NO_KEY, b.pubKey.sum?.value ?? NO_KEY),
    );
  const theirs = sorted(asked);
  for (const [i, mine] of sorted(ours).entries()) {
    const other = theirs[i];
    if (
      other?.power !== mine.power ||
      !equalBytes(other.pubKey.sum?.value ?? NO_KEY, mine.pubKey.sum?.value ?? NO_KEY)
    )
      throw plainError(`genesisValidators[${i}] != req.Validators[${i}]`);
  }
}

const NO_KEY = new Uint8Array(0);
const NOTHING = new Uint8Array(0);
