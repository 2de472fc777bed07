/**
 * Amino binary of public keys, all that is left of amino's binary form: the address of a multisig is a hash of it.
 * It stands here and not in codec/, since addresses are computed here. @see cosmos-sdk v0.53.6 crypto/keys/multisig/codec.go
 */
import { type ByteString, EMPTY_BYTES, byte, concatBytes, toByteString } from '../types/bytes.ts';
import { GoPanic } from '../types/errors.ts';
import { type MultisigKey, type PublicKey, multisigMembers } from './public-key.ts';

/** First four bytes that stand for a registered name: cut from the name's SHA-256, and part of every wallet's code. */
const PREFIX = {
  secp256k1: [0xeb, 0x5a, 0xe9, 0x87], // tendermint/PubKeySecp256k1
  ed25519: [0x16, 0x24, 0xde, 0x64], // tendermint/PubKeyEd25519
  multisig: [0x22, 0xc1, 0xf7, 0xe2], // tendermint/PubKeyMultisigThreshold
} as const;

const prefixed = (kind: keyof typeof PREFIX): ByteString =>
  toByteString(Uint8Array.from(PREFIX[kind]));

/** A number below 2³² in groups of seven bits, the lowest first. */
function uvarint(value: number): ByteString {
  let out = EMPTY_BYTES;
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) out = concatBytes(out, byte((rest & 0x7f) | 0x80));
  return concatBytes(out, byte(rest));
}

const lengthPrefixed = (bytes: ByteString): ByteString => concatBytes(uvarint(bytes.length), bytes);

/** @throws GoPanic for a kind of key that amino does not know */
export function aminoPublicKey(key: PublicKey): ByteString {
  if (key.kind === 'multisig') return aminoMultisig(key);
  if (key.kind === 'secp256r1')
    throw new GoPanic('Cannot encode unregistered concrete type secp256r1.PubKey.');
  return concatBytes(prefixed(key.kind), lengthPrefixed(toByteString(key.key)));
}

// Field 1 is the threshold, left out when zero; field 2 each member.
function aminoMultisig(key: MultisigKey): ByteString {
  const threshold =
    key.threshold === 0 ? EMPTY_BYTES : concatBytes(byte(0x08), uvarint(key.threshold));
  const members = multisigMembers(key).map((member) =>
    concatBytes(byte(0x12), lengthPrefixed(aminoPublicKey(member))),
  );
  return concatBytes(prefixed('multisig'), threshold, ...members);
}
