// State of the reference after a trace with slashes, jail, two denominations and validators that came and left, and its
// answers over it. test/vectors/make/distribution.mjs made both.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MapCollection } from '../../../../src/baseapp/collections.ts';
import type { Context } from '../../../../src/baseapp/context.ts';
import { createQueryRouter, queryError } from '../../../../src/baseapp/query.ts';
import * as keys from '../../../../src/modules/distribution/keys.ts';
import { present } from '../../../../src/types/assert.ts';
import {
  fromBase64,
  fromByteString,
  fromHex,
  toBase64,
  toByteString,
  toHex,
} from '../../../../src/types/bytes.ts';
import { blockAt, contextAt } from '../staking/chain.ts';
import { type Chain, STORES, createChain, violations } from './chain.ts';

type Row = readonly [key: string, value: string];
type Query = {
  readonly path: string;
  readonly data: string;
  readonly code: number;
  readonly log: string;
  readonly value: string;
};
const vector = JSON.parse(
  readFileSync(new URL('../../../vectors/distribution.json', import.meta.url), 'utf8'),
) as {
  readonly height: string;
  readonly stores: Readonly<Record<string, readonly Row[]>>;
  readonly queries: readonly Query[];
};
const rowsOf = (store: string): readonly Row[] => present(vector.stores[store], store);

function fill(ctx: Context, stores: readonly string[]): void {
  for (const store of stores)
    for (const [key, value] of rowsOf(store))
      ctx.kv(store).set(toByteString(fromHex(key)), fromHex(value));
}

function load(stores: readonly string[] = STORES): { chain: Chain; ctx: Context } {
  const chain = createChain({ parity: true });
  const ctx = contextAt(chain.store.branch(), blockAt(BigInt(vector.height), 0n));
  fill(ctx, stores);
  return { chain, ctx };
}

function rows(ctx: Context, store: string): Row[] {
  const out: Row[] = [];
  for (const it = ctx.kv(store).iterate(); it.valid; it.next())
    out.push([toHex(fromByteString(it.key)), toHex(it.value)]);
  return out;
}

type AnyMap = MapCollection<unknown, unknown>;
const maps = Object.values(keys).filter(
  (each) => typeof each === 'object' && 'entries' in each,
) as unknown as AnyMap[];
const items = [keys.feePool, keys.previousProposer, keys.params];

describe('the store of the reference', () => {
  it('has an entry of every kind', () => {
    const prefixes = [...maps, ...items].map(({ prefix }) => toHex(fromByteString(prefix)));
    const seen = new Set(rowsOf('distribution').map(([key]) => key.slice(0, 2)));
    expect([...seen]).toEqual(prefixes.sort());
  });

  it.each(maps.map((map) => [toHex(fromByteString(map.prefix)), map] as const))(
    'reads and writes back entries under 0x%s',
    (prefix, map) => {
      const { ctx } = load();
      const entries = [...map.entries(ctx)];
      for (const [key] of entries) map.delete(ctx, key);
      const without = rowsOf('distribution').filter(([key]) => !key.startsWith(prefix));
      expect(rows(ctx, 'distribution')).toEqual(without);

      for (const [key, value] of entries) map.set(ctx, key, value);
      expect(rows(ctx, 'distribution')).toEqual(rowsOf('distribution'));
    },
  );

  it('keeps every invariant', () => {
    const { chain, ctx } = load();
    expect(violations(chain, ctx)).toEqual([]);
  });

  it('is the same after an export and an import', () => {
    const { chain, ctx } = load();
    const genesis = present(chain.module.genesis, 'genesis');
    const mintGenesis = present(chain.mintModule.genesis, 'genesis');
    const [state, minted] = [genesis.export(ctx), mintGenesis.export(ctx)];

    const again = load(['acc', 'bank', 'staking']);
    const read = genesis.state.decode(genesis.state.toBytes(state));
    genesis.validate?.(read, again.ctx);
    genesis.init(again.ctx, read);
    mintGenesis.init(again.ctx, minted);

    expect(rows(again.ctx, 'distribution')).toEqual(rowsOf('distribution'));
    expect(rows(again.ctx, 'mint')).toEqual(rowsOf('mint'));
    expect(rows(again.ctx, 'acc')).toEqual(rowsOf('acc'));
  });
});

describe('queries', () => {
  const { chain, ctx } = load();
  const router = createQueryRouter([chain.module, chain.mintModule]);
  const answer = ({ path, data }: Query): Omit<Query, 'path' | 'data'> => {
    try {
      return { code: 0, log: '', value: toBase64(router.answer(ctx, path, fromBase64(data))) };
    } catch (thrown) {
      const { code, message } = queryError(thrown);
      return { code, log: message, value: '' };
    }
  };
  const paths = [...new Set(vector.queries.map(({ path }) => path))];

  it('are all asked', () => {
    expect([...router.paths].sort()).toEqual([...paths].sort());
  });

  it.each(paths)('%s answers as the reference', (path) => {
    const asked = vector.queries.filter((each) => each.path === path);
    expect(asked.map((each) => ({ ...each, ...answer(each) }))).toEqual(asked);
  });

  it('write nothing', () => {
    expect(rows(ctx, 'distribution')).toEqual(rowsOf('distribution'));
  });
});
