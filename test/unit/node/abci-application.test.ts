import * as confio from '@confio/ics23';
import { toBech32 } from '@cosmjs/encoding';
import { QueryAccountRequest } from 'cosmjs-types/cosmos/auth/v1beta1/query';
import { QueryBalanceRequest, QueryBalanceResponse } from 'cosmjs-types/cosmos/bank/v1beta1/query';
import { GetNodeInfoResponse } from 'cosmjs-types/cosmos/base/tendermint/v1beta1/query';
import { SimulateRequest, SimulateResponse } from 'cosmjs-types/cosmos/tx/v1beta1/service';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

import { createAbciApplication } from '../../../src/node/abci-application.ts';
import { readAppConfig } from '../../../src/node/app-config.ts';
import { createNodeServices } from '../../../src/node/query/services.ts';
import { RequestQuery, type ResponseQuery } from '../../../src/proto/tendermint/abci/types.ts';
import { fromByteString } from '../../../src/types/bytes.ts';
import { referenceChain } from '../../lockstep/chain.ts';
import { readTrace, toFinalizeBlock, toInitChain } from '../../lockstep/trace.ts';

const BALANCE = '/cosmos.bank.v1beta1.Query/Balance';
/** The first account of the trace's genesis document. */
const SENDER = 'cosmos15gxl7ua8ftxysw7ty7ftj5xc2m233897u8d33u';
const NOBODY = toBech32('cosmos', new Uint8Array(20).fill(7));
const LAST = 30n;

const app = referenceChain();
const application = createAbciApplication({
  app,
  version: '1.2.3',
  pool: undefined,
  minRetainBlocks: 10n,
  services: createNodeServices(readAppConfig('', {}), () => app.base.chainId()),
});
const ask = async (asked: Partial<RequestQuery>): Promise<ResponseQuery> =>
  application.query(RequestQuery.create(asked));

const balanceOf = (address: string): Uint8Array =>
  QueryBalanceRequest.encode({ address, denom: 'stake' }).finish();

/** A transaction that the reference's chain accepted in a later block. */
let nextTx: Uint8Array | undefined;
/** Before the first block. */
let early: ResponseQuery;

beforeAll(async () => {
  const steps = readTrace(join(import.meta.dirname, '../../lockstep/traces/bank.jsonl.gz'));
  for (const { request } of steps) {
    if (request['initChain'] !== undefined) {
      application.initChain(toInitChain(request['initChain']));
      early = await ask({ path: BALANCE, data: balanceOf(SENDER) });
    }
    if (request['finalizeBlock'] !== undefined) {
      const block = toFinalizeBlock(request['finalizeBlock']);
      if (block.height > LAST) {
        [nextTx] = block.txs;
        break;
      }
      application.finalizeBlock(block);
    }
    if (request['commit'] !== undefined) application.commit({});
  }
});

describe('Info', () => {
  it('tells the committed height and app hash', async () => {
    const info = await application.info({
      version: '',
      blockVersion: 0n,
      p2pVersion: 0n,
      abciVersion: '',
    });

    expect(info).toEqual({
      data: 'avocetd',
      version: '1.2.3',
      appVersion: 0n,
      lastBlockHeight: LAST,
      lastBlockAppHash: app.store.committed().appHash,
    });
  });
});

