// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { ZERO_TIME_SECONDS, checkDuration, checkTimestamp, defineEnum, defineMessage, type EnumType, type MessageType } from '../../../../types/wire.ts';
import { Coin } from '../../base/v1beta1/coin.ts';
import { Any } from '../../../google/protobuf/any.ts';
import { Duration } from '../../../google/protobuf/duration.ts';
import { Timestamp } from '../../../google/protobuf/timestamp.ts';
import { ValidatorUpdate } from '../../../tendermint/abci/types.ts';
import { Header } from '../../../tendermint/types/types.ts';

export const BondStatus = {
  BOND_STATUS_UNSPECIFIED: 0,
  BOND_STATUS_UNBONDED: 1,
  BOND_STATUS_UNBONDING: 2,
  BOND_STATUS_BONDED: 3,
} as const;
export type BondStatus = number;
export const BondStatusEnum: EnumType = defineEnum('cosmos.staking.v1beta1.BondStatus', BondStatus);

export const Infraction = {
  INFRACTION_UNSPECIFIED: 0,
  INFRACTION_DOUBLE_SIGN: 1,
  INFRACTION_DOWNTIME: 2,
} as const;
export type Infraction = number;
export const InfractionEnum: EnumType = defineEnum('cosmos.staking.v1beta1.Infraction', Infraction);

export interface HistoricalInfo {
  header: Header;
  valset: Validator[];
}
export const HistoricalInfo: MessageType<HistoricalInfo> = defineMessage<HistoricalInfo>({
  typeName: 'cosmos.staking.v1beta1.HistoricalInfo',
  fields: [
    { no: 1, name: 'header', jsName: 'header', kind: 'message', repeated: false, packed: false, type: () => Header, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'valset', jsName: 'valset', kind: 'message', repeated: true, packed: false, type: () => Validator, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    header: partial?.header ?? Header.create(),
    valset: partial?.valset ?? [],
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Header.write(m.header, w);
      w.close(at);
    }
    for (const value of m.valset) {
      const at = w.open(18);
      Validator.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Header.read(m.header, r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.valset.push(Validator.read(Validator.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, HistoricalInfo.typeName, HistoricalInfo.fields);
      }
    }
    return m;
  },
});

export interface CommissionRates {
  rate: string;
  maxRate: string;
  maxChangeRate: string;
}
export const CommissionRates: MessageType<CommissionRates> = defineMessage<CommissionRates>({
  typeName: 'cosmos.staking.v1beta1.CommissionRates',
  fields: [
    { no: 1, name: 'rate', jsName: 'rate', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
    { no: 2, name: 'max_rate', jsName: 'maxRate', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
    { no: 3, name: 'max_change_rate', jsName: 'maxChangeRate', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    rate: partial?.rate ?? '',
    maxRate: partial?.maxRate ?? '',
    maxChangeRate: partial?.maxChangeRate ?? '',
  }),
  write(m, w) {
    w.number(10, m.rate);
    w.number(18, m.maxRate);
    w.number(26, m.maxChangeRate);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.rate = r.decText(m.rate);
          break;
        }
        case 18: {
          m.maxRate = r.decText(m.maxRate);
          break;
        }
        case 26: {
          m.maxChangeRate = r.decText(m.maxChangeRate);
          break;
        }
        default:
          r.other(tag, CommissionRates.typeName, CommissionRates.fields);
      }
    }
    return m;
  },
});

