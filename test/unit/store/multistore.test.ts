import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommitMultiStore, KVIterator, KVReader, OutboxRow } from '../../../src/store/kv.ts';
import { type MultiStoreOptions, openMultiStore } from '../../../src/store/multistore.ts';
import { openStateReader } from '../../../src/store/sqlite/reader.ts';
import { type ByteString, toHex } from '../../../src/types/bytes.ts';
import { AbciError, HostError } from '../../../src/types/errors.ts';
import { appHashOf } from '../../../src/store/merkle.ts';
import * as reference from './reference-iavl.ts';

const key = (text: string): ByteString => text as ByteString;
type Writes = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
type Held = Map<string, Map<string, string>>;

let folder = '';
let path = '';
const opened: { close(): void }[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'avocet-store-'));
  path = join(folder, 'state.db');
});
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  rmSync(folder, { recursive: true });
});

function open(options: Partial<MultiStoreOptions> = {}): CommitMultiStore {
  const store = openMultiStore({ path, stores: ['bank', 'staking'], ...options });
  opened.push(store);
  return store;
}
function closed(store: CommitMultiStore): void {
  opened.splice(opened.indexOf(store), 1);
  store.close();
}

function write(store: CommitMultiStore, writes: Writes): ReturnType<CommitMultiStore['branch']> {
  const block = store.branch();
  for (const [name, entries] of Object.entries(writes)) {
    for (const [at, to] of Object.entries(entries)) {
      if (to === undefined) block.kv(name).delete(key(at));
      else block.kv(name).set(key(at), Buffer.from(to));
    }
  }
  return block;
}
function commit(
  store: CommitMultiStore,
  writes: Writes,
  height = store.committed().height + 1n,
  outbox?: OutboxRow,
): string {
  const hash = store.workingHash(write(store, writes), height);
  store.commit({ time: height * 1_000_000_000n, ...(outbox === undefined ? {} : { outbox }) });
  return toHex(hash);
}

function drain(iterator: KVIterator): [string, string][] {
  const out: [string, string][] = [];
  for (; iterator.valid; iterator.next()) {
    out.push([iterator.key, Buffer.from(iterator.value).toString()]);
  }
  iterator.close();
  return out;
}
const all = (reader: KVReader): [string, string][] => drain(reader.iterate());
const sorted = (held: ReadonlyMap<string, string> | undefined): [string, string][] =>
  [...(held ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
const row = (height: bigint): OutboxRow => ({
  height,
  blockHash: Buffer.alloc(32, Number(height)),
  time: height * 7n,
  eventCount: 2,
  digest: Buffer.alloc(32, 9),
  body: Buffer.from('{}{}'),
  index: Buffer.from([1, 2]),
});
const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof AbciError) return `${error.codespace}/${String(error.code)}`;
    throw error;
  }
  return 'none';
};