describe('Query by gRPC path', () => {
  it('answers at the latest height and says which that is', async () => {
    const answer = await ask({ path: BALANCE, data: balanceOf(SENDER) });

    expect([answer.code, answer.height]).toEqual([0, LAST]);
    const { balance } = QueryBalanceResponse.decode(answer.value);
    expect(BigInt(balance?.amount ?? '0')).toBeGreaterThan(0n);
  });

  it('answers at a past height with the state of then', async () => {
    const then = await ask({ path: BALANCE, data: balanceOf(SENDER), height: 1n });
    const now = await ask({ path: BALANCE, data: balanceOf(SENDER) });

    expect(then.height).toBe(1n);
    expect(then.value).not.toEqual(now.value);
  });

  it('refuses a future height with sdk/26', async () => {
    expect(await ask({ path: BALANCE, data: balanceOf(SENDER), height: LAST + 1n })).toMatchObject({
      codespace: 'sdk',
      code: 26,
      log: 'cannot query with height in the future; please provide a valid height: invalid height',
    });
  });

  it('refuses a negative height with sdk/18', async () => {
    expect(await ask({ path: BALANCE, height: -1n })).toMatchObject({ codespace: 'sdk', code: 18 });
  });

  it('refuses before the first block with sdk/26', () => {
    expect(early).toMatchObject({
      codespace: 'sdk',
      code: 26,
      log: 'avocetd is not ready; please wait for first block: invalid height',
    });
  });

  it('words errors as clients match them, with the height', async () => {
    const missing = await ask({
      path: '/cosmos.auth.v1beta1.Query/Account',
      data: QueryAccountRequest.encode({ address: NOBODY }).finish(),
    });
    const invalid = await ask({ path: BALANCE, data: balanceOf('nonsense') });

    expect(missing).toMatchObject({ codespace: 'sdk', code: 22, height: LAST });
    expect(missing.log).toMatch(/^rpc error: code = NotFound desc = .*: key not found$/);
    expect(invalid).toMatchObject({ codespace: 'sdk', code: 18, height: LAST });
    expect(invalid.log).toMatch(/^rpc error: code = InvalidArgument desc = .*: invalid request$/);
  });

  it.each([
    ['/cosmos.bank.v1beta1.Query/Nothing', 6, 'unknown query path'],
    ['', 6, 'unknown query path'],
    ['/cosmos.tx.v1beta1.Service/BroadcastTx', 18, "can't route a broadcast tx message"],
    ['/app', 6, "expected second parameter to be either 'simulate' or 'version'"],
    ['/p2p/filter/addr', 6, 'path should be p2p filter <addr|id> <parameter>'],
  ])('refuses %s with sdk/%i', async (path, code, log) => {
    const answer = await ask({ path });

    expect(answer).toMatchObject({ codespace: 'sdk', code });
    expect(answer.log).toContain(log);
  });

  it('tells relayers what it is compatible with', async () => {
    const answer = await ask({ path: '/cosmos.base.tendermint.v1beta1.Service/GetNodeInfo' });

    const { applicationVersion, defaultNodeInfo } = GetNodeInfoResponse.decode(answer.value);
    expect(answer.height).toBe(LAST);
    expect(defaultNodeInfo?.network).toBe('lockstep-1');
    expect(applicationVersion?.buildDeps.map(({ path, version }) => `${path} ${version}`)).toEqual([
      'github.com/cosmos/cosmos-sdk v0.53.6',
      'github.com/cometbft/cometbft v0.38.26',
    ]);
  });
});

