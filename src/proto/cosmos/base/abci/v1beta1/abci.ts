// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineMessage, type MessageType } from '../../../../../types/wire.ts';
import { Any } from '../../../../google/protobuf/any.ts';
import { Event } from '../../../../tendermint/abci/types.ts';
import { Block } from '../../../../tendermint/types/block.ts';

export interface TxResponse {
  height: bigint;
  txhash: string;
  codespace: string;
  code: number;
  data: string;
  rawLog: string;
  logs: ABCIMessageLog[];
  info: string;
  gasWanted: bigint;
  gasUsed: bigint;
  tx: Any | undefined;
  timestamp: string;
  events: Event[];
}
export const TxResponse: MessageType<TxResponse> = defineMessage<TxResponse>({
  typeName: 'cosmos.base.abci.v1beta1.TxResponse',
  fields: [
    { no: 1, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'txhash', jsName: 'txhash', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'codespace', jsName: 'codespace', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'code', jsName: 'code', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'data', jsName: 'data', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'raw_log', jsName: 'rawLog', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 7, name: 'logs', jsName: 'logs', kind: 'message', repeated: true, packed: false, type: () => ABCIMessageLog, nullable: false, amino: {} },
    { no: 8, name: 'info', jsName: 'info', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 9, name: 'gas_wanted', jsName: 'gasWanted', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 10, name: 'gas_used', jsName: 'gasUsed', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 11, name: 'tx', jsName: 'tx', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, amino: {} },
    { no: 12, name: 'timestamp', jsName: 'timestamp', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 13, name: 'events', jsName: 'events', kind: 'message', repeated: true, packed: false, type: () => Event, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    height: partial?.height ?? 0n,
    txhash: partial?.txhash ?? '',
    codespace: partial?.codespace ?? '',
    code: partial?.code ?? 0,
    data: partial?.data ?? '',
    rawLog: partial?.rawLog ?? '',
    logs: partial?.logs ?? [],
    info: partial?.info ?? '',
    gasWanted: partial?.gasWanted ?? 0n,
    gasUsed: partial?.gasUsed ?? 0n,
    tx: partial?.tx,
    timestamp: partial?.timestamp ?? '',
    events: partial?.events ?? [],
  }),
  write(m, w) {
    if (m.height !== 0n) {
      w.tag(8);
      w.int64(m.height);
    }
    if (m.txhash !== '') {
      w.string(18, m.txhash);
    }
    if (m.codespace !== '') {
      w.string(26, m.codespace);
    }
    if (m.code !== 0) {
      w.tag(32);
      w.uint32(m.code);
    }
    if (m.data !== '') {
      w.string(42, m.data);
    }
    if (m.rawLog !== '') {
      w.string(50, m.rawLog);
    }
    for (const value of m.logs) {
      const at = w.open(58);
      ABCIMessageLog.write(value, w);
      w.close(at);
    }
    if (m.info !== '') {
      w.string(66, m.info);
    }
    if (m.gasWanted !== 0n) {
      w.tag(72);
      w.int64(m.gasWanted);
    }
    if (m.gasUsed !== 0n) {
      w.tag(80);
      w.int64(m.gasUsed);
    }
    if (m.tx !== undefined) {
      const at = w.open(90);
      Any.write(m.tx, w);
      w.close(at);
    }
    if (m.timestamp !== '') {
      w.string(98, m.timestamp);
    }
    for (const value of m.events) {
      const at = w.open(106);
      Event.write(value, w);
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
          m.txhash = r.string();
          break;
        }
        case 26: {
          m.codespace = r.string();
          break;
        }
        case 32: {
          m.code = r.uint32();
          break;
        }
        case 42: {
          m.data = r.string();
          break;
        }
        case 50: {
          m.rawLog = r.string();
          break;
        }
        case 58: {
          const outer = r.enter();
          m.logs.push(ABCIMessageLog.read(ABCIMessageLog.create(), r));
          r.leave(outer);
          break;
        }
        case 66: {
          m.info = r.string();
          break;
        }
        case 72: {
          m.gasWanted = r.int64();
          break;
        }
        case 80: {
          m.gasUsed = r.int64();
          break;
        }
        case 90: {
          const outer = r.enter();
          m.tx = Any.read(m.tx ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        case 98: {
          m.timestamp = r.string();
          break;
        }
        case 106: {
          const outer = r.enter();
          m.events.push(Event.read(Event.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, TxResponse.typeName, TxResponse.fields);
      }
    }
    return m;
  },
});

export interface ABCIMessageLog {
  msgIndex: number;
  log: string;
  events: StringEvent[];
}
export const ABCIMessageLog: MessageType<ABCIMessageLog> = defineMessage<ABCIMessageLog>({
  typeName: 'cosmos.base.abci.v1beta1.ABCIMessageLog',
  fields: [
    { no: 1, name: 'msg_index', jsName: 'msgIndex', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'log', jsName: 'log', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'events', jsName: 'events', kind: 'message', repeated: true, packed: false, type: () => StringEvent, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    msgIndex: partial?.msgIndex ?? 0,
    log: partial?.log ?? '',
    events: partial?.events ?? [],
  }),
  write(m, w) {
    if (m.msgIndex !== 0) {
      w.tag(8);
      w.uint32(m.msgIndex);
    }
    if (m.log !== '') {
      w.string(18, m.log);
    }
    for (const value of m.events) {
      const at = w.open(26);
      StringEvent.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.msgIndex = r.uint32();
          break;
        }
        case 18: {
          m.log = r.string();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.events.push(StringEvent.read(StringEvent.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ABCIMessageLog.typeName, ABCIMessageLog.fields);
      }
    }
    return m;
  },
});

export interface StringEvent {
  type: string;
  attributes: Attribute[];
}
export const StringEvent: MessageType<StringEvent> = defineMessage<StringEvent>({
  typeName: 'cosmos.base.abci.v1beta1.StringEvent',
  fields: [
    { no: 1, name: 'type', jsName: 'type', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'attributes', jsName: 'attributes', kind: 'message', repeated: true, packed: false, type: () => Attribute, nullable: false, amino: {} },
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
      Attribute.write(value, w);
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
          m.attributes.push(Attribute.read(Attribute.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, StringEvent.typeName, StringEvent.fields);
      }
    }
    return m;
  },
});

export interface Attribute {
  key: string;
  value: string;
}
export const Attribute: MessageType<Attribute> = defineMessage<Attribute>({
  typeName: 'cosmos.base.abci.v1beta1.Attribute',
  fields: [
    { no: 1, name: 'key', jsName: 'key', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'value', jsName: 'value', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    key: partial?.key ?? '',
    value: partial?.value ?? '',
  }),
  write(m, w) {
    if (m.key !== '') {
      w.string(10, m.key);
    }
    if (m.value !== '') {
      w.string(18, m.value);
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
        default:
          r.other(tag, Attribute.typeName, Attribute.fields);
      }
    }
    return m;
  },
});

