import { MsgMultiSend, MsgSend } from 'cosmjs-types/cosmos/bank/v1beta1/tx';
import { byDenom, coin } from '../genesis.mjs';
import { moduleAddress, pack, secpActor } from '../keys.mjs';

export const IBC = 'ibc/C4CFF46FD6DE35CA4CF4CE031E643C8FDC9BA4B99AE598E9B0ED98FE3A2319F9';
const DENOMS = ['stake', 'stake', 'stake', 'alpha', IBC];

export const sendMessage = (from, to, ...amount) =>
  pack(MsgSend, { fromAddress: from.address, toAddress: to.address ?? to, amount });

const anAmount = (w) => coin(w.between(1, 2_000_000), w.pick(DENOMS));

export function send(w) {
  const from = w.anyone();
  return { from, messages: [sendMessage(from, w.anyone(), anAmount(w))] };
}

export function sendPlain(w) {
  const from = w.anyone();
  return { from, messages: [sendMessage(from, w.anyone(), coin(w.between(1, 1000)))] };
}

export function sendToNew(w) {
  const from = w.anyone();
  const to = secpActor(`${w.label}/new/${w.below(40)}`);
  return { from, messages: [sendMessage(from, to, anAmount(w))] };
}

/** Coins as they must not be, or may be just so. */
export function sendOdd(w) {
  const from = w.anyone();
  const to = w.anyone();
  const amount = w.pick([
    [coin(1, 'stake'), coin(1, 'alpha')],
    [coin(1, 'alpha'), coin(1, 'alpha')],
    [coin(0)],
    [],
    [coin(-5)],
    [coin('+5')],
    [coin('0x5')],
    [coin('1_000')],
    [coin('')],
    [coin('1.5')],
    [coin(1, 'x')],
    [coin(1, 'UPPER')],
    [coin(1, `a${'b'.repeat(127)}`)],
    [coin(1, 'nothing')],
    [coin(2n ** 255n)],
    [coin(2n ** 256n - 1n)],
    [coin(2n ** 256n)],
    byDenom([coin(3), coin(4, 'alpha'), coin(5, IBC)]),
  ]);
  return { from, messages: [sendMessage(from, to, ...amount)] };
}

export function sendToModule(w) {
  const from = w.anyone();
  const to = moduleAddress(
    w.pick(['mint', 'gov', 'distribution', 'fee_collector', 'bonded_tokens_pool', 'auth']),
  );
  return { from, messages: [sendMessage(from, to, coin(w.between(1, 5000)))] };
}

/** Of a denomination whose supply is half of what fits in 256 bits. */
export function sendHuge(w) {
  const from = w.chance(80) ? w.actors[3] : w.anyone();
  const to = w.anyone();
  const amount = coin(w.pick([2n ** 255n, 2n ** 254n, 2n ** 200n]), 'huge');
  return { from, messages: [sendMessage(from, to, amount)] };
}

export function sendSeveral(w) {
  const from = w.anyone();
  const count = w.between(2, 6);
  return {
    from,
    messages: Array.from({ length: count }, () => sendMessage(from, w.anyone(), anAmount(w))),
  };
}

/** The last message fails, and what came before with it. */
export function sendThenFail(w) {
  const from = w.anyone();
  return {
    from,
    messages: [
      sendMessage(from, w.anyone(), anAmount(w)),
      sendMessage(from, w.anyone(), coin(10n ** 30n)),
    ],
  };
}

export function multiSend(w) {
  const from = w.anyone();
  const outputs = Array.from({ length: w.between(1, 5) }, () => ({
    address: w.anyone().address,
    coins: byDenom(w.chance(30) ? [coin(7), coin(3, 'alpha')] : [coin(w.between(1, 90))]),
  }));
  return { from, messages: [multiSendMessage([from], outputs)] };
}

export function multiSendOdd(w) {
  const from = w.anyone();
  const other = w.anyone();
  const outputs = [{ address: other.address, coins: [coin(5)] }];
  const one = (coins) => ({ inputs: [{ address: from.address, coins }], outputs });
  const message = w.pick([
    one([coin(6)]),
    one([]),
    { inputs: [], outputs },
    { inputs: [{ address: from.address, coins: [coin(5)] }], outputs: [] },
    {
      inputs: [from, other].map(({ address }) => ({ address, coins: [coin(5)] })),
      outputs: [{ address: other.address, coins: [coin(10)] }],
    },
    {
      inputs: [{ address: from.address, coins: [coin(5)] }],
      outputs: [{ address: moduleAddress('mint'), coins: [coin(5)] }],
    },
    {
      inputs: [{ address: from.address, coins: [coin(5)] }],
      outputs: [
        { address: from.address, coins: [coin(2)] },
        { address: from.address, coins: [coin(3)] },
      ],
    },
    {
      inputs: [{ address: from.address, coins: [coin(2n ** 255n, 'huge')] }],
      outputs: [from, other].map(({ address }) => ({
        address,
        coins: [coin(2n ** 255n, 'huge')],
      })),
    },
    {
      inputs: [{ address: 'nonsense', coins: [coin(5)] }],
      outputs,
    },
    {
      inputs: [{ address: from.address, coins: [coin(5)] }],
      outputs: [{ address: '', coins: [coin(5)] }],
    },
    {
      inputs: [{ address: from.address, coins: [coin(10n ** 25n)] }],
      outputs: [{ address: other.address, coins: [coin(10n ** 25n)] }],
    },
  ]);
  return { from, messages: [pack(MsgMultiSend, message)] };
}

function multiSendMessage(from, outputs) {
  const totals = new Map();
  for (const { coins } of outputs)
    for (const { denom, amount } of coins)
      totals.set(denom, (totals.get(denom) ?? 0n) + BigInt(amount));
  const coins = byDenom([...totals].map(([denom, amount]) => coin(amount, denom)));
  return pack(MsgMultiSend, { inputs: from.map(({ address }) => ({ address, coins })), outputs });
}
