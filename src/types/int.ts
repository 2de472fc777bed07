import { assert } from './assert.ts';

/** The one place that divides: every rounding has a name. @see cosmossdk.io/math int.go */

/** Truncates toward zero, as Go's `big.Int.Quo`. */
export function quoTrunc(a: bigint, b: bigint): bigint {
  assert(b !== 0n, 'division by zero');
  return a / b;
}

/** Rounds away from zero for a positive quotient with a remainder; both operands non-negative. */
export function quoCeil(a: bigint, b: bigint): bigint {
  assert(b > 0n && a >= 0n, 'quoCeil takes a non-negative dividend and a positive divisor');
  return (a + b - 1n) / b;
}

/** Integer division of two safe, non-negative numbers, truncated. */
export function quoNumber(a: number, b: number): number {
  assert(b > 0 && a >= 0, 'quoNumber takes a non-negative dividend and a positive divisor');
  return Math.trunc(a / b);
}

/** A bigint as a number; throws where a number would round. */
export function safeNumber(value: bigint): number {
  const number = Number(value);
  assert(Number.isSafeInteger(number), 'value fits a safe integer');
  return number;
}

export const absInt = (a: bigint): bigint => (a < 0n ? -a : a);
export const minInt = (a: bigint, b: bigint): bigint => (a < b ? a : b);
export const maxInt = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** Bits of the magnitude, as Go's `big.Int.BitLen`. */
export const bitLength = (a: bigint): number => (a === 0n ? 0 : absInt(a).toString(2).length);

export const MAX_INT64 = 9223372036854775807n;
export const MIN_INT64 = -9223372036854775808n;
export const MAX_UINT64 = 18446744073709551615n;
/** Magnitude limit of `math.Int`, bits. */
export const INT_MAX_BITS = 256;
