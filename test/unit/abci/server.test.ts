import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import {
  ANSWERS_HELD_MAX_BYTES,
  ANSWERS_PENDING_MAX,
  type ConnectionNotice,
} from '../../../src/abci/connection.ts';
import { createDispatcher } from '../../../src/abci/dispatch.ts';
import type { AbciApplication } from '../../../src/abci/methods.ts';
import {
  startAbciServer,
  type AbciServer,
  type AbciServerOptions,
} from '../../../src/abci/server.ts';
import { ResponseCheckTx, ResponseQuery } from '../../../src/proto/tendermint/abci/types.ts';
import { applicationOf } from './application.ts';
import { kindsOf, RawClient, requestFrame, requestFrames } from './client.ts';

let folder = '';
const servers: AbciServer[] = [];
const clients: RawClient[] = [];
const notices: ConnectionNotice[] = [];
const fatal: unknown[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'abci-'));
  notices.length = 0;
  fatal.length = 0;
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  for (const server of servers.splice(0)) await server.close(0);
  rmSync(folder, { recursive: true });
});

async function serve(
  methods: Partial<AbciApplication>,
  options: Partial<AbciServerOptions> = {},
): Promise<AbciServer> {
  const handler = createDispatcher(applicationOf(methods), {
    onFailure: () => undefined,
    onFatal: (error) => fatal.push(error),
  });
  const server = await startAbciServer(
    { address: `unix://${join(folder, 'abci.sock')}`, ...options },
    { handler, notify: (notice) => notices.push(notice) },
  );
  servers.push(server);
  return server;
}

async function client(server: AbciServer): Promise<RawClient> {
  const opened = await RawClient.open(server.address);
  clients.push(opened);
  return opened;
}

/** Admits everything and says in `data` which transaction it was. */
const admitting: Partial<AbciApplication> = {
  checkTx: ({ tx }) => ResponseCheckTx.create({ data: tx, gasWanted: 7n }),
};

/** Queries that answer only when told to. */
function heldQueries(): {
  readonly methods: Partial<AbciApplication>;
  readonly release: (path: string) => void;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const waiting = new Map<string, () => void>();
  return {
    asked,
    release: (path) => waiting.get(path)?.(),
    methods: {
      query: ({ path }) => {
        asked.push(path);
        return new Promise((resolve) =>
          waiting.set(path, () => resolve(ResponseQuery.create({ log: path }))),
        );
      },
    },
  };
}

describe.each([
  ['a unix socket', () => `unix://${join(folder, 'abci.sock')}`],
  ['TCP', () => 'tcp://127.0.0.1:0'],
])('over %s', (_, address) => {
  it('answers Echo, CheckTx and Flush in the order asked', async () => {
    const peer = await client(await serve(admitting, { address: address() }));

    peer.send({ echo: { message: 'hé' } }, { checkTx: { tx: Uint8Array.of(1, 2) } }, { flush: {} });

    const [echo, checkTx, flush] = await peer.until(3);
    expect(echo?.echo?.message).toBe('hé');
    expect(checkTx?.checkTx?.data).toEqual(Uint8Array.of(1, 2));
    expect(checkTx?.checkTx?.gasWanted).toBe(7n);
    expect(flush?.flush).toEqual({});
  });

  it('answers 10,000 CheckTx sent before the first answer is read', async () => {
    const peer = await client(await serve(admitting, { address: address() }));
    const count = 10_000;
    const tx = (i: number): Uint8Array => Buffer.from(`transaction ${i}`);

    peer.socket.pause();
    const requests = Array.from({ length: count }, (_, i) => ({ checkTx: { tx: tx(i) } }));
    const sent = new Promise((resolve) =>
      peer.socket.write(requestFrames(...requests, { flush: {} }), resolve),
    );
    await sent;
    peer.socket.resume();

    const responses = await peer.until(count + 1);
    expect(
      responses.slice(0, count).map(({ checkTx }) => Buffer.from(checkTx?.data ?? []).toString()),
    ).toEqual(Array.from({ length: count }, (_, i) => `transaction ${i}`));
    expect(responses[count]?.flush).toEqual({});
  });

  it('takes and answers a frame of 16 MiB', async () => {
    const peer = await client(await serve(admitting, { address: address() }));
    const tx = new Uint8Array(16 * 1024 * 1024).map((_, i) => i * 7);

    peer.send({ checkTx: { tx } }, { flush: {} });

    const [checkTx] = await peer.until(2);
    expect(Buffer.compare(checkTx?.checkTx?.data ?? new Uint8Array(0), tx)).toBe(0);
  });

  it('takes requests byte by byte', async () => {
    const peer = await client(await serve(admitting, { address: address() }));

    for (const byte of requestFrames({ echo: { message: 'slowly' } }, { flush: {} }))
      await new Promise((resolve) => peer.socket.write(Uint8Array.of(byte), resolve));

    expect(kindsOf(await peer.until(2))).toEqual(['echo', 'flush']);
  });
});

