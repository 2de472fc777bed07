import type { Params } from '../../proto/cosmos/staking/v1beta1/staking.ts';
import { denomFault } from '../../types/coin.ts';
import { ONE_DEC, formatDec, optionalDecFromWire } from '../../types/dec.ts';
import { plainError } from '../../types/errors.ts';
import { isBlank } from '../../types/text.ts';
import { fromWireDuration } from '../../types/time.ts';

/** @see cosmos-sdk x/staking/types/params.go */
export const defaultParams = (): Params => ({
  unbondingTime: { seconds: 21n * 24n * 3600n, nanos: 0 },
  maxValidators: 100,
  maxEntries: 7,
  historicalEntries: 10_000,
  bondDenom: 'stake',
  minCommissionRate: '0',
});

/** @throws undefined/1 with what is wrong */
export function validateParams(params: Params): void {
  const unbondingTime = fromWireDuration(params.unbondingTime);
  if (unbondingTime <= 0n) throw plainError(`unbonding time must be positive: ${unbondingTime}`);
  if (params.maxValidators === 0) throw plainError('max validators must be positive: 0');
  if (params.maxEntries === 0) throw plainError('max entries must be positive: 0');
  if (isBlank(params.bondDenom)) throw plainError('bond denom cannot be blank');
  const fault = denomFault(params.bondDenom);
  if (fault !== undefined) throw plainError(fault);
  const rate = optionalDecFromWire(params.minCommissionRate);
  if (rate === undefined) throw plainError('minimum commission rate cannot be nil: <nil>');
  if (rate < 0n) throw plainError(`minimum commission rate cannot be negative: ${formatDec(rate)}`);
  if (rate > ONE_DEC)
    throw plainError(`minimum commission rate cannot be greater than 100%: ${formatDec(rate)}`);
}
