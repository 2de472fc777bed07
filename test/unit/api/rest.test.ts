import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Decided } from './edge.ts';
import { startEdge } from './edge.ts';

type Setup = ReturnType<typeof startEdge>;
let setup: Setup;
let sender: string;

beforeAll(() => {
  setup = startEdge({ corsOrigins: ['*'] });
  const attributes = firstTx().response.txResults[0]?.events.find(
    ({ type }) => type === 'transfer',
  );
  sender = attributes?.attributes.find(({ key }) => key === 'sender')?.value ?? '';
});
afterAll(() => setup.close());

function firstTx(): Decided {
  for (const block of setup.decided.values()) if (block.request.txs.length > 0) return block;
  throw new Error('the trace has transactions');
}

const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').toUpperCase();

async function ask(url: string, headers: Record<string, string> = {}) {
  const response = await setup.edge.http.inject({ url, headers });
  return { status: response.statusCode, headers: response.headers, json: response.json() };
}
async function post(url: string, payload: string) {
  const response = await setup.edge.http.inject({ method: 'POST', url, payload });
  return { status: response.statusCode, json: response.json() };
}

describe('queries over REST', () => {
  it('answer with every field, 64-bit numbers as text, and the height in a header', async () => {
    const { status, headers, json } = await ask('/cosmos/staking/v1beta1/params');

    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(headers['x-cosmos-block-height']).toBe(setup.head.toString());
    expect(headers['grpc-metadata-x-cosmos-block-height']).toBe(setup.head.toString());
    expect(json).toEqual({
      params: {
        unbonding_time: expect.stringMatching(/^[0-9]+s$/),
        max_validators: expect.any(Number),
        max_entries: 7,
        historical_entries: expect.any(Number),
        bond_denom: 'stake',
        min_commission_rate: expect.stringMatching(/^[01]\.[0-9]{18}$/),
      },
    });
  });

  it('answer for an older height that the header names', async () => {
    const path = `/cosmos/bank/v1beta1/balances/${sender}/by_denom?denom=stake`;
    const before = { 'x-cosmos-block-height': (firstTx().request.height - 1n).toString() };

    const [old, now] = [await ask(path, before), await ask(path)];

    expect(old.headers['x-cosmos-block-height']).toBe(before['x-cosmos-block-height']);
    expect(old.json.balance.amount).not.toBe(now.json.balance.amount);
  });

  it('refuse a height that is none with 400', async () => {
    expect(
      await ask('/cosmos/bank/v1beta1/supply', { 'x-cosmos-block-height': 'x' }),
    ).toMatchObject({ status: 400, json: { code: 3 } });
  });

  it('give pages, whose key also works with its plus signs unescaped', async () => {
    const all = await ask('/cosmos/auth/v1beta1/accounts');
    const first = await ask('/cosmos/auth/v1beta1/accounts?pagination.limit=2');
    const key: string = first.json.pagination.next_key;

    const escaped = await ask(
      `/cosmos/auth/v1beta1/accounts?pagination.key=${encodeURIComponent(key)}&pagination.limit=2`,
    );
    const plain = await ask(
      `/cosmos/auth/v1beta1/accounts?pagination.key=${key}&pagination.limit=2`,
    );

    expect(all.json.pagination).toEqual({
      next_key: null,
      total: String(all.json.accounts.length),
    });
    expect(escaped.json.accounts).toEqual(all.json.accounts.slice(2, 4));
    expect(plain.json).toEqual(escaped.json);
  });

  it('refuse key and offset together, with the reference’s text', async () => {
    const { status, json } = await ask(
      '/cosmos/auth/v1beta1/accounts?pagination.key=AQ==&pagination.offset=1',
    );

    expect([status, json.code]).toEqual([500, 2]);
    expect(json.message).toBe('invalid request, either offset or key is expected, got both');
  });

  it('answer 404 and code 5 for an account that is not there', async () => {
    const nobody = setup.chain.addresses.accFrom('\u0001'.repeat(20) as never);

    expect(await ask(`/cosmos/auth/v1beta1/accounts/${nobody}`)).toMatchObject({
      status: 404,
      json: { code: 5, details: [], message: expect.stringContaining('not found') },
    });
  });

  it('answer the probe of wallets: 400 for /spendable_balances/test', async () => {
    expect(await ask('/cosmos/bank/v1beta1/spendable_balances/test')).toMatchObject({
      status: 400,
      json: { code: 3, details: [] },
    });
  });

  it.each(['/cosmos/nothing', '/', '/cosmos/bank/v1beta1', '/ibc/apps/transfer/v1/params'])(
    'answer 501 for %s',
    async (url) => {
      expect(await ask(url)).toMatchObject({
        status: 501,
        json: { code: 12, message: 'Not Implemented', details: [] },
      });
    },
  );

  it('take enums by name, repeated names as the first value, and a slash at the end', async () => {
    const bonded = await ask('/cosmos/staking/v1beta1/validators?status=BOND_STATUS_BONDED');
    const twice = await ask('/cosmos/bank/v1beta1/supply/by_denom/?denom=stake&denom=other');

    expect(bonded.status).toBe(200);
    expect(twice.json.amount.denom).toBe('stake');
    expect(await ask('/cosmos/gov/v1/proposals?proposal_status=NOPE')).toMatchObject({
      status: 400,
      json: { code: 3, message: 'NOPE is not a valid ProposalStatus' },
    });
  });

  it('name numbers that are none as Go does', async () => {
    expect((await ask('/cosmos/auth/v1beta1/accounts?pagination.limit=abc')).json.message).toBe(
      'strconv.ParseUint: parsing "abc": invalid syntax',
    );
    expect((await ask('/cosmos/gov/v1/proposals/x')).json.message).toBe(
      'type mismatch, parameter: proposal_id, error: strconv.ParseUint: parsing "x": invalid syntax',
    );
    expect((await ask('/cosmos/gov/v1/proposals/18446744073709551616')).json.message).toContain(
      'value out of range',
    );
  });

  it('still know supply by denomination in the path', async () => {
    const old = await ask('/cosmos/bank/v1beta1/supply/stake');

    expect(old.json).toEqual((await ask('/cosmos/bank/v1beta1/supply/by_denom?denom=stake')).json);
    expect(old.json.amount.denom).toBe('stake');
  });

  it('let browsers send and read the height', async () => {
    const preflight = await setup.edge.http.inject({
      method: 'OPTIONS',
      url: '/cosmos/bank/v1beta1/supply',
      headers: {
        origin: 'https://x.example',
        'access-control-request-headers': 'x-cosmos-block-height',
      },
    });
    const { headers } = await ask('/cosmos/bank/v1beta1/supply', { origin: 'https://x.example' });

    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers['access-control-allow-headers']).toContain('x-cosmos-block-height');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-expose-headers']).toContain('x-cosmos-block-height');
  });
});

