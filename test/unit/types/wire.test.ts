import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Coin } from '../../../src/proto/cosmos/base/v1beta1/coin.ts';
import { Params } from '../../../src/proto/cosmos/mint/v1beta1/mint.ts';
import { ModeInfo, TxBody, TxRaw } from '../../../src/proto/cosmos/tx/v1beta1/tx.ts';
import {
  DECODE_DEPTH_MAX,
  Reader,
  WireError,
  Writer,
  ZERO_TIME_SECONDS,
  checkDuration,
  checkTimestamp,
  decodeUvarint,
  encodeUvarint,
  wireDec,
  wireInt,
} from '../../../src/types/wire.ts';

const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const fromHex = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

describe('Reader', () => {
  it.each([
    ['0a', /truncated/],
    ['0a0561', /truncated/],
    ['0a80808080808080808080', /more than 10 bytes/],
    ['0affffffffffffffffff01', /negative length/],
    ['0affffffffffffffff7f', /truncated/],
    ['08', /Coin\.denom: wrong wire type 0/],
    ['0000', /illegal tag 0/],
    ['1c', /end of a group/],
    ['2324', undefined],
    ['23', /truncated/],
    ['26', /illegal wire type 6/],
  ])('says what is wrong with %s', (hex, message) => {
    if (message === undefined) expect(Coin.decode(fromHex(hex))).toEqual(Coin.create());
    else {
      expect(() => Coin.decode(fromHex(hex))).toThrow(WireError);
      expect(() => Coin.decode(fromHex(hex))).toThrow(message);
    }
  });

  it('skips any number of groups inside groups without recursion', () => {
    const groups = 100_000;
    const bytes = new Uint8Array(2 * groups);
    bytes.fill(0x23, 0, groups).fill(0x24, groups);

    expect(Coin.decode(bytes)).toEqual(Coin.create());
  });

  /** `depth` messages below a ModeInfo: multi, mode_infos, multi, … */
  function nested(depth: number): Uint8Array {
    let bytes: Uint8Array = new Uint8Array();
    for (let level = depth; level > 0; level -= 1) {
      const writer = new Writer();
      // ModeInfo.multi is field 2, ModeInfo.Multi.mode_infos is field 2 as well.
      writer.bytes(18, bytes);
      bytes = writer.finish();
    }
    return bytes;
  }

  it('reads messages at the depth limit and rejects them beyond it', () => {
    expect(ModeInfo.decode(nested(DECODE_DEPTH_MAX - 1)).sum?.kind).toBe('multi');
    expect(ModeInfo.decode(nested(DECODE_DEPTH_MAX)).sum?.kind).toBe('multi');
    expect(() => ModeInfo.decode(nested(DECODE_DEPTH_MAX + 1))).toThrow(/nest deeper/);
  });

  it('reads one message after another from the same input', () => {
    const coin = { denom: 'stake', amount: '5' };
    const bytes = Coin.toBytes(coin);
    const reader = new Reader(Buffer.concat([bytes, bytes]));

    expect(Coin.decode(reader, bytes.length)).toEqual(coin);
    expect(reader.pos).toBe(bytes.length);
    expect(Coin.decode(reader, bytes.length)).toEqual(coin);
    expect(() => Coin.decode(reader, 1)).toThrow(/truncated/);
  });

  it('reads from the middle of a larger buffer', () => {
    const bytes = Coin.toBytes({ denom: 'stake', amount: '5' });
    const larger = Buffer.concat([Buffer.from('xxx'), bytes, Buffer.from('yyy')]);

    expect(Coin.decode(larger.subarray(3, 3 + bytes.length)).denom).toBe('stake');
    expect(Coin.decode(new Uint8Array(larger).subarray(3, 3 + bytes.length)).denom).toBe('stake');
  });
});

