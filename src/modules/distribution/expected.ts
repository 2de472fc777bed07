import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { AccAddress, ConsAddress, ValAddress } from '../../types/address.ts';
import type { Coins, Denom } from '../../types/coin.ts';
import type { Dec } from '../../types/dec.ts';

/** What distribution needs of the others, and the chain's settings for it; `src/app` supplies it. */
export type DistributionDependencies = {
  /** Who may change the parameters and spend the community pool: the gov module's account. */
  readonly authority: AccAddress;
  /** The SDK's rules alone: proposer rewards are neither accepted nor paid, whatever the parameters hold. */
  readonly parity: boolean;
  /**
   * What a withdrawal of nothing is written in. The SDK's is `stake`, whatever the chain's own, unless the application
   * registers one. @see cosmos-sdk types/denom.go GetBaseDenom
   */
  readonly baseDenom: Denom;
  readonly accounts: DistributionAccounts;
  readonly bank: DistributionBank;
  readonly staking: DistributionStaking;
};

/** Of auth. */
export type DistributionAccounts = {
  readonly moduleAddress: (name: string) => AccAddress | undefined;
  /** The account of a module, stored first when new; undefined for an unknown name. */
  readonly moduleAccount: (
    ctx: Context,
    name: string,
  ) => { readonly address: AccAddress } | undefined;
};

/** Of bank. What moves coins throws sdk/5 when they are not there. */
export type DistributionBank = {
  readonly isBlocked: (address: AccAddress) => boolean;
  readonly getAllBalances: (ctx: ReadContext, owner: AccAddress) => Coins;
  readonly sendCoinsFromModuleToModule: (
    ctx: Context,
    module: string,
    toModule: string,
    coins: Coins,
  ) => void;
  /** @throws sdk/4 blocked recipient */
  readonly sendCoinsFromModuleToAccount: (
    ctx: Context,
    module: string,
    to: AccAddress,
    coins: Coins,
  ) => void;
  readonly sendCoinsFromAccountToModule: (
    ctx: Context,
    from: AccAddress,
    toModule: string,
    coins: Coins,
  ) => void;
};

/** Of staking. Each read is one of its store, `validatorByConsAddr` up to two. */
export type DistributionStaking = {
  readonly validator: (ctx: ReadContext, operator: ValAddress) => ValidatorView | undefined;
  readonly validatorByConsAddr: (
    ctx: ReadContext,
    consensus: ConsAddress,
  ) => ValidatorView | undefined;
  readonly delegation: (
    ctx: ReadContext,
    delegator: AccAddress,
    operator: ValAddress,
  ) => DelegationView | undefined;
  /** One delegator's, by validator. */
  readonly delegationsOf: (ctx: ReadContext, delegator: AccAddress) => Iterable<DelegationView>;
  readonly allValidators: (ctx: ReadContext) => Iterable<ValidatorView>;
  readonly allDelegations: (ctx: ReadContext) => Iterable<DelegationView>;
  /** Worth of shares in tokens, half to even. */
  readonly tokensFromShares: (price: SharePrice, shares: Dec) => Dec;
  /** The same, truncated. */
  readonly tokensFromSharesTruncated: (price: SharePrice, shares: Dec) => Dec;
};

export type SharePrice = { readonly tokens: bigint; readonly delegatorShares: Dec };

export type ValidatorView = SharePrice & {
  readonly operator: ValAddress;
  /** `operator` as it came, which events repeat. */
  readonly operatorAddress: string;
  readonly commission: { readonly rate: Dec };
};

export type DelegationView = {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly shares: Dec;
};
