// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, ZERO_TIME_SECONDS, checkTimestamp, defineEnum, defineMessage, type EnumType, type MessageType } from '../../../types/wire.ts';
import { Timestamp } from '../../google/protobuf/timestamp.ts';
import { Proof } from '../crypto/proof.ts';
import { BlockIDFlag, BlockIDFlagEnum, ValidatorSet } from './validator.ts';
import { Consensus } from '../version/types.ts';

export const SignedMsgType = {
  SIGNED_MSG_TYPE_UNKNOWN: 0,
  SIGNED_MSG_TYPE_PREVOTE: 1,
  SIGNED_MSG_TYPE_PRECOMMIT: 2,
  SIGNED_MSG_TYPE_PROPOSAL: 32,
} as const;
export type SignedMsgType = number;
export const SignedMsgTypeEnum: EnumType = defineEnum('tendermint.types.SignedMsgType', SignedMsgType);

export interface PartSetHeader {
  total: number;
  hash: Uint8Array;
}
export const PartSetHeader: MessageType<PartSetHeader> = defineMessage<PartSetHeader>({
  typeName: 'tendermint.types.PartSetHeader',
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
          r.other(tag, PartSetHeader.typeName, PartSetHeader.fields);
      }
    }
    return m;
  },
});

export interface Part {
  index: number;
  bytes: Uint8Array;
  proof: Proof;
}
export const Part: MessageType<Part> = defineMessage<Part>({
  typeName: 'tendermint.types.Part',
  fields: [
    { no: 1, name: 'index', jsName: 'index', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'bytes', jsName: 'bytes', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'proof', jsName: 'proof', kind: 'message', repeated: false, packed: false, type: () => Proof, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    index: partial?.index ?? 0,
    bytes: partial?.bytes ?? NO_BYTES,
    proof: partial?.proof ?? Proof.create(),
  }),
  write(m, w) {
    if (m.index !== 0) {
      w.tag(8);
      w.uint32(m.index);
    }
    if (m.bytes.length !== 0) {
      w.bytes(18, m.bytes);
    }
    {
      const at = w.open(26);
      Proof.write(m.proof, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.index = r.uint32();
          break;
        }
        case 18: {
          m.bytes = r.bytesField();
          break;
        }
        case 26: {
          const outer = r.enter();
          Proof.read(m.proof, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Part.typeName, Part.fields);
      }
    }
    return m;
  },
});

export interface BlockID {
  hash: Uint8Array;
  partSetHeader: PartSetHeader;
}
export const BlockID: MessageType<BlockID> = defineMessage<BlockID>({
  typeName: 'tendermint.types.BlockID',
  fields: [
    { no: 1, name: 'hash', jsName: 'hash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'part_set_header', jsName: 'partSetHeader', kind: 'message', repeated: false, packed: false, type: () => PartSetHeader, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    hash: partial?.hash ?? NO_BYTES,
    partSetHeader: partial?.partSetHeader ?? PartSetHeader.create(),
  }),
  write(m, w) {
    if (m.hash.length !== 0) {
      w.bytes(10, m.hash);
    }
    {
      const at = w.open(18);
      PartSetHeader.write(m.partSetHeader, w);
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
          PartSetHeader.read(m.partSetHeader, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, BlockID.typeName, BlockID.fields);
      }
    }
    return m;
  },
});

