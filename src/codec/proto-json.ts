// Source: gogoproto v1.7.2 jsonpb as cosmos-sdk v0.53.6 codec/json.go and proto_codec.go use it: OrigName, EmitDefaults.
import type { AbciError } from '../types/errors.ts';
import type { EnumType, FieldInfo, MessageType } from '../types/wire.ts';
import type { JsonObject, JsonValue } from './json.ts';
import type { PackedAny, TypeRegistry } from './registry.ts';
import { Any } from '../proto/google/protobuf/any.ts';
import { fromBase64, toBase64, utf8 } from '../types/bytes.ts';
import { decFromWire, decToWire, formatDec, parseDec } from '../types/dec.ts';
import { sdkErrors } from '../types/errors.ts';
import { MAX_INT64, MAX_UINT64, MIN_INT64, safeNumber } from '../types/int.ts';
import { parseInt256 } from '../types/sdk-int.ts';
import { ZERO_TIME_SECONDS } from '../types/wire.ts';
import { isJsonArray, isJsonNumber, isJsonObject, parseJson, printJson } from './json.ts';
import { acceptedInterface, decodeOr } from './registry.ts';
import { formatDuration, formatTimestamp, parseDuration, parseTimestamp } from './time-text.ts';

/** Messages as the SDK's REST interface, its command line and genesis files write them. */
export type ProtoJson = {
  /**
   * Every field under its name in the definition, unset messages and bytes as null, 64-bit numbers and decimals as text,
   * enums by name, bytes in base64, `Any` as its message with `@type`. @throws undefined/1 for an `Any` of unknown type
   */
  toJson(type: MessageType, message: unknown): JsonValue;
  /** The same as text, on one line. */
  format(type: MessageType, message: unknown): string;
  /**
   * Reads names of the definition or in lower camel case; 64-bit numbers also as numbers, enums also by number.
   * Differs: both names of a field, two fields of a oneof and repeated keys are refused, where the SDK takes one of them.
   * @throws sdk/17 naming the field
   */
  fromJson<T>(type: MessageType<T>, json: JsonValue): T;
  parse<T>(type: MessageType<T>, text: string | Uint8Array): T;
};

export function createProtoJson(registry: TypeRegistry): ProtoJson {
  const toJson = (type: MessageType, message: unknown): JsonValue =>
    writeMessage(type, message, registry);
  const fromJson = <T>(type: MessageType<T>, json: JsonValue): T =>
    readMessage(type, json, registry, type.typeName) as T;
  return {
    toJson,
    format: (type, message) => printJson(toJson(type, message)),
    fromJson,
    parse: (type, text) => fromJson(type, parseJson(text)),
  };
}

type Fields = Readonly<Record<string, unknown>>;
type WireTime = { readonly seconds: bigint; readonly nanos: number };
type Oneof = { readonly kind: string; readonly value: unknown };

/** Responses that the SDK prints by Go's encoding/json inside others: bare numbers, no empty fields. */
const usesGoJson = (type: MessageType): boolean =>
  type.typeName === 'cosmos.staking.v1beta1.DelegationResponse' ||
  type.typeName === 'cosmos.staking.v1beta1.RedelegationResponse';

// --- writing ------------------------------------------------------------------------------------------------------

function writeMessage(type: MessageType, message: unknown, registry: TypeRegistry): JsonValue {
  switch (type.typeName) {
    case 'google.protobuf.Timestamp':
      return formatTimestamp(message as WireTime, 'groups');
    case 'google.protobuf.Duration':
      return formatDuration(message as WireTime);
    case Any.typeName:
      return writeAny(message as PackedAny, registry);
    default:
      return writeFields(type, message as Fields, registry, false);
  }
}

function writeAny(any: PackedAny, registry: TypeRegistry): JsonValue {
  const type = registry.resolve(any.typeUrl);
  const json = writeMessage(type, decodeOr(type, any.value, sdkErrors.UnpackAny), registry);
  const entries: (readonly [string, JsonValue])[] = isJsonObject(json)
    ? [...json]
    : [['value', json]];
  return new Map([['@type', any.typeUrl] as const, ...entries]);
}

