// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, ZERO_TIME_SECONDS, checkTimestamp, defineEnum, defineMessage, type EmptyMessage, type EnumType, type MessageType, type ServiceType } from '../../../types/wire.ts';
import { Timestamp } from '../../google/protobuf/timestamp.ts';
import { PublicKey } from '../crypto/keys.ts';
import { ProofOps } from '../crypto/proof.ts';
import { ConsensusParams } from '../types/params.ts';
import { BlockIDFlag, BlockIDFlagEnum } from '../types/validator.ts';

export const CheckTxType = {
  NEW: 0,
  RECHECK: 1,
} as const;
export type CheckTxType = number;
export const CheckTxTypeEnum: EnumType = defineEnum('tendermint.abci.CheckTxType', CheckTxType);

export const MisbehaviorType = {
  UNKNOWN: 0,
  DUPLICATE_VOTE: 1,
  LIGHT_CLIENT_ATTACK: 2,
} as const;
export type MisbehaviorType = number;
export const MisbehaviorTypeEnum: EnumType = defineEnum('tendermint.abci.MisbehaviorType', MisbehaviorType);

export const ResponseOfferSnapshot_Result = {
  UNKNOWN: 0,
  ACCEPT: 1,
  ABORT: 2,
  REJECT: 3,
  REJECT_FORMAT: 4,
  REJECT_SENDER: 5,
} as const;
export type ResponseOfferSnapshot_Result = number;
export const ResponseOfferSnapshot_ResultEnum: EnumType = defineEnum('tendermint.abci.ResponseOfferSnapshot.Result', ResponseOfferSnapshot_Result);

export const ResponseApplySnapshotChunk_Result = {
  UNKNOWN: 0,
  ACCEPT: 1,
  ABORT: 2,
  RETRY: 3,
  RETRY_SNAPSHOT: 4,
  REJECT_SNAPSHOT: 5,
} as const;
export type ResponseApplySnapshotChunk_Result = number;
export const ResponseApplySnapshotChunk_ResultEnum: EnumType = defineEnum('tendermint.abci.ResponseApplySnapshotChunk.Result', ResponseApplySnapshotChunk_Result);

export const ResponseProcessProposal_ProposalStatus = {
  UNKNOWN: 0,
  ACCEPT: 1,
  REJECT: 2,
} as const;
export type ResponseProcessProposal_ProposalStatus = number;
export const ResponseProcessProposal_ProposalStatusEnum: EnumType = defineEnum('tendermint.abci.ResponseProcessProposal.ProposalStatus', ResponseProcessProposal_ProposalStatus);

export const ResponseVerifyVoteExtension_VerifyStatus = {
  UNKNOWN: 0,
  ACCEPT: 1,
  REJECT: 2,
} as const;
export type ResponseVerifyVoteExtension_VerifyStatus = number;
export const ResponseVerifyVoteExtension_VerifyStatusEnum: EnumType = defineEnum('tendermint.abci.ResponseVerifyVoteExtension.VerifyStatus', ResponseVerifyVoteExtension_VerifyStatus);

