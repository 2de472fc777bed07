/** Puts the state machine behind CometBFT: one function a method of ABCI. @see cosmos-sdk v0.53.6 baseapp/abci.go */
import type { AbciApplication } from '../abci/methods.ts';
import type { App } from '../app/app.ts';
import type { RequestQuery } from '../proto/tendermint/abci/types.ts';
import {
  ResponseApplySnapshotChunk_Result as ChunkResult,
  ResponseInfo,
  ResponseOfferSnapshot_Result as OfferResult,
  ResponseQuery,
  ResponseVerifyVoteExtension_VerifyStatus as VerifyStatus,
} from '../proto/tendermint/abci/types.ts';
import { queryError } from '../baseapp/query.ts';
import { utf8 } from '../types/bytes.ts';
import { AbciError, sdkErrors } from '../types/errors.ts';
import { answerQuery, failedQuery } from './query/answer.ts';
import { blockOf, type HeightSource } from './query/heights.ts';
import type { QueryPool } from './query/pool.ts';
import { SIMULATE_PATH, simulateJson, simulateService } from './query/simulate.ts';
import type { NodeServices } from './query/services.ts';
import { retainHeight } from './retention.ts';

export const APP_NAME = 'avocetd';

const BROADCAST_PATH = '/cosmos.tx.v1beta1.Service/BroadcastTx';

export type AbciApplicationParts = {
  readonly app: App;
  readonly version: string;
  /** Absent where the state is in memory alone: then this thread answers. */
  readonly pool: QueryPool | undefined;
  readonly services: NodeServices;
  /** Blocks that CometBFT keeps at least; 0: all. */
  readonly minRetainBlocks: bigint;
  /** Told after each block that is safe on disk. */
  readonly onCommit?: (height: bigint) => void;
};

export function createAbciApplication(parts: AbciApplicationParts): AbciApplication {
  const { app, pool, services } = parts;
  const { base, chain, store } = app;
  const source: HeightSource = {
    chainId: () => base.chainId() ?? '',
    lastHeight: () => store.committed().height,
    at: (height) => store.at(height),
  };
  const prove: typeof store.proof = (name, key, height) => store.proof(name, key, height);

  /** `version.app` of the consensus parameters: equal to what block headers say (A2). */
  function appVersion(): bigint {
    if (store.committed().height === 0n) return 0n;
    const state = store.at(0n);
    const { version } = chain.readContext(state, blockOf(source, state)).consensusParams;
    state.close();
    return version?.app ?? 0n;
  }

  function retained(height: bigint): bigint {
    const { minRetainBlocks } = parts;
    if (minRetainBlocks === 0n) return 0n;
    const state = store.at(0n);
    const { evidence } = chain.readContext(state, blockOf(source, state)).consensusParams;
    state.close();
    return retainHeight({
      height,
      minRetainBlocks,
      evidenceMaxAgeBlocks: evidence?.maxAgeNumBlocks ?? 0n,
      syncedHeight: store.syncedHeight(),
    });
  }

  function onThisThread(request: RequestQuery): ResponseQuery | undefined {
    const { path, data } = request;
    const height = request.height === 0n ? store.committed().height : request.height;
    if (path === BROADCAST_PATH)
      throw sdkErrors.InvalidRequest("can't route a broadcast tx message");
    // Simulation runs on the mempool's state, which only this thread has.
    if (path === SIMULATE_PATH) return routed(() => simulateService(data, base), height);
    const service = services.get(path);
    if (service !== undefined) return routed(() => service(data), height);

    const [first = '', second, third, fourth] = path.replace(/^\//, '').split('/');
    if (first === 'app') {
      if (second === 'version')
        return ResponseQuery.create({ codespace: 'sdk', height, value: utf8(parts.version) });
      if (second === 'simulate')
        return ResponseQuery.create({
          codespace: 'sdk',
          height,
          value: simulateJson(data, base, chain.json),
        });
      throw sdkErrors.UnknownRequest(
        second === undefined
          ? "expected second parameter to be either 'simulate' or 'version', neither was present"
          : `unknown query: [${path.replace(/^\//, '').split('/').join(' ')}]`,
      );
    }
    if (first === 'p2p') {
      if (third === undefined || fourth === undefined)
        throw sdkErrors.UnknownRequest('path should be p2p filter <addr|id> <parameter>');
      if (second !== 'filter')
        throw sdkErrors.UnknownRequest("expected second parameter to be 'filter'");
      // Peers are CometBFT's to choose.
      return ResponseQuery.create();
    }
    // Proofs need the trees, which are this thread's; before the first block there is nothing to read elsewhere.
    if (pool === undefined || (request.prove && first === 'store') || source.lastHeight() === 0n)
      return answerQuery(request, { chain, source, prove });
    return undefined;
  }

  return {
    info: () =>
      ResponseInfo.create({
        data: APP_NAME,
        version: parts.version,
        appVersion: appVersion(),
        lastBlockHeight: store.committed().height,
        lastBlockAppHash: store.committed().appHash,
      }),
    query(request) {
      try {
        const answer = onThisThread(request);
        if (answer !== undefined) return answer;
      } catch (error) {
        if (error instanceof AbciError) return failedQuery(error);
        throw error;
      }
      // The height is fixed here: what is asked for later in the queue still sees the state of its arrival.
      const height = request.height === 0n ? store.committed().height : request.height;
      return pool?.ask({ ...request, height }) ?? answerQuery(request, { chain, source, prove });
    },
    checkTx: (request) => base.checkTx(request),
    initChain: (request) => base.initChain(request),
    prepareProposal: (request) => base.prepareProposal(request),
    processProposal: (request) => base.processProposal(request),
    extendVote: () => ({ voteExtension: new Uint8Array(0) }),
    verifyVoteExtension: ({ voteExtension }) => ({
      status: voteExtension.length === 0 ? VerifyStatus.ACCEPT : VerifyStatus.REJECT,
    }),
    finalizeBlock: (request) => base.finalizeBlock(request),
    commit() {
      base.commit();
      const { height } = store.committed();
      parts.onCommit?.(height);
      return { retainHeight: retained(height) };
    },
    listSnapshots: () => ({ snapshots: [] }),
    loadSnapshotChunk: () => ({ chunk: new Uint8Array(0) }),
    offerSnapshot: () => ({ result: OfferResult.REJECT }),
    applySnapshotChunk: () => ({
      result: ChunkResult.ABORT,
      refetchChunks: [],
      rejectSenders: [],
    }),
  };
}

/** A service answered without state of a height, with errors as gRPC-style queries have them. */
function routed(answer: () => Uint8Array, height: bigint): ResponseQuery {
  try {
    return ResponseQuery.create({ value: answer(), height });
  } catch (error) {
    return failedQuery(queryError(error), height);
  }
}