describe('a multistore', () => {
  it('has at every height the app hash, values and history of the models', () => {
    const keys = fc.integer({ min: 0, max: 30 }).map((n) => `k${String(n).padStart(2, '0')}`);
    const entries = fc.dictionary(
      keys,
      fc.option(fc.string({ maxLength: 4 }), { nil: undefined }),
      {
        maxKeys: 12,
        noNullPrototype: true,
      },
    );
    const blocks = fc.array(
      fc.record({
        bank: entries,
        staking: entries,
        retry: fc.boolean(),
        reopen: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      }),
      { minLength: 1, maxLength: 25 },
    );
    let run = 0;
    fc.assert(
      fc.property(blocks, fc.constantFrom(1n, 500n), (script, first) => {
        const file = join(folder, `run${String(run++)}.db`);
        const options = { path: file, keepRecent: 5 };
        let store = open(options);
        const trees = new Map<string, reference.Node | undefined>();
        const held: Held = new Map([
          ['bank', new Map()],
          ['staking', new Map()],
        ]);
        const past = new Map<bigint, { held: Held; appHash: string }>();
        let height = first;
        for (const { bank, staking, retry, reopen } of script) {
          if (retry) {
            store.workingHash(write(store, { bank: staking, staking: bank }), height);
            if (height % 2n === 0n) store.discard();
          }
          const appHash = commit(store, { bank, staking }, height);
          for (const [name, changes] of Object.entries({ bank, staking })) {
            for (const [at, to] of sorted(new Map(Object.entries(changes) as [string, string][]))) {
              if ((to as string | undefined) === undefined) {
                const removed = reference.remove(trees.get(name), at, height);
                if (removed !== undefined) trees.set(name, removed.rest);
                held.get(name)?.delete(at);
              } else {
                trees.set(name, reference.set(trees.get(name), at, Buffer.from(to), height));
                held.get(name)?.set(at, to);
              }
            }
          }
          const wanted = ['bank', 'staking'].map((name) => ({
            name,
            hash: reference.hashOf(trees.get(name)),
          }));
          expect(appHash).toBe(toHex(appHashOf(wanted)));
          past.set(height, {
            held: new Map([...held].map(([name, map]) => [name, new Map(map)])),
            appHash,
          });
          if (reopen) {
            closed(store);
            store = open(options);
          }
          expect(store.committed().height).toBe(height);
          expect(toHex(store.committed().appHash)).toBe(appHash);

          const reader = openStateReader({ path: file });
          for (const [at, state] of past) {
            if (at < height - 5n) {
              expect(codeOf(() => store.at(at))).toBe('sdk/26');
              continue;
            }
            for (const view of [store.at(at), reader.at(at)]) {
              expect(toHex(view.appHash)).toBe(state.appHash);
              for (const name of ['bank', 'staking']) {
                const content = sorted(state.held.get(name));
                expect(all(view.reader(name))).toEqual(content);
                expect(drain(view.reader(name).reverse())).toEqual([...content].reverse());
                expect(drain(view.reader(name).iterate(key('k05'), key('k20')))).toEqual(
                  content.filter(([k]) => k >= 'k05' && k < 'k20'),
                );
                for (const probe of ['k03', 'k17', 'zz']) {
                  const value = view.reader(name).get(key(probe));
                  expect(value === undefined ? undefined : Buffer.from(value).toString()).toBe(
                    state.held.get(name)?.get(probe),
                  );
                }
              }
              view.close();
            }
          }
          reader.close();
          for (const name of ['bank', 'staking']) {
            expect(all(store.latest.reader(name))).toEqual(sorted(held.get(name)));
          }
          height++;
        }
        closed(store);
      }),
      { numRuns: 25 },
    );
  });

  it('pages through long ranges both ways', () => {
    const store = open();
    const names = Array.from({ length: 3_000 }, (_, i) => `k${String(i).padStart(5, '0')}`);
    commit(store, { bank: Object.fromEntries(names.map((name) => [name, name])) });
    const reader = store.latest.reader('bank');

    expect(all(reader).map(([k]) => k)).toEqual(names);
    expect(drain(reader.reverse()).map(([k]) => k)).toEqual([...names].reverse());
    expect(drain(reader.reverse(key('k00010'), key('k02000'))).map(([k]) => k)).toEqual(
      names.slice(10, 2_000).reverse(),
    );
    expect(drain(reader.iterate(key('k5'), key('k1')))).toEqual([]);
  });

  it('does not show a block before it is committed, and forgets a discarded one', () => {
    const store = open();
    commit(store, { bank: { a: '1' } });
    const before = toHex(store.committed().appHash);

    const block = write(store, { bank: { a: '2', b: '3' } });
    const hash = toHex(store.workingHash(block, 2n));

    expect(hash).not.toBe(before);
    expect(all(store.latest.reader('bank'))).toEqual([['a', '1']]);
    expect(toHex(store.committed().appHash)).toBe(before);
    store.discard();
    expect(() => {
      store.commit({ time: 0n });
    }).toThrow('workingHash comes before commit');
    expect(toHex(store.workingHash(block, 2n))).toBe(hash);
    store.commit({ time: 0n });
    expect(all(store.latest.reader('bank'))).toEqual([
      ['a', '2'],
      ['b', '3'],
    ]);
  });

  it('drops the previous attempt when a height is worked out again', () => {
    const [once, twice] = [open({ path: ':memory:' }), open({ path: ':memory:' })];
    twice.workingHash(write(twice, { bank: { x: '9' }, staking: { y: '9' } }), 1n);

    expect(commit(twice, { bank: { a: '1' } }, 1n)).toBe(commit(once, { bank: { a: '1' } }, 1n));
    expect(all(twice.latest.reader('staking'))).toEqual([]);
  });

  it('takes any first height, then only the next', () => {
    const store = open({ path: ':memory:' });
    commit(store, { bank: { a: '1' } }, 1_000n);

    expect(() => store.workingHash(store.branch(), 1_000n)).toThrow('follows');
    expect(() => store.workingHash(store.branch(), 1_002n)).toThrow('follows');
    expect(() =>
      open({ path: ':memory:', initialHeight: 5n }).workingHash(store.branch(), 6n),
    ).toThrow('initial height');
  });

  it('refuses a block that is a branch of a branch', () => {
    const store = open({ path: ':memory:' });

    expect(() => store.workingHash(store.branch().branch(), 1n)).toThrow('branch of the committed');
  });

  it('commits an empty value, which is not an absent one', () => {
    const store = open();
    commit(store, { bank: { a: '' } });
    closed(store);

    const again = open();
    expect(again.latest.reader('bank').has(key('a'))).toBe(true);
    expect(again.latest.reader('bank').get(key('a'))?.length).toBe(0);
  });

  it('keeps transient stores to one branch, out of hash and file', () => {
    const store = open({ transientStores: ['transient'] });
    const plain = open({ path: ':memory:' });
    const block = write(store, { bank: { a: '1' }, transient: { t: '1' } });
    expect(all(block.kv('transient'))).toEqual([['t', '1']]);

    expect(toHex(store.workingHash(block, 1n))).toBe(commit(plain, { bank: { a: '1' } }));
    store.commit({ time: 0n });

    expect(all(store.branch().kv('transient'))).toEqual([]);
    expect(store.storeNames).toEqual(['bank', 'staking']);
  });

  it('rejects heights that are not committed or were pruned with sdk/26', () => {
    const store = open({ keepRecent: 3 });
    expect(codeOf(() => store.at(0n))).toBe('sdk/26');
    for (let i = 1; i <= 10; i++) commit(store, { bank: { a: String(i) } });

    expect(codeOf(() => store.at(11n))).toBe('sdk/26');
    expect(codeOf(() => store.at(-1n))).toBe('sdk/26');
    expect(codeOf(() => store.at(6n))).toBe('sdk/26');
    expect(all(store.at(7n).reader('bank'))).toEqual([['a', '7']]);
    expect(store.at(0n).height).toBe(10n);
    expect(store.proof('bank', key('a'), 6n)).toBeUndefined();
    expect(store.proof('bank', key('a'), 7n)).toBeDefined();
    expect(store.proof('nope', key('a'), 7n)).toBeUndefined();
  });

  it('keeps the outbox and metadata of each block, until they are pruned', () => {
    const store = open();
    for (let height = 1n; height <= 5n; height++) {
      store.workingHash(store.branch(), height);
      store.commit({
        time: height,
        outbox: row(height),
        meta: [['k', Buffer.from(String(height))]],
      });
    }
    const reader = openStateReader({ path });
    opened.push(reader);

    expect(reader.outboxAfter(3n, 10)).toEqual([row(4n), row(5n)]);
    expect(store.outboxAfter(0n, 2)).toEqual([row(1n), row(2n)]);
    expect(store.meta('k')?.toString()).toBe('5');
    expect(store.meta('other')).toBeUndefined();
    store.pruneOutbox(3n);
    expect(reader.outboxAfter(0n, 10).map(({ height }) => height)).toEqual([4n, 5n]);
    expect(reader.commitInfo(5n)?.time).toBe(5n);
    expect(reader.commitInfo(5n)?.stores).toEqual(store.storeHashes());
    expect(reader.commitInfo(6n)).toBeUndefined();
    expect(reader.lastHeight()).toBe(5n);
  });

  it('halts and stays halted when a commit fails, with nothing of the block in the file', () => {
    const store = open();
    commit(store, { bank: { a: '1' } }, 1n, row(1n));
    store.workingHash(write(store, { bank: { a: '2' } }), 2n);

    // The row of height 1 is already there, so the transaction cannot go through.
    expect(() => {
      store.commit({ time: 2n, outbox: row(1n) });
    }).toThrow(HostError);
    expect(() => store.workingHash(store.branch(), 2n)).toThrow(HostError);
    closed(store);

    const again = open();
    expect(again.committed().height).toBe(1n);
    expect(all(again.latest.reader('bank'))).toEqual([['a', '1']]);
    expect(commit(again, { bank: { a: '2' } })).toHaveLength(64);
  });

  it('starts a store that an upgrade adds at its own height, and refuses to lose one', () => {
    const store = open();
    commit(store, { bank: { a: '1' } });
    commit(store, { bank: { a: '2' } });
    closed(store);
    const upgraded = open({ stores: ['bank', 'staking', 'gov'] });
    expect(upgraded.storeHashes().map(({ name }) => name)).toEqual(['bank', 'staking']);
    expect(() => upgraded.at(2n).reader('gov')).toThrow('gov');

    commit(upgraded, { gov: { p: '1' } });

    const leaf = reference.set(undefined, 'p', Buffer.from('1'), 3n);
    expect(upgraded.storeHashes().find(({ name }) => name === 'gov')?.hash).toEqual(
      reference.hashOf(leaf),
    );
    closed(upgraded);
    expect(() => open()).toThrow('gov');
    const again = open({ stores: ['bank', 'staking', 'gov'] });
    expect(all(again.latest.reader('gov'))).toEqual([['p', '1']]);
  });
});

