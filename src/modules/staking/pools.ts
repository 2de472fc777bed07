import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { AccAddress } from '../../types/address.ts';
import type { StakingDependencies } from './expected.ts';
import { present } from '../../types/assert.ts';
import { type Coins, denomOf, newCoin, newCoins } from '../../types/coin.ts';
import { type Dec, ZERO_DEC, decFromInt, decQuoInt } from '../../types/dec.ts';
import { bondDenomOf } from './store.ts';

/** Holds the tokens of bonded validators. */
export const BONDED_POOL = 'bonded_tokens_pool';
/** Holds the tokens of the other validators and of unbonding delegations. */
export const NOT_BONDED_POOL = 'not_bonded_tokens_pool';

export type StakingPools = ReturnType<typeof createPools>;

/** The two module accounts that hold what is staked. Each move reads the bond denomination. @see keeper/pool.go */
export function createPools({ accounts, bank }: StakingDependencies) {
  const bondCoins = (ctx: ReadContext, amount: bigint): Coins =>
    newCoins(newCoin(bondDenomOf(ctx), amount));

  const addressOf = (pool: string): AccAddress =>
    present(accounts.moduleAddress(pool), `the module account ${pool}`);

  const balanceOf = (ctx: ReadContext, pool: string): bigint =>
    bank.getBalance(ctx, addressOf(pool), denomOf(bondDenomOf(ctx)));

  const bond = (ctx: Context, amount: bigint): void =>
    bank.sendCoinsFromModuleToModule(ctx, NOT_BONDED_POOL, BONDED_POOL, bondCoins(ctx, amount));
  const unbond = (ctx: Context, amount: bigint): void =>
    bank.sendCoinsFromModuleToModule(ctx, BONDED_POOL, NOT_BONDED_POOL, bondCoins(ctx, amount));

  /** Destroys tokens of a pool; none and fewer do nothing. */
  function burn(ctx: Context, pool: string, amount: bigint): void {
    if (amount > 0n) bank.burnCoins(ctx, pool, bondCoins(ctx, amount));
  }

  const totalBondedTokens = (ctx: ReadContext): bigint => balanceOf(ctx, BONDED_POOL);
  const stakingTokenSupply = (ctx: ReadContext): bigint =>
    bank.getSupply(ctx, denomOf(bondDenomOf(ctx)));

  /** Bonded part of the supply of the bond denomination, truncated; 0 without supply. */
  function bondedRatio(ctx: ReadContext): Dec {
    const supply = stakingTokenSupply(ctx);
    return supply > 0n ? decQuoInt(decFromInt(totalBondedTokens(ctx)), supply) : ZERO_DEC;
  }

  return {
    addressOf,
    balanceOf,
    bond,
    unbond,
    burn,
    bondCoins,
    totalBondedTokens,
    stakingTokenSupply,
    bondedRatio,
  };
}
