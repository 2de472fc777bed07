import type { AddressCodec } from '../../types/address.ts';
import type { FeegrantKeeper, Parties } from './keeper.ts';
import { type MessageRoute, onMessage } from '../../baseapp/module.ts';
import {
  MsgGrantAllowance,
  MsgGrantAllowanceResponse,
  MsgPruneAllowances,
  MsgPruneAllowancesResponse,
  MsgRevokeAllowance,
  MsgRevokeAllowanceResponse,
} from '../../proto/cosmos/feegrant/v1beta1/tx.ts';
import { sdkErrors } from '../../types/errors.ts';
import { event } from '../../types/event.ts';
import { equalFold } from '../../types/text.ts';
import { unpackAllowance, validateAllowance } from './allowance.ts';
import { deleteExpired } from './keeper.ts';

/** Most grants that one MsgPruneAllowances deletes. */
const PRUNED_MAX = 75;

/** @see cosmossdk.io/x/feegrant v0.2.0 keeper/msg_server.go */
export const feegrantMessages = (feegrant: FeegrantKeeper): readonly MessageRoute[] => [
  onMessage(MsgGrantAllowance, MsgGrantAllowanceResponse, (ctx, msg) => {
    if (equalFold(msg.grantee, msg.granter))
      throw sdkErrors.InvalidAddress('cannot self-grant fee authorization');
    const parties = readParties(ctx, msg);
    feegrant.requireNone(ctx, parties);
    const allowance = unpackAllowance(msg.allowance);
    validateAllowance(allowance);
    feegrant.grantAllowance(ctx, parties, allowance);
    return {};
  }),

  onMessage(MsgRevokeAllowance, MsgRevokeAllowanceResponse, (ctx, msg) => {
    if (msg.grantee === msg.granter) throw sdkErrors.InvalidAddress('addresses must be different');
    feegrant.revokeAllowance(ctx, readParties(ctx, msg));
    return {};
  }),

  onMessage(MsgPruneAllowances, MsgPruneAllowancesResponse, (ctx, { pruner }) => {
    deleteExpired(ctx, PRUNED_MAX);
    ctx.emit(event('prune_feegrant', ['pruner', pruner]));
    return {};
  }),
];

type Chain = { readonly addresses: AddressCodec };
type PartyTexts = { readonly granter: string; readonly grantee: string };

/** @throws as addresses read, unwrapped */
function readParties({ addresses }: Chain, { granter, grantee }: PartyTexts): Parties {
  const to = addresses.acc(grantee);
  return { granter: addresses.acc(granter), grantee: to };
}
