import type { AddressCodec, AccAddress, ConsAddress, ValAddress } from '../types/address.ts';
import type { ByteString } from '../types/bytes.ts';
import type { Timestamp } from '../types/time.ts';
import type { KVIterator, KVReader, KVStore } from '../store/kv.ts';
import type { MessageType } from '../types/wire.ts';
import { assert } from '../types/assert.ts';
import {
  EMPTY_BYTES,
  byte,
  byteAt,
  concatBytes,
  fromByteString,
  prefixEnd,
  readUint64,
  sliceBytes,
  toByteString,
  uint64Bytes,
  utf8,
  utf8Text,
} from '../types/bytes.ts';
import { parseSortableTime, sortableTime } from '../types/time.ts';

/**
 * Typed views of a module's store whose bytes are the SDK's (`cosmossdk.io/collections`, and older hand-made keys where a
 * module has them). Reads and writes go through the context's metered store, one store operation where the SDK does one.
 */

type Addresses = { readonly addresses: AddressCodec };
type Reads = Addresses & { reader(store: string): KVReader };
type Writes = Addresses & { kv(store: string): KVStore };

/** Bytes ⇄ value of a key part. `partial` is the form that another part may follow (collections' "non-terminal"). */
export type KeyCodec<T> = {
  encode(value: T, chain: Addresses): ByteString;
  encodePartial(value: T, chain: Addresses): ByteString;
  /** Reads from `at` to the end. */
  decode(bytes: ByteString, at: number, chain: Addresses): T;
  /** Reads one part from `at`; gives the position after it. */
  decodePartial(bytes: ByteString, at: number, chain: Addresses): readonly [value: T, next: number];
};

export type ValueCodec<T> = {
  encode(value: T, chain: Addresses): Uint8Array;
  decode(bytes: Uint8Array, chain: Addresses): T;
};

// --- key codecs ---------------------------------------------------------------------------------------------------

/** A key part of fixed length, equal in both forms. */
const fixedKey = <T>(
  length: number,
  encode: (value: T, chain: Addresses) => ByteString,
  decode: (bytes: ByteString, at: number, chain: Addresses) => T,
): KeyCodec<T> => ({
  encode,
  encodePartial: encode,
  decode,
  decodePartial: (bytes, at, chain) => [decode(bytes, at, chain), at + length],
});

export const uint64Key: KeyCodec<bigint> = fixedKey(
  8,
  (value) => uint64Bytes(value),
  (bytes, at) => readUint64(bytes, at),
);

const asciiOnly = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
};

/** UTF-8 text as a byte string. */
export const textBytes = (text: string): ByteString =>
  asciiOnly(text) ? (text as ByteString) : toByteString(utf8(text));
export const bytesText = (bytes: ByteString): string =>
  asciiOnly(bytes) ? bytes : utf8Text(fromByteString(bytes));

const NUL = byte(0);
/** collections' StringKey: raw at the end, closed by a NUL before another part. */
export const stringKey: KeyCodec<string> = {
  encode: (value) => textBytes(value),
  encodePartial: (value) => concatBytes(textBytes(value), NUL),
  decode: (bytes, at) => bytesText(sliceBytes(bytes, at)),
  decodePartial: (bytes, at) => {
    const end = bytes.indexOf('\0', at);
    assert(end >= 0, 'a text key part ends with NUL');
    return [bytesText(sliceBytes(bytes, at, end)), end + 1];
  },
};

/** collections' BytesKey: raw at the end, with one byte of length before another part. */
export const bytesKey: KeyCodec<ByteString> = {
  encode: (value) => value,
  encodePartial(value) {
    assert(value.length <= 255, 'a length-prefixed key part is at most 255 bytes');
    return concatBytes(byte(value.length), value);
  },
  decode: (bytes, at) => sliceBytes(bytes, at),
  decodePartial(bytes, at) {
    const end = at + 1 + byteAt(bytes, at);
    return [sliceBytes(bytes, at + 1, end), end];
  },
};

/** A codec of another type over the same bytes. */
const mapped = <A, B>(
  codec: KeyCodec<A>,
  to: (value: B, chain: Addresses) => A,
  from: (value: A, chain: Addresses) => B,
): KeyCodec<B> => ({
  encode: (value, chain) => codec.encode(to(value, chain), chain),
  encodePartial: (value, chain) => codec.encodePartial(to(value, chain), chain),
  decode: (bytes, at, chain) => from(codec.decode(bytes, at, chain), chain),
  decodePartial: (bytes, at, chain) => {
    const [value, next] = codec.decodePartial(bytes, at, chain);
    return [from(value, chain), next];
  },
});

