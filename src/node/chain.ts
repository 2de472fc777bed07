/** The chain's definition for command lines: types, addresses, queries and genesis, without state. */
import { createChain, type Chain } from '../app/app.ts';
import type { ChainSettings } from '../app/settings.ts';

export type ChainDefinition = Chain;

export const chainDefinition = (settings: ChainSettings): ChainDefinition => createChain(settings);
