// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, ZERO_TIME_SECONDS, checkTimestamp, defineMessage, type MessageType } from '../../../../../types/wire.ts';
import { Timestamp } from '../../../../google/protobuf/timestamp.ts';
import { EvidenceList } from '../../../../tendermint/types/evidence.ts';
import { BlockID, Commit, Data } from '../../../../tendermint/types/types.ts';
import { Consensus } from '../../../../tendermint/version/types.ts';

export interface Block {
  header: Header;
  data: Data;
  evidence: EvidenceList;
  lastCommit: Commit | undefined;
}
export const Block: MessageType<Block> = defineMessage<Block>({
  typeName: 'cosmos.base.tendermint.v1beta1.Block',
  fields: [
    { no: 1, name: 'header', jsName: 'header', kind: 'message', repeated: false, packed: false, type: () => Header, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'data', jsName: 'data', kind: 'message', repeated: false, packed: false, type: () => Data, nullable: false, amino: { dontOmitempty: true } },
    { no: 3, name: 'evidence', jsName: 'evidence', kind: 'message', repeated: false, packed: false, type: () => EvidenceList, nullable: false, amino: { dontOmitempty: true } },
    { no: 4, name: 'last_commit', jsName: 'lastCommit', kind: 'message', repeated: false, packed: false, type: () => Commit, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    header: partial?.header ?? Header.create(),
    data: partial?.data ?? Data.create(),
    evidence: partial?.evidence ?? EvidenceList.create(),
    lastCommit: partial?.lastCommit,
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Header.write(m.header, w);
      w.close(at);
    }
    {
      const at = w.open(18);
      Data.write(m.data, w);
      w.close(at);
    }
    {
      const at = w.open(26);
      EvidenceList.write(m.evidence, w);
      w.close(at);
    }
    if (m.lastCommit !== undefined) {
      const at = w.open(34);
      Commit.write(m.lastCommit, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Header.read(m.header, r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          Data.read(m.data, r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          EvidenceList.read(m.evidence, r);
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.lastCommit = Commit.read(m.lastCommit ?? Commit.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Block.typeName, Block.fields);
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
  proposerAddress: string;
}
export const Header: MessageType<Header> = defineMessage<Header>({
  typeName: 'cosmos.base.tendermint.v1beta1.Header',
  fields: [
    { no: 1, name: 'version', jsName: 'version', kind: 'message', repeated: false, packed: false, type: () => Consensus, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'chain_id', jsName: 'chainId', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'time', jsName: 'time', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: { dontOmitempty: true } },
    { no: 5, name: 'last_block_id', jsName: 'lastBlockId', kind: 'message', repeated: false, packed: false, type: () => BlockID, nullable: false, amino: { dontOmitempty: true } },
    { no: 6, name: 'last_commit_hash', jsName: 'lastCommitHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 7, name: 'data_hash', jsName: 'dataHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 8, name: 'validators_hash', jsName: 'validatorsHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 9, name: 'next_validators_hash', jsName: 'nextValidatorsHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 10, name: 'consensus_hash', jsName: 'consensusHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 11, name: 'app_hash', jsName: 'appHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 12, name: 'last_results_hash', jsName: 'lastResultsHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 13, name: 'evidence_hash', jsName: 'evidenceHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 14, name: 'proposer_address', jsName: 'proposerAddress', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
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
    proposerAddress: partial?.proposerAddress ?? '',
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
    if (m.proposerAddress !== '') {
      w.string(114, m.proposerAddress);
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
          m.proposerAddress = r.string();
          break;
        }
        default:
          r.other(tag, Header.typeName, Header.fields);
      }
    }
    return m;
  },
});
