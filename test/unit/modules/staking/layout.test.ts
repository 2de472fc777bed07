import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as keys from '../../../../src/modules/staking/keys.ts';
import type { MapCollection } from '../../../../src/baseapp/collections.ts';
import {
  fromBase64,
  fromByteString,
  fromHex,
  sliceBytes,
  toByteString,
  toHex,
} from '../../../../src/types/bytes.ts';
import { parseRfc3339 } from '../../../../src/types/time.ts';
import { present } from '../../../../src/types/assert.ts';
import { addresses, blockAt, contextAt, createChain, setPool } from './chain.ts';

type Vector = {
  readonly pools: Readonly<Record<string, string>>;
  readonly next: Readonly<Record<string, string>>;
  readonly state: readonly (readonly [key: string, value: string])[];
};
const vector = JSON.parse(
  readFileSync(new URL('../../../vectors/staking-store.json', import.meta.url), 'utf8'),
) as Vector;
const field = (name: string): string => present(vector.next[name], name);

/** A chain whose staking store and pools are the vector's. */
function load() {
  const chain = createChain();
  const stores = chain.store.branch();
  const ctx = contextAt(
    stores,
    blockAt(BigInt(field('height')), 0n, {
      chainId: field('chainId'),
      time: present(parseRfc3339(field('time')), 'time'),
      proposer: toByteString(fromBase64(field('proposerAddress'))),
      nextValidatorsHash: fromBase64(field('nextValidatorsHash')),
      appHash: fromHex(field('appHash')),
    }),
  );
  for (const [key, value] of vector.state)
    stores.kv('staking').set(toByteString(fromHex(key)), fromHex(value));
  for (const [pool, amount] of Object.entries(vector.pools))
    setPool(chain, ctx, pool, BigInt(amount));
  return { chain, ctx };
}

type AnyMap = MapCollection<unknown, unknown>;
const maps = Object.values(keys).filter(
  (each) => typeof each === 'object' && 'entries' in each,
) as unknown as AnyMap[];
const items = [keys.lastTotalPower, keys.unbondingId, keys.params, keys.validatorUpdates];

describe('staking store', () => {
  it('has a collection for every key that the SDK writes', () => {
    const prefixes = new Set(
      [...maps, ...items].map(({ prefix }) => toHex(fromByteString(prefix))),
    );
    const seen = new Set(vector.state.map(([key]) => key.slice(0, 2)));
    expect([...seen].filter((prefix) => !prefixes.has(prefix))).toEqual([]);
    expect([...prefixes].filter((prefix) => !seen.has(prefix))).toEqual([]);
  });

  it('reads and writes every key and value as the SDK has them', () => {
    const { ctx } = load();
    const again = new Map<string, string>();
    const chain = { addresses };

    for (const map of maps)
      for (const [key, value] of map.entries(ctx))
        again.set(
          toHex(fromByteString(map.rawKey(ctx, key))),
          toHex(map.value.encode(value, chain)),
        );
    for (const item of items) {
      const stores = createChain().store.branch();
      const other = contextAt(stores, ctx.block);
      (item as typeof keys.unbondingId).set(other, item.get(ctx) as bigint);
      again.set(
        toHex(fromByteString(item.prefix)),
        toHex(present(stores.kv('staking').get(item.prefix), 'value')),
      );
    }

    expect([...again].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(vector.state);
  });

  it('inverts the operator in the power index', () => {
    const { ctx } = load();
    for (const [key, value] of vector.state.filter(([each]) => each.startsWith('23'))) {
      const raw = toByteString(fromHex(key));
      const [power, operator] = keys.validatorsByPower.key.decode(raw, 1, ctx);
      expect(toHex(fromByteString(addresses.bytes(operator)))).toBe(value);
      expect(power).toBe(BigInt(`0x${key.slice(2, 18)}`));
      expect(sliceBytes(raw, 10).length).toBe(20);
    }
  });

  it('keeps every invariant', () => {
    const { chain, ctx } = load();
    const broken = (chain.module.invariants ?? []).flatMap((each) => each.check(ctx));
    expect(broken).toEqual([]);
  });

  it('adds the next historical info as the SDK does, and drops the oldest', () => {
    const { chain, ctx } = load();

    chain.module.beginBlock?.(ctx);

    const height = BigInt(field('height'));
    const key = keys.historicalInfos.rawKey(ctx, height);
    expect(toHex(present(ctx.kv('staking').get(key), 'info'))).toBe(field('historicalInfo'));
    expect([...keys.historicalInfos.keys(ctx)]).toEqual([height - 1n, height]);
  });
});
