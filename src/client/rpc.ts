/** The calls of CometBFT's RPC that building, sending and finding transactions needs. @see cometbft v0.38.26 rpc/openapi */
import { fromBase64, toBase64, toHex } from '../types/bytes.ts';

/** Time that a call may take, ms: a node that hangs must not hang its clients. */
const CALL_MAX_MS = 30_000;

/** The node could not be reached, or refused the call. */
export class RpcError extends Error {
  override readonly name = 'RpcError';
}

/** A query that the application answered with a code. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly code: number;
  readonly codespace: string;
  constructor(codespace: string, code: number, log: string) {
    super(log);
    this.codespace = codespace;
    this.code = code;
  }
}

export type Broadcast = {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  /** Upper-case hex. */
  readonly hash: string;
};

/** What a call answered: JSON as CometBFT writes it, 64-bit numbers as text. */
export type RpcJson = { readonly [key: string]: unknown };

export type Rpc = {
  /** @throws RpcError */
  call(method: string, params?: Readonly<Record<string, unknown>>): Promise<RpcJson>;
  /** @param height 0 for the latest @throws RpcError, QueryError */
  query(
    path: string,
    data: Uint8Array,
    height?: bigint,
  ): Promise<{ readonly value: Uint8Array; readonly height: bigint }>;
  broadcast(tx: Uint8Array, mode: 'sync' | 'async'): Promise<Broadcast>;
};

/** @param node `http://host:port` or `tcp://host:port` */
export function createRpc(node: string): Rpc {
  const url = node.replace(/^tcp:/, 'http:');
  let count = 0;

  async function call(
    method: string,
    params: Readonly<Record<string, unknown>> = {},
  ): Promise<RpcJson> {
    count += 1;
    const body = JSON.stringify({ jsonrpc: '2.0', id: count, method, params });
    const answer = await send(url, body);
    const { error, result } = answer;
    if (isObject(error))
      throw new RpcError(`${node}: ${text(error['message'])}: ${text(error['data'])}`);
    if (!isObject(result)) throw new RpcError(`${node} answered ${method} with no result`);
    return result;
  }

  return {
    call,
    async query(path, data, height = 0n) {
      const { response } = await call('abci_query', {
        path,
        data: toHex(data),
        height: String(height),
        prove: false,
      });
      if (!isObject(response)) throw new RpcError(`${node} answered a query with no response`);
      const code = Number(response['code'] ?? 0);
      if (code !== 0)
        throw new QueryError(text(response['codespace']), code, text(response['log']));
      return {
        value: fromBase64(text(response['value'])),
        height: BigInt(text(response['height']) || '0'),
      };
    },
    async broadcast(tx, mode) {
      const result = await call(`broadcast_tx_${mode}`, { tx: toBase64(tx) });
      return {
        code: Number(result['code'] ?? 0),
        codespace: text(result['codespace']),
        log: text(result['log']),
        hash: text(result['hash']),
      };
    },
  };
}

async function send(url: string, body: string): Promise<RpcJson> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(CALL_MAX_MS),
    });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new RpcError(
      `no node answers at ${url} (${reason}); is it running, and is --node right?`,
    );
  }
  const parsed: unknown = await response.json().catch(() => undefined);
  if (!isObject(parsed))
    throw new RpcError(`${url} answered with status ${response.status} and no JSON`);
  return parsed;
}

export const isObject = (value: unknown): value is RpcJson =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
