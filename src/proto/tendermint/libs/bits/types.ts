// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';

export interface BitArray {
  bits: bigint;
  elems: bigint[];
}
export const BitArray: MessageType<BitArray> = defineMessage<BitArray>({
  typeName: 'tendermint.libs.bits.BitArray',
  fields: [
    { no: 1, name: 'bits', jsName: 'bits', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'elems', jsName: 'elems', kind: 'uint64', repeated: true, packed: true, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    bits: partial?.bits ?? 0n,
    elems: partial?.elems ?? [],
  }),
  write(m, w) {
    if (m.bits !== 0n) {
      w.tag(8);
      w.int64(m.bits);
    }
    if (m.elems.length !== 0) {
      const at = w.open(18);
      for (const value of m.elems) w.uint64(value);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.bits = r.int64();
          break;
        }
        case 16: {
          m.elems.push(r.uint64());
          break;
        }
        case 18: {
          const outer = r.enter();
          while (r.pos < r.end) m.elems.push(r.uint64());
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, BitArray.typeName, BitArray.fields);
      }
    }
    return m;
  },
});