export interface Header {
  version: Consensus;
  chainId: string;
  height: bigint;
  time: Timestamp;
  lastBlockId: BlockID;
  lastCommitHash: Uint8Array;
  dataHash: Uint8Array;
  validatorsHash: Uint8Array;
  nextValidatorsHash: Uint8Array;
  consensusHash: Uint8Array;
  appHash: Uint8Array;
  lastResultsHash: Uint8Array;
  evidenceHash: Uint8Array;
  proposerAddress: Uint8Array;
}
export const Header: MessageType<Header> = defineMessage<Header>({
  typeName: 'tendermint.types.Header',
  fields: [
    { no: 1, name: 'version', jsName: 'version', kind: 'message', repeated: false, packed: false, type: () => Consensus, nullable: false, amino: {} },
    { no: 2, name: 'chain_id', jsName: 'chainId', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'time', jsName: 'time', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
    { no: 5, name: 'last_block_id', jsName: 'lastBlockId', kind: 'message', repeated: false, packed: false, type: () => BlockID, nullable: false, amino: {} },
    { no: 6, name: 'last_commit_hash', jsName: 'lastCommitHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 7, name: 'data_hash', jsName: 'dataHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 8, name: 'validators_hash', jsName: 'validatorsHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 9, name: 'next_validators_hash', jsName: 'nextValidatorsHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 10, name: 'consensus_hash', jsName: 'consensusHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 11, name: 'app_hash', jsName: 'appHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 12, name: 'last_results_hash', jsName: 'lastResultsHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 13, name: 'evidence_hash', jsName: 'evidenceHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 14, name: 'proposer_address', jsName: 'proposerAddress', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    version: partial?.version ?? Consensus.create(),
    chainId: partial?.chainId ?? '',
    height: partial?.height ?? 0n,
    time: partial?.time ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    lastBlockId: partial?.lastBlockId ?? BlockID.create(),
    lastCommitHash: partial?.lastCommitHash ?? NO_BYTES,
    dataHash: partial?.dataHash ?? NO_BYTES,
    validatorsHash: partial?.validatorsHash ?? NO_BYTES,
    nextValidatorsHash: partial?.nextValidatorsHash ?? NO_BYTES,
    consensusHash: partial?.consensusHash ?? NO_BYTES,
    appHash: partial?.appHash ?? NO_BYTES,
    lastResultsHash: partial?.lastResultsHash ?? NO_BYTES,
    evidenceHash: partial?.evidenceHash ?? NO_BYTES,
    proposerAddress: partial?.proposerAddress ?? NO_BYTES,
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Consensus.write(m.version, w);
      w.close(at);
    }
    if (m.chainId !== '') {
      w.string(18, m.chainId);
    }
    if (m.height !== 0n) {
      w.tag(24);
      w.int64(m.height);
    }
    {
      const at = w.open(34);
      Timestamp.write(checkTimestamp(m.time), w);
      w.close(at);
    }
    {
      const at = w.open(42);
      BlockID.write(m.lastBlockId, w);
      w.close(at);
    }
    if (m.lastCommitHash.length !== 0) {
      w.bytes(50, m.lastCommitHash);
    }
    if (m.dataHash.length !== 0) {
      w.bytes(58, m.dataHash);
    }
    if (m.validatorsHash.length !== 0) {
      w.bytes(66, m.validatorsHash);
    }
    if (m.nextValidatorsHash.length !== 0) {
      w.bytes(74, m.nextValidatorsHash);
    }
    if (m.consensusHash.length !== 0) {
      w.bytes(82, m.consensusHash);
    }
    if (m.appHash.length !== 0) {
      w.bytes(90, m.appHash);
    }
    if (m.lastResultsHash.length !== 0) {
      w.bytes(98, m.lastResultsHash);
    }
    if (m.evidenceHash.length !== 0) {
      w.bytes(106, m.evidenceHash);
    }
    if (m.proposerAddress.length !== 0) {
      w.bytes(114, m.proposerAddress);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Consensus.read(m.version, r);
          r.leave(outer);
          break;
        }
        case 18: {
          m.chainId = r.string();
          break;
        }
        case 24: {
          m.height = r.int64();
          break;
        }
        case 34: {
          const outer = r.enter();
          m.time = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 42: {
          const outer = r.enter();
          BlockID.read(m.lastBlockId, r);
          r.leave(outer);
          break;
        }
        case 50: {
          m.lastCommitHash = r.bytesField();
          break;
        }
        case 58: {
          m.dataHash = r.bytesField();
          break;
        }
        case 66: {
          m.validatorsHash = r.bytesField();
          break;
        }
        case 74: {
          m.nextValidatorsHash = r.bytesField();
          break;
        }
        case 82: {
          m.consensusHash = r.bytesField();
          break;
        }
        case 90: {
          m.appHash = r.bytesField();
          break;
        }
        case 98: {
          m.lastResultsHash = r.bytesField();
          break;
        }
        case 106: {
          m.evidenceHash = r.bytesField();
          break;
        }
        case 114: {
          m.proposerAddress = r.bytesField();
          break;
        }
        default:
          r.other(tag, Header.typeName, Header.fields);
      }
    }
    return m;
  },
});

export interface Data {
  txs: Uint8Array[];
}
export const Data: MessageType<Data> = defineMessage<Data>({
  typeName: 'tendermint.types.Data',
  fields: [
    { no: 1, name: 'txs', jsName: 'txs', kind: 'bytes', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    txs: partial?.txs ?? [],
  }),
  write(m, w) {
    for (const value of m.txs) {
      w.bytes(10, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.txs.push(r.bytesField());
          break;
        }
        default:
          r.other(tag, Data.typeName, Data.fields);
      }
    }
    return m;
  },
});

