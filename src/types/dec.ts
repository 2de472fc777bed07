// Source: cosmossdk.io/math v1.5.3, legacy_dec.go. The order and kind of every rounding decides the app hash.
import type { Brand } from './brand.ts';
import { GoPanic, plainError } from './errors.ts';
import { absInt, quoTrunc } from './int.ts';
import { NIL_POINTER, asInt, asInt64, unmarshalBigInt } from './sdk-int.ts';

/**
 * A decimal with 18 places: the bigint is the value × 10¹⁸. Compare with `<`, `===` …; every other operation has a
 * function here.
 */
export type Dec = Brand<bigint, 'Dec'>;

/** Decimal places. */
export const DEC_PRECISION = 18;

const ONE = 10n ** BigInt(DEC_PRECISION);
const HALF = quoTrunc(ONE, 2n);
const ONE_SQUARED = ONE * ONE;
/** Limits of a Dec: ±(2²⁵⁶ × 10¹⁸ - 1), in units of 10⁻¹⁸. */
const UPPER_LIMIT = (1n << 256n) * ONE - 1n;
const LOWER_LIMIT = -UPPER_LIMIT;

const dec = (units: bigint): Dec => units as Dec;

export const ZERO_DEC: Dec = dec(0n);
export const ONE_DEC: Dec = dec(ONE);
export const SMALLEST_DEC: Dec = dec(1n);

const inRange = (units: bigint): boolean => units <= UPPER_LIMIT && units >= LOWER_LIMIT;

/** Whether units of 10⁻¹⁸ are a Dec; where operations check for themselves, they panic. */
export const fitsDec = (units: bigint): boolean => inRange(units);

function checked(units: bigint): Dec {
  if (!inRange(units)) throw new GoPanic('Int overflow');
  return dec(units);
}

/** Divides as Go's `big.Int.Quo`, which panics on zero. */
function quo(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new GoPanic('division by zero');
  return quoTrunc(a, b);
}

/** Drops 18 places, half to even, symmetric about zero. */
function chopRound(units: bigint): bigint {
  if (units < 0n) return -chopRound(-units);
  const whole = quoTrunc(units, ONE);
  const rest = units - whole * ONE;
  if (rest < HALF) return whole;
  if (rest > HALF) return whole + 1n;
  return (whole & 1n) === 0n ? whole : whole + 1n;
}

const chopTruncate = (units: bigint): bigint => quoTrunc(units, ONE);

/** Drops 18 places, toward plus infinity. */
function chopUp(units: bigint): bigint {
  const whole = quoTrunc(units, ONE);
  return units > 0n && whole * ONE !== units ? whole + 1n : whole;
}

/** A whole number as a Dec. */
export const decFromInt = (value: bigint): Dec => dec(value * ONE);
/** `value × 10^-places`. @throws GoPanic unless 0 ≤ places ≤ 18 */
export function decWithPrec(value: bigint, places: number): Dec {
  if (places < 0) throw new GoPanic(`negative precision ${places}`);
  if (places > DEC_PRECISION)
    throw new GoPanic(`too much precision, maximum ${DEC_PRECISION}, provided ${places}`);
  return dec(value * 10n ** BigInt(DEC_PRECISION - places));
}
/** Units of 10⁻¹⁸ as a Dec, unchecked. */
export const decFromUnits = (units: bigint): Dec => dec(units);

/** @throws GoPanic out of range, as every operation that grows */
export const decAdd = (a: Dec, b: Dec): Dec => checked(a + b);
export const decSub = (a: Dec, b: Dec): Dec => checked(a - b);
/** Half to even. */
export const decMul = (a: Dec, b: Dec): Dec => checked(chopRound(a * b));
export const decMulTruncate = (a: Dec, b: Dec): Dec => checked(chopTruncate(a * b));
export const decMulRoundUp = (a: Dec, b: Dec): Dec => checked(chopUp(a * b));
/** Exact. */
export const decMulInt = (a: Dec, b: bigint): Dec => checked(a * b);
/** Product with a whole number, truncated to a whole number, as `MulInt(i).TruncateInt()`. */
export const decMulIntTruncate = (a: Dec, b: bigint): bigint => truncateInt(decMulInt(a, b));
/** In two steps: truncated at 36 places, then half to even at 18. @throws GoPanic by zero */
export const decQuo = (a: Dec, b: Dec): Dec => checked(chopRound(quo(a * ONE_SQUARED, b)));
export const decQuoTruncate = (a: Dec, b: Dec): Dec => checked(quo(a * ONE, b));

