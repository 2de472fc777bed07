// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineEnum, defineMessage, type EnumType, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { GasInfo, Result, TxResponse } from '../../base/abci/v1beta1/abci.ts';
import { PageRequest, PageResponse } from '../../base/query/v1beta1/pagination.ts';
import { Tx } from './tx.ts';
import { Block } from '../../../tendermint/types/block.ts';
import { BlockID } from '../../../tendermint/types/types.ts';

export const OrderBy = {
  ORDER_BY_UNSPECIFIED: 0,
  ORDER_BY_ASC: 1,
  ORDER_BY_DESC: 2,
} as const;
export type OrderBy = number;
export const OrderByEnum: EnumType = defineEnum('cosmos.tx.v1beta1.OrderBy', OrderBy);

export const BroadcastMode = {
  BROADCAST_MODE_UNSPECIFIED: 0,
  BROADCAST_MODE_BLOCK: 1,
  BROADCAST_MODE_SYNC: 2,
  BROADCAST_MODE_ASYNC: 3,
} as const;
export type BroadcastMode = number;
export const BroadcastModeEnum: EnumType = defineEnum('cosmos.tx.v1beta1.BroadcastMode', BroadcastMode);

export interface GetTxsEventRequest {
  events: string[];
  pagination: PageRequest | undefined;
  orderBy: OrderBy;
  page: bigint;
  limit: bigint;
  query: string;
}
export const GetTxsEventRequest: MessageType<GetTxsEventRequest> = defineMessage<GetTxsEventRequest>({
  typeName: 'cosmos.tx.v1beta1.GetTxsEventRequest',
  fields: [
    { no: 1, name: 'events', jsName: 'events', kind: 'string', repeated: true, packed: false, nullable: true, deprecated: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, deprecated: true, amino: {} },
    { no: 3, name: 'order_by', jsName: 'orderBy', kind: 'enum', repeated: false, packed: false, type: () => OrderByEnum, nullable: true, amino: {} },
    { no: 4, name: 'page', jsName: 'page', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'limit', jsName: 'limit', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'query', jsName: 'query', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    events: partial?.events ?? [],
    pagination: partial?.pagination,
    orderBy: partial?.orderBy ?? 0,
    page: partial?.page ?? 0n,
    limit: partial?.limit ?? 0n,
    query: partial?.query ?? '',
  }),
  write(m, w) {
    for (const value of m.events) {
      w.string(10, value);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageRequest.write(m.pagination, w);
      w.close(at);
    }
    if (m.orderBy !== 0) {
      w.tag(24);
      w.int32(m.orderBy);
    }
    if (m.page !== 0n) {
      w.tag(32);
      w.uint64(m.page);
    }
    if (m.limit !== 0n) {
      w.tag(40);
      w.uint64(m.limit);
    }
    if (m.query !== '') {
      w.string(50, m.query);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.events.push(r.string());
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        case 24: {
          m.orderBy = r.int32();
          break;
        }
        case 32: {
          m.page = r.uint64();
          break;
        }
        case 40: {
          m.limit = r.uint64();
          break;
        }
        case 50: {
          m.query = r.string();
          break;
        }
        default:
          r.other(tag, GetTxsEventRequest.typeName, GetTxsEventRequest.fields);
      }
    }
    return m;
  },
});

