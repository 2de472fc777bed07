// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineMessage, type MessageType } from '../../../../types/wire.ts';
import { RequestFinalizeBlock, ResponseCommit, ResponseFinalizeBlock } from '../../../tendermint/abci/types.ts';

export interface StoreKVPair {
  storeKey: string;
  delete: boolean;
  key: Uint8Array;
  value: Uint8Array;
}
export const StoreKVPair: MessageType<StoreKVPair> = defineMessage<StoreKVPair>({
  typeName: 'cosmos.store.v1beta1.StoreKVPair',
  fields: [
    { no: 1, name: 'store_key', jsName: 'storeKey', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'delete', jsName: 'delete', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'key', jsName: 'key', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'value', jsName: 'value', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    storeKey: partial?.storeKey ?? '',
    delete: partial?.delete ?? false,
    key: partial?.key ?? NO_BYTES,
    value: partial?.value ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.storeKey !== '') {
      w.string(10, m.storeKey);
    }
    if (m.delete) {
      w.tag(16);
      w.bool(m.delete);
    }
    if (m.key.length !== 0) {
      w.bytes(26, m.key);
    }
    if (m.value.length !== 0) {
      w.bytes(34, m.value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.storeKey = r.string();
          break;
        }
        case 16: {
          m.delete = r.bool();
          break;
        }
        case 26: {
          m.key = r.bytesField();
          break;
        }
        case 34: {
          m.value = r.bytesField();
          break;
        }
        default:
          r.other(tag, StoreKVPair.typeName, StoreKVPair.fields);
      }
    }
    return m;
  },
});

export interface BlockMetadata {
  responseCommit: ResponseCommit | undefined;
  requestFinalizeBlock: RequestFinalizeBlock | undefined;
  responseFinalizeBlock: ResponseFinalizeBlock | undefined;
}
export const BlockMetadata: MessageType<BlockMetadata> = defineMessage<BlockMetadata>({
  typeName: 'cosmos.store.v1beta1.BlockMetadata',
  fields: [
    { no: 6, name: 'response_commit', jsName: 'responseCommit', kind: 'message', repeated: false, packed: false, type: () => ResponseCommit, nullable: true, amino: {} },
    { no: 7, name: 'request_finalize_block', jsName: 'requestFinalizeBlock', kind: 'message', repeated: false, packed: false, type: () => RequestFinalizeBlock, nullable: true, amino: {} },
    { no: 8, name: 'response_finalize_block', jsName: 'responseFinalizeBlock', kind: 'message', repeated: false, packed: false, type: () => ResponseFinalizeBlock, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    responseCommit: partial?.responseCommit,
    requestFinalizeBlock: partial?.requestFinalizeBlock,
    responseFinalizeBlock: partial?.responseFinalizeBlock,
  }),
  write(m, w) {
    if (m.responseCommit !== undefined) {
      const at = w.open(50);
      ResponseCommit.write(m.responseCommit, w);
      w.close(at);
    }
    if (m.requestFinalizeBlock !== undefined) {
      const at = w.open(58);
      RequestFinalizeBlock.write(m.requestFinalizeBlock, w);
      w.close(at);
    }
    if (m.responseFinalizeBlock !== undefined) {
      const at = w.open(66);
      ResponseFinalizeBlock.write(m.responseFinalizeBlock, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 50: {
          const outer = r.enter();
          m.responseCommit = ResponseCommit.read(m.responseCommit ?? ResponseCommit.create(), r);
          r.leave(outer);
          break;
        }
        case 58: {
          const outer = r.enter();
          m.requestFinalizeBlock = RequestFinalizeBlock.read(m.requestFinalizeBlock ?? RequestFinalizeBlock.create(), r);
          r.leave(outer);
          break;
        }
        case 66: {
          const outer = r.enter();
          m.responseFinalizeBlock = ResponseFinalizeBlock.read(m.responseFinalizeBlock ?? ResponseFinalizeBlock.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, BlockMetadata.typeName, BlockMetadata.fields);
      }
    }
    return m;
  },
});
