import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beforeHeight,
  comparePositions,
  epochOf,
  formatCursor,
  readCursor,
} from '../../../src/events/cursor.ts';

const epoch = fc.integer({ min: 0, max: 0xffff_ffff });
const position = fc.record({
  height: fc.bigInt({ min: 0n, max: (1n << 48n) - 1n }),
  index: fc.integer({ min: 0, max: 0xff_ffff }),
});

describe('cursors', () => {
  it('come back as the position they were made of', () => {
    fc.assert(
      fc.property(epoch, position, (of, at) => {
        expect(readCursor(of, formatCursor(of, at))).toEqual({ kind: 'position', position: at });
      }),
    );
  });

  it('sort as text in the order of positions, at one width', () => {
    fc.assert(
      fc.property(epoch, position, position, (of, a, b) => {
        const [left, right] = [formatCursor(of, a), formatCursor(of, b)];

        expect(left).toHaveLength(21);
        expect(left < right ? -1 : left > right ? 1 : 0).toBe(Math.sign(comparePositions(a, b)));
      }),
    );
  });

  it('are base32hex of epoch, height and index', () => {
    // 104 bits: ffffffff 000000000001 000002, by hand in 5-bit digits.
    expect(formatCursor(0xffff_ffff, { height: 1n, index: 2 })).toBe('vvvvvvo00000000100004');
  });

  it('of another epoch are told apart from text that is none', () => {
    const cursor = formatCursor(1, { height: 5n, index: 1 });

    expect(readCursor(2, cursor)).toEqual({ kind: 'epoch_mismatch', epoch: '00000001' });
    for (const text of ['', 'x', cursor.slice(1), `${cursor}0`, cursor.toUpperCase() + ' '])
      expect(readCursor(1, text)).toEqual({ kind: 'malformed' });
    expect(readCursor(1, `${cursor.slice(0, -1)}1`)).toEqual({ kind: 'malformed' });
  });

  it('have an epoch of the chain, its genesis and nothing else', () => {
    const genesis = Buffer.alloc(32, 1);

    expect(epochOf('a-1', genesis)).toBe(epochOf('a-1', Buffer.from(genesis)));
    expect(epochOf('a-1', genesis)).not.toBe(epochOf('a-2', genesis));
    expect(epochOf('a-1', genesis)).not.toBe(epochOf('a-1', Buffer.alloc(32, 2)));
  });

  it('before a height stand behind every record of the height before', () => {
    fc.assert(
      fc.property(position, (at) => {
        expect(comparePositions(beforeHeight(at.height + 1n), at)).toBeGreaterThanOrEqual(0);
        expect(
          comparePositions(beforeHeight(at.height + 1n), { height: at.height + 1n, index: 0 }),
        ).toBeLessThan(0);
      }),
    );
  });
});
