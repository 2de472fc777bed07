import type { MintKeeper } from './keeper.ts';
import { requireAuthority } from '../../baseapp/authority.ts';
import { type MessageRoute, onMessage } from '../../baseapp/module.ts';
import { MsgUpdateParams, MsgUpdateParamsResponse } from '../../proto/cosmos/mint/v1beta1/tx.ts';
import { validateParams } from './params.ts';

/** @see cosmos-sdk x/mint/keeper/msg_server.go */
export const mintMessages = (mint: MintKeeper): readonly MessageRoute[] => [
  onMessage(MsgUpdateParams, MsgUpdateParamsResponse, (ctx, msg) => {
    requireAuthority(mint.dependencies.authority, msg.authority);
    validateParams(msg.params);
    mint.setParams(ctx, msg.params);
    return {};
  }),
];
