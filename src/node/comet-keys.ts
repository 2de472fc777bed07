/** CometBFT's key files, which are amino JSON. @see cometbft v0.38.26 privval/file.go, p2p/key.go */
import { existsSync, readFileSync } from 'node:fs';

import { isJsonObject, parseJson, type JsonObject, type JsonValue } from '../codec/json.ts';
import { publicKeyAddress } from '../crypto/public-key-address.ts';
import { fromBase64, fromByteString, toHex, type ByteString } from '../types/bytes.ts';
import { HostError } from '../types/errors.ts';
import type { HomePaths } from './home.ts';

const ED25519_PUBLIC = 'tendermint/PubKeyEd25519';
const ED25519_PRIVATE = 'tendermint/PrivKeyEd25519';
const SEED_BYTES = 32;

/** Consensus key of the home's validator, ed25519, 32 bytes. @throws HostError without the file or for another kind */
export function validatorPublicKey(paths: HomePaths): Uint8Array {
  const key = memberOf(readObject(paths.validatorKey), 'pub_key');
  if (textOf(key, 'type') !== ED25519_PUBLIC)
    throw new HostError(
      `${paths.validatorKey} holds a key of type ${textOf(key, 'type')}; only ${ED25519_PUBLIC} is supported here`,
    );
  return fromBase64(textOf(key, 'value'));
}

/** Consensus address of the home's validator, 20 bytes. @throws HostError as `validatorPublicKey` */
export const validatorAddress = (paths: HomePaths): ByteString =>
  publicKeyAddress({ kind: 'ed25519', key: validatorPublicKey(paths) });

/** Hex of the 20 bytes that peers know the node by. @throws HostError without the file or for another kind */
export function nodeId(paths: HomePaths): string {
  const key = memberOf(readObject(paths.nodeKey), 'priv_key');
  if (textOf(key, 'type') !== ED25519_PRIVATE)
    throw new HostError(`${paths.nodeKey} holds no key of type ${ED25519_PRIVATE}`);
  const publicKey = fromBase64(textOf(key, 'value')).subarray(SEED_BYTES);
  return toHex(fromByteString(publicKeyAddress({ kind: 'ed25519', key: publicKey })));
}

function readObject(file: string): JsonObject {
  if (!existsSync(file))
    throw new HostError(`${file} is not there; make a home with: avocetd init <moniker>`);
  const value = parseJson(readFileSync(file));
  if (!isJsonObject(value)) throw new HostError(`${file} holds no JSON object`);
  return value;
}

function memberOf(object: JsonObject, name: string): JsonObject {
  const value: JsonValue | undefined = object.get(name);
  return value !== undefined && isJsonObject(value) ? value : new Map();
}

function textOf(object: JsonObject, name: string): string {
  const value = object.get(name);
  return typeof value === 'string' ? value : '';
}
