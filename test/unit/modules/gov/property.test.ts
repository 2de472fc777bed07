import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MsgSend } from '../../../../src/proto/cosmos/bank/v1beta1/tx.ts';
import { MsgCancelProposal, MsgDeposit, MsgVote } from '../../../../src/proto/cosmos/gov/v1/tx.ts';
import { AbciError } from '../../../../src/types/errors.ts';
import { denomOf } from '../../../../src/types/coin.ts';
import { GOV, type Started, acc, pack, stake, start } from './chain.ts';

type Step = (chain: Started, after: number) => void;
const who = fc.integer({ min: 1, max: 9 });
const id = fc.bigInt(1n, 6n);
const amount = fc.integer({ min: 1, max: 1500 });

const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(who, amount, fc.boolean()).map(([n, deposit, expedited]): Step => (chain, after) => {
    // To itself: a proposal may spend gov's coins, deposits of others included, and the reference lets it (the gov trace
    // shows that). Then deposits are not covered, so courses here execute without spending, or fail for want of coins.
    const message = pack(MsgSend, {
      fromAddress: GOV,
      toAddress: GOV,
      amount: [stake(deposit)],
    });
    chain.propose(
      { proposer: acc(n), initialDeposit: [stake(deposit)], messages: [message], expedited },
      after,
    );
  }),
  fc.tuple(id, who, amount).map(([proposalId, n, deposit]): Step => (chain, after) => {
    chain.send(MsgDeposit, { proposalId, depositor: acc(n), amount: [stake(deposit)] }, after);
  }),
  fc
    .tuple(id, fc.integer({ min: 11, max: 13 }), fc.integer({ min: 1, max: 4 }))
    .map(([proposalId, n, option]): Step => (chain, after) => {
      chain.send(MsgVote, { proposalId, voter: acc(n), option }, after);
    }),
  fc.tuple(id, who).map(([proposalId, n]): Step => (chain, after) => {
    chain.send(MsgCancelProposal, { proposalId, proposer: acc(n) }, after);
  }),
  who.map((n): Step => (chain, after) => {
    chain.send(MsgSend, { fromAddress: acc(n), toAddress: GOV, amount: [stake(7)] }, after);
  }),
  fc.constant<Step>((chain, after) => {
    chain.end(after);
  }),
);

describe('any course of proposals', () => {
  it('keeps deposits covered, queues in step, and no coin appears or vanishes but by burning', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(steps, fc.integer({ min: 0, max: 20 })), {
          minLength: 10,
          maxLength: 40,
        }),
        fc.boolean(),
        (course, burns) => {
          const chain = start({
            burnVoteQuorum: burns,
            burnProposalDepositPrevote: burns,
            expeditedMinDeposit: [stake(2000)],
          });
          let after = 0;
          let supply = chain.bank.getSupply(chain.ctx(), denomOf('stake'));
          for (const [step, seconds] of course) {
            after += seconds;
            try {
              step(chain, after);
            } catch (error) {
              if (!(error instanceof AbciError)) throw error;
            }
            expect(chain.violations()).toEqual([]);
            const now = chain.bank.getSupply(chain.ctx(), denomOf('stake'));
            expect(now <= supply).toBe(true);
            supply = now;
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
