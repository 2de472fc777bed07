// Account keys of every kind that the chain accepts, and their signatures.
import { createHash } from 'node:crypto';
import { encodeAminoPubkey, encodeEd25519Pubkey, encodeSecp256k1Pubkey } from '@cosmjs/amino';
import { toBech32 } from '@cosmjs/encoding';
import { ed25519 } from '@noble/curves/ed25519.js';
import { p256 } from '@noble/curves/nist.js';
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { ripemd160 } from '@noble/hashes/legacy.js';
import { LegacyAminoPubKey } from 'cosmjs-types/cosmos/crypto/multisig/keys';
import {
  CompactBitArray,
  MultiSignature,
} from 'cosmjs-types/cosmos/crypto/multisig/v1beta1/multisig';
import { SignMode } from 'cosmjs-types/cosmos/tx/signing/v1beta1/signing';

export const sha256 = (data) => createHash('sha256').update(data).digest();
export const base64 = (data) => Buffer.from(data).toString('base64');

const PREFIX = 'cosmos';
export const bech32 = (raw) => toBech32(PREFIX, raw);
export const valoper = (raw) => toBech32(`${PREFIX}valoper`, raw);
export const encodeBech32Consensus = (raw) => toBech32(`${PREFIX}valcons`, raw);
export const moduleAddress = (name) => bech32(sha256(name).subarray(0, 20));

export const encode = (codec, value) => codec.encode(codec.fromPartial(value)).finish();
export const pack = (codec, value) => ({ typeUrl: codec.typeUrl, value: encode(codec, value) });

const MODES = {
  direct: SignMode.SIGN_MODE_DIRECT,
  amino: SignMode.SIGN_MODE_LEGACY_AMINO_JSON,
};
const keyField = (typeUrl, key) => ({
  typeUrl,
  value: Uint8Array.from([0x0a, key.length, ...key]),
});

/** What every actor has besides its key. */
const actor = (raw, rest) => ({
  raw,
  address: bech32(raw),
  valoper: valoper(raw),
  mode: 'direct',
  sequence: 0,
  number: 0,
  ...rest,
});
const single = (raw, publicKey, amino, signBytes) =>
  actor(raw, {
    publicKey,
    amino,
    modeInfo: (mode) => ({ single: { mode: MODES[mode] } }),
    /** `document` gives the bytes that a mode signs. */
    sign: (document, mode) => signBytes(document(mode)),
  });

export function secpActor(seed) {
  const secret = sha256(`secp256k1/${seed}`);
  const key = secp256k1.getPublicKey(secret, true);
  return single(
    ripemd160(sha256(key)),
    keyField('/cosmos.crypto.secp256k1.PubKey', key),
    encodeSecp256k1Pubkey(key),
    (bytes) => secp256k1.sign(sha256(bytes), secret, { prehash: false, lowS: true }),
  );
}

export function r1Actor(seed) {
  const secret = sha256(`secp256r1/${seed}`);
  const key = p256.getPublicKey(secret, true);
  return single(
    sha256(Buffer.concat([sha256('cosmos.crypto.secp256r1.PubKey'), key])),
    keyField('/cosmos.crypto.secp256r1.PubKey', key),
    undefined,
    (bytes) => p256.sign(sha256(bytes), secret, { prehash: false, lowS: true }),
  );
}

export function edActor(seed) {
  const secret = sha256(`ed25519/${seed}`);
  const key = ed25519.getPublicKey(secret);
  return single(
    sha256(key).subarray(0, 20),
    keyField('/cosmos.crypto.ed25519.PubKey', key),
    encodeEd25519Pubkey(key),
    (bytes) => ed25519.sign(bytes, secret),
  );
}

/**
 * `members` may be multisigs themselves. `signing(members)` gives the indexes that sign and may change over time;
 * `innerMode` is the mode of members, which differs from the outer one as members sign on their own.
 */
export function multisigActor(members, threshold, signing, innerMode = 'amino') {
  const amino = {
    type: 'tendermint/PubKeyMultisigThreshold',
    value: { threshold: String(threshold), pubkeys: members.map((m) => m.amino) },
  };
  let chosen = [];
  let inner = innerMode;
  const bits = () => {
    const elems = new Uint8Array(Math.ceil(members.length / 8));
    for (const i of chosen) elems[i >> 3] |= 0x80 >> (i & 7);
    return CompactBitArray.fromPartial({ extraBitsStored: members.length % 8, elems });
  };
  return actor(sha256(encodeAminoPubkey(amino)).subarray(0, 20), {
    publicKey: pack(LegacyAminoPubKey, { threshold, publicKeys: members.map((m) => m.publicKey) }),
    amino,
    modeInfo(_, able) {
      chosen = signing(members);
      inner = able ? innerMode : 'direct';
      return {
        multi: { bitarray: bits(), modeInfos: chosen.map((i) => members[i].modeInfo(inner, able)) },
      };
    },
    sign: (document) =>
      encode(MultiSignature, {
        signatures: chosen.map((i) => members[i].sign(document, inner)),
      }),
  });
}

/** Consensus key of a validator. */
export function consensusKey(seed) {
  const key = ed25519.getPublicKey(sha256(`consensus/${seed}`));
  return {
    key,
    base64: base64(key),
    publicKey: keyField('/cosmos.crypto.ed25519.PubKey', key),
    address: sha256(key).subarray(0, 20),
  };
}
