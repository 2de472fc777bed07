// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { checkTimestamp, defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Any } from '../../../google/protobuf/any.ts';
import { Timestamp } from '../../../google/protobuf/timestamp.ts';

export interface GenericAuthorization {
  msg: string;
}
export const GenericAuthorization: MessageType<GenericAuthorization> = defineMessage<GenericAuthorization>({
  typeName: 'cosmos.authz.v1beta1.GenericAuthorization',
  fields: [
    { no: 1, name: 'msg', jsName: 'msg', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/GenericAuthorization', implements: ['cosmos.authz.v1beta1.Authorization'] },
  create: (partial) => ({
    msg: partial?.msg ?? '',
  }),
  write(m, w) {
    if (m.msg !== '') {
      w.string(10, m.msg);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.msg = r.string();
          break;
        }
        default:
          r.other(tag, GenericAuthorization.typeName, GenericAuthorization.fields);
      }
    }
    return m;
  },
});

export interface Grant {
  authorization: Any | undefined;
  expiration: Timestamp | undefined;
}
export const Grant: MessageType<Grant> = defineMessage<Grant>({
  typeName: 'cosmos.authz.v1beta1.Grant',
  fields: [
    { no: 1, name: 'authorization', jsName: 'authorization', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.authz.v1beta1.Authorization', amino: {} },
    { no: 2, name: 'expiration', jsName: 'expiration', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: true, stdtime: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    authorization: partial?.authorization,
    expiration: partial?.expiration,
  }),
  write(m, w) {
    if (m.authorization !== undefined) {
      const at = w.open(10);
      Any.write(m.authorization, w);
      w.close(at);
    }
    if (m.expiration !== undefined) {
      const at = w.open(18);
      Timestamp.write(checkTimestamp(m.expiration), w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.authorization = Any.read(m.authorization ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.expiration = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Grant.typeName, Grant.fields);
      }
    }
    return m;
  },
});

export interface GrantAuthorization {
  granter: string;
  grantee: string;
  authorization: Any | undefined;
  expiration: Timestamp | undefined;
}
export const GrantAuthorization: MessageType<GrantAuthorization> = defineMessage<GrantAuthorization>({
  typeName: 'cosmos.authz.v1beta1.GrantAuthorization',
  fields: [
    { no: 1, name: 'granter', jsName: 'granter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'grantee', jsName: 'grantee', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'authorization', jsName: 'authorization', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.authz.v1beta1.Authorization', amino: {} },
    { no: 4, name: 'expiration', jsName: 'expiration', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: true, stdtime: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    granter: partial?.granter ?? '',
    grantee: partial?.grantee ?? '',
    authorization: partial?.authorization,
    expiration: partial?.expiration,
  }),
  write(m, w) {
    if (m.granter !== '') {
      w.string(10, m.granter);
    }
    if (m.grantee !== '') {
      w.string(18, m.grantee);
    }
    if (m.authorization !== undefined) {
      const at = w.open(26);
      Any.write(m.authorization, w);
      w.close(at);
    }
    if (m.expiration !== undefined) {
      const at = w.open(34);
      Timestamp.write(checkTimestamp(m.expiration), w);
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
          m.authorization = Any.read(m.authorization ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.expiration = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GrantAuthorization.typeName, GrantAuthorization.fields);
      }
    }
    return m;
  },
});

export interface GrantQueueItem {
  msgTypeUrls: string[];
}
export const GrantQueueItem: MessageType<GrantQueueItem> = defineMessage<GrantQueueItem>({
  typeName: 'cosmos.authz.v1beta1.GrantQueueItem',
  fields: [
    { no: 1, name: 'msg_type_urls', jsName: 'msgTypeUrls', kind: 'string', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    msgTypeUrls: partial?.msgTypeUrls ?? [],
  }),
  write(m, w) {
    for (const value of m.msgTypeUrls) {
      w.string(10, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.msgTypeUrls.push(r.string());
          break;
        }
        default:
          r.other(tag, GrantQueueItem.typeName, GrantQueueItem.fields);
      }
    }
    return m;
  },
});
