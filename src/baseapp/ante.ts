import type { DecodedTx } from '../codec/tx.ts';
import type { DecCoins } from '../types/dec-coin.ts';
import type { Context } from './context.ts';

/** What the ante list needs besides state and transaction. */
export type AnteEnv = {
  /** Gas is estimated: signatures may be missing, and gas has no limit. */
  readonly simulate: boolean;
  /** This node's `minimum-gas-prices`; asked for in CheckTx only. */
  readonly minGasPrices: DecCoins;
  readonly verdicts: VerdictCache;
};

/**
 * Signatures found good, kept from CheckTx to FinalizeBlock. A hit saves the verification and changes nothing else: gas
 * is charged alike, and only good signatures are remembered.
 */
export type VerdictCache = {
  isGood(key: string): boolean;
  remember(key: string): void;
};

/** A signature verdict takes about 250 bytes: 200,000 are 50 MB, more than two full mempools. */
export const VERDICTS_MAX = 200_000;

export function createVerdictCache(max = VERDICTS_MAX): VerdictCache {
  // Two generations: when the young one is full it becomes the old one, so each entry lives for max/2 to max insertions.
  let young = new Set<string>();
  let old = new Set<string>();
  return {
    isGood: (key) => young.has(key) || old.has(key),
    remember(key) {
      young.add(key);
      if (young.size * 2 < max) return;
      old = young;
      young = new Set();
    },
  };
}

/** One check of a transaction. Gives the context for the steps after it when it replaces it (the gas meter). */
export type AnteStep = (ctx: Context, tx: DecodedTx, env: AnteEnv) => Context | undefined;

/**
 * Runs the list. `reached` is told each replaced context before the next step runs, so that gas is known when a step throws.
 */
export function runAnte(
  steps: readonly AnteStep[],
  ctx: Context,
  tx: DecodedTx,
  env: AnteEnv,
  reached: (ctx: Context) => void,
): Context {
  let current = ctx;
  for (const step of steps) {
    const replaced = step(current, tx, env);
    if (replaced === undefined) continue;
    current = replaced;
    reached(current);
  }
  return current;
}
