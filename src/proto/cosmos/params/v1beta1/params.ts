// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';

export interface ParameterChangeProposal {
  title: string;
  description: string;
  changes: ParamChange[];
}
export const ParameterChangeProposal: MessageType<ParameterChangeProposal> = defineMessage<ParameterChangeProposal>({
  typeName: 'cosmos.params.v1beta1.ParameterChangeProposal',
  fields: [
    { no: 1, name: 'title', jsName: 'title', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'description', jsName: 'description', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'changes', jsName: 'changes', kind: 'message', repeated: true, packed: false, type: () => ParamChange, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { aminoName: 'cosmos-sdk/ParameterChangeProposal', implements: ['cosmos.gov.v1beta1.Content'] },
  create: (partial) => ({
    title: partial?.title ?? '',
    description: partial?.description ?? '',
    changes: partial?.changes ?? [],
  }),
  write(m, w) {
    if (m.title !== '') {
      w.string(10, m.title);
    }
    if (m.description !== '') {
      w.string(18, m.description);
    }
    for (const value of m.changes) {
      const at = w.open(26);
      ParamChange.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.title = r.string();
          break;
        }
        case 18: {
          m.description = r.string();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.changes.push(ParamChange.read(ParamChange.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ParameterChangeProposal.typeName, ParameterChangeProposal.fields);
      }
    }
    return m;
  },
});

export interface ParamChange {
  subspace: string;
  key: string;
  value: string;
}
export const ParamChange: MessageType<ParamChange> = defineMessage<ParamChange>({
  typeName: 'cosmos.params.v1beta1.ParamChange',
  fields: [
    { no: 1, name: 'subspace', jsName: 'subspace', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'key', jsName: 'key', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'value', jsName: 'value', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    subspace: partial?.subspace ?? '',
    key: partial?.key ?? '',
    value: partial?.value ?? '',
  }),
  write(m, w) {
    if (m.subspace !== '') {
      w.string(10, m.subspace);
    }
    if (m.key !== '') {
      w.string(18, m.key);
    }
    if (m.value !== '') {
      w.string(26, m.value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.subspace = r.string();
          break;
        }
        case 18: {
          m.key = r.string();
          break;
        }
        case 26: {
          m.value = r.string();
          break;
        }
        default:
          r.other(tag, ParamChange.typeName, ParamChange.fields);
      }
    }
    return m;
  },
});
