// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { ZERO_TIME_SECONDS, checkDuration, checkTimestamp, defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Coin } from '../../base/v1beta1/coin.ts';
import { Any } from '../../../google/protobuf/any.ts';
import { Duration } from '../../../google/protobuf/duration.ts';
import { Timestamp } from '../../../google/protobuf/timestamp.ts';

export interface BasicAllowance {
  spendLimit: Coin[];
  expiration: Timestamp | undefined;
}
export const BasicAllowance: MessageType<BasicAllowance> = defineMessage<BasicAllowance>({
  typeName: 'cosmos.feegrant.v1beta1.BasicAllowance',
  fields: [
    { no: 1, name: 'spend_limit', jsName: 'spendLimit', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 2, name: 'expiration', jsName: 'expiration', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: true, stdtime: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/BasicAllowance', implements: ['cosmos.feegrant.v1beta1.FeeAllowanceI'] },
  create: (partial) => ({
    spendLimit: partial?.spendLimit ?? [],
    expiration: partial?.expiration,
  }),
  write(m, w) {
    for (const value of m.spendLimit) {
      const at = w.open(10);
      Coin.write(value, w);
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
          m.spendLimit.push(Coin.read(Coin.create(), r));
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
          r.other(tag, BasicAllowance.typeName, BasicAllowance.fields);
      }
    }
    return m;
  },
});

export interface PeriodicAllowance {
  basic: BasicAllowance;
  period: Duration;
  periodSpendLimit: Coin[];
  periodCanSpend: Coin[];
  periodReset: Timestamp;
}
export const PeriodicAllowance: MessageType<PeriodicAllowance> = defineMessage<PeriodicAllowance>({
  typeName: 'cosmos.feegrant.v1beta1.PeriodicAllowance',
  fields: [
    { no: 1, name: 'basic', jsName: 'basic', kind: 'message', repeated: false, packed: false, type: () => BasicAllowance, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'period', jsName: 'period', kind: 'message', repeated: false, packed: false, type: () => Duration, nullable: false, stdduration: true, amino: { dontOmitempty: true } },
    { no: 3, name: 'period_spend_limit', jsName: 'periodSpendLimit', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 4, name: 'period_can_spend', jsName: 'periodCanSpend', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 5, name: 'period_reset', jsName: 'periodReset', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: { dontOmitempty: true } },
  ],
  options: { aminoName: 'cosmos-sdk/PeriodicAllowance', implements: ['cosmos.feegrant.v1beta1.FeeAllowanceI'] },
  create: (partial) => ({
    basic: partial?.basic ?? BasicAllowance.create(),
    period: partial?.period ?? Duration.create(),
    periodSpendLimit: partial?.periodSpendLimit ?? [],
    periodCanSpend: partial?.periodCanSpend ?? [],
    periodReset: partial?.periodReset ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
  }),
  write(m, w) {
    {
      const at = w.open(10);
      BasicAllowance.write(m.basic, w);
      w.close(at);
    }
    {
      const at = w.open(18);
      Duration.write(checkDuration(m.period), w);
      w.close(at);
    }
    for (const value of m.periodSpendLimit) {
      const at = w.open(26);
      Coin.write(value, w);
      w.close(at);
    }
    for (const value of m.periodCanSpend) {
      const at = w.open(34);
      Coin.write(value, w);
      w.close(at);
    }
    {
      const at = w.open(42);
      Timestamp.write(checkTimestamp(m.periodReset), w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          BasicAllowance.read(m.basic, r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.period = checkDuration(Duration.read(Duration.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.periodSpendLimit.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.periodCanSpend.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 42: {
          const outer = r.enter();
          m.periodReset = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, PeriodicAllowance.typeName, PeriodicAllowance.fields);
      }
    }
    return m;
  },
});

export interface AllowedMsgAllowance {
  allowance: Any | undefined;
  allowedMessages: string[];
}
export const AllowedMsgAllowance: MessageType<AllowedMsgAllowance> = defineMessage<AllowedMsgAllowance>({
  typeName: 'cosmos.feegrant.v1beta1.AllowedMsgAllowance',
  fields: [
    { no: 1, name: 'allowance', jsName: 'allowance', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.feegrant.v1beta1.FeeAllowanceI', amino: {} },
    { no: 2, name: 'allowed_messages', jsName: 'allowedMessages', kind: 'string', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/AllowedMsgAllowance', implements: ['cosmos.feegrant.v1beta1.FeeAllowanceI'] },
  create: (partial) => ({
    allowance: partial?.allowance,
    allowedMessages: partial?.allowedMessages ?? [],
  }),
  write(m, w) {
    if (m.allowance !== undefined) {
      const at = w.open(10);
      Any.write(m.allowance, w);
      w.close(at);
    }
    for (const value of m.allowedMessages) {
      w.string(18, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.allowance = Any.read(m.allowance ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          m.allowedMessages.push(r.string());
          break;
        }
        default:
          r.other(tag, AllowedMsgAllowance.typeName, AllowedMsgAllowance.fields);
      }
    }
    return m;
  },
});

export interface Grant {
  granter: string;
  grantee: string;
  allowance: Any | undefined;
}
export const Grant: MessageType<Grant> = defineMessage<Grant>({
  typeName: 'cosmos.feegrant.v1beta1.Grant',
  fields: [
    { no: 1, name: 'granter', jsName: 'granter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'grantee', jsName: 'grantee', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'allowance', jsName: 'allowance', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.feegrant.v1beta1.FeeAllowanceI', amino: {} },
  ],
  options: {},
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
          r.other(tag, Grant.typeName, Grant.fields);
      }
    }
    return m;
  },
});
