// Source: cosmos-sdk v0.53.6, crypto/codec/proto.go and codec/types/interface_registry.go UnpackAny.
import type { MultisigKey, PublicKey, SimpleKey } from '../crypto/public-key.ts';
import { isSecp256r1Key } from '../crypto/secp256r1.ts';
import { PubKey as Ed25519PubKey } from '../proto/cosmos/crypto/ed25519/keys.ts';
import { LegacyAminoPubKey } from '../proto/cosmos/crypto/multisig/keys.ts';
import { PubKey as Secp256k1PubKey } from '../proto/cosmos/crypto/secp256k1/keys.ts';
import { PubKey as Secp256r1PubKey } from '../proto/cosmos/crypto/secp256r1/keys.ts';
import { plainError, sdkErrors } from '../types/errors.ts';
import type { MessageType } from '../types/wire.ts';
import { type PackedAny, decodeOr } from './registry.ts';
import { ANY_CALLS_MAX, ANY_DEPTH_MAX } from './unknown-fields.ts';

const SIMPLE: readonly (readonly [SimpleKey['kind'], MessageType<{ key: Uint8Array }>])[] = [
  ['secp256k1', Secp256k1PubKey],
  ['ed25519', Ed25519PubKey],
  ['secp256r1', Secp256r1PubKey],
];

/**
 * Unpacks a key; an `Any` without a type is undefined, as Go leaves it unset. Lengths are not checked, but secp256r1's.
 * @throws undefined/1 for another type, bad bytes or more than 10 levels or 100 keys; sdk/8 for a bad secp256r1 key
 */
export const publicKeyFromAny = (any: PackedAny): PublicKey | undefined =>
  unpack(any, ANY_DEPTH_MAX, { left: ANY_CALLS_MAX });

function unpack(any: PackedAny, depth: number, calls: { left: number }): PublicKey | undefined {
  if (depth <= 0) throw plainError('max depth exceeded');
  if (calls.left <= 0) throw plainError('call limit exceeded');
  if (any.typeUrl === '') return undefined;
  calls.left -= 1;

  if (any.typeUrl === LegacyAminoPubKey.typeUrl) {
    const { threshold, publicKeys } = decodeOr(LegacyAminoPubKey, any.value, plainError);
    const keys = publicKeys.map((member) => unpack(member, depth - 1, calls));
    return { kind: 'multisig', threshold, keys };
  }
  const [kind, type] = SIMPLE.find(([, { typeUrl }]) => typeUrl === any.typeUrl) ?? [];
  if (kind === undefined || type === undefined)
    throw plainError(
      `no concrete type registered for type URL ${any.typeUrl} against interface *types.PubKey`,
    );
  const { key } = decodeOr(type, any.value, plainError);
  if (kind === 'secp256r1') checkSecp256r1(key, any.value);
  return { kind, key };
}

/** Go parses this kind as it decodes, unless the field is absent. */
function checkSecp256r1(key: Uint8Array, encoded: Uint8Array): void {
  if (encoded.length === 0 || isSecp256r1Key(key)) return;
  throw sdkErrors.InvalidPubKey(
    key.length === 33
      ? `wrong ECDSA PK bytes, unknown curve type: ${key[0] ?? 0}`
      : `wrong ECDSA PK bytes, expecting 33 bytes, got ${key.length}`,
  );
}

/** Packs a key as the SDK does. */
export function publicKeyToAny(key: PublicKey): { typeUrl: string; value: Uint8Array } {
  if (key.kind === 'multisig') return multisigToAny(key);
  const [, type = Secp256k1PubKey] = SIMPLE.find(([kind]) => kind === key.kind) ?? [];
  return { typeUrl: type.typeUrl, value: type.toBytes({ key: key.key }) };
}

function multisigToAny({ threshold, keys }: MultisigKey): { typeUrl: string; value: Uint8Array } {
  const publicKeys = keys.map((key) =>
    key === undefined ? { typeUrl: '', value: new Uint8Array() } : publicKeyToAny(key),
  );
  const { typeUrl } = LegacyAminoPubKey;
  return { typeUrl, value: LegacyAminoPubKey.toBytes({ threshold, publicKeys }) };
}
