// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { Params } from './mint.ts';

export interface MsgUpdateParams {
  authority: string;
  params: Params;
}
export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>({
  typeName: 'cosmos.mint.v1beta1.MsgUpdateParams',
  fields: [
    { no: 1, name: 'authority', jsName: 'authority', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['authority'], aminoName: 'cosmos-sdk/x/mint/MsgUpdateParams' },
  create: (partial) => ({
    authority: partial?.authority ?? '',
    params: partial?.params ?? Params.create(),
  }),
  write(m, w) {
    if (m.authority !== '') {
      w.string(10, m.authority);
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
          m.authority = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          Params.read(m.params, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgUpdateParams.typeName, MsgUpdateParams.fields);
      }
    }
    return m;
  },
});

export type MsgUpdateParamsResponse = EmptyMessage;
export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>({
  typeName: 'cosmos.mint.v1beta1.MsgUpdateParamsResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgUpdateParamsResponse.typeName, MsgUpdateParamsResponse.fields);
    }
    return m;
  },
});

export const MsgService: ServiceType = {
  typeName: 'cosmos.mint.v1beta1.Msg',
  msgService: true,
  methods: [
    { name: 'UpdateParams', input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
  ],
};
