// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../types/wire.ts';

export interface App {
  protocol: bigint;
  software: string;
}
export const App: MessageType<App> = defineMessage<App>({
  typeName: 'tendermint.version.App',
  fields: [
    { no: 1, name: 'protocol', jsName: 'protocol', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'software', jsName: 'software', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    protocol: partial?.protocol ?? 0n,
    software: partial?.software ?? '',
  }),
  write(m, w) {
    if (m.protocol !== 0n) {
      w.tag(8);
      w.uint64(m.protocol);
    }
    if (m.software !== '') {
      w.string(18, m.software);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.protocol = r.uint64();
          break;
        }
        case 18: {
          m.software = r.string();
          break;
        }
        default:
          r.other(tag, App.typeName, App.fields);
      }
    }
    return m;
  },
});

export interface Consensus {
  block: bigint;
  app: bigint;
}
export const Consensus: MessageType<Consensus> = defineMessage<Consensus>({
  typeName: 'tendermint.version.Consensus',
  fields: [
    { no: 1, name: 'block', jsName: 'block', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'app', jsName: 'app', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    block: partial?.block ?? 0n,
    app: partial?.app ?? 0n,
  }),
  write(m, w) {
    if (m.block !== 0n) {
      w.tag(8);
      w.uint64(m.block);
    }
    if (m.app !== 0n) {
      w.tag(16);
      w.uint64(m.app);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.block = r.uint64();
          break;
        }
        case 16: {
          m.app = r.uint64();
          break;
        }
        default:
          r.other(tag, Consensus.typeName, Consensus.fields);
      }
    }
    return m;
  },
});