export interface Commission {
  commissionRates: CommissionRates;
  updateTime: Timestamp;
}
export const Commission: MessageType<Commission> = defineMessage<Commission>({
  typeName: 'cosmos.staking.v1beta1.Commission',
  fields: [
    { no: 1, name: 'commission_rates', jsName: 'commissionRates', kind: 'message', repeated: false, packed: false, type: () => CommissionRates, nullable: false, embed: true, amino: { dontOmitempty: true } },
    { no: 2, name: 'update_time', jsName: 'updateTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    commissionRates: partial?.commissionRates ?? CommissionRates.create(),
    updateTime: partial?.updateTime ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
  }),
  write(m, w) {
    {
      const at = w.open(10);
      CommissionRates.write(m.commissionRates, w);
      w.close(at);
    }
    {
      const at = w.open(18);
      Timestamp.write(checkTimestamp(m.updateTime), w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          CommissionRates.read(m.commissionRates, r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.updateTime = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Commission.typeName, Commission.fields);
      }
    }
    return m;
  },
});

export interface Description {
  moniker: string;
  identity: string;
  website: string;
  securityContact: string;
  details: string;
}
export const Description: MessageType<Description> = defineMessage<Description>({
  typeName: 'cosmos.staking.v1beta1.Description',
  fields: [
    { no: 1, name: 'moniker', jsName: 'moniker', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'identity', jsName: 'identity', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'website', jsName: 'website', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'security_contact', jsName: 'securityContact', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'details', jsName: 'details', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    moniker: partial?.moniker ?? '',
    identity: partial?.identity ?? '',
    website: partial?.website ?? '',
    securityContact: partial?.securityContact ?? '',
    details: partial?.details ?? '',
  }),
  write(m, w) {
    if (m.moniker !== '') {
      w.string(10, m.moniker);
    }
    if (m.identity !== '') {
      w.string(18, m.identity);
    }
    if (m.website !== '') {
      w.string(26, m.website);
    }
    if (m.securityContact !== '') {
      w.string(34, m.securityContact);
    }
    if (m.details !== '') {
      w.string(42, m.details);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.moniker = r.string();
          break;
        }
        case 18: {
          m.identity = r.string();
          break;
        }
        case 26: {
          m.website = r.string();
          break;
        }
        case 34: {
          m.securityContact = r.string();
          break;
        }
        case 42: {
          m.details = r.string();
          break;
        }
        default:
          r.other(tag, Description.typeName, Description.fields);
      }
    }
    return m;
  },
});

