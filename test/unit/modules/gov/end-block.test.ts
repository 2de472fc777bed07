import { describe, expect, it } from 'vitest';
import {
  activeQueue,
  deposits,
  inactiveQueue,
  proposals,
  votes,
} from '../../../../src/modules/gov/keys.ts';
import { MsgMultiSend, MsgSend } from '../../../../src/proto/cosmos/bank/v1beta1/tx.ts';
import { type Params, ProposalStatus } from '../../../../src/proto/cosmos/gov/v1/gov.ts';
import {
  MsgDeposit,
  MsgSubmitProposal,
  MsgUpdateParams,
  MsgVote,
  MsgVoteWeighted,
} from '../../../../src/proto/cosmos/gov/v1/tx.ts';
import { denomOf } from '../../../../src/types/coin.ts';
import {
  FUNDS,
  GOV,
  PARAMS,
  type Started,
  acc,
  attributesOf,
  codeOf,
  delegate,
  held,
  pack,
  stake,
  start,
} from './chain.ts';

const [YES, ABSTAIN, NO, VETO] = [1, 2, 3, 4] as const;
const {
  PROPOSAL_STATUS_PASSED: PASSED,
  PROPOSAL_STATUS_FAILED: FAILED,
  PROPOSAL_STATUS_REJECTED: REJECTED,
  PROPOSAL_STATUS_VOTING_PERIOD: VOTING,
} = ProposalStatus;

/** Votes by the number of the voter. */
function cast(chain: Started, choices: Readonly<Record<number, number>>, id = 1n): void {
  for (const [n, option] of Object.entries(choices))
    chain.send(MsgVote, { proposalId: id, voter: acc(Number(n)), option });
}
const proposalOf = (chain: Started, id = 1n) => chain.gov.proposal(chain.ctx(), id);
const verdict = (events: ReturnType<Started['end']>) => attributesOf(events, 'active_proposal');

describe('deposit period', () => {
  it('ends with the proposal gone and its deposits back', () => {
    const chain = start();
    chain.propose({ initialDeposit: [stake(10)] });

    expect(chain.end(99)).toEqual([]);
    const events = chain.end(100);

    expect(attributesOf(events, 'inactive_proposal')).toEqual([
      ['proposal_id', '1'],
      ['proposal_result', 'proposal_dropped'],
    ]);
    expect(held(chain, 1)).toBe(FUNDS);
    expect([...proposals.keys(chain.ctx()), ...inactiveQueue.keys(chain.ctx())]).toEqual([]);
    expect(chain.violations()).toEqual([]);
  });

  it('burns them where the parameters say so', () => {
    const chain = start({ burnProposalDepositPrevote: true });
    chain.propose({ initialDeposit: [stake(10)] });
    const supply = chain.bank.getSupply(chain.ctx(), denomOf('stake'));

    chain.end(100);

    expect(held(chain, 1)).toBe(FUNDS - 10n);
    expect(chain.bank.getSupply(chain.ctx(), denomOf('stake'))).toBe(supply - 10n);
  });
});

