import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { AccAddress } from '../../types/address.ts';
import type { Coins } from '../../types/coin.ts';
import type { Dec } from '../../types/dec.ts';

/** What mint needs of the others; `src/app` supplies it. */
export type MintDependencies = {
  /** Who may change the parameters: the gov module's account. */
  readonly authority: AccAddress;
  readonly accounts: {
    /** The account of a module, stored first when new; undefined for an unknown name. */
    readonly moduleAccount: (ctx: Context, name: string) => object | undefined;
  };
  readonly bank: {
    readonly mintCoins: (ctx: Context, module: string, coins: Coins) => void;
    readonly sendCoinsFromModuleToModule: (
      ctx: Context,
      module: string,
      toModule: string,
      coins: Coins,
    ) => void;
  };
  readonly staking: {
    /** Supply of the bond denomination. */
    readonly stakingTokenSupply: (ctx: ReadContext) => bigint;
    /** The bonded part of it, 0 to 1. */
    readonly bondedRatio: (ctx: ReadContext) => Dec;
  };
};