describe('Query of the store', () => {
  /** Key of the first balance as it is in the store. */
  function firstBalance(): Uint8Array {
    const entries = app.store.latest.reader('bank').iterate();
    while (entries.valid && entries.key.charCodeAt(0) < 2) entries.next();
    const { key } = entries;
    entries.close();
    return fromByteString(key);
  }

  it('proves a value by proofs that another implementation accepts', async () => {
    const key = firstBalance();

    const answer = await ask({ path: '/store/bank/key', data: key, prove: true });

    const [iavl, simple] = (answer.proofOps?.ops ?? []).map(({ data }) =>
      confio.ics23.CommitmentProof.decode(data),
    );
    const root = app.store.storeHashes().find(({ name }) => name === 'bank')?.hash;
    if (iavl === undefined || simple === undefined || root === undefined)
      throw new Error('two proofs and a root');
    expect(answer.proofOps?.ops.map(({ type }) => type)).toEqual(['ics23:iavl', 'ics23:simple']);
    expect(confio.verifyMembership(iavl, confio.iavlSpec, root, key, answer.value)).toBe(true);
    const { appHash } = app.store.committed();
    const bank = Buffer.from('bank');
    expect(confio.verifyMembership(simple, confio.tendermintSpec, appHash, bank, root)).toBe(true);
  });

  it('proves that a key is absent', async () => {
    const key = Buffer.from('no such key');

    const answer = await ask({ path: 'store/bank/key', data: key, prove: true });

    const [iavl] = (answer.proofOps?.ops ?? []).map(({ data }) =>
      confio.ics23.CommitmentProof.decode(data),
    );
    const root = app.store.storeHashes().find(({ name }) => name === 'bank')?.hash;
    if (iavl === undefined || root === undefined) throw new Error('a proof and a root');
    expect(answer).toMatchObject({ code: 0, height: LAST });
    expect(answer.value).toHaveLength(0);
    expect(confio.verifyNonMembership(iavl, confio.iavlSpec, root, key)).toBe(true);
  });

  it('lists what begins with some bytes', async () => {
    const answer = await ask({ path: '/store/bank/subspace', data: Uint8Array.of(2) });

    let count = 0;
    const entries = app.store.latest.reader('bank').iterate();
    for (; entries.valid; entries.next()) if (entries.key.charCodeAt(0) === 2) count += 1;
    expect(answer.code).toBe(0);
    expect(pairsIn(answer.value)).toBe(count);
  });

  it.each([
    ['/store/nothing/key', Uint8Array.of(1), false, 'store', 4, 'no such store: nothing'],
    ['/store/bank/other', Uint8Array.of(1), false, 'store', 4, 'unexpected query path: /other'],
    ['/store/bank/key', Uint8Array.of(), false, 'store', 3, 'query cannot be zero length'],
    ['/store/bank/key', Uint8Array.of(1), true, 'sdk', 18, 'cannot query with proof when height'],
  ])('refuses %s', async (path, data, prove, codespace, code, log) => {
    const answer = await ask({ path, data, prove, height: prove ? 1n : 0n });

    expect(answer).toMatchObject({ codespace, code });
    expect(answer.log).toContain(log);
  });
});

describe('the rest of Query', () => {
  it('tells the version', async () => {
    const answer = await ask({ path: '/app/version' });

    expect(Buffer.from(answer.value).toString()).toBe('1.2.3');
    expect(answer.height).toBe(LAST);
  });

  it('lets every peer in', async () => {
    expect((await ask({ path: '/p2p/filter/addr/127.0.0.1:1' })).code).toBe(0);
    expect((await ask({ path: '/p2p/filter/id/abc' })).code).toBe(0);
  });

  it('simulates without changing anything', async () => {
    if (nextTx === undefined) throw new Error('the trace has a next transaction');
    const data = SimulateRequest.encode({ txBytes: nextTx }).finish();
    const path = '/cosmos.tx.v1beta1.Service/Simulate';

    const first = await ask({ path, data });
    const second = await ask({ path, data });

    expect(first).toEqual(second);
    expect(first).toMatchObject({ code: 0, height: LAST });
    expect(SimulateResponse.decode(first.value).gasInfo?.gasUsed).toBeGreaterThan(30_000n);
    const asJson = await ask({ path: '/app/simulate', data: nextTx });
    expect(JSON.parse(Buffer.from(asJson.value).toString())).toHaveProperty('gas_info.gas_used');
  });

  it('says why a simulation fails, with the gas it used', async () => {
    const data = SimulateRequest.encode({ txBytes: new Uint8Array(0) }).finish();
    const path = '/cosmos.tx.v1beta1.Service/Simulate';

    expect((await ask({ path, data })).log).toContain('empty txBytes is not allowed');
    const garbage = SimulateRequest.encode({ txBytes: Uint8Array.of(1, 2, 3) }).finish();
    expect((await ask({ path, data: garbage })).code).toBe(6);
  });
});

/** Fields with tag 1, each a pair. */
function pairsIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; count += 1) {
    let length = 0;
    let shift = 0;
    at += 1;
    for (let byte = 0x80; byte >= 0x80; at += 1) {
      byte = bytes[at] ?? 0;
      length += (byte & 0x7f) << shift;
      shift += 7;
    }
    at += length;
  }
  return count;
}