describe('cosmos.tx.v1beta1.Service', () => {
  it('finds a transaction by its hash, in any case of letters', async () => {
    const { request, response } = firstTx();
    const hash = hashOf(request.txs[0]!);

    const { status, json } = await ask(`/cosmos/tx/v1beta1/txs/${hash.toLowerCase()}`);

    const result = response.txResults[0]!;
    expect(status).toBe(200);
    expect(json.tx_response).toMatchObject({
      txhash: hash,
      height: request.height.toString(),
      code: result.code,
      gas_used: result.gasUsed.toString(),
      events: result.events.map(({ type, attributes }) => ({ type, attributes })),
      timestamp: expect.stringMatching(/^2026-01-01T00:00:\d\dZ$/),
      logs: [],
    });
    expect(json.tx_response.tx).toEqual({ '@type': '/cosmos.tx.v1beta1.Tx', ...json.tx });
    expect(json.tx.body.messages[0]['@type']).toBe('/cosmos.bank.v1beta1.MsgSend');
  });

  it('answers 404 for a hash that is not there and 400 for what is none', async () => {
    const hash = 'AB'.repeat(32);

    expect(await ask(`/cosmos/tx/v1beta1/txs/${hash}`)).toMatchObject({
      status: 404,
      json: { code: 5, message: `tx not found: ${hash}` },
    });
    expect((await ask('/cosmos/tx/v1beta1/txs/xyz')).status).toBe(400);
  });

  it('lists transactions by query or events, in pages of either kind, in both orders', async () => {
    const filter = `query=${encodeURIComponent(`transfer.sender='${sender}'`)}`;
    const wanted = [...setup.decided.values()].flatMap(({ request, response }) =>
      response.txResults.flatMap(({ events }, at) =>
        events.some(
          ({ type, attributes }) =>
            type === 'transfer' &&
            attributes.some(({ key, value }) => key === 'sender' && value === sender),
        )
          ? [hashOf(request.txs[at]!)]
          : [],
      ),
    );
    const hashes = (json: { tx_responses: { txhash: string }[] }): string[] =>
      json.tx_responses.map(({ txhash }) => txhash);

    const all = await ask(`/cosmos/tx/v1beta1/txs?${filter}`);
    const down = await ask(`/cosmos/tx/v1beta1/txs?order_by=ORDER_BY_DESC&${filter}`);
    const byNumber = await ask(`/cosmos/tx/v1beta1/txs?order_by=2&${filter}`);
    const page = await ask(`/cosmos/tx/v1beta1/txs?${filter}&page=2&limit=2`);
    const offset = await ask(
      `/cosmos/tx/v1beta1/txs?${filter}&pagination.offset=2&pagination.limit=2`,
    );
    const events = await ask(
      `/cosmos/tx/v1beta1/txs?${filter.replace('query', 'events')}&events=${encodeURIComponent("message.module='bank'")}`,
    );

    expect(wanted.length).toBeGreaterThan(3);
    expect(hashes(all.json)).toEqual(wanted);
    expect(all.json).toMatchObject({ total: String(wanted.length), pagination: null });
    expect(all.json.txs).toHaveLength(wanted.length);
    expect(hashes(down.json)).toEqual(wanted.toReversed());
    expect(byNumber.json).toEqual(down.json);
    expect(hashes(page.json)).toEqual(wanted.slice(2, 4));
    expect(hashes(offset.json)).toEqual(wanted.slice(2, 4));
    expect(wanted).toEqual(expect.arrayContaining(hashes(events.json)));
  });

  it('refuses a query that is none with CometBFT’s text', async () => {
    expect((await ask('/cosmos/tx/v1beta1/txs')).json.message).toBe('query cannot be empty');
    expect((await ask('/cosmos/tx/v1beta1/txs?query=a')).json).toMatchObject({
      code: 3,
      message: expect.stringContaining('offset 1: EOF'),
    });
  });

  it('shows a block with its transactions, and no height that is not there', async () => {
    const { request } = firstTx();
    const { json } = await ask(`/cosmos/tx/v1beta1/txs/block/${request.height}`);

    expect(json.txs).toHaveLength(request.txs.length);
    expect(json.block.data.txs[0]).toBe(Buffer.from(request.txs[0]!).toString('base64'));
    expect(json.pagination).toEqual({ next_key: null, total: String(request.txs.length) });
    expect((await ask('/cosmos/tx/v1beta1/txs/block/999999')).json.message).toContain(
      'requested height 999999',
    );
  });

  it('broadcasts with 200 although CheckTx refuses, and again as the cache does', async () => {
    const body = JSON.stringify({
      tx_bytes: Buffer.from('tx').toString('base64'),
      mode: 'BROADCAST_MODE_SYNC',
    });

    const first = await post('/cosmos/tx/v1beta1/txs', body);
    const second = await post('/cosmos/tx/v1beta1/txs', body);

    expect(first).toMatchObject({
      status: 200,
      json: { tx_response: { code: 5, codespace: 'sdk', raw_log: 'no: insufficient funds' } },
    });
    expect(first.json.tx_response.txhash).toBe(hashOf(Buffer.from('tx')));
    expect(second).toMatchObject({
      status: 200,
      json: { tx_response: { code: 19, codespace: 'sdk' } },
    });
    expect(setup.broadcasts).toEqual([Buffer.from('tx').toString('base64')]);
  });

  it('decodes and encodes to the same bytes', async () => {
    const bytes = Buffer.from(firstTx().request.txs[0]!).toString('base64');

    const decoded = await post('/cosmos/tx/v1beta1/decode', JSON.stringify({ tx_bytes: bytes }));
    const encoded = await post('/cosmos/tx/v1beta1/encode', JSON.stringify(decoded.json));

    expect(encoded.json).toEqual({ tx_bytes: bytes });
  });

  it('refuses bodies that are not JSON, or have fields that nobody knows', async () => {
    expect(await post('/cosmos/tx/v1beta1/txs', '{')).toMatchObject({
      status: 400,
      json: { code: 3 },
    });
    expect(await post('/cosmos/tx/v1beta1/txs', '{"x":1}')).toMatchObject({ status: 400 });
    expect((await post('/cosmos/tx/v1beta1/txs', ' '.repeat(3 << 20))).status).toBe(413);
  });
});

