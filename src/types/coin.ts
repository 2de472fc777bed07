// Source: cosmos-sdk v0.53.6, types/coin.go.
import type { Brand } from './brand.ts';
import { compareText } from './bytes.ts';
import { GoPanic, plainError } from './errors.ts';
import {
  NIL_POINTER,
  addInt,
  messageIntFromWire,
  mulInt,
  optionalIntFromWire,
  quoInt,
  subInt,
} from './sdk-int.ts';

export type Denom = Brand<string, 'Denom'>;
/** An amount in the smallest unit of its denomination. */
export type Coin = { readonly denom: Denom; readonly amount: bigint };
/** Sorted by denomination, each once, all positive. */
export type Coins = Brand<readonly Coin[], 'Coins'>;
/** A coin as it came, unchecked; an absent amount is Go's nil. */
export type LooseCoin = { readonly denom: string; readonly amount: bigint | undefined };
/** A coin of a protobuf message. */
export type WireCoin = { readonly denom: string; readonly amount: string };

const asCoins = (coins: readonly Coin[]): Coins => coins as Coins;
/** For lists that may hold negative amounts in passing. */
export type SignedCoins = readonly Coin[];

export const NO_COINS: Coins = asCoins([]);

const DENOM = /^[a-zA-Z][a-zA-Z0-9/:._-]{2,127}$/;

/** 3 to 128 characters: a letter, then letters, digits or one of `/:._-`. */
export const isDenom = (text: string): text is Denom => DENOM.test(text);

export const denomFault = (text: string): string | undefined =>
  isDenom(text) ? undefined : `invalid denom: ${text}`;

/** @throws undefined/1 invalid denom */
export function denomOf(text: string): Denom {
  if (!isDenom(text)) throw plainError(`invalid denom: ${text}`);
  return text;
}

/** The amount, which must not be nil; what Go would dereference. */
function amountIn(coin: LooseCoin): bigint {
  if (coin.amount === undefined) throw new GoPanic(NIL_POINTER);
  return coin.amount;
}

// One coin

/** Why a coin is not valid (zero is valid), in the words of `Coin.Validate`. */
export function coinFault(coin: LooseCoin): string | undefined {
  if (!isDenom(coin.denom)) return `invalid denom: ${coin.denom}`;
  if (coin.amount === undefined) return 'amount is nil';
  if (coin.amount < 0n) return `negative coin amount: ${coin.amount}`;
  return undefined;
}

/** As `Coin.IsValid`; narrows. */
export const isValidCoin = (coin: LooseCoin): coin is Coin => coinFault(coin) === undefined;

/** @throws undefined/1 with the texts of `Coin.Validate` */
export function validateCoin(coin: LooseCoin): Coin {
  if (!isValidCoin(coin)) throw plainError(coinFault(coin) ?? '');
  return coin;
}

/** @throws GoPanic on a bad denomination or a negative amount, as `sdk.NewCoin` */
export function newCoin(denom: string, amount: bigint): Coin {
  const coin = { denom, amount };
  if (!isValidCoin(coin)) throw new GoPanic(coinFault(coin) ?? '');
  return coin;
}

export const formatCoin = (coin: LooseCoin): string => `${coin.amount ?? '<nil>'}${coin.denom}`;

/** One coin as stored or in an Any, unchecked but for the integer. @throws undefined/1 unparsable amount */
export const parseCoin = (wire: WireCoin): LooseCoin => ({
  denom: wire.denom,
  amount: optionalIntFromWire(wire.amount),
});

/**
 * One coin of a message that executes, where no amount is zero: the reference packs a message again to find its signers,
 * and that turns Go's nil into zero. @see cosmos-sdk v0.53 codec/proto_codec.go GetMsgV1Signers @throws as `parseCoin`
 */
export const parseMessageCoin = (wire: WireCoin): LooseCoin => ({
  denom: wire.denom,
  amount: messageIntFromWire(wire.amount),
});