export interface GetTxsEventResponse {
  txs: Tx[];
  txResponses: TxResponse[];
  pagination: PageResponse | undefined;
  total: bigint;
}
export const GetTxsEventResponse: MessageType<GetTxsEventResponse> = defineMessage<GetTxsEventResponse>({
  typeName: 'cosmos.tx.v1beta1.GetTxsEventResponse',
  fields: [
    { no: 1, name: 'txs', jsName: 'txs', kind: 'message', repeated: true, packed: false, type: () => Tx, nullable: true, amino: {} },
    { no: 2, name: 'tx_responses', jsName: 'txResponses', kind: 'message', repeated: true, packed: false, type: () => TxResponse, nullable: true, amino: {} },
    { no: 3, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, deprecated: true, amino: {} },
    { no: 4, name: 'total', jsName: 'total', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    txs: partial?.txs ?? [],
    txResponses: partial?.txResponses ?? [],
    pagination: partial?.pagination,
    total: partial?.total ?? 0n,
  }),
  write(m, w) {
    for (const value of m.txs) {
      const at = w.open(10);
      Tx.write(value, w);
      w.close(at);
    }
    for (const value of m.txResponses) {
      const at = w.open(18);
      TxResponse.write(value, w);
      w.close(at);
    }
    if (m.pagination !== undefined) {
      const at = w.open(26);
      PageResponse.write(m.pagination, w);
      w.close(at);
    }
    if (m.total !== 0n) {
      w.tag(32);
      w.uint64(m.total);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.txs.push(Tx.read(Tx.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.txResponses.push(TxResponse.read(TxResponse.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.pagination = PageResponse.read(m.pagination ?? PageResponse.create(), r);
          r.leave(outer);
          break;
        }
        case 32: {
          m.total = r.uint64();
          break;
        }
        default:
          r.other(tag, GetTxsEventResponse.typeName, GetTxsEventResponse.fields);
      }
    }
    return m;
  },
});

export interface BroadcastTxRequest {
  txBytes: Uint8Array;
  mode: BroadcastMode;
}
export const BroadcastTxRequest: MessageType<BroadcastTxRequest> = defineMessage<BroadcastTxRequest>({
  typeName: 'cosmos.tx.v1beta1.BroadcastTxRequest',
  fields: [
    { no: 1, name: 'tx_bytes', jsName: 'txBytes', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'mode', jsName: 'mode', kind: 'enum', repeated: false, packed: false, type: () => BroadcastModeEnum, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    txBytes: partial?.txBytes ?? NO_BYTES,
    mode: partial?.mode ?? 0,
  }),
  write(m, w) {
    if (m.txBytes.length !== 0) {
      w.bytes(10, m.txBytes);
    }
    if (m.mode !== 0) {
      w.tag(16);
      w.int32(m.mode);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.txBytes = r.bytesField();
          break;
        }
        case 16: {
          m.mode = r.int32();
          break;
        }
        default:
          r.other(tag, BroadcastTxRequest.typeName, BroadcastTxRequest.fields);
      }
    }
    return m;
  },
});

export interface BroadcastTxResponse {
  txResponse: TxResponse | undefined;
}
export const BroadcastTxResponse: MessageType<BroadcastTxResponse> = defineMessage<BroadcastTxResponse>({
  typeName: 'cosmos.tx.v1beta1.BroadcastTxResponse',
  fields: [
    { no: 1, name: 'tx_response', jsName: 'txResponse', kind: 'message', repeated: false, packed: false, type: () => TxResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    txResponse: partial?.txResponse,
  }),
  write(m, w) {
    if (m.txResponse !== undefined) {
      const at = w.open(10);
      TxResponse.write(m.txResponse, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.txResponse = TxResponse.read(m.txResponse ?? TxResponse.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, BroadcastTxResponse.typeName, BroadcastTxResponse.fields);
      }
    }
    return m;
  },
});

export interface SimulateRequest {
  tx: Tx | undefined;
  txBytes: Uint8Array;
}
export const SimulateRequest: MessageType<SimulateRequest> = defineMessage<SimulateRequest>({
  typeName: 'cosmos.tx.v1beta1.SimulateRequest',
  fields: [
    { no: 1, name: 'tx', jsName: 'tx', kind: 'message', repeated: false, packed: false, type: () => Tx, nullable: true, deprecated: true, amino: {} },
    { no: 2, name: 'tx_bytes', jsName: 'txBytes', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    tx: partial?.tx,
    txBytes: partial?.txBytes ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.tx !== undefined) {
      const at = w.open(10);
      Tx.write(m.tx, w);
      w.close(at);
    }
    if (m.txBytes.length !== 0) {
      w.bytes(18, m.txBytes);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.tx = Tx.read(m.tx ?? Tx.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          m.txBytes = r.bytesField();
          break;
        }
        default:
          r.other(tag, SimulateRequest.typeName, SimulateRequest.fields);
      }
    }
    return m;
  },
});

