// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Deposit, DepositParams, Proposal, TallyParams, Vote, VotingParams } from './gov.ts';

export interface GenesisState {
  startingProposalId: bigint;
  deposits: Deposit[];
  votes: Vote[];
  proposals: Proposal[];
  depositParams: DepositParams;
  votingParams: VotingParams;
  tallyParams: TallyParams;
}
export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>({
  typeName: 'cosmos.gov.v1beta1.GenesisState',
  fields: [
    { no: 1, name: 'starting_proposal_id', jsName: 'startingProposalId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'deposits', jsName: 'deposits', kind: 'message', repeated: true, packed: false, type: () => Deposit, nullable: false, amino: { dontOmitempty: true } },
    { no: 3, name: 'votes', jsName: 'votes', kind: 'message', repeated: true, packed: false, type: () => Vote, nullable: false, amino: { dontOmitempty: true } },
    { no: 4, name: 'proposals', jsName: 'proposals', kind: 'message', repeated: true, packed: false, type: () => Proposal, nullable: false, amino: { dontOmitempty: true } },
    { no: 5, name: 'deposit_params', jsName: 'depositParams', kind: 'message', repeated: false, packed: false, type: () => DepositParams, nullable: false, amino: { dontOmitempty: true } },
    { no: 6, name: 'voting_params', jsName: 'votingParams', kind: 'message', repeated: false, packed: false, type: () => VotingParams, nullable: false, amino: { dontOmitempty: true } },
    { no: 7, name: 'tally_params', jsName: 'tallyParams', kind: 'message', repeated: false, packed: false, type: () => TallyParams, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    startingProposalId: partial?.startingProposalId ?? 0n,
    deposits: partial?.deposits ?? [],
    votes: partial?.votes ?? [],
    proposals: partial?.proposals ?? [],
    depositParams: partial?.depositParams ?? DepositParams.create(),
    votingParams: partial?.votingParams ?? VotingParams.create(),
    tallyParams: partial?.tallyParams ?? TallyParams.create(),
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
    {
      const at = w.open(42);
      DepositParams.write(m.depositParams, w);
      w.close(at);
    }
    {
      const at = w.open(50);
      VotingParams.write(m.votingParams, w);
      w.close(at);
    }
    {
      const at = w.open(58);
      TallyParams.write(m.tallyParams, w);
      w.close(at);
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
          DepositParams.read(m.depositParams, r);
          r.leave(outer);
          break;
        }
        case 50: {
          const outer = r.enter();
          VotingParams.read(m.votingParams, r);
          r.leave(outer);
          break;
        }
        case 58: {
          const outer = r.enter();
          TallyParams.read(m.tallyParams, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GenesisState.typeName, GenesisState.fields);
      }
    }
    return m;
  },
});
