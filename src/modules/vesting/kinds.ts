import type { BaseAccount } from '../../proto/cosmos/auth/v1beta1/auth.ts';
import {
  BaseVestingAccount,
  ContinuousVestingAccount,
  DelayedVestingAccount,
  PeriodicVestingAccount,
  PermanentLockedAccount,
} from '../../proto/cosmos/vesting/v1beta1/vesting.ts';
import type { Coins } from '../../types/coin.ts';
import type { MessageType } from '../../types/wire.ts';
import {
  coinsIn,
  continuousVested,
  delayedVested,
  periodicVested,
  vestingCoins,
  vestingPart,
} from './arithmetic.ts';
import {
  continuousFault,
  delayedFault,
  partFault,
  periodicFault,
  permanentFault,
} from './validate.ts';

/** A kind of account as auth wants it described: how its base account is found and replaced, and what is wrong with one. */
export type AccountSpec<T> = {
  readonly type: MessageType<T>;
  base(account: T): BaseAccount | undefined;
  withBase(account: T, base: BaseAccount): T;
  fault(account: T): string | undefined;
};

/** A kind of account that vests. */
export type VestingSpec<T> = AccountSpec<T> & {
  part(account: T): BaseVestingAccount;
  withPart(account: T, part: BaseVestingAccount): T;
  /** What has not vested at `now`, Unix seconds. */
  vesting(account: T, now: bigint): Coins;
};

type Embeds = { baseVestingAccount: BaseVestingAccount | undefined };

const vestingSpec = <T extends Embeds>(
  type: MessageType<T>,
  vesting: (account: T, now: bigint) => Coins,
  fault: (account: T) => string | undefined,
): VestingSpec<T> => ({
  type,
  base: (account) => vestingPart(account).baseAccount,
  withBase: (account, baseAccount) => ({
    ...account,
    baseVestingAccount: { ...vestingPart(account), baseAccount },
  }),
  part: vestingPart,
  withPart: (account, part) => ({ ...account, baseVestingAccount: part }),
  vesting,
  fault,
});

export const continuousVesting: VestingSpec<ContinuousVestingAccount> = vestingSpec(
  ContinuousVestingAccount,
  (account, now) => vestingCoins(vestingPart(account), continuousVested(account, now)),
  continuousFault,
);

export const delayedVesting: VestingSpec<DelayedVestingAccount> = vestingSpec(
  DelayedVestingAccount,
  (account, now) => vestingCoins(vestingPart(account), delayedVested(account, now)),
  delayedFault,
);

export const periodicVesting: VestingSpec<PeriodicVestingAccount> = vestingSpec(
  PeriodicVestingAccount,
  (account, now) => vestingCoins(vestingPart(account), periodicVested(account, now)),
  periodicFault,
);

/** Never vests; its coins can be delegated all the same. */
export const permanentLocked: VestingSpec<PermanentLockedAccount> = vestingSpec(
  PermanentLockedAccount,
  (account) => coinsIn(vestingPart(account).originalVesting),
  permanentFault,
);

/** Registered by the SDK as an account, though it has no schedule: what it holds is free. */
export const baseVesting: AccountSpec<BaseVestingAccount> = {
  type: BaseVestingAccount,
  base: (account) => account.baseAccount,
  withBase: (account, baseAccount) => ({ ...account, baseAccount }),
  fault: partFault,
};
