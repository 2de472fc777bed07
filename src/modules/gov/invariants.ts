import type { Invariant } from '../../baseapp/module.ts';
import type { GovKeeper } from './keeper.ts';
import { ProposalStatus } from '../../proto/cosmos/gov/v1/gov.ts';
import { formatCoins, isAllGTE } from '../../types/coin.ts';
import { totalDeposits } from './deposits.ts';
import { activeQueue, inactiveQueue, proposals, votingPeriodProposals } from './keys.ts';
import { timeOf } from './store.ts';

/** The first is of cosmos-sdk v0.50 x/gov/keeper/invariants.go; the second is ours. O(deposits + proposals) */
export const govInvariants = (gov: GovKeeper): readonly Invariant[] => [
  {
    // Gov's account can be paid by anybody, so it may hold more.
    name: 'module-account', // Σ deposits ≤ balance of gov's account
    check(ctx) {
      const total = totalDeposits(ctx);
      const balance = gov.dependencies.bank.getAllBalances(ctx, gov.govAddress());
      return isAllGTE(balance, total)
        ? []
        : [`deposits ${formatCoins(total)}, but gov holds ${formatCoins(balance)}`];
    },
  },
  {
    name: 'queues', // every proposal is in the queue of its state and in no other, and the queues hold nothing else
    check(ctx) {
      const lines: string[] = [];
      let [waiting, votedOn] = [0, 0];
      for (const [id, { status, depositEndTime, votingEndTime }] of proposals.entries(ctx)) {
        const waits = status === ProposalStatus.PROPOSAL_STATUS_DEPOSIT_PERIOD;
        const votes = status === ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD;
        if (waits && !inactiveQueue.has(ctx, [timeOf(depositEndTime), id]))
          lines.push(`proposal ${id} waits for deposits in no queue`);
        if (votes && !activeQueue.has(ctx, [timeOf(votingEndTime), id]))
          lines.push(`proposal ${id} is voted on in no queue`);
        if (votes !== votingPeriodProposals.has(ctx, id))
          lines.push(`proposal ${id} is not marked as its status is`);
        if (waits) waiting += 1;
        if (votes) votedOn += 1;
      }
      const inactive = [...inactiveQueue.keys(ctx)].length;
      const active = [...activeQueue.keys(ctx)].length;
      if (inactive !== waiting) lines.push(`${inactive} queued for deposits, ${waiting} wait`);
      if (active !== votedOn) lines.push(`${active} queued for votes, ${votedOn} are voted on`);
      return lines;
    },
  },
];