export interface Vote {
  type: SignedMsgType;
  height: bigint;
  round: number;
  blockId: BlockID;
  timestamp: Timestamp;
  validatorAddress: Uint8Array;
  validatorIndex: number;
  signature: Uint8Array;
  extension: Uint8Array;
  extensionSignature: Uint8Array;
}
export const Vote: MessageType<Vote> = defineMessage<Vote>({
  typeName: 'tendermint.types.Vote',
  fields: [
    { no: 1, name: 'type', jsName: 'type', kind: 'enum', repeated: false, packed: false, type: () => SignedMsgTypeEnum, nullable: true, amino: {} },
    { no: 2, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'round', jsName: 'round', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'block_id', jsName: 'blockId', kind: 'message', repeated: false, packed: false, type: () => BlockID, nullable: false, amino: {} },
    { no: 5, name: 'timestamp', jsName: 'timestamp', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
    { no: 6, name: 'validator_address', jsName: 'validatorAddress', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 7, name: 'validator_index', jsName: 'validatorIndex', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 8, name: 'signature', jsName: 'signature', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 9, name: 'extension', jsName: 'extension', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 10, name: 'extension_signature', jsName: 'extensionSignature', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    type: partial?.type ?? 0,
    height: partial?.height ?? 0n,
    round: partial?.round ?? 0,
    blockId: partial?.blockId ?? BlockID.create(),
    timestamp: partial?.timestamp ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    validatorAddress: partial?.validatorAddress ?? NO_BYTES,
    validatorIndex: partial?.validatorIndex ?? 0,
    signature: partial?.signature ?? NO_BYTES,
    extension: partial?.extension ?? NO_BYTES,
    extensionSignature: partial?.extensionSignature ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.type !== 0) {
      w.tag(8);
      w.int32(m.type);
    }
    if (m.height !== 0n) {
      w.tag(16);
      w.int64(m.height);
    }
    if (m.round !== 0) {
      w.tag(24);
      w.int32(m.round);
    }
    {
      const at = w.open(34);
      BlockID.write(m.blockId, w);
      w.close(at);
    }
    {
      const at = w.open(42);
      Timestamp.write(checkTimestamp(m.timestamp), w);
      w.close(at);
    }
    if (m.validatorAddress.length !== 0) {
      w.bytes(50, m.validatorAddress);
    }
    if (m.validatorIndex !== 0) {
      w.tag(56);
      w.int32(m.validatorIndex);
    }
    if (m.signature.length !== 0) {
      w.bytes(66, m.signature);
    }
    if (m.extension.length !== 0) {
      w.bytes(74, m.extension);
    }
    if (m.extensionSignature.length !== 0) {
      w.bytes(82, m.extensionSignature);
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
        case 16: {
          m.height = r.int64();
          break;
        }
        case 24: {
          m.round = r.int32();
          break;
        }
        case 34: {
          const outer = r.enter();
          BlockID.read(m.blockId, r);
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
          m.validatorAddress = r.bytesField();
          break;
        }
        case 56: {
          m.validatorIndex = r.int32();
          break;
        }
        case 66: {
          m.signature = r.bytesField();
          break;
        }
        case 74: {
          m.extension = r.bytesField();
          break;
        }
        case 82: {
          m.extensionSignature = r.bytesField();
          break;
        }
        default:
          r.other(tag, Vote.typeName, Vote.fields);
      }
    }
    return m;
  },
});

