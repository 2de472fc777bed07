// cosmos.tx.v1beta1.Service but Simulate, which the state machine answers. Sources: cosmos-sdk v0.53.6 x/auth/tx/service.go and
// query.go, client/broadcast.go. Differs: transactions are found in our own log, which also lists more than CometBFT's index
// holds; `events`, `pagination.offset` and `pagination.limit` are understood.
import type { BuiltIn } from '../methods.ts';
import type { CometBlocks } from '../comet/blocks.ts';
import type { CometRpc } from '../comet/rpc.ts';
import type { EventLog, TxPlace } from '../../events/log.ts';
import type { ErrorFactory } from '../../types/errors.ts';
import type { Transactions } from './transactions.ts';
import type { Tx } from '../../proto/cosmos/tx/v1beta1/tx.ts';
import { Tx as TxType } from '../../proto/cosmos/tx/v1beta1/tx.ts';
import {
  BroadcastMode,
  BroadcastTxRequest,
  BroadcastTxResponse,
  GetBlockWithTxsRequest,
  GetBlockWithTxsResponse,
  GetTxRequest,
  GetTxResponse,
  GetTxsEventRequest,
  GetTxsEventResponse,
  OrderBy,
  TxDecodeRequest,
  TxDecodeResponse,
  TxEncodeRequest,
  TxEncodeResponse,
} from '../../proto/cosmos/tx/v1beta1/service.ts';
import { FilterError, parseFilter } from '../../events/filter.ts';
import { toBase64 } from '../../types/bytes.ts';
import { GrpcError, sdkErrors } from '../../types/errors.ts';
import { WireError } from '../../types/wire.ts';
import { CometJson } from '../comet/json.ts';
import { CometRpcError } from '../comet/rpc.ts';
import { builtIn } from '../methods.ts';
import { invalidArgument } from '../status.ts';
import { emptyResponse, txHash } from './transactions.ts';

const PACKAGE = '/cosmos.tx.v1beta1.Service';
/** Transactions of a page, when no limit is named and at most. */
const PAGE_LIMIT = 100n;

/** Refusals of CometBFT's mempool that the SDK answers as results. */
const MEMPOOL_REFUSALS: readonly (readonly [text: string, error: ErrorFactory])[] = [
  ['tx already exists in cache', sdkErrors.TxInMempoolCache],
  ['mempool is full', sdkErrors.MempoolIsFull],
  ['tx too large', sdkErrors.TxTooLarge],
];

