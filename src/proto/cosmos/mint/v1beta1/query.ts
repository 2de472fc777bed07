// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { Params } from './mint.ts';

export type QueryParamsRequest = EmptyMessage;
export const QueryParamsRequest: MessageType<QueryParamsRequest> = defineMessage<QueryParamsRequest>({
  typeName: 'cosmos.mint.v1beta1.QueryParamsRequest',
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
  params: Params;
}
export const QueryParamsResponse: MessageType<QueryParamsResponse> = defineMessage<QueryParamsResponse>({
  typeName: 'cosmos.mint.v1beta1.QueryParamsResponse',
  fields: [
    { no: 1, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    params: partial?.params ?? Params.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
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
          Params.read(m.params, r);
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

export type QueryInflationRequest = EmptyMessage;
export const QueryInflationRequest: MessageType<QueryInflationRequest> = defineMessage<QueryInflationRequest>({
  typeName: 'cosmos.mint.v1beta1.QueryInflationRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, QueryInflationRequest.typeName, QueryInflationRequest.fields);
    }
    return m;
  },
});

export interface QueryInflationResponse {
  inflation: string;
}
export const QueryInflationResponse: MessageType<QueryInflationResponse> = defineMessage<QueryInflationResponse>({
  typeName: 'cosmos.mint.v1beta1.QueryInflationResponse',
  fields: [
    { no: 1, name: 'inflation', jsName: 'inflation', kind: 'bytes', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    inflation: partial?.inflation ?? '',
  }),
  write(m, w) {
    w.number(10, m.inflation);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.inflation = r.decText(m.inflation);
          break;
        }
        default:
          r.other(tag, QueryInflationResponse.typeName, QueryInflationResponse.fields);
      }
    }
    return m;
  },
});

export type QueryAnnualProvisionsRequest = EmptyMessage;
export const QueryAnnualProvisionsRequest: MessageType<QueryAnnualProvisionsRequest> = defineMessage<QueryAnnualProvisionsRequest>({
  typeName: 'cosmos.mint.v1beta1.QueryAnnualProvisionsRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, QueryAnnualProvisionsRequest.typeName, QueryAnnualProvisionsRequest.fields);
    }
    return m;
  },
});

export interface QueryAnnualProvisionsResponse {
  annualProvisions: string;
}
export const QueryAnnualProvisionsResponse: MessageType<QueryAnnualProvisionsResponse> = defineMessage<QueryAnnualProvisionsResponse>({
  typeName: 'cosmos.mint.v1beta1.QueryAnnualProvisionsResponse',
  fields: [
    { no: 1, name: 'annual_provisions', jsName: 'annualProvisions', kind: 'bytes', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    annualProvisions: partial?.annualProvisions ?? '',
  }),
  write(m, w) {
    w.number(10, m.annualProvisions);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.annualProvisions = r.decText(m.annualProvisions);
          break;
        }
        default:
          r.other(tag, QueryAnnualProvisionsResponse.typeName, QueryAnnualProvisionsResponse.fields);
      }
    }
    return m;
  },
});

export const QueryService: ServiceType = {
  typeName: 'cosmos.mint.v1beta1.Query',
  methods: [
    { name: 'Params', input: QueryParamsRequest, output: QueryParamsResponse, http: [{ method: 'get', path: '/cosmos/mint/v1beta1/params' }] },
    { name: 'Inflation', input: QueryInflationRequest, output: QueryInflationResponse, http: [{ method: 'get', path: '/cosmos/mint/v1beta1/inflation' }] },
    { name: 'AnnualProvisions', input: QueryAnnualProvisionsRequest, output: QueryAnnualProvisionsResponse, http: [{ method: 'get', path: '/cosmos/mint/v1beta1/annual_provisions' }] },
  ],
};