describe('a state reader', () => {
  it('stays at its height while blocks are committed', () => {
    const store = open();
    commit(store, { bank: { a: '1', b: '1' } });
    const reader = openStateReader({ path });
    opened.push(reader);
    const view = reader.at();

    commit(store, { bank: { a: '2', b: undefined, c: '2' } });

    expect(all(view.reader('bank'))).toEqual([
      ['a', '1'],
      ['b', '1'],
    ]);
    const later = reader.at();
    expect([later.height, all(later.reader('bank'))]).toEqual([
      2n,
      [
        ['a', '2'],
        ['c', '2'],
      ],
    ]);
    later.close();
    view.close();
    view.close();
  });

  it('has a limit of heights that are read at once', () => {
    commit(open(), { bank: { a: '1' } });
    const reader = openStateReader({ path });
    opened.push(reader);
    const views = Array.from({ length: 32 }, () => reader.at());

    expect(() => reader.at()).toThrow(HostError);
    views[0]?.close();
    reader.at().close();
    for (const view of views) view.close();
  });

  it('refuses a file that is not there or of another layout', () => {
    expect(() => openStateReader({ path: join(folder, 'none.db') })).toThrow(HostError);
    writeFileSync(path, 'this is not a database, only a text that is long enough to be read');
    expect(() => openStateReader({ path })).toThrow(HostError);
    expect(() => open()).toThrow(HostError);
  });
});

