// Source: cosmos-sdk v0.53.6, codec/unknownproto/unknown_fields.go, and what the unmarshalling after it refuses
// (codec/types/interface_registry.go); protobuf-go encoding/protowire. Any fault here is sdk/2 in the end.
import type { FieldInfo, MessageType } from '../types/wire.ts';
import type { TypeRegistry } from './registry.ts';
import { type AbciError, sdkErrors } from '../types/errors.ts';
import { quoNumber } from '../types/int.ts';
import { PubKey as Secp256r1PubKey } from '../proto/cosmos/crypto/secp256r1/keys.ts';
import { Any } from '../proto/google/protobuf/any.ts';
import { isSecp256r1Key } from '../crypto/secp256r1.ts';
import { acceptedInterface } from './registry.ts';

/** An unknown field whose number has this bit may be ignored where a message allows it (ADR-020). */
export const NON_CRITICAL_BIT = 1 << 10;

/**
 * Levels of messages inside messages, `Any` contents included. Multisigs inside multisigs take two a level; everything
 * else ends at about 30. As the decoder, this walks on the host's stack, whose end is not a function of the bytes.
 * Differs: the SDK follows 10,000 levels.
 */
export const WALK_DEPTH_MAX = 256;
/** Groups inside groups of an unknown field. @see protowire DefaultRecursionLimit */
export const GROUP_DEPTH_MAX = 10_000;
/** `Any` inside `Any`, levels. @see MaxUnpackAnyRecursionDepth */
export const ANY_DEPTH_MAX = 10;
/** `Any`s unpacked under one `Any` of the transaction, itself included. @see MaxUnpackAnySubCalls */
export const ANY_CALLS_MAX = 100;

type Field = {
  readonly name: string;
  /** Bit n is set when wire type n fits. */
  readonly wires: number;
  readonly kind: 'scalar' | 'message' | 'any';
  /** Interface that an `Any` here must implement; '' when none is checked. */
  readonly accepts: string;
  readonly repeated: boolean;
  readonly type: MessageType | undefined;
  /** Whether the bytes are a point of secp256r1, which the SDK asks when it decodes such a key. */
  readonly isPoint: boolean;
  table: FieldTable | undefined;
};

/** A message's fields by number. */
export type FieldTable = {
  readonly type: MessageType;
  /** Whether an `Any` can be anywhere inside. */
  readonly holdsAny: boolean;
  /** Whether there is an `Any` that is not in a list: the SDK counts a level for it even where it is unset. */
  readonly holdsSingleAny: boolean;
  readonly near: readonly (Field | undefined)[];
  readonly far: ReadonlyMap<number, Field>;
};

/** Field numbers below this are found by index. */
const NEAR = 32;

const VARINT = 1 << 0;
const FIXED64 = 1 << 1;
const BYTES = 1 << 2;
const FIXED32 = 1 << 5;

const SCALAR_WIRES: Readonly<Record<FieldInfo['kind'], number>> = {
  bool: VARINT,
  int32: VARINT,
  uint32: VARINT,
  int64: VARINT,
  uint64: VARINT,
  enum: VARINT,
  fixed64: FIXED64,
  sfixed64: FIXED64,
  fixed32: FIXED32,
  sfixed32: FIXED32,
  string: BYTES,
  bytes: BYTES,
  message: BYTES,
};

export type FieldTables = { of(type: MessageType): FieldTable };

/** Field tables, each made when it is first needed. */
export function createFieldTables(): FieldTables {
  const made = new Map<MessageType, FieldTable>();
  const isAny = (info: FieldInfo): boolean => messageOf(info)?.typeName === Any.typeName;

  /** Whether a field with this property is reachable; types that refer to themselves are entered once. */
  function holds(
    type: MessageType,
    wanted: (info: FieldInfo) => boolean,
    seen: Set<MessageType>,
  ): boolean {
    if (seen.has(type)) return false;
    seen.add(type);
    return type.fields.some((info) => {
      if (wanted(info)) return true;
      const inner = messageOf(info);
      return inner !== undefined && inner.typeName !== Any.typeName && holds(inner, wanted, seen);
    });
  }

  function make(type: MessageType): FieldTable {
    const near: (Field | undefined)[] = new Array<undefined>(NEAR).fill(undefined);
    const far = new Map<number, Field>();
    for (const info of type.fields) {
      const inner = messageOf(info);
      const field: Field = {
        name: info.name,
        wires: SCALAR_WIRES[info.kind] | (info.repeated ? BYTES : 0),
        kind: inner === undefined ? 'scalar' : isAny(info) ? 'any' : 'message',
        accepts: acceptedInterface(type, info) ?? '',
        repeated: info.repeated,
        type: inner,
        isPoint: type.typeName === Secp256r1PubKey.typeName,
        table: undefined,
      };
      if (info.no < NEAR) near[info.no] = field;
      else far.set(info.no, field);
    }
    return {
      type,
      holdsAny: holds(type, isAny, new Set()),
      holdsSingleAny: holds(type, (info) => isAny(info) && !info.repeated, new Set()),
      near,
      far,
    };
  }

  return {
    of(type) {
      let table = made.get(type);
      if (table === undefined) {
        table = make(type);
        made.set(type, table);
      }
      return table;
    },
  };
}