export const coinToWire = (coin: Coin): WireCoin => ({
  denom: coin.denom,
  amount: coin.amount.toString(),
});

function sameDenom(a: Coin, b: Coin): void {
  if (a.denom !== b.denom) throw new GoPanic(`invalid coin denominations; ${a.denom}, ${b.denom}`);
}

/** @throws GoPanic on different denominations or overflow */
export function addCoin(a: Coin, b: Coin): Coin {
  sameDenom(a, b);
  return { denom: a.denom, amount: addInt(a.amount, b.amount) };
}

/** @throws GoPanic on different denominations or a negative result */
export function subCoin(a: Coin, b: Coin): Coin {
  if (a.denom !== b.denom) throw new GoPanic(`invalid coin denoms: ${a.denom}, ${b.denom}`);
  const coin = { denom: a.denom, amount: subInt(a.amount, b.amount) };
  if (coin.amount < 0n) throw new GoPanic(`negative coin amount: ${formatCoin(coin)}`);
  return coin;
}

// Sets of coins: from and to messages

/** Coins in the order they came, unchecked but for the integers. @throws undefined/1 unparsable amount */
export const parseCoins = (wire: readonly WireCoin[]): readonly LooseCoin[] => wire.map(parseCoin);

/** Coins of a message that executes. @see parseMessageCoin */
export const parseMessageCoins = (wire: readonly WireCoin[]): readonly LooseCoin[] =>
  wire.map(parseMessageCoin);

export const coinsToWire = (coins: readonly Coin[]): WireCoin[] => coins.map(coinToWire);

/** Why a set is not valid, in the words of `Coins.Validate`. @throws GoPanic where Go meets a nil amount */
export function coinsFault(coins: readonly LooseCoin[]): string | undefined {
  let last: string | undefined;
  for (const coin of coins) {
    if (!isDenom(coin.denom)) return `invalid denom: ${coin.denom}`;
    if (last !== undefined && coin.denom < last) return `denomination ${coin.denom} is not sorted`;
    if (coin.denom === last) return `duplicate denomination ${coin.denom}`;
    if (amountIn(coin) <= 0n)
      return `coin ${last === undefined ? formatCoin(coin) : coin.denom} amount is not positive`;
    last = coin.denom;
  }
  return undefined;
}

/** As `Coins.IsValid`: sorted, unique, positive; narrows. Empty is valid. */
export const isValidCoins = (coins: readonly LooseCoin[]): coins is Coins =>
  coinsFault(coins) === undefined;

/** @throws undefined/1 with the texts of `Coins.Validate` */
export function validateCoins(coins: readonly LooseCoin[]): Coins {
  const fault = coinsFault(coins);
  if (fault !== undefined) throw plainError(fault);
  return asCoins(coins as readonly Coin[]);
}

/** A set of these coins: zeros dropped, sorted. @throws GoPanic on duplicates, negatives or bad denominations */
export function newCoins(...coins: readonly LooseCoin[]): Coins {
  const kept = coins.filter((coin) => amountIn(coin) !== 0n);
  if (kept.length > 1) kept.sort((a, b) => compareText(a.denom, b.denom));
  const fault = coinsFault(kept);
  if (fault !== undefined) throw new GoPanic(`invalid coin set ${formatCoins(kept)}: ${fault}`);
  return asCoins(kept as Coin[]);
}

/** `1stake,2token`; '' for none. */
export function formatCoins(coins: readonly LooseCoin[]): string {
  let out = '';
  for (const coin of coins) out += out === '' ? formatCoin(coin) : `,${formatCoin(coin)}`;
  return out;
}

// Sets of coins: arithmetic

function assertSorted(coins: SignedCoins, text: string): void {
  for (let i = 1; i < coins.length; i++) {
    const [before, after] = [coins[i - 1], coins[i]];
    if (before !== undefined && after !== undefined && before.denom > after.denom)
      throw new GoPanic(text);
  }
}

