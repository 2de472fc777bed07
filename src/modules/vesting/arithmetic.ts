// Source: cosmos-sdk v0.53.6, x/auth/vesting/types/vesting_account.go. Times are Unix seconds, int64.
import type { Coin as WireCoin } from '../../proto/cosmos/base/v1beta1/coin.ts';
import type {
  BaseVestingAccount,
  ContinuousVestingAccount,
  DelayedVestingAccount,
  PeriodicVestingAccount,
} from '../../proto/cosmos/vesting/v1beta1/vesting.ts';
import {
  NO_COINS,
  addCoins,
  amountOf,
  coinsToWire,
  minCoins,
  newCoin,
  newCoins,
  parseCoins,
  subCoins,
  validateCoins,
  type Coins,
} from '../../types/coin.ts';
import { decFromInt, decMul, decQuo, roundInt } from '../../types/dec.ts';
import { GoPanic } from '../../types/errors.ts';
import { maxInt, minInt } from '../../types/int.ts';
import { NIL_POINTER } from '../../types/sdk-int.ts';

/** The part that all vesting accounts have. @throws GoPanic where it is missing, which Go would dereference */
export function vestingPart(account: {
  readonly baseVestingAccount: BaseVestingAccount | undefined;
}): BaseVestingAccount {
  if (account.baseVestingAccount === undefined) throw new GoPanic(NIL_POINTER);
  return account.baseVestingAccount;
}

export const coinsIn = (wire: readonly WireCoin[]): Coins => validateCoins(parseCoins(wire));

/** Go's int64 sums wrap. */
export const int64 = (value: bigint): bigint => BigInt.asIntN(64, value);

/** Linear between start and end: each amount × elapsed ÷ duration, both steps half to even at 18 places, then to a whole. */
export function continuousVested(account: ContinuousVestingAccount, now: bigint): Coins {
  const { originalVesting, endTime } = vestingPart(account);
  const { startTime } = account;
  if (now <= startTime) return NO_COINS;
  const original = coinsIn(originalVesting);
  if (now >= endTime) return original;
  const elapsed = decFromInt(int64(now - startTime));
  const share = decQuo(elapsed, decFromInt(int64(endTime - startTime)));
  return newCoins(
    ...original.map(({ denom, amount }) =>
      newCoin(denom, roundInt(decMul(decFromInt(amount), share))),
    ),
  );
}

/** All at once at the end. */
export function delayedVested(account: DelayedVestingAccount, now: bigint): Coins {
  const { originalVesting, endTime } = vestingPart(account);
  return now >= endTime ? coinsIn(originalVesting) : NO_COINS;
}

/** Period by period, each when it is over. */
export function periodicVested(account: PeriodicVestingAccount, now: bigint): Coins {
  const { originalVesting, endTime } = vestingPart(account);
  if (now <= account.startTime) return NO_COINS;
  if (now >= endTime) return coinsIn(originalVesting);
  let vested = NO_COINS;
  let start = account.startTime;
  for (const { length, amount } of account.vestingPeriods) {
    if (int64(now - start) < length) break;
    vested = addCoins(vested, coinsIn(amount));
    start = int64(start + length);
  }
  return vested;
}

/** What has not vested of the original coins. @throws GoPanic when more has vested than there was */
export const vestingCoins = (part: BaseVestingAccount, vested: Coins): Coins =>
  subCoins(coinsIn(part.originalVesting), vested);

/** Vesting coins that are not delegated: what cannot be spent. */
export const lockedCoins = (part: BaseVestingAccount, vesting: Coins): Coins =>
  subCoins(vesting, minCoins(vesting, coinsIn(part.delegatedVesting)));

/**
 * Notes a delegation: vesting coins first, up to those not yet delegated, then free ones.
 * @param balance what the account held of each denomination before @throws GoPanic for zero coins or more than was held
 */
export function trackDelegation(
  part: BaseVestingAccount,
  balance: Coins,
  vesting: Coins,
  amount: Coins,
): BaseVestingAccount {
  let delegatedVesting = coinsIn(part.delegatedVesting);
  let delegatedFree = coinsIn(part.delegatedFree);
  for (const { denom, amount: delegated } of amount) {
    if (delegated === 0n || amountOf(balance, denom) < delegated)
      throw new GoPanic('delegation attempt with zero coins or insufficient funds');
    const undelegated = amountOf(vesting, denom) - amountOf(delegatedVesting, denom);
    const x = minInt(maxInt(undelegated, 0n), delegated);
    const y = delegated - x;
    if (x !== 0n) delegatedVesting = addCoins(delegatedVesting, [{ denom, amount: x }]);
    if (y !== 0n) delegatedFree = addCoins(delegatedFree, [{ denom, amount: y }]);
  }
  return withDelegated(part, delegatedVesting, delegatedFree);
}

/** Notes an undelegation: free coins first. It may be more than was delegated, since validators round. @throws GoPanic for zero coins */
export function trackUndelegation(part: BaseVestingAccount, amount: Coins): BaseVestingAccount {
  let delegatedVesting = coinsIn(part.delegatedVesting);
  let delegatedFree = coinsIn(part.delegatedFree);
  for (const { denom, amount: undelegated } of amount) {
    if (undelegated === 0n) throw new GoPanic('undelegation attempt with zero coins');
    const x = minInt(amountOf(delegatedFree, denom), undelegated);
    const y = minInt(amountOf(delegatedVesting, denom), undelegated - x);
    if (x !== 0n) delegatedFree = subCoins(delegatedFree, newCoins({ denom, amount: x }));
    if (y !== 0n) delegatedVesting = subCoins(delegatedVesting, newCoins({ denom, amount: y }));
  }
  return withDelegated(part, delegatedVesting, delegatedFree);
}

const withDelegated = (
  part: BaseVestingAccount,
  vesting: Coins,
  free: Coins,
): BaseVestingAccount => ({
  ...part,
  delegatedVesting: coinsToWire(vesting),
  delegatedFree: coinsToWire(free),
});
