// Source: cosmos-sdk v0.53.6, types/dec_coin.go, and the text parsing of types/coin.go.
import type { Brand } from './brand.ts';
import { compareText } from './bytes.ts';
import { type Coin, type Coins, type Denom, isDenom, newCoin, newCoins } from './coin.ts';
import {
  type Dec,
  ZERO_DEC,
  decAdd,
  decFromInt,
  decFromWire,
  decMin,
  decMul,
  decMulTruncate,
  decNeg,
  decOrFault,
  decQuo,
  decQuoTruncate,
  decSub,
  decToWire,
  formatDec,
  truncateInt,
} from './dec.ts';
import { GoPanic, plainError } from './errors.ts';
import { trimSpace } from './text.ts';

export type DecCoin = { readonly denom: Denom; readonly amount: Dec };
/** Sorted by denomination, each once, all positive. */
export type DecCoins = Brand<readonly DecCoin[], 'DecCoins'>;
/** Unchecked. */
export type LooseDecCoin = { readonly denom: string; readonly amount: Dec };
type WireDecCoin = { readonly denom: string; readonly amount: string };

const asDecCoins = (coins: readonly DecCoin[]): DecCoins => coins as DecCoins;

export const NO_DEC_COINS: DecCoins = asDecCoins([]);

/** @throws GoPanic on a bad denomination or a negative amount, as `NewDecCoinFromDec` */
export function newDecCoin(denom: string, amount: Dec): DecCoin {
  if (!isDenom(denom)) throw new GoPanic(`invalid denom: ${denom}`);
  if (amount < 0n) throw new GoPanic(`negative decimal coin amount: ${formatDec(amount)}\n`);
  return { denom, amount };
}

export const formatDecCoin = (coin: LooseDecCoin): string =>
  `${formatDec(coin.amount)}${coin.denom}`;

/** `1.500000000000000000stake,…`; '' for none. */
export const formatDecCoins = (coins: readonly LooseDecCoin[]): string =>
  coins.map(formatDecCoin).join(',');

/** Whole and rest of one coin; either may be zero. @throws GoPanic on a negative amount */
export function truncateDecCoin({ denom, amount }: DecCoin): {
  readonly whole: Coin;
  readonly change: DecCoin;
} {
  const whole = truncateInt(amount);
  return {
    whole: newCoin(denom, whole),
    change: newDecCoin(denom, decSub(amount, decFromInt(whole))),
  };
}

/** Decimal coins of a message or of stored state, unchecked. @throws undefined/1 unparsable amount */
export const parseDecCoins = (wire: readonly WireDecCoin[]): readonly LooseDecCoin[] =>
  wire.map(({ denom, amount }) => ({ denom, amount: decFromWire(amount) }));

/** A set as this chain stored it: taken for valid without looking. @throws GoPanic for an unset amount */
export const decCoinsFromWire = (wire: readonly WireDecCoin[]): DecCoins =>
  asDecCoins(
    wire.map(({ denom, amount }) => ({ denom: denom as Denom, amount: decFromWire(amount) })),
  );

export const decCoinsToWire = (coins: readonly DecCoin[]): WireDecCoin[] =>
  coins.map(({ denom, amount }) => ({ denom, amount: decToWire(amount) }));

/** Why a set is not valid, in the words of `DecCoins.Validate`. */
export function decCoinsFault(coins: readonly LooseDecCoin[]): string | undefined {
  const seen = new Set<string>();
  let last: string | undefined;
  for (const coin of coins) {
    if (seen.has(coin.denom)) return `duplicate denomination ${coin.denom}`;
    if (!isDenom(coin.denom)) return `invalid denom: ${coin.denom}`;
    if (last !== undefined && coin.denom <= last) return `denomination ${coin.denom} is not sorted`;
    if (coin.amount <= 0n)
      return `coin ${last === undefined ? formatDecCoin(coin) : coin.denom} amount is not positive`;
    last = coin.denom;
    seen.add(coin.denom);
  }
  return undefined;
}

