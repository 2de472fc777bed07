import type { ValidatorUpdate as WireUpdate } from '../../proto/tendermint/abci/types.ts';
import type { AddressCodec, ConsAddress } from '../../types/address.ts';
import type { Any } from '../../proto/google/protobuf/any.ts';
import type { Context } from '../../baseapp/context.ts';
import type { PublicKey } from '../../crypto/public-key.ts';
import type { Validator } from './records.ts';
import type { ValidatorUpdate } from '../../baseapp/module.ts';
import { publicKeyFromAny } from '../../codec/public-key.ts';
import { publicKeyAddress } from '../../crypto/public-key-address.ts';
import { publicKeyType } from '../../crypto/public-key.ts';
import { GoPanic, sdkErrors } from '../../types/errors.ts';
import { stakingErrors } from './errors.ts';

/** @throws sdk/29 for none, undefined/1 for an unknown type */
export function consensusKey(packed: Any | undefined): PublicKey {
  const key = packed === undefined ? undefined : publicKeyFromAny(packed);
  if (key === undefined) throw sdkErrors.InvalidType('expecting cryptotypes.PubKey, got <nil>');
  return key;
}

/** @throws sdk/29 without a key; GoPanic for a key of the wrong length */
export const consensusAddress = (
  { addresses }: { readonly addresses: AddressCodec },
  validator: Validator,
): ConsAddress => addresses.consFrom(publicKeyAddress(consensusKey(validator.consensusPubkey)));

/** @throws staking/6 for a kind of key that the consensus parameters do not name */
export function checkKeyType(ctx: Context, key: PublicKey): void {
  const accepted = ctx.consensusParams.validator?.pubKeyTypes;
  if (accepted === undefined || accepted.includes(publicKeyType(key))) return;
  throw stakingErrors.ValidatorPubKeyTypeNotSupported(
    `got: ${publicKeyType(key)}, expected: [${accepted.join(' ')}]`,
  );
}

/** What CometBFT is told. @throws GoPanic for a kind of key that it does not have */
export function validatorUpdate(validator: Validator, power: bigint): ValidatorUpdate {
  const key = consensusKey(validator.consensusPubkey);
  if (key.kind !== 'ed25519' && key.kind !== 'secp256k1')
    throw new GoPanic(`cannot convert ${key.kind} to Tendermint public key: invalid type`);
  return { keyType: key.kind, key: key.key, power };
}

export const updateToWire = ({ keyType, key, power }: ValidatorUpdate): WireUpdate => ({
  pubKey: { sum: { kind: keyType, value: key } },
  power,
});
