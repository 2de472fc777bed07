// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { checkDuration, checkTimestamp, defineEnum, defineMessage, type EnumType, type MessageType } from '../../../../types/wire.ts';
import { Coin } from '../../base/v1beta1/coin.ts';
import { Any } from '../../../google/protobuf/any.ts';
import { Duration } from '../../../google/protobuf/duration.ts';
import { Timestamp } from '../../../google/protobuf/timestamp.ts';

export const VoteOption = {
  VOTE_OPTION_UNSPECIFIED: 0,
  VOTE_OPTION_YES: 1,
  VOTE_OPTION_ABSTAIN: 2,
  VOTE_OPTION_NO: 3,
  VOTE_OPTION_NO_WITH_VETO: 4,
} as const;
export type VoteOption = number;
export const VoteOptionEnum: EnumType = defineEnum('cosmos.gov.v1.VoteOption', VoteOption);

export const ProposalStatus = {
  PROPOSAL_STATUS_UNSPECIFIED: 0,
  PROPOSAL_STATUS_DEPOSIT_PERIOD: 1,
  PROPOSAL_STATUS_VOTING_PERIOD: 2,
  PROPOSAL_STATUS_PASSED: 3,
  PROPOSAL_STATUS_REJECTED: 4,
  PROPOSAL_STATUS_FAILED: 5,
} as const;
export type ProposalStatus = number;
export const ProposalStatusEnum: EnumType = defineEnum('cosmos.gov.v1.ProposalStatus', ProposalStatus);

export interface WeightedVoteOption {
  option: VoteOption;
  weight: string;
}
export const WeightedVoteOption: MessageType<WeightedVoteOption> = defineMessage<WeightedVoteOption>({
  typeName: 'cosmos.gov.v1.WeightedVoteOption',
  fields: [
    { no: 1, name: 'option', jsName: 'option', kind: 'enum', repeated: false, packed: false, type: () => VoteOptionEnum, nullable: true, amino: {} },
    { no: 2, name: 'weight', jsName: 'weight', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Dec', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    option: partial?.option ?? 0,
    weight: partial?.weight ?? '',
  }),
  write(m, w) {
    if (m.option !== 0) {
      w.tag(8);
      w.int32(m.option);
    }
    if (m.weight !== '') {
      w.string(18, m.weight);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.option = r.int32();
          break;
        }
        case 18: {
          m.weight = r.string();
          break;
        }
        default:
          r.other(tag, WeightedVoteOption.typeName, WeightedVoteOption.fields);
      }
    }
    return m;
  },
});

export interface Deposit {
  proposalId: bigint;
  depositor: string;
  amount: Coin[];
}
export const Deposit: MessageType<Deposit> = defineMessage<Deposit>({
  typeName: 'cosmos.gov.v1.Deposit',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'depositor', jsName: 'depositor', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    proposalId: partial?.proposalId ?? 0n,
    depositor: partial?.depositor ?? '',
    amount: partial?.amount ?? [],
  }),
  write(m, w) {
    if (m.proposalId !== 0n) {
      w.tag(8);
      w.uint64(m.proposalId);
    }
    if (m.depositor !== '') {
      w.string(18, m.depositor);
    }
    for (const value of m.amount) {
      const at = w.open(26);
      Coin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.proposalId = r.uint64();
          break;
        }
        case 18: {
          m.depositor = r.string();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.amount.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Deposit.typeName, Deposit.fields);
      }
    }
    return m;
  },
});

