import { compareBytes, equalBytes } from '../types/bytes.ts';
import { MAX_UINT64, safeNumber } from '../types/int.ts';
import { sha256 } from './hasher.ts';
import { VARINT_MAX_BYTES, putUvarint, uvarintSize } from './varint.ts';

/**
 * Verifier of ICS-23 proofs for the two trees an SDK chain has, in the strict form of github.com/cosmos/ics23/go v0.11.0
 * (`ics23.go`, `proof.go`, `ops.go`). It never throws on what it is given: a malformed proof does not verify.
 */

export type ProofSpec = {
  readonly kind: 'iavl' | 'simple';
  /** First byte of a leaf's prefix. Inner prefixes never begin with it. */
  readonly leafPrefix: number;
  readonly innerPrefixMin: number;
  readonly innerPrefixMax: number;
  /** Bytes a child takes in an inner preimage. */
  readonly childBytes: number;
};

export const iavlSpec: ProofSpec = {
  kind: 'iavl',
  leafPrefix: 0,
  innerPrefixMin: 4,
  innerPrefixMax: 12,
  childBytes: 33,
};

export const tendermintSpec: ProofSpec = {
  kind: 'simple',
  leafPrefix: 0,
  innerPrefixMin: 1,
  innerPrefixMax: 1,
  childBytes: 32,
};

/** Longest path. @see ics23 DefaultMaxDepth */
const PATH_MAX = 128;

type LeafOp = {
  readonly hash: number;
  readonly prehashKey: number;
  readonly prehashValue: number;
  readonly length: number;
  readonly prefix: Uint8Array;
};
type InnerOp = { readonly hash: number; readonly prefix: Uint8Array; readonly suffix: Uint8Array };
type Existence = {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly leaf: LeafOp;
  readonly path: readonly InnerOp[];
};

const SHA256_OP = 1;
const VAR_PROTO = 1;
const EMPTY = new Uint8Array();

/** Whether protobuf `CommitmentProof` bytes show that the tree of `root` holds `key` with `value`. */
export function verifyExistence(
  spec: ProofSpec,
  root: Uint8Array,
  proof: Uint8Array,
  key: Uint8Array,
  value: Uint8Array,
): boolean {
  const existence = decodeExistence(bytesOf(fieldsOf(proof), 1));
  if (existence === undefined || !equalBytes(existence.key, key)) return false;
  return equalBytes(existence.value, value) && isProven(spec, root, existence);
}

/** Whether protobuf `CommitmentProof` bytes show that the tree of `root` does not hold `key`. */
export function verifyAbsence(
  spec: ProofSpec,
  root: Uint8Array,
  proof: Uint8Array,
  key: Uint8Array,
): boolean {
  const content = bytesOf(fieldsOf(proof), 2);
  const fields = content === undefined ? undefined : fieldsOf(content);
  if (fields === undefined) return false;
  const leftBytes = bytesOf(fields, 2);
  const rightBytes = bytesOf(fields, 3);
  if (leftBytes === undefined && rightBytes === undefined) return false;
  const left = decodeExistence(leftBytes);
  const right = decodeExistence(rightBytes);

  if (leftBytes !== undefined) {
    if (left === undefined || !isProven(spec, root, left)) return false;
    if (compareBytes(key, left.key) <= 0) return false;
  }
  if (rightBytes !== undefined) {
    if (right === undefined || !isProven(spec, root, right)) return false;
    if (compareBytes(key, right.key) >= 0) return false;
  }
  if (left === undefined) return right?.path.every((step) => isChild(spec, step, 'left')) ?? false;
  if (right === undefined) return left.path.every((step) => isChild(spec, step, 'right'));
  return areNeighbours(spec, left.path, right.path);
}

/** The proof has the spec's form and leads to the root. */
function isProven(spec: ProofSpec, root: Uint8Array, proof: Existence): boolean {
  const { leaf, path, key, value } = proof;
  // Neither tree can prove an empty value: see reference of LeafOp.Apply.
  if (key.length === 0 || value.length === 0) return false;
  if (!isLeafOf(spec, leaf) || path.length > PATH_MAX) return false;
  if (!path.every((step, at) => isInnerOf(spec, step, at + 1))) return false;

  let hash = sha256(Buffer.concat([leaf.prefix, withLength(key), withLength(sha256(value))]));
  for (const { prefix, suffix } of path) hash = sha256(Buffer.concat([prefix, hash, suffix]));
  return equalBytes(hash, root);
}

function isLeafOf(spec: ProofSpec, leaf: LeafOp): boolean {
  if (spec.kind === 'iavl' && restOfIavlPrefix(leaf.prefix, 0) !== 0) return false;
  return (
    leaf.hash === SHA256_OP &&
    leaf.prehashKey === 0 &&
    leaf.prehashValue === SHA256_OP &&
    leaf.length === VAR_PROTO &&
    leaf.prefix[0] === spec.leafPrefix
  );
}

function isInnerOf(spec: ProofSpec, step: InnerOp, level: number): boolean {
  if (step.hash !== SHA256_OP) return false;
  if (spec.kind === 'iavl') {
    // What follows the three integers: a length byte, or a left child's as well as the child and its own.
    const rest = restOfIavlPrefix(step.prefix, level);
    if (rest !== 1 && rest !== 1 + spec.childBytes) return false;
  }
  return (
    step.prefix[0] !== spec.leafPrefix &&
    step.prefix.length >= spec.innerPrefixMin &&
    step.prefix.length <= spec.innerPrefixMax + spec.childBytes &&
    step.suffix.length % spec.childBytes === 0
  );
}

