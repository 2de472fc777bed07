// Source: cosmossdk.io/math v1.5.3, int.go. A `math.Int` is a plain bigint here; these are the operations that check.
import { GoPanic, plainError } from './errors.ts';
import { INT_MAX_BITS, MAX_INT64, MIN_INT64, bitLength, quoTrunc } from './int.ts';
import { quoteGo } from './text.ts';

/** Largest magnitude of a `math.Int`. */
export const INT_MAX = (1n << BigInt(INT_MAX_BITS)) - 1n;

export const NIL_POINTER = 'runtime error: invalid memory address or nil pointer dereference';

const fitsInt = (value: bigint): boolean => value <= INT_MAX && value >= -INT_MAX;

function checked(value: bigint): bigint {
  if (!fitsInt(value)) throw new GoPanic('integer overflow');
  return value;
}

/** @throws GoPanic beyond 256 bits */
export const addInt = (a: bigint, b: bigint): bigint => checked(a + b);
/** @throws GoPanic beyond 256 bits */
export const subInt = (a: bigint, b: bigint): bigint => checked(a - b);
/** @throws GoPanic beyond 256 bits */
export const mulInt = (a: bigint, b: bigint): bigint => checked(a * b);

/** Truncates toward zero. @throws GoPanic when `b` is zero */
export function quoInt(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new GoPanic('Division by zero');
  return quoTrunc(a, b);
}

/** Euclidean: the remainder is never negative. @throws GoPanic when `b` is zero */
export function modInt(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new GoPanic('divide by zero');
  const rest = a % b;
  return rest < 0n ? rest + (b < 0n ? -b : b) : rest;
}

/** The value as `Int.Int64()` gives it. @throws GoPanic outside int64 */
export function asInt64(value: bigint): bigint {
  if (value > MAX_INT64 || value < MIN_INT64) throw new GoPanic('Int64() out of bound');
  return value;
}

/** The value as a `math.Int`. @throws GoPanic beyond 256 bits */
export function asInt(value: bigint): bigint {
  if (!fitsInt(value)) throw new GoPanic('NewIntFromBigInt() out of bound');
  return value;
}

/** Text as `math.NewIntFromString`; undefined where Go answers not ok. */
export function parseInt256(text: string): bigint | undefined {
  const value = scanBigInt(text);
  return value !== undefined && fitsInt(value) ? value : undefined;
}

/** Text of the protobuf wire; '' is Go's nil. @throws undefined/1 as `Int.Unmarshal` */
export function optionalIntFromWire(text: string): bigint | undefined {
  if (text === '') return undefined;
  const value = unmarshalBigInt(text);
  if (!fitsInt(value))
    throw plainError(`integer out of range; got: ${bitLength(value)}, max: ${INT_MAX_BITS}`);
  return value;
}

/** Text of the protobuf wire. @throws undefined/1 as `Int.Unmarshal`; GoPanic for '', which Go would dereference as nil */
export function intFromWire(text: string): bigint {
  const value = optionalIntFromWire(text);
  if (value === undefined) throw new GoPanic(NIL_POINTER);
  return value;
}

/** Integer of a message that executes, where '' is zero. @see parseMessageCoin @throws undefined/1 as `Int.Unmarshal` */
export const messageIntFromWire = (text: string): bigint => optionalIntFromWire(text) ?? 0n;

/** As Go's `big.Int.UnmarshalText`, which takes base prefixes and underscores. @throws undefined/1 */
export function unmarshalBigInt(text: string): bigint {
  const value = scanBigInt(text);
  if (value === undefined)
    throw plainError(`math/big: cannot unmarshal ${quoteGo(text)} into a *big.Int`);
  return value;
}

const PLAIN = /^-?(?:0|[1-9][0-9]*)$/;
const PREFIXED =
  /^([+-]?)(?:0[bB]((?:_?[01])+)|0[oO]((?:_?[0-7])+)|0[xX]((?:_?[0-9a-fA-F])+)|0((?:_?[0-7])*)|([1-9](?:_?[0-9])*))$/;

/** Integer text as Go's `big.Int.SetString(text, 0)`: 0b, 0o, 0x, leading 0 for octal, `_` between digits. */
function scanBigInt(text: string): bigint | undefined {
  if (PLAIN.test(text)) return BigInt(text);
  const match = PREFIXED.exec(text);
  if (match === null) return undefined;
  const [, sign, binary, octal, hex, oldOctal, decimal] = match;
  const digits = (part: string): string => part.replaceAll('_', '');
  let value: bigint;
  if (binary !== undefined) value = BigInt(`0b${digits(binary)}`);
  else if (octal !== undefined) value = BigInt(`0o${digits(octal)}`);
  else if (hex !== undefined) value = BigInt(`0x${digits(hex)}`);
  else if (decimal !== undefined) value = BigInt(digits(decimal));
  else value = BigInt(`0o0${digits(oldOctal ?? '')}`);
  return sign === '-' ? -value : value;
}
