import { TextProposal } from 'cosmjs-types/cosmos/gov/v1beta1/gov';
import {
  MsgDeposit as OldDeposit,
  MsgSubmitProposal as OldSubmitProposal,
  MsgVote as OldVote,
  MsgVoteWeighted as OldVoteWeighted,
} from 'cosmjs-types/cosmos/gov/v1beta1/tx';
import {
  MsgCancelProposal,
  MsgDeposit,
  MsgExecLegacyContent,
  MsgSubmitProposal,
  MsgVote,
  MsgVoteWeighted,
} from 'cosmjs-types/cosmos/gov/v1/tx';
import { byDenom, coin } from '../genesis.mjs';
import { pack } from '../keys.mjs';
import { sendMessage } from './bank.mjs';
import { GOV, updates } from './params.mjs';
import { basisPoints } from './staking.mjs';

const GAS = 1_500_000;
const YES = 1;
const ABSTAIN = 2;
const NO = 3;
const VETO = 4;

const submit = (w, messages, expedited) => {
  const from = w.anyone();
  const deposit = w.pick([
    [coin(10_000_000)],
    [coin(20_000_000)],
    [coin(20_000_000)],
    [coin(20_000_000)],
    [coin(25_000_000)],
    [coin(25_000_000)],
    [coin(30_000_000)],
    [coin(3_000_000)],
    [coin(900)],
    [],
    byDenom([coin(20_000_000), coin(9000, 'alpha')]),
    [coin(5, 'alpha')],
    [coin('')],
  ]);
  return {
    from,
    gas: GAS,
    messages: [
      pack(MsgSubmitProposal, {
        messages,
        initialDeposit: deposit,
        proposer: from.address,
        metadata: w.pick(['', 'ipfs://CID', '{"title":"other"}', 'm'.repeat(256)]),
        title: w.chance(96) ? `Of height ${w.height}` : '',
        summary: w.chance(96) ? 'what it says' : '',
        expedited,
      }),
    ],
    then: (_, result) => follow(w, from, result),
  };
};

const attribute = (result, name) =>
  result.events.flatMap((e) => e.attributes).find(({ key }) => key === name)?.value;

/** The life of a proposal: votes of the operators in one mood, of others as it comes, or its end by its proposer. */
function follow(w, proposer, result) {
  const id = BigInt(attribute(result, 'proposal_id'));
  w.note('proposals').push([id, proposer]);
  const mood = w.pick([
    [YES],
    [YES],
    [YES],
    [YES],
    [YES],
    [YES, YES, YES, YES, ABSTAIN],
    [YES, YES, NO, NO],
    [NO, NO, YES],
    [VETO, VETO, VETO, NO],
    [ABSTAIN],
    [],
  ]);
  w.later(1, () => depositOf(w, id, w.anyone(), [coin(w.pick([10_000_000, 20_000_000, 100_000]))]));
  if (mood.length > 0)
    for (const operator of w.operators.slice(0, 6))
      w.later(w.between(1, 4), () => voteOf(w, id, operator, w.pick(mood)));
  if (w.chance(12)) w.later(w.between(1, 12), () => cancelOf(id, proposer));
}

export function proposeUpdate(w) {
  const kinds = Object.values(updates);
  const messages = [w.pick(kinds)(w)];
  return submit(w, messages, w.chance(30));
}

/** The last one cannot be done, and the first is undone with it. */
export function proposeSeveral(w) {
  const kinds = Object.values(updates);
  return submit(w, [w.pick(kinds)(w), w.pick(kinds)(w), w.pick(kinds)(w)], w.chance(20));
}

export function proposeText(w) {
  return submit(w, [], w.chance(40));
}

/** Messages that x/gov may not bring: of another signer, of a legacy content, unknown ones. */
export function proposeOdd(w) {
  const somebody = w.anyone();
  const content = pack(TextProposal, { title: 'a text', description: 'of the old kind' });
  const messages = w.pick([
    [sendMessage(somebody, GOV, coin(1))],
    [pack(MsgExecLegacyContent, { content, authority: GOV.address })],
    [pack(MsgExecLegacyContent, { content, authority: somebody.address })],
    [{ typeUrl: '/cosmos.bank.v1beta1.Nothing', value: Uint8Array.of() }],
    [pack(MsgVote, { proposalId: 1n, voter: GOV.address, option: YES })],
    [
      pack(MsgSubmitProposal, {
        messages: [],
        proposer: GOV.address,
        title: 'inner',
        summary: 'inner',
        initialDeposit: [coin(1)],
      }),
    ],
  ]);
  return submit(w, messages, false);
}