describe('answers', () => {
  it('leave in one write for requests that came together', async () => {
    const peer = await client(await serve(admitting));
    const requests = Array.from({ length: 200 }, () => ({ checkTx: { tx: Uint8Array.of(9) } }));

    peer.send(...requests, { flush: {} });
    await peer.until(201);

    expect(peer.chunks).toHaveLength(1);
  });

  it('wait for an earlier one that takes longer, while the methods run at once', async () => {
    const { methods, release, asked } = heldQueries();
    const checked: number[] = [];
    const server = await serve({
      ...methods,
      checkTx: ({ tx }) => {
        checked.push(tx[0] ?? 0);
        // Released only here, so the answers below cannot have gone before.
        if (checked.length === 2) release('second');
        return ResponseCheckTx.create({ data: tx });
      },
    });
    const peer = await client(server);
    const other = await client(server);

    peer.send(
      { query: { path: 'first' } },
      { checkTx: { tx: Uint8Array.of(1) } },
      { query: { path: 'second' } },
      { checkTx: { tx: Uint8Array.of(2) } },
      { flush: {} },
    );
    other.send({ echo: { message: 'meanwhile' } });
    await other.until(1);
    expect(asked).toEqual(['first', 'second']);
    expect(checked).toEqual([1, 2]);
    expect(peer.responses).toHaveLength(0);
    release('first');

    const responses = await peer.until(5);
    expect(kindsOf(responses)).toEqual(['query', 'checkTx', 'query', 'checkTx', 'flush']);
    expect(responses[0]?.query?.log).toBe('first');
    expect(responses[2]?.query?.log).toBe('second');
  });

  it('of other connections go on while one does not read', async () => {
    const big = new Uint8Array(1024 * 1024);
    const handled = { slow: 0 };
    const server = await serve({
      query: () => {
        handled.slow += 1;
        return ResponseQuery.create({ value: big });
      },
    });
    const slow = await client(server);
    const quick = await client(server);
    const asked = 64;

    slow.socket.pause();
    slow.send(...Array.from({ length: asked }, () => ({ query: { path: '/big' } })));
    for (let i = 1; i <= 50; i += 1) {
      quick.send({ echo: { message: 'alive' } }, { flush: {} });
      await quick.until(2 * i);
    }

    // The slow peer's requests are left unread above the limit, and one more answer that crosses it.
    expect(handled.slow).toBeLessThanOrEqual(ANSWERS_HELD_MAX_BYTES / big.length + 4);
    slow.socket.resume();
    expect(await slow.until(asked)).toHaveLength(asked);
    expect(handled.slow).toBe(asked);
  });

  it('are awaited up to a limit, beyond which no more requests are taken', async () => {
    const waiting: (() => void)[] = [];
    const server = await serve({
      query: ({ path }) =>
        new Promise((resolve) => waiting.push(() => resolve(ResponseQuery.create({ log: path })))),
    });
    const peer = await client(server);
    const other = await client(server);
    const asked = ANSWERS_PENDING_MAX + 500;

    peer.send(...Array.from({ length: asked }, (_, i) => ({ query: { path: `${i}` } })));
    while (waiting.length < ANSWERS_PENDING_MAX) {
      const before = other.responses.length;
      other.send({ echo: { message: 'meanwhile' } });
      await other.until(before + 1);
    }
    expect(waiting).toHaveLength(ANSWERS_PENDING_MAX);
    while (peer.responses.length < asked) {
      const before = peer.responses.length;
      for (const answer of waiting.splice(0).reverse()) answer();
      await peer.until(before + 1);
    }

    expect(peer.responses.map(({ query }) => query?.log)).toEqual(
      Array.from({ length: asked }, (_, i) => `${i}`),
    );
  });

  it('for a peer that reset its connection are dropped', async () => {
    const { methods, release, asked } = heldQueries();
    const server = await serve(methods, { address: 'tcp://127.0.0.1:0' });
    const peer = await client(server);
    const other = await client(server);
    peer.send({ query: { path: 'orphan' } });
    other.send({ echo: { message: 'order' } });
    await other.until(1);
    expect(asked).toEqual(['orphan']);

    peer.socket.resetAndDestroy();
    while (server.connections > 1) await new Promise((resolve) => setImmediate(resolve));
    release('orphan');

    other.send({ echo: { message: 'alive' } });
    expect(kindsOf(await other.until(2))).toEqual(['echo', 'echo']);
  });

  it('of requests before a half-close still come, then the connection closes', async () => {
    const { methods, release } = heldQueries();
    const server = await serve(methods);
    const peer = await client(server);

    peer.socket.end(requestFrames({ query: { path: 'late' } }, { flush: {} }));
    const other = await client(server);
    other.send({ echo: { message: 'order' } });
    await other.until(1);
    release('late');

    expect(kindsOf(await peer.untilEnd())).toEqual(['query', 'flush']);
  });
});

