import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as coin from '../../../src/types/coin.ts';
import type { Coins, LooseCoin } from '../../../src/types/coin.ts';
import * as decCoin from '../../../src/types/dec-coin.ts';
import type { DecCoins } from '../../../src/types/dec-coin.ts';
import { parseDec } from '../../../src/types/dec.ts';
import { AbciError, GoPanic } from '../../../src/types/errors.ts';

type Pair = readonly [denom: string, amount: string];
type Row = {
  readonly op: string;
  readonly a: readonly Pair[];
  readonly b?: readonly Pair[];
  readonly by?: string;
  readonly result: string;
};
const { rows } = JSON.parse(
  readFileSync(new URL('../../vectors/coins.json', import.meta.url), 'utf8'),
) as { readonly rows: readonly Row[] };

const loose = (pairs: readonly Pair[] = []): readonly LooseCoin[] =>
  coin.parseCoins(
    pairs.map(([denom, amount]) => ({ denom, amount: amount === 'nil' ? '' : amount })),
  );
const coins = (pairs: readonly Pair[] = []): Coins => loose(pairs) as unknown as Coins;
const decCoins = (pairs: readonly Pair[] = []): DecCoins =>
  pairs.map(([denom, amount]) => ({ denom, amount: parseDec(amount) })) as unknown as DecCoins;
const text = ({ a }: Row): string => a[0]?.[0] ?? '';
const { formatCoins } = coin;
const { formatDecCoins } = decCoin;

const onCoins =
  (f: (a: Coins, b: Coins) => unknown) =>
  ({ a, b }: Row) =>
    f(coins(a), coins(b));
const sums =
  (f: (a: Coins, b: Coins) => readonly LooseCoin[]) =>
  ({ a, b }: Row) =>
    formatCoins(f(coins(a), coins(b)));
const decSums =
  (f: (a: DecCoins, b: DecCoins) => DecCoins) =>
  ({ a, b }: Row) =>
    formatDecCoins(f(decCoins(a), decCoins(b)));
const scaled =
  (f: (a: DecCoins, by: ReturnType<typeof parseDec>) => DecCoins) =>
  ({ a, by = '' }: Row) =>
    formatDecCoins(f(decCoins(a), parseDec(by)));

const OPERATIONS: Readonly<Record<string, (row: Row) => unknown>> = {
  validate: ({ a }) => (coin.validateCoins(loose(a)), 'ok'),
  newCoins: ({ a }) => formatCoins(coin.newCoins(...loose(a))),
  isAllPositive: ({ a }) => coin.isAllPositive(loose(a)),
  isAnyNegative: ({ a }) => coin.isAnyNegative(loose(a)),
  isAnyNil: ({ a }) => coin.isAnyNil(loose(a)),
  isZero: ({ a }) => coin.isZeroCoins(loose(a)),
  format: ({ a }) => formatCoins(loose(a)),
  coinValidate: ({ a }) => (loose(a).slice(0, 1).forEach(coin.validateCoin), 'ok'),
  add: sums(coin.addCoins),
  sub: sums(coin.subCoins),
  safeSub: onCoins((a, b) => {
    const { coins: left, negative } = coin.safeSubCoins(a, b);
    return `${formatCoins(left)} ${negative}`;
  }),
  max: sums(coin.maxCoins),
  min: sums(coin.minCoins),
  isAllGT: onCoins(coin.isAllGT),
  isAllGTE: onCoins(coin.isAllGTE),
  isAllLT: onCoins(coin.isAllLT),
  isAllLTE: onCoins(coin.isAllLTE),
  isAnyGT: onCoins(coin.isAnyGT),
  isAnyGTE: onCoins(coin.isAnyGTE),
  denomsSubsetOf: onCoins(coin.denomsSubsetOf),
  equal: onCoins(coin.equalCoins),
  mulInt: ({ a, by = '' }) => formatCoins(coin.mulCoins(coins(a), BigInt(by))),
  quoInt: ({ a, by = '' }) => formatCoins(coin.quoCoins(coins(a), BigInt(by))),
  decAdd: decSums(decCoin.addDecCoins),
  decSub: decSums(decCoin.subDecCoins),
  decSafeSub: ({ a, b }) => {
    const { coins: left, negative } = decCoin.safeSubDecCoins(decCoins(a), decCoins(b));
    return `${formatDecCoins(left)} ${negative}`;
  },
  decIntersect: decSums(decCoin.intersectDecCoins),
  mulDec: scaled(decCoin.mulDecCoins),
  mulDecTruncate: scaled(decCoin.mulDecCoinsTruncate),
  quoDec: scaled(decCoin.quoDecCoins),
  quoDecTruncate: scaled(decCoin.quoDecCoinsTruncate),
  truncateDecimal: ({ a }) => {
    const { truncated, change } = decCoin.truncateDecCoins(decCoins(a));
    return `${formatCoins(truncated)} ${formatDecCoins(change)}`;
  },
  decValidate: ({ a }) => (decCoin.validateDecCoins(decCoins(a)), 'ok'),
  newDecCoins: ({ a }) => formatDecCoins(decCoin.newDecCoins(...decCoins(a))),
  parseCoins: (row) => formatCoins(decCoin.parseCoinsText(text(row))),
  parseCoin: (row) => coin.formatCoin(decCoin.parseCoinText(text(row))),
  parseDecCoins: (row) => formatDecCoins(decCoin.parseDecCoinsText(text(row))),
  denom: (row) => (coin.denomOf(text(row)), 'ok'),
};

