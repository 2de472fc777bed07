import type { Context } from '../../baseapp/context.ts';
import { onMessage, type MessageRoute } from '../../baseapp/module.ts';
import type { Input, Output } from '../../proto/cosmos/bank/v1beta1/bank.ts';
import type { BankKeeper, Party } from './keeper.ts';
import { requireAuthority } from '../../baseapp/authority.ts';
import {
  MsgMultiSend,
  MsgMultiSendResponse,
  MsgSend,
  MsgSendResponse,
  MsgSetSendEnabled,
  MsgSetSendEnabledResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
} from '../../proto/cosmos/bank/v1beta1/tx.ts';
import type { AddressFault } from '../../types/address.ts';
import {
  NO_COINS,
  addCoins,
  denomFault,
  equalCoins,
  formatCoins,
  isValidCoins,
  parseMessageCoins,
  type Coins,
  type WireCoin,
} from '../../types/coin.ts';
import { sdkErrors } from '../../types/errors.ts';
import { quoteGo } from '../../types/text.ts';
import { bankErrors } from './errors.ts';
import { validateParams } from './params.ts';

export const bankMessages = (bank: BankKeeper): readonly MessageRoute[] => [
  onMessage(MsgSend, MsgSendResponse, (ctx, msg) => {
    const from = ctx.addresses.acc(msg.fromAddress, badFrom);
    const to = ctx.addresses.acc(msg.toAddress, badTo);
    const coins = positiveCoins(msg.amount);
    bank.assertSendEnabled(ctx, coins);
    if (bank.isBlocked(to)) throw blocked(msg.toAddress);
    bank.sendCoins(ctx, from, to, coins);
    return {};
  }),

  onMessage(MsgMultiSend, MsgMultiSendResponse, (ctx, msg) => {
    const [first, second] = msg.inputs;
    if (first === undefined) throw bankErrors.NoInputs();
    if (second !== undefined) throw bankErrors.MultipleSenders();
    if (msg.outputs.length === 0) throw bankErrors.NoOutputs();
    const input = party(ctx, first, badInput);
    let total = NO_COINS;
    const outputs = msg.outputs.map((output) => {
      const to = party(ctx, output, badOutput);
      total = addCoins(total, to.coins);
      return to;
    });
    if (!equalCoins(input.coins, total)) throw bankErrors.InputOutputMismatch();
    bank.assertSendEnabled(ctx, input.coins);
    for (const { address, text } of outputs) if (bank.isBlocked(address)) throw blocked(text);
    bank.inputOutputCoins(ctx, input, outputs);
    return {};
  }),

  onMessage(MsgUpdateParams, MsgUpdateParamsResponse, (ctx, msg) => {
    requireAuthority(bank.authority, msg.authority);
    validateParams(msg.params);
    bank.setParams(ctx, msg.params);
    return {};
  }),

  onMessage(MsgSetSendEnabled, MsgSetSendEnabledResponse, (ctx, msg) => {
    requireAuthority(bank.authority, msg.authority);
    const seen = new Set<string>();
    for (const { denom } of msg.sendEnabled) {
      if (seen.has(denom))
        throw sdkErrors.InvalidRequest(`duplicate denom entries found for ${quoteGo(denom)}`);
      seen.add(denom);
      rejectBadDenom('SendEnabled', denom);
    }
    for (const denom of msg.useDefaultFor) rejectBadDenom('UseDefaultFor', denom);
    for (const { denom, enabled } of msg.sendEnabled) bank.setSendEnabled(ctx, denom, enabled);
    for (const denom of msg.useDefaultFor) bank.deleteSendEnabled(ctx, denom);
    return {};
  }),
];

const invalidAddress =
  (what: string): AddressFault =>
  (fault) =>
    sdkErrors.InvalidAddress(`invalid ${what} address: ${fault.message}`);
const badFrom = invalidAddress('from');
const badTo = invalidAddress('to');
const badInput = invalidAddress('input');
const badOutput = invalidAddress('output');

const blocked = (address: string) =>
  sdkErrors.Unauthorized(`${address} is not allowed to receive funds`);

/** Coins of a message, of which there must be some. @throws sdk/10 */
function positiveCoins(wire: readonly WireCoin[]): Coins {
  const coins = parseMessageCoins(wire);
  if (coins.length === 0 || !isValidCoins(coins)) throw sdkErrors.InvalidCoins(formatCoins(coins));
  return coins;
}

const party = (ctx: Context, side: Input | Output, fault: AddressFault): Party => ({
  address: ctx.addresses.accFromBech32(side.address, fault),
  text: side.address,
  coins: positiveCoins(side.coins),
});

function rejectBadDenom(field: string, denom: string): void {
  const fault = denomFault(denom);
  if (fault !== undefined)
    throw sdkErrors.InvalidRequest(`invalid ${field} denom ${quoteGo(denom)}: ${fault}`);
}
