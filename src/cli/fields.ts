/** Messages of the definitions from words of a command line: arguments in order, or flags by name. */
import { jsonObject, parseJson, type JsonValue } from '../codec/json.ts';
import type { ProtoJson } from '../codec/proto-json.ts';
import { fromHex, toBase64 } from '../types/bytes.ts';
import { coinToWire } from '../types/coin.ts';
import { parseCoinText, parseCoinsText } from '../types/dec-coin.ts';
import { HostError } from '../types/errors.ts';
import type { EnumType, FieldInfo, MessageType } from '../types/wire.ts';
import { objectOf } from '../node/genesis-document.ts';

const COIN = 'cosmos.base.v1beta1.Coin';

export const kebab = (name: string): string =>
  name
    .replaceAll('_', '-')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();

const camel = (flag: string): string =>
  flag.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

export const typeNameOf = (field: FieldInfo): string => field.type?.().typeName ?? '';

const isEnum = (type: MessageType | EnumType): type is EnumType => 'values' in type;

/** How help shows what a field takes. */
export function shapeOf(field: FieldInfo): string {
  const name = typeNameOf(field);
  if (name === COIN) return field.repeated ? 'coins' : 'coin';
  if (field.kind === 'enum') return name.split('.').at(-1) ?? 'enum';
  if (field.kind === 'message')
    return field.stdduration ? 'duration' : field.stdtime ? 'time' : 'json';
  return field.repeated ? `${field.kind},…` : field.kind;
}

/** One field's value as JSON of the definitions. @throws HostError for text that cannot be one */
function jsonOf(field: FieldInfo, text: string): JsonValue {
  if (typeNameOf(field) === COIN) {
    const coin = ({ denom, amount }: { denom: string; amount: string }): JsonValue =>
      objectOf({ denom, amount });
    return field.repeated
      ? parseCoinsText(text).map((each) => coin(coinToWire(each)))
      : coin(coinToWire(parseCoinText(text)));
  }
  if (!field.repeated) return scalarOf(field, text);
  if (text.trimStart().startsWith('[')) return parseJson(text);
  if (field.kind === 'message') return [scalarOf(field, text)];
  return text === '' ? [] : text.split(',').map((part) => scalarOf(field, part.trim()));
}

function scalarOf(field: FieldInfo, text: string): JsonValue {
  const { kind } = field;
  if (kind === 'string') return text;
  if (kind === 'enum') return enumOf(field, text);
  if (kind === 'message') return /^\s*[{[]/.test(text) ? parseJson(text) : text;
  if (kind === 'bytes') {
    const [, hex] = /^0x((?:[0-9a-fA-F]{2})*)$/.exec(text) ?? [];
    return hex === undefined ? text : toBase64(fromHex(hex));
  }
  if (kind === 'bool') {
    if (text === 'true' || text === 'false') return text === 'true';
    throw new HostError(`${kebab(field.name)} is ${text}; true or false is needed`);
  }
  if (!/^-?\d+$/.test(text))
    throw new HostError(`${kebab(field.name)} is ${text}; a whole number is needed`);
  return { number: text };
}

/** By full name, by what follows what all names have in common (`yes` for VOTE_OPTION_YES), or by number. */
function enumOf(field: FieldInfo, text: string): JsonValue {
  if (/^\d+$/.test(text)) return { number: text };
  const type = field.type?.();
  const names = type !== undefined && isEnum(type) ? Object.keys(type.values) : [];
  const wanted = text.toUpperCase().replaceAll('-', '_');
  const name = names.find((each) => each === wanted || each.endsWith(`_${wanted}`));
  if (name === undefined)
    throw new HostError(`${kebab(field.name)} is ${text}; it is one of ${names.join(', ')}`);
  return name;
}

/** Yes or no is said by flags alone. */
export const argumentFields = (fields: readonly FieldInfo[]): readonly FieldInfo[] =>
  fields.filter(({ kind, repeated }) => kind !== 'bool' || repeated);

export type Words = {
  /** In the order of `fields`. */
  readonly positional: readonly string[];
  /** Options as commander gives them. */
  readonly given: Readonly<Record<string, unknown>>;
};

/**
 * A message from words: arguments fill `fields` in order, flags any of them by name.
 * @param preset values that are known already, by field name
 * @throws HostError for too many arguments or text that fits no field; sdk/17 for what is no such message
 */
export function messageOf<T>(
  type: MessageType<T>,
  {
    fields,
    words,
    preset = new Map(),
  }: {
    readonly fields: readonly FieldInfo[];
    readonly words: Words;
    readonly preset?: ReadonlyMap<string, JsonValue>;
  },
  json: ProtoJson,
): T {
  const { positional, given } = words;
  const ordered = argumentFields(fields);
  if (positional.length > ordered.length)
    throw new HostError(
      `${positional.length} arguments are more than the ${ordered.length} that are taken: ${ordered.map(({ name }) => kebab(name)).join(' ')}`,
    );
  const values = new Map(preset);
  for (const [at, text] of positional.entries()) {
    const field = ordered[at];
    if (field !== undefined) values.set(field.name, jsonOf(field, text));
  }
  for (const field of fields) {
    const text = given[camel(kebab(field.name))];
    if (typeof text === 'string') values.set(field.name, jsonOf(field, text));
    else if (text === true) values.set(field.name, true);
  }
  return json.fromJson(type, jsonObject(values));
}
