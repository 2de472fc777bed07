// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';

export interface GenesisState {
  genTxs: Uint8Array[];
}
export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>({
  typeName: 'cosmos.genutil.v1beta1.GenesisState',
  fields: [
    { no: 1, name: 'gen_txs', jsName: 'genTxs', kind: 'bytes', repeated: true, packed: false, nullable: true, rawJson: true, amino: { fieldName: 'gentxs', dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    genTxs: partial?.genTxs ?? [],
  }),
  write(m, w) {
    for (const value of m.genTxs) {
      w.bytes(10, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.genTxs.push(r.bytesField());
          break;
        }
        default:
          r.other(tag, GenesisState.typeName, GenesisState.fields);
      }
    }
    return m;
  },
});
