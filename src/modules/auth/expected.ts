import type { Context } from '../../baseapp/context.ts';
import type { TypedMessage } from '../../codec/registry.ts';
import type { SignFault, SignerData } from '../../codec/sign-bytes.ts';
import type { DecodedTx } from '../../codec/tx.ts';
import type { AccAddress } from '../../types/address.ts';
import type { Coins, LooseCoin } from '../../types/coin.ts';

/** What the ante list needs of codec and of other modules; `src/app` supplies it. */
export type AnteDependencies = {
  /** bank's. @throws AbciError for a balance that does not suffice */
  readonly sendCoinsFromAccountToModule: (
    ctx: Context,
    from: AccAddress,
    module: string,
    coins: Coins,
  ) => void;
  /** feegrant's; absent on a chain without it. The fee comes unchecked. @throws AbciError when no grant covers it */
  readonly useGrantedFees?: (
    ctx: Context,
    granter: AccAddress,
    grantee: AccAddress,
    fee: readonly LooseCoin[],
    messages: readonly TypedMessage[],
  ) => void;
  /** Bytes that a signer signs in a mode, or why there are none. The context is for modes that read state, which costs gas. */
  readonly signBytes: (
    ctx: Context,
    tx: DecodedTx,
    mode: number,
    signer: SignerData,
  ) => Uint8Array | SignFault;
};
