// Source: cosmos-sdk v0.53.6, types/query/{pagination,filtered_pagination,collections_pagination}.go.
import type { AddressCodec } from '../types/address.ts';
import type { ByteString } from '../types/bytes.ts';
import type { KVIterator, KVReader } from '../store/kv.ts';
import type { PageRequest, PageResponse } from '../proto/cosmos/base/query/v1beta1/pagination.ts';
import type { MapCollection } from './collections.ts';
import {
  EMPTY_BYTES,
  concatBytes,
  fromByteString,
  prefixEnd,
  sliceBytes,
  toByteString,
} from '../types/bytes.ts';
import { plainError } from '../types/errors.ts';
import { rangeIterator } from './collections.ts';

/** Entries of a page when the request names no limit; such a request also counts the total. */
export const PAGE_LIMIT_DEFAULT = 100n;

/** One page: `nextKey` is empty at the end; `total` is counted when asked for, and never when the page starts at a key. */
export type Page<T> = { readonly items: T[]; readonly pagination: PageResponse };

/** The error of a bad request. Modules differ in its gRPC status; by default it is a plain error (gRPC Unknown). */
type Fault = (text: string) => Error;

type Bounds = {
  /** Empty when the page starts by offset. */
  readonly key: ByteString;
  readonly offset: bigint;
  readonly limit: bigint;
  readonly countTotal: boolean;
  readonly reverse: boolean;
};

type Reads = { readonly addresses: AddressCodec; reader(store: string): KVReader };

function bounds(request: PageRequest | undefined, fault: Fault = plainError): Bounds {
  const key = request === undefined ? EMPTY_BYTES : toByteString(request.key);
  const offset = request?.offset ?? 0n;
  const limit = request?.limit ?? 0n;
  if (offset > 0n && key.length > 0)
    throw fault('invalid request, either offset or key is expected, got both');
  return {
    key,
    offset,
    limit: limit === 0n ? PAGE_LIMIT_DEFAULT : limit,
    countTotal: limit === 0n || (request?.countTotal ?? false),
    reverse: request?.reverse ?? false,
  };
}

const page = <T>(items: T[], nextKey: ByteString | undefined, total = 0n): Page<T> => ({
  items,
  pagination: { nextKey: fromByteString(nextKey ?? EMPTY_BYTES), total },
});

export type CollectionPage<K, V, T> = {
  /** Raw bytes after the collection's prefix that all entries of interest share; `nextKey` comes without them. */
  readonly prefix?: ByteString;
  /** Which entries count; all, when absent. */
  readonly filter?: (key: K, value: V) => boolean;
  /** What an entry in range becomes. */
  readonly transform: (key: K, value: V) => T;
  readonly fault?: Fault;
};

/**
 * A page of a collection, as `CollectionPaginate` and `CollectionFilteredPaginate`. The offset skips entries before the
 * filter sees them, and an offset beyond the end answers an empty page with total 0.
 * @throws undefined/1 or what `fault` makes, when both key and offset are given. O(offset + page), O(all) when counting
 */
export function paginateCollection<K, V, T>(
  ctx: Reads,
  collection: MapCollection<K, V>,
  request: PageRequest | undefined,
  { prefix = EMPTY_BYTES, filter, transform, fault }: CollectionPage<K, V, T>,
): Page<T> {
  const { key, offset, limit, countTotal, reverse } = bounds(request, fault);
  const from = concatBytes(prefix, key);
  const end = prefixEnd(reverse ? from : prefix);
  const iterator = rangeIterator(ctx.reader(collection.store), collection.prefix, {
    start: reverse ? prefix : from,
    ...(end === undefined ? {} : { end }),
    reverse,
  });
  const keyAt = (): K => collection.key.decode(iterator.key, collection.prefix.length, ctx);
  const valueAt = (): V => collection.value.decode(iterator.value, ctx);
  const nextKeyAt = (): ByteString =>
    sliceBytes(iterator.key, collection.prefix.length + prefix.length);
  const items: T[] = [];
  let count = 0n;

  if (key.length > 0) {
    for (; iterator.valid; iterator.next()) {
      const [k, v] = [keyAt(), valueAt()];
      if (filter !== undefined && !filter(k, v)) continue;
      const item = transform(k, v);
      if (count === limit) return closed(iterator, page(items, nextKeyAt()));
      items.push(item);
      count += 1n;
    }
    return closed(iterator, page(items, undefined));
  }

  for (let i = 0n; i < offset; i++) {
    if (!iterator.valid) return closed(iterator, page([], undefined));
    iterator.next();
  }
  let nextKey: ByteString | undefined;
  for (; iterator.valid; iterator.next()) {
    if (count < limit) {
      const [k, v] = [keyAt(), valueAt()];
      if (filter !== undefined && !filter(k, v)) continue;
      items.push(transform(k, v));
      count += 1n;
      continue;
    }
    // Entries that the filter drops leave the count at the limit, so the key moves on with them: the source's way.
    if (count === limit) {
      nextKey = nextKeyAt();
      if (!countTotal) return closed(iterator, page(items, nextKey));
    }
    if (filter === undefined || filter(keyAt(), valueAt())) count += 1n;
  }
  return closed(iterator, page(items, nextKey, countTotal ? count + offset : 0n));
}

