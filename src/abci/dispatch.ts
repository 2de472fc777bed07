/**
 * From a frame to the application's method and back, and what an exception in a method leads to.
 * @see cometbft v0.38.26 abci/server/socket_server.go, cosmos-sdk v0.53.6 baseapp/abci.go
 */
import {
  Request,
  Response,
  ResponseApplySnapshotChunk_Result,
  ResponseCheckTx,
  ResponseOfferSnapshot_Result,
  ResponseProcessProposal_ProposalStatus as ProposalStatus,
  ResponseQuery,
  ResponseVerifyVoteExtension_VerifyStatus as VerifyStatus,
} from '../proto/tendermint/abci/types.ts';
import { assert } from '../types/assert.ts';
import { AbciError, HostError, panicError } from '../types/errors.ts';
import { encodeUvarint, WireError, Writer } from '../types/wire.ts';
import type { Answer, FrameHandler } from './answer.ts';
import type { AbciApplication, Eventually } from './methods.ts';

type RequestValue = NonNullable<Request['value']>;
type ResponseValue = NonNullable<Response['value']>;
export type MethodName = RequestValue['kind'];

/** A method that threw, and what was made of it. */
export type MethodFailure = {
  readonly method: MethodName;
  readonly error: unknown;
  /**
   * `answered`: with a code, a rejection or a plainer proposal, and the peer goes on. `refused`: with an exception, and
   * the connection is closed. `halted`: the same, the state is not to be trusted, and every later request is refused.
   */
  readonly outcome: 'answered' | 'refused' | 'halted';
};

export type DispatchHooks = {
  /** For the log. Called for every failure, `halted` ones too. */
  onFailure(failure: MethodFailure): void;
  /** The node has to stop now. Called once. */
  onFatal(error: unknown): void;
};

/** Makes the handler of one application; all connections share it. */
export function createDispatcher(app: AbciApplication, hooks: DispatchHooks): FrameHandler {
  let halted: string | undefined;

  function halt(error: unknown): void {
    if (halted !== undefined) return;
    halted = `the application has halted: ${textOf(error)}`;
    hooks.onFatal(error);
  }

  /** @param substitute the answer that an exception becomes; undefined where none would be true */
  function call<T>(
    method: MethodName,
    run: () => Eventually<T>,
    wrap: (result: T) => ResponseValue,
    substitute: (error: unknown) => ResponseValue | undefined,
  ): Eventually<Answer> {
    const failed = (error: unknown): Answer => {
      const outcome = outcomeOf(method, error, substitute(error) !== undefined);
      hooks.onFailure({ method, error, outcome });
      if (outcome === 'halted') halt(error);
      const answer = substitute(error);
      // CheckTx answers with a code even when the node halts (A17).
      return answer === undefined || (outcome === 'halted' && method !== 'checkTx')
        ? exception(textOf(error))
        : answerOf(answer);
    };
    try {
      const result = run();
      if (!(result instanceof Promise)) return answerOf(wrap(result));
      return result.then((value) => answerOf(wrap(value))).catch(failed);
    } catch (error) {
      return failed(error);
    }
  }

  function dispatch(request: RequestValue): Eventually<Answer> {
    switch (request.kind) {
      case 'echo':
        return answerOf({ kind: 'echo', value: { message: request.value.message } });
      case 'flush':
        return answerOf({ kind: 'flush', value: {} });
      case 'info':
        return call(
          request.kind,
          () => app.info(request.value),
          (value) => ({ kind: 'info', value }),
          none,
        );
      case 'query':
        return call(
          request.kind,
          () => app.query(request.value),
          (value) => ({ kind: 'query', value }),
          (error) => ({ kind: 'query', value: ResponseQuery.create(codeOf(error)) }),
        );
      case 'checkTx':
        return call(
          request.kind,
          () => app.checkTx(request.value),
          (value) => ({ kind: 'checkTx', value }),
          (error) => ({ kind: 'checkTx', value: ResponseCheckTx.create(codeOf(error)) }),
        );
      case 'initChain':
        return call(
          request.kind,
          () => app.initChain(request.value),
          (value) => ({ kind: 'initChain', value }),
          none,
        );
      case 'prepareProposal': {
        const { txs, maxTxBytes } = request.value;
        return call(
          request.kind,
          () => {
            const proposal = app.prepareProposal(request.value);
            // CometBFT stops when a proposal is larger (R2).
            assert(proposalSize(proposal.txs) <= maxTxBytes, 'a proposal fits max_tx_bytes');
            return proposal;
          },
          (value) => ({ kind: 'prepareProposal', value }),
          () => ({ kind: 'prepareProposal', value: { txs: leadingTxs(txs, maxTxBytes) } }),
        );
      }
      case 'processProposal':
        return call(
          request.kind,
          () => {
            const verdict = app.processProposal(request.value);
            // CometBFT stops when it is unknown (A19).
            assert(verdict.status !== ProposalStatus.UNKNOWN, 'a proposal is accepted or rejected');
            return verdict;
          },
          (value) => ({ kind: 'processProposal', value }),
          () => ({ kind: 'processProposal', value: { status: ProposalStatus.REJECT } }),
        );
      case 'extendVote':
        return call(
          request.kind,
          () => app.extendVote(request.value),
          (value) => ({ kind: 'extendVote', value }),
          (error) =>
            error instanceof AbciError
              ? { kind: 'extendVote', value: { voteExtension: new Uint8Array(0) } }
              : undefined,
        );
      case 'verifyVoteExtension':
        return call(
          request.kind,
          () => app.verifyVoteExtension(request.value),
          (value) => ({ kind: 'verifyVoteExtension', value }),
          (error) =>
            error instanceof AbciError
              ? { kind: 'verifyVoteExtension', value: { status: VerifyStatus.REJECT } }
              : undefined,
        );
      case 'finalizeBlock':
        return call(
          request.kind,
          () => {
            const result = app.finalizeBlock(request.value);
            // One result a transaction, in order (A5).
            assert(
              result.txResults.length === request.value.txs.length,
              'a block has one result a transaction',
            );
            return result;
          },
          (value) => ({ kind: 'finalizeBlock', value }),
          none,
        );
      case 'commit':
        return call(
          request.kind,
          () => app.commit(request.value),
          (value) => ({ kind: 'commit', value }),
          none,
        );
      case 'listSnapshots':
        return call(
          request.kind,
          () => app.listSnapshots(request.value),
          (value) => ({ kind: 'listSnapshots', value }),
          () => ({ kind: 'listSnapshots', value: { snapshots: [] } }),
        );
      case 'loadSnapshotChunk':
        return call(
          request.kind,
          () => app.loadSnapshotChunk(request.value),
          (value) => ({ kind: 'loadSnapshotChunk', value }),
          () => ({ kind: 'loadSnapshotChunk', value: { chunk: new Uint8Array(0) } }),
        );
      case 'offerSnapshot':
        return call(
          request.kind,
          () => app.offerSnapshot(request.value),
          (value) => ({ kind: 'offerSnapshot', value }),
          () => ({ kind: 'offerSnapshot', value: { result: ResponseOfferSnapshot_Result.ABORT } }),
        );
      case 'applySnapshotChunk':
        return call(
          request.kind,
          () => app.applySnapshotChunk(request.value),
          (value) => ({ kind: 'applySnapshotChunk', value }),
          () => ({
            kind: 'applySnapshotChunk',
            value: {
              result: ResponseApplySnapshotChunk_Result.ABORT,
              refetchChunks: [],
              rejectSenders: [],
            },
          }),
        );
    }
  }

  return {
    handle(frame) {
      if (halted !== undefined) return exception(halted);
      const request = decodeRequest(frame);
      return typeof request === 'string' ? exception(request) : dispatch(request);
    },
    reject: exception,
  };
}

