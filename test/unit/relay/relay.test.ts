import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { EventLog } from '../../../src/events/log.ts';
import type { LogRow } from '../../../src/events/record.ts';
import type { Relay } from '../../../src/relay/relay.ts';
import type { RelayLimits } from '../../../src/relay/limits.ts';
import { formatCursor } from '../../../src/events/cursor.ts';
import { openEventLog } from '../../../src/events/log.ts';
import { createRelay } from '../../../src/relay/relay.ts';
import { frame, outbox, transfer } from '../events/blocks.ts';

const genesisHash = Buffer.alloc(32, 9);
const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0).reverse()) await stop();
});

type Message = {
  readonly op: string;
  readonly id?: string;
  readonly to?: string;
  readonly code?: string;
  readonly cursor?: string;
  readonly message?: string;
  readonly oldest?: string;
  readonly start?: string;
  readonly e?: readonly { height: string; index: number; kind: string; attrs?: unknown }[];
  readonly [key: string]: unknown;
};

type Setup = {
  readonly log: EventLog;
  readonly relay: Relay;
  readonly url: string;
  readonly port: number;
  /** Commits blocks and tells the relay. */
  readonly add: (...rows: LogRow[]) => void;
  readonly replace: (...rows: LogRow[]) => void;
};

async function start(
  rows: readonly LogRow[] = [],
  limits: Partial<RelayLimits> = {},
  originAllowed?: (origin: string) => boolean,
): Promise<Setup> {
  const source = outbox();
  source.rows.push(...rows);
  const log = openEventLog({ path: ':memory:', chainId: 'test-1', genesisHash, source });
  log.pull();
  const relay = createRelay({
    log,
    limits,
    ...(originAllowed === undefined ? {} : { originAllowed }),
  });
  const server: Server = createServer();
  server.on('upgrade', (request, socket, head) => relay.handleUpgrade(request, socket, head));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  running.push(async () => {
    await relay.close();
    server.close();
    log.close();
  });
  const add = (...more: LogRow[]): void => {
    source.rows.push(...more);
    log.pull();
    relay.notify();
  };
  return {
    log,
    relay,
    port,
    url: `ws://127.0.0.1:${port}/v1/stream`,
    add,
    replace(...more) {
      source.rows.splice(0);
      add(...more);
    },
  };
}

