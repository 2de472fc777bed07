/** Makes the home of a new node: keys, configuration and a genesis document without accounts. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { isJsonArray, type JsonValue } from '../codec/json.ts';
import { parseDuration } from '../codec/time-text.ts';
import { HostError } from '../types/errors.ts';
import { appTomlText, type AppConfig } from './app-config.ts';
import type { ChainDefinition } from './chain.ts';
import { clientTomlText, type ClientConfig } from './client-config.ts';
import { initCometHome } from './comet.ts';
import { newGenesis, objectOf, valueAt, withValueAt, writeGenesis } from './genesis-document.ts';
import type { HomePaths } from './home.ts';
import type { TomlValue } from './toml.ts';

export type NewHomeOptions = {
  readonly paths: HomePaths;
  readonly moniker: string;
  readonly chainId: string;
  /** The chain's coin, such as uavo. */
  readonly denom: string;
  readonly initialHeight: bigint;
  /** Replace a genesis document that is there. */
  readonly overwrite: boolean;
  /** How proposers are paid. */
  readonly rewards: RewardPreset;
  readonly app?: Partial<AppConfig>;
  readonly client?: Partial<ClientConfig>;
  readonly comet?: ReadonlyMap<string, TomlValue>;
};

/** `base_proposer_reward` and `bonus_proposer_reward` of each preset. */
export const REWARD_PRESETS = {
  classic: ['0.010000000000000000', '0.040000000000000000'],
  parity: ['0.000000000000000000', '0.000000000000000000'],
} as const;
export type RewardPreset = keyof typeof REWARD_PRESETS;

/** Where the SDK's unbonding time is not to be found, three weeks. */
const UNBONDING_DEFAULT_SECONDS = 1_814_400n;

/** @throws HostError when the home has a genesis document already */
export async function makeHome(
  options: NewHomeOptions,
  { chain, cometProgram }: { readonly chain: ChainDefinition; readonly cometProgram: string },
): Promise<void> {
  const { paths, moniker, chainId } = options;
  if (existsSync(paths.genesis) && !options.overwrite)
    throw new HostError(
      `${paths.genesis} is there already; --overwrite replaces it, or choose another --home`,
    );
  mkdirSync(paths.config, { recursive: true, mode: 0o700 });
  rmSync(paths.genesis, { force: true });
  await initCometHome(
    cometProgram,
    paths,
    new Map<string, TomlValue>([['moniker', moniker], ...(options.comet ?? [])]),
  );
  if (!existsSync(paths.appToml))
    writeFileSync(
      paths.appToml,
      appTomlText({ 'minimum-gas-prices': `0${options.denom}`, ...options.app }),
    );
  if (!existsSync(paths.clientToml))
    writeFileSync(paths.clientToml, clientTomlText({ 'chain-id': chainId, ...options.client }));

  const appState = chainGenesis(chain.defaultGenesis(), options);
  const unbonding = valueAt(appState, 'staking', 'params', 'unbonding_time');
  const parsed = typeof unbonding === 'string' ? parseDuration(unbonding) : undefined;
  writeGenesis(
    paths,
    newGenesis({
      chainId,
      time: new Date().toISOString(),
      initialHeight: options.initialHeight,
      appState,
      unbondingSeconds: parsed?.seconds ?? UNBONDING_DEFAULT_SECONDS,
    }),
  );
}

/** The modules' own defaults with the chain's coin and how its proposers are paid. */
function chainGenesis(defaults: JsonValue, { denom, rewards }: NewHomeOptions): JsonValue {
  const [base, bonus] = REWARD_PRESETS[rewards];
  const changes: readonly (readonly [readonly string[], JsonValue])[] = [
    [['staking', 'params', 'bond_denom'], denom],
    [['mint', 'params', 'mint_denom'], denom],
    [['distribution', 'params', 'base_proposer_reward'], base],
    [['distribution', 'params', 'bonus_proposer_reward'], bonus],
    [['bank', 'denom_metadata'], metadataOf(denom)],
  ];
  let state = defaults;
  for (const [path, value] of changes) state = withValueAt(state, path, value);
  for (const deposit of ['min_deposit', 'expedited_min_deposit'])
    state = withDepositDenom(state, deposit, denom);
  return state;
}

function withDepositDenom(state: JsonValue, field: string, denom: string): JsonValue {
  const coins = valueAt(state, 'gov', 'params', field);
  if (coins === undefined || !isJsonArray(coins)) return state;
  return withValueAt(
    state,
    ['gov', 'params', field],
    coins.map((coin) => withValueAt(coin, ['denom'], denom)),
  );
}

/** Digits between a micro coin and what people count in. */
const MICRO_EXPONENT = '6';

/** Wallets show `avo` for a million `uavo`. Nothing is said of a coin that is no micro coin. */
function metadataOf(denom: string): JsonValue {
  if (!/^u[a-z]{2,}$/.test(denom)) return [];
  const display = denom.slice(1);
  const unit = (name: string, exponent: string): JsonValue =>
    objectOf({ denom: name, exponent: { number: exponent }, aliases: [] });
  return [
    objectOf({
      description: '',
      denom_units: [unit(denom, '0'), unit(display, MICRO_EXPONENT)],
      base: denom,
      display,
      name: display.toUpperCase(),
      symbol: display.toUpperCase(),
      uri: '',
      uri_hash: '',
    }),
  ];
}
