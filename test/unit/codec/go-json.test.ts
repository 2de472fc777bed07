import { describe, expect, it } from 'vitest';
import { scanGoJson } from '../../../src/codec/go-json.ts';

const text = (value: string) => ({ kind: 'text', text: value });
const members = (json: string) => {
  const found = scanGoJson(json);
  return found?.kind === 'object' ? found.members : found?.kind;
};

// What go 1.23 json.Unmarshal makes of each.
describe('scanGoJson', () => {
  it('gives the members of an object in order, repeated ones too', () => {
    expect(
      members(' {"a" : "1", "b":[], "a":null,"c":{"a":"x"}, "d":[["s"]], "e":-1.5e3 }\n'),
    ).toEqual([
      ['a', text('1')],
      ['b', { kind: 'list', ofTexts: true }],
      ['a', { kind: 'null' }],
      ['c', { kind: 'other' }],
      ['d', { kind: 'list', ofTexts: false }],
      ['e', { kind: 'other' }],
    ]);
  });

  it.each([
    ['["a",null]', true],
    ['["a",1]', false],
    ['[{"x":"y"}]', false],
    ['[["a"],"b"]', false],
  ])('tells whether %s is a list of texts', (list, ofTexts) => {
    expect(members(`{"l":${list},"m":"z"}`)).toEqual([
      ['l', { kind: 'list', ofTexts }],
      ['m', text('z')],
    ]);
  });

  it.each([
    ['"\\u0041\\n\\/\\\\u"', 'A\n/\\u'],
    ['"\\ud83d\\ude00"', '😀'],
    ['"\\ud83dx"', '\ufffdx'],
    ['"\\ude00\\ud83d"', '\ufffd\ufffd'],
    ['"a\udcffb"', 'a\ufffdb'],
    ['"\\ud83d\udc00"', '\ufffd\ufffd'],
  ])('reads %j', (json, value) => {
    expect(members(`{"x":${json}}`)).toEqual([['x', text(value)]]);
  });

  it.each([
    ['null', 'null'],
    [' 5 ', 'other'],
    ['[{}]', 'other'],
    ['"s"', 'other'],
    ['{}', []],
  ])('takes %s', (json, kind) => {
    expect(members(json)).toEqual(kind);
  });

  it.each([
    '',
    ' ',
    '{',
    '{"a"}',
    '{"a":1,}',
    '[1,]',
    '[1 2]',
    '{"a":1 "b":2}',
    '{a:1}',
    '01',
    '+1',
    '1.',
    '.5',
    'nul',
    'nullx',
    '{} x',
    '"\t"',
    '"\\x41"',
    '"\\u12"',
    ']',
    '{]',
    '\u00a0{}',
  ])('refuses %j', (json) => {
    expect(scanGoJson(json)).toBeUndefined();
  });

  it('goes 10,000 levels deep and no further', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

    expect(scanGoJson(nested(10_000))).toEqual({ kind: 'other' });
    expect(scanGoJson(nested(10_001))).toBeUndefined();
  });
});
