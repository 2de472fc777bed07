// Source: cosmos-sdk v0.53.6, x/gov/keeper/proposal.go and vote.go. Each function charges what the SDK's charges.
import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { Duration as WireDuration } from '../../proto/google/protobuf/duration.ts';
import type { ByteString } from '../../types/bytes.ts';
import { rangeIterator } from '../../baseapp/collections.ts';
import { type Params, type Proposal, ProposalStatus } from '../../proto/cosmos/gov/v1/gov.ts';
import { type AbciError, GoPanic, plainError } from '../../types/errors.ts';
import { NIL_POINTER } from '../../types/sdk-int.ts';
import {
  type Duration,
  type Timestamp,
  fromWireDuration,
  fromWireTime,
  timestamp,
  toWireTime,
} from '../../types/time.ts';
import {
  GOV_STORE,
  activeQueue,
  inactiveQueue,
  ofProposal,
  params,
  proposals,
  votes,
  votingPeriodProposals,
} from './keys.ts';

const notFound = (key: bigint | string, type: string): AbciError =>
  plainError(
    `collections: not found: key '${key}' of type github.com/cosmos/gogoproto/cosmos.gov.v1.${type}`,
  );

/** @throws undefined/1 when genesis set none */
export function paramsOf(ctx: ReadContext): Params {
  const found = params.get(ctx);
  if (found === undefined) throw notFound('no_key', 'Params');
  return found;
}

/** @throws undefined/1 unknown */
export function proposalOf(ctx: ReadContext, id: bigint): Proposal {
  const found = proposals.get(ctx, id);
  if (found === undefined) throw notFound(id, 'Proposal');
  return found;
}

/** A period of the parameters. @throws GoPanic when it is not set */
export function periodOf(wire: WireDuration | undefined): Duration {
  if (wire === undefined) throw new GoPanic(NIL_POINTER);
  return fromWireDuration(wire);
}

type WireTime = { readonly seconds: bigint; readonly nanos: number };

/** A time of a proposal. @throws GoPanic when it is not set */
export function timeOf(wire: WireTime | undefined): Timestamp {
  if (wire === undefined) throw new GoPanic(NIL_POINTER);
  return fromWireTime(wire);
}

const VOTED_ON = Uint8Array.of(1);

/** Whether it is voted on is written too, or taken away. */
export function setProposal(ctx: Context, proposal: Proposal): void {
  if (proposal.status === ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD)
    votingPeriodProposals.set(ctx, proposal.id, VOTED_ON);
  else votingPeriodProposals.delete(ctx, proposal.id);
  proposals.set(ctx, proposal.id, proposal);
}

/** Takes a proposal out of the store and the queues; its votes and deposits stay. @throws undefined/1 unknown */
export function deleteProposal(ctx: Context, id: bigint): void {
  const { depositEndTime, votingEndTime } = proposalOf(ctx, id);
  if (depositEndTime !== undefined) inactiveQueue.delete(ctx, [timeOf(depositEndTime), id]);
  if (votingEndTime !== undefined) {
    activeQueue.delete(ctx, [timeOf(votingEndTime), id]);
    votingPeriodProposals.delete(ctx, id);
  }
  proposals.delete(ctx, id);
}

/** Opens the vote, at the block's time and for as long as the parameters say. Gives the proposal as it is now. */
export function activateVotingPeriod(ctx: Context, proposal: Proposal): Proposal {
  const { expeditedVotingPeriod, votingPeriod } = paramsOf(ctx);
  const period = periodOf(proposal.expedited ? expeditedVotingPeriod : votingPeriod);
  const end = timestamp(ctx.block.time + period);
  const active: Proposal = {
    ...proposal,
    votingStartTime: toWireTime(ctx.block.time),
    votingEndTime: toWireTime(end),
    status: ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD,
  };
  setProposal(ctx, active);
  inactiveQueue.delete(ctx, [timeOf(proposal.depositEndTime), proposal.id]);
  activeQueue.set(ctx, [end, proposal.id], proposal.id);
  return active;
}

/** Keys that are read before they are deleted. @see cosmossdk.io/collections map.go clearBatchSize */
const CLEAR_BATCH = 10_000;

/** Deletes a proposal's votes, in batches: each begins an iterator, which costs gas. */
export function deleteVotes(ctx: Context, id: bigint): void {
  const store = ctx.kv(GOV_STORE);
  let keys: ByteString[];
  do {
    keys = [];
    const iterator = rangeIterator(store, votes.prefix, ofProposal(id));
    for (; iterator.valid && keys.length < CLEAR_BATCH; iterator.next()) keys.push(iterator.key);
    iterator.close();
    for (const key of keys) store.delete(key);
  } while (keys.length === CLEAR_BATCH);
}
