// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../types/wire.ts';

export interface Timestamp {
  seconds: bigint;
  nanos: number;
}
export const Timestamp: MessageType<Timestamp> = defineMessage<Timestamp>({
  typeName: 'google.protobuf.Timestamp',
  fields: [
    { no: 1, name: 'seconds', jsName: 'seconds', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'nanos', jsName: 'nanos', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    seconds: partial?.seconds ?? 0n,
    nanos: partial?.nanos ?? 0,
  }),
  write(m, w) {
    if (m.seconds !== 0n) {
      w.tag(8);
      w.int64(m.seconds);
    }
    if (m.nanos !== 0) {
      w.tag(16);
      w.int32(m.nanos);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.seconds = r.int64();
          break;
        }
        case 16: {
          m.nanos = r.int32();
          break;
        }
        default:
          r.other(tag, Timestamp.typeName, Timestamp.fields);
      }
    }
    return m;
  },
});