export interface Commit {
  height: bigint;
  round: number;
  blockId: BlockID;
  signatures: CommitSig[];
}
export const Commit: MessageType<Commit> = defineMessage<Commit>({
  typeName: 'tendermint.types.Commit',
  fields: [
    { no: 1, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'round', jsName: 'round', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'block_id', jsName: 'blockId', kind: 'message', repeated: false, packed: false, type: () => BlockID, nullable: false, amino: {} },
    { no: 4, name: 'signatures', jsName: 'signatures', kind: 'message', repeated: true, packed: false, type: () => CommitSig, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    height: partial?.height ?? 0n,
    round: partial?.round ?? 0,
    blockId: partial?.blockId ?? BlockID.create(),
    signatures: partial?.signatures ?? [],
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
    {
      const at = w.open(26);
      BlockID.write(m.blockId, w);
      w.close(at);
    }
    for (const value of m.signatures) {
      const at = w.open(34);
      CommitSig.write(value, w);
      w.close(at);
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
          const outer = r.enter();
          BlockID.read(m.blockId, r);
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.signatures.push(CommitSig.read(CommitSig.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Commit.typeName, Commit.fields);
      }
    }
    return m;
  },
});

export interface CommitSig {
  blockIdFlag: BlockIDFlag;
  validatorAddress: Uint8Array;
  timestamp: Timestamp;
  signature: Uint8Array;
}
export const CommitSig: MessageType<CommitSig> = defineMessage<CommitSig>({
  typeName: 'tendermint.types.CommitSig',
  fields: [
    { no: 1, name: 'block_id_flag', jsName: 'blockIdFlag', kind: 'enum', repeated: false, packed: false, type: () => BlockIDFlagEnum, nullable: true, amino: {} },
    { no: 2, name: 'validator_address', jsName: 'validatorAddress', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'timestamp', jsName: 'timestamp', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
    { no: 4, name: 'signature', jsName: 'signature', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    blockIdFlag: partial?.blockIdFlag ?? 0,
    validatorAddress: partial?.validatorAddress ?? NO_BYTES,
    timestamp: partial?.timestamp ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    signature: partial?.signature ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.blockIdFlag !== 0) {
      w.tag(8);
      w.int32(m.blockIdFlag);
    }
    if (m.validatorAddress.length !== 0) {
      w.bytes(18, m.validatorAddress);
    }
    {
      const at = w.open(26);
      Timestamp.write(checkTimestamp(m.timestamp), w);
      w.close(at);
    }
    if (m.signature.length !== 0) {
      w.bytes(34, m.signature);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.blockIdFlag = r.int32();
          break;
        }
        case 18: {
          m.validatorAddress = r.bytesField();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.timestamp = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          m.signature = r.bytesField();
          break;
        }
        default:
          r.other(tag, CommitSig.typeName, CommitSig.fields);
      }
    }
    return m;
  },
});

export interface ExtendedCommit {
  height: bigint;
  round: number;
  blockId: BlockID;
  extendedSignatures: ExtendedCommitSig[];
}
export const ExtendedCommit: MessageType<ExtendedCommit> = defineMessage<ExtendedCommit>({
  typeName: 'tendermint.types.ExtendedCommit',
  fields: [
    { no: 1, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'round', jsName: 'round', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'block_id', jsName: 'blockId', kind: 'message', repeated: false, packed: false, type: () => BlockID, nullable: false, amino: {} },
    { no: 4, name: 'extended_signatures', jsName: 'extendedSignatures', kind: 'message', repeated: true, packed: false, type: () => ExtendedCommitSig, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    height: partial?.height ?? 0n,
    round: partial?.round ?? 0,
    blockId: partial?.blockId ?? BlockID.create(),
    extendedSignatures: partial?.extendedSignatures ?? [],
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
    {
      const at = w.open(26);
      BlockID.write(m.blockId, w);
      w.close(at);
    }
    for (const value of m.extendedSignatures) {
      const at = w.open(34);
      ExtendedCommitSig.write(value, w);
      w.close(at);
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
          const outer = r.enter();
          BlockID.read(m.blockId, r);
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.extendedSignatures.push(ExtendedCommitSig.read(ExtendedCommitSig.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ExtendedCommit.typeName, ExtendedCommit.fields);
      }
    }
    return m;
  },
});

export interface ExtendedCommitSig {
  blockIdFlag: BlockIDFlag;
  validatorAddress: Uint8Array;
  timestamp: Timestamp;
  signature: Uint8Array;
  extension: Uint8Array;
  extensionSignature: Uint8Array;
}
export const ExtendedCommitSig: MessageType<ExtendedCommitSig> = defineMessage<ExtendedCommitSig>({
  typeName: 'tendermint.types.ExtendedCommitSig',
  fields: [
    { no: 1, name: 'block_id_flag', jsName: 'blockIdFlag', kind: 'enum', repeated: false, packed: false, type: () => BlockIDFlagEnum, nullable: true, amino: {} },
    { no: 2, name: 'validator_address', jsName: 'validatorAddress', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'timestamp', jsName: 'timestamp', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
    { no: 4, name: 'signature', jsName: 'signature', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'extension', jsName: 'extension', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'extension_signature', jsName: 'extensionSignature', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    blockIdFlag: partial?.blockIdFlag ?? 0,
    validatorAddress: partial?.validatorAddress ?? NO_BYTES,
    timestamp: partial?.timestamp ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    signature: partial?.signature ?? NO_BYTES,
    extension: partial?.extension ?? NO_BYTES,
    extensionSignature: partial?.extensionSignature ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.blockIdFlag !== 0) {
      w.tag(8);
      w.int32(m.blockIdFlag);
    }
    if (m.validatorAddress.length !== 0) {
      w.bytes(18, m.validatorAddress);
    }
    {
      const at = w.open(26);
      Timestamp.write(checkTimestamp(m.timestamp), w);
      w.close(at);
    }
    if (m.signature.length !== 0) {
      w.bytes(34, m.signature);
    }
    if (m.extension.length !== 0) {
      w.bytes(42, m.extension);
    }
    if (m.extensionSignature.length !== 0) {
      w.bytes(50, m.extensionSignature);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.blockIdFlag = r.int32();
          break;
        }
        case 18: {
          m.validatorAddress = r.bytesField();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.timestamp = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          m.signature = r.bytesField();
          break;
        }
        case 42: {
          m.extension = r.bytesField();
          break;
        }
        case 50: {
          m.extensionSignature = r.bytesField();
          break;
        }
        default:
          r.other(tag, ExtendedCommitSig.typeName, ExtendedCommitSig.fields);
      }
    }
    return m;
  },
});

