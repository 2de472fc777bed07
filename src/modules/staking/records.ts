import type { AddressCodec, ValAddress } from '../../types/address.ts';
import type { Any } from '../../proto/google/protobuf/any.ts';
import type { Description } from '../../proto/cosmos/staking/v1beta1/staking.ts';
import type { Dec } from '../../types/dec.ts';
import type { Duration, Timestamp } from '../../types/time.ts';
import type { ValueCodec } from '../../baseapp/collections.ts';
import {
  BondStatus,
  Delegation as WireDelegation,
  Params as WireParams,
  Redelegation as WireRedelegation,
  UnbondingDelegation as WireUnbondingDelegation,
  Validator as WireValidator,
} from '../../proto/cosmos/staking/v1beta1/staking.ts';
import { ZERO_DEC, decToWire, optionalDecFromWire } from '../../types/dec.ts';
import { optionalIntFromWire } from '../../types/sdk-int.ts';
import { fromWireDuration, fromWireTime, toWireDuration, toWireTime } from '../../types/time.ts';

// What the store holds, in the form that keepers compute with: amounts as bigint, ratios as Dec, times in nanoseconds.
// Addresses stay as written: an operator that registered itself in upper case is stored so.

export type Commission = {
  readonly rate: Dec;
  readonly maxRate: Dec;
  /** Most that a change may raise the rate by, and no more than once a day. */
  readonly maxChangeRate: Dec;
  readonly updateTime: Timestamp;
};

export type Validator = {
  readonly operator: ValAddress;
  /** `operator` as it came. */
  readonly operatorAddress: string;
  readonly consensusPubkey: Any | undefined;
  readonly jailed: boolean;
  readonly status: BondStatus;
  readonly tokens: bigint;
  readonly delegatorShares: Dec;
  readonly description: Description;
  /** Where and until when it unbonds; zero before it ever did. */
  readonly unbondingHeight: bigint;
  readonly unbondingTime: Timestamp;
  readonly commission: Commission;
  readonly minSelfDelegation: bigint;
  readonly unbondingOnHoldRefCount: bigint;
  readonly unbondingIds: readonly bigint[];
};

export type Delegation = {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly shares: Dec;
};

export type UnbondingEntry = {
  readonly creationHeight: bigint;
  readonly completionTime: Timestamp;
  readonly initialBalance: bigint;
  /** What slashing left of it. */
  readonly balance: bigint;
  readonly unbondingId: bigint;
  readonly unbondingOnHoldRefCount: bigint;
};

export type UnbondingDelegation = {
  readonly delegatorAddress: string;
  readonly validatorAddress: string;
  readonly entries: readonly UnbondingEntry[];
};

export type RedelegationEntry = {
  readonly creationHeight: bigint;
  readonly completionTime: Timestamp;
  readonly initialBalance: bigint;
  readonly sharesDst: Dec;
  readonly unbondingId: bigint;
  readonly unbondingOnHoldRefCount: bigint;
};

export type Redelegation = {
  readonly delegatorAddress: string;
  readonly validatorSrcAddress: string;
  readonly validatorDstAddress: string;
  readonly entries: readonly RedelegationEntry[];
};

export type StakingParams = {
  readonly unbondingTime: Duration;
  readonly maxValidators: number;
  /** Entries of one unbonding delegation or redelegation. */
  readonly maxEntries: number;
  readonly historicalEntries: number;
  readonly bondDenom: string;
  readonly minCommissionRate: Dec;
};

export const isBonded = ({ status }: Validator): boolean =>
  status === BondStatus.BOND_STATUS_BONDED;
export const isUnbonding = ({ status }: Validator): boolean =>
  status === BondStatus.BOND_STATUS_UNBONDING;
export const isUnbonded = ({ status }: Validator): boolean =>
  status === BondStatus.BOND_STATUS_UNBONDED;

type Timed = { readonly completionTime: Timestamp; readonly unbondingOnHoldRefCount: bigint };
/** Mature, and held back by nobody. */
export const isComplete = (entry: Timed, now: Timestamp): boolean =>
  entry.completionTime <= now && entry.unbondingOnHoldRefCount <= 0n;

// An unset number is Go's nil, which is written as zero.
const int = (text: string): bigint => optionalIntFromWire(text) ?? 0n;
const dec = (text: string): Dec => optionalDecFromWire(text) ?? ZERO_DEC;

type Chain = { readonly addresses: AddressCodec };

