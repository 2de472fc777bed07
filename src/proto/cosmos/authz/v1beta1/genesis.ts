// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { GrantAuthorization } from './authz.ts';

export interface GenesisState {
  authorization: GrantAuthorization[];
}
export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>({
  typeName: 'cosmos.authz.v1beta1.GenesisState',
  fields: [
    { no: 1, name: 'authorization', jsName: 'authorization', kind: 'message', repeated: true, packed: false, type: () => GrantAuthorization, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    authorization: partial?.authorization ?? [],
  }),
  write(m, w) {
    for (const value of m.authorization) {
      const at = w.open(10);
      GrantAuthorization.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.authorization.push(GrantAuthorization.read(GrantAuthorization.create(), r));
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
