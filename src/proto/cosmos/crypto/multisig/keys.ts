// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Any } from '../../../google/protobuf/any.ts';

export interface LegacyAminoPubKey {
  threshold: number;
  publicKeys: Any[];
}
export const LegacyAminoPubKey: MessageType<LegacyAminoPubKey> = defineMessage<LegacyAminoPubKey>({
  typeName: 'cosmos.crypto.multisig.LegacyAminoPubKey',
  fields: [
    { no: 1, name: 'threshold', jsName: 'threshold', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'public_keys', jsName: 'publicKeys', kind: 'message', repeated: true, packed: false, type: () => Any, nullable: true, amino: { fieldName: 'pubkeys' } },
  ],
  options: { aminoName: 'tendermint/PubKeyMultisigThreshold', aminoMessageEncoding: 'threshold_string' },
  create: (partial) => ({
    threshold: partial?.threshold ?? 0,
    publicKeys: partial?.publicKeys ?? [],
  }),
  write(m, w) {
    if (m.threshold !== 0) {
      w.tag(8);
      w.uint32(m.threshold);
    }
    for (const value of m.publicKeys) {
      const at = w.open(18);
      Any.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.threshold = r.uint32();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.publicKeys.push(Any.read(Any.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, LegacyAminoPubKey.typeName, LegacyAminoPubKey.fields);
      }
    }
    return m;
  },
});
