// Byte-identical to cosmos-sdk v0.53.6 x/bank/types/keys.go and keeper/view.go, so proofs of `store/bank/key` verify unchanged.
import {
  accAddressKey,
  emptyValue,
  intValue,
  messageValue,
  moduleStore,
  pairKey,
  prefixedAccKey,
  stringKey,
  textBytes,
  type ValueCodec,
} from '../../baseapp/collections.ts';
import { Metadata, Params } from '../../proto/cosmos/bank/v1beta1/bank.ts';
import type { AccAddress, AddressCodec } from '../../types/address.ts';
import { byte, concatBytes, type ByteString } from '../../types/bytes.ts';
import type { Denom } from '../../types/coin.ts';

export const BANK_STORE = 'bank';

const store = moduleStore(BANK_STORE);

/** A flag as the protobuf message BoolValue: false is no bytes. */
const flagValue: ValueCodec<boolean> = {
  encode: (value) => (value ? FLAG_TRUE : FLAG_FALSE),
  decode: (bytes) => bytes[1] === 1,
};
const FLAG_TRUE = Uint8Array.of(0x08, 0x01);
const FLAG_FALSE = new Uint8Array(0);

/** denom → amount, absent when zero. */
export const supply = store.map(0x00, stringKey, intValue);
/** denom → metadata. */
export const denomMetadata = store.map(0x01, stringKey, messageValue(Metadata));
/** (owner, denom) → amount, absent when zero. */
export const balances = store.map(0x02, pairKey(accAddressKey, stringKey), intValue);
/** Index: (denom, owner) → nothing, for every balance. */
export const denomOwners = store.map(0x03, pairKey(stringKey, prefixedAccKey), emptyValue);
/** denom → whether it can be sent; the default of the parameters when absent. */
export const sendEnabled = store.map(0x04, stringKey, flagValue);
export const params = store.item(0x05, messageValue(Params));

// The keys of one balance, made by hand: transfers write four of them each.

const NUL = byte(0);

/** An owner as both keys hold it: made once an account, not once a coin. */
export const ownerPart = (
  chain: { readonly addresses: AddressCodec },
  owner: AccAddress,
): ByteString => accAddressKey.encodePartial(owner, chain);

/** Key of `balances`. */
export const balanceKey = (owner: ByteString, denom: Denom): ByteString =>
  concatBytes(balances.prefix, owner, textBytes(denom));

/** Key of `denomOwners`. */
export const denomOwnerKey = (owner: ByteString, denom: Denom): ByteString =>
  concatBytes(denomOwners.prefix, textBytes(denom), NUL, owner);