export interface Proposal {
  type: SignedMsgType;
  height: bigint;
  round: number;
  polRound: number;
  blockId: BlockID;
  timestamp: Timestamp;
  signature: Uint8Array;
}
export const Proposal: MessageType<Proposal> = defineMessage<Proposal>({
  typeName: 'tendermint.types.Proposal',
  fields: [
    { no: 1, name: 'type', jsName: 'type', kind: 'enum', repeated: false, packed: false, type: () => SignedMsgTypeEnum, nullable: true, amino: {} },
    { no: 2, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'round', jsName: 'round', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'pol_round', jsName: 'polRound', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'block_id', jsName: 'blockId', kind: 'message', repeated: false, packed: false, type: () => BlockID, nullable: false, amino: {} },
    { no: 6, name: 'timestamp', jsName: 'timestamp', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
    { no: 7, name: 'signature', jsName: 'signature', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    type: partial?.type ?? 0,
    height: partial?.height ?? 0n,
    round: partial?.round ?? 0,
    polRound: partial?.polRound ?? 0,
    blockId: partial?.blockId ?? BlockID.create(),
    timestamp: partial?.timestamp ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    signature: partial?.signature ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.type !== 0) {
      w.tag(8);
      w.int32(m.type);
    }
    if (m.height !== 0n) {
      w.tag(16);
      w.int64(m.height);
    }
    if (m.round !== 0) {
      w.tag(24);
      w.int32(m.round);
    }
    if (m.polRound !== 0) {
      w.tag(32);
      w.int32(m.polRound);
    }
    {
      const at = w.open(42);
      BlockID.write(m.blockId, w);
      w.close(at);
    }
    {
      const at = w.open(50);
      Timestamp.write(checkTimestamp(m.timestamp), w);
      w.close(at);
    }
    if (m.signature.length !== 0) {
      w.bytes(58, m.signature);
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
        case 16: {
          m.height = r.int64();
          break;
        }
        case 24: {
          m.round = r.int32();
          break;
        }
        case 32: {
          m.polRound = r.int32();
          break;
        }
        case 42: {
          const outer = r.enter();
          BlockID.read(m.blockId, r);
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
          m.signature = r.bytesField();
          break;
        }
        default:
          r.other(tag, Proposal.typeName, Proposal.fields);
      }
    }
    return m;
  },
});

