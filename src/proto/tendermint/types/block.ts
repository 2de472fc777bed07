// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../types/wire.ts';
import { EvidenceList } from './evidence.ts';
import { Commit, Data, Header } from './types.ts';

export interface Block {
  header: Header;
  data: Data;
  evidence: EvidenceList;
  lastCommit: Commit | undefined;
}
export const Block: MessageType<Block> = defineMessage<Block>({
  typeName: 'tendermint.types.Block',
  fields: [
    { no: 1, name: 'header', jsName: 'header', kind: 'message', repeated: false, packed: false, type: () => Header, nullable: false, amino: {} },
    { no: 2, name: 'data', jsName: 'data', kind: 'message', repeated: false, packed: false, type: () => Data, nullable: false, amino: {} },
    { no: 3, name: 'evidence', jsName: 'evidence', kind: 'message', repeated: false, packed: false, type: () => EvidenceList, nullable: false, amino: {} },
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
