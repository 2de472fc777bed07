// BIP-39 words, BIP-32 derivation, BIP-44 paths, as wallets of the Cosmos Hub and the SDK's keyring derive keys.
import { HDKey } from '@scure/bip32';
import { generateMnemonic, mnemonicToSeedSync, validateMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { secp256k1PublicKey } from '../crypto/secp256k1.ts';

/** SLIP-44 number of ATOM, which chains of the SDK use unless they registered their own. */
export const COIN_TYPE = 118;

/** Entropy of 24 words and of 12, bits. */
const ENTROPY_BITS = { 24: 256, 12: 128 } as const;

export type KeyPair = {
  /** secp256k1, 32 bytes. */
  readonly privateKey: Uint8Array;
  /** Compressed, 33 bytes. */
  readonly publicKey: Uint8Array;
};

/** `m/44'/118'/<account>'/0/<index>`. @see cosmos-sdk crypto/hd/hdpath.go */
export const hdPath = (account = 0, index = 0, coinType = COIN_TYPE): string =>
  `m/44'/${coinType}'/${account}'/0/${index}`;

/** New English words from the system's randomness. */
export const newMnemonic = (words: 12 | 24 = 24): string =>
  generateMnemonic(wordlist, ENTROPY_BITS[words]);

/** Whether they are words of the English list with a right checksum. */
export const isMnemonic = (mnemonic: string): boolean => validateMnemonic(mnemonic, wordlist);

/**
 * The key at a path. Slow on purpose (2048 rounds of PBKDF2).
 * @throws Error for words that are not a mnemonic, or a path that is none
 */
export function keyFromMnemonic(
  mnemonic: string,
  { path = hdPath(), passphrase = '' }: { path?: string; passphrase?: string } = {},
): KeyPair {
  const words = mnemonic.trim().split(/\s+/).join(' ');
  if (!isMnemonic(words)) throw new Error('Invalid mnemonic');
  const { privateKey } = HDKey.fromMasterSeed(mnemonicToSeedSync(words, passphrase)).derive(path);
  if (privateKey === null) throw new Error(`no private key at ${path}`);
  return { privateKey, publicKey: secp256k1PublicKey(privateKey) };
}
