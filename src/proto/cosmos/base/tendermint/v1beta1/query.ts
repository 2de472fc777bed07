// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../../types/wire.ts';
import { PageRequest, PageResponse } from '../../query/v1beta1/pagination.ts';
import { Block as CosmosBaseTendermintV1beta1Block } from './types.ts';
import { Any } from '../../../../google/protobuf/any.ts';
import { DefaultNodeInfo } from '../../../../tendermint/p2p/types.ts';
import { Block } from '../../../../tendermint/types/block.ts';
import { BlockID } from '../../../../tendermint/types/types.ts';

export interface GetValidatorSetByHeightRequest {
  height: bigint;
  pagination: PageRequest | undefined;
}
export const GetValidatorSetByHeightRequest: MessageType<GetValidatorSetByHeightRequest> = defineMessage<GetValidatorSetByHeightRequest>({
  typeName: 'cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightRequest',
  fields: [
    { no: 1, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageRequest, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    height: partial?.height ?? 0n,
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.height !== 0n) {
      w.tag(8);
      w.int64(m.height);
    }
    if (m.pagination !== undefined) {
      const at = w.open(18);
      PageRequest.write(m.pagination, w);
      w.close(at);
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
        case 18: {
          const outer = r.enter();
          m.pagination = PageRequest.read(m.pagination ?? PageRequest.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetValidatorSetByHeightRequest.typeName, GetValidatorSetByHeightRequest.fields);
      }
    }
    return m;
  },
});

export interface GetValidatorSetByHeightResponse {
  blockHeight: bigint;
  validators: Validator[];
  pagination: PageResponse | undefined;
}
export const GetValidatorSetByHeightResponse: MessageType<GetValidatorSetByHeightResponse> = defineMessage<GetValidatorSetByHeightResponse>({
  typeName: 'cosmos.base.tendermint.v1beta1.GetValidatorSetByHeightResponse',
  fields: [
    { no: 1, name: 'block_height', jsName: 'blockHeight', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'validators', jsName: 'validators', kind: 'message', repeated: true, packed: false, type: () => Validator, nullable: true, amino: {} },
    { no: 3, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    blockHeight: partial?.blockHeight ?? 0n,
    validators: partial?.validators ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.blockHeight !== 0n) {
      w.tag(8);
      w.int64(m.blockHeight);
    }
    for (const value of m.validators) {
      const at = w.open(18);
      Validator.write(value, w);
      w.close(at);
    }
    if (m.pagination !== undefined) {
      const at = w.open(26);
      PageResponse.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.blockHeight = r.int64();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.validators.push(Validator.read(Validator.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.pagination = PageResponse.read(m.pagination ?? PageResponse.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetValidatorSetByHeightResponse.typeName, GetValidatorSetByHeightResponse.fields);
      }
    }
    return m;
  },
});

export interface GetLatestValidatorSetRequest {
  pagination: PageRequest | undefined;
}
export const GetLatestValidatorSetRequest: MessageType<GetLatestValidatorSetRequest> = defineMessage<GetLatestValidatorSetRequest>({
  typeName: 'cosmos.base.tendermint.v1beta1.GetLatestValidatorSetRequest',
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
          r.other(tag, GetLatestValidatorSetRequest.typeName, GetLatestValidatorSetRequest.fields);
      }
    }
    return m;
  },
});