export interface Request {
  value: 
    | { kind: 'echo'; value: RequestEcho }
    | { kind: 'flush'; value: RequestFlush }
    | { kind: 'info'; value: RequestInfo }
    | { kind: 'initChain'; value: RequestInitChain }
    | { kind: 'query'; value: RequestQuery }
    | { kind: 'checkTx'; value: RequestCheckTx }
    | { kind: 'commit'; value: RequestCommit }
    | { kind: 'listSnapshots'; value: RequestListSnapshots }
    | { kind: 'offerSnapshot'; value: RequestOfferSnapshot }
    | { kind: 'loadSnapshotChunk'; value: RequestLoadSnapshotChunk }
    | { kind: 'applySnapshotChunk'; value: RequestApplySnapshotChunk }
    | { kind: 'prepareProposal'; value: RequestPrepareProposal }
    | { kind: 'processProposal'; value: RequestProcessProposal }
    | { kind: 'extendVote'; value: RequestExtendVote }
    | { kind: 'verifyVoteExtension'; value: RequestVerifyVoteExtension }
    | { kind: 'finalizeBlock'; value: RequestFinalizeBlock }
    | undefined;
}
export const Request: MessageType<Request> = defineMessage<Request>({
  typeName: 'tendermint.abci.Request',
  fields: [
    { no: 1, name: 'echo', jsName: 'echo', kind: 'message', repeated: false, packed: false, type: () => RequestEcho, oneof: 'value', nullable: true, amino: {} },
    { no: 2, name: 'flush', jsName: 'flush', kind: 'message', repeated: false, packed: false, type: () => RequestFlush, oneof: 'value', nullable: true, amino: {} },
    { no: 3, name: 'info', jsName: 'info', kind: 'message', repeated: false, packed: false, type: () => RequestInfo, oneof: 'value', nullable: true, amino: {} },
    { no: 5, name: 'init_chain', jsName: 'initChain', kind: 'message', repeated: false, packed: false, type: () => RequestInitChain, oneof: 'value', nullable: true, amino: {} },
    { no: 6, name: 'query', jsName: 'query', kind: 'message', repeated: false, packed: false, type: () => RequestQuery, oneof: 'value', nullable: true, amino: {} },
    { no: 8, name: 'check_tx', jsName: 'checkTx', kind: 'message', repeated: false, packed: false, type: () => RequestCheckTx, oneof: 'value', nullable: true, amino: {} },
    { no: 11, name: 'commit', jsName: 'commit', kind: 'message', repeated: false, packed: false, type: () => RequestCommit, oneof: 'value', nullable: true, amino: {} },
    { no: 12, name: 'list_snapshots', jsName: 'listSnapshots', kind: 'message', repeated: false, packed: false, type: () => RequestListSnapshots, oneof: 'value', nullable: true, amino: {} },
    { no: 13, name: 'offer_snapshot', jsName: 'offerSnapshot', kind: 'message', repeated: false, packed: false, type: () => RequestOfferSnapshot, oneof: 'value', nullable: true, amino: {} },
    { no: 14, name: 'load_snapshot_chunk', jsName: 'loadSnapshotChunk', kind: 'message', repeated: false, packed: false, type: () => RequestLoadSnapshotChunk, oneof: 'value', nullable: true, amino: {} },
    { no: 15, name: 'apply_snapshot_chunk', jsName: 'applySnapshotChunk', kind: 'message', repeated: false, packed: false, type: () => RequestApplySnapshotChunk, oneof: 'value', nullable: true, amino: {} },
    { no: 16, name: 'prepare_proposal', jsName: 'prepareProposal', kind: 'message', repeated: false, packed: false, type: () => RequestPrepareProposal, oneof: 'value', nullable: true, amino: {} },
    { no: 17, name: 'process_proposal', jsName: 'processProposal', kind: 'message', repeated: false, packed: false, type: () => RequestProcessProposal, oneof: 'value', nullable: true, amino: {} },
    { no: 18, name: 'extend_vote', jsName: 'extendVote', kind: 'message', repeated: false, packed: false, type: () => RequestExtendVote, oneof: 'value', nullable: true, amino: {} },
    { no: 19, name: 'verify_vote_extension', jsName: 'verifyVoteExtension', kind: 'message', repeated: false, packed: false, type: () => RequestVerifyVoteExtension, oneof: 'value', nullable: true, amino: {} },
    { no: 20, name: 'finalize_block', jsName: 'finalizeBlock', kind: 'message', repeated: false, packed: false, type: () => RequestFinalizeBlock, oneof: 'value', nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    value: partial?.value,
  }),
  write(m, w) {
    if (m.value !== undefined) {
      switch (m.value.kind) {
        case 'echo': {
          const at = w.open(10);
          RequestEcho.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'flush': {
          const at = w.open(18);
          RequestFlush.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'info': {
          const at = w.open(26);
          RequestInfo.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'initChain': {
          const at = w.open(42);
          RequestInitChain.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'query': {
          const at = w.open(50);
          RequestQuery.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'checkTx': {
          const at = w.open(66);
          RequestCheckTx.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'commit': {
          const at = w.open(90);
          RequestCommit.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'listSnapshots': {
          const at = w.open(98);
          RequestListSnapshots.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'offerSnapshot': {
          const at = w.open(106);
          RequestOfferSnapshot.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'loadSnapshotChunk': {
          const at = w.open(114);
          RequestLoadSnapshotChunk.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'applySnapshotChunk': {
          const at = w.open(122);
          RequestApplySnapshotChunk.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'prepareProposal': {
          const at = w.open(130);
          RequestPrepareProposal.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'processProposal': {
          const at = w.open(138);
          RequestProcessProposal.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'extendVote': {
          const at = w.open(146);
          RequestExtendVote.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'verifyVoteExtension': {
          const at = w.open(154);
          RequestVerifyVoteExtension.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'finalizeBlock': {
          const at = w.open(162);
          RequestFinalizeBlock.write(m.value.value, w);
          w.close(at);
          break;
        }
      }
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.value = { kind: 'echo', value: RequestEcho.read(RequestEcho.create(), r) };
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.value = { kind: 'flush', value: RequestFlush.read(RequestFlush.create(), r) };
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.value = { kind: 'info', value: RequestInfo.read(RequestInfo.create(), r) };
          r.leave(outer);
          break;
        }
        case 42: {
          const outer = r.enter();
          m.value = { kind: 'initChain', value: RequestInitChain.read(RequestInitChain.create(), r) };
          r.leave(outer);
          break;
        }
        case 50: {
          const outer = r.enter();
          m.value = { kind: 'query', value: RequestQuery.read(RequestQuery.create(), r) };
          r.leave(outer);
          break;
        }
        case 66: {
          const outer = r.enter();
          m.value = { kind: 'checkTx', value: RequestCheckTx.read(RequestCheckTx.create(), r) };
          r.leave(outer);
          break;
        }
        case 90: {
          const outer = r.enter();
          m.value = { kind: 'commit', value: RequestCommit.read(RequestCommit.create(), r) };
          r.leave(outer);
          break;
        }
        case 98: {
          const outer = r.enter();
          m.value = { kind: 'listSnapshots', value: RequestListSnapshots.read(RequestListSnapshots.create(), r) };
          r.leave(outer);
          break;
        }
        case 106: {
          const outer = r.enter();
          m.value = { kind: 'offerSnapshot', value: RequestOfferSnapshot.read(RequestOfferSnapshot.create(), r) };
          r.leave(outer);
          break;
        }
        case 114: {
          const outer = r.enter();
          m.value = { kind: 'loadSnapshotChunk', value: RequestLoadSnapshotChunk.read(RequestLoadSnapshotChunk.create(), r) };
          r.leave(outer);
          break;
        }
        case 122: {
          const outer = r.enter();
          m.value = { kind: 'applySnapshotChunk', value: RequestApplySnapshotChunk.read(RequestApplySnapshotChunk.create(), r) };
          r.leave(outer);
          break;
        }
        case 130: {
          const outer = r.enter();
          m.value = { kind: 'prepareProposal', value: RequestPrepareProposal.read(RequestPrepareProposal.create(), r) };
          r.leave(outer);
          break;
        }
        case 138: {
          const outer = r.enter();
          m.value = { kind: 'processProposal', value: RequestProcessProposal.read(RequestProcessProposal.create(), r) };
          r.leave(outer);
          break;
        }
        case 146: {
          const outer = r.enter();
          m.value = { kind: 'extendVote', value: RequestExtendVote.read(RequestExtendVote.create(), r) };
          r.leave(outer);
          break;
        }
        case 154: {
          const outer = r.enter();
          m.value = { kind: 'verifyVoteExtension', value: RequestVerifyVoteExtension.read(RequestVerifyVoteExtension.create(), r) };
          r.leave(outer);
          break;
        }
        case 162: {
          const outer = r.enter();
          m.value = { kind: 'finalizeBlock', value: RequestFinalizeBlock.read(RequestFinalizeBlock.create(), r) };
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Request.typeName, Request.fields);
      }
    }
    return m;
  },
});

export interface RequestEcho {
  message: string;
}
export const RequestEcho: MessageType<RequestEcho> = defineMessage<RequestEcho>({
  typeName: 'tendermint.abci.RequestEcho',
  fields: [
    { no: 1, name: 'message', jsName: 'message', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    message: partial?.message ?? '',
  }),
  write(m, w) {
    if (m.message !== '') {
      w.string(10, m.message);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.message = r.string();
          break;
        }
        default:
          r.other(tag, RequestEcho.typeName, RequestEcho.fields);
      }
    }
    return m;
  },
});

export type RequestFlush = EmptyMessage;
export const RequestFlush: MessageType<RequestFlush> = defineMessage<RequestFlush>({
  typeName: 'tendermint.abci.RequestFlush',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, RequestFlush.typeName, RequestFlush.fields);
    }
    return m;
  },
});

export interface RequestInfo {
  version: string;
  blockVersion: bigint;
  p2pVersion: bigint;
  abciVersion: string;
}
export const RequestInfo: MessageType<RequestInfo> = defineMessage<RequestInfo>({
  typeName: 'tendermint.abci.RequestInfo',
  fields: [
    { no: 1, name: 'version', jsName: 'version', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'block_version', jsName: 'blockVersion', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'p2p_version', jsName: 'p2pVersion', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'abci_version', jsName: 'abciVersion', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    version: partial?.version ?? '',
    blockVersion: partial?.blockVersion ?? 0n,
    p2pVersion: partial?.p2pVersion ?? 0n,
    abciVersion: partial?.abciVersion ?? '',
  }),
  write(m, w) {
    if (m.version !== '') {
      w.string(10, m.version);
    }
    if (m.blockVersion !== 0n) {
      w.tag(16);
      w.uint64(m.blockVersion);
    }
    if (m.p2pVersion !== 0n) {
      w.tag(24);
      w.uint64(m.p2pVersion);
    }
    if (m.abciVersion !== '') {
      w.string(34, m.abciVersion);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.version = r.string();
          break;
        }
        case 16: {
          m.blockVersion = r.uint64();
          break;
        }
        case 24: {
          m.p2pVersion = r.uint64();
          break;
        }
        case 34: {
          m.abciVersion = r.string();
          break;
        }
        default:
          r.other(tag, RequestInfo.typeName, RequestInfo.fields);
      }
    }
    return m;
  },
});

export interface RequestInitChain {
  time: Timestamp;
  chainId: string;
  consensusParams: ConsensusParams | undefined;
  validators: ValidatorUpdate[];
  appStateBytes: Uint8Array;
  initialHeight: bigint;
}
export const RequestInitChain: MessageType<RequestInitChain> = defineMessage<RequestInitChain>({
  typeName: 'tendermint.abci.RequestInitChain',
  fields: [
    { no: 1, name: 'time', jsName: 'time', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
    { no: 2, name: 'chain_id', jsName: 'chainId', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'consensus_params', jsName: 'consensusParams', kind: 'message', repeated: false, packed: false, type: () => ConsensusParams, nullable: true, amino: {} },
    { no: 4, name: 'validators', jsName: 'validators', kind: 'message', repeated: true, packed: false, type: () => ValidatorUpdate, nullable: false, amino: {} },
    { no: 5, name: 'app_state_bytes', jsName: 'appStateBytes', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'initial_height', jsName: 'initialHeight', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    time: partial?.time ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    chainId: partial?.chainId ?? '',
    consensusParams: partial?.consensusParams,
    validators: partial?.validators ?? [],
    appStateBytes: partial?.appStateBytes ?? NO_BYTES,
    initialHeight: partial?.initialHeight ?? 0n,
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Timestamp.write(checkTimestamp(m.time), w);
      w.close(at);
    }
    if (m.chainId !== '') {
      w.string(18, m.chainId);
    }
    if (m.consensusParams !== undefined) {
      const at = w.open(26);
      ConsensusParams.write(m.consensusParams, w);
      w.close(at);
    }
    for (const value of m.validators) {
      const at = w.open(34);
      ValidatorUpdate.write(value, w);
      w.close(at);
    }
    if (m.appStateBytes.length !== 0) {
      w.bytes(42, m.appStateBytes);
    }
    if (m.initialHeight !== 0n) {
      w.tag(48);
      w.int64(m.initialHeight);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.time = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          m.chainId = r.string();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.consensusParams = ConsensusParams.read(m.consensusParams ?? ConsensusParams.create(), r);
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.validators.push(ValidatorUpdate.read(ValidatorUpdate.create(), r));
          r.leave(outer);
          break;
        }
        case 42: {
          m.appStateBytes = r.bytesField();
          break;
        }
        case 48: {
          m.initialHeight = r.int64();
          break;
        }
        default:
          r.other(tag, RequestInitChain.typeName, RequestInitChain.fields);
      }
    }
    return m;
  },
});

export interface RequestQuery {
  data: Uint8Array;
  path: string;
  height: bigint;
  prove: boolean;
}
export const RequestQuery: MessageType<RequestQuery> = defineMessage<RequestQuery>({
  typeName: 'tendermint.abci.RequestQuery',
  fields: [
    { no: 1, name: 'data', jsName: 'data', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'path', jsName: 'path', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'prove', jsName: 'prove', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    data: partial?.data ?? NO_BYTES,
    path: partial?.path ?? '',
    height: partial?.height ?? 0n,
    prove: partial?.prove ?? false,
  }),
  write(m, w) {
    if (m.data.length !== 0) {
      w.bytes(10, m.data);
    }
    if (m.path !== '') {
      w.string(18, m.path);
    }
    if (m.height !== 0n) {
      w.tag(24);
      w.int64(m.height);
    }
    if (m.prove) {
      w.tag(32);
      w.bool(m.prove);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.data = r.bytesField();
          break;
        }
        case 18: {
          m.path = r.string();
          break;
        }
        case 24: {
          m.height = r.int64();
          break;
        }
        case 32: {
          m.prove = r.bool();
          break;
        }
        default:
          r.other(tag, RequestQuery.typeName, RequestQuery.fields);
      }
    }
    return m;
  },
});

export interface RequestCheckTx {
  tx: Uint8Array;
  type: CheckTxType;
}
export const RequestCheckTx: MessageType<RequestCheckTx> = defineMessage<RequestCheckTx>({
  typeName: 'tendermint.abci.RequestCheckTx',
  fields: [
    { no: 1, name: 'tx', jsName: 'tx', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'type', jsName: 'type', kind: 'enum', repeated: false, packed: false, type: () => CheckTxTypeEnum, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    tx: partial?.tx ?? NO_BYTES,
    type: partial?.type ?? 0,
  }),
  write(m, w) {
    if (m.tx.length !== 0) {
      w.bytes(10, m.tx);
    }
    if (m.type !== 0) {
      w.tag(16);
      w.int32(m.type);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.tx = r.bytesField();
          break;
        }
        case 16: {
          m.type = r.int32();
          break;
        }
        default:
          r.other(tag, RequestCheckTx.typeName, RequestCheckTx.fields);
      }
    }
    return m;
  },
});

export type RequestCommit = EmptyMessage;
export const RequestCommit: MessageType<RequestCommit> = defineMessage<RequestCommit>({
  typeName: 'tendermint.abci.RequestCommit',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, RequestCommit.typeName, RequestCommit.fields);
    }
    return m;
  },
});

export type RequestListSnapshots = EmptyMessage;
export const RequestListSnapshots: MessageType<RequestListSnapshots> = defineMessage<RequestListSnapshots>({
  typeName: 'tendermint.abci.RequestListSnapshots',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, RequestListSnapshots.typeName, RequestListSnapshots.fields);
    }
    return m;
  },
});

export interface RequestOfferSnapshot {
  snapshot: Snapshot | undefined;
  appHash: Uint8Array;
}
export const RequestOfferSnapshot: MessageType<RequestOfferSnapshot> = defineMessage<RequestOfferSnapshot>({
  typeName: 'tendermint.abci.RequestOfferSnapshot',
  fields: [
    { no: 1, name: 'snapshot', jsName: 'snapshot', kind: 'message', repeated: false, packed: false, type: () => Snapshot, nullable: true, amino: {} },
    { no: 2, name: 'app_hash', jsName: 'appHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    snapshot: partial?.snapshot,
    appHash: partial?.appHash ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.snapshot !== undefined) {
      const at = w.open(10);
      Snapshot.write(m.snapshot, w);
      w.close(at);
    }
    if (m.appHash.length !== 0) {
      w.bytes(18, m.appHash);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.snapshot = Snapshot.read(m.snapshot ?? Snapshot.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          m.appHash = r.bytesField();
          break;
        }
        default:
          r.other(tag, RequestOfferSnapshot.typeName, RequestOfferSnapshot.fields);
      }
    }
    return m;
  },
});