export interface Validator {
  operatorAddress: string;
  consensusPubkey: Any | undefined;
  jailed: boolean;
  status: BondStatus;
  tokens: string;
  delegatorShares: string;
  description: Description;
  unbondingHeight: bigint;
  unbondingTime: Timestamp;
  commission: Commission;
  minSelfDelegation: string;
  unbondingOnHoldRefCount: bigint;
  unbondingIds: bigint[];
}
export const Validator: MessageType<Validator> = defineMessage<Validator>({
  typeName: 'cosmos.staking.v1beta1.Validator',
  fields: [
    { no: 1, name: 'operator_address', jsName: 'operatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'consensus_pubkey', jsName: 'consensusPubkey', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.crypto.PubKey', amino: {} },
    { no: 3, name: 'jailed', jsName: 'jailed', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'status', jsName: 'status', kind: 'enum', repeated: false, packed: false, type: () => BondStatusEnum, nullable: true, amino: {} },
    { no: 5, name: 'tokens', jsName: 'tokens', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: {} },
    { no: 6, name: 'delegator_shares', jsName: 'delegatorShares', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: {} },
    { no: 7, name: 'description', jsName: 'description', kind: 'message', repeated: false, packed: false, type: () => Description, nullable: false, amino: { dontOmitempty: true } },
    { no: 8, name: 'unbonding_height', jsName: 'unbondingHeight', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 9, name: 'unbonding_time', jsName: 'unbondingTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: { dontOmitempty: true } },
    { no: 10, name: 'commission', jsName: 'commission', kind: 'message', repeated: false, packed: false, type: () => Commission, nullable: false, amino: { dontOmitempty: true } },
    { no: 11, name: 'min_self_delegation', jsName: 'minSelfDelegation', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: {} },
    { no: 12, name: 'unbonding_on_hold_ref_count', jsName: 'unbondingOnHoldRefCount', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 13, name: 'unbonding_ids', jsName: 'unbondingIds', kind: 'uint64', repeated: true, packed: true, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    operatorAddress: partial?.operatorAddress ?? '',
    consensusPubkey: partial?.consensusPubkey,
    jailed: partial?.jailed ?? false,
    status: partial?.status ?? 0,
    tokens: partial?.tokens ?? '',
    delegatorShares: partial?.delegatorShares ?? '',
    description: partial?.description ?? Description.create(),
    unbondingHeight: partial?.unbondingHeight ?? 0n,
    unbondingTime: partial?.unbondingTime ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    commission: partial?.commission ?? Commission.create(),
    minSelfDelegation: partial?.minSelfDelegation ?? '',
    unbondingOnHoldRefCount: partial?.unbondingOnHoldRefCount ?? 0n,
    unbondingIds: partial?.unbondingIds ?? [],
  }),
  write(m, w) {
    if (m.operatorAddress !== '') {
      w.string(10, m.operatorAddress);
    }
    if (m.consensusPubkey !== undefined) {
      const at = w.open(18);
      Any.write(m.consensusPubkey, w);
      w.close(at);
    }
    if (m.jailed) {
      w.tag(24);
      w.bool(m.jailed);
    }
    if (m.status !== 0) {
      w.tag(32);
      w.int32(m.status);
    }
    w.number(42, m.tokens);
    w.number(50, m.delegatorShares);
    {
      const at = w.open(58);
      Description.write(m.description, w);
      w.close(at);
    }
    if (m.unbondingHeight !== 0n) {
      w.tag(64);
      w.int64(m.unbondingHeight);
    }
    {
      const at = w.open(74);
      Timestamp.write(checkTimestamp(m.unbondingTime), w);
      w.close(at);
    }
    {
      const at = w.open(82);
      Commission.write(m.commission, w);
      w.close(at);
    }
    w.number(90, m.minSelfDelegation);
    if (m.unbondingOnHoldRefCount !== 0n) {
      w.tag(96);
      w.int64(m.unbondingOnHoldRefCount);
    }
    if (m.unbondingIds.length !== 0) {
      const at = w.open(106);
      for (const value of m.unbondingIds) w.uint64(value);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.operatorAddress = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.consensusPubkey = Any.read(m.consensusPubkey ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        case 24: {
          m.jailed = r.bool();
          break;
        }
        case 32: {
          m.status = r.int32();
          break;
        }
        case 42: {
          m.tokens = r.intText(m.tokens);
          break;
        }
        case 50: {
          m.delegatorShares = r.decText(m.delegatorShares);
          break;
        }
        case 58: {
          const outer = r.enter();
          Description.read(m.description, r);
          r.leave(outer);
          break;
        }
        case 64: {
          m.unbondingHeight = r.int64();
          break;
        }
        case 74: {
          const outer = r.enter();
          m.unbondingTime = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 82: {
          const outer = r.enter();
          Commission.read(m.commission, r);
          r.leave(outer);
          break;
        }
        case 90: {
          m.minSelfDelegation = r.intText(m.minSelfDelegation);
          break;
        }
        case 96: {
          m.unbondingOnHoldRefCount = r.int64();
          break;
        }
        case 104: {
          m.unbondingIds.push(r.uint64());
          break;
        }
        case 106: {
          const outer = r.enter();
          while (r.pos < r.end) m.unbondingIds.push(r.uint64());
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Validator.typeName, Validator.fields);
      }
    }
    return m;
  },
});

export interface ValAddresses {
  addresses: string[];
}
export const ValAddresses: MessageType<ValAddresses> = defineMessage<ValAddresses>({
  typeName: 'cosmos.staking.v1beta1.ValAddresses',
  fields: [
    { no: 1, name: 'addresses', jsName: 'addresses', kind: 'string', repeated: true, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    addresses: partial?.addresses ?? [],
  }),
  write(m, w) {
    for (const value of m.addresses) {
      w.string(10, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.addresses.push(r.string());
          break;
        }
        default:
          r.other(tag, ValAddresses.typeName, ValAddresses.fields);
      }
    }
    return m;
  },
});

export interface DVPair {
  delegatorAddress: string;
  validatorAddress: string;
}
export const DVPair: MessageType<DVPair> = defineMessage<DVPair>({
  typeName: 'cosmos.staking.v1beta1.DVPair',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
    validatorAddress: partial?.validatorAddress ?? '',
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
    }
    if (m.validatorAddress !== '') {
      w.string(18, m.validatorAddress);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddress = r.string();
          break;
        }
        case 18: {
          m.validatorAddress = r.string();
          break;
        }
        default:
          r.other(tag, DVPair.typeName, DVPair.fields);
      }
    }
    return m;
  },
});

