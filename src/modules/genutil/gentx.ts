// Genesis transactions: how they are read, encoded, and checked before a chain starts.
// @see cosmos-sdk v0.53.6 x/genutil/{gentx,collect}.go and x/genutil/types/genesis_state.go
import type { AddressCodec } from '../../types/address.ts';
import type { JsonValue } from '../../codec/json.ts';
import type { ProtoJson } from '../../codec/proto-json.ts';
import type { WireCoin } from '../../types/coin.ts';
import { attempt } from '../../baseapp/attempt.ts';
import { parseJson } from '../../codec/json.ts';
import { decodeOr } from '../../codec/registry.ts';
import { MsgCreateValidator } from '../../proto/cosmos/staking/v1beta1/tx.ts';
import { AuthInfo, Tx, TxBody, TxRaw } from '../../proto/cosmos/tx/v1beta1/tx.ts';
import { compareText, utf8Text } from '../../types/bytes.ts';
import { amountOf, parseCoin, parseCoins } from '../../types/coin.ts';
import { plainError, sdkErrors } from '../../types/errors.ts';

/** A transaction of the genesis document, JSON in UTF-8. @throws sdk/2 */
export function readGenTx(json: ProtoJson, text: Uint8Array | string): Tx {
  const read = attempt(() => json.fromJson<Tx>(Tx, parseJson(text)));
  if (!read.ok) throw sdkErrors.TxDecode(read.error.message);
  return read.value;
}

/** Bytes as a client would have sent them, which is what its signatures signed. */
export const encodeGenTx = ({ body, authInfo, signatures }: Tx): Uint8Array =>
  TxRaw.toBytes({
    bodyBytes: body === undefined ? new Uint8Array() : TxBody.toBytes(body),
    authInfoBytes: authInfo === undefined ? new Uint8Array() : AuthInfo.toBytes(authInfo),
    signatures,
  });

/** For the genesis document. */
export const writeGenTx = (json: ProtoJson, tx: Tx): JsonValue => json.toJson(Tx, tx);

/** Its one message, which makes a validator. Signatures are not looked at. @throws undefined/1 anything else */
export function creationIn({ body }: Tx): MsgCreateValidator {
  const messages = body?.messages ?? [];
  const [message] = messages;
  if (message === undefined || messages.length !== 1)
    throw plainError(`unexpected number of GenTx messages; got: ${messages.length}, expected: 1`);
  if (message.typeUrl !== MsgCreateValidator.typeUrl)
    throw plainError(
      `unexpected GenTx message type; expected: MsgCreateValidator, got: ${message.typeUrl}`,
    );
  return decodeOr(MsgCreateValidator, message.value, plainError);
}

/** Reads one and checks it. @throws undefined/1 */
export function validateGenTx(json: ProtoJson, text: Uint8Array): Tx {
  const read = attempt(() => readGenTx(json, text));
  if (!read.ok)
    throw plainError(`failed to decode gentx: ${utf8Text(text)}, error: ${read.error.message}`);
  creationIn(read.value);
  return read.value;
}

type Balance = { readonly address: string; readonly coins: readonly WireCoin[] };

/**
 * Whether the account that a genesis transaction stakes from holds so much in the genesis document.
 * @throws undefined/1 no balance, or less
 */
export function checkGenTxFunds(
  { addresses }: { readonly addresses: AddressCodec },
  tx: Tx,
  balances: readonly Balance[],
): void {
  const { validatorAddress, value } = creationIn(tx);
  const account = addresses.accFrom(addresses.bytes(addresses.val(validatorAddress)));
  const balance = balances.find(({ address }) => address === account);
  if (balance === undefined) throw plainError(`account ${account} balance not in genesis state`);
  const held = amountOf(parseCoins(balance.coins), value.denom);
  const asked = parseCoin(value).amount ?? 0n;
  if (held < asked)
    throw plainError(`insufficient fund for delegation ${account}: ${held} < ${asked}`);
}

/** Peers to connect to at the start: `id@host:port` from the memos of the others' transactions, in byte order. */
export const peersOf = (txs: readonly Tx[], moniker: string): string[] =>
  txs
    .filter((tx) => creationIn(tx).description.moniker !== moniker)
    .map(({ body }) => body?.memo ?? '')
    .sort(compareText);
