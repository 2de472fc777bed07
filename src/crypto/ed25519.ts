/**
 * Ed25519 under ZIP-215 rules, as hdevalence/ed25519consensus in Cosmos and CometBFT decides it: point encodings need
 * not be canonical, S must be below the order, the equation is multiplied by the cofactor. node:crypto decides otherwise
 * and is not asked.
 */
import { getPublicKey, hashes, sign, verify } from '@noble/ed25519';
import { sha512 } from './hash.ts';

// The library's synchronous functions need a hash; set at load, the same for every importer.
hashes.sha512 = (message) => Uint8Array.from(sha512(message));

export const ED25519_KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** Whether `signature` is `key`'s of the message. Never throws for any input. */
export const verifyEd25519 = (
  key: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean =>
  key.length === ED25519_KEY_BYTES &&
  signature.length === SIGNATURE_BYTES &&
  verify(signature, message, key, { zip215: true });

/** 64 bytes; the private key is the seed of 32 (of Go's 64, the first half). */
export const signEd25519 = (seed: Uint8Array, message: Uint8Array): Uint8Array =>
  sign(message, seed);

/** 32 bytes. */
export const ed25519PublicKey = (seed: Uint8Array): Uint8Array => getPublicKey(seed);