describe('text', () => {
  it('writes UTF-8 as the platform does', () => {
    const unit = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string());
    fc.assert(
      fc.property(unit, (memo) => {
        const bytes = TxBody.toBytes(TxBody.create({ memo }));
        const text = memo === '' ? Buffer.alloc(0) : Buffer.from(memo, 'utf8');
        expect(toHex(bytes.subarray(bytes.length - text.length))).toBe(toHex(text));
        expect(TxBody.decode(bytes).memo).toBe(memo);
      }),
    );
  });

  it('gives back any bytes', () => {
    const piece = fc.constantFrom(
      'e0',
      '80',
      'a0',
      'bf',
      'c2',
      'ed',
      'ef',
      'bd',
      'f0',
      '9f',
      'f4',
      '90',
      '41',
      'ff',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const bytes = fromHex(pieces.join(''));
        const field = new Writer();
        if (bytes.length > 0) field.bytes(18, bytes);
        const body = TxBody.decode(field.finish());
        expect(toHex(TxBody.toBytes(body))).toBe(toHex(field.finish()));
        // What is not UTF-8 is what TextDecoder refuses.
        const isValid = Buffer.from(bytes).equals(Buffer.from(Buffer.from(bytes).toString('utf8')));
        expect(
          /[\udc80-\udcff]/.test(body.memo.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')),
        ).toBe(!isValid);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes other lone surrogates as U+FFFD', () => {
    expect(toHex(TxBody.toBytes(TxBody.create({ memo: 'a\ud800b\udc00' })))).toBe(
      '120861efbfbd62efbfbd',
    );
  });
});

describe('Writer', () => {
  it('writes lengths of one to four bytes', () => {
    for (const length of [0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152]) {
      const raw = {
        bodyBytes: new Uint8Array(length).fill(7),
        authInfoBytes: new Uint8Array(),
        signatures: [],
      };
      const body = TxBody.create({ messages: [{ typeUrl: '', value: raw.bodyBytes }] });
      const memo = TxBody.create({ memo: 'm'.repeat(length) });

      expect(TxRaw.decode(TxRaw.toBytes(raw)).bodyBytes.length).toBe(length);
      expect(TxBody.decode(TxBody.toBytes(body)).messages[0]?.value.length).toBe(length);
      expect(TxBody.decode(TxBody.toBytes(memo)).memo).toBe(memo.memo);
    }
  });

  it('appends messages to a writer it is given', () => {
    const writer = new Writer(1);
    Coin.encode({ denom: 'a', amount: '1' }, writer);
    Coin.encode({ denom: 'b', amount: '2' }, writer);

    expect(toHex(writer.finish())).toBe('0a01611201310a0162120132');
    expect(writer.size).toBe(12);
  });

  it('does not let one message into the next after an error', () => {
    expect(() => Params.toBytes(Params.create({ mintDenom: 'x', blocksPerYear: -1n }))).toThrow(
      /not a uint64/,
    );
    expect(toHex(Coin.toBytes({ denom: 'a', amount: '1' }))).toBe('0a0161120131');
  });

  it.each([
    ['int32', 2 ** 31],
    ['int32', 0.5],
    ['uint32', -1],
    ['uint32', 2 ** 32],
    ['fixed32', -1],
    ['sfixed32', 2 ** 31],
  ] as const)('rejects as %s %d', (kind, value) => {
    expect(() => new Writer()[kind](value)).toThrow(WireError);
  });

  it.each([
    ['int64', 1n << 63n],
    ['int64', -(1n << 63n) - 1n],
    ['uint64', -1n],
    ['uint64', 1n << 64n],
    ['fixed64', 1n << 64n],
    ['sfixed64', 1n << 63n],
  ] as const)('rejects as %s %d', (kind, value) => {
    expect(() => new Writer()[kind](value)).toThrow(WireError);
  });
});

describe('uvarint', () => {
  // Go: binary.PutUvarint.
  it.each([
    [0n, '00'],
    [1n, '01'],
    [127n, '7f'],
    [128n, '8001'],
    [300n, 'ac02'],
    [(1n << 28n) - 1n, 'ffffff7f'],
    [1n << 28n, '8080808001'],
    [1n << 31n, '8080808008'],
    [4_000_000_000n, '80d0acf30e'],
    [1n << 35n, '808080808001'],
    [(1n << 56n) - 1n, 'ffffffffffffff7f'],
    [1n << 56n, '808080808080808001'],
    [(1n << 64n) - 1n, 'ffffffffffffffffff01'],
  ])('writes and reads %d', (value, hex) => {
    expect(toHex(encodeUvarint(value))).toBe(hex);
    expect(decodeUvarint(fromHex(`ff${hex}ff`), 1)).toEqual({ value, size: hex.length / 2 });
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }), (value) => {
        expect(decodeUvarint(encodeUvarint(value)).value).toBe(value);
      }),
    );
  });

  it.each(['', '80', 'ffffffffffffffffff02', '80808080808080808080'])('rejects %s', (hex) => {
    expect(() => decodeUvarint(fromHex(hex))).toThrow(WireError);
  });
});