export interface GetLatestValidatorSetResponse {
  blockHeight: bigint;
  validators: Validator[];
  pagination: PageResponse | undefined;
}
export const GetLatestValidatorSetResponse: MessageType<GetLatestValidatorSetResponse> = defineMessage<GetLatestValidatorSetResponse>({
  typeName: 'cosmos.base.tendermint.v1beta1.GetLatestValidatorSetResponse',
  fields: [
    { no: 1, name: 'block_height', jsName: 'blockHeight', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'validators', jsName: 'validators', kind: 'message', repeated: true, packed: false, type: () => Validator, nullable: true, amino: {} },
    { no: 3, name: 'pagination', jsName: 'pagination', kind: 'message', repeated: false, packed: false, type: () => PageResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    blockHeight: partial?.blockHeight ?? 0n,
    validators: partial?.validators ?? [],
    pagination: partial?.pagination,
  }),
  write(m, w) {
    if (m.blockHeight !== 0n) {
      w.tag(8);
      w.int64(m.blockHeight);
    }
    for (const value of m.validators) {
      const at = w.open(18);
      Validator.write(value, w);
      w.close(at);
    }
    if (m.pagination !== undefined) {
      const at = w.open(26);
      PageResponse.write(m.pagination, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.blockHeight = r.int64();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.validators.push(Validator.read(Validator.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.pagination = PageResponse.read(m.pagination ?? PageResponse.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetLatestValidatorSetResponse.typeName, GetLatestValidatorSetResponse.fields);
      }
    }
    return m;
  },
});

export interface Validator {
  address: string;
  pubKey: Any | undefined;
  votingPower: bigint;
  proposerPriority: bigint;
}
export const Validator: MessageType<Validator> = defineMessage<Validator>({
  typeName: 'cosmos.base.tendermint.v1beta1.Validator',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'pub_key', jsName: 'pubKey', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, amino: {} },
    { no: 3, name: 'voting_power', jsName: 'votingPower', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'proposer_priority', jsName: 'proposerPriority', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
    pubKey: partial?.pubKey,
    votingPower: partial?.votingPower ?? 0n,
    proposerPriority: partial?.proposerPriority ?? 0n,
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
    if (m.pubKey !== undefined) {
      const at = w.open(18);
      Any.write(m.pubKey, w);
      w.close(at);
    }
    if (m.votingPower !== 0n) {
      w.tag(24);
      w.int64(m.votingPower);
    }
    if (m.proposerPriority !== 0n) {
      w.tag(32);
      w.int64(m.proposerPriority);
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
        case 18: {
          const outer = r.enter();
          m.pubKey = Any.read(m.pubKey ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        case 24: {
          m.votingPower = r.int64();
          break;
        }
        case 32: {
          m.proposerPriority = r.int64();
          break;
        }
        default:
          r.other(tag, Validator.typeName, Validator.fields);
      }
    }
    return m;
  },
});

export interface GetBlockByHeightRequest {
  height: bigint;
}
export const GetBlockByHeightRequest: MessageType<GetBlockByHeightRequest> = defineMessage<GetBlockByHeightRequest>({
  typeName: 'cosmos.base.tendermint.v1beta1.GetBlockByHeightRequest',
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
          r.other(tag, GetBlockByHeightRequest.typeName, GetBlockByHeightRequest.fields);
      }
    }
    return m;
  },
});

export interface GetBlockByHeightResponse {
  blockId: BlockID | undefined;
  block: Block | undefined;
  sdkBlock: CosmosBaseTendermintV1beta1Block | undefined;
}
export const GetBlockByHeightResponse: MessageType<GetBlockByHeightResponse> = defineMessage<GetBlockByHeightResponse>({
  typeName: 'cosmos.base.tendermint.v1beta1.GetBlockByHeightResponse',
  fields: [
    { no: 1, name: 'block_id', jsName: 'blockId', kind: 'message', repeated: false, packed: false, type: () => BlockID, nullable: true, amino: {} },
    { no: 2, name: 'block', jsName: 'block', kind: 'message', repeated: false, packed: false, type: () => Block, nullable: true, amino: {} },
    { no: 3, name: 'sdk_block', jsName: 'sdkBlock', kind: 'message', repeated: false, packed: false, type: () => CosmosBaseTendermintV1beta1Block, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    blockId: partial?.blockId,
    block: partial?.block,
    sdkBlock: partial?.sdkBlock,
  }),
  write(m, w) {
    if (m.blockId !== undefined) {
      const at = w.open(10);
      BlockID.write(m.blockId, w);
      w.close(at);
    }
    if (m.block !== undefined) {
      const at = w.open(18);
      Block.write(m.block, w);
      w.close(at);
    }
    if (m.sdkBlock !== undefined) {
      const at = w.open(26);
      CosmosBaseTendermintV1beta1Block.write(m.sdkBlock, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.blockId = BlockID.read(m.blockId ?? BlockID.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.block = Block.read(m.block ?? Block.create(), r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.sdkBlock = CosmosBaseTendermintV1beta1Block.read(m.sdkBlock ?? CosmosBaseTendermintV1beta1Block.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetBlockByHeightResponse.typeName, GetBlockByHeightResponse.fields);
      }
    }
    return m;
  },
});

export type GetLatestBlockRequest = EmptyMessage;
export const GetLatestBlockRequest: MessageType<GetLatestBlockRequest> = defineMessage<GetLatestBlockRequest>({
  typeName: 'cosmos.base.tendermint.v1beta1.GetLatestBlockRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, GetLatestBlockRequest.typeName, GetLatestBlockRequest.fields);
    }
    return m;
  },
});