/** A client that keeps what it receives; `next` waits for a message that fits. */
async function client(url: string, options: { origin?: string; protocol?: string } = {}) {
  const socket = new WebSocket(url, options.protocol ?? 'evt.v1', {
    ...(options.origin === undefined ? {} : { origin: options.origin }),
  });
  const all: Message[] = [];
  let read = 0;
  let wake = (): void => undefined;
  socket.on('message', (data: Buffer) => {
    all.push(JSON.parse(data.toString()) as Message);
    wake();
  });
  const closed = once(socket, 'close') as Promise<[number, Buffer]>;
  await once(socket, 'open');
  async function next(fits: (message: Message) => boolean = () => true): Promise<Message> {
    for (;;) {
      while (read < all.length) {
        const message = all[read++]!;
        if (fits(message)) return message;
      }
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  running.push(async () => {
    socket.terminate();
    await closed;
  });
  const send = (message: object): void => socket.send(JSON.stringify(message));
  return { socket, all, next, send, closed };
}

const isEvents = ({ op }: Message): boolean => op === 'ev';
const places = (messages: readonly Message[], id?: string): string[] =>
  messages
    .filter((message) => isEvents(message) && (id === undefined || message.id === id))
    .flatMap(({ e = [] }) => e.map(({ height, index }) => `${height}/${index}`));
const blocks = (count: number, first = 1): LogRow[] =>
  Array.from({ length: count }, (_, at) =>
    frame(first + at, [[transfer('a', 'b', '1uavo')], [transfer('c', 'd', '2uavo')]]),
  );
const allPlaces = (rows: readonly LogRow[]): string[] =>
  rows.flatMap((row) =>
    Array.from({ length: row.eventCount }, (_, index) => `${row.height}/${index}`),
  );

describe('evt.v1', () => {
  it('greets, confirms a subscription, and sends what the log has and what comes', async () => {
    const rows = blocks(3);
    const { url, add, log } = await start(rows);
    const { next, send, all } = await client(url);

    expect(await next()).toMatchObject({ op: 'ready', chain: 'test-1', head: 3, oldest: 1 });
    send({ op: 'sub', id: 'a', from: 'oldest' });
    expect(await next()).toEqual({ op: 'ok', id: 'a', start: log.cursor(log.start()) });
    await next(isEvents);
    const more = blocks(2, 4);
    add(...more);
    const last = await next((m) => m.to === log.cursor(log.end()));

    expect(places(all)).toEqual(allPlaces([...rows, ...more]));
    expect(last['head']).toBe(5);
  });

  it('starts at the head when nothing else is said, and at a height', async () => {
    const { url, add, log } = await start(blocks(3));
    const { next, send, all } = await client(url);
    send({ op: 'sub', id: 'head' });
    send({ op: 'sub', id: 'two', from: { height: 2 } });
    await next((m) => m.op === 'ok' && m.id === 'two');

    add(...blocks(1, 4));
    for (const id of ['head', 'two'])
      await (async () => {
        while (!all.some((m) => m.id === id && m.to === log.cursor(log.end()))) await next();
      })();

    expect(places(all, 'head')).toEqual(allPlaces(blocks(1, 4)));
    expect(places(all, 'two')).toEqual(allPlaces(blocks(3, 2)));
  });

  it('sends only what the filter selects, and tells how far it is', async () => {
    const { url, add, log } = await start(blocks(1), { progressMs: 20 });
    const { next, send } = await client(url);
    send({ op: 'sub', id: 'a', filter: "transfer.sender='c'", from: 'oldest' });

    expect((await next(isEvents)).e?.map(({ attrs }) => attrs)).toEqual([
      [
        ['recipient', 'd'],
        ['sender', 'c'],
        ['amount', '2uavo'],
      ],
    ]);
    add(frame(2, [[transfer('x', 'y', '1')]]));
    const mark = await next((m) => isEvents(m) && m.to === log.cursor(log.end()));

    expect(mark.e).toEqual([]);
  });

  it('says when history is gone, and goes on where it begins', async () => {
    const { url, replace, log } = await start(blocks(2));
    const after = log.cursor({ height: 1n, index: 1 });
    replace(...blocks(2, 10));
    const { next, send, all } = await client(url);

    send({ op: 'sub', id: 'a', after });
    const gap = await next(({ op }) => op === 'gap');
    await next((m) => m.to === log.cursor(log.end()));

    expect(gap).toEqual({ op: 'gap', id: 'a', after, oldest: log.cursor(log.start()) });
    expect(places(all)).toEqual(allPlaces(blocks(2, 10)));
  });

  it.each([
    ['epoch', { after: formatCursor(1, { height: 1n, index: 0 }) }, /epoch 00000001/],
    ['cursor', { after: 'zzz' }, /not a cursor/],
    ['filter', { filter: 'transfer OR x' }, /^offset 9: got tag, wanted/],
    ['filter', { filter: `a='${'x'.repeat(600)}'` }, /maximum query length/],
    ['request', { after: 'x', from: 'head' }, /start by/],
    ['request', { window: -1 }, /whole numbers/],
  ])('ends a subscription with %s that asks for %o', async (code, extra, text) => {
    const { url } = await start(blocks(1));
    const { next, send } = await client(url);

    send({ op: 'sub', id: 'a', ...extra });
    const end = await next(({ op }) => op === 'end');

    expect(end).toMatchObject({ id: 'a', code });
    expect(end.message).toMatch(text);
  });

  it.each(['{', '[]', '{"op":"sub"}', '{"op":"x","id":"y"}'])(
    'answers %s with an error and goes on',
    async (text) => {
      const { url } = await start(blocks(1));
      const { next, send, socket } = await client(url);

      socket.send(text);

      expect(await next(({ op }) => op !== 'ready')).toMatchObject({ code: 'request' });
      send({ op: 'sub', id: 'a', from: 'oldest' });
      await next(isEvents);
    },
  );

  it('gives a cursor at unsub, behind which another subscription goes on', async () => {
    const { url, add, log } = await start(blocks(2));
    const { next, send, all } = await client(url);
    send({ op: 'sub', id: 'a', from: 'oldest' });
    await next(isEvents);
    send({ op: 'unsub', id: 'a' });
    const { cursor, code } = await next(({ op }) => op === 'end');
    add(...blocks(2, 3));

    send({ op: 'sub', id: 'b', after: cursor });
    await next((m) => m.to === log.cursor(log.end()));

    expect(code).toBe('unsub');
    expect(places(all)).toEqual(allPlaces(blocks(4)));
  });

  it('keeps at most the window under way until it is acknowledged', async () => {
    const { url, log } = await start(blocks(4));
    const { next, send, all } = await client(url);

    send({ op: 'sub', id: 'a', from: 'oldest', window: 1, batch: { maxEvents: 3 } });
    const seen: Message[] = [];
    for (;;) {
      const message = await next(isEvents);
      seen.push(message);
      // The answer to this shows that nothing else was sent before it.
      send({ op: 'unsub', id: 'nobody' });
      await next(({ op }) => op === 'end');
      expect(all.filter(isEvents)).toHaveLength(seen.length);
      if (message.to === log.cursor(log.end())) break;
      send({ op: 'ack', id: 'a', cursor: message.to });
    }

    expect(places(all)).toEqual(allPlaces(blocks(4)));
    expect(seen.every(({ e = [] }) => e.length <= 3)).toBe(true);
  });

  it('resumes anywhere without a gap or a duplicate', async () => {
    const rows = blocks(6);
    const setup = await start(rows);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 5 }),
        async (stops, maxEvents) => {
          const got: string[] = [];
          let after: string | undefined;
          // Each connection is cut after some frames; the last one reads to the end.
          for (const frames of [...stops, Infinity]) {
            const { next, send, socket } = await client(setup.url);
            const from = after === undefined ? { from: 'oldest' } : { after };
            send({ op: 'sub', id: 'a', ...from, batch: { maxEvents } });
            const end = setup.log.cursor(setup.log.end());
            for (let left: number = frames; left > 0 && after !== end; left--) {
              const message = await next(isEvents);
              got.push(...places([message]));
              after = message.to;
            }
            socket.terminate();
            if (after === end) break;
          }
          expect(got).toEqual(allPlaces(rows));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('takes the largest number of subscriptions and no more', async () => {
    const { url } = await start(blocks(1), { subscriptionsPerSocket: 2 });
    const { next, send } = await client(url);
    for (const id of ['a', 'b', 'c']) send({ op: 'sub', id });

    const end = await next(({ op }) => op === 'end');

    expect(end).toMatchObject({ id: 'c', code: 'limit' });
  });

  it('ends all with a cursor when it is closed', async () => {
    const { url, relay, log } = await start(blocks(1));
    const { next, send, closed } = await client(url);
    send({ op: 'sub', id: 'a', from: 'oldest' });
    await next(isEvents);

    await relay.close();

    const end = await next(({ op }) => op === 'end');
    expect(end).toMatchObject({ code: 'drain', cursor: log.cursor(log.end()) });
    expect(end['retryAfterMs']).toBeGreaterThan(0);
    expect((await closed)[0]).toBe(1001);
  });
});

describe('handshakes', () => {
  const status = (url: string, options: { origin?: string; protocol?: string } = {}) =>
    new Promise<number>((resolve, reject) => {
      const socket = new WebSocket(url, options.protocol ?? [], {
        ...(options.origin === undefined ? {} : { origin: options.origin }),
      });
      socket.on('unexpected-response', (request, response) => {
        resolve(response.statusCode ?? 0);
        request.destroy();
      });
      socket.on('open', () => {
        resolve(101);
        socket.terminate();
      });
      socket.on('error', reject);
    });

  it('are refused on another path, in another protocol, and above the limit of sockets', async () => {
    const { url } = await start([], { sockets: 1 });

    expect(await status(url.replace('stream', 'other'))).toBe(404);
    expect(await status(url, { protocol: 'other' })).toBe(400);
    await client(url);
    expect(await status(url)).toBe(503);
  });

  it('are refused to origins that are not allowed', async () => {
    const { url } = await start([], {}, (origin) => origin === 'https://mine.example');

    expect(await status(url, { origin: 'https://mine.example' })).toBe(101);
    expect(await status(url)).toBe(101);
    expect(await status(url, { origin: 'https://other.example' })).toBe(403);
  });

  it('end the socket of a message above the limit of bytes', async () => {
    const { url } = await start([], { messageBytes: 256 });
    const { socket, closed } = await client(url);

    socket.send('x'.repeat(257));

    expect((await closed)[0]).toBe(1009);
  });

  it('end after a while without a subscription', async () => {
    const { url } = await start([], { idleMs: 30 });
    const { closed } = await client(url);

    expect((await closed)[0]).toBe(1008);
  });
});

describe('a socket that reads nothing', () => {
  /** Speaks just enough to subscribe, and then reads nothing. */
  async function stalled(port: number): Promise<() => void> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      'GET /v1/stream HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    );
    await once(socket, 'data');
    const payload = Buffer.from('{"op":"sub","id":"a","from":"oldest"}');
    socket.pause();
    socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0]), payload]));
    const stop = (): void => void socket.destroy();
    running.push(() => Promise.resolve(stop()));
    return stop;
  }

  /** Some 200 KB a block. */
  const wide = (height: number): LogRow =>
    frame(height, [Array.from({ length: 400 }, () => transfer('a', 'b', 'x'.repeat(400)))]);

  it('costs no more than the buffer and one frame, while others get everything', async () => {
    const { port, url, relay, add, log } = await start([wide(1)]);
    await stalled(port);
    const { next, send, all } = await client(url);
    send({ op: 'sub', id: 'a', from: 'oldest' });
    await next(isEvents);
    for (let height = 2; height <= 60; height++) add(wide(height));
    await next((m) => m.to === log.cursor(log.end()));

    const { lagging, subscriptions } = relay.stats();

    const total = allPlaces(Array.from({ length: 60 }, (_, at) => wide(at + 1)));
    expect(places(all)).toEqual(total);
    expect([lagging, subscriptions]).toEqual([1, 2]);
    expect(relay.stats().bufferedMax).toBeLessThanOrEqual(256 * 1024 + 2 * 64 * 1024);
  });

  it('is ended with slow after a while', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => wide(at + 1));
    const { port, relay } = await start(rows, { stallMs: 50 });
    await stalled(port);

    await expect.poll(() => relay.stats().ends.get('slow'), { timeout: 20_000 }).toBe(1);
    await expect.poll(() => relay.stats().sockets, { timeout: 20_000 }).toBe(0);
  });
});
