import {
  createMultisigThresholdPubkey,
  encodeSecp256k1Pubkey,
  pubkeyToAddress,
} from '@cosmjs/amino';
import { toBech32 } from '@cosmjs/encoding';
import { describe, expect, it } from 'vitest';
import { publicKeyFromAny, publicKeyToAny } from '../../../src/codec/public-key.ts';
import { derivedAddress, moduleAddress, typedAddress } from '../../../src/crypto/address.ts';
import { aminoPublicKey } from '../../../src/crypto/amino.ts';
import {
  type MultiSignatureData,
  type SignatureData,
  multisignatureFault,
  newBitArray,
} from '../../../src/crypto/multisig.ts';
import { publicKeyAddress } from '../../../src/crypto/public-key-address.ts';
import {
  type MultisigKey,
  type PublicKey,
  equalPublicKeys,
  verifySignature,
} from '../../../src/crypto/public-key.ts';
import { LegacyAminoPubKey } from '../../../src/proto/cosmos/crypto/multisig/keys.ts';
import { SignModeEnum } from '../../../src/proto/cosmos/tx/signing/v1beta1/signing.ts';
import {
  type ByteString,
  fromByteString,
  fromHex,
  toByteString,
  toHex,
  utf8,
} from '../../../src/types/bytes.ts';
import { GoPanic } from '../../../src/types/errors.ts';
import { type WireSignature, vectors } from './vectors.ts';

const hex = (bytes: ByteString): string => toHex(fromByteString(bytes));
const keyOf = (typeUrl: string, value: string): PublicKey => {
  const key = publicKeyFromAny({ typeUrl, value: fromHex(value) });
  if (key === undefined) throw new Error('no key');
  return key;
};
function outcome(run: () => string): string {
  try {
    return run();
  } catch (error) {
    if (error instanceof GoPanic) return `!${error.message}`;
    throw error;
  }
}
/** Go's words for these panics carry pointers and type names of its own; that it panics is what counts. */
const inOwnWords = (text: string): string => (text.startsWith('!') ? '!' : text);

describe('public keys', () => {
  for (const { name, typeUrl, value, address, amino } of vectors.keys)
    it(`${name}: address and bytes are those of the Go SDK`, () => {
      const key = keyOf(typeUrl, value);

      expect(inOwnWords(outcome(() => hex(publicKeyAddress(key))))).toBe(inOwnWords(address));
      if (key.kind === 'multisig')
        expect(inOwnWords(outcome(() => hex(aminoPublicKey(key))))).toBe(inOwnWords(amino));
      const packed = publicKeyToAny(key);
      expect([packed.typeUrl, toHex(packed.value)]).toEqual([typeUrl, value]);
      if (!name.includes('absent')) expect(equalPublicKeys(key, keyOf(typeUrl, value))).toBe(true);
    });

  it('have the addresses that CosmJS gives them', () => {
    const keys = vectors.signed.slice(0, 3).map(({ public: key }) => fromHex(key));
    const amino = keys.map(encodeSecp256k1Pubkey);
    const multisig: PublicKey = {
      kind: 'multisig',
      threshold: 2,
      keys: keys.map((key) => ({ kind: 'secp256k1', key })),
    };

    const ours = [...multisig.keys, multisig].map((key) =>
      key === undefined ? '' : toBech32('cosmos', fromByteString(publicKeyAddress(key))),
    );

    expect(ours).toEqual(
      [...amino, createMultisigThresholdPubkey(amino, 2, true)].map((key) =>
        pubkeyToAddress(key, 'cosmos'),
      ),
    );
  });

  it('differ by kind, bytes, threshold and order', () => {
    const [a, b] = vectors.signed.map(({ public: key }): PublicKey => ({
      kind: 'secp256k1',
      key: fromHex(key),
    }));
    const multisig = (
      threshold: number,
      ...keys: readonly (PublicKey | undefined)[]
    ): PublicKey => ({
      kind: 'multisig',
      threshold,
      keys,
    });
    const all: readonly (PublicKey | undefined)[] = [
      a,
      b,
      a && ({ ...a, kind: 'ed25519' } as PublicKey),
      multisig(1, a, b),
      multisig(2, a, b),
      multisig(1, b, a),
      multisig(1, a),
    ];

    for (const [i, left] of all.entries())
      for (const [j, right] of all.entries())
        if (left && right) expect(equalPublicKeys(left, right)).toBe(i === j);
  });

  it('panic when bytes are verified under a multisig', () => {
    const key: PublicKey = { kind: 'multisig', threshold: 1, keys: [] };

    expect(() => verifySignature(key, utf8('x'), utf8('y'))).toThrow(GoPanic);
  });
});

