import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  bytesKey,
  moduleStore,
  pairKey,
  stringKey,
  uint64Value,
} from '../../../src/baseapp/collections.ts';
import {
  paginateCollection,
  paginateFiltered,
  paginateStore,
  type Page,
} from '../../../src/baseapp/pagination.ts';
import { createAddressCodec } from '../../../src/codec/address.ts';
import type { PageRequest } from '../../../src/proto/cosmos/base/query/v1beta1/pagination.ts';
import { openMultiStore } from '../../../src/store/multistore.ts';
import { fromHex, toByteString, toHex, byte, fromByteString } from '../../../src/types/bytes.ts';
import { GrpcError, plainError } from '../../../src/types/errors.ts';

type Vector = {
  over: string;
  key: string;
  offset: string;
  limit: string;
  countTotal: boolean;
  reverse: boolean;
  prefix: string;
  items: string[];
  nextKey: string;
  total: string;
  error?: string;
};
const { rows, pages } = JSON.parse(
  readFileSync(new URL('../../vectors/pages.json', import.meta.url), 'utf8'),
) as { rows: { key: string; value: string }[]; pages: Vector[] };

const store = moduleStore('test');
const plain = store.map(0x01, stringKey, uint64Value);
const pairs = store.map(0x02, pairKey(bytesKey, stringKey), uint64Value);
const isHit = (value: bigint): boolean => value % 3n === 1n;
const text = (value: bigint): string => value.toString();

const branch = openMultiStore({ path: ':memory:', stores: ['test'] }).branch();
for (const { key, value } of rows)
  branch.kv('test').set(toByteString(fromHex(key)), fromHex(value));
const ctx = {
  addresses: createAddressCodec('cosmos'),
  reader: (name: string) => branch.kv(name),
};

const requestOf = (vector: Vector): PageRequest => ({
  key: fromHex(vector.key),
  offset: BigInt(vector.offset),
  limit: BigInt(vector.limit),
  countTotal: vector.countTotal,
  reverse: vector.reverse,
});

function run(vector: Vector): Page<string> {
  const request = requestOf(vector);
  const prefix = toByteString(fromHex(vector.prefix));
  const raw = (key: string): string => toHex(fromByteString(key as never));
  switch (vector.over) {
    case 'collection':
      return paginateCollection(ctx, plain, request, { transform: (_, value) => text(value) });
    case 'filtered':
      return paginateCollection(ctx, plain, request, {
        filter: (_, value) => isHit(value),
        transform: (_, value) => text(value),
      });
    case 'pairs':
      return paginateCollection(ctx, pairs, request, {
        prefix,
        transform: (_, value) => text(value),
      });
    case 'filteredPairs':
      return paginateCollection(ctx, pairs, request, {
        prefix,
        filter: (_, value) => isHit(value),
        transform: (_, value) => text(value),
      });
    case 'store':
      return paginateStore(ctx.reader('test'), byte(1), request, raw);
    default:
      return paginateFiltered(ctx.reader('test'), byte(1), request, (key, value) =>
        (value[7] ?? 0) % 3 === 1 ? raw(key) : undefined,
      );
  }
}

describe('pages', () => {
  it.each([...new Set(pages.map(({ over }) => over))])(
    'of %s equal those of cosmos-sdk types/query',
    (over) => {
      const some = pages.filter((each) => each.over === over && each.error === undefined);
      expect(some.length).toBeGreaterThan(100);
      for (const vector of some) {
        const { items, pagination } = run(vector);

        expect({
          ...vector,
          items,
          nextKey: toHex(pagination.nextKey),
          total: pagination.total.toString(),
        }).toEqual(vector);
      }
    },
  );

  it('reject a key together with an offset, in words of their own or the caller’s', () => {
    const some = pages.filter(({ error }) => error?.startsWith('invalid request'));
    expect(some.length).toBeGreaterThan(10);
    for (const vector of some) expect(() => run(vector)).toThrow(plainError(vector.error ?? ''));

    const fault = (words: string): Error => new GrpcError('InvalidArgument', `paginate: ${words}`);
    const [vector] = some;
    expect(() =>
      paginateCollection(ctx, plain, vector && requestOf(vector), {
        transform: text,
        fault,
      } as never),
    ).toThrow('paginate: invalid request, either offset or key is expected, got both');
  });

  it('of a raw store begin with the last entry when they descend from it, where the SDK panics', () => {
    const last = rows
      .filter(({ key }) => key.startsWith('01'))
      .at(-1)
      ?.key.slice(2);
    const some = pages.filter(({ error }) => error?.startsWith('panic'));
    expect(some.length).toBeGreaterThan(1);
    for (const vector of some.filter(({ over }) => over === 'store'))
      expect(run(vector).items[0]).toBe(last);
  });

  it('have 100 entries and a total when nothing is asked for', () => {
    const { items, pagination } = paginateCollection(ctx, pairs, undefined, { transform: () => 1 });

    expect(items).toHaveLength(60);
    expect(pagination.nextKey).toHaveLength(0);
    expect(pagination.total).toBe(60n);
  });
});
