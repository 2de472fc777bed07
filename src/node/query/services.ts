/** Services that tell about the node itself and read no state: `cosmos.base.node` and parts of `cosmos.base.tendermint`. */
import type { AppConfig } from '../app-config.ts';
import { ConfigResponse } from '../../proto/cosmos/base/node/v1beta1/query.ts';

/** By path; each answers the request's bytes with the response's. @throws GrpcError */
export type NodeServices = ReadonlyMap<string, (data: Uint8Array) => Uint8Array>;

export function createNodeServices(config: AppConfig): NodeServices {
  return new Map([
    [
      '/cosmos.base.node.v1beta1.Service/Config',
      () =>
        ConfigResponse.toBytes(
          ConfigResponse.create({
            minimumGasPrice: config['minimum-gas-prices'],
            pruningKeepRecent: config['pruning-keep-recent'],
            pruningInterval: config['pruning-interval'],
            haltHeight: BigInt(config['halt-height']),
          }),
        ),
    ],
  ]);
}