function outcome(operation: (row: Row) => unknown, row: Row): string {
  try {
    return String(operation(row));
  } catch (error) {
    if (error instanceof GoPanic || error instanceof AbciError) return `!${error.message}`;
    throw error;
  }
}

describe('coins against cosmos-sdk types', () => {
  for (const [name, operation] of Object.entries(OPERATIONS))
    it(`${name} gives Go's result or Go's error`, () => {
      const cases = rows.filter(({ op }) => op === name);

      const wrong = cases
        .map((row) => ({ ...row, ours: outcome(operation, row) }))
        .filter(({ result, ours }) => ours !== result);

      expect(wrong).toEqual([]);
      expect(cases.length).toBeGreaterThan(10);
    });

  it('covers every operation of the vectors', () => {
    expect(rows.filter(({ op }) => !(op in OPERATIONS))).toEqual([]);
  });
});

describe('coins', () => {
  const set = fc
    .array(
      fc.tuple(fc.constantFrom('atom', 'btc', 'stake'), fc.bigInt({ min: 1n, max: 1n << 200n })),
      {
        maxLength: 3,
      },
    )
    .map((pairs) =>
      coin.newCoins(...[...new Map(pairs)].map(([denom, amount]) => ({ denom, amount }))),
    );

  it('give back what was added', () => {
    fc.assert(
      fc.property(set, set, (a, b) => {
        const sum = coin.addCoins(a, b);

        expect(coin.isValidCoins(sum)).toBe(true);
        expect(coin.subCoins(sum, b)).toEqual(a);
        expect(coin.addCoins(coin.minCoins(a, b), coin.maxCoins(a, b))).toEqual(sum);
      }),
    );
  });

  it('come back from the wire as they went', () => {
    fc.assert(
      fc.property(set, (coins) => {
        expect(coin.validateCoins(coin.parseCoins(coin.coinsToWire(coins)))).toEqual(coins);
      }),
    );
  });

  it('reject an amount that is no integer as they are read', () => {
    expect(() => coin.parseCoins([{ denom: 'stake', amount: '1.5' }])).toThrow(
      'math/big: cannot unmarshal "1.5" into a *big.Int',
    );
  });
});

describe('one coin', () => {
  it('adds and subtracts its own denomination only', () => {
    const [stake, atom] = [coin.newCoin('stake', 2n), coin.newCoin('atom', 1n)];

    expect(coin.addCoin(stake, stake).amount).toBe(4n);
    expect(coin.subCoin(stake, coin.newCoin('stake', 1n)).amount).toBe(1n);
    expect(() => coin.addCoin(stake, atom)).toThrow('invalid coin denominations; stake, atom');
    expect(() => coin.subCoin(stake, coin.newCoin('stake', 3n))).toThrow(
      'negative coin amount: -1stake',
    );
  });

  it('panics where it is made of nonsense', () => {
    expect(() => coin.newCoin('1', 1n)).toThrow(GoPanic);
    expect(() => coin.newCoin('stake', -1n)).toThrow('negative coin amount: -1');
  });
});
