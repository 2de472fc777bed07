import { readFileSync } from 'node:fs';

export type WireSignature =
  | null
  | { readonly mode: number; readonly signature: string }
  | {
      readonly bits: null | { readonly extra: number; readonly elems: string };
      readonly signatures: readonly WireSignature[];
    };

/** What the SDK in Go decided; see `origin` in the file. Bytes are hexadecimal, `!` begins an error or a panic. */
export const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/signatures.json', import.meta.url), 'utf8'),
) as {
  readonly signatures: readonly {
    readonly Kind: 'secp256k1' | 'ed25519' | 'secp256r1';
    readonly Name: string;
    readonly Key: string;
    readonly Msg: string;
    readonly Sig: string;
    readonly Ok: boolean;
  }[];
  readonly signed: readonly {
    readonly private: string;
    readonly public: string;
    readonly message: string;
    readonly signature: string;
  }[];
  readonly keys: readonly {
    readonly name: string;
    readonly typeUrl: string;
    readonly value: string;
    readonly address: string;
    readonly amino: string;
  }[];
  readonly multisignatures: readonly {
    readonly name: string;
    readonly key: string;
    readonly data: WireSignature;
    readonly result: string;
  }[];
  readonly addresses: readonly {
    readonly text: string;
    readonly codec: string;
    readonly bech32: string;
    readonly val: string;
    readonly cons: string;
  }[];
  readonly modules: readonly {
    readonly name: string;
    readonly keys: readonly string[];
    readonly address: string;
  }[];
};
