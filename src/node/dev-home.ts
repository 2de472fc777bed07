/** A chain of one's own to develop against: one validator and ten accounts with coins, their keys in the test keyring. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { keyFromMnemonic, newMnemonic } from '../client/mnemonic.ts';
import { newCoin, newCoins } from '../types/coin.ts';
import type { AppConfig } from './app-config.ts';
import { chainDefinition } from './chain.ts';
import type { ClientConfig } from './client-config.ts';
import { nodeId, validatorPublicKey } from './comet-keys.ts';
import { withAccount, withGenesisTxs } from './genesis-accounts.ts';
import { readGenesis, writeGenesis } from './genesis-document.ts';
import { makeGentx } from './gentx.ts';
import { homePaths } from './home.ts';
import { openKeyring } from './keyring/keyring.ts';
import { makeHome, type RewardPreset } from './new-home.ts';
import type { TomlValue } from './toml.ts';

export const DEV_ACCOUNTS = [
  'alice',
  'bob',
  'carol',
  'dave',
  'erin',
  'frank',
  'grace',
  'heidi',
  'ivan',
  'judy',
] as const;
export const DEV_VALIDATOR = 'validator';

/** In the smallest unit: a million coins an account, of which the validator stakes all but a little. */
const BALANCE = 1_000_000_000_000n;
const STAKE = 900_000_000_000n;

export type DevHomeOptions = {
  readonly home: string;
  readonly cometProgram: string;
  readonly chainId?: string;
  readonly denom?: string;
  readonly prefix?: string;
  readonly rewards?: RewardPreset;
  /** Words of accounts that shall not be new, by name. */
  readonly mnemonics?: ReadonlyMap<string, string>;
  readonly app?: Partial<AppConfig>;
  readonly client?: Partial<ClientConfig>;
  readonly comet?: ReadonlyMap<string, TomlValue>;
};

export type DevAccount = {
  readonly name: string;
  readonly address: string;
  readonly mnemonic: string;
};

/** Makes the home whole or not at all. @throws HostError when it is there already */
export async function makeDevHome(options: DevHomeOptions): Promise<readonly DevAccount[]> {
  const { home, chainId = 'avocet-dev-1', denom = 'uavo', prefix = 'avocet' } = options;
  const unfinished = `${home}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const paths = homePaths(unfinished);
  const chain = chainDefinition({ prefix, parity: false });
  const moniker = 'avocet-dev';
  await makeHome(
    {
      paths,
      moniker,
      chainId,
      denom,
      initialHeight: 1n,
      overwrite: false,
      rewards: options.rewards ?? 'classic',
      app: { 'chain.bech32-prefix': prefix, ...options.app },
      client: { 'keyring-backend': 'test', ...options.client },
      ...(options.comet === undefined ? {} : { comet: options.comet }),
    },
    { chain, cometProgram: options.cometProgram },
  );

  const keyring = openKeyring({
    backend: 'test',
    folder: paths.keyrings,
    askPassphrase: () => Promise.resolve(''),
  });
  const accounts: DevAccount[] = [];
  let document = readGenesis(paths);
  for (const name of [DEV_VALIDATOR, ...DEV_ACCOUNTS]) {
    const mnemonic = options.mnemonics?.get(name) ?? newMnemonic();
    const entry = await keyring.addLocal(name, keyFromMnemonic(mnemonic));
    const address = chain.addresses.accFrom(entry.address);
    document = withAccount(document, { address, coins: newCoins(newCoin(denom, BALANCE)) });
    accounts.push({ name, address, mnemonic });
  }
  const gentx = await makeGentx(
    {
      chainId,
      operator: await keyring.get(DEV_VALIDATOR),
      stake: newCoin(denom, STAKE),
      consensusKey: validatorPublicKey(paths),
      moniker,
      peer: `${nodeId(paths)}@127.0.0.1:26656`,
    },
    { chain, keyring },
  );
  writeGenesis(paths, withGenesisTxs(document, [gentx]));
  writeFileSync(
    join(unfinished, 'README'),
    'A chain for development. Its keys are not protected: never use them where coins have a value.\n',
  );
  renameSync(unfinished, home);
  return accounts;
}
