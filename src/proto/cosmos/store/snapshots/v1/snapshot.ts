// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineMessage, type MessageType } from '../../../../../types/wire.ts';

export interface Snapshot {
  height: bigint;
  format: number;
  chunks: number;
  hash: Uint8Array;
  metadata: Metadata;
}
export const Snapshot: MessageType<Snapshot> = defineMessage<Snapshot>({
  typeName: 'cosmos.store.snapshots.v1.Snapshot',
  fields: [
    { no: 1, name: 'height', jsName: 'height', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'format', jsName: 'format', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'chunks', jsName: 'chunks', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'hash', jsName: 'hash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'metadata', jsName: 'metadata', kind: 'message', repeated: false, packed: false, type: () => Metadata, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    height: partial?.height ?? 0n,
    format: partial?.format ?? 0,
    chunks: partial?.chunks ?? 0,
    hash: partial?.hash ?? NO_BYTES,
    metadata: partial?.metadata ?? Metadata.create(),
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
    {
      const at = w.open(42);
      Metadata.write(m.metadata, w);
      w.close(at);
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
          const outer = r.enter();
          Metadata.read(m.metadata, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Snapshot.typeName, Snapshot.fields);
      }
    }
    return m;
  },
});

export interface Metadata {
  chunkHashes: Uint8Array[];
}
export const Metadata: MessageType<Metadata> = defineMessage<Metadata>({
  typeName: 'cosmos.store.snapshots.v1.Metadata',
  fields: [
    { no: 1, name: 'chunk_hashes', jsName: 'chunkHashes', kind: 'bytes', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    chunkHashes: partial?.chunkHashes ?? [],
  }),
  write(m, w) {
    for (const value of m.chunkHashes) {
      w.bytes(10, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.chunkHashes.push(r.bytesField());
          break;
        }
        default:
          r.other(tag, Metadata.typeName, Metadata.fields);
      }
    }
    return m;
  },
});

export interface SnapshotItem {
  item: 
    | { kind: 'store'; value: SnapshotStoreItem }
    | { kind: 'iavl'; value: SnapshotIAVLItem }
    | { kind: 'extension'; value: SnapshotExtensionMeta }
    | { kind: 'extensionPayload'; value: SnapshotExtensionPayload }
    | undefined;
}
export const SnapshotItem: MessageType<SnapshotItem> = defineMessage<SnapshotItem>({
  typeName: 'cosmos.store.snapshots.v1.SnapshotItem',
  fields: [
    { no: 1, name: 'store', jsName: 'store', kind: 'message', repeated: false, packed: false, type: () => SnapshotStoreItem, oneof: 'item', nullable: true, amino: {} },
    { no: 2, name: 'iavl', jsName: 'iavl', kind: 'message', repeated: false, packed: false, type: () => SnapshotIAVLItem, oneof: 'item', nullable: true, amino: {} },
    { no: 3, name: 'extension', jsName: 'extension', kind: 'message', repeated: false, packed: false, type: () => SnapshotExtensionMeta, oneof: 'item', nullable: true, amino: {} },
    { no: 4, name: 'extension_payload', jsName: 'extensionPayload', kind: 'message', repeated: false, packed: false, type: () => SnapshotExtensionPayload, oneof: 'item', nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    item: partial?.item,
  }),
  write(m, w) {
    if (m.item !== undefined) {
      switch (m.item.kind) {
        case 'store': {
          const at = w.open(10);
          SnapshotStoreItem.write(m.item.value, w);
          w.close(at);
          break;
        }
        case 'iavl': {
          const at = w.open(18);
          SnapshotIAVLItem.write(m.item.value, w);
          w.close(at);
          break;
        }
        case 'extension': {
          const at = w.open(26);
          SnapshotExtensionMeta.write(m.item.value, w);
          w.close(at);
          break;
        }
        case 'extensionPayload': {
          const at = w.open(34);
          SnapshotExtensionPayload.write(m.item.value, w);
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
          m.item = { kind: 'store', value: SnapshotStoreItem.read(SnapshotStoreItem.create(), r) };
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.item = { kind: 'iavl', value: SnapshotIAVLItem.read(SnapshotIAVLItem.create(), r) };
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.item = { kind: 'extension', value: SnapshotExtensionMeta.read(SnapshotExtensionMeta.create(), r) };
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.item = { kind: 'extensionPayload', value: SnapshotExtensionPayload.read(SnapshotExtensionPayload.create(), r) };
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, SnapshotItem.typeName, SnapshotItem.fields);
      }
    }
    return m;
  },
});

