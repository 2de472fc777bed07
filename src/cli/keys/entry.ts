/** How a key is printed. @see cosmos-sdk v0.53.6 client/keys/output.go */
import { printJson, type JsonObject } from '../../codec/json.ts';
import { createProtoJson } from '../../codec/proto-json.ts';
import { publicKeyToAny } from '../../codec/public-key.ts';
import { Any } from '../../proto/google/protobuf/any.ts';
import type { ChainDefinition } from '../../node/chain.ts';
import { objectOf } from '../../node/genesis-document.ts';
import type { KeyEntry } from '../../node/keyring/keyring.ts';

export type Bech = 'acc' | 'val' | 'cons';

export function addressText(
  chain: ChainDefinition,
  { address }: KeyEntry,
  bech: Bech = 'acc',
): string {
  if (bech === 'val') return chain.addresses.valFrom(address);
  if (bech === 'cons') return chain.addresses.consFrom(address);
  return chain.addresses.accFrom(address);
}

/** `{"@type":"/cosmos.crypto.secp256k1.PubKey","key":"…"}`. */
export function publicKeyJson(chain: ChainDefinition, key: KeyEntry['publicKey']): string {
  return printJson(createProtoJson(chain.registry).toJson(Any, publicKeyToAny(key)));
}

export const entryJson = (
  chain: ChainDefinition,
  entry: KeyEntry,
  bech: Bech = 'acc',
  mnemonic?: string,
): JsonObject =>
  objectOf({
    name: entry.name,
    type: entry.kind,
    address: addressText(chain, entry, bech),
    pubkey: publicKeyJson(chain, entry.publicKey),
    ...(mnemonic === undefined ? {} : { mnemonic }),
  });
