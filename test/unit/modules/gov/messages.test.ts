import { describe, expect, it } from 'vitest';
import { activeQueue, inactiveQueue, votes } from '../../../../src/modules/gov/keys.ts';
import { MsgSend } from '../../../../src/proto/cosmos/bank/v1beta1/tx.ts';
import { CommunityPoolSpendProposal } from '../../../../src/proto/cosmos/distribution/v1beta1/distribution.ts';
import { MsgFundCommunityPool } from '../../../../src/proto/cosmos/distribution/v1beta1/tx.ts';
import type { Params } from '../../../../src/proto/cosmos/gov/v1/gov.ts';
import {
  MsgCancelProposal,
  MsgDeposit,
  MsgExecLegacyContent,
  MsgSubmitProposal,
  MsgUpdateParams,
  MsgVote,
  MsgVoteWeighted,
} from '../../../../src/proto/cosmos/gov/v1/tx.ts';
import { TextProposal } from '../../../../src/proto/cosmos/gov/v1beta1/gov.ts';
import * as old from '../../../../src/proto/cosmos/gov/v1beta1/tx.ts';
import { denomOf } from '../../../../src/types/coin.ts';
import {
  DISTRIBUTION,
  FUNDS,
  GOV,
  PARAMS,
  type Started,
  acc,
  attributesOf,
  codeOf,
  held,
  pack,
  seconds,
  stake,
  start,
} from './chain.ts';

const text = (title = 'title', description = 'text') => pack(TextProposal, { title, description });
const govSend = (fromAddress: string = GOV) =>
  pack(MsgSend, { fromAddress, toAddress: acc(2), amount: [stake(1)] });
const deposit = (chain: Started, amount: bigint | number, n = 2, after = 0) =>
  chain.send(MsgDeposit, { proposalId: 1n, depositor: acc(n), amount: [stake(amount)] }, after);
const voteOf = (chain: Started, option: number, n = 2, after = 0) =>
  chain.send(MsgVote, { proposalId: 1n, voter: acc(n), option, metadata: '' }, after);

