import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MapCollection } from '../../../../src/baseapp/collections.ts';
import { queryError } from '../../../../src/baseapp/query.ts';
import * as keys from '../../../../src/modules/gov/keys.ts';
import { present } from '../../../../src/types/assert.ts';
import { fromByteString, fromHex, toByteString, toHex } from '../../../../src/types/bytes.ts';
import { parseRfc3339, timestamp } from '../../../../src/types/time.ts';
import { STORES, addresses, createChain } from './chain.ts';

type Rows = readonly (readonly [key: string, value: string])[];
type Vector = {
  readonly time: string;
  readonly acc: Rows;
  readonly bank: Rows;
  readonly gov: Rows;
  readonly staking: Rows;
  readonly queries: readonly {
    readonly path: string;
    readonly request: string;
    readonly code: number;
    readonly log: string;
    readonly value: string;
  }[];
};
const vector = JSON.parse(
  readFileSync(new URL('../../../vectors/gov-store.json', import.meta.url), 'utf8'),
) as Vector;

/** A chain whose stores are the reference's. */
function load() {
  const chain = createChain();
  const stores = vector as unknown as Readonly<Record<string, Rows>>;
  for (const store of STORES)
    for (const [key, value] of stores[store] ?? [])
      chain.stores.kv(store).set(toByteString(fromHex(key)), fromHex(value));
  return { ...chain, ctx: chain.at(present(parseRfc3339(vector.time), 'time')) };
}

type AnyMap = MapCollection<unknown, unknown>;
const maps = Object.values(keys).filter(
  (each) => typeof each === 'object' && 'entries' in each,
) as unknown as AnyMap[];
const items = [keys.params, keys.constitution, keys.proposalId] as const;

describe('gov store', () => {
  it('has a collection for every key that the SDK writes, and no other', () => {
    const prefixes = [...maps, ...items].map(({ prefix }) => toHex(fromByteString(prefix)));
    const seen = new Set(vector.gov.map(([key]) => key.slice(0, 2)));

    expect(prefixes.sort()).toEqual([...seen].sort());
  });

  it('reads and writes every key and value as the SDK has them', () => {
    const { ctx } = load();
    const again = createChain();
    const other = again.at(timestamp(0n));

    for (const map of maps) for (const [key, value] of map.entries(ctx)) map.set(other, key, value);
    keys.params.set(other, present(keys.params.get(ctx), 'params'));
    keys.constitution.set(other, present(keys.constitution.get(ctx), 'constitution'));
    keys.proposalId.set(other, keys.proposalId.peek(ctx));

    const rows: (readonly [string, string])[] = [];
    const store = again.stores.kv('gov');
    for (const it = store.iterate(); it.valid; it.next())
      rows.push([toHex(fromByteString(it.key)), toHex(it.value)]);
    expect(rows).toEqual(vector.gov);
  });

  it('keeps every invariant', () => {
    expect(load().violations()).toEqual([]);
  });

  it('is made again by exporting it and beginning from that', () => {
    const { ctx, govModule } = load();
    const genesis = present(govModule.genesis, 'genesis');
    const again = createChain();
    for (const store of ['acc', 'bank'] as const)
      for (const [key, value] of vector[store])
        again.stores.kv(store).set(toByteString(fromHex(key)), fromHex(value));

    const state = genesis.export(ctx);
    genesis.validate?.(state, { addresses });
    genesis.init(again.at(timestamp(0n)), state);

    const rows: (readonly [string, string])[] = [];
    for (const it = again.stores.kv('gov').iterate(); it.valid; it.next())
      rows.push([toHex(fromByteString(it.key)), toHex(it.value)]);
    expect(rows).toEqual(vector.gov);
  });
});

describe('queries of gov', () => {
  it.each(vector.queries.map((each, i) => [`${i} ${each.path}`, each] as const))(
    '%s answers as the SDK',
    (_, { path, request, code, log, value }) => {
      const { queries, ctx } = load();

      let answer = { code: 0, log: '', value: '' };
      try {
        answer = { ...answer, value: toHex(queries.answer(ctx, path, fromHex(request))) };
      } catch (error) {
        const fault = queryError(error);
        answer = { code: fault.code, log: fault.message, value: '' };
      }

      expect(answer).toEqual({ code, log, value });
    },
  );
});