export interface Proposal {
  id: bigint;
  messages: Any[];
  status: ProposalStatus;
  finalTallyResult: TallyResult | undefined;
  submitTime: Timestamp | undefined;
  depositEndTime: Timestamp | undefined;
  totalDeposit: Coin[];
  votingStartTime: Timestamp | undefined;
  votingEndTime: Timestamp | undefined;
  metadata: string;
  title: string;
  summary: string;
  proposer: string;
  expedited: boolean;
  failedReason: string;
}
export const Proposal: MessageType<Proposal> = defineMessage<Proposal>({
  typeName: 'cosmos.gov.v1.Proposal',
  fields: [
    { no: 1, name: 'id', jsName: 'id', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'messages', jsName: 'messages', kind: 'message', repeated: true, packed: false, type: () => Any, nullable: true, amino: {} },
    { no: 3, name: 'status', jsName: 'status', kind: 'enum', repeated: false, packed: false, type: () => ProposalStatusEnum, nullable: true, amino: {} },
    { no: 4, name: 'final_tally_result', jsName: 'finalTallyResult', kind: 'message', repeated: false, packed: false, type: () => TallyResult, nullable: true, amino: {} },
    { no: 5, name: 'submit_time', jsName: 'submitTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: true, stdtime: true, amino: {} },
    { no: 6, name: 'deposit_end_time', jsName: 'depositEndTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: true, stdtime: true, amino: {} },
    { no: 7, name: 'total_deposit', jsName: 'totalDeposit', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, amino: { dontOmitempty: true } },
    { no: 8, name: 'voting_start_time', jsName: 'votingStartTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: true, stdtime: true, amino: {} },
    { no: 9, name: 'voting_end_time', jsName: 'votingEndTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: true, stdtime: true, amino: {} },
    { no: 10, name: 'metadata', jsName: 'metadata', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 11, name: 'title', jsName: 'title', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 12, name: 'summary', jsName: 'summary', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 13, name: 'proposer', jsName: 'proposer', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 14, name: 'expedited', jsName: 'expedited', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 15, name: 'failed_reason', jsName: 'failedReason', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    id: partial?.id ?? 0n,
    messages: partial?.messages ?? [],
    status: partial?.status ?? 0,
    finalTallyResult: partial?.finalTallyResult,
    submitTime: partial?.submitTime,
    depositEndTime: partial?.depositEndTime,
    totalDeposit: partial?.totalDeposit ?? [],
    votingStartTime: partial?.votingStartTime,
    votingEndTime: partial?.votingEndTime,
    metadata: partial?.metadata ?? '',
    title: partial?.title ?? '',
    summary: partial?.summary ?? '',
    proposer: partial?.proposer ?? '',
    expedited: partial?.expedited ?? false,
    failedReason: partial?.failedReason ?? '',
  }),
  write(m, w) {
    if (m.id !== 0n) {
      w.tag(8);
      w.uint64(m.id);
    }
    for (const value of m.messages) {
      const at = w.open(18);
      Any.write(value, w);
      w.close(at);
    }
    if (m.status !== 0) {
      w.tag(24);
      w.int32(m.status);
    }
    if (m.finalTallyResult !== undefined) {
      const at = w.open(34);
      TallyResult.write(m.finalTallyResult, w);
      w.close(at);
    }
    if (m.submitTime !== undefined) {
      const at = w.open(42);
      Timestamp.write(checkTimestamp(m.submitTime), w);
      w.close(at);
    }
    if (m.depositEndTime !== undefined) {
      const at = w.open(50);
      Timestamp.write(checkTimestamp(m.depositEndTime), w);
      w.close(at);
    }
    for (const value of m.totalDeposit) {
      const at = w.open(58);
      Coin.write(value, w);
      w.close(at);
    }
    if (m.votingStartTime !== undefined) {
      const at = w.open(66);
      Timestamp.write(checkTimestamp(m.votingStartTime), w);
      w.close(at);
    }
    if (m.votingEndTime !== undefined) {
      const at = w.open(74);
      Timestamp.write(checkTimestamp(m.votingEndTime), w);
      w.close(at);
    }
    if (m.metadata !== '') {
      w.string(82, m.metadata);
    }
    if (m.title !== '') {
      w.string(90, m.title);
    }
    if (m.summary !== '') {
      w.string(98, m.summary);
    }
    if (m.proposer !== '') {
      w.string(106, m.proposer);
    }
    if (m.expedited) {
      w.tag(112);
      w.bool(m.expedited);
    }
    if (m.failedReason !== '') {
      w.string(122, m.failedReason);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.id = r.uint64();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.messages.push(Any.read(Any.create(), r));
          r.leave(outer);
          break;
        }
        case 24: {
          m.status = r.int32();
          break;
        }
        case 34: {
          const outer = r.enter();
          m.finalTallyResult = TallyResult.read(m.finalTallyResult ?? TallyResult.create(), r);
          r.leave(outer);
          break;
        }
        case 42: {
          const outer = r.enter();
          m.submitTime = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 50: {
          const outer = r.enter();
          m.depositEndTime = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 58: {
          const outer = r.enter();
          m.totalDeposit.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 66: {
          const outer = r.enter();
          m.votingStartTime = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 74: {
          const outer = r.enter();
          m.votingEndTime = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 82: {
          m.metadata = r.string();
          break;
        }
        case 90: {
          m.title = r.string();
          break;
        }
        case 98: {
          m.summary = r.string();
          break;
        }
        case 106: {
          m.proposer = r.string();
          break;
        }
        case 112: {
          m.expedited = r.bool();
          break;
        }
        case 122: {
          m.failedReason = r.string();
          break;
        }
        default:
          r.other(tag, Proposal.typeName, Proposal.fields);
      }
    }
    return m;
  },
});

export interface TallyResult {
  yesCount: string;
  abstainCount: string;
  noCount: string;
  noWithVetoCount: string;
}
export const TallyResult: MessageType<TallyResult> = defineMessage<TallyResult>({
  typeName: 'cosmos.gov.v1.TallyResult',
  fields: [
    { no: 1, name: 'yes_count', jsName: 'yesCount', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Int', amino: {} },
    { no: 2, name: 'abstain_count', jsName: 'abstainCount', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Int', amino: {} },
    { no: 3, name: 'no_count', jsName: 'noCount', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Int', amino: {} },
    { no: 4, name: 'no_with_veto_count', jsName: 'noWithVetoCount', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Int', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    yesCount: partial?.yesCount ?? '',
    abstainCount: partial?.abstainCount ?? '',
    noCount: partial?.noCount ?? '',
    noWithVetoCount: partial?.noWithVetoCount ?? '',
  }),
  write(m, w) {
    if (m.yesCount !== '') {
      w.string(10, m.yesCount);
    }
    if (m.abstainCount !== '') {
      w.string(18, m.abstainCount);
    }
    if (m.noCount !== '') {
      w.string(26, m.noCount);
    }
    if (m.noWithVetoCount !== '') {
      w.string(34, m.noWithVetoCount);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.yesCount = r.string();
          break;
        }
        case 18: {
          m.abstainCount = r.string();
          break;
        }
        case 26: {
          m.noCount = r.string();
          break;
        }
        case 34: {
          m.noWithVetoCount = r.string();
          break;
        }
        default:
          r.other(tag, TallyResult.typeName, TallyResult.fields);
      }
    }
    return m;
  },
});

export interface Vote {
  proposalId: bigint;
  voter: string;
  options: WeightedVoteOption[];
  metadata: string;
}
export const Vote: MessageType<Vote> = defineMessage<Vote>({
  typeName: 'cosmos.gov.v1.Vote',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'voter', jsName: 'voter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 4, name: 'options', jsName: 'options', kind: 'message', repeated: true, packed: false, type: () => WeightedVoteOption, nullable: true, amino: {} },
    { no: 5, name: 'metadata', jsName: 'metadata', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    proposalId: partial?.proposalId ?? 0n,
    voter: partial?.voter ?? '',
    options: partial?.options ?? [],
    metadata: partial?.metadata ?? '',
  }),
  write(m, w) {
    if (m.proposalId !== 0n) {
      w.tag(8);
      w.uint64(m.proposalId);
    }
    if (m.voter !== '') {
      w.string(18, m.voter);
    }
    for (const value of m.options) {
      const at = w.open(34);
      WeightedVoteOption.write(value, w);
      w.close(at);
    }
    if (m.metadata !== '') {
      w.string(42, m.metadata);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.proposalId = r.uint64();
          break;
        }
        case 18: {
          m.voter = r.string();
          break;
        }
        case 34: {
          const outer = r.enter();
          m.options.push(WeightedVoteOption.read(WeightedVoteOption.create(), r));
          r.leave(outer);
          break;
        }
        case 42: {
          m.metadata = r.string();
          break;
        }
        default:
          r.other(tag, Vote.typeName, Vote.fields);
      }
    }
    return m;
  },
});

export interface DepositParams {
  minDeposit: Coin[];
  maxDepositPeriod: Duration | undefined;
}
export const DepositParams: MessageType<DepositParams> = defineMessage<DepositParams>({
  typeName: 'cosmos.gov.v1.DepositParams',
  fields: [
    { no: 1, name: 'min_deposit', jsName: 'minDeposit', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, amino: {} },
    { no: 2, name: 'max_deposit_period', jsName: 'maxDepositPeriod', kind: 'message', repeated: false, packed: false, type: () => Duration, nullable: true, stdduration: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    minDeposit: partial?.minDeposit ?? [],
    maxDepositPeriod: partial?.maxDepositPeriod,
  }),
  write(m, w) {
    for (const value of m.minDeposit) {
      const at = w.open(10);
      Coin.write(value, w);
      w.close(at);
    }
    if (m.maxDepositPeriod !== undefined) {
      const at = w.open(18);
      Duration.write(checkDuration(m.maxDepositPeriod), w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.minDeposit.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.maxDepositPeriod = checkDuration(Duration.read(Duration.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, DepositParams.typeName, DepositParams.fields);
      }
    }
    return m;
  },
});

export interface VotingParams {
  votingPeriod: Duration | undefined;
}
export const VotingParams: MessageType<VotingParams> = defineMessage<VotingParams>({
  typeName: 'cosmos.gov.v1.VotingParams',
  fields: [
    { no: 1, name: 'voting_period', jsName: 'votingPeriod', kind: 'message', repeated: false, packed: false, type: () => Duration, nullable: true, stdduration: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    votingPeriod: partial?.votingPeriod,
  }),
  write(m, w) {
    if (m.votingPeriod !== undefined) {
      const at = w.open(10);
      Duration.write(checkDuration(m.votingPeriod), w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.votingPeriod = checkDuration(Duration.read(Duration.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, VotingParams.typeName, VotingParams.fields);
      }
    }
    return m;
  },
});

export interface TallyParams {
  quorum: string;
  threshold: string;
  vetoThreshold: string;
}
export const TallyParams: MessageType<TallyParams> = defineMessage<TallyParams>({
  typeName: 'cosmos.gov.v1.TallyParams',
  fields: [
    { no: 1, name: 'quorum', jsName: 'quorum', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Dec', amino: {} },
    { no: 2, name: 'threshold', jsName: 'threshold', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Dec', amino: {} },
    { no: 3, name: 'veto_threshold', jsName: 'vetoThreshold', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Dec', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    quorum: partial?.quorum ?? '',
    threshold: partial?.threshold ?? '',
    vetoThreshold: partial?.vetoThreshold ?? '',
  }),
  write(m, w) {
    if (m.quorum !== '') {
      w.string(10, m.quorum);
    }
    if (m.threshold !== '') {
      w.string(18, m.threshold);
    }
    if (m.vetoThreshold !== '') {
      w.string(26, m.vetoThreshold);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.quorum = r.string();
          break;
        }
        case 18: {
          m.threshold = r.string();
          break;
        }
        case 26: {
          m.vetoThreshold = r.string();
          break;
        }
        default:
          r.other(tag, TallyParams.typeName, TallyParams.fields);
      }
    }
    return m;
  },
});

export interface Params {
  minDeposit: Coin[];
  maxDepositPeriod: Duration | undefined;
  votingPeriod: Duration | undefined;
  quorum: string;
  threshold: string;
  vetoThreshold: string;
  minInitialDepositRatio: string;
  proposalCancelRatio: string;
  proposalCancelDest: string;
  expeditedVotingPeriod: Duration | undefined;
  expeditedThreshold: string;
  expeditedMinDeposit: Coin[];
  burnVoteQuorum: boolean;
  burnProposalDepositPrevote: boolean;
  burnVoteVeto: boolean;
  minDepositRatio: string;
}
export const Params: MessageType<Params> = defineMessage<Params>({
  typeName: 'cosmos.gov.v1.Params',
  fields: [
    { no: 1, name: 'min_deposit', jsName: 'minDeposit', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'max_deposit_period', jsName: 'maxDepositPeriod', kind: 'message', repeated: false, packed: false, type: () => Duration, nullable: true, stdduration: true, amino: {} },
    { no: 3, name: 'voting_period', jsName: 'votingPeriod', kind: 'message', repeated: false, packed: false, type: () => Duration, nullable: true, stdduration: true, amino: {} },
    { no: 4, name: 'quorum', jsName: 'quorum', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Dec', amino: {} },
    { no: 5, name: 'threshold', jsName: 'threshold', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Dec', amino: {} },
    { no: 6, name: 'veto_threshold', jsName: 'vetoThreshold', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Dec', amino: {} },
    { no: 7, name: 'min_initial_deposit_ratio', jsName: 'minInitialDepositRatio', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Dec', amino: {} },
    { no: 8, name: 'proposal_cancel_ratio', jsName: 'proposalCancelRatio', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Dec', amino: {} },
    { no: 9, name: 'proposal_cancel_dest', jsName: 'proposalCancelDest', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 10, name: 'expedited_voting_period', jsName: 'expeditedVotingPeriod', kind: 'message', repeated: false, packed: false, type: () => Duration, nullable: true, stdduration: true, amino: {} },
    { no: 11, name: 'expedited_threshold', jsName: 'expeditedThreshold', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Dec', amino: {} },
    { no: 12, name: 'expedited_min_deposit', jsName: 'expeditedMinDeposit', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, amino: { dontOmitempty: true } },
    { no: 13, name: 'burn_vote_quorum', jsName: 'burnVoteQuorum', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 14, name: 'burn_proposal_deposit_prevote', jsName: 'burnProposalDepositPrevote', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 15, name: 'burn_vote_veto', jsName: 'burnVoteVeto', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 16, name: 'min_deposit_ratio', jsName: 'minDepositRatio', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.Dec', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    minDeposit: partial?.minDeposit ?? [],
    maxDepositPeriod: partial?.maxDepositPeriod,
    votingPeriod: partial?.votingPeriod,
    quorum: partial?.quorum ?? '',
    threshold: partial?.threshold ?? '',
    vetoThreshold: partial?.vetoThreshold ?? '',
    minInitialDepositRatio: partial?.minInitialDepositRatio ?? '',
    proposalCancelRatio: partial?.proposalCancelRatio ?? '',
    proposalCancelDest: partial?.proposalCancelDest ?? '',
    expeditedVotingPeriod: partial?.expeditedVotingPeriod,
    expeditedThreshold: partial?.expeditedThreshold ?? '',
    expeditedMinDeposit: partial?.expeditedMinDeposit ?? [],
    burnVoteQuorum: partial?.burnVoteQuorum ?? false,
    burnProposalDepositPrevote: partial?.burnProposalDepositPrevote ?? false,
    burnVoteVeto: partial?.burnVoteVeto ?? false,
    minDepositRatio: partial?.minDepositRatio ?? '',
  }),
  write(m, w) {
    for (const value of m.minDeposit) {
      const at = w.open(10);
      Coin.write(value, w);
      w.close(at);
    }
    if (m.maxDepositPeriod !== undefined) {
      const at = w.open(18);
      Duration.write(checkDuration(m.maxDepositPeriod), w);
      w.close(at);
    }
    if (m.votingPeriod !== undefined) {
      const at = w.open(26);
      Duration.write(checkDuration(m.votingPeriod), w);
      w.close(at);
    }
    if (m.quorum !== '') {
      w.string(34, m.quorum);
    }
    if (m.threshold !== '') {
      w.string(42, m.threshold);
    }
    if (m.vetoThreshold !== '') {
      w.string(50, m.vetoThreshold);
    }
    if (m.minInitialDepositRatio !== '') {
      w.string(58, m.minInitialDepositRatio);
    }
    if (m.proposalCancelRatio !== '') {
      w.string(66, m.proposalCancelRatio);
    }
    if (m.proposalCancelDest !== '') {
      w.string(74, m.proposalCancelDest);
    }
    if (m.expeditedVotingPeriod !== undefined) {
      const at = w.open(82);
      Duration.write(checkDuration(m.expeditedVotingPeriod), w);
      w.close(at);
    }
    if (m.expeditedThreshold !== '') {
      w.string(90, m.expeditedThreshold);
    }
    for (const value of m.expeditedMinDeposit) {
      const at = w.open(98);
      Coin.write(value, w);
      w.close(at);
    }
    if (m.burnVoteQuorum) {
      w.tag(104);
      w.bool(m.burnVoteQuorum);
    }
    if (m.burnProposalDepositPrevote) {
      w.tag(112);
      w.bool(m.burnProposalDepositPrevote);
    }
    if (m.burnVoteVeto) {
      w.tag(120);
      w.bool(m.burnVoteVeto);
    }
    if (m.minDepositRatio !== '') {
      w.string(130, m.minDepositRatio);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.minDeposit.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.maxDepositPeriod = checkDuration(Duration.read(Duration.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.votingPeriod = checkDuration(Duration.read(Duration.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          m.quorum = r.string();
          break;
        }
        case 42: {
          m.threshold = r.string();
          break;
        }
        case 50: {
          m.vetoThreshold = r.string();
          break;
        }
        case 58: {
          m.minInitialDepositRatio = r.string();
          break;
        }
        case 66: {
          m.proposalCancelRatio = r.string();
          break;
        }
        case 74: {
          m.proposalCancelDest = r.string();
          break;
        }
        case 82: {
          const outer = r.enter();
          m.expeditedVotingPeriod = checkDuration(Duration.read(Duration.create(), r));
          r.leave(outer);
          break;
        }
        case 90: {
          m.expeditedThreshold = r.string();
          break;
        }
        case 98: {
          const outer = r.enter();
          m.expeditedMinDeposit.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 104: {
          m.burnVoteQuorum = r.bool();
          break;
        }
        case 112: {
          m.burnProposalDepositPrevote = r.bool();
          break;
        }
        case 120: {
          m.burnVoteVeto = r.bool();
          break;
        }
        case 130: {
          m.minDepositRatio = r.string();
          break;
        }
        default:
          r.other(tag, Params.typeName, Params.fields);
      }
    }
    return m;
  },
});
