import { assert } from '../types/assert.ts';
import { type ByteString, fromByteString, utf8 } from '../types/bytes.ts';
import type { IavlTree } from './iavl.ts';
import type { StoreCommit } from './kv.ts';
import { byName, merklePath, simpleMapLeaves } from './merkle.ts';
import { VARINT_MAX_BYTES, putUvarint, putVarint, putVarintBig } from './varint.ts';

/**
 * ICS-23 proofs in protobuf, byte for byte as the reference makes them.
 * `CommitmentProof{1 exist | 2 nonexist}`, `ExistenceProof{1 key, 2 value, 3 leaf, 4 path*}`, `NonExistenceProof{1 key, 2 left, 3 right}`,
 * `LeafOp{1 hash, 2 prehash_key, 3 prehash_value, 4 length, 5 prefix}`, `InnerOp{1 hash, 2 prefix, 3 suffix}`.
 * @see iavl proof_ics23.go, store internal/proofs, ics23/go proofs.proto
 */

/** SHA256, no hash of the key, SHA256 of the value, lengths as varints: `1: 1, 3: 1, 4: 1`, then the prefix. */
const LEAF_OP = Uint8Array.of(0x08, 1, 0x18, 1, 0x20, 1);
const INNER_OP = Uint8Array.of(0x08, 1);
const HASH_MARK = Uint8Array.of(32);
const EMPTY = new Uint8Array();

/** Proof that `key` is in the tree under `root`, or that it is not. `valueOf` gives the value of a key that is. */
export function proveKey(
  tree: IavlTree,
  root: number,
  key: ByteString,
  valueOf: (key: ByteString) => Uint8Array,
): Uint8Array {
  tree.hashOf(root);
  const prove = (at: ByteString): Uint8Array => existence(tree, root, at, valueOf(at));
  const { exact, below, above } = neighbours(tree, root, key);
  if (exact) return field(1, prove(key));
  const nonexistence = [
    field(1, fromByteString(key)),
    below === undefined ? EMPTY : field(2, prove(below)),
    above === undefined ? EMPTY : field(3, prove(above)),
  ];
  return field(2, Buffer.concat(nonexistence));
}

/** Proof that the app hash holds this store's root. */
export function proveStore(stores: readonly StoreCommit[], name: string): Uint8Array {
  const ordered = byName(stores);
  const index = ordered.findIndex((store) => store.name === name);
  const store = ordered[index];
  assert(store !== undefined, `store ${name} is in the app hash`);
  const path = merklePath(simpleMapLeaves(ordered), index).map(({ side, hash }) =>
    side === 'right'
      ? innerOp(Uint8Array.of(1), hash)
      : innerOp(Buffer.concat([Uint8Array.of(1), hash]), EMPTY),
  );
  return field(1, existenceProof(utf8(name), store.hash, Uint8Array.of(0), path));
}

/** Whether a key is there, and the keys next to it. */
function neighbours(
  tree: IavlTree,
  root: number,
  key: ByteString,
): {
  readonly exact: boolean;
  readonly below: ByteString | undefined;
  readonly above: ByteString | undefined;
} {
  if (root === 0) return { exact: false, below: undefined, above: undefined };
  // The subtrees left behind on the way to the leaf where the key would be.
  let lower = 0;
  let higher = 0;
  let node = root;
  while (tree.heightOf(node) > 0) {
    if (tree.compareKey(key, node) < 0) {
      higher = tree.rightOf(node);
      node = tree.leftOf(node);
    } else {
      lower = tree.leftOf(node);
      node = tree.rightOf(node);
    }
  }
  const order = tree.compareKey(key, node);
  if (order === 0) return { exact: true, below: undefined, above: undefined };
  const leaf = tree.keyOf(node);
  return {
    exact: false,
    below: order > 0 ? leaf : outermost(tree, lower, 'right'),
    above: order < 0 ? leaf : outermost(tree, higher, 'left'),
  };
}

function outermost(tree: IavlTree, from: number, side: 'left' | 'right'): ByteString | undefined {
  if (from === 0) return undefined;
  let node = from;
  while (tree.heightOf(node) > 0) node = side === 'left' ? tree.leftOf(node) : tree.rightOf(node);
  return tree.keyOf(node);
}

function existence(tree: IavlTree, root: number, key: ByteString, value: Uint8Array): Uint8Array {
  const path: Uint8Array[] = [];
  let node = root;
  while (tree.heightOf(node) > 0) {
    const base = integers(tree.heightOf(node), tree.sizeOf(node), tree.versionOfNode(node));
    if (tree.compareKey(key, node) < 0) {
      const right = Buffer.concat([HASH_MARK, tree.hashOf(tree.rightOf(node))]);
      path.push(innerOp(Buffer.concat([base, HASH_MARK]), right));
      node = tree.leftOf(node);
    } else {
      const left = tree.hashOf(tree.leftOf(node));
      path.push(innerOp(Buffer.concat([base, HASH_MARK, left, HASH_MARK]), EMPTY));
      node = tree.rightOf(node);
    }
  }
  assert(tree.compareKey(key, node) === 0, 'a key whose existence is proven is in the tree');
  const prefix = integers(0, 1, tree.versionOfNode(node));
  return existenceProof(fromByteString(key), value, prefix, path.reverse());
}

function existenceProof(
  key: Uint8Array,
  value: Uint8Array,
  leafPrefix: Uint8Array,
  path: readonly Uint8Array[],
): Uint8Array {
  return Buffer.concat([
    field(1, key),
    field(2, value),
    field(3, Buffer.concat([LEAF_OP, field(5, leafPrefix)])),
    ...path.map((step) => field(4, step)),
  ]);
}

const innerOp = (prefix: Uint8Array, suffix: Uint8Array): Uint8Array =>
  Buffer.concat([INNER_OP, field(2, prefix), field(3, suffix)]);

/** What every preimage of a node begins with, as signed varints. */
function integers(height: number, size: number, version: bigint): Uint8Array {
  const out = Buffer.alloc(VARINT_MAX_BYTES * 3);
  let at = putVarint(out, 0, height);
  at = putVarint(out, at, size);
  at = putVarintBig(out, at, version);
  return out.subarray(0, at);
}

/** A length-delimited field; an empty one is left out. */
function field(number: number, content: Uint8Array): Uint8Array {
  if (content.length === 0) return EMPTY;
  const head = Buffer.alloc(1 + VARINT_MAX_BYTES);
  head[0] = (number << 3) | 2;
  return Buffer.concat([head.subarray(0, putUvarint(head, 1, content.length)), content]);
}