describe('malformed input', () => {
  it.each([
    ['a length that never ends', new Uint8Array(16).fill(0xff)],
    ['a frame over the limit', Uint8Array.of(0x81, 0x80, 0x80, 0x80, 0x08)],
    ['bytes that are no protobuf', Uint8Array.of(3, 0xff, 0xff, 0xff)],
    ['an empty frame', Uint8Array.of(0)],
    ['a request of an older protocol', Uint8Array.of(2, 0x22, 0)],
  ])('gets the earlier answers, an exception and a closed connection: %s', async (_, bytes) => {
    const server = await serve(admitting);
    const peer = await client(server);
    const bystander = await client(server);

    peer.socket.write(
      Buffer.concat([
        requestFrame({ echo: { message: 'before' } }),
        bytes,
        requestFrame({ checkTx: { tx: Uint8Array.of(1) } }),
      ]),
    );

    expect(kindsOf(await peer.untilEnd())).toEqual(['echo', 'exception']);
    bystander.send({ echo: { message: 'after' } });
    expect(kindsOf(await bystander.until(1))).toEqual(['echo']);
    expect(fatal).toEqual([]);
  });

  it('takes a frame at the limit and refuses one above it', async () => {
    const request = { checkTx: { tx: new Uint8Array(1000) } };
    const size = requestFrame(request).length - 2;
    const server = await serve(admitting, { frameMaxBytes: size });
    const peer = await client(server);

    peer.send(request);
    await peer.until(1);
    peer.send({ checkTx: { tx: new Uint8Array(1001) } });

    expect(kindsOf(await peer.untilEnd())).toEqual(['checkTx', 'exception']);
    expect(peer.responses[1]?.exception?.error).toContain(`limit of ${size} bytes`);
  });

  it('half a frame then a close executes nothing and leaves the server as it was', async () => {
    const server = await serve({});
    const peer = await client(server);
    const whole = requestFrame({ checkTx: { tx: new Uint8Array(100) } });

    peer.socket.end(whole.subarray(0, 50));

    expect(await peer.untilEnd()).toEqual([]);
    expect(notices.map(({ kind }) => kind)).toContain('truncated');
    const next = await client(server);
    next.send({ echo: { message: 'next' } });
    expect(kindsOf(await next.until(1))).toEqual(['echo']);
  });
});

