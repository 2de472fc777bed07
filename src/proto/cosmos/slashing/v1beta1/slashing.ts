// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { ZERO_TIME_SECONDS, checkDuration, checkTimestamp, defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Duration } from '../../../google/protobuf/duration.ts';
import { Timestamp } from '../../../google/protobuf/timestamp.ts';

export interface ValidatorSigningInfo {
  address: string;
  startHeight: bigint;
  indexOffset: bigint;
  jailedUntil: Timestamp;
  tombstoned: boolean;
  missedBlocksCounter: bigint;
}
export const ValidatorSigningInfo: MessageType<ValidatorSigningInfo> = defineMessage<ValidatorSigningInfo>({
  typeName: 'cosmos.slashing.v1beta1.ValidatorSigningInfo',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ConsensusAddressString', amino: {} },
    { no: 2, name: 'start_height', jsName: 'startHeight', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'index_offset', jsName: 'indexOffset', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'jailed_until', jsName: 'jailedUntil', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: { dontOmitempty: true } },
    { no: 5, name: 'tombstoned', jsName: 'tombstoned', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'missed_blocks_counter', jsName: 'missedBlocksCounter', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
    startHeight: partial?.startHeight ?? 0n,
    indexOffset: partial?.indexOffset ?? 0n,
    jailedUntil: partial?.jailedUntil ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    tombstoned: partial?.tombstoned ?? false,
    missedBlocksCounter: partial?.missedBlocksCounter ?? 0n,
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
    if (m.startHeight !== 0n) {
      w.tag(16);
      w.int64(m.startHeight);
    }
    if (m.indexOffset !== 0n) {
      w.tag(24);
      w.int64(m.indexOffset);
    }
    {
      const at = w.open(34);
      Timestamp.write(checkTimestamp(m.jailedUntil), w);
      w.close(at);
    }
    if (m.tombstoned) {
      w.tag(40);
      w.bool(m.tombstoned);
    }
    if (m.missedBlocksCounter !== 0n) {
      w.tag(48);
      w.int64(m.missedBlocksCounter);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.address = r.string();
          break;
        }
        case 16: {
          m.startHeight = r.int64();
          break;
        }
        case 24: {
          m.indexOffset = r.int64();
          break;
        }
        case 34: {
          const outer = r.enter();
          m.jailedUntil = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 40: {
          m.tombstoned = r.bool();
          break;
        }
        case 48: {
          m.missedBlocksCounter = r.int64();
          break;
        }
        default:
          r.other(tag, ValidatorSigningInfo.typeName, ValidatorSigningInfo.fields);
      }
    }
    return m;
  },
});

export interface Params {
  signedBlocksWindow: bigint;
  minSignedPerWindow: string;
  downtimeJailDuration: Duration;
  slashFractionDoubleSign: string;
  slashFractionDowntime: string;
}
export const Params: MessageType<Params> = defineMessage<Params>({
  typeName: 'cosmos.slashing.v1beta1.Params',
  fields: [
    { no: 1, name: 'signed_blocks_window', jsName: 'signedBlocksWindow', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'min_signed_per_window', jsName: 'minSignedPerWindow', kind: 'bytes', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
    { no: 3, name: 'downtime_jail_duration', jsName: 'downtimeJailDuration', kind: 'message', repeated: false, packed: false, type: () => Duration, nullable: false, stdduration: true, amino: { dontOmitempty: true } },
    { no: 4, name: 'slash_fraction_double_sign', jsName: 'slashFractionDoubleSign', kind: 'bytes', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
    { no: 5, name: 'slash_fraction_downtime', jsName: 'slashFractionDowntime', kind: 'bytes', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
  ],
  options: { aminoName: 'cosmos-sdk/x/slashing/Params' },
  create: (partial) => ({
    signedBlocksWindow: partial?.signedBlocksWindow ?? 0n,
    minSignedPerWindow: partial?.minSignedPerWindow ?? '',
    downtimeJailDuration: partial?.downtimeJailDuration ?? Duration.create(),
    slashFractionDoubleSign: partial?.slashFractionDoubleSign ?? '',
    slashFractionDowntime: partial?.slashFractionDowntime ?? '',
  }),
  write(m, w) {
    if (m.signedBlocksWindow !== 0n) {
      w.tag(8);
      w.int64(m.signedBlocksWindow);
    }
    w.number(18, m.minSignedPerWindow);
    {
      const at = w.open(26);
      Duration.write(checkDuration(m.downtimeJailDuration), w);
      w.close(at);
    }
    w.number(34, m.slashFractionDoubleSign);
    w.number(42, m.slashFractionDowntime);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.signedBlocksWindow = r.int64();
          break;
        }
        case 18: {
          m.minSignedPerWindow = r.decText(m.minSignedPerWindow);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.downtimeJailDuration = checkDuration(Duration.read(Duration.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          m.slashFractionDoubleSign = r.decText(m.slashFractionDoubleSign);
          break;
        }
        case 42: {
          m.slashFractionDowntime = r.decText(m.slashFractionDowntime);
          break;
        }
        default:
          r.other(tag, Params.typeName, Params.fields);
      }
    }
    return m;
  },
});
