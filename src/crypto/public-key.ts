// Source: cosmos-sdk v0.53.6, crypto/keys.
import { equalBytes } from '../types/bytes.ts';
import { GoPanic } from '../types/errors.ts';
import { verifyEd25519 } from './ed25519.ts';
import { verifySecp256k1 } from './secp256k1.ts';
import { verifySecp256r1 } from './secp256r1.ts';

/** A key of one signer, as it came: any length, not necessarily on its curve. */
export type SimpleKey = {
  readonly kind: 'secp256k1' | 'ed25519' | 'secp256r1';
  readonly key: Uint8Array;
};
/**
 * `threshold` of the members must sign; a key may be a member twice. As it came: nothing says that the threshold is between
 * one and the number of members. A member that came without a type is undefined, and asking for members panics.
 */
export type MultisigKey = {
  readonly kind: 'multisig';
  readonly threshold: number;
  readonly keys: readonly (PublicKey | undefined)[];
};
export type PublicKey = SimpleKey | MultisigKey;

/** @throws GoPanic when one is absent */
export const multisigMembers = (key: MultisigKey): readonly PublicKey[] =>
  key.keys.map((member) => {
    if (member === undefined)
      throw new GoPanic('interface conversion: interface is nil, not types.PubKey');
    return member;
  });

/**
 * Whether the signature is the key's of these bytes, which are hashed here.
 * @throws GoPanic for a multisig, whose signatures are not bytes: see multisig.ts
 */
export function verifySignature(
  key: PublicKey,
  signBytes: Uint8Array,
  signature: Uint8Array,
): boolean {
  switch (key.kind) {
    case 'secp256k1':
      return verifySecp256k1(key.key, signBytes, signature);
    case 'ed25519':
      return verifyEd25519(key.key, signBytes, signature);
    case 'secp256r1':
      return verifySecp256r1(key.key, signBytes, signature);
    case 'multisig':
      throw new GoPanic('not implemented');
  }
}

export function equalPublicKeys(a: PublicKey, b: PublicKey): boolean {
  if (a.kind !== 'multisig' || b.kind !== 'multisig')
    return (
      a.kind === b.kind &&
      a.kind !== 'multisig' &&
      b.kind !== 'multisig' &&
      equalBytes(a.key, b.key)
    );
  const others = multisigMembers(b);
  return (
    a.threshold === b.threshold &&
    a.keys.length === b.keys.length &&
    multisigMembers(a).every((member, i) => {
      const other = others[i];
      return other !== undefined && equalPublicKeys(member, other);
    })
  );
}

/** Go's name of the key's type, as its `Type()`. */
export const publicKeyType = (key: PublicKey): string =>
  key.kind === 'multisig' ? 'PubKeyMultisigThreshold' : key.kind;
