// Fields of a request from a URL. Source: grpc-gateway v1.16 runtime/query.go and convert.go.
import type { EnumType, FieldInfo, MessageType } from '../../types/wire.ts';
import { fromBase64 } from '../../types/bytes.ts';
import { parseDuration, parseTimestamp } from '../../codec/time-text.ts';
import { invalidArgument } from '../status.ts';

/** A message as its type made it. */
export type Fields = Record<string, unknown>;

/** Levels of a field path: pagination and dates need two. */
const PATH_LEVELS_MAX = 8;
/** Values of one repeated field. */
const REPEATED_MAX = 1_000;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Sets what a query string says; fields that the path or body has set stay. @throws GrpcError InvalidArgument */
export function populateFromQuery(
  type: MessageType,
  message: Fields,
  query: URLSearchParams,
  isSet: (path: string) => boolean,
): void {
  for (const name of new Set(query.keys())) {
    // `field[]=` as some clients write a repeated one.
    const path = name.replace(/\[\]$/, '');
    if (!isSet(path)) populate(type, message, path.split('.'), query.getAll(name));
  }
}

/** Sets one variable of a path. @throws GrpcError InvalidArgument */
export function populateFromPath(
  type: MessageType,
  message: Fields,
  path: string,
  value: string,
): void {
  try {
    populate(type, message, path.split('.'), [value]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw invalidArgument(`type mismatch, parameter: ${path}, error: ${why}`);
  }
}

function populate(
  type: MessageType,
  message: Fields,
  path: readonly string[],
  values: readonly string[],
): void {
  if (path.length > PATH_LEVELS_MAX) throw invalidArgument('field path is too deep');
  const [name = '', ...rest] = path;
  const field = type.fields.find((info) => info.name === name || info.jsName === name);
  // Unknown names are passed over, as there.
  if (field === undefined) return;
  if (rest.length > 0) {
    if (field.kind !== 'message' || field.repeated)
      throw invalidArgument(`unexpected nested field ${rest[0] ?? ''} in ${name}`);
    const inner = messageOf(field);
    const held = readHeld(message, field) ?? inner.create();
    if (!isFields(held)) return;
    setField(message, field, held);
    return populate(inner, held, rest, values);
  }
  if (field.repeated) {
    if (values.length > REPEATED_MAX)
      throw invalidArgument(`${name} has more than ${REPEATED_MAX} values`);
    message[field.jsName] = values.map((value) => convert(field, value));
  } else setField(message, field, convert(field, values[0] ?? ''));
}

function readHeld(message: Fields, field: FieldInfo): unknown {
  if (field.oneof === undefined) return message[field.jsName];
  const held = message[field.oneof];
  return isFields(held) && held['kind'] === field.jsName ? held['value'] : undefined;
}

function setField(message: Fields, field: FieldInfo, value: unknown): void {
  if (field.oneof === undefined) message[field.jsName] = value;
  else message[field.oneof] = { kind: field.jsName, value };
}

function messageOf(field: FieldInfo): MessageType {
  const type = field.type?.();
  if (type === undefined || !('fields' in type)) throw invalidArgument(`${field.name} has no type`);
  return type;
}

function convert(field: FieldInfo, text: string): unknown {
  if (field.customtype !== undefined) return text;
  switch (field.kind) {
    case 'string':
      return text;
    case 'bool':
      return readBool(text);
    case 'bytes':
      return readBytes(text);
    case 'enum':
      return readEnum(field, text);
    case 'int32':
    case 'sfixed32':
      return Number(readInteger(text, 'ParseInt', 32));
    case 'uint32':
    case 'fixed32':
      return Number(readInteger(text, 'ParseUint', 32));
    case 'int64':
    case 'sfixed64':
      return readInteger(text, 'ParseInt', 64);
    case 'uint64':
    case 'fixed64':
      return readInteger(text, 'ParseUint', 64);
    case 'message':
      return readWellKnown(field, text);
  }
}

const TRUE = ['1', 't', 'T', 'TRUE', 'true', 'True'];
const FALSE = ['0', 'f', 'F', 'FALSE', 'false', 'False'];

function readBool(text: string): boolean {
  if (TRUE.includes(text)) return true;
  if (FALSE.includes(text)) return false;
  throw invalidArgument(`strconv.ParseBool: parsing ${JSON.stringify(text)}: invalid syntax`);
}

/** Standard or URL alphabet, padded or not; a space is a plus sign that nobody escaped. @see cosmos-sdk issue 9168 */
function readBytes(text: string): Uint8Array {
  const plain = text.replaceAll(' ', '+').replaceAll('-', '+').replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) throw invalidArgument('illegal base64 data');
  return new Uint8Array(fromBase64(plain));
}

function readEnum(field: FieldInfo, text: string): number {
  const type = field.type?.();
  if (type === undefined || 'fields' in type) throw invalidArgument(`${field.name} has no type`);
  const named = Object.hasOwn(type.values, text) ? type.values[text] : undefined;
  if (named !== undefined) return named;
  const number = /^-?[0-9]{1,10}$/.test(text) ? Number(text) : undefined;
  if (number === undefined || !type.names.has(number))
    throw invalidArgument(`${text} is not a valid ${goNameOf(type)}`);
  return number;
}

const goNameOf = (type: EnumType): string => type.typeName.split('.').at(-1) ?? type.typeName;

/** Go's strconv with base 0: prefixes 0x, 0o and 0b. */
function readInteger(text: string, name: 'ParseInt' | 'ParseUint', size: 32 | 64): bigint {
  const bad = (what: string): Error =>
    invalidArgument(`strconv.${name}: parsing ${JSON.stringify(text)}: ${what}`);
  const sign = name === 'ParseInt' ? /^[+-]/.exec(text)?.[0] : undefined;
  const digits = sign === undefined ? text : text.slice(1);
  if (!/^(?:[0-9]{1,80}|0[xX][0-9a-fA-F]{1,80}|0[oO][0-7]{1,80}|0[bB][01]{1,80})$/.test(digits))
    throw bad('invalid syntax');
  const magnitude = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const value = sign === '-' ? -magnitude : magnitude;
  const bits = BigInt(size);
  const fits = name === 'ParseInt' ? BigInt.asIntN(size, value) === value : value >> bits === 0n;
  if (!fits) throw bad('value out of range');
  return value;
}

function readWellKnown(field: FieldInfo, text: string): unknown {
  const type = messageOf(field);
  if (type.typeName === 'google.protobuf.Timestamp') {
    const time = parseTimestamp(text);
    if (time === undefined) throw invalidArgument('bad Timestamp');
    return time;
  }
  if (type.typeName === 'google.protobuf.Duration') {
    const span = parseDuration(text);
    if (span === undefined) throw invalidArgument('bad Duration');
    return span;
  }
  throw invalidArgument(`field type ${type.typeName} is not supported in query parameters`);
}
