import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { Minter, Params } from '../../proto/cosmos/mint/v1beta1/mint.ts';
import type { MintDependencies } from './expected.ts';
import { newCoin, newCoins } from '../../types/coin.ts';
import { decFromWire, decMulInt, decToWire, formatDec } from '../../types/dec.ts';
import { plainError } from '../../types/errors.ts';
import { event } from '../../types/event.ts';
import { minter, params } from './keys.ts';
import { blockProvision, nextInflation } from './minter.ts';
import { inflationRules } from './params.ts';

/** The module and its account, which may make coins. */
export const MINT_ACCOUNT = 'mint';
/** The module account from which distribution pays validators. */
const FEE_COLLECTOR = 'fee_collector';

export type MintKeeper = ReturnType<typeof createMintKeeper>;

/** New coins for every block. @see cosmos-sdk v0.53.6 x/mint/keeper */
export function createMintKeeper(dependencies: MintDependencies) {
  const { bank, staking } = dependencies;

  /** Moves inflation a step towards its goal, and gives the fee collector a block's part of a year of it. */
  function beginBlock(ctx: Context): void {
    const before = minterOf(ctx);
    const chosen = paramsOf(ctx);
    const rules = inflationRules(chosen);
    const supply = staking.stakingTokenSupply(ctx);
    const bondedRatio = staking.bondedRatio(ctx);

    const inflation = nextInflation(decFromWire(before.inflation), bondedRatio, rules);
    const annualProvisions = decMulInt(inflation, supply);
    minter.set(ctx, {
      inflation: decToWire(inflation),
      annualProvisions: decToWire(annualProvisions),
    });

    const amount = blockProvision(annualProvisions, rules);
    const minted = newCoins(newCoin(chosen.mintDenom, amount));
    if (minted.length > 0) bank.mintCoins(ctx, MINT_ACCOUNT, minted);
    bank.sendCoinsFromModuleToModule(ctx, MINT_ACCOUNT, FEE_COLLECTOR, minted);
    ctx.emit(
      event(
        'mint',
        ['bonded_ratio', formatDec(bondedRatio)],
        ['inflation', formatDec(inflation)],
        ['annual_provisions', formatDec(annualProvisions)],
        ['amount', amount.toString()],
      ),
    );
  }

  return {
    dependencies,
    beginBlock,
    minter: minterOf,
    setMinter: (ctx: Context, value: Minter): void => minter.set(ctx, value),
    params: paramsOf,
    setParams: (ctx: Context, value: Params): void => params.set(ctx, value),
  };
}

const notFound = (type: string) =>
  plainError(
    `collections: not found: key 'no_key' of type github.com/cosmos/gogoproto/cosmos.mint.v1beta1.${type}`,
  );

/** @throws undefined/1 before genesis */
function minterOf(ctx: ReadContext): Minter {
  const found = minter.get(ctx);
  if (found === undefined) throw notFound('Minter');
  return found;
}

/** @throws undefined/1 before genesis */
function paramsOf(ctx: ReadContext): Params {
  const found = params.get(ctx);
  if (found === undefined) throw notFound('Params');
  return found;
}
