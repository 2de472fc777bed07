// Source: cosmossdk.io/x/tx v0.14.0, signing/{direct,directaux,aminojson}; cosmos-sdk v0.53.6, x/auth/tx/adapter.go.
import type { AddressCodec } from '../types/address.ts';
import type { AminoJson, Fault } from './amino-json.ts';
import type { SignerData } from './signer-data.ts';
import { type DecodedTx, INDEX_OUT_OF_RANGE } from './tx.ts';
import { Coin } from '../proto/cosmos/base/v1beta1/coin.ts';
import { Any } from '../proto/google/protobuf/any.ts';
import type { ModeInfo } from '../proto/cosmos/tx/v1beta1/tx.ts';
import { SignDoc, SignDocDirectAux } from '../proto/cosmos/tx/v1beta1/tx.ts';
import { utf8 } from '../types/bytes.ts';
import { AbciError, GoPanic } from '../types/errors.ts';
import { NIL_POINTER } from '../types/sdk-int.ts';
import { quoteJson } from './go-string.ts';
import { messageSigners } from './signers.ts';
import { type TextualOptions, textualSignBytes } from './textual.ts';
import { formatTimestamp } from './time-text.ts';

export type { SignerData };

/** Values of cosmos.tx.signing.v1beta1.SignMode. */
export const SIGN_MODES = { direct: 1, textual: 2, directAux: 3, legacyAminoJson: 127 } as const;

export type SignBytesOptions = {
  readonly mode: number;
  readonly signer: SignerData;
  readonly tx: DecodedTx;
  readonly aminoJson: AminoJson;
  readonly addresses: AddressCodec;
  /** What TEXTUAL needs; without it the mode is not supported. */
  readonly textual?: TextualOptions;
};

/** Why a transaction cannot be signed in a mode: for the ante list to word. */
export type SignFault = { readonly fault: string };

class Unsignable extends Error {
  override readonly name = 'Unsignable';
}
const fault: Fault = (detail) => new Unsignable(detail);

/**
 * What a signature in this mode is over, or why there is no such thing.
 * @throws GoPanic for a transaction without a fee, a signer info without a key or a multisig without its bit array,
 * which the SDK dereferences in every mode
 */
export function signBytes(options: SignBytesOptions): Uint8Array | SignFault {
  refuseMissingParts(options.tx);
  try {
    return bytesOf(options);
    // eslint-disable-next-line no-restricted-syntax -- protocol errors alone, functions of the transaction
  } catch (error) {
    if (error instanceof Unsignable || error instanceof AbciError) return { fault: error.message };
    throw error;
  }
}

function bytesOf({
  mode,
  signer,
  tx,
  aminoJson,
  addresses,
  textual,
}: SignBytesOptions): Uint8Array {
  switch (mode) {
    case SIGN_MODES.direct:
      return directSignBytes(tx, signer);
    case SIGN_MODES.directAux:
      return directAuxSignBytes(tx, signer, addresses);
    case SIGN_MODES.legacyAminoJson:
      return utf8(aminoSignDoc(tx, signer, aminoJson));
    case SIGN_MODES.textual:
      if (textual === undefined) throw fault('unsupported sign mode SIGN_MODE_TEXTUAL');
      return textualSignBytes(tx, signer, textual, fault);
    default:
      throw fault(`unsupported sign mode ${mode}`);
  }
}

/** @see x/auth/tx/adapter.go GetSigningTxData */
function refuseMissingParts({ authInfo }: DecodedTx): void {
  const complete =
    authInfo.fee !== undefined &&
    authInfo.signerInfos.every(
      ({ publicKey, modeInfo }) => publicKey !== undefined && hasBitArrays(modeInfo),
    );
  if (!complete) throw new GoPanic(NIL_POINTER);
}

/** As deep as the decoder lets a mode be. */
function hasBitArrays(mode: ModeInfo | undefined): boolean {
  if (mode?.sum?.kind !== 'multi') return true;
  const { bitarray, modeInfos } = mode.sum.value;
  return bitarray !== undefined && modeInfos.every(hasBitArrays);
}

