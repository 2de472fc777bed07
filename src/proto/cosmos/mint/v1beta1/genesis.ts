// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Minter, Params } from './mint.ts';

export interface GenesisState {
  minter: Minter;
  params: Params;
}
export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>({
  typeName: 'cosmos.mint.v1beta1.GenesisState',
  fields: [
    { no: 1, name: 'minter', jsName: 'minter', kind: 'message', repeated: false, packed: false, type: () => Minter, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    minter: partial?.minter ?? Minter.create(),
    params: partial?.params ?? Params.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Minter.write(m.minter, w);
      w.close(at);
    }
    {
      const at = w.open(18);
      Params.write(m.params, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Minter.read(m.minter, r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          Params.read(m.params, r);
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