export interface RequestLoadSnapshotChunk {
  height: bigint;
  format: number;
  chunk: number;
}
export const RequestLoadSnapshotChunk: MessageType<RequestLoadSnapshotChunk> = defineMessage<RequestLoadSnapshotChunk>({
  typeName: 'tendermint.abci.RequestLoadSnapshotChunk',
  fields: [
    { no: 1, name: 'height', jsName: 'height', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'format', jsName: 'format', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'chunk', jsName: 'chunk', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    height: partial?.height ?? 0n,
    format: partial?.format ?? 0,
    chunk: partial?.chunk ?? 0,
  }),
  write(m, w) {
    if (m.height !== 0n) {
      w.tag(8);
      w.uint64(m.height);
    }
    if (m.format !== 0) {
      w.tag(16);
      w.uint32(m.format);
    }
    if (m.chunk !== 0) {
      w.tag(24);
      w.uint32(m.chunk);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.height = r.uint64();
          break;
        }
        case 16: {
          m.format = r.uint32();
          break;
        }
        case 24: {
          m.chunk = r.uint32();
          break;
        }
        default:
          r.other(tag, RequestLoadSnapshotChunk.typeName, RequestLoadSnapshotChunk.fields);
      }
    }
    return m;
  },
});

export interface RequestApplySnapshotChunk {
  index: number;
  chunk: Uint8Array;
  sender: string;
}
export const RequestApplySnapshotChunk: MessageType<RequestApplySnapshotChunk> = defineMessage<RequestApplySnapshotChunk>({
  typeName: 'tendermint.abci.RequestApplySnapshotChunk',
  fields: [
    { no: 1, name: 'index', jsName: 'index', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'chunk', jsName: 'chunk', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'sender', jsName: 'sender', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    index: partial?.index ?? 0,
    chunk: partial?.chunk ?? NO_BYTES,
    sender: partial?.sender ?? '',
  }),
  write(m, w) {
    if (m.index !== 0) {
      w.tag(8);
      w.uint32(m.index);
    }
    if (m.chunk.length !== 0) {
      w.bytes(18, m.chunk);
    }
    if (m.sender !== '') {
      w.string(26, m.sender);
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
          m.chunk = r.bytesField();
          break;
        }
        case 26: {
          m.sender = r.string();
          break;
        }
        default:
          r.other(tag, RequestApplySnapshotChunk.typeName, RequestApplySnapshotChunk.fields);
      }
    }
    return m;
  },
});

export interface RequestPrepareProposal {
  maxTxBytes: bigint;
  txs: Uint8Array[];
  localLastCommit: ExtendedCommitInfo;
  misbehavior: Misbehavior[];
  height: bigint;
  time: Timestamp;
  nextValidatorsHash: Uint8Array;
  proposerAddress: Uint8Array;
}
export const RequestPrepareProposal: MessageType<RequestPrepareProposal> = defineMessage<RequestPrepareProposal>({
  typeName: 'tendermint.abci.RequestPrepareProposal',
  fields: [
    { no: 1, name: 'max_tx_bytes', jsName: 'maxTxBytes', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'txs', jsName: 'txs', kind: 'bytes', repeated: true, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'local_last_commit', jsName: 'localLastCommit', kind: 'message', repeated: false, packed: false, type: () => ExtendedCommitInfo, nullable: false, amino: {} },
    { no: 4, name: 'misbehavior', jsName: 'misbehavior', kind: 'message', repeated: true, packed: false, type: () => Misbehavior, nullable: false, amino: {} },
    { no: 5, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'time', jsName: 'time', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
    { no: 7, name: 'next_validators_hash', jsName: 'nextValidatorsHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 8, name: 'proposer_address', jsName: 'proposerAddress', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    maxTxBytes: partial?.maxTxBytes ?? 0n,
    txs: partial?.txs ?? [],
    localLastCommit: partial?.localLastCommit ?? ExtendedCommitInfo.create(),
    misbehavior: partial?.misbehavior ?? [],
    height: partial?.height ?? 0n,
    time: partial?.time ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    nextValidatorsHash: partial?.nextValidatorsHash ?? NO_BYTES,
    proposerAddress: partial?.proposerAddress ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.maxTxBytes !== 0n) {
      w.tag(8);
      w.int64(m.maxTxBytes);
    }
    for (const value of m.txs) {
      w.bytes(18, value);
    }
    {
      const at = w.open(26);
      ExtendedCommitInfo.write(m.localLastCommit, w);
      w.close(at);
    }
    for (const value of m.misbehavior) {
      const at = w.open(34);
      Misbehavior.write(value, w);
      w.close(at);
    }
    if (m.height !== 0n) {
      w.tag(40);
      w.int64(m.height);
    }
    {
      const at = w.open(50);
      Timestamp.write(checkTimestamp(m.time), w);
      w.close(at);
    }
    if (m.nextValidatorsHash.length !== 0) {
      w.bytes(58, m.nextValidatorsHash);
    }
    if (m.proposerAddress.length !== 0) {
      w.bytes(66, m.proposerAddress);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.maxTxBytes = r.int64();
          break;
        }
        case 18: {
          m.txs.push(r.bytesField());
          break;
        }
        case 26: {
          const outer = r.enter();
          ExtendedCommitInfo.read(m.localLastCommit, r);
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.misbehavior.push(Misbehavior.read(Misbehavior.create(), r));
          r.leave(outer);
          break;
        }
        case 40: {
          m.height = r.int64();
          break;
        }
        case 50: {
          const outer = r.enter();
          m.time = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 58: {
          m.nextValidatorsHash = r.bytesField();
          break;
        }
        case 66: {
          m.proposerAddress = r.bytesField();
          break;
        }
        default:
          r.other(tag, RequestPrepareProposal.typeName, RequestPrepareProposal.fields);
      }
    }
    return m;
  },
});

