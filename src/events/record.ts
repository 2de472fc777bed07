// The frame of a block: what FinalizeBlock decided, as the bytes that subscribers receive. Made once, inside Commit.
import { createHash, hash } from 'node:crypto';
import type {
  Event,
  RequestFinalizeBlock,
  ResponseFinalizeBlock,
} from '../proto/tendermint/abci/types.ts';
import { assert, present } from '../types/assert.ts';
import { toBase64, toHex } from '../types/bytes.ts';
import { formatRfc3339Nano, fromWireTime } from '../types/time.ts';

/** One height of the log; the same shape as the store's outbox row. */
export type LogRow = {
  readonly height: bigint;
  readonly blockHash: Uint8Array;
  /** Block time, nanoseconds since the epoch. */
  readonly time: bigint;
  /** Records of the height, `block.begin` and `block.end` included; never 0. */
  readonly eventCount: number;
  /** SHA-256 of `body`. */
  readonly digest: Uint8Array;
  /** Canonical JSON objects in order, a comma between two: any run of them is a slice. */
  readonly body: Uint8Array;
  /** Where each record stands, see `record-index.ts`. */
  readonly index: Uint8Array;
};

/** Layout of `body` and `index`. A part of the epoch: cursors of another layout are refused. */
export const LOG_SCHEMA_VERSION = 1;

/** Records of a height: what 24 bits of a cursor can tell apart. */
export const RECORDS_PER_HEIGHT_MAX = 0xff_ffff;

/** Transaction number of a record that belongs to none. */
export const NO_TX = 0xffff_ffff;

/** What a record is: types below this many are kinds of ours, the others name an ABCI event's type. */
export const RECORD_KINDS = ['block.begin', 'tx', 'validator', 'block.end'] as const;
export const EVENT_TYPE_BASE = 16;

/** Bytes of a record's entry in `index`: offset u32, length u32, type u16, transaction u32. */
export const INDEX_ENTRY_BYTES = 14;

/**
 * The frame of a decided block: block.begin, for each transaction its result and its events as emitted, the block's own
 * events, validator updates, block.end. Pure and deterministic: every node makes the same bytes. Logs, `info`, `data` and the
 * indexing flags are left out, because no hash covers the first, and the others can be had from the block.
 * Cost: 1,000 transfers (about 10,000 records) take some 10 ms.
 */
export function outboxRow(request: RequestFinalizeBlock, response: ResponseFinalizeBlock): LogRow {
  const frame = new Frame(request.height, request.txs.length);
  const time = fromWireTime(request.time);

  frame.open('block.begin');
  frame.text(`,"hash":"`).hex(request.hash);
  frame.text(`","time":"${formatRfc3339Nano(time)}","proposer":"`).hex(request.proposerAddress);
  frame.text(`","txs":${request.txs.length}}`);
  response.txResults.forEach((result, tx) => {
    const bytes = present(request.txs[tx], 'transaction of a result');
    frame.open('tx', tx);
    frame.text(`,"tx":${tx},"hash":"`).hexText(hash('sha256', bytes, 'hex'));
    frame.text(`","code":${result.code},"codespace":`).quoted(result.codespace);
    frame.text(`,"gas_wanted":"${result.gasWanted}","gas_used":"${result.gasUsed}"}`);
    for (const event of result.events) frame.event(event, tx);
  });
  for (const event of response.events) frame.event(event);
  for (const { pubKey, power } of response.validatorUpdates) {
    const key = present(pubKey.sum, 'key of a validator update');
    frame.open('validator');
    frame.text(`,"key_type":"${key.kind}","key":"${toBase64(key.value)}","power":"${power}"}`);
  }

  return {
    height: request.height,
    blockHash: Uint8Array.from(request.hash),
    time,
    ...frame.finish(),
  };
}

/** Room that a frame begins with, and for each transaction: about what a transfer takes. It doubles when that is too little. */
const FRAME_BYTES = 1 << 12;
const TX_BYTES = 2_560;
/** Most bytes that one character of text becomes: `\u0000`. */
const ESCAPED_BYTES_MAX = 6;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const EVENT_HEAD = '{"kind":"event"';

/**
 * A frame in the making. Text goes into the buffer character by character: nearly all of it is short and ASCII, and neither a
 * string of the whole block nor one call a piece has to be paid for.
 */
class Frame {
  readonly #head: string;
  readonly #types = new Map<string, { readonly number: number; readonly text: string }>();
  #bytes: Buffer;
  #pos = 0;
  /** Start, type and transaction of each record, in one row. */
  readonly #entries: number[] = [];
  #count = 0;

  constructor(height: bigint, txs: number) {
    this.#bytes = Buffer.allocUnsafe(FRAME_BYTES + txs * TX_BYTES);
    this.#head = `,"height":"${height}","index":`;
  }

