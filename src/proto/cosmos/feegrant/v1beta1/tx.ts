// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { Any } from '../../../google/protobuf/any.ts';

export interface MsgGrantAllowance {
  granter: string;
  grantee: string;
  allowance: Any | undefined;
}
export const MsgGrantAllowance: MessageType<MsgGrantAllowance> = defineMessage<MsgGrantAllowance>({
  typeName: 'cosmos.feegrant.v1beta1.MsgGrantAllowance',
  fields: [
    { no: 1, name: 'granter', jsName: 'granter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'grantee', jsName: 'grantee', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'allowance', jsName: 'allowance', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.feegrant.v1beta1.FeeAllowanceI', amino: {} },
  ],
  options: { signers: ['granter'], aminoName: 'cosmos-sdk/MsgGrantAllowance' },
  create: (partial) => ({
    granter: partial?.granter ?? '',
    grantee: partial?.grantee ?? '',
    allowance: partial?.allowance,
  }),
  write(m, w) {
    if (m.granter !== '') {
      w.string(10, m.granter);
    }
    if (m.grantee !== '') {
      w.string(18, m.grantee);
    }
    if (m.allowance !== undefined) {
      const at = w.open(26);
      Any.write(m.allowance, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.granter = r.string();
          break;
        }
        case 18: {
          m.grantee = r.string();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.allowance = Any.read(m.allowance ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgGrantAllowance.typeName, MsgGrantAllowance.fields);
      }
    }
    return m;
  },
});

export type MsgGrantAllowanceResponse = EmptyMessage;
export const MsgGrantAllowanceResponse: MessageType<MsgGrantAllowanceResponse> = defineMessage<MsgGrantAllowanceResponse>({
  typeName: 'cosmos.feegrant.v1beta1.MsgGrantAllowanceResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgGrantAllowanceResponse.typeName, MsgGrantAllowanceResponse.fields);
    }
    return m;
  },
});

export interface MsgRevokeAllowance {
  granter: string;
  grantee: string;
}
export const MsgRevokeAllowance: MessageType<MsgRevokeAllowance> = defineMessage<MsgRevokeAllowance>({
  typeName: 'cosmos.feegrant.v1beta1.MsgRevokeAllowance',
  fields: [
    { no: 1, name: 'granter', jsName: 'granter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'grantee', jsName: 'grantee', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: { signers: ['granter'], aminoName: 'cosmos-sdk/MsgRevokeAllowance' },
  create: (partial) => ({
    granter: partial?.granter ?? '',
    grantee: partial?.grantee ?? '',
  }),
  write(m, w) {
    if (m.granter !== '') {
      w.string(10, m.granter);
    }
    if (m.grantee !== '') {
      w.string(18, m.grantee);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.granter = r.string();
          break;
        }
        case 18: {
          m.grantee = r.string();
          break;
        }
        default:
          r.other(tag, MsgRevokeAllowance.typeName, MsgRevokeAllowance.fields);
      }
    }
    return m;
  },
});

export type MsgRevokeAllowanceResponse = EmptyMessage;
export const MsgRevokeAllowanceResponse: MessageType<MsgRevokeAllowanceResponse> = defineMessage<MsgRevokeAllowanceResponse>({
  typeName: 'cosmos.feegrant.v1beta1.MsgRevokeAllowanceResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgRevokeAllowanceResponse.typeName, MsgRevokeAllowanceResponse.fields);
    }
    return m;
  },
});

export interface MsgPruneAllowances {
  pruner: string;
}
export const MsgPruneAllowances: MessageType<MsgPruneAllowances> = defineMessage<MsgPruneAllowances>({
  typeName: 'cosmos.feegrant.v1beta1.MsgPruneAllowances',
  fields: [
    { no: 1, name: 'pruner', jsName: 'pruner', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: { signers: ['pruner'] },
  create: (partial) => ({
    pruner: partial?.pruner ?? '',
  }),
  write(m, w) {
    if (m.pruner !== '') {
      w.string(10, m.pruner);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.pruner = r.string();
          break;
        }
        default:
          r.other(tag, MsgPruneAllowances.typeName, MsgPruneAllowances.fields);
      }
    }
    return m;
  },
});

export type MsgPruneAllowancesResponse = EmptyMessage;
export const MsgPruneAllowancesResponse: MessageType<MsgPruneAllowancesResponse> = defineMessage<MsgPruneAllowancesResponse>({
  typeName: 'cosmos.feegrant.v1beta1.MsgPruneAllowancesResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgPruneAllowancesResponse.typeName, MsgPruneAllowancesResponse.fields);
    }
    return m;
  },
});

export const MsgService: ServiceType = {
  typeName: 'cosmos.feegrant.v1beta1.Msg',
  msgService: true,
  methods: [
    { name: 'GrantAllowance', input: MsgGrantAllowance, output: MsgGrantAllowanceResponse, http: [] },
    { name: 'RevokeAllowance', input: MsgRevokeAllowance, output: MsgRevokeAllowanceResponse, http: [] },
    { name: 'PruneAllowances', input: MsgPruneAllowances, output: MsgPruneAllowancesResponse, http: [] },
  ],
};