export interface RequestProcessProposal {
  txs: Uint8Array[];
  proposedLastCommit: CommitInfo;
  misbehavior: Misbehavior[];
  hash: Uint8Array;
  height: bigint;
  time: Timestamp;
  nextValidatorsHash: Uint8Array;
  proposerAddress: Uint8Array;
}
export const RequestProcessProposal: MessageType<RequestProcessProposal> = defineMessage<RequestProcessProposal>({
  typeName: 'tendermint.abci.RequestProcessProposal',
  fields: [
    { no: 1, name: 'txs', jsName: 'txs', kind: 'bytes', repeated: true, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'proposed_last_commit', jsName: 'proposedLastCommit', kind: 'message', repeated: false, packed: false, type: () => CommitInfo, nullable: false, amino: {} },
    { no: 3, name: 'misbehavior', jsName: 'misbehavior', kind: 'message', repeated: true, packed: false, type: () => Misbehavior, nullable: false, amino: {} },
    { no: 4, name: 'hash', jsName: 'hash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'time', jsName: 'time', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
    { no: 7, name: 'next_validators_hash', jsName: 'nextValidatorsHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 8, name: 'proposer_address', jsName: 'proposerAddress', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    txs: partial?.txs ?? [],
    proposedLastCommit: partial?.proposedLastCommit ?? CommitInfo.create(),
    misbehavior: partial?.misbehavior ?? [],
    hash: partial?.hash ?? NO_BYTES,
    height: partial?.height ?? 0n,
    time: partial?.time ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    nextValidatorsHash: partial?.nextValidatorsHash ?? NO_BYTES,
    proposerAddress: partial?.proposerAddress ?? NO_BYTES,
  }),
  write(m, w) {
    for (const value of m.txs) {
      w.bytes(10, value);
    }
    {
      const at = w.open(18);
      CommitInfo.write(m.proposedLastCommit, w);
      w.close(at);
    }
    for (const value of m.misbehavior) {
      const at = w.open(26);
      Misbehavior.write(value, w);
      w.close(at);
    }
    if (m.hash.length !== 0) {
      w.bytes(34, m.hash);
    }
    if (m.height !== 0n) {
      w.tag(40);
      w.int64(m.height);
    }
    {
      const at = w.open(50);
      Timestamp.write(checkTimestamp(m.time), w);
      w.close(at);
    }
    if (m.nextValidatorsHash.length !== 0) {
      w.bytes(58, m.nextValidatorsHash);
    }
    if (m.proposerAddress.length !== 0) {
      w.bytes(66, m.proposerAddress);
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
        case 18: {
          const outer = r.enter();
          CommitInfo.read(m.proposedLastCommit, r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.misbehavior.push(Misbehavior.read(Misbehavior.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          m.hash = r.bytesField();
          break;
        }
        case 40: {
          m.height = r.int64();
          break;
        }
        case 50: {
          const outer = r.enter();
          m.time = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 58: {
          m.nextValidatorsHash = r.bytesField();
          break;
        }
        case 66: {
          m.proposerAddress = r.bytesField();
          break;
        }
        default:
          r.other(tag, RequestProcessProposal.typeName, RequestProcessProposal.fields);
      }
    }
    return m;
  },
});

export interface RequestExtendVote {
  hash: Uint8Array;
  height: bigint;
  time: Timestamp;
  txs: Uint8Array[];
  proposedLastCommit: CommitInfo;
  misbehavior: Misbehavior[];
  nextValidatorsHash: Uint8Array;
  proposerAddress: Uint8Array;
}
export const RequestExtendVote: MessageType<RequestExtendVote> = defineMessage<RequestExtendVote>({
  typeName: 'tendermint.abci.RequestExtendVote',
  fields: [
    { no: 1, name: 'hash', jsName: 'hash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'time', jsName: 'time', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
    { no: 4, name: 'txs', jsName: 'txs', kind: 'bytes', repeated: true, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'proposed_last_commit', jsName: 'proposedLastCommit', kind: 'message', repeated: false, packed: false, type: () => CommitInfo, nullable: false, amino: {} },
    { no: 6, name: 'misbehavior', jsName: 'misbehavior', kind: 'message', repeated: true, packed: false, type: () => Misbehavior, nullable: false, amino: {} },
    { no: 7, name: 'next_validators_hash', jsName: 'nextValidatorsHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 8, name: 'proposer_address', jsName: 'proposerAddress', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    hash: partial?.hash ?? NO_BYTES,
    height: partial?.height ?? 0n,
    time: partial?.time ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    txs: partial?.txs ?? [],
    proposedLastCommit: partial?.proposedLastCommit ?? CommitInfo.create(),
    misbehavior: partial?.misbehavior ?? [],
    nextValidatorsHash: partial?.nextValidatorsHash ?? NO_BYTES,
    proposerAddress: partial?.proposerAddress ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.hash.length !== 0) {
      w.bytes(10, m.hash);
    }
    if (m.height !== 0n) {
      w.tag(16);
      w.int64(m.height);
    }
    {
      const at = w.open(26);
      Timestamp.write(checkTimestamp(m.time), w);
      w.close(at);
    }
    for (const value of m.txs) {
      w.bytes(34, value);
    }
    {
      const at = w.open(42);
      CommitInfo.write(m.proposedLastCommit, w);
      w.close(at);
    }
    for (const value of m.misbehavior) {
      const at = w.open(50);
      Misbehavior.write(value, w);
      w.close(at);
    }
    if (m.nextValidatorsHash.length !== 0) {
      w.bytes(58, m.nextValidatorsHash);
    }
    if (m.proposerAddress.length !== 0) {
      w.bytes(66, m.proposerAddress);
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
        case 16: {
          m.height = r.int64();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.time = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          m.txs.push(r.bytesField());
          break;
        }
        case 42: {
          const outer = r.enter();
          CommitInfo.read(m.proposedLastCommit, r);
          r.leave(outer);
          break;
        }
        case 50: {
          const outer = r.enter();
          m.misbehavior.push(Misbehavior.read(Misbehavior.create(), r));
          r.leave(outer);
          break;
        }
        case 58: {
          m.nextValidatorsHash = r.bytesField();
          break;
        }
        case 66: {
          m.proposerAddress = r.bytesField();
          break;
        }
        default:
          r.other(tag, RequestExtendVote.typeName, RequestExtendVote.fields);
      }
    }
    return m;
  },
});

export interface RequestVerifyVoteExtension {
  hash: Uint8Array;
  validatorAddress: Uint8Array;
  height: bigint;
  voteExtension: Uint8Array;
}
export const RequestVerifyVoteExtension: MessageType<RequestVerifyVoteExtension> = defineMessage<RequestVerifyVoteExtension>({
  typeName: 'tendermint.abci.RequestVerifyVoteExtension',
  fields: [
    { no: 1, name: 'hash', jsName: 'hash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'validator_address', jsName: 'validatorAddress', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'vote_extension', jsName: 'voteExtension', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    hash: partial?.hash ?? NO_BYTES,
    validatorAddress: partial?.validatorAddress ?? NO_BYTES,
    height: partial?.height ?? 0n,
    voteExtension: partial?.voteExtension ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.hash.length !== 0) {
      w.bytes(10, m.hash);
    }
    if (m.validatorAddress.length !== 0) {
      w.bytes(18, m.validatorAddress);
    }
    if (m.height !== 0n) {
      w.tag(24);
      w.int64(m.height);
    }
    if (m.voteExtension.length !== 0) {
      w.bytes(34, m.voteExtension);
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
          m.validatorAddress = r.bytesField();
          break;
        }
        case 24: {
          m.height = r.int64();
          break;
        }
        case 34: {
          m.voteExtension = r.bytesField();
          break;
        }
        default:
          r.other(tag, RequestVerifyVoteExtension.typeName, RequestVerifyVoteExtension.fields);
      }
    }
    return m;
  },
});

export interface RequestFinalizeBlock {
  txs: Uint8Array[];
  decidedLastCommit: CommitInfo;
  misbehavior: Misbehavior[];
  hash: Uint8Array;
  height: bigint;
  time: Timestamp;
  nextValidatorsHash: Uint8Array;
  proposerAddress: Uint8Array;
}
export const RequestFinalizeBlock: MessageType<RequestFinalizeBlock> = defineMessage<RequestFinalizeBlock>({
  typeName: 'tendermint.abci.RequestFinalizeBlock',
  fields: [
    { no: 1, name: 'txs', jsName: 'txs', kind: 'bytes', repeated: true, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'decided_last_commit', jsName: 'decidedLastCommit', kind: 'message', repeated: false, packed: false, type: () => CommitInfo, nullable: false, amino: {} },
    { no: 3, name: 'misbehavior', jsName: 'misbehavior', kind: 'message', repeated: true, packed: false, type: () => Misbehavior, nullable: false, amino: {} },
    { no: 4, name: 'hash', jsName: 'hash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'time', jsName: 'time', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
    { no: 7, name: 'next_validators_hash', jsName: 'nextValidatorsHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 8, name: 'proposer_address', jsName: 'proposerAddress', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    txs: partial?.txs ?? [],
    decidedLastCommit: partial?.decidedLastCommit ?? CommitInfo.create(),
    misbehavior: partial?.misbehavior ?? [],
    hash: partial?.hash ?? NO_BYTES,
    height: partial?.height ?? 0n,
    time: partial?.time ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    nextValidatorsHash: partial?.nextValidatorsHash ?? NO_BYTES,
    proposerAddress: partial?.proposerAddress ?? NO_BYTES,
  }),
  write(m, w) {
    for (const value of m.txs) {
      w.bytes(10, value);
    }
    {
      const at = w.open(18);
      CommitInfo.write(m.decidedLastCommit, w);
      w.close(at);
    }
    for (const value of m.misbehavior) {
      const at = w.open(26);
      Misbehavior.write(value, w);
      w.close(at);
    }
    if (m.hash.length !== 0) {
      w.bytes(34, m.hash);
    }
    if (m.height !== 0n) {
      w.tag(40);
      w.int64(m.height);
    }
    {
      const at = w.open(50);
      Timestamp.write(checkTimestamp(m.time), w);
      w.close(at);
    }
    if (m.nextValidatorsHash.length !== 0) {
      w.bytes(58, m.nextValidatorsHash);
    }
    if (m.proposerAddress.length !== 0) {
      w.bytes(66, m.proposerAddress);
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
        case 18: {
          const outer = r.enter();
          CommitInfo.read(m.decidedLastCommit, r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.misbehavior.push(Misbehavior.read(Misbehavior.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          m.hash = r.bytesField();
          break;
        }
        case 40: {
          m.height = r.int64();
          break;
        }
        case 50: {
          const outer = r.enter();
          m.time = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 58: {
          m.nextValidatorsHash = r.bytesField();
          break;
        }
        case 66: {
          m.proposerAddress = r.bytesField();
          break;
        }
        default:
          r.other(tag, RequestFinalizeBlock.typeName, RequestFinalizeBlock.fields);
      }
    }
    return m;
  },
});

export interface Response {
  value: 
    | { kind: 'exception'; value: ResponseException }
    | { kind: 'echo'; value: ResponseEcho }
    | { kind: 'flush'; value: ResponseFlush }
    | { kind: 'info'; value: ResponseInfo }
    | { kind: 'initChain'; value: ResponseInitChain }
    | { kind: 'query'; value: ResponseQuery }
    | { kind: 'checkTx'; value: ResponseCheckTx }
    | { kind: 'commit'; value: ResponseCommit }
    | { kind: 'listSnapshots'; value: ResponseListSnapshots }
    | { kind: 'offerSnapshot'; value: ResponseOfferSnapshot }
    | { kind: 'loadSnapshotChunk'; value: ResponseLoadSnapshotChunk }
    | { kind: 'applySnapshotChunk'; value: ResponseApplySnapshotChunk }
    | { kind: 'prepareProposal'; value: ResponsePrepareProposal }
    | { kind: 'processProposal'; value: ResponseProcessProposal }
    | { kind: 'extendVote'; value: ResponseExtendVote }
    | { kind: 'verifyVoteExtension'; value: ResponseVerifyVoteExtension }
    | { kind: 'finalizeBlock'; value: ResponseFinalizeBlock }
    | undefined;
}
export const Response: MessageType<Response> = defineMessage<Response>({
  typeName: 'tendermint.abci.Response',
  fields: [
    { no: 1, name: 'exception', jsName: 'exception', kind: 'message', repeated: false, packed: false, type: () => ResponseException, oneof: 'value', nullable: true, amino: {} },
    { no: 2, name: 'echo', jsName: 'echo', kind: 'message', repeated: false, packed: false, type: () => ResponseEcho, oneof: 'value', nullable: true, amino: {} },
    { no: 3, name: 'flush', jsName: 'flush', kind: 'message', repeated: false, packed: false, type: () => ResponseFlush, oneof: 'value', nullable: true, amino: {} },
    { no: 4, name: 'info', jsName: 'info', kind: 'message', repeated: false, packed: false, type: () => ResponseInfo, oneof: 'value', nullable: true, amino: {} },
    { no: 6, name: 'init_chain', jsName: 'initChain', kind: 'message', repeated: false, packed: false, type: () => ResponseInitChain, oneof: 'value', nullable: true, amino: {} },
    { no: 7, name: 'query', jsName: 'query', kind: 'message', repeated: false, packed: false, type: () => ResponseQuery, oneof: 'value', nullable: true, amino: {} },
    { no: 9, name: 'check_tx', jsName: 'checkTx', kind: 'message', repeated: false, packed: false, type: () => ResponseCheckTx, oneof: 'value', nullable: true, amino: {} },
    { no: 12, name: 'commit', jsName: 'commit', kind: 'message', repeated: false, packed: false, type: () => ResponseCommit, oneof: 'value', nullable: true, amino: {} },
    { no: 13, name: 'list_snapshots', jsName: 'listSnapshots', kind: 'message', repeated: false, packed: false, type: () => ResponseListSnapshots, oneof: 'value', nullable: true, amino: {} },
    { no: 14, name: 'offer_snapshot', jsName: 'offerSnapshot', kind: 'message', repeated: false, packed: false, type: () => ResponseOfferSnapshot, oneof: 'value', nullable: true, amino: {} },
    { no: 15, name: 'load_snapshot_chunk', jsName: 'loadSnapshotChunk', kind: 'message', repeated: false, packed: false, type: () => ResponseLoadSnapshotChunk, oneof: 'value', nullable: true, amino: {} },
    { no: 16, name: 'apply_snapshot_chunk', jsName: 'applySnapshotChunk', kind: 'message', repeated: false, packed: false, type: () => ResponseApplySnapshotChunk, oneof: 'value', nullable: true, amino: {} },
    { no: 17, name: 'prepare_proposal', jsName: 'prepareProposal', kind: 'message', repeated: false, packed: false, type: () => ResponsePrepareProposal, oneof: 'value', nullable: true, amino: {} },
    { no: 18, name: 'process_proposal', jsName: 'processProposal', kind: 'message', repeated: false, packed: false, type: () => ResponseProcessProposal, oneof: 'value', nullable: true, amino: {} },
    { no: 19, name: 'extend_vote', jsName: 'extendVote', kind: 'message', repeated: false, packed: false, type: () => ResponseExtendVote, oneof: 'value', nullable: true, amino: {} },
    { no: 20, name: 'verify_vote_extension', jsName: 'verifyVoteExtension', kind: 'message', repeated: false, packed: false, type: () => ResponseVerifyVoteExtension, oneof: 'value', nullable: true, amino: {} },
    { no: 21, name: 'finalize_block', jsName: 'finalizeBlock', kind: 'message', repeated: false, packed: false, type: () => ResponseFinalizeBlock, oneof: 'value', nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    value: partial?.value,
  }),
  write(m, w) {
    if (m.value !== undefined) {
      switch (m.value.kind) {
        case 'exception': {
          const at = w.open(10);
          ResponseException.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'echo': {
          const at = w.open(18);
          ResponseEcho.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'flush': {
          const at = w.open(26);
          ResponseFlush.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'info': {
          const at = w.open(34);
          ResponseInfo.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'initChain': {
          const at = w.open(50);
          ResponseInitChain.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'query': {
          const at = w.open(58);
          ResponseQuery.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'checkTx': {
          const at = w.open(74);
          ResponseCheckTx.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'commit': {
          const at = w.open(98);
          ResponseCommit.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'listSnapshots': {
          const at = w.open(106);
          ResponseListSnapshots.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'offerSnapshot': {
          const at = w.open(114);
          ResponseOfferSnapshot.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'loadSnapshotChunk': {
          const at = w.open(122);
          ResponseLoadSnapshotChunk.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'applySnapshotChunk': {
          const at = w.open(130);
          ResponseApplySnapshotChunk.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'prepareProposal': {
          const at = w.open(138);
          ResponsePrepareProposal.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'processProposal': {
          const at = w.open(146);
          ResponseProcessProposal.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'extendVote': {
          const at = w.open(154);
          ResponseExtendVote.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'verifyVoteExtension': {
          const at = w.open(162);
          ResponseVerifyVoteExtension.write(m.value.value, w);
          w.close(at);
          break;
        }
        case 'finalizeBlock': {
          const at = w.open(170);
          ResponseFinalizeBlock.write(m.value.value, w);
          w.close(at);
          break;
        }
      }
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.value = { kind: 'exception', value: ResponseException.read(ResponseException.create(), r) };
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.value = { kind: 'echo', value: ResponseEcho.read(ResponseEcho.create(), r) };
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.value = { kind: 'flush', value: ResponseFlush.read(ResponseFlush.create(), r) };
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.value = { kind: 'info', value: ResponseInfo.read(ResponseInfo.create(), r) };
          r.leave(outer);
          break;
        }
        case 50: {
          const outer = r.enter();
          m.value = { kind: 'initChain', value: ResponseInitChain.read(ResponseInitChain.create(), r) };
          r.leave(outer);
          break;
        }
        case 58: {
          const outer = r.enter();
          m.value = { kind: 'query', value: ResponseQuery.read(ResponseQuery.create(), r) };
          r.leave(outer);
          break;
        }
        case 74: {
          const outer = r.enter();
          m.value = { kind: 'checkTx', value: ResponseCheckTx.read(ResponseCheckTx.create(), r) };
          r.leave(outer);
          break;
        }
        case 98: {
          const outer = r.enter();
          m.value = { kind: 'commit', value: ResponseCommit.read(ResponseCommit.create(), r) };
          r.leave(outer);
          break;
        }
        case 106: {
          const outer = r.enter();
          m.value = { kind: 'listSnapshots', value: ResponseListSnapshots.read(ResponseListSnapshots.create(), r) };
          r.leave(outer);
          break;
        }
        case 114: {
          const outer = r.enter();
          m.value = { kind: 'offerSnapshot', value: ResponseOfferSnapshot.read(ResponseOfferSnapshot.create(), r) };
          r.leave(outer);
          break;
        }
        case 122: {
          const outer = r.enter();
          m.value = { kind: 'loadSnapshotChunk', value: ResponseLoadSnapshotChunk.read(ResponseLoadSnapshotChunk.create(), r) };
          r.leave(outer);
          break;
        }
        case 130: {
          const outer = r.enter();
          m.value = { kind: 'applySnapshotChunk', value: ResponseApplySnapshotChunk.read(ResponseApplySnapshotChunk.create(), r) };
          r.leave(outer);
          break;
        }
        case 138: {
          const outer = r.enter();
          m.value = { kind: 'prepareProposal', value: ResponsePrepareProposal.read(ResponsePrepareProposal.create(), r) };
          r.leave(outer);
          break;
        }
        case 146: {
          const outer = r.enter();
          m.value = { kind: 'processProposal', value: ResponseProcessProposal.read(ResponseProcessProposal.create(), r) };
          r.leave(outer);
          break;
        }
        case 154: {
          const outer = r.enter();
          m.value = { kind: 'extendVote', value: ResponseExtendVote.read(ResponseExtendVote.create(), r) };
          r.leave(outer);
          break;
        }
        case 162: {
          const outer = r.enter();
          m.value = { kind: 'verifyVoteExtension', value: ResponseVerifyVoteExtension.read(ResponseVerifyVoteExtension.create(), r) };
          r.leave(outer);
          break;
        }
        case 170: {
          const outer = r.enter();
          m.value = { kind: 'finalizeBlock', value: ResponseFinalizeBlock.read(ResponseFinalizeBlock.create(), r) };
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Response.typeName, Response.fields);
      }
    }
    return m;
  },
});

export interface ResponseException {
  error: string;
}
export const ResponseException: MessageType<ResponseException> = defineMessage<ResponseException>({
  typeName: 'tendermint.abci.ResponseException',
  fields: [
    { no: 1, name: 'error', jsName: 'error', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    error: partial?.error ?? '',
  }),
  write(m, w) {
    if (m.error !== '') {
      w.string(10, m.error);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.error = r.string();
          break;
        }
        default:
          r.other(tag, ResponseException.typeName, ResponseException.fields);
      }
    }
    return m;
  },
});

export interface ResponseEcho {
  message: string;
}
export const ResponseEcho: MessageType<ResponseEcho> = defineMessage<ResponseEcho>({
  typeName: 'tendermint.abci.ResponseEcho',
  fields: [
    { no: 1, name: 'message', jsName: 'message', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    message: partial?.message ?? '',
  }),
  write(m, w) {
    if (m.message !== '') {
      w.string(10, m.message);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.message = r.string();
          break;
        }
        default:
          r.other(tag, ResponseEcho.typeName, ResponseEcho.fields);
      }
    }
    return m;
  },
});

export type ResponseFlush = EmptyMessage;
export const ResponseFlush: MessageType<ResponseFlush> = defineMessage<ResponseFlush>({
  typeName: 'tendermint.abci.ResponseFlush',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, ResponseFlush.typeName, ResponseFlush.fields);
    }
    return m;
  },
});

export interface ResponseInfo {
  data: string;
  version: string;
  appVersion: bigint;
  lastBlockHeight: bigint;
  lastBlockAppHash: Uint8Array;
}
export const ResponseInfo: MessageType<ResponseInfo> = defineMessage<ResponseInfo>({
  typeName: 'tendermint.abci.ResponseInfo',
  fields: [
    { no: 1, name: 'data', jsName: 'data', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'version', jsName: 'version', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'app_version', jsName: 'appVersion', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'last_block_height', jsName: 'lastBlockHeight', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'last_block_app_hash', jsName: 'lastBlockAppHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    data: partial?.data ?? '',
    version: partial?.version ?? '',
    appVersion: partial?.appVersion ?? 0n,
    lastBlockHeight: partial?.lastBlockHeight ?? 0n,
    lastBlockAppHash: partial?.lastBlockAppHash ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.data !== '') {
      w.string(10, m.data);
    }
    if (m.version !== '') {
      w.string(18, m.version);
    }
    if (m.appVersion !== 0n) {
      w.tag(24);
      w.uint64(m.appVersion);
    }
    if (m.lastBlockHeight !== 0n) {
      w.tag(32);
      w.int64(m.lastBlockHeight);
    }
    if (m.lastBlockAppHash.length !== 0) {
      w.bytes(42, m.lastBlockAppHash);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.data = r.string();
          break;
        }
        case 18: {
          m.version = r.string();
          break;
        }
        case 24: {
          m.appVersion = r.uint64();
          break;
        }
        case 32: {
          m.lastBlockHeight = r.int64();
          break;
        }
        case 42: {
          m.lastBlockAppHash = r.bytesField();
          break;
        }
        default:
          r.other(tag, ResponseInfo.typeName, ResponseInfo.fields);
      }
    }
    return m;
  },
});

export interface ResponseInitChain {
  consensusParams: ConsensusParams | undefined;
  validators: ValidatorUpdate[];
  appHash: Uint8Array;
}
export const ResponseInitChain: MessageType<ResponseInitChain> = defineMessage<ResponseInitChain>({
  typeName: 'tendermint.abci.ResponseInitChain',
  fields: [
    { no: 1, name: 'consensus_params', jsName: 'consensusParams', kind: 'message', repeated: false, packed: false, type: () => ConsensusParams, nullable: true, amino: {} },
    { no: 2, name: 'validators', jsName: 'validators', kind: 'message', repeated: true, packed: false, type: () => ValidatorUpdate, nullable: false, amino: {} },
    { no: 3, name: 'app_hash', jsName: 'appHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    consensusParams: partial?.consensusParams,
    validators: partial?.validators ?? [],
    appHash: partial?.appHash ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.consensusParams !== undefined) {
      const at = w.open(10);
      ConsensusParams.write(m.consensusParams, w);
      w.close(at);
    }
    for (const value of m.validators) {
      const at = w.open(18);
      ValidatorUpdate.write(value, w);
      w.close(at);
    }
    if (m.appHash.length !== 0) {
      w.bytes(26, m.appHash);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.consensusParams = ConsensusParams.read(m.consensusParams ?? ConsensusParams.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.validators.push(ValidatorUpdate.read(ValidatorUpdate.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          m.appHash = r.bytesField();
          break;
        }
        default:
          r.other(tag, ResponseInitChain.typeName, ResponseInitChain.fields);
      }
    }
    return m;
  },
});

export interface ResponseQuery {
  code: number;
  log: string;
  info: string;
  index: bigint;
  key: Uint8Array;
  value: Uint8Array;
  proofOps: ProofOps | undefined;
  height: bigint;
  codespace: string;
}
export const ResponseQuery: MessageType<ResponseQuery> = defineMessage<ResponseQuery>({
  typeName: 'tendermint.abci.ResponseQuery',
  fields: [
    { no: 1, name: 'code', jsName: 'code', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'log', jsName: 'log', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'info', jsName: 'info', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'index', jsName: 'index', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'key', jsName: 'key', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 7, name: 'value', jsName: 'value', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 8, name: 'proof_ops', jsName: 'proofOps', kind: 'message', repeated: false, packed: false, type: () => ProofOps, nullable: true, amino: {} },
    { no: 9, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 10, name: 'codespace', jsName: 'codespace', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    code: partial?.code ?? 0,
    log: partial?.log ?? '',
    info: partial?.info ?? '',
    index: partial?.index ?? 0n,
    key: partial?.key ?? NO_BYTES,
    value: partial?.value ?? NO_BYTES,
    proofOps: partial?.proofOps,
    height: partial?.height ?? 0n,
    codespace: partial?.codespace ?? '',
  }),
  write(m, w) {
    if (m.code !== 0) {
      w.tag(8);
      w.uint32(m.code);
    }
    if (m.log !== '') {
      w.string(26, m.log);
    }
    if (m.info !== '') {
      w.string(34, m.info);
    }
    if (m.index !== 0n) {
      w.tag(40);
      w.int64(m.index);
    }
    if (m.key.length !== 0) {
      w.bytes(50, m.key);
    }
    if (m.value.length !== 0) {
      w.bytes(58, m.value);
    }
    if (m.proofOps !== undefined) {
      const at = w.open(66);
      ProofOps.write(m.proofOps, w);
      w.close(at);
    }
    if (m.height !== 0n) {
      w.tag(72);
      w.int64(m.height);
    }
    if (m.codespace !== '') {
      w.string(82, m.codespace);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.code = r.uint32();
          break;
        }
        case 26: {
          m.log = r.string();
          break;
        }
        case 34: {
          m.info = r.string();
          break;
        }
        case 40: {
          m.index = r.int64();
          break;
        }
        case 50: {
          m.key = r.bytesField();
          break;
        }
        case 58: {
          m.value = r.bytesField();
          break;
        }
        case 66: {
          const outer = r.enter();
          m.proofOps = ProofOps.read(m.proofOps ?? ProofOps.create(), r);
          r.leave(outer);
          break;
        }
        case 72: {
          m.height = r.int64();
          break;
        }
        case 82: {
          m.codespace = r.string();
          break;
        }
        default:
          r.other(tag, ResponseQuery.typeName, ResponseQuery.fields);
      }
    }
    return m;
  },
});

export interface ResponseCheckTx {
  code: number;
  data: Uint8Array;
  log: string;
  info: string;
  gasWanted: bigint;
  gasUsed: bigint;
  events: Event[];
  codespace: string;
}
export const ResponseCheckTx: MessageType<ResponseCheckTx> = defineMessage<ResponseCheckTx>({
  typeName: 'tendermint.abci.ResponseCheckTx',
  fields: [
    { no: 1, name: 'code', jsName: 'code', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'data', jsName: 'data', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'log', jsName: 'log', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'info', jsName: 'info', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'gas_wanted', jsName: 'gasWanted', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'gas_used', jsName: 'gasUsed', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 7, name: 'events', jsName: 'events', kind: 'message', repeated: true, packed: false, type: () => Event, nullable: false, amino: {} },
    { no: 8, name: 'codespace', jsName: 'codespace', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    code: partial?.code ?? 0,
    data: partial?.data ?? NO_BYTES,
    log: partial?.log ?? '',
    info: partial?.info ?? '',
    gasWanted: partial?.gasWanted ?? 0n,
    gasUsed: partial?.gasUsed ?? 0n,
    events: partial?.events ?? [],
    codespace: partial?.codespace ?? '',
  }),
  write(m, w) {
    if (m.code !== 0) {
      w.tag(8);
      w.uint32(m.code);
    }
    if (m.data.length !== 0) {
      w.bytes(18, m.data);
    }
    if (m.log !== '') {
      w.string(26, m.log);
    }
    if (m.info !== '') {
      w.string(34, m.info);
    }
    if (m.gasWanted !== 0n) {
      w.tag(40);
      w.int64(m.gasWanted);
    }
    if (m.gasUsed !== 0n) {
      w.tag(48);
      w.int64(m.gasUsed);
    }
    for (const value of m.events) {
      const at = w.open(58);
      Event.write(value, w);
      w.close(at);
    }
    if (m.codespace !== '') {
      w.string(66, m.codespace);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.code = r.uint32();
          break;
        }
        case 18: {
          m.data = r.bytesField();
          break;
        }
        case 26: {
          m.log = r.string();
          break;
        }
        case 34: {
          m.info = r.string();
          break;
        }
        case 40: {
          m.gasWanted = r.int64();
          break;
        }
        case 48: {
          m.gasUsed = r.int64();
          break;
        }
        case 58: {
          const outer = r.enter();
          m.events.push(Event.read(Event.create(), r));
          r.leave(outer);
          break;
        }
        case 66: {
          m.codespace = r.string();
          break;
        }
        default:
          r.other(tag, ResponseCheckTx.typeName, ResponseCheckTx.fields);
      }
    }
    return m;
  },
});

export interface ResponseCommit {
  retainHeight: bigint;
}
export const ResponseCommit: MessageType<ResponseCommit> = defineMessage<ResponseCommit>({
  typeName: 'tendermint.abci.ResponseCommit',
  fields: [
    { no: 3, name: 'retain_height', jsName: 'retainHeight', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    retainHeight: partial?.retainHeight ?? 0n,
  }),
  write(m, w) {
    if (m.retainHeight !== 0n) {
      w.tag(24);
      w.int64(m.retainHeight);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 24: {
          m.retainHeight = r.int64();
          break;
        }
        default:
          r.other(tag, ResponseCommit.typeName, ResponseCommit.fields);
      }
    }
    return m;
  },
});

export interface ResponseListSnapshots {
  snapshots: Snapshot[];
}
export const ResponseListSnapshots: MessageType<ResponseListSnapshots> = defineMessage<ResponseListSnapshots>({
  typeName: 'tendermint.abci.ResponseListSnapshots',
  fields: [
    { no: 1, name: 'snapshots', jsName: 'snapshots', kind: 'message', repeated: true, packed: false, type: () => Snapshot, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    snapshots: partial?.snapshots ?? [],
  }),
  write(m, w) {
    for (const value of m.snapshots) {
      const at = w.open(10);
      Snapshot.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.snapshots.push(Snapshot.read(Snapshot.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ResponseListSnapshots.typeName, ResponseListSnapshots.fields);
      }
    }
    return m;
  },
});

export interface ResponseOfferSnapshot {
  result: ResponseOfferSnapshot_Result;
}
export const ResponseOfferSnapshot: MessageType<ResponseOfferSnapshot> = defineMessage<ResponseOfferSnapshot>({
  typeName: 'tendermint.abci.ResponseOfferSnapshot',
  fields: [
    { no: 1, name: 'result', jsName: 'result', kind: 'enum', repeated: false, packed: false, type: () => ResponseOfferSnapshot_ResultEnum, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    result: partial?.result ?? 0,
  }),
  write(m, w) {
    if (m.result !== 0) {
      w.tag(8);
      w.int32(m.result);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.result = r.int32();
          break;
        }
        default:
          r.other(tag, ResponseOfferSnapshot.typeName, ResponseOfferSnapshot.fields);
      }
    }
    return m;
  },
});

export interface ResponseLoadSnapshotChunk {
  chunk: Uint8Array;
}
export const ResponseLoadSnapshotChunk: MessageType<ResponseLoadSnapshotChunk> = defineMessage<ResponseLoadSnapshotChunk>({
  typeName: 'tendermint.abci.ResponseLoadSnapshotChunk',
  fields: [
    { no: 1, name: 'chunk', jsName: 'chunk', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    chunk: partial?.chunk ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.chunk.length !== 0) {
      w.bytes(10, m.chunk);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.chunk = r.bytesField();
          break;
        }
        default:
          r.other(tag, ResponseLoadSnapshotChunk.typeName, ResponseLoadSnapshotChunk.fields);
      }
    }
    return m;
  },
});

export interface ResponseApplySnapshotChunk {
  result: ResponseApplySnapshotChunk_Result;
  refetchChunks: number[];
  rejectSenders: string[];
}
export const ResponseApplySnapshotChunk: MessageType<ResponseApplySnapshotChunk> = defineMessage<ResponseApplySnapshotChunk>({
  typeName: 'tendermint.abci.ResponseApplySnapshotChunk',
  fields: [
    { no: 1, name: 'result', jsName: 'result', kind: 'enum', repeated: false, packed: false, type: () => ResponseApplySnapshotChunk_ResultEnum, nullable: true, amino: {} },
    { no: 2, name: 'refetch_chunks', jsName: 'refetchChunks', kind: 'uint32', repeated: true, packed: true, nullable: true, amino: {} },
    { no: 3, name: 'reject_senders', jsName: 'rejectSenders', kind: 'string', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    result: partial?.result ?? 0,
    refetchChunks: partial?.refetchChunks ?? [],
    rejectSenders: partial?.rejectSenders ?? [],
  }),
  write(m, w) {
    if (m.result !== 0) {
      w.tag(8);
      w.int32(m.result);
    }
    if (m.refetchChunks.length !== 0) {
      const at = w.open(18);
      for (const value of m.refetchChunks) w.uint32(value);
      w.close(at);
    }
    for (const value of m.rejectSenders) {
      w.string(26, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.result = r.int32();
          break;
        }
        case 16: {
          m.refetchChunks.push(r.uint32());
          break;
        }
        case 18: {
          const outer = r.enter();
          while (r.pos < r.end) m.refetchChunks.push(r.uint32());
          r.leave(outer);
          break;
        }
        case 26: {
          m.rejectSenders.push(r.string());
          break;
        }
        default:
          r.other(tag, ResponseApplySnapshotChunk.typeName, ResponseApplySnapshotChunk.fields);
      }
    }
    return m;
  },
});

export interface ResponsePrepareProposal {
  txs: Uint8Array[];
}
export const ResponsePrepareProposal: MessageType<ResponsePrepareProposal> = defineMessage<ResponsePrepareProposal>({
  typeName: 'tendermint.abci.ResponsePrepareProposal',
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
          r.other(tag, ResponsePrepareProposal.typeName, ResponsePrepareProposal.fields);
      }
    }
    return m;
  },
});