  /** Begins a record of ours. */
  open(kind: (typeof RECORD_KINDS)[number], tx = NO_TX): void {
    this.#entry(RECORD_KINDS.indexOf(kind), tx);
    this.text(`{"kind":"${kind}"`).text(this.#head).number(this.#count++);
  }

  event({ type: name, attributes }: Event, tx = NO_TX): void {
    let type = this.#types.get(name);
    if (type === undefined) {
      const text = `,"type":${JSON.stringify(name)},"attrs":[`;
      type = { number: EVENT_TYPE_BASE + this.#types.size, text };
      this.#types.set(name, type);
    }
    this.#entry(type.number, tx);
    this.text(EVENT_HEAD).text(this.#head).number(this.#count++);
    if (tx !== NO_TX) this.text(',"tx":').number(tx);
    if (isAscii(type.text)) this.text(type.text);
    else this.utf8(type.text);
    const { length } = attributes;
    for (let i = 0; i < length; i++) {
      const { key, value } = present(attributes[i], 'attribute');
      if (i > 0) this.#byte(COMMA);
      this.#byte(OPEN);
      this.quoted(key).#byte(COMMA);
      this.quoted(value).#byte(CLOSE);
    }
    this.text(']}');
  }

  /** Appends ASCII. */
  text(text: string): this {
    const { length } = text;
    this.#reserve(length);
    const bytes = this.#bytes;
    let pos = this.#pos;
    for (let i = 0; i < length; i++) bytes[pos++] = text.charCodeAt(i);
    this.#pos = pos;
    return this;
  }

  #byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#pos++] = value;
  }

  /** Appends a small number. */
  number(value: number): this {
    return this.text(String(value));
  }

  /** Appends any text as a JSON string. */
  quoted(text: string): this {
    const { length } = text;
    this.#reserve(2 + length * ESCAPED_BYTES_MAX);
    const bytes = this.#bytes;
    let pos = this.#pos;
    bytes[pos++] = QUOTE;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH)
        return this.utf8(JSON.stringify(text));
      bytes[pos++] = code;
    }
    bytes[pos++] = QUOTE;
    this.#pos = pos;
    return this;
  }

  utf8(text: string): this {
    const length = Buffer.byteLength(text);
    this.#reserve(length);
    this.#pos += this.#bytes.write(text, this.#pos, 'utf8');
    return this;
  }

  /** Appends bytes in upper-case hex. */
  hex(bytes: Uint8Array): this {
    return this.hexText(toHex(bytes));
  }

  /** Appends lower-case hex in upper case. */
  hexText(text: string): this {
    const start = this.#pos;
    this.text(text);
    const bytes = this.#bytes;
    for (let i = start; i < this.#pos; i++) {
      const code = bytes[i] ?? 0;
      if (code >= 0x61) bytes[i] = code - 0x20;
    }
    return this;
  }

  #entry(type: number, tx: number): void {
    assert(this.#count < RECORDS_PER_HEIGHT_MAX, 'a height has at most 16,777,215 records');
    if (this.#count > 0) this.#byte(COMMA);
    this.#entries.push(this.#pos, type, tx);
  }

  #reserve(more: number): void {
    if (this.#pos + more <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#pos + more));
    this.#bytes.copy(grown, 0, 0, this.#pos);
    this.#bytes = grown;
  }

  finish(): Pick<LogRow, 'eventCount' | 'digest' | 'body' | 'index'> {
    const before = this.#pos;
    const sha256 = createHash('sha256').update(this.#bytes.subarray(0, before));
    // The digest of all that precedes, so that a reader of the stream can check a height without the log.
    const digest = sha256.copy().digest('hex');
    this.open('block.end');
    this.text(`,"n_events":${this.#count},"digest":"${digest}"}`);
    const body = this.#bytes.subarray(0, this.#pos);
    sha256.update(body.subarray(before));
    return { eventCount: this.#count, digest: sha256.digest(), body, index: this.#index() };
  }

  #index(): Buffer {
    const names = [...this.#types.keys()]
      .slice(0, TYPES_MAX)
      .map((name) => Buffer.from(name, 'utf8').subarray(0, TYPE_NAME_BYTES_MAX));
    const head = 2 + names.reduce((sum, name) => sum + 2 + name.length, 0);
    const out = Buffer.allocUnsafe(head + this.#count * INDEX_ENTRY_BYTES);
    let at = out.writeUInt16BE(names.length, 0);
    for (const name of names) {
      at = out.writeUInt16BE(name.length, at);
      at += name.copy(out, at);
    }
    // Written through a view: four calls of Buffer a record cost more than the rest of this.
    const view = new DataView(out.buffer, out.byteOffset, out.length);
    const entries = this.#entries;
    for (let i = 0; i < entries.length; i += 3, at += INDEX_ENTRY_BYTES) {
      const start = entries[i] ?? 0;
      const end = (entries[i + 3] ?? this.#pos + 1) - 1;
      view.setUint32(at, start);
      view.setUint32(at + 4, end - start);
      view.setUint16(at + 8, Math.min(entries[i + 1] ?? 0, TYPES_MAX));
      view.setUint32(at + 10, entries[i + 2] ?? NO_TX);
    }
    return out;
  }
}

/** Types that have a number of their own in the index; those beyond share the last. */
const TYPES_MAX = 0xffff;
const TYPE_NAME_BYTES_MAX = 0xffff;

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7e) return false;
  return true;
}