export interface GetLatestBlockResponse {
  blockId: BlockID | undefined;
  block: Block | undefined;
  sdkBlock: CosmosBaseTendermintV1beta1Block | undefined;
}
export const GetLatestBlockResponse: MessageType<GetLatestBlockResponse> = defineMessage<GetLatestBlockResponse>({
  typeName: 'cosmos.base.tendermint.v1beta1.GetLatestBlockResponse',
  fields: [
    { no: 1, name: 'block_id', jsName: 'blockId', kind: 'message', repeated: false, packed: false, type: () => BlockID, nullable: true, amino: {} },
    { no: 2, name: 'block', jsName: 'block', kind: 'message', repeated: false, packed: false, type: () => Block, nullable: true, amino: {} },
    { no: 3, name: 'sdk_block', jsName: 'sdkBlock', kind: 'message', repeated: false, packed: false, type: () => CosmosBaseTendermintV1beta1Block, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    blockId: partial?.blockId,
    block: partial?.block,
    sdkBlock: partial?.sdkBlock,
  }),
  write(m, w) {
    if (m.blockId !== undefined) {
      const at = w.open(10);
      BlockID.write(m.blockId, w);
      w.close(at);
    }
    if (m.block !== undefined) {
      const at = w.open(18);
      Block.write(m.block, w);
      w.close(at);
    }
    if (m.sdkBlock !== undefined) {
      const at = w.open(26);
      CosmosBaseTendermintV1beta1Block.write(m.sdkBlock, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.blockId = BlockID.read(m.blockId ?? BlockID.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.block = Block.read(m.block ?? Block.create(), r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.sdkBlock = CosmosBaseTendermintV1beta1Block.read(m.sdkBlock ?? CosmosBaseTendermintV1beta1Block.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetLatestBlockResponse.typeName, GetLatestBlockResponse.fields);
      }
    }
    return m;
  },
});

export type GetSyncingRequest = EmptyMessage;
export const GetSyncingRequest: MessageType<GetSyncingRequest> = defineMessage<GetSyncingRequest>({
  typeName: 'cosmos.base.tendermint.v1beta1.GetSyncingRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, GetSyncingRequest.typeName, GetSyncingRequest.fields);
    }
    return m;
  },
});

export interface GetSyncingResponse {
  syncing: boolean;
}
export const GetSyncingResponse: MessageType<GetSyncingResponse> = defineMessage<GetSyncingResponse>({
  typeName: 'cosmos.base.tendermint.v1beta1.GetSyncingResponse',
  fields: [
    { no: 1, name: 'syncing', jsName: 'syncing', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    syncing: partial?.syncing ?? false,
  }),
  write(m, w) {
    if (m.syncing) {
      w.tag(8);
      w.bool(m.syncing);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.syncing = r.bool();
          break;
        }
        default:
          r.other(tag, GetSyncingResponse.typeName, GetSyncingResponse.fields);
      }
    }
    return m;
  },
});

export type GetNodeInfoRequest = EmptyMessage;
export const GetNodeInfoRequest: MessageType<GetNodeInfoRequest> = defineMessage<GetNodeInfoRequest>({
  typeName: 'cosmos.base.tendermint.v1beta1.GetNodeInfoRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, GetNodeInfoRequest.typeName, GetNodeInfoRequest.fields);
    }
    return m;
  },
});