describe('MsgSubmitProposal', () => {
  it('stores a proposal that waits for deposits, and says so', () => {
    const chain = start();

    const events = chain.propose({ initialDeposit: [stake(999)], messages: [govSend()] });

    expect(attributesOf(events, 'submit_proposal')).toEqual([
      ['proposal_id', '1'],
      ['proposal_proposer', acc(1)],
      ['proposal_messages', ',/cosmos.bank.v1beta1.MsgSend'],
    ]);
    expect(attributesOf(events, 'proposal_deposit')).toEqual([
      ['depositor', acc(1)],
      ['amount', '999stake'],
      ['proposal_id', '1'],
    ]);
    expect(events.map(({ type }) => type)).toEqual([
      'submit_proposal',
      'coin_spent',
      'coin_received',
      'transfer',
      'message',
      'proposal_deposit',
    ]);
    expect([...inactiveQueue.keys(chain.ctx())].length).toBe(1);
    expect(held(chain, 1)).toBe(FUNDS - 999n);
    expect(chain.violations()).toEqual([]);
  });

  it('begins the vote when the deposit is enough', () => {
    const chain = start();

    const events = chain.propose();

    expect(events.at(-1)).toEqual({
      type: 'submit_proposal',
      attributes: [{ key: 'voting_period_start', value: '1' }],
    });
    expect([...inactiveQueue.keys(chain.ctx())]).toEqual([]);
    expect([...activeQueue.keys(chain.ctx())].length).toBe(1);
  });

  it('needs a larger deposit when it is expedited', () => {
    const chain = start();

    chain.propose({ expedited: true });

    expect([...activeQueue.keys(chain.ctx())]).toEqual([]);
    deposit(chain, 4000);
    expect([...activeQueue.keys(chain.ctx())].length).toBe(1);
  });

  it.each([
    ['no title', { title: '' }, 'sdk/18'],
    ['no summary', { summary: '' }, 'sdk/18'],
    ['a proposer that is no address', { proposer: 'x' }, 'sdk/7'],
    ['neither messages nor metadata', { metadata: '' }, 'gov/11'],
    ['metadata of another title', { metadata: '{"title":"other","summary":"summary"}' }, 'gov/5'],
    ['metadata of another summary', { metadata: '{"title":"title"}' }, 'gov/5'],
    ['metadata of 256 bytes', { metadata: 'ü'.repeat(128) }, 'gov/15'],
    ['a title of 256 bytes', { title: 't'.repeat(256) }, 'gov/15'],
    ['a summary of 10,201 bytes', { summary: 's'.repeat(10_201) }, 'gov/22'],
    ['coins that are not valid', { initialDeposit: [stake(0)] }, 'sdk/10'],
    ['another denomination', { initialDeposit: [stake(5, 'token')] }, 'gov/23'],
    ['too small a deposit', { initialDeposit: [stake(9)] }, 'gov/16'],
    ['no deposit', { initialDeposit: [] }, 'gov/16'],
    ['more than there is', { initialDeposit: [stake(2n * FUNDS)] }, 'sdk/5'],
    ['messages of others', { messages: [govSend(acc(1))] }, 'gov/13'],
    ['messages signed by nobody', { messages: [govSend('x')] }, 'undefined/1'],
    ['messages that nobody executes', { messages: [pack(MsgFundCommunityPool, {})] }, 'gov/10'],
    [
      'content by another authority',
      { messages: [pack(MsgExecLegacyContent, { content: text(), authority: 'x' })] },
      'gov/12',
    ],
    [
      'content without a route',
      {
        messages: [
          pack(MsgExecLegacyContent, {
            content: pack(CommunityPoolSpendProposal, {}),
            authority: GOV,
          }),
        ],
      },
      'gov/9',
    ],
    ['no content', { messages: [pack(MsgExecLegacyContent, { authority: GOV })] }, 'panic'],
    [
      'content that is none',
      { messages: [pack(MsgExecLegacyContent, { content: govSend(), authority: GOV })] },
      'gov/5',
    ],
  ])('rejects %s', (_, message, code) => {
    const chain = start();

    expect(codeOf(() => chain.propose(message))).toBe(code);
    expect([...inactiveQueue.keys(chain.ctx())]).toEqual([]);
  });

  it.each([
    ['255 bytes of metadata', { metadata: 'm'.repeat(255) }],
    ['metadata that agrees', { metadata: ' {"TITLE":"title","\u017fummary":"summary","x":[1]}' }],
    ['metadata of another form', { metadata: '{"title":5}' }],
    ['a summary of 10,200 bytes', { summary: 's'.repeat(10_200) }],
    [
      'a content that does nothing',
      { messages: [pack(MsgExecLegacyContent, { content: text(), authority: GOV })] },
    ],
  ])('takes %s', (_, message) => {
    expect(codeOf(() => start().propose(message))).toBe('ok');
  });

  it('asks for a part of the minimum from the proposer where the parameters say so', () => {
    const chain = start({ minInitialDepositRatio: '0.5' });

    expect(codeOf(() => chain.propose({ initialDeposit: [stake(499)] }))).toBe('gov/16');
    expect(codeOf(() => chain.propose({ initialDeposit: [stake(500)] }))).toBe('ok');
  });

  it('pays for three writes of the proposal’s bytes', () => {
    const cost = (summary: string): bigint => {
      const chain = start();
      const before = chain.ctx();
      chain.router.handle(
        before,
        MsgSubmitProposal.typeUrl,
        MsgSubmitProposal.create({
          proposer: acc(1),
          title: 't',
          summary,
          metadata: 'm',
          initialDeposit: [stake(10)],
        }),
      );
      return before.gas.consumed;
    };

    // A byte more is written twice, and read once, besides.
    expect(cost('aaaa') - cost('aaa')).toBe(3n * 30n + 2n * 30n + 3n);
  });
});

