// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../../types/wire.ts';

export interface BIP44Params {
  purpose: number;
  coinType: number;
  account: number;
  change: boolean;
  addressIndex: number;
}
export const BIP44Params: MessageType<BIP44Params> = defineMessage<BIP44Params>({
  typeName: 'cosmos.crypto.hd.v1.BIP44Params',
  fields: [
    { no: 1, name: 'purpose', jsName: 'purpose', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'coin_type', jsName: 'coinType', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'account', jsName: 'account', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'change', jsName: 'change', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'address_index', jsName: 'addressIndex', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'crypto/keys/hd/BIP44Params' },
  create: (partial) => ({
    purpose: partial?.purpose ?? 0,
    coinType: partial?.coinType ?? 0,
    account: partial?.account ?? 0,
    change: partial?.change ?? false,
    addressIndex: partial?.addressIndex ?? 0,
  }),
  write(m, w) {
    if (m.purpose !== 0) {
      w.tag(8);
      w.uint32(m.purpose);
    }
    if (m.coinType !== 0) {
      w.tag(16);
      w.uint32(m.coinType);
    }
    if (m.account !== 0) {
      w.tag(24);
      w.uint32(m.account);
    }
    if (m.change) {
      w.tag(32);
      w.bool(m.change);
    }
    if (m.addressIndex !== 0) {
      w.tag(40);
      w.uint32(m.addressIndex);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.purpose = r.uint32();
          break;
        }
        case 16: {
          m.coinType = r.uint32();
          break;
        }
        case 24: {
          m.account = r.uint32();
          break;
        }
        case 32: {
          m.change = r.bool();
          break;
        }
        case 40: {
          m.addressIndex = r.uint32();
          break;
        }
        default:
          r.other(tag, BIP44Params.typeName, BIP44Params.fields);
      }
    }
    return m;
  },
});
