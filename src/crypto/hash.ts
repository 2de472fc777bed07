// The one place that imports node:crypto's hashes.
import { ripemd160 as nobleRipemd160 } from '@noble/hashes/legacy.js';
import { getHashes, hash } from 'node:crypto';
import { type ByteString, asBuffer } from '../types/bytes.ts';

/** Inputs up to this length, bytes, go through one kept buffer; longer ones are rare and get their own. */
const SCRATCH_BYTES = 16_384;
// Written and read within one call, so it carries nothing from one to the next.
const scratch = Buffer.alloc(SCRATCH_BYTES);

/**
 * SHA-256 of a byte string, 32 bytes. The fast one: asking OpenSSL for a string instead of a buffer takes a quarter of
 * the time.
 */
export function sha256Bytes(bytes: ByteString): ByteString {
  const length = bytes.length;
  const input =
    length <= SCRATCH_BYTES
      ? scratch.subarray(0, scratch.write(bytes, 0, length, 'latin1'))
      : Buffer.from(bytes, 'latin1');
  return digest('sha256', input) as ByteString;
}

/** 32 bytes. */
export const sha256 = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(digest('sha256', bytes), 'latin1');

/** 64 bytes. */
export const sha512 = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(digest('sha512', bytes), 'latin1');

// Some builds keep it in OpenSSL's legacy provider; both give the same 20 bytes, OpenSSL in a quarter of the time.
const hasRipemd160 = getHashes().includes('ripemd160');

/** 20 bytes. */
export const ripemd160 = (bytes: Uint8Array): Uint8Array =>
  hasRipemd160
    ? Buffer.from(digest('ripemd160', bytes), 'latin1')
    : asBuffer(nobleRipemd160(bytes));

/** One unit a byte; `binary` is Node's older name of latin1. */
function digest(algorithm: 'sha256' | 'sha512' | 'ripemd160', bytes: Uint8Array): string {
  return hash(algorithm, bytes, 'binary');
}
