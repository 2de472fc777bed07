// Source: cosmos-sdk v0.53.6, x/gov/keeper.
import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { TypedMessage } from '../../codec/registry.ts';
import type { AccAddress } from '../../types/address.ts';
import type { GovDependencies } from './expected.ts';
import { attempt } from '../../baseapp/attempt.ts';
import { MSG_INTERFACE } from '../../codec/registry.ts';
import {
  type Params,
  Proposal,
  ProposalStatus,
  type WeightedVoteOption,
} from '../../proto/cosmos/gov/v1/gov.ts';
import { MsgExecLegacyContent } from '../../proto/cosmos/gov/v1/tx.ts';
import type { Any } from '../../proto/google/protobuf/any.ts';
import { GoPanic } from '../../types/errors.ts';
import { fromWireTime, timestamp, toWireTime } from '../../types/time.ts';
import { GOV, createDeposits } from './deposits.ts';
import { createEndBlock } from './end-block.ts';
import { govErrors } from './errors.ts';
import { submitted, voted } from './events.ts';
import {
  constitution,
  inactiveQueue,
  params,
  proposalId,
  votes,
  votingPeriodProposals,
} from './keys.ts';
import { hasRoute, readContent } from './legacy-content.ts';
import { checkMetadataLength, checkSummaryLength } from './metadata.ts';
import {
  deleteProposal,
  deleteVotes,
  paramsOf,
  periodOf,
  proposalOf,
  setProposal,
} from './store.ts';
import { emptyTally, tally } from './tally.ts';
import { isWeightedOption, optionText, optionsText } from './votes.ts';

/** A proposal as it is handed in. */
export type Draft = {
  readonly messages: readonly Any[];
  readonly metadata: string;
  readonly title: string;
  readonly summary: string;
  readonly proposer: AccAddress;
  readonly expedited: boolean;
};

export type GovKeeper = ReturnType<typeof createGovKeeper>;