/** Rounds up by one unit where truncating lost something of a positive quotient. */
export function decQuoRoundUp(a: Dec, b: Dec): Dec {
  const dividend = a * ONE;
  const whole = quo(dividend, b);
  const rest = dividend - whole * b;
  // Go compares the sign of the truncated quotient, not of the dividend; both operand signs matter only through it.
  const sameSign = whole < 0n === b < 0n;
  const up = (rest > 0n && sameSign) || (rest < 0n && !sameSign);
  return checked(up ? whole + 1n : whole);
}

/** Truncated; the range is not checked, as in the source. @throws GoPanic by zero */
export const decQuoInt = (a: Dec, b: bigint): Dec => dec(quo(a, b));

export const decNeg = (a: Dec): Dec => dec(0n - a);
export const decAbs = (a: Dec): Dec => (a < 0n ? dec(0n - a) : a);
export const decMin = (a: Dec, b: Dec): Dec => (a < b ? a : b);
export const decMax = (a: Dec, b: Dec): Dec => (a < b ? b : a);

/** `a` to a whole power, by squaring with half to even at each step. */
export function decPower(a: Dec, power: bigint): Dec {
  if (power === 0n) return ONE_DEC;
  let base = a;
  let odd = ONE_DEC;
  for (let rest = power; rest > 1n; rest >>= 1n) {
    if ((rest & 1n) === 1n) odd = decMul(odd, base);
    base = decMul(base, base);
  }
  return decMul(base, odd);
}

export const decIsInteger = (a: Dec): boolean => a % ONE === 0n;

/** Half to even. @throws GoPanic beyond 256 bits */
export const roundInt = (a: Dec): bigint => asInt(chopRound(a));
/** Half to even. @throws GoPanic outside int64 */
export const roundInt64 = (a: Dec): bigint => asInt64(chopRound(a));
/** Toward zero. @throws GoPanic beyond 256 bits */
export const truncateInt = (a: Dec): bigint => asInt(chopTruncate(a));
/** Toward zero. @throws GoPanic outside int64 */
export const truncateInt64 = (a: Dec): bigint => asInt64(chopTruncate(a));
/** Toward zero, as a Dec. */
export const truncateDec = (a: Dec): Dec => dec(chopTruncate(a) * ONE);
/** The smallest whole number not below, as a Dec. */
export const decCeil = (a: Dec): Dec => checked(chopUp(a) * ONE);

/** Text with exactly 18 places: `-1.500000000000000000`. */
export function formatDec(a: Dec): string {
  const digits = absInt(a)
    .toString()
    .padStart(DEC_PRECISION + 1, '0');
  const point = digits.length - DEC_PRECISION;
  return `${a < 0n ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

const DECIMAL = /^[+-]?[0-9]+$/;

/** Text with an optional point and at most 18 places. @throws undefined/1 with the texts of `LegacyNewDecFromStr` */
export function parseDec(text: string): Dec {
  const read = decOrFault(text);
  if (typeof read === 'string') throw plainError(read);
  return read;
}

/** As `parseDec`, but the error's text is returned. */
export function decOrFault(text: string): Dec | string {
  const negative = text.startsWith('-');
  const unsigned = negative ? text.slice(1) : text;
  if (unsigned === '') return 'decimal string cannot be empty';
  const [whole = '', fraction, more] = unsigned.split('.');
  if (more !== undefined) return 'invalid decimal string';
  if (fraction !== undefined && (fraction === '' || whole === '')) return 'invalid decimal length';
  const places = fraction === undefined ? 0 : Buffer.byteLength(fraction);
  // Go subtracts the other way round, so the text has a negative number.
  if (places > DEC_PRECISION)
    return `value '${unsigned}' exceeds max precision by ${DEC_PRECISION - places} decimal places: max precision ${DEC_PRECISION}`;
  const digits = whole + (fraction ?? '') + '0'.repeat(DEC_PRECISION - places);
  // A second sign passes, as in the source: '--1' is 1.
  if (!DECIMAL.test(digits)) return `failed to set decimal string with base 10: ${digits}`;
  const units = negative ? -BigInt(digits) : BigInt(digits);
  return inRange(units) ? dec(units) : 'out of range: invalid decimal string';
}

/** Integer text of the protobuf wire, units of 10⁻¹⁸; '' is Go's nil. @throws undefined/1 as `LegacyDec.Unmarshal` */
export function optionalDecFromWire(text: string): Dec | undefined {
  if (text === '') return undefined;
  const units = unmarshalBigInt(text);
  if (!inRange(units)) throw plainError('decimal out of range');
  return dec(units);
}

/** Integer text of the protobuf wire. @throws undefined/1 as `LegacyDec.Unmarshal`; GoPanic for '', Go's nil */
export function decFromWire(text: string): Dec {
  const value = optionalDecFromWire(text);
  if (value === undefined) throw new GoPanic(NIL_POINTER);
  return value;
}

export const decToWire = (a: Dec): string => a.toString();
