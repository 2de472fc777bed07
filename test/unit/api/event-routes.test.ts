import { get } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { CometRpc } from '../../../src/api/comet/rpc.ts';
import type { LogRow } from '../../../src/events/record.ts';
import { createEdgeServer } from '../../../src/api/server.ts';
import { createAddressCodec } from '../../../src/codec/address.ts';
import { createTypeRegistry } from '../../../src/codec/registry.ts';
import { formatCursor } from '../../../src/events/cursor.ts';
import { openEventLog } from '../../../src/events/log.ts';
import { ConfigResponse } from '../../../src/proto/cosmos/base/node/v1beta1/query.ts';
import { VersionInfo } from '../../../src/proto/cosmos/base/tendermint/v1beta1/query.ts';
import { frame, outbox, transfer } from '../events/blocks.ts';

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

type Record = { readonly height: string; readonly index: number; readonly type?: string };

const cometAt =
  (height: number, catchingUp = false): CometRpc =>
  () =>
    Promise.resolve({
      sync_info: { latest_block_height: String(height), catching_up: catchingUp },
    });

function start(rows: readonly LogRow[], rpc: CometRpc = cometAt(rows.length)) {
  const source = outbox();
  source.rows.push(...rows);
  const log = openEventLog({
    path: ':memory:',
    chainId: 'test-1',
    genesisHash: Buffer.alloc(32),
    source,
  });
  log.pull();
  const edge = createEdgeServer({
    query: () => Promise.reject(new Error('nothing is queried here')),
    rpc,
    log,
    registry: createTypeRegistry([]),
    addresses: createAddressCodec('cosmos'),
    services: [],
    version: VersionInfo.create(),
    config: () => ConfigResponse.create(),
    gauges: () => ({
      relay_subscribers: 3,
      relay_ends: { label: 'code', values: [['slow', 1]] },
    }),
  });
  running.push(async () => {
    await edge.close();
    log.close();
  });
  const ask = async (url: string, headers = {}) => {
    const response = await edge.http.inject({ url, headers });
    return { status: response.statusCode, headers: response.headers, body: response.body };
  };
  return {
    log,
    edge,
    ask,
    json: async (url: string) => {
      const { status, body } = await ask(url);
      return { status, json: JSON.parse(body) };
    },
    add: (...more: LogRow[]): void => {
      source.rows.push(...more);
      log.pull();
      edge.notify();
    },
    replace: (...more: LogRow[]): void => {
      source.rows.splice(0);
      source.rows.push(...more);
      log.pull();
    },
  };
}

const blocks = (count: number, first = 1): LogRow[] =>
  Array.from({ length: count }, (_, at) =>
    frame(first + at, [[transfer('a', 'b', '1uavo')], [transfer('c', 'd', '2uavo')]]),
  );
const places = (records: readonly Record[]): string[] =>
  records.map(({ height, index }) => `${height}/${index}`);
const allPlaces = (rows: readonly LogRow[]): string[] =>
  rows.flatMap((row) =>
    Array.from({ length: row.eventCount }, (_, index) => `${row.height}/${index}`),
  );

describe('GET /v1/events', () => {
  it('gives the log in pages that follow each other', async () => {
    const rows = blocks(5);
    const { json, log } = start(rows);
    const got: string[] = [];

    let url = '/v1/events?limit=4';
    for (;;) {
      const page = (await json(url)).json;
      got.push(...places(page.events));
      expect(page).toMatchObject({ head: 5, oldest: 1 });
      if (page.events.length === 0) break;
      url = `/v1/events?limit=4&after=${page.to}`;
    }

    expect(got).toEqual(allPlaces(rows));
    expect(url).toContain(log.cursor(log.end()));
  });

  it('gives what a filter selects, and how far it came where there is nothing', async () => {
    const { json, log } = start(blocks(2));

    const some = await json(`/v1/events?filter=${encodeURIComponent("transfer.sender='c'")}`);
    const none = await json(`/v1/events?filter=${encodeURIComponent("transfer.sender='x'")}`);

    expect(some.json.events.map(({ type }: Record) => type)).toEqual(['transfer', 'transfer']);
    expect(none.json).toMatchObject({ events: [], to: log.cursor(log.end()) });
  });

  it('waits for what is not there yet', async () => {
    const { json, add, log } = start(blocks(1));

    const waiting = json(`/v1/events?wait=20s&after=${log.cursor(log.end())}`);
    await json('/v1/events');
    add(...blocks(1, 2));

    expect(places((await waiting).json.events)).toEqual(allPlaces(blocks(1, 2)));
  });

  it.each([
    ['after=zzz', 400, 'cursor'],
    [`after=${formatCursor(7, { height: 1n, index: 0 })}`, 409, 'epoch_mismatch'],
    ['filter=a', 400, 'filter'],
    ['limit=0', 400, 'request'],
    ['limit=1001', 400, 'request'],
    ['from=x', 400, 'request'],
    ['wait=x', 400, 'request'],
  ])('refuses %s with %i %s', async (query, status, code) => {
    const { json } = start(blocks(1));

    expect(await json(`/v1/events?${query}`)).toMatchObject({ status, json: { code } });
  });

  it('says 410 and where it begins when history is gone', async () => {
    const { json, log, replace } = start(blocks(2));
    const after = log.cursor({ height: 1n, index: 0 });
    replace(...blocks(1, 10));

    expect(await json(`/v1/events?after=${after}`)).toMatchObject({
      status: 410,
      json: { code: 'gap', after, oldest: log.cursor(log.start()) },
    });
  });
});

