// The compiled application as the ABCI server takes it, over a store in `path`.
import { createApp } from '../../dist/app/app.js';

const NOT_ASKED = () => {
  throw new Error('the benchmark asks no such thing');
};

/** @param options `path` of the database, `indexEvents` as in app.toml */
export function openApplication({ path, indexEvents = [] }) {
  const { base, store } = createApp({
    prefix: 'cosmos',
    parity: true,
    chainId: undefined,
    version: 'bench',
    store: { path },
    minGasPrices: [],
    indexEvents: new Set(indexEvents),
    alert: (error) => {
      throw error;
    },
  });
  const application = {
    info: () => ({
      data: 'bench',
      version: 'bench',
      appVersion: 0n,
      lastBlockHeight: store.committed().height,
      lastBlockAppHash: store.committed().appHash,
    }),
    query: NOT_ASKED,
    checkTx: base.checkTx,
    initChain: base.initChain,
    prepareProposal: base.prepareProposal,
    processProposal: base.processProposal,
    extendVote: NOT_ASKED,
    verifyVoteExtension: NOT_ASKED,
    finalizeBlock: base.finalizeBlock,
    commit: base.commit,
    listSnapshots: () => ({ snapshots: [] }),
    loadSnapshotChunk: NOT_ASKED,
    offerSnapshot: NOT_ASKED,
    applySnapshotChunk: NOT_ASKED,
  };
  return { application, base, store };
}
