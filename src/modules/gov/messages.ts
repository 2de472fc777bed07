// Source: cosmos-sdk v0.53.6, x/gov/keeper/msg_server.go, of the services cosmos.gov.v1.Msg and cosmos.gov.v1beta1.Msg.
import type { Context } from '../../baseapp/context.ts';
import type { AccAddress } from '../../types/address.ts';
import type { WireCoin } from '../../types/coin.ts';
import type { GovKeeper } from './keeper.ts';
import { requireAuthority } from '../../baseapp/authority.ts';
import { type MessageRoute, onMessage } from '../../baseapp/module.ts';
import { Proposal, VoteOptionEnum } from '../../proto/cosmos/gov/v1/gov.ts';
import * as v1 from '../../proto/cosmos/gov/v1/tx.ts';
import * as v1beta1 from '../../proto/cosmos/gov/v1beta1/tx.ts';
import { kvGas } from '../../store/gas.ts';
import { formatCoins, isAllPositive, isValidCoins, parseMessageCoins } from '../../types/coin.ts';
import { formatDec, optionalDecFromWire } from '../../types/dec.ts';
import { sdkErrors } from '../../types/errors.ts';
import { toWireTime } from '../../types/time.ts';
import { readInitialDeposit } from './deposits.ts';
import { govErrors } from './errors.ts';
import { canceled, votingStarted } from './events.ts';
import { checkContent, readContent } from './legacy-content.ts';
import { checkMetadataAgrees } from './metadata.ts';
import { validateParams } from './params.ts';
import { checkSplitVote, isVoteOption, wholeVote } from './votes.ts';

/** Writes of a proposal's bytes that its submission pays for beforehand. @see cosmos-sdk issue 9683 */
const SUBMISSION_WRITES = 3;