/** `sdk.AccAddressKey`, `sdk.ValAddressKey`, `sdk.ConsAddressKey` of collections: raw at the end, length-prefixed before another part. */
export const accAddressKey: KeyCodec<AccAddress> = mapped(
  bytesKey,
  (address, chain) => chain.addresses.bytes(address),
  (bytes, chain) => chain.addresses.accFrom(bytes),
);
export const valAddressKey: KeyCodec<ValAddress> = mapped(
  bytesKey,
  (address, chain) => chain.addresses.bytes(address),
  (bytes, chain) => chain.addresses.valFrom(bytes),
);
export const consAddressKey: KeyCodec<ConsAddress> = mapped(
  bytesKey,
  (address, chain) => chain.addresses.bytes(address),
  (bytes, chain) => chain.addresses.consFrom(bytes),
);

/** `sdk.LengthPrefixedAddressKey`, and `address.MustLengthPrefix` of hand-made keys: one length byte in both forms. */
const lengthPrefixed = <T>(codec: KeyCodec<T>): KeyCodec<T> => ({
  ...codec,
  encode: (value, chain) => codec.encodePartial(value, chain),
  decode: (bytes, at, chain) => codec.decodePartial(bytes, at, chain)[0],
});
export const prefixedAccKey: KeyCodec<AccAddress> = lengthPrefixed(accAddressKey);
export const prefixedValKey: KeyCodec<ValAddress> = lengthPrefixed(valAddressKey);
export const prefixedConsKey: KeyCodec<ConsAddress> = lengthPrefixed(consAddressKey);

/** `sdk.TimeKey`: the SDK's sortable text of 29 bytes, UTC, nine decimals. */
export const timeKey: KeyCodec<Timestamp> = fixedKey(
  29,
  (value) => textBytes(sortableTime(value)),
  (bytes, at) => parseSortableTime(sliceBytes(bytes, at, at + 29)),
);

export const pairKey = <A, B>(
  first: KeyCodec<A>,
  second: KeyCodec<B>,
): KeyCodec<readonly [A, B]> => ({
  encode: ([a, b], chain) => concatBytes(first.encodePartial(a, chain), second.encode(b, chain)),
  encodePartial: ([a, b], chain) =>
    concatBytes(first.encodePartial(a, chain), second.encodePartial(b, chain)),
  decode: (bytes, at, chain) => {
    const [a, next] = first.decodePartial(bytes, at, chain);
    return [a, second.decode(bytes, next, chain)];
  },
  decodePartial: (bytes, at, chain) => {
    const [a, middle] = first.decodePartial(bytes, at, chain);
    const [b, next] = second.decodePartial(bytes, middle, chain);
    return [[a, b], next];
  },
});

export const tripleKey = <A, B, C>(
  first: KeyCodec<A>,
  second: KeyCodec<B>,
  third: KeyCodec<C>,
): KeyCodec<readonly [A, B, C]> =>
  mapped(
    pairKey(first, pairKey(second, third)),
    ([a, b, c]: readonly [A, B, C]) => [a, [b, c]] as const,
    ([a, [b, c]]) => [a, b, c] as const,
  );

// --- value codecs --------------------------------------------------------------------------------------------------

export const messageValue = <T>(type: MessageType<T>): ValueCodec<T> => ({
  encode: (value) => type.toBytes(value),
  decode: (bytes) => type.decode(bytes),
});

/** `sdk.IntValue`: decimal text. */
export const intValue: ValueCodec<bigint> = {
  encode: (value) => Buffer.from(value.toString(), 'latin1'),
  decode: (bytes) => BigInt(utf8Text(bytes)),
};

/** collections' Uint64Value: 8 bytes big-endian. */
export const uint64Value: ValueCodec<bigint> = {
  encode: (value) => fromByteString(uint64Bytes(value)),
  decode: (bytes) => readUint64(toByteString(bytes)),
};

export const stringValue: ValueCodec<string> = {
  encode: (value) => utf8(value),
  decode: (bytes) => utf8Text(bytes),
};

export const bytesValue: ValueCodec<Uint8Array> = {
  encode: (value) => value,
  decode: (bytes) => bytes,
};

/** Raw address bytes. */
export const accAddressValue: ValueCodec<AccAddress> = {
  encode: (value, chain) => fromByteString(chain.addresses.bytes(value)),
  decode: (bytes, chain) => chain.addresses.accFrom(toByteString(bytes)),
};
export const valAddressValue: ValueCodec<ValAddress> = {
  encode: (value, chain) => fromByteString(chain.addresses.bytes(value)),
  decode: (bytes, chain) => chain.addresses.valFrom(toByteString(bytes)),
};

// --- collections -----------------------------------------------------------------------------------------------------

export type Range = {
  /** Raw bounds after the collection's prefix; inclusive start, exclusive end. */
  readonly start?: ByteString;
  readonly end?: ByteString;
  readonly reverse?: boolean;
};

