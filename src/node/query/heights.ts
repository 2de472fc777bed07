/** The state of a query's height, and the texts of heights that cannot be had. @see cosmos-sdk v0.53.6 baseapp/abci.go CreateQueryContext */
import type { BlockInfo } from '../../baseapp/context.ts';
import type { StateAt } from '../../store/kv.ts';
import { EMPTY_BYTES } from '../../types/bytes.ts';
import { AbciError, sdkErrors } from '../../types/errors.ts';
import { timestamp } from '../../types/time.ts';

/** Committed state as a thread can reach it. */
export type HeightSource = {
  readonly chainId: () => string;
  lastHeight(): bigint;
  /** @throws AbciError sdk/26 when the height is not kept */
  at(height: bigint): StateAt;
};

/** Opens the state of a height, 0 for the latest; the caller closes it. @throws AbciError sdk/18, sdk/26, sdk/38 */
export function openHeight(
  source: HeightSource,
  { height, prove }: { readonly height: bigint; readonly prove: boolean },
): StateAt {
  const last = source.lastHeight();
  if (height < 0n)
    throw sdkErrors.InvalidRequest('cannot query with height < 0; please provide a valid height');
  if (last === 0n)
    throw sdkErrors.InvalidHeight('avocetd is not ready; please wait for first block');
  if (height > last)
    throw sdkErrors.InvalidHeight(
      'cannot query with height in the future; please provide a valid height',
    );
  const wanted = height === 0n ? last : height;
  if (wanted === 1n && prove)
    throw sdkErrors.InvalidRequest(
      'cannot query with proof when height <= 1; please provide a valid height',
    );
  try {
    return source.at(wanted);
  } catch (error) {
    if (!(error instanceof AbciError)) throw error;
    throw sdkErrors.NotFound(
      `failed to load state at height ${wanted}; ${error.message} (latest height: ${last})`,
    );
  }
}

/** The block that a query of this height sees. */
export const blockOf = (source: HeightSource, state: StateAt): BlockInfo => ({
  chainId: source.chainId(),
  height: state.height,
  time: timestamp(state.time),
  proposer: EMPTY_BYTES,
  hash: new Uint8Array(0),
  appHash: state.appHash,
  nextValidatorsHash: new Uint8Array(0),
  lastCommit: { round: 0, votes: [] },
  misbehavior: [],
});
