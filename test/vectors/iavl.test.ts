import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ics23 } from '@confio/ics23';
import { ZERO_TIME } from '../../src/types/time.ts';
import { toHex } from '../../src/types/bytes.ts';
import type { ByteString } from '../../src/types/bytes.ts';
import { encodeCommitInfo } from '../../src/store/commit-info.ts';
import { nodeHasher } from '../../src/store/hasher.ts';
import { IavlTree } from '../../src/store/iavl.ts';
import { iavlSpec, tendermintSpec, verifyAbsence, verifyExistence } from '../../src/store/ics23.ts';
import { appHashOf } from '../../src/store/merkle.ts';
import { openMultiStore } from '../../src/store/multistore.ts';
import { proveKey, proveStore } from '../../src/store/proof.ts';
import * as confio from '@confio/ics23';

type Op = ['s', string, string] | ['d', string];
type Vectors = {
  nodeHash: { kind: string; key?: string; value?: string; version: string; hash: string }[];
  shapes: { ops: string; root: string }[];
  trees: {
    name: string;
    versions: { version: string; ops: Op[]; root: string; size: number; height: number }[];
    export?: { key: string; value?: string; version: string; height: number }[];
    proofs?: {
      version: string;
      key: string;
      value: string;
      exist: boolean;
      proof: string;
      verifies: boolean;
    }[];
  }[];
  simpleMaps: {
    stores: Record<string, string>;
    root: string;
    proofs: Record<string, string>;
  }[];
  multiStores: {
    name: string;
    stores: string[];
    initialVersion: number;
    versions: {
      version: number;
      writes: Record<string, Op[]>;
      workingHash: string;
      appHash: string;
      stores: Record<string, string>;
      commitInfo: string;
    }[];
    queries?: {
      path: string;
      data: string;
      height: number;
      prove: boolean;
      resValue: string;
      err?: string;
      proofOps?: { type: string; key: string; data: string }[];
    }[];
  }[];
};

const vectors = JSON.parse(
  readFileSync(new URL('iavl/vectors.json', import.meta.url), 'utf8'),
) as Vectors;
const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');
const key = (hex: string): ByteString => Buffer.from(hex, 'hex').toString('latin1') as ByteString;
const letter = (text: string): ByteString => text as ByteString;

function apply(tree: IavlTree, ops: readonly Op[]): void {
  for (const op of ops) {
    if (op[0] === 's') tree.set(key(op[1]), bytes(op[2]));
    else tree.remove(key(op[1]));
  }
}

describe('IAVL trees of the reference', () => {
  it('hashes single nodes at the varint boundaries', () => {
    for (const node of vectors.nodeHash) {
      const tree = new IavlTree(nodeHasher());
      tree.begin(BigInt(node.version));
      if (node.kind === 'leaf') tree.set(key(node.key ?? ''), bytes(node.value ?? ''));
      else
        apply(tree, [
          ['s', '61', '31'],
          ['s', '62', '32'],
        ]);

      expect(toHex(tree.hash())).toBe(node.hash);
    }
  });

  it('gives the same root for every shape', () => {
    for (const { ops, root } of vectors.shapes) {
      const tree = new IavlTree(nodeHasher());
      let version = 1n;
      for (const word of ops.split(' ')) {
        tree.begin(version++);
        for (const char of word.slice(1)) {
          if (word.startsWith('s')) tree.set(letter(char), Buffer.from(char));
          else tree.remove(letter(char));
        }
        tree.hash();
        tree.seal();
      }
      expect(toHex(tree.hash()), ops).toBe(root);
    }
  });

  describe.each(vectors.trees)('$name', ({ versions, proofs, export: exported }) => {
    const grow = (prepare: (tree: IavlTree, ops: readonly Op[], version: bigint) => void) => {
      const tree = new IavlTree(nodeHasher());
      const values = new Map<bigint, Map<string, string>>();
      const held = new Map<string, string>();
      for (const { version, ops, root, size, height } of versions) {
        prepare(tree, ops, BigInt(version));
        tree.begin(BigInt(version));
        apply(tree, ops);
        expect(toHex(tree.hash()), `version ${version}`).toBe(root);
        expect([tree.size, tree.subtreeHeight]).toEqual([size, height]);
        tree.seal();
        for (const op of ops) {
          if (op[0] === 's') held.set(op[1], op[2]);
          else held.delete(op[1]);
        }
        values.set(BigInt(version), new Map(held));
      }
      return { tree, values };
    };

    it('has the same root, size and height at every version', () => {
      grow(() => undefined);
    });

    it('has them after discarded attempts and pruning as well', () => {
      grow((tree, ops, version) => {
        tree.begin(version);
        apply(tree, ops.slice(0, 3).reverse());
        tree.hash();
        tree.discard();
        tree.prune(version - 3n);
      });
    });

    it('proves what the reference proves, in the same bytes and with the same verdict', () => {
      const { tree, values } = grow(() => undefined);
      for (const proof of proofs ?? []) {
        const at = BigInt(proof.version);
        const root = tree.rootAt(at);
        expect(root).toBeDefined();
        const made = proveKey(tree, root ?? 0, key(proof.key), (leaf) =>
          bytes(values.get(at)?.get(Buffer.from(leaf, 'latin1').toString('hex')) ?? ''),
        );
        expect(toHex(made)).toBe(proof.proof);

        const rootHash = tree.hashOf(root ?? 0);
        const ours = proof.exist
          ? verifyExistence(iavlSpec, rootHash, made, bytes(proof.key), bytes(proof.value))
          : verifyAbsence(iavlSpec, rootHash, made, bytes(proof.key));
        const decoded = ics23.CommitmentProof.decode(made);
        const theirs = proof.exist
          ? confio.verifyMembership(
              decoded,
              confio.iavlSpec,
              rootHash,
              bytes(proof.key),
              bytes(proof.value),
            )
          : confio.verifyNonMembership(decoded, confio.iavlSpec, rootHash, bytes(proof.key));
        expect([ours, theirs]).toEqual([proof.verifies, proof.verifies]);
      }
    });

    it('exports the same nodes', () => {
      const { tree, values } = grow(() => undefined);
      const last = values.get(tree.version ?? 0n);
      const nodes: unknown[] = [];
      const walk = (node: number): void => {
        const isLeaf = tree.heightOf(node) === 0;
        if (!isLeaf) {
          walk(tree.leftOf(node));
          walk(tree.rightOf(node));
        }
        const hex = Buffer.from(tree.keyOf(node), 'latin1').toString('hex');
        nodes.push({
          key: hex,
          ...(isLeaf && last?.get(hex) !== '' ? { value: last?.get(hex) } : {}),
          version: String(tree.versionOfNode(node)),
          height: tree.heightOf(node),
        });
      };
      if (tree.rootNode !== 0) walk(tree.rootNode);
      if (exported !== undefined) expect(nodes).toEqual(exported);
    });
  });
});