export interface ResponseProcessProposal {
  status: ResponseProcessProposal_ProposalStatus;
}
export const ResponseProcessProposal: MessageType<ResponseProcessProposal> = defineMessage<ResponseProcessProposal>({
  typeName: 'tendermint.abci.ResponseProcessProposal',
  fields: [
    { no: 1, name: 'status', jsName: 'status', kind: 'enum', repeated: false, packed: false, type: () => ResponseProcessProposal_ProposalStatusEnum, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    status: partial?.status ?? 0,
  }),
  write(m, w) {
    if (m.status !== 0) {
      w.tag(8);
      w.int32(m.status);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.status = r.int32();
          break;
        }
        default:
          r.other(tag, ResponseProcessProposal.typeName, ResponseProcessProposal.fields);
      }
    }
    return m;
  },
});

export interface ResponseExtendVote {
  voteExtension: Uint8Array;
}
export const ResponseExtendVote: MessageType<ResponseExtendVote> = defineMessage<ResponseExtendVote>({
  typeName: 'tendermint.abci.ResponseExtendVote',
  fields: [
    { no: 1, name: 'vote_extension', jsName: 'voteExtension', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    voteExtension: partial?.voteExtension ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.voteExtension.length !== 0) {
      w.bytes(10, m.voteExtension);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.voteExtension = r.bytesField();
          break;
        }
        default:
          r.other(tag, ResponseExtendVote.typeName, ResponseExtendVote.fields);
      }
    }
    return m;
  },
});

