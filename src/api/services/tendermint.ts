// cosmos.base.tendermint.v1beta1.Service over CometBFT's RPC. Source: cosmos-sdk v0.53.6 client/grpc/cmtservice/service.go.
import type { AddressCodec } from '../../types/address.ts';
import type { TypeRegistry } from '../../codec/registry.ts';
import type { BuiltIn } from '../methods.ts';
import type { CometBlocks } from '../comet/blocks.ts';
import type { CometRpc } from '../comet/rpc.ts';
import type { PageRequest } from '../../proto/cosmos/base/query/v1beta1/pagination.ts';
import type { Any } from '../../proto/google/protobuf/any.ts';
import { PubKey as Ed25519PubKey } from '../../proto/cosmos/crypto/ed25519/keys.ts';
import { PubKey as Secp256k1PubKey } from '../../proto/cosmos/crypto/secp256k1/keys.ts';
import {
  ABCIQueryRequest,
  ABCIQueryResponse,
  GetBlockByHeightRequest,
  GetBlockByHeightResponse,
  GetLatestBlockRequest,
  GetLatestBlockResponse,
  GetLatestValidatorSetRequest,
  GetLatestValidatorSetResponse,
  GetNodeInfoRequest,
  GetNodeInfoResponse,
  GetSyncingRequest,
  GetSyncingResponse,
  GetValidatorSetByHeightRequest,
  GetValidatorSetByHeightResponse,
  type VersionInfo,
} from '../../proto/cosmos/base/tendermint/v1beta1/query.ts';
import { toByteString, toHex } from '../../types/bytes.ts';
import { GrpcError } from '../../types/errors.ts';
import { sdkBlock } from '../comet/block.ts';
import { CometJson } from '../comet/json.ts';
import { CometRpcError } from '../comet/rpc.ts';
import { builtIn } from '../methods.ts';
import { invalidArgument } from '../status.ts';

const PACKAGE = '/cosmos.base.tendermint.v1beta1.Service';
/** Entries of a page when the request names no limit. */
const PAGE_LIMIT = 100n;
/** What CometBFT gives at most of a validator set at once. */
const COMET_PAGE_MAX = 100n;

/** Paths that ABCIQuery passes on. */
const STATE_PATHS = ['app', 'store', 'p2p', 'custom'];

