// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, ZERO_TIME_SECONDS, checkTimestamp, defineMessage, type MessageType } from '../../../types/wire.ts';
import { Timestamp } from '../../google/protobuf/timestamp.ts';
import { SignedMsgType, SignedMsgTypeEnum } from './types.ts';

export interface CanonicalBlockID {
  hash: Uint8Array;
  partSetHeader: CanonicalPartSetHeader;
}
export const CanonicalBlockID: MessageType<CanonicalBlockID> = defineMessage<CanonicalBlockID>({
  typeName: 'tendermint.types.CanonicalBlockID',
  fields: [
    { no: 1, name: 'hash', jsName: 'hash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'part_set_header', jsName: 'partSetHeader', kind: 'message', repeated: false, packed: false, type: () => CanonicalPartSetHeader, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    hash: partial?.hash ?? NO_BYTES,
    partSetHeader: partial?.partSetHeader ?? CanonicalPartSetHeader.create(),
  }),
  write(m, w) {
    if (m.hash.length !== 0) {
      w.bytes(10, m.hash);
    }
    {
      const at = w.open(18);
      CanonicalPartSetHeader.write(m.partSetHeader, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.hash = r.bytesField();
          break;
        }
        case 18: {
          const outer = r.enter();
          CanonicalPartSetHeader.read(m.partSetHeader, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, CanonicalBlockID.typeName, CanonicalBlockID.fields);
      }
    }
    return m;
  },
});

export interface CanonicalPartSetHeader {
  total: number;
  hash: Uint8Array;
}
export const CanonicalPartSetHeader: MessageType<CanonicalPartSetHeader> = defineMessage<CanonicalPartSetHeader>({
  typeName: 'tendermint.types.CanonicalPartSetHeader',
  fields: [
    { no: 1, name: 'total', jsName: 'total', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'hash', jsName: 'hash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    total: partial?.total ?? 0,
    hash: partial?.hash ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.total !== 0) {
      w.tag(8);
      w.uint32(m.total);
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
          m.total = r.uint32();
          break;
        }
        case 18: {
          m.hash = r.bytesField();
          break;
        }
        default:
          r.other(tag, CanonicalPartSetHeader.typeName, CanonicalPartSetHeader.fields);
      }
    }
    return m;
  },
});

export interface CanonicalProposal {
  type: SignedMsgType;
  height: bigint;
  round: bigint;
  polRound: bigint;
  blockId: CanonicalBlockID | undefined;
  timestamp: Timestamp;
  chainId: string;
}
export const CanonicalProposal: MessageType<CanonicalProposal> = defineMessage<CanonicalProposal>({
  typeName: 'tendermint.types.CanonicalProposal',
  fields: [
    { no: 1, name: 'type', jsName: 'type', kind: 'enum', repeated: false, packed: false, type: () => SignedMsgTypeEnum, nullable: true, amino: {} },
    { no: 2, name: 'height', jsName: 'height', kind: 'sfixed64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'round', jsName: 'round', kind: 'sfixed64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'pol_round', jsName: 'polRound', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'block_id', jsName: 'blockId', kind: 'message', repeated: false, packed: false, type: () => CanonicalBlockID, nullable: true, amino: {} },
    { no: 6, name: 'timestamp', jsName: 'timestamp', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
    { no: 7, name: 'chain_id', jsName: 'chainId', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    type: partial?.type ?? 0,
    height: partial?.height ?? 0n,
    round: partial?.round ?? 0n,
    polRound: partial?.polRound ?? 0n,
    blockId: partial?.blockId,
    timestamp: partial?.timestamp ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    chainId: partial?.chainId ?? '',
  }),
  write(m, w) {
    if (m.type !== 0) {
      w.tag(8);
      w.int32(m.type);
    }
    if (m.height !== 0n) {
      w.tag(17);
      w.sfixed64(m.height);
    }
    if (m.round !== 0n) {
      w.tag(25);
      w.sfixed64(m.round);
    }
    if (m.polRound !== 0n) {
      w.tag(32);
      w.int64(m.polRound);
    }
    if (m.blockId !== undefined) {
      const at = w.open(42);
      CanonicalBlockID.write(m.blockId, w);
      w.close(at);
    }
    {
      const at = w.open(50);
      Timestamp.write(checkTimestamp(m.timestamp), w);
      w.close(at);
    }
    if (m.chainId !== '') {
      w.string(58, m.chainId);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.type = r.int32();
          break;
        }
        case 17: {
          m.height = r.sfixed64();
          break;
        }
        case 25: {
          m.round = r.sfixed64();
          break;
        }
        case 32: {
          m.polRound = r.int64();
          break;
        }
        case 42: {
          const outer = r.enter();
          m.blockId = CanonicalBlockID.read(m.blockId ?? CanonicalBlockID.create(), r);
          r.leave(outer);
          break;
        }
        case 50: {
          const outer = r.enter();
          m.timestamp = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 58: {
          m.chainId = r.string();
          break;
        }
        default:
          r.other(tag, CanonicalProposal.typeName, CanonicalProposal.fields);
      }
    }
    return m;
  },
});