export interface ResponseVerifyVoteExtension {
  status: ResponseVerifyVoteExtension_VerifyStatus;
}
export const ResponseVerifyVoteExtension: MessageType<ResponseVerifyVoteExtension> = defineMessage<ResponseVerifyVoteExtension>({
  typeName: 'tendermint.abci.ResponseVerifyVoteExtension',
  fields: [
    { no: 1, name: 'status', jsName: 'status', kind: 'enum', repeated: false, packed: false, type: () => ResponseVerifyVoteExtension_VerifyStatusEnum, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    status: partial?.status ?? 0,
  }),
  write(m, w) {
    if (m.status !== 0) {
      w.tag(8);
      w.int32(m.status);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.status = r.int32();
          break;
        }
        default:
          r.other(tag, ResponseVerifyVoteExtension.typeName, ResponseVerifyVoteExtension.fields);
      }
    }
    return m;
  },
});

export interface ResponseFinalizeBlock {
  events: Event[];
  txResults: ExecTxResult[];
  validatorUpdates: ValidatorUpdate[];
  consensusParamUpdates: ConsensusParams | undefined;
  appHash: Uint8Array;
}
export const ResponseFinalizeBlock: MessageType<ResponseFinalizeBlock> = defineMessage<ResponseFinalizeBlock>({
  typeName: 'tendermint.abci.ResponseFinalizeBlock',
  fields: [
    { no: 1, name: 'events', jsName: 'events', kind: 'message', repeated: true, packed: false, type: () => Event, nullable: false, amino: {} },
    { no: 2, name: 'tx_results', jsName: 'txResults', kind: 'message', repeated: true, packed: false, type: () => ExecTxResult, nullable: true, amino: {} },
    { no: 3, name: 'validator_updates', jsName: 'validatorUpdates', kind: 'message', repeated: true, packed: false, type: () => ValidatorUpdate, nullable: false, amino: {} },
    { no: 4, name: 'consensus_param_updates', jsName: 'consensusParamUpdates', kind: 'message', repeated: false, packed: false, type: () => ConsensusParams, nullable: true, amino: {} },
    { no: 5, name: 'app_hash', jsName: 'appHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    events: partial?.events ?? [],
    txResults: partial?.txResults ?? [],
    validatorUpdates: partial?.validatorUpdates ?? [],
    consensusParamUpdates: partial?.consensusParamUpdates,
    appHash: partial?.appHash ?? NO_BYTES,
  }),
  write(m, w) {
    for (const value of m.events) {
      const at = w.open(10);
      Event.write(value, w);
      w.close(at);
    }
    for (const value of m.txResults) {
      const at = w.open(18);
      ExecTxResult.write(value, w);
      w.close(at);
    }
    for (const value of m.validatorUpdates) {
      const at = w.open(26);
      ValidatorUpdate.write(value, w);
      w.close(at);
    }
    if (m.consensusParamUpdates !== undefined) {
      const at = w.open(34);
      ConsensusParams.write(m.consensusParamUpdates, w);
      w.close(at);
    }
    if (m.appHash.length !== 0) {
      w.bytes(42, m.appHash);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.events.push(Event.read(Event.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.txResults.push(ExecTxResult.read(ExecTxResult.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.validatorUpdates.push(ValidatorUpdate.read(ValidatorUpdate.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.consensusParamUpdates = ConsensusParams.read(m.consensusParamUpdates ?? ConsensusParams.create(), r);
          r.leave(outer);
          break;
        }
        case 42: {
          m.appHash = r.bytesField();
          break;
        }
        default:
          r.other(tag, ResponseFinalizeBlock.typeName, ResponseFinalizeBlock.fields);
      }
    }
    return m;
  },
});

export interface CommitInfo {
  round: number;
  votes: VoteInfo[];
}
export const CommitInfo: MessageType<CommitInfo> = defineMessage<CommitInfo>({
  typeName: 'tendermint.abci.CommitInfo',
  fields: [
    { no: 1, name: 'round', jsName: 'round', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'votes', jsName: 'votes', kind: 'message', repeated: true, packed: false, type: () => VoteInfo, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    round: partial?.round ?? 0,
    votes: partial?.votes ?? [],
  }),
  write(m, w) {
    if (m.round !== 0) {
      w.tag(8);
      w.int32(m.round);
    }
    for (const value of m.votes) {
      const at = w.open(18);
      VoteInfo.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.round = r.int32();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.votes.push(VoteInfo.read(VoteInfo.create(), r));
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

export interface ExtendedCommitInfo {
  round: number;
  votes: ExtendedVoteInfo[];
}
export const ExtendedCommitInfo: MessageType<ExtendedCommitInfo> = defineMessage<ExtendedCommitInfo>({
  typeName: 'tendermint.abci.ExtendedCommitInfo',
  fields: [
    { no: 1, name: 'round', jsName: 'round', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'votes', jsName: 'votes', kind: 'message', repeated: true, packed: false, type: () => ExtendedVoteInfo, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    round: partial?.round ?? 0,
    votes: partial?.votes ?? [],
  }),
  write(m, w) {
    if (m.round !== 0) {
      w.tag(8);
      w.int32(m.round);
    }
    for (const value of m.votes) {
      const at = w.open(18);
      ExtendedVoteInfo.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.round = r.int32();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.votes.push(ExtendedVoteInfo.read(ExtendedVoteInfo.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ExtendedCommitInfo.typeName, ExtendedCommitInfo.fields);
      }
    }
    return m;
  },
});

export interface Event {
  type: string;
  attributes: EventAttribute[];
}
export const Event: MessageType<Event> = defineMessage<Event>({
  typeName: 'tendermint.abci.Event',
  fields: [
    { no: 1, name: 'type', jsName: 'type', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'attributes', jsName: 'attributes', kind: 'message', repeated: true, packed: false, type: () => EventAttribute, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    type: partial?.type ?? '',
    attributes: partial?.attributes ?? [],
  }),
  write(m, w) {
    if (m.type !== '') {
      w.string(10, m.type);
    }
    for (const value of m.attributes) {
      const at = w.open(18);
      EventAttribute.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.type = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.attributes.push(EventAttribute.read(EventAttribute.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Event.typeName, Event.fields);
      }
    }
    return m;
  },
});

export interface EventAttribute {
  key: string;
  value: string;
  index: boolean;
}
export const EventAttribute: MessageType<EventAttribute> = defineMessage<EventAttribute>({
  typeName: 'tendermint.abci.EventAttribute',
  fields: [
    { no: 1, name: 'key', jsName: 'key', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'value', jsName: 'value', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'index', jsName: 'index', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    key: partial?.key ?? '',
    value: partial?.value ?? '',
    index: partial?.index ?? false,
  }),
  write(m, w) {
    if (m.key !== '') {
      w.string(10, m.key);
    }
    if (m.value !== '') {
      w.string(18, m.value);
    }
    if (m.index) {
      w.tag(24);
      w.bool(m.index);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.key = r.string();
          break;
        }
        case 18: {
          m.value = r.string();
          break;
        }
        case 24: {
          m.index = r.bool();
          break;
        }
        default:
          r.other(tag, EventAttribute.typeName, EventAttribute.fields);
      }
    }
    return m;
  },
});

export interface ExecTxResult {
  code: number;
  data: Uint8Array;
  log: string;
  info: string;
  gasWanted: bigint;
  gasUsed: bigint;
  events: Event[];
  codespace: string;
}
export const ExecTxResult: MessageType<ExecTxResult> = defineMessage<ExecTxResult>({
  typeName: 'tendermint.abci.ExecTxResult',
  fields: [
    { no: 1, name: 'code', jsName: 'code', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'data', jsName: 'data', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'log', jsName: 'log', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'info', jsName: 'info', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'gas_wanted', jsName: 'gasWanted', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'gas_used', jsName: 'gasUsed', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 7, name: 'events', jsName: 'events', kind: 'message', repeated: true, packed: false, type: () => Event, nullable: false, amino: {} },
    { no: 8, name: 'codespace', jsName: 'codespace', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    code: partial?.code ?? 0,
    data: partial?.data ?? NO_BYTES,
    log: partial?.log ?? '',
    info: partial?.info ?? '',
    gasWanted: partial?.gasWanted ?? 0n,
    gasUsed: partial?.gasUsed ?? 0n,
    events: partial?.events ?? [],
    codespace: partial?.codespace ?? '',
  }),
  write(m, w) {
    if (m.code !== 0) {
      w.tag(8);
      w.uint32(m.code);
    }
    if (m.data.length !== 0) {
      w.bytes(18, m.data);
    }
    if (m.log !== '') {
      w.string(26, m.log);
    }
    if (m.info !== '') {
      w.string(34, m.info);
    }
    if (m.gasWanted !== 0n) {
      w.tag(40);
      w.int64(m.gasWanted);
    }
    if (m.gasUsed !== 0n) {
      w.tag(48);
      w.int64(m.gasUsed);
    }
    for (const value of m.events) {
      const at = w.open(58);
      Event.write(value, w);
      w.close(at);
    }
    if (m.codespace !== '') {
      w.string(66, m.codespace);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.code = r.uint32();
          break;
        }
        case 18: {
          m.data = r.bytesField();
          break;
        }
        case 26: {
          m.log = r.string();
          break;
        }
        case 34: {
          m.info = r.string();
          break;
        }
        case 40: {
          m.gasWanted = r.int64();
          break;
        }
        case 48: {
          m.gasUsed = r.int64();
          break;
        }
        case 58: {
          const outer = r.enter();
          m.events.push(Event.read(Event.create(), r));
          r.leave(outer);
          break;
        }
        case 66: {
          m.codespace = r.string();
          break;
        }
        default:
          r.other(tag, ExecTxResult.typeName, ExecTxResult.fields);
      }
    }
    return m;
  },
});

export interface TxResult {
  height: bigint;
  index: number;
  tx: Uint8Array;
  result: ExecTxResult;
}
export const TxResult: MessageType<TxResult> = defineMessage<TxResult>({
  typeName: 'tendermint.abci.TxResult',
  fields: [
    { no: 1, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'index', jsName: 'index', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'tx', jsName: 'tx', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'result', jsName: 'result', kind: 'message', repeated: false, packed: false, type: () => ExecTxResult, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    height: partial?.height ?? 0n,
    index: partial?.index ?? 0,
    tx: partial?.tx ?? NO_BYTES,
    result: partial?.result ?? ExecTxResult.create(),
  }),
  write(m, w) {
    if (m.height !== 0n) {
      w.tag(8);
      w.int64(m.height);
    }
    if (m.index !== 0) {
      w.tag(16);
      w.uint32(m.index);
    }
    if (m.tx.length !== 0) {
      w.bytes(26, m.tx);
    }
    {
      const at = w.open(34);
      ExecTxResult.write(m.result, w);
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
          m.index = r.uint32();
          break;
        }
        case 26: {
          m.tx = r.bytesField();
          break;
        }
        case 34: {
          const outer = r.enter();
          ExecTxResult.read(m.result, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, TxResult.typeName, TxResult.fields);
      }
    }
    return m;
  },
});

export interface Validator {
  address: Uint8Array;
  power: bigint;
}
export const Validator: MessageType<Validator> = defineMessage<Validator>({
  typeName: 'tendermint.abci.Validator',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'power', jsName: 'power', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? NO_BYTES,
    power: partial?.power ?? 0n,
  }),
  write(m, w) {
    if (m.address.length !== 0) {
      w.bytes(10, m.address);
    }
    if (m.power !== 0n) {
      w.tag(24);
      w.int64(m.power);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.address = r.bytesField();
          break;
        }
        case 24: {
          m.power = r.int64();
          break;
        }
        default:
          r.other(tag, Validator.typeName, Validator.fields);
      }
    }
    return m;
  },
});

