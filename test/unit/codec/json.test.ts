import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/codec/json.ts';
import { quoteJson, wireTextLength } from '../../../src/codec/go-string.ts';
import {
  JSON_MAX_DEPTH,
  isJsonArray,
  isJsonNumber,
  parseJson,
  printJson,
  sortJson,
} from '../../../src/codec/json.ts';

/** As JSON.parse would have it, for documents without special keys. */
function plain(value: JsonValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isJsonArray(value)) return value.map(plain);
  if (isJsonNumber(value)) return Number(value.number);
  return Object.fromEntries([...value].map(([key, member]) => [key, plain(member)]));
}

describe('parseJson', () => {
  it('reads what JSON.stringify writes, and prints it so that JSON.parse agrees', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.constantFrom(0, 2),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          const read = parseJson(text);
          const expected: unknown = JSON.parse(text);
          expect(plain(read)).toEqual(expected);
          expect(JSON.parse(printJson(read))).toEqual(expected);
          expect(JSON.parse(printJson(read, '  '))).toEqual(expected);
        },
      ),
    );
  });

  it('accepts nothing that JSON.parse refuses', () => {
    const fragment = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"', '\\', '\\u00e9', '"a"', '1', '-', '0', '.', 'e', '+'],
      ...['null', 'true', ' ', '\n', '\u0001', '\u00a0', 'x'],
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let read: JsonValue;
        try {
          read = parseJson(text);
        } catch (error) {
          expect(error).toMatchObject({ codespace: 'sdk', code: 17 });
          return;
        }
        expect(plain(read)).toEqual(JSON.parse(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps numbers as they were written', () => {
    expect(printJson(parseJson('[1.10, 9007199254740993, 1e400, -0]'))).toBe(
      '[1.10,9007199254740993,1e400,-0]',
    );
  });

  it('keeps the order of keys, integer-like ones too, and gives no key a meaning', () => {
    const text = '{"b":1,"10":2,"9":3,"__proto__":4,"constructor":5}';
    expect(printJson(parseJson(text))).toBe(text);
  });

  it('rejects a repeated key, however it is written, with sdk/17', () => {
    expect(() => parseJson('{"a":1,"\\u0061":2}')).toThrow('duplicate key "a"');
  });

  it('nests to the limit and no deeper', () => {
    const nested = (levels: number): string => '['.repeat(levels) + '1' + ']'.repeat(levels);
    expect(printJson(parseJson(nested(JSON_MAX_DEPTH)))).toBe(nested(JSON_MAX_DEPTH));
    expect(() => parseJson(nested(JSON_MAX_DEPTH + 1))).toThrow('nested deeper');
    expect(() => parseJson('['.repeat(1_000_000))).toThrow('nested deeper');
  });

  it('reads half a surrogate pair as U+FFFD, as Go does', () => {
    expect(parseJson('"a\\ud800b"')).toBe('a\ufffdb');
    expect(parseJson('"\\ud83d\\ude00"')).toBe('😀');
  });
});

describe('sortJson', () => {
  it('orders keys by bytes at every level', () => {
    expect(printJson(sortJson(parseJson('{"😀":1,"～":2,"b":[{"z":1,"a":2}],"B":0}')))).toBe(
      '{"B":0,"b":[{"a":2,"z":1}],"～":2,"😀":1}',
    );
  });
});

describe('quoteJson', () => {
  it('escapes as Go 1.22 does', () => {
    expect(quoteJson('<a> & "b"\\\b\f\n\r\t\u0001\u007f\u2028\u2029é😀\ufffd')).toBe(
      '"\\u003ca\\u003e \\u0026 \\"b\\"\\\\\\b\\f\\n\\r\\t\\u0001\u007f\\u2028\\u2029é😀\ufffd"',
    );
  });

  it('marks every byte that was not UTF-8', () => {
    expect(quoteJson('x\udce2\udc82y')).toBe('"x\\ufffd\\ufffdy"');
    expect(wireTextLength('x\udce2\udc82yé😀')).toBe(10);
  });
});
