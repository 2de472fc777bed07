/**
 * Settings of the node: one list from which app.toml, its reading, the flags of `start` and the environment variables
 * are made. Names and defaults are the SDK's. @see cosmos-sdk v0.53 server/config/{config,toml}.go
 */
import type { ChainSettings } from '../app/settings.ts';
import { existsSync, readFileSync } from 'node:fs';

import { HostError } from '../types/errors.ts';
import { formatTomlValue, readToml, type TomlValue } from './toml.ts';

type Setting<T extends TomlValue = TomlValue> = { readonly value: T; readonly about: string };

const text = (value: string, about: string): Setting<string> => ({ value, about });
const whole = (value: number, about: string): Setting<number> => ({ value, about });
const flag = (value: boolean, about: string): Setting<boolean> => ({ value, about });
const list = (about: string): Setting<readonly string[]> => ({ value: [], about });

export const SETTINGS = {
  'minimum-gas-prices': text(
    '',
    'Least price of gas that this node takes into its mempool, such as 0.025uavo; several separated by commas, any one of which suffices.',
  ),
  'query-gas-limit': whole(0, 'Most gas that one query may use; 0: no limit.'),
  pruning: text(
    'default',
    'Past heights that can be queried: default (100), nothing (all), everything (2) or custom (pruning-keep-recent).',
  ),
  'pruning-keep-recent': text('0', 'Heights kept with pruning = "custom".'),
  'pruning-interval': text('0', 'Of the SDK; this node prunes a little after every block.'),
  'halt-height': whole(0, 'Stop in front of the block of this height; 0: never.'),
  'halt-time': whole(
    0,
    'Stop in front of the first block at or after this time, Unix seconds; 0: never.',
  ),
  'min-retain-blocks': whole(0, 'Blocks that CometBFT keeps at least; older ones go. 0: all.'),
  'inter-block-cache': flag(true, 'Of the SDK; this node always caches.'),
  'index-events': list(
    'Attributes that CometBFT indexes, as type.key; none: all. Our own event log indexes all of them either way.',
  ),
  'iavl-cache-size': whole(781250, 'Of the SDK; this node keeps its trees in memory.'),
  'iavl-disable-fastnode': flag(false, 'Of the SDK; this node always reads from flat state.'),
  'app-db-backend': text('', 'Of the SDK; state is in SQLite.'),

  'chain.bech32-prefix': text(
    'avocet',
    'What account addresses begin with. Every node of a chain has the same.',
  ),
  'chain.parity': flag(
    false,
    "Exactly the Cosmos SDK's rules: rewards of proposers cannot be turned on. Every node of a chain has the same.",
  ),

  'api.enable': flag(
    true,
    'Serve REST, GraphQL, the event streams and the explorer. Differs: the SDK has it off.',
  ),
  'api.swagger': flag(false, 'Serve the description of the REST interface.'),
  'api.address': text('tcp://127.0.0.1:1317', 'Where.'),
  'api.max-open-connections': whole(1000, 'Connections at a time.'),
  'api.rpc-read-timeout': whole(10, 'Time that a request may take to arrive, seconds.'),
  'api.rpc-write-timeout': whole(0, 'Time that an answer may take to leave, seconds; 0: no limit.'),
  'api.rpc-max-body-bytes': whole(1000000, 'Largest request.'),
  'api.enabled-unsafe-cors': flag(false, 'Let pages of any host call the interface.'),

  'grpc.enable': flag(true, 'Serve gRPC.'),
  'grpc.address': text('127.0.0.1:9090', 'Where.'),
  'grpc.max-recv-msg-size': text('10485760', 'Largest request, bytes.'),
  'grpc.max-send-msg-size': text('2147483647', 'Largest answer, bytes.'),
  'grpc-web.enable': flag(true, 'Serve gRPC-web at the address of the API.'),

  'state-sync.snapshot-interval': whole(0, 'Blocks between snapshots for other nodes; 0: none.'),
  'state-sync.snapshot-keep-recent': whole(2, 'Snapshots kept; 0: all.'),

  'mempool.max-txs': whole(-1, "Of the SDK; CometBFT's mempool decides."),

  'telemetry.enabled': flag(true, 'Serve metrics for Prometheus at the address of the API.'),

  'relay.enable': flag(true, 'Serve event streams.'),
  'relay.max-connections': whole(10000, 'Subscribers at a time.'),
  'graphql.enable': flag(true, 'Serve GraphQL.'),
  'graphql.introspection': flag(true, 'Let clients read the schema.'),
  'edge.enable': flag(
    true,
    'Run the event log and the interfaces beside the chain, in a process of their own.',
  ),
  'edge.retain-heights': whole(0, 'Heights that the event log keeps; 0: all.'),
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof SETTINGS;
type ValueOf<S> = S extends Setting<infer T> ? T : never;
export type AppConfig = { readonly [K in SettingName]: ValueOf<(typeof SETTINGS)[K]> };

export const settingNames = Object.keys(SETTINGS) as readonly SettingName[];

/** The text of a new app.toml, every setting with what it means. */
export function appTomlText(values: Partial<AppConfig> = {}): string {
  const lines: string[] = [
    '# Settings of the node. A flag of the same name, and AVOCETD_<NAME> in the environment, go before what stands here.',
  ];
  let table = '';
  for (const name of settingNames) {
    const dot = name.indexOf('.');
    const own = dot === -1 ? '' : name.slice(0, dot);
    if (own !== table) {
      table = own;
      lines.push('', `[${own}]`);
    }
    const { value, about } = SETTINGS[name];
    lines.push('', `# ${about}`);
    lines.push(`${name.slice(dot + 1)} = ${formatTomlValue(values[name] ?? value)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** Settings that have a shorter name outside app.toml. */
const SHORT_NAMES: Readonly<Partial<Record<SettingName, string>>> = {
  'chain.bech32-prefix': 'bech32-prefix',
  'chain.parity': 'parity',
};

/** What a setting is called as a flag, and from that in the environment. */
export const flagNameOf = (name: SettingName): string => SHORT_NAMES[name] ?? name;

export const envNameOf = (setting: string): string =>
  `AVOCETD_${setting.replaceAll(/[.-]/g, '_').toUpperCase()}`;

/**
 * The settings of a home: a flag goes before the environment, that before app.toml, that before the default.
 * @throws HostError for a value of the wrong kind, saying where it came from
 */
export function readAppConfig(
  file: string,
  {
    flags = {},
    env = {},
  }: {
    readonly flags?: Readonly<Partial<Record<SettingName, string>>>;
    readonly env?: Readonly<Record<string, string | undefined>>;
  },
): AppConfig {
  const written = existsSync(file) ? readToml(readFileSync(file, 'utf8'), file) : new Map();
  const entries = settingNames.map((name) => {
    const { value: fallback } = SETTINGS[name];
    const given = flags[name];
    if (given !== undefined) return [name, asKind(given, fallback, `--${name}`)];
    const variable = envNameOf(flagNameOf(name));
    const inEnv = env[variable];
    if (inEnv !== undefined) return [name, asKind(inEnv, fallback, variable)];
    const inFile: unknown = written.get(name);
    return [name, inFile === undefined ? fallback : asKind(inFile, fallback, `${name} in ${file}`)];
  });
  return Object.fromEntries(entries) as AppConfig;
}

/** The value as the kind that the default has; numbers may be written as text, and text as numbers, as viper takes them. */
function asKind(given: unknown, fallback: TomlValue, where: string): TomlValue {
  const written = typeof given === 'string' ? given.trim() : given;
  if (typeof fallback === 'number') {
    const number = typeof written === 'number' ? written : written === '' ? NaN : Number(written);
    if (Number.isSafeInteger(number)) return number;
    throw new HostError(`${where} is ${JSON.stringify(given)}; a whole number is needed`);
  }
  if (typeof fallback === 'boolean') {
    if (written === true || written === 'true' || written === '1') return true;
    if (written === false || written === 'false' || written === '0') return false;
    throw new HostError(`${where} is ${JSON.stringify(given)}; true or false is needed`);
  }
  if (typeof fallback === 'string') {
    if (typeof written === 'string' || typeof written === 'number') return String(written);
    throw new HostError(`${where} is ${JSON.stringify(given)}; text is needed`);
  }
  if (Array.isArray(written) && written.every((item) => typeof item === 'string')) return written;
  if (typeof written === 'string')
    return written.split(',').flatMap((item) => (item.trim() === '' ? [] : [item.trim()]));
  throw new HostError(`${where} is ${JSON.stringify(given)}; a list of texts is needed`);
}

/** What of the settings decides the state machine. */
export const chainSettingsOf = (config: AppConfig): ChainSettings => ({
  prefix: config['chain.bech32-prefix'],
  parity: config['chain.parity'],
});
