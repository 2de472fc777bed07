// Byte-identical to cosmos-sdk x/auth/types/keys.go, so proofs of `store/acc/key` verify unchanged.
import {
  accAddressKey,
  accAddressValue,
  messageValue,
  moduleStore,
  textBytes,
  uint64Key,
  type ValueCodec,
} from '../../baseapp/collections.ts';
import type { Account } from './account.ts';
import { Params } from '../../proto/cosmos/auth/v1beta1/auth.ts';

/** Named so since the first SDK, unlike the module. */
export const AUTH_STORE = 'acc';

const store = moduleStore(AUTH_STORE);

export const params = store.item(0x00, messageValue(Params));
/** The next account number. */
export const accountNumber = store.sequence(0x02);
/** account number → address. */
export const addressByNumber = store.map(textBytes('accountNumber'), uint64Key, accAddressValue);

/** address → account; the value is an Any of whatever kinds the chain has. */
export const accountsOf = (account: ValueCodec<Account>) => store.map(0x01, accAddressKey, account);

/** Where the account number stood before v0.50; read, and paid for, only when there is none at 0x02. */
export const legacyAccountNumberKey = textBytes('globalAccountNumber');
