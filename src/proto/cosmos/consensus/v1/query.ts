// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { ConsensusParams } from '../../../tendermint/types/params.ts';

export type QueryParamsRequest = EmptyMessage;
export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>({
  typeName: 'cosmos.consensus.v1.QueryParamsRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, QueryParamsRequest.typeName, QueryParamsRequest.fields);
    }
    return m;
  },
});

export interface QueryParamsResponse {
  params: ConsensusParams | undefined;
}
export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>({
  typeName: 'cosmos.consensus.v1.QueryParamsResponse',
  fields: [
    { no: 1, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => ConsensusParams, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    params: partial?.params,
  }),
  write(m, w) {
    if (m.params !== undefined) {
      const at = w.open(10);
      ConsensusParams.write(m.params, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.params = ConsensusParams.read(m.params ?? ConsensusParams.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryParamsResponse.typeName, QueryParamsResponse.fields);
      }
    }
    return m;
  },
});

export const QueryService: ServiceType = {
  typeName: 'cosmos.consensus.v1.Query',
  methods: [
    { name: 'Params', input: QueryParamsRequest, output: QueryParamsResponse, http: [{ method: 'get', path: '/cosmos/consensus/v1/params' }] },
  ],
};
