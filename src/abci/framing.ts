/**
 * Frames of the ABCI socket protocol: an unsigned varint length, then so many bytes of protobuf.
 * @see cometbft v0.38.26 libs/protoio, abci/types/messages.go
 */

/**
 * Largest frame, bytes. Blocks end at 100 MiB (CometBFT's MaxBlockSizeBytes), so the largest legitimate request is
 * InitChain, whose genesis is JSON text, and a V8 string ends below 512 MiB. The reference stops at 2^31 - 1.
 */
export const FRAME_MAX_BYTES = 512 * 1024 * 1024;

/** Bytes of a varint, as Go's `binary.MaxVarintLen64`; longer encodings of a small number are accepted up to here. */
const VARINT_MAX_BYTES = 10;

/** First room for a frame that comes in pieces, bytes; it doubles with what arrives, not with what was announced. */
const FIRST_ROOM_BYTES = 64 * 1024;

const EMPTY = new Uint8Array(0);

/** A peer does not speak the protocol; what follows on its connection has no meaning. */
export class FrameError extends Error {
  override readonly name = 'FrameError';
}

/**
 * Splits a stream of chunks into frames. A frame inside one chunk is a view of it; one in pieces is copied once, plus
 * the doublings: O(bytes) however the stream is cut. Pulled, so that the caller decides when to go on.
 */
export class FrameDecoder {
  readonly #frameMaxBytes: number;
  readonly #chunks: Uint8Array[] = [];
  /** Position in the first chunk. */
  #at = 0;

  #length = 0;
  #lengthBytes = 0;
  #lengthKnown = false;
  /** What has come of a frame in pieces, with room for more. */
  #room = EMPTY;
  #filled = 0;

  constructor(frameMaxBytes: number = FRAME_MAX_BYTES) {
    this.#frameMaxBytes = frameMaxBytes;
  }

  /** Takes the next bytes of the stream, which must not change afterwards. */
  push(chunk: Uint8Array): void {
    if (chunk.length > 0) this.#chunks.push(chunk);
  }

  /** Whether the stream, ended here, would cut a frame in two. */
  get insideFrame(): boolean {
    return this.#lengthBytes > 0;
  }

  /** The next whole frame, without its length; undefined when more bytes are needed. @throws FrameError */
  next(): Uint8Array | undefined {
    if (!this.#lengthKnown) this.#readLength();
    if (!this.#lengthKnown) return undefined;
    const frame = this.#filled === 0 ? (this.#view() ?? this.#collect()) : this.#collect();
    if (frame === undefined) return undefined;
    this.#length = 0;
    this.#lengthBytes = 0;
    this.#lengthKnown = false;
    this.#room = EMPTY;
    this.#filled = 0;
    return frame;
  }

  #readLength(): void {
    for (let chunk = this.#chunks[0]; chunk !== undefined; chunk = this.#chunks[0]) {
      const byte = chunk[this.#at] ?? 0;
      this.#take(chunk, 1);
      if (this.#lengthBytes === VARINT_MAX_BYTES)
        throw new FrameError(`the length of a frame has more than ${VARINT_MAX_BYTES} bytes`);
      // Exact below 2^53 and growing above, so the comparison holds for every varint.
      this.#length += (byte & 0x7f) * 2 ** (7 * this.#lengthBytes);
      this.#lengthBytes++;
      if (this.#length > this.#frameMaxBytes)
        throw new FrameError(`a frame is longer than the limit of ${this.#frameMaxBytes} bytes`);
      if (byte < 0x80) {
        this.#lengthKnown = true;
        return;
      }
    }
  }

  /** The frame as a view of the first chunk, when it is all in there. */
  #view(): Uint8Array | undefined {
    if (this.#length === 0) return EMPTY;
    const chunk = this.#chunks[0];
    const end = this.#at + this.#length;
    if (chunk === undefined || end > chunk.length) return undefined;
    const frame = chunk.subarray(this.#at, end);
    this.#take(chunk, this.#length);
    return frame;
  }

  /** Copies what has come into the frame; answers it once it is whole. */
  #collect(): Uint8Array | undefined {
    for (let chunk = this.#chunks[0]; chunk !== undefined; chunk = this.#chunks[0]) {
      const count = Math.min(this.#length - this.#filled, chunk.length - this.#at);
      this.#makeRoom(this.#filled + count);
      this.#room.set(chunk.subarray(this.#at, this.#at + count), this.#filled);
      this.#take(chunk, count);
      this.#filled += count;
      if (this.#filled === this.#length) return this.#room.subarray(0, this.#length);
    }
    return undefined;
  }

  #makeRoom(bytes: number): void {
    if (bytes <= this.#room.length) return;
    const room = new Uint8Array(
      Math.min(this.#length, Math.max(FIRST_ROOM_BYTES, 2 * this.#room.length, bytes)),
    );
    room.set(this.#room.subarray(0, this.#filled));
    this.#room = room;
  }

  #take(chunk: Uint8Array, count: number): void {
    this.#at += count;
    if (this.#at < chunk.length) return;
    this.#chunks.shift();
    this.#at = 0;
  }
}