const directSignBytes = (tx: DecodedTx, { chainId, accountNumber }: SignerData): Uint8Array =>
  SignDoc.toBytes({
    bodyBytes: tx.bodyBytes,
    authInfoBytes: tx.authInfoBytes,
    chainId,
    accountNumber,
  });

/** The body and the signer alone: an auxiliary signer leaves the fee to others, so the payer cannot be one. */
function directAuxSignBytes(
  tx: DecodedTx,
  signer: SignerData,
  addresses: AddressCodec,
): Uint8Array {
  const payer = tx.authInfo.fee?.payer ?? '';
  const feePayer = payer === '' ? firstSigner(tx, addresses) : payer;
  if (feePayer === signer.address)
    throw fault(`fee payer ${feePayer} cannot sign with SIGN_MODE_DIRECT_AUX: unauthorized`);
  return SignDocDirectAux.toBytes({
    bodyBytes: tx.bodyBytes,
    publicKey: Any.create({ ...signer.publicKey }),
    chainId: signer.chainId,
    accountNumber: signer.accountNumber,
    sequence: signer.sequence,
    tip: undefined,
  });
}

/** Of the first message, as the ante list has read them all before. */
function firstSigner({ messages }: DecodedTx, addresses: AddressCodec): string {
  const [message] = messages;
  if (message === undefined) throw fault('no signer found');
  const [first] = messageSigners(message.type, message.value, addresses);
  if (first === undefined) throw new GoPanic(INDEX_OUT_OF_RANGE);
  return addresses.accFrom(first);
}

/** The StdSignDoc: keys in byte order, no white space. */
function aminoSignDoc(tx: DecodedTx, signer: SignerData, aminoJson: AminoJson): string {
  const { body } = tx;
  if (tx.hasUnknownNonCriticals) throw fault('unknown non-critical fields in TxBody');
  if (body.extensionOptions.length > 0 || body.nonCriticalExtensionOptions.length > 0)
    throw fault(
      'SIGN_MODE_LEGACY_AMINO_JSON does not support protobuf extension options: invalid request',
    );
  if (signer.address === '')
    throw fault('got empty address in SIGN_MODE_LEGACY_AMINO_JSON handler: invalid request');

  const messages = tx.messages.map(({ type, typeUrl, value }) =>
    type.options.aminoName === undefined
      ? `{"type":"${typeUrl}","value":${aminoJson.encodeBare(type, value, fault)}}`
      : aminoJson.encode(type, value, fault),
  );
  const members = [
    `"account_number":"${String(signer.accountNumber)}"`,
    `"chain_id":${quoteJson(signer.chainId)}`,
    `"fee":${aminoFee(tx, aminoJson)}`,
    `"memo":${quoteJson(body.memo)}`,
    `"msgs":${messages.length === 0 ? 'null' : `[${messages.join(',')}]`}`,
    `"sequence":"${String(signer.sequence)}"`,
  ];
  if (body.timeoutHeight !== 0n) members.push(`"timeout_height":"${String(body.timeoutHeight)}"`);
  if (body.timeoutTimestamp !== undefined)
    members.push(`"timeout_timestamp":"${formatTimestamp(body.timeoutTimestamp, 'trimmed')}"`);
  if (body.unordered) members.push('"unordered":true');
  return `{${members.join(',')}}`;
}

function aminoFee({ authInfo: { fee } }: DecodedTx, aminoJson: AminoJson): string {
  if (fee === undefined) throw new GoPanic(NIL_POINTER);
  const coins = fee.amount.map((coin) => aminoJson.encodeBare(Coin, coin, fault));
  const members = [`"amount":[${coins.join(',')}]`, `"gas":"${String(fee.gasLimit)}"`];
  if (fee.granter !== '') members.push(`"granter":${quoteJson(fee.granter)}`);
  if (fee.payer !== '') members.push(`"payer":${quoteJson(fee.payer)}`);
  return `{${members.join(',')}}`;
}
