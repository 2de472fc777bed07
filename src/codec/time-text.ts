// Times as text without a calendar of the host: RFC 3339 in UTC, and Go's and protobuf's durations.
import { quoNumber, quoTrunc, safeNumber } from '../types/int.ts';

type WireTime = { readonly seconds: bigint; readonly nanos: number };

const DAY_SECONDS = 86_400n;
/** Days from 0000-03-01 to 1970-01-01, in the proleptic Gregorian calendar. */
const EPOCH_DAYS = 719_468;
/** Days of 400 years. */
const ERA_DAYS = 146_097;

const pad = (value: number, width: number): string => value.toString().padStart(width, '0');

function floorDiv(a: bigint, b: bigint): bigint {
  const quotient = quoTrunc(a, b);
  return quotient * b > a ? quotient - 1n : quotient;
}

/**
 * `2006-01-02T15:04:05Z` with nanoseconds if there are: `trimmed` without trailing zeros (Go's RFC3339Nano), or in
 * `groups` of three digits (protobuf's JSON). Years 0 to 9999.
 */
export function formatTimestamp(
  { seconds, nanos }: WireTime,
  fraction: 'trimmed' | 'groups',
): string {
  const days = floorDiv(seconds, DAY_SECONDS);
  const rest = safeNumber(seconds - days * DAY_SECONDS);
  const { year, month, day } = civil(safeNumber(days));
  const hour = quoNumber(rest, 3600);
  const minute = quoNumber(rest % 3600, 60);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T${pad(hour, 2)}:${pad(minute, 2)}:${pad(rest % 60, 2)}${fractionText(nanos, fraction)}Z`;
}

function fractionText(nanos: number, fraction: 'trimmed' | 'groups'): string {
  if (nanos === 0) return '';
  const digits = `.${pad(nanos, 9)}`;
  return fraction === 'trimmed' ? digits.replace(/0+$/, '') : digits.replace(/(?:000){1,2}$/, '');
}

/** Calendar date of a day since 1970-01-01. @see howardhinnant.github.io/date_algorithms.html civil_from_days */
function civil(days: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const shifted = days + EPOCH_DAYS;
  const era = safeNumber(floorDiv(BigInt(shifted), BigInt(ERA_DAYS)));
  const dayOfEra = shifted - era * ERA_DAYS;
  const yearOfEra = quoNumber(
    dayOfEra -
      quoNumber(dayOfEra, 1460) +
      quoNumber(dayOfEra, 36_524) -
      quoNumber(dayOfEra, 146_096),
    365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + quoNumber(yearOfEra, 4) - quoNumber(yearOfEra, 100));
  const shiftedMonth = quoNumber(5 * dayOfYear + 2, 153);
  const day = dayOfYear - quoNumber(153 * shiftedMonth + 2, 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days since 1970-01-01. @see days_from_civil at the same address */
function daysFrom(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = safeNumber(floorDiv(BigInt(shiftedYear), 400n));
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = quoNumber(153 * (month > 2 ? month - 3 : month + 9) + 2, 5) + day - 1;
  return (
    era * ERA_DAYS +
    yearOfEra * 365 +
    quoNumber(yearOfEra, 4) -
    quoNumber(yearOfEra, 100) +
    dayOfYear -
    EPOCH_DAYS
  );
}

const RFC3339 =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.,](\d+))?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads RFC 3339, digits beyond nanoseconds dropped, as Go's `time.Parse(time.RFC3339Nano, …)`; undefined if it is not. */
export function parseTimestamp(text: string): WireTime | undefined {
  const match = RFC3339.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map(digits);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const monthDays = (MONTH_DAYS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
  if (day < 1 || day > monthDays || hour > 23 || minute > 59 || second > 59) return undefined;
  const [, , , , , , , fraction = '', sign, zoneHour = '0', zoneMinute = '0'] = match;
  if (digits(zoneHour) > 24 || digits(zoneMinute) > 60) return undefined;
  const offset = (digits(zoneHour) * 60 + digits(zoneMinute)) * 60 * (sign === '-' ? -1 : 1);
  const seconds = daysFrom(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset;
  return { seconds: BigInt(seconds), nanos: digits(fraction.slice(0, 9).padEnd(9, '0')) };
}

/** Of a text of digits short enough for a number. */
const digits = (text: string): number => safeNumber(BigInt(text));

/** `1814400s`, with 3, 6 or 9 digits after the point where there are nanoseconds. @see protobuf JSON mapping */
export function formatDuration({ seconds, nanos }: WireTime): string {
  const sign = seconds < 0n || nanos < 0 ? '-' : '';
  const whole = seconds < 0n ? -seconds : seconds;
  return `${sign}${String(whole)}${fractionText(Math.abs(nanos), 'groups')}s`;
}

const SECOND_NANOS = 1_000_000_000n;

/** `1h0m0s`, `1.5s`, `20ms`, `0s`: as Go's `Duration.String`, which texts of errors have. @see go 1.23 time/time.go */
export function formatGoDuration({ seconds, nanos }: WireTime): string {
  const total = seconds * SECOND_NANOS + BigInt(nanos);
  if (total < 0n) return `-${formatGoDuration({ seconds: -seconds, nanos: -nanos })}`;
  if (total === 0n) return '0s';
  if (total < 1000n) return `${total}ns`;
  if (total < 1_000_000n) return `${decimalText(total, 3)}µs`;
  if (total < SECOND_NANOS) return `${decimalText(total, 6)}ms`;
  const minutes = quoTrunc(total, 60n * SECOND_NANOS);
  const rest = `${decimalText(total - minutes * 60n * SECOND_NANOS, 9)}s`;
  if (minutes === 0n) return rest;
  const hours = quoTrunc(minutes, 60n);
  return `${hours === 0n ? '' : `${hours}h`}${minutes % 60n}m${rest}`;
}

/** `value` × 10^-places without zeros at the end. */
function decimalText(value: bigint, places: number): string {
  const digits = value.toString().padStart(places + 1, '0');
  const fraction = digits.slice(-places).replace(/0+$/, '');
  return `${digits.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
}

const DURATION = /^([+-]?)((?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const PART = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/g;
const UNIT_NANOS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};
/** Nanoseconds that int64 holds. */
const DURATION_MAX = (1n << 63n) - 1n;

/** Reads a duration as Go's `time.ParseDuration` (`1h30m`, `1.5s`, `0`); undefined if it is none or overflows. */
export function parseDuration(text: string): WireTime | undefined {
  if (/^[+-]?0$/.test(text)) return { seconds: 0n, nanos: 0 };
  const match = DURATION.exec(text);
  if (match === null) return undefined;
  let total = 0n;
  for (const [, whole = '', fraction = '', unit = ''] of (match[2] ?? '').matchAll(PART)) {
    const nanos = UNIT_NANOS[unit] ?? 0n;
    total += BigInt(whole === '' ? '0' : whole) * nanos;
    if (fraction !== '')
      total += quoTrunc(BigInt(fraction) * nanos, 10n ** BigInt(fraction.length));
    if (total > DURATION_MAX + (match[1] === '-' ? 1n : 0n)) return undefined;
  }
  const signed = match[1] === '-' ? -total : total;
  const seconds = quoTrunc(signed, 1_000_000_000n);
  return { seconds, nanos: safeNumber(signed - seconds * 1_000_000_000n) };
}
