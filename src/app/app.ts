import type { AppModule } from '../baseapp/module.ts';
import type { BaseAppOptions } from '../baseapp/base-app.ts';
import type { MultiReader } from '../store/kv.ts';
import type { MultiStoreOptions } from '../store/multistore.ts';
import type { BlockInfo, ReadContext } from '../baseapp/context.ts';
import { createBaseApp } from '../baseapp/base-app.ts';
import { createVerdictCache } from '../baseapp/ante.ts';
import { Context } from '../baseapp/context.ts';
import { createQueryRouter } from '../baseapp/query.ts';
import { createAddressCodec } from '../codec/address.ts';
import { createProtoJson } from '../codec/proto-json.ts';
import { createTypeRegistry } from '../codec/registry.ts';
import { branchOver } from '../store/cachekv.ts';
import { createInfiniteGasMeter } from '../store/gas.ts';
import { openMultiStore } from '../store/multistore.ts';
import {
  defaultGenesis,
  exportGenesis,
  genesisChapters,
  initGenesis,
  validateGenesis,
} from './genesis.ts';
import { wireModules } from './modules.ts';
import type { ChainSettings } from './settings.ts';
import { PHASE_ORDER } from './settings.ts';

export type AppOptions = ChainSettings &
  Pick<
    BaseAppOptions,
    'minGasPrices' | 'indexEvents' | 'outbox' | 'alert' | 'haltHeight' | 'haltTime' | 'retainHeight'
  > & {
    /** Undefined: InitChain names it. */
    readonly chainId: string | undefined;
    readonly store: Omit<MultiStoreOptions, 'stores'>;
  };

export type Chain = ReturnType<typeof createChain>;
export type App = ReturnType<typeof createApp>;

/** The chain's definition without state: its modules, types, queries and genesis. For command lines and query workers. */
export function createChain(settings: ChainSettings) {
  const addresses = createAddressCodec(settings.prefix);
  const { modules, ante, params, late } = wireModules(addresses, settings);
  const registry = createTypeRegistry(modules.flatMap(typesOf));
  late.registry(registry);
  const json = createProtoJson(registry);
  late.json(json);
  const queries = createQueryRouter(modules);
  const chapters = genesisChapters(modules, PHASE_ORDER.genesis);
  const stores = modules.flatMap(({ store }) => (store === undefined ? [] : [store]));

  /** A context over committed state, without a gas limit; what is written in it goes nowhere. */
  function readContext(state: MultiReader, block: BlockInfo): Context {
    const bare = new Context({
      stores: branchOver(state),
      block,
      addresses,
      gas: createInfiniteGasMeter(),
      blockGas: createInfiniteGasMeter(),
      mode: 'query',
      consensusParams: {
        block: undefined,
        evidence: undefined,
        validator: undefined,
        version: undefined,
        abci: undefined,
      },
      events: [],
    });
    return bare.with({ consensusParams: params.get(bare) });
  }

  return {
    settings,
    addresses,
    modules,
    ante,
    params,
    late,
    registry,
    json,
    queries,
    stores,
    chapters,
    readContext,
    defaultGenesis: () => defaultGenesis(chapters, json),
    /** @throws AbciError with what is wrong */
    validateGenesis: (appState: Uint8Array | string) =>
      validateGenesis(chapters, json, addresses, appState),
    exportGenesis: (ctx: ReadContext) => exportGenesis(chapters, json, ctx),
  };
}

const typesOf = (module: AppModule) => [
  ...(module.messages ?? []).flatMap(({ type, response }) => [type, response]),
  ...(module.types ?? []),
];

/** The state machine over its store, ready for ABCI. @throws HostError when the store cannot be opened */
export function createApp(options: AppOptions) {
  const chain = createChain(options);
  const { addresses, modules, registry, params } = chain;
  const inOrder = (names: readonly string[]): readonly AppModule[] =>
    names.flatMap((name) => modules.filter((module) => module.name === name));

  const store = openMultiStore({ ...options.store, stores: chain.stores });
  const base = createBaseApp({
    ...options,
    store,
    addresses,
    registry,
    modules,
    params,
    ante: chain.ante,
    verdicts: createVerdictCache(),
    phases: {
      preBlock: inOrder(PHASE_ORDER.preBlock),
      beginBlock: inOrder(PHASE_ORDER.beginBlock),
      endBlock: inOrder(PHASE_ORDER.endBlock),
    },
    initGenesis: (ctx, appState, deliver) => {
      chain.late.deliver(deliver);
      return initGenesis(chain.chapters, chain.json, ctx, appState);
    },
  });
  chain.late.router(base.router);
  return { chain, base, store };
}
