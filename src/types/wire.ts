/**
 * Protocol Buffers wire format: the reader and writer that the generated messages in src/proto use, and the
 * description of messages, enums and services that codecs and servers walk.
 *
 * Source: protobuf encoding guide (protobuf.dev/programming-guides/encoding), and for everything it leaves open
 * gogoproto v1.7.2 as the Cosmos SDK uses it: which bytes it accepts and which it writes for state values.
 */

export type ScalarKind =
  | 'bool'
  | 'string'
  | 'bytes'
  | 'int32'
  | 'uint32'
  | 'int64'
  | 'uint64'
  | 'fixed32'
  | 'sfixed32'
  | 'fixed64'
  | 'sfixed64';

/** A field of a message, ascending by number in `MessageType.fields`. */
export interface FieldInfo {
  readonly no: number;
  /** As in the definition, such as `from_address`. */
  readonly name: string;
  /** The property of the TypeScript object, such as `fromAddress`; inside a oneof it is the `kind`. */
  readonly jsName: string;
  readonly kind: ScalarKind | 'message' | 'enum';
  readonly repeated: boolean;
  readonly packed: boolean;
  /** Of kinds message and enum only; a function, since messages may refer to each other in circles. */
  readonly type?: () => MessageType | EnumType;
  /** The property that holds the oneof, as `{ kind: jsName, value }`. */
  readonly oneof?: string;
  /** False where gogoproto.nullable is: a message is then always present, on the wire too. */
  readonly nullable: boolean;
  /** A number kept as decimal text; of kind string or bytes on the wire. `Dec` is the integer text ×10^18. */
  readonly customtype?: 'Int' | 'Dec';
  /** cosmos_proto.scalar, such as `cosmos.AddressString`. */
  readonly scalar?: string;
  /** cosmos_proto.accepts_interface of an Any. */
  readonly accepts?: string;
  readonly stdtime?: true;
  readonly stdduration?: true;
  /** Of kind bytes: JSON text that renders as itself. */
  readonly rawJson?: true;
  readonly castrepeated?: 'Coins' | 'DecCoins';
  readonly embed?: true;
  readonly optional?: true;
  readonly deprecated?: true;
  readonly amino: {
    readonly fieldName?: string;
    readonly dontOmitempty?: true;
    readonly encoding?: string;
    readonly oneofName?: string;
  };
  /** The property is a `Map`; the field itself is of kind message and repeated. */
  readonly map?: { readonly key: FieldInfo; readonly value: FieldInfo };
}

/** A message without fields. */
export type EmptyMessage = Record<string, never>;

export interface MessageOptions {
  /** Fields that name who must sign, as in the definition. */
  readonly signers?: readonly string[];
  readonly aminoName?: string;
  readonly aminoMessageEncoding?: string;
  /** Interfaces that the message may stand for inside an Any. */
  readonly implements?: readonly string[];
}

/** What the generator supplies for each message. */
export interface MessageDefinition<T> {
  readonly typeName: string;
  readonly fields: readonly FieldInfo[];
  readonly options: MessageOptions;
  /** A message with every key present; what `partial` leaves out has its default. */
  create(partial?: Partial<T>): T;
  /** Appends the fields, without tag or length. */
  write(message: T, writer: Writer): void;
  /** Reads fields up to `reader.end` into `message`: as in the reference, a repeated message field merges. */
  read(message: T, reader: Reader): T;
}

/** A message type: value and interface of the same name in src/proto. */
export interface MessageType<T = unknown> extends MessageDefinition<T> {
  readonly typeUrl: string;
  encode(message: T, writer?: Writer): Writer;
  toBytes(message: T): Uint8Array;
  /** @param length bytes to read, by default all that `input` has left. @throws WireError */
  decode(input: Uint8Array | Reader, length?: number): T;
}

