// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../types/wire.ts';

export interface PublicKey {
  sum: 
    | { kind: 'ed25519'; value: Uint8Array }
    | { kind: 'secp256k1'; value: Uint8Array }
    | undefined;
}
export const PublicKey: MessageType<PublicKey> = defineMessage<PublicKey>({
  typeName: 'tendermint.crypto.PublicKey',
  fields: [
    { no: 1, name: 'ed25519', jsName: 'ed25519', kind: 'bytes', repeated: false, packed: false, oneof: 'sum', nullable: true, amino: {} },
    { no: 2, name: 'secp256k1', jsName: 'secp256k1', kind: 'bytes', repeated: false, packed: false, oneof: 'sum', nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    sum: partial?.sum,
  }),
  write(m, w) {
    if (m.sum !== undefined) {
      switch (m.sum.kind) {
        case 'ed25519': {
          w.bytes(10, m.sum.value);
          break;
        }
        case 'secp256k1': {
          w.bytes(18, m.sum.value);
          break;
        }
      }
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.sum = { kind: 'ed25519', value: r.bytesField() };
          break;
        }
        case 18: {
          m.sum = { kind: 'secp256k1', value: r.bytesField() };
          break;
        }
        default:
          r.other(tag, PublicKey.typeName, PublicKey.fields);
      }
    }
    return m;
  },
});
