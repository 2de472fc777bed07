import type { Brand } from './brand.ts';
import { quoTrunc } from './int.ts';

/** Nanoseconds since the Unix epoch. Block time comes only from the header. */
export type Timestamp = Brand<bigint, 'Timestamp'>;
/** Nanoseconds. */
export type Duration = Brand<bigint, 'Duration'>;

export const SECOND = 1_000_000_000n;
/** Go's `time.Time{}`: 0001-01-01T00:00:00Z. */
export const ZERO_TIME = (-62135596800n * SECOND) as Timestamp;

export const timestamp = (nanoseconds: bigint): Timestamp => nanoseconds as Timestamp;
export const duration = (nanoseconds: bigint): Duration => nanoseconds as Duration;

/** Whole seconds, rounded toward minus infinity, and the nanoseconds above it, as Go's `Unix` and `Nanosecond`. */
export function splitTime(at: bigint): { readonly seconds: bigint; readonly nanos: number } {
  let seconds = quoTrunc(at, SECOND);
  if (seconds * SECOND > at) seconds -= 1n;
  return { seconds, nanos: Number(at - seconds * SECOND) };
}

export const unixSeconds = (at: Timestamp): bigint => splitTime(at).seconds;

type WireTime = { readonly seconds: bigint; readonly nanos: number };

export const fromWireTime = (wire: WireTime): Timestamp =>
  timestamp(wire.seconds * SECOND + BigInt(wire.nanos));
export const toWireTime = (at: Timestamp): { seconds: bigint; nanos: number } => splitTime(at);
export const fromWireDuration = (wire: WireTime): Duration =>
  duration(wire.seconds * SECOND + BigInt(wire.nanos));
/** Durations keep one sign in both parts, as protobuf asks. */
export const toWireDuration = (span: Duration): { seconds: bigint; nanos: number } => {
  const seconds = quoTrunc(span, SECOND);
  return { seconds, nanos: Number(span - seconds * SECOND) };
};

// --- calendar (proleptic Gregorian, UTC), by integer arithmetic ------------------------------------------------------

type Civil = {
  readonly year: bigint;
  readonly month: bigint;
  readonly day: bigint;
  readonly hour: bigint;
  readonly minute: bigint;
  readonly second: bigint;
};

const floorDiv = (a: bigint, b: bigint): bigint => {
  const q = quoTrunc(a, b);
  return q * b > a ? q - 1n : q;
};

/** Days since 1970-01-01 of a civil date. Years are counted from March, so that the leap day is a year's last. */
function daysFromCivil(year: bigint, month: bigint, day: bigint): bigint {
  const y = month <= 2n ? year - 1n : year;
  const era = floorDiv(y, 400n);
  const yearOfEra = y - era * 400n;
  const dayOfYear = quoTrunc(153n * (month + (month > 2n ? -3n : 9n)) + 2n, 5n) + day - 1n;
  const dayOfEra =
    yearOfEra * 365n + quoTrunc(yearOfEra, 4n) - quoTrunc(yearOfEra, 100n) + dayOfYear;
  return era * 146097n + dayOfEra - 719468n;
}

function civilFromSeconds(seconds: bigint): Civil {
  const days = floorDiv(seconds, 86400n);
  const rest = seconds - days * 86400n;
  const shifted = days + 719468n;
  const era = floorDiv(shifted, 146097n);
  const dayOfEra = shifted - era * 146097n;
  const yearOfEra = quoTrunc(
    dayOfEra - quoTrunc(dayOfEra, 1460n) + quoTrunc(dayOfEra, 36524n) - quoTrunc(dayOfEra, 146096n),
    365n,
  );
  const dayOfYear =
    dayOfEra - (365n * yearOfEra + quoTrunc(yearOfEra, 4n) - quoTrunc(yearOfEra, 100n));
  const marchMonth = quoTrunc(5n * dayOfYear + 2n, 153n);
  const day = dayOfYear - quoTrunc(153n * marchMonth + 2n, 5n) + 1n;
  const month = marchMonth < 10n ? marchMonth + 3n : marchMonth - 9n;
  const hour = quoTrunc(rest, 3600n);
  const minute = quoTrunc(rest - hour * 3600n, 60n);
  return {
    year: yearOfEra + era * 400n + (month <= 2n ? 1n : 0n),
    month,
    day,
    hour,
    minute,
    second: rest - hour * 3600n - minute * 60n,
  };
}

const pad = (value: bigint | number, width: number): string =>
  value.toString().padStart(width, '0');

function civilText(at: bigint): { readonly text: string; readonly nanos: number } {
  const { seconds, nanos } = splitTime(at);
  const c = civilFromSeconds(seconds);
  const date = `${pad(c.year, 4)}-${pad(c.month, 2)}-${pad(c.day, 2)}`;
  return { text: `${date}T${pad(c.hour, 2)}:${pad(c.minute, 2)}:${pad(c.second, 2)}`, nanos };
}

/** The SDK's sortable form, 29 characters: `2006-01-02T15:04:05.000000000`. @see cosmos-sdk types/utils.go */
export function sortableTime(at: Timestamp): string {
  const { text, nanos } = civilText(at);
  return `${text}.${pad(nanos, 9)}`;
}

export function parseSortableTime(text: string): Timestamp {
  const part = (from: number, to: number): bigint => BigInt(text.slice(from, to));
  const days = daysFromCivil(part(0, 4), part(5, 7), part(8, 10));
  const seconds = days * 86400n + part(11, 13) * 3600n + part(14, 16) * 60n + part(17, 19);
  return timestamp(seconds * SECOND + part(20, 29));
}

/** Go's `time.RFC3339` in UTC: whole seconds. */
export const formatRfc3339 = (at: Timestamp): string => `${civilText(at).text}Z`;

/** Go's `time.RFC3339Nano` in UTC: trailing zeros of the fraction dropped. */
export function formatRfc3339Nano(at: Timestamp): string {
  const { text, nanos } = civilText(at);
  if (nanos === 0) return `${text}Z`;
  const fraction = pad(nanos, 9).replace(/0+$/, '');
  return `${text}.${fraction}Z`;
}

const RFC3339 =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/;

/** Reads RFC 3339 with up to nine decimals and any offset; undefined for anything else. */
export function parseRfc3339(text: string): Timestamp | undefined {
  const match = RFC3339.exec(text);
  if (match === null) return undefined;
  const number = (group: number): bigint => BigInt(match[group] ?? '0');
  const days = daysFromCivil(number(1), number(2), number(3));
  let seconds = days * 86400n + number(4) * 3600n + number(5) * 60n + number(6);
  if (match[8] !== undefined) {
    const offset = number(9) * 3600n + number(10) * 60n;
    seconds += match[8] === '+' ? -offset : offset;
  }
  const nanos = BigInt((match[7] ?? '').padEnd(9, '0'));
  return timestamp(seconds * SECOND + nanos);
}