/** Sum by denomination, zeros dropped; both sorted, `sign` is that of `b`. */
function combine(a: SignedCoins, b: SignedCoins, sign: 1n | -1n): SignedCoins {
  const [a0] = a;
  const [b0] = b;
  // One coin of one denomination each is nearly every transfer and fee.
  if (a.length === 1 && b.length === 1 && a0?.denom === b0?.denom && a0 && b0) {
    const amount = addInt(a0.amount, sign * b0.amount);
    return amount === 0n ? NO_COINS : [{ denom: a0.denom, amount }];
  }
  assertSorted(a, 'Coins (self) must be sorted');
  assertSorted(b, 'Wrong argument: coins must be sorted');
  const out: Coin[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const [left, right] = [a[i], b[j]];
    const denom =
      left === undefined || (right !== undefined && right.denom < left.denom)
        ? right?.denom
        : left.denom;
    if (denom === undefined) return out;
    let amount = 0n;
    for (let coin = a[i]; coin?.denom === denom; coin = a[++i])
      amount = addInt(amount, coin.amount);
    for (let coin = b[j]; coin?.denom === denom; coin = b[++j])
      amount = addInt(amount, sign * coin.amount);
    if (amount !== 0n) out.push({ denom, amount });
  }
}

/** `a + b`; both sorted. @throws GoPanic when not sorted, or on overflow. O(a + b) */
export const addCoins = (a: readonly Coin[], b: readonly Coin[]): Coins =>
  asCoins(combine(a, b, 1n));

/** `a - b` and whether any amount of it is negative. O(a + b) */
export function safeSubCoins(
  a: Coins,
  b: Coins,
): { readonly coins: SignedCoins; readonly negative: boolean } {
  const coins = combine(a, b, -1n);
  return { coins, negative: isAnyNegative(coins) };
}

/** `a - b` of a list that only has to be sorted, such as a stored limit whose denominations nobody checked. @throws GoPanic */
export const subLooseCoins = (a: readonly LooseCoin[], b: Coins): SignedCoins =>
  combine(
    a.map((coin) => ({ denom: coin.denom as Denom, amount: amountIn(coin) })),
    b,
    -1n,
  );

/** `a - b`. @throws GoPanic `negative coin amount` */
export function subCoins(a: Coins, b: Coins): Coins {
  const { coins, negative } = safeSubCoins(a, b);
  if (negative) throw new GoPanic('negative coin amount');
  return asCoins(coins);
}

/** Every amount times a non-zero number. @throws GoPanic on zero, negative or overflow */
export function mulCoins(coins: Coins, by: bigint): Coins {
  if (by === 0n) throw new GoPanic('multiplying by zero is an invalid operation on coins');
  return asCoins(coins.map(({ denom, amount }) => newCoin(denom, mulInt(amount, by))));
}

/** Every amount divided and truncated; zeros stay, so it need not be a valid set. @throws GoPanic by zero */
export function quoCoins(coins: Coins, by: bigint): readonly Coin[] {
  if (by === 0n) throw new GoPanic('dividing by zero is an invalid operation on coins');
  return coins.map(({ denom, amount }) => newCoin(denom, quoInt(amount, by)));
}

/** The larger amount of each denomination. */
export function maxCoins(a: Coins, b: Coins): Coins {
  const only = b.filter(({ denom }) => amountOf(a, denom) === 0n);
  const both = a.map((coin) => {
    const other = amountOf(b, coin.denom);
    return other > coin.amount ? { denom: coin.denom, amount: other } : coin;
  });
  return newCoins(...both, ...only);
}

/** The smaller amount of each denomination that both have. */
export function minCoins(a: Coins, b: Coins): Coins {
  const out: Coin[] = [];
  for (const coin of a) {
    const other = amountOf(b, coin.denom);
    if (other !== 0n) out.push(other < coin.amount ? { denom: coin.denom, amount: other } : coin);
  }
  return asCoins(out);
}

