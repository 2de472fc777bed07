// The one JSON reader and printer of consensus data: RFC 8259, stricter where two readers could disagree.
import type { AbciError } from '../types/errors.ts';
import { sdkErrors } from '../types/errors.ts';
import { quoteJson } from './go-string.ts';

/** A number as it was written: nothing here rounds. */
export type JsonNumber = { readonly number: string };
/** An object keeps the order of its keys, and no key is special. */
export type JsonObject = ReadonlyMap<string, JsonValue>;
export type JsonArray = readonly JsonValue[];
export type JsonValue = null | boolean | string | JsonNumber | JsonArray | JsonObject;

/** Deepest nesting of arrays and objects, levels: far below where a host's stack ends. Genesis files need about 20. */
export const JSON_MAX_DEPTH = 200;

export const isJsonObject = (value: JsonValue): value is JsonObject => value instanceof Map;
export const isJsonArray = (value: JsonValue): value is JsonArray => Array.isArray(value);
export const isJsonNumber = (value: JsonValue): value is JsonNumber =>
  typeof value === 'object' && value !== null && 'number' in value;

export const jsonObject = (entries: Iterable<readonly [string, JsonValue]>): JsonObject =>
  new Map(entries);

const WHITESPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const STRING = /"((?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*)"/y;
const ESCAPES = /\\(?:u([0-9a-fA-F]{4})|(.))/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const UNESCAPED: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

class Reader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  fail(what: string): AbciError {
    return sdkErrors.JSONUnmarshal(`${what} at offset ${this.at}`);
  }

  skipSpace(): void {
    WHITESPACE.lastIndex = this.at;
    WHITESPACE.exec(this.text);
    this.at = WHITESPACE.lastIndex;
  }

  take(char: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== char) return false;
    this.at++;
    return true;
  }

  match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return undefined;
    this.at = pattern.lastIndex;
    return found;
  }

  string(): string {
    const raw = this.match(STRING)?.[1];
    if (raw === undefined) throw this.fail('expected a string');
    const text = raw.includes('\\')
      ? raw.replace(ESCAPES, (_, hex: string | undefined, char: string | undefined) =>
          hex === undefined
            ? (UNESCAPED[char ?? ''] ?? '')
            : String.fromCharCode(Buffer.from(hex, 'hex').readUInt16BE()),
        )
      : raw;
    return text.replace(LONE_SURROGATES, '\ufffd');
  }

  value(depth: number): JsonValue {
    if (depth > JSON_MAX_DEPTH)
      throw this.fail(`JSON is nested deeper than ${JSON_MAX_DEPTH} levels`);
    this.skipSpace();
    const first = this.text[this.at];
    if (first === '"') return this.string();
    if (first === '{') return this.object(depth);
    if (first === '[') return this.array(depth);
    for (const [word, value] of WORDS) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    const number = this.match(NUMBER)?.[0];
    if (number === undefined) throw this.fail('expected a JSON value');
    return { number };
  }

  object(depth: number): JsonObject {
    this.at++;
    const object = new Map<string, JsonValue>();
    if (this.take('}')) return object;
    do {
      this.skipSpace();
      const key = this.string();
      if (object.has(key)) throw this.fail(`duplicate key ${quoteJson(key)}`);
      if (!this.take(':')) throw this.fail("expected ':'");
      object.set(key, this.value(depth + 1));
    } while (this.take(','));
    if (!this.take('}')) throw this.fail("expected ',' or '}'");
    return object;
  }

  array(depth: number): JsonArray {
    this.at++;
    const array: JsonValue[] = [];
    if (this.take(']')) return array;
    do array.push(this.value(depth + 1));
    while (this.take(','));
    if (!this.take(']')) throw this.fail("expected ',' or ']'");
    return array;
  }
}

const WORDS: readonly (readonly [string, JsonValue])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
];

/**
 * Reads one JSON document. Bytes must be UTF-8. `maxDepth` levels at most; a duplicate key is an error, because readers
 * that keep the first and readers that keep the last would disagree about the document.
 * @throws sdk/17
 */
export function parseJson(input: string | Uint8Array): JsonValue {
  const reader = new Reader(
    typeof input === 'string'
      ? input
      : Buffer.from(input.buffer, input.byteOffset, input.byteLength).toString('utf8'),
  );
  const value = reader.value(0);
  reader.skipSpace();
  if (reader.at !== reader.text.length) throw reader.fail('unexpected text after the document');
  return value;
}

/** Prints as Go's `json.Marshal`, or `json.MarshalIndent` with `indent`; keys in the order the object has them. */
export function printJson(value: JsonValue, indent = ''): string {
  return print(value, indent, indent === '' ? '' : '\n');
}

function print(value: JsonValue, indent: string, newline: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoteJson(value);
  const inner = newline + indent;
  const colon = newline === '' ? ':' : ': ';
  if (isJsonArray(value)) {
    if (value.length === 0) return '[]';
    return `[${inner}${value.map((item) => print(item, indent, inner)).join(`,${inner}`)}${newline}]`;
  }
  if (isJsonNumber(value)) return value.number;
  if (value.size === 0) return '{}';
  const members = Array.from(
    value,
    ([key, member]) => quoteJson(key) + colon + print(member, indent, inner),
  );
  return `{${inner}${members.join(`,${inner}`)}${newline}}`;
}

const byUtf8 = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The same value with the keys of every object in byte order, as Go prints a map. */
export function sortJson(value: JsonValue): JsonValue {
  if (value === null || typeof value !== 'object') return value;
  if (isJsonArray(value)) return value.map(sortJson);
  if (isJsonNumber(value)) return value;
  return new Map(
    [...value]
      .sort(([a], [b]) => byUtf8(a, b))
      .map(([key, member]) => [key, sortJson(member)] as const),
  );
}
