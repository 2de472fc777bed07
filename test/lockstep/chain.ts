import { parseDecCoinsText } from '../../src/types/dec-coin.ts';
import { createApp } from '../../src/app/app.ts';
import type { App } from '../../src/app/app.ts';

/** The reference's chain over a store in memory: prefix cosmos, parity rules, nothing said about its id. */
export const referenceChain = (path = ':memory:'): App =>
  createApp({
    prefix: 'cosmos',
    parity: true,
    chainId: undefined,
    store: { path },
    minGasPrices: parseDecCoinsText(''),
    indexEvents: new Set(),
    alert: (error) => {
      throw error;
    },
  });

/** What the invariants of all modules have to say about the committed state. */
export const violations = ({ chain, base, store }: App): readonly string[] =>
  chain.modules.flatMap((module) =>
    (module.invariants ?? []).flatMap((invariant) =>
      invariant
        .check(chain.readContext(store.latest, base.lastBlock()))
        .map((text) => `${module.name}/${invariant.name}: ${text}`),
    ),
  );
