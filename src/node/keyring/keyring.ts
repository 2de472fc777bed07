/** Account keys on disk in the SDK's own files, so that either program reads the other's. @see cosmos-sdk v0.53.6 crypto/keyring/keyring.go */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { bcrypt, bcryptVerify } from 'hash-wasm';
import { randomBytes } from 'node:crypto';

import { publicKeyFromAny, publicKeyToAny } from '../../codec/public-key.ts';
import { publicKeyAddress } from '../../crypto/public-key-address.ts';
import type { PublicKey } from '../../crypto/public-key.ts';
import { secp256k1PublicKey, signSecp256k1 } from '../../crypto/secp256k1.ts';
import { Record as KeyRecord } from '../../proto/cosmos/crypto/keyring/v1/record.ts';
import { PrivKey } from '../../proto/cosmos/crypto/secp256k1/keys.ts';
import { fromBase64, fromByteString, toBase64, toHex, type ByteString } from '../../types/bytes.ts';
import { HostError } from '../../types/errors.ts';
import { decryptJwe, encryptJwe } from './jwe.ts';

export const KEYRING_BACKENDS = ['test', 'file', 'memory'] as const;
export type KeyringBackend = (typeof KEYRING_BACKENDS)[number];

export type KeyKind = 'local' | 'multi' | 'offline' | 'ledger';

export type KeyEntry = {
  readonly name: string;
  readonly kind: KeyKind;
  readonly publicKey: PublicKey;
  /** Raw, 20 bytes or 32. */
  readonly address: ByteString;
};

export type Keyring = {
  list(): Promise<readonly KeyEntry[]>;
  /** By name. @throws HostError when there is none */
  get(name: string): Promise<KeyEntry>;
  byAddress(address: ByteString): Promise<KeyEntry | undefined>;
  /** secp256k1, 32 bytes. @throws HostError when the name is taken, or the bytes are no key */
  addLocal(name: string, key: { readonly privateKey: Uint8Array }): Promise<KeyEntry>;
  /** A key that others sign with: of several, or kept elsewhere. @throws HostError when the name is taken */
  addPublic(name: string, publicKey: PublicKey): Promise<KeyEntry>;
  delete(name: string): Promise<void>;
  /** R || S. @throws HostError for a key that is not here */
  sign(name: string, bytes: Uint8Array): Promise<Uint8Array>;
  /** secp256k1, 32 bytes. @throws HostError for a key that is not here */
  exportPrivateKey(name: string): Promise<Uint8Array>;
};

export type KeyringOptions = {
  readonly backend: KeyringBackend;
  /** The folder that holds `keyring-test` and `keyring-file`. */
  readonly folder: string;
  /** Asked once where the backend needs a passphrase; `isNew` when it will be the keyring's first. */
  readonly askPassphrase: (isNew: boolean) => Promise<string>;
};

/** The passphrase of the test backend, which is no secret. */
const TEST_PASSPHRASE = 'test';
const PASSPHRASE_MIN_CHARS = 8;
const BCRYPT_COST = 10;
const BCRYPT_SALT_BYTES = 16;

type Store = {
  /** Undefined when it is not there. */
  read(key: string): Promise<Uint8Array | undefined>;
  write(key: string, data: Uint8Array): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): readonly string[];
};

export function openKeyring(options: KeyringOptions): Keyring {
  const store = options.backend === 'memory' ? memoryStore() : fileStore(options);
  return keyringOver(store);
}

const infoKey = (name: string): string => `${name}.info`;
const addressKey = (address: ByteString): string => `${toHex(fromByteString(address))}.address`;

