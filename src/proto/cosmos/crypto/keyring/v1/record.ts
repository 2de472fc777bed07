// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType } from '../../../../../types/wire.ts';
import { BIP44Params } from '../../hd/v1/hd.ts';
import { Any } from '../../../../google/protobuf/any.ts';

export interface Record {
  name: string;
  pubKey: Any | undefined;
  item: 
    | { kind: 'local'; value: Record_Local }
    | { kind: 'ledger'; value: Record_Ledger }
    | { kind: 'multi'; value: Record_Multi }
    | { kind: 'offline'; value: Record_Offline }
    | undefined;
}
export const Record: MessageType<Record> = defineMessage<Record>({
  typeName: 'cosmos.crypto.keyring.v1.Record',
  fields: [
    { no: 1, name: 'name', jsName: 'name', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'pub_key', jsName: 'pubKey', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, amino: {} },
    { no: 3, name: 'local', jsName: 'local', kind: 'message', repeated: false, packed: false, type: () => Record_Local, oneof: 'item', nullable: true, amino: {} },
    { no: 4, name: 'ledger', jsName: 'ledger', kind: 'message', repeated: false, packed: false, type: () => Record_Ledger, oneof: 'item', nullable: true, amino: {} },
    { no: 5, name: 'multi', jsName: 'multi', kind: 'message', repeated: false, packed: false, type: () => Record_Multi, oneof: 'item', nullable: true, amino: {} },
    { no: 6, name: 'offline', jsName: 'offline', kind: 'message', repeated: false, packed: false, type: () => Record_Offline, oneof: 'item', nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    name: partial?.name ?? '',
    pubKey: partial?.pubKey,
    item: partial?.item,
  }),
  write(m, w) {
    if (m.name !== '') {
      w.string(10, m.name);
    }
    if (m.pubKey !== undefined) {
      const at = w.open(18);
      Any.write(m.pubKey, w);
      w.close(at);
    }
    if (m.item !== undefined) {
      switch (m.item.kind) {
        case 'local': {
          const at = w.open(26);
          Record_Local.write(m.item.value, w);
          w.close(at);
          break;
        }
        case 'ledger': {
          const at = w.open(34);
          Record_Ledger.write(m.item.value, w);
          w.close(at);
          break;
        }
        case 'multi': {
          const at = w.open(42);
          Record_Multi.write(m.item.value, w);
          w.close(at);
          break;
        }
        case 'offline': {
          const at = w.open(50);
          Record_Offline.write(m.item.value, w);
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
          m.name = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pubKey = Any.read(m.pubKey ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.item = { kind: 'local', value: Record_Local.read(Record_Local.create(), r) };
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.item = { kind: 'ledger', value: Record_Ledger.read(Record_Ledger.create(), r) };
          r.leave(outer);
          break;
        }
        case 42: {
          const outer = r.enter();
          m.item = { kind: 'multi', value: Record_Multi.read(Record_Multi.create(), r) };
          r.leave(outer);
          break;
        }
        case 50: {
          const outer = r.enter();
          m.item = { kind: 'offline', value: Record_Offline.read(Record_Offline.create(), r) };
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Record.typeName, Record.fields);
      }
    }
    return m;
  },
});

export interface Record_Local {
  privKey: Any | undefined;
}
export const Record_Local: MessageType<Record_Local> = defineMessage<Record_Local>({
  typeName: 'cosmos.crypto.keyring.v1.Record.Local',
  fields: [
    { no: 1, name: 'priv_key', jsName: 'privKey', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    privKey: partial?.privKey,
  }),
  write(m, w) {
    if (m.privKey !== undefined) {
      const at = w.open(10);
      Any.write(m.privKey, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.privKey = Any.read(m.privKey ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Record_Local.typeName, Record_Local.fields);
      }
    }
    return m;
  },
});

export interface Record_Ledger {
  path: BIP44Params | undefined;
}
export const Record_Ledger: MessageType<Record_Ledger> = defineMessage<Record_Ledger>({
  typeName: 'cosmos.crypto.keyring.v1.Record.Ledger',
  fields: [
    { no: 1, name: 'path', jsName: 'path', kind: 'message', repeated: false, packed: false, type: () => BIP44Params, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    path: partial?.path,
  }),
  write(m, w) {
    if (m.path !== undefined) {
      const at = w.open(10);
      BIP44Params.write(m.path, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.path = BIP44Params.read(m.path ?? BIP44Params.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Record_Ledger.typeName, Record_Ledger.fields);
      }
    }
    return m;
  },
});

export type Record_Multi = EmptyMessage;
export const Record_Multi: MessageType<Record_Multi> = defineMessage<Record_Multi>({
  typeName: 'cosmos.crypto.keyring.v1.Record.Multi',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, Record_Multi.typeName, Record_Multi.fields);
    }
    return m;
  },
});

export type Record_Offline = EmptyMessage;
export const Record_Offline: MessageType<Record_Offline> = defineMessage<Record_Offline>({
  typeName: 'cosmos.crypto.keyring.v1.Record.Offline',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, Record_Offline.typeName, Record_Offline.fields);
    }
    return m;
  },
});
