import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { keyFromMnemonic } from '../../../src/client/mnemonic.ts';
import { openKeyring, type Keyring } from '../../../src/node/keyring/keyring.ts';
import { decryptJwe, encryptJwe } from '../../../src/node/keyring/jwe.ts';
import { fromByteString, toHex } from '../../../src/types/bytes.ts';

type Vectors = {
  readonly passphrase: string;
  readonly message: string;
  readonly test: Record<string, string>;
  readonly file: Record<string, string>;
  readonly keys: readonly { name: string; address: string; type: string; signature?: string }[];
};
const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../vectors/keyring.json'), 'utf8'),
) as Vectors;

const WORDS =
  'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyring-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const open = (backend: 'test' | 'file' | 'memory', passphrase = vectors.passphrase): Keyring =>
  openKeyring({ backend, folder, askPassphrase: () => Promise.resolve(passphrase) });

function layOut(backend: 'test' | 'file'): void {
  const place = join(folder, `keyring-${backend}`);
  mkdirSync(place);
  for (const [name, text] of Object.entries(vectors[backend]))
    writeFileSync(join(place, name), text);
}

describe.each(['test', 'file'] as const)("the SDK's own %s keyring", (backend) => {
  it('is read: names, addresses and kinds', async () => {
    layOut(backend);

    const entries = await open(backend).list();

    expect(
      entries.map(({ name, address, kind }) => ({
        name,
        address: toHex(fromByteString(address)),
        type: kind,
      })),
    ).toEqual(vectors.keys.map(({ name, address, type }) => ({ name, address, type })));
  });

  it('signs as the SDK does', async () => {
    layOut(backend);
    const keyring = open(backend);

    for (const { name, signature } of vectors.keys) {
      if (signature === undefined) continue;
      const made = await keyring.sign(name, Buffer.from(vectors.message));
      expect(toHex(made)).toBe(signature);
    }
  });

  it('has nothing to sign with for an offline key', async () => {
    layOut(backend);

    await expect(open(backend).sign('watch', Buffer.from('x'))).rejects.toThrow(
      'the private key of watch is not in this keyring',
    );
  });
});

describe('a keyring', () => {
  it.each(['test', 'file', 'memory'] as const)(
    'keeps, finds and deletes keys (%s)',
    async (backend) => {
      const keyring = open(backend);

      const made = await keyring.addLocal('al/ice', keyFromMnemonic(WORDS));

      expect((await keyring.list()).map(({ name }) => name)).toEqual(['al/ice']);
      expect((await keyring.byAddress(made.address))?.name).toBe('al/ice');
      await expect(keyring.addLocal('al/ice', keyFromMnemonic(WORDS))).rejects.toThrow(
        'there is a key named al/ice already',
      );
      await keyring.delete('al/ice');
      expect(await keyring.list()).toEqual([]);
      await expect(keyring.get('al/ice')).rejects.toThrow('there is no key named al/ice');
    },
  );

  it('refuses another passphrase, and one that is too short', async () => {
    await open('file').addLocal('alice', keyFromMnemonic(WORDS));

    await expect(open('file', 'another passphrase').list()).rejects.toThrow('incorrect passphrase');
    rmSync(join(folder, 'keyring-file'), { recursive: true });
    await expect(open('file', '1234567').addLocal('alice', keyFromMnemonic(WORDS))).rejects.toThrow(
      'at least 8 characters',
    );
    await open('file', '12345678').addLocal('alice', keyFromMnemonic(WORDS));
  });

  it('lets only the owner read its files', async () => {
    await open('test').addLocal('alice', keyFromMnemonic(WORDS));

    expect(statSync(join(folder, 'keyring-test')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'keyring-test/alice.info')).mode & 0o777).toBe(0o600);
  });

  it('says what is wrong with a damaged file', async () => {
    layOut('test');
    writeFileSync(join(folder, 'keyring-test/alice.info'), 'nonsense');

    await expect(open('test').get('alice')).rejects.toThrow('damaged');
  });
});

describe('JWE', () => {
  it('gives nothing for another password or a changed token', () => {
    const token = encryptJwe('secret', 'right', 'now');

    expect(decryptJwe(token, 'right')).toBe('secret');
    expect(decryptJwe(token, 'wrong')).toBeUndefined();
    const parts = token.split('.');
    parts[3] = Buffer.from('other!').toString('base64url');
    expect(decryptJwe(parts.join('.'), 'right')).toBeUndefined();
  });

  it('refuses to spend hours on rounds', () => {
    const [header = '', ...rest] = encryptJwe('secret', 'right', 'now').split('.');
    const fields = JSON.parse(Buffer.from(header, 'base64url').toString()) as object;
    const greedy = Buffer.from(JSON.stringify({ ...fields, p2c: 10_000_001 })).toString(
      'base64url',
    );

    expect(() => decryptJwe([greedy, ...rest].join('.'), 'right')).toThrow('rounds');
  });
});