export const isValidDecCoins = (coins: readonly LooseDecCoin[]): coins is DecCoins =>
  decCoinsFault(coins) === undefined;

/** @throws undefined/1 with the texts of `DecCoins.Validate` */
export function validateDecCoins(coins: readonly LooseDecCoin[]): DecCoins {
  if (!isValidDecCoins(coins)) throw plainError(decCoinsFault(coins) ?? '');
  return coins;
}

/** A set of these coins: zeros dropped, sorted. @throws GoPanic on duplicates, negatives or bad denominations */
export function newDecCoins(...coins: readonly LooseDecCoin[]): DecCoins {
  const kept = sanitised(coins);
  if (!isValidDecCoins(kept))
    throw new GoPanic(`invalid coin set ${formatDecCoins(kept)}: ${decCoinsFault(kept) ?? ''}`);
  return kept;
}

/** As `NewDecCoinsFromCoins`. @throws GoPanic as `newCoins` */
export const decCoinsFromCoins = (coins: readonly Coin[]): DecCoins =>
  asDecCoins(
    newCoins(...coins).map(({ denom, amount }) => ({ denom, amount: decFromInt(amount) })),
  );

function sanitised(coins: readonly LooseDecCoin[]): readonly LooseDecCoin[] {
  const kept = coins.filter(({ amount }) => amount !== 0n);
  return kept.length > 1 ? kept.sort((a, b) => compareText(a.denom, b.denom)) : kept;
}

/** Sum of two sorted sets, zeros dropped. */
function combine(
  a: readonly DecCoin[],
  b: readonly DecCoin[],
  ofB: (amount: Dec) => Dec,
): readonly DecCoin[] {
  const out: DecCoin[] = [];
  const push = (denom: Denom, amount: Dec): void => {
    if (amount !== 0n) out.push({ denom, amount });
  };
  let i = 0;
  let j = 0;
  for (;;) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && right !== undefined && left.denom === right.denom) {
      push(left.denom, decAdd(left.amount, ofB(right.amount)));
      i++;
      j++;
    } else if (left !== undefined && (right === undefined || left.denom < right.denom)) {
      push(left.denom, left.amount);
      i++;
    } else if (right !== undefined) {
      push(right.denom, ofB(right.amount));
      j++;
    } else return out;
  }
}

const same = (amount: Dec): Dec => amount;

/** `a + b`; both sorted. @throws GoPanic on overflow. O(a + b) */
export const addDecCoins = (a: readonly DecCoin[], b: readonly DecCoin[]): DecCoins =>
  asDecCoins(combine(a, b, same));

/** `a - b` and whether any amount of it is negative. */
export function safeSubDecCoins(
  a: readonly DecCoin[],
  b: readonly DecCoin[],
): { readonly coins: readonly DecCoin[]; readonly negative: boolean } {
  const coins = combine(a, b, decNeg);
  return { coins, negative: coins.some(({ amount }) => amount < 0n) };
}

/** `a - b`. @throws GoPanic `negative coin amount` */
export function subDecCoins(a: readonly DecCoin[], b: readonly DecCoin[]): DecCoins {
  const { coins, negative } = safeSubDecCoins(a, b);
  if (negative) throw new GoPanic('negative coin amount');
  return asDecCoins(coins);
}

/** Of each coin of `a` no more than `b` has. */
export const intersectDecCoins = (a: DecCoins, b: DecCoins): DecCoins =>
  mapped(a, (amount, denom) => decMin(amount, decAmountOf(b, denom)));

/** Amounts through `change`, zeros dropped. */
function mapped(coins: DecCoins, change: (amount: Dec, denom: Denom) => Dec): DecCoins {
  const out: DecCoin[] = [];
  for (const { denom, amount } of coins) {
    const changed = change(amount, denom);
    if (changed !== 0n) out.push({ denom, amount: changed });
  }
  return asDecCoins(out);
}

