import * as confio from '@confio/ics23';
import { describe, expect, it } from 'vitest';
import { appHashOf } from '../../../src/store/merkle.ts';
import { nodeHasher } from '../../../src/store/hasher.ts';
import { IavlTree } from '../../../src/store/iavl.ts';
import {
  iavlSpec,
  tendermintSpec,
  verifyAbsence,
  verifyExistence,
} from '../../../src/store/ics23.ts';
import { proveKey, proveStore } from '../../../src/store/proof.ts';
import { type ByteString, fromByteString } from '../../../src/types/bytes.ts';

const key = (text: string): ByteString => text as ByteString;
const values = new Map(
  Array.from({ length: 40 }, (_, i) => [
    `key/${String(i * 2).padStart(3, '0')}`,
    `value ${String(i)}`,
  ]),
);
const tree = new IavlTree(nodeHasher());
for (const [version, [at, to]] of [...values].entries()) {
  tree.begin(BigInt(version + 1));
  tree.set(key(at), Buffer.from(to));
  tree.seal();
}
const root = tree.hash();
const prove = (at: string): Uint8Array =>
  proveKey(tree, tree.rootNode, key(at), (leaf) => Buffer.from(values.get(leaf) ?? ''));

/** What the other implementation says; what it cannot decode it does not accept. */
function theirs(
  spec: 'iavl' | 'simple',
  at: Uint8Array,
  proof: Uint8Array,
  value: Uint8Array | undefined,
  under: Uint8Array,
): boolean {
  try {
    const decoded = confio.ics23.CommitmentProof.decode(proof);
    const which = spec === 'iavl' ? confio.iavlSpec : confio.tendermintSpec;
    return value === undefined
      ? confio.verifyNonMembership(decoded, which, under, at)
      : confio.verifyMembership(decoded, which, under, at, value);
  } catch {
    return false;
  }
}
function ours(
  spec: 'iavl' | 'simple',
  at: Uint8Array,
  proof: Uint8Array,
  value: Uint8Array | undefined,
  under: Uint8Array,
): boolean {
  const which = spec === 'iavl' ? iavlSpec : tendermintSpec;
  return value === undefined
    ? verifyAbsence(which, under, proof, at)
    : verifyExistence(which, under, proof, at, value);
}

function* flips(bytes: Uint8Array): Generator<Uint8Array> {
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const copy = Uint8Array.from(bytes);
    copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    yield copy;
  }
}

const stores = ['bank', 'gov', 'staking'].map((name) => ({ name, hash: root }));
const appHash = appHashOf(stores);
const cases = [
  {
    what: 'a key',
    spec: 'iavl',
    at: 'key/020',
    proof: prove('key/020'),
    value: 'value 10',
    under: root,
  },
  {
    what: 'the first key',
    spec: 'iavl',
    at: 'key/000',
    proof: prove('key/000'),
    value: 'value 0',
    under: root,
  },
  {
    what: 'a gap',
    spec: 'iavl',
    at: 'key/021',
    proof: prove('key/021'),
    value: undefined,
    under: root,
  },
  { what: 'the left end', spec: 'iavl', at: 'a', proof: prove('a'), value: undefined, under: root },
  {
    what: 'the right end',
    spec: 'iavl',
    at: 'z',
    proof: prove('z'),
    value: undefined,
    under: root,
  },
  {
    what: 'a store',
    spec: 'simple',
    at: 'gov',
    proof: proveStore(stores, 'gov'),
    value: Buffer.from(root).toString('latin1'),
    under: appHash,
  },
] as const;

describe.each(cases)('a proof of $what', ({ spec, at, proof, value, under }) => {
  const keyBytes = fromByteString(key(at));
  const valueBytes = value === undefined ? undefined : Buffer.from(value, 'latin1');

  it('verifies here and in the other implementation', () => {
    expect(ours(spec, keyBytes, proof, valueBytes, under)).toBe(true);
    expect(theirs(spec, keyBytes, proof, valueBytes, under)).toBe(true);
  });

  it('does not verify with any bit of the proof, the root or the value turned', () => {
    // Neither looks at the key an absence proof carries beside its neighbours, and the other's decoder passes over wire types:
    // what they accept must say the same of the same leaves.
    const evidence = (bytes: Uint8Array): string => {
      const { exist, nonexist } = confio.ics23.CommitmentProof.decode(Buffer.from(bytes));
      return JSON.stringify([exist, nonexist?.left, nonexist?.right]);
    };
    for (const turned of flips(proof)) {
      const accepted = ours(spec, keyBytes, turned, valueBytes, under);
      if (valueBytes !== undefined) expect(accepted).toBe(false);
      if (accepted || theirs(spec, keyBytes, turned, valueBytes, under)) {
        expect(evidence(turned)).toEqual(evidence(proof));
      }
    }
    for (const turned of flips(under)) {
      expect(ours(spec, keyBytes, proof, valueBytes, turned)).toBe(false);
      expect(theirs(spec, keyBytes, proof, valueBytes, turned)).toBe(false);
    }
    for (const turned of flips(valueBytes ?? new Uint8Array())) {
      expect(ours(spec, keyBytes, proof, turned, under)).toBe(false);
      expect(theirs(spec, keyBytes, proof, turned, under)).toBe(false);
    }
  });

  it('does not verify cut off at any byte', () => {
    for (let length = 0; length < proof.length; length++) {
      expect(ours(spec, keyBytes, proof.subarray(0, length), valueBytes, under)).toBe(false);
    }
  });

  it('does not verify what it does not say', () => {
    const other = fromByteString(key('key/022'));
    expect(ours(spec, other, proof, valueBytes, under)).toBe(false);
    expect(theirs(spec, other, proof, valueBytes, under)).toBe(false);
    const opposite = valueBytes === undefined ? Buffer.from('x') : undefined;
    expect(ours(spec, keyBytes, proof, opposite, under)).toBe(false);
  });
});

describe('an absence', () => {
  it('is not shown by keys that are not neighbours', () => {
    const field = (number: number, content: Uint8Array): Buffer => {
      const length =
        content.length < 128
          ? [content.length]
          : [(content.length & 127) | 128, content.length >> 7];
      return Buffer.concat([Buffer.from([(number << 3) | 2, ...length]), content]);
    };
    const inside = (proof: Uint8Array): Uint8Array =>
      proof.subarray(proof[1] !== undefined && proof[1] > 127 ? 3 : 2);
    const absent = fromByteString(key('key/021'));
    const made = (left: string | undefined, right: string | undefined): Uint8Array =>
      field(
        2,
        Buffer.concat([
          field(1, absent),
          left === undefined ? Buffer.alloc(0) : field(2, inside(prove(left))),
          right === undefined ? Buffer.alloc(0) : field(3, inside(prove(right))),
        ]),
      );

    expect(Buffer.from(made('key/020', 'key/022'))).toEqual(Buffer.from(prove('key/021')));
    for (const [left, right] of [
      ['key/018', 'key/022'],
      ['key/020', 'key/024'],
      ['key/020', undefined],
      [undefined, 'key/022'],
      ['key/022', 'key/020'],
      [undefined, undefined],
    ] as const) {
      expect(ours('iavl', absent, made(left, right), undefined, root)).toBe(false);
      expect(theirs('iavl', absent, made(left, right), undefined, root)).toBe(false);
    }
  });
});
