// Source: cosmos-sdk v0.53.6, crypto/keys, the `Address` of each kind.
import { type ByteString, toByteString } from '../types/bytes.ts';
import { GoPanic } from '../types/errors.ts';
import { NIL_POINTER } from '../types/sdk-int.ts';
import { addressHash, typedAddress } from './address.ts';
import { aminoPublicKey } from './amino.ts';
import { ED25519_KEY_BYTES } from './ed25519.ts';
import { ripemd160, sha256 } from './hash.ts';
import type { PublicKey } from './public-key.ts';
import { SECP256K1_KEY_BYTES } from './secp256k1.ts';

/**
 * The address of a key: secp256k1 RIPEMD-160 of SHA-256, ed25519 20 bytes of SHA-256, multisig the same of its amino
 * bytes, secp256r1 32 bytes by ADR-28. O(bytes), and three hashes.
 * @throws GoPanic for a key of the wrong length or an absent member
 */
export function publicKeyAddress(key: PublicKey): ByteString {
  switch (key.kind) {
    case 'secp256k1':
      if (key.key.length !== SECP256K1_KEY_BYTES)
        throw new GoPanic('length of pubkey is incorrect');
      return toByteString(ripemd160(sha256(key.key)));
    case 'ed25519':
      if (key.key.length !== ED25519_KEY_BYTES) throw new GoPanic('pubkey is incorrect size');
      return addressHash(toByteString(key.key));
    case 'secp256r1':
      if (key.key.length === 0) throw new GoPanic(NIL_POINTER);
      return typedAddress('cosmos.crypto.secp256r1.PubKey', toByteString(key.key));
    case 'multisig':
      return addressHash(aminoPublicKey(key));
  }
}
