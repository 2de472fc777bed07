// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { ZERO_TIME_SECONDS, checkTimestamp, defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { Coin } from '../../base/v1beta1/coin.ts';
import { Params, VoteOption, VoteOptionEnum, WeightedVoteOption } from './gov.ts';
import { Any } from '../../../google/protobuf/any.ts';
import { Timestamp } from '../../../google/protobuf/timestamp.ts';

export interface MsgSubmitProposal {
  messages: Any[];
  initialDeposit: Coin[];
  proposer: string;
  metadata: string;
  title: string;
  summary: string;
  expedited: boolean;
}
export const MsgSubmitProposal: MessageType<MsgSubmitProposal> = defineMessage<MsgSubmitProposal>({
  typeName: 'cosmos.gov.v1.MsgSubmitProposal',
  fields: [
    { no: 1, name: 'messages', jsName: 'messages', kind: 'message', repeated: true, packed: false, type: () => Any, nullable: true, amino: {} },
    { no: 2, name: 'initial_deposit', jsName: 'initialDeposit', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 3, name: 'proposer', jsName: 'proposer', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 4, name: 'metadata', jsName: 'metadata', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'title', jsName: 'title', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'summary', jsName: 'summary', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 7, name: 'expedited', jsName: 'expedited', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { signers: ['proposer'], aminoName: 'cosmos-sdk/v1/MsgSubmitProposal' },
  create: (partial) => ({
    messages: partial?.messages ?? [],
    initialDeposit: partial?.initialDeposit ?? [],
    proposer: partial?.proposer ?? '',
    metadata: partial?.metadata ?? '',
    title: partial?.title ?? '',
    summary: partial?.summary ?? '',
    expedited: partial?.expedited ?? false,
  }),
  write(m, w) {
    for (const value of m.messages) {
      const at = w.open(10);
      Any.write(value, w);
      w.close(at);
    }
    for (const value of m.initialDeposit) {
      const at = w.open(18);
      Coin.write(value, w);
      w.close(at);
    }
    if (m.proposer !== '') {
      w.string(26, m.proposer);
    }
    if (m.metadata !== '') {
      w.string(34, m.metadata);
    }
    if (m.title !== '') {
      w.string(42, m.title);
    }
    if (m.summary !== '') {
      w.string(50, m.summary);
    }
    if (m.expedited) {
      w.tag(56);
      w.bool(m.expedited);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.messages.push(Any.read(Any.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.initialDeposit.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          m.proposer = r.string();
          break;
        }
        case 34: {
          m.metadata = r.string();
          break;
        }
        case 42: {
          m.title = r.string();
          break;
        }
        case 50: {
          m.summary = r.string();
          break;
        }
        case 56: {
          m.expedited = r.bool();
          break;
        }
        default:
          r.other(tag, MsgSubmitProposal.typeName, MsgSubmitProposal.fields);
      }
    }
    return m;
  },
});

export interface MsgSubmitProposalResponse {
  proposalId: bigint;
}
export const MsgSubmitProposalResponse: MessageType<MsgSubmitProposalResponse> = defineMessage<MsgSubmitProposalResponse>({
  typeName: 'cosmos.gov.v1.MsgSubmitProposalResponse',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    proposalId: partial?.proposalId ?? 0n,
  }),
  write(m, w) {
    if (m.proposalId !== 0n) {
      w.tag(8);
      w.uint64(m.proposalId);
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
        default:
          r.other(tag, MsgSubmitProposalResponse.typeName, MsgSubmitProposalResponse.fields);
      }
    }
    return m;
  },
});

export interface MsgExecLegacyContent {
  content: Any | undefined;
  authority: string;
}
export const MsgExecLegacyContent: MessageType<MsgExecLegacyContent> = defineMessage<MsgExecLegacyContent>({
  typeName: 'cosmos.gov.v1.MsgExecLegacyContent',
  fields: [
    { no: 1, name: 'content', jsName: 'content', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.gov.v1beta1.Content', amino: {} },
    { no: 2, name: 'authority', jsName: 'authority', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { signers: ['authority'], aminoName: 'cosmos-sdk/v1/MsgExecLegacyContent' },
  create: (partial) => ({
    content: partial?.content,
    authority: partial?.authority ?? '',
  }),
  write(m, w) {
    if (m.content !== undefined) {
      const at = w.open(10);
      Any.write(m.content, w);
      w.close(at);
    }
    if (m.authority !== '') {
      w.string(18, m.authority);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.content = Any.read(m.content ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          m.authority = r.string();
          break;
        }
        default:
          r.other(tag, MsgExecLegacyContent.typeName, MsgExecLegacyContent.fields);
      }
    }
    return m;
  },
});

export type MsgExecLegacyContentResponse = EmptyMessage;
export const MsgExecLegacyContentResponse: MessageType<MsgExecLegacyContentResponse> = defineMessage<MsgExecLegacyContentResponse>({
  typeName: 'cosmos.gov.v1.MsgExecLegacyContentResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgExecLegacyContentResponse.typeName, MsgExecLegacyContentResponse.fields);
    }
    return m;
  },
});

