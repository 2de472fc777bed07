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