/** An enum; unknown numbers are kept as they are (open enum). */
export interface EnumType {
  readonly typeName: string;
  /** Name → number. */
  readonly values: Readonly<Record<string, number>>;
  /** Number → name, the first declared where there are aliases. */
  readonly names: ReadonlyMap<number, string>;
}

export interface HttpRule {
  readonly method: 'get' | 'post' | 'put' | 'delete' | 'patch';
  /** With variables in braces, such as `/cosmos/bank/v1beta1/balances/{address}`. */
  readonly path: string;
  readonly body?: string;
}

export interface MethodInfo {
  readonly name: string;
  readonly input: MessageType;
  readonly output: MessageType;
  readonly clientStreaming?: true;
  readonly serverStreaming?: true;
  readonly querySafe?: true;
  readonly deprecated?: true;
  readonly http: readonly HttpRule[];
}

export interface ServiceType {
  readonly typeName: string;
  /** Its methods take transactions' messages (cosmos.msg.v1.service). */
  readonly msgService?: true;
  readonly methods: readonly MethodInfo[];
}

/** The default of a bytes field, shared: making one anew for each field costs as much as reading the field. */
export const NO_BYTES = new Uint8Array();

/** The bytes are not the message they should be, or the message cannot be written. */
export class WireError extends Error {
  override readonly name = 'WireError';
}

/**
 * Levels of messages inside messages. Only self-referring types (ModeInfo of nested multisigs) can get deep, and
 * where the host's stack ends is not a function of the bytes. The reference has no limit of its own.
 */
export const DECODE_DEPTH_MAX = 256;

/** Bits of a whole number in state. @see cosmossdk.io/math int.go MaxBitLen */
export const INT_BITS_MAX = 256;

const INT_LIMIT = 1n << 256n;
const DEC_LIMIT = (1n << 256n) * 10n ** 18n;

/** Seconds of Go's zero time, 0001-01-01T00:00:00Z: what an unset non-nullable time is. */
export const ZERO_TIME_SECONDS = -62135596800n;
/** 10000-01-01T00:00:00Z, the first second that a Timestamp may not have. */
const TIMESTAMP_SECONDS_END = 253402300800n;
const NANOS_PER_SECOND = 1_000_000_000;
const INT64_MIN = -(1n << 63n);
const INT64_END = 1n << 63n;
const UINT64_END = 1n << 64n;
const TWO_28 = 0x10000000;
/** A varint of 64 bits takes at most this many bytes. */
const VARINT_BYTES_MAX = 10;
/** Below this, copying in a loop is faster than the call. */
const SHORT = 24;
/** Longest copy that `Buffer.allocUnsafe` takes from its pool, bytes: less than half of it. */
const POOLED_MAX = 4_095;

/** What a Buffer reads text with; it takes any Uint8Array, which saves a Buffer around each message. */
type Latin1Slice = (this: Uint8Array, start: number, end: number) => string;
const { latin1Slice } = Buffer.prototype as unknown as { latin1Slice: Latin1Slice };

/** Completes what the generator supplies. */
export function defineMessage<T>(definition: MessageDefinition<T>): MessageType<T> {
  // Generated object literals, none of which uses `this`.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { typeName, fields, options, create, write, read } = definition;
  return {
    typeName,
    typeUrl: `/${typeName}`,
    fields,
    options,
    create,
    write,
    read,
    encode(message, writer = new Writer()) {
      write(message, writer);
      return writer;
    },
    toBytes(message) {
      SCRATCH.reset();
      write(message, SCRATCH);
      return SCRATCH.finish();
    },
    decode(input, length) {
      const reader = input instanceof Reader ? input : new Reader(input);
      if (length === undefined) return read(create(), reader);
      const outer = reader.limit(length);
      const message = read(create(), reader);
      reader.leave(outer);
      return message;
    },
  };
}

/** An enum's descriptor from its names and numbers. */
export function defineEnum(typeName: string, values: Readonly<Record<string, number>>): EnumType {
  const names = new Map<number, string>();
  for (const [name, number] of Object.entries(values))
    if (!names.has(number)) names.set(number, name);
  return { typeName, values, names };
}

