import type { Params } from '../../proto/cosmos/mint/v1beta1/mint.ts';
import { denomFault } from '../../types/coin.ts';
import {
  type Dec,
  ONE_DEC,
  decFromWire,
  decToWire,
  decWithPrec,
  formatDec,
  optionalDecFromWire,
} from '../../types/dec.ts';
import { plainError } from '../../types/errors.ts';
import { MAX_INT64 } from '../../types/int.ts';
import { isBlank } from '../../types/text.ts';

/** A year of 8766 hours of blocks every 5 seconds. */
const BLOCKS_PER_YEAR = 6_311_520n;

/** @see cosmos-sdk x/mint/types/params.go */
export const defaultParams = (): Params => ({
  mintDenom: 'stake',
  inflationRateChange: decToWire(decWithPrec(13n, 2)),
  inflationMax: decToWire(decWithPrec(20n, 2)),
  inflationMin: decToWire(decWithPrec(7n, 2)),
  goalBonded: decToWire(decWithPrec(67n, 2)),
  blocksPerYear: BLOCKS_PER_YEAR,
});

/** @throws undefined/1 with what is wrong */
export function validateParams(params: Params): void {
  if (isBlank(params.mintDenom)) throw plainError('mint denom cannot be blank');
  const fault = denomFault(params.mintDenom);
  if (fault !== undefined) throw plainError(fault);
  checkRate('inflation rate change', params.inflationRateChange);
  const max = checkRate('max inflation', params.inflationMax);
  const min = checkRate('min inflation', params.inflationMin);
  checkGoal(params.goalBonded);
  const { blocksPerYear } = params;
  if (blocksPerYear === 0n) throw plainError('blocks per year must be positive: 0');
  if (blocksPerYear > MAX_INT64)
    throw plainError(`blocks per year too large: ${blocksPerYear}, maximum value is: ${MAX_INT64}`);
  if (max < min)
    throw plainError(
      `max inflation (${formatDec(max)}) must be greater than or equal to min inflation (${formatDec(min)})`,
    );
}

function checkRate(name: string, text: string): Dec {
  const rate = optionalDecFromWire(text);
  if (rate === undefined) throw plainError(`${name} cannot be nil: <nil>`);
  if (rate < 0n) throw plainError(`${name} cannot be negative: ${formatDec(rate)}`);
  if (rate > ONE_DEC) throw plainError(`${name} too large: ${formatDec(rate)}`);
  return rate;
}

function checkGoal(text: string): void {
  const goal = optionalDecFromWire(text);
  if (goal === undefined) throw plainError('goal bonded cannot be nil: <nil>');
  if (goal <= 0n) throw plainError(`goal bonded must be positive: ${formatDec(goal)}`);
  if (goal > ONE_DEC) throw plainError(`goal bonded too large: ${formatDec(goal)}`);
}

/** What inflation aims at, in computable form. @throws GoPanic for an unset number */
export const inflationRules = (params: Params) => ({
  rateChange: decFromWire(params.inflationRateChange),
  max: decFromWire(params.inflationMax),
  min: decFromWire(params.inflationMin),
  goalBonded: decFromWire(params.goalBonded),
  blocksPerYear: params.blocksPerYear,
});
export type InflationRules = ReturnType<typeof inflationRules>;