/** Proposals, deposits and votes. Every function charges what the SDK's charges, in its order. */
export function createGovKeeper(dependencies: GovDependencies) {
  const { accounts, staking, router, registry } = dependencies;
  const handling = createDeposits(dependencies);

  /** Reads the account, and pays for it. */
  function govAccount(ctx: Context): AccAddress {
    const account = accounts.moduleAccount(ctx, GOV);
    if (account === undefined) throw new GoPanic('gov module account has not been set');
    return account.address;
  }

  /** What a proposal carries. @throws undefined/1 a type that the chain does not know */
  const open = (any: Any): TypedMessage => registry().unpack(any, MSG_INTERFACE);

  /** Stores a new proposal that waits for its deposit. @throws gov/9, gov/10, gov/12, gov/13, gov/15, gov/22 */
  function submitProposal(ctx: Context, draft: Draft): Proposal {
    checkMetadataLength(draft.metadata);
    checkSummaryLength(draft.summary);
    checkMetadataLength(draft.title);
    let typeUrls = '';
    for (const any of draft.messages) {
      typeUrls += `,${any.typeUrl}`;
      checkMessage(ctx, open(any));
    }

    const id = proposalId.next(ctx);
    const depositPeriod = periodOf(paramsOf(ctx).maxDepositPeriod);
    const depositEnd = timestamp(ctx.block.time + depositPeriod);
    const proposal = Proposal.create({
      id,
      messages: [...draft.messages],
      status: ProposalStatus.PROPOSAL_STATUS_DEPOSIT_PERIOD,
      finalTallyResult: emptyTally(),
      submitTime: toWireTime(ctx.block.time),
      depositEndTime: toWireTime(depositEnd),
      metadata: draft.metadata,
      title: draft.title,
      summary: draft.summary,
      proposer: draft.proposer,
      expedited: draft.expedited,
    });
    setProposal(ctx, proposal);
    inactiveQueue.set(ctx, [depositEnd, id], id);
    ctx.emit(submitted(id, draft.proposer, typeUrls));
    return proposal;
  }

  /** Valid by itself, signed by gov alone and executed by someone. It may still fail when its time comes. */
  function checkMessage(ctx: Context, { typeUrl, value }: TypedMessage): void {
    if (!router().has(typeUrl)) throw govErrors.UnroutableProposalMsg(typeUrl);
    const valid = attempt(() => router().validate(ctx, typeUrl, value));
    if (!valid.ok) throw govErrors.InvalidProposalMsg(valid.error.message);
    const [signer, ...others] = router().signers(typeUrl, value);
    if (signer === undefined || others.length > 0) throw govErrors.InvalidSigner();
    if (signer !== ctx.addresses.bytes(govAccount(ctx)))
      throw govErrors.InvalidSigner(ctx.addresses.accFrom(signer));
    if (typeUrl === MsgExecLegacyContent.typeUrl) tryContent(ctx, typeUrl, value);
  }

  /** Contents, and nothing else, are run once to see whether they can be; what that changes is thrown away. */
  function tryContent(ctx: Context, typeUrl: string, value: unknown): void {
    const tried = attempt(() => router().handle(ctx.branch().ctx, typeUrl, value));
    if (tried.ok) return;
    if (tried.error.is(govErrors.NoProposalHandlerExists)) throw tried.error;
    throw govErrors.InvalidProposalContent(tried.error.message);
  }

  /** A text does nothing; no other content is left that does. @throws gov/5, gov/9, gov/13 */
  function executeContent(ctx: Context, { authority, content: any }: MsgExecLegacyContent): void {
    const account = govAccount(ctx);
    if (authority !== account)
      throw govErrors.InvalidSigner(`expected ${account} got ${authority}`);
    const content = readContent(any, registry());
    if (content === undefined)
      throw govErrors.InvalidProposalContent('expected *v1beta1.Content, got <nil>: invalid type');
    if (!hasRoute(content)) throw govErrors.NoProposalHandlerExists(content.route);
  }

  /**
   * Takes a proposal back before its vote has ended, for a fee out of the deposits.
   * @throws undefined/1 unknown; gov/18, gov/20, gov/21
   */
  function cancelProposal(ctx: Context, id: bigint, proposer: string): void {
    const proposal = proposalOf(ctx, id);
    if (proposal.proposer === '')
      throw govErrors.InvalidProposal(
        `proposal ${id} doesn't have proposer ${proposer}, so cannot be canceled`,
      );
    if (proposal.proposer !== proposer)
      throw govErrors.InvalidProposer(`invalid proposer ${proposer}`);
    if (
      proposal.status !== ProposalStatus.PROPOSAL_STATUS_DEPOSIT_PERIOD &&
      proposal.status !== ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD
    )
      throw govErrors.InvalidProposal('proposal should be in the deposit or voting period');
    const { votingEndTime } = proposal;
    if (votingEndTime !== undefined && fromWireTime(votingEndTime) < ctx.block.time)
      throw govErrors.VotingPeriodEnded(`voting period is already ended for this proposal ${id}`);
    handling.chargeDeposits(ctx, id, paramsOf(ctx));
    if (proposal.votingStartTime !== undefined) deleteVotes(ctx, id);
    deleteProposal(ctx, id);
  }

  /** Replaces the voter's earlier vote. @throws gov/3, gov/7, gov/15 */
  function addVote(
    ctx: Context,
    id: bigint,
    voter: AccAddress,
    options: readonly WeightedVoteOption[],
    metadata: string,
  ): void {
    if (!votingPeriodProposals.has(ctx, id)) throw govErrors.InactiveProposal(id.toString());
    checkMetadataLength(metadata);
    const invalid = options.find((option) => !isWeightedOption(option));
    if (invalid !== undefined) throw govErrors.InvalidVote(optionText(invalid));
    votes.set(ctx, [id, voter], { proposalId: id, voter, options: [...options], metadata });
    ctx.emit(voted(id, voter, optionsText(options)));
  }

  return {
    dependencies,
    ...handling,
    open,
    govAccount,
    submitProposal,
    executeContent,
    cancelProposal,
    addVote,
    tally: (ctx: ReadContext, proposal: Proposal) => tally(staking, ctx, proposal),
    endBlock: createEndBlock({ ...handling, staking, router, open }),
    params: paramsOf,
    setParams: (ctx: Context, value: Params): void => params.set(ctx, value),
    constitution: (ctx: ReadContext): string => constitution.get(ctx) ?? '',
    proposal: proposalOf,
  };
}
