import type { Context } from '../../baseapp/context.ts';
import type { AccAddress, AddressFault, ValAddress } from '../../types/address.ts';
import type { Coins, WireCoin } from '../../types/coin.ts';
import type { DecCoins } from '../../types/dec-coin.ts';
import type { DistributionKeeper } from './keeper.ts';
import { requireAuthority } from '../../baseapp/authority.ts';
import { type MessageRoute, onMessage } from '../../baseapp/module.ts';
import {
  MsgCommunityPoolSpend,
  MsgCommunityPoolSpendResponse,
  MsgDepositValidatorRewardsPool,
  MsgDepositValidatorRewardsPoolResponse,
  MsgFundCommunityPool,
  MsgFundCommunityPoolResponse,
  MsgSetWithdrawAddress,
  MsgSetWithdrawAddressResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgWithdrawDelegatorReward,
  MsgWithdrawDelegatorRewardResponse,
  MsgWithdrawValidatorCommission,
  MsgWithdrawValidatorCommissionResponse,
} from '../../proto/cosmos/distribution/v1beta1/tx.ts';
import { coinsToWire, formatCoins, isValidCoins, parseMessageCoins } from '../../types/coin.ts';
import { fitsDec } from '../../types/dec.ts';
import { decAmountOf, decCoinsFromCoins } from '../../types/dec-coin.ts';
import { plainError, sdkErrors } from '../../types/errors.ts';
import { DISTRIBUTION_ACCOUNT } from './keys.ts';
import { hasProposerRewards, validateParams } from './params.ts';
import { periodBefore } from './periods.ts';

/** @see cosmos-sdk x/distribution/keeper/msg_server.go */
export const distributionMessages = (distribution: DistributionKeeper): readonly MessageRoute[] => {
  const { authority, bank, parity } = distribution.dependencies;

  return [
    onMessage(MsgSetWithdrawAddress, MsgSetWithdrawAddressResponse, (ctx, msg) => {
      const delegator = readAccount(ctx, msg.delegatorAddress, 'delegator');
      const to = readAccount(ctx, msg.withdrawAddress, 'withdraw');
      distribution.setWithdrawAddress(ctx, delegator, to);
      return {};
    }),

    onMessage(MsgWithdrawDelegatorReward, MsgWithdrawDelegatorRewardResponse, (ctx, msg) => {
      const operator = readValidator(ctx, msg.validatorAddress);
      const delegator = readAccount(ctx, msg.delegatorAddress, 'delegator');
      return { amount: coinsToWire(distribution.withdrawRewards(ctx, delegator, operator)) };
    }),

    onMessage(
      MsgWithdrawValidatorCommission,
      MsgWithdrawValidatorCommissionResponse,
      (ctx, msg) => {
        const operator = readValidator(ctx, msg.validatorAddress);
        return { amount: coinsToWire(distribution.withdrawCommission(ctx, operator)) };
      },
    ),

    onMessage(MsgFundCommunityPool, MsgFundCommunityPoolResponse, (ctx, msg) => {
      const depositor = readAccount(ctx, msg.depositor, 'depositor');
      distribution.fundCommunityPool(ctx, readCoins(msg.amount), depositor);
      return {};
    }),

    onMessage(MsgCommunityPoolSpend, MsgCommunityPoolSpendResponse, (ctx, msg) => {
      checkAuthority(ctx, authority, msg.authority);
      const coins = readCoins(msg.amount);
      const recipient = ctx.addresses.acc(msg.recipient);
      if (bank.isBlocked(recipient))
        throw sdkErrors.Unauthorized(`${msg.recipient} is not allowed to receive external funds`);
      distribution.spendCommunityPool(ctx, coins, recipient);
      return {};
    }),

    onMessage(
      MsgDepositValidatorRewardsPool,
      MsgDepositValidatorRewardsPoolResponse,
      (ctx, msg) => {
        depositRewards(distribution, ctx, msg);
        return {};
      },
    ),

    // Differs: proposer rewards are accepted, unless the chain keeps to `parity`.
    onMessage(MsgUpdateParams, MsgUpdateParamsResponse, (ctx, msg) => {
      checkAuthority(ctx, authority, msg.authority);
      if (parity && hasProposerRewards(msg.params))
        throw sdkErrors.InvalidRequest(
          'cannot update base or bonus proposer reward because these are deprecated fields',
        );
      validateParams(msg.params, { parity });
      distribution.setParams(ctx, msg.params);
      return {};
    }),
  ];
};

/** Coins of an account become rewards of a validator: its commission, and the rest to its delegators. */
function depositRewards(
  distribution: DistributionKeeper,
  ctx: Context,
  msg: MsgDepositValidatorRewardsPool,
): void {
  const { accounts, bank } = distribution.dependencies;
  const depositor = ctx.addresses.acc(msg.depositor);
  const coins = parseMessageCoins(msg.amount);
  if (!isValidCoins(coins)) {
    // The SDK checks them only when they move, and by then has read the account they go to.
    accounts.moduleAccount(ctx, DISTRIBUTION_ACCOUNT);
    throw sdkErrors.InvalidCoins(formatCoins(coins));
  }
  bank.sendCoinsFromAccountToModule(ctx, depositor, DISTRIBUTION_ACCOUNT, coins);

  const operator = ctx.addresses.val(msg.validatorAddress);
  const validator = distribution.validatorOf(ctx, operator);
  distribution.allocateToValidator(ctx, validator, decCoinsFromCoins(coins));
  if (validator.tokens === 0n) return;
  const { rewards, period } = distribution.current(ctx, operator);
  const { ratio } = distribution.historical(ctx, operator, periodBefore(period));
  if (overflows(ratio, rewards))
    throw plainError('unable to deposit coins: deposit is too large: Int overflow');
}

/** Whether the sum would have an amount that a decimal cannot hold. */
const overflows = (ratio: DecCoins, rewards: DecCoins): boolean =>
  ratio.some(({ denom, amount }) => !fitsDec(amount + decAmountOf(rewards, denom)));

const invalidAddress =
  (what: string): AddressFault =>
  (fault) =>
    sdkErrors.InvalidAddress(`invalid ${what} address: ${fault.message}`);

/** @throws sdk/7 */
const readAccount = (ctx: Context, text: string, what: string): AccAddress =>
  ctx.addresses.acc(text, invalidAddress(what));
/** @throws sdk/7 */
const readValidator = (ctx: Context, text: string): ValAddress =>
  ctx.addresses.val(text, invalidAddress('validator'));

/** @throws sdk/7 not an address; gov/13 another one */
function checkAuthority(ctx: Context, authority: AccAddress, given: string): void {
  readAccount(ctx, given, 'authority');
  requireAuthority(authority, given);
}

/** Coins of a message, of which there must be some. @throws sdk/10 */
function readCoins(wire: readonly WireCoin[]): Coins {
  if (wire.length === 0) throw sdkErrors.InvalidCoins('amount cannot be nil');
  const coins = parseMessageCoins(wire);
  if (!isValidCoins(coins)) throw sdkErrors.InvalidCoins(formatCoins(coins));
  return coins;
}
