// Source: cosmos-sdk v0.53.6, x/gov/types/v1/params.go.
import type { AddressCodec } from '../../types/address.ts';
import type { Duration as WireDuration } from '../../proto/google/protobuf/duration.ts';
import { attempt } from '../../baseapp/attempt.ts';
import { formatGoDuration } from '../../codec/time-text.ts';
import { Params } from '../../proto/cosmos/gov/v1/gov.ts';
import {
  type LooseCoin,
  type WireCoin,
  formatCoins,
  isAllLTE,
  isValidCoins,
  parseCoins,
} from '../../types/coin.ts';
import { type Dec, ONE_DEC, decOrFault, formatDec } from '../../types/dec.ts';
import { plainError } from '../../types/errors.ts';
import { fromWireDuration } from '../../types/time.ts';

/** Bytes of metadata, title and vote metadata at most; a summary may have 40 times as many. @see x/gov/types/config.go */
export const METADATA_MAX_BYTES = 255;
export const SUMMARY_MAX_BYTES = 40 * METADATA_MAX_BYTES;

const DAY_SECONDS = 86_400n;
const days = (count: bigint): WireDuration => ({ seconds: count * DAY_SECONDS, nanos: 0 });
const stake = (amount: bigint): WireCoin[] => [{ denom: 'stake', amount: amount.toString() }];

export const defaultParams = (): Params =>
  Params.create({
    minDeposit: stake(10_000_000n),
    expeditedMinDeposit: stake(50_000_000n),
    maxDepositPeriod: days(2n),
    votingPeriod: days(2n),
    expeditedVotingPeriod: days(1n),
    quorum: '0.334000000000000000',
    threshold: '0.500000000000000000',
    expeditedThreshold: '0.667000000000000000',
    vetoThreshold: '0.334000000000000000',
    minInitialDepositRatio: '0.000000000000000000',
    proposalCancelRatio: '0.500000000000000000',
    proposalCancelDest: '',
    burnProposalDepositPrevote: false,
    burnVoteQuorum: false,
    burnVoteVeto: true,
    minDepositRatio: '0.010000000000000000',
  });

/**
 * Ranges of all but `minDepositRatio`, which the SDK does not check either. @throws undefined/1 with the texts of
 * `Params.ValidateBasic`
 *
 * Differs: voting periods are compared in nanoseconds; the source compares rounded seconds, so that periods beyond
 * months that differ by nanoseconds are equal to it. And where a deposit period is not positive the source prints an
 * address of its memory, which no two nodes of it have alike; here it is the period.
 */
export function validateParams(params: Params, chain: { readonly addresses: AddressCodec }): void {
  const minDeposit = coinsOf(params.minDeposit, 'minimum deposit');
  const expeditedMinDeposit = coinsOf(params.expeditedMinDeposit, 'expedited minimum deposit');
  if (isAllLTE(expeditedMinDeposit, minDeposit))
    throw plainError(
      `expedited minimum deposit must be greater than minimum deposit: ${formatCoins(expeditedMinDeposit)}`,
    );
  periodOf(params.maxDepositPeriod, 'maximum deposit period');

  const quorum = ratioOf(params.quorum, 'quorum string');
  if (quorum < 0n) throw plainError(`quorom cannot be negative: ${formatDec(quorum)}`);
  if (quorum > ONE_DEC) throw plainError(`quorom too large: ${params.quorum}`);

  const threshold = ratioOf(params.threshold, 'threshold string');
  inUnit(threshold, 'vote threshold');
  const expeditedThreshold = ratioOf(params.expeditedThreshold, 'expedited threshold string');
  inUnit(expeditedThreshold, 'expedited vote threshold');
  if (expeditedThreshold <= threshold)
    throw plainError(
      `expedited vote threshold ${formatDec(expeditedThreshold)}, must be greater than the regular threshold ${formatDec(threshold)}`,
    );
  inUnit(ratioOf(params.vetoThreshold, 'vetoThreshold string'), 'veto threshold');

  const { votingPeriod, expeditedVotingPeriod } = params;
  const voting = periodOf(votingPeriod, 'voting period');
  const expedited = periodOf(expeditedVotingPeriod, 'expedited voting period');
  if (expedited >= voting)
    throw plainError(
      `expedited voting period ${durationText(expeditedVotingPeriod)} must be strictly less that the regular voting period ${durationText(votingPeriod)}`,
    );

  orZero(
    ratioOf(params.minInitialDepositRatio, 'mininum initial deposit ratio of proposal'),
    'mininum initial deposit ratio of proposal',
  );
  orZero(
    ratioOf(params.proposalCancelRatio, 'burn rate of cancel proposal'),
    'burn rate of cancel proposal',
  );
  const destination = params.proposalCancelDest;
  if (destination !== '' && !attempt(() => chain.addresses.accFromBech32(destination)).ok)
    throw plainError(`deposits destination address is invalid: ${destination}`);
}

function coinsOf(wire: readonly WireCoin[], what: string): readonly LooseCoin[] {
  const coins = parseCoins(wire);
  if (coins.length === 0 || !isValidCoins(coins))
    throw plainError(`invalid ${what}: ${formatCoins(coins)}`);
  return coins;
}

/** Nanoseconds. */
function periodOf(wire: WireDuration | undefined, what: string): bigint {
  if (wire === undefined) throw plainError(`${what} must not be nil: 0`);
  const span = fromWireDuration(wire);
  if (span <= 0n) throw plainError(`${what} must be positive: ${formatGoDuration(wire)}`);
  return span;
}

const durationText = (wire: WireDuration | undefined): string =>
  wire === undefined ? '<nil>' : formatGoDuration(wire);

function ratioOf(text: string, what: string): Dec {
  const value = decOrFault(text);
  if (typeof value === 'string') throw plainError(`invalid ${what}: ${value}`);
  return value;
}

function inUnit(value: Dec, what: string): void {
  if (value <= 0n) throw plainError(`${what} must be positive: ${formatDec(value)}`);
  if (value > ONE_DEC) throw plainError(`${what} too large: ${formatDec(value)}`);
}

function orZero(value: Dec, what: string): void {
  if (value < 0n) throw plainError(`${what} must be positive: ${formatDec(value)}`);
  if (value > ONE_DEC) throw plainError(`${what} is too large: ${formatDec(value)}`);
}