/**
 * A page of the raw entries below `prefix`, as `Paginate` over a prefix store: keys come, and `nextKey` is given, without
 * the prefix. @throws undefined/1 or what `fault` makes, when both key and offset are given
 */
export function paginateStore<T>(
  reader: KVReader,
  prefix: ByteString,
  request: PageRequest | undefined,
  take: (key: ByteString, value: Uint8Array) => T,
  fault?: Fault,
): Page<T> {
  const { key, offset, limit, countTotal, reverse } = bounds(request, fault);
  const iterator = prefixIterator(reader, prefix, key, reverse);
  const keyAt = (): ByteString => sliceBytes(iterator.key, prefix.length);
  const items: T[] = [];
  let count = 0n;

  if (key.length > 0) {
    for (; iterator.valid; iterator.next()) {
      if (count === limit) return closed(iterator, page(items, keyAt()));
      items.push(take(keyAt(), iterator.value));
      count += 1n;
    }
    return closed(iterator, page(items, undefined));
  }

  const last = uint64(offset + limit);
  const beyond = uint64(last + 1n);
  let nextKey: ByteString | undefined;
  for (; iterator.valid; iterator.next()) {
    count += 1n;
    if (count <= offset) continue;
    if (count <= last) items.push(take(keyAt(), iterator.value));
    else if (count === beyond) {
      nextKey = keyAt();
      if (!countTotal) break;
    }
  }
  return closed(iterator, page(items, nextKey, countTotal ? count : 0n));
}

/**
 * As `paginateStore`, for the entries of which `take` makes something: `FilteredPaginate` and `GenericFilteredPaginate`.
 * Offset, limit and total count those alone. `take` sees every entry that is walked over.
 */
export function paginateFiltered<T>(
  reader: KVReader,
  prefix: ByteString,
  request: PageRequest | undefined,
  take: (key: ByteString, value: Uint8Array) => T | undefined,
  fault?: Fault,
): Page<T> {
  const { key, offset, limit, countTotal, reverse } = bounds(request, fault);
  const iterator = prefixIterator(reader, prefix, key, reverse);
  const keyAt = (): ByteString => sliceBytes(iterator.key, prefix.length);
  const items: T[] = [];
  let hits = 0n;

  if (key.length > 0) {
    for (; iterator.valid; iterator.next()) {
      if (hits === limit) return closed(iterator, page(items, keyAt()));
      const item = take(keyAt(), iterator.value);
      if (item === undefined) continue;
      items.push(item);
      hits += 1n;
    }
    return closed(iterator, page(items, undefined));
  }

  const last = uint64(offset + limit);
  const beyond = uint64(last + 1n);
  let nextKey: ByteString | undefined;
  for (; iterator.valid; iterator.next()) {
    const item = take(keyAt(), iterator.value);
    if (item !== undefined) {
      if (hits >= offset && hits < last) items.push(item);
      hits += 1n;
    }
    if (hits === beyond) {
      nextKey ??= keyAt();
      if (!countTotal) break;
    }
  }
  return closed(iterator, page(items, nextKey, countTotal ? hits : 0n));
}

/**
 * Over the entries below `prefix` from `start` on. Descending, `start` itself comes first, so the bound is the key after it.
 * Differs: descending from the very last key starts there; the source reads past the end and panics.
 */
function prefixIterator(
  reader: KVReader,
  prefix: ByteString,
  start: ByteString,
  reverse: boolean,
): KVIterator {
  if (!reverse) return rangeIterator(reader, prefix, { start });
  if (start.length === 0) return rangeIterator(reader, prefix, { reverse });
  const probe = rangeIterator(reader, prefix, { start });
  if (probe.valid) probe.next();
  const end = probe.valid ? sliceBytes(probe.key, prefix.length) : undefined;
  probe.close();
  return rangeIterator(reader, prefix, { reverse, ...(end === undefined ? {} : { end }) });
}

/** Go's uint64 sums wrap. */
const uint64 = (value: bigint): bigint => BigInt.asUintN(64, value);

function closed<T>(iterator: KVIterator, result: T): T {
  iterator.close();
  return result;
}