export interface DVPairs {
  pairs: DVPair[];
}
export const DVPairs: MessageType<DVPairs> = defineMessage<DVPairs>({
  typeName: 'cosmos.staking.v1beta1.DVPairs',
  fields: [
    { no: 1, name: 'pairs', jsName: 'pairs', kind: 'message', repeated: true, packed: false, type: () => DVPair, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    pairs: partial?.pairs ?? [],
  }),
  write(m, w) {
    for (const value of m.pairs) {
      const at = w.open(10);
      DVPair.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.pairs.push(DVPair.read(DVPair.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, DVPairs.typeName, DVPairs.fields);
      }
    }
    return m;
  },
});

export interface DVVTriplet {
  delegatorAddress: string;
  validatorSrcAddress: string;
  validatorDstAddress: string;
}
export const DVVTriplet: MessageType<DVVTriplet> = defineMessage<DVVTriplet>({
  typeName: 'cosmos.staking.v1beta1.DVVTriplet',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_src_address', jsName: 'validatorSrcAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 3, name: 'validator_dst_address', jsName: 'validatorDstAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
    validatorSrcAddress: partial?.validatorSrcAddress ?? '',
    validatorDstAddress: partial?.validatorDstAddress ?? '',
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
    }
    if (m.validatorSrcAddress !== '') {
      w.string(18, m.validatorSrcAddress);
    }
    if (m.validatorDstAddress !== '') {
      w.string(26, m.validatorDstAddress);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddress = r.string();
          break;
        }
        case 18: {
          m.validatorSrcAddress = r.string();
          break;
        }
        case 26: {
          m.validatorDstAddress = r.string();
          break;
        }
        default:
          r.other(tag, DVVTriplet.typeName, DVVTriplet.fields);
      }
    }
    return m;
  },
});

export interface DVVTriplets {
  triplets: DVVTriplet[];
}
export const DVVTriplets: MessageType<DVVTriplets> = defineMessage<DVVTriplets>({
  typeName: 'cosmos.staking.v1beta1.DVVTriplets',
  fields: [
    { no: 1, name: 'triplets', jsName: 'triplets', kind: 'message', repeated: true, packed: false, type: () => DVVTriplet, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    triplets: partial?.triplets ?? [],
  }),
  write(m, w) {
    for (const value of m.triplets) {
      const at = w.open(10);
      DVVTriplet.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.triplets.push(DVVTriplet.read(DVVTriplet.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, DVVTriplets.typeName, DVVTriplets.fields);
      }
    }
    return m;
  },
});

export interface Delegation {
  delegatorAddress: string;
  validatorAddress: string;
  shares: string;
}
export const Delegation: MessageType<Delegation> = defineMessage<Delegation>({
  typeName: 'cosmos.staking.v1beta1.Delegation',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 3, name: 'shares', jsName: 'shares', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
    validatorAddress: partial?.validatorAddress ?? '',
    shares: partial?.shares ?? '',
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
    }
    if (m.validatorAddress !== '') {
      w.string(18, m.validatorAddress);
    }
    w.number(26, m.shares);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddress = r.string();
          break;
        }
        case 18: {
          m.validatorAddress = r.string();
          break;
        }
        case 26: {
          m.shares = r.decText(m.shares);
          break;
        }
        default:
          r.other(tag, Delegation.typeName, Delegation.fields);
      }
    }
    return m;
  },
});