/** Reads the wire format from `bytes`, which must not change meanwhile; what it returns is copied out. */
export class Reader {
  pos = 0;
  /** Where the message that is being read ends. */
  end: number;
  readonly bytes: Uint8Array;
  private depth = 0;

  constructor(bytes: Uint8Array) {
    // One kind of array keeps element access fast, and `slice` of a Buffer would not copy.
    this.bytes = Buffer.isBuffer(bytes)
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : bytes;
    this.end = bytes.length;
  }

  /** Enters a length-prefixed message; returns what `leave` needs. */
  enter(): number {
    const outer = this.end;
    const length = this.length();
    this.depth += 1;
    if (this.depth > DECODE_DEPTH_MAX)
      throw new WireError(`messages nest deeper than ${DECODE_DEPTH_MAX}`);
    this.end = this.pos + length;
    return outer;
  }

  /** Enters a message of known length. */
  limit(length: number): number {
    const outer = this.end;
    if (!Number.isInteger(length) || length < 0) throw new WireError(`bad length ${length}`);
    if (length > this.end - this.pos) throw truncated(this.end);
    this.depth += 1;
    this.end = this.pos + length;
    return outer;
  }

  leave(outer: number): void {
    this.end = outer;
    this.depth -= 1;
  }

  /** Field number × 8 + wire type. The reference cuts the number to 32 bits, and so do we. */
  tag(): number {
    if (this.pos < this.end) {
      const byte = at(this.bytes, this.pos);
      if (byte < 0x80 && byte > 7) {
        this.pos += 1;
        return byte;
      }
    }
    const wire = this.uint64();
    const no = toNumber(BigInt.asIntN(32, wire >> 3n));
    const wireType = toNumber(wire & 7n);
    if (no <= 0 && wireType !== 4) throw new WireError(`illegal tag ${no} (wire type ${wireType})`);
    return no * 8 + wireType;
  }

  /** After a tag that no case of the generated reader took: skips an unknown field. */
  other(tag: number, typeName: string, fields: readonly FieldInfo[]): void {
    const wireType = tag & 7;
    if (wireType === 4) throw new WireError(`${typeName}: end of a group that did not begin`);
    const no = (tag - wireType) / 8;
    const field = fields.find((each) => each.no === no);
    if (field) throw new WireError(`${typeName}.${field.name}: wrong wire type ${wireType}`);
    this.skip(wireType);
  }

  /** A copy of what was read since `from`, after `before`: unknown fields that a type keeps. */
  since(from: number, before: Uint8Array | undefined): Uint8Array {
    const kept = copyOf(this.bytes, from, this.pos);
    if (before === undefined) return kept;
    const joined = new Uint8Array(before.length + kept.length);
    joined.set(before);
    joined.set(kept, before.length);
    return joined;
  }

  /** Skips a field's value. Groups are counted, not recursed into; as in the reference their numbers need not match. */
  skip(wireType: number): void {
    let groups = 0;
    let type = wireType;
    for (;;) {
      if (type === 0) this.varintSkip();
      else if (type === 1) this.advance(8);
      else if (type === 2) this.advance(this.length());
      else if (type === 3) groups += 1;
      else if (type === 4) {
        if (groups === 0) throw new WireError('end of a group that did not begin');
        groups -= 1;
      } else if (type === 5) this.advance(4);
      else throw new WireError(`illegal wire type ${type}`);
      if (groups === 0) return;
      type = toNumber(this.uint64() & 7n);
    }
  }

  /** A length that fits into what is left. */
  length(): number {
    let length = 0;
    if (this.pos < this.end && at(this.bytes, this.pos) < 0x80) length = at(this.bytes, this.pos++);
    else {
      const wide = this.uint64();
      if (wide >= INT64_END) throw new WireError('negative length');
      if (wide > BigInt(this.end - this.pos)) throw truncated(this.end);
      length = toNumber(wide);
    }
    if (length > this.end - this.pos) throw truncated(this.end);
    return length;
  }