export interface CanonicalVote {
  type: SignedMsgType;
  height: bigint;
  round: bigint;
  blockId: CanonicalBlockID | undefined;
  timestamp: Timestamp;
  chainId: string;
}
export const CanonicalVote: MessageType<CanonicalVote> = defineMessage<CanonicalVote>({
  typeName: 'tendermint.types.CanonicalVote',
  fields: [
    { no: 1, name: 'type', jsName: 'type', kind: 'enum', repeated: false, packed: false, type: () => SignedMsgTypeEnum, nullable: true, amino: {} },
    { no: 2, name: 'height', jsName: 'height', kind: 'sfixed64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'round', jsName: 'round', kind: 'sfixed64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'block_id', jsName: 'blockId', kind: 'message', repeated: false, packed: false, type: () => CanonicalBlockID, nullable: true, amino: {} },
    { no: 5, name: 'timestamp', jsName: 'timestamp', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
    { no: 6, name: 'chain_id', jsName: 'chainId', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    type: partial?.type ?? 0,
    height: partial?.height ?? 0n,
    round: partial?.round ?? 0n,
    blockId: partial?.blockId,
    timestamp: partial?.timestamp ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    chainId: partial?.chainId ?? '',
  }),
  write(m, w) {
    if (m.type !== 0) {
      w.tag(8);
      w.int32(m.type);
    }
    if (m.height !== 0n) {
      w.tag(17);
      w.sfixed64(m.height);
    }
    if (m.round !== 0n) {
      w.tag(25);
      w.sfixed64(m.round);
    }
    if (m.blockId !== undefined) {
      const at = w.open(34);
      CanonicalBlockID.write(m.blockId, w);
      w.close(at);
    }
    {
      const at = w.open(42);
      Timestamp.write(checkTimestamp(m.timestamp), w);
      w.close(at);
    }
    if (m.chainId !== '') {
      w.string(50, m.chainId);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.type = r.int32();
          break;
        }
        case 17: {
          m.height = r.sfixed64();
          break;
        }
        case 25: {
          m.round = r.sfixed64();
          break;
        }
        case 34: {
          const outer = r.enter();
          m.blockId = CanonicalBlockID.read(m.blockId ?? CanonicalBlockID.create(), r);
          r.leave(outer);
          break;
        }
        case 42: {
          const outer = r.enter();
          m.timestamp = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 50: {
          m.chainId = r.string();
          break;
        }
        default:
          r.other(tag, CanonicalVote.typeName, CanonicalVote.fields);
      }
    }
    return m;
  },
});

export interface CanonicalVoteExtension {
  extension: Uint8Array;
  height: bigint;
  round: bigint;
  chainId: string;
}
export const CanonicalVoteExtension: MessageType<CanonicalVoteExtension> = defineMessage<CanonicalVoteExtension>({
  typeName: 'tendermint.types.CanonicalVoteExtension',
  fields: [
    { no: 1, name: 'extension', jsName: 'extension', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'height', jsName: 'height', kind: 'sfixed64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'round', jsName: 'round', kind: 'sfixed64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'chain_id', jsName: 'chainId', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    extension: partial?.extension ?? NO_BYTES,
    height: partial?.height ?? 0n,
    round: partial?.round ?? 0n,
    chainId: partial?.chainId ?? '',
  }),
  write(m, w) {
    if (m.extension.length !== 0) {
      w.bytes(10, m.extension);
    }
    if (m.height !== 0n) {
      w.tag(17);
      w.sfixed64(m.height);
    }
    if (m.round !== 0n) {
      w.tag(25);
      w.sfixed64(m.round);
    }
    if (m.chainId !== '') {
      w.string(34, m.chainId);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.extension = r.bytesField();
          break;
        }
        case 17: {
          m.height = r.sfixed64();
          break;
        }
        case 25: {
          m.round = r.sfixed64();
          break;
        }
        case 34: {
          m.chainId = r.string();
          break;
        }
        default:
          r.other(tag, CanonicalVoteExtension.typeName, CanonicalVoteExtension.fields);
      }
    }
    return m;
  },
});
