// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, checkTimestamp, defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../../types/wire.ts';
import { Timestamp } from '../../../../google/protobuf/timestamp.ts';

export type ConfigRequest = EmptyMessage;
export const ConfigRequest: MessageType<ConfigRequest> = defineMessage<ConfigRequest>({
  typeName: 'cosmos.base.node.v1beta1.ConfigRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, ConfigRequest.typeName, ConfigRequest.fields);
    }
    return m;
  },
});

export interface ConfigResponse {
  minimumGasPrice: string;
  pruningKeepRecent: string;
  pruningInterval: string;
  haltHeight: bigint;
}
export const ConfigResponse: MessageType<ConfigResponse> = defineMessage<ConfigResponse>({
  typeName: 'cosmos.base.node.v1beta1.ConfigResponse',
  fields: [
    { no: 1, name: 'minimum_gas_price', jsName: 'minimumGasPrice', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'pruning_keep_recent', jsName: 'pruningKeepRecent', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'pruning_interval', jsName: 'pruningInterval', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'halt_height', jsName: 'haltHeight', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    minimumGasPrice: partial?.minimumGasPrice ?? '',
    pruningKeepRecent: partial?.pruningKeepRecent ?? '',
    pruningInterval: partial?.pruningInterval ?? '',
    haltHeight: partial?.haltHeight ?? 0n,
  }),
  write(m, w) {
    if (m.minimumGasPrice !== '') {
      w.string(10, m.minimumGasPrice);
    }
    if (m.pruningKeepRecent !== '') {
      w.string(18, m.pruningKeepRecent);
    }
    if (m.pruningInterval !== '') {
      w.string(26, m.pruningInterval);
    }
    if (m.haltHeight !== 0n) {
      w.tag(32);
      w.uint64(m.haltHeight);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.minimumGasPrice = r.string();
          break;
        }
        case 18: {
          m.pruningKeepRecent = r.string();
          break;
        }
        case 26: {
          m.pruningInterval = r.string();
          break;
        }
        case 32: {
          m.haltHeight = r.uint64();
          break;
        }
        default:
          r.other(tag, ConfigResponse.typeName, ConfigResponse.fields);
      }
    }
    return m;
  },
});

export type StatusRequest = EmptyMessage;
export const StatusRequest: MessageType<StatusRequest> = defineMessage<StatusRequest>({
  typeName: 'cosmos.base.node.v1beta1.StatusRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, StatusRequest.typeName, StatusRequest.fields);
    }
    return m;
  },
});

export interface StatusResponse {
  earliestStoreHeight: bigint;
  height: bigint;
  timestamp: Timestamp | undefined;
  appHash: Uint8Array;
  validatorHash: Uint8Array;
}
export const StatusResponse: MessageType<StatusResponse> = defineMessage<StatusResponse>({
  typeName: 'cosmos.base.node.v1beta1.StatusResponse',
  fields: [
    { no: 1, name: 'earliest_store_height', jsName: 'earliestStoreHeight', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'height', jsName: 'height', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'timestamp', jsName: 'timestamp', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: true, stdtime: true, amino: {} },
    { no: 4, name: 'app_hash', jsName: 'appHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'validator_hash', jsName: 'validatorHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    earliestStoreHeight: partial?.earliestStoreHeight ?? 0n,
    height: partial?.height ?? 0n,
    timestamp: partial?.timestamp,
    appHash: partial?.appHash ?? NO_BYTES,
    validatorHash: partial?.validatorHash ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.earliestStoreHeight !== 0n) {
      w.tag(8);
      w.uint64(m.earliestStoreHeight);
    }
    if (m.height !== 0n) {
      w.tag(16);
      w.uint64(m.height);
    }
    if (m.timestamp !== undefined) {
      const at = w.open(26);
      Timestamp.write(checkTimestamp(m.timestamp), w);
      w.close(at);
    }
    if (m.appHash.length !== 0) {
      w.bytes(34, m.appHash);
    }
    if (m.validatorHash.length !== 0) {
      w.bytes(42, m.validatorHash);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.earliestStoreHeight = r.uint64();
          break;
        }
        case 16: {
          m.height = r.uint64();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.timestamp = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          m.appHash = r.bytesField();
          break;
        }
        case 42: {
          m.validatorHash = r.bytesField();
          break;
        }
        default:
          r.other(tag, StatusResponse.typeName, StatusResponse.fields);
      }
    }
    return m;
  },
});

export const ServiceService: ServiceType = {
  typeName: 'cosmos.base.node.v1beta1.Service',
  methods: [
    { name: 'Config', input: ConfigRequest, output: ConfigResponse, http: [{ method: 'get', path: '/cosmos/base/node/v1beta1/config' }] },
    { name: 'Status', input: StatusRequest, output: StatusResponse, http: [{ method: 'get', path: '/cosmos/base/node/v1beta1/status' }] },
  ],
};
