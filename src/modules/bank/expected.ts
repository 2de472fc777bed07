import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { AccAddress } from '../../types/address.ts';
import type { Coins } from '../../types/coin.ts';

/** What bank needs of the others; `src/app` supplies it. Where a function reads the account, it reads it once. */
export type BankDependencies = {
  /** Who may change the parameters: the gov module's account. */
  readonly authority: AccAddress;
  /** Whether an address may not be paid by messages or by modules: the module accounts. */
  readonly isBlocked: (address: AccAddress) => boolean;
  readonly accounts: AccountDependencies;
  readonly vesting: VestingDependencies;
};

/** Of auth. */
export type AccountDependencies = {
  readonly has: (ctx: ReadContext, address: AccAddress) => boolean;
  /** Stores a new base account with the next account number. */
  readonly create: (ctx: Context, address: AccAddress) => void;
  /** A read of the account (not `has`, which costs otherwise): whether it is there. */
  readonly read: (ctx: ReadContext, address: AccAddress) => boolean;
  readonly moduleAddress: (name: string) => AccAddress | undefined;
  /** The account of a module and what it may do, stored first when new; undefined for an unknown name. */
  readonly moduleAccount: (ctx: Context, name: string) => ModuleAccountView | undefined;
};

export type ModuleAccountView = {
  readonly address: AccAddress;
  /** `minter`, `burner`, `staking`, as stored in the account. */
  readonly permissions: readonly string[];
};

/** Of vesting, over auth's accounts. */
export type VestingDependencies = {
  /** What the account cannot spend at the block's time; none for other kinds of account, or when there is none. */
  readonly lockedCoins: (ctx: ReadContext, address: AccAddress) => Coins;
  /** Notes a delegation of `amount` out of `balance` in a vesting account. @throws sdk/9 when there is no account */
  readonly trackDelegation: (
    ctx: Context,
    address: AccAddress,
    balance: Coins,
    amount: Coins,
  ) => void;
  /** @throws sdk/9 when there is no account */
  readonly trackUndelegation: (ctx: Context, address: AccAddress, amount: Coins) => void;
};