  /** Bits beyond the 64th are dropped, as the reference drops them. */
  uint64(): bigint {
    const { bytes, end } = this;
    let pos = this.pos;
    let low = 0;
    let high = 0;
    for (let count = 0; count < VARINT_BYTES_MAX; count += 1) {
      if (pos >= end) throw truncated(end);
      const byte = at(bytes, pos++);
      if (count < 4) low |= (byte & 0x7f) << (7 * count);
      else if (count < 7) low += (byte & 0x7f) * TWO_28 * (1 << (7 * (count - 4)));
      else high |= (byte & 0x7f) << (7 * (count - 7));
      if (byte < 0x80) {
        this.pos = pos;
        return high === 0 ? BigInt(low) : BigInt(low) | (BigInt(high & 0x7fff) << 49n);
      }
    }
    throw new WireError('varint of more than 10 bytes');
  }

  int64(): bigint {
    return BigInt.asIntN(64, this.uint64());
  }

  /** The low 32 bits of a varint, signed. */
  int32(): number {
    const { bytes, end } = this;
    let pos = this.pos;
    let low = 0;
    for (let count = 0; count < VARINT_BYTES_MAX; count += 1) {
      if (pos >= end) throw truncated(end);
      const byte = at(bytes, pos++);
      if (count < 5) low |= (byte & 0x7f) << (7 * count);
      if (byte < 0x80) {
        this.pos = pos;
        return low;
      }
    }
    throw new WireError('varint of more than 10 bytes');
  }

  uint32(): number {
    return this.int32() >>> 0;
  }

  bool(): boolean {
    return this.uint64() !== 0n;
  }

  fixed32(): number {
    this.advance(4);
    const { bytes, pos } = this;
    const low = at(bytes, pos - 4) | (at(bytes, pos - 3) << 8) | (at(bytes, pos - 2) << 16);
    return (low | (at(bytes, pos - 1) << 24)) >>> 0;
  }

  sfixed32(): number {
    return this.fixed32() | 0;
  }

  fixed64(): bigint {
    const low = this.fixed32();
    return (BigInt(this.fixed32()) << 32n) | BigInt(low);
  }

  sfixed64(): bigint {
    return BigInt.asIntN(64, this.fixed64());
  }

  /** A copy. */
  bytesField(): Uint8Array {
    const length = this.length();
    const start = this.pos;
    this.pos += length;
    return copyOf(this.bytes, start, this.pos);
  }

  /** Bytes that are not UTF-8 become lone surrogates U+DC80..U+DCFF, which `Writer.string` turns back. */
  string(): string {
    const length = this.length();
    const start = this.pos;
    const stop = start + length;
    this.pos = stop;
    const { bytes } = this;
    for (let i = start; i < stop; i += 1)
      if (at(bytes, i) >= 0x80) return decodeText(bytes.subarray(start, stop));
    return latin1Slice.call(bytes, start, stop);
  }

  /** A customtype Int; empty bytes leave `before`, as in the reference. */
  intText(before: string): string {
    const text = this.string();
    return text === '' ? before : wireInt(text);
  }

  /** A customtype Dec, ×10^18. */
  decText(before: string): string {
    const text = this.string();
    return text === '' ? before : wireDec(text);
  }

  private advance(count: number): void {
    if (count > this.end - this.pos) throw truncated(this.end);
    this.pos += count;
  }

  private varintSkip(): void {
    for (let count = 0; count < VARINT_BYTES_MAX; count += 1) {
      if (this.pos >= this.end) throw truncated(this.end);
      if (at(this.bytes, this.pos++) < 0x80) return;
    }
    throw new WireError('varint of more than 10 bytes');
  }
}

/** Writes the wire format into a buffer that grows. Fields are given in ascending order by the generated code. */
export class Writer {
  private buffer: Uint8Array;
  /** The same memory, for writing text. */
  private text: Buffer;
  private pos = 0;

