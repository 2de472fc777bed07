/** ECDSA over P-256 as cosmos-sdk v0.53.6 crypto/keys/secp256r1: SHA-256, 64 bytes R || S, S at most half the order. */
import { p256 } from '@noble/curves/nist.js';
import { sha256 } from './hash.ts';

/** Bytes of a compressed key. */
export const SECP256R1_KEY_BYTES = 33;
const SIGNATURE_BYTES = 64;

/** Whether Go can read the key: 33 bytes, tag 2 or 3, on the curve. */
export const isSecp256r1Key = (key: Uint8Array): boolean =>
  key.length === SECP256R1_KEY_BYTES && p256.utils.isValidPublicKey(key, true);

/** Whether `signature` is `key`'s of the message, which is hashed here. Never throws for any input. */
export const verifySecp256r1 = (
  key: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): boolean =>
  key.length === SECP256R1_KEY_BYTES &&
  signature.length === SIGNATURE_BYTES &&
  p256.verify(signature, sha256(message), key, { prehash: false, lowS: true });

/** R || S with low S. */
export const signSecp256r1 = (privateKey: Uint8Array, message: Uint8Array): Uint8Array =>
  p256.sign(sha256(message), privateKey, { prehash: false, lowS: true });

/** Compressed, 33 bytes. */
export const secp256r1PublicKey = (privateKey: Uint8Array): Uint8Array =>
  p256.getPublicKey(privateKey, true);
