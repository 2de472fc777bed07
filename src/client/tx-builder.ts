/** Puts transactions together and signs them, DIRECT or amino JSON. @see cosmos-sdk v0.53.6 client/tx, x/auth/tx/builder.go */
import type { AddressCodec } from '../types/address.ts';
import { createAminoJson } from '../codec/amino-json.ts';
import { publicKeyToAny } from '../codec/public-key.ts';
import type { PackedAny, TypeRegistry } from '../codec/registry.ts';
import { SIGN_MODES, signBytes } from '../codec/sign-bytes.ts';
import { createTxDecoder, type DecodedTx } from '../codec/tx.ts';
import { publicKeyAddress } from '../crypto/public-key-address.ts';
import type { PublicKey } from '../crypto/public-key.ts';
import { AuthInfo, Fee, SignerInfo, TxBody, TxRaw } from '../proto/cosmos/tx/v1beta1/tx.ts';
import type { WireCoin } from '../types/coin.ts';

export type SignMode = 'direct' | 'amino-json';

/** What a transaction says, without who signs it. */
export type TxContent = {
  readonly messages: readonly PackedAny[];
  readonly fee: readonly WireCoin[];
  readonly gasLimit: bigint;
  readonly memo?: string;
  /** Last height that it may be in; 0: any. */
  readonly timeoutHeight?: bigint;
  readonly feePayer?: string;
  readonly feeGranter?: string;
  /** Without a sequence; needs `timeoutTimestamp`. */
  readonly unordered?: boolean;
  /** Nanoseconds since the epoch. */
  readonly timeoutTimestamp?: { readonly seconds: bigint; readonly nanos: number };
};

export type TxSigner = {
  readonly publicKey: PublicKey;
  readonly accountNumber: bigint;
  readonly sequence: bigint;
  readonly mode: SignMode;
};

/** The chain that it is for. */
export type TxChain = {
  readonly chainId: string;
  readonly registry: TypeRegistry;
  readonly addresses: AddressCodec;
};

export const bodyOf = (content: TxContent): TxBody =>
  TxBody.create({
    messages: content.messages.map(({ typeUrl, value }) => ({ typeUrl, value })),
    memo: content.memo ?? '',
    timeoutHeight: content.timeoutHeight ?? 0n,
    unordered: content.unordered ?? false,
    timeoutTimestamp: content.timeoutTimestamp,
  });

export const feeOf = (content: TxContent): Fee =>
  Fee.create({
    amount: content.fee.map(({ denom, amount }) => ({ denom, amount })),
    gasLimit: content.gasLimit,
    payer: content.feePayer ?? '',
    granter: content.feeGranter ?? '',
  });

const modeNumber = (mode: SignMode): number =>
  mode === 'direct' ? SIGN_MODES.direct : SIGN_MODES.legacyAminoJson;

const signerInfo = ({ publicKey, sequence, mode }: TxSigner): SignerInfo =>
  SignerInfo.create({
    publicKey: publicKeyToAny(publicKey),
    modeInfo: { sum: { kind: 'single', value: { mode: modeNumber(mode) } } },
    sequence,
  });

/** A transaction with the signatures given; empty ones for simulation. One a signer, in the order that the messages name them. */
export function assembleTx(
  content: TxContent,
  signers: readonly TxSigner[],
  signatures: readonly Uint8Array[],
): Uint8Array {
  const authInfo = AuthInfo.create({ signerInfos: signers.map(signerInfo), fee: feeOf(content) });
  return TxRaw.toBytes({
    bodyBytes: TxBody.toBytes(bodyOf(content)),
    authInfoBytes: AuthInfo.toBytes(authInfo),
    signatures: [...signatures],
  });
}

/** For gas estimates: everything but the signatures. */
export const unsignedTx = (content: TxContent, signers: readonly TxSigner[]): Uint8Array =>
  assembleTx(
    content,
    signers,
    signers.map(() => new Uint8Array(0)),
  );

/** What one signer signs. @throws Error when the messages cannot be signed in that mode */
export function signBytesFor(tx: Uint8Array, signer: TxSigner, chain: TxChain): Uint8Array {
  const decoded = createTxDecoder(chain).decode(tx);
  return signBytesOfDecoded(decoded, signer, chain);
}

function signBytesOfDecoded(tx: DecodedTx, signer: TxSigner, chain: TxChain): Uint8Array {
  const made = signBytes({
    mode: modeNumber(signer.mode),
    signer: {
      address: chain.addresses.accFrom(publicKeyAddress(signer.publicKey)),
      chainId: chain.chainId,
      accountNumber: signer.accountNumber,
      sequence: signer.sequence,
      publicKey: publicKeyToAny(signer.publicKey),
    },
    tx,
    aminoJson: createAminoJson(chain.registry),
    addresses: chain.addresses,
  });
  if ('fault' in made) throw new Error(made.fault);
  return made;
}

/** Bytes to broadcast. `sign` gets the bytes to sign and gives R || S. */
export async function signTx(
  content: TxContent,
  signers: readonly (TxSigner & { readonly sign: (bytes: Uint8Array) => Promise<Uint8Array> })[],
  chain: TxChain,
): Promise<Uint8Array> {
  const unsigned = unsignedTx(content, signers);
  const signatures: Uint8Array[] = [];
  for (const signer of signers)
    signatures.push(await signer.sign(signBytesFor(unsigned, signer, chain)));
  return assembleTx(content, signers, signatures);
}