export interface SimulateResponse {
  gasInfo: GasInfo | undefined;
  result: Result | undefined;
}
export const SimulateResponse: MessageType<SimulateResponse> = defineMessage<SimulateResponse>({
  typeName: 'cosmos.tx.v1beta1.SimulateResponse',
  fields: [
    { no: 1, name: 'gas_info', jsName: 'gasInfo', kind: 'message', repeated: false, packed: false, type: () => GasInfo, nullable: true, amino: {} },
    { no: 2, name: 'result', jsName: 'result', kind: 'message', repeated: false, packed: false, type: () => Result, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    gasInfo: partial?.gasInfo,
    result: partial?.result,
  }),
  write(m, w) {
    if (m.gasInfo !== undefined) {
      const at = w.open(10);
      GasInfo.write(m.gasInfo, w);
      w.close(at);
    }
    if (m.result !== undefined) {
      const at = w.open(18);
      Result.write(m.result, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.gasInfo = GasInfo.read(m.gasInfo ?? GasInfo.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.result = Result.read(m.result ?? Result.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, SimulateResponse.typeName, SimulateResponse.fields);
      }
    }
    return m;
  },
});

export interface GetTxRequest {
  hash: string;
}
export const GetTxRequest: MessageType<GetTxRequest> = defineMessage<GetTxRequest>({
  typeName: 'cosmos.tx.v1beta1.GetTxRequest',
  fields: [
    { no: 1, name: 'hash', jsName: 'hash', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    hash: partial?.hash ?? '',
  }),
  write(m, w) {
    if (m.hash !== '') {
      w.string(10, m.hash);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.hash = r.string();
          break;
        }
        default:
          r.other(tag, GetTxRequest.typeName, GetTxRequest.fields);
      }
    }
    return m;
  },
});

export interface GetTxResponse {
  tx: Tx | undefined;
  txResponse: TxResponse | undefined;
}
export const GetTxResponse: MessageType<GetTxResponse> = defineMessage<GetTxResponse>({
  typeName: 'cosmos.tx.v1beta1.GetTxResponse',
  fields: [
    { no: 1, name: 'tx', jsName: 'tx', kind: 'message', repeated: false, packed: false, type: () => Tx, nullable: true, amino: {} },
    { no: 2, name: 'tx_response', jsName: 'txResponse', kind: 'message', repeated: false, packed: false, type: () => TxResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    tx: partial?.tx,
    txResponse: partial?.txResponse,
  }),
  write(m, w) {
    if (m.tx !== undefined) {
      const at = w.open(10);
      Tx.write(m.tx, w);
      w.close(at);
    }
    if (m.txResponse !== undefined) {
      const at = w.open(18);
      TxResponse.write(m.txResponse, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.tx = Tx.read(m.tx ?? Tx.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.txResponse = TxResponse.read(m.txResponse ?? TxResponse.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetTxResponse.typeName, GetTxResponse.fields);
      }
    }
    return m;
  },
});

export interface GetBlockWithTxsRequest {
  height: bigint;
  pagination: PageRequest | undefined;
}
export const GetBlockWithTxsRequest: MessageType<GetBlockWithTxsRequest> = defineMessage<GetBlockWithTxsRequest>({
  typeName: 'cosmos.tx.v1beta1.GetBlockWithTxsRequest',
  fields: [
    { no: 1, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    height: partial?.height ?? 0n,
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.height !== 0n) {
      w.tag(8);
      w.int64(m.height);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageRequest.write(m.pagination, w);
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
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetBlockWithTxsRequest.typeName, GetBlockWithTxsRequest.fields);
      }
    }
    return m;
  },
});