export interface SignedHeader {
  header: Header | undefined;
  commit: Commit | undefined;
}
export const SignedHeader: MessageType<SignedHeader> = defineMessage<SignedHeader>({
  typeName: 'tendermint.types.SignedHeader',
  fields: [
    { no: 1, name: 'header', jsName: 'header', kind: 'message', repeated: false, packed: false, type: () => Header, nullable: true, amino: {} },
    { no: 2, name: 'commit', jsName: 'commit', kind: 'message', repeated: false, packed: false, type: () => Commit, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    header: partial?.header,
    commit: partial?.commit,
  }),
  write(m, w) {
    if (m.header !== undefined) {
      const at = w.open(10);
      Header.write(m.header, w);
      w.close(at);
    }
    if (m.commit !== undefined) {
      const at = w.open(18);
      Commit.write(m.commit, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.header = Header.read(m.header ?? Header.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.commit = Commit.read(m.commit ?? Commit.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, SignedHeader.typeName, SignedHeader.fields);
      }
    }
    return m;
  },
});

export interface LightBlock {
  signedHeader: SignedHeader | undefined;
  validatorSet: ValidatorSet | undefined;
}
export const LightBlock: MessageType<LightBlock> = defineMessage<LightBlock>({
  typeName: 'tendermint.types.LightBlock',
  fields: [
    { no: 1, name: 'signed_header', jsName: 'signedHeader', kind: 'message', repeated: false, packed: false, type: () => SignedHeader, nullable: true, amino: {} },
    { no: 2, name: 'validator_set', jsName: 'validatorSet', kind: 'message', repeated: false, packed: false, type: () => ValidatorSet, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    signedHeader: partial?.signedHeader,
    validatorSet: partial?.validatorSet,
  }),
  write(m, w) {
    if (m.signedHeader !== undefined) {
      const at = w.open(10);
      SignedHeader.write(m.signedHeader, w);
      w.close(at);
    }
    if (m.validatorSet !== undefined) {
      const at = w.open(18);
      ValidatorSet.write(m.validatorSet, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.signedHeader = SignedHeader.read(m.signedHeader ?? SignedHeader.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.validatorSet = ValidatorSet.read(m.validatorSet ?? ValidatorSet.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, LightBlock.typeName, LightBlock.fields);
      }
    }
    return m;
  },
});

export interface BlockMeta {
  blockId: BlockID;
  blockSize: bigint;
  header: Header;
  numTxs: bigint;
}
export const BlockMeta: MessageType<BlockMeta> = defineMessage<BlockMeta>({
  typeName: 'tendermint.types.BlockMeta',
  fields: [
    { no: 1, name: 'block_id', jsName: 'blockId', kind: 'message', repeated: false, packed: false, type: () => BlockID, nullable: false, amino: {} },
    { no: 2, name: 'block_size', jsName: 'blockSize', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'header', jsName: 'header', kind: 'message', repeated: false, packed: false, type: () => Header, nullable: false, amino: {} },
    { no: 4, name: 'num_txs', jsName: 'numTxs', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    blockId: partial?.blockId ?? BlockID.create(),
    blockSize: partial?.blockSize ?? 0n,
    header: partial?.header ?? Header.create(),
    numTxs: partial?.numTxs ?? 0n,
  }),
  write(m, w) {
    {
      const at = w.open(10);
      BlockID.write(m.blockId, w);
      w.close(at);
    }
    if (m.blockSize !== 0n) {
      w.tag(16);
      w.int64(m.blockSize);
    }
    {
      const at = w.open(26);
      Header.write(m.header, w);
      w.close(at);
    }
    if (m.numTxs !== 0n) {
      w.tag(32);
      w.int64(m.numTxs);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          BlockID.read(m.blockId, r);
          r.leave(outer);
          break;
        }
        case 16: {
          m.blockSize = r.int64();
          break;
        }
        case 26: {
          const outer = r.enter();
          Header.read(m.header, r);
          r.leave(outer);
          break;
        }
        case 32: {
          m.numTxs = r.int64();
          break;
        }
        default:
          r.other(tag, BlockMeta.typeName, BlockMeta.fields);
      }
    }
    return m;
  },
});

export interface TxProof {
  rootHash: Uint8Array;
  data: Uint8Array;
  proof: Proof | undefined;
}
export const TxProof: MessageType<TxProof> = defineMessage<TxProof>({
  typeName: 'tendermint.types.TxProof',
  fields: [
    { no: 1, name: 'root_hash', jsName: 'rootHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'data', jsName: 'data', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'proof', jsName: 'proof', kind: 'message', repeated: false, packed: false, type: () => Proof, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    rootHash: partial?.rootHash ?? NO_BYTES,
    data: partial?.data ?? NO_BYTES,
    proof: partial?.proof,
  }),
  write(m, w) {
    if (m.rootHash.length !== 0) {
      w.bytes(10, m.rootHash);
    }
    if (m.data.length !== 0) {
      w.bytes(18, m.data);
    }
    if (m.proof !== undefined) {
      const at = w.open(26);
      Proof.write(m.proof, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.rootHash = r.bytesField();
          break;
        }
        case 18: {
          m.data = r.bytesField();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.proof = Proof.read(m.proof ?? Proof.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, TxProof.typeName, TxProof.fields);
      }
    }
    return m;
  },
});