  /** @param capacity bytes to begin with */
  constructor(capacity = 256) {
    this.text = Buffer.allocUnsafeSlow(capacity);
    this.buffer = new Uint8Array(this.text.buffer);
  }

  /** A copy of what was written, or of its first bytes. */
  finish(length = this.pos): Uint8Array {
    return copyOf(this.buffer, 0, length);
  }

  /** Forgets what was written, and a buffer that one large message made grow. */
  reset(): void {
    this.pos = 0;
    if (this.buffer.length <= KEPT_BYTES_MAX) return;
    this.text = Buffer.allocUnsafeSlow(KEPT_BYTES_MAX);
    this.buffer = new Uint8Array(this.text.buffer);
  }

  /** Bytes written so far. */
  get size(): number {
    return this.pos;
  }

  /** Opens a length-prefixed field; `close` with the answer. */
  open(tag: number): number {
    this.reserve(VARINT_BYTES_MAX);
    this.varint32(tag);
    this.pos += 1;
    return this.pos;
  }

  /** Fills in the length. One byte was kept for it; a longer one moves what was written. */
  close(start: number): void {
    const length = this.pos - start;
    if (length < 0x80) {
      this.buffer[start - 1] = length;
      return;
    }
    const extra = varintSize(length) - 1;
    this.reserve(extra);
    this.buffer.copyWithin(start + extra, start, this.pos);
    this.pos = start - 1;
    this.varint32(length);
    this.pos += length;
  }

  /** Opens a length-prefixed message without a tag (delimited streams). */
  openBare(): number {
    this.reserve(VARINT_BYTES_MAX);
    this.pos += 1;
    return this.pos;
  }

  string(tag: number, value: string): void {
    const { length } = value;
    this.reserve(2 * VARINT_BYTES_MAX + 3 * length);
    this.varint32(tag);
    if (length < 0x80) {
      const { buffer } = this;
      let pos = this.pos + 1;
      let i = 0;
      for (; i < length; i += 1) {
        const code = value.charCodeAt(i);
        if (code >= 0x80) break;
        buffer[pos++] = code;
      }
      if (i === length) {
        buffer[this.pos] = length;
        this.pos = pos;
        return;
      }
    }
    const start = this.openBare();
    this.pos += encodeText(value, this.text, this.pos);
    this.close(start);
  }

  /** A customtype: unset is written as zero. */
  number(tag: number, value: string): void {
    this.string(tag, value === '' ? '0' : value);
  }

  bytes(tag: number, value: Uint8Array): void {
    const { length } = value;
    this.reserve(2 * VARINT_BYTES_MAX + length);
    this.varint32(tag);
    this.varint32(length);
    if (length > SHORT) this.buffer.set(value, this.pos);
    else for (let i = 0; i < length; i += 1) this.buffer[this.pos + i] = at(value, i);
    this.pos += length;
  }

  /** Bytes as they are, such as a message encoded before. */
  raw(value: Uint8Array): void {
    this.reserve(value.length);
    this.buffer.set(value, this.pos);
    this.pos += value.length;
  }

  /** A tag alone, before one of the bare values below. */
  tag(tag: number): void {
    this.reserve(VARINT_BYTES_MAX);
    this.varint32(tag);
  }

  bool(value: boolean): void {
    this.reserve(1);
    this.buffer[this.pos++] = value ? 1 : 0;
  }

  int32(value: number): void {
    if ((value | 0) !== value) throw new WireError(`${value} is not an int32`);
    if (value < 0) this.int64(BigInt(value));
    else {
      this.reserve(VARINT_BYTES_MAX);
      this.varint32(value);
    }
  }

  uint32(value: number): void {
    if (value >>> 0 !== value) throw new WireError(`${value} is not a uint32`);
    this.reserve(VARINT_BYTES_MAX);
    this.varint32(value);
  }

