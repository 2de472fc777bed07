import type { Params } from '../../proto/cosmos/distribution/v1beta1/distribution.ts';
import {
  type Dec,
  ONE_DEC,
  ZERO_DEC,
  decAdd,
  decToWire,
  decWithPrec,
  formatDec,
  optionalDecFromWire,
} from '../../types/dec.ts';
import { plainError } from '../../types/errors.ts';

const withRewards = (base: Dec, bonus: Dec): Params => ({
  communityTax: decToWire(decWithPrec(2n, 2)),
  baseProposerReward: decToWire(base),
  bonusProposerReward: decToWire(bonus),
  withdrawAddrEnabled: true,
});

/**
 * Parameters to begin a chain with. `classic` pays proposers as the Cosmos Hub did until 0.46, `parity` is the SDK's since
 * 0.47, `proposer` gives all but the community's part of a block to its proposer.
 */
export const PARAM_PRESETS = {
  classic: withRewards(decWithPrec(1n, 2), decWithPrec(4n, 2)),
  parity: withRewards(ZERO_DEC, ZERO_DEC),
  proposer: withRewards(decWithPrec(98n, 2), ZERO_DEC),
} as const;

/** Shares of what a block collected, 0 to 1 each and together. */
export type RewardShares = {
  readonly communityTax: Dec;
  /** To who proposed the block that collected it. */
  readonly base: Dec;
  /** To who proposed the next one, times the part of the power that it shows to have signed. */
  readonly bonus: Dec;
};

/** An unset number is zero. */
export const rewardShares = (params: Params): RewardShares => ({
  communityTax: optionalDecFromWire(params.communityTax) ?? ZERO_DEC,
  base: optionalDecFromWire(params.baseProposerReward) ?? ZERO_DEC,
  bonus: optionalDecFromWire(params.bonusProposerReward) ?? ZERO_DEC,
});

/** Whether they ask for proposer rewards, which the SDK refuses. */
export function hasProposerRewards(params: Params): boolean {
  const { base, bonus } = rewardShares(params);
  return base !== 0n || bonus !== 0n;
}

/**
 * Differs: the SDK looks at the community tax alone, and so does `parity`. Where proposer rewards are paid, each share is
 * 0 to 1 and so is their sum, as the SDK asked until 0.46.
 * @throws undefined/1 with what is wrong @see cosmos-sdk x/distribution/types/params.go
 */
export function validateParams(params: Params, { parity }: { readonly parity: boolean }): void {
  if (optionalDecFromWire(params.communityTax) === undefined)
    throw plainError('community tax must be not nil');
  const { communityTax, base, bonus } = rewardShares(params);
  checkShare('community tax', communityTax);
  if (parity) return;
  checkShare('base proposer reward', base);
  checkShare('bonus proposer reward', bonus);
  const sum = decAdd(decAdd(base, bonus), communityTax);
  if (sum > ONE_DEC)
    throw plainError(
      `sum of base, bonus proposer rewards, and community tax cannot be greater than one: ${formatDec(sum)}`,
    );
}

function checkShare(name: string, share: Dec): void {
  if (share < 0n) throw plainError(`${name} must be positive: ${formatDec(share)}`);
  if (share > ONE_DEC) throw plainError(`${name} too large: ${formatDec(share)}`);
}