describe('MsgDeposit', () => {
  it('begins the vote when it is enough, and adds to an earlier one', () => {
    const chain = start();
    chain.propose({ initialDeposit: [stake(400)] });

    deposit(chain, 300);
    const events = deposit(chain, 300, 2, 50);

    expect(events.at(-1)?.attributes).toEqual([{ key: 'voting_period_start', value: '1' }]);
    const proposal = chain.gov.proposal(chain.ctx(), 1n);
    expect(proposal.totalDeposit).toEqual([stake(1000)]);
    expect(
      Number((proposal.votingEndTime?.seconds ?? 0n) - (proposal.submitTime?.seconds ?? 0n)),
    ).toBe(110);
    expect(chain.violations()).toEqual([]);
  });

  it('is taken during the vote too', () => {
    const chain = start();
    chain.propose();

    expect(codeOf(() => deposit(chain, 10))).toBe('ok');
  });

  it.each([
    ['an unknown proposal', { proposalId: 9n }, 'undefined/1'],
    ['nothing', { amount: [] }, 'sdk/10'],
    ['zero', { amount: [stake(0)] }, 'sdk/10'],
    ['another denomination', { amount: [stake(1000, 'token')] }, 'gov/23'],
    ['less than a hundredth', { amount: [stake(9)] }, 'gov/16'],
    ['a depositor that is no address', { depositor: 'x' }, 'sdk/7'],
  ])('rejects %s', (_, message, code) => {
    const chain = start();
    chain.propose({ initialDeposit: [stake(10)] });
    const whole = { proposalId: 1n, depositor: acc(2), amount: [stake(10)], ...message };

    expect(codeOf(() => chain.send(MsgDeposit, whole))).toBe(code);
  });

  it('rejects a proposal that is decided with gov/3', () => {
    const chain = start();
    chain.propose();
    chain.end(60);

    expect(codeOf(() => deposit(chain, 10, 2, 61))).toBe('gov/3');
  });

  it('may be of any size where no ratio is set, and of none where it cannot be read', () => {
    const free = start({ minDepositRatio: '0' });
    free.propose({ initialDeposit: [] });
    expect(codeOf(() => deposit(free, 1))).toBe('ok');
    expect(codeOf(() => start({ minDepositRatio: '' }).propose())).toBe('undefined/1');
  });
});

describe('MsgVote', () => {
  it('stores the vote, and replaces it', () => {
    const chain = start();
    chain.propose();

    voteOf(chain, 1);
    const events = voteOf(chain, 3);

    expect(attributesOf(events, 'proposal_vote')).toEqual([
      ['voter', acc(2)],
      ['option', '[{"option":3,"weight":"1.000000000000000000"}]'],
      ['proposal_id', '1'],
    ]);
    expect([...votes.entries(chain.ctx())].length).toBe(1);
  });

  it('rejects what is no option with gov/7, no vote with gov/3, long metadata with gov/15', () => {
    const chain = start();
    expect(codeOf(() => voteOf(chain, 1))).toBe('gov/3');
    chain.propose();

    expect(codeOf(() => voteOf(chain, 0))).toBe('gov/7');
    expect(codeOf(() => voteOf(chain, 5))).toBe('gov/7');
    const vote = { proposalId: 1n, voter: acc(2), option: 1, metadata: 'm'.repeat(256) };
    expect(codeOf(() => chain.send(MsgVote, vote))).toBe('gov/15');
    expect(codeOf(() => chain.send(MsgVote, { ...vote, voter: 'x' }))).toBe('sdk/7');
  });
});

describe('MsgVoteWeighted', () => {
  const cast = (options: readonly (readonly [number, string])[]) => {
    const chain = start();
    chain.propose();
    return chain.send(MsgVoteWeighted, {
      proposalId: 1n,
      voter: acc(2),
      options: options.map(([option, weight]) => ({ option, weight })),
    });
  };

  it('keeps the weights as they were written', () => {
    const events = cast([
      [1, '0.7'],
      [4, '+0.30'],
    ]);

    expect(attributesOf(events, 'proposal_vote')?.[1]).toEqual([
      'option',
      '[{"option":1,"weight":"0.7"},{"option":4,"weight":"+0.30"}]',
    ]);
  });

  it.each([
    ['nothing', [], 'sdk/18'],
    ['an option that is none', [[9, '1']], 'gov/7'],
    ['a weight that is none', [[1, 'x']], 'gov/7'],
    ['a weight of zero', [[1, '0']], 'gov/7'],
    ['more than one', [[1, '1.1']], 'gov/7'],
    [
      'the same twice',
      [
        [1, '0.5'],
        [1, '0.5'],
      ],
      'gov/7',
    ],
    [
      'more in sum',
      [
        [1, '0.6'],
        [2, '0.5'],
      ],
      'gov/7',
    ],
    [
      'less in sum',
      [
        [1, '0.6'],
        [2, '0.3'],
      ],
      'gov/7',
    ],
  ] as const)('rejects %s', (_, options, code) => {
    expect(codeOf(() => cast(options))).toBe(code);
  });
});

