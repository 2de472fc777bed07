// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { Plan } from './upgrade.ts';

export interface MsgSoftwareUpgrade {
  authority: string;
  plan: Plan;
}
export const MsgSoftwareUpgrade: MessageType<MsgSoftwareUpgrade> = defineMessage<MsgSoftwareUpgrade>({
  typeName: 'cosmos.upgrade.v1beta1.MsgSoftwareUpgrade',
  fields: [
    { no: 1, name: 'authority', jsName: 'authority', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'plan', jsName: 'plan', kind: 'message', repeated: false, packed: false, type: () => Plan, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['authority'], aminoName: 'cosmos-sdk/MsgSoftwareUpgrade' },
  create: (partial) => ({
    authority: partial?.authority ?? '',
    plan: partial?.plan ?? Plan.create(),
  }),
  write(m, w) {
    if (m.authority !== '') {
      w.string(10, m.authority);
    }
    {
      const at = w.open(18);
      Plan.write(m.plan, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.authority = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          Plan.read(m.plan, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgSoftwareUpgrade.typeName, MsgSoftwareUpgrade.fields);
      }
    }
    return m;
  },
});

export type MsgSoftwareUpgradeResponse = EmptyMessage;
export const MsgSoftwareUpgradeResponse: MessageType<MsgSoftwareUpgradeResponse> = defineMessage<MsgSoftwareUpgradeResponse>({
  typeName: 'cosmos.upgrade.v1beta1.MsgSoftwareUpgradeResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgSoftwareUpgradeResponse.typeName, MsgSoftwareUpgradeResponse.fields);
    }
    return m;
  },
});

export interface MsgCancelUpgrade {
  authority: string;
}
export const MsgCancelUpgrade: MessageType<MsgCancelUpgrade> = defineMessage<MsgCancelUpgrade>({
  typeName: 'cosmos.upgrade.v1beta1.MsgCancelUpgrade',
  fields: [
    { no: 1, name: 'authority', jsName: 'authority', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: { signers: ['authority'], aminoName: 'cosmos-sdk/MsgCancelUpgrade' },
  create: (partial) => ({
    authority: partial?.authority ?? '',
  }),
  write(m, w) {
    if (m.authority !== '') {
      w.string(10, m.authority);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.authority = r.string();
          break;
        }
        default:
          r.other(tag, MsgCancelUpgrade.typeName, MsgCancelUpgrade.fields);
      }
    }
    return m;
  },
});

export type MsgCancelUpgradeResponse = EmptyMessage;
export const MsgCancelUpgradeResponse: MessageType<MsgCancelUpgradeResponse> = defineMessage<MsgCancelUpgradeResponse>({
  typeName: 'cosmos.upgrade.v1beta1.MsgCancelUpgradeResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgCancelUpgradeResponse.typeName, MsgCancelUpgradeResponse.fields);
    }
    return m;
  },
});

export const MsgService: ServiceType = {
  typeName: 'cosmos.upgrade.v1beta1.Msg',
  msgService: true,
  methods: [
    { name: 'SoftwareUpgrade', input: MsgSoftwareUpgrade, output: MsgSoftwareUpgradeResponse, http: [] },
    { name: 'CancelUpgrade', input: MsgCancelUpgrade, output: MsgCancelUpgradeResponse, http: [] },
  ],
};