export const validatorFromWire = (wire: WireValidator, chain: Chain): Validator => ({
  operator: chain.addresses.val(wire.operatorAddress),
  operatorAddress: wire.operatorAddress,
  consensusPubkey: wire.consensusPubkey,
  jailed: wire.jailed,
  status: wire.status,
  tokens: int(wire.tokens),
  delegatorShares: dec(wire.delegatorShares),
  description: wire.description,
  unbondingHeight: wire.unbondingHeight,
  unbondingTime: fromWireTime(wire.unbondingTime),
  commission: {
    rate: dec(wire.commission.commissionRates.rate),
    maxRate: dec(wire.commission.commissionRates.maxRate),
    maxChangeRate: dec(wire.commission.commissionRates.maxChangeRate),
    updateTime: fromWireTime(wire.commission.updateTime),
  },
  minSelfDelegation: int(wire.minSelfDelegation),
  unbondingOnHoldRefCount: wire.unbondingOnHoldRefCount,
  unbondingIds: wire.unbondingIds,
});

export const validatorToWire = (validator: Validator): WireValidator => ({
  operatorAddress: validator.operatorAddress,
  consensusPubkey: validator.consensusPubkey,
  jailed: validator.jailed,
  status: validator.status,
  tokens: validator.tokens.toString(),
  delegatorShares: decToWire(validator.delegatorShares),
  description: validator.description,
  unbondingHeight: validator.unbondingHeight,
  unbondingTime: toWireTime(validator.unbondingTime),
  commission: {
    commissionRates: {
      rate: decToWire(validator.commission.rate),
      maxRate: decToWire(validator.commission.maxRate),
      maxChangeRate: decToWire(validator.commission.maxChangeRate),
    },
    updateTime: toWireTime(validator.commission.updateTime),
  },
  minSelfDelegation: validator.minSelfDelegation.toString(),
  unbondingOnHoldRefCount: validator.unbondingOnHoldRefCount,
  unbondingIds: [...validator.unbondingIds],
});

export const delegationFromWire = (wire: WireDelegation): Delegation => ({
  ...wire,
  shares: dec(wire.shares),
});
export const delegationToWire = (delegation: Delegation): WireDelegation => ({
  ...delegation,
  shares: decToWire(delegation.shares),
});

export const unbondingFromWire = (wire: WireUnbondingDelegation): UnbondingDelegation => ({
  ...wire,
  entries: wire.entries.map((entry) => ({
    ...entry,
    completionTime: fromWireTime(entry.completionTime),
    initialBalance: int(entry.initialBalance),
    balance: int(entry.balance),
  })),
});
export const unbondingToWire = (unbonding: UnbondingDelegation): WireUnbondingDelegation => ({
  ...unbonding,
  entries: unbonding.entries.map((entry) => ({
    ...entry,
    completionTime: toWireTime(entry.completionTime),
    initialBalance: entry.initialBalance.toString(),
    balance: entry.balance.toString(),
  })),
});

export const redelegationEntryToWire = (
  entry: RedelegationEntry,
): WireRedelegation['entries'][number] => ({
  ...entry,
  completionTime: toWireTime(entry.completionTime),
  initialBalance: entry.initialBalance.toString(),
  sharesDst: decToWire(entry.sharesDst),
});
export const redelegationFromWire = (wire: WireRedelegation): Redelegation => ({
  ...wire,
  entries: wire.entries.map((entry) => ({
    ...entry,
    completionTime: fromWireTime(entry.completionTime),
    initialBalance: int(entry.initialBalance),
    sharesDst: dec(entry.sharesDst),
  })),
});
export const redelegationToWire = (redelegation: Redelegation): WireRedelegation => ({
  ...redelegation,
  entries: redelegation.entries.map(redelegationEntryToWire),
});

export const paramsFromWire = (wire: WireParams): StakingParams => ({
  ...wire,
  unbondingTime: fromWireDuration(wire.unbondingTime),
  minCommissionRate: dec(wire.minCommissionRate),
});
export const paramsToWire = (params: StakingParams): WireParams => ({
  ...params,
  unbondingTime: toWireDuration(params.unbondingTime),
  minCommissionRate: decToWire(params.minCommissionRate),
});

export const validatorValue: ValueCodec<Validator> = {
  encode: (value) => WireValidator.toBytes(validatorToWire(value)),
  decode: (bytes, chain) => validatorFromWire(WireValidator.decode(bytes), chain),
};
export const delegationValue: ValueCodec<Delegation> = {
  encode: (value) => WireDelegation.toBytes(delegationToWire(value)),
  decode: (bytes) => delegationFromWire(WireDelegation.decode(bytes)),
};
export const unbondingValue: ValueCodec<UnbondingDelegation> = {
  encode: (value) => WireUnbondingDelegation.toBytes(unbondingToWire(value)),
  decode: (bytes) => unbondingFromWire(WireUnbondingDelegation.decode(bytes)),
};
export const redelegationValue: ValueCodec<Redelegation> = {
  encode: (value) => WireRedelegation.toBytes(redelegationToWire(value)),
  decode: (bytes) => redelegationFromWire(WireRedelegation.decode(bytes)),
};
export const paramsValue: ValueCodec<StakingParams> = {
  encode: (value) => WireParams.toBytes(paramsToWire(value)),
  decode: (bytes) => paramsFromWire(WireParams.decode(bytes)),
};
