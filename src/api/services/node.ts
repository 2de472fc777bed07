// cosmos.base.node.v1beta1.Service. Source: cosmos-sdk v0.53.6 client/grpc/node/service.go.
import type { BuiltIn } from '../methods.ts';
import type { CometBlocks } from '../comet/blocks.ts';
import {
  ConfigRequest,
  ConfigResponse,
  StatusRequest,
  StatusResponse,
} from '../../proto/cosmos/base/node/v1beta1/query.ts';
import { builtIn } from '../methods.ts';

const PACKAGE = '/cosmos.base.node.v1beta1.Service';

/** Settings of the node and its newest block; `config` is asked each time, as settings may be reloaded. */
export function nodeService({
  blocks,
  config,
}: {
  readonly blocks: CometBlocks;
  readonly config: () => ConfigResponse;
}): readonly BuiltIn[] {
  return [
    builtIn({ path: `${PACKAGE}/Config`, input: ConfigRequest, output: ConfigResponse }, () =>
      Promise.resolve({ response: config() }),
    ),
    builtIn(
      { path: `${PACKAGE}/Status`, input: StatusRequest, output: StatusResponse },
      async () => {
        const { header } = (await blocks.block()).block;
        return {
          response: {
            // The reference does not fill it either.
            earliestStoreHeight: 0n,
            height: header.height,
            timestamp: header.time,
            appHash: header.appHash,
            validatorHash: header.nextValidatorsHash,
          },
        };
      },
    ),
  ];
}
