import { assert, present } from '../types/assert.ts';
import { utf8, utf8Text } from '../types/bytes.ts';
import { safeNumber } from '../types/int.ts';
import { SECOND, splitTime } from '../types/time.ts';
import type { StoreCommit } from './kv.ts';
import { byName } from './merkle.ts';
import { VARINT_MAX_BYTES, putUvarint, readUvarint } from './varint.ts';

/**
 * `CommitInfo{1 version, 2 store_infos{1 name, 2 commit_id{1 version, 2 hash}}, 3 timestamp}` in protobuf, stores by name; `time` in
 * nanoseconds since the epoch. @see store types/commit_info.go
 */
export function encodeCommitInfo(
  height: bigint,
  stores: readonly StoreCommit[],
  time: bigint,
): Uint8Array {
  const version = varintField(1, height);
  const infos = byName(stores).map(({ name, hash }) => {
    const commitId = message(version, bytesField(2, hash));
    return bytesField(2, message(bytesField(1, utf8(name)), bytesField(2, commitId)));
  });
  const { seconds, nanos } = splitTime(time);
  const timestamp = message(varintField(1, seconds), varintField(2, BigInt(nanos)));
  return message(version, ...infos, bytesField(3, timestamp));
}

/** Store roots in name order, and the time, of what `encodeCommitInfo` made. */
export function decodeCommitInfo(bytes: Uint8Array): {
  readonly stores: readonly StoreCommit[];
  readonly time: bigint;
} {
  const fields = fieldsOf(bytes);
  const [timestamp] = contents(fields, 3);
  assert(timestamp !== undefined, 'commit info has a time');
  const time = fieldsOf(timestamp);
  const stores = contents(fields, 2).map((info) => {
    const [name] = contents(fieldsOf(info), 1);
    const [commitId] = contents(fieldsOf(info), 2);
    assert(name !== undefined && commitId !== undefined, 'a store info has a name and an id');
    const [hash] = contents(fieldsOf(commitId), 2);
    assert(hash !== undefined, 'a commit id has a hash');
    return { name: utf8Text(name), hash };
  });
  return { stores, time: integer(time, 1) * SECOND + integer(time, 2) };
}

const message = (...fields: readonly Uint8Array[]): Uint8Array => Buffer.concat(fields);

function uvarint(value: number): Uint8Array {
  const out = Buffer.alloc(VARINT_MAX_BYTES);
  return out.subarray(0, putUvarint(out, 0, value));
}

/** An int64 field: a negative value takes ten bytes. */
function varintField(number: number, value: bigint): Uint8Array {
  if (value === 0n) return Buffer.alloc(0);
  const out: number[] = [number << 3];
  let rest = BigInt.asUintN(64, value);
  for (; rest > 0x7fn; rest >>= 7n) out.push(safeNumber(rest & 0x7fn) | 0x80);
  out.push(safeNumber(rest));
  return Uint8Array.from(out);
}

const bytesField = (number: number, value: Uint8Array): Uint8Array =>
  message(uvarint((number << 3) | 2), uvarint(value.length), value);

type Field = { readonly number: number; readonly content: Uint8Array | bigint };

/** Fields of a message that has varints and bytes only. */
function fieldsOf(bytes: Uint8Array): readonly Field[] {
  const fields: Field[] = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = readUvarint(bytes, at);
    const number = tag.value >>> 3;
    at = tag.next;
    if ((tag.value & 7) === 0) {
      let value = 0n;
      for (let shift = 0n; ; shift += 7n) {
        const part = present(bytes[at++], 'byte of a varint');
        value |= BigInt(part & 0x7f) << shift;
        if (part < 0x80) break;
      }
      fields.push({ number, content: BigInt.asIntN(64, value) });
      continue;
    }
    assert((tag.value & 7) === 2, 'commit info has varints and bytes only');
    const length = readUvarint(bytes, at);
    at = length.next + length.value;
    fields.push({ number, content: bytes.subarray(length.next, at) });
  }
  return fields;
}

const contents = (fields: readonly Field[], number: number): Uint8Array[] =>
  fields.flatMap((field) =>
    field.number === number && typeof field.content !== 'bigint' ? [field.content] : [],
  );

function integer(fields: readonly Field[], number: number): bigint {
  const content = fields.find((field) => field.number === number)?.content;
  return typeof content === 'bigint' ? content : 0n;
}
