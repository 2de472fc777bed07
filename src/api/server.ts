// The edge's HTTP server: REST, the log, health and metrics, GraphQL; upgrades go to the relay.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { AddressCodec } from '../types/address.ts';
import type { ConfigResponse } from '../proto/cosmos/base/node/v1beta1/query.ts';
import type { VersionInfo } from '../proto/cosmos/base/tendermint/v1beta1/query.ts';
import type { EventLog } from '../events/log.ts';
import type { ServiceType } from '../types/wire.ts';
import type { TypeRegistry } from '../codec/registry.ts';
import type { CometRpc } from './comet/rpc.ts';
import type { QueryFunction } from './methods.ts';
import type { Gauges } from './metrics.ts';
import type { RestAnswer } from './rest/router.ts';
import { createProtoJson } from '../codec/proto-json.ts';
import { ServiceService as NodeService } from '../proto/cosmos/base/node/v1beta1/query.ts';
import { ServiceService as TendermintService } from '../proto/cosmos/base/tendermint/v1beta1/query.ts';
import { ServiceService as TxService } from '../proto/cosmos/tx/v1beta1/service.ts';
import { createCometBlocks } from './comet/blocks.ts';
import { addEventRoutes } from './event-routes.ts';
import { createHeadSignal } from './head-signal.ts';
import { addHealthRoutes } from './health-routes.ts';
import { createMethods } from './methods.ts';
import { createRestRouter, failed } from './rest/router.ts';
import { nodeService } from './services/node.ts';
import { tendermintService } from './services/tendermint.ts';
import { createTransactions } from './services/transactions.ts';
import { txService } from './services/tx.ts';

/** Longest body: a transaction of CometBFT's default limit in base64, and some JSON. */
const BODY_BYTES_MAX = 2 * 1024 * 1024;
const HEADERS_TIMEOUT_MS = 5_000;
const REQUEST_TIMEOUT_MS = 10_000;
const HEIGHT_HEADER = 'x-cosmos-block-height';
/** What a browser may send and read beyond the simple headers. */
const CORS_HEADERS = `content-type, ${HEIGHT_HEADER}, last-event-id`;
const CORS_EXPOSED = `${HEIGHT_HEADER}, grpc-metadata-${HEIGHT_HEADER}, etag`;

export type EdgeServerOptions = {
  readonly query: QueryFunction;
  readonly rpc: CometRpc;
  readonly log: EventLog;
  readonly registry: TypeRegistry;
  readonly addresses: AddressCodec;
  /** Services whose methods the state machine answers; those of the node itself are always there. */
  readonly services: readonly ServiceType[];
  readonly version: VersionInfo;
  readonly config: () => ConfigResponse;
  /** Origins that browsers may call from; `*` for all, none by default. */
  readonly corsOrigins?: readonly string[];
  /** Takes the connections that ask for an upgrade. */
  readonly upgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Gauges beside the server's own. */
  readonly gauges?: () => Gauges;
  /** Told of failures that are ours. */
  readonly onFailure?: (error: unknown, where: string) => void;
};

export type EdgeServer = {
  /** Listens on `host:port` or a port, on loopback; the port that was taken. */
  listen(address: { readonly host?: string; readonly port: number }): Promise<number>;
  /** The log has grown; without it the server finds out a little later. */
  notify(): void;
  close(): Promise<void>;
  /** For tests and for plug-ins of the node. */
  readonly http: FastifyInstance;
};

export function createEdgeServer(options: EdgeServerOptions): EdgeServer {
  const { query, rpc, log, registry, addresses } = options;
  const json = createProtoJson(registry);
  const blocks = createCometBlocks(rpc);
  const transactions = createTransactions({ blocks, log, registry });
  const methods = createMethods({
    query,
    services: [...new Set([...options.services, TxService, TendermintService, NodeService])],
    builtIns: [
      ...txService({ rpc, blocks, log, transactions }),
      ...tendermintService({ rpc, blocks, addresses, registry, version: options.version }),
      ...nodeService({ blocks, config: options.config }),
    ],
  });
  const rest = createRestRouter(methods, json);
  const signal = createHeadSignal(log);

  const http = Fastify({
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: REQUEST_TIMEOUT_MS,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 512 },
    http: { headersTimeout: HEADERS_TIMEOUT_MS },
  });
  http.removeAllContentTypeParsers();
  http.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
  addCors(http, options.corsOrigins ?? []);
  const events = addEventRoutes(http, { log, signal });
  addHealthRoutes(http, {
    log,
    rpc,
    ...(options.gauges === undefined ? {} : { gauges: options.gauges }),
  });

  http.all('/*', async (request, reply) => {
    const [path = '/', search = ''] = request.url.split('?', 2);
    const answer = await rest.answer({
      method: request.method,
      path,
      query: new URLSearchParams(search),
      body: typeof request.body === 'string' ? request.body : '',
      height:
        headerOf(request, HEIGHT_HEADER) ?? headerOf(request, `grpc-metadata-${HEIGHT_HEADER}`),
    });
    return send(answer, request, reply);
  });
  http.setErrorHandler((error, request, reply) => {
    const status = statusOfFault(error);
    // What fastify refuses (body too large, malformed) has a status of its own.
    if (status !== undefined && status < 500)
      return reply
        .code(status)
        .send({ code: status === 413 ? 8 : 3, message: messageOf(error), details: [] });
    return send(failed(error), request, reply);
  });

  function send(answer: RestAnswer, request: FastifyRequest, reply: FastifyReply): FastifyReply {
    if (answer.failure !== undefined)
      options.onFailure?.(answer.failure, `${request.method} ${request.url}`);
    if (answer.height !== undefined) {
      const text = answer.height.toString();
      reply.header(HEIGHT_HEADER, text).header(`grpc-metadata-${HEIGHT_HEADER}`, text);
    }
    return reply.code(answer.status).type('application/json').send(answer.body);
  }

  http.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (options.upgrade !== undefined) options.upgrade(request, socket, head);
    else socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });

  return {
    http,
    async listen({ host = '127.0.0.1', port }) {
      await http.listen({ host, port });
      const address = http.server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    },
    notify: () => signal.notify(),
    async close() {
      events.close();
      signal.close();
      await http.close();
    },
  };
}

function addCors(http: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  http.addHook('onRequest', (request, reply, done) => {
    const { origin } = request.headers;
    if (origin === undefined || !(origins.includes('*') || origins.includes(origin))) return done();
    reply
      .header('access-control-allow-origin', origins.includes('*') ? '*' : origin)
      .header('access-control-expose-headers', CORS_EXPOSED)
      .header('vary', 'origin');
    if (request.method !== 'OPTIONS') return done();
    void reply
      .code(204)
      .header('access-control-allow-methods', 'GET, POST, OPTIONS')
      .header('access-control-allow-headers', CORS_HEADERS)
      .header('access-control-max-age', '600')
      .send();
  });
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const statusOfFault = (error: unknown): number | undefined =>
  typeof error === 'object' &&
  error !== null &&
  'statusCode' in error &&
  typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
