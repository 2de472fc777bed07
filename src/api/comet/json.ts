// Reading CometBFT's JSON: int64 as text, bytes in base64, hashes and addresses in upper-case hex, times in RFC 3339.
import type { Timestamp } from '../../proto/google/protobuf/timestamp.ts';
import { GrpcError } from '../../types/errors.ts';
import { fromBase64, fromHex } from '../../types/bytes.ts';
import { parseTimestamp } from '../../codec/time-text.ts';
import { ZERO_TIME_SECONDS } from '../../types/wire.ts';

/** A value of an answer. What is absent or null reads as zero, as Go decodes it; another type is a fault. */
export class CometJson {
  readonly #value: unknown;
  readonly #path: string;

  constructor(value: unknown, path = 'result') {
    this.#value = value;
    this.#path = path;
  }

  get isThere(): boolean {
    return this.#value !== undefined && this.#value !== null;
  }

  at(...names: readonly string[]): CometJson {
    let value = this.#value;
    for (const name of names)
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? new Map<string, unknown>(Object.entries(value)).get(name)
          : undefined;
    return new CometJson(value, `${this.#path}.${names.join('.')}`);
  }

  list(): readonly CometJson[] {
    if (!this.isThere) return [];
    if (!Array.isArray(this.#value)) throw this.#fault('a list');
    return this.#value.map((item: unknown, at) => new CometJson(item, `${this.#path}[${at}]`));
  }

  text(): string {
    if (!this.isThere) return '';
    if (typeof this.#value !== 'string') throw this.#fault('a text');
    return this.#value;
  }

  flag(): boolean {
    return this.#value === true;
  }

  integer(): bigint {
    if (!this.isThere) return 0n;
    const text = typeof this.#value === 'number' ? String(this.#value) : this.text();
    if (!/^-?[0-9]{1,20}$/.test(text)) throw this.#fault('a whole number');
    return BigInt(text);
  }

  number(): number {
    return Number(this.integer());
  }

  base64(): Uint8Array {
    return new Uint8Array(fromBase64(this.text()));
  }

  hex(): Uint8Array {
    return new Uint8Array(fromHex(this.text()));
  }

  time(): Timestamp {
    if (!this.isThere || this.#value === '') return { seconds: ZERO_TIME_SECONDS, nanos: 0 };
    const time = parseTimestamp(this.text());
    if (time === undefined) throw this.#fault('a time');
    return time;
  }

  #fault(what: string): GrpcError {
    return new GrpcError('Internal', `CometBFT's answer: ${this.#path} is not ${what}`);
  }
}
