// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Delegation, Params, Redelegation, UnbondingDelegation, Validator } from './staking.ts';

export interface GenesisState {
  params: Params;
  lastTotalPower: string;
  lastValidatorPowers: LastValidatorPower[];
  validators: Validator[];
  delegations: Delegation[];
  unbondingDelegations: UnbondingDelegation[];
  redelegations: Redelegation[];
  exported: boolean;
}
export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>({
  typeName: 'cosmos.staking.v1beta1.GenesisState',
  fields: [
    { no: 1, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'last_total_power', jsName: 'lastTotalPower', kind: 'bytes', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: { dontOmitempty: true } },
    { no: 3, name: 'last_validator_powers', jsName: 'lastValidatorPowers', kind: 'message', repeated: true, packed: false, type: () => LastValidatorPower, nullable: false, amino: { dontOmitempty: true } },
    { no: 4, name: 'validators', jsName: 'validators', kind: 'message', repeated: true, packed: false, type: () => Validator, nullable: false, amino: { dontOmitempty: true } },
    { no: 5, name: 'delegations', jsName: 'delegations', kind: 'message', repeated: true, packed: false, type: () => Delegation, nullable: false, amino: { dontOmitempty: true } },
    { no: 6, name: 'unbonding_delegations', jsName: 'unbondingDelegations', kind: 'message', repeated: true, packed: false, type: () => UnbondingDelegation, nullable: false, amino: { dontOmitempty: true } },
    { no: 7, name: 'redelegations', jsName: 'redelegations', kind: 'message', repeated: true, packed: false, type: () => Redelegation, nullable: false, amino: { dontOmitempty: true } },
    { no: 8, name: 'exported', jsName: 'exported', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    params: partial?.params ?? Params.create(),
    lastTotalPower: partial?.lastTotalPower ?? '',
    lastValidatorPowers: partial?.lastValidatorPowers ?? [],
    validators: partial?.validators ?? [],
    delegations: partial?.delegations ?? [],
    unbondingDelegations: partial?.unbondingDelegations ?? [],
    redelegations: partial?.redelegations ?? [],
    exported: partial?.exported ?? false,
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Params.write(m.params, w);
      w.close(at);
    }
    w.number(18, m.lastTotalPower);
    for (const value of m.lastValidatorPowers) {
      const at = w.open(26);
      LastValidatorPower.write(value, w);
      w.close(at);
    }
    for (const value of m.validators) {
      const at = w.open(34);
      Validator.write(value, w);
      w.close(at);
    }
    for (const value of m.delegations) {
      const at = w.open(42);
      Delegation.write(value, w);
      w.close(at);
    }
    for (const value of m.unbondingDelegations) {
      const at = w.open(50);
      UnbondingDelegation.write(value, w);
      w.close(at);
    }
    for (const value of m.redelegations) {
      const at = w.open(58);
      Redelegation.write(value, w);
      w.close(at);
    }
    if (m.exported) {
      w.tag(64);
      w.bool(m.exported);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Params.read(m.params, r);
          r.leave(outer);
          break;
        }
        case 18: {
          m.lastTotalPower = r.intText(m.lastTotalPower);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.lastValidatorPowers.push(LastValidatorPower.read(LastValidatorPower.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.validators.push(Validator.read(Validator.create(), r));
          r.leave(outer);
          break;
        }
        case 42: {
          const outer = r.enter();
          m.delegations.push(Delegation.read(Delegation.create(), r));
          r.leave(outer);
          break;
        }
        case 50: {
          const outer = r.enter();
          m.unbondingDelegations.push(UnbondingDelegation.read(UnbondingDelegation.create(), r));
          r.leave(outer);
          break;
        }
        case 58: {
          const outer = r.enter();
          m.redelegations.push(Redelegation.read(Redelegation.create(), r));
          r.leave(outer);
          break;
        }
        case 64: {
          m.exported = r.bool();
          break;
        }
        default:
          r.other(tag, GenesisState.typeName, GenesisState.fields);
      }
    }
    return m;
  },
});

export interface LastValidatorPower {
  address: string;
  power: bigint;
}
export const LastValidatorPower: MessageType<LastValidatorPower> = defineMessage<LastValidatorPower>({
  typeName: 'cosmos.staking.v1beta1.LastValidatorPower',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'power', jsName: 'power', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
    power: partial?.power ?? 0n,
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
    if (m.power !== 0n) {
      w.tag(16);
      w.int64(m.power);
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
        case 16: {
          m.power = r.int64();
          break;
        }
        default:
          r.other(tag, LastValidatorPower.typeName, LastValidatorPower.fields);
      }
    }
    return m;
  },
});
