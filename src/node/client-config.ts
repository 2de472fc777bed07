/** client.toml: what the command line takes where no flag says otherwise. @see cosmos-sdk v0.53 client/config */
import { existsSync, readFileSync } from 'node:fs';

import { envNameOf } from './app-config.ts';
import { formatTomlValue, readToml } from './toml.ts';

const DEFAULTS = {
  'chain-id': '',
  'keyring-backend': 'file',
  'keyring-default-keyname': '',
  output: 'text',
  node: 'tcp://127.0.0.1:26657',
  'broadcast-mode': 'sync',
} as const;

export type ClientConfig = { readonly [K in keyof typeof DEFAULTS]: string };

const ABOUT: ClientConfig = {
  'chain-id': 'The chain that transactions are for.',
  'keyring-backend': 'Where keys are kept: file (with a passphrase), test (without) or memory.',
  'keyring-default-keyname': 'The key that signs where --from names none.',
  output: 'How answers are printed: text or json.',
  node: "CometBFT's RPC.",
  'broadcast-mode': 'sync: wait until the transaction is checked; async: do not.',
};

const names = Object.keys(DEFAULTS) as readonly (keyof ClientConfig)[];

/** The environment goes before the file, that before the default. @throws HostError for a file that is no TOML */
export function readClientConfig(
  file: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ClientConfig {
  const written = existsSync(file) ? readToml(readFileSync(file, 'utf8'), file) : new Map();
  const entries = names.map((name) => {
    const inFile: unknown = written.get(name);
    const value = env[envNameOf(name)] ?? (typeof inFile === 'string' ? inFile : DEFAULTS[name]);
    return [name, value];
  });
  return Object.fromEntries(entries) as ClientConfig;
}

export const clientTomlText = (values: Partial<ClientConfig> = {}): string =>
  `# What the command line takes where no flag says otherwise.\n${names
    .map(
      (name) =>
        `\n# ${ABOUT[name]}\n${name} = ${formatTomlValue(values[name] ?? DEFAULTS[name])}\n`,
    )
    .join('')}`;
