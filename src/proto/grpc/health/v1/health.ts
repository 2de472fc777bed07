// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineEnum, defineMessage, type EmptyMessage, type EnumType, type MessageType, type ServiceType } from '../../../../types/wire.ts';

export const HealthCheckResponse_ServingStatus = {
  UNKNOWN: 0,
  SERVING: 1,
  NOT_SERVING: 2,
  SERVICE_UNKNOWN: 3,
} as const;
export type HealthCheckResponse_ServingStatus = number;
export const HealthCheckResponse_ServingStatusEnum: EnumType = defineEnum('grpc.health.v1.HealthCheckResponse.ServingStatus', HealthCheckResponse_ServingStatus);

export interface HealthCheckRequest {
  service: string;
}
export const HealthCheckRequest: MessageType<HealthCheckRequest> = defineMessage<HealthCheckRequest>({
  typeName: 'grpc.health.v1.HealthCheckRequest',
  fields: [
    { no: 1, name: 'service', jsName: 'service', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    service: partial?.service ?? '',
  }),
  write(m, w) {
    if (m.service !== '') {
      w.string(10, m.service);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.service = r.string();
          break;
        }
        default:
          r.other(tag, HealthCheckRequest.typeName, HealthCheckRequest.fields);
      }
    }
    return m;
  },
});

export interface HealthCheckResponse {
  status: HealthCheckResponse_ServingStatus;
}
export const HealthCheckResponse: MessageType<HealthCheckResponse> = defineMessage<HealthCheckResponse>({
  typeName: 'grpc.health.v1.HealthCheckResponse',
  fields: [
    { no: 1, name: 'status', jsName: 'status', kind: 'enum', repeated: false, packed: false, type: () => HealthCheckResponse_ServingStatusEnum, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    status: partial?.status ?? 0,
  }),
  write(m, w) {
    if (m.status !== 0) {
      w.tag(8);
      w.int32(m.status);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.status = r.int32();
          break;
        }
        default:
          r.other(tag, HealthCheckResponse.typeName, HealthCheckResponse.fields);
      }
    }
    return m;
  },
});

export type HealthListRequest = EmptyMessage;
export const HealthListRequest: MessageType<HealthListRequest> = defineMessage<HealthListRequest>({
  typeName: 'grpc.health.v1.HealthListRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, HealthListRequest.typeName, HealthListRequest.fields);
    }
    return m;
  },
});

export interface HealthListResponse {
  statuses: Map<string, HealthCheckResponse>;
}
export const HealthListResponse: MessageType<HealthListResponse> = defineMessage<HealthListResponse>({
  typeName: 'grpc.health.v1.HealthListResponse',
  fields: [
    { no: 1, name: 'statuses', jsName: 'statuses', kind: 'message', repeated: true, packed: false, map: { key: { no: 1, name: 'key', jsName: 'key', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} }, value: { no: 2, name: 'value', jsName: 'value', kind: 'message', type: () => HealthCheckResponse, repeated: false, packed: false, nullable: true, amino: {} } }, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    statuses: partial?.statuses ?? new Map(),
  }),
  write(m, w) {
    for (const key of [...m.statuses.keys()].sort((a, b) => (a < b ? -1 : 1))) {
      const value = m.statuses.get(key);
      if (value === undefined) continue;
      const entry = w.open(10);
      w.string(10, key);
      const at = w.open(18);
      HealthCheckResponse.write(value, w);
      w.close(at);
      w.close(entry);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          let key = '';
          const value = HealthCheckResponse.create();
          while (r.pos < r.end) {
            const inner = r.tag();
            if (inner === 10) key = r.string();
            else if (inner === 18) {
              const entry = r.enter();
              HealthCheckResponse.read(value, r);
              r.leave(entry);
            }
            else r.skip(inner & 7);
          }
          r.leave(outer);
          m.statuses.set(key, value);
          break;
        }
        default:
          r.other(tag, HealthListResponse.typeName, HealthListResponse.fields);
      }
    }
    return m;
  },
});

export const HealthService: ServiceType = {
  typeName: 'grpc.health.v1.Health',
  methods: [
    { name: 'Check', input: HealthCheckRequest, output: HealthCheckResponse, http: [] },
    { name: 'List', input: HealthListRequest, output: HealthListResponse, http: [] },
    { name: 'Watch', input: HealthCheckRequest, output: HealthCheckResponse, serverStreaming: true, http: [] },
  ],
};
