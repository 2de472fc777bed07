// Source: cosmos-sdk v0.53.6, x/gov/types/events.go.
import { type Event, event } from '../../types/event.ts';

/** `messages` is every type URL with a comma in front. */
export const submitted = (id: bigint, proposer: string, messages: string): Event =>
  event(
    'submit_proposal',
    ['proposal_id', id.toString()],
    ['proposal_proposer', proposer],
    ['proposal_messages', messages],
  );

export const deposited = (id: bigint, depositor: string, amount: string): Event =>
  event(
    'proposal_deposit',
    ['depositor', depositor],
    ['amount', amount],
    ['proposal_id', id.toString()],
  );

/** Named after the message that brought the deposit which was enough. */
export const votingStarted = (by: 'submit_proposal' | 'proposal_deposit', id: bigint): Event =>
  event(by, ['voting_period_start', id.toString()]);

/** `options` is JSON. */
export const voted = (id: bigint, voter: string, options: string): Event =>
  event('proposal_vote', ['voter', voter], ['option', options], ['proposal_id', id.toString()]);

export const canceled = (id: bigint, proposer: string): Event =>
  event('cancel_proposal', ['sender', proposer], ['proposal_id', id.toString()]);

export const dropped = (id: bigint): Event =>
  event(
    'inactive_proposal',
    ['proposal_id', id.toString()],
    ['proposal_result', 'proposal_dropped'],
  );

export type Verdict =
  'proposal_passed' | 'proposal_rejected' | 'proposal_failed' | 'expedited_proposal_rejected';

export const decided = (id: bigint, verdict: Verdict, log: string): Event =>
  event(
    'active_proposal',
    ['proposal_id', id.toString()],
    ['proposal_result', verdict],
    ['proposal_log', log],
  );

export const unsupported = (queue: 'inactive_proposal' | 'active_proposal', id: bigint): Event =>
  event(queue, ['proposal_id', id.toString()], ['proposal_result', 'proposal_failed']);