export interface MsgVote {
  proposalId: bigint;
  voter: string;
  option: VoteOption;
  metadata: string;
}
export const MsgVote: MessageType<MsgVote> = defineMessage<MsgVote>({
  typeName: 'cosmos.gov.v1.MsgVote',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: { dontOmitempty: true } },
    { no: 2, name: 'voter', jsName: 'voter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'option', jsName: 'option', kind: 'enum', repeated: false, packed: false, type: () => VoteOptionEnum, nullable: true, amino: {} },
    { no: 4, name: 'metadata', jsName: 'metadata', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { signers: ['voter'], aminoName: 'cosmos-sdk/v1/MsgVote' },
  create: (partial) => ({
    proposalId: partial?.proposalId ?? 0n,
    voter: partial?.voter ?? '',
    option: partial?.option ?? 0,
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
    if (m.option !== 0) {
      w.tag(24);
      w.int32(m.option);
    }
    if (m.metadata !== '') {
      w.string(34, m.metadata);
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
          m.metadata = r.string();
          break;
        }
        default:
          r.other(tag, MsgVote.typeName, MsgVote.fields);
      }
    }
    return m;
  },
});

export type MsgVoteResponse = EmptyMessage;
export const MsgVoteResponse: MessageType<MsgVoteResponse> = defineMessage<MsgVoteResponse>({
  typeName: 'cosmos.gov.v1.MsgVoteResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgVoteResponse.typeName, MsgVoteResponse.fields);
    }
    return m;
  },
});

export interface MsgVoteWeighted {
  proposalId: bigint;
  voter: string;
  options: WeightedVoteOption[];
  metadata: string;
}
export const MsgVoteWeighted: MessageType<MsgVoteWeighted> = defineMessage<MsgVoteWeighted>({
  typeName: 'cosmos.gov.v1.MsgVoteWeighted',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: { dontOmitempty: true } },
    { no: 2, name: 'voter', jsName: 'voter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'options', jsName: 'options', kind: 'message', repeated: true, packed: false, type: () => WeightedVoteOption, nullable: true, amino: {} },
    { no: 4, name: 'metadata', jsName: 'metadata', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { signers: ['voter'], aminoName: 'cosmos-sdk/v1/MsgVoteWeighted' },
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
      const at = w.open(26);
      WeightedVoteOption.write(value, w);
      w.close(at);
    }
    if (m.metadata !== '') {
      w.string(34, m.metadata);
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
        case 26: {
          const outer = r.enter();
          m.options.push(WeightedVoteOption.read(WeightedVoteOption.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          m.metadata = r.string();
          break;
        }
        default:
          r.other(tag, MsgVoteWeighted.typeName, MsgVoteWeighted.fields);
      }
    }
    return m;
  },
});

export type MsgVoteWeightedResponse = EmptyMessage;
export const MsgVoteWeightedResponse: MessageType<MsgVoteWeightedResponse> = defineMessage<MsgVoteWeightedResponse>({
  typeName: 'cosmos.gov.v1.MsgVoteWeightedResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgVoteWeightedResponse.typeName, MsgVoteWeightedResponse.fields);
    }
    return m;
  },
});

export interface MsgDeposit {
  proposalId: bigint;
  depositor: string;
  amount: Coin[];
}
export const MsgDeposit: MessageType<MsgDeposit> = defineMessage<MsgDeposit>({
  typeName: 'cosmos.gov.v1.MsgDeposit',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: { dontOmitempty: true } },
    { no: 2, name: 'depositor', jsName: 'depositor', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['depositor'], aminoName: 'cosmos-sdk/v1/MsgDeposit' },
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
          r.other(tag, MsgDeposit.typeName, MsgDeposit.fields);
      }
    }
    return m;
  },
});