/** Half to even. */
export const mulDecCoins = (coins: DecCoins, by: Dec): DecCoins =>
  mapped(coins, (amount) => decMul(amount, by));

export const mulDecCoinsTruncate = (coins: DecCoins, by: Dec): DecCoins =>
  by === 0n ? NO_DEC_COINS : mapped(coins, (amount) => decMulTruncate(amount, by));

/** Half to even, in two steps. @throws GoPanic by zero */
export const quoDecCoins = (coins: DecCoins, by: Dec): DecCoins => {
  if (by === 0n) throw new GoPanic('invalid zero decimal');
  return mapped(coins, (amount) => decQuo(amount, by));
};

/** @throws GoPanic by zero */
export const quoDecCoinsTruncate = (coins: DecCoins, by: Dec): DecCoins => {
  if (by === 0n) throw new GoPanic('invalid zero decimal');
  return mapped(coins, (amount) => decQuoTruncate(amount, by));
};

/** Whole coins and what is left over, zeros dropped from both. @throws GoPanic on a negative amount */
export function truncateDecCoins(coins: DecCoins): {
  readonly truncated: Coins;
  readonly change: DecCoins;
} {
  const parts = coins.map(truncateDecCoin);
  return {
    truncated: newCoins(...parts.map(({ whole }) => whole)),
    change: newDecCoins(...parts.map(({ change }) => change)),
  };
}

/** Zero where absent; found by halving, as Go does. */
export function decAmountOf(coins: readonly LooseDecCoin[], denom: string): Dec {
  let low = 0;
  let high = coins.length;
  while (low < high) {
    const middle = low + ((high - low) >>> 1);
    const coin = coins[middle];
    if (coin === undefined) break;
    if (coin.denom === denom) return coin.amount;
    if (denom < coin.denom) high = middle;
    else low = middle + 1;
  }
  return ZERO_DEC;
}

/** No coins, or only zeros. */
export const isZeroDecCoins = (coins: readonly LooseDecCoin[]): boolean =>
  coins.every(({ amount }) => amount === 0n);

// Text

const DEC_COIN = /^([0-9]+(?:\.[0-9]+)?|\.[0-9]+)[\t\n\v\f\r ]*([a-zA-Z][a-zA-Z0-9/:._-]{2,127})$/;

/** `0.025stake`, spaces around it and before the denomination allowed. @throws undefined/1 as `ParseDecCoin` */
export function parseDecCoinText(text: string): DecCoin {
  const trimmed = trimSpace(text);
  const [, number = '', denom = ''] = DEC_COIN.exec(trimmed) ?? [];
  if (denom === '') throw plainError(`invalid decimal coin expression: ${trimmed}`);
  const amount = decOrFault(number);
  if (typeof amount === 'string')
    throw plainError(`failed to parse decimal coin amount: ${number}: ${amount}`);
  return newDecCoin(denom, amount);
}

/** Separated by commas, zeros dropped, sorted; '' is none. @throws undefined/1 as `ParseDecCoins` */
export function parseDecCoinsText(text: string): DecCoins {
  const trimmed = trimSpace(text);
  return trimmed === ''
    ? NO_DEC_COINS
    : validateDecCoins(sanitised(trimmed.split(',').map(parseDecCoinText)));
}

/** One coin, truncated to a whole amount. @throws undefined/1 as `ParseCoinNormalized` */
export const parseCoinText = (text: string): Coin => truncateDecCoin(parseDecCoinText(text)).whole;

/**
 * Coins separated by commas, each truncated to a whole amount. As `ParseCoinsNormalized`, a coin that is less than one
 * stays as zero, so what comes back need not be a valid set.
 * @throws undefined/1 as `ParseDecCoins`
 */
export const parseCoinsText = (text: string): readonly Coin[] =>
  parseDecCoinsText(text).map((coin) => truncateDecCoin(coin).whole);