export interface UnbondingDelegation {
  delegatorAddress: string;
  validatorAddress: string;
  entries: UnbondingDelegationEntry[];
}
export const UnbondingDelegation: MessageType<UnbondingDelegation> = defineMessage<UnbondingDelegation>({
  typeName: 'cosmos.staking.v1beta1.UnbondingDelegation',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 3, name: 'entries', jsName: 'entries', kind: 'message', repeated: true, packed: false, type: () => UnbondingDelegationEntry, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
    validatorAddress: partial?.validatorAddress ?? '',
    entries: partial?.entries ?? [],
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
    }
    if (m.validatorAddress !== '') {
      w.string(18, m.validatorAddress);
    }
    for (const value of m.entries) {
      const at = w.open(26);
      UnbondingDelegationEntry.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddress = r.string();
          break;
        }
        case 18: {
          m.validatorAddress = r.string();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.entries.push(UnbondingDelegationEntry.read(UnbondingDelegationEntry.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, UnbondingDelegation.typeName, UnbondingDelegation.fields);
      }
    }
    return m;
  },
});

export interface UnbondingDelegationEntry {
  creationHeight: bigint;
  completionTime: Timestamp;
  initialBalance: string;
  balance: string;
  unbondingId: bigint;
  unbondingOnHoldRefCount: bigint;
}
export const UnbondingDelegationEntry: MessageType<UnbondingDelegationEntry> = defineMessage<UnbondingDelegationEntry>({
  typeName: 'cosmos.staking.v1beta1.UnbondingDelegationEntry',
  fields: [
    { no: 1, name: 'creation_height', jsName: 'creationHeight', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'completion_time', jsName: 'completionTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: { dontOmitempty: true } },
    { no: 3, name: 'initial_balance', jsName: 'initialBalance', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: {} },
    { no: 4, name: 'balance', jsName: 'balance', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: {} },
    { no: 5, name: 'unbonding_id', jsName: 'unbondingId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'unbonding_on_hold_ref_count', jsName: 'unbondingOnHoldRefCount', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    creationHeight: partial?.creationHeight ?? 0n,
    completionTime: partial?.completionTime ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    initialBalance: partial?.initialBalance ?? '',
    balance: partial?.balance ?? '',
    unbondingId: partial?.unbondingId ?? 0n,
    unbondingOnHoldRefCount: partial?.unbondingOnHoldRefCount ?? 0n,
  }),
  write(m, w) {
    if (m.creationHeight !== 0n) {
      w.tag(8);
      w.int64(m.creationHeight);
    }
    {
      const at = w.open(18);
      Timestamp.write(checkTimestamp(m.completionTime), w);
      w.close(at);
    }
    w.number(26, m.initialBalance);
    w.number(34, m.balance);
    if (m.unbondingId !== 0n) {
      w.tag(40);
      w.uint64(m.unbondingId);
    }
    if (m.unbondingOnHoldRefCount !== 0n) {
      w.tag(48);
      w.int64(m.unbondingOnHoldRefCount);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.creationHeight = r.int64();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.completionTime = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          m.initialBalance = r.intText(m.initialBalance);
          break;
        }
        case 34: {
          m.balance = r.intText(m.balance);
          break;
        }
        case 40: {
          m.unbondingId = r.uint64();
          break;
        }
        case 48: {
          m.unbondingOnHoldRefCount = r.int64();
          break;
        }
        default:
          r.other(tag, UnbondingDelegationEntry.typeName, UnbondingDelegationEntry.fields);
      }
    }
    return m;
  },
});

