import type { MessageRoute } from '../../baseapp/module.ts';
import type { AuthKeeper } from './keeper.ts';
import { onMessage } from '../../baseapp/module.ts';
import { MsgUpdateParams, MsgUpdateParamsResponse } from '../../proto/cosmos/auth/v1beta1/tx.ts';
import { plainError } from '../../types/errors.ts';
import { validateParams } from './params.ts';

export const authMessages = (auth: AuthKeeper): readonly MessageRoute[] => [
  onMessage(MsgUpdateParams, MsgUpdateParamsResponse, (ctx, msg) => {
    if (msg.authority !== auth.authority)
      throw plainError(
        `expected gov account as only signer for proposal message; invalid authority; expected ${auth.authority}, got ${msg.authority}`,
      );
    validateParams(msg.params);
    auth.setParams(ctx, msg.params);
    return {};
  }),
];
