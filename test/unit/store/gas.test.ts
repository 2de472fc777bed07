import { describe, expect, it } from 'vitest';
import { branchOver } from '../../../src/store/cachekv.ts';
import {
  GasMeter,
  GasOverflowError,
  NegativeGasError,
  OutOfGasError,
  createGasMeter,
  createInfiniteGasMeter,
  kvGas,
  transientGas,
} from '../../../src/store/gas.ts';
import { gasStore } from '../../../src/store/gaskv.ts';
import { emptyReader } from '../../../src/store/iterator.ts';
import type { KVStore } from '../../../src/store/kv.ts';
import type { ByteString } from '../../../src/types/bytes.ts';
import { GoPanic } from '../../../src/types/errors.ts';

const MAX_UINT64 = 2n ** 64n - 1n;
const key = (text: string): ByteString => text as ByteString;

/** Keys "aa" → 10 bytes, "bb" → 20 bytes, "cc" → empty. */
function filled(): KVStore {
  const kv = branchOver({ reader: emptyReader }).kv('s');
  kv.set(key('aa'), Buffer.alloc(10));
  kv.set(key('bb'), Buffer.alloc(20));
  kv.set(key('cc'), Buffer.alloc(0));
  return kv;
}

const charge = (act: (kv: KVStore) => void, table = kvGas): bigint => {
  const meter = createInfiniteGasMeter();
  act(gasStore(filled(), meter, table));
  return meter.consumed;
};

describe('GasMeter', () => {
  it('adds before it checks, and keeps what went past the limit', () => {
    const meter = createGasMeter(100n);
    meter.consume(100, 'first');
    expect([meter.consumed, meter.isPastLimit, meter.isOutOfGas]).toEqual([100n, false, true]);

    expect(() => {
      meter.consume(1, 'second');
    }).toThrow(OutOfGasError);

    expect([meter.consumed, meter.consumedToLimit, meter.remaining]).toEqual([101n, 100n, 0n]);
    expect([meter.isPastLimit, meter.isOutOfGas]).toEqual([true, true]);
  });

  it('names the place in out of gas', () => {
    const meter = createGasMeter(1n);
    let thrown: unknown;
    try {
      meter.consume(2, 'ReadFlat');
    } catch (error) {
      thrown = error;
    }

    expect(thrown).toBeInstanceOf(OutOfGasError);
    expect(thrown instanceof OutOfGasError ? thrown.descriptor : '').toBe('ReadFlat');
  });

  it.each([2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n, MAX_UINT64 - 5n])(
    'is exact at a limit of %d',
    (limit) => {
      const meter = createGasMeter(limit);
      meter.consume(limit - 3n, 'most');
      meter.consume(3, 'rest');
      expect([meter.consumed, meter.isPastLimit, meter.remaining]).toEqual([limit, false, 0n]);

      expect(() => {
        meter.consume(1, 'over');
      }).toThrow(OutOfGasError);
      expect(meter.consumed).toBe(limit + 1n);
    },
  );

  it('crosses 2^53 by small steps without losing one', () => {
    const meter = createInfiniteGasMeter();
    meter.consume(Number.MAX_SAFE_INTEGER - 1, 'most');
    for (let i = 0; i < 5; i++) meter.consume(1, 'step');

    expect(meter.consumed).toBe(2n ** 53n + 3n);
    meter.refund(4, 'back');
    meter.consume(1, 'step');
    expect(meter.consumed).toBe(2n ** 53n);
  });

  it('overflows past uint64: with a limit it stays at the top, without one it is 0', () => {
    const limited = createGasMeter(MAX_UINT64);
    limited.consume(MAX_UINT64, 'all');
    expect(() => {
      limited.consume(1, 'more');
    }).toThrow(GasOverflowError);
    expect(limited.consumed).toBe(MAX_UINT64);

    const infinite = createInfiniteGasMeter();
    infinite.consume(MAX_UINT64, 'all');
    expect(() => {
      infinite.consume(1, 'more');
    }).toThrow(GasOverflowError);
    expect(infinite.consumed).toBe(0n);
  });

  it('gives back, but not more than was taken', () => {
    const meter = createGasMeter(10n);
    meter.consume(8, 'x');
    meter.refund(3, 'x');
    expect(meter.consumed).toBe(5n);

    expect(() => {
      meter.refund(6, 'x');
    }).toThrow(NegativeGasError);
    expect(meter.consumed).toBe(5n);
  });

  it('without a limit is never out of gas', () => {
    const meter = createInfiniteGasMeter();
    meter.consume(2n ** 60n, 'x');

    expect([meter.isPastLimit, meter.isOutOfGas]).toEqual([false, false]);
    expect([meter.limit, meter.remaining, meter.consumedToLimit]).toEqual([
      MAX_UINT64,
      MAX_UINT64,
      2n ** 60n,
    ]);
  });

  it('with a limit of 0 is out of gas at once and takes nothing', () => {
    const meter = new GasMeter(0n);
    expect(meter.isOutOfGas).toBe(true);
    meter.consume(0, 'nothing');

    expect(() => {
      meter.consume(1, 'one');
    }).toThrow(OutOfGasError);
  });
});