export interface RedelegationEntry {
  creationHeight: bigint;
  completionTime: Timestamp;
  initialBalance: string;
  sharesDst: string;
  unbondingId: bigint;
  unbondingOnHoldRefCount: bigint;
}
export const RedelegationEntry: MessageType<RedelegationEntry> = defineMessage<RedelegationEntry>({
  typeName: 'cosmos.staking.v1beta1.RedelegationEntry',
  fields: [
    { no: 1, name: 'creation_height', jsName: 'creationHeight', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'completion_time', jsName: 'completionTime', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: { dontOmitempty: true } },
    { no: 3, name: 'initial_balance', jsName: 'initialBalance', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: {} },
    { no: 4, name: 'shares_dst', jsName: 'sharesDst', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: {} },
    { no: 5, name: 'unbonding_id', jsName: 'unbondingId', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'unbonding_on_hold_ref_count', jsName: 'unbondingOnHoldRefCount', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    creationHeight: partial?.creationHeight ?? 0n,
    completionTime: partial?.completionTime ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
    initialBalance: partial?.initialBalance ?? '',
    sharesDst: partial?.sharesDst ?? '',
    unbondingId: partial?.unbondingId ?? 0n,
    unbondingOnHoldRefCount: partial?.unbondingOnHoldRefCount ?? 0n,
  }),
  write(m, w) {
    if (m.creationHeight !== 0n) {
      w.tag(8);
      w.int64(m.creationHeight);
    }
    {
      const at = w.open(18);
      Timestamp.write(checkTimestamp(m.completionTime), w);
      w.close(at);
    }
    w.number(26, m.initialBalance);
    w.number(34, m.sharesDst);
    if (m.unbondingId !== 0n) {
      w.tag(40);
      w.uint64(m.unbondingId);
    }
    if (m.unbondingOnHoldRefCount !== 0n) {
      w.tag(48);
      w.int64(m.unbondingOnHoldRefCount);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.creationHeight = r.int64();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.completionTime = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          m.initialBalance = r.intText(m.initialBalance);
          break;
        }
        case 34: {
          m.sharesDst = r.decText(m.sharesDst);
          break;
        }
        case 40: {
          m.unbondingId = r.uint64();
          break;
        }
        case 48: {
          m.unbondingOnHoldRefCount = r.int64();
          break;
        }
        default:
          r.other(tag, RedelegationEntry.typeName, RedelegationEntry.fields);
      }
    }
    return m;
  },
});

export interface Redelegation {
  delegatorAddress: string;
  validatorSrcAddress: string;
  validatorDstAddress: string;
  entries: RedelegationEntry[];
}
export const Redelegation: MessageType<Redelegation> = defineMessage<Redelegation>({
  typeName: 'cosmos.staking.v1beta1.Redelegation',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_src_address', jsName: 'validatorSrcAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 3, name: 'validator_dst_address', jsName: 'validatorDstAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 4, name: 'entries', jsName: 'entries', kind: 'message', repeated: true, packed: false, type: () => RedelegationEntry, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
    validatorSrcAddress: partial?.validatorSrcAddress ?? '',
    validatorDstAddress: partial?.validatorDstAddress ?? '',
    entries: partial?.entries ?? [],
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
    }
    if (m.validatorSrcAddress !== '') {
      w.string(18, m.validatorSrcAddress);
    }
    if (m.validatorDstAddress !== '') {
      w.string(26, m.validatorDstAddress);
    }
    for (const value of m.entries) {
      const at = w.open(34);
      RedelegationEntry.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddress = r.string();
          break;
        }
        case 18: {
          m.validatorSrcAddress = r.string();
          break;
        }
        case 26: {
          m.validatorDstAddress = r.string();
          break;
        }
        case 34: {
          const outer = r.enter();
          m.entries.push(RedelegationEntry.read(RedelegationEntry.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Redelegation.typeName, Redelegation.fields);
      }
    }
    return m;
  },
});