export interface GasInfo {
  gasWanted: bigint;
  gasUsed: bigint;
}
export const GasInfo: MessageType<GasInfo> = defineMessage<GasInfo>({
  typeName: 'cosmos.base.abci.v1beta1.GasInfo',
  fields: [
    { no: 1, name: 'gas_wanted', jsName: 'gasWanted', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'gas_used', jsName: 'gasUsed', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    gasWanted: partial?.gasWanted ?? 0n,
    gasUsed: partial?.gasUsed ?? 0n,
  }),
  write(m, w) {
    if (m.gasWanted !== 0n) {
      w.tag(8);
      w.uint64(m.gasWanted);
    }
    if (m.gasUsed !== 0n) {
      w.tag(16);
      w.uint64(m.gasUsed);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.gasWanted = r.uint64();
          break;
        }
        case 16: {
          m.gasUsed = r.uint64();
          break;
        }
        default:
          r.other(tag, GasInfo.typeName, GasInfo.fields);
      }
    }
    return m;
  },
});

export interface Result {
  data: Uint8Array;
  log: string;
  events: Event[];
  msgResponses: Any[];
}
export const Result: MessageType<Result> = defineMessage<Result>({
  typeName: 'cosmos.base.abci.v1beta1.Result',
  fields: [
    { no: 1, name: 'data', jsName: 'data', kind: 'bytes', repeated: false, packed: false, nullable: true, deprecated: true, amino: {} },
    { no: 2, name: 'log', jsName: 'log', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'events', jsName: 'events', kind: 'message', repeated: true, packed: false, type: () => Event, nullable: false, amino: {} },
    { no: 4, name: 'msg_responses', jsName: 'msgResponses', kind: 'message', repeated: true, packed: false, type: () => Any, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    data: partial?.data ?? NO_BYTES,
    log: partial?.log ?? '',
    events: partial?.events ?? [],
    msgResponses: partial?.msgResponses ?? [],
  }),
  write(m, w) {
    if (m.data.length !== 0) {
      w.bytes(10, m.data);
    }
    if (m.log !== '') {
      w.string(18, m.log);
    }
    for (const value of m.events) {
      const at = w.open(26);
      Event.write(value, w);
      w.close(at);
    }
    for (const value of m.msgResponses) {
      const at = w.open(34);
      Any.write(value, w);
      w.close(at);
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
          m.log = r.string();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.events.push(Event.read(Event.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.msgResponses.push(Any.read(Any.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Result.typeName, Result.fields);
      }
    }
    return m;
  },
});

export interface SimulationResponse {
  gasInfo: GasInfo;
  result: Result | undefined;
}
export const SimulationResponse: MessageType<SimulationResponse> = defineMessage<SimulationResponse>({
  typeName: 'cosmos.base.abci.v1beta1.SimulationResponse',
  fields: [
    { no: 1, name: 'gas_info', jsName: 'gasInfo', kind: 'message', repeated: false, packed: false, type: () => GasInfo, nullable: false, embed: true, amino: {} },
    { no: 2, name: 'result', jsName: 'result', kind: 'message', repeated: false, packed: false, type: () => Result, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    gasInfo: partial?.gasInfo ?? GasInfo.create(),
    result: partial?.result,
  }),
  write(m, w) {
    {
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
          GasInfo.read(m.gasInfo, r);
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
          r.other(tag, SimulationResponse.typeName, SimulationResponse.fields);
      }
    }
    return m;
  },
});

export interface MsgData {
  msgType: string;
  data: Uint8Array;
}
export const MsgData: MessageType<MsgData> = defineMessage<MsgData>({
  typeName: 'cosmos.base.abci.v1beta1.MsgData',
  fields: [
    { no: 1, name: 'msg_type', jsName: 'msgType', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'data', jsName: 'data', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    msgType: partial?.msgType ?? '',
    data: partial?.data ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.msgType !== '') {
      w.string(10, m.msgType);
    }
    if (m.data.length !== 0) {
      w.bytes(18, m.data);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.msgType = r.string();
          break;
        }
        case 18: {
          m.data = r.bytesField();
          break;
        }
        default:
          r.other(tag, MsgData.typeName, MsgData.fields);
      }
    }
    return m;
  },
});

