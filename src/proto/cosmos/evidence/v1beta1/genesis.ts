// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Any } from '../../../google/protobuf/any.ts';

export interface GenesisState {
  evidence: Any[];
}
export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>({
  typeName: 'cosmos.evidence.v1beta1.GenesisState',
  fields: [
    { no: 1, name: 'evidence', jsName: 'evidence', kind: 'message', repeated: true, packed: false, type: () => Any, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    evidence: partial?.evidence ?? [],
  }),
  write(m, w) {
    for (const value of m.evidence) {
      const at = w.open(10);
      Any.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.evidence.push(Any.read(Any.create(), r));
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
