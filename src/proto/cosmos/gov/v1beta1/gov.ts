// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { ZERO_TIME_SECONDS, checkDuration, checkTimestamp, defineEnum, defineMessage, type EnumType, type MessageType } from '../../../../types/wire.ts';
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
export const VoteOptionEnum: EnumType = defineEnum('cosmos.gov.v1beta1.VoteOption', VoteOption);

export const ProposalStatus = {
  PROPOSAL_STATUS_UNSPECIFIED: 0,
  PROPOSAL_STATUS_DEPOSIT_PERIOD: 1,
  PROPOSAL_STATUS_VOTING_PERIOD: 2,
  PROPOSAL_STATUS_PASSED: 3,
  PROPOSAL_STATUS_REJECTED: 4,
  PROPOSAL_STATUS_FAILED: 5,
} as const;
export type ProposalStatus = number;
export const ProposalStatusEnum: EnumType = defineEnum('cosmos.gov.v1beta1.ProposalStatus', ProposalStatus);

export interface WeightedVoteOption {
  option: VoteOption;
  weight: string;
}
export const WeightedVoteOption: MessageType<WeightedVoteOption> = defineMessage<WeightedVoteOption>({
  typeName: 'cosmos.gov.v1beta1.WeightedVoteOption',
  fields: [
    { no: 1, name: 'option', jsName: 'option', kind: 'enum', repeated: false, packed: false, type: () => VoteOptionEnum, nullable: true, amino: {} },
    { no: 2, name: 'weight', jsName: 'weight', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
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
    w.number(18, m.weight);
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
          m.weight = r.decText(m.weight);
          break;
        }
        default:
          r.other(tag, WeightedVoteOption.typeName, WeightedVoteOption.fields);
      }
    }
    return m;
  },
});

