import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ed25519PublicKey, signEd25519, verifyEd25519 } from '../../../src/crypto/ed25519.ts';
import { ripemd160, sha256, sha256Bytes, sha512 } from '../../../src/crypto/hash.ts';
import { verifySignature } from '../../../src/crypto/public-key.ts';
import {
  secp256k1Library,
  secp256k1PublicKey,
  signSecp256k1,
  verifySecp256k1,
  verifySecp256k1Noble,
} from '../../../src/crypto/secp256k1.ts';
import {
  secp256r1PublicKey,
  signSecp256r1,
  verifySecp256r1,
} from '../../../src/crypto/secp256r1.ts';
import { fromByteString, fromHex, toByteString, toHex, utf8 } from '../../../src/types/bytes.ts';
import { vectors } from './vectors.ts';

const cases = vectors.signatures.map(({ Kind, Name, Key, Msg, Sig, Ok }) => ({
  kind: Kind,
  name: Name,
  key: fromHex(Key),
  message: fromHex(Msg),
  signature: fromHex(Sig),
  ok: Ok,
}));

describe('verdicts', () => {
  for (const kind of ['secp256k1', 'ed25519', 'secp256r1'] as const)
    it(`on ${kind} are those of the Go SDK`, () => {
      const ofKind = cases.filter((each) => each.kind === kind);

      const wrong = ofKind.filter(
        ({ key, message, signature, ok }) =>
          verifySignature({ kind, key }, message, signature) !== ok,
      );

      expect(wrong.map(({ name, ok }) => [name, ok])).toEqual([]);
      expect(ofKind.filter(({ ok }) => ok).length).toBeGreaterThan(5);
      expect(ofKind.filter(({ ok }) => !ok).length).toBeGreaterThan(20);
    });

  it('of the JavaScript secp256k1 are those of libsecp256k1', () => {
    const ofKind = cases.filter(({ kind }) => kind === 'secp256k1');

    const noble = ofKind.map(({ key, message, signature }) =>
      verifySecp256k1Noble(key, message, signature),
    );

    expect(noble).toEqual(ofKind.map(({ ok }) => ok));
    expect(noble).toEqual(
      ofKind.map(({ key, message, signature }) => verifySecp256k1(key, message, signature)),
    );
    expect(['libsecp256k1', 'noble']).toContain(secp256k1Library());
  });

  it('accept all 196 pairs of small-order points that ZIP-215 accepts', () => {
    const small = cases.filter(({ name }) => /^small order \d+ \d+$/.test(name));

    expect(small).toHaveLength(196);
    expect(
      small.every(({ key, message, signature }) => verifyEd25519(key, message, signature)),
    ).toBe(true);
  });
});

describe('signing', () => {
  it('with secp256k1 gives the bytes that the Go SDK gives', () => {
    for (const { private: secret, public: key, message, signature } of vectors.signed) {
      expect(toHex(secp256k1PublicKey(fromHex(secret)))).toBe(key);
      expect(toHex(signSecp256k1(fromHex(secret), fromHex(message)))).toBe(signature);
    }
    expect(vectors.signed.length).toBeGreaterThan(5);
  });

  it('verifies under each kind, and not for another message', () => {
    const [secret, message, other] = [sha256(utf8('secret')), utf8('message'), utf8('other')];
    const kinds = [
      [secp256k1PublicKey, signSecp256k1, verifySecp256k1],
      [ed25519PublicKey, signEd25519, verifyEd25519],
      [secp256r1PublicKey, signSecp256r1, verifySecp256r1],
    ] as const;

    for (const [publicKey, sign, verify] of kinds) {
      const signature = sign(secret, message);
      expect(verify(publicKey(secret), message, signature)).toBe(true);
      expect(verify(publicKey(secret), other, signature)).toBe(false);
    }
  });
});

describe('hashes', () => {
  it('are those of node:crypto at every length around a block and the kept buffer', () => {
    const by = (name: string, bytes: Uint8Array): string =>
      createHash(name).update(bytes).digest('hex');

    for (const length of [0, 1, 55, 56, 63, 64, 65, 1000, 16_383, 16_384, 16_385, 40_000]) {
      const bytes = Buffer.alloc(length, 0xe9);
      expect(toHex(sha256(bytes))).toBe(by('sha256', bytes));
      expect(toHex(fromByteString(sha256Bytes(toByteString(bytes))))).toBe(by('sha256', bytes));
      expect(toHex(sha512(bytes))).toBe(by('sha512', bytes));
    }
  });

  it('know the published RIPEMD-160 of "abc"', () => {
    expect(toHex(ripemd160(utf8('abc')))).toBe('8eb208f7e05d987a9b044a8e98c6b087f15a0bfc');
  });
});
