// Source: cosmos-sdk v0.53.6, x/gov/keeper/grpc_query.go and migrations/v3/convert.go: the answers of gov v1 in the words
// of v1beta1.
import type { GovKeeper } from './keeper.ts';
import { type QueryRoute, onQuery } from '../../baseapp/module.ts';
import type * as v1 from '../../proto/cosmos/gov/v1/gov.ts';
import { MsgExecLegacyContent } from '../../proto/cosmos/gov/v1/tx.ts';
import * as v1beta1 from '../../proto/cosmos/gov/v1beta1/gov.ts';
import * as query from '../../proto/cosmos/gov/v1beta1/query.ts';
import { decodeOr } from '../../codec/registry.ts';
import { type WireCoin, coinsToWire, newCoins, parseCoins } from '../../types/coin.ts';
import { decToWire, parseDec } from '../../types/dec.ts';
import { GoPanic, GrpcError, plainError, sdkErrors } from '../../types/errors.ts';
import { NIL_POINTER, parseInt256 } from '../../types/sdk-int.ts';
import { readContent } from './legacy-content.ts';
import {
  findDeposit,
  findProposal,
  findVote,
  pageOfDeposits,
  pageOfProposals,
  pageOfVotes,
  paramsAnswer,
  tallyOf,
} from './queries.ts';

const service = '/cosmos.gov.v1beta1.Query';

export const govLegacyQueries = (gov: GovKeeper): readonly QueryRoute[] => [
  onQuery(
    `${service}/Proposal`,
    query.QueryProposalRequest,
    query.QueryProposalResponse,
    (ctx, req) => ({ proposal: legacyProposal(gov, findProposal(ctx, req.proposalId)) }),
  ),
  onQuery(
    `${service}/Proposals`,
    query.QueryProposalsRequest,
    query.QueryProposalsResponse,
    (ctx, req) => {
      const { items, pagination } = pageOfProposals(ctx, req);
      return { proposals: items.map((each) => legacyProposal(gov, each)), pagination };
    },
  ),
  onQuery(`${service}/Vote`, query.QueryVoteRequest, query.QueryVoteResponse, (ctx, req) => ({
    vote: legacyVote(findVote(ctx, req)),
  })),
  onQuery(`${service}/Votes`, query.QueryVotesRequest, query.QueryVotesResponse, (ctx, req) => {
    const { items, pagination } = pageOfVotes(ctx, req);
    return { votes: items.map(legacyVote), pagination };
  }),
  onQuery(`${service}/Params`, query.QueryParamsRequest, query.QueryParamsResponse, (ctx, req) => {
    const groups = paramsAnswer(gov, ctx, req.paramsType);
    const { depositParams, votingParams, tallyParams } = groups;
    if (depositParams !== undefined)
      return query.QueryParamsResponse.create({
        depositParams: {
          minDeposit: legacyCoins(depositParams.minDeposit),
          maxDepositPeriod: present(depositParams.maxDepositPeriod),
        },
      });
    if (votingParams !== undefined)
      return query.QueryParamsResponse.create({
        votingParams: { votingPeriod: present(votingParams.votingPeriod) },
      });
    if (tallyParams !== undefined)
      return query.QueryParamsResponse.create({
        tallyParams: {
          quorum: legacyDec(tallyParams.quorum),
          threshold: legacyDec(tallyParams.threshold),
          vetoThreshold: legacyDec(tallyParams.vetoThreshold),
        },
      });
    throw new GrpcError('InvalidArgument', `${req.paramsType} is not a valid parameter type`);
  }),
  onQuery(
    `${service}/Deposit`,
    query.QueryDepositRequest,
    query.QueryDepositResponse,
    (ctx, req) => ({ deposit: legacyDeposit(findDeposit(ctx, req)) }),
  ),
  onQuery(
    `${service}/Deposits`,
    query.QueryDepositsRequest,
    query.QueryDepositsResponse,
    (ctx, req) => {
      const { items, pagination } = pageOfDeposits(ctx, req);
      return { deposits: items.map(legacyDeposit), pagination };
    },
  ),
  onQuery(
    `${service}/TallyResult`,
    query.QueryTallyResultRequest,
    query.QueryTallyResultResponse,
    (ctx, req) => ({ tally: legacyTally(tallyOf(gov, ctx, req.proposalId)) }),
  ),
];

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new GoPanic(NIL_POINTER);
  return value;
}

/** Coins in order, without zeros. */
const legacyCoins = (wire: readonly WireCoin[]): WireCoin[] =>
  coinsToWire(newCoins(...parseCoins(wire)));

const legacyDec = (text: string): string => decToWire(parseDec(text));

const legacyDeposit = ({ proposalId, depositor, amount }: v1.Deposit): v1beta1.Deposit => ({
  proposalId,
  depositor,
  amount: legacyCoins(amount),
});

const legacyVote = ({ proposalId, voter, options }: v1.Vote): v1beta1.Vote =>
  v1beta1.Vote.create({
    proposalId,
    voter,
    options: options.map(({ option, weight }) => ({ option, weight: legacyDec(weight) })),
  });

function legacyTally(tally: v1.TallyResult): v1beta1.TallyResult {
  const count = (text: string, of: string): string => {
    const value = parseInt256(text);
    if (value === undefined)
      throw plainError(`unable to convert ${of} tally string (${text}) to int`);
    return value.toString();
  };
  return {
    yes: count(tally.yesCount, 'yes'),
    no: count(tally.noCount, 'no'),
    noWithVeto: count(tally.noWithVetoCount, 'no with veto'),
    abstain: count(tally.abstainCount, 'abstain'),
  };
}

/** Its only message is its content, or what that message executes. @throws sdk/29 any other number of messages */
function legacyProposal(gov: GovKeeper, proposal: v1.Proposal): v1beta1.Proposal {
  const { votingStartTime, votingEndTime, submitTime, depositEndTime } = proposal;
  const [message, ...others] = proposal.messages;
  const finalTallyResult = legacyTally(present(proposal.finalTallyResult));
  if (message === undefined || others.length > 0)
    throw sdkErrors.InvalidType(
      "can't convert a gov/v1 Proposal to gov/v1beta1 Proposal when amount of proposal messages not exactly one",
    );
  return v1beta1.Proposal.create({
    proposalId: proposal.id,
    content: contentOf(gov, message),
    status: proposal.status,
    finalTallyResult,
    totalDeposit: legacyCoins(proposal.totalDeposit),
    ...(submitTime && { submitTime }),
    ...(depositEndTime && { depositEndTime }),
    ...(votingStartTime && { votingStartTime }),
    ...(votingEndTime && { votingEndTime }),
  });
}

function contentOf(
  gov: GovKeeper,
  message: v1.Proposal['messages'][number],
): v1beta1.Proposal['content'] {
  if (message.typeUrl !== MsgExecLegacyContent.typeUrl) return message;
  const { content } = decodeOr(MsgExecLegacyContent, message.value, plainError);
  if (readContent(content, gov.dependencies.registry()) === undefined)
    throw sdkErrors.InvalidType('expected *v1beta1.Content, got <nil>');
  return content;
}
