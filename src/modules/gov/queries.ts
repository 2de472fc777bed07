// Source: cosmos-sdk v0.53.6, x/gov/keeper/grpc_query.go.
import type { ReadContext } from '../../baseapp/context.ts';
import type { Page } from '../../baseapp/pagination.ts';
import type { PageRequest } from '../../proto/cosmos/base/query/v1beta1/pagination.ts';
import type { GovKeeper } from './keeper.ts';
import { type QueryRoute, onQuery } from '../../baseapp/module.ts';
import { paginateCollection } from '../../baseapp/pagination.ts';
import {
  type Deposit,
  type Proposal,
  ProposalStatus,
  type TallyResult,
  type Vote,
} from '../../proto/cosmos/gov/v1/gov.ts';
import * as v1 from '../../proto/cosmos/gov/v1/query.ts';
import { uint64Bytes } from '../../types/bytes.ts';
import { type AbciError, GoPanic, GrpcError } from '../../types/errors.ts';
import { NIL_POINTER } from '../../types/sdk-int.ts';
import { deposits, proposals, votes } from './keys.ts';
import { emptyTally } from './tally.ts';

const service = '/cosmos.gov.v1.Query';

export const govQueries = (gov: GovKeeper): readonly QueryRoute[] => [
  onQuery(
    `${service}/Constitution`,
    v1.QueryConstitutionRequest,
    v1.QueryConstitutionResponse,
    (ctx) => ({ constitution: gov.constitution(ctx) }),
  ),
  onQuery(`${service}/Proposal`, v1.QueryProposalRequest, v1.QueryProposalResponse, (ctx, req) => ({
    proposal: findProposal(ctx, req.proposalId),
  })),
  onQuery(
    `${service}/Proposals`,
    v1.QueryProposalsRequest,
    v1.QueryProposalsResponse,
    (ctx, req) => {
      const { items, pagination } = pageOfProposals(ctx, req);
      return { proposals: items, pagination };
    },
  ),
  onQuery(`${service}/Vote`, v1.QueryVoteRequest, v1.QueryVoteResponse, (ctx, req) => ({
    vote: findVote(ctx, req),
  })),
  onQuery(`${service}/Votes`, v1.QueryVotesRequest, v1.QueryVotesResponse, (ctx, req) => {
    const { items, pagination } = pageOfVotes(ctx, req);
    return { votes: items, pagination };
  }),
  onQuery(`${service}/Params`, v1.QueryParamsRequest, v1.QueryParamsResponse, (ctx, req) =>
    paramsAnswer(gov, ctx, req.paramsType),
  ),
  onQuery(`${service}/Deposit`, v1.QueryDepositRequest, v1.QueryDepositResponse, (ctx, req) => ({
    deposit: findDeposit(ctx, req),
  })),
  onQuery(`${service}/Deposits`, v1.QueryDepositsRequest, v1.QueryDepositsResponse, (ctx, req) => {
    const { items, pagination } = pageOfDeposits(ctx, req);
    return { deposits: items, pagination };
  }),
  onQuery(
    `${service}/TallyResult`,
    v1.QueryTallyResultRequest,
    v1.QueryTallyResultResponse,
    (ctx, req) => ({ tally: tallyOf(gov, ctx, req.proposalId) }),
  ),
];

// What the queries of both versions answer

const invalid = (text: string): GrpcError => new GrpcError('InvalidArgument', text);
const internal = (text: string): GrpcError => new GrpcError('Internal', text);
/** What goes wrong inside a page. */
const internalFault = (fault: AbciError): GrpcError => internal(fault.message);

function checkId(id: bigint): void {
  if (id === 0n) throw invalid('proposal id can not be 0');
}

/** @throws InvalidArgument, NotFound */
export function findProposal(ctx: ReadContext, id: bigint): Proposal {
  checkId(id);
  const found = proposals.get(ctx, id);
  if (found === undefined) throw new GrpcError('NotFound', `proposal ${id} doesn't exist`);
  return found;
}

type ProposalsRequest = {
  readonly proposalStatus: ProposalStatus;
  readonly voter: string;
  readonly depositor: string;
  readonly pagination: PageRequest | undefined;
};

