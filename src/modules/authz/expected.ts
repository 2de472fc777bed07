import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { MessageRouter } from '../../baseapp/module.ts';
import type { PackedAny, TypedMessage } from '../../codec/registry.ts';
import type { AccAddress } from '../../types/address.ts';
import type { AnyAuthorization } from './authorization.ts';

/** What authz needs of the others; `src/app` supplies it. */
export type AuthzDependencies = {
  /** There once all modules are put together. */
  readonly router: () => MessageRouter;
  /** Unpacks a message of the chain. @throws undefined/1 unknown type, bad bytes */
  readonly unpackMessage: (any: PackedAny) => TypedMessage;
  readonly accounts: AuthzAccounts;
  /** bank's: may not be given an account by a grant. */
  readonly isBlocked: (address: AccAddress) => boolean;
  /** Kinds of authorization besides the generic one: bank's and staking's. */
  readonly authorizations: readonly AnyAuthorization[];
};

/** Of auth. */
export type AuthzAccounts = {
  /** Reads the account, as the SDK does to see whether it is there. */
  readonly read: (ctx: ReadContext, address: AccAddress) => boolean;
  readonly create: (ctx: Context, address: AccAddress) => void;
};