export interface GetBlockWithTxsResponse {
  txs: Tx[];
  blockId: BlockID | undefined;
  block: Block | undefined;
  pagination: PageResponse | undefined;
}
export const GetBlockWithTxsResponse: MessageType<GetBlockWithTxsResponse> = defineMessage<GetBlockWithTxsResponse>({
  typeName: 'cosmos.tx.v1beta1.GetBlockWithTxsResponse',
  fields: [
    { no: 1, name: 'txs', jsName: 'txs', kind: 'message', repeated: true, packed: false, type: () => Tx, nullable: true, amino: {} },
    { no: 2, name: 'block_id', jsName: 'blockId', kind: 'message', repeated: false, packed: false, type: () => BlockID, nullable: true, amino: {} },
    { no: 3, name: 'block', jsName: 'block', kind: 'message', repeated: false, packed: false, type: () => Block, nullable: true, amino: {} },
    { no: 4, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    txs: partial?.txs ?? [],
    blockId: partial?.blockId,
    block: partial?.block,
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.txs) {
      const at = w.open(10);
      Tx.write(value, w);
      w.close(at);
    }
    if (m.blockId !== undefined) {
      const at = w.open(18);
      BlockID.write(m.blockId, w);
      w.close(at);
    }
    if (m.block !== undefined) {
      const at = w.open(26);
      Block.write(m.block, w);
      w.close(at);
    }
    if (m.pagination !== undefined) {
      const at = w.open(34);
      PageResponse.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.txs.push(Tx.read(Tx.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.blockId = BlockID.read(m.blockId ?? BlockID.create(), r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.block = Block.read(m.block ?? Block.create(), r);
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.pagination = PageResponse.read(m.pagination ?? PageResponse.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetBlockWithTxsResponse.typeName, GetBlockWithTxsResponse.fields);
      }
    }
    return m;
  },
});

export interface TxDecodeRequest {
  txBytes: Uint8Array;
}
export const TxDecodeRequest: MessageType<TxDecodeRequest> = defineMessage<TxDecodeRequest>({
  typeName: 'cosmos.tx.v1beta1.TxDecodeRequest',
  fields: [
    { no: 1, name: 'tx_bytes', jsName: 'txBytes', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    txBytes: partial?.txBytes ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.txBytes.length !== 0) {
      w.bytes(10, m.txBytes);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.txBytes = r.bytesField();
          break;
        }
        default:
          r.other(tag, TxDecodeRequest.typeName, TxDecodeRequest.fields);
      }
    }
    return m;
  },
});

export interface TxDecodeResponse {
  tx: Tx | undefined;
}
export const TxDecodeResponse: MessageType<TxDecodeResponse> = defineMessage<TxDecodeResponse>({
  typeName: 'cosmos.tx.v1beta1.TxDecodeResponse',
  fields: [
    { no: 1, name: 'tx', jsName: 'tx', kind: 'message', repeated: false, packed: false, type: () => Tx, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    tx: partial?.tx,
  }),
  write(m, w) {
    if (m.tx !== undefined) {
      const at = w.open(10);
      Tx.write(m.tx, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.tx = Tx.read(m.tx ?? Tx.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, TxDecodeResponse.typeName, TxDecodeResponse.fields);
      }
    }
    return m;
  },
});

export interface TxEncodeRequest {
  tx: Tx | undefined;
}
export const TxEncodeRequest: MessageType<TxEncodeRequest> = defineMessage<TxEncodeRequest>({
  typeName: 'cosmos.tx.v1beta1.TxEncodeRequest',
  fields: [
    { no: 1, name: 'tx', jsName: 'tx', kind: 'message', repeated: false, packed: false, type: () => Tx, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    tx: partial?.tx,
  }),
  write(m, w) {
    if (m.tx !== undefined) {
      const at = w.open(10);
      Tx.write(m.tx, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.tx = Tx.read(m.tx ?? Tx.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, TxEncodeRequest.typeName, TxEncodeRequest.fields);
      }
    }
    return m;
  },
});

export interface TxEncodeResponse {
  txBytes: Uint8Array;
}
export const TxEncodeResponse: MessageType<TxEncodeResponse> = defineMessage<TxEncodeResponse>({
  typeName: 'cosmos.tx.v1beta1.TxEncodeResponse',
  fields: [
    { no: 1, name: 'tx_bytes', jsName: 'txBytes', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    txBytes: partial?.txBytes ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.txBytes.length !== 0) {
      w.bytes(10, m.txBytes);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.txBytes = r.bytesField();
          break;
        }
        default:
          r.other(tag, TxEncodeResponse.typeName, TxEncodeResponse.fields);
      }
    }
    return m;
  },
});

export interface TxEncodeAminoRequest {
  aminoJson: string;
}
export const TxEncodeAminoRequest: MessageType<TxEncodeAminoRequest> = defineMessage<TxEncodeAminoRequest>({
  typeName: 'cosmos.tx.v1beta1.TxEncodeAminoRequest',
  fields: [
    { no: 1, name: 'amino_json', jsName: 'aminoJson', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    aminoJson: partial?.aminoJson ?? '',
  }),
  write(m, w) {
    if (m.aminoJson !== '') {
      w.string(10, m.aminoJson);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.aminoJson = r.string();
          break;
        }
        default:
          r.other(tag, TxEncodeAminoRequest.typeName, TxEncodeAminoRequest.fields);
      }
    }
    return m;
  },
});