const isStatus = (status: ProposalStatus): boolean =>
  status >= ProposalStatus.PROPOSAL_STATUS_DEPOSIT_PERIOD &&
  status <= ProposalStatus.PROPOSAL_STATUS_FAILED;

/** Those of a status, of a voter and of a depositor; an unknown status means all. */
export const pageOfProposals = (
  ctx: ReadContext,
  { proposalStatus, voter, depositor, pagination }: ProposalsRequest,
): Page<Proposal> =>
  paginateCollection(ctx, proposals, pagination, {
    filter(id, { status }) {
      const isVoter = voter === '' || votes.has(ctx, [id, ctx.addresses.acc(voter, internalFault)]);
      const isDepositor =
        depositor === '' || deposits.has(ctx, [id, ctx.addresses.acc(depositor, internalFault)]);
      return isVoter && isDepositor && (!isStatus(proposalStatus) || status === proposalStatus);
    },
    transform: (_, proposal) => proposal,
    fault: internal,
  });

/** @throws InvalidArgument */
export function findVote(
  ctx: ReadContext,
  { proposalId, voter }: { readonly proposalId: bigint; readonly voter: string },
): Vote {
  checkId(proposalId);
  if (voter === '') throw invalid('empty voter address');
  const found = votes.get(ctx, [proposalId, ctx.addresses.acc(voter)]);
  if (found === undefined) throw invalid(`voter: ${voter} not found for proposal: ${proposalId}`);
  return found;
}

type OfProposal = { readonly proposalId: bigint; readonly pagination: PageRequest | undefined };

export function pageOfVotes(ctx: ReadContext, { proposalId, pagination }: OfProposal): Page<Vote> {
  checkId(proposalId);
  return paginateCollection(ctx, votes, pagination, {
    prefix: uint64Bytes(proposalId),
    transform: (_, vote) => vote,
    fault: internal,
  });
}

/** @throws InvalidArgument, NotFound */
export function findDeposit(
  ctx: ReadContext,
  { proposalId, depositor }: { readonly proposalId: bigint; readonly depositor: string },
): Deposit {
  checkId(proposalId);
  if (depositor === '') throw invalid('empty depositor address');
  const owner = ctx.addresses.acc(depositor);
  const found = deposits.get(ctx, [proposalId, owner]);
  if (found === undefined)
    throw new GrpcError(
      'NotFound',
      `collections: not found: key '("${proposalId}", "${owner}")' of type github.com/cosmos/gogoproto/cosmos.gov.v1.Deposit`,
    );
  return found;
}

export function pageOfDeposits(
  ctx: ReadContext,
  { proposalId, pagination }: OfProposal,
): Page<Deposit> {
  checkId(proposalId);
  return paginateCollection(ctx, deposits, pagination, {
    prefix: uint64Bytes(proposalId),
    transform: (_, deposit) => deposit,
    fault: internal,
  });
}

/** All parameters, and one of the three groups that they once were. @throws InvalidArgument */
export function paramsAnswer(
  gov: GovKeeper,
  ctx: ReadContext,
  group: string,
): v1.QueryParamsResponse {
  const params = gov.params(ctx);
  const { minDeposit, maxDepositPeriod, votingPeriod, quorum, threshold, vetoThreshold } = params;
  const none = {
    votingParams: undefined,
    depositParams: undefined,
    tallyParams: undefined,
    params,
  };
  if (group === '') return none;
  if (group === 'deposit') return { ...none, depositParams: { minDeposit, maxDepositPeriod } };
  if (group === 'voting') return { ...none, votingParams: { votingPeriod } };
  if (group === 'tallying') return { ...none, tallyParams: { quorum, threshold, vetoThreshold } };
  throw invalid(`unknown params type: ${group}`);
}

/** Of a vote that goes on, as it would end now. @throws InvalidArgument, NotFound */
export function tallyOf(gov: GovKeeper, ctx: ReadContext, id: bigint): TallyResult {
  const proposal = findProposal(ctx, id);
  const { status, finalTallyResult } = proposal;
  if (status === ProposalStatus.PROPOSAL_STATUS_DEPOSIT_PERIOD) return emptyTally();
  if (!isStatus(status) || status === ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD)
    return gov.tally(ctx, proposal).result;
  if (finalTallyResult === undefined) throw new GoPanic(NIL_POINTER);
  return finalTallyResult;
}