const none = (): undefined => undefined;

/** What is asked, or why the frame asks nothing. */
function decodeRequest(frame: Uint8Array): RequestValue | string {
  try {
    return Request.decode(frame).value ?? 'unknown request';
  } catch (error) {
    if (error instanceof WireError) return `malformed request: ${error.message}`;
    throw error;
  }
}

/** Methods that read committed state or files beside it: whatever they meet, the state in progress is as it was. */
const OUTSIDE_STATE: ReadonlySet<MethodName> = new Set([
  'query',
  'listSnapshots',
  'loadSnapshotChunk',
]);

function outcomeOf(
  method: MethodName,
  error: unknown,
  hasSubstitute: boolean,
): MethodFailure['outcome'] {
  if (OUTSIDE_STATE.has(method)) return 'answered';
  // Another node may not have had it, so what this one says about a block would be about its disk.
  if (error instanceof HostError) return 'halted';
  if (hasSubstitute) return 'answered';
  return error instanceof AbciError ? 'refused' : 'halted';
}

/** As the SDK answers: the error's own code, and for anything else the code of a panic. */
function codeOf(error: unknown): {
  readonly codespace: string;
  readonly code: number;
  readonly log: string;
} {
  const { codespace, code, message } =
    error instanceof AbciError ? error : panicError(textOf(error));
  return { codespace, code, log: message };
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function answerOf(value: ResponseValue, last = false): Answer {
  const writer = new Writer();
  const start = writer.openBare();
  Response.write({ value }, writer);
  writer.close(start);
  return { bytes: writer.finish(), last };
}

/** The client stops at it, so the connection ends. */
const exception = (error: string): Answer =>
  answerOf({ kind: 'exception', value: { error } }, true);

/** Bytes of a transaction within a block: tag, length and itself. @see cometbft types/tx.go ComputeProtoSizeForTxs */
const sizeInProposal = (tx: Uint8Array): bigint =>
  BigInt(1 + encodeUvarint(tx.length).length + tx.length);

function proposalSize(txs: readonly Uint8Array[]): bigint {
  let size = 0n;
  for (const tx of txs) size += sizeInProposal(tx);
  return size;
}

/**
 * What is proposed when preparing failed: the mempool's transactions in their order, as the SDK does.
 * Differs: cut at `max_tx_bytes`, since CometBFT offers more than fits when the chain's max_bytes is -1, and stops at a
 * proposal that is larger.
 */
function leadingTxs(txs: readonly Uint8Array[], maxTxBytes: bigint): Uint8Array[] {
  const fitting: Uint8Array[] = [];
  let size = 0n;
  for (const tx of txs) {
    size += sizeInProposal(tx);
    if (size > maxTxBytes) break;
    fitting.push(tx);
  }
  return fitting;
}
