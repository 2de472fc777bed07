// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../types/wire.ts';

export interface EventDataRoundState {
  height: bigint;
  round: number;
  step: string;
}
export const EventDataRoundState: MessageType<EventDataRoundState> = defineMessage<EventDataRoundState>({
  typeName: 'tendermint.types.EventDataRoundState',
  fields: [
    { no: 1, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'round', jsName: 'round', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'step', jsName: 'step', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    height: partial?.height ?? 0n,
    round: partial?.round ?? 0,
    step: partial?.step ?? '',
  }),
  write(m, w) {
    if (m.height !== 0n) {
      w.tag(8);
      w.int64(m.height);
    }
    if (m.round !== 0) {
      w.tag(16);
      w.int32(m.round);
    }
    if (m.step !== '') {
      w.string(26, m.step);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.height = r.int64();
          break;
        }
        case 16: {
          m.round = r.int32();
          break;
        }
        case 26: {
          m.step = r.string();
          break;
        }
        default:
          r.other(tag, EventDataRoundState.typeName, EventDataRoundState.fields);
      }
    }
    return m;
  },
});