export interface SnapshotStoreItem {
  name: string;
}
export const SnapshotStoreItem: MessageType<SnapshotStoreItem> = defineMessage<SnapshotStoreItem>({
  typeName: 'cosmos.store.snapshots.v1.SnapshotStoreItem',
  fields: [
    { no: 1, name: 'name', jsName: 'name', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    name: partial?.name ?? '',
  }),
  write(m, w) {
    if (m.name !== '') {
      w.string(10, m.name);
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
        default:
          r.other(tag, SnapshotStoreItem.typeName, SnapshotStoreItem.fields);
      }
    }
    return m;
  },
});

export interface SnapshotIAVLItem {
  key: Uint8Array;
  value: Uint8Array;
  version: bigint;
  height: number;
}
export const SnapshotIAVLItem: MessageType<SnapshotIAVLItem> = defineMessage<SnapshotIAVLItem>({
  typeName: 'cosmos.store.snapshots.v1.SnapshotIAVLItem',
  fields: [
    { no: 1, name: 'key', jsName: 'key', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'value', jsName: 'value', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'version', jsName: 'version', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'height', jsName: 'height', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    key: partial?.key ?? NO_BYTES,
    value: partial?.value ?? NO_BYTES,
    version: partial?.version ?? 0n,
    height: partial?.height ?? 0,
  }),
  write(m, w) {
    if (m.key.length !== 0) {
      w.bytes(10, m.key);
    }
    if (m.value.length !== 0) {
      w.bytes(18, m.value);
    }
    if (m.version !== 0n) {
      w.tag(24);
      w.int64(m.version);
    }
    if (m.height !== 0) {
      w.tag(32);
      w.int32(m.height);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.key = r.bytesField();
          break;
        }
        case 18: {
          m.value = r.bytesField();
          break;
        }
        case 24: {
          m.version = r.int64();
          break;
        }
        case 32: {
          m.height = r.int32();
          break;
        }
        default:
          r.other(tag, SnapshotIAVLItem.typeName, SnapshotIAVLItem.fields);
      }
    }
    return m;
  },
});

export interface SnapshotExtensionMeta {
  name: string;
  format: number;
}
export const SnapshotExtensionMeta: MessageType<SnapshotExtensionMeta> = defineMessage<SnapshotExtensionMeta>({
  typeName: 'cosmos.store.snapshots.v1.SnapshotExtensionMeta',
  fields: [
    { no: 1, name: 'name', jsName: 'name', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'format', jsName: 'format', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    name: partial?.name ?? '',
    format: partial?.format ?? 0,
  }),
  write(m, w) {
    if (m.name !== '') {
      w.string(10, m.name);
    }
    if (m.format !== 0) {
      w.tag(16);
      w.uint32(m.format);
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
        case 16: {
          m.format = r.uint32();
          break;
        }
        default:
          r.other(tag, SnapshotExtensionMeta.typeName, SnapshotExtensionMeta.fields);
      }
    }
    return m;
  },
});

export interface SnapshotExtensionPayload {
  payload: Uint8Array;
}
export const SnapshotExtensionPayload: MessageType<SnapshotExtensionPayload> = defineMessage<SnapshotExtensionPayload>({
  typeName: 'cosmos.store.snapshots.v1.SnapshotExtensionPayload',
  fields: [
    { no: 1, name: 'payload', jsName: 'payload', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    payload: partial?.payload ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.payload.length !== 0) {
      w.bytes(10, m.payload);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.payload = r.bytesField();
          break;
        }
        default:
          r.other(tag, SnapshotExtensionPayload.typeName, SnapshotExtensionPayload.fields);
      }
    }
    return m;
  },
});