describe('a store with gas', () => {
  it.each<[string, bigint, (kv: KVStore) => void]>([
    ['get: 1000 and 3 a byte of key and value', 1036n, (kv) => kv.get(key('aa'))],
    ['get of what is absent: no value bytes', 1006n, (kv) => kv.get(key('zz'))],
    ['has: 1000', 1000n, (kv) => kv.has(key('aa'))],
    [
      'set: 2000 and 30 a byte',
      2150n,
      (kv) => {
        kv.set(key('xx'), Buffer.alloc(3));
      },
    ],
    [
      'delete: 1000',
      1000n,
      (kv) => {
        kv.delete(key('aa'));
      },
    ],
    // The first entry (36) is charged when made and again by the first next.
    ['iterator, made', 66n, (kv) => kv.iterate()],
    [
      'iterator, one next',
      132n,
      (kv) => {
        kv.iterate().next();
      },
    ],
    [
      'iterator, to its end',
      66n + 66n + 96n + 36n,
      (kv) => {
        const iterator = kv.iterate();
        while (iterator.valid) iterator.next();
      },
    ],
    [
      'reverse, to its end',
      36n + 36n + 96n + 66n,
      (kv) => {
        const iterator = kv.reverse();
        while (iterator.valid) iterator.next();
      },
    ],
    ['iterator over nothing: 30', 30n, (kv) => kv.iterate(key('x'), key('y'))],
  ])('%s', (_, expected, act) => {
    expect(charge(act)).toBe(expected);
  });

  it('charges the transient table where it is given', () => {
    expect(charge((kv) => kv.get(key('aa')), transientGas)).toBe(100n);
    expect(
      charge((kv) => {
        kv.set(key('xx'), Buffer.alloc(3));
      }, transientGas),
    ).toBe(215n);
    expect(charge((kv) => kv.iterate(), transientGas)).toBe(3n);
  });

  it.each<[string, bigint, bigint, (kv: KVStore) => void]>([
    ['ReadFlat', 999n, 1000n, (kv) => kv.get(key('aa'))],
    ['ReadPerByte', 1005n, 1006n, (kv) => kv.get(key('aa'))],
    ['ReadPerByte', 1035n, 1036n, (kv) => kv.get(key('aa'))],
    ['Has', 999n, 1000n, (kv) => kv.has(key('aa'))],
    [
      'Delete',
      999n,
      1000n,
      (kv) => {
        kv.delete(key('aa'));
      },
    ],
    [
      'WriteFlat',
      1999n,
      2000n,
      (kv) => {
        kv.set(key('aa'), Buffer.alloc(1));
      },
    ],
    [
      'WritePerByte',
      2059n,
      2060n,
      (kv) => {
        kv.set(key('aa'), Buffer.alloc(1));
      },
    ],
    ['ValuePerByte', 5n, 6n, (kv) => kv.iterate()],
    ['IterNextFlat', 65n, 66n, (kv) => kv.iterate()],
  ])('runs out in %s below its limit', (descriptor, limit, consumed, act) => {
    const meter = createGasMeter(limit);
    let thrown: unknown;
    try {
      act(gasStore(filled(), meter, kvGas));
    } catch (error) {
      thrown = error;
    }

    expect(thrown instanceof OutOfGasError ? thrown.descriptor : thrown).toBe(descriptor);
    expect(meter.consumed).toBe(consumed);
  });

  it('writes nothing when the gas for it is not there', () => {
    const kv = filled();
    expect(() => {
      gasStore(kv, createGasMeter(2_059n), kvGas).set(key('new'), Buffer.alloc(1));
    }).toThrow(OutOfGasError);

    expect(kv.has(key('new'))).toBe(false);
  });

  it('checks key and value before it charges for a write, and after for a read', () => {
    const meter = createInfiniteGasMeter();
    const kv = gasStore(filled(), meter, kvGas);
    expect(() => {
      kv.set(key(''), Buffer.alloc(1));
    }).toThrow(GoPanic);
    expect(meter.consumed).toBe(0n);

    expect(() => kv.get(key(''))).toThrow(GoPanic);
    expect(meter.consumed).toBe(1000n);
  });
});
