import type { Context, ReadContext } from '../../baseapp/context.ts';
import type {
  ContinuousVestingAccount,
  DelayedVestingAccount,
  PeriodicVestingAccount,
  PermanentLockedAccount,
} from '../../proto/cosmos/vesting/v1beta1/vesting.ts';
import type { AccAddress } from '../../types/address.ts';
import type { Coins } from '../../types/coin.ts';

/** An account kind of auth's: to its own account type `A` and back. */
export type AccountHandle<T, A> = {
  of(message: T): A;
  /** undefined for accounts of other kinds. */
  message(account: A): T | undefined;
};

/** What vesting needs of auth; `A` is auth's account. */
export type VestingDependencies<A extends { readonly typeUrl: string }> = {
  readonly kinds: {
    readonly continuous: AccountHandle<ContinuousVestingAccount, A>;
    readonly delayed: AccountHandle<DelayedVestingAccount, A>;
    readonly periodic: AccountHandle<PeriodicVestingAccount, A>;
    readonly permanent: AccountHandle<PermanentLockedAccount, A>;
  };
  readonly getAccount: (ctx: ReadContext, address: AccAddress) => A | undefined;
  readonly setAccount: (ctx: Context, account: A) => void;
  readonly nextAccountNumber: (ctx: Context) => bigint;
};

/** What its messages need of bank. */
export type VestingBank = {
  readonly isBlocked: (address: AccAddress) => boolean;
  readonly assertSendEnabled: (ctx: ReadContext, coins: Coins) => void;
  readonly sendCoins: (ctx: Context, from: AccAddress, to: AccAddress, coins: Coins) => void;
};
