// Byte-identical to cosmos-sdk v0.53.6 x/slashing/types/keys.go, so proofs of `store/slashing/key` verify unchanged.
import type { ByteString } from '../../types/bytes.ts';
import {
  fromByteString,
  readUint64,
  sliceBytes,
  toByteString,
  uint64Bytes,
} from '../../types/bytes.ts';
import {
  type KeyCodec,
  bytesValue,
  consAddressKey,
  messageValue,
  moduleStore,
  pairKey,
  prefixedConsKey,
} from '../../baseapp/collections.ts';
import { Any } from '../../proto/google/protobuf/any.ts';
import { Params, ValidatorSigningInfo } from '../../proto/cosmos/slashing/v1beta1/slashing.ts';

export const SLASHING_STORE = 'slashing';
const store = moduleStore(SLASHING_STORE);

const reversed = (bytes: ByteString): ByteString => toByteString(fromByteString(bytes).reverse());

/** Eight bytes, the least significant first, so that keys are not in the order of their numbers. */
const littleUint64Key: KeyCodec<bigint> = {
  encode: (value) => reversed(uint64Bytes(value)),
  encodePartial: (value) => reversed(uint64Bytes(value)),
  decode: (bytes, at) => readUint64(reversed(sliceBytes(bytes, at, at + 8))),
  decodePartial: (bytes, at) => [readUint64(reversed(sliceBytes(bytes, at, at + 8))), at + 8],
};

export const params = store.item(0x00, messageValue(Params));
export const signingInfos = store.map(0x01, prefixedConsKey, messageValue(ValidatorSigningInfo));
/** (validator, number of chunk) → chunk of its bitmap, see bitmap.ts. */
export const missedBlocks = store.map(0x02, pairKey(consAddressKey, littleUint64Key), bytesValue);
/** Address → its public key, of every validator that exists. */
export const publicKeys = store.map(0x03, prefixedConsKey, messageValue(Any));