export interface Params {
  unbondingTime: Duration;
  maxValidators: number;
  maxEntries: number;
  historicalEntries: number;
  bondDenom: string;
  minCommissionRate: string;
}
export const Params: MessageType<Params> = defineMessage<Params>({
  typeName: 'cosmos.staking.v1beta1.Params',
  fields: [
    { no: 1, name: 'unbonding_time', jsName: 'unbondingTime', kind: 'message', repeated: false, packed: false, type: () => Duration, nullable: false, stdduration: true, amino: { dontOmitempty: true } },
    { no: 2, name: 'max_validators', jsName: 'maxValidators', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'max_entries', jsName: 'maxEntries', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'historical_entries', jsName: 'historicalEntries', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'bond_denom', jsName: 'bondDenom', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'min_commission_rate', jsName: 'minCommissionRate', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
  ],
  options: { aminoName: 'cosmos-sdk/x/staking/Params' },
  create: (partial) => ({
    unbondingTime: partial?.unbondingTime ?? Duration.create(),
    maxValidators: partial?.maxValidators ?? 0,
    maxEntries: partial?.maxEntries ?? 0,
    historicalEntries: partial?.historicalEntries ?? 0,
    bondDenom: partial?.bondDenom ?? '',
    minCommissionRate: partial?.minCommissionRate ?? '',
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Duration.write(checkDuration(m.unbondingTime), w);
      w.close(at);
    }
    if (m.maxValidators !== 0) {
      w.tag(16);
      w.uint32(m.maxValidators);
    }
    if (m.maxEntries !== 0) {
      w.tag(24);
      w.uint32(m.maxEntries);
    }
    if (m.historicalEntries !== 0) {
      w.tag(32);
      w.uint32(m.historicalEntries);
    }
    if (m.bondDenom !== '') {
      w.string(42, m.bondDenom);
    }
    w.number(50, m.minCommissionRate);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.unbondingTime = checkDuration(Duration.read(Duration.create(), r));
          r.leave(outer);
          break;
        }
        case 16: {
          m.maxValidators = r.uint32();
          break;
        }
        case 24: {
          m.maxEntries = r.uint32();
          break;
        }
        case 32: {
          m.historicalEntries = r.uint32();
          break;
        }
        case 42: {
          m.bondDenom = r.string();
          break;
        }
        case 50: {
          m.minCommissionRate = r.decText(m.minCommissionRate);
          break;
        }
        default:
          r.other(tag, Params.typeName, Params.fields);
      }
    }
    return m;
  },
});

export interface DelegationResponse {
  delegation: Delegation;
  balance: Coin;
}
export const DelegationResponse: MessageType<DelegationResponse> = defineMessage<DelegationResponse>({
  typeName: 'cosmos.staking.v1beta1.DelegationResponse',
  fields: [
    { no: 1, name: 'delegation', jsName: 'delegation', kind: 'message', repeated: false, packed: false, type: () => Delegation, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'balance', jsName: 'balance', kind: 'message', repeated: false, packed: false, type: () => Coin, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    delegation: partial?.delegation ?? Delegation.create(),
    balance: partial?.balance ?? Coin.create(),
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Delegation.write(m.delegation, w);
      w.close(at);
    }
    {
      const at = w.open(18);
      Coin.write(m.balance, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Delegation.read(m.delegation, r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          Coin.read(m.balance, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, DelegationResponse.typeName, DelegationResponse.fields);
      }
    }
    return m;
  },
});

export interface RedelegationEntryResponse {
  redelegationEntry: RedelegationEntry;
  balance: string;
}
export const RedelegationEntryResponse: MessageType<RedelegationEntryResponse> = defineMessage<RedelegationEntryResponse>({
  typeName: 'cosmos.staking.v1beta1.RedelegationEntryResponse',
  fields: [
    { no: 1, name: 'redelegation_entry', jsName: 'redelegationEntry', kind: 'message', repeated: false, packed: false, type: () => RedelegationEntry, nullable: false, amino: { dontOmitempty: true } },
    { no: 4, name: 'balance', jsName: 'balance', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    redelegationEntry: partial?.redelegationEntry ?? RedelegationEntry.create(),
    balance: partial?.balance ?? '',
  }),
  write(m, w) {
    {
      const at = w.open(10);
      RedelegationEntry.write(m.redelegationEntry, w);
      w.close(at);
    }
    w.number(34, m.balance);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          RedelegationEntry.read(m.redelegationEntry, r);
          r.leave(outer);
          break;
        }
        case 34: {
          m.balance = r.intText(m.balance);
          break;
        }
        default:
          r.other(tag, RedelegationEntryResponse.typeName, RedelegationEntryResponse.fields);
      }
    }
    return m;
  },
});

