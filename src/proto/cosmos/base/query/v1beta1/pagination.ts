// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineMessage, type MessageType } from '../../../../../types/wire.ts';

export interface PageRequest {
  key: Uint8Array;
  offset: bigint;
  limit: bigint;
  countTotal: boolean;
  reverse: boolean;
}
export const PageRequest: MessageType<PageRequest> = defineMessage<PageRequest>({
  typeName: 'cosmos.base.query.v1beta1.PageRequest',
  fields: [
    { no: 1, name: 'key', jsName: 'key', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'offset', jsName: 'offset', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'limit', jsName: 'limit', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'count_total', jsName: 'countTotal', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'reverse', jsName: 'reverse', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    key: partial?.key ?? NO_BYTES,
    offset: partial?.offset ?? 0n,
    limit: partial?.limit ?? 0n,
    countTotal: partial?.countTotal ?? false,
    reverse: partial?.reverse ?? false,
  }),
  write(m, w) {
    if (m.key.length !== 0) {
      w.bytes(10, m.key);
    }
    if (m.offset !== 0n) {
      w.tag(16);
      w.uint64(m.offset);
    }
    if (m.limit !== 0n) {
      w.tag(24);
      w.uint64(m.limit);
    }
    if (m.countTotal) {
      w.tag(32);
      w.bool(m.countTotal);
    }
    if (m.reverse) {
      w.tag(40);
      w.bool(m.reverse);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.key = r.bytesField();
          break;
        }
        case 16: {
          m.offset = r.uint64();
          break;
        }
        case 24: {
          m.limit = r.uint64();
          break;
        }
        case 32: {
          m.countTotal = r.bool();
          break;
        }
        case 40: {
          m.reverse = r.bool();
          break;
        }
        default:
          r.other(tag, PageRequest.typeName, PageRequest.fields);
      }
    }
    return m;
  },
});

export interface PageResponse {
  nextKey: Uint8Array;
  total: bigint;
}
export const PageResponse: MessageType<PageResponse> = defineMessage<PageResponse>({
  typeName: 'cosmos.base.query.v1beta1.PageResponse',
  fields: [
    { no: 1, name: 'next_key', jsName: 'nextKey', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'total', jsName: 'total', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    nextKey: partial?.nextKey ?? NO_BYTES,
    total: partial?.total ?? 0n,
  }),
  write(m, w) {
    if (m.nextKey.length !== 0) {
      w.bytes(10, m.nextKey);
    }
    if (m.total !== 0n) {
      w.tag(16);
      w.uint64(m.total);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.nextKey = r.bytesField();
          break;
        }
        case 16: {
          m.total = r.uint64();
          break;
        }
        default:
          r.other(tag, PageResponse.typeName, PageResponse.fields);
      }
    }
    return m;
  },
});
