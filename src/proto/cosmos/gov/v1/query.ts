// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { PageRequest, PageResponse } from '../../base/query/v1beta1/pagination.ts';
import { Deposit, DepositParams, Params, Proposal, ProposalStatus, ProposalStatusEnum, TallyParams, TallyResult, Vote, VotingParams } from './gov.ts';

export type QueryConstitutionRequest = EmptyMessage;
export const QueryConstitutionRequest: MessageType<QueryConstitutionRequest> = defineMessage<QueryConstitutionRequest>({
  typeName: 'cosmos.gov.v1.QueryConstitutionRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, QueryConstitutionRequest.typeName, QueryConstitutionRequest.fields);
    }
    return m;
  },
});

export interface QueryConstitutionResponse {
  constitution: string;
}
export const QueryConstitutionResponse: MessageType<QueryConstitutionResponse> = defineMessage<QueryConstitutionResponse>({
  typeName: 'cosmos.gov.v1.QueryConstitutionResponse',
  fields: [
    { no: 1, name: 'constitution', jsName: 'constitution', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    constitution: partial?.constitution ?? '',
  }),
  write(m, w) {
    if (m.constitution !== '') {
      w.string(10, m.constitution);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.constitution = r.string();
          break;
        }
        default:
          r.other(tag, QueryConstitutionResponse.typeName, QueryConstitutionResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryProposalRequest {
  proposalId: bigint;
}
export const QueryProposalRequest: MessageType<QueryProposalRequest> = defineMessage<QueryProposalRequest>({
  typeName: 'cosmos.gov.v1.QueryProposalRequest',
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
          r.other(tag, QueryProposalRequest.typeName, QueryProposalRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryProposalResponse {
  proposal: Proposal | undefined;
}
export const QueryProposalResponse: MessageType<QueryProposalResponse> = defineMessage<QueryProposalResponse>({
  typeName: 'cosmos.gov.v1.QueryProposalResponse',
  fields: [
    { no: 1, name: 'proposal', jsName: 'proposal', kind: 'message', repeated: false, packed: false, type: () => Proposal, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    proposal: partial?.proposal,
  }),
  write(m, w) {
    if (m.proposal !== undefined) {
      const at = w.open(10);
      Proposal.write(m.proposal, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.proposal = Proposal.read(m.proposal ?? Proposal.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryProposalResponse.typeName, QueryProposalResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryProposalsRequest {
  proposalStatus: ProposalStatus;
  voter: string;
  depositor: string;
  pagination: PageRequest | undefined;
}
export const QueryProposalsRequest: MessageType<QueryProposalsRequest> = defineMessage<QueryProposalsRequest>({
  typeName: 'cosmos.gov.v1.QueryProposalsRequest',
  fields: [
    { no: 1, name: 'proposal_status', jsName: 'proposalStatus', kind: 'enum', repeated: false, packed: false, type: () => ProposalStatusEnum, nullable: true, amino: {} },
    { no: 2, name: 'voter', jsName: 'voter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'depositor', jsName: 'depositor', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 4, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    proposalStatus: partial?.proposalStatus ?? 0,
    voter: partial?.voter ?? '',
    depositor: partial?.depositor ?? '',
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.proposalStatus !== 0) {
      w.tag(8);
      w.int32(m.proposalStatus);
    }
    if (m.voter !== '') {
      w.string(18, m.voter);
    }
    if (m.depositor !== '') {
      w.string(26, m.depositor);
    }
    if (m.pagination !== undefined) {
      const at = w.open(34);
      PageRequest.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.proposalStatus = r.int32();
          break;
        }
        case 18: {
          m.voter = r.string();
          break;
        }
        case 26: {
          m.depositor = r.string();
          break;
        }
        case 34: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryProposalsRequest.typeName, QueryProposalsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryProposalsResponse {
  proposals: Proposal[];
  pagination: PageResponse | undefined;
}
export const QueryProposalsResponse: MessageType<QueryProposalsResponse> = defineMessage<QueryProposalsResponse>({
  typeName: 'cosmos.gov.v1.QueryProposalsResponse',
  fields: [
    { no: 1, name: 'proposals', jsName: 'proposals', kind: 'message', repeated: true, packed: false, type: () => Proposal, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    proposals: partial?.proposals ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.proposals) {
      const at = w.open(10);
      Proposal.write(value, w);
      w.close(at);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageResponse.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.proposals.push(Proposal.read(Proposal.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageResponse.read(m.pagination ?? PageResponse.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryProposalsResponse.typeName, QueryProposalsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryVoteRequest {
  proposalId: bigint;
  voter: string;
}
export const QueryVoteRequest: MessageType<QueryVoteRequest> = defineMessage<QueryVoteRequest>({
  typeName: 'cosmos.gov.v1.QueryVoteRequest',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'voter', jsName: 'voter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    proposalId: partial?.proposalId ?? 0n,
    voter: partial?.voter ?? '',
  }),
  write(m, w) {
    if (m.proposalId !== 0n) {
      w.tag(8);
      w.uint64(m.proposalId);
    }
    if (m.voter !== '') {
      w.string(18, m.voter);
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
        default:
          r.other(tag, QueryVoteRequest.typeName, QueryVoteRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryVoteResponse {
  vote: Vote | undefined;
}
export const QueryVoteResponse: MessageType<QueryVoteResponse> = defineMessage<QueryVoteResponse>({
  typeName: 'cosmos.gov.v1.QueryVoteResponse',
  fields: [
    { no: 1, name: 'vote', jsName: 'vote', kind: 'message', repeated: false, packed: false, type: () => Vote, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    vote: partial?.vote,
  }),
  write(m, w) {
    if (m.vote !== undefined) {
      const at = w.open(10);
      Vote.write(m.vote, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.vote = Vote.read(m.vote ?? Vote.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryVoteResponse.typeName, QueryVoteResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryVotesRequest {
  proposalId: bigint;
  pagination: PageRequest | undefined;
}
export const QueryVotesRequest: MessageType<QueryVotesRequest> = defineMessage<QueryVotesRequest>({
  typeName: 'cosmos.gov.v1.QueryVotesRequest',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    proposalId: partial?.proposalId ?? 0n,
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.proposalId !== 0n) {
      w.tag(8);
      w.uint64(m.proposalId);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageRequest.write(m.pagination, w);
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
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryVotesRequest.typeName, QueryVotesRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryVotesResponse {
  votes: Vote[];
  pagination: PageResponse | undefined;
}
export const QueryVotesResponse: MessageType<QueryVotesResponse> = defineMessage<QueryVotesResponse>({
  typeName: 'cosmos.gov.v1.QueryVotesResponse',
  fields: [
    { no: 1, name: 'votes', jsName: 'votes', kind: 'message', repeated: true, packed: false, type: () => Vote, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    votes: partial?.votes ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.votes) {
      const at = w.open(10);
      Vote.write(value, w);
      w.close(at);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageResponse.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.votes.push(Vote.read(Vote.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageResponse.read(m.pagination ?? PageResponse.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryVotesResponse.typeName, QueryVotesResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryParamsRequest {
  paramsType: string;
}
export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>({
  typeName: 'cosmos.gov.v1.QueryParamsRequest',
  fields: [
    { no: 1, name: 'params_type', jsName: 'paramsType', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    paramsType: partial?.paramsType ?? '',
  }),
  write(m, w) {
    if (m.paramsType !== '') {
      w.string(10, m.paramsType);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.paramsType = r.string();
          break;
        }
        default:
          r.other(tag, QueryParamsRequest.typeName, QueryParamsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryParamsResponse {
  votingParams: VotingParams | undefined;
  depositParams: DepositParams | undefined;
  tallyParams: TallyParams | undefined;
  params: Params | undefined;
}
export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>({
  typeName: 'cosmos.gov.v1.QueryParamsResponse',
  fields: [
    { no: 1, name: 'voting_params', jsName: 'votingParams', kind: 'message', repeated: false, packed: false, type: () => VotingParams, nullable: true, deprecated: true, amino: {} },
    { no: 2, name: 'deposit_params', jsName: 'depositParams', kind: 'message', repeated: false, packed: false, type: () => DepositParams, nullable: true, deprecated: true, amino: {} },
    { no: 3, name: 'tally_params', jsName: 'tallyParams', kind: 'message', repeated: false, packed: false, type: () => TallyParams, nullable: true, deprecated: true, amino: {} },
    { no: 4, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    votingParams: partial?.votingParams,
    depositParams: partial?.depositParams,
    tallyParams: partial?.tallyParams,
    params: partial?.params,
  }),
  write(m, w) {
    if (m.votingParams !== undefined) {
      const at = w.open(10);
      VotingParams.write(m.votingParams, w);
      w.close(at);
    }
    if (m.depositParams !== undefined) {
      const at = w.open(18);
      DepositParams.write(m.depositParams, w);
      w.close(at);
    }
    if (m.tallyParams !== undefined) {
      const at = w.open(26);
      TallyParams.write(m.tallyParams, w);
      w.close(at);
    }
    if (m.params !== undefined) {
      const at = w.open(34);
      Params.write(m.params, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.votingParams = VotingParams.read(m.votingParams ?? VotingParams.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.depositParams = DepositParams.read(m.depositParams ?? DepositParams.create(), r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.tallyParams = TallyParams.read(m.tallyParams ?? TallyParams.create(), r);
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.params = Params.read(m.params ?? Params.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryParamsResponse.typeName, QueryParamsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDepositRequest {
  proposalId: bigint;
  depositor: string;
}
export const QueryDepositRequest: MessageType<QueryDepositRequest> = defineMessage<QueryDepositRequest>({
  typeName: 'cosmos.gov.v1.QueryDepositRequest',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'depositor', jsName: 'depositor', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    proposalId: partial?.proposalId ?? 0n,
    depositor: partial?.depositor ?? '',
  }),
  write(m, w) {
    if (m.proposalId !== 0n) {
      w.tag(8);
      w.uint64(m.proposalId);
    }
    if (m.depositor !== '') {
      w.string(18, m.depositor);
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
        default:
          r.other(tag, QueryDepositRequest.typeName, QueryDepositRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryDepositResponse {
  deposit: Deposit | undefined;
}
export const QueryDepositResponse: MessageType<QueryDepositResponse> = defineMessage<QueryDepositResponse>({
  typeName: 'cosmos.gov.v1.QueryDepositResponse',
  fields: [
    { no: 1, name: 'deposit', jsName: 'deposit', kind: 'message', repeated: false, packed: false, type: () => Deposit, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    deposit: partial?.deposit,
  }),
  write(m, w) {
    if (m.deposit !== undefined) {
      const at = w.open(10);
      Deposit.write(m.deposit, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.deposit = Deposit.read(m.deposit ?? Deposit.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryDepositResponse.typeName, QueryDepositResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryDepositsRequest {
  proposalId: bigint;
  pagination: PageRequest | undefined;
}
export const QueryDepositsRequest: MessageType<QueryDepositsRequest> = defineMessage<QueryDepositsRequest>({
  typeName: 'cosmos.gov.v1.QueryDepositsRequest',
  fields: [
    { no: 1, name: 'proposal_id', jsName: 'proposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    proposalId: partial?.proposalId ?? 0n,
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.proposalId !== 0n) {
      w.tag(8);
      w.uint64(m.proposalId);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageRequest.write(m.pagination, w);
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
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryDepositsRequest.typeName, QueryDepositsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryDepositsResponse {
  deposits: Deposit[];
  pagination: PageResponse | undefined;
}
export const QueryDepositsResponse: MessageType<QueryDepositsResponse> = defineMessage<QueryDepositsResponse>({
  typeName: 'cosmos.gov.v1.QueryDepositsResponse',
  fields: [
    { no: 1, name: 'deposits', jsName: 'deposits', kind: 'message', repeated: true, packed: false, type: () => Deposit, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    deposits: partial?.deposits ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.deposits) {
      const at = w.open(10);
      Deposit.write(value, w);
      w.close(at);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageResponse.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.deposits.push(Deposit.read(Deposit.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageResponse.read(m.pagination ?? PageResponse.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryDepositsResponse.typeName, QueryDepositsResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryTallyResultRequest {
  proposalId: bigint;
}
export const QueryTallyResultRequest: MessageType<QueryTallyResultRequest> = defineMessage<QueryTallyResultRequest>({
  typeName: 'cosmos.gov.v1.QueryTallyResultRequest',
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
          r.other(tag, QueryTallyResultRequest.typeName, QueryTallyResultRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryTallyResultResponse {
  tally: TallyResult | undefined;
}
export const QueryTallyResultResponse: MessageType<QueryTallyResultResponse> = defineMessage<QueryTallyResultResponse>({
  typeName: 'cosmos.gov.v1.QueryTallyResultResponse',
  fields: [
    { no: 1, name: 'tally', jsName: 'tally', kind: 'message', repeated: false, packed: false, type: () => TallyResult, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    tally: partial?.tally,
  }),
  write(m, w) {
    if (m.tally !== undefined) {
      const at = w.open(10);
      TallyResult.write(m.tally, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.tally = TallyResult.read(m.tally ?? TallyResult.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryTallyResultResponse.typeName, QueryTallyResultResponse.fields);
      }
    }
    return m;
  },
});

export const QueryService: ServiceType = {
  typeName: 'cosmos.gov.v1.Query',
  methods: [
    { name: 'Constitution', input: QueryConstitutionRequest, output: QueryConstitutionResponse, http: [{ method: 'get', path: '/cosmos/gov/v1/constitution' }] },
    { name: 'Proposal', input: QueryProposalRequest, output: QueryProposalResponse, http: [{ method: 'get', path: '/cosmos/gov/v1/proposals/{proposal_id}' }] },
    { name: 'Proposals', input: QueryProposalsRequest, output: QueryProposalsResponse, http: [{ method: 'get', path: '/cosmos/gov/v1/proposals' }] },
    { name: 'Vote', input: QueryVoteRequest, output: QueryVoteResponse, http: [{ method: 'get', path: '/cosmos/gov/v1/proposals/{proposal_id}/votes/{voter}' }] },
    { name: 'Votes', input: QueryVotesRequest, output: QueryVotesResponse, http: [{ method: 'get', path: '/cosmos/gov/v1/proposals/{proposal_id}/votes' }] },
    { name: 'Params', input: QueryParamsRequest, output: QueryParamsResponse, http: [{ method: 'get', path: '/cosmos/gov/v1/params/{params_type}' }] },
    { name: 'Deposit', input: QueryDepositRequest, output: QueryDepositResponse, http: [{ method: 'get', path: '/cosmos/gov/v1/proposals/{proposal_id}/deposits/{depositor}' }] },
    { name: 'Deposits', input: QueryDepositsRequest, output: QueryDepositsResponse, http: [{ method: 'get', path: '/cosmos/gov/v1/proposals/{proposal_id}/deposits' }] },
    { name: 'TallyResult', input: QueryTallyResultRequest, output: QueryTallyResultResponse, http: [{ method: 'get', path: '/cosmos/gov/v1/proposals/{proposal_id}/tally' }] },
  ],
};
