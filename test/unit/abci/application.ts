import type { AbciApplication } from '../../../src/abci/methods.ts';

const unexpected = (method: string) => (): never => {
  throw new Error(`${method} was not expected`);
};

/** An application whose methods fail unless the test supplies them. */
export const applicationOf = (methods: Partial<AbciApplication>): AbciApplication => ({
  info: unexpected('info'),
  query: unexpected('query'),
  checkTx: unexpected('checkTx'),
  initChain: unexpected('initChain'),
  prepareProposal: unexpected('prepareProposal'),
  processProposal: unexpected('processProposal'),
  extendVote: unexpected('extendVote'),
  verifyVoteExtension: unexpected('verifyVoteExtension'),
  finalizeBlock: unexpected('finalizeBlock'),
  commit: unexpected('commit'),
  listSnapshots: unexpected('listSnapshots'),
  loadSnapshotChunk: unexpected('loadSnapshotChunk'),
  offerSnapshot: unexpected('offerSnapshot'),
  applySnapshotChunk: unexpected('applySnapshotChunk'),
  ...methods,
});