function keyringOver(store: Store): Keyring {
  async function recordOf(name: string): Promise<KeyRecord> {
    const data = await store.read(infoKey(name));
    if (data === undefined)
      throw new HostError(`there is no key named ${name} in this keyring; see avocetd keys list`);
    return KeyRecord.decode(data);
  }

  async function put(record: KeyRecord): Promise<KeyEntry> {
    const entry = entryOf(record);
    if ((await store.read(infoKey(entry.name))) !== undefined)
      throw new HostError(
        `there is a key named ${entry.name} already; choose another name or delete it first`,
      );
    await store.write(infoKey(entry.name), KeyRecord.toBytes(record));
    await store.write(addressKey(entry.address), Buffer.from(infoKey(entry.name)));
    return entry;
  }

  async function privateKeyOf(name: string): Promise<Uint8Array> {
    const { item } = await recordOf(name);
    if (item?.kind !== 'local' || item.value.privKey === undefined)
      throw new HostError(`the private key of ${name} is not in this keyring`);
    return PrivKey.decode(item.value.privKey.value).key;
  }

  return {
    async list() {
      const names = store.keys().filter((key) => key.endsWith('.info'));
      const entries: KeyEntry[] = [];
      for (const key of names) {
        const data = await store.read(key);
        if (data !== undefined) entries.push(entryOf(KeyRecord.decode(data)));
      }
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    get: async (name) => entryOf(await recordOf(name)),
    async byAddress(address) {
      const data = await store.read(addressKey(address));
      if (data === undefined) return undefined;
      return entryOf(
        await recordOf(
          Buffer.from(data)
            .toString()
            .replace(/\.info$/, ''),
        ),
      );
    },
    addLocal: (name, { privateKey }) =>
      put({
        name,
        pubKey: publicKeyToAny({ kind: 'secp256k1', key: publicKeyOf(privateKey) }),
        item: {
          kind: 'local',
          value: {
            privKey: { typeUrl: PrivKey.typeUrl, value: PrivKey.toBytes({ key: privateKey }) },
          },
        },
      }),
    addPublic: (name, publicKey) =>
      put({
        name,
        pubKey: publicKeyToAny(publicKey),
        item: { kind: publicKey.kind === 'multisig' ? 'multi' : 'offline', value: {} },
      }),
    async delete(name) {
      const { address } = entryOf(await recordOf(name));
      await store.remove(infoKey(name));
      await store.remove(addressKey(address));
    },
    sign: async (name, bytes) => signSecp256k1(await privateKeyOf(name), bytes),
    exportPrivateKey: privateKeyOf,
  };
}

/** @throws HostError for a number that is no key of the curve */
function publicKeyOf(privateKey: Uint8Array): Uint8Array {
  try {
    return secp256k1PublicKey(privateKey);
  } catch {
    throw new HostError('this is no private key of secp256k1');
  }
}

function entryOf({ name, pubKey, item }: KeyRecord): KeyEntry {
  const publicKey = pubKey === undefined ? undefined : publicKeyFromAny(pubKey);
  if (publicKey === undefined)
    throw new HostError(`the keyring's entry of ${name} has no public key`);
  return { name, kind: item?.kind ?? 'offline', publicKey, address: publicKeyAddress(publicKey) };
}

function memoryStore(): Store {
  const items = new Map<string, Uint8Array>();
  return {
    read: (key) => Promise.resolve(items.get(key)),
    write: (key, data) => {
      items.set(key, data);
      return Promise.resolve();
    },
    remove: (key) => {
      items.delete(key);
      return Promise.resolve();
    },
    keys: () => [...items.keys()],
  };
}

function fileStore({ backend, folder, askPassphrase }: KeyringOptions): Store {
  const place = join(folder, `keyring-${backend}`);
  const hashFile = join(place, 'keyhash');
  let known: Promise<string> | undefined;
  const passphrase = (): Promise<string> =>
    (known ??= backend === 'test' ? Promise.resolve(TEST_PASSPHRASE) : askAndCheck());

  async function askAndCheck(): Promise<string> {
    const isNew = !existsSync(hashFile);
    const given = await askPassphrase(isNew);
    if (isNew) {
      if (given.length < PASSPHRASE_MIN_CHARS)
        throw new HostError(`the passphrase must have at least ${PASSPHRASE_MIN_CHARS} characters`);
      const hash = await bcrypt({
        password: given,
        salt: randomBytes(BCRYPT_SALT_BYTES),
        costFactor: BCRYPT_COST,
        outputType: 'encoded',
      });
      writeWhole(hashFile, hash);
    } else if (!(await bcryptVerify({ password: given, hash: readFileSync(hashFile, 'utf8') })))
      throw new HostError('incorrect passphrase');
    return given;
  }

  function writeWhole(file: string, text: string): void {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    const unfinished = `${file}.unfinished`;
    writeFileSync(unfinished, text, { mode: 0o600 });
    chmodSync(unfinished, 0o600);
    renameSync(unfinished, file);
  }

  const fileOf = (key: string): string => join(place, escapeFileName(key));
  return {
    async read(key) {
      const file = fileOf(key);
      if (!existsSync(file)) return undefined;
      const content = decryptJwe(readFileSync(file, 'utf8'), await passphrase());
      if (content === undefined)
        throw new HostError(`${file} cannot be decrypted: the passphrase is another`);
      const { Data } = JSON.parse(content) as { Data?: unknown };
      return fromBase64(typeof Data === 'string' ? Data : '');
    },
    async write(key, data) {
      const item = {
        Key: key,
        Data: toBase64(data),
        Label: '',
        Description: '',
        KeychainNotTrustApplication: false,
        KeychainNotSynchronizable: false,
      };
      const token = encryptJwe(JSON.stringify(item), await passphrase(), new Date().toString());
      writeWhole(fileOf(key), token);
    },
    remove(key) {
      rmSync(fileOf(key), { force: true });
      return Promise.resolve();
    },
    keys: () =>
      existsSync(place)
        ? readdirSync(place)
            .filter((name) => name !== 'keyhash' && !name.endsWith('.unfinished'))
            .map(unescapeFileName)
        : [],
  };
}

/** Written as %XX in file names, as github.com/mtibben/percent does for the reference. */
const escapeFileName = (key: string): string =>
  key.replaceAll(/[%/]/g, (char) => (char === '/' ? '%2F' : '%25'));
const unescapeFileName = (name: string): string =>
  name.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number(`0x${hex}`)));
