import { fromBech32, toBech32 } from '@cosmjs/encoding';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddressCodec } from '../../../src/codec/address.ts';
import { decodeBech32, encodeBech32 } from '../../../src/codec/bech32.ts';
import {
  type ByteString,
  EMPTY_BYTES,
  fromByteString,
  toByteString,
  toHex,
} from '../../../src/types/bytes.ts';
import { AbciError, sdkErrors } from '../../../src/types/errors.ts';
import { vectors } from '../crypto/vectors.ts';

const codec = createAddressCodec('cosmos');
const bytes20 = toByteString(Uint8Array.from({ length: 20 }, (_, i) => i * 13));

describe('addresses against the Go SDK', () => {
  const readers = {
    codec: codec.acc,
    bech32: codec.accFromBech32,
    val: codec.valFromBech32,
    cons: codec.consFromBech32,
  } as const;

  for (const [name, read] of Object.entries(readers) as [keyof typeof readers, typeof codec.acc][])
    it(`${name} reads the same texts and refuses the others in the same words`, () => {
      const fresh = createAddressCodec('cosmos');
      // Twice, for the second may be answered from memory.
      for (const vector of [...vectors.addresses, ...vectors.addresses]) {
        let ours: string;
        try {
          ours = toHex(fromByteString(fresh.bytes(read(vector.text))));
        } catch (error) {
          if (!(error instanceof AbciError)) throw error;
          ours = `!${error.message}`;
        }
        expect([vector.text, ours]).toEqual([vector.text, vector[name]]);
      }
    });
});

describe('address codec', () => {
  it('normalises upper case', () => {
    const text = codec.accFrom(bytes20);

    expect(codec.acc(text.toUpperCase())).toBe(text);
  });

  it('keeps the prefixes of the three kinds apart', () => {
    expect(codec.accFrom(bytes20)).toMatch(/^cosmos1/);
    expect(codec.valFrom(bytes20)).toMatch(/^cosmosvaloper1/);
    expect(codec.consFrom(bytes20)).toMatch(/^cosmosvalcons1/);
    for (const text of [codec.accFrom(bytes20), codec.valFrom(bytes20), codec.consFrom(bytes20)])
      expect(codec.bytes(text)).toBe(bytes20);
    expect(() => codec.acc(codec.valFrom(bytes20))).toThrow(
      "hrp does not match bech32 prefix: expected 'cosmos' got 'cosmosvaloper': internal logic error",
    );
  });

  it('writes no bytes as an empty text and does not read that', () => {
    expect(codec.accFrom(EMPTY_BYTES)).toBe('');
    expect(() => codec.acc('')).toThrow('empty address string is not allowed');
  });

  it('takes 255 bytes and rejects 256 with sdk/9, even after writing them', () => {
    const of = (length: number): ByteString => toByteString(new Uint8Array(length));

    expect(codec.bytes(codec.acc(codec.accFrom(of(255))))).toBe(of(255));
    expect(() => codec.acc(codec.accFrom(of(256)))).toThrow(
      'address max length is 255, got 256: unknown address',
    );
  });

  it('throws what the caller makes of the fault', () => {
    const read = (): string =>
      codec.acc('x', (fault) => sdkErrors.InvalidAddress(`invalid from address: ${fault.message}`));

    expect(read).toThrow(
      'invalid from address: decoding bech32 failed: invalid bech32 string length 1: invalid address',
    );
  });

  it('answers alike whether or not it remembers', () => {
    const many = Array.from({ length: 140_000 }, (_, i) =>
      toByteString(Buffer.from(`address ${i}`)),
    );
    const texts = many.map(codec.accFrom);

    for (const i of [0, 1, 65_535, 65_536, 139_999]) {
      expect(codec.accFrom(many[i] ?? EMPTY_BYTES)).toBe(texts[i]);
      expect(codec.bytes(codec.acc(texts[i] ?? ''))).toBe(many[i]);
    }
  });
});

describe('bech32', () => {
  it('writes and reads as CosmJS', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 255 }), (bytes) => {
        const text = toBech32('avocet', bytes, 1023);

        expect(encodeBech32('avocet', toByteString(bytes))).toBe(text);
        expect(decodeBech32(text)).toEqual({ prefix: 'avocet', bytes: toByteString(bytes) });
        expect(fromBech32(text, 1023).prefix).toBe('avocet');
      }),
    );
  });

  it('never reads a text with one character changed', () => {
    const text = codec.accFrom(bytes20);
    for (let i = 0; i < text.length; i++)
      for (const letter of 'qpzry9x8gf2tvdw0s3jn54khce6mua7l') {
        if (letter === text[i]) continue;
        expect(() => codec.acc(text.slice(0, i) + letter + text.slice(i + 1))).toThrow(AbciError);
      }
  });
});
