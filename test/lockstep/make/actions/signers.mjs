import { MsgWithdrawDelegatorReward } from 'cosmjs-types/cosmos/distribution/v1beta1/tx';
import { MsgVote } from 'cosmjs-types/cosmos/gov/v1beta1/tx';
import { coin } from '../genesis.mjs';
import { edActor, multisigActor, pack, r1Actor, secpActor } from '../keys.mjs';
import { sendMessage } from './bank.mjs';
import { delegateMessage } from './staking.mjs';

/** Accounts of every kind of key, some of which sign amino JSON. They are in the genesis like all others. */
export function addSigners(w) {
  const plain = (name, i) => secpActor(`${w.label}/${name}/${i}`);
  const some = (count) => (members) => {
    const indexes = members.map((_, i) => i);
    while (indexes.length > count) indexes.splice(w.below(indexes.length), 1);
    return indexes;
  };
  const three = [0, 1, 2].map((i) => plain('member', i));
  const mixed = [plain('mixed', 0), edActor(`${w.label}/mixed/1`), plain('mixed', 2)];
  const inner = multisigActor(mixed, 2, some(2));
  const many = Array.from({ length: 9 }, (_, i) => plain('many', i));
  const made = [
    ...[0, 1, 2].map((i) => ({ ...plain('amino', i), mode: 'amino' })),
    ...[0, 1].map((i) => edActor(`${w.label}/ed/${i}`)),
    { ...edActor(`${w.label}/ed/amino`), mode: 'amino' },
    ...[0, 1].map((i) => r1Actor(`${w.label}/r1/${i}`)),
    { ...multisigActor(three, 2, some(2)), mode: 'amino' },
    multisigActor(three, 1, some(2), 'direct'),
    multisigActor(three, 3, some(w.chance(50) ? 2 : 3)),
    { ...multisigActor([inner, plain('outer', 1)], 2, some(2)), mode: 'amino' },
    { ...multisigActor([inner, three[0], three[1]], 1, some(1)), mode: 'amino' },
    multisigActor(many, 5, some(6)),
    multisigActor(many.slice(0, 8), 8, some(8)),
  ];
  w.actors.push(...made);
  w.notes.set('signers', made);
}

const signer = (w) => w.pick(w.note('signers'));
const spoil = (w) => w.pick([{}, {}, {}, {}, { memo: 'of "quotes", <b>&amp;</b> and ünï😀' }]);

export function sendSigned(w) {
  const from = signer(w);
  return { from, ...spoil(w), messages: [sendMessage(from, w.anyone(), coin(w.between(1, 9000)))] };
}

export function actSigned(w) {
  const from = signer(w);
  const to = w.validator();
  return {
    from,
    gas: 700_000,
    ...spoil(w),
    messages: w.pick([
      [delegateMessage(from, to, w.between(1, 99_000))],
      [delegateMessage(from, to, 50), sendMessage(from, w.anyone(), coin(5))],
      [
        pack(MsgWithdrawDelegatorReward, {
          delegatorAddress: from.address,
          validatorAddress: to.valoper,
        }),
      ],
      [pack(MsgVote, { proposalId: 3n, voter: from.address, option: 1 })],
    ]),
    timeoutHeight: w.pick([0, 0, 0, w.height, w.height + 50]),
  };
}

/** Several accounts of different kinds sign one transaction. */
export function sendTogether(w) {
  const first = signer(w);
  const second = w.anyone();
  if (first === second) return undefined;
  return {
    from: [first, second],
    gas: 600_000,
    messages: [
      sendMessage(first, second, coin(11)),
      sendMessage(second, first, coin(12)),
      sendMessage(first, second, coin(13)),
    ],
  };
}

/** Another's fee: the payer signs too. */
export function sendPaid(w) {
  const from = w.anyone();
  const payer = w.anyone();
  if (from === payer) return undefined;
  const messages = [sendMessage(from, payer, coin(2))];
  const signers = w.chance(85) ? [from, payer] : from;
  return { from: signers, messages, payer: payer.address };
}

export function spoiled(w) {
  const from = w.chance(60) ? signerOr(w) : w.anyone();
  return {
    from,
    break: w.pick(['signature', 'chain', 'sequence', 'number']),
    messages: [sendMessage(from, w.anyone(), coin(1))],
  };
}
const signerOr = (w) => (w.note('signers').length > 0 ? signer(w) : w.anyone());

/** The gas runs out somewhere, a little later each time. */
export function shortOfGas(w) {
  const from = w.anyone();
  const messages = w.pick([
    [sendMessage(from, w.anyone(), coin(3))],
    [delegateMessage(from, w.validator(), 5000)],
  ]);
  return { from, messages, gas: w.between(1000, 160_000) };
}

export function feeOdd(w) {
  const from = w.anyone();
  const fee = w.pick([
    [],
    [coin(10n ** 20n)],
    [coin(1, 'alpha')],
    [coin(5, 'alpha'), coin(7)],
    [coin(7), coin(5, 'alpha')],
    [coin(0)],
    [coin(-1)],
    [coin(1, 'none')],
  ]);
  return { from, fee, messages: [sendMessage(from, w.anyone(), coin(1))] };
}

export function bodyOdd(w) {
  const from = w.anyone();
  const change = w.pick([
    { timeoutHeight: w.height },
    { timeoutHeight: w.height - 1 },
    { memo: 'm'.repeat(w.between(90, 310)) },
    { messages: [] },
    { gas: 0 },
    { gas: 2n ** 63n },
    { gas: 2n ** 62n },
  ]);
  return { from, messages: [sendMessage(from, w.anyone(), coin(1))], ...change };
}

export const garbage = (w) => ({
  from: [],
  bytes: w.chance(50) ? w.bytes(w.between(0, 90)) : Buffer.from('not a transaction'),
});