export function txService({
  rpc,
  blocks,
  log,
  transactions,
}: {
  readonly rpc: CometRpc;
  readonly blocks: CometBlocks;
  readonly log: EventLog;
  readonly transactions: Transactions;
}): readonly BuiltIn[] {
  return [
    builtIn(
      { path: `${PACKAGE}/GetTx`, input: GetTxRequest, output: GetTxResponse },
      async ({ hash }) => {
        if (hash === '') throw invalidArgument('tx hash cannot be empty');
        if (!/^(?:[0-9a-fA-F]{2})+$/.test(hash))
          throw invalidArgument(`tx hash is not hexadecimal: ${hash}`);
        const { tx, response } = await transactions.byHash(hash.toUpperCase());
        return { response: { tx, txResponse: response } };
      },
    ),
    builtIn(
      { path: `${PACKAGE}/GetTxsEvent`, input: GetTxsEventRequest, output: GetTxsEventResponse },
      async (request) => {
        const found = search(log, request);
        const { first, limit } = pageOf(request);
        const page = found.slice(Number(first), Number(first + limit));
        const held = await Promise.all(page.map((place) => transactions.at(place)));
        return {
          response: {
            txs: held.map(({ tx }) => tx),
            txResponses: held.map(({ response }) => response),
            pagination: undefined,
            total: BigInt(found.length),
          },
        };
      },
    ),
    builtIn(
      {
        path: `${PACKAGE}/GetBlockWithTxs`,
        input: GetBlockWithTxsRequest,
        output: GetBlockWithTxsResponse,
      },
      async ({ height, pagination }) => {
        const latest = (await blocks.block()).block.header.height;
        if (height < 1n || height > latest)
          throw sdkErrors.InvalidHeight(
            `requested height ${height} but height must not be less than 1 or greater than the current height ${latest}`,
          );
        const { blockId, block } = await blocks.block(height);
        const { txs } = block.data;
        const offset = pagination?.offset ?? 0n;
        const asked = pagination === undefined ? PAGE_LIMIT : pagination.limit;
        const limit = asked > PAGE_LIMIT ? PAGE_LIMIT : asked;
        if (txs.length > 0 && offset >= BigInt(txs.length))
          throw sdkErrors.InvalidRequest(
            `out of range: cannot paginate ${txs.length} txs with offset ${offset} and limit ${limit}`,
          );
        const at = Number(offset);
        const cut =
          pagination?.reverse === true
            ? txs.slice(Math.max(1, at - Number(limit) + 1), at + 1).reverse()
            : txs.slice(at, at + Number(limit));
        return {
          response: {
            txs: cut.flatMap((bytes) => decodeOrNothing(bytes)),
            blockId,
            block,
            pagination: { nextKey: new Uint8Array(0), total: BigInt(txs.length) },
          },
        };
      },
    ),
    builtIn(
      { path: `${PACKAGE}/BroadcastTx`, input: BroadcastTxRequest, output: BroadcastTxResponse },
      async ({ txBytes, mode }) => {
        if (txBytes.length === 0) throw invalidArgument('invalid empty tx');
        const method = methodOf(mode);
        const txhash = txHash(txBytes);
        try {
          const json = new CometJson(await rpc(method, { tx: toBase64(txBytes) }));
          return {
            response: {
              txResponse: emptyResponse({
                txhash,
                code: json.at('code').number(),
                codespace: json.at('codespace').text(),
                data: json.at('data').text(),
                rawLog: json.at('log').text(),
              }),
            },
          };
        } catch (error) {
          if (!(error instanceof CometRpcError)) throw error;
          const text = error.message.toLowerCase();
          const refusal = MEMPOOL_REFUSALS.find(([part]) => text.includes(part))?.[1];
          if (refusal === undefined) throw new GrpcError('Unknown', error.message);
          const { code, codespace } = refusal;
          return { response: { txResponse: emptyResponse({ txhash, code, codespace }) } };
        }
      },
    ),
    builtIn(
      { path: `${PACKAGE}/TxDecode`, input: TxDecodeRequest, output: TxDecodeResponse },
      ({ txBytes }) => {
        if (txBytes.length === 0) throw invalidArgument('invalid empty tx bytes');
        return Promise.resolve({ response: { tx: TxType.decode(txBytes) } });
      },
    ),
    builtIn(
      { path: `${PACKAGE}/TxEncode`, input: TxEncodeRequest, output: TxEncodeResponse },
      ({ tx }) => {
        if (tx === undefined) throw invalidArgument('invalid empty tx');
        return Promise.resolve({ response: { txBytes: TxType.toBytes(tx) } });
      },
    ),
  ];
}

/** @throws GrpcError InvalidArgument, with the reference's text */
function methodOf(mode: number): string {
  if (mode === BroadcastMode.BROADCAST_MODE_SYNC) return 'broadcast_tx_sync';
  if (mode === BroadcastMode.BROADCAST_MODE_ASYNC) return 'broadcast_tx_async';
  throw new GrpcError('Unknown', `unsupported return type ${mode}; supported types: sync, async`);
}

function search(log: EventLog, request: GetTxsEventRequest): readonly TxPlace[] {
  const query = request.query !== '' ? request.query : request.events.join(' AND ');
  if (query === '') throw invalidArgument('query cannot be empty');
  const order = request.orderBy === OrderBy.ORDER_BY_DESC ? 'descending' : 'ascending';
  try {
    const result = log.searchTxs(parseFilter(query), order);
    if (result.kind === 'found') return result.txs;
    throw new GrpcError('ResourceExhausted', result.message);
  } catch (error) {
    if (error instanceof FilterError)
      throw invalidArgument(`failed to search for txs: ${error.message}`);
    throw error;
  }
}

/** `page` and `limit`, or else `pagination.offset` and `pagination.limit`. */
function pageOf({ page, limit, pagination }: GetTxsEventRequest): { first: bigint; limit: bigint } {
  const asked = limit > 0n ? limit : (pagination?.limit ?? 0n);
  const size = asked <= 0n || asked > PAGE_LIMIT ? PAGE_LIMIT : asked;
  if (page > 0n) return { first: (page - 1n) * size, limit: size };
  return { first: pagination?.offset ?? 0n, limit: size };
}

/** The reference leaves out what it cannot decode. */
function decodeOrNothing(bytes: Uint8Array): Tx[] {
  try {
    return [TxType.decode(bytes)];
  } catch (error) {
    if (error instanceof WireError) return [];
    throw error;
  }
}
