// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { ZERO_TIME_SECONDS, checkTimestamp, defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Timestamp } from '../../../google/protobuf/timestamp.ts';

export interface Equivocation {
  height: bigint;
  time: Timestamp;
  power: bigint;
  consensusAddress: string;
}
export const Equivocation: MessageType<Equivocation> = defineMessage<Equivocation>({
  typeName: 'cosmos.evidence.v1beta1.Equivocation',
  fields: [
    { no: 1, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'time', jsName: 'time', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: { dontOmitempty: true } },
    { no: 3, name: 'power', jsName: 'power', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'consensus_address', jsName: 'consensusAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/Equivocation' },
  create: (partial) => ({
    height: partial?.height ?? 0n,
    time: partial?.time ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    power: partial?.power ?? 0n,
    consensusAddress: partial?.consensusAddress ?? '',
  }),
  write(m, w) {
    if (m.height !== 0n) {
      w.tag(8);
      w.int64(m.height);
    }
    {
      const at = w.open(18);
      Timestamp.write(checkTimestamp(m.time), w);
      w.close(at);
    }
    if (m.power !== 0n) {
      w.tag(24);
      w.int64(m.power);
    }
    if (m.consensusAddress !== '') {
      w.string(34, m.consensusAddress);
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
        case 18: {
          const outer = r.enter();
          m.time = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 24: {
          m.power = r.int64();
          break;
        }
        case 34: {
          m.consensusAddress = r.string();
          break;
        }
        default:
          r.other(tag, Equivocation.typeName, Equivocation.fields);
      }
    }
    return m;
  },
});
