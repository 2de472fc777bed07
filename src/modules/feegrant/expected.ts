import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { AccAddress } from '../../types/address.ts';

/** What feegrant needs of the others; `src/app` supplies it. */
export type FeegrantDependencies = {
  readonly accounts: FeegrantAccounts;
  /** bank's: may not be given an account by a grant. */
  readonly isBlocked: (address: AccAddress) => boolean;
};

/** Of auth. */
export type FeegrantAccounts = {
  /** Reads the account, as the SDK does to see whether it is there. */
  readonly read: (ctx: ReadContext, address: AccAddress) => boolean;
  readonly create: (ctx: Context, address: AccAddress) => void;
};
