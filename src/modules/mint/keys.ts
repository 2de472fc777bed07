// Byte-identical to cosmos-sdk x/mint/types/keys.go, so proofs of `store/mint/key` verify unchanged.
import { messageValue, moduleStore } from '../../baseapp/collections.ts';
import { Minter, Params } from '../../proto/cosmos/mint/v1beta1/mint.ts';

export const MINT_STORE = 'mint';

const store = moduleStore(MINT_STORE);

/** This block's inflation and what a year of it would make. */
export const minter = store.item(0x00, messageValue(Minter));
export const params = store.item(0x01, messageValue(Params));
