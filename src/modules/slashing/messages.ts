import type { SlashingKeeper } from './keeper.ts';
import { requireAuthority } from '../../baseapp/authority.ts';
import { type MessageRoute, onMessage } from '../../baseapp/module.ts';
import {
  MsgUnjail,
  MsgUnjailResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
} from '../../proto/cosmos/slashing/v1beta1/tx.ts';
import { sdkErrors } from '../../types/errors.ts';
import { validateParams } from './params.ts';

export const slashingMessages = (slashing: SlashingKeeper): readonly MessageRoute[] => [
  onMessage(MsgUnjail, MsgUnjailResponse, (ctx, msg) => {
    const operator = ctx.addresses.val(msg.validatorAddr, (fault) =>
      sdkErrors.InvalidAddress(`validator input address: ${fault.message}`),
    );
    slashing.unjail(ctx, operator);
    return {};
  }),

  onMessage(MsgUpdateParams, MsgUpdateParamsResponse, (ctx, msg) => {
    requireAuthority(slashing.authority, msg.authority);
    validateParams(msg.params);
    slashing.setParams(ctx, msg.params);
    return {};
  }),
];