describe('numbers as text', () => {
  const limit = 1n << 256n;

  it.each([
    ['+5', '5'],
    ['0x5', '5'],
    ['017', '15'],
    ['1_000', '1000'],
    ['0b_1', '1'],
    ['-0', '0'],
    ['0o17', '15'],
    [`${limit - 1n}`, `${limit - 1n}`],
    [`-${limit - 1n}`, `-${limit - 1n}`],
  ])('reads the Int %s', (text, canonical) => {
    expect(wireInt(text)).toBe(canonical);
  });

  it.each([
    '',
    '08',
    '1__0',
    '1_',
    '_1',
    '0x',
    ' 1',
    '1.5',
    '--1',
    `${limit}`,
    `-${limit}`,
    '9'.repeat(400),
  ])('rejects the Int %s', (text) => {
    expect(() => wireInt(text)).toThrow(WireError);
  });

  it('bounds a Dec by 2^256 whole units', () => {
    const most = limit * 10n ** 18n - 1n;

    expect(wireDec(`${most}`)).toBe(`${most}`);
    expect(wireDec(`-${most}`)).toBe(`-${most}`);
    expect(() => wireDec(`${most + 1n}`)).toThrow(/out of range/);
    expect(() => wireDec(`-${most + 1n}`)).toThrow(/out of range/);
  });
});

describe('times', () => {
  it('keeps to the years 1 to 9999', () => {
    const last = 253402300799n;
    expect(checkTimestamp({ seconds: ZERO_TIME_SECONDS, nanos: 0 }).nanos).toBe(0);
    expect(checkTimestamp({ seconds: last, nanos: 999_999_999 }).seconds).toBe(last);
    expect(() => checkTimestamp({ seconds: ZERO_TIME_SECONDS - 1n, nanos: 0 })).toThrow(WireError);
    expect(() => checkTimestamp({ seconds: last + 1n, nanos: 0 })).toThrow(WireError);
    expect(() => checkTimestamp({ seconds: 0n, nanos: 1_000_000_000 })).toThrow(WireError);
    expect(() => checkTimestamp({ seconds: 0n, nanos: -1 })).toThrow(WireError);
  });

  it('keeps durations to int64 nanoseconds of one sign', () => {
    const most = { seconds: 9223372036n, nanos: 854775807 };
    const least = { seconds: -9223372036n, nanos: -854775808 };
    expect(checkDuration(most)).toBe(most);
    expect(checkDuration(least)).toBe(least);
    expect(() => checkDuration({ ...most, nanos: 854775808 })).toThrow(WireError);
    expect(() => checkDuration({ ...least, nanos: -854775809 })).toThrow(WireError);
    expect(() => checkDuration({ seconds: 1n, nanos: -1 })).toThrow(/sign/);
    expect(() => checkDuration({ seconds: 0n, nanos: 1_000_000_000 })).toThrow(WireError);
  });
});