export interface GetNodeInfoResponse {
  defaultNodeInfo: DefaultNodeInfo | undefined;
  applicationVersion: VersionInfo | undefined;
}
export const GetNodeInfoResponse: MessageType<GetNodeInfoResponse> = defineMessage<GetNodeInfoResponse>({
  typeName: 'cosmos.base.tendermint.v1beta1.GetNodeInfoResponse',
  fields: [
    { no: 1, name: 'default_node_info', jsName: 'defaultNodeInfo', kind: 'message', repeated: false, packed: false, type: () => DefaultNodeInfo, nullable: true, amino: {} },
    { no: 2, name: 'application_version', jsName: 'applicationVersion', kind: 'message', repeated: false, packed: false, type: () => VersionInfo, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    defaultNodeInfo: partial?.defaultNodeInfo,
    applicationVersion: partial?.applicationVersion,
  }),
  write(m, w) {
    if (m.defaultNodeInfo !== undefined) {
      const at = w.open(10);
      DefaultNodeInfo.write(m.defaultNodeInfo, w);
      w.close(at);
    }
    if (m.applicationVersion !== undefined) {
      const at = w.open(18);
      VersionInfo.write(m.applicationVersion, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.defaultNodeInfo = DefaultNodeInfo.read(m.defaultNodeInfo ?? DefaultNodeInfo.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.applicationVersion = VersionInfo.read(m.applicationVersion ?? VersionInfo.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetNodeInfoResponse.typeName, GetNodeInfoResponse.fields);
      }
    }
    return m;
  },
});

export interface VersionInfo {
  name: string;
  appName: string;
  version: string;
  gitCommit: string;
  buildTags: string;
  goVersion: string;
  buildDeps: Module[];
  cosmosSdkVersion: string;
}
export const VersionInfo: MessageType<VersionInfo> = defineMessage<VersionInfo>({
  typeName: 'cosmos.base.tendermint.v1beta1.VersionInfo',
  fields: [
    { no: 1, name: 'name', jsName: 'name', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'app_name', jsName: 'appName', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'version', jsName: 'version', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'git_commit', jsName: 'gitCommit', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'build_tags', jsName: 'buildTags', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'go_version', jsName: 'goVersion', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 7, name: 'build_deps', jsName: 'buildDeps', kind: 'message', repeated: true, packed: false, type: () => Module, nullable: true, amino: {} },
    { no: 8, name: 'cosmos_sdk_version', jsName: 'cosmosSdkVersion', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    name: partial?.name ?? '',
    appName: partial?.appName ?? '',
    version: partial?.version ?? '',
    gitCommit: partial?.gitCommit ?? '',
    buildTags: partial?.buildTags ?? '',
    goVersion: partial?.goVersion ?? '',
    buildDeps: partial?.buildDeps ?? [],
    cosmosSdkVersion: partial?.cosmosSdkVersion ?? '',
  }),
  write(m, w) {
    if (m.name !== '') {
      w.string(10, m.name);
    }
    if (m.appName !== '') {
      w.string(18, m.appName);
    }
    if (m.version !== '') {
      w.string(26, m.version);
    }
    if (m.gitCommit !== '') {
      w.string(34, m.gitCommit);
    }
    if (m.buildTags !== '') {
      w.string(42, m.buildTags);
    }
    if (m.goVersion !== '') {
      w.string(50, m.goVersion);
    }
    for (const value of m.buildDeps) {
      const at = w.open(58);
      Module.write(value, w);
      w.close(at);
    }
    if (m.cosmosSdkVersion !== '') {
      w.string(66, m.cosmosSdkVersion);
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
        case 18: {
          m.appName = r.string();
          break;
        }
        case 26: {
          m.version = r.string();
          break;
        }
        case 34: {
          m.gitCommit = r.string();
          break;
        }
        case 42: {
          m.buildTags = r.string();
          break;
        }
        case 50: {
          m.goVersion = r.string();
          break;
        }
        case 58: {
          const outer = r.enter();
          m.buildDeps.push(Module.read(Module.create(), r));
          r.leave(outer);
          break;
        }
        case 66: {
          m.cosmosSdkVersion = r.string();
          break;
        }
        default:
          r.other(tag, VersionInfo.typeName, VersionInfo.fields);
      }
    }
    return m;
  },
});

