import { assert } from '../types/assert.ts';
import { type ByteString, asBuffer, toByteString } from '../types/bytes.ts';
import type { NetWrite } from './cachekv.ts';
import { putUvarint, readUvarint, uvarintSize } from './varint.ts';

/**
 * Net writes of one version as kept in `change` rows: per store `id, count`, then per key `length, key` and `0` for a delete or
 * `value length + 1, value`, all integers unsigned varints. Replayed into the trees at start.
 */

export type StoreChanges = { readonly store: number; readonly writes: readonly NetWrite[] };

export function encodeChanges(stores: readonly StoreChanges[]): Uint8Array {
  let size = 0;
  for (const { store, writes } of stores) {
    size += uvarintSize(store) + uvarintSize(writes.length);
    for (const [key, value] of writes) {
      size += uvarintSize(key.length) + key.length;
      size += value === undefined ? 1 : uvarintSize(value.length + 1) + value.length;
    }
  }

  const out = Buffer.allocUnsafe(size);
  let at = 0;
  for (const { store, writes } of stores) {
    at = putUvarint(out, at, store);
    at = putUvarint(out, at, writes.length);
    for (const [key, value] of writes) {
      at = putUvarint(out, at, key.length);
      at += out.latin1Write(key, at, key.length);
      at = putUvarint(out, at, value === undefined ? 0 : value.length + 1);
      if (value === undefined) continue;
      out.set(value, at);
      at += value.length;
    }
  }
  assert(at === size, 'the sizes of an encoding agree');
  return out;
}

export function decodeChanges(bytes: Uint8Array): readonly StoreChanges[] {
  const stores: StoreChanges[] = [];
  let at = 0;
  const integer = (): number => {
    const { value, next } = readUvarint(bytes, at);
    at = next;
    return value;
  };
  const take = (length: number): Uint8Array => {
    assert(at + length <= bytes.length, 'changes are whole');
    const part = bytes.subarray(at, at + length);
    at += length;
    return part;
  };
  while (at < bytes.length) {
    const store = integer();
    const count = integer();
    const writes: NetWrite[] = [];
    for (let i = 0; i < count; i++) {
      const key: ByteString = toByteString(asBuffer(take(integer())));
      const marked = integer();
      writes.push([key, marked === 0 ? undefined : take(marked - 1)]);
    }
    stores.push({ store, writes });
  }
  return stores;
}
