import type { Context } from '../../baseapp/context.ts';
import { onMessage, type MessageRoute } from '../../baseapp/module.ts';
import type { VestingBank } from './expected.ts';
import type { VestingKeeper } from './keeper.ts';
import {
  MsgCreatePeriodicVestingAccount,
  MsgCreatePeriodicVestingAccountResponse,
  MsgCreatePermanentLockedAccount,
  MsgCreatePermanentLockedAccountResponse,
  MsgCreateVestingAccount,
  MsgCreateVestingAccountResponse,
} from '../../proto/cosmos/vesting/v1beta1/tx.ts';
import {
  BaseVestingAccount,
  type PeriodicVestingAccount,
  type PermanentLockedAccount,
} from '../../proto/cosmos/vesting/v1beta1/vesting.ts';
import type { AccAddress, AddressFault } from '../../types/address.ts';
import {
  NO_COINS,
  addCoins,
  coinsToWire,
  formatCoins,
  isValidCoins,
  parseMessageCoins,
  type Coins,
  type WireCoin,
} from '../../types/coin.ts';
import { sdkErrors } from '../../types/errors.ts';
import { unixSeconds } from '../../types/time.ts';
import { int64 } from './arithmetic.ts';
import { partFault, periodicFault, permanentFault } from './validate.ts';

/** All three make an account that does not exist yet and pay its coins into it. @see cosmos-sdk v0.53.6 x/auth/vesting/msg_server.go */
export function vestingMessages<A extends { readonly typeUrl: string }>(
  vesting: VestingKeeper<A>,
  bank: VestingBank,
): readonly MessageRoute[] {
  const { kinds } = vesting;

  function rejectBlocked(to: AccAddress, text: string): void {
    if (bank.isBlocked(to)) throw sdkErrors.Unauthorized(`${text} is not allowed to receive funds`);
  }

  function rejectExisting(ctx: Context, to: AccAddress, text: string): void {
    if (vesting.getAccount(ctx, to) !== undefined)
      throw sdkErrors.InvalidRequest(`account ${text} already exists`);
  }

  const newPart = (ctx: Context, address: AccAddress, coins: Coins, endTime: bigint) =>
    BaseVestingAccount.create({
      baseAccount: {
        address,
        pubKey: undefined,
        accountNumber: vesting.nextAccountNumber(ctx),
        sequence: 0n,
      },
      originalVesting: coinsToWire(coins),
      endTime,
    });

  return [
    // Vesting starts now. An end that has passed is accepted: everything is free from the next second on.
    onMessage(MsgCreateVestingAccount, MsgCreateVestingAccountResponse, (ctx, msg) => {
      const from = ctx.addresses.acc(msg.fromAddress, badFrom);
      const to = ctx.addresses.acc(msg.toAddress, badTo);
      const coins = positiveCoins(msg.amount);
      if (msg.endTime <= 0n) throw sdkErrors.InvalidRequest('invalid end time');
      bank.assertSendEnabled(ctx, coins);
      rejectBlocked(to, msg.toAddress);
      rejectExisting(ctx, to, msg.toAddress);

      const part = newPart(ctx, to, coins, msg.endTime);
      rejectFault(partFault(part));
      const account = msg.delayed
        ? kinds.delayed.of({ baseVestingAccount: part })
        : kinds.continuous.of({
            baseVestingAccount: part,
            startTime: unixSeconds(ctx.block.time),
          });
      vesting.setAccount(ctx, account);
      bank.sendCoins(ctx, from, to, coins);
      return {};
    }),

    onMessage(
      MsgCreatePermanentLockedAccount,
      MsgCreatePermanentLockedAccountResponse,
      (ctx, msg) => {
        const from = ctx.addresses.acc(msg.fromAddress, badFrom);
        const to = ctx.addresses.acc(msg.toAddress, badTo);
        const coins = positiveCoins(msg.amount);
        bank.assertSendEnabled(ctx, coins);
        rejectBlocked(to, msg.toAddress);
        rejectExisting(ctx, to, msg.toAddress);

        const account: PermanentLockedAccount = {
          baseVestingAccount: newPart(ctx, to, coins, 0n),
        };
        rejectFault(permanentFault(account));
        vesting.setAccount(ctx, kinds.permanent.of(account));
        bank.sendCoins(ctx, from, to, coins);
        return {};
      },
    ),

    onMessage(
      MsgCreatePeriodicVestingAccount,
      MsgCreatePeriodicVestingAccountResponse,
      (ctx, msg) => {
        const from = ctx.addresses.acc(msg.fromAddress, badFrom);
        const to = ctx.addresses.acc(msg.toAddress, badTo);
        const { startTime, vestingPeriods } = msg;
        if (startTime < 1n)
          throw sdkErrors.InvalidRequest(
            `invalid start time of ${startTime}, length must be greater than 0`,
          );
        let total = NO_COINS;
        let endTime = startTime;
        for (const [i, { length, amount }] of vestingPeriods.entries()) {
          if (length < 1n)
            throw sdkErrors.InvalidRequest(
              `invalid period length of ${length} in period ${i}, length must be greater than 0`,
            );
          total = addCoins(total, positiveCoins(amount));
          endTime = int64(endTime + length);
        }
        rejectBlocked(to, msg.toAddress);
        rejectExisting(ctx, to, msg.toAddress);
        bank.assertSendEnabled(ctx, total);

        const account: PeriodicVestingAccount = {
          baseVestingAccount: newPart(ctx, to, total, endTime),
          startTime,
          vestingPeriods,
        };
        rejectFault(periodicFault(account));
        vesting.setAccount(ctx, kinds.periodic.of(account));
        bank.sendCoins(ctx, from, to, total);
        return {};
      },
    ),
  ];
}

const invalidAddress =
  (which: string): AddressFault =>
  (fault) =>
    sdkErrors.InvalidAddress(`invalid '${which}' address: ${fault.message}`);
const badFrom = invalidAddress('from');
const badTo = invalidAddress('to');

/** @throws sdk/10 */
function positiveCoins(wire: readonly WireCoin[]): Coins {
  const coins = parseMessageCoins(wire);
  if (coins.length === 0 || !isValidCoins(coins)) throw sdkErrors.InvalidCoins(formatCoins(coins));
  return coins;
}

/** @throws sdk/18 */
function rejectFault(fault: string | undefined): void {
  if (fault !== undefined) throw sdkErrors.InvalidRequest(fault);
}