export interface TextProposal {
  title: string;
  description: string;
}
export const TextProposal: MessageType<TextProposal> = defineMessage<TextProposal>({
  typeName: 'cosmos.gov.v1beta1.TextProposal',
  fields: [
    { no: 1, name: 'title', jsName: 'title', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'description', jsName: 'description', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/TextProposal', implements: ['cosmos.gov.v1beta1.Content'] },
  create: (partial) => ({
    title: partial?.title ?? '',
    description: partial?.description ?? '',
  }),
  write(m, w) {
    if (m.title !== '') {
      w.string(10, m.title);
    }
    if (m.description !== '') {
      w.string(18, m.description);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.title = r.string();
          break;
        }
        case 18: {
          m.description = r.string();
          break;
        }
        default:
          r.other(tag, TextProposal.typeName, TextProposal.fields);
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
  typeName: 'cosmos.gov.v1beta1.Deposit',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'depositor', jsName: 'depositor', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true } },
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
  proposalId: bigint;
  content: Any | undefined;
  status: ProposalStatus;
  finalTallyResult: TallyResult;
  submitTime: Timestamp;
  depositEndTime: Timestamp;
  totalDeposit: Coin[];
  votingStartTime: Timestamp;
  votingEndTime: Timestamp;
}
export const Proposal: MessageType<Proposal> = defineMessage<Proposal>({
  typeName: 'cosmos.gov.v1beta1.Proposal',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'content', jsName: 'content', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.gov.v1beta1.Content', amino: {} },
    { no: 3, name: 'status', jsName: 'status', kind: 'enum', repeated: false, packed: false, type: () => ProposalStatusEnum, nullable: true, amino: {} },
    { no: 4, name: 'final_tally_result', jsName: 'finalTallyResult', kind: 'message', repeated: false, packed: false, type: () => TallyResult, nullable: false, amino: { dontOmitempty: true } },
    { no: 5, name: 'submit_time', jsName: 'submitTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: { dontOmitempty: true } },
    { no: 6, name: 'deposit_end_time', jsName: 'depositEndTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: { dontOmitempty: true } },
    { no: 7, name: 'total_deposit', jsName: 'totalDeposit', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true } },
    { no: 8, name: 'voting_start_time', jsName: 'votingStartTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: { dontOmitempty: true } },
    { no: 9, name: 'voting_end_time', jsName: 'votingEndTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    proposalId: partial?.proposalId ?? 0n,
    content: partial?.content,
    status: partial?.status ?? 0,
    finalTallyResult: partial?.finalTallyResult ?? TallyResult.create(),
    submitTime: partial?.submitTime ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    depositEndTime: partial?.depositEndTime ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    totalDeposit: partial?.totalDeposit ?? [],
    votingStartTime: partial?.votingStartTime ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    votingEndTime: partial?.votingEndTime ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
  }),
  write(m, w) {
    if (m.proposalId !== 0n) {
      w.tag(8);
      w.uint64(m.proposalId);
    }
    if (m.content !== undefined) {
      const at = w.open(18);
      Any.write(m.content, w);
      w.close(at);
    }
    if (m.status !== 0) {
      w.tag(24);
      w.int32(m.status);
    }
    {
      const at = w.open(34);
      TallyResult.write(m.finalTallyResult, w);
      w.close(at);
    }
    {
      const at = w.open(42);
      Timestamp.write(checkTimestamp(m.submitTime), w);
      w.close(at);
    }
    {
      const at = w.open(50);
      Timestamp.write(checkTimestamp(m.depositEndTime), w);
      w.close(at);
    }
    for (const value of m.totalDeposit) {
      const at = w.open(58);
      Coin.write(value, w);
      w.close(at);
    }
    {
      const at = w.open(66);
      Timestamp.write(checkTimestamp(m.votingStartTime), w);
      w.close(at);
    }
    {
      const at = w.open(74);
      Timestamp.write(checkTimestamp(m.votingEndTime), w);
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
          const outer = r.enter();
          m.content = Any.read(m.content ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        case 24: {
          m.status = r.int32();
          break;
        }
        case 34: {
          const outer = r.enter();
          TallyResult.read(m.finalTallyResult, r);
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
        default:
          r.other(tag, Proposal.typeName, Proposal.fields);
      }
    }
    return m;
  },
});

export interface TallyResult {
  yes: string;
  abstain: string;
  no: string;
  noWithVeto: string;
}
export const TallyResult: MessageType<TallyResult> = defineMessage<TallyResult>({
  typeName: 'cosmos.gov.v1beta1.TallyResult',
  fields: [
    { no: 1, name: 'yes', jsName: 'yes', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: {} },
    { no: 2, name: 'abstain', jsName: 'abstain', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: {} },
    { no: 3, name: 'no', jsName: 'no', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: {} },
    { no: 4, name: 'no_with_veto', jsName: 'noWithVeto', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    yes: partial?.yes ?? '',
    abstain: partial?.abstain ?? '',
    no: partial?.no ?? '',
    noWithVeto: partial?.noWithVeto ?? '',
  }),
  write(m, w) {
    w.number(10, m.yes);
    w.number(18, m.abstain);
    w.number(26, m.no);
    w.number(34, m.noWithVeto);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.yes = r.intText(m.yes);
          break;
        }
        case 18: {
          m.abstain = r.intText(m.abstain);
          break;
        }
        case 26: {
          m.no = r.intText(m.no);
          break;
        }
        case 34: {
          m.noWithVeto = r.intText(m.noWithVeto);
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
  option: VoteOption;
  options: WeightedVoteOption[];
}
export const Vote: MessageType<Vote> = defineMessage<Vote>({
  typeName: 'cosmos.gov.v1beta1.Vote',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: { fieldName: 'id', dontOmitempty: true } },
    { no: 2, name: 'voter', jsName: 'voter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'option', jsName: 'option', kind: 'enum', repeated: false, packed: false, type: () => VoteOptionEnum, nullable: true, deprecated: true, amino: {} },
    { no: 4, name: 'options', jsName: 'options', kind: 'message', repeated: true, packed: false, type: () => WeightedVoteOption, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    proposalId: partial?.proposalId ?? 0n,
    voter: partial?.voter ?? '',
    option: partial?.option ?? 0,
    options: partial?.options ?? [],
  }),
  write(m, w) {
    if (m.proposalId !== 0n) {
      w.tag(8);
      w.uint64(m.proposalId);
    }
    if (m.voter !== '') {
      w.string(18, m.voter);
    }
    if (m.option !== 0) {
      w.tag(24);
      w.int32(m.option);
    }
    for (const value of m.options) {
      const at = w.open(34);
      WeightedVoteOption.write(value, w);
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
          m.voter = r.string();
          break;
        }
        case 24: {
          m.option = r.int32();
          break;
        }
        case 34: {
          const outer = r.enter();
          m.options.push(WeightedVoteOption.read(WeightedVoteOption.create(), r));
          r.leave(outer);
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
  maxDepositPeriod: Duration;
}
export const DepositParams: MessageType<DepositParams> = defineMessage<DepositParams>({
  typeName: 'cosmos.gov.v1beta1.DepositParams',
  fields: [
    { no: 1, name: 'min_deposit', jsName: 'minDeposit', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: {} },
    { no: 2, name: 'max_deposit_period', jsName: 'maxDepositPeriod', kind: 'message', repeated: false, packed: false, type: () => Duration, nullable: false, stdduration: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    minDeposit: partial?.minDeposit ?? [],
    maxDepositPeriod: partial?.maxDepositPeriod ?? Duration.create(),
  }),
  write(m, w) {
    for (const value of m.minDeposit) {
      const at = w.open(10);
      Coin.write(value, w);
      w.close(at);
    }
    {
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
  votingPeriod: Duration;
}
export const VotingParams: MessageType<VotingParams> = defineMessage<VotingParams>({
  typeName: 'cosmos.gov.v1beta1.VotingParams',
  fields: [
    { no: 1, name: 'voting_period', jsName: 'votingPeriod', kind: 'message', repeated: false, packed: false, type: () => Duration, nullable: false, stdduration: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    votingPeriod: partial?.votingPeriod ?? Duration.create(),
  }),
  write(m, w) {
    {
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
  typeName: 'cosmos.gov.v1beta1.TallyParams',
  fields: [
    { no: 1, name: 'quorum', jsName: 'quorum', kind: 'bytes', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: {} },
    { no: 2, name: 'threshold', jsName: 'threshold', kind: 'bytes', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: {} },
    { no: 3, name: 'veto_threshold', jsName: 'vetoThreshold', kind: 'bytes', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    quorum: partial?.quorum ?? '',
    threshold: partial?.threshold ?? '',
    vetoThreshold: partial?.vetoThreshold ?? '',
  }),
  write(m, w) {
    w.number(10, m.quorum);
    w.number(18, m.threshold);
    w.number(26, m.vetoThreshold);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.quorum = r.decText(m.quorum);
          break;
        }
        case 18: {
          m.threshold = r.decText(m.threshold);
          break;
        }
        case 26: {
          m.vetoThreshold = r.decText(m.vetoThreshold);
          break;
        }
        default:
          r.other(tag, TallyParams.typeName, TallyParams.fields);
      }
    }
    return m;
  },
});
