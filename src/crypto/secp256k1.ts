/**
 * ECDSA over secp256k1 as cosmos-sdk v0.53.6 crypto/keys/secp256k1 (decred v4.4.0 underneath) decides it: SHA-256 of
 * the message, 64 bytes R || S, both reduced modulo the order first, S at most half of it.
 */
import { secp256k1 as noble } from '@noble/curves/secp256k1.js';
import { createRequire } from 'node:module';
import { toHex } from '../types/bytes.ts';
import { sha256 } from './hash.ts';

/** Bytes of a compressed key, the only kind that has an address. */
export const SECP256K1_KEY_BYTES = 33;
/** Uncompressed and hybrid keys verify too, inside a multisig, which asks no address of its members. */
const WIDE_KEY_BYTES = 65;
const SIGNATURE_BYTES = 64;
const SCALAR_BYTES = 32;
const ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;

/** Of a hash of 32 bytes, a signature whose scalars are below the order, a key of a known form. */
type HashVerifier = (key: Uint8Array, hash: Uint8Array, signature: Uint8Array) => boolean;

type Native = {
  ecdsaVerify(signature: Uint8Array, hash: Uint8Array, key: Uint8Array): boolean;
  ecdsaSign(hash: Uint8Array, privateKey: Uint8Array): { readonly signature: Uint8Array };
  publicKeyCreate(privateKey: Uint8Array, compressed: boolean): Uint8Array;
};

// Decided once: the optional package's binding to libsecp256k1, or nothing. Never its fallback to `elliptic`.
const native: Native | undefined = loadNative();

function loadNative(): Native | undefined {
  try {
    return createRequire(import.meta.url)('secp256k1/bindings.js') as Native;
    // eslint-disable-next-line no-restricted-syntax -- Loading, before any block; not installed is an answer.
  } catch {
    return undefined;
  }
}

/** What verifies. Both give the same verdicts; libsecp256k1 gives them 25 times faster. */
export const secp256k1Library = (): 'libsecp256k1' | 'noble' =>
  native === undefined ? 'noble' : 'libsecp256k1';

const verifyHashNoble: HashVerifier = (key, hash, signature) =>
  noble.verify(signature, hash, unhybrid(key), { prehash: false, lowS: true });

function verifyHashNative(library: Native): HashVerifier {
  return (key, hash, signature) => {
    try {
      return library.ecdsaVerify(signature, hash, key);
      // eslint-disable-next-line no-restricted-syntax -- How the binding says that a key is not on the curve.
    } catch (error) {
      // Of the host: memory or stack.
      if (error instanceof RangeError) throw error;
      return false;
    }
  };
}

function verifier(verifyHash: HashVerifier) {
  return (key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean =>
    signature.length === SIGNATURE_BYTES &&
    hasKeyForm(key) &&
    verifyHash(key, sha256(message), reduced(signature));
}

/** Pure JavaScript; for comparison in tests. */
export const verifySecp256k1Noble = verifier(verifyHashNoble);

/** Whether `signature` is `key`'s of the message, which is hashed here. Never throws for any input. */
export const verifySecp256k1 =
  native === undefined ? verifySecp256k1Noble : verifier(verifyHashNative(native));

/** 33 bytes with tag 2 or 3, or 65 with 4, 6 or 7 (hybrid: the tag repeats the parity of y). */
function hasKeyForm(key: Uint8Array): boolean {
  const tag = key[0];
  if (key.length === SECP256K1_KEY_BYTES) return tag === 2 || tag === 3;
  if (key.length !== WIDE_KEY_BYTES) return false;
  return (
    tag === 4 || ((tag === 6 || tag === 7) && ((key[WIDE_KEY_BYTES - 1] ?? 0) & 1) === (tag & 1))
  );
}

/** noble knows no hybrid form; the parity was checked. */
function unhybrid(key: Uint8Array): Uint8Array {
  if (key.length === SECP256K1_KEY_BYTES || key[0] === 4) return key;
  const plain = Uint8Array.from(key);
  plain[0] = 4;
  return plain;
}

/** R and S modulo the order, as Go's SetByteSlice leaves them: libsecp256k1 and noble refuse what is not below it. */
function reduced(signature: Uint8Array): Uint8Array {
  const high = (at: number): boolean => signature[at] === 0xff && scalarAt(signature, at) >= ORDER;
  if (!high(0) && !high(SCALAR_BYTES)) return signature;
  const out = Buffer.from(signature);
  for (const at of [0, SCALAR_BYTES]) {
    const scalar = scalarAt(signature, at) % ORDER;
    out.write(scalar.toString(16).padStart(2 * SCALAR_BYTES, '0'), at, 'hex');
  }
  return out;
}

const scalarAt = (signature: Uint8Array, at: number): bigint =>
  BigInt(`0x${toHex(signature.subarray(at, at + SCALAR_BYTES))}`);

/** R || S with low S, nonce by RFC 6979, of the message's SHA-256. */
export function signSecp256k1(privateKey: Uint8Array, message: Uint8Array): Uint8Array {
  const hash = sha256(message);
  return native === undefined
    ? noble.sign(hash, privateKey, { prehash: false, lowS: true })
    : native.ecdsaSign(hash, privateKey).signature;
}

/** Compressed, 33 bytes. */
export const secp256k1PublicKey = (privateKey: Uint8Array): Uint8Array =>
  native === undefined
    ? noble.getPublicKey(privateKey, true)
    : native.publicKeyCreate(privateKey, true);
