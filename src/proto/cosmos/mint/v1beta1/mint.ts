// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';

export interface Minter {
  inflation: string;
  annualProvisions: string;
}
export const Minter: MessageType<Minter> = defineMessage<Minter>({
  typeName: 'cosmos.mint.v1beta1.Minter',
  fields: [
    { no: 1, name: 'inflation', jsName: 'inflation', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: {} },
    { no: 2, name: 'annual_provisions', jsName: 'annualProvisions', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    inflation: partial?.inflation ?? '',
    annualProvisions: partial?.annualProvisions ?? '',
  }),
  write(m, w) {
    w.number(10, m.inflation);
    w.number(18, m.annualProvisions);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.inflation = r.decText(m.inflation);
          break;
        }
        case 18: {
          m.annualProvisions = r.decText(m.annualProvisions);
          break;
        }
        default:
          r.other(tag, Minter.typeName, Minter.fields);
      }
    }
    return m;
  },
});

export interface Params {
  mintDenom: string;
  inflationRateChange: string;
  inflationMax: string;
  inflationMin: string;
  goalBonded: string;
  blocksPerYear: bigint;
}
export const Params: MessageType<Params> = defineMessage<Params>({
  typeName: 'cosmos.mint.v1beta1.Params',
  fields: [
    { no: 1, name: 'mint_denom', jsName: 'mintDenom', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'inflation_rate_change', jsName: 'inflationRateChange', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
    { no: 3, name: 'inflation_max', jsName: 'inflationMax', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
    { no: 4, name: 'inflation_min', jsName: 'inflationMin', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
    { no: 5, name: 'goal_bonded', jsName: 'goalBonded', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
    { no: 6, name: 'blocks_per_year', jsName: 'blocksPerYear', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/x/mint/Params' },
  create: (partial) => ({
    mintDenom: partial?.mintDenom ?? '',
    inflationRateChange: partial?.inflationRateChange ?? '',
    inflationMax: partial?.inflationMax ?? '',
    inflationMin: partial?.inflationMin ?? '',
    goalBonded: partial?.goalBonded ?? '',
    blocksPerYear: partial?.blocksPerYear ?? 0n,
  }),
  write(m, w) {
    if (m.mintDenom !== '') {
      w.string(10, m.mintDenom);
    }
    w.number(18, m.inflationRateChange);
    w.number(26, m.inflationMax);
    w.number(34, m.inflationMin);
    w.number(42, m.goalBonded);
    if (m.blocksPerYear !== 0n) {
      w.tag(48);
      w.uint64(m.blocksPerYear);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.mintDenom = r.string();
          break;
        }
        case 18: {
          m.inflationRateChange = r.decText(m.inflationRateChange);
          break;
        }
        case 26: {
          m.inflationMax = r.decText(m.inflationMax);
          break;
        }
        case 34: {
          m.inflationMin = r.decText(m.inflationMin);
          break;
        }
        case 42: {
          m.goalBonded = r.decText(m.goalBonded);
          break;
        }
        case 48: {
          m.blocksPerYear = r.uint64();
          break;
        }
        default:
          r.other(tag, Params.typeName, Params.fields);
      }
    }
    return m;
  },
});
