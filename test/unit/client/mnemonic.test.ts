import { makeCosmoshubPath } from '@cosmjs/amino';
import { toBech32 } from '@cosmjs/encoding';
import { DirectSecp256k1HdWallet } from '@cosmjs/proto-signing';
import { describe, expect, it } from 'vitest';
import { hdPath, isMnemonic, keyFromMnemonic, newMnemonic } from '../../../src/client/mnemonic.ts';
import { publicKeyAddress } from '../../../src/crypto/public-key-address.ts';
import { secp256k1PublicKey } from '../../../src/crypto/secp256k1.ts';
import { fromByteString } from '../../../src/types/bytes.ts';

// A published test vector of BIP-39; no account of anybody.
const WORDS = `${'abandon '.repeat(11)}about`;

const addressOf = (publicKey: Uint8Array): string =>
  toBech32('avocet', fromByteString(publicKeyAddress({ kind: 'secp256k1', key: publicKey })));

describe('keyFromMnemonic', () => {
  it('derives the address that CosmJS derives, at each path and passphrase', async () => {
    for (const [index, passphrase] of [
      [0, ''],
      [1, ''],
      [0, 'TREZOR'],
    ] as const) {
      const wallet = await DirectSecp256k1HdWallet.fromMnemonic(WORDS, {
        prefix: 'avocet',
        hdPaths: [makeCosmoshubPath(index)],
        bip39Password: passphrase,
      });
      const [account] = await wallet.getAccounts();

      const key = keyFromMnemonic(WORDS, { path: hdPath(0, index), passphrase });

      expect(addressOf(key.publicKey)).toBe(account?.address);
      expect(key.publicKey).toEqual(secp256k1PublicKey(key.privateKey));
    }
  });

  it('takes words with more space between and around them', () => {
    const spaced = `  ${WORDS.replaceAll(' ', ' \n ')} `;

    expect(keyFromMnemonic(spaced)).toEqual(keyFromMnemonic(WORDS));
  });

  it('rejects words with a wrong checksum', () => {
    expect(() => keyFromMnemonic('abandon '.repeat(12).trim())).toThrow('Invalid mnemonic');
  });
});

describe('newMnemonic', () => {
  it('makes valid words, other ones each time', () => {
    const [long, short] = [newMnemonic(), newMnemonic(12)];

    expect(long.split(' ')).toHaveLength(24);
    expect(short.split(' ')).toHaveLength(12);
    expect(isMnemonic(long) && isMnemonic(short)).toBe(true);
    expect(newMnemonic()).not.toBe(long);
  });
});
