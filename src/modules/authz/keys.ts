// Byte-identical to cosmos-sdk v0.53.6 x/authz/keeper/keys.go, so proofs of `store/authz/key` verify unchanged.
import type { ReadContext } from '../../baseapp/context.ts';
import type { AccAddress } from '../../types/address.ts';
import type { ByteString } from '../../types/bytes.ts';
import {
  accAddressKey,
  messageValue,
  moduleStore,
  prefixedAccKey,
  stringKey,
  timeKey,
  tripleKey,
} from '../../baseapp/collections.ts';
import { Grant, GrantQueueItem } from '../../proto/cosmos/authz/v1beta1/authz.ts';
import { concatBytes } from '../../types/bytes.ts';

export const AUTHZ_STORE = 'authz';
const store = moduleStore(AUTHZ_STORE);

/** (granter, grantee, type URL of the message) → grant. */
export const grants = store.map(
  0x01,
  tripleKey(accAddressKey, accAddressKey, stringKey),
  messageValue(Grant),
);
/** (expiration, granter, grantee) → type URLs of what ends then. */
export const grantQueue = store.map(
  0x02,
  tripleKey(timeKey, accAddressKey, prefixedAccKey),
  messageValue(GrantQueueItem),
);

/** What the keys of one granter's grants begin with, after the prefix; of one grantee's alone, when named. */
export const granterPart = (
  ctx: ReadContext,
  granter: AccAddress,
  grantee?: AccAddress,
): ByteString =>
  concatBytes(
    accAddressKey.encodePartial(granter, ctx),
    ...(grantee === undefined ? [] : [accAddressKey.encodePartial(grantee, ctx)]),
  );
