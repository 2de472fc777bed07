import { defineErrors } from '../../types/errors.ts';

/** Codes are wire protocol: append, never renumber. @see cosmos-sdk v0.53.6 x/gov/types/errors.go */
export const govErrors = defineErrors('gov', {
  InactiveProposal: [3, 'inactive proposal'],
  AlreadyActiveProposal: [4, 'proposal already active'],
  InvalidProposalContent: [5, 'invalid proposal content'],
  InvalidProposalType: [6, 'invalid proposal type'],
  InvalidVote: [7, 'invalid vote option'],
  InvalidGenesis: [8, 'invalid genesis state'],
  NoProposalHandlerExists: [9, 'no handler exists for proposal type'],
  UnroutableProposalMsg: [10, 'proposal message not recognized by router'],
  NoProposalMsgs: [11, 'no messages proposed'],
  InvalidProposalMsg: [12, 'invalid proposal message'],
  InvalidSigner: [13, 'expected gov account as only signer for proposal message'],
  MetadataTooLong: [15, 'metadata too long'],
  MinDepositTooSmall: [16, 'minimum deposit is too small'],
  InvalidProposer: [18, 'invalid proposer'],
  VotingPeriodEnded: [20, 'voting period already ended'],
  InvalidProposal: [21, 'invalid proposal'],
  SummaryTooLong: [22, 'summary too long'],
  InvalidDepositDenom: [23, 'invalid deposit denom'],
});