export interface TxMsgData {
  data: MsgData[];
  msgResponses: Any[];
}
export const TxMsgData: MessageType<TxMsgData> = defineMessage<TxMsgData>({
  typeName: 'cosmos.base.abci.v1beta1.TxMsgData',
  fields: [
    { no: 1, name: 'data', jsName: 'data', kind: 'message', repeated: true, packed: false, type: () => MsgData, nullable: true, deprecated: true, amino: {} },
    { no: 2, name: 'msg_responses', jsName: 'msgResponses', kind: 'message', repeated: true, packed: false, type: () => Any, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    data: partial?.data ?? [],
    msgResponses: partial?.msgResponses ?? [],
  }),
  write(m, w) {
    for (const value of m.data) {
      const at = w.open(10);
      MsgData.write(value, w);
      w.close(at);
    }
    for (const value of m.msgResponses) {
      const at = w.open(18);
      Any.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.data.push(MsgData.read(MsgData.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.msgResponses.push(Any.read(Any.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, TxMsgData.typeName, TxMsgData.fields);
      }
    }
    return m;
  },
});

export interface SearchTxsResult {
  totalCount: bigint;
  count: bigint;
  pageNumber: bigint;
  pageTotal: bigint;
  limit: bigint;
  txs: TxResponse[];
}
export const SearchTxsResult: MessageType<SearchTxsResult> = defineMessage<SearchTxsResult>({
  typeName: 'cosmos.base.abci.v1beta1.SearchTxsResult',
  fields: [
    { no: 1, name: 'total_count', jsName: 'totalCount', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'count', jsName: 'count', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'page_number', jsName: 'pageNumber', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'page_total', jsName: 'pageTotal', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'limit', jsName: 'limit', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'txs', jsName: 'txs', kind: 'message', repeated: true, packed: false, type: () => TxResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    totalCount: partial?.totalCount ?? 0n,
    count: partial?.count ?? 0n,
    pageNumber: partial?.pageNumber ?? 0n,
    pageTotal: partial?.pageTotal ?? 0n,
    limit: partial?.limit ?? 0n,
    txs: partial?.txs ?? [],
  }),
  write(m, w) {
    if (m.totalCount !== 0n) {
      w.tag(8);
      w.uint64(m.totalCount);
    }
    if (m.count !== 0n) {
      w.tag(16);
      w.uint64(m.count);
    }
    if (m.pageNumber !== 0n) {
      w.tag(24);
      w.uint64(m.pageNumber);
    }
    if (m.pageTotal !== 0n) {
      w.tag(32);
      w.uint64(m.pageTotal);
    }
    if (m.limit !== 0n) {
      w.tag(40);
      w.uint64(m.limit);
    }
    for (const value of m.txs) {
      const at = w.open(50);
      TxResponse.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.totalCount = r.uint64();
          break;
        }
        case 16: {
          m.count = r.uint64();
          break;
        }
        case 24: {
          m.pageNumber = r.uint64();
          break;
        }
        case 32: {
          m.pageTotal = r.uint64();
          break;
        }
        case 40: {
          m.limit = r.uint64();
          break;
        }
        case 50: {
          const outer = r.enter();
          m.txs.push(TxResponse.read(TxResponse.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, SearchTxsResult.typeName, SearchTxsResult.fields);
      }
    }
    return m;
  },
});

export interface SearchBlocksResult {
  totalCount: bigint;
  count: bigint;
  pageNumber: bigint;
  pageTotal: bigint;
  limit: bigint;
  blocks: Block[];
}
export const SearchBlocksResult: MessageType<SearchBlocksResult> = defineMessage<SearchBlocksResult>({
  typeName: 'cosmos.base.abci.v1beta1.SearchBlocksResult',
  fields: [
    { no: 1, name: 'total_count', jsName: 'totalCount', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'count', jsName: 'count', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'page_number', jsName: 'pageNumber', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'page_total', jsName: 'pageTotal', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'limit', jsName: 'limit', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'blocks', jsName: 'blocks', kind: 'message', repeated: true, packed: false, type: () => Block, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    totalCount: partial?.totalCount ?? 0n,
    count: partial?.count ?? 0n,
    pageNumber: partial?.pageNumber ?? 0n,
    pageTotal: partial?.pageTotal ?? 0n,
    limit: partial?.limit ?? 0n,
    blocks: partial?.blocks ?? [],
  }),
  write(m, w) {
    if (m.totalCount !== 0n) {
      w.tag(8);
      w.int64(m.totalCount);
    }
    if (m.count !== 0n) {
      w.tag(16);
      w.int64(m.count);
    }
    if (m.pageNumber !== 0n) {
      w.tag(24);
      w.int64(m.pageNumber);
    }
    if (m.pageTotal !== 0n) {
      w.tag(32);
      w.int64(m.pageTotal);
    }
    if (m.limit !== 0n) {
      w.tag(40);
      w.int64(m.limit);
    }
    for (const value of m.blocks) {
      const at = w.open(50);
      Block.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.totalCount = r.int64();
          break;
        }
        case 16: {
          m.count = r.int64();
          break;
        }
        case 24: {
          m.pageNumber = r.int64();
          break;
        }
        case 32: {
          m.pageTotal = r.int64();
          break;
        }
        case 40: {
          m.limit = r.int64();
          break;
        }
        case 50: {
          const outer = r.enter();
          m.blocks.push(Block.read(Block.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, SearchBlocksResult.typeName, SearchBlocksResult.fields);
      }
    }
    return m;
  },
});
