// Source: cosmos-sdk v0.53.6, x/auth/ante/{fee,validator_tx_fee}.go.
import type { AnteEnv, AnteStep } from '../../../baseapp/ante.ts';
import type { Context } from '../../../baseapp/context.ts';
import type { DecodedTx } from '../../../codec/tx.ts';
import type { AccAddress } from '../../../types/address.ts';
import type { AnteDependencies } from '../expected.ts';
import { attempt } from '../../../baseapp/attempt.ts';
import {
  type LooseCoin,
  formatCoins,
  isAnyGTE,
  isValidCoins,
  isZeroCoins,
  newCoin,
  parseCoins,
} from '../../../types/coin.ts';
import { decCeil, decFromInt, decMul, roundInt } from '../../../types/dec.ts';
import { GoPanic, plainError, sdkErrors } from '../../../types/errors.ts';
import { event } from '../../../types/event.ts';
import { type AuthKeeper, FEE_COLLECTOR } from '../keeper.ts';
import { feeOf } from './setup.ts';

type FeeDependencies = Pick<AnteDependencies, 'sendCoinsFromAccountToModule' | 'useGrantedFees'>;

/** Takes the fee from who pays it. @throws sdk/41, sdk/13, sdk/18, sdk/9, sdk/5; what feegrant throws */
export const deductFee =
  (auth: AuthKeeper, bank: FeeDependencies): AnteStep =>
  (ctx, tx, env) => {
    const { gasLimit, amount } = feeOf(tx);
    if (!env.simulate && ctx.block.height > 0n && gasLimit === 0n)
      throw sdkErrors.InvalidGasLimit('must provide positive gas');
    const fee = parseCoins(amount);
    if (!env.simulate) {
      checkMinGasPrices(ctx, fee, gasLimit, env);
      // The transaction's priority, which CometBFT 0.38 does not ask for, divides by gas.
      if (gasLimit === 0n && fee.length > 0) throw new GoPanic('division by zero');
    }
    if (auth.getModuleAddress(FEE_COLLECTOR) === undefined)
      throw plainError(`fee collector module account (${FEE_COLLECTOR}) has not been set`);

    const payer = feeSource(ctx, tx, fee, bank);
    if (auth.getAccount(ctx, payer) === undefined)
      throw sdkErrors.UnknownAddress(`fee payer address: ${payer} does not exist`);
    if (!isZeroCoins(fee)) pay(ctx, payer, fee, bank);
    ctx.emit(event('tx', ['fee', formatCoins(fee)], ['fee_payer', payer]));
    return undefined;
  };

/** A rule of this node for its mempool, so it asks in CheckTx alone: one of the prices must be met. @throws sdk/13 */
function checkMinGasPrices(
  ctx: Context,
  fee: readonly LooseCoin[],
  gasLimit: bigint,
  { minGasPrices }: AnteEnv,
): void {
  if (ctx.mode !== 'check' && ctx.mode !== 'recheck') return;
  if (minGasPrices.every(({ amount }) => amount === 0n)) return;
  const gas = decFromInt(BigInt.asIntN(64, gasLimit));
  const required = minGasPrices.map(({ denom, amount }) =>
    newCoin(denom, roundInt(decCeil(decMul(amount, gas)))),
  );
  if (!isAnyGTE(fee, required))
    throw sdkErrors.InsufficientFee(
      `insufficient fees; got: ${formatCoins(fee)} required: ${formatCoins(required)}`,
    );
}

/** Whose balance pays: the granter's, when one is named and its grant covers the fee. */
function feeSource(
  ctx: Context,
  tx: DecodedTx,
  fee: readonly LooseCoin[],
  { useGrantedFees }: FeeDependencies,
): AccAddress {
  const payer = ctx.addresses.accFrom(tx.feePayer());
  const named = tx.feeGranter();
  if (named === undefined) return payer;
  const granter = ctx.addresses.accFrom(named);
  if (useGrantedFees === undefined) throw sdkErrors.InvalidRequest('fee grants are not enabled');
  if (granter === payer) return granter;
  const used = attempt(() => {
    useGrantedFees(ctx, granter, payer, fee, tx.messages);
  });
  if (!used.ok) throw used.error.wrap(`${granter} does not allow to pay fees for ${payer}`);
  return granter;
}

function pay(
  ctx: Context,
  payer: AccAddress,
  fee: readonly LooseCoin[],
  { sendCoinsFromAccountToModule }: FeeDependencies,
): void {
  if (!isValidCoins(fee))
    throw sdkErrors.InsufficientFee(`invalid fee amount: ${formatCoins(fee)}`);
  const sent = attempt(() => {
    sendCoinsFromAccountToModule(ctx, payer, FEE_COLLECTOR, fee);
  });
  // Whatever the reason, the answer is sdk/5.
  if (!sent.ok) throw sdkErrors.InsufficientFunds(sent.error.message);
}
