import {
  AllowedMsgAllowance,
  BasicAllowance,
  PeriodicAllowance,
} from 'cosmjs-types/cosmos/feegrant/v1beta1/feegrant';
import {
  MsgGrantAllowance,
  MsgPruneAllowances,
  MsgRevokeAllowance,
} from 'cosmjs-types/cosmos/feegrant/v1beta1/tx';
import { byDenom, coin } from '../genesis.mjs';
import { pack, secpActor } from '../keys.mjs';
import { sendMessage } from './bank.mjs';
import { delegateMessage } from './staking.mjs';

const moment = (w, ahead) => ({
  seconds: BigInt(Math.floor(w.time / 1000) + ahead),
  nanos: w.pick([0, 0, 250_000_000, 1]),
});

function basic(w) {
  return {
    spendLimit: w.pick([
      [],
      [coin(w.between(300, 2500))],
      byDenom([coin(900), coin(400, 'alpha')]),
      [coin(w.between(1, 5), 'alpha')],
    ]),
    ...(w.chance(55) && { expiration: moment(w, w.between(4, 90)) }),
  };
}

function periodic(w) {
  const limit = [coin(w.between(300, 800))];
  return {
    basic: basic(w),
    period: { seconds: BigInt(w.between(3, 40)), nanos: w.pick([0, 500_000_000]) },
    periodSpendLimit: limit,
    periodCanSpend: w.pick([limit, [], [coin(100)]]),
    ...(w.chance(50) && { periodReset: moment(w, w.between(-10, 20)) }),
  };
}

function allowance(w, depth = 0) {
  const roll = w.below(10);
  if (roll < 3) return pack(BasicAllowance, basic(w));
  if (roll < 7) return pack(PeriodicAllowance, periodic(w));
  if (depth > 1) return pack(BasicAllowance, {});
  return pack(AllowedMsgAllowance, {
    allowance: allowance(w, depth + 1),
    allowedMessages: w.pick([
      ['/cosmos.bank.v1beta1.MsgSend'],
      ['/cosmos.bank.v1beta1.MsgSend', '/cosmos.staking.v1beta1.MsgDelegate'],
      ['/cosmos.staking.v1beta1.MsgDelegate'],
      [],
    ]),
  });
}

export function grantFee(w) {
  const from = w.anyone();
  const to = w.chance(90) ? w.anyone() : secpActor(`${w.label}/granted/${w.below(6)}`);
  return {
    from,
    messages: [
      pack(MsgGrantAllowance, {
        granter: from.address,
        grantee: to.address,
        allowance: w.chance(97) ? allowance(w) : undefined,
      }),
    ],
    then: () => w.note('fees').push([from, to]),
  };
}

export function useFee(w) {
  const known = w.note('fees');
  if (known.length === 0) return undefined;
  const [granter, grantee] = w.pick(known.slice(-16));
  if (!w.actors.includes(grantee)) return undefined;
  const send = sendMessage(grantee, w.anyone(), coin(w.between(1, 50)));
  const messages = w.pick([
    [send],
    [send],
    [delegateMessage(grantee, w.validator(), 77)],
    [send, delegateMessage(grantee, w.validator(), 78)],
  ]);
  return {
    from: grantee,
    messages,
    gas: 500_000,
    fee: w.pick([
      [coin(200)],
      [coin(350)],
      byDenom([coin(50), coin(3, 'alpha')]),
      [coin(2, 'alpha')],
      [],
    ]),
    granter: w.chance(95) ? granter.address : w.anyone().address,
    payer: w.chance(90) ? '' : grantee.address,
  };
}

export function revokeFee(w) {
  const known = w.note('fees');
  if (known.length === 0) return undefined;
  const [from, to] = w.chance(90) ? w.pick(known) : [w.anyone(), w.anyone()];
  return {
    from,
    messages: [pack(MsgRevokeAllowance, { granter: from.address, grantee: to.address })],
  };
}

export function pruneFees(w) {
  const from = w.anyone();
  return { from, messages: [pack(MsgPruneAllowances, { pruner: from.address })] };
}
