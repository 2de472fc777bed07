// Source: cosmos-sdk v0.53.6, x/gov/keeper/tally.go.
import type { ReadContext } from '../../baseapp/context.ts';
import type { GovStaking } from './expected.ts';
import { type Params, type Proposal, TallyResult } from '../../proto/cosmos/gov/v1/gov.ts';
import type { VoteOption, WeightedVoteOption } from '../../proto/cosmos/gov/v1/gov.ts';
import {
  type Dec,
  ZERO_DEC,
  decAdd,
  decFromInt,
  decMul,
  decMulInt,
  decQuo,
  decSub,
  parseDec,
  truncateInt,
} from '../../types/dec.ts';
import { ofProposal, votes } from './keys.ts';
import { paramsOf } from './store.ts';
import { ABSTAIN, NO, NO_WITH_VETO, YES } from './votes.ts';

export type Tally = {
  readonly passes: boolean;
  /** Whether the deposits are lost. */
  readonly burns: boolean;
  readonly result: TallyResult;
};

/** Of nobody's vote. */
export const emptyTally = (): TallyResult =>
  TallyResult.create({ yesCount: '0', abstainCount: '0', noCount: '0', noWithVetoCount: '0' });

/** Counts a proposal's votes, which stay where they are. O(votes × delegations of the voter + validators) */
export function tally(staking: GovStaking, ctx: ReadContext, proposal: Proposal): Tally {
  const { total, of } = countVotes(staking, ctx, proposal.id);
  const count = (option: VoteOption): string => truncateInt(of(option)).toString();
  const result = TallyResult.create({
    yesCount: count(YES),
    abstainCount: count(ABSTAIN),
    noCount: count(NO),
    noWithVetoCount: count(NO_WITH_VETO),
  });
  const rejected = (burns: boolean): Tally => ({ passes: false, burns, result });

  const bonded = staking.totalBondedTokens(ctx);
  if (bonded === 0n) return rejected(false);
  const params = paramsOf(ctx);
  if (decQuo(total, decFromInt(bonded)) < parseDec(params.quorum))
    return rejected(params.burnVoteQuorum);
  const decisive = decSub(total, of(ABSTAIN));
  if (decisive === 0n) return rejected(false);
  if (decQuo(of(NO_WITH_VETO), total) > parseDec(params.vetoThreshold))
    return rejected(params.burnVoteVeto);
  if (decQuo(of(YES), decisive) > thresholdOf(params, proposal))
    return { passes: true, burns: false, result };
  return rejected(false);
}

const thresholdOf = (params: Params, { expedited }: Proposal): Dec =>
  parseDec(expedited ? params.expeditedThreshold : params.threshold);

type Candidate = {
  readonly tokens: bigint;
  readonly shares: Dec;
  /** Shares of delegators who voted themselves. */
  deductions: Dec;
  vote: readonly WeightedVoteOption[];
};

type Count = { readonly total: Dec; readonly of: (option: VoteOption) => Dec };

/** Power of each option: of delegators who voted, then of validators for the rest of their delegators. */
function countVotes(staking: GovStaking, ctx: ReadContext, id: bigint): Count {
  const candidates = new Map<string, Candidate>();
  for (const { operatorAddress, tokens, delegatorShares } of staking.bondedValidatorsByPower(ctx))
    candidates.set(operatorAddress, {
      tokens,
      shares: delegatorShares,
      deductions: ZERO_DEC,
      vote: [],
    });

  let total = ZERO_DEC;
  const byOption = new Map<VoteOption, Dec>();
  const of = (option: VoteOption): Dec => byOption.get(option) ?? ZERO_DEC;
  function add(shares: Dec, candidate: Candidate, vote: readonly WeightedVoteOption[]): void {
    const power = decQuo(decMulInt(shares, candidate.tokens), candidate.shares);
    for (const { option, weight } of vote)
      byOption.set(option, decAdd(of(option), decMul(power, parseDec(weight))));
    total = decAdd(total, power);
  }

  for (const [, { voter, options }] of votes.entries(ctx, ofProposal(id))) {
    const address = ctx.addresses.acc(voter);
    const own = candidates.get(ctx.addresses.valFrom(ctx.addresses.bytes(address)));
    if (own !== undefined) own.vote = options;
    for (const { validatorAddress, shares } of staking.delegationsOf(ctx, address)) {
      const candidate = candidates.get(validatorAddress);
      if (candidate === undefined) continue;
      candidate.deductions = decAdd(candidate.deductions, shares);
      add(shares, candidate, options);
    }
  }
  for (const candidate of candidates.values()) {
    if (candidate.vote.length === 0) continue;
    add(decSub(candidate.shares, candidate.deductions), candidate, candidate.vote);
  }
  return { total, of };
}
