// Numbers of queries and of attribute values. Source: CometBFT v0.38.21, libs/pubsub/query/query.go parseNumber and
// syntax/parser.go Arg.Number, which compare Go's big.Float: whole numbers exactly, others in 125 bits.

/** The value `numerator / denominator`, never negative; the denominator is a power of ten or of two. */
export type Num = { readonly numerator: bigint; readonly denominator: bigint };

/** Mantissa of a number that is not whole, bits. */
const FRACTION_BITS = 125;

const WHOLE = /^[+-]?[0-9]+$/;
const LEADING_NUMBER = /^[0-9]+(?:\.[0-9]+)?/;

/** A number of a query: digits, perhaps a point and more digits. */
export const queryNumber = (text: string): Num =>
  WHOLE.test(text) ? { numerator: BigInt(text), denominator: 1n } : rounded(text);

/** The number that a value begins with (`8atom` is 8); undefined when it does not begin with one, and for signed ones. */
export function valueNumber(value: string): Num | undefined {
  const leading = LEADING_NUMBER.exec(value)?.[0];
  if (leading === undefined) return undefined;
  return WHOLE.test(value) ? { numerator: BigInt(leading), denominator: 1n } : rounded(leading);
}

export function compareNumbers(a: Num, b: Num): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A decimal rounded to 125 bits, half to even. */
function rounded(text: string): Num {
  const [whole = '', fraction = ''] = text.split('.');
  const exact = {
    numerator: BigInt(whole + fraction),
    denominator: 10n ** BigInt(fraction.length),
  };
  if (exact.numerator === 0n) return exact;
  // Scales by a power of two so that the quotient has 125 or 126 bits.
  const shift = FRACTION_BITS - (bits(exact.numerator) - bits(exact.denominator));
  const scaled =
    shift >= 0
      ? { n: exact.numerator << BigInt(shift), d: exact.denominator }
      : { n: exact.numerator, d: exact.denominator << BigInt(-shift) };
  const extra = bits(scaled.n / scaled.d) - FRACTION_BITS;
  const divisor = extra > 0 ? scaled.d << BigInt(extra) : scaled.d;
  let mantissa = scaled.n / divisor;
  const twice = (scaled.n - mantissa * divisor) * 2n;
  if (twice > divisor || (twice === divisor && (mantissa & 1n) === 1n)) mantissa += 1n;
  const exponent = Math.max(extra, 0) - shift;
  return exponent >= 0
    ? { numerator: mantissa << BigInt(exponent), denominator: 1n }
    : { numerator: mantissa, denominator: 1n << BigInt(-exponent) };
}

const bits = (value: bigint): number => value.toString(2).length;