export type MapCollection<K, V> = {
  readonly store: string;
  readonly prefix: ByteString;
  readonly key: KeyCodec<K>;
  readonly value: ValueCodec<V>;
  rawKey(chain: Addresses, key: K): ByteString;
  get(ctx: Reads, key: K): V | undefined;
  has(ctx: Reads, key: K): boolean;
  set(ctx: Writes, key: K, value: V): void;
  delete(ctx: Writes, key: K): void;
  /**
   * Entries in key order. The iterator is made, and its first gas charged, at the call; it advances when the loop asks
   * for more, as `for ; it.Valid(); it.Next()` does. Leaving the loop early charges nothing further.
   */
  entries(ctx: Reads, range?: Range): Iterable<readonly [key: K, value: V]>;
  /** As `entries`, values left undecoded. */
  keys(ctx: Reads, range?: Range): Iterable<K>;
};

export type ItemCollection<V> = {
  readonly store: string;
  readonly prefix: ByteString;
  get(ctx: Reads): V | undefined;
  has(ctx: Reads): boolean;
  set(ctx: Writes, value: V): void;
  delete(ctx: Writes): void;
};

/** A counter that gives its old value and moves on; starts at `first`. */
export type Sequence = ItemCollection<bigint> & {
  peek(ctx: Reads): bigint;
  next(ctx: Reads & Writes): bigint;
};

/** Bounds of all keys below `prefix` (raw, after the collection's own prefix). */
export const prefixRange = (prefix: ByteString, reverse = false): Range => {
  const end = prefixEnd(prefix);
  return end === undefined ? { start: prefix, reverse } : { start: prefix, end, reverse };
};

/** Raw iterator over `range` of what lies below `prefix`; keys come with the prefix. */
export function rangeIterator(store: KVReader, prefix: ByteString, range: Range = {}): KVIterator {
  const start = concatBytes(prefix, range.start ?? EMPTY_BYTES);
  const end = range.end === undefined ? prefixEnd(prefix) : concatBytes(prefix, range.end);
  return range.reverse === true ? store.reverse(start, end) : store.iterate(start, end);
}

function* drain<T>(iterator: KVIterator, take: (iterator: KVIterator) => T): Generator<T> {
  try {
    for (; iterator.valid; iterator.next()) yield take(iterator);
  } finally {
    iterator.close();
  }
}

/** Collections of the store `name`; `prefix` is one byte or raw bytes. Prefixes must not overlap. */
export function moduleStore(name: string) {
  const prefixOf = (prefix: number | ByteString): ByteString =>
    typeof prefix === 'number' ? byte(prefix) : prefix;

  function map<K, V>(
    rawPrefix: number | ByteString,
    key: KeyCodec<K>,
    value: ValueCodec<V>,
  ): MapCollection<K, V> {
    const prefix = prefixOf(rawPrefix);
    const rawKey = (chain: Addresses, k: K): ByteString =>
      concatBytes(prefix, key.encode(k, chain));
    return {
      store: name,
      prefix,
      key,
      value,
      rawKey,
      get(ctx, k) {
        const bytes = ctx.reader(name).get(rawKey(ctx, k));
        return bytes === undefined ? undefined : value.decode(bytes, ctx);
      },
      has: (ctx, k) => ctx.reader(name).has(rawKey(ctx, k)),
      set: (ctx, k, v) => ctx.kv(name).set(rawKey(ctx, k), value.encode(v, ctx)),
      delete: (ctx, k) => ctx.kv(name).delete(rawKey(ctx, k)),
      entries: (ctx, range) =>
        drain(
          rangeIterator(ctx.reader(name), prefix, range),
          (it) => [key.decode(it.key, prefix.length, ctx), value.decode(it.value, ctx)] as const,
        ),
      keys: (ctx, range) =>
        drain(rangeIterator(ctx.reader(name), prefix, range), (it) =>
          key.decode(it.key, prefix.length, ctx),
        ),
    };
  }

  function item<V>(rawPrefix: number | ByteString, value: ValueCodec<V>): ItemCollection<V> {
    const prefix = prefixOf(rawPrefix);
    return {
      store: name,
      prefix,
      get(ctx) {
        const bytes = ctx.reader(name).get(prefix);
        return bytes === undefined ? undefined : value.decode(bytes, ctx);
      },
      has: (ctx) => ctx.reader(name).has(prefix),
      set: (ctx, v) => ctx.kv(name).set(prefix, value.encode(v, ctx)),
      delete: (ctx) => ctx.kv(name).delete(prefix),
    };
  }

  function sequence(rawPrefix: number | ByteString, first = 0n): Sequence {
    const counter = item(rawPrefix, uint64Value);
    const peek = (ctx: Reads): bigint => counter.get(ctx) ?? first;
    return {
      ...counter,
      peek,
      next(ctx) {
        const value = peek(ctx);
        counter.set(ctx, value + 1n);
        return value;
      },
    };
  }

  return { name, map, item, sequence };
}

/** An index entry's value: none. The SDK stores an empty value, which parity must repeat. */
export const emptyValue: ValueCodec<null> = {
  encode: () => new Uint8Array(0),
  decode: () => null,
};