  int64(value: bigint): void {
    if (value < INT64_MIN || value >= INT64_END) throw new WireError(`${value} is not an int64`);
    this.varint64(value < 0n ? value + UINT64_END : value);
  }

  uint64(value: bigint): void {
    if (value < 0n || value >= UINT64_END) throw new WireError(`${value} is not a uint64`);
    this.varint64(value);
  }

  fixed32(value: number): void {
    if (value >>> 0 !== value) throw new WireError(`${value} is not a fixed32`);
    this.reserve(4);
    this.pos = this.text.writeUInt32LE(value, this.pos);
  }

  sfixed32(value: number): void {
    if ((value | 0) !== value) throw new WireError(`${value} is not an sfixed32`);
    this.reserve(4);
    this.pos = this.text.writeInt32LE(value, this.pos);
  }

  fixed64(value: bigint): void {
    if (value < 0n || value >= UINT64_END) throw new WireError(`${value} is not a fixed64`);
    this.reserve(8);
    this.pos = this.text.writeBigUInt64LE(value, this.pos);
  }

  sfixed64(value: bigint): void {
    if (value < INT64_MIN || value >= INT64_END) throw new WireError(`${value} is not an sfixed64`);
    this.reserve(8);
    this.pos = this.text.writeBigInt64LE(value, this.pos);
  }

  private reserve(count: number): void {
    if (this.pos + count <= this.buffer.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(2 * this.buffer.length, this.pos + count));
    grown.set(this.buffer.subarray(0, this.pos));
    this.text = grown;
    this.buffer = new Uint8Array(grown.buffer);
  }