function writeFields(
  type: MessageType,
  fields: Fields,
  registry: TypeRegistry,
  goJson: boolean,
): JsonObject {
  const out = new Map<string, JsonValue>();
  for (const info of type.fields) {
    if (info.oneof !== undefined) {
      const held = fields[info.oneof] as Oneof | undefined;
      if (held?.kind === info.jsName)
        out.set(info.name, writeValue(info, held.value, registry, goJson));
      continue;
    }
    const value = fields[info.jsName];
    if (goJson && isOmitted(info, value)) continue;
    out.set(info.name, writeField(info, value, registry, goJson));
  }
  return out;
}

/** What Go's `omitempty` leaves out; fields that are not nullable do not have it. */
function isOmitted(info: FieldInfo, value: unknown): boolean {
  if (!info.nullable) return false;
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || value === '' || value === 0 || value === 0n || value === false;
}

function writeField(
  info: FieldInfo,
  value: unknown,
  registry: TypeRegistry,
  goJson: boolean,
): JsonValue {
  if (info.map !== undefined) {
    const { value: item } = info.map;
    const entries = [...(value as ReadonlyMap<unknown, unknown>)]
      .map(([key, held]) => [String(key), writeValue(item, held, registry, goJson)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(entries);
  }
  if (info.repeated) {
    const list = value as readonly unknown[];
    if (goJson && list.length === 0) return null;
    return list.map((item) => writeValue(info, item, registry, goJson));
  }
  // Go has no bytes where there are none: null.
  if (value === undefined || (value instanceof Uint8Array && value.length === 0)) return null;
  return writeValue(info, value, registry, goJson);
}

function writeValue(
  info: FieldInfo,
  value: unknown,
  registry: TypeRegistry,
  goJson: boolean,
): JsonValue {
  if (info.customtype !== undefined) return numberText(info, value as string);
  switch (info.kind) {
    case 'message': {
      const type = messageOf(info);
      return goJson || usesGoJson(type)
        ? writeFieldsOrTime(type, value, registry)
        : writeMessage(type, value, registry);
    }
    case 'enum': {
      const number = value as number;
      const name = goJson ? undefined : enumOf(info).names.get(number);
      return name ?? { number: String(number) };
    }
    case 'string':
      return value as string;
    case 'bytes':
      if (info.rawJson === true) return parseJson(value as Uint8Array);
      return toBase64(value as Uint8Array);
    case 'bool':
      return value as boolean;
    case 'int64':
    case 'uint64':
    case 'fixed64':
    case 'sfixed64':
      return goJson ? { number: String(value) } : String(value);
    case 'int32':
    case 'uint32':
    case 'fixed32':
    case 'sfixed32':
      return { number: String(value) };
  }
}

function writeFieldsOrTime(type: MessageType, value: unknown, registry: TypeRegistry): JsonValue {
  if (type.typeName === 'google.protobuf.Timestamp')
    return formatTimestamp(value as WireTime, 'trimmed');
  return writeFields(type, value as Fields, registry, true);
}

function numberText(info: FieldInfo, text: string): string {
  if (text === '') return '0';
  return info.customtype === 'Dec' ? formatDec(decFromWire(text)) : text;
}

// --- reading ------------------------------------------------------------------------------------------------------

/** 10000-01-01T00:00:00Z. */
const TIME_SECONDS_END = 253402300800n;

const bad = (path: string, what: string): AbciError => sdkErrors.JSONUnmarshal(`${path}: ${what}`);

function readMessage(
  type: MessageType,
  json: JsonValue,
  registry: TypeRegistry,
  path: string,
): unknown {
  switch (type.typeName) {
    case 'google.protobuf.Timestamp': {
      const time = typeof json === 'string' ? parseTimestamp(json) : undefined;
      if (time === undefined) throw bad(path, 'bad Timestamp, should be RFC 3339 encoded');
      if (time.seconds < ZERO_TIME_SECONDS || time.seconds >= TIME_SECONDS_END)
        throw bad(path, 'Timestamp is not between the years 1 and 9999');
      return time;
    }
    case 'google.protobuf.Duration': {
      const span = typeof json === 'string' ? parseDuration(json) : undefined;
      if (span === undefined) throw bad(path, 'bad Duration');
      return span;
    }
    case Any.typeName:
      return readAny(json, registry, path);
    default:
      return readFields(type, json, registry, path);
  }
}

function readAny(json: JsonValue, registry: TypeRegistry, path: string): PackedAny {
  if (json === null || !isJsonObject(json)) throw bad(path, 'expected an object');
  const typeUrl = json.get('@type');
  if (typeof typeUrl !== 'string') throw bad(path, "Any JSON doesn't have '@type'");
  const type = registry.find(typeUrl);
  if (type === undefined) throw bad(path, `unable to resolve type URL ${typeUrl}`);
  const inner = new Map(json);
  inner.delete('@type');
  const isWellKnown = type.typeName.startsWith('google.protobuf.');
  const value = readMessage(
    type,
    isWellKnown ? (json.get('value') ?? null) : inner,
    registry,
    path,
  );
  return registry.pack(type, value);
}

function readFields(
  type: MessageType,
  json: JsonValue,
  registry: TypeRegistry,
  path: string,
): unknown {
  const message = type.create() as Record<string, unknown>;
  if (json === null) return message;
  if (!isJsonObject(json)) throw bad(path, 'expected an object');
  const known = new Map<string, FieldInfo>();
  for (const info of type.fields) known.set(info.name, info).set(camelName(info), info);
  const seen = new Set<string>();
  for (const [key, value] of json) {
    const info = known.get(key);
    if (info === undefined) throw bad(path, `unknown field "${key}" in ${type.typeName}`);
    const slot = info.oneof ?? info.jsName;
    if (seen.has(slot)) throw bad(path, `"${key}" is given twice`);
    seen.add(slot);
    const at = `${path}.${info.name}`;
    const accepted = acceptedInterface(type, info);
    if (accepted !== undefined) refuseStrangers(value, accepted, registry, at);
    if (info.oneof === undefined) readInto(message, info, value, registry, at);
    else if (value !== null)
      message[info.oneof] = { kind: info.jsName, value: readValue(info, value, registry, at) };
  }
  return message;
}

/** Whether an `Any`, or each of a list, is of the interface; what is no `Any` at all is refused when it is read. */
function refuseStrangers(
  json: JsonValue,
  accepted: string,
  registry: TypeRegistry,
  path: string,
): void {
  for (const any of json !== null && isJsonArray(json) ? json : [json]) {
    const typeUrl = any !== null && isJsonObject(any) ? any.get('@type') : undefined;
    if (typeof typeUrl === 'string' && !registry.implements(typeUrl, accepted))
      throw bad(path, `type URL ${typeUrl} is not registered for interface ${accepted}`);
  }
}

/** The lower camel case of the name in the definition: what protobuf's JSON mapping calls the field. */
const camelName = (info: FieldInfo): string =>
  info.name.replace(/_([a-z])/g, (_, letter: string) =>
    String.fromCharCode(letter.charCodeAt(0) - 32),
  );

function readInto(
  message: Record<string, unknown>,
  info: FieldInfo,
  json: JsonValue,
  registry: TypeRegistry,
  path: string,
): void {
  // null leaves the default, as Go's decoder does, but numbers kept as text refuse it.
  if (json === null && (info.customtype === undefined || info.nullable)) return;
  if (info.map !== undefined) {
    if (!isMap(json)) throw bad(path, 'expected an object');
    const { key, value } = info.map;
    message[info.jsName] = new Map(
      Array.from(json, ([name, held]) => [
        readValue(key, key.kind === 'string' ? name : { number: name }, registry, path),
        readValue(value, held, registry, `${path}.${name}`),
      ]),
    );
  } else if (info.repeated) {
    if (!isJsonArray(json)) throw bad(path, 'expected an array');
    message[info.jsName] = json.map((item, index) =>
      readValue(info, item, registry, `${path}[${index}]`),
    );
  } else message[info.jsName] = readValue(info, json, registry, path);
}

const isMap = (json: JsonValue): json is JsonObject => json instanceof Map;

function readValue(
  info: FieldInfo,
  json: JsonValue,
  registry: TypeRegistry,
  path: string,
): unknown {
  if (info.customtype !== undefined) return readNumberText(info, json, path);
  switch (info.kind) {
    case 'message':
      return readMessage(messageOf(info), json, registry, path);
    case 'enum':
      return readEnum(enumOf(info), json, path);
    case 'string':
      if (typeof json !== 'string') throw bad(path, 'expected a string');
      return json;
    case 'bytes':
      return info.rawJson === true ? utf8(printJson(json)) : readBytes(json, path);
    case 'bool':
      if (typeof json !== 'boolean') throw bad(path, 'expected true or false');
      return json;
    case 'int64':
    case 'sfixed64':
      return readInteger(json, MIN_INT64, MAX_INT64, path);
    case 'uint64':
    case 'fixed64':
      return readInteger(json, 0n, MAX_UINT64, path);
    case 'int32':
    case 'sfixed32':
      return safeNumber(readInteger(json, -(2n ** 31n), 2n ** 31n - 1n, path));
    case 'uint32':
    case 'fixed32':
      return safeNumber(readInteger(json, 0n, 2n ** 32n - 1n, path));
  }
}

/** The text that Go's decimals parse from, of any size. */
const DECIMAL = /^-?[+-]?[0-9]+(?:\.[0-9]{1,18})?$/;

function readNumberText(info: FieldInfo, json: JsonValue, path: string): string {
  if (typeof json !== 'string') throw bad(path, 'expected a number as text');
  if (info.customtype === 'Dec') {
    if (!DECIMAL.test(json)) throw bad(path, `"${json}" is no decimal of at most 18 places`);
    return decToWire(parseDec(json));
  }
  const value = parseInt256(json);
  if (value === undefined) throw bad(path, `"${json}" is no whole number of at most 256 bits`);
  return value.toString();
}

function readEnum(type: EnumType, json: JsonValue, path: string): number {
  if (typeof json !== 'string')
    return safeNumber(readInteger(json, -(2n ** 31n), 2n ** 31n - 1n, path));
  const number = Object.hasOwn(type.values, json) ? type.values[json] : undefined;
  if (number === undefined) throw bad(path, `unknown value "${json}" for enum ${type.typeName}`);
  return number;
}

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

function readBytes(json: JsonValue, path: string): Uint8Array {
  if (typeof json !== 'string' || !BASE64.test(json)) throw bad(path, 'expected bytes in base64');
  return new Uint8Array(fromBase64(json));
}

const INTEGER = /^-?(?:0|[1-9][0-9]*)$/;
/** Characters of the longest 64-bit number. */
const INTEGER_CHARACTERS_MAX = 20;

function readInteger(json: JsonValue, least: bigint, most: bigint, path: string): bigint {
  const text =
    typeof json === 'string' ? json : json !== null && isJsonNumber(json) ? json.number : '';
  if (!INTEGER.test(text) || text.length > INTEGER_CHARACTERS_MAX)
    throw bad(path, 'expected a whole number');
  const value = BigInt(text);
  if (value < least || value > most) throw bad(path, `${text} is out of range`);
  return value;
}

function messageOf(info: FieldInfo): MessageType {
  const type = info.type?.();
  if (type === undefined || !('fields' in type)) throw bad(info.name, 'has no message type');
  return type;
}

function enumOf(info: FieldInfo): EnumType {
  const type = info.type?.();
  if (type === undefined || 'fields' in type) throw bad(info.name, 'has no enum type');
  return type;
}