export const govMessages = (gov: GovKeeper): readonly MessageRoute[] => {
  function submit(ctx: Context, msg: v1.MsgSubmitProposal): bigint {
    if (msg.title === '') throw sdkErrors.InvalidRequest('proposal title cannot be empty');
    if (msg.summary === '') throw sdkErrors.InvalidRequest('proposal summary cannot be empty');
    const proposer = readAddress(ctx, msg.proposer, 'proposer');
    if (msg.messages.length === 0 && msg.metadata === '')
      throw govErrors.NoProposalMsgs('either metadata or Msgs length must be non-nil');
    if (msg.metadata !== '') checkMetadataAgrees(msg.metadata, msg);
    const deposit = readInitialDeposit(gov.params(ctx), msg.initialDeposit, msg.expedited);

    const proposal = gov.submitProposal(ctx, { ...msg, proposer });
    const size = Proposal.toBytes(proposal).length;
    ctx.gas.consume(SUBMISSION_WRITES * kvGas.writePerByte * size, 'submit proposal');
    if (gov.addDeposit(ctx, proposal.id, proposer, deposit))
      ctx.emit(votingStarted('submit_proposal', proposal.id));
    return proposal.id;
  }

  function deposit(ctx: Context, id: bigint, depositor: string, amount: readonly WireCoin[]): void {
    const from = readAddress(ctx, depositor, 'depositor');
    const coins = parseMessageCoins(amount);
    if (!isValidCoins(coins) || !isAllPositive(coins))
      throw sdkErrors.InvalidCoins(formatCoins(coins));
    if (gov.addDeposit(ctx, id, from, coins)) ctx.emit(votingStarted('proposal_deposit', id));
  }

  function vote(ctx: Context, msg: v1.MsgVote): void {
    const voter = readAddress(ctx, msg.voter, 'voter');
    if (!isVoteOption(msg.option))
      throw govErrors.InvalidVote(VoteOptionEnum.names.get(msg.option) ?? String(msg.option));
    gov.addVote(ctx, msg.proposalId, voter, wholeVote(msg.option), msg.metadata);
  }

  function voteWeighted(ctx: Context, msg: v1.MsgVoteWeighted): void {
    const voter = readAddress(ctx, msg.voter, 'voter');
    checkSplitVote(msg.options);
    gov.addVote(ctx, msg.proposalId, voter, msg.options, msg.metadata);
  }

  return [
    onMessage(v1.MsgSubmitProposal, v1.MsgSubmitProposalResponse, (ctx, msg) => ({
      proposalId: submit(ctx, msg),
    })),

    onMessage(
      v1.MsgExecLegacyContent,
      v1.MsgExecLegacyContentResponse,
      (ctx, msg) => {
        gov.executeContent(ctx, msg);
        return {};
      },
      ({ authority }, { addresses }) => {
        addresses.accFromBech32(authority);
      },
    ),

    onMessage(v1.MsgVote, v1.MsgVoteResponse, (ctx, msg) => {
      vote(ctx, msg);
      return {};
    }),

    onMessage(v1.MsgVoteWeighted, v1.MsgVoteWeightedResponse, (ctx, msg) => {
      voteWeighted(ctx, msg);
      return {};
    }),

    onMessage(v1.MsgDeposit, v1.MsgDepositResponse, (ctx, msg) => {
      deposit(ctx, msg.proposalId, msg.depositor, msg.amount);
      return {};
    }),

    onMessage(v1.MsgUpdateParams, v1.MsgUpdateParamsResponse, (ctx, msg) => {
      requireAuthority(gov.dependencies.authority, msg.authority);
      validateParams(msg.params, ctx);
      gov.setParams(ctx, msg.params);
      return {};
    }),

    onMessage(v1.MsgCancelProposal, v1.MsgCancelProposalResponse, (ctx, msg) => {
      readAddress(ctx, msg.proposer, 'proposer');
      gov.cancelProposal(ctx, msg.proposalId, msg.proposer);
      ctx.emit(canceled(msg.proposalId, msg.proposer));
      return {
        proposalId: msg.proposalId,
        canceledTime: toWireTime(ctx.block.time),
        canceledHeight: ctx.block.height,
      };
    }),

    // The older messages are turned into those above.
    onMessage(v1beta1.MsgSubmitProposal, v1beta1.MsgSubmitProposalResponse, (ctx, msg) => ({
      proposalId: submit(ctx, fromContent(gov, msg)),
    })),

    onMessage(v1beta1.MsgVote, v1beta1.MsgVoteResponse, (ctx, msg) => {
      vote(ctx, { ...msg, metadata: '' });
      return {};
    }),

    onMessage(v1beta1.MsgVoteWeighted, v1beta1.MsgVoteWeightedResponse, (ctx, msg) => {
      const options = msg.options.map(({ option, weight }) => ({
        option,
        weight: weightText(weight),
      }));
      voteWeighted(ctx, { ...msg, options, metadata: '' });
      return {};
    }),

    onMessage(v1beta1.MsgDeposit, v1beta1.MsgDepositResponse, (ctx, msg) => {
      deposit(ctx, msg.proposalId, msg.depositor, msg.amount);
      return {};
    }),
  ];
};

/** The proposal whose only message executes the content. @throws gov/5, gov/6 */
function fromContent(gov: GovKeeper, msg: v1beta1.MsgSubmitProposal): v1.MsgSubmitProposal {
  const registry = gov.dependencies.registry();
  const content = readContent(msg.content, registry);
  if (content === undefined) throw govErrors.InvalidProposalContent('missing content');
  checkContent(content);
  const execution = { content: msg.content, authority: gov.govAddress() };
  return {
    messages: [registry.pack(v1.MsgExecLegacyContent, execution)],
    initialDeposit: msg.initialDeposit,
    proposer: msg.proposer,
    metadata: '',
    title: content.title,
    summary: content.description,
    expedited: false,
  };
}

/** Units of 10⁻¹⁸ of the wire as text with a point. */
function weightText(wire: string): string {
  const weight = optionalDecFromWire(wire);
  return weight === undefined ? '<nil>' : formatDec(weight);
}

const readAddress = (ctx: Context, text: string, whose: string): AccAddress =>
  ctx.addresses.acc(text, (fault) =>
    sdkErrors.InvalidAddress(`invalid ${whose} address: ${fault.message}`),
  );
