import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDuration,
  formatGoDuration,
  formatTimestamp,
  parseDuration,
  parseTimestamp,
} from '../../../src/codec/time-text.ts';

const FIRST = -62_135_596_800;
const LAST = 253_402_300_799;

describe('timestamps', () => {
  it("have the host's calendar from the year 1 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (seconds) => {
        const text = formatTimestamp({ seconds: BigInt(seconds), nanos: 0 }, 'trimmed');
        expect(text).toBe(new Date(seconds * 1000).toISOString().replace('.000', ''));
        expect(parseTimestamp(text)).toEqual({ seconds: BigInt(seconds), nanos: 0 });
      }),
    );
  });

  it('have their nanoseconds trimmed as Go, or in groups of three as protobuf', () => {
    const at = (nanos: number) => ({ seconds: 0n, nanos });
    expect(formatTimestamp(at(120_000_000), 'trimmed')).toBe('1970-01-01T00:00:00.12Z');
    expect(formatTimestamp(at(120_000_000), 'groups')).toBe('1970-01-01T00:00:00.120Z');
    expect(formatTimestamp(at(1_230), 'groups')).toBe('1970-01-01T00:00:00.000001230Z');
    expect(formatTimestamp(at(1_000), 'groups')).toBe('1970-01-01T00:00:00.000001Z');
  });

  it('are refused where Go refuses them', () => {
    for (const text of [
      '2023-02-29T00:00:00Z',
      '2024-00-01T00:00:00Z',
      '2024-01-01T24:00:00Z',
      '2024-01-01T00:60:00Z',
      '2024-01-01T00:00:60Z',
      '2024-01-01 00:00:00Z',
      '2024-01-01T00:00:00',
      '2024-01-01t00:00:00z',
      '1900-02-29T00:00:00Z',
      '',
    ])
      expect(parseTimestamp(text), text).toBeUndefined();
    expect(parseTimestamp('2000-02-29T00:00:00-23:59')).toEqual({
      seconds: 951_868_740n,
      nanos: 0,
    });
  });
});

describe('durations', () => {
  it.each([
    ['0', 0n, 0],
    ['-0', 0n, 0],
    ['1814400s', 1_814_400n, 0],
    ['1h2m3.5s', 3_723n, 500_000_000],
    ['-1.5s', -1n, -500_000_000],
    ['1.000000001s', 1n, 1],
    ['.5ms', 0n, 500_000],
    ['3us2µs1ns', 0n, 5_001],
    ['9223372036854775807ns', 9_223_372_036n, 854_775_807],
    ['-9223372036854775808ns', -9_223_372_036n, -854_775_808],
  ] as const)('read %s', (text, seconds, nanos) => {
    expect(parseDuration(text)).toEqual({ seconds, nanos });
  });

  it.each(['', '1', 's', '1d', '1 s', '9223372036854775808ns', '1h-1m', '.s', '+'])(
    'refuse %s',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  it('print as protobuf does', () => {
    expect(formatDuration({ seconds: 1n, nanos: 0 })).toBe('1s');
    expect(formatDuration({ seconds: -1n, nanos: -500_000_000 })).toBe('-1.500s');
    expect(formatDuration({ seconds: 0n, nanos: -1 })).toBe('-0.000000001s');
  });

  // `time.Duration(nanoseconds).String()` of go 1.23.
  it.each([
    [0n, 0, '0s'],
    [0n, 1, '1ns'],
    [0n, 1_100, '1.1µs'],
    [0n, 2_200_000, '2.2ms'],
    [3n, 300_000_000, '3.3s'],
    [245n, 0, '4m5s'],
    [18_367n, 1_000_000, '5h6m7.001s'],
    [480n, 1, '8m0.000000001s'],
    [172_800n, 0, '48h0m0s'],
    [-90n, 0, '-1m30s'],
    [0n, -1, '-1ns'],
  ] as const)('print %s s and %s ns as Go does', (seconds, nanos, text) => {
    expect(formatGoDuration({ seconds, nanos })).toBe(text);
  });
});