function messageOf(info: FieldInfo): MessageType | undefined {
  if (info.kind !== 'message') return undefined;
  const type = info.type?.();
  return type !== undefined && 'fields' in type ? type : undefined;
}

export type WalkOptions = {
  readonly registry: TypeRegistry;
  readonly tables: FieldTables;
  /** Whether unknown fields with the non-critical bit are let pass. */
  readonly allowNonCritical: boolean;
};

/**
 * Refuses bytes that have fields which the message does not, at any depth and inside `Any`; that have a wire type which
 * does not fit; and `Any`s whose type is unknown, of the wrong interface, or nested too deep. One pass, O(bytes).
 * @returns whether unknown non-critical fields were seen
 * @throws sdk/2
 */
export function rejectUnknownFields(
  bytes: Uint8Array,
  type: MessageType,
  options: WalkOptions,
): boolean {
  const walk = new Walk(bytes, options);
  walk.message(bytes.length, options.tables.of(type), 0, 0);
  return walk.nonCritical;
}

class Walk {
  nonCritical = false;
  private pos = 0;
  /** `Any`s that the one we are in may still unpack. */
  private calls = 0;
  private readonly bytes: Uint8Array;
  private readonly options: WalkOptions;

  constructor(bytes: Uint8Array, options: WalkOptions) {
    this.bytes = bytes;
    this.options = options;
  }

  /** Fields up to `end`. `anyLevel` counts the `Any`s around this message. */
  message(end: number, table: FieldTable, depth: number, anyLevel: number): void {
    if (depth > WALK_DEPTH_MAX) throw sdkErrors.TxDecode('recursion limit reached');
    while (this.pos < end) {
      const tag = this.tag(end);
      const wire = tag & 7;
      const no = tag < 0x8000_0000 ? tag >>> 3 : quoNumber(tag, 8);
      const field = no < NEAR ? table.near[no] : table.far.get(no);
      if (field === undefined) {
        this.unknown(no, wire, table);
        this.skip(no, wire, end);
        continue;
      }
      if ((field.wires & (1 << wire)) === 0) throw wireMismatch(table, no, wire);
      if (wire === 0) this.skipVarint(end);
      else if (wire === 1) this.advance(8, end);
      else if (wire === 5) this.advance(4, end);
      else this.lengthPrefixed(field, end, depth, anyLevel);
    }
  }

  private lengthPrefixed(field: Field, end: number, depth: number, anyLevel: number): void {
    const length = this.length(end);
    const stop = this.pos + length;
    if (field.type === undefined) {
      if (field.isPoint && !isSecp256r1Key(this.bytes.subarray(this.pos, stop)))
        throw sdkErrors.TxDecode('wrong ECDSA PK bytes');
      this.pos = stop;
      return;
    }
    field.table ??= this.options.tables.of(field.type);
    if (field.kind === 'message') this.message(stop, field.table, depth + 1, anyLevel);
    else this.any(stop, field, depth + 1, anyLevel);
    this.pos = stop;
  }