export type MsgDepositResponse = EmptyMessage;
export const MsgDepositResponse: MessageType<MsgDepositResponse> = defineMessage<MsgDepositResponse>({
  typeName: 'cosmos.gov.v1.MsgDepositResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgDepositResponse.typeName, MsgDepositResponse.fields);
    }
    return m;
  },
});

export interface MsgUpdateParams {
  authority: string;
  params: Params;
}
export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>({
  typeName: 'cosmos.gov.v1.MsgUpdateParams',
  fields: [
    { no: 1, name: 'authority', jsName: 'authority', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['authority'], aminoName: 'cosmos-sdk/x/gov/v1/MsgUpdateParams' },
  create: (partial) => ({
    authority: partial?.authority ?? '',
    params: partial?.params ?? Params.create(),
  }),
  write(m, w) {
    if (m.authority !== '') {
      w.string(10, m.authority);
    }
    {
      const at = w.open(18);
      Params.write(m.params, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.authority = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          Params.read(m.params, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgUpdateParams.typeName, MsgUpdateParams.fields);
      }
    }
    return m;
  },
});

export type MsgUpdateParamsResponse = EmptyMessage;
export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>({
  typeName: 'cosmos.gov.v1.MsgUpdateParamsResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgUpdateParamsResponse.typeName, MsgUpdateParamsResponse.fields);
    }
    return m;
  },
});

export interface MsgCancelProposal {
  proposalId: bigint;
  proposer: string;
}
export const MsgCancelProposal: MessageType<MsgCancelProposal> = defineMessage<MsgCancelProposal>({
  typeName: 'cosmos.gov.v1.MsgCancelProposal',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'proposer', jsName: 'proposer', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: { signers: ['proposer'] },
  create: (partial) => ({
    proposalId: partial?.proposalId ?? 0n,
    proposer: partial?.proposer ?? '',
  }),
  write(m, w) {
    if (m.proposalId !== 0n) {
      w.tag(8);
      w.uint64(m.proposalId);
    }
    if (m.proposer !== '') {
      w.string(18, m.proposer);
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
          m.proposer = r.string();
          break;
        }
        default:
          r.other(tag, MsgCancelProposal.typeName, MsgCancelProposal.fields);
      }
    }
    return m;
  },
});

export interface MsgCancelProposalResponse {
  proposalId: bigint;
  canceledTime: Timestamp;
  canceledHeight: bigint;
}
export const MsgCancelProposalResponse: MessageType<MsgCancelProposalResponse> = defineMessage<MsgCancelProposalResponse>({
  typeName: 'cosmos.gov.v1.MsgCancelProposalResponse',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'canceled_time', jsName: 'canceledTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
    { no: 3, name: 'canceled_height', jsName: 'canceledHeight', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    proposalId: partial?.proposalId ?? 0n,
    canceledTime: partial?.canceledTime ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    canceledHeight: partial?.canceledHeight ?? 0n,
  }),
  write(m, w) {
    if (m.proposalId !== 0n) {
      w.tag(8);
      w.uint64(m.proposalId);
    }
    {
      const at = w.open(18);
      Timestamp.write(checkTimestamp(m.canceledTime), w);
      w.close(at);
    }
    if (m.canceledHeight !== 0n) {
      w.tag(24);
      w.uint64(m.canceledHeight);
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
          m.canceledTime = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 24: {
          m.canceledHeight = r.uint64();
          break;
        }
        default:
          r.other(tag, MsgCancelProposalResponse.typeName, MsgCancelProposalResponse.fields);
      }
    }
    return m;
  },
});

export const MsgService: ServiceType = {
  typeName: 'cosmos.gov.v1.Msg',
  msgService: true,
  methods: [
    { name: 'SubmitProposal', input: MsgSubmitProposal, output: MsgSubmitProposalResponse, http: [] },
    { name: 'ExecLegacyContent', input: MsgExecLegacyContent, output: MsgExecLegacyContentResponse, http: [] },
    { name: 'Vote', input: MsgVote, output: MsgVoteResponse, http: [] },
    { name: 'VoteWeighted', input: MsgVoteWeighted, output: MsgVoteWeightedResponse, http: [] },
    { name: 'Deposit', input: MsgDeposit, output: MsgDepositResponse, http: [] },
    { name: 'UpdateParams', input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
    { name: 'CancelProposal', input: MsgCancelProposal, output: MsgCancelProposalResponse, http: [] },
  ],
};
