import { GrpcError } from '../../types/errors.ts';

/** Calls a method of CometBFT's RPC; the `result` of its answer. Rejects with CometRpcError, or GrpcError Unavailable. */
export type CometRpc = (
  method: string,
  params?: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/** CometBFT refused; `detail` is the reason, which it has in `data`. */
export class CometRpcError extends Error {
  override readonly name = 'CometRpcError';
  readonly code: number;
  readonly detail: string;
  constructor(code: number, message: string, detail: string) {
    super(detail === '' ? message : `${message}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/** How long an answer may take: `block` of a full block takes some 100 ms. */
const TIMEOUT_MS = 10_000;

/** A client of the RPC at an address such as `http://127.0.0.1:26657`. */
export function createCometRpc(address: string): CometRpc {
  const url = address.replace(/^tcp:/, 'http:');
  let id = 0;
  return async (method, params = {}) => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: ++id, method, params });
    let answer: unknown;
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      answer = await response.json();
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new GrpcError('Unavailable', `CometBFT at ${url} does not answer: ${why}`);
    }
    return resultOf(answer);
  };
}

function resultOf(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null)
    throw new GrpcError('Unavailable', 'CometBFT answered with something else than JSON-RPC');
  if ('error' in answer && typeof answer.error === 'object' && answer.error !== null) {
    const { code, message, data } = {
      code: undefined,
      message: undefined,
      data: undefined,
      ...answer.error,
    };
    throw new CometRpcError(Number(code), String(message), typeof data === 'string' ? data : '');
  }
  if (!('result' in answer))
    throw new GrpcError('Unavailable', 'CometBFT answered without a result');
  return answer.result;
}