// Sets of coins: questions. Those that Go asks of unchecked coins take them.

/** Zero where absent. The list is sorted: halving finds in an unsorted one what Go would find. */
export function amountOf(coins: readonly LooseCoin[], denom: string): bigint {
  let low = 0;
  let high = coins.length;
  while (low < high) {
    const middle = low + ((high - low) >>> 1);
    const coin = coins[middle];
    if (coin === undefined) break;
    if (coin.denom === denom) return amountIn(coin);
    if (denom < coin.denom) high = middle;
    else low = middle + 1;
  }
  return 0n;
}

export function denomsSubsetOf(a: readonly LooseCoin[], b: readonly LooseCoin[]): boolean {
  return a.length <= b.length && a.every(({ denom }) => amountOf(b, denom) !== 0n);
}

/** Whether `a` has more of every denomination of `b`; false for an empty `a`. */
export function isAllGT(a: readonly LooseCoin[], b: readonly LooseCoin[]): boolean {
  if (a.length === 0) return false;
  if (b.length === 0) return true;
  return denomsSubsetOf(b, a) && b.every((coin) => amountOf(a, coin.denom) > amountIn(coin));
}

/** Whether `a` has as much of every denomination of `b`. */
export function isAllGTE(a: readonly LooseCoin[], b: readonly LooseCoin[]): boolean {
  if (b.length === 0) return true;
  if (a.length === 0) return false;
  return b.every((coin) => amountIn(coin) <= amountOf(a, coin.denom));
}

export const isAllLT = (a: readonly LooseCoin[], b: readonly LooseCoin[]): boolean => isAllGT(b, a);
export const isAllLTE = (a: readonly LooseCoin[], b: readonly LooseCoin[]): boolean =>
  isAllGTE(b, a);

/** Whether some coin of `a` is more than `b` has of it, and `b` has some. */
export const isAnyGT = (a: readonly LooseCoin[], b: readonly LooseCoin[]): boolean =>
  b.length > 0 &&
  a.some((coin) => {
    const other = amountOf(b, coin.denom);
    return amountIn(coin) > other && other !== 0n;
  });

/** Whether some coin of `a` is at least what `b` has of it, and `b` has some. */
export const isAnyGTE = (a: readonly LooseCoin[], b: readonly LooseCoin[]): boolean =>
  b.length > 0 &&
  a.some((coin) => {
    const other = amountOf(b, coin.denom);
    return amountIn(coin) >= other && other !== 0n;
  });

/** No coins, or only zeros. */
export const isZeroCoins = (coins: readonly LooseCoin[]): boolean =>
  coins.every((coin) => amountIn(coin) === 0n);

/** At least one, and all positive. */
export const isAllPositive = (coins: readonly LooseCoin[]): boolean =>
  coins.length > 0 && coins.every((coin) => amountIn(coin) > 0n);

export const isAnyNegative = (coins: readonly LooseCoin[]): boolean =>
  coins.some((coin) => amountIn(coin) < 0n);

export const isAnyNil = (coins: readonly LooseCoin[]): boolean =>
  coins.some(({ amount }) => amount === undefined);

export const equalCoins = (a: Coins, b: Coins): boolean =>
  a.length === b.length &&
  a.every(({ denom, amount }, i) => denom === b[i]?.denom && amount === b[i].amount);

/** The same coins in whatever order, as `Coins.Equal`, which sorts first. @throws GoPanic on a nil amount */
export function sameCoins(a: readonly LooseCoin[], b: readonly LooseCoin[]): boolean {
  if (a.length !== b.length) return false;
  const order = (x: LooseCoin, y: LooseCoin): number => compareText(x.denom, y.denom);
  const [left, right] = [[...a].sort(order), [...b].sort(order)];
  return left.every((coin, i) => {
    const other = right[i];
    return coin.denom === other?.denom && amountIn(coin) === amountIn(other);
  });
}
