// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { ZERO_TIME_SECONDS, checkTimestamp, defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Any } from '../../../google/protobuf/any.ts';
import { Timestamp } from '../../../google/protobuf/timestamp.ts';

export interface Plan {
  name: string;
  time: Timestamp;
  height: bigint;
  info: string;
  upgradedClientState: Any | undefined;
}
export const Plan: MessageType<Plan> = defineMessage<Plan>({
  typeName: 'cosmos.upgrade.v1beta1.Plan',
  fields: [
    { no: 1, name: 'name', jsName: 'name', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'time', jsName: 'time', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, deprecated: true, amino: { dontOmitempty: true } },
    { no: 3, name: 'height', jsName: 'height', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'info', jsName: 'info', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'upgraded_client_state', jsName: 'upgradedClientState', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, deprecated: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/Plan' },
  create: (partial) => ({
    name: partial?.name ?? '',
    time: partial?.time ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    height: partial?.height ?? 0n,
    info: partial?.info ?? '',
    upgradedClientState: partial?.upgradedClientState,
  }),
  write(m, w) {
    if (m.name !== '') {
      w.string(10, m.name);
    }
    {
      const at = w.open(18);
      Timestamp.write(checkTimestamp(m.time), w);
      w.close(at);
    }
    if (m.height !== 0n) {
      w.tag(24);
      w.int64(m.height);
    }
    if (m.info !== '') {
      w.string(34, m.info);
    }
    if (m.upgradedClientState !== undefined) {
      const at = w.open(42);
      Any.write(m.upgradedClientState, w);
      w.close(at);
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
          const outer = r.enter();
          m.time = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 24: {
          m.height = r.int64();
          break;
        }
        case 34: {
          m.info = r.string();
          break;
        }
        case 42: {
          const outer = r.enter();
          m.upgradedClientState = Any.read(m.upgradedClientState ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Plan.typeName, Plan.fields);
      }
    }
    return m;
  },
});

export interface SoftwareUpgradeProposal {
  title: string;
  description: string;
  plan: Plan;
}
export const SoftwareUpgradeProposal: MessageType<SoftwareUpgradeProposal> = defineMessage<SoftwareUpgradeProposal>({
  typeName: 'cosmos.upgrade.v1beta1.SoftwareUpgradeProposal',
  fields: [
    { no: 1, name: 'title', jsName: 'title', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'description', jsName: 'description', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'plan', jsName: 'plan', kind: 'message', repeated: false, packed: false, type: () => Plan, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { aminoName: 'cosmos-sdk/SoftwareUpgradeProposal', implements: ['cosmos.gov.v1beta1.Content'] },
  create: (partial) => ({
    title: partial?.title ?? '',
    description: partial?.description ?? '',
    plan: partial?.plan ?? Plan.create(),
  }),
  write(m, w) {
    if (m.title !== '') {
      w.string(10, m.title);
    }
    if (m.description !== '') {
      w.string(18, m.description);
    }
    {
      const at = w.open(26);
      Plan.write(m.plan, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.title = r.string();
          break;
        }
        case 18: {
          m.description = r.string();
          break;
        }
        case 26: {
          const outer = r.enter();
          Plan.read(m.plan, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, SoftwareUpgradeProposal.typeName, SoftwareUpgradeProposal.fields);
      }
    }
    return m;
  },
});

export interface CancelSoftwareUpgradeProposal {
  title: string;
  description: string;
}
export const CancelSoftwareUpgradeProposal: MessageType<CancelSoftwareUpgradeProposal> = defineMessage<CancelSoftwareUpgradeProposal>({
  typeName: 'cosmos.upgrade.v1beta1.CancelSoftwareUpgradeProposal',
  fields: [
    { no: 1, name: 'title', jsName: 'title', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'description', jsName: 'description', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/CancelSoftwareUpgradeProposal', implements: ['cosmos.gov.v1beta1.Content'] },
  create: (partial) => ({
    title: partial?.title ?? '',
    description: partial?.description ?? '',
  }),
  write(m, w) {
    if (m.title !== '') {
      w.string(10, m.title);
    }
    if (m.description !== '') {
      w.string(18, m.description);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.title = r.string();
          break;
        }
        case 18: {
          m.description = r.string();
          break;
        }
        default:
          r.other(tag, CancelSoftwareUpgradeProposal.typeName, CancelSoftwareUpgradeProposal.fields);
      }
    }
    return m;
  },
});

export interface ModuleVersion {
  name: string;
  version: bigint;
}
export const ModuleVersion: MessageType<ModuleVersion> = defineMessage<ModuleVersion>({
  typeName: 'cosmos.upgrade.v1beta1.ModuleVersion',
  fields: [
    { no: 1, name: 'name', jsName: 'name', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'version', jsName: 'version', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    name: partial?.name ?? '',
    version: partial?.version ?? 0n,
  }),
  write(m, w) {
    if (m.name !== '') {
      w.string(10, m.name);
    }
    if (m.version !== 0n) {
      w.tag(16);
      w.uint64(m.version);
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
        case 16: {
          m.version = r.uint64();
          break;
        }
        default:
          r.other(tag, ModuleVersion.typeName, ModuleVersion.fields);
      }
    }
    return m;
  },
});
