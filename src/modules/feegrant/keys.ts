// Byte-identical to cosmossdk.io/x/feegrant v0.2.0 key.go, so proofs of `store/feegrant/key` verify unchanged.
import {
  accAddressKey,
  emptyValue,
  messageValue,
  moduleStore,
  pairKey,
  prefixedAccKey,
  timeKey,
  tripleKey,
} from '../../baseapp/collections.ts';
import { Grant } from '../../proto/cosmos/feegrant/v1beta1/feegrant.ts';

export const FEEGRANT_STORE = 'feegrant';
const store = moduleStore(FEEGRANT_STORE);

/** (grantee, granter) → grant. */
export const allowances = store.map(
  0x00,
  pairKey(accAddressKey, prefixedAccKey),
  messageValue(Grant),
);
/** (expiration, grantee, granter). */
export const allowanceQueue = store.map(
  0x01,
  tripleKey(timeKey, accAddressKey, prefixedAccKey),
  emptyValue,
);
