// Source: cosmos-sdk v0.53.6, x/gov/types/v1/vote.go.
import { VoteOption, WeightedVoteOption } from '../../proto/cosmos/gov/v1/gov.ts';
import { compactText } from '../../codec/compact-text.ts';
import { quoteJson } from '../../codec/go-string.ts';
import { ONE_DEC, ZERO_DEC, decAdd, decOrFault, formatDec } from '../../types/dec.ts';
import { sdkErrors } from '../../types/errors.ts';
import { govErrors } from './errors.ts';

const {
  VOTE_OPTION_YES: YES,
  VOTE_OPTION_ABSTAIN: ABSTAIN,
  VOTE_OPTION_NO: NO,
  VOTE_OPTION_NO_WITH_VETO: NO_WITH_VETO,
} = VoteOption;
export { ABSTAIN, NO, NO_WITH_VETO, YES };

/** What can be voted for. */
export const isVoteOption = (option: VoteOption): boolean =>
  option === YES || option === ABSTAIN || option === NO || option === NO_WITH_VETO;

/** Something to vote for, with a weight above 0 and up to 1. */
export function isWeightedOption({ option, weight }: WeightedVoteOption): boolean {
  const value = decOrFault(weight);
  return typeof value !== 'string' && value > 0n && value <= ONE_DEC && isVoteOption(option);
}

/** The whole weight on one option. */
export const wholeVote = (option: VoteOption): WeightedVoteOption[] => [
  { option, weight: formatDec(ONE_DEC) },
];

/** JSON as Go prints it; `null` for none. */
export const optionsText = (options: readonly WeightedVoteOption[]): string =>
  options.length === 0
    ? 'null'
    : `[${options
        .map(({ option, weight }) => `{"option":${option},"weight":${quoteJson(weight)}}`)
        .join(',')}]`;

export const optionText = (option: WeightedVoteOption): string =>
  compactText(WeightedVoteOption, option);

/** Some options, each once, whose weights sum up to 1. @throws sdk/18 none; gov/7 */
export function checkSplitVote(options: readonly WeightedVoteOption[]): void {
  if (options.length === 0) throw sdkErrors.InvalidRequest(optionsText(options));
  let total = ZERO_DEC;
  const used = new Set<VoteOption>();
  for (const each of options) {
    const weight = decOrFault(each.weight);
    if (typeof weight === 'string' || !isWeightedOption(each))
      throw govErrors.InvalidVote(optionText(each));
    total = decAdd(total, weight);
    if (used.has(each.option)) throw govErrors.InvalidVote('duplicated vote option');
    used.add(each.option);
  }
  if (total > ONE_DEC) throw govErrors.InvalidVote('total weight overflow 1.00');
  if (total < ONE_DEC) throw govErrors.InvalidVote('total weight lower than 1.00');
}
