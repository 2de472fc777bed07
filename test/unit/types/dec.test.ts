import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as dec from '../../../src/types/dec.ts';
import type { Dec } from '../../../src/types/dec.ts';
import { AbciError, GoPanic } from '../../../src/types/errors.ts';
import * as int from '../../../src/types/sdk-int.ts';

type Vectors = { readonly rows: readonly (readonly [string, string, string, string])[] };
const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/dec.json', import.meta.url), 'utf8'),
) as Vectors;

type Operation = (a: string, b: string) => unknown;
const ofDecs =
  (f: (a: Dec, b: Dec) => unknown): Operation =>
  (a, b) =>
    f(dec.decFromUnits(BigInt(a)), dec.decFromUnits(BigInt(b || '0')));
const ofDecAndInt =
  (f: (a: Dec, b: bigint) => unknown): Operation =>
  (a, b) =>
    f(dec.decFromUnits(BigInt(a)), BigInt(b));
const ofInts =
  (f: (a: bigint, b: bigint) => unknown): Operation =>
  (a, b) =>
    f(BigInt(a), BigInt(b));

const OPERATIONS: Readonly<Record<string, Operation>> = {
  add: ofDecs(dec.decAdd),
  sub: ofDecs(dec.decSub),
  mul: ofDecs(dec.decMul),
  mulTruncate: ofDecs(dec.decMulTruncate),
  mulRoundUp: ofDecs(dec.decMulRoundUp),
  quo: ofDecs(dec.decQuo),
  quoTruncate: ofDecs(dec.decQuoTruncate),
  quoRoundUp: ofDecs(dec.decQuoRoundUp),
  min: ofDecs(dec.decMin),
  max: ofDecs(dec.decMax),
  neg: ofDecs(dec.decNeg),
  abs: ofDecs(dec.decAbs),
  roundInt: ofDecs(dec.roundInt),
  roundInt64: ofDecs(dec.roundInt64),
  truncateInt: ofDecs(dec.truncateInt),
  truncateInt64: ofDecs(dec.truncateInt64),
  truncateDec: ofDecs(dec.truncateDec),
  ceil: ofDecs(dec.decCeil),
  format: ofDecs(dec.formatDec),
  isInteger: ofDecs(dec.decIsInteger),
  mulInt: ofDecAndInt(dec.decMulInt),
  mulIntTruncate: ofDecAndInt(dec.decMulIntTruncate),
  quoInt: ofDecAndInt(dec.decQuoInt),
  power: ofDecAndInt(dec.decPower),
  parse: dec.parseDec,
  wire: dec.decFromWire,
  intWire: int.intFromWire,
  intParse: (text) => int.parseInt256(text) ?? '!',
  intAdd: ofInts(int.addInt),
  intSub: ofInts(int.subInt),
  intMul: ofInts(int.mulInt),
  intQuo: ofInts(int.quoInt),
  intMod: ofInts(int.modInt),
};

function outcome(operation: Operation, a: string, b: string): string {
  try {
    return String(operation(a, b));
  } catch (error) {
    if (error instanceof GoPanic || error instanceof AbciError) return `!${error.message}`;
    throw error;
  }
}

describe('Dec and Int against cosmossdk.io/math', () => {
  for (const [name, operation] of Object.entries(OPERATIONS))
    it(`${name} gives Go's result or Go's error`, () => {
      const rows = vectors.rows.filter(([of]) => of === name);

      const wrong = rows.filter(([, a, b, result]) => outcome(operation, a, b) !== result);

      expect(wrong).toEqual([]);
      expect(rows.length).toBeGreaterThan(30);
    });

  it('covers every operation of the vectors', () => {
    const names = new Set(vectors.rows.map(([name]) => name));

    expect([...names].filter((name) => !(name in OPERATIONS))).toEqual([]);
  });
});

describe('Dec text', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(1n << 300n), max: 1n << 300n }), (units) => {
        const value = dec.decFromUnits(units);

        expect(dec.parseDec(dec.formatDec(value))).toBe(units);
        expect(dec.decFromWire(dec.decToWire(value))).toBe(units);
      }),
    );
  });

  it("treats '' on the wire as Go's nil: absent, or a panic where it is used", () => {
    expect(dec.optionalDecFromWire('')).toBeUndefined();
    expect(int.optionalIntFromWire('')).toBeUndefined();
    expect(() => dec.decFromWire('')).toThrow(GoPanic);
    expect(() => int.intFromWire('')).toThrow(GoPanic);
  });

  it('makes decimals of at most 18 places', () => {
    expect(dec.formatDec(dec.decWithPrec(25n, 3))).toBe('0.025000000000000000');
    expect(dec.decWithPrec(1n, 18)).toBe(dec.SMALLEST_DEC);
    expect(() => dec.decWithPrec(1n, 19)).toThrow('too much precision, maximum 18, provided 19');
    expect(() => dec.decWithPrec(1n, -1)).toThrow('negative precision -1');
  });
});
