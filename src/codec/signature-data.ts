// Source: cosmos-sdk v0.53.6, x/auth/tx/sigs.go.
import { type SignatureData } from '../crypto/multisig.ts';
import { MultiSignature } from '../proto/cosmos/crypto/multisig/v1beta1/multisig.ts';
import type { ModeInfo } from '../proto/cosmos/tx/v1beta1/tx.ts';
import { GoPanic, plainError } from '../types/errors.ts';
import { Reader } from '../types/wire.ts';
import { decodeOr } from './registry.ts';

/** Wire tag of the only field: 1, length-delimited. */
const SIGNATURES_TAG = 10;

/**
 * A transaction's signature in the shape that verification walks: modes and bytes side by side.
 * @throws undefined/1 for bytes that are not a MultiSignature, or one with unknown fields; GoPanic for a ModeInfo without
 * mode, or with more modes than signatures
 */
export function signatureDataOf({ sum }: ModeInfo, signature: Uint8Array): SignatureData {
  if (sum === undefined) throw new GoPanic('unexpected ModeInfo data type <nil>');
  if (sum.kind === 'single') return { kind: 'single', mode: sum.value.mode, signature };

  const { bitarray, modeInfos } = sum.value;
  const parts = multiSignatures(signature);
  const inner = modeInfos.map((modeInfo, i) => {
    const part = parts[i];
    if (part === undefined)
      throw new GoPanic(`runtime error: index out of range [${i}] with length ${parts.length}`);
    return signatureDataOf(modeInfo, part);
  });
  return { kind: 'multi', bitArray: bitarray, signatures: parts.map((_, i) => inner[i]) };
}

/** Unknown fields would let anybody make a signature longer. */
function multiSignatures(bytes: Uint8Array): readonly Uint8Array[] {
  const { signatures } = decodeOr(MultiSignature, bytes, plainError);
  // The bytes were just read without a fault, so walking them again has none.
  for (const reader = new Reader(bytes); reader.pos < reader.end;) {
    if (reader.tag() !== SIGNATURES_TAG)
      throw plainError('rejecting unrecognized fields found in MultiSignature');
    reader.skip(2);
  }
  return signatures;
}

/** The inverse: how a client writes a signature into a transaction. */
export function signatureDataToWire(data: SignatureData): {
  readonly modeInfo: ModeInfo;
  readonly signature: Uint8Array;
} {
  if (data.kind === 'single') {
    const { mode, signature } = data;
    return { modeInfo: { sum: { kind: 'single', value: { mode } } }, signature };
  }
  const parts = data.signatures.map((part) => {
    if (part === undefined) throw plainError('a multisignature with an absent part');
    return signatureDataToWire(part);
  });
  const { bitArray } = data;
  return {
    modeInfo: {
      sum: {
        kind: 'multi',
        value: {
          bitarray: bitArray && { ...bitArray },
          modeInfos: parts.map(({ modeInfo }) => modeInfo),
        },
      },
    },
    signature: MultiSignature.toBytes({ signatures: parts.map(({ signature }) => signature) }),
  };
}