export interface ValidatorUpdate {
  pubKey: PublicKey;
  power: bigint;
}
export const ValidatorUpdate: MessageType<ValidatorUpdate> = defineMessage<ValidatorUpdate>({
  typeName: 'tendermint.abci.ValidatorUpdate',
  fields: [
    { no: 1, name: 'pub_key', jsName: 'pubKey', kind: 'message', repeated: false, packed: false, type: () => PublicKey, nullable: false, amino: {} },
    { no: 2, name: 'power', jsName: 'power', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    pubKey: partial?.pubKey ?? PublicKey.create(),
    power: partial?.power ?? 0n,
  }),
  write(m, w) {
    {
      const at = w.open(10);
      PublicKey.write(m.pubKey, w);
      w.close(at);
    }
    if (m.power !== 0n) {
      w.tag(16);
      w.int64(m.power);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          PublicKey.read(m.pubKey, r);
          r.leave(outer);
          break;
        }
        case 16: {
          m.power = r.int64();
          break;
        }
        default:
          r.other(tag, ValidatorUpdate.typeName, ValidatorUpdate.fields);
      }
    }
    return m;
  },
});

export interface VoteInfo {
  validator: Validator;
  blockIdFlag: BlockIDFlag;
}
export const VoteInfo: MessageType<VoteInfo> = defineMessage<VoteInfo>({
  typeName: 'tendermint.abci.VoteInfo',
  fields: [
    { no: 1, name: 'validator', jsName: 'validator', kind: 'message', repeated: false, packed: false, type: () => Validator, nullable: false, amino: {} },
    { no: 3, name: 'block_id_flag', jsName: 'blockIdFlag', kind: 'enum', repeated: false, packed: false, type: () => BlockIDFlagEnum, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    validator: partial?.validator ?? Validator.create(),
    blockIdFlag: partial?.blockIdFlag ?? 0,
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Validator.write(m.validator, w);
      w.close(at);
    }
    if (m.blockIdFlag !== 0) {
      w.tag(24);
      w.int32(m.blockIdFlag);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Validator.read(m.validator, r);
          r.leave(outer);
          break;
        }
        case 24: {
          m.blockIdFlag = r.int32();
          break;
        }
        default:
          r.other(tag, VoteInfo.typeName, VoteInfo.fields);
      }
    }
    return m;
  },
});