export interface RedelegationResponse {
  redelegation: Redelegation;
  entries: RedelegationEntryResponse[];
}
export const RedelegationResponse: MessageType<RedelegationResponse> = defineMessage<RedelegationResponse>({
  typeName: 'cosmos.staking.v1beta1.RedelegationResponse',
  fields: [
    { no: 1, name: 'redelegation', jsName: 'redelegation', kind: 'message', repeated: false, packed: false, type: () => Redelegation, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'entries', jsName: 'entries', kind: 'message', repeated: true, packed: false, type: () => RedelegationEntryResponse, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    redelegation: partial?.redelegation ?? Redelegation.create(),
    entries: partial?.entries ?? [],
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Redelegation.write(m.redelegation, w);
      w.close(at);
    }
    for (const value of m.entries) {
      const at = w.open(18);
      RedelegationEntryResponse.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Redelegation.read(m.redelegation, r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.entries.push(RedelegationEntryResponse.read(RedelegationEntryResponse.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, RedelegationResponse.typeName, RedelegationResponse.fields);
      }
    }
    return m;
  },
});

export interface Pool {
  notBondedTokens: string;
  bondedTokens: string;
}
export const Pool: MessageType<Pool> = defineMessage<Pool>({
  typeName: 'cosmos.staking.v1beta1.Pool',
  fields: [
    { no: 1, name: 'not_bonded_tokens', jsName: 'notBondedTokens', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: { dontOmitempty: true } },
    { no: 2, name: 'bonded_tokens', jsName: 'bondedTokens', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Int', scalar: 'cosmos.Int', amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    notBondedTokens: partial?.notBondedTokens ?? '',
    bondedTokens: partial?.bondedTokens ?? '',
  }),
  write(m, w) {
    w.number(10, m.notBondedTokens);
    w.number(18, m.bondedTokens);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.notBondedTokens = r.intText(m.notBondedTokens);
          break;
        }
        case 18: {
          m.bondedTokens = r.intText(m.bondedTokens);
          break;
        }
        default:
          r.other(tag, Pool.typeName, Pool.fields);
      }
    }
    return m;
  },
});

export interface ValidatorUpdates {
  updates: ValidatorUpdate[];
}
export const ValidatorUpdates: MessageType<ValidatorUpdates> = defineMessage<ValidatorUpdates>({
  typeName: 'cosmos.staking.v1beta1.ValidatorUpdates',
  fields: [
    { no: 1, name: 'updates', jsName: 'updates', kind: 'message', repeated: true, packed: false, type: () => ValidatorUpdate, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    updates: partial?.updates ?? [],
  }),
  write(m, w) {
    for (const value of m.updates) {
      const at = w.open(10);
      ValidatorUpdate.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.updates.push(ValidatorUpdate.read(ValidatorUpdate.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ValidatorUpdates.typeName, ValidatorUpdates.fields);
      }
    }
    return m;
  },
});
