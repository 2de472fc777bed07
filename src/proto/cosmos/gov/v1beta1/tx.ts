// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { Coin } from '../../base/v1beta1/coin.ts';
import { VoteOption, VoteOptionEnum, WeightedVoteOption } from './gov.ts';
import { Any } from '../../../google/protobuf/any.ts';

export interface MsgSubmitProposal {
  content: Any | undefined;
  initialDeposit: Coin[];
  proposer: string;
}
export const MsgSubmitProposal: MessageType<MsgSubmitProposal> = defineMessage<MsgSubmitProposal>({
  typeName: 'cosmos.gov.v1beta1.MsgSubmitProposal',
  fields: [
    { no: 1, name: 'content', jsName: 'content', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.gov.v1beta1.Content', amino: {} },
    { no: 2, name: 'initial_deposit', jsName: 'initialDeposit', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 3, name: 'proposer', jsName: 'proposer', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: { signers: ['proposer'], aminoName: 'cosmos-sdk/MsgSubmitProposal' },
  create: (partial) => ({
    content: partial?.content,
    initialDeposit: partial?.initialDeposit ?? [],
    proposer: partial?.proposer ?? '',
  }),
  write(m, w) {
    if (m.content !== undefined) {
      const at = w.open(10);
      Any.write(m.content, w);
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
          const outer = r.enter();
          m.initialDeposit.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          m.proposer = r.string();
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
  typeName: 'cosmos.gov.v1beta1.MsgSubmitProposalResponse',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: { dontOmitempty: true } },
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

export interface MsgVote {
  proposalId: bigint;
  voter: string;
  option: VoteOption;
}
export const MsgVote: MessageType<MsgVote> = defineMessage<MsgVote>({
  typeName: 'cosmos.gov.v1beta1.MsgVote',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'voter', jsName: 'voter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'option', jsName: 'option', kind: 'enum', repeated: false, packed: false, type: () => VoteOptionEnum, nullable: true, amino: {} },
  ],
  options: { signers: ['voter'], aminoName: 'cosmos-sdk/MsgVote' },
  create: (partial) => ({
    proposalId: partial?.proposalId ?? 0n,
    voter: partial?.voter ?? '',
    option: partial?.option ?? 0,
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
        default:
          r.other(tag, MsgVote.typeName, MsgVote.fields);
      }
    }
    return m;
  },
});

export type MsgVoteResponse = EmptyMessage;
export const MsgVoteResponse: MessageType<MsgVoteResponse> = defineMessage<MsgVoteResponse>({
  typeName: 'cosmos.gov.v1beta1.MsgVoteResponse',
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
}
export const MsgVoteWeighted: MessageType<MsgVoteWeighted> = defineMessage<MsgVoteWeighted>({
  typeName: 'cosmos.gov.v1beta1.MsgVoteWeighted',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: { dontOmitempty: true } },
    { no: 2, name: 'voter', jsName: 'voter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'options', jsName: 'options', kind: 'message', repeated: true, packed: false, type: () => WeightedVoteOption, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['voter'], aminoName: 'cosmos-sdk/MsgVoteWeighted' },
  create: (partial) => ({
    proposalId: partial?.proposalId ?? 0n,
    voter: partial?.voter ?? '',
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
    for (const value of m.options) {
      const at = w.open(26);
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
        case 26: {
          const outer = r.enter();
          m.options.push(WeightedVoteOption.read(WeightedVoteOption.create(), r));
          r.leave(outer);
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
  typeName: 'cosmos.gov.v1beta1.MsgVoteWeightedResponse',
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
  typeName: 'cosmos.gov.v1beta1.MsgDeposit',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: { dontOmitempty: true } },
    { no: 2, name: 'depositor', jsName: 'depositor', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
  ],
  options: { signers: ['depositor'], aminoName: 'cosmos-sdk/MsgDeposit' },
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
  typeName: 'cosmos.gov.v1beta1.MsgDepositResponse',
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

export const MsgService: ServiceType = {
  typeName: 'cosmos.gov.v1beta1.Msg',
  msgService: true,
  methods: [
    { name: 'SubmitProposal', input: MsgSubmitProposal, output: MsgSubmitProposalResponse, http: [] },
    { name: 'Vote', input: MsgVote, output: MsgVoteResponse, http: [] },
    { name: 'VoteWeighted', input: MsgVoteWeighted, output: MsgVoteWeightedResponse, http: [] },
    { name: 'Deposit', input: MsgDeposit, output: MsgDepositResponse, http: [] },
  ],
};