export interface Module {
  path: string;
  version: string;
  sum: string;
}
export const Module: MessageType<Module> = defineMessage<Module>({
  typeName: 'cosmos.base.tendermint.v1beta1.Module',
  fields: [
    { no: 1, name: 'path', jsName: 'path', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'version', jsName: 'version', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'sum', jsName: 'sum', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    path: partial?.path ?? '',
    version: partial?.version ?? '',
    sum: partial?.sum ?? '',
  }),
  write(m, w) {
    if (m.path !== '') {
      w.string(10, m.path);
    }
    if (m.version !== '') {
      w.string(18, m.version);
    }
    if (m.sum !== '') {
      w.string(26, m.sum);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.path = r.string();
          break;
        }
        case 18: {
          m.version = r.string();
          break;
        }
        case 26: {
          m.sum = r.string();
          break;
        }
        default:
          r.other(tag, Module.typeName, Module.fields);
      }
    }
    return m;
  },
});

export interface ABCIQueryRequest {
  data: Uint8Array;
  path: string;
  height: bigint;
  prove: boolean;
}
export const ABCIQueryRequest: MessageType<ABCIQueryRequest> = defineMessage<ABCIQueryRequest>({
  typeName: 'cosmos.base.tendermint.v1beta1.ABCIQueryRequest',
  fields: [
    { no: 1, name: 'data', jsName: 'data', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'path', jsName: 'path', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'prove', jsName: 'prove', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    data: partial?.data ?? NO_BYTES,
    path: partial?.path ?? '',
    height: partial?.height ?? 0n,
    prove: partial?.prove ?? false,
  }),
  write(m, w) {
    if (m.data.length !== 0) {
      w.bytes(10, m.data);
    }
    if (m.path !== '') {
      w.string(18, m.path);
    }
    if (m.height !== 0n) {
      w.tag(24);
      w.int64(m.height);
    }
    if (m.prove) {
      w.tag(32);
      w.bool(m.prove);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.data = r.bytesField();
          break;
        }
        case 18: {
          m.path = r.string();
          break;
        }
        case 24: {
          m.height = r.int64();
          break;
        }
        case 32: {
          m.prove = r.bool();
          break;
        }
        default:
          r.other(tag, ABCIQueryRequest.typeName, ABCIQueryRequest.fields);
      }
    }
    return m;
  },
});

export interface ABCIQueryResponse {
  code: number;
  log: string;
  info: string;
  index: bigint;
  key: Uint8Array;
  value: Uint8Array;
  proofOps: ProofOps | undefined;
  height: bigint;
  codespace: string;
}
export const ABCIQueryResponse: MessageType<ABCIQueryResponse> = defineMessage<ABCIQueryResponse>({
  typeName: 'cosmos.base.tendermint.v1beta1.ABCIQueryResponse',
  fields: [
    { no: 1, name: 'code', jsName: 'code', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'log', jsName: 'log', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'info', jsName: 'info', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'index', jsName: 'index', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'key', jsName: 'key', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 7, name: 'value', jsName: 'value', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 8, name: 'proof_ops', jsName: 'proofOps', kind: 'message', repeated: false, packed: false, type: () => ProofOps, nullable: true, amino: {} },
    { no: 9, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 10, name: 'codespace', jsName: 'codespace', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    code: partial?.code ?? 0,
    log: partial?.log ?? '',
    info: partial?.info ?? '',
    index: partial?.index ?? 0n,
    key: partial?.key ?? NO_BYTES,
    value: partial?.value ?? NO_BYTES,
    proofOps: partial?.proofOps,
    height: partial?.height ?? 0n,
    codespace: partial?.codespace ?? '',
  }),
  write(m, w) {
    if (m.code !== 0) {
      w.tag(8);
      w.uint32(m.code);
    }
    if (m.log !== '') {
      w.string(26, m.log);
    }
    if (m.info !== '') {
      w.string(34, m.info);
    }
    if (m.index !== 0n) {
      w.tag(40);
      w.int64(m.index);
    }
    if (m.key.length !== 0) {
      w.bytes(50, m.key);
    }
    if (m.value.length !== 0) {
      w.bytes(58, m.value);
    }
    if (m.proofOps !== undefined) {
      const at = w.open(66);
      ProofOps.write(m.proofOps, w);
      w.close(at);
    }
    if (m.height !== 0n) {
      w.tag(72);
      w.int64(m.height);
    }
    if (m.codespace !== '') {
      w.string(82, m.codespace);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.code = r.uint32();
          break;
        }
        case 26: {
          m.log = r.string();
          break;
        }
        case 34: {
          m.info = r.string();
          break;
        }
        case 40: {
          m.index = r.int64();
          break;
        }
        case 50: {
          m.key = r.bytesField();
          break;
        }
        case 58: {
          m.value = r.bytesField();
          break;
        }
        case 66: {
          const outer = r.enter();
          m.proofOps = ProofOps.read(m.proofOps ?? ProofOps.create(), r);
          r.leave(outer);
          break;
        }
        case 72: {
          m.height = r.int64();
          break;
        }
        case 82: {
          m.codespace = r.string();
          break;
        }
        default:
          r.other(tag, ABCIQueryResponse.typeName, ABCIQueryResponse.fields);
      }
    }
    return m;
  },
});