  /** Of a number below 2^35, so tags too; the caller has reserved. */
  private varint32(value: number): void {
    const { buffer } = this;
    let rest = value;
    if (rest >= TWO_28) {
      buffer[this.pos++] = (rest & 0x7f) | 0x80;
      rest = Math.trunc(rest * 2 ** -7);
    }
    while (rest >= 0x80) {
      buffer[this.pos++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    buffer[this.pos++] = rest;
  }

  private varint64(value: bigint): void {
    this.reserve(VARINT_BYTES_MAX);
    const low = toNumber(value & 0xfffffffn);
    if (BigInt(low) === value) return this.varint32(low);
    const { buffer } = this;
    const middle = toNumber((value >> 28n) & 0xfffffffn);
    const high = toNumber(value >> 56n);
    for (let shift = 0; shift < 28; shift += 7)
      buffer[this.pos++] = ((low >>> shift) & 0x7f) | 0x80;
    if (high === 0) return this.varint32(middle);
    for (let shift = 0; shift < 28; shift += 7)
      buffer[this.pos++] = ((middle >>> shift) & 0x7f) | 0x80;
    this.varint32(high);
  }
}

/** Kept by `toBytes` between messages, so bytes; a snapshot item or a block may need more for a moment. */
const KEPT_BYTES_MAX = 65_536;
/**
 * Where `toBytes` writes before it copies: allocating anew costs as much as encoding a small message. Nothing of one
 * message reaches the next, and `write` never calls `toBytes`.
 */
const SCRATCH = new Writer(KEPT_BYTES_MAX);

/** A `google.protobuf.Any` of the message, encoded in one pass. */
export function anyBytes<T>(type: MessageType<T>, message: T): Uint8Array {
  SCRATCH.reset();
  SCRATCH.string(ANY_TYPE_URL_TAG, type.typeUrl);
  const withoutValue = SCRATCH.size;
  const start = SCRATCH.open(ANY_VALUE_TAG);
  type.write(message, SCRATCH);
  if (SCRATCH.size === start) return SCRATCH.finish(withoutValue);
  SCRATCH.close(start);
  return SCRATCH.finish();
}
const ANY_TYPE_URL_TAG = 10;
const ANY_VALUE_TAG = 18;

/**
 * The canonical decimal text of a customtype Int. Accepts what Go's big.Int reads at base 0: a sign, the prefixes 0b,
 * 0o, 0x and 0 (octal), underscores between digits. @throws WireError @see cosmossdk.io/math int.go Unmarshal
 */
export function wireInt(text: string): string {
  if (isPlainDecimal(text)) return text;
  const value = parseBigInt(text);
  if (value >= INT_LIMIT || value <= -INT_LIMIT)
    throw new WireError(`integer of more than ${INT_BITS_MAX} bits`);
  return value.toString();
}

/** The same for a Dec, given ×10^18; its magnitude is below 2^256 × 10^18. @see cosmossdk.io/math legacy_dec.go */
export function wireDec(text: string): string {
  if (isPlainDecimal(text)) return text;
  const value = parseBigInt(text);
  if (value >= DEC_LIMIT || value <= -DEC_LIMIT) throw new WireError('decimal out of range');
  return value.toString();
}

/** @throws WireError unless the year is 1 to 9999 and nanos 0 to 999,999,999 */
export function checkTimestamp<T extends { readonly seconds: bigint; readonly nanos: number }>(
  time: T,
): T {
  if (time.seconds < ZERO_TIME_SECONDS || time.seconds >= TIMESTAMP_SECONDS_END)
    throw new WireError(`timestamp of ${time.seconds} s is not between the years 1 and 9999`);
  if (time.nanos < 0 || time.nanos >= NANOS_PER_SECOND)
    throw new WireError(`timestamp with ${time.nanos} ns`);
  return time;
}

/** @throws WireError unless Go's time.Duration (int64 nanoseconds) can hold it and both parts agree in sign */
export function checkDuration<T extends { readonly seconds: bigint; readonly nanos: number }>(
  span: T,
): T {
  const { seconds, nanos } = span;
  if (nanos <= -NANOS_PER_SECOND || nanos >= NANOS_PER_SECOND)
    throw new WireError(`duration with ${nanos} ns`);
  if ((seconds < 0n && nanos > 0) || (seconds > 0n && nanos < 0))
    throw new WireError('duration whose seconds and nanoseconds differ in sign');
  const total = seconds * BigInt(NANOS_PER_SECOND) + BigInt(nanos);
  if (total < INT64_MIN || total >= INT64_END)
    throw new WireError(`duration of ${seconds} s is out of range`);
  return span;
}

/** Go's binary.PutUvarint. `value` is 0 to 2^64-1. */
export function encodeUvarint(value: bigint | number): Uint8Array {
  const writer = new Writer(VARINT_BYTES_MAX);
  writer.uint64(BigInt(value));
  return writer.finish();
}

/** Go's binary.Uvarint: the value and how many bytes it took. Stricter than `Reader`: no bits beyond the 64th. */
export function decodeUvarint(bytes: Uint8Array, offset = 0): { value: bigint; size: number } {
  const reader = new Reader(bytes);
  reader.pos = offset;
  const value = reader.uint64();
  const size = reader.pos - offset;
  if (size === VARINT_BYTES_MAX && at(bytes, offset + 9) > 1)
    throw new WireError('varint of more than 64 bits');
  return { value, size };
}

/**
 * A copy of a part, in Node's pool of small buffers when it is short: memory of its own from the system costs five times
 * the copying. Such a copy may keep the 8 KiB around it alive, as any small Buffer does.
 */
function copyOf(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const length = end - start;
  if (length > POOLED_MAX) return bytes.slice(start, end);
  if (length <= SHORT) {
    const copy = new Uint8Array(length);
    for (let i = 0; i < length; i += 1) copy[i] = at(bytes, start + i);
    return copy;
  }
  const room = Buffer.allocUnsafe(length);
  const copy = new Uint8Array(room.buffer, room.byteOffset, length);
  copy.set(start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end));
  return copy;
}

/** The index is in range wherever this is called; the fallback is never taken. */
function at(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

function truncated(end: number): WireError {
  return new WireError(`truncated: the message ends at byte ${end}`);
}

/** Of a value known to be below 2^53. */
function toNumber(value: bigint): number {
  return Number(value);
}

function varintSize(value: number): number {
  let size = 1;
  for (let rest = value; rest >= 0x80; rest = Math.trunc(rest * 2 ** -7)) size += 1;
  return size;
}

/** Digits without a leading zero, few enough to be in range; or 0. */
function isPlainDecimal(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > 77) return false;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return length === 1 || text.charCodeAt(0) !== 48;
}

const GO_INTEGER =
  /^([+-]?)(?:0[bB]((?:_?[01])+)|0[oO]((?:_?[0-7])+)|0[xX]((?:_?[0-9a-fA-F])+)|0((?:_?[0-7])+)|(0|[1-9](?:_?[0-9])*))$/;

/** Digits, after leading zeros, beyond which a number is out of every range: bits of the Dec limit. */
const DIGITS_MAX = 320;
/** Longest text worth looking at: leading zeros and underscores included. The reference has no limit. */
const NUMBER_TEXT_MAX = 65_536;

function parseBigInt(text: string): bigint {
  if (text.length > NUMBER_TEXT_MAX) throw new WireError(`number of ${text.length} characters`);
  const match = GO_INTEGER.exec(text);
  if (!match) throw new WireError(`not a number: ${text.slice(0, 80)}`);
  const [, sign, binary, octal, hex, oldOctal, decimal] = match;
  const prefix =
    binary !== undefined
      ? '0b'
      : (octal ?? oldOctal) !== undefined
        ? '0o'
        : hex !== undefined
          ? '0x'
          : '';
  const digits = (binary ?? octal ?? hex ?? oldOctal ?? decimal ?? '')
    .replaceAll('_', '')
    .replace(/^0+(?=.)/, '');
  if (digits.length > DIGITS_MAX) throw new WireError('number out of range');
  const value = BigInt(prefix + digits);
  return sign === '-' ? -value : value;
}

/** UTF-8 by hand, only for text that is not all ASCII. */
function decodeText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  // The decoder marks what is not UTF-8 with U+FFFD, which may also be there by right.
  if (!text.includes('\ufffd')) return text;
  let out = '';
  for (let i = 0; i < bytes.length;) {
    const size = sequenceSize(bytes, i);
    if (size === 0) {
      out += String.fromCharCode(0xdc00 + at(bytes, i));
      i += 1;
      continue;
    }
    let code = at(bytes, i) & (size === 1 ? 0x7f : 0x7f >> size);
    for (let k = 1; k < size; k += 1) code = (code << 6) | (at(bytes, i + k) & 0x3f);
    out += String.fromCodePoint(code);
    i += size;
  }
  return out;
}

/** Bytes of the well-formed sequence at `i` (Unicode 15, table 3-7), 0 when there is none. */
function sequenceSize(bytes: Uint8Array, i: number): number {
  const first = at(bytes, i);
  if (first < 0x80) return 1;
  const size = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (size === 0 || i + size > bytes.length) return 0;
  const second = at(bytes, i + 1);
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let k = 2; k < size; k += 1) if ((at(bytes, i + k) & 0xc0) !== 0x80) return 0;
  return size;
}

/** Writes UTF-8 at `pos`, lone surrogates U+DC80..U+DCFF as the byte they stand for; returns how many bytes. */
function encodeText(text: string, into: Buffer, pos: number): number {
  const { length } = text;
  let ascii = true;
  let surrogates = false;
  for (let i = 0; i < length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) ascii = false;
    if (code >= 0xd800 && code < 0xe000) surrogates = true;
  }
  if (ascii) return into.write(text, pos, 'latin1');
  if (!surrogates) return into.write(text, pos, 'utf8');
  let at = pos;
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (char.length === 1 && code >= 0xdc80 && code <= 0xdcff) into[at++] = code - 0xdc00;
    else at += into.write(char, at, 'utf8');
  }
  return at - pos;
}