export function proposeOld(w) {
  const from = w.anyone();
  const content = pack(TextProposal, {
    title: w.chance(90) ? `Old ${w.height}` : '',
    description: w.chance(90) ? 'text' : 'd'.repeat(11_000),
  });
  return {
    from,
    gas: GAS,
    messages: [
      pack(OldSubmitProposal, {
        content: w.chance(95) ? content : undefined,
        initialDeposit: [coin(w.pick([20_000_000, 500_000]))],
        proposer: from.address,
      }),
    ],
    then: (_, result) => follow(w, from, result),
  };
}

const proposal = (w) => {
  const known = w.note('proposals');
  if (known.length === 0 || w.chance(4)) return [BigInt(w.between(0, 99)), w.anyone()];
  return w.pick(w.chance(80) ? known.slice(-4) : known);
};

const depositOf = (w, proposalId, from, amount) => ({
  name: 'deposit',
  from,
  gas: GAS,
  messages: [
    w.chance(85)
      ? pack(MsgDeposit, { proposalId, depositor: from.address, amount })
      : pack(OldDeposit, { proposalId, depositor: from.address, amount }),
  ],
});

export function deposit(w) {
  const [id] = proposal(w);
  const amount = w.pick([
    [coin(10_000_000)],
    [coin(5_000_000)],
    [coin(99_999)],
    [coin(100_000)],
    byDenom([coin(5_000_000), coin(50, 'alpha')]),
    [],
    [coin(0)],
    [coin('')],
  ]);
  return depositOf(w, id, w.anyone(), amount);
}

const voteOf = (w, proposalId, from, option) => ({
  name: 'vote',
  from,
  messages: [
    w.chance(85)
      ? pack(MsgVote, {
          proposalId,
          voter: from.address,
          option,
          metadata: w.pick(['', '', 'why', 'm'.repeat(256)]),
        })
      : pack(OldVote, { proposalId, voter: from.address, option }),
  ],
});

export function vote(w) {
  const [id] = proposal(w);
  return voteOf(w, id, w.anyone(), w.chance(95) ? w.between(YES, VETO) : w.pick([0, 5]));
}

export function voteWeighted(w) {
  const [proposalId] = proposal(w);
  const from = w.chance(50) ? w.validator() : w.anyone();
  const parts = w.pick([
    [
      [YES, 7000],
      [NO, 3000],
    ],
    [
      [YES, 3333],
      [NO, 3333],
      [ABSTAIN, 3334],
    ],
    [
      [YES, 2500],
      [NO, 2500],
      [ABSTAIN, 2500],
      [VETO, 2500],
    ],
    [[YES, 10_000]],
    [
      [YES, 5000],
      [NO, 4000],
    ],
    [
      [YES, 5000],
      [YES, 5000],
    ],
    [
      [YES, 9000],
      [NO, 2000],
    ],
    [
      [YES, 0],
      [NO, 10_000],
    ],
    [],
  ]);
  const old = w.chance(25);
  const options = parts.map(([option, points]) => ({
    option,
    weight: old ? basisPoints(points) : (points / 10_000).toFixed(4),
  }));
  return {
    from,
    messages: [
      old
        ? pack(OldVoteWeighted, { proposalId, voter: from.address, options })
        : pack(MsgVoteWeighted, { proposalId, voter: from.address, options, metadata: '' }),
    ],
  };
}

const cancelOf = (proposalId, from) => ({
  name: 'cancel',
  from,
  gas: GAS,
  messages: [pack(MsgCancelProposal, { proposalId, proposer: from.address })],
});

export function cancel(w) {
  const [id, proposer] = proposal(w);
  return cancelOf(id, w.chance(85) ? proposer : w.anyone());
}

/** Only x/gov may. */
export function updateWithoutAuthority(w) {
  const from = w.anyone();
  const kinds = Object.values(updates);
  const message = w.pick(kinds)(w);
  return { from, messages: [message] };
}
