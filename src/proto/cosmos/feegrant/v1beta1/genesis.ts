// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Grant } from './feegrant.ts';

export interface GenesisState {
  allowances: Grant[];
}
export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>({
  typeName: 'cosmos.feegrant.v1beta1.GenesisState',
  fields: [
    { no: 1, name: 'allowances', jsName: 'allowances', kind: 'message', repeated: true, packed: false, type: () => Grant, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    allowances: partial?.allowances ?? [],
  }),
  write(m, w) {
    for (const value of m.allowances) {
      const at = w.open(10);
      Grant.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.allowances.push(Grant.read(Grant.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GenesisState.typeName, GenesisState.fields);
      }
    }
    return m;
  },
});