describe('public keys in an Any', () => {
  it('reject another type with undefined/1', () => {
    expect(() =>
      publicKeyFromAny({ typeUrl: '/cosmos.bank.v1beta1.MsgSend', value: new Uint8Array() }),
    ).toThrow('no concrete type registered for type URL /cosmos.bank.v1beta1.MsgSend');
  });

  it('reject a secp256r1 key of the wrong length or off the curve with sdk/8', () => {
    const typeUrl = '/cosmos.crypto.secp256r1.PubKey';
    const packed = (key: Uint8Array): Uint8Array => Uint8Array.from([10, key.length, ...key]);

    expect(() => publicKeyFromAny({ typeUrl, value: packed(new Uint8Array(32)) })).toThrow(
      'wrong ECDSA PK bytes, expecting 33 bytes, got 32: invalid pubkey',
    );
    expect(() =>
      publicKeyFromAny({ typeUrl, value: packed(new Uint8Array(33).fill(255)) }),
    ).toThrow('wrong ECDSA PK bytes, unknown curve type: 255: invalid pubkey');
  });

  it('take ten levels and not eleven', () => {
    const nested = (levels: number): { typeUrl: string; value: Uint8Array } =>
      levels === 1
        ? publicKeyToAny({ kind: 'secp256k1', key: new Uint8Array(33) })
        : {
            typeUrl: LegacyAminoPubKey.typeUrl,
            value: LegacyAminoPubKey.toBytes({ threshold: 1, publicKeys: [nested(levels - 1)] }),
          };

    expect(publicKeyFromAny(nested(10))?.kind).toBe('multisig');
    expect(() => publicKeyFromAny(nested(11))).toThrow('max depth exceeded');
  });

  it('take 100 keys and not 101, the multisig counted', () => {
    const member: PublicKey = { kind: 'secp256k1', key: new Uint8Array(33) };
    const of = (count: number): PublicKey | undefined =>
      publicKeyFromAny(
        publicKeyToAny({
          kind: 'multisig',
          threshold: 1,
          keys: new Array<PublicKey>(count).fill(member),
        }),
      );

    expect(of(99)?.kind).toBe('multisig');
    expect(() => of(100)).toThrow('call limit exceeded');
  });

  it('are absent where there is no type', () => {
    expect(publicKeyFromAny({ typeUrl: '', value: utf8('x') })).toBeUndefined();
  });
});

describe('multisignatures', () => {
  function read(data: WireSignature): SignatureData | undefined {
    if (data === null) return undefined;
    if ('mode' in data)
      return { kind: 'single', mode: data.mode, signature: fromHex(data.signature) };
    const { bits, signatures } = data;
    const bitArray =
      bits === null ? undefined : { extraBitsStored: bits.extra, elems: fromHex(bits.elems) };
    return { kind: 'multi', bitArray, signatures: signatures.map(read) };
  }
  const TEXTUAL = 2;
  const signBytesOf = (mode: number): Uint8Array | { readonly fault: string } =>
    mode === TEXTUAL ? { fault: 'no such mode' } : utf8(SignModeEnum.names.get(mode) ?? '');

  for (const { name, key, data, result } of vectors.multisignatures)
    it(`${name}: ${result}`, () => {
      const multisig = keyOf(LegacyAminoPubKey.typeUrl, key) as MultisigKey;

      const ours = outcome(
        () => multisignatureFault(multisig, read(data) as MultiSignatureData, signBytesOf) ?? 'ok',
      );

      expect(inOwnWords(ours)).toBe(inOwnWords(result));
    });

  it('have bit arrays as the SDK stores them', () => {
    expect(newBitArray(3, [0, 2])).toEqual({ extraBitsStored: 3, elems: Uint8Array.of(0xa0) });
    expect(newBitArray(8, [7])).toEqual({ extraBitsStored: 0, elems: Uint8Array.of(1) });
    expect(newBitArray(9, [8])).toEqual({ extraBitsStored: 1, elems: Uint8Array.of(0, 0x80) });
  });
});

describe('addresses of modules', () => {
  it('are those of the Go SDK, with and without derivation keys', () => {
    for (const { name, keys, address } of vectors.modules)
      expect(hex(moduleAddress(name, ...keys.map((key) => toByteString(fromHex(key)))))).toBe(
        address,
      );
    expect(vectors.modules.length).toBeGreaterThan(5);
  });

  it('derive a second key from the address of the first', () => {
    const [a, b] = ['a', 'b'] as ByteString[] as [ByteString, ByteString];

    expect(derivedAddress(moduleAddress('gov', a), b)).toBe(moduleAddress('gov', a, b));
    expect(typedAddress('module', 'gov\0a' as ByteString)).toBe(moduleAddress('gov', a));
  });
});
