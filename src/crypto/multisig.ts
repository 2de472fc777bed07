// Source: cosmos-sdk v0.53.6, crypto/keys/multisig/multisig.go and crypto/types/compact_bit_array.go. The faults and the
// panics are theirs, in their order; a panic becomes 111222 where an error becomes sdk/4.
import { GoPanic } from '../types/errors.ts';
import { NIL_POINTER } from '../types/sdk-int.ts';
import { type MultisigKey, multisigMembers, verifySignature } from './public-key.ts';

/** Bits from the high end of each byte; zero extra bits means that the last byte is full. */
export type CompactBitArray = { readonly extraBitsStored: number; readonly elems: Uint8Array };

/** A signature with its mode, as a transaction's ModeInfo and bytes give it. */
export type SignatureData =
  | { readonly kind: 'single'; readonly mode: number; readonly signature: Uint8Array }
  | {
      readonly kind: 'multi';
      readonly bitArray: CompactBitArray | undefined;
      /** Absent where there were fewer modes than signatures. */
      readonly signatures: readonly (SignatureData | undefined)[];
    };
export type MultiSignatureData = Extract<SignatureData, { kind: 'multi' }>;

/** Bytes to sign in a mode, or why there are none. */
export type SignBytesOf = (mode: number) => Uint8Array | { readonly fault: string };

/** Number of bits; negative where extra bits are stored beside no bytes. */
export function bitCount(bits: CompactBitArray | undefined): number {
  if (bits === undefined) return 0;
  const { elems, extraBitsStored } = bits;
  return extraBitsStored === 0 ? elems.length * 8 : (elems.length - 1) * 8 + extraBitsStored;
}

/** @throws GoPanic where the bytes do not reach as far as the count */
export function bitAt(bits: CompactBitArray | undefined, index: number): boolean {
  if (bits === undefined || index < 0 || index >= bitCount(bits)) return false;
  const elem = bits.elems[index >> 3];
  if (elem === undefined) throw outOfRange(index >> 3, bits.elems.length);
  return (elem & (1 << (7 - (index & 7)))) !== 0;
}

/** Set bits among the first `index`. @throws GoPanic for an absent array */
export function trueBitsBefore(bits: CompactBitArray | undefined, index: number): number {
  if (bits === undefined) throw new GoPanic(NIL_POINTER);
  const end = Math.min(index, bitCount(bits));
  let ones = 0;
  for (const [i, elem] of bits.elems.entries()) {
    if (i * 8 + 7 >= end) return ones + onesIn(elem >> (8 - (end & 7)));
    ones += onesIn(elem);
  }
  return ones;
}

function onesIn(elem: number): number {
  let ones = 0;
  for (let rest = elem; rest !== 0; rest >>= 1) ones += rest & 1;
  return ones;
}

/** An array of `count` bits with these set. */
export function newBitArray(count: number, set: readonly number[]): CompactBitArray {
  const elems = new Uint8Array((count + 7) >> 3);
  for (const index of set) elems[index >> 3] = (elems[index >> 3] ?? 0) | (1 << (7 - (index & 7)));
  return { extraBitsStored: count & 7, elems };
}

const outOfRange = (index: number, length: number): GoPanic =>
  new GoPanic(`runtime error: index out of range [${index}] with length ${length}`);

/**
 * Why a multisignature does not verify, in the SDK's words; undefined when it does. The i-th set bit pairs the member with
 * the i-th signature. O(signatures)
 * @throws GoPanic where Go panics: fewer signatures than set bits, bits beyond the bytes, no bit array, an absent member,
 * bytes as the signature of a nested multisig
 */
export function multisignatureFault(
  key: MultisigKey,
  { bitArray, signatures }: MultiSignatureData,
  signBytesOf: SignBytesOf,
): string | undefined {
  const size = bitCount(bitArray);
  const members = multisigMembers(key);
  const { threshold } = key;
  if (members.length !== size) return `bit array size is incorrect, expecting: ${members.length}`;
  if (signatures.length < threshold || signatures.length > size)
    return `signature size is incorrect ${signatures.length}`;
  const set = trueBitsBefore(bitArray, size);
  if (set < threshold) return `not enough signatures set, have ${set}, expected ${threshold}`;

  let next = 0;
  for (const [i, member] of members.entries()) {
    if (!bitAt(bitArray, i)) continue;
    if (next >= signatures.length) throw outOfRange(next, signatures.length);
    const data = signatures[next];
    if (data === undefined) return `improper signature data type for index ${next}`;
    if (data.kind === 'single') {
      const signBytes = signBytesOf(data.mode);
      if ('fault' in signBytes) return signBytes.fault;
      if (!verifySignature(member, signBytes, data.signature))
        return `unable to verify signature at index ${i}`;
    } else {
      if (member.kind !== 'multisig') return `unable to parse pubkey of index ${i}`;
      const fault = multisignatureFault(member, data, signBytesOf);
      if (fault !== undefined) return fault;
    }
    next++;
  }
  return undefined;
}