export interface ProofOp {
  type: string;
  key: Uint8Array;
  data: Uint8Array;
}
export const ProofOp: MessageType<ProofOp> = defineMessage<ProofOp>({
  typeName: 'cosmos.base.tendermint.v1beta1.ProofOp',
  fields: [
    { no: 1, name: 'type', jsName: 'type', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'key', jsName: 'key', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'data', jsName: 'data', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    type: partial?.type ?? '',
    key: partial?.key ?? NO_BYTES,
    data: partial?.data ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.type !== '') {
      w.string(10, m.type);
    }
    if (m.key.length !== 0) {
      w.bytes(18, m.key);
    }
    if (m.data.length !== 0) {
      w.bytes(26, m.data);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.type = r.string();
          break;
        }
        case 18: {
          m.key = r.bytesField();
          break;
        }
        case 26: {
          m.data = r.bytesField();
          break;
        }
        default:
          r.other(tag, ProofOp.typeName, ProofOp.fields);
      }
    }
    return m;
  },
});

export interface ProofOps {
  ops: ProofOp[];
}
export const ProofOps: MessageType<ProofOps> = defineMessage<ProofOps>({
  typeName: 'cosmos.base.tendermint.v1beta1.ProofOps',
  fields: [
    { no: 1, name: 'ops', jsName: 'ops', kind: 'message', repeated: true, packed: false, type: () => ProofOp, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    ops: partial?.ops ?? [],
  }),
  write(m, w) {
    for (const value of m.ops) {
      const at = w.open(10);
      ProofOp.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.ops.push(ProofOp.read(ProofOp.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ProofOps.typeName, ProofOps.fields);
      }
    }
    return m;
  },
});

export const ServiceService: ServiceType = {
  typeName: 'cosmos.base.tendermint.v1beta1.Service',
  methods: [
    { name: 'GetNodeInfo', input: GetNodeInfoRequest, output: GetNodeInfoResponse, http: [{ method: 'get', path: '/cosmos/base/tendermint/v1beta1/node_info' }] },
    { name: 'GetSyncing', input: GetSyncingRequest, output: GetSyncingResponse, http: [{ method: 'get', path: '/cosmos/base/tendermint/v1beta1/syncing' }] },
    { name: 'GetLatestBlock', input: GetLatestBlockRequest, output: GetLatestBlockResponse, http: [{ method: 'get', path: '/cosmos/base/tendermint/v1beta1/blocks/latest' }] },
    { name: 'GetBlockByHeight', input: GetBlockByHeightRequest, output: GetBlockByHeightResponse, http: [{ method: 'get', path: '/cosmos/base/tendermint/v1beta1/blocks/{height}' }] },
    { name: 'GetLatestValidatorSet', input: GetLatestValidatorSetRequest, output: GetLatestValidatorSetResponse, http: [{ method: 'get', path: '/cosmos/base/tendermint/v1beta1/validatorsets/latest' }] },
    { name: 'GetValidatorSetByHeight', input: GetValidatorSetByHeightRequest, output: GetValidatorSetByHeightResponse, http: [{ method: 'get', path: '/cosmos/base/tendermint/v1beta1/validatorsets/{height}' }] },
    { name: 'ABCIQuery', input: ABCIQueryRequest, output: ABCIQueryResponse, http: [{ method: 'get', path: '/cosmos/base/tendermint/v1beta1/abci_query' }] },
  ],
};
