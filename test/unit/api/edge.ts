import { join } from 'node:path';
import type { EdgeServer, EdgeServerOptions } from '../../../src/api/server.ts';
import type { CometRpc } from '../../../src/api/comet/rpc.ts';
import type {
  RequestFinalizeBlock,
  ResponseFinalizeBlock,
} from '../../../src/proto/tendermint/abci/types.ts';
import { createApp } from '../../../src/app/app.ts';
import { queryError } from '../../../src/baseapp/query.ts';
import { CometRpcError } from '../../../src/api/comet/rpc.ts';
import { createEdgeServer } from '../../../src/api/server.ts';
import { openEventLog } from '../../../src/events/log.ts';
import { outboxRow } from '../../../src/events/record.ts';
import { ConfigResponse } from '../../../src/proto/cosmos/base/node/v1beta1/query.ts';
import { VersionInfo } from '../../../src/proto/cosmos/base/tendermint/v1beta1/query.ts';
import { allServices } from '../../../src/proto/all-types.ts';
import { toHex } from '../../../src/types/bytes.ts';
import { parseDecCoinsText } from '../../../src/types/dec-coin.ts';
import { formatRfc3339Nano, fromWireTime } from '../../../src/types/time.ts';
import { readTrace, replay } from '../../lockstep/trace.ts';

const TRACE = join(import.meta.dirname, '../../lockstep/traces/bank.jsonl.gz');

export type Decided = {
  readonly request: RequestFinalizeBlock;
  readonly response: ResponseFinalizeBlock;
};

/** The chain of a recorded trace, replayed, and an edge over it; CometBFT is played by `cometOf`. */
export function startEdge(
  options: Partial<EdgeServerOptions> & { readonly keepOutboxAbove?: bigint } = {},
) {
  const decided = new Map<bigint, Decided>();
  const app = createApp({
    prefix: 'cosmos',
    parity: true,
    chainId: undefined,
    store: { path: ':memory:' },
    minGasPrices: parseDecCoinsText(''),
    indexEvents: new Set(),
    outbox: (request, response) => {
      decided.set(request.height, { request, response });
      return outboxRow(request, response);
    },
    alert: (error) => {
      throw error;
    },
  });
  replay(readTrace(TRACE), app.base, {});
  const { chain, store, base } = app;
  const head = store.committed().height;

  const log = openEventLog({
    path: ':memory:',
    chainId: 'lockstep-1',
    genesisHash: Buffer.alloc(32),
    source: { after: (height, limit) => store.outboxAfter(height, limit), head: () => head },
  });
  log.pull();
  const broadcasts: string[] = [];
  const edge: EdgeServer = createEdgeServer({
    query: (path, data, height) =>
      new Promise((resolve) => {
        const state = store.at(height);
        try {
          const ctx = chain.readContext(state, { ...base.lastBlock(), height: state.height });
          const value = chain.queries.answer(ctx, path, data);
          resolve({ value, height: state.height });
        } catch (error) {
          throw queryError(error);
        } finally {
          state.close();
        }
      }),
    rpc: cometOf(decided, broadcasts),
    log,
    registry: chain.registry,
    addresses: chain.addresses,
    services: allServices.filter((service) =>
      service.methods.some(
        ({ name }) => chain.queries.route(`/${service.typeName}/${name}`) !== undefined,
      ),
    ),
    version: VersionInfo.create({
      name: 'avocet',
      cosmosSdkVersion: 'v0.53.6',
      buildDeps: [{ path: 'github.com/cosmos/cosmos-sdk', version: 'v0.53.6', sum: '' }],
    }),
    config: () => ConfigResponse.create({ minimumGasPrice: '0.1uavo' }),
    ...options,
  });
  return {
    edge,
    log,
    chain,
    head,
    decided,
    broadcasts,
    async close() {
      await edge.close();
      log.close();
      store.close();
    },
  };
}

const upper = (bytes: Uint8Array): string => toHex(bytes).toUpperCase();
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** CometBFT's RPC, in its JSON, over blocks that were decided. */
function cometOf(decided: ReadonlyMap<bigint, Decided>, broadcasts: string[]): CometRpc {
  const last = [...decided.keys()].at(-1) ?? 0n;
  const at = (asked: unknown): Decided => {
    const height = typeof asked === 'string' ? asked : last.toString();
    const found = decided.get(BigInt(height));
    if (found === undefined)
      throw new CometRpcError(
        -32603,
        'Internal error',
        `height ${height} must be less than or equal to the current blockchain height ${last}`,
      );
    return found;
  };
  const answer = (method: string, params: Readonly<Record<string, unknown>>): unknown => {
    switch (method) {
      case 'status':
        return {
          node_info: {
            protocol_version: { p2p: '8', block: '11', app: '0' },
            id: 'ab',
            listen_addr: 'tcp://0.0.0.0:26656',
            network: 'lockstep-1',
            version: '0.38.21',
            channels: '4020',
            moniker: 'm',
            other: { tx_index: 'on', rpc_address: 'tcp://127.0.0.1:26657' },
          },
          sync_info: { latest_block_height: last.toString(), catching_up: false },
        };
      case 'block': {
        const { request } = at(params['height']);
        return {
          block_id: { hash: upper(request.hash), parts: { total: 1, hash: 'AA' } },
          block: {
            header: {
              version: { block: '11' },
              chain_id: 'lockstep-1',
              height: request.height.toString(),
              time: formatRfc3339Nano(fromWireTime(request.time)),
              last_block_id: { hash: '', parts: { total: 0, hash: '' } },
              next_validators_hash: upper(request.nextValidatorsHash),
              proposer_address: upper(request.proposerAddress),
              app_hash: 'BB',
            },
            data: { txs: request.txs.map(base64) },
            evidence: { evidence: null },
            last_commit: {
              height: '0',
              round: 0,
              block_id: { hash: '', parts: {} },
              signatures: [],
            },
          },
        };
      }
      case 'block_results':
        return {
          txs_results: at(params['height']).response.txResults.map((result) => ({
            ...result,
            data: result.data.length === 0 ? null : base64(result.data),
            gas_wanted: result.gasWanted.toString(),
            gas_used: result.gasUsed.toString(),
            gasWanted: undefined,
            gasUsed: undefined,
          })),
        };
      case 'validators':
        return {
          block_height: last.toString(),
          validators: [
            {
              address: '7D68F837E2D8C2656F2703DB83C002BAEAC5CF19',
              pub_key: {
                type: 'tendermint/PubKeyEd25519',
                value: 'ao/AAhqz7ujYmYwpUvVdUEiKGcSYeY0ZpV0GKhe08DY=',
              },
              voting_power: '10',
              proposer_priority: '-3',
            },
          ],
          total: '1',
        };
      case 'broadcast_tx_sync': {
        const tx = String(params['tx']);
        if (broadcasts.includes(tx))
          throw new CometRpcError(-32603, 'Internal error', 'tx already exists in cache');
        broadcasts.push(tx);
        return { code: 5, data: '', log: 'no: insufficient funds', codespace: 'sdk', hash: 'AB' };
      }
      default:
        throw new Error(`unexpected ${method}`);
    }
  };
  return (method, params = {}) => new Promise((resolve) => resolve(answer(method, params)));
}
