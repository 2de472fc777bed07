// Reads the reference's stores with our collections and writes them again.
import type { ItemCollection, MapCollection } from '../../../src/baseapp/collections.ts';
import type { Context } from '../../../src/baseapp/context.ts';
import { fromByteString, fromHex, toByteString, toHex } from '../../../src/types/bytes.ts';
import { present } from '../../../src/types/assert.ts';
import { readTrace } from '../../lockstep/trace.ts';

export type Row = readonly [key: string, value: string];
type AnyMap = MapCollection<unknown, unknown>;
type AnyItem = ItemCollection<unknown>;

/** A store as the reference had it after the last block of its trace `mixed-dump`, in hex. */
export function dumpOf(store: string): readonly Row[] {
  const path = new URL('../../lockstep/traces/mixed-dump.jsonl.gz', import.meta.url).pathname;
  const dumps = readTrace(path).flatMap((step) => {
    const dump = step.response['dump'] as Readonly<Record<string, readonly Row[]>> | undefined;
    return dump === undefined ? [] : [dump];
  });
  return present(dumps.at(-1)?.[store], store);
}

export function load(ctx: Context, store: string, rows: readonly Row[]): void {
  for (const [key, value] of rows) ctx.kv(store).set(toByteString(fromHex(key)), fromHex(value));
}

const collectionsOf = (keys: Readonly<Record<string, unknown>>) => {
  const all = Object.values(keys).filter(
    (each): each is AnyMap | AnyItem =>
      typeof each === 'object' && each !== null && 'prefix' in each,
  );
  return {
    maps: all.filter((each): each is AnyMap => 'entries' in each),
    items: all.filter((each): each is AnyItem => !('entries' in each)),
  };
};

/** What the collections of a module's keys.ts make of the store, by key. */
export function rewritten(ctx: Context, keys: Readonly<Record<string, unknown>>): Row[] {
  const { maps, items } = collectionsOf(keys);
  const { ctx: other } = ctx.branch();
  const rows: Row[] = [];
  for (const map of maps)
    for (const [key, value] of map.entries(ctx))
      rows.push([toHex(fromByteString(map.rawKey(ctx, key))), toHex(map.value.encode(value, ctx))]);
  for (const item of items) {
    if (!item.has(ctx)) continue;
    item.set(other, item.get(ctx));
    const raw = present(other.kv(item.store).get(item.prefix), 'value');
    rows.push([toHex(fromByteString(item.prefix)), toHex(raw)]);
  }
  return rows.sort(([a], [b]) => (a < b ? -1 : 1));
}
