/** Services that tell about the node itself and read no state: `cosmos.base.node` and part of `cosmos.base.tendermint`. */
import type { AppConfig } from '../app-config.ts';
import { ConfigResponse } from '../../proto/cosmos/base/node/v1beta1/query.ts';
import { GetNodeInfoResponse } from '../../proto/cosmos/base/tendermint/v1beta1/query.ts';
import { DefaultNodeInfo } from '../../proto/tendermint/p2p/types.ts';
import { versionInfo } from '../version.ts';

/** By path; each answers the request's bytes with the response's. @throws GrpcError */
export type NodeServices = ReadonlyMap<string, (data: Uint8Array) => Uint8Array>;

export const nodeConfigResponse = (config: AppConfig): ConfigResponse =>
  ConfigResponse.create({
    minimumGasPrice: config['minimum-gas-prices'],
    pruningKeepRecent: config['pruning-keep-recent'],
    pruningInterval: config['pruning-interval'],
    haltHeight: BigInt(config['halt-height']),
  });

/**
 * Services for clients that have nothing but abci_query, such as relayers at their start-up check.
 * Differs: of GetNodeInfo this side knows the chain and the versions; what only CometBFT knows is empty here and filled in
 * by the edge, which asks it.
 */
export function createNodeServices(
  config: AppConfig,
  chainId: () => string | undefined,
): NodeServices {
  return new Map([
    [
      '/cosmos.base.node.v1beta1.Service/Config',
      () => ConfigResponse.toBytes(nodeConfigResponse(config)),
    ],
    [
      '/cosmos.base.tendermint.v1beta1.Service/GetNodeInfo',
      () =>
        GetNodeInfoResponse.toBytes({
          defaultNodeInfo: DefaultNodeInfo.create({ network: chainId() ?? '' }),
          applicationVersion: versionInfo(),
        }),
    ],
  ]);
}
