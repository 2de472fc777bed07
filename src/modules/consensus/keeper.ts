import type { AccAddress } from '../../types/address.ts';
import type { Context, ReadContext } from '../../baseapp/context.ts';
import { ConsensusParams } from '../../proto/tendermint/types/params.ts';
import { rememberDecoded } from '../../types/memory.ts';
import { CONSENSUS_STORE, params } from './keys.ts';

export type ConsensusKeeper = ReturnType<typeof createConsensusKeeper>;

/** CometBFT's parameters as the application keeps them; `get` and `set` are baseapp's parameter store. */
export function createConsensusKeeper({ authority }: { readonly authority: AccAddress }) {
  const decode = rememberDecoded((bytes) => ConsensusParams.decode(bytes));
  const find = (ctx: ReadContext): ConsensusParams | undefined =>
    decode(ctx.reader(CONSENSUS_STORE).get(params.prefix));
  return {
    /** Who may change the parameters: the gov module's account. */
    authority,
    /** Without any part when none were ever stored, as the SDK's GetConsensusParams. */
    get: (ctx: ReadContext): ConsensusParams => find(ctx) ?? ConsensusParams.create(),
    set: (ctx: Context, value: ConsensusParams): void => params.set(ctx, value),
    /** undefined when none were ever stored. */
    find,
  };
}
