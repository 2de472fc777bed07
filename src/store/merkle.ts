import { compareBytes, utf8 } from '../types/bytes.ts';
import { sha256 } from './hasher.ts';
import type { StoreCommit } from './kv.ts';
import { putUvarint, uvarintSize } from './varint.ts';

/** RFC-6962 trees as CometBFT builds them. @see cometbft v0.38 crypto/merkle/{tree,hash,proof}.go */

const LEAF = Uint8Array.of(0);
const INNER = Uint8Array.of(1);

export const leafHash = (leaf: Uint8Array): Uint8Array => sha256(Buffer.concat([LEAF, leaf]));
export const innerHash = (left: Uint8Array, right: Uint8Array): Uint8Array =>
  sha256(Buffer.concat([INNER, left, right]));

/** Root over leaves in the order given; `H("")` over none. */
export function merkleRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array());
  return rootOf(leaves.map(leafHash));
}

/** One step from a leaf to the root: the sibling's hash and on which side it is. */
export type MerkleStep = { readonly side: 'left' | 'right'; readonly hash: Uint8Array };

/** Steps from leaf `index` to the root, nearest first. */
export function merklePath(leaves: readonly Uint8Array[], index: number): readonly MerkleStep[] {
  return pathOf(leaves.map(leafHash), index);
}

/** Leaves of the simple map over store roots, in name order: `len name ‖ name ‖ 32 ‖ H(root)`. @see store internal/maps */
export function simpleMapLeaves(stores: readonly StoreCommit[]): readonly Uint8Array[] {
  return byName(stores).map(({ name, hash }) => {
    const key = utf8(name);
    const valueHash = sha256(hash);
    const leaf = Buffer.alloc(
      uvarintSize(key.length) + key.length + uvarintSize(valueHash.length) + valueHash.length,
    );
    let at = putUvarint(leaf, 0, key.length);
    leaf.set(key, at);
    at = putUvarint(leaf, at + key.length, valueHash.length);
    leaf.set(valueHash, at);
    return leaf;
  });
}

/** App hash of a multistore. @see store types/commit_info.go */
export const appHashOf = (stores: readonly StoreCommit[]): Uint8Array =>
  merkleRoot(simpleMapLeaves(stores));

/** Stores in the order of their names' bytes. */
export const byName = (stores: readonly StoreCommit[]): readonly StoreCommit[] =>
  [...stores].sort((a, b) => compareBytes(utf8(a.name), utf8(b.name)));

function rootOf(hashes: readonly Uint8Array[]): Uint8Array {
  const [only] = hashes;
  if (only !== undefined && hashes.length === 1) return only;
  const split = splitPoint(hashes.length);
  return innerHash(rootOf(hashes.slice(0, split)), rootOf(hashes.slice(split)));
}

function pathOf(hashes: readonly Uint8Array[], index: number): MerkleStep[] {
  if (hashes.length <= 1) return [];
  const split = splitPoint(hashes.length);
  const left = hashes.slice(0, split);
  const right = hashes.slice(split);
  return index < split
    ? [...pathOf(left, index), { side: 'right', hash: rootOf(right) }]
    : [...pathOf(right, index - split), { side: 'left', hash: rootOf(left) }];
}

/** The largest power of two below `count`. */
function splitPoint(count: number): number {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
}