describe('cosmos.base over REST', () => {
  it('tells what the node is', async () => {
    const { json } = await ask('/cosmos/base/tendermint/v1beta1/node_info');

    expect(json.default_node_info).toMatchObject({
      network: 'lockstep-1',
      version: '0.38.21',
      channels: 'QCA=',
      other: { tx_index: 'on' },
    });
    expect(json.application_version).toMatchObject({
      cosmos_sdk_version: 'v0.53.6',
      build_deps: [{ path: 'github.com/cosmos/cosmos-sdk', version: 'v0.53.6', sum: '' }],
    });
  });

  it('shows blocks, with the proposer as an address in sdk_block', async () => {
    const latest = await ask('/cosmos/base/tendermint/v1beta1/blocks/latest');
    const second = await ask('/cosmos/base/tendermint/v1beta1/blocks/2');

    expect(latest.json.block.header.height).toBe(setup.head.toString());
    expect(second.json.block_id.hash).toBe(
      Buffer.from(setup.decided.get(2n)!.request.hash).toString('base64'),
    );
    expect(second.json.block.header).toMatchObject({
      chain_id: 'lockstep-1',
      time: expect.stringMatching(/^2026-01-01T00:00:0/),
      version: { block: '11', app: '0' },
    });
    expect(second.json.sdk_block.header.proposer_address).toMatch(/^cosmosvalcons1/);
    expect(await ask('/cosmos/base/tendermint/v1beta1/blocks/99999')).toMatchObject({
      status: 400,
      json: { message: 'requested block height is bigger then the chain length' },
    });
  });

  it('shows validators', async () => {
    const { json } = await ask('/cosmos/base/tendermint/v1beta1/validatorsets/latest');

    expect(json.validators[0]).toMatchObject({
      address: expect.stringMatching(/^cosmosvalcons1/),
      pub_key: { '@type': '/cosmos.crypto.ed25519.PubKey' },
      voting_power: '10',
      proposer_priority: '-3',
    });
    expect(json.pagination.total).toBe('1');
  });

  it('tells sync state, settings and the newest block', async () => {
    expect((await ask('/cosmos/base/tendermint/v1beta1/syncing')).json).toEqual({ syncing: false });
    expect((await ask('/cosmos/base/node/v1beta1/config')).json).toEqual({
      minimum_gas_price: '0.1uavo',
      pruning_keep_recent: '',
      pruning_interval: '',
      halt_height: '0',
    });
    expect((await ask('/cosmos/base/node/v1beta1/status')).json.height).toBe(setup.head.toString());
  });
});