export interface ExtendedVoteInfo {
  validator: Validator;
  voteExtension: Uint8Array;
  extensionSignature: Uint8Array;
  blockIdFlag: BlockIDFlag;
}
export const ExtendedVoteInfo: MessageType<ExtendedVoteInfo> = defineMessage<ExtendedVoteInfo>({
  typeName: 'tendermint.abci.ExtendedVoteInfo',
  fields: [
    { no: 1, name: 'validator', jsName: 'validator', kind: 'message', repeated: false, packed: false, type: () => Validator, nullable: false, amino: {} },
    { no: 3, name: 'vote_extension', jsName: 'voteExtension', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'extension_signature', jsName: 'extensionSignature', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'block_id_flag', jsName: 'blockIdFlag', kind: 'enum', repeated: false, packed: false, type: () => BlockIDFlagEnum, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    validator: partial?.validator ?? Validator.create(),
    voteExtension: partial?.voteExtension ?? NO_BYTES,
    extensionSignature: partial?.extensionSignature ?? NO_BYTES,
    blockIdFlag: partial?.blockIdFlag ?? 0,
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Validator.write(m.validator, w);
      w.close(at);
    }
    if (m.voteExtension.length !== 0) {
      w.bytes(26, m.voteExtension);
    }
    if (m.extensionSignature.length !== 0) {
      w.bytes(34, m.extensionSignature);
    }
    if (m.blockIdFlag !== 0) {
      w.tag(40);
      w.int32(m.blockIdFlag);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Validator.read(m.validator, r);
          r.leave(outer);
          break;
        }
        case 26: {
          m.voteExtension = r.bytesField();
          break;
        }
        case 34: {
          m.extensionSignature = r.bytesField();
          break;
        }
        case 40: {
          m.blockIdFlag = r.int32();
          break;
        }
        default:
          r.other(tag, ExtendedVoteInfo.typeName, ExtendedVoteInfo.fields);
      }
    }
    return m;
  },
});

export interface Misbehavior {
  type: MisbehaviorType;
  validator: Validator;
  height: bigint;
  time: Timestamp;
  totalVotingPower: bigint;
}
export const Misbehavior: MessageType<Misbehavior> = defineMessage<Misbehavior>({
  typeName: 'tendermint.abci.Misbehavior',
  fields: [
    { no: 1, name: 'type', jsName: 'type', kind: 'enum', repeated: false, packed: false, type: () => MisbehaviorTypeEnum, nullable: true, amino: {} },
    { no: 2, name: 'validator', jsName: 'validator', kind: 'message', repeated: false, packed: false, type: () => Validator, nullable: false, amino: {} },
    { no: 3, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'time', jsName: 'time', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
    { no: 5, name: 'total_voting_power', jsName: 'totalVotingPower', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    type: partial?.type ?? 0,
    validator: partial?.validator ?? Validator.create(),
    height: partial?.height ?? 0n,
    time: partial?.time ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    totalVotingPower: partial?.totalVotingPower ?? 0n,
  }),
  write(m, w) {
    if (m.type !== 0) {
      w.tag(8);
      w.int32(m.type);
    }
    {
      const at = w.open(18);
      Validator.write(m.validator, w);
      w.close(at);
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
    if (m.totalVotingPower !== 0n) {
      w.tag(40);
      w.int64(m.totalVotingPower);
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
        case 18: {
          const outer = r.enter();
          Validator.read(m.validator, r);
          r.leave(outer);
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
        case 40: {
          m.totalVotingPower = r.int64();
          break;
        }
        default:
          r.other(tag, Misbehavior.typeName, Misbehavior.fields);
      }
    }
    return m;
  },
});

export interface Snapshot {
  height: bigint;
  format: number;
  chunks: number;
  hash: Uint8Array;
  metadata: Uint8Array;
}
export const Snapshot: MessageType<Snapshot> = defineMessage<Snapshot>({
  typeName: 'tendermint.abci.Snapshot',
  fields: [
    { no: 1, name: 'height', jsName: 'height', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'format', jsName: 'format', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'chunks', jsName: 'chunks', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'hash', jsName: 'hash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'metadata', jsName: 'metadata', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    height: partial?.height ?? 0n,
    format: partial?.format ?? 0,
    chunks: partial?.chunks ?? 0,
    hash: partial?.hash ?? NO_BYTES,
    metadata: partial?.metadata ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.height !== 0n) {
      w.tag(8);
      w.uint64(m.height);
    }
    if (m.format !== 0) {
      w.tag(16);
      w.uint32(m.format);
    }
    if (m.chunks !== 0) {
      w.tag(24);
      w.uint32(m.chunks);
    }
    if (m.hash.length !== 0) {
      w.bytes(34, m.hash);
    }
    if (m.metadata.length !== 0) {
      w.bytes(42, m.metadata);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.height = r.uint64();
          break;
        }
        case 16: {
          m.format = r.uint32();
          break;
        }
        case 24: {
          m.chunks = r.uint32();
          break;
        }
        case 34: {
          m.hash = r.bytesField();
          break;
        }
        case 42: {
          m.metadata = r.bytesField();
          break;
        }
        default:
          r.other(tag, Snapshot.typeName, Snapshot.fields);
      }
    }
    return m;
  },
});

export const ABCIService: ServiceType = {
  typeName: 'tendermint.abci.ABCI',
  methods: [
    { name: 'Echo', input: RequestEcho, output: ResponseEcho, http: [] },
    { name: 'Flush', input: RequestFlush, output: ResponseFlush, http: [] },
    { name: 'Info', input: RequestInfo, output: ResponseInfo, http: [] },
    { name: 'CheckTx', input: RequestCheckTx, output: ResponseCheckTx, http: [] },
    { name: 'Query', input: RequestQuery, output: ResponseQuery, http: [] },
    { name: 'Commit', input: RequestCommit, output: ResponseCommit, http: [] },
    { name: 'InitChain', input: RequestInitChain, output: ResponseInitChain, http: [] },
    { name: 'ListSnapshots', input: RequestListSnapshots, output: ResponseListSnapshots, http: [] },
    { name: 'OfferSnapshot', input: RequestOfferSnapshot, output: ResponseOfferSnapshot, http: [] },
    { name: 'LoadSnapshotChunk', input: RequestLoadSnapshotChunk, output: ResponseLoadSnapshotChunk, http: [] },
    { name: 'ApplySnapshotChunk', input: RequestApplySnapshotChunk, output: ResponseApplySnapshotChunk, http: [] },
    { name: 'PrepareProposal', input: RequestPrepareProposal, output: ResponsePrepareProposal, http: [] },
    { name: 'ProcessProposal', input: RequestProcessProposal, output: ResponseProcessProposal, http: [] },
    { name: 'ExtendVote', input: RequestExtendVote, output: ResponseExtendVote, http: [] },
    { name: 'VerifyVoteExtension', input: RequestVerifyVoteExtension, output: ResponseVerifyVoteExtension, http: [] },
    { name: 'FinalizeBlock', input: RequestFinalizeBlock, output: ResponseFinalizeBlock, http: [] },
  ],
};