describe('tally', () => {
  it.each([
    ['too few voted', { 11: YES }, REJECTED, false],
    ['all who voted abstained', { 11: ABSTAIN, 12: ABSTAIN, 13: ABSTAIN }, REJECTED, false],
    ['a third vetoes', { 11: YES, 12: VETO, 13: YES }, PASSED, false],
    ['more than a third vetoes', { 12: YES, 13: VETO }, REJECTED, true],
    ['half of those who chose say yes', { 12: YES, 13: ABSTAIN, 11: NO }, PASSED, false],
    ['no more than half say yes', { 11: YES, 12: YES, 13: NO }, REJECTED, false],
    ['nobody voted', {}, REJECTED, false],
  ])('when %s', (_, choices, status, burnt) => {
    const chain = start();
    chain.propose();
    cast(chain, choices);

    chain.end(60);

    expect(proposalOf(chain).status).toBe(status);
    expect(held(chain, 1)).toBe(burnt ? FUNDS - 1000n : FUNDS);
    expect([...votes.keys(chain.ctx()), ...deposits.keys(chain.ctx())]).toEqual([]);
    expect(chain.violations()).toEqual([]);
  });

  it('burns deposits without a quorum, and spares them at a veto, where the parameters say so', () => {
    const quorum = start({ burnVoteQuorum: true });
    quorum.propose();
    quorum.end(60);
    expect(held(quorum, 1)).toBe(FUNDS - 1000n);

    const veto = start({ burnVoteVeto: false });
    veto.propose();
    cast(veto, { 13: VETO, 12: VETO });
    veto.end(60);
    expect(held(veto, 1)).toBe(FUNDS);
  });

  it('counts delegators who vote for themselves, and the validator for the rest', () => {
    const chain = start();
    chain.propose();
    // Of 300 shares of validator 13, account 5 has 90; it has 50 more of 12's, which does not vote.
    delegate(chain.ctx(), 13, 13, 210n);
    delegate(chain.ctx(), 5, 13, 90n);
    delegate(chain.ctx(), 12, 12, 150n);
    delegate(chain.ctx(), 5, 12, 50n);
    cast(chain, { 13: YES, 11: NO });
    chain.send(MsgVoteWeighted, {
      proposalId: 1n,
      voter: acc(5),
      options: [
        { option: NO, weight: '0.333333333333333333' },
        { option: ABSTAIN, weight: '0.666666666666666667' },
      ],
    });

    chain.end(60);

    expect(proposalOf(chain).finalTallyResult).toEqual({
      yesCount: '210',
      noCount: '146',
      abstainCount: '93',
      noWithVetoCount: '0',
    });
  });

  it('is nothing to somebody who delegates nothing', () => {
    const chain = start();
    chain.propose();
    cast(chain, { 1: YES, 2: YES });

    chain.end(60);

    expect(proposalOf(chain)).toMatchObject({
      status: REJECTED,
      failedReason: 'proposal did not get enough votes to pass',
      finalTallyResult: { yesCount: '0' },
    });
  });
});

const pay = (amount: bigint | number, to: string = acc(9)) =>
  pack(MsgSend, { fromAddress: GOV, toAddress: to, amount: [stake(amount)] });

/** A proposal of these messages that all validators voted for, at its end. */
function passed(messages: MsgSubmitProposal['messages'], changes: Partial<Params> = {}) {
  const chain = start(changes);
  chain.send(MsgSend, { fromAddress: acc(8), toAddress: GOV, amount: [stake(50)] });
  chain.propose({ messages });
  cast(chain, { 11: YES, 12: YES, 13: YES });
  return { chain, events: chain.end(60) };
}

describe('execution', () => {
  it('runs all messages in order by the hand of gov, and tells their events and then its own', () => {
    const { chain, events } = passed([pay(20), pay(30)]);

    expect(verdict(events)).toEqual([
      ['proposal_id', '1'],
      ['proposal_result', 'proposal_passed'],
      ['proposal_log', 'passed'],
    ]);
    expect(proposalOf(chain).status).toBe(PASSED);
    expect(held(chain, 9)).toBe(FUNDS + 50n);
    // The deposits come back first.
    expect(
      events.filter(({ type }) => type === 'transfer').map((e) => e.attributes[2]?.value),
    ).toEqual(['1000stake', '20stake', '30stake']);
    expect(chain.violations()).toEqual([]);
  });

  it('undoes all of them when one fails, and says why', () => {
    const { chain, events } = passed([pay(20), pay(31)]);

    const reason = 'spendable balance 30stake is smaller than 31stake: insufficient funds';
    expect(proposalOf(chain)).toMatchObject({ status: FAILED, failedReason: reason });
    expect(verdict(events)?.[2]).toEqual([
      'proposal_log',
      `passed, but msg 1 (/cosmos.bank.v1beta1.MsgSend) failed on execution: ${reason}`,
    ]);
    expect(held(chain, 9)).toBe(FUNDS);
    expect(events.filter(({ type }) => type === 'transfer').length).toBe(1);
    expect(chain.violations()).toEqual([]);
  });

  it('survives what panics in the SDK', () => {
    const half = (2n ** 255n).toString();
    const message = pack(MsgMultiSend, {
      inputs: [{ address: GOV, coins: [{ denom: 'stake', amount: half }] }],
      outputs: [
        { address: acc(9), coins: [{ denom: 'stake', amount: half }] },
        { address: acc(9), coins: [{ denom: 'stake', amount: half }] },
      ],
    });

    const { chain } = passed([pay(20), message]);

    const coins = `coins:<denom:"stake" amount:"${half}" > `;
    expect(proposalOf(chain)).toMatchObject({
      status: FAILED,
      failedReason: `handling x/gov proposal msg [inputs:<address:"${GOV}" ${coins}> outputs:<address:"${acc(9)}" ${coins}> outputs:<address:"${acc(9)}" ${coins}> ] PANICKED: integer overflow`,
    });
    expect(held(chain, 9)).toBe(FUNDS);
  });

  it('may change the rules of those that are decided after it', () => {
    const { chain } = passed([
      pack(MsgUpdateParams, { authority: GOV, params: { ...PARAMS, quorum: '0.1' } }),
    ]);

    expect(chain.gov.params(chain.ctx()).quorum).toBe('0.1');
  });

  it('may submit, deposit and vote in gov’s own name', () => {
    const inner = { title: 'inner', summary: 's', metadata: 'm' };
    const { chain } = passed([
      pack(MsgSubmitProposal, { proposer: GOV, initialDeposit: [stake(10)], ...inner }),
      pack(MsgDeposit, { proposalId: 2n, depositor: GOV, amount: [stake(40)] }),
    ]);

    expect(proposalOf(chain, 2n)).toMatchObject({ proposer: GOV, totalDeposit: [stake(50)] });
    expect(chain.violations()).toEqual([]);
  });

  it('of no messages passes', () => {
    expect(proposalOf(passed([]).chain).status).toBe(PASSED);
  });
});

