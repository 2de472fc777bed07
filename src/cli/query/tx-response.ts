/** A transaction of CometBFT's index as the SDK prints it. @see cosmos-sdk v0.53.6 types/result.go */
import { parseJson, type JsonObject, type JsonValue } from '../../codec/json.ts';
import { isObject, type Rpc, type RpcJson } from '../../client/rpc.ts';
import type { ChainDefinition } from '../../node/chain.ts';
import { objectOf } from '../../node/genesis-document.ts';
import { txJson } from '../../node/gentx.ts';
import { fromBase64, toHex } from '../../types/bytes.ts';

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** One more call, for the time of its block. */
export async function txResponse(
  found: RpcJson,
  { chain, rpc }: { readonly chain: ChainDefinition; readonly rpc: Rpc },
): Promise<JsonObject> {
  const result = isObject(found['tx_result']) ? found['tx_result'] : {};
  const height = text(found['height']);
  const events: JsonValue = parseJson(JSON.stringify(result['events'] ?? []));
  return objectOf({
    height,
    txhash: text(found['hash']),
    codespace: text(result['codespace']),
    code: { number: text(result['code']) || '0' },
    data: toHex(fromBase64(text(result['data']))).toUpperCase(),
    raw_log: text(result['log']),
    logs: [],
    info: text(result['info']),
    gas_wanted: text(result['gas_wanted']),
    gas_used: text(result['gas_used']),
    tx: parseJson(txJson(fromBase64(text(found['tx'])), chain)),
    timestamp: await timeOf(height, rpc),
    events,
  });
}

async function timeOf(height: string, rpc: Rpc): Promise<string> {
  const { block } = await rpc.call('block', { height });
  const header = isObject(block) ? block['header'] : undefined;
  return isObject(header) ? text(header['time']) : '';
}
