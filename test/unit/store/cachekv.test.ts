import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchOver, netWritesOf } from '../../../src/store/cachekv.ts';
import { emptyReader } from '../../../src/store/iterator.ts';
import type { BranchedStore, KVIterator, KVReader } from '../../../src/store/kv.ts';
import type { ByteString } from '../../../src/types/bytes.ts';
import { GoPanic } from '../../../src/types/errors.ts';

const key = (text: string): ByteString => text as ByteString;
const value = (text: string): Uint8Array => Buffer.from(text);
const text = (bytes: Uint8Array | undefined): string | undefined =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString();

function drain(iterator: KVIterator): [string, string][] {
  const out: [string, string][] = [];
  for (; iterator.valid; iterator.next()) {
    out.push([iterator.key, Buffer.from(iterator.value).toString()]);
  }
  iterator.close();
  return out;
}

/** The plainest ordered map there is: a sorted array, copied whole. */
type Model = readonly (readonly [string, string])[];
const put = (model: Model, at: string, to: string | undefined): Model =>
  [...model.filter(([k]) => k !== at), ...(to === undefined ? [] : [[at, to] as const])].sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
const range = (model: Model, start?: string, end?: string): [string, string][] =>
  model
    .filter(([k]) => (start === undefined || k >= start) && (end === undefined || k < end))
    .map(([k, v]) => [k, v]);

function baseOf(model: Model): KVReader {
  const root = branchOver({ reader: emptyReader });
  for (const [k, v] of model) root.kv('s').set(key(k), value(v));
  return root.kv('s');
}

type Step =
  | { readonly kind: 'set'; readonly key: string; readonly value: string }
  | { readonly kind: 'delete'; readonly key: string }
  | { readonly kind: 'branch' | 'write' | 'discard' | 'drop' }
  | {
      readonly kind: 'iterate';
      readonly start: string | undefined;
      readonly end: string | undefined;
      readonly ascending: boolean;
    };

const keys = fc
  .tuple(fc.constantFrom('a', 'b', '\xff'), fc.integer({ min: 0, max: 9 }))
  .map(([a, n]) => `${a}${String(n)}`);
const bounds = fc.option(keys, { nil: undefined });
const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('set' as const),
      key: keys,
      value: fc.string({ maxLength: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('delete' as const), key: keys }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('branch', 'write', 'discard', 'drop') }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('iterate' as const),
      start: bounds,
      end: bounds,
      ascending: fc.boolean(),
    }),
  },
);

