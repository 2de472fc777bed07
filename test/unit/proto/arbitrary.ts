/** Random messages of any type, from the type's own description. */
import fc from 'fast-check';
import type { EnumType, FieldInfo, MessageType, ScalarKind } from '../../../src/types/wire.ts';

/** Levels of messages that are filled in; below them only what must be there. */
const DEPTH_MAX = 3;

export const INT64_EDGES = [0n, 1n, -1n, 127n, 128n, 300n, -(1n << 63n), (1n << 63n) - 1n, 1n << 56n];
export const UINT64_EDGES = [0n, 1n, 127n, 128n, (1n << 64n) - 1n, 1n << 63n, 1n << 56n, 1n << 28n];

const int32 = fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, 0x7fffffff, -0x80000000));
const uint32 = fc.oneof(fc.nat(), fc.constantFrom(0, 127, 128, 0xffffffff));
const int64 = fc.oneof(fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n }), fc.constantFrom(...INT64_EDGES));
const uint64 = fc.oneof(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), fc.constantFrom(...UINT64_EDGES));

const scalars: Record<ScalarKind, fc.Arbitrary<unknown>> = {
  bool: fc.boolean(),
  string: fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ minLength: 120, maxLength: 140 })),
  bytes: fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
  int32,
  uint32,
  int64,
  uint64,
  fixed32: uint32,
  sfixed32: int32,
  fixed64: uint64,
  sfixed64: int64,
};

const numberText = fc.bigInt({ min: -(1n << 200n), max: 1n << 200n }).map(String);
const timestamp = fc.record({
  seconds: fc.bigInt({ min: -62135596800n, max: 253402300799n }),
  nanos: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 999_999_999 })),
});
const duration = fc
  .bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n })
  .map((ns) => ({ seconds: ns / 1_000_000_000n, nanos: Number(ns % 1_000_000_000n) }));

export type Overrides = Partial<Record<ScalarKind | 'time', fc.Arbitrary<unknown>>>;

function valueOf(field: FieldInfo, depth: number, overrides: Overrides): fc.Arbitrary<unknown> {
  if (field.stdtime) return overrides.time ?? timestamp;
  if (field.stdduration) return overrides.time ?? duration;
  if (field.customtype) return numberText;
  if (field.kind === 'message') return arbitraryOf(field.type?.() as MessageType, depth - 1, overrides);
  if (field.kind === 'enum')
    return fc.oneof(fc.constantFrom(...(field.type?.() as EnumType).names.keys()), int32);
  return overrides[field.kind] ?? scalars[field.kind];
}

function memberOf(field: FieldInfo, depth: number, overrides: Overrides): fc.Arbitrary<unknown> {
  const isDeep = field.kind === 'message' && depth <= 0;
  if (field.map) {
    const value = arbitraryOf(field.map.value.type?.() as MessageType, depth - 1, overrides);
    return fc.array(fc.tuple(fc.string(), value), { maxLength: 3 }).map((entries) => new Map(entries));
  }
  if (isDeep && field.repeated) return fc.constant([]);
  if (isDeep && field.nullable) return fc.constant(undefined);
  if (field.repeated) return fc.array(valueOf(field, depth, overrides), { maxLength: 3 });
  const value = valueOf(field, depth, overrides);
  const isAbsentable = field.optional || (field.nullable && (field.kind === 'message' || field.customtype));
  return isAbsentable ? fc.option(value, { nil: undefined }) : value;
}

/** Messages of `type`. @param overrides replaces how a scalar is made */
export function arbitraryOf<T>(
  type: MessageType<T>,
  depth = DEPTH_MAX,
  overrides: Overrides = {},
): fc.Arbitrary<T> {
  const members: Record<string, fc.Arbitrary<unknown>> = {};
  const cases = new Map<string, fc.Arbitrary<unknown>[]>();
  for (const field of type.fields) {
    if (field.oneof === undefined) members[field.jsName] = memberOf(field, depth, overrides);
    else {
      const list = cases.get(field.oneof) ?? [];
      cases.set(field.oneof, list);
      if (field.kind === 'message' && depth <= 0) continue;
      list.push(valueOf(field, depth, overrides).map((value) => ({ kind: field.jsName, value })));
    }
  }
  for (const [name, list] of cases) members[name] = fc.oneof(fc.constant(undefined), ...list);
  return fc.record(members) as unknown as fc.Arbitrary<T>;
}
