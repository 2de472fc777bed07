// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Deposit, DepositParams, Params, Proposal, TallyParams, Vote, VotingParams } from './gov.ts';

export interface GenesisState {
  startingProposalId: bigint;
  deposits: Deposit[];
  votes: Vote[];
  proposals: Proposal[];
  depositParams: DepositParams | undefined;
  votingParams: VotingParams | undefined;
  tallyParams: TallyParams | undefined;
  params: Params | undefined;
  constitution: string;
}
export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>({
  typeName: 'cosmos.gov.v1.GenesisState',
  fields: [
    { no: 1, name: 'starting_proposal_id', jsName: 'startingProposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'deposits', jsName: 'deposits', kind: 'message', repeated: true, packed: false, type: () => Deposit, nullable: true, amino: {} },
    { no: 3, name: 'votes', jsName: 'votes', kind: 'message', repeated: true, packed: false, type: () => Vote, nullable: true, amino: {} },
    { no: 4, name: 'proposals', jsName: 'proposals', kind: 'message', repeated: true, packed: false, type: () => Proposal, nullable: true, amino: {} },
    { no: 5, name: 'deposit_params', jsName: 'depositParams', kind: 'message', repeated: false, packed: false, type: () => DepositParams, nullable: true, deprecated: true, amino: {} },
    { no: 6, name: 'voting_params', jsName: 'votingParams', kind: 'message', repeated: false, packed: false, type: () => VotingParams, nullable: true, deprecated: true, amino: {} },
    { no: 7, name: 'tally_params', jsName: 'tallyParams', kind: 'message', repeated: false, packed: false, type: () => TallyParams, nullable: true, deprecated: true, amino: {} },
    { no: 8, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: true, amino: {} },
    { no: 9, name: 'constitution', jsName: 'constitution', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    startingProposalId: partial?.startingProposalId ?? 0n,
    deposits: partial?.deposits ?? [],
    votes: partial?.votes ?? [],
    proposals: partial?.proposals ?? [],
    depositParams: partial?.depositParams,
    votingParams: partial?.votingParams,
    tallyParams: partial?.tallyParams,
    params: partial?.params,
    constitution: partial?.constitution ?? '',
  }),
  write(m, w) {
    if (m.startingProposalId !== 0n) {
      w.tag(8);
      w.uint64(m.startingProposalId);
    }
    for (const value of m.deposits) {
      const at = w.open(18);
      Deposit.write(value, w);
      w.close(at);
    }
    for (const value of m.votes) {
      const at = w.open(26);
      Vote.write(value, w);
      w.close(at);
    }
    for (const value of m.proposals) {
      const at = w.open(34);
      Proposal.write(value, w);
      w.close(at);
    }
    if (m.depositParams !== undefined) {
      const at = w.open(42);
      DepositParams.write(m.depositParams, w);
      w.close(at);
    }
    if (m.votingParams !== undefined) {
      const at = w.open(50);
      VotingParams.write(m.votingParams, w);
      w.close(at);
    }
    if (m.tallyParams !== undefined) {
      const at = w.open(58);
      TallyParams.write(m.tallyParams, w);
      w.close(at);
    }
    if (m.params !== undefined) {
      const at = w.open(66);
      Params.write(m.params, w);
      w.close(at);
    }
    if (m.constitution !== '') {
      w.string(74, m.constitution);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.startingProposalId = r.uint64();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.deposits.push(Deposit.read(Deposit.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.votes.push(Vote.read(Vote.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.proposals.push(Proposal.read(Proposal.create(), r));
          r.leave(outer);
          break;
        }
        case 42: {
          const outer = r.enter();
          m.depositParams = DepositParams.read(m.depositParams ?? DepositParams.create(), r);
          r.leave(outer);
          break;
        }
        case 50: {
          const outer = r.enter();
          m.votingParams = VotingParams.read(m.votingParams ?? VotingParams.create(), r);
          r.leave(outer);
          break;
        }
        case 58: {
          const outer = r.enter();
          m.tallyParams = TallyParams.read(m.tallyParams ?? TallyParams.create(), r);
          r.leave(outer);
          break;
        }
        case 66: {
          const outer = r.enter();
          m.params = Params.read(m.params ?? Params.create(), r);
          r.leave(outer);
          break;
        }
        case 74: {
          m.constitution = r.string();
          break;
        }
        default:
          r.other(tag, GenesisState.typeName, GenesisState.fields);
      }
    }
    return m;
  },
});
