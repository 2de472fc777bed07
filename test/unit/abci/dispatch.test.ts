import { BinaryReader } from 'cosmjs-types/binary';
import { CheckTxType, Response } from 'cosmjs-types/tendermint/abci/types';
import { describe, expect, it } from 'vitest';

import { createDispatcher, type MethodFailure } from '../../../src/abci/dispatch.ts';
import type { AbciApplication } from '../../../src/abci/methods.ts';
import {
  ExecTxResult,
  ResponseApplySnapshotChunk,
  ResponseCheckTx,
  ResponseFinalizeBlock,
  ResponseInfo,
  ResponseInitChain,
  ResponseOfferSnapshot,
  ResponseQuery,
} from '../../../src/proto/tendermint/abci/types.ts';
import { AbciError, HostError, sdkErrors } from '../../../src/types/errors.ts';
import { applicationOf } from './application.ts';
import { encodeRequest, type PartialRequest } from './client.ts';

type Outcome = {
  readonly response: Response;
  readonly last: boolean;
};

function dispatcher(methods: Partial<AbciApplication>) {
  const failures: MethodFailure[] = [];
  const fatal: unknown[] = [];
  const handler = createDispatcher(applicationOf(methods), {
    onFailure: (failure) => failures.push(failure),
    onFatal: (error) => fatal.push(error),
  });
  const ask = async (request: PartialRequest): Promise<Outcome> => {
    const { bytes, last } = await handler.handle(encodeRequest(request));
    const reader = new BinaryReader(bytes);
    const length = reader.uint32();
    expect(reader.pos + length).toBe(bytes.length);
    return { response: Response.decode(reader, length), last };
  };
  return { ask, failures, fatal };
}

const fails = (error: unknown) => (): never => {
  throw error;
};
const bug = new TypeError('x is not a function');
const refusal = new AbciError('sdk', 26, 'invalid height', 'expected 5');
const diskFault = new HostError('disk full');

const requests = {
  info: { info: {} },
  query: { query: { path: '/store/bank/key' } },
  checkTx: { checkTx: { tx: Uint8Array.of(1) } },
  initChain: { initChain: { chainId: 'c' } },
  prepareProposal: { prepareProposal: { maxTxBytes: 100n, txs: [Uint8Array.of(1)] } },
  processProposal: { processProposal: { txs: [] } },
  extendVote: { extendVote: { height: 1n } },
  verifyVoteExtension: { verifyVoteExtension: { height: 1n } },
  finalizeBlock: { finalizeBlock: { height: 1n } },
  commit: { commit: {} },
  listSnapshots: { listSnapshots: {} },
  loadSnapshotChunk: { loadSnapshotChunk: {} },
  offerSnapshot: { offerSnapshot: {} },
  applySnapshotChunk: { applySnapshotChunk: {} },
} satisfies Record<keyof AbciApplication, PartialRequest>;

