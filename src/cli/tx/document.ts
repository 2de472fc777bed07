/** Transactions as JSON documents: read, and turned into bytes. */
import type { TxContent } from '../../client/tx-builder.ts';
import { AuthInfo, Tx, TxBody, TxRaw } from '../../proto/cosmos/tx/v1beta1/tx.ts';
import { parseJson } from '../../codec/json.ts';
import { readFileOr, type Context } from '../common.ts';

/** @throws sdk/17 for what is no transaction */
export const readTx = (file: string, { chain }: Context): Tx =>
  chain.json.fromJson<Tx>(Tx, parseJson(readFileOr(file)));

export const encodeTx = ({ body, authInfo, signatures }: Tx): Uint8Array =>
  TxRaw.toBytes({
    bodyBytes: TxBody.toBytes(body ?? TxBody.create()),
    authInfoBytes: AuthInfo.toBytes(authInfo ?? AuthInfo.create()),
    signatures,
  });

/** What it says, for signing it. */
export const contentOf = ({ body, authInfo }: Tx): TxContent => ({
  messages: body?.messages ?? [],
  fee: authInfo?.fee?.amount ?? [],
  gasLimit: authInfo?.fee?.gasLimit ?? 0n,
  memo: body?.memo ?? '',
  timeoutHeight: body?.timeoutHeight ?? 0n,
  feePayer: authInfo?.fee?.payer ?? '',
  feeGranter: authInfo?.fee?.granter ?? '',
  unordered: body?.unordered ?? false,
  ...(body?.timeoutTimestamp === undefined ? {} : { timeoutTimestamp: body.timeoutTimestamp }),
});
