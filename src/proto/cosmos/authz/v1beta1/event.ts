// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';

export interface EventGrant {
  msgTypeUrl: string;
  granter: string;
  grantee: string;
}
export const EventGrant: MessageType<EventGrant> = defineMessage<EventGrant>({
  typeName: 'cosmos.authz.v1beta1.EventGrant',
  fields: [
    { no: 2, name: 'msg_type_url', jsName: 'msgTypeUrl', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'granter', jsName: 'granter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 4, name: 'grantee', jsName: 'grantee', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    msgTypeUrl: partial?.msgTypeUrl ?? '',
    granter: partial?.granter ?? '',
    grantee: partial?.grantee ?? '',
  }),
  write(m, w) {
    if (m.msgTypeUrl !== '') {
      w.string(18, m.msgTypeUrl);
    }
    if (m.granter !== '') {
      w.string(26, m.granter);
    }
    if (m.grantee !== '') {
      w.string(34, m.grantee);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 18: {
          m.msgTypeUrl = r.string();
          break;
        }
        case 26: {
          m.granter = r.string();
          break;
        }
        case 34: {
          m.grantee = r.string();
          break;
        }
        default:
          r.other(tag, EventGrant.typeName, EventGrant.fields);
      }
    }
    return m;
  },
});

export interface EventRevoke {
  msgTypeUrl: string;
  granter: string;
  grantee: string;
}
export const EventRevoke: MessageType<EventRevoke> = defineMessage<EventRevoke>({
  typeName: 'cosmos.authz.v1beta1.EventRevoke',
  fields: [
    { no: 2, name: 'msg_type_url', jsName: 'msgTypeUrl', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'granter', jsName: 'granter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 4, name: 'grantee', jsName: 'grantee', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    msgTypeUrl: partial?.msgTypeUrl ?? '',
    granter: partial?.granter ?? '',
    grantee: partial?.grantee ?? '',
  }),
  write(m, w) {
    if (m.msgTypeUrl !== '') {
      w.string(18, m.msgTypeUrl);
    }
    if (m.granter !== '') {
      w.string(26, m.granter);
    }
    if (m.grantee !== '') {
      w.string(34, m.grantee);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 18: {
          m.msgTypeUrl = r.string();
          break;
        }
        case 26: {
          m.granter = r.string();
          break;
        }
        case 34: {
          m.grantee = r.string();
          break;
        }
        default:
          r.other(tag, EventRevoke.typeName, EventRevoke.fields);
      }
    }
    return m;
  },
});