describe('an expedited proposal', () => {
  function expedited(choices: Readonly<Record<number, number>>) {
    const chain = start();
    chain.propose({ expedited: true, initialDeposit: [stake(5000)] });
    cast(chain, choices);
    return { chain, events: chain.end(30) };
  }

  it('passes by two thirds', () => {
    const { chain } = expedited({ 11: NO, 12: YES, 13: YES });

    expect(proposalOf(chain)).toMatchObject({ status: PASSED, expedited: true });
  });

  it('that fails becomes an ordinary one, whose vote begins anew', () => {
    const { chain, events } = expedited({ 12: NO, 13: YES });

    expect(verdict(events)).toEqual([
      ['proposal_id', '1'],
      ['proposal_result', 'expedited_proposal_rejected'],
      ['proposal_log', 'expedited proposal converted to regular'],
    ]);
    expect(proposalOf(chain)).toMatchObject({ status: VOTING, expedited: false });
    expect(held(chain, 1)).toBe(FUNDS - 5000n);
    expect([...votes.keys(chain.ctx())]).toEqual([]);
    expect([...activeQueue.keys(chain.ctx())].length).toBe(1);
    expect(chain.violations()).toEqual([]);

    cast(chain, { 12: NO, 13: YES });
    expect(chain.end(59)).toEqual([]);
    chain.end(60);
    expect(proposalOf(chain)).toMatchObject({ status: PASSED, expedited: false });
    expect(held(chain, 1)).toBe(FUNDS);
  });
});

describe('a proposal whose messages can no longer be read', () => {
  const unreadable = { typeUrl: '/old.Msg', value: Uint8Array.of(1) };

  it('fails without stopping the chain, and gives its deposits back', () => {
    const chain = start();
    chain.propose();
    cast(chain, { 13: YES });
    const proposal = proposalOf(chain);
    proposals.set(chain.ctx(), 1n, { ...proposal, messages: [unreadable] });

    const events = chain.end(60);

    expect(verdict(events)).toEqual([
      ['proposal_id', '1'],
      ['proposal_result', 'proposal_failed'],
    ]);
    expect(proposalOf(chain)).toMatchObject({ status: FAILED, messages: [] });
    expect(held(chain, 1)).toBe(FUNDS);
    expect(chain.end(61)).toEqual([]);
  });

  it('is dropped when it waits for deposits', () => {
    const chain = start();
    chain.propose({ initialDeposit: [stake(10)] });
    proposals.set(chain.ctx(), 1n, { ...proposalOf(chain), messages: [unreadable] });

    const events = chain.end(100);

    expect(attributesOf(events, 'inactive_proposal')?.[1]).toEqual([
      'proposal_result',
      'proposal_failed',
    ]);
    expect(codeOf(() => proposalOf(chain))).toBe('undefined/1');
    expect(held(chain, 1)).toBe(FUNDS);
    expect(chain.violations()).toEqual([]);
  });
});
