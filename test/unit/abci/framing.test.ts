import fc from 'fast-check';
import { BinaryWriter } from 'cosmjs-types/binary';
import { describe, expect, it } from 'vitest';

import { FRAME_MAX_BYTES, FrameDecoder, FrameError } from '../../../src/abci/framing.ts';

/** A frame as cosmjs-types' writer makes it. */
const framed = (body: Uint8Array): Uint8Array => BinaryWriter.create().bytes(body).finish();

const lengthOf = (length: number): Uint8Array => BinaryWriter.create().uint32(length).finish();

function decode(chunks: readonly Uint8Array[], limit?: number): Uint8Array[] {
  const decoder = new FrameDecoder(limit);
  const frames: Uint8Array[] = [];
  for (const chunk of chunks) {
    decoder.push(chunk);
    for (let frame = decoder.next(); frame !== undefined; frame = decoder.next())
      frames.push(frame);
  }
  return frames;
}

function cut(stream: Uint8Array, at: readonly number[]): Uint8Array[] {
  const marks = [0, ...at.map((mark) => mark % (stream.length + 1)), stream.length];
  marks.sort((a, b) => a - b);
  return marks.slice(1).map((end, i) => stream.subarray(marks[i], end));
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('FrameDecoder', () => {
  it('gives the frames that were written, however the stream is cut', () => {
    const bodies = fc.array(fc.uint8Array({ maxLength: 400 }), { maxLength: 12 });
    fc.assert(
      fc.property(bodies, fc.array(fc.nat(), { maxLength: 30 }), (sent, marks) => {
        const stream = Buffer.concat(sent.map(framed));
        expect(decode(cut(stream, marks)).map(hex)).toEqual(sent.map(hex));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the same frames byte by byte and coalesced', () => {
    const sent = [0, 1, 127, 128, 300, 16_383, 16_384, 70_000].map((n) =>
      new Uint8Array(n).fill(n),
    );
    const stream = Buffer.concat(sent.map(framed));

    const single = decode(Array.from(stream, (_, i) => stream.subarray(i, i + 1)));
    const coalesced = decode([stream]);

    expect(single.map(hex)).toEqual(sent.map(hex));
    expect(coalesced.map(hex)).toEqual(sent.map(hex));
  });

  it('takes frames out of whole chunks without copying them', () => {
    const chunk = framed(Uint8Array.of(1, 2, 3));

    const [frame] = decode([chunk]);

    expect(frame?.buffer).toBe(chunk.buffer);
  });

  it.each([
    ['16 MiB from socket-sized chunks', 16 * 1024 * 1024, 65_536],
    ['16 MiB from small chunks', 16 * 1024 * 1024, 700],
    ['1 MiB from single bytes', 1024 * 1024, 1],
  ])('puts a frame together: %s', (_, length, size) => {
    const body = new Uint8Array(length).map((_, i) => i * 31);
    const stream = framed(body);

    const decoder = new FrameDecoder();
    const frames: Uint8Array[] = [];
    for (let at = 0; at < stream.length; at += size) {
      decoder.push(stream.subarray(at, at + size));
      const frame = decoder.next();
      if (frame !== undefined) frames.push(frame);
    }

    expect(frames).toHaveLength(1);
    expect(Buffer.compare(frames[0] ?? new Uint8Array(0), body)).toBe(0);
  });

  it('accepts a frame at the limit and rejects one above it as soon as its length is read', () => {
    expect(decode([framed(new Uint8Array(1000))], 1000)).toHaveLength(1);
    expect(() => decode([framed(new Uint8Array(1001)).subarray(0, 2)], 1000)).toThrow(FrameError);
    expect(() => decode([lengthOf(FRAME_MAX_BYTES + 1)])).toThrow(/limit of 536870912 bytes/);
    expect(decode([lengthOf(FRAME_MAX_BYTES)])).toEqual([]);
  });

  it('gives the frames before a bad length', () => {
    const decoder = new FrameDecoder();
    decoder.push(Buffer.concat([framed(Uint8Array.of(7)), new Uint8Array(11).fill(0xff)]));

    expect(decoder.next()).toEqual(Buffer.from([7]));
    expect(() => decoder.next()).toThrow(FrameError);
  });

  it('accepts a length of up to ten bytes, as Go does, and no longer', () => {
    const zeros = (n: number): Uint8Array =>
      Uint8Array.of(0x82, ...new Array<number>(n).fill(0x80));

    expect(decode([zeros(8), Uint8Array.of(0, 5, 6)])).toEqual([Uint8Array.of(5, 6)]);
    expect(() => decode([zeros(9), Uint8Array.of(0, 5, 6)])).toThrow(/more than 10 bytes/);
  });

  it('answers any bytes with frames or a FrameError', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 10 }), (chunks) => {
        try {
          decode(chunks);
        } catch (error) {
          expect(error).toBeInstanceOf(FrameError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('allocates for what has come, not for what was announced', () => {
    const before = process.memoryUsage().arrayBuffers;
    const decoders = Array.from({ length: 20 }, () => {
      const decoder = new FrameDecoder();
      decoder.push(lengthOf(FRAME_MAX_BYTES));
      decoder.push(Uint8Array.of(1));
      return decoder.next() === undefined ? decoder : undefined;
    });

    expect(decoders.every((decoder) => decoder?.insideFrame)).toBe(true);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(16 * 1024 * 1024);
  });
});
