// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { PageRequest, PageResponse } from '../../base/query/v1beta1/pagination.ts';
import { Any } from '../../../google/protobuf/any.ts';

export interface QueryEvidenceRequest {
  evidenceHash: Uint8Array;
  hash: string;
}
export const QueryEvidenceRequest: MessageType<QueryEvidenceRequest> = defineMessage<QueryEvidenceRequest>({
  typeName: 'cosmos.evidence.v1beta1.QueryEvidenceRequest',
  fields: [
    { no: 1, name: 'evidence_hash', jsName: 'evidenceHash', kind: 'bytes', repeated: false, packed: false, nullable: true, deprecated: true, amino: {} },
    { no: 2, name: 'hash', jsName: 'hash', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    evidenceHash: partial?.evidenceHash ?? NO_BYTES,
    hash: partial?.hash ?? '',
  }),
  write(m, w) {
    if (m.evidenceHash.length !== 0) {
      w.bytes(10, m.evidenceHash);
    }
    if (m.hash !== '') {
      w.string(18, m.hash);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.evidenceHash = r.bytesField();
          break;
        }
        case 18: {
          m.hash = r.string();
          break;
        }
        default:
          r.other(tag, QueryEvidenceRequest.typeName, QueryEvidenceRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryEvidenceResponse {
  evidence: Any | undefined;
}
export const QueryEvidenceResponse: MessageType<QueryEvidenceResponse> = defineMessage<QueryEvidenceResponse>({
  typeName: 'cosmos.evidence.v1beta1.QueryEvidenceResponse',
  fields: [
    { no: 1, name: 'evidence', jsName: 'evidence', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    evidence: partial?.evidence,
  }),
  write(m, w) {
    if (m.evidence !== undefined) {
      const at = w.open(10);
      Any.write(m.evidence, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.evidence = Any.read(m.evidence ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryEvidenceResponse.typeName, QueryEvidenceResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryAllEvidenceRequest {
  pagination: PageRequest | undefined;
}
export const QueryAllEvidenceRequest: MessageType<QueryAllEvidenceRequest> = defineMessage<QueryAllEvidenceRequest>({
  typeName: 'cosmos.evidence.v1beta1.QueryAllEvidenceRequest',
  fields: [
    { no: 1, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.pagination !== undefined) {
      const at = w.open(10);
      PageRequest.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryAllEvidenceRequest.typeName, QueryAllEvidenceRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryAllEvidenceResponse {
  evidence: Any[];
  pagination: PageResponse | undefined;
}
export const QueryAllEvidenceResponse: MessageType<QueryAllEvidenceResponse> = defineMessage<QueryAllEvidenceResponse>({
  typeName: 'cosmos.evidence.v1beta1.QueryAllEvidenceResponse',
  fields: [
    { no: 1, name: 'evidence', jsName: 'evidence', kind: 'message', repeated: true, packed: false, type: () => Any, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    evidence: partial?.evidence ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    for (const value of m.evidence) {
      const at = w.open(10);
      Any.write(value, w);
      w.close(at);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageResponse.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.evidence.push(Any.read(Any.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.pagination = PageResponse.read(m.pagination ?? PageResponse.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryAllEvidenceResponse.typeName, QueryAllEvidenceResponse.fields);
      }
    }
    return m;
  },
});

export const QueryService: ServiceType = {
  typeName: 'cosmos.evidence.v1beta1.Query',
  methods: [
    { name: 'Evidence', input: QueryEvidenceRequest, output: QueryEvidenceResponse, http: [{ method: 'get', path: '/cosmos/evidence/v1beta1/evidence/{hash}' }] },
    { name: 'AllEvidence', input: QueryAllEvidenceRequest, output: QueryAllEvidenceResponse, http: [{ method: 'get', path: '/cosmos/evidence/v1beta1/evidence' }] },
  ],
};
