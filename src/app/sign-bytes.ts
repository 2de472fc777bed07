import type { AnteDependencies } from '../modules/auth/expected.ts';
import type { BankKeeper } from '../modules/bank/keeper.ts';
import type { AddressCodec } from '../types/address.ts';
import type { TypeRegistry } from '../codec/registry.ts';
import type { AminoJson } from '../codec/amino-json.ts';
import type { Late } from './late.ts';
import { createAminoJson } from '../codec/amino-json.ts';
import { signBytes } from '../codec/sign-bytes.ts';
import { denomFault } from '../types/coin.ts';

type Parts = {
  readonly addresses: AddressCodec;
  readonly registry: Late<TypeRegistry>;
  readonly bank: Pick<BankKeeper, 'getDenomMetadata'>;
};

/** What the ante list signs in each mode; TEXTUAL reads what bank knows of denominations, which costs gas. */
export function createSignBytes({
  addresses,
  registry,
  bank,
}: Parts): AnteDependencies['signBytes'] {
  let aminoJson: AminoJson | undefined;
  return (ctx, tx, mode, signer) => {
    aminoJson ??= createAminoJson(registry.get());
    return signBytes({
      mode,
      signer,
      tx,
      aminoJson,
      addresses,
      textual: {
        registry: registry.get(),
        // The reference judges the text before it reads, so a bad one costs no gas.
        coinMetadata: (denom) => {
          const fault = denomFault(denom);
          return fault === undefined ? bank.getDenomMetadata(ctx, denom) : { fault };
        },
      },
    });
  };
}
