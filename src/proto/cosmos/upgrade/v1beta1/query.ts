// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { ModuleVersion, Plan } from './upgrade.ts';

export type QueryCurrentPlanRequest = EmptyMessage;
export const QueryCurrentPlanRequest: MessageType<QueryCurrentPlanRequest> = defineMessage<QueryCurrentPlanRequest>({
  typeName: 'cosmos.upgrade.v1beta1.QueryCurrentPlanRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, QueryCurrentPlanRequest.typeName, QueryCurrentPlanRequest.fields);
    }
    return m;
  },
});

export interface QueryCurrentPlanResponse {
  plan: Plan | undefined;
}
export const QueryCurrentPlanResponse: MessageType<QueryCurrentPlanResponse> = defineMessage<QueryCurrentPlanResponse>({
  typeName: 'cosmos.upgrade.v1beta1.QueryCurrentPlanResponse',
  fields: [
    { no: 1, name: 'plan', jsName: 'plan', kind: 'message', repeated: false, packed: false, type: () => Plan, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    plan: partial?.plan,
  }),
  write(m, w) {
    if (m.plan !== undefined) {
      const at = w.open(10);
      Plan.write(m.plan, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.plan = Plan.read(m.plan ?? Plan.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryCurrentPlanResponse.typeName, QueryCurrentPlanResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryAppliedPlanRequest {
  name: string;
}
export const QueryAppliedPlanRequest: MessageType<QueryAppliedPlanRequest> = defineMessage<QueryAppliedPlanRequest>({
  typeName: 'cosmos.upgrade.v1beta1.QueryAppliedPlanRequest',
  fields: [
    { no: 1, name: 'name', jsName: 'name', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    name: partial?.name ?? '',
  }),
  write(m, w) {
    if (m.name !== '') {
      w.string(10, m.name);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.name = r.string();
          break;
        }
        default:
          r.other(tag, QueryAppliedPlanRequest.typeName, QueryAppliedPlanRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryAppliedPlanResponse {
  height: bigint;
}
export const QueryAppliedPlanResponse: MessageType<QueryAppliedPlanResponse> = defineMessage<QueryAppliedPlanResponse>({
  typeName: 'cosmos.upgrade.v1beta1.QueryAppliedPlanResponse',
  fields: [
    { no: 1, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    height: partial?.height ?? 0n,
  }),
  write(m, w) {
    if (m.height !== 0n) {
      w.tag(8);
      w.int64(m.height);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.height = r.int64();
          break;
        }
        default:
          r.other(tag, QueryAppliedPlanResponse.typeName, QueryAppliedPlanResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryUpgradedConsensusStateRequest {
  lastHeight: bigint;
}
export const QueryUpgradedConsensusStateRequest: MessageType<QueryUpgradedConsensusStateRequest> = defineMessage<QueryUpgradedConsensusStateRequest>({
  typeName: 'cosmos.upgrade.v1beta1.QueryUpgradedConsensusStateRequest',
  fields: [
    { no: 1, name: 'last_height', jsName: 'lastHeight', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    lastHeight: partial?.lastHeight ?? 0n,
  }),
  write(m, w) {
    if (m.lastHeight !== 0n) {
      w.tag(8);
      w.int64(m.lastHeight);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.lastHeight = r.int64();
          break;
        }
        default:
          r.other(tag, QueryUpgradedConsensusStateRequest.typeName, QueryUpgradedConsensusStateRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryUpgradedConsensusStateResponse {
  upgradedConsensusState: Uint8Array;
}
export const QueryUpgradedConsensusStateResponse: MessageType<QueryUpgradedConsensusStateResponse> = defineMessage<QueryUpgradedConsensusStateResponse>({
  typeName: 'cosmos.upgrade.v1beta1.QueryUpgradedConsensusStateResponse',
  fields: [
    { no: 2, name: 'upgraded_consensus_state', jsName: 'upgradedConsensusState', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    upgradedConsensusState: partial?.upgradedConsensusState ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.upgradedConsensusState.length !== 0) {
      w.bytes(18, m.upgradedConsensusState);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 18: {
          m.upgradedConsensusState = r.bytesField();
          break;
        }
        default:
          r.other(tag, QueryUpgradedConsensusStateResponse.typeName, QueryUpgradedConsensusStateResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryModuleVersionsRequest {
  moduleName: string;
}
export const QueryModuleVersionsRequest: MessageType<QueryModuleVersionsRequest> = defineMessage<QueryModuleVersionsRequest>({
  typeName: 'cosmos.upgrade.v1beta1.QueryModuleVersionsRequest',
  fields: [
    { no: 1, name: 'module_name', jsName: 'moduleName', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    moduleName: partial?.moduleName ?? '',
  }),
  write(m, w) {
    if (m.moduleName !== '') {
      w.string(10, m.moduleName);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.moduleName = r.string();
          break;
        }
        default:
          r.other(tag, QueryModuleVersionsRequest.typeName, QueryModuleVersionsRequest.fields);
      }
    }
    return m;
  },
});

export interface QueryModuleVersionsResponse {
  moduleVersions: ModuleVersion[];
}
export const QueryModuleVersionsResponse: MessageType<QueryModuleVersionsResponse> = defineMessage<QueryModuleVersionsResponse>({
  typeName: 'cosmos.upgrade.v1beta1.QueryModuleVersionsResponse',
  fields: [
    { no: 1, name: 'module_versions', jsName: 'moduleVersions', kind: 'message', repeated: true, packed: false, type: () => ModuleVersion, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    moduleVersions: partial?.moduleVersions ?? [],
  }),
  write(m, w) {
    for (const value of m.moduleVersions) {
      const at = w.open(10);
      ModuleVersion.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.moduleVersions.push(ModuleVersion.read(ModuleVersion.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryModuleVersionsResponse.typeName, QueryModuleVersionsResponse.fields);
      }
    }
    return m;
  },
});

export type QueryAuthorityRequest = EmptyMessage;
export const QueryAuthorityRequest: MessageType<QueryAuthorityRequest> = defineMessage<QueryAuthorityRequest>({
  typeName: 'cosmos.upgrade.v1beta1.QueryAuthorityRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, QueryAuthorityRequest.typeName, QueryAuthorityRequest.fields);
    }
    return m;
  },
});

export interface QueryAuthorityResponse {
  address: string;
}
export const QueryAuthorityResponse: MessageType<QueryAuthorityResponse> = defineMessage<QueryAuthorityResponse>({
  typeName: 'cosmos.upgrade.v1beta1.QueryAuthorityResponse',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.address = r.string();
          break;
        }
        default:
          r.other(tag, QueryAuthorityResponse.typeName, QueryAuthorityResponse.fields);
      }
    }
    return m;
  },
});

export const QueryService: ServiceType = {
  typeName: 'cosmos.upgrade.v1beta1.Query',
  methods: [
    { name: 'CurrentPlan', input: QueryCurrentPlanRequest, output: QueryCurrentPlanResponse, http: [{ method: 'get', path: '/cosmos/upgrade/v1beta1/current_plan' }] },
    { name: 'AppliedPlan', input: QueryAppliedPlanRequest, output: QueryAppliedPlanResponse, http: [{ method: 'get', path: '/cosmos/upgrade/v1beta1/applied_plan/{name}' }] },
    { name: 'UpgradedConsensusState', input: QueryUpgradedConsensusStateRequest, output: QueryUpgradedConsensusStateResponse, deprecated: true, http: [{ method: 'get', path: '/cosmos/upgrade/v1beta1/upgraded_consensus_state/{last_height}' }] },
    { name: 'ModuleVersions', input: QueryModuleVersionsRequest, output: QueryModuleVersionsResponse, http: [{ method: 'get', path: '/cosmos/upgrade/v1beta1/module_versions' }] },
    { name: 'Authority', input: QueryAuthorityRequest, output: QueryAuthorityResponse, http: [{ method: 'get', path: '/cosmos/upgrade/v1beta1/authority' }] },
  ],
};
