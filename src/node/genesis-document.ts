/**
 * The genesis document: CometBFT's, with the application's state in `app_state`. The SDK's own form, which has the
 * consensus parameters under `consensus.params`, is read too. @see cometbft v0.38.26 types/genesis.go, cosmos-sdk x/genutil/types/genesis.go
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import {
  isJsonObject,
  parseJson,
  printJson,
  type JsonObject,
  type JsonValue,
} from '../codec/json.ts';
import { sha256 } from '../crypto/hash.ts';
import { HostError } from '../types/errors.ts';
import type { HomePaths } from './home.ts';

export type GenesisDocument = JsonObject;

/** Largest block of a new chain, bytes. CometBFT's default of 21 MB is too much. @see ASA-2023-002 */
const BLOCK_MAX_BYTES = 4 * 1024 * 1024;
const BLOCK_MAX_GAS = -1;
/** Time between blocks that the age of evidence in blocks is reckoned with, seconds: as short as they may get. */
const BLOCK_TIME_SECONDS = 1;

export type NewGenesis = {
  readonly chainId: string;
  /** RFC 3339. */
  readonly time: string;
  readonly initialHeight: bigint;
  readonly appState: JsonValue;
  /** Evidence must be taken as long as stake can be slashed. */
  readonly unbondingSeconds: bigint;
};

export function newGenesis(options: NewGenesis): GenesisDocument {
  const { chainId, time, initialHeight, appState, unbondingSeconds } = options;
  const ages = {
    blocks: unbondingSeconds / BigInt(BLOCK_TIME_SECONDS),
    nanoseconds: unbondingSeconds * 1_000_000_000n,
  };
  return objectOf({
    genesis_time: time,
    chain_id: chainId,
    initial_height: String(initialHeight),
    consensus_params: objectOf({
      block: objectOf({ max_bytes: String(BLOCK_MAX_BYTES), max_gas: String(BLOCK_MAX_GAS) }),
      evidence: objectOf({
        max_age_num_blocks: String(ages.blocks),
        max_age_duration: String(ages.nanoseconds),
        max_bytes: '1048576',
      }),
      validator: objectOf({ pub_key_types: ['ed25519'] }),
      version: objectOf({ app: '0' }),
      abci: objectOf({ vote_extensions_enable_height: '0' }),
    }),
    app_hash: '',
    app_state: appState,
  });
}

export const objectOf = (fields: Readonly<Record<string, JsonValue>>): JsonObject =>
  new Map(Object.entries(fields));

/** @throws HostError without the file or when it holds no JSON object */
export function readGenesis(paths: HomePaths): GenesisDocument {
  if (!existsSync(paths.genesis))
    throw new HostError(
      `${paths.genesis} is not there; make one with: avocetd init <moniker> --home ${paths.root}`,
    );
  const document = parseJson(readFileSync(paths.genesis));
  if (!isJsonObject(document)) throw new HostError(`${paths.genesis} holds no JSON object`);
  return document;
}

/** Whole or not at all. */
export function writeGenesis(paths: HomePaths, document: GenesisDocument): void {
  const unfinished = `${paths.genesis}.${process.pid}.unfinished`;
  writeFileSync(unfinished, `${printJson(document, '  ')}\n`, { mode: 0o644 });
  renameSync(unfinished, paths.genesis);
}

export function chainIdOf(document: GenesisDocument): string {
  const id = document.get('chain_id');
  if (typeof id !== 'string' || id === '')
    throw new HostError('the genesis document names no chain_id');
  return id;
}

/** SHA-256 of the file: what a chain of the same name but another beginning differs in. */
export const genesisHash = (paths: HomePaths): Uint8Array => sha256(readFileSync(paths.genesis));

/** The value at a path of keys; undefined where some part is not there. */
export function valueAt(
  value: JsonValue | undefined,
  ...path: readonly string[]
): JsonValue | undefined {
  let at = value;
  for (const key of path) at = at !== undefined && isJsonObject(at) ? at.get(key) : undefined;
  return at;
}

/** The document with a value replaced where its path is; unchanged where some part of the path is not there. */
export function withValueAt(value: JsonValue, path: readonly string[], put: JsonValue): JsonValue {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  if (!isJsonObject(value)) return value;
  const inner = value.get(key);
  if (inner === undefined) return value;
  return new Map([...value, [key, withValueAt(inner, rest, put)]]);
}

/**
 * The file that CometBFT reads: the home's own, or where that is in the SDK's form a translation of it in the data folder.
 * @throws HostError without a document
 */
export function cometGenesisFile(paths: HomePaths): string {
  const document = readGenesis(paths);
  const params = valueAt(document, 'consensus', 'params');
  if (params === undefined || document.has('consensus_params')) return paths.genesis;
  const translated = new Map(document);
  for (const key of ['consensus', 'app_name', 'app_version']) translated.delete(key);
  translated.set('consensus_params', params);
  const validators = valueAt(document, 'consensus', 'validators');
  if (validators !== undefined) translated.set('validators', validators);
  const hash = document.get('app_hash');
  translated.set('app_hash', typeof hash === 'string' ? hash : '');
  const height = document.get('initial_height');
  if (height !== undefined && height !== null && typeof height === 'object' && 'number' in height)
    translated.set('initial_height', height.number);
  const file = join(paths.data, 'comet-genesis.json');
  writeFileSync(file, printJson(translated));
  return file;
}
