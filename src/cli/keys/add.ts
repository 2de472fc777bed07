/** `keys add`: a new key, one from its words, one that others hold, or several keys as one. */
import { Command } from 'commander';

import {
  COIN_TYPE,
  hdPath,
  isMnemonic,
  keyFromMnemonic,
  newMnemonic,
} from '../../client/mnemonic.ts';
import { parseJson } from '../../codec/json.ts';
import { createProtoJson } from '../../codec/proto-json.ts';
import { publicKeyFromAny } from '../../codec/public-key.ts';
import { Any } from '../../proto/google/protobuf/any.ts';
import { openKeyring, type KeyEntry } from '../../node/keyring/keyring.ts';
import { HostError } from '../../types/errors.ts';
import {
  askLine,
  contextOf,
  isSet,
  readFileOr,
  textOption,
  withHome,
  withKeyring,
  withOutput,
  type Context,
  type Given,
} from '../common.ts';
import { entryJson } from './entry.ts';

export const keysAddCommand = (): Command =>
  withOutput(withKeyring(withHome(new Command('add'))))
    .summary('make a key, or bring one in')
    .description('Makes a key from 24 new words, which are shown once; or brings one in.')
    .argument('<name>')
    .option('--recover', 'from words that are typed in')
    .option('--source <file>', 'with --recover: the file with the words')
    .option('--dry-run', 'show the key and keep nothing')
    .option('--no-backup', 'do not show the words')
    .option('--account <number>', 'account of the derivation path', '0')
    .option('--index <number>', 'index of the derivation path', '0')
    .option('--coin-type <number>', 'coin type of the derivation path', String(COIN_TYPE))
    .option('--hd-path <path>', 'the whole derivation path')
    .option('--multisig <names>', 'several keys of the keyring, separated by commas, as one')
    .option('--multisig-threshold <count>', 'how many of them must sign', '1')
    .option('--nosort', 'keep the keys of a multisig in the order given')
    .option('--pubkey <json>', 'a public key that somebody else holds the private key of')
    .addHelpText(
      'after',
      '\nExamples:\n  $ avocetd keys add alice --keyring-backend test\n  $ avocetd keys add alice --recover\n  $ avocetd keys add team --multisig alice,bob,carol --multisig-threshold 2\n',
    )
    .action(async (name: string, given: Given) => {
      const context = contextOf(given);
      const { entry, mnemonic } = await add(name, given, context);
      const shown = isSet(given, 'backup') ? mnemonic : undefined;
      context.print(entryJson(context.chain, entry, 'acc', context.isJson ? shown : undefined));
      if (shown !== undefined && !context.isJson)
        process.stderr.write(
          `\n**Important** write these words down and keep them safe: they are the only way to recover the account.\n\n${shown}\n`,
        );
    });

type Added = { readonly entry: KeyEntry; readonly mnemonic?: string };

async function add(name: string, given: Given, context: Context): Promise<Added> {
  const keyring = isSet(given, 'dryRun')
    ? openKeyring({ backend: 'memory', folder: '', askPassphrase: () => Promise.resolve('') })
    : context.keyring;
  const multisig = textOption(given, 'multisig');
  if (multisig !== undefined)
    return { entry: await keyring.addPublic(name, await multisigOf(multisig, given, context)) };
  const publicKey = textOption(given, 'pubkey');
  if (publicKey !== undefined)
    return { entry: await keyring.addPublic(name, publicKeyOf(publicKey, context)) };

  const isRecovered = isSet(given, 'recover');
  const mnemonic = isRecovered ? await wordsOf(given) : newMnemonic();
  const path =
    textOption(given, 'hdPath') ??
    hdPath(numberOf(given, 'account'), numberOf(given, 'index'), numberOf(given, 'coinType'));
  const entry = await keyring.addLocal(name, keyFromMnemonic(mnemonic, { path }));
  return isRecovered ? { entry } : { entry, mnemonic };
}

async function wordsOf(given: Given): Promise<string> {
  const source = textOption(given, 'source');
  const words = source === undefined ? await askLine('Enter your mnemonic: ') : readFileOr(source);
  const clean = words.trim().split(/\s+/).join(' ');
  if (!isMnemonic(clean))
    throw new HostError('these are not the words of a key: check their number, spelling and order');
  return clean;
}

function numberOf(given: Given, name: string): number {
  const text = textOption(given, name) ?? '0';
  if (!/^\d{1,9}$/.test(text))
    throw new HostError(`--${name} is ${text}; a whole number is needed`);
  return Number(text);
}

function publicKeyOf(text: string, { chain }: Context): KeyEntry['publicKey'] {
  const any = createProtoJson(chain.registry).fromJson<Any>(Any, parseJson(text));
  const key = publicKeyFromAny(any);
  if (key === undefined) throw new HostError('--pubkey holds no public key');
  return key;
}

async function multisigOf(
  names: string,
  given: Given,
  { keyring }: Context,
): Promise<KeyEntry['publicKey']> {
  const members: KeyEntry[] = [];
  for (const name of names.split(',')) members.push(await keyring.get(name.trim()));
  const threshold = numberOf(given, 'multisigThreshold');
  if (threshold < 1 || threshold > members.length)
    throw new HostError(
      `--multisig-threshold is ${threshold}; with ${members.length} keys it is 1 to ${members.length}`,
    );
  // The order is part of the key, so of its address: by address unless told otherwise.
  if (!isSet(given, 'nosort')) members.sort((a, b) => (a.address < b.address ? -1 : 1));
  return { kind: 'multisig', threshold, keys: members.map(({ publicKey }) => publicKey) };
}