describe('branches', () => {
  it('read, iterate, write and discard as a sorted array does, at any depth, with iterators left open', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(keys, { maxLength: 15 }),
        fc.array(steps, { maxLength: 80 }),
        (initial, script) => {
          let base: Model = [];
          for (const k of initial) base = put(base, k, k);
          const reader = baseOf(base);
          const root = branchOver({ reader: () => reader });
          const layers: { branch: BranchedStore; model: Model }[] = [{ branch: root, model: base }];
          const open: { iterator: KVIterator; left: [string, string][] }[] = [];
          const top = (): { branch: BranchedStore; model: Model } => {
            const last = layers.at(-1);
            if (last === undefined) throw new Error('no layer');
            return last;
          };
          const below = (): Model => layers.at(-2)?.model ?? base;

          for (const step of script) {
            const layer = top();
            const kv = layer.branch.kv('s');
            switch (step.kind) {
              case 'set':
                kv.set(key(step.key), value(step.value));
                layer.model = put(layer.model, step.key, step.value);
                expect(text(kv.get(key(step.key)))).toBe(step.value);
                break;
              case 'delete':
                kv.delete(key(step.key));
                layer.model = put(layer.model, step.key, undefined);
                expect(kv.has(key(step.key))).toBe(false);
                break;
              case 'branch':
                layers.push({ branch: layer.branch.branch(), model: layer.model });
                break;
              case 'write':
                if (layers.length === 1) break;
                layer.branch.write();
                layers[layers.length - 2] = {
                  branch: layers.at(-2)?.branch ?? root,
                  model: layer.model,
                };
                break;
              case 'discard':
                layer.branch.discard();
                layer.model = below();
                break;
              case 'drop':
                if (layers.length > 1) layers.pop();
                break;
              case 'iterate': {
                const { start, end, ascending } = step;
                const left = range(layer.model, start, end);
                if (!ascending) left.reverse();
                const [from, to] = [start, end].map((k) => (k === undefined ? undefined : key(k)));
                const iterator = ascending ? kv.iterate(from, to) : kv.reverse(from, to);
                open.push({ iterator, left });
                break;
              }
            }
            expect(drain(top().branch.kv('s').iterate())).toEqual(range(top().model));
            // Each open iterator goes one step on: what was written since it was made must not show.
            for (const { iterator, left } of open) {
              expect(iterator.valid).toBe(left.length > 0);
              const [entry] = left.splice(0, 1);
              if (entry === undefined) continue;
              expect([iterator.key, text(iterator.value)]).toEqual(entry);
              iterator.next();
            }
          }
          for (const { iterator, left } of open) expect(drain(iterator)).toEqual(left);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('gives net writes ascending by byte, equal values and deletes of absent keys with them', () => {
    const reader = baseOf([['b', '1']]);
    const block = branchOver({ reader: () => reader });
    const kv = block.kv('s');
    kv.set(key('\xff'), value('3'));
    kv.set(key('b'), value('1'));
    kv.delete(key('absent'));
    kv.set(key('\x7f'), value('first'));
    kv.set(key('\x7f'), value('last'));
    kv.set(key('gone'), value('x'));
    kv.delete(key('gone'));

    expect(netWritesOf(block, 's').map(([k, v]) => [k, text(v)])).toEqual([
      ['absent', undefined],
      ['b', '1'],
      ['gone', undefined],
      ['\x7f', 'last'],
      ['\xff', '3'],
    ]);
    expect(netWritesOf(block, 'untouched')).toEqual([]);
  });

  it('sorts many keys written at once and keeps them sorted as more come', () => {
    const block = branchOver({ reader: emptyReader });
    const kv = block.kv('s');
    const names = Array.from({ length: 3_000 }, (_, i) => `k${String((i * 7919) % 3_000)}`);
    const sorted = (upTo: number): string[] =>
      names.slice(0, upTo).sort((a, b) => (a < b ? -1 : 1));

    for (const [i, name] of names.entries()) {
      kv.set(key(name), value(name));
      if (i === 1_000 || i === 1_010 || i === 2_000) {
        expect(drain(kv.iterate()).map(([k]) => k)).toEqual(sorted(i + 1));
      }
    }
    expect(drain(kv.reverse()).map(([k]) => k)).toEqual(sorted(3_000).reverse());
  });

  it('panics as the reference on empty and too long keys, and on an empty bound', () => {
    const kv = branchOver({ reader: emptyReader }).kv('s');
    const longest = key('k'.repeat(131_071));

    kv.set(longest, value('fits'));
    expect(text(kv.get(longest))).toBe('fits');
    for (const bad of [key(''), key('k'.repeat(131_072))]) {
      expect(() => kv.get(bad)).toThrow(GoPanic);
      expect(() => kv.has(bad)).toThrow(GoPanic);
      expect(() => {
        kv.set(bad, value('x'));
      }).toThrow(GoPanic);
      expect(() => {
        kv.delete(bad);
      }).toThrow(GoPanic);
    }
    expect(() => {
      kv.set(key('k'), undefined as unknown as Uint8Array);
    }).toThrow(GoPanic);
    expect(() => kv.iterate(key(''))).toThrow(GoPanic);
    expect(() => kv.reverse(undefined, key(''))).toThrow(GoPanic);
  });

  it('panics at the end of a range', () => {
    const iterator = branchOver({ reader: emptyReader }).kv('s').iterate();

    expect(iterator.valid).toBe(false);
    expect(() => iterator.key).toThrow(GoPanic);
    expect(() => iterator.value).toThrow(GoPanic);
    expect(() => {
      iterator.next();
    }).toThrow(GoPanic);
  });
});
