/** What the verbs share: options, the home's settings, the chain's types, and how answers are printed. */
import { createInterface } from 'node:readline';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Option, type Command } from 'commander';

import { createRpc, type Rpc } from '../client/rpc.ts';
import { printJson, type JsonValue } from '../codec/json.ts';
import { chainSettingsOf, readAppConfig } from '../node/app-config.ts';
import { readClientConfig, type ClientConfig } from '../node/client-config.ts';
import { chainDefinition, type ChainDefinition } from '../node/chain.ts';
import { defaultHome, homePaths, type HomePaths } from '../node/home.ts';
import {
  KEYRING_BACKENDS,
  openKeyring,
  type Keyring,
  type KeyringBackend,
} from '../node/keyring/keyring.ts';
import { HostError } from '../types/errors.ts';
import { printYaml } from './yaml.ts';

/** Options of a command line as commander gives them, camel case. */
export type Given = Readonly<Record<string, unknown>>;

export const textOption = (given: Given, name: string): string | undefined => {
  const value = given[name];
  return typeof value === 'string' ? value : undefined;
};

export const isSet = (given: Given, name: string): boolean => given[name] === true;

export const withHome = (command: Command): Command =>
  command
    .option('--home <folder>', 'the home of the node', defaultHome(process.env))
    .addOption(
      new Option(
        '--bech32-prefix <prefix>',
        'what account addresses begin with; of the home by default',
      ),
    );

export const withOutput = (command: Command): Command =>
  command.addOption(
    new Option('-o, --output <format>', 'how answers are printed')
      .choices(['text', 'json'])
      .env('AVOCETD_OUTPUT'),
  );

export const withKeyring = (command: Command): Command =>
  command
    .addOption(
      new Option('--keyring-backend <backend>', 'where keys are kept')
        .choices(KEYRING_BACKENDS)
        .env('AVOCETD_KEYRING_BACKEND'),
    )
    .addOption(
      new Option('--keyring-dir <folder>', 'the folder with the keyring; the home by default').env(
        'AVOCETD_KEYRING_DIR',
      ),
    );

export const withNode = (command: Command): Command =>
  command.addOption(
    new Option('-n, --node <address>', "CometBFT's RPC, tcp://host:port").env('AVOCETD_NODE'),
  );

export type Context = {
  readonly paths: HomePaths;
  readonly client: ClientConfig;
  /** Types, addresses and JSON of the chain. */
  readonly chain: ChainDefinition;
  readonly keyring: Keyring;
  readonly rpc: Rpc;
  readonly isJson: boolean;
  print(value: JsonValue): void;
};

/** Everything a verb may need; each part is made when it is first asked for. */
export function contextOf(given: Given): Context {
  const paths = homePaths(textOption(given, 'home') ?? defaultHome(process.env));
  const client = readClientConfig(paths.clientToml);
  const isJson = (textOption(given, 'output') ?? client.output) === 'json';
  let chain: ChainDefinition | undefined;
  let keyring: Keyring | undefined;
  let rpc: Rpc | undefined;
  return {
    paths,
    client,
    get chain() {
      chain ??= chainDefinition(chainSettings(given, paths));
      return chain;
    },
    get keyring() {
      keyring ??= openKeyring({
        backend: backendOf(textOption(given, 'keyringBackend') ?? client['keyring-backend']),
        folder: textOption(given, 'keyringDir') ?? paths.keyrings,
        askPassphrase,
      });
      return keyring;
    },
    get rpc() {
      rpc ??= createRpc(textOption(given, 'node') ?? client.node);
      return rpc;
    },
    isJson,
    print: (value) => process.stdout.write(isJson ? `${printJson(value)}\n` : printYaml(value)),
  };
}

function chainSettings(given: Given, paths: HomePaths) {
  const prefix = textOption(given, 'bech32Prefix');
  const config = readAppConfig(paths.appToml, {
    flags: prefix === undefined ? {} : { 'chain.bech32-prefix': prefix },
    env: process.env,
  });
  return chainSettingsOf(config);
}

function backendOf(text: string): KeyringBackend {
  const known = KEYRING_BACKENDS.find((each) => each === text);
  if (known === undefined)
    throw new HostError(
      `the keyring backend ${text} is not supported; choose one of ${KEYRING_BACKENDS.join(', ')} with --keyring-backend`,
    );
  return known;
}

/** The first line that is typed or piped in. Twice for a new keyring, unless it is piped in. */
async function askPassphrase(isNew: boolean): Promise<string> {
  const ask = isNew
    ? 'Enter keyring passphrase (at least 8 characters): '
    : 'Enter keyring passphrase: ';
  const first = await askLine(ask);
  if (isNew && process.stdin.isTTY && (await askLine('Re-enter keyring passphrase: ')) !== first)
    throw new HostError('the passphrases differ');
  return first;
}

let lines: AsyncIterator<string> | undefined;

/** Asks on standard error, so that standard output stays the answer. Secrets are never taken from arguments. */
export async function askLine(question: string): Promise<string> {
  process.stderr.write(question);
  lines ??= createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]();
  const next = await lines.next();
  if (next.done === true) throw new HostError('nothing was typed in');
  return next.value;
}

/** Lets the process end: what waits for more to be typed in would keep it. */
export function doneAsking(): void {
  if (lines !== undefined) process.stdin.destroy();
}

export async function confirm(question: string): Promise<void> {
  const answer = await askLine(`${question} [y/N]: `);
  if (!/^y(es)?$/i.test(answer.trim())) throw new HostError('cancelled');
}

export function readFileOr(file: string): string {
  if (file === '-') return readFileSync(0, 'utf8');
  if (!existsSync(file)) throw new HostError(`there is no file ${file}`);
  return readFileSync(file, 'utf8');
}

export const gentxFolder = (paths: HomePaths): string => join(paths.config, 'gentx');