describe('GET /v1/events as a stream', () => {
  type Message = { id?: string; event?: string; data?: { e?: Record[]; code?: string } };

  /** Messages of an event stream, until `enough`. */
  function read(
    port: number,
    query: string,
    headers: { [name: string]: string },
    enough: (all: readonly Message[]) => boolean,
  ): Promise<Message[]> {
    return new Promise((resolve, reject) => {
      const url = `http://127.0.0.1:${port}/v1/events?${query}`;
      const request = get(
        url,
        { headers: { accept: 'text/event-stream', ...headers } },
        (response) => {
          expect(response.headers['content-type']).toBe('text/event-stream');
          let text = '';
          response.on('data', (chunk: Buffer) => {
            text += chunk.toString();
            const all = text
              .split('\n\n')
              .slice(0, -1)
              .filter((part) => part.includes('data: '))
              .map((part): Message => {
                const field = (name: string) =>
                  part
                    .split('\n')
                    .find((line) => line.startsWith(`${name}: `))
                    ?.slice(name.length + 2);
                const data = field('data');
                return {
                  id: field('id'),
                  event: field('event'),
                  ...(data === undefined ? {} : { data: JSON.parse(data) }),
                } as Message;
              });
            if (!enough(all)) return;
            request.destroy();
            resolve(all);
          });
        },
      );
      request.on('error', reject);
    });
  }

  it('sends the log and what comes, and goes on after the last id', async () => {
    const { edge, add, log } = start(blocks(2));
    const port = await edge.listen({ port: 0 });

    const first = await read(port, 'from=oldest', {}, (all) => all.length > 0);
    const id = first.at(-1)?.id ?? '';
    const reading = read(port, 'from=oldest', { 'last-event-id': id }, (all) =>
      all.some((message) => message.id === log.cursor(log.end())),
    );
    add(...blocks(2, 3));
    const second = await reading;

    const got = [...first, ...second].flatMap(({ data }) => places(data?.e ?? []));
    expect(got).toEqual(allPlaces(blocks(4)));
  });

  it('says when history is gone, and goes on where it begins', async () => {
    const { edge, log, replace } = start(blocks(2));
    const after = log.cursor({ height: 1n, index: 0 });
    replace(...blocks(1, 10));
    const port = await edge.listen({ port: 0 });

    const all = await read(port, `after=${after}`, {}, (found) => found.length === 2);

    expect(all[0]).toMatchObject({ event: 'gap', data: { code: 'gap' } });
    expect(places(all[1]?.data?.e ?? [])).toEqual(allPlaces(blocks(1, 10)));
  });
});

describe('GET /v1/blocks/{height}/events', () => {
  it('gives a whole block, for ever', async () => {
    const { ask } = start(blocks(3));

    const { status, headers, body } = await ask('/v1/blocks/2/events');
    const again = await ask('/v1/blocks/2/events', { 'if-none-match': headers.etag });

    expect(status).toBe(200);
    expect(headers['cache-control']).toContain('immutable');
    expect(places(JSON.parse(body) as Record[])).toEqual(allPlaces(blocks(1, 2)));
    expect(again.status).toBe(304);
  });

  it('tells what is not there yet from what is gone', async () => {
    const { json, replace } = start(blocks(1));

    expect((await json('/v1/blocks/2/events')).status).toBe(404);
    expect((await json('/v1/blocks/x/events')).status).toBe(400);
    replace(frame(10, []));
    expect(await json('/v1/blocks/1/events')).toMatchObject({ status: 410, json: { code: 'gap' } });
  });
});

describe('health', () => {
  it('is ready when the log follows a CometBFT that has caught up', async () => {
    const { json } = start(blocks(3));

    expect((await json('/healthz')).status).toBe(200);
    expect(await json('/readyz')).toMatchObject({ status: 200, json: { head: 3, reasons: [] } });
    expect((await json('/v1/status')).json).toMatchObject({
      chain: 'test-1',
      head: 3,
      oldest: 1,
      comet: { height: 3, catching_up: false },
    });
  });

  it.each([
    ['catches up', cometAt(3, true), /catching up/],
    ['is far ahead', cometAt(9), /6 heights behind/],
    ['does not answer', () => Promise.reject(new Error('refused')), /refused/],
  ])('is not ready when CometBFT %s', async (_, rpc, reason) => {
    const { json } = start(blocks(3), rpc);

    const { status, json: body } = await json('/readyz');

    expect(status).toBe(503);
    expect(body.reasons.join()).toMatch(reason);
    expect((await json('/healthz')).status).toBe(200);
  });

  it('gives metrics to Prometheus', async () => {
    const { ask } = start(blocks(3));

    const { body } = await ask('/metrics');

    expect(body).toMatch(/^relay_head_height 3$/m);
    expect(body).toMatch(/^index_lag_blocks 3$/m);
    expect(body).toMatch(/^relay_subscribers 3$/m);
    expect(body).toMatch(/^relay_ends\{code="slow"\} 1$/m);
  });
});