describe('simple maps of the reference', () => {
  it.each(vectors.simpleMaps)('over stores of root $root', ({ stores, root, proofs }) => {
    const commits = Object.entries(stores).map(([name, hash]) => ({ name, hash: bytes(hash) }));

    expect(toHex(appHashOf(commits))).toBe(root);
    for (const [name, expected] of Object.entries(proofs)) {
      const made = proveStore(commits, name);
      expect(toHex(made)).toBe(expected);
      const value = bytes(stores[name] ?? '');
      expect(verifyExistence(tendermintSpec, bytes(root), made, Buffer.from(name), value)).toBe(
        true,
      );
      expect(
        confio.verifyMembership(
          ics23.CommitmentProof.decode(made),
          confio.tendermintSpec,
          bytes(root),
          Buffer.from(name),
          value,
        ),
      ).toBe(true);
    }
  });
});

describe('multistores of the reference', () => {
  it('commit to the same app hash, store roots and commit info, before and after an upgrade', () => {
    const [plain, upgraded, late] = vectors.multiStores;
    const folder = mkdtempSync(join(tmpdir(), 'avocet-vectors-'));
    const path = join(folder, 'state.db');
    const before = openMultiStore({ path, stores: plain?.stores ?? [] });
    run(before, plain);
    before.close();
    const after = openMultiStore({ path, stores: upgraded?.stores ?? [] });
    run(after, upgraded);
    after.close();
    rmSync(folder, { recursive: true });

    run(
      openMultiStore({ path: ':memory:', stores: late?.stores ?? [], initialHeight: 1000n }),
      late,
    );
  });
});

function run(
  store: ReturnType<typeof openMultiStore>,
  vector: Vectors['multiStores'][number] | undefined,
): void {
  for (const version of vector?.versions ?? []) {
    const block = store.branch();
    for (const [name, ops] of Object.entries(version.writes)) {
      const kv = block.kv(name);
      for (const op of ops) {
        if (op[0] === 's') kv.set(key(op[1]), bytes(op[2]));
        else kv.delete(key(op[1]));
      }
    }
    expect(toHex(store.workingHash(block, BigInt(version.version)))).toBe(version.workingHash);
    store.commit({ time: ZERO_TIME });
    expect(toHex(store.committed().appHash)).toBe(version.appHash);
    expect(
      Object.fromEntries(store.storeHashes().map(({ name, hash }) => [name, toHex(hash)])),
    ).toEqual(version.stores);
    expect(toHex(encodeCommitInfo(BigInt(version.version), store.storeHashes(), ZERO_TIME))).toBe(
      version.commitInfo,
    );
  }
  for (const query of vector?.queries ?? []) {
    if (query.proofOps === undefined || query.height === 0) continue;
    const name = query.path.split('/')[1] ?? '';
    const proof = store.proof(name, key(query.data), BigInt(query.height));
    expect(toHex(proof?.iavl ?? new Uint8Array())).toBe(query.proofOps[0]?.data);
    expect(toHex(proof?.simple ?? new Uint8Array())).toBe(query.proofOps[1]?.data);
    expect(toHex(proof?.value ?? new Uint8Array())).toBe(query.resValue);
  }
}