describe('a start', () => {
  const checkpoints = (): string[] =>
    readdirSync(folder)
      .filter((name) => name.includes('.tree-'))
      .sort();

  function grow(store: CommitMultiStore, to: bigint): void {
    while (store.committed().height < to) {
      const height = Number(store.committed().height + 1n);
      const writes: Record<string, string | undefined> = {};
      for (let i = 0; i < 20; i++)
        writes[`k${String((height * 13 + i * 7) % 200)}`] = String(height);
      writes[`k${String((height * 31) % 200)}`] = undefined;
      commit(store, { bank: writes });
    }
  }
  const options = { keepRecent: 4, checkpointInterval: 10 };

  it('loads the newest tree checkpoint, replays from it and keeps the recent heights provable', () => {
    const twin = open({ path: ':memory:' });
    const store = open(options);
    grow(store, 45n);
    grow(twin, 45n);
    expect(checkpoints()).toHaveLength(2);
    closed(store);

    const again = open(options);
    expect(again.startReport).toEqual({ checkpoint: 41n, replayed: 4n, refused: [] });
    for (let height = 41n; height <= 45n; height++) {
      expect(again.proof('bank', key('k7'), height)).toEqual(twin.proof('bank', key('k7'), height));
    }
    grow(again, 80n);
    grow(twin, 80n);
    expect(toHex(again.committed().appHash)).toBe(toHex(twin.committed().appHash));
  });

  it.each(['cut off', 'a flipped bit', 'emptied', 'of another height'])(
    'falls back to the older checkpoint when the newest is damaged: %s',
    (damage) => {
      const store = open(options);
      grow(store, 45n);
      const hash = toHex(store.committed().appHash);
      closed(store);
      const [older, newest] = checkpoints();
      const file = join(folder, newest ?? '');
      const bytes = readFileSync(file);
      if (damage === 'cut off') truncateSync(file, bytes.length - 10);
      if (damage === 'a flipped bit') {
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
        writeFileSync(file, bytes);
      }
      if (damage === 'emptied') truncateSync(file, 0);
      if (damage === 'of another height')
        writeFileSync(file, readFileSync(join(folder, older ?? '')));

      const again = open(options);
      expect(toHex(again.committed().appHash)).toBe(hash);
      expect(again.startReport.checkpoint).toBe(BigInt((older ?? '').split('-').at(-1) ?? ''));
      expect(again.startReport.refused).toHaveLength(1);
      expect(existsSync(file)).toBe(false);
      grow(again, 50n);
      const twin = open({ path: ':memory:' });
      grow(twin, 50n);
      expect(toHex(again.committed().appHash)).toBe(toHex(twin.committed().appHash));
    },
  );

  it('replays everything when there is no checkpoint and nothing was pruned', () => {
    const store = open({ keepRecent: 4, checkpointInterval: 0 });
    grow(store, 30n);
    closed(store);
    for (const name of checkpoints()) rmSync(join(folder, name));

    const again = open({ keepRecent: 4, checkpointInterval: 0 });
    expect(again.startReport).toEqual({ checkpoint: undefined, replayed: 30n, refused: [] });
  });

  it('refuses when the changes it needs are gone', () => {
    const store = open(options);
    grow(store, 60n);
    closed(store);
    for (const name of checkpoints()) rmSync(join(folder, name));

    expect(() => open(options)).toThrow(/cannot be rebuilt.*pruned.*state sync/);
  });

  it('refuses a checkpoint whose trees do not lead to the committed roots', () => {
    const store = open(options);
    grow(store, 45n);
    closed(store);
    const other = join(folder, 'other.db');
    const foreign = openMultiStore({ path: other, stores: ['bank', 'staking'], ...options });
    for (let i = 0; i < 45; i++) commit(foreign, { bank: { a: String(i) } });
    foreign.close();
    for (const name of readdirSync(folder).filter((file) => file.startsWith('other.db.tree-'))) {
      const [, version] = name.split('.tree-');
      writeFileSync(`${path}.tree-${version ?? ''}`, readFileSync(join(folder, name)));
    }

    expect(() => open(options)).toThrow(/store bank came to root/);
  });

  it('ignores and removes a checkpoint that is ahead of the database', () => {
    const store = open(options);
    grow(store, 20n);
    closed(store);
    const [name] = checkpoints();
    writeFileSync(`${path}.tree-999`, readFileSync(join(folder, name ?? '')));

    expect(open(options).committed().height).toBe(20n);
    expect(existsSync(`${path}.tree-999`)).toBe(false);
  });

  it('says a synced height that is at most the committed one, and all of it after closing', () => {
    const store = open({ syncInterval: 4 });
    grow(store, 10n);
    expect(store.syncedHeight()).toBe(8n);
    closed(store);

    expect(open().syncedHeight()).toBe(10n);
  });
});