describe('MsgCancelProposal', () => {
  const cancel = (chain: Started, n = 1, id = 1n, after = 0) =>
    chain.send(MsgCancelProposal, { proposalId: id, proposer: acc(n) }, after);

  it('gives half of the deposits back and burns the rest, and removes the votes', () => {
    const chain = start();
    chain.propose({ initialDeposit: [stake(500)] });
    deposit(chain, 501);
    voteOf(chain, 1);
    const supply = chain.bank.getSupply(chain.ctx(), denomOf('stake'));

    const events = cancel(chain);

    expect(attributesOf(events, 'cancel_proposal')).toEqual([
      ['sender', acc(1)],
      ['proposal_id', '1'],
    ]);
    expect([held(chain, 1), held(chain, 2)]).toEqual([FUNDS - 250n, FUNDS - 250n]);
    expect(chain.bank.getSupply(chain.ctx(), denomOf('stake'))).toBe(supply - 500n);
    expect([...votes.keys(chain.ctx()), ...activeQueue.keys(chain.ctx())]).toEqual([]);
    expect(codeOf(() => chain.gov.proposal(chain.ctx(), 1n))).toBe('undefined/1');
    expect(chain.violations()).toEqual([]);
  });

  it('pays the fee to the community pool or an account where the parameters say so', () => {
    const pool = start({ proposalCancelDest: DISTRIBUTION });
    pool.propose();
    cancel(pool);
    expect(pool.bank.getAllBalances(pool.ctx(), DISTRIBUTION)[0]?.amount).toBe(500n);

    const paid = start({ proposalCancelDest: acc(3), proposalCancelRatio: '1' });
    paid.propose();
    cancel(paid);
    expect([held(paid, 1), held(paid, 3)]).toEqual([FUNDS - 1000n, FUNDS + 1000n]);
  });

  it('is for the proposer alone, and before the vote has ended', () => {
    const chain = start();
    chain.propose();

    expect(codeOf(() => cancel(chain, 1, 9n))).toBe('undefined/1');
    expect(codeOf(() => cancel(chain, 2))).toBe('gov/18');
    expect(codeOf(() => chain.send(MsgCancelProposal, { proposer: 'x' }))).toBe('sdk/7');
    expect(codeOf(() => cancel(chain, 1, 1n, 61))).toBe('gov/20');
    chain.end(60);
    expect(codeOf(() => cancel(chain, 1, 1n, 60))).toBe('gov/21');
  });

  it('panics where a genesis put a ratio that is none', () => {
    const chain = start({ proposalCancelRatio: 'x' });
    chain.propose();

    expect(codeOf(() => cancel(chain))).toBe('panic');
  });
});