export interface TxEncodeAminoResponse {
  aminoBinary: Uint8Array;
}
export const TxEncodeAminoResponse: MessageType<TxEncodeAminoResponse> = defineMessage<TxEncodeAminoResponse>({
  typeName: 'cosmos.tx.v1beta1.TxEncodeAminoResponse',
  fields: [
    { no: 1, name: 'amino_binary', jsName: 'aminoBinary', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    aminoBinary: partial?.aminoBinary ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.aminoBinary.length !== 0) {
      w.bytes(10, m.aminoBinary);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.aminoBinary = r.bytesField();
          break;
        }
        default:
          r.other(tag, TxEncodeAminoResponse.typeName, TxEncodeAminoResponse.fields);
      }
    }
    return m;
  },
});

export interface TxDecodeAminoRequest {
  aminoBinary: Uint8Array;
}
export const TxDecodeAminoRequest: MessageType<TxDecodeAminoRequest> = defineMessage<TxDecodeAminoRequest>({
  typeName: 'cosmos.tx.v1beta1.TxDecodeAminoRequest',
  fields: [
    { no: 1, name: 'amino_binary', jsName: 'aminoBinary', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    aminoBinary: partial?.aminoBinary ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.aminoBinary.length !== 0) {
      w.bytes(10, m.aminoBinary);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.aminoBinary = r.bytesField();
          break;
        }
        default:
          r.other(tag, TxDecodeAminoRequest.typeName, TxDecodeAminoRequest.fields);
      }
    }
    return m;
  },
});

export interface TxDecodeAminoResponse {
  aminoJson: string;
}
export const TxDecodeAminoResponse: MessageType<TxDecodeAminoResponse> = defineMessage<TxDecodeAminoResponse>({
  typeName: 'cosmos.tx.v1beta1.TxDecodeAminoResponse',
  fields: [
    { no: 1, name: 'amino_json', jsName: 'aminoJson', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    aminoJson: partial?.aminoJson ?? '',
  }),
  write(m, w) {
    if (m.aminoJson !== '') {
      w.string(10, m.aminoJson);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.aminoJson = r.string();
          break;
        }
        default:
          r.other(tag, TxDecodeAminoResponse.typeName, TxDecodeAminoResponse.fields);
      }
    }
    return m;
  },
});

export const ServiceService: ServiceType = {
  typeName: 'cosmos.tx.v1beta1.Service',
  methods: [
    { name: 'Simulate', input: SimulateRequest, output: SimulateResponse, http: [{ method: 'post', path: '/cosmos/tx/v1beta1/simulate', body: '*' }] },
    { name: 'GetTx', input: GetTxRequest, output: GetTxResponse, http: [{ method: 'get', path: '/cosmos/tx/v1beta1/txs/{hash}' }] },
    { name: 'BroadcastTx', input: BroadcastTxRequest, output: BroadcastTxResponse, http: [{ method: 'post', path: '/cosmos/tx/v1beta1/txs', body: '*' }] },
    { name: 'GetTxsEvent', input: GetTxsEventRequest, output: GetTxsEventResponse, http: [{ method: 'get', path: '/cosmos/tx/v1beta1/txs' }] },
    { name: 'GetBlockWithTxs', input: GetBlockWithTxsRequest, output: GetBlockWithTxsResponse, http: [{ method: 'get', path: '/cosmos/tx/v1beta1/txs/block/{height}' }] },
    { name: 'TxDecode', input: TxDecodeRequest, output: TxDecodeResponse, http: [{ method: 'post', path: '/cosmos/tx/v1beta1/decode', body: '*' }] },
    { name: 'TxEncode', input: TxEncodeRequest, output: TxEncodeResponse, http: [{ method: 'post', path: '/cosmos/tx/v1beta1/encode', body: '*' }] },
    { name: 'TxEncodeAmino', input: TxEncodeAminoRequest, output: TxEncodeAminoResponse, http: [{ method: 'post', path: '/cosmos/tx/v1beta1/encode/amino', body: '*' }] },
    { name: 'TxDecodeAmino', input: TxDecodeAminoRequest, output: TxDecodeAminoResponse, http: [{ method: 'post', path: '/cosmos/tx/v1beta1/decode/amino', body: '*' }] },
  ],
};
