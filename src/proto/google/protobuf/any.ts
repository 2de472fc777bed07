// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineMessage, type MessageType } from '../../../types/wire.ts';

export interface Any {
  typeUrl: string;
  value: Uint8Array;
  /** Unknown fields, tags included, as they were read. */
  unrecognized?: Uint8Array;
}
export const Any: MessageType<Any> = defineMessage<Any>({
  typeName: 'google.protobuf.Any',
  fields: [
    { no: 1, name: 'type_url', jsName: 'typeUrl', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'value', jsName: 'value', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    typeUrl: partial?.typeUrl ?? '',
    value: partial?.value ?? NO_BYTES,
    ...(partial?.unrecognized && { unrecognized: partial.unrecognized }),
  }),
  write(m, w) {
    if (m.typeUrl !== '') {
      w.string(10, m.typeUrl);
    }
    if (m.value.length !== 0) {
      w.bytes(18, m.value);
    }
    if (m.unrecognized !== undefined) w.raw(m.unrecognized);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const from = r.pos;
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.typeUrl = r.string();
          break;
        }
        case 18: {
          m.value = r.bytesField();
          break;
        }
        default:
          r.other(tag, Any.typeName, Any.fields);
          m.unrecognized = r.since(from, m.unrecognized);
      }
    }
    return m;
  },
});
