// Source: cosmos-sdk v0.53.6, x/auth/ante/{setup,ext,basic}.go: what a transaction says of itself.
import type { AnteStep } from '../../../baseapp/ante.ts';
import type { DecodedTx } from '../../../codec/tx.ts';
import type { Fee } from '../../../proto/cosmos/tx/v1beta1/tx.ts';
import type { AuthKeeper } from '../keeper.ts';
import { attempt } from '../../../baseapp/attempt.ts';
import { createGasMeter, createInfiniteGasMeter } from '../../../store/gas.ts';
import { formatCoins, isAnyNegative, isAnyNil, parseCoins } from '../../../types/coin.ts';
import { GoPanic, sdkErrors } from '../../../types/errors.ts';
import { MAX_INT64 } from '../../../types/int.ts';
import { NIL_POINTER } from '../../../types/sdk-int.ts';
import { type Timestamp, ZERO_TIME, formatRfc3339Nano, fromWireTime } from '../../../types/time.ts';

/** @throws GoPanic for a transaction without a fee, as the SDK */
export function feeOf(tx: DecodedTx): Fee {
  const { fee } = tx.authInfo;
  if (fee === undefined) throw new GoPanic(NIL_POINTER);
  return fee;
}

/** Gas has no limit in simulation and in genesis. Later steps that run out of it end in sdk/11. */
export const setUpContext: AnteStep = (ctx, tx, { simulate }) => {
  const { gasLimit } = feeOf(tx);
  const free = simulate || ctx.block.height === 0n;
  return ctx.with({ gas: free ? createInfiniteGasMeter() : createGasMeter(gasLimit) });
};

/** A step of its own, so that the meter is known when it fails. @throws sdk/41 */
export const checkBlockGas: AnteStep = (ctx, tx) => {
  const { gasLimit } = feeOf(tx);
  const maxGas = ctx.consensusParams.block?.maxGas ?? 0n;
  if (maxGas > 0n && gasLimit > maxGas)
    throw sdkErrors.InvalidGasLimit(`tx gas limit ${gasLimit} exceeds block max gas ${maxGas}`);
  return undefined;
};

/** @throws sdk/31 */
export const rejectExtensionOptions: AnteStep = (_, tx) => {
  if (tx.body.extensionOptions.length > 0) throw sdkErrors.UnknownExtensionOptions();
  return undefined;
};

/** @throws sdk/18 gas, sdk/13 fee, sdk/7 payer, sdk/15 and sdk/4 number of signatures; what reading the signers throws */
export const validateBasic: AnteStep = (ctx, tx) => {
  if (ctx.mode === 'recheck') return undefined;
  const { gasLimit, amount, payer } = feeOf(tx);
  if (gasLimit > MAX_INT64)
    throw sdkErrors.InvalidRequest(`invalid gas supplied; ${gasLimit} > ${MAX_INT64}`);
  const fee = parseCoins(amount);
  if (isAnyNil(fee)) throw sdkErrors.InsufficientFee('invalid fee provided: null');
  if (isAnyNegative(fee))
    throw sdkErrors.InsufficientFee(`invalid fee provided: ${formatCoins(fee)}`);
  if (payer !== '') {
    const read = attempt(() => ctx.addresses.accFromBech32(payer));
    if (!read.ok)
      throw sdkErrors.InvalidAddress(`Invalid fee payer address (${read.error.message})`);
  }
  if (tx.signatures.length === 0) throw sdkErrors.NoSignatures();
  const signers = tx.signers();
  if (tx.signatures.length !== signers.length)
    throw sdkErrors.Unauthorized(
      `wrong number of signers; expected ${signers.length}, got ${tx.signatures.length}`,
    );
  return undefined;
};

/** @throws sdk/30, sdk/42 */
export const checkTimeout: AnteStep = ({ block }, { body }) => {
  const { timeoutHeight, timeoutTimestamp } = body;
  if (timeoutHeight > 0n && block.height > timeoutHeight)
    throw sdkErrors.TxTimeoutHeight(
      `block height: ${block.height}, timeout height: ${timeoutHeight}`,
    );
  // Go's zero time and any time within the epoch's first second mean that there is none.
  if (timeoutTimestamp === undefined || timeoutTimestamp.seconds === 0n) return undefined;
  const timeout = fromWireTime(timeoutTimestamp);
  if (timeout !== ZERO_TIME && timeout < block.time)
    throw sdkErrors.TxTimeout(
      `block time: ${goTime(block.time)}, timeout timestamp: ${goTime(timeout)}`,
    );
  return undefined;
};

/** Go's `time.Time.String()` in UTC. */
const goTime = (at: Timestamp): string =>
  formatRfc3339Nano(at).replace('T', ' ').replace('Z', ' +0000 UTC');

/** Parameters are read only for a memo that is there. @throws sdk/12 */
export const validateMemo =
  (auth: AuthKeeper): AnteStep =>
  (ctx, { body }) => {
    const length = wireLength(body.memo);
    if (length === 0) return undefined;
    const { maxMemoCharacters } = auth.getParams(ctx);
    if (BigInt(length) > maxMemoCharacters)
      throw sdkErrors.MemoTooLarge(
        `maximum number of characters is ${maxMemoCharacters} but received ${length} characters`,
      );
    return undefined;
  };

/** Bytes of a decoded text as it came: lone surrogates U+DC80…U+DCFF stand for one byte that is not UTF-8. */
function wireLength(text: string): number {
  let length = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80 || (code >= 0xdc80 && code <= 0xdcff)) length += 1;
    else length += code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
