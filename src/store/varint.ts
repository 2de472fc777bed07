import { assert } from '../types/assert.ts';
import { MAX_INT64, quoNumber } from '../types/int.ts';

/** Longest 64-bit varint, bytes. */
export const VARINT_MAX_BYTES = 10;

/**
 * Writes a non-negative integer base-128, low groups first (Go's `PutUvarint`), and gives the offset after it.
 * `value` is at most 2^53 − 1.
 */
export function putUvarint(out: Uint8Array, at: number, value: number): number {
  let rest = value;
  let offset = at;
  // Arithmetic, not shifts: those are 32 bits wide.
  while (rest > 0x7f) {
    out[offset++] = (rest % 128) | 0x80;
    rest = rest < 0x80000000 ? rest >>> 7 : quoNumber(rest, 128);
  }
  out[offset++] = rest;
  return offset;
}

/** Zigzag of a non-negative integer (Go's `PutVarint`): twice the value. `value` is at most 2^52 − 1. */
export const putVarint = (out: Uint8Array, at: number, value: number): number =>
  putUvarint(out, at, value * 2);

/** Zigzag of a non-negative int64. */
export function putVarintBig(out: Uint8Array, at: number, value: bigint): number {
  assert(value >= 0n && value <= MAX_INT64, 'a signed varint here is a non-negative int64');
  let rest = value * 2n;
  let offset = at;
  while (rest > 0x7fn) {
    out[offset++] = Number(rest & 0x7fn) | 0x80;
    rest >>= 7n;
  }
  out[offset++] = Number(rest);
  return offset;
}

/** Bytes of an unsigned varint. */
export function uvarintSize(value: number): number {
  let size = 1;
  for (let bound = 128; value >= bound; bound *= 128) size++;
  return size;
}

/** An integer and the offset after it. @throws Bug when it is cut off or longer than 53 bits */
export function readUvarint(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  let scale = 1;
  let offset = at;
  for (;;) {
    const byte = bytes[offset++];
    assert(byte !== undefined, 'a varint is whole');
    value += (byte & 0x7f) * scale;
    assert(Number.isSafeInteger(value), 'a varint fits 53 bits');
    if (byte < 0x80) return { value, next: offset };
    scale *= 128;
  }
}
