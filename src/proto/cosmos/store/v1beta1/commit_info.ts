// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, ZERO_TIME_SECONDS, checkTimestamp, defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Timestamp } from '../../../google/protobuf/timestamp.ts';

export interface CommitInfo {
  version: bigint;
  storeInfos: StoreInfo[];
  timestamp: Timestamp;
}
export const CommitInfo: MessageType<CommitInfo> = defineMessage<CommitInfo>({
  typeName: 'cosmos.store.v1beta1.CommitInfo',
  fields: [
    { no: 1, name: 'version', jsName: 'version', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'store_infos', jsName: 'storeInfos', kind: 'message', repeated: true, packed: false, type: () => StoreInfo, nullable: false, amino: {} },
    { no: 3, name: 'timestamp', jsName: 'timestamp', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    version: partial?.version ?? 0n,
    storeInfos: partial?.storeInfos ?? [],
    timestamp: partial?.timestamp ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
  }),
  write(m, w) {
    if (m.version !== 0n) {
      w.tag(8);
      w.int64(m.version);
    }
    for (const value of m.storeInfos) {
      const at = w.open(18);
      StoreInfo.write(value, w);
      w.close(at);
    }
    {
      const at = w.open(26);
      Timestamp.write(checkTimestamp(m.timestamp), w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.version = r.int64();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.storeInfos.push(StoreInfo.read(StoreInfo.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.timestamp = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, CommitInfo.typeName, CommitInfo.fields);
      }
    }
    return m;
  },
});

export interface StoreInfo {
  name: string;
  commitId: CommitID;
}
export const StoreInfo: MessageType<StoreInfo> = defineMessage<StoreInfo>({
  typeName: 'cosmos.store.v1beta1.StoreInfo',
  fields: [
    { no: 1, name: 'name', jsName: 'name', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'commit_id', jsName: 'commitId', kind: 'message', repeated: false, packed: false, type: () => CommitID, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    name: partial?.name ?? '',
    commitId: partial?.commitId ?? CommitID.create(),
  }),
  write(m, w) {
    if (m.name !== '') {
      w.string(10, m.name);
    }
    {
      const at = w.open(18);
      CommitID.write(m.commitId, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.name = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          CommitID.read(m.commitId, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, StoreInfo.typeName, StoreInfo.fields);
      }
    }
    return m;
  },
});

export interface CommitID {
  version: bigint;
  hash: Uint8Array;
}
export const CommitID: MessageType<CommitID> = defineMessage<CommitID>({
  typeName: 'cosmos.store.v1beta1.CommitID',
  fields: [
    { no: 1, name: 'version', jsName: 'version', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'hash', jsName: 'hash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    version: partial?.version ?? 0n,
    hash: partial?.hash ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.version !== 0n) {
      w.tag(8);
      w.int64(m.version);
    }
    if (m.hash.length !== 0) {
      w.bytes(18, m.hash);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.version = r.int64();
          break;
        }
        case 18: {
          m.hash = r.bytesField();
          break;
        }
        default:
          r.other(tag, CommitID.typeName, CommitID.fields);
      }
    }
    return m;
  },
});