describe('listening', () => {
  it('makes a socket that only its owner may use', async () => {
    await serve({});

    expect(statSync(join(folder, 'abci.sock')).mode & 0o777).toBe(0o600);
  });

  it('takes over the socket of a process that was killed', async () => {
    const path = join(folder, 'abci.sock');
    const script = `require('node:net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`;
    spawnSync(process.execPath, ['-e', script]);
    expect(statSync(path).isSocket()).toBe(true);

    const peer = await client(await serve({}));

    peer.send({ echo: { message: 'mine' } });
    expect(kindsOf(await peer.until(1))).toEqual(['echo']);
  });

  it('refuses a socket where somebody listens, and leaves it alone', async () => {
    const first = await serve({});

    await expect(serve({})).rejects.toThrow(/abci\.sock: another program listens there already/);

    const peer = await client(first);
    peer.send({ echo: { message: 'still' } });
    expect(kindsOf(await peer.until(1))).toEqual(['echo']);
  });

  it('refuses a path where there is a file, and leaves it alone', async () => {
    writeFileSync(join(folder, 'abci.sock'), 'precious');

    await expect(serve({})).rejects.toThrow(/something else than a socket/);

    expect(statSync(join(folder, 'abci.sock')).size).toBe(8);
  });

  it('refuses a port that is taken, naming it', async () => {
    const other: Server = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const bound = other.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0;

    await expect(serve({}, { address: `tcp://127.0.0.1:${port}` })).rejects.toThrow(
      new RegExp(`tcp://127\\.0\\.0\\.1:${port}: another program listens there already`),
    );

    await new Promise((resolve) => other.close(resolve));
  });

  it('refuses a folder that is not there', async () => {
    const address = `unix://${join(folder, 'missing', 'abci.sock')}`;

    await expect(serve({}, { address })).rejects.toThrow(/create its folder first/);
  });

  it('refuses other machines unless they are allowed', async () => {
    await expect(serve({}, { address: 'tcp://0.0.0.0:0' })).rejects.toThrow(/refusing to serve/);

    const server = await serve({}, { address: 'tcp://0.0.0.0:0', allowRemote: true });
    expect(server.address).toMatch(/^tcp:\/\/0\.0\.0\.0:[1-9]/);
  });

  it('turns away connections above the limit and takes them again after', async () => {
    const server = await serve({}, { connectionsMax: 2 });
    const first = await client(server);
    const second = await client(server);
    first.send({ echo: { message: '1' } });
    second.send({ echo: { message: '2' } });
    await Promise.all([first.until(1), second.until(1)]);

    const third = await client(server);
    expect(await third.untilEnd()).toEqual([]);
    expect(notices.map(({ kind }) => kind)).toContain('turned away');

    first.socket.end();
    await first.untilEnd();
    while (server.connections > 1) await new Promise((resolve) => setImmediate(resolve));
    const fourth = await client(server);
    fourth.send({ echo: { message: '4' } });
    expect(kindsOf(await fourth.until(1))).toEqual(['echo']);
  });
});

describe('close', () => {
  it('answers what is being handled, then ends, removes the socket and may be called again', async () => {
    const { methods, release } = heldQueries();
    const server = await serve(methods);
    const peer = await client(server);
    const other = await client(server);
    peer.send({ query: { path: 'pending' } });
    other.send({ echo: { message: 'order' } });
    await other.until(1);

    const closing = server.close(10_000);
    release('pending');

    expect(kindsOf(await peer.untilEnd())).toEqual(['query']);
    peer.socket.end();
    other.socket.end();
    await Promise.all([closing, server.close()]);
    expect(statSync(join(folder, 'abci.sock'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it('does not wait for a peer that never closes beyond the grace', async () => {
    const server = await serve(heldQueries().methods);
    const peer = await client(server);
    peer.send({ query: { path: 'never' } });
    await client(server);

    await server.close(20);

    expect(await peer.untilEnd()).toEqual([]);
  });
});
