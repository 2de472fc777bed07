import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { AccAddress, ConsAddress, ValAddress } from '../../types/address.ts';
import type { Coins, Denom } from '../../types/coin.ts';
import type { Dec } from '../../types/dec.ts';

/** What staking needs of the others; `src/app` supplies it. */
export type StakingDependencies = {
  /** Who may change the parameters: the gov module's account. */
  readonly authority: AccAddress;
  readonly accounts: StakingAccounts;
  readonly bank: StakingBank;
  /**
   * Who is told what happens, in the SDK's order: by name of the module (distribution, then slashing). Read at every call,
   * so `src/app` may fill the list after making the keeper, which the other modules' keepers need.
   */
  readonly hooks: readonly StakingHooks[];
};

/** Of auth. */
export type StakingAccounts = {
  readonly moduleAddress: (name: string) => AccAddress | undefined;
  /** The account of a module, stored first when new; undefined for an unknown name. */
  readonly moduleAccount: (
    ctx: Context,
    name: string,
  ) => { readonly address: AccAddress } | undefined;
};

/** Of bank. What moves coins throws sdk/5 when they are not there. */
export type StakingBank = {
  readonly getBalance: (ctx: ReadContext, owner: AccAddress, denom: Denom) => bigint;
  readonly getAllBalances: (ctx: ReadContext, owner: AccAddress) => Coins;
  readonly getSupply: (ctx: ReadContext, denom: Denom) => bigint;
  readonly delegateCoinsFromAccountToModule: (
    ctx: Context,
    delegator: AccAddress,
    module: string,
    coins: Coins,
  ) => void;
  readonly undelegateCoinsFromModuleToAccount: (
    ctx: Context,
    module: string,
    delegator: AccAddress,
    coins: Coins,
  ) => void;
  readonly sendCoinsFromModuleToModule: (
    ctx: Context,
    module: string,
    toModule: string,
    coins: Coins,
  ) => void;
  readonly burnCoins: (ctx: Context, module: string, coins: Coins) => void;
};

/**
 * What other modules do when validators and delegations change; what is left out they do not do. An error fails what
 * caused it, but for `beforeValidatorSlashed`, `afterValidatorRemoved` and slashing's `beforeValidatorModified`, whose
 * protocol errors the SDK only logs. @see cosmos-sdk x/staking/types/expected_keepers.go StakingHooks
 */
export type StakingHooks = {
  readonly afterValidatorCreated?: (ctx: Context, validator: ValAddress) => void;
  readonly beforeValidatorModified?: (ctx: Context, validator: ValAddress) => void;
  readonly afterValidatorRemoved?: (
    ctx: Context,
    consensus: ConsAddress,
    validator: ValAddress,
  ) => void;
  readonly afterValidatorBonded?: (
    ctx: Context,
    consensus: ConsAddress,
    validator: ValAddress,
  ) => void;
  readonly afterValidatorBeginUnbonding?: (
    ctx: Context,
    consensus: ConsAddress,
    validator: ValAddress,
  ) => void;
  readonly beforeDelegationCreated?: (
    ctx: Context,
    delegator: AccAddress,
    validator: ValAddress,
  ) => void;
  readonly beforeDelegationSharesModified?: (
    ctx: Context,
    delegator: AccAddress,
    validator: ValAddress,
  ) => void;
  readonly beforeDelegationRemoved?: (
    ctx: Context,
    delegator: AccAddress,
    validator: ValAddress,
  ) => void;
  readonly afterDelegationModified?: (
    ctx: Context,
    delegator: AccAddress,
    validator: ValAddress,
  ) => void;
  /** `fraction` of the validator's tokens, 0 to 1. */
  readonly beforeValidatorSlashed?: (ctx: Context, validator: ValAddress, fraction: Dec) => void;
  readonly afterUnbondingInitiated?: (ctx: Context, unbondingId: bigint) => void;
};