describe('MsgUpdateParams', () => {
  const update = (changes: Partial<typeof PARAMS>, authority: string = GOV) => {
    const chain = start();
    chain.send(MsgUpdateParams, { authority, params: { ...PARAMS, ...changes } });
    return chain.gov.params(chain.ctx());
  };

  it('replaces the parameters', () => {
    expect(update({ quorum: '1', burnVoteQuorum: true })).toMatchObject({
      quorum: '1',
      burnVoteQuorum: true,
    });
  });

  it('is for gov alone: gov/13', () => {
    expect(codeOf(() => update({}, acc(1)))).toBe('gov/13');
    expect(codeOf(() => update({}, GOV.toUpperCase()))).toBe('gov/13');
  });

  it.each<readonly [what: string, changes: Partial<Params>]>([
    ['minDeposit of nothing', { minDeposit: [] }],
    ['minDeposit of [stake(0)]', { minDeposit: [stake(0)] }],
    ['expeditedMinDeposit of nothing', { expeditedMinDeposit: [] }],
    ['expeditedMinDeposit of [stake(1000)]', { expeditedMinDeposit: [stake(1000)] }],
    ['maxDepositPeriod of undefined', { maxDepositPeriod: undefined }],
    ['maxDepositPeriod of seconds(0)', { maxDepositPeriod: seconds(0) }],
    ['quorum of ', { quorum: '' }],
    ['quorum of -0.1', { quorum: '-0.1' }],
    ['quorum of 1.1', { quorum: '1.1' }],
    ['threshold of 0', { threshold: '0' }],
    ['threshold of 1.1', { threshold: '1.1' }],
    ['expeditedThreshold of 0.5', { expeditedThreshold: '0.5' }],
    ['expeditedThreshold of 1.1', { expeditedThreshold: '1.1' }],
    ['vetoThreshold of 0', { vetoThreshold: '0' }],
    ['vetoThreshold of x', { vetoThreshold: 'x' }],
    ['votingPeriod of undefined', { votingPeriod: undefined }],
    ['votingPeriod of seconds(30)', { votingPeriod: seconds(30) }],
    ['expeditedVotingPeriod of seconds(-1)', { expeditedVotingPeriod: seconds(-1) }],
    ['minInitialDepositRatio of -1', { minInitialDepositRatio: '-1' }],
    ['minInitialDepositRatio of 1.5', { minInitialDepositRatio: '1.5' }],
    ['proposalCancelRatio of ', { proposalCancelRatio: '' }],
    ['proposalCancelRatio of 2', { proposalCancelRatio: '2' }],
    ['proposalCancelDest of x', { proposalCancelDest: 'x' }],
  ])('rejects %s with undefined/1', (_, changes) => {
    expect(codeOf(() => update(changes))).toBe('undefined/1');
  });
});

describe('messages of v1beta1', () => {
  const submit = (content: ReturnType<typeof text> | undefined) => {
    const chain = start();
    chain.send(old.MsgSubmitProposal, { content, initialDeposit: [stake(1000)], proposer: acc(1) });
    return chain.gov.proposal(chain.ctx(), 1n);
  };

  it('submit a text as a message that executes it', () => {
    expect(submit(text('a', 'b'))).toMatchObject({
      title: 'a',
      summary: 'b',
      metadata: '',
      messages: [pack(MsgExecLegacyContent, { content: text('a', 'b'), authority: GOV })],
    });
  });

  it.each([
    ['no content', undefined, 'panic'],
    ['content that is none', govSend(), 'gov/5'],
    ['another kind', pack(CommunityPoolSpendProposal, { title: 't', description: 'd' }), 'gov/6'],
    ['a blank title', text('\u3000 '), 'gov/5'],
    ['a title of 141 bytes', text('t'.repeat(141)), 'gov/5'],
    ['no description', text('t', ''), 'gov/5'],
    ['a description of 10,001 bytes', text('t', 'd'.repeat(10_001)), 'gov/5'],
  ])('reject %s', (_, content, code) => {
    expect(codeOf(() => submit(content))).toBe(code);
  });

  it('deposit and vote as those of v1', () => {
    const chain = start();
    chain.propose({ initialDeposit: [stake(10)] });

    chain.send(old.MsgDeposit, { proposalId: 1n, depositor: acc(2), amount: [stake(990)] });
    chain.send(old.MsgVote, { proposalId: 1n, voter: acc(2), option: 1 });
    chain.send(old.MsgVoteWeighted, {
      proposalId: 1n,
      voter: acc(3),
      options: [{ option: 2, weight: '1000000000000000000' }],
    });

    expect(chain.gov.proposal(chain.ctx(), 1n).totalDeposit).toEqual([stake(1000)]);
    expect([...votes.entries(chain.ctx())].map(([, { options }]) => options)).toEqual([
      [{ option: 1, weight: '1.000000000000000000' }],
      [{ option: 2, weight: '1.000000000000000000' }],
    ]);
    const unset = { proposalId: 1n, voter: acc(3), options: [{ option: 1, weight: '' }] };
    expect(codeOf(() => chain.send(old.MsgVoteWeighted, unset))).toBe('gov/7');
  });
});