  /** The `Any`'s own fields, of which the last of each counts; then what it holds. */
  private any(end: number, field: Field, depth: number, anyLevel: number): void {
    const table = field.table;
    if (table === undefined) return;
    if (anyLevel === 0) this.calls = ANY_CALLS_MAX;
    let url = '';
    let start = end;
    let stop = end;
    while (this.pos < end) {
      const tag = this.tag(end);
      const wire = tag & 7;
      const no = tag < 0x8000_0000 ? tag >>> 3 : quoNumber(tag, 8);
      if (no > 2) {
        this.unknown(no, wire, table);
        this.skip(no, wire, end);
        continue;
      }
      if (wire !== 2) throw wireMismatch(table, no, wire);
      const length = this.length(end);
      if (no === 1) url = textOf(this.bytes, this.pos, this.pos + length);
      else {
        start = this.pos;
        stop = this.pos + length;
      }
      this.pos += length;
    }

    const { registry, tables } = this.options;
    const type = registry.find(url);
    if (type === undefined) throw sdkErrors.TxDecode(`unable to resolve type URL ${url}`);
    if (anyLevel >= ANY_DEPTH_MAX) throw sdkErrors.TxDecode('max depth exceeded');
    if (this.calls <= 0) throw sdkErrors.TxDecode('call limit exceeded');
    this.calls--;
    if (field.accepts !== '' && !registry.implements(url, field.accepts))
      throw sdkErrors.TxDecode(
        `no concrete type registered for type URL ${url} against interface ${field.accepts}`,
      );
    const inner = tables.of(type);
    // The SDK asks for the limits before it sees that a lone `Any` is unset.
    if (inner.holdsSingleAny && anyLevel + 1 >= ANY_DEPTH_MAX)
      throw sdkErrors.TxDecode('max depth exceeded');
    if (inner.holdsSingleAny && this.calls <= 0) throw sdkErrors.TxDecode('call limit exceeded');
    this.pos = start;
    this.message(stop, inner, depth + 1, anyLevel + 1);
  }

  private unknown(no: number, wire: number, table: FieldTable): void {
    const critical = (no & NON_CRITICAL_BIT) === 0;
    if (!critical) this.nonCritical = true;
    if (critical || !this.options.allowNonCritical)
      throw sdkErrors.TxDecode(
        `errUnknownField "${table.type.typeName}": {TagNum: ${no}, WireType:"${wireName(wire)}"}`,
      );
  }

  /** Field number × 8 + wire type. */
  private tag(end: number): number {
    const first = this.bytes[this.pos] ?? 0;
    if (first < 0x80 && first > 7) {
      this.pos++;
      return first;
    }
    const tag = this.varint(end, 'invalid length');
    if (tag < 8 || tag >= 2 ** 34) throw sdkErrors.TxDecode('invalid length');
    return tag;
  }

  private length(end: number): number {
    const length = this.varint(end, 'unexpected EOF');
    if (length > end - this.pos) throw sdkErrors.TxDecode('unexpected EOF');
    return length;
  }

  /** Rounded from 2^53 on, where it is out of every range that is asked for. */
  private varint(end: number, fault: string): number {
    let value = 0;
    let unit = 1;
    for (let count = 0; count < 10; count++) {
      if (this.pos >= end) throw sdkErrors.TxDecode(fault);
      const byte = this.bytes[this.pos++] ?? 0;
      if (count === 9 && byte > 1) throw sdkErrors.TxDecode(fault);
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
      unit *= 128;
    }
    throw sdkErrors.TxDecode(fault);
  }

  private skipVarint(end: number): void {
    this.varint(end, 'variable length integer overflow');
  }

  private advance(count: number, end: number): void {
    if (count > end - this.pos) throw sdkErrors.TxDecode('unexpected EOF');
    this.pos += count;
  }

  /** The value of an unknown field; groups by a list of open ones, not by recursion. */
  private skip(no: number, wire: number, end: number): void {
    const open: number[] = [];
    let [number, type] = [no, wire];
    for (;;) {
      if (type === 0) this.skipVarint(end);
      else if (type === 1) this.advance(8, end);
      else if (type === 2) this.advance(this.length(end), end);
      else if (type === 5) this.advance(4, end);
      else if (type === 3) {
        if (open.length > GROUP_DEPTH_MAX)
          throw sdkErrors.TxDecode('exceeded maximum recursion depth');
        open.push(number);
      } else if (type === 4) {
        if (open.pop() !== number) throw sdkErrors.TxDecode('mismatching end group marker');
      } else throw sdkErrors.TxDecode('cannot parse reserved wire type');
      if (open.length === 0) return;
      const tag = this.tag(end);
      number = quoNumber(tag, 8);
      type = tag & 7;
    }
  }
}

const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');

const WIRE_NAMES = ['varint', 'fixed64', 'bytes', 'start_group', 'end_group', 'fixed32'];
const wireName = (wire: number): string => WIRE_NAMES[wire] ?? `unknown type: ${wire}`;

const wireMismatch = (table: FieldTable, no: number, wire: number): AbciError =>
  sdkErrors.TxDecode(
    `Mismatched "${table.type.typeName}": {TagNum: ${no}, GotWireType: "${wireName(wire)}"}`,
  );
