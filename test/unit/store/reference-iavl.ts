import { createHash } from 'node:crypto';

/**
 * IAVL written to be read, from the published rules (github.com/cosmos/iavl v1.2: node.go, mutable_tree.go) and not from
 * src/store/iavl.ts, which it judges. Persistent nodes, no sharing tricks, no speed.
 */

export type Leaf = {
  readonly kind: 'leaf';
  readonly key: string;
  readonly value: Uint8Array;
  readonly version: bigint;
};
export type Inner = {
  readonly kind: 'inner';
  /** Smallest key of the right subtree. */
  readonly key: string;
  readonly left: Node;
  readonly right: Node;
  readonly height: number;
  readonly size: number;
  readonly version: bigint;
};
export type Node = Leaf | Inner;

const hash = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

function uvarint(value: bigint): Buffer {
  const out: number[] = [];
  let rest = value;
  for (; rest >= 128n; rest >>= 7n) out.push(Number(rest & 127n) | 128);
  out.push(Number(rest));
  return Buffer.from(out);
}
const varint = (value: bigint): Buffer => uvarint(value << 1n);

const heightOf = (node: Node): number => (node.kind === 'leaf' ? 0 : node.height);
const sizeOf = (node: Node): number => (node.kind === 'leaf' ? 1 : node.size);

function inner(key: string, left: Node, right: Node, version: bigint): Inner {
  return {
    kind: 'inner',
    key,
    left,
    right,
    height: Math.max(heightOf(left), heightOf(right)) + 1,
    size: sizeOf(left) + sizeOf(right),
    version,
  };
}

export function hashOf(node: Node | undefined): Buffer {
  if (node === undefined) return hash();
  const head = [varint(BigInt(heightOf(node))), varint(BigInt(sizeOf(node))), varint(node.version)];
  if (node.kind === 'leaf') {
    const key = Buffer.from(node.key, 'latin1');
    return hash(...head, uvarint(BigInt(key.length)), key, uvarint(32n), hash(node.value));
  }
  return hash(...head, uvarint(32n), hashOf(node.left), uvarint(32n), hashOf(node.right));
}

export function set(node: Node | undefined, key: string, value: Uint8Array, version: bigint): Node {
  const leaf: Leaf = { kind: 'leaf', key, value, version };
  if (node === undefined) return leaf;
  if (node.kind === 'leaf') {
    if (key === node.key) return leaf;
    return key < node.key ? inner(node.key, leaf, node, version) : inner(key, node, leaf, version);
  }
  const goesLeft = key < node.key;
  const left = goesLeft ? set(node.left, key, value, version) : node.left;
  const right = goesLeft ? node.right : set(node.right, key, value, version);
  return balance(inner(node.key, left, right, version), version);
}

/** Undefined: the key is not there. */
export function remove(
  node: Node | undefined,
  key: string,
  version: bigint,
): { readonly rest: Node | undefined; readonly newKey: string | undefined } | undefined {
  if (node === undefined) return undefined;
  if (node.kind === 'leaf') {
    return node.key === key ? { rest: undefined, newKey: undefined } : undefined;
  }
  if (key < node.key) {
    const removed = remove(node.left, key, version);
    if (removed === undefined) return undefined;
    if (removed.rest === undefined) return { rest: node.right, newKey: node.key };
    const copy = inner(node.key, removed.rest, node.right, version);
    return { rest: balance(copy, version), newKey: removed.newKey };
  }
  const removed = remove(node.right, key, version);
  if (removed === undefined) return undefined;
  if (removed.rest === undefined) return { rest: node.left, newKey: undefined };
  const copy = inner(removed.newKey ?? node.key, node.left, removed.rest, version);
  return { rest: balance(copy, version), newKey: undefined };
}

const lean = (node: Inner): number => heightOf(node.left) - heightOf(node.right);
const leanOf = (node: Node): number => (node.kind === 'leaf' ? 0 : lean(node));

function rotateRight(node: Inner, version: bigint): Inner {
  if (node.left.kind === 'leaf') throw new Error('a leaf is not raised');
  const lowered = inner(node.key, node.left.right, node.right, version);
  return inner(node.left.key, node.left.left, lowered, version);
}

function rotateLeft(node: Inner, version: bigint): Inner {
  if (node.right.kind === 'leaf') throw new Error('a leaf is not raised');
  const lowered = inner(node.key, node.left, node.right.left, version);
  return inner(node.right.key, lowered, node.right.right, version);
}

function balance(node: Inner, version: bigint): Inner {
  if (lean(node) > 1) {
    if (leanOf(node.left) >= 0 || node.left.kind === 'leaf') return rotateRight(node, version);
    return rotateRight(
      inner(node.key, rotateLeft(node.left, version), node.right, version),
      version,
    );
  }
  if (lean(node) < -1) {
    if (leanOf(node.right) <= 0 || node.right.kind === 'leaf') return rotateLeft(node, version);
    return rotateLeft(
      inner(node.key, node.left, rotateRight(node.right, version), version),
      version,
    );
  }
  return node;
}

export const heightAndSize = (node: Node | undefined): readonly [height: number, size: number] =>
  node === undefined ? [0, 0] : [heightOf(node), sizeOf(node)];
