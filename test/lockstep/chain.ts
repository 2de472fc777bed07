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
