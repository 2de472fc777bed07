import type { MessageRoute } from '../../baseapp/module.ts';
import type { ConsensusKeeper } from './keeper.ts';
import { requireAuthority } from '../../baseapp/authority.ts';
import { onMessage } from '../../baseapp/module.ts';
import { MsgUpdateParams, MsgUpdateParamsResponse } from '../../proto/cosmos/consensus/v1/tx.ts';
import { plainError } from '../../types/errors.ts';
import { event } from '../../types/event.ts';
import {
  formatParams,
  requestedParams,
  updatedParams,
  validateParams,
  validateUpdate,
  wholeParams,
} from './params.ts';

/** The collection's own words for a parameter set that was never stored. */
export const NOT_FOUND =
  "collections: not found: key 'no_key' of type github.com/cosmos/gogoproto/tendermint.types.ConsensusParams";

export const consensusMessages = (consensus: ConsensusKeeper): readonly MessageRoute[] => [
  onMessage(MsgUpdateParams, MsgUpdateParamsResponse, (ctx, msg) => {
    requireAuthority(consensus.authority, msg.authority);
    const asked = requestedParams(msg);
    const stored = consensus.find(ctx);
    if (stored === undefined) throw plainError(NOT_FOUND);

    const current = wholeParams(stored);
    const next = updatedParams(current, asked);
    validateParams(next);
    validateUpdate(current, asked, ctx.block.height);

    consensus.set(ctx, next);
    ctx.emit(
      event(
        'update_consensus_params',
        ['authority', msg.authority],
        ['parameters', formatParams(asked)],
      ),
    );
    return {};
  }),
];
