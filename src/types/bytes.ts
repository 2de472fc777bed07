import type { Brand } from './brand.ts';

/**
 * Bytes held as a string of code units 0…255 (Node's latin1). Strings of this kind compare, concatenate and key a
 * `Map` natively, and their order under `<` is the byte order, so store keys are kept in this form everywhere.
 */
export type ByteString = Brand<string, 'ByteString'>;

const asByteString = (text: string): ByteString => text as ByteString;

export const EMPTY_BYTES: ByteString = asByteString('');

export const toByteString = (bytes: Uint8Array): ByteString =>
  asByteString(asBuffer(bytes).toString('latin1'));

export const fromByteString = (text: ByteString): Uint8Array => Buffer.from(text, 'latin1');

/** One byte, 0…255, as a byte string. */
export const byte = (value: number): ByteString => asByteString(String.fromCharCode(value & 0xff));

export function concatBytes(...parts: readonly ByteString[]): ByteString {
  let out = '';
  for (const part of parts) out += part;
  return asByteString(out);
}

export const sliceBytes = (text: ByteString, start: number, end?: number): ByteString =>
  asByteString(text.slice(start, end));

export const byteAt = (text: ByteString, index: number): number => text.charCodeAt(index);

/** A `Buffer` over the same memory. */
export const asBuffer = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const toHex = (bytes: Uint8Array): string => asBuffer(bytes).toString('hex');
export const toBase64 = (bytes: Uint8Array): string => asBuffer(bytes).toString('base64');
export const fromHex = (text: string): Uint8Array => Buffer.from(text, 'hex');
export const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64');
export const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
export const utf8Text = (bytes: Uint8Array): string => asBuffer(bytes).toString('utf8');

export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && Buffer.compare(a, b) === 0;

/** Order of Go's `bytes.Compare`. */
export const compareBytes = (a: Uint8Array, b: Uint8Array): number => Buffer.compare(a, b);

/** Order of byte strings, and of any two strings by UTF-16 unit; equals byte order for ASCII. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Big-endian unsigned 64 bit, as `sdk.Uint64ToBigEndian`. */
export function uint64Bytes(value: bigint): ByteString {
  const isShort = value >= 0n && value <= 0xffffffffn;
  const high = isShort ? 0 : Number((value >> 32n) & 0xffffffffn);
  const low = Number(isShort ? value : value & 0xffffffffn);
  return asByteString(
    String.fromCharCode(
      high >>> 24,
      (high >>> 16) & 0xff,
      (high >>> 8) & 0xff,
      high & 0xff,
      low >>> 24,
      (low >>> 16) & 0xff,
      (low >>> 8) & 0xff,
      low & 0xff,
    ),
  );
}

/** Reads 8 big-endian bytes at `at` as unsigned. */
export function readUint64(text: ByteString, at = 0): bigint {
  let value = 0n;
  for (let i = 0; i < 8; i++) value = (value << 8n) | BigInt(text.charCodeAt(at + i));
  return value;
}

/** The smallest byte string greater than every string with this prefix; undefined when there is none (all 0xff). */
export function prefixEnd(prefix: ByteString): ByteString | undefined {
  for (let i = prefix.length - 1; i >= 0; i--) {
    const code = prefix.charCodeAt(i);
    if (code < 0xff) return asByteString(prefix.slice(0, i) + String.fromCharCode(code + 1));
  }
  return undefined;
}
