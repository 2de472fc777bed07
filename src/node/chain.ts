/** The chain's definition for command lines: types, addresses, queries and genesis, without state. */
import { createChain, type Chain, type ChainSettings } from '../app/app.ts';

export type ChainDefinition = Chain;

export const chainDefinition = (settings: ChainSettings): ChainDefinition => createChain(settings);
