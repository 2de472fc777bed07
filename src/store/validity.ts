import type { ByteString } from '../types/bytes.ts';
import { GoPanic } from '../types/errors.ts';

/** Longest key, bytes; consensus rule. @see cosmossdk.io/store types/validity.go */
export const KEY_MAX_BYTES = 131_071;
/** Longest value, bytes; consensus rule. */
export const VALUE_MAX_BYTES = 2_147_483_647;

/** @throws GoPanic as the reference panics: 111222 inside a transaction */
export function assertKey(key: ByteString): void {
  if (key.length === 0) throw new GoPanic('key is nil or empty');
  if (key.length > KEY_MAX_BYTES) throw new GoPanic('key is too large');
}

/** An empty value is allowed, an absent one is not. @throws GoPanic */
export function assertValue(value: Uint8Array | undefined): void {
  if (value === undefined) throw new GoPanic('value is nil');
  if (value.length > VALUE_MAX_BYTES) throw new GoPanic('value is too large');
}

/** Bounds of a range may be open, but not empty. @throws GoPanic */
export function assertBounds(start: ByteString | undefined, end: ByteString | undefined): void {
  if (start === '' || end === '') throw new GoPanic('key cannot be empty');
}
