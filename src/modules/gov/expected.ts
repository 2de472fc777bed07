import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { MessageRouter } from '../../baseapp/module.ts';
import type { TypeRegistry } from '../../codec/registry.ts';
import type { AccAddress } from '../../types/address.ts';
import type { Coins } from '../../types/coin.ts';
import type { Dec } from '../../types/dec.ts';

/** What gov needs of the others; `src/app` supplies it. */
export type GovDependencies = {
  /** Who may change the parameters and whose messages proposals carry: gov's own account. */
  readonly authority: AccAddress;
  readonly accounts: GovAccounts;
  readonly bank: GovBank;
  readonly staking: GovStaking;
  /** Pays coins of an account into the community pool. @throws sdk/5 */
  readonly fundCommunityPool: (ctx: Context, coins: Coins, from: AccAddress) => void;
  /** Executes what proposals carry. Late: it knows every module, this one too. */
  readonly router: () => MessageRouter;
  /** Reads what proposals carry. Late, as the router. */
  readonly registry: () => TypeRegistry;
};

/** Of auth. */
export type GovAccounts = {
  readonly moduleAddress: (name: string) => AccAddress | undefined;
  /** The account of a module, stored first when new; undefined for an unknown name. */
  readonly moduleAccount: (
    ctx: Context,
    name: string,
  ) => { readonly address: AccAddress } | undefined;
};

/** Of bank. What moves coins throws sdk/5 when they are not there. */
export type GovBank = {
  readonly getAllBalances: (ctx: ReadContext, owner: AccAddress) => Coins;
  readonly sendCoinsFromAccountToModule: (
    ctx: Context,
    from: AccAddress,
    module: string,
    coins: Coins,
  ) => void;
  readonly sendCoinsFromModuleToAccount: (
    ctx: Context,
    module: string,
    to: AccAddress,
    coins: Coins,
  ) => void;
  readonly burnCoins: (ctx: Context, module: string, coins: Coins) => void;
};

/** Of staking. Addresses are texts as stored, by which the tally pairs delegations with validators. */
export type GovStaking = {
  readonly bondedValidatorsByPower: (ctx: ReadContext) => Iterable<{
    readonly operatorAddress: string;
    readonly tokens: bigint;
    readonly delegatorShares: Dec;
  }>;
  readonly delegationsOf: (
    ctx: ReadContext,
    delegator: AccAddress,
  ) => Iterable<{ readonly validatorAddress: string; readonly shares: Dec }>;
  readonly totalBondedTokens: (ctx: ReadContext) => bigint;
};
