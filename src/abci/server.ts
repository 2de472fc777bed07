/**
 * The socket server that CometBFT connects to, four times: consensus, mempool, query, snapshots.
 * @see cometbft v0.38.26 abci/server/socket_server.go
 */
import { chmodSync, existsSync, lstatSync, unlinkSync } from 'node:fs';
import { connect, createServer, type ListenOptions, type Server } from 'node:net';
import { dirname } from 'node:path';

import { HostError } from '../types/errors.ts';
import { formatAbciAddress, isLoopback, parseAbciAddress, type AbciAddress } from './address.ts';
import type { FrameHandler } from './answer.ts';
import { CLOSE_GRACE_MS, Connection, type ConnectionNotice } from './connection.ts';
import { FRAME_MAX_BYTES } from './framing.ts';

/** Connections at a time: CometBFT's four, those of one that is just going, and tools. */
export const CONNECTIONS_MAX = 64;

/** Only the owner may talk to the application: whoever can may end the chain's state. */
const SOCKET_MODE = 0o600;

export type AbciServerOptions = {
  /** `unix:///path/to.sock` or `tcp://host:port`. */
  readonly address: string;
  /** Listen where other machines can reach; the protocol knows neither authentication nor encryption. */
  readonly allowRemote?: boolean;
  readonly frameMaxBytes?: number;
  readonly connectionsMax?: number;
};

export type AbciServer = {
  /** With the port that the system chose where 0 was asked for. */
  readonly address: string;
  readonly connections: number;
  /** Takes no more requests, answers those being handled and closes. May be called again. */
  close(graceMs?: number): Promise<void>;
};

/** Starts listening. @throws HostError where that cannot be, saying why and what to do */
export async function startAbciServer(
  options: AbciServerOptions,
  dependencies: {
    readonly handler: FrameHandler;
    readonly notify?: (notice: ConnectionNotice) => void;
  },
): Promise<AbciServer> {
  const { allowRemote = false, frameMaxBytes = FRAME_MAX_BYTES } = options;
  const { handler, notify = () => undefined } = dependencies;
  const address = parseAbciAddress(options.address);
  if (address.kind === 'tcp' && !allowRemote && !isLoopback(address.host))
    throw new HostError(
      `refusing to serve ABCI at ${options.address}: other machines could reach it and anyone who can may stop or ` +
        'falsify this node. Use a unix socket or 127.0.0.1, or allow remote access explicitly.',
    );

  const open = new Set<Connection>();
  let count = 0;
  // A peer that has said all it wants still gets its answers.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    count += 1;
    const connection = new Connection({ id: count, frameMaxBytes }, { socket, handler, notify });
    open.add(connection);
    socket.on('close', () => open.delete(connection));
  });
  const connectionsMax = options.connectionsMax ?? CONNECTIONS_MAX;
  server.maxConnections = connectionsMax;
  server.on('drop', () => {
    const detail = `there are ${connectionsMax} connections already`;
    notify({ connection: 0, kind: 'turned away', detail });
  });

  await listen(server, address);
  // Out of file descriptors, say: that connection is lost, the server goes on.
  server.on('error', (error) => notify({ connection: 0, kind: 'failed', detail: error.message }));

  let closed: Promise<void> | undefined;
  async function close(graceMs: number): Promise<void> {
    const gone = new Promise<void>((resolve) => server.close(() => resolve()));
    await Promise.all(Array.from(open, (connection) => connection.close(graceMs)));
    await gone;
  }
  return {
    address: formatAbciAddress(boundAddress(server, address)),
    get connections() {
      return open.size;
    },
    close: (graceMs = CLOSE_GRACE_MS) => (closed ??= close(graceMs)),
  };
}

async function listen(server: Server, address: AbciAddress): Promise<void> {
  if (address.kind === 'tcp') {
    await listenAt(server, { host: address.host, port: address.port }, address);
    return;
  }
  await removeStaleSocket(address);
  await listenAt(server, { path: address.path }, address);
  chmodSync(address.path, SOCKET_MODE);
}

async function listenAt(server: Server, at: ListenOptions, address: AbciAddress): Promise<void> {
  const failure = await new Promise<Error | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen(at, () => {
      server.off('error', resolve);
      resolve(undefined);
    });
  });
  if (failure === undefined) return;
  const where = formatAbciAddress(address);
  const code = codeOf(failure);
  if (code === 'EADDRINUSE') throw taken(where);
  if (code === 'EADDRNOTAVAIL')
    throw new HostError(`cannot serve ABCI at ${where}: this machine has no such address`);
  if (code === 'EACCES' || code === 'EPERM')
    throw new HostError(`cannot serve ABCI at ${where}: permission denied`);
  throw new HostError(`cannot serve ABCI at ${where}: ${failure.message}`);
}

const taken = (where: string): HostError =>
  new HostError(
    `cannot serve ABCI at ${where}: another program listens there already, perhaps another node of the same home. ` +
      'Stop it, or choose another address.',
  );

/** A socket file outlives a process that was killed. It is removed only when nobody answers behind it. */
async function removeStaleSocket(address: AbciAddress & { readonly kind: 'unix' }): Promise<void> {
  const { path } = address;
  const where = formatAbciAddress(address);
  if (!existsSync(dirname(path)))
    throw new HostError(`cannot serve ABCI at ${where}: create its folder first`);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isSocket())
    throw new HostError(
      `cannot serve ABCI at ${where}: there is something else than a socket. Move it away, or choose another address.`,
    );
  const answer = await new Promise<string>((resolve) => {
    const probe = connect({ path });
    probe.once('connect', () => {
      probe.destroy();
      resolve('connected');
    });
    probe.once('error', (error) => resolve(codeOf(error)));
  });
  if (answer === 'ENOENT') return;
  if (answer !== 'ECONNREFUSED') throw taken(where);
  unlinkSync(path);
}

function boundAddress(server: Server, address: AbciAddress): AbciAddress {
  const bound = server.address();
  if (address.kind === 'unix' || bound === null || typeof bound === 'string') return address;
  return { ...address, port: bound.port };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
