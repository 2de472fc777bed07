// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { Grant } from './authz.ts';
import { Any } from '../../../google/protobuf/any.ts';

export interface MsgGrant {
  granter: string;
  grantee: string;
  grant: Grant;
}
export const MsgGrant: MessageType<MsgGrant> = defineMessage<MsgGrant>({
  typeName: 'cosmos.authz.v1beta1.MsgGrant',
  fields: [
    { no: 1, name: 'granter', jsName: 'granter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'grantee', jsName: 'grantee', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'grant', jsName: 'grant', kind: 'message', repeated: false, packed: false, type: () => Grant, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['granter'], aminoName: 'cosmos-sdk/MsgGrant' },
  create: (partial) => ({
    granter: partial?.granter ?? '',
    grantee: partial?.grantee ?? '',
    grant: partial?.grant ?? Grant.create(),
  }),
  write(m, w) {
    if (m.granter !== '') {
      w.string(10, m.granter);
    }
    if (m.grantee !== '') {
      w.string(18, m.grantee);
    }
    {
      const at = w.open(26);
      Grant.write(m.grant, w);
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
          Grant.read(m.grant, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgGrant.typeName, MsgGrant.fields);
      }
    }
    return m;
  },
});

export type MsgGrantResponse = EmptyMessage;
export const MsgGrantResponse: MessageType<MsgGrantResponse> = defineMessage<MsgGrantResponse>({
  typeName: 'cosmos.authz.v1beta1.MsgGrantResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgGrantResponse.typeName, MsgGrantResponse.fields);
    }
    return m;
  },
});

export interface MsgExec {
  grantee: string;
  msgs: Any[];
}
export const MsgExec: MessageType<MsgExec> = defineMessage<MsgExec>({
  typeName: 'cosmos.authz.v1beta1.MsgExec',
  fields: [
    { no: 1, name: 'grantee', jsName: 'grantee', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'msgs', jsName: 'msgs', kind: 'message', repeated: true, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.base.v1beta1.Msg', amino: {} },
  ],
  options: { signers: ['grantee'], aminoName: 'cosmos-sdk/MsgExec' },
  create: (partial) => ({
    grantee: partial?.grantee ?? '',
    msgs: partial?.msgs ?? [],
  }),
  write(m, w) {
    if (m.grantee !== '') {
      w.string(10, m.grantee);
    }
    for (const value of m.msgs) {
      const at = w.open(18);
      Any.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.grantee = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.msgs.push(Any.read(Any.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgExec.typeName, MsgExec.fields);
      }
    }
    return m;
  },
});

export interface MsgExecResponse {
  results: Uint8Array[];
}
export const MsgExecResponse: MessageType<MsgExecResponse> = defineMessage<MsgExecResponse>({
  typeName: 'cosmos.authz.v1beta1.MsgExecResponse',
  fields: [
    { no: 1, name: 'results', jsName: 'results', kind: 'bytes', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    results: partial?.results ?? [],
  }),
  write(m, w) {
    for (const value of m.results) {
      w.bytes(10, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.results.push(r.bytesField());
          break;
        }
        default:
          r.other(tag, MsgExecResponse.typeName, MsgExecResponse.fields);
      }
    }
    return m;
  },
});

export interface MsgRevoke {
  granter: string;
  grantee: string;
  msgTypeUrl: string;
}
export const MsgRevoke: MessageType<MsgRevoke> = defineMessage<MsgRevoke>({
  typeName: 'cosmos.authz.v1beta1.MsgRevoke',
  fields: [
    { no: 1, name: 'granter', jsName: 'granter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'grantee', jsName: 'grantee', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'msg_type_url', jsName: 'msgTypeUrl', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { signers: ['granter'], aminoName: 'cosmos-sdk/MsgRevoke' },
  create: (partial) => ({
    granter: partial?.granter ?? '',
    grantee: partial?.grantee ?? '',
    msgTypeUrl: partial?.msgTypeUrl ?? '',
  }),
  write(m, w) {
    if (m.granter !== '') {
      w.string(10, m.granter);
    }
    if (m.grantee !== '') {
      w.string(18, m.grantee);
    }
    if (m.msgTypeUrl !== '') {
      w.string(26, m.msgTypeUrl);
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
          m.msgTypeUrl = r.string();
          break;
        }
        default:
          r.other(tag, MsgRevoke.typeName, MsgRevoke.fields);
      }
    }
    return m;
  },
});

export type MsgRevokeResponse = EmptyMessage;
export const MsgRevokeResponse: MessageType<MsgRevokeResponse> = defineMessage<MsgRevokeResponse>({
  typeName: 'cosmos.authz.v1beta1.MsgRevokeResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgRevokeResponse.typeName, MsgRevokeResponse.fields);
    }
    return m;
  },
});

export const MsgService: ServiceType = {
  typeName: 'cosmos.authz.v1beta1.Msg',
  msgService: true,
  methods: [
    { name: 'Grant', input: MsgGrant, output: MsgGrantResponse, http: [] },
    { name: 'Exec', input: MsgExec, output: MsgExecResponse, http: [] },
    { name: 'Revoke', input: MsgRevoke, output: MsgRevokeResponse, http: [] },
  ],
};