export function tendermintService({
  rpc,
  blocks,
  addresses,
  registry,
  version,
}: {
  readonly rpc: CometRpc;
  readonly blocks: CometBlocks;
  readonly addresses: AddressCodec;
  readonly registry: TypeRegistry;
  readonly version: VersionInfo;
}): readonly BuiltIn[] {
  const status = async (): Promise<CometJson> => new CometJson(await rpc('status'));
  const latestHeight = async (): Promise<bigint> =>
    (await status()).at('sync_info', 'latest_block_height').integer();

  async function heldBlock(height?: bigint) {
    const { blockId, block } = await blocks.block(height);
    return { blockId, block, sdkBlock: sdkBlock(block, addresses) };
  }

  async function existing(height: bigint): Promise<bigint> {
    if (height > (await latestHeight()))
      throw invalidArgument('requested block height is bigger then the chain length');
    return height;
  }

  async function validators(height: bigint | undefined, page: PageRequest | undefined) {
    const { offset, limit } = readPage(page);
    const params = height === undefined ? {} : { height: height.toString() };
    const number = (offset / limit + 1n).toString();
    let answer: unknown;
    try {
      answer = await rpc('validators', {
        ...params,
        page: number,
        per_page: (limit > COMET_PAGE_MAX ? COMET_PAGE_MAX : limit).toString(),
      });
    } catch (error) {
      if (error instanceof CometRpcError) throw new GrpcError('Unknown', error.message);
      throw error;
    }
    const json = new CometJson(answer);
    return {
      blockHeight: json.at('block_height').integer(),
      validators: json
        .at('validators')
        .list()
        .map((validator) => ({
          address: addresses.consFrom(toByteString(validator.at('address').hex())),
          pubKey: readKey(validator.at('pub_key'), registry),
          votingPower: validator.at('voting_power').integer(),
          proposerPriority: validator.at('proposer_priority').integer(),
        })),
      pagination: { nextKey: new Uint8Array(0), total: json.at('total').integer() },
    };
  }

  return [
    builtIn(
      {
        path: `${PACKAGE}/GetNodeInfo`,
        input: GetNodeInfoRequest,
        output: GetNodeInfoResponse,
      },
      async () => {
        const info = (await status()).at('node_info');
        const protocol = info.at('protocol_version');
        return {
          response: {
            defaultNodeInfo: {
              protocolVersion: {
                p2p: protocol.at('p2p').integer(),
                block: protocol.at('block').integer(),
                app: protocol.at('app').integer(),
              },
              defaultNodeId: info.at('id').text(),
              listenAddr: info.at('listen_addr').text(),
              network: info.at('network').text(),
              version: info.at('version').text(),
              channels: info.at('channels').hex(),
              moniker: info.at('moniker').text(),
              other: {
                txIndex: info.at('other', 'tx_index').text(),
                rpcAddress: info.at('other', 'rpc_address').text(),
              },
            },
            applicationVersion: version,
          },
        };
      },
    ),
    builtIn(
      { path: `${PACKAGE}/GetSyncing`, input: GetSyncingRequest, output: GetSyncingResponse },
      async () => ({
        response: { syncing: (await status()).at('sync_info', 'catching_up').flag() },
      }),
    ),
    builtIn(
      {
        path: `${PACKAGE}/GetLatestBlock`,
        input: GetLatestBlockRequest,
        output: GetLatestBlockResponse,
      },
      async () => ({ response: await heldBlock() }),
    ),
    builtIn(
      {
        path: `${PACKAGE}/GetBlockByHeight`,
        input: GetBlockByHeightRequest,
        output: GetBlockByHeightResponse,
      },
      async ({ height }) => ({ response: await heldBlock(await existing(height)) }),
    ),
    builtIn(
      {
        path: `${PACKAGE}/GetLatestValidatorSet`,
        input: GetLatestValidatorSetRequest,
        output: GetLatestValidatorSetResponse,
      },
      async ({ pagination }) => ({ response: await validators(undefined, pagination) }),
    ),
    builtIn(
      {
        path: `${PACKAGE}/GetValidatorSetByHeight`,
        input: GetValidatorSetByHeightRequest,
        output: GetValidatorSetByHeightResponse,
      },
      async ({ height, pagination }) => ({
        response: await validators(await existing(height), pagination),
      }),
    ),
    builtIn(
      { path: `${PACKAGE}/ABCIQuery`, input: ABCIQueryRequest, output: ABCIQueryResponse },
      async ({ path, data, height, prove }) => {
        if (path === '') throw invalidArgument('empty query path');
        const [first = ''] = path.replace(/^\//, '').split('/');
        if (!STATE_PATHS.includes(first))
          throw invalidArgument(`unsupported ABCI query path: ${path}`);
        const params = { path, data: toHex(data), height: height.toString(), prove };
        const json = new CometJson(await rpc('abci_query', params)).at('response');
        const ops = json.at('proofOps');
        return {
          response: {
            code: json.at('code').number(),
            log: json.at('log').text(),
            info: json.at('info').text(),
            index: json.at('index').integer(),
            key: json.at('key').base64(),
            value: json.at('value').base64(),
            proofOps: ops.isThere
              ? {
                  ops: ops
                    .at('ops')
                    .list()
                    .map((op) => ({
                      type: op.at('type').text(),
                      key: op.at('key').base64(),
                      data: op.at('data').base64(),
                    })),
                }
              : undefined,
            height: json.at('height').integer(),
            codespace: json.at('codespace').text(),
          },
        };
      },
    ),
  ];
}

/** @throws GrpcError InvalidArgument, with the texts of cosmos-sdk types/query ParsePagination */
function readPage(page: PageRequest | undefined): { offset: bigint; limit: bigint } {
  const offset = page?.offset ?? 0n;
  if ((page?.key.length ?? 0) > 0 && offset > 0n)
    throw invalidArgument('invalid request, either offset or key is expected, got both');
  const limit = page === undefined || page.limit === 0n ? PAGE_LIMIT : page.limit;
  return { offset, limit };
}

function readKey(json: CometJson, registry: TypeRegistry): Any {
  const key = json.at('value').base64();
  const type = json.at('type').text().includes('Secp256k1') ? Secp256k1PubKey : Ed25519PubKey;
  return registry.pack(type, { key });
}
