import type { PackedAny } from './registry.ts';

/** Who signs, and what of the chain the signature is bound to. */
export type SignerData = {
  /** Bech32 text. */
  readonly address: string;
  readonly chainId: string;
  /** 0 in genesis transactions. */
  readonly accountNumber: bigint;
  readonly sequence: bigint;
  /** Key of the account, which only DIRECT_AUX signs. */
  readonly publicKey: PackedAny;
};