describe('dispatch', () => {
  it('carries every method there and back', async () => {
    const tx = Uint8Array.of(4, 2);
    const { ask, failures } = dispatcher({
      info: ({ version }) => ResponseInfo.create({ data: version, lastBlockHeight: 9n }),
      query: ({ path, height }) => Promise.resolve(ResponseQuery.create({ log: path, height })),
      checkTx: (request) => ResponseCheckTx.create({ data: request.tx, code: request.type }),
      initChain: ({ appStateBytes }) => ResponseInitChain.create({ appHash: appStateBytes }),
      prepareProposal: ({ txs }) => ({ txs: [...txs].reverse() }),
      processProposal: ({ txs }) => ({ status: txs.length === 1 ? 1 : 2 }),
      extendVote: ({ hash }) => ({ voteExtension: hash }),
      verifyVoteExtension: ({ voteExtension }) => ({ status: voteExtension.length === 0 ? 1 : 2 }),
      finalizeBlock: ({ txs, hash }) =>
        ResponseFinalizeBlock.create({
          appHash: hash,
          txResults: txs.map((data) => ExecTxResult.create({ data })),
        }),
      commit: () => ({ retainHeight: 3n }),
      listSnapshots: () => ({
        snapshots: [{ height: 5n, format: 3, chunks: 1, hash: tx, metadata: tx }],
      }),
      loadSnapshotChunk: ({ chunk }) => ({ chunk: Uint8Array.of(chunk) }),
      offerSnapshot: () => ResponseOfferSnapshot.create({ result: 1 }),
      applySnapshotChunk: ({ index }) =>
        ResponseApplySnapshotChunk.create({ result: 3, refetchChunks: [index] }),
    });

    const answers = [
      (await ask({ echo: { message: 'é' } })).response.echo?.message,
      (await ask({ flush: {} })).response.flush,
      (await ask({ info: { version: '0.38' } })).response.info?.data,
      (await ask({ query: { path: '/p', height: 7n } })).response.query?.height,
      (await ask({ checkTx: { tx, type: CheckTxType.RECHECK } })).response.checkTx?.code,
      (await ask({ initChain: { appStateBytes: tx } })).response.initChain?.appHash,
      (await ask({ prepareProposal: { maxTxBytes: 99n, txs: [tx, Uint8Array.of(5)] } })).response
        .prepareProposal?.txs[0],
      (await ask({ processProposal: { txs: [tx] } })).response.processProposal?.status,
      (await ask({ extendVote: { hash: tx } })).response.extendVote?.voteExtension,
      (await ask({ verifyVoteExtension: { voteExtension: tx } })).response.verifyVoteExtension
        ?.status,
      (await ask({ finalizeBlock: { txs: [tx], hash: tx } })).response.finalizeBlock?.txResults[0]
        ?.data,
      (await ask({ commit: {} })).response.commit?.retainHeight,
      (await ask({ listSnapshots: {} })).response.listSnapshots?.snapshots[0]?.height,
      (await ask({ loadSnapshotChunk: { chunk: 6 } })).response.loadSnapshotChunk?.chunk,
      (await ask({ offerSnapshot: {} })).response.offerSnapshot?.result,
      (await ask({ applySnapshotChunk: { index: 8 } })).response.applySnapshotChunk?.refetchChunks,
    ];

    expect(answers).toEqual([
      'é', {}, '0.38', 7n, 1, tx, Uint8Array.of(5), 1, tx, 2, tx, 3n, 5n, Uint8Array.of(6), 1, [8],
    ]); // prettier-ignore
    expect(failures).toEqual([]);
  });

  it.each([
    'info',
    'initChain',
    'finalizeBlock',
    'commit',
    'extendVote',
    'verifyVoteExtension',
  ] as const)(
    'halts at an unexpected exception in %s and refuses whatever comes after',
    async (method) => {
      const { ask, failures, fatal } = dispatcher({ [method]: fails(bug) });

      const { response, last } = await ask(requests[method]);
      const after = await ask(requests.checkTx);

      expect(response.exception?.error).toBe('x is not a function');
      expect(last).toBe(true);
      expect(failures).toEqual([{ method, error: bug, outcome: 'halted' }]);
      expect(fatal).toEqual([bug]);
      expect(after.response.exception?.error).toContain('halted: x is not a function');
    },
  );

  it.each(['initChain', 'finalizeBlock', 'commit'] as const)(
    'refuses what %s refuses, and goes on',
    async (method) => {
      const { ask, failures, fatal } = dispatcher({
        [method]: fails(refusal),
        checkTx: () => ResponseCheckTx.create(),
      });

      const { response, last } = await ask(requests[method]);
      const after = await ask(requests.checkTx);

      expect(response.exception?.error).toBe('expected 5: invalid height');
      expect(last).toBe(true);
      expect(failures.map(({ outcome }) => outcome)).toEqual(['refused']);
      expect(fatal).toEqual([]);
      expect(after.response.checkTx?.code).toBe(0);
    },
  );

  it.each([
    'initChain',
    'prepareProposal',
    'processProposal',
    'finalizeBlock',
    'commit',
    'extendVote',
    'verifyVoteExtension',
    'offerSnapshot',
    'applySnapshotChunk',
  ] as const)('halts at a fault of the machine in %s', async (method) => {
    const { ask, fatal } = dispatcher({ [method]: fails(diskFault) });

    const { response } = await ask(requests[method]);

    expect(response.exception?.error).toBe('disk full');
    expect(fatal).toEqual([diskFault]);
  });

  it.each([
    ['a panic', bug, { codespace: 'undefined', code: 111222, log: 'x is not a function: panic' }],
    [
      'its own code',
      sdkErrors.InsufficientFee('1 < 2'),
      { codespace: 'sdk', code: 13, log: '1 < 2: insufficient fee' },
    ],
  ])(
    'answers an exception in CheckTx and Query with the code of %s',
    async (_, error, expected) => {
      const { ask, failures, fatal } = dispatcher({
        checkTx: fails(error),
        query: () => Promise.reject(error),
      });

      const checkTx = await ask(requests.checkTx);
      const query = await ask(requests.query);

      expect(checkTx.response.checkTx).toMatchObject(expected);
      expect(query.response.query).toMatchObject(expected);
      expect([checkTx.last, query.last]).toEqual([false, false]);
      expect(failures.map(({ outcome }) => outcome)).toEqual(['answered', 'answered']);
      expect(fatal).toEqual([]);
    },
  );

  it('answers a fault of the machine in CheckTx with a code and halts, in Query with a code only', async () => {
    const { ask, fatal } = dispatcher({ checkTx: fails(diskFault), query: fails(diskFault) });

    const query = await ask(requests.query);
    expect(query.response.query?.code).toBe(111222);
    expect(fatal).toEqual([]);

    const checkTx = await ask(requests.checkTx);
    expect(checkTx.response.checkTx?.code).toBe(111222);
    expect(fatal).toEqual([diskFault]);
  });

  it.each([
    ['an exception', fails(bug)],
    ['a proposal above max_tx_bytes', () => ({ txs: [new Uint8Array(300)] })],
  ])(
    'proposes the leading transactions within max_tx_bytes after %s',
    async (_, prepareProposal) => {
      const { ask, failures } = dispatcher({ prepareProposal });
      const txs = [new Uint8Array(10), new Uint8Array(200), Uint8Array.of(1)];
      const proposed = async (maxTxBytes: bigint): Promise<number | undefined> =>
        (await ask({ prepareProposal: { maxTxBytes, txs } })).response.prepareProposal?.txs.length;

      // One byte of tag each, and one, two and one bytes of length.
      expect(await proposed(12n + 203n + 3n)).toBe(3);
      expect(await proposed(12n + 203n)).toBe(2);
      expect(await proposed(12n + 202n)).toBe(1);
      expect(await proposed(11n)).toBe(0);
      expect(new Set(failures.map(({ outcome }) => outcome))).toEqual(new Set(['answered']));
    },
  );

  it.each([
    ['an exception', fails(bug)],
    ['a refusal', fails(refusal)],
    ['status UNKNOWN', () => ({ status: 0 })],
  ])('rejects a proposal after %s', async (_, processProposal) => {
    const { ask, fatal } = dispatcher({ processProposal });

    expect((await ask(requests.processProposal)).response.processProposal?.status).toBe(2);
    expect(fatal).toEqual([]);
  });

  it('halts when a block has not one result a transaction', async () => {
    const { ask, fatal } = dispatcher({ finalizeBlock: () => ResponseFinalizeBlock.create() });

    const { response } = await ask({ finalizeBlock: { txs: [Uint8Array.of(1)] } });

    expect(response.exception?.error).toBe('a block has one result a transaction');
    expect(fatal).toHaveLength(1);
  });

  it('halts when the answer to a block cannot be encoded', async () => {
    const { ask, fatal } = dispatcher({ commit: () => ({ retainHeight: 1n << 63n }) });

    expect((await ask(requests.commit)).response.exception?.error).toContain('is not an int64');
    expect(fatal).toHaveLength(1);
  });

  it('extends no vote and rejects an extension that the application refuses', async () => {
    const { ask, fatal } = dispatcher({
      extendVote: fails(refusal),
      verifyVoteExtension: fails(refusal),
    });

    expect((await ask(requests.extendVote)).response.extendVote?.voteExtension).toHaveLength(0);
    expect((await ask(requests.verifyVoteExtension)).response.verifyVoteExtension?.status).toBe(2);
    expect(fatal).toEqual([]);
  });

  it('offers no snapshots and aborts a restore after an exception', async () => {
    const { ask, fatal } = dispatcher({
      listSnapshots: () => Promise.reject(diskFault),
      loadSnapshotChunk: fails(bug),
      offerSnapshot: fails(bug),
      applySnapshotChunk: fails(bug),
    });

    expect((await ask(requests.listSnapshots)).response.listSnapshots?.snapshots).toEqual([]);
    expect((await ask(requests.loadSnapshotChunk)).response.loadSnapshotChunk?.chunk).toHaveLength(
      0,
    );
    expect((await ask(requests.offerSnapshot)).response.offerSnapshot?.result).toBe(2);
    expect((await ask(requests.applySnapshotChunk)).response.applySnapshotChunk?.result).toBe(2);
    expect(fatal).toEqual([]);
  });

  it('answers what is not a request with an exception and does not halt', async () => {
    const { ask, fatal } = dispatcher({});

    expect(await ask({})).toMatchObject({
      last: true,
      response: { exception: { error: 'unknown request' } },
    });
    expect(fatal).toEqual([]);
  });
});
