// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';

export interface Coin {
  denom: string;
  amount: string;
}
export const Coin: MessageType<Coin> = defineMessage<Coin>({
  typeName: 'cosmos.base.v1beta1.Coin',
  fields: [
    { no: 1, name: 'denom', jsName: 'denom', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'amount', jsName: 'amount', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    denom: partial?.denom ?? '',
    amount: partial?.amount ?? '',
  }),
  write(m, w) {
    if (m.denom !== '') {
      w.string(10, m.denom);
    }
    w.number(18, m.amount);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.denom = r.string();
          break;
        }
        case 18: {
          m.amount = r.intText(m.amount);
          break;
        }
        default:
          r.other(tag, Coin.typeName, Coin.fields);
      }
    }
    return m;
  },
});

export interface DecCoin {
  denom: string;
  amount: string;
}
export const DecCoin: MessageType<DecCoin> = defineMessage<DecCoin>({
  typeName: 'cosmos.base.v1beta1.DecCoin',
  fields: [
    { no: 1, name: 'denom', jsName: 'denom', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'amount', jsName: 'amount', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    denom: partial?.denom ?? '',
    amount: partial?.amount ?? '',
  }),
  write(m, w) {
    if (m.denom !== '') {
      w.string(10, m.denom);
    }
    w.number(18, m.amount);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.denom = r.string();
          break;
        }
        case 18: {
          m.amount = r.decText(m.amount);
          break;
        }
        default:
          r.other(tag, DecCoin.typeName, DecCoin.fields);
      }
    }
    return m;
  },
});

export interface IntProto {
  int: string;
}
export const IntProto: MessageType<IntProto> = defineMessage<IntProto>({
  typeName: 'cosmos.base.v1beta1.IntProto',
  fields: [
    { no: 1, name: 'int', jsName: 'int', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    int: partial?.int ?? '',
  }),
  write(m, w) {
    w.number(10, m.int);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.int = r.intText(m.int);
          break;
        }
        default:
          r.other(tag, IntProto.typeName, IntProto.fields);
      }
    }
    return m;
  },
});

export interface DecProto {
  dec: string;
}
export const DecProto: MessageType<DecProto> = defineMessage<DecProto>({
  typeName: 'cosmos.base.v1beta1.DecProto',
  fields: [
    { no: 1, name: 'dec', jsName: 'dec', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    dec: partial?.dec ?? '',
  }),
  write(m, w) {
    w.number(10, m.dec);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.dec = r.decText(m.dec);
          break;
        }
        default:
          r.other(tag, DecProto.typeName, DecProto.fields);
      }
    }
    return m;
  },
});
