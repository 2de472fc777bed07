// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Params } from './auth.ts';
import { Any } from '../../../google/protobuf/any.ts';

export interface GenesisState {
  params: Params;
  accounts: Any[];
}
export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>({
  typeName: 'cosmos.auth.v1beta1.GenesisState',
  fields: [
    { no: 1, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'accounts', jsName: 'accounts', kind: 'message', repeated: true, packed: false, type: () => Any, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    params: partial?.params ?? Params.create(),
    accounts: partial?.accounts ?? [],
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Params.write(m.params, w);
      w.close(at);
    }
    for (const value of m.accounts) {
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
          Params.read(m.params, r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.accounts.push(Any.read(Any.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GenesisState.typeName, GenesisState.fields);
      }
    }
    return m;
  },
});
