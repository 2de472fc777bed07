// Source: cosmos-sdk v0.53.6, x/auth/vesting/types/vesting_account.go, the Validate methods without the base account's.
import type {
  BaseVestingAccount,
  ContinuousVestingAccount,
  DelayedVestingAccount,
  PeriodicVestingAccount,
  PermanentLockedAccount,
} from '../../proto/cosmos/vesting/v1beta1/vesting.ts';
import {
  NO_COINS,
  addCoins,
  formatCoins,
  isAllLTE,
  isValidCoins,
  parseCoins,
  sameCoins,
} from '../../types/coin.ts';
import { int64, vestingPart } from './arithmetic.ts';

export function partFault(part: BaseVestingAccount): string | undefined {
  if (part.endTime < 0n) return 'end time cannot be negative';
  const original = parseCoins(part.originalVesting);
  if (original.length === 0 || !isValidCoins(original))
    return `invalid coins: ${formatCoins(original)}`;
  if (!isAllLTE(parseCoins(part.delegatedVesting), original))
    return 'delegated vesting amount cannot be greater than original vesting amount';
  return undefined;
}

export function continuousFault(account: ContinuousVestingAccount): string | undefined {
  const part = vestingPart(account);
  return startFault(account.startTime, part.endTime) ?? partFault(part);
}

export function periodicFault(account: PeriodicVestingAccount): string | undefined {
  const part = vestingPart(account);
  const { startTime, vestingPeriods } = account;
  const fault = startFault(startTime, part.endTime);
  if (fault !== undefined) return fault;

  let endTime = startTime;
  let total = NO_COINS;
  for (const [i, { length, amount }] of vestingPeriods.entries()) {
    if (length < 0n) return `period #${i} has a negative length: ${length}`;
    endTime = int64(endTime + length);
    const coins = parseCoins(amount);
    if (coins.length === 0 || !isValidCoins(coins))
      return `period #${i} has invalid coins: ${formatCoins(coins)}`;
    total = addCoins(total, coins);
  }
  if (endTime !== part.endTime)
    return 'vesting end time does not match length of all vesting periods';
  if (endTime < startTime) return 'cumulative endTime overflowed, and/or is less than startTime';
  const original = parseCoins(part.originalVesting);
  if (!sameCoins(total, original))
    return `original vesting coins (${formatCoins(original)}) does not match the sum of all coins in vesting periods (${formatCoins(total)})`;
  return partFault(part);
}

export const delayedFault = (account: DelayedVestingAccount): string | undefined =>
  partFault(vestingPart(account));

export function permanentFault(account: PermanentLockedAccount): string | undefined {
  const part = vestingPart(account);
  if (part.endTime > 0n) return 'permanently vested accounts cannot have an end-time';
  return partFault(part);
}

const startFault = (startTime: bigint, endTime: bigint): string | undefined =>
  startTime >= endTime ? 'vesting start-time cannot be before end-time' : undefined;
