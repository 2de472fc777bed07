// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineMessage, type MessageType } from '../../../../types/wire.ts';

export interface PubKey {
  key: Uint8Array;
}
export const PubKey: MessageType<PubKey> = defineMessage<PubKey>({
  typeName: 'cosmos.crypto.secp256k1.PubKey',
  fields: [
    { no: 1, name: 'key', jsName: 'key', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'tendermint/PubKeySecp256k1', aminoMessageEncoding: 'key_field' },
  create: (partial) => ({
    key: partial?.key ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.key.length !== 0) {
      w.bytes(10, m.key);
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
        default:
          r.other(tag, PubKey.typeName, PubKey.fields);
      }
    }
    return m;
  },
});

export interface PrivKey {
  key: Uint8Array;
}
export const PrivKey: MessageType<PrivKey> = defineMessage<PrivKey>({
  typeName: 'cosmos.crypto.secp256k1.PrivKey',
  fields: [
    { no: 1, name: 'key', jsName: 'key', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'tendermint/PrivKeySecp256k1', aminoMessageEncoding: 'key_field' },
  create: (partial) => ({
    key: partial?.key ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.key.length !== 0) {
      w.bytes(10, m.key);
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
        default:
          r.other(tag, PrivKey.typeName, PrivKey.fields);
      }
    }
    return m;
  },
});
