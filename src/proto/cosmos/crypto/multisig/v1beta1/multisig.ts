// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineMessage, type MessageType } from '../../../../../types/wire.ts';

export interface MultiSignature {
  signatures: Uint8Array[];
}
export const MultiSignature: MessageType<MultiSignature> = defineMessage<MultiSignature>({
  typeName: 'cosmos.crypto.multisig.v1beta1.MultiSignature',
  fields: [
    { no: 1, name: 'signatures', jsName: 'signatures', kind: 'bytes', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    signatures: partial?.signatures ?? [],
  }),
  write(m, w) {
    for (const value of m.signatures) {
      w.bytes(10, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.signatures.push(r.bytesField());
          break;
        }
        default:
          r.other(tag, MultiSignature.typeName, MultiSignature.fields);
      }
    }
    return m;
  },
});

export interface CompactBitArray {
  extraBitsStored: number;
  elems: Uint8Array;
}
export const CompactBitArray: MessageType<CompactBitArray> = defineMessage<CompactBitArray>({
  typeName: 'cosmos.crypto.multisig.v1beta1.CompactBitArray',
  fields: [
    { no: 1, name: 'extra_bits_stored', jsName: 'extraBitsStored', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'elems', jsName: 'elems', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    extraBitsStored: partial?.extraBitsStored ?? 0,
    elems: partial?.elems ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.extraBitsStored !== 0) {
      w.tag(8);
      w.uint32(m.extraBitsStored);
    }
    if (m.elems.length !== 0) {
      w.bytes(18, m.elems);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.extraBitsStored = r.uint32();
          break;
        }
        case 18: {
          m.elems = r.bytesField();
          break;
        }
        default:
          r.other(tag, CompactBitArray.typeName, CompactBitArray.fields);
      }
    }
    return m;
  },
});
