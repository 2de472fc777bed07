import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { AccountHandle, VestingDependencies } from './expected.ts';
import type { AccAddress } from '../../types/address.ts';
import { NO_COINS, type Coins } from '../../types/coin.ts';
import { sdkErrors } from '../../types/errors.ts';
import { unixSeconds } from '../../types/time.ts';
import { lockedCoins as locked, trackDelegation, trackUndelegation } from './arithmetic.ts';
import {
  continuousVesting,
  delayedVesting,
  periodicVesting,
  permanentLocked,
  type VestingSpec,
} from './kinds.ts';

export type VestingKeeper<A extends { readonly typeUrl: string }> = ReturnType<
  typeof createVestingKeeper<A>
>;

/** What bank asks of vesting accounts, over auth's accounts. Each function reads the account once. */
export function createVestingKeeper<A extends { readonly typeUrl: string }>(
  deps: VestingDependencies<A>,
) {
  const { kinds, getAccount, setAccount } = deps;
  const rules = new Map<string, Rules<A>>([
    [continuousVesting.type.typeUrl, rulesOf(continuousVesting, kinds.continuous)],
    [delayedVesting.type.typeUrl, rulesOf(delayedVesting, kinds.delayed)],
    [periodicVesting.type.typeUrl, rulesOf(periodicVesting, kinds.periodic)],
    [permanentLocked.type.typeUrl, rulesOf(permanentLocked, kinds.permanent)],
  ]);

  function lockedCoins(ctx: ReadContext, address: AccAddress): Coins {
    const account = getAccount(ctx, address);
    if (account === undefined) return NO_COINS;
    return rules.get(account.typeUrl)?.locked(account, unixSeconds(ctx.block.time)) ?? NO_COINS;
  }

  /** Writes the account when it vests. @throws sdk/9 when there is none */
  function delegated(ctx: Context, address: AccAddress, balance: Coins, amount: Coins): void {
    const account = getAccount(ctx, address);
    if (account === undefined) throw noAccount('failed to track delegation', address);
    const now = unixSeconds(ctx.block.time);
    const changed = rules.get(account.typeUrl)?.delegated(account, now, balance, amount);
    if (changed !== undefined) setAccount(ctx, changed);
  }

  /** Writes the account when it vests. @throws sdk/9 when there is none */
  function undelegated(ctx: Context, address: AccAddress, amount: Coins): void {
    const account = getAccount(ctx, address);
    if (account === undefined) throw noAccount('failed to track undelegation', address);
    const changed = rules.get(account.typeUrl)?.undelegated(account, amount);
    if (changed !== undefined) setAccount(ctx, changed);
  }

  return { ...deps, lockedCoins, trackDelegation: delegated, trackUndelegation: undelegated };
}

const noAccount = (what: string, address: AccAddress) =>
  sdkErrors.UnknownAddress(`${what}: account ${address} does not exist`);

/** One kind's arithmetic over auth's accounts; undefined for accounts of another kind. */
type Rules<A> = {
  locked(account: A, now: bigint): Coins | undefined;
  delegated(account: A, now: bigint, balance: Coins, amount: Coins): A | undefined;
  undelegated(account: A, amount: Coins): A | undefined;
};

const rulesOf = <T, A>(spec: VestingSpec<T>, handle: AccountHandle<T, A>): Rules<A> => ({
  locked(account, now) {
    const message = handle.message(account);
    if (message === undefined) return undefined;
    return locked(spec.part(message), spec.vesting(message, now));
  },
  delegated(account, now, balance, amount) {
    const message = handle.message(account);
    if (message === undefined) return undefined;
    const vesting = spec.vesting(message, now);
    const part = trackDelegation(spec.part(message), balance, vesting, amount);
    return handle.of(spec.withPart(message, part));
  },
  undelegated(account, amount) {
    const message = handle.message(account);
    if (message === undefined) return undefined;
    return handle.of(spec.withPart(message, trackUndelegation(spec.part(message), amount)));
  },
});
