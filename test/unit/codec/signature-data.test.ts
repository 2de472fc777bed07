import { MultiSignature } from 'cosmjs-types/cosmos/crypto/multisig/v1beta1/multisig';
import { describe, expect, it } from 'vitest';
import { signatureDataOf, signatureDataToWire } from '../../../src/codec/signature-data.ts';
import { type SignatureData, newBitArray } from '../../../src/crypto/multisig.ts';
import type { ModeInfo } from '../../../src/proto/cosmos/tx/v1beta1/tx.ts';
import { AbciError, GoPanic } from '../../../src/types/errors.ts';

const DIRECT = 1;
const single: ModeInfo = { sum: { kind: 'single', value: { mode: DIRECT } } };
const multi = (...modeInfos: ModeInfo[]): ModeInfo => ({
  sum: { kind: 'multi', value: { bitarray: undefined, modeInfos } },
});
const [a, b] = [Uint8Array.of(97), Uint8Array.of(98)];
const bytesOf = (...signatures: Uint8Array[]): Uint8Array =>
  MultiSignature.encode({ signatures }).finish();

describe('signatureDataOf', () => {
  it('reads back a nested multisignature', () => {
    const data: SignatureData = {
      kind: 'multi',
      bitArray: newBitArray(3, [0, 2]),
      signatures: [
        { kind: 'single', mode: DIRECT, signature: a },
        {
          kind: 'multi',
          bitArray: newBitArray(1, [0]),
          signatures: [{ kind: 'single', mode: 127, signature: b }],
        },
      ],
    };

    const { modeInfo, signature } = signatureDataToWire(data);

    expect(signatureDataOf(modeInfo, signature)).toEqual(data);
    expect(MultiSignature.decode(signature).signatures[0]).toEqual(a);
  });

  it('leaves a signature without a mode absent', () => {
    expect(signatureDataOf(multi(single), bytesOf(a, b))).toMatchObject({
      signatures: [{ kind: 'single' }, undefined],
    });
  });

  it('panics for a mode without a signature, and for no mode at all', () => {
    expect(() => signatureDataOf(multi(single, single), bytesOf(a))).toThrow(
      new GoPanic('runtime error: index out of range [1] with length 1'),
    );
    expect(() => signatureDataOf({ sum: undefined }, a)).toThrow(GoPanic);
  });

  it('rejects unknown fields with undefined/1', () => {
    const longer = Uint8Array.from([...bytesOf(a), 16, 1]);

    expect(() => signatureDataOf(multi(single), longer)).toThrow(
      'rejecting unrecognized fields found in MultiSignature',
    );
  });

  it('rejects bytes that are not a MultiSignature with undefined/1', () => {
    expect(() => signatureDataOf(multi(single), Uint8Array.of(10, 5, 1))).toThrow(AbciError);
  });
});
