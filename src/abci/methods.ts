/**
 * The application's side of ABCI 2.0: one function a method. Echo and Flush need no application.
 * @see cometbft v0.38.26 abci/types/application.go, spec/abci/abci++_methods.md
 */
import type {
  RequestApplySnapshotChunk,
  RequestCheckTx,
  RequestCommit,
  RequestExtendVote,
  RequestFinalizeBlock,
  RequestInfo,
  RequestInitChain,
  RequestListSnapshots,
  RequestLoadSnapshotChunk,
  RequestOfferSnapshot,
  RequestPrepareProposal,
  RequestProcessProposal,
  RequestQuery,
  RequestVerifyVoteExtension,
  ResponseApplySnapshotChunk,
  ResponseCheckTx,
  ResponseCommit,
  ResponseExtendVote,
  ResponseFinalizeBlock,
  ResponseInfo,
  ResponseInitChain,
  ResponseListSnapshots,
  ResponseLoadSnapshotChunk,
  ResponseOfferSnapshot,
  ResponsePrepareProposal,
  ResponseProcessProposal,
  ResponseQuery,
  ResponseVerifyVoteExtension,
} from '../proto/tendermint/abci/types.ts';

export type Eventually<T> = T | Promise<T>;

/**
 * What answers CometBFT. Methods that read or write the state in progress are synchronous: one thread runs them whole,
 * in the order in which requests arrive over all connections, which is what the global mutex of the reference's server
 * gives. The others may answer later, from a thread of their own, and see the last committed state.
 *
 * A method refuses a request by throwing `AbciError` before it has changed anything. Whatever else it throws means that
 * the state cannot be trusted. What either leads to for each method is in dispatch.ts and the folder's README.
 */
export type AbciApplication = {
  /** Last committed height and app hash: what CometBFT replays from (A2, A3). */
  info(request: RequestInfo): Eventually<ResponseInfo>;
  /** Reads the committed state, never the one in progress (A14, A21). */
  query(request: RequestQuery): Eventually<ResponseQuery>;

  /** Admits to the mempool, from the first moment after a start. */
  checkTx(request: RequestCheckTx): ResponseCheckTx;

  /** May come again while the height is 0; refused on a chain that has blocks (A4). */
  initChain(request: RequestInitChain): ResponseInitChain;
  prepareProposal(request: RequestPrepareProposal): ResponsePrepareProposal;
  processProposal(request: RequestProcessProposal): ResponseProcessProposal;
  extendVote(request: RequestExtendVote): ResponseExtendVote;
  verifyVoteExtension(request: RequestVerifyVoteExtension): ResponseVerifyVoteExtension;
  /** Executes and persists nothing; the same height again starts from the committed state (A1, A20). */
  finalizeBlock(request: RequestFinalizeBlock): ResponseFinalizeBlock;
  /** Persists, then answers (A1). */
  commit(request: RequestCommit): ResponseCommit;

  listSnapshots(request: RequestListSnapshots): Eventually<ResponseListSnapshots>;
  loadSnapshotChunk(request: RequestLoadSnapshotChunk): Eventually<ResponseLoadSnapshotChunk>;
  offerSnapshot(request: RequestOfferSnapshot): ResponseOfferSnapshot;
  applySnapshotChunk(request: RequestApplySnapshotChunk): ResponseApplySnapshotChunk;
};
