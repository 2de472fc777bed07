// Source: cosmos-sdk v0.53.6, x/gov/abci.go.
import type { Context } from '../../baseapp/context.ts';
import type { MessageRouter } from '../../baseapp/module.ts';
import type { TypedMessage } from '../../codec/registry.ts';
import type { Any } from '../../proto/google/protobuf/any.ts';
import type { Event } from '../../types/event.ts';
import type { GovDeposits } from './deposits.ts';
import type { Verdict } from './events.ts';
import type { GovStaking } from './expected.ts';
import { attempt, attemptOrPanic } from '../../baseapp/attempt.ts';
import { compactText } from '../../codec/compact-text.ts';
import { type Proposal, ProposalStatus } from '../../proto/cosmos/gov/v1/gov.ts';
import { timestamp, toWireTime } from '../../types/time.ts';
import { decided, dropped, unsupported } from './events.ts';
import { activeQueue, inactiveQueue, ofProposal, untilTime, votes } from './keys.ts';
import { deleteProposal, paramsOf, periodOf, proposalOf, setProposal, timeOf } from './store.ts';
import { tally } from './tally.ts';

type Needs = Pick<GovDeposits, 'refundDeposits' | 'burnDeposits'> & {
  readonly staking: GovStaking;
  readonly router: () => MessageRouter;
  readonly open: (any: Any) => TypedMessage;
};

type Outcome = { readonly proposal: Proposal; readonly verdict: Verdict; readonly log: string };

/** Ends deposit periods and votes whose time has come, and executes what passed. O(due proposals × their votes) */
export function createEndBlock({ refundDeposits, burnDeposits, staking, router, open }: Needs) {
  function endBlock(ctx: Context): undefined {
    if (dropUnfunded(ctx)) decideVoted(ctx);
  }

  /** False when a proposal could not be read: the source goes on in the next block. */
  function dropUnfunded(ctx: Context): boolean {
    for (const [, id] of [...inactiveQueue.entries(ctx, untilTime(ctx.block.time))]) {
      const proposal = proposalOf(ctx, id);
      const read = readMessages(proposal);
      if (!read.ok) {
        failUnsupported(ctx, proposal, read.error.message, 'inactive_proposal');
        deleteProposal(ctx, id);
        return false;
      }
      deleteProposal(ctx, id);
      if (paramsOf(ctx).burnProposalDepositPrevote) burnDeposits(ctx, id);
      else refundDeposits(ctx, id);
      ctx.emit(dropped(id));
    }
    return true;
  }

  function decideVoted(ctx: Context): void {
    for (const [, id] of [...activeQueue.entries(ctx, untilTime(ctx.block.time))]) {
      const proposal = proposalOf(ctx, id);
      const read = readMessages(proposal);
      const key = [timeOf(proposal.votingEndTime), id] as const;
      if (!read.ok) {
        failUnsupported(ctx, proposal, read.error.message, 'active_proposal');
        activeQueue.delete(ctx, key);
        return;
      }
      const { passes, burns, result } = tally(staking, ctx, proposal);
      for (const vote of [...votes.keys(ctx, ofProposal(id))]) votes.delete(ctx, vote);
      // An expedited proposal that fails keeps its deposits, for its vote goes on.
      if (!proposal.expedited || passes) {
        if (burns) burnDeposits(ctx, id);
        else refundDeposits(ctx, id);
      }
      activeQueue.delete(ctx, key);

      const outcome = passes
        ? execute(ctx, proposal, read.value)
        : proposal.expedited
          ? prolong(ctx, proposal)
          : reject(proposal);
      setProposal(ctx, { ...outcome.proposal, finalTallyResult: result });
      ctx.emit(decided(id, outcome.verdict, outcome.log));
    }
  }

  const readMessages = ({ messages }: Proposal) => attempt(() => messages.map(open));

  /** All of a proposal's messages or none, in order. */
  function execute(ctx: Context, proposal: Proposal, messages: readonly TypedMessage[]): Outcome {
    const branch = ctx.branch();
    const events: Event[] = [];
    for (const [index, { type, typeUrl, value }] of messages.entries()) {
      const run = attemptOrPanic(() => router().handle(branch.ctx, typeUrl, value));
      if (run.ok) {
        events.push(...run.value.events);
        continue;
      }
      const reason =
        'panic' in run
          ? `handling x/gov proposal msg [${compactText(type, value)}] PANICKED: ${run.panic}`
          : run.error.message;
      return {
        proposal: {
          ...proposal,
          status: ProposalStatus.PROPOSAL_STATUS_FAILED,
          failedReason: reason,
        },
        verdict: 'proposal_failed',
        log: `passed, but msg ${index} (${typeUrl}) failed on execution: ${reason}`,
      };
    }
    branch.commit();
    for (const event of events) ctx.emit(event);
    return {
      proposal: { ...proposal, status: ProposalStatus.PROPOSAL_STATUS_PASSED },
      verdict: 'proposal_passed',
      log: 'passed',
    };
  }

  return endBlock;

  /** What can no longer be read, after an upgrade say, must not stop the chain. */
  function failUnsupported(
    ctx: Context,
    proposal: Proposal,
    fault: string,
    queue: 'inactive_proposal' | 'active_proposal',
  ): void {
    setProposal(ctx, {
      ...proposal,
      status: ProposalStatus.PROPOSAL_STATUS_FAILED,
      failedReason: `proposal failed because it cannot be processed by gov: collections: encoding error: value decode: ${fault}`,
      messages: [],
    });
    refundDeposits(ctx, proposal.id);
    ctx.emit(unsupported(queue, proposal.id));
  }
}

/** An expedited proposal that fails becomes an ordinary one: more time, less of a majority. */
function prolong(ctx: Context, proposal: Proposal): Outcome {
  const period = periodOf(paramsOf(ctx).votingPeriod);
  const end = timestamp(timeOf(proposal.votingStartTime) + period);
  activeQueue.set(ctx, [end, proposal.id], proposal.id);
  return {
    proposal: { ...proposal, expedited: false, votingEndTime: toWireTime(end) },
    verdict: 'expedited_proposal_rejected',
    log: 'expedited proposal converted to regular',
  };
}

const reject = (proposal: Proposal): Outcome => ({
  proposal: {
    ...proposal,
    status: ProposalStatus.PROPOSAL_STATUS_REJECTED,
    failedReason: 'proposal did not get enough votes to pass',
  },
  verdict: 'proposal_rejected',
  log: 'rejected',
});
