// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineMessage, type MessageType } from '../../../types/wire.ts';

export interface NetAddress {
  id: string;
  ip: string;
  port: number;
}
export const NetAddress: MessageType<NetAddress> = defineMessage<NetAddress>({
  typeName: 'tendermint.p2p.NetAddress',
  fields: [
    { no: 1, name: 'id', jsName: 'id', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'ip', jsName: 'ip', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'port', jsName: 'port', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    id: partial?.id ?? '',
    ip: partial?.ip ?? '',
    port: partial?.port ?? 0,
  }),
  write(m, w) {
    if (m.id !== '') {
      w.string(10, m.id);
    }
    if (m.ip !== '') {
      w.string(18, m.ip);
    }
    if (m.port !== 0) {
      w.tag(24);
      w.uint32(m.port);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.id = r.string();
          break;
        }
        case 18: {
          m.ip = r.string();
          break;
        }
        case 24: {
          m.port = r.uint32();
          break;
        }
        default:
          r.other(tag, NetAddress.typeName, NetAddress.fields);
      }
    }
    return m;
  },
});

export interface ProtocolVersion {
  p2p: bigint;
  block: bigint;
  app: bigint;
}
export const ProtocolVersion: MessageType<ProtocolVersion> = defineMessage<ProtocolVersion>({
  typeName: 'tendermint.p2p.ProtocolVersion',
  fields: [
    { no: 1, name: 'p2p', jsName: 'p2p', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'block', jsName: 'block', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'app', jsName: 'app', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    p2p: partial?.p2p ?? 0n,
    block: partial?.block ?? 0n,
    app: partial?.app ?? 0n,
  }),
  write(m, w) {
    if (m.p2p !== 0n) {
      w.tag(8);
      w.uint64(m.p2p);
    }
    if (m.block !== 0n) {
      w.tag(16);
      w.uint64(m.block);
    }
    if (m.app !== 0n) {
      w.tag(24);
      w.uint64(m.app);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.p2p = r.uint64();
          break;
        }
        case 16: {
          m.block = r.uint64();
          break;
        }
        case 24: {
          m.app = r.uint64();
          break;
        }
        default:
          r.other(tag, ProtocolVersion.typeName, ProtocolVersion.fields);
      }
    }
    return m;
  },
});

export interface DefaultNodeInfo {
  protocolVersion: ProtocolVersion;
  defaultNodeId: string;
  listenAddr: string;
  network: string;
  version: string;
  channels: Uint8Array;
  moniker: string;
  other: DefaultNodeInfoOther;
}
export const DefaultNodeInfo: MessageType<DefaultNodeInfo> = defineMessage<DefaultNodeInfo>({
  typeName: 'tendermint.p2p.DefaultNodeInfo',
  fields: [
    { no: 1, name: 'protocol_version', jsName: 'protocolVersion', kind: 'message', repeated: false, packed: false, type: () => ProtocolVersion, nullable: false, amino: {} },
    { no: 2, name: 'default_node_id', jsName: 'defaultNodeId', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'listen_addr', jsName: 'listenAddr', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'network', jsName: 'network', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'version', jsName: 'version', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'channels', jsName: 'channels', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 7, name: 'moniker', jsName: 'moniker', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 8, name: 'other', jsName: 'other', kind: 'message', repeated: false, packed: false, type: () => DefaultNodeInfoOther, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    protocolVersion: partial?.protocolVersion ?? ProtocolVersion.create(),
    defaultNodeId: partial?.defaultNodeId ?? '',
    listenAddr: partial?.listenAddr ?? '',
    network: partial?.network ?? '',
    version: partial?.version ?? '',
    channels: partial?.channels ?? NO_BYTES,
    moniker: partial?.moniker ?? '',
    other: partial?.other ?? DefaultNodeInfoOther.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      ProtocolVersion.write(m.protocolVersion, w);
      w.close(at);
    }
    if (m.defaultNodeId !== '') {
      w.string(18, m.defaultNodeId);
    }
    if (m.listenAddr !== '') {
      w.string(26, m.listenAddr);
    }
    if (m.network !== '') {
      w.string(34, m.network);
    }
    if (m.version !== '') {
      w.string(42, m.version);
    }
    if (m.channels.length !== 0) {
      w.bytes(50, m.channels);
    }
    if (m.moniker !== '') {
      w.string(58, m.moniker);
    }
    {
      const at = w.open(66);
      DefaultNodeInfoOther.write(m.other, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          ProtocolVersion.read(m.protocolVersion, r);
          r.leave(outer);
          break;
        }
        case 18: {
          m.defaultNodeId = r.string();
          break;
        }
        case 26: {
          m.listenAddr = r.string();
          break;
        }
        case 34: {
          m.network = r.string();
          break;
        }
        case 42: {
          m.version = r.string();
          break;
        }
        case 50: {
          m.channels = r.bytesField();
          break;
        }
        case 58: {
          m.moniker = r.string();
          break;
        }
        case 66: {
          const outer = r.enter();
          DefaultNodeInfoOther.read(m.other, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, DefaultNodeInfo.typeName, DefaultNodeInfo.fields);
      }
    }
    return m;
  },
});

export interface DefaultNodeInfoOther {
  txIndex: string;
  rpcAddress: string;
}
export const DefaultNodeInfoOther: MessageType<DefaultNodeInfoOther> = defineMessage<DefaultNodeInfoOther>({
  typeName: 'tendermint.p2p.DefaultNodeInfoOther',
  fields: [
    { no: 1, name: 'tx_index', jsName: 'txIndex', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'rpc_address', jsName: 'rpcAddress', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    txIndex: partial?.txIndex ?? '',
    rpcAddress: partial?.rpcAddress ?? '',
  }),
  write(m, w) {
    if (m.txIndex !== '') {
      w.string(10, m.txIndex);
    }
    if (m.rpcAddress !== '') {
      w.string(18, m.rpcAddress);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.txIndex = r.string();
          break;
        }
        case 18: {
          m.rpcAddress = r.string();
          break;
        }
        default:
          r.other(tag, DefaultNodeInfoOther.typeName, DefaultNodeInfoOther.fields);
      }
    }
    return m;
  },
});
