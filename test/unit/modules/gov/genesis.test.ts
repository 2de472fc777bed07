import { describe, expect, it } from 'vitest';
import { createProtoJson } from '../../../../src/codec/proto-json.ts';
import { GenesisState } from '../../../../src/proto/cosmos/gov/v1/genesis.ts';
import {
  Deposit,
  Proposal,
  ProposalStatus,
  Vote,
} from '../../../../src/proto/cosmos/gov/v1/gov.ts';
import { present } from '../../../../src/types/assert.ts';
import { timestamp } from '../../../../src/types/time.ts';
import { PARAMS, acc, addresses, codeOf, createChain, stake, start } from './chain.ts';

const chain = createChain();
const genesis = present(chain.govModule.genesis, 'genesis');
const state = (changes: Partial<GenesisState>) =>
  GenesisState.create({ startingProposalId: 2n, params: PARAMS, ...changes });

describe('default genesis', () => {
  // `oracle defaults` of cosmos-sdk v0.53.6.
  it('equals the SDK’s', () => {
    const json = createProtoJson(chain.registry);

    expect(JSON.parse(json.format(GenesisState, genesis.defaults() as GenesisState))).toEqual({
      starting_proposal_id: '1',
      deposits: [],
      votes: [],
      proposals: [],
      deposit_params: null,
      voting_params: null,
      tally_params: null,
      params: {
        min_deposit: [{ denom: 'stake', amount: '10000000' }],
        max_deposit_period: '172800s',
        voting_period: '172800s',
        quorum: '0.334000000000000000',
        threshold: '0.500000000000000000',
        veto_threshold: '0.334000000000000000',
        min_initial_deposit_ratio: '0.000000000000000000',
        proposal_cancel_ratio: '0.500000000000000000',
        proposal_cancel_dest: '',
        expedited_voting_period: '86400s',
        expedited_threshold: '0.667000000000000000',
        expedited_min_deposit: [{ denom: 'stake', amount: '50000000' }],
        burn_vote_quorum: false,
        burn_proposal_deposit_prevote: false,
        burn_vote_veto: true,
        min_deposit_ratio: '0.010000000000000000',
      },
      constitution: '',
    });
  });

  it('is valid', () => {
    expect(codeOf(() => genesis.validate?.(genesis.defaults(), { addresses }))).toBe('ok');
  });
});

describe('validation', () => {
  const proposal = Proposal.create({ id: 1n });
  const deposit = Deposit.create({ proposalId: 1n, depositor: acc(1) });
  const vote = Vote.create({ proposalId: 1n, voter: acc(1) });

  it.each([
    ['a first id of 0', { startingProposalId: 0n }],
    ['two proposals of one id', { proposals: [proposal, proposal] }],
    ['two deposits of one depositor', { proposals: [proposal], deposits: [deposit, deposit] }],
    ['two votes of one voter', { proposals: [proposal], votes: [vote, vote] }],
    ['a deposit for nothing', { deposits: [deposit] }],
    ['a vote for nothing', { votes: [vote] }],
    ['parameters out of range', { params: { ...PARAMS, quorum: '2' } }],
  ])('rejects %s', (_, changes) => {
    expect(codeOf(() => genesis.validate?.(state(changes), { addresses }))).toBe('undefined/1');
  });

  it('panics without parameters, as the SDK', () => {
    const none = GenesisState.create({ startingProposalId: 1n });

    expect(codeOf(() => genesis.validate?.(none, { addresses }))).toBe('panic');
    expect(codeOf(() => genesis.init(chain.at(timestamp(0n)), none))).toBe('panic');
  });
});

describe('InitGenesis', () => {
  it('refuses deposits that gov does not hold', () => {
    const { govModule, ctx } = start();
    const deposits = [Deposit.create({ proposalId: 1n, depositor: acc(1), amount: [stake(5)] })];
    const proposals = [
      Proposal.create({
        id: 1n,
        status: ProposalStatus.PROPOSAL_STATUS_DEPOSIT_PERIOD,
        depositEndTime: { seconds: 5n, nanos: 0 },
      }),
    ];

    expect(codeOf(() => govModule.genesis?.init(ctx(), state({ deposits, proposals })))).toBe(
      'panic',
    );
  });
});

describe('invariants', () => {
  it('name a deposit that gov does not hold', () => {
    const chain = start();
    chain.propose();
    expect(chain.violations()).toEqual([]);

    chain.bank.burnCoins(
      chain.ctx(),
      'gov',
      chain.bank.getAllBalances(chain.ctx(), chain.gov.govAddress()),
    );

    expect(chain.violations()).toEqual(['deposits 1000stake, but gov holds ']);
  });
});