/** Bytes after three non-negative varints, the first (the height) at least `heightMin`; undefined when they are not there. */
function restOfIavlPrefix(prefix: Uint8Array, heightMin: number): number | undefined {
  let at = 0;
  for (let i = 0; i < 3; i++) {
    const read = readZigzag(prefix, at);
    if (read === undefined || read.value < 0n) return undefined;
    if (i === 0 && read.value < BigInt(heightMin)) return undefined;
    at = read.next;
  }
  return prefix.length - at;
}

/** Whether the step says that what it was given is this child. */
function isChild(spec: ProofSpec, step: InnerOp, side: 'left' | 'right'): boolean {
  const before = side === 'left' ? 0 : spec.childBytes;
  return (
    step.prefix.length >= spec.innerPrefixMin + before &&
    step.prefix.length <= spec.innerPrefixMax + before &&
    step.suffix.length === spec.childBytes - before
  );
}

/** Paths go from leaf to root: the same above, then left and right of one node, then along its middle. */
function areNeighbours(
  spec: ProofSpec,
  left: readonly InnerOp[],
  right: readonly InnerOp[],
): boolean {
  let leftEnd = left.length - 1;
  let rightEnd = right.length - 1;
  for (;;) {
    const l = left[leftEnd];
    const r = right[rightEnd];
    if (l === undefined || r === undefined) return false;
    if (!equalBytes(l.prefix, r.prefix) || !equalBytes(l.suffix, r.suffix)) {
      return (
        isChild(spec, l, 'left') &&
        isChild(spec, r, 'right') &&
        left.slice(0, leftEnd).every((step) => isChild(spec, step, 'right')) &&
        right.slice(0, rightEnd).every((step) => isChild(spec, step, 'left'))
      );
    }
    leftEnd--;
    rightEnd--;
  }
}

function withLength(content: Uint8Array): Uint8Array {
  const out = Buffer.alloc(uvarintSize(content.length) + content.length);
  out.set(content, putUvarint(out, 0, content.length));
  return out;
}

// -------------------------------------------------------------- protobuf

/** `path` of an ExistenceProof, its one repeated field. */
const PATH_FIELD = 4;

type Field = { readonly number: number; readonly bytes?: Uint8Array; readonly integer?: bigint };

function decodeExistence(bytes: Uint8Array | undefined): Existence | undefined {
  const fields = bytes === undefined ? undefined : fieldsOf(bytes, PATH_FIELD);
  const leafBytes = bytesOf(fields, 3);
  if (fields === undefined || leafBytes === undefined) return undefined;
  const leaf = fieldsOf(leafBytes);
  if (leaf === undefined) return undefined;

  const path: InnerOp[] = [];
  for (const field of fields) {
    if (field.number !== PATH_FIELD || field.bytes === undefined) continue;
    const step = fieldsOf(field.bytes);
    if (step === undefined) return undefined;
    path.push({
      hash: integerOf(step, 1),
      prefix: bytesOf(step, 2) ?? EMPTY,
      suffix: bytesOf(step, 3) ?? EMPTY,
    });
  }
  return {
    key: bytesOf(fields, 1) ?? EMPTY,
    value: bytesOf(fields, 2) ?? EMPTY,
    leaf: {
      hash: integerOf(leaf, 1),
      prehashKey: integerOf(leaf, 2),
      prehashValue: integerOf(leaf, 3),
      length: integerOf(leaf, 4),
      prefix: bytesOf(leaf, 5) ?? EMPTY,
    },
    path,
  };
}

const bytesOf = (fields: readonly Field[] | undefined, number: number): Uint8Array | undefined =>
  fields?.find((field) => field.number === number)?.bytes;

/** 0 when absent, as proto3 has it. An integer past what an enum holds is no known one: −1. */
function integerOf(fields: readonly Field[], number: number): number {
  const value = fields.find((field) => field.number === number)?.integer ?? 0n;
  return value > 0x7fffffffn ? -1 : safeNumber(value);
}

/**
 * Fields in order; undefined when the bytes are not protobuf, or have a field twice that is not `repeated`.
 * Differs: protobuf would merge those, but no proof is made so.
 */
function fieldsOf(bytes: Uint8Array, repeated?: number): Field[] | undefined {
  const fields: Field[] = [];
  const seen = new Set<number>();
  let at = 0;
  while (at < bytes.length) {
    const tag = readInteger(bytes, at);
    if (tag === undefined || tag.value > 0xffffffffn) return undefined;
    const number = safeNumber(tag.value >> 3n);
    const content = readInteger(bytes, tag.next);
    if (number === 0 || content === undefined) return undefined;
    if (number !== repeated && seen.has(number)) return undefined;
    seen.add(number);
    at = content.next;
    const wireType = tag.value & 7n;
    if (wireType === 0n) {
      fields.push({ number, integer: content.value });
    } else if (wireType === 2n && content.value <= BigInt(bytes.length - at)) {
      const end = at + safeNumber(content.value);
      fields.push({ number, bytes: bytes.subarray(at, end) });
      at = end;
    } else {
      return undefined;
    }
  }
  return fields;
}

type Read = { readonly value: bigint; readonly next: number };

/** An unsigned varint of at most 64 bits; undefined when cut off or longer. */
function readInteger(bytes: Uint8Array, at: number): Read | undefined {
  let value = 0n;
  for (let i = 0; i < VARINT_MAX_BYTES; i++) {
    const part = bytes[at + i];
    if (part === undefined) return undefined;
    value |= BigInt(part & 0x7f) << BigInt(7 * i);
    if (part < 0x80) return value > MAX_UINT64 ? undefined : { value, next: at + i + 1 };
  }
  return undefined;
}

function readZigzag(bytes: Uint8Array, at: number): Read | undefined {
  const read = readInteger(bytes, at);
  if (read === undefined) return undefined;
  const half = read.value >> 1n;
  return { value: (read.value & 1n) === 0n ? half : -half - 1n, next: read.next };
}
