// Byte-identical to cosmos-sdk x/staking/types/keys.go, so proofs of `store/staking/key` verify unchanged.
import type { ValAddress } from '../../types/address.ts';
import type { Timestamp } from '../../types/time.ts';
import {
  type KeyCodec,
  type Range,
  type ValueCodec,
  accAddressKey,
  bytesValue,
  emptyValue,
  messageValue,
  moduleStore,
  pairKey,
  prefixedAccKey,
  prefixedConsKey,
  prefixedValKey,
  textBytes,
  timeKey,
  tripleKey,
  uint64Key,
  uint64Value,
  valAddressValue,
} from '../../baseapp/collections.ts';
import { IntProto } from '../../proto/cosmos/base/v1beta1/coin.ts';
import {
  DVPairs,
  DVVTriplets,
  HistoricalInfo,
  ValAddresses,
  ValidatorUpdates,
} from '../../proto/cosmos/staking/v1beta1/staking.ts';
import {
  type ByteString,
  byte,
  byteAt,
  concatBytes,
  fromByteString,
  readUint64,
  sliceBytes,
  toByteString,
  uint64Bytes,
} from '../../types/bytes.ts';
import { optionalIntFromWire } from '../../types/sdk-int.ts';
import { sortableTime } from '../../types/time.ts';
import { Reader, Writer } from '../../types/wire.ts';
import {
  delegationValue,
  paramsValue,
  redelegationValue,
  unbondingValue,
  validatorValue,
} from './records.ts';

export const STAKING_STORE = 'staking';

/** google.protobuf.Int64Value: field 1, left out when zero. */
const int64Value: ValueCodec<bigint> = {
  encode(value) {
    const writer = new Writer(11);
    if (value !== 0n) {
      writer.tag(8);
      writer.int64(value);
    }
    return writer.finish();
  },
  decode(bytes) {
    const reader = new Reader(bytes);
    let value = 0n;
    while (reader.pos < reader.end) {
      const tag = reader.tag();
      if (tag === 8) value = reader.int64();
      else reader.skip(tag & 7);
    }
    return value;
  },
};

/** cosmos.base.v1beta1.IntProto. */
const intProtoValue: ValueCodec<bigint> = {
  encode: (value) => IntProto.toBytes({ int: value.toString() }),
  decode: (bytes) => optionalIntFromWire(IntProto.decode(bytes).int) ?? 0n,
};

const inverted = (bytes: ByteString): ByteString =>
  toByteString(fromByteString(bytes).map((each) => each ^ 0xff));

/** Power, then the operator's address with every bit flipped: walking down, the lower of equals comes first. */
const powerKey: KeyCodec<readonly [power: bigint, operator: ValAddress]> = {
  encode([power, operator], chain) {
    const address = chain.addresses.bytes(operator);
    return concatBytes(uint64Bytes(power), byte(address.length), inverted(address));
  },
  encodePartial: (key, chain) => powerKey.encode(key, chain),
  decode: (bytes, at, chain) => powerKey.decodePartial(bytes, at, chain)[0],
  decodePartial(bytes, at, chain) {
    const end = at + 9 + byteAt(bytes, at + 8);
    const operator = chain.addresses.valFrom(inverted(sliceBytes(bytes, at + 9, end)));
    return [[readUint64(bytes, at), operator], end];
  },
};

/** The time's key stands behind its own length, in eight bytes; the height ends it. */
const TIME_LENGTH = 29n;
const timeAndHeightKey: KeyCodec<readonly [time: Timestamp, height: bigint]> = {
  encode: ([time, height], chain) =>
    concatBytes(uint64Bytes(TIME_LENGTH), timeKey.encode(time, chain), uint64Bytes(height)),
  encodePartial: (key, chain) => timeAndHeightKey.encode(key, chain),
  decode: (bytes, at, chain) => timeAndHeightKey.decodePartial(bytes, at, chain)[0],
  decodePartial(bytes, at, chain) {
    const [time, next] = timeKey.decodePartial(bytes, at + 8, chain);
    return [[time, readUint64(bytes, next)], next + 8];
  },
};

/** Bounds of a queue's slots up to a time and with it, or up to a time and height. */
export const untilTime = (time: Timestamp): Range => ({
  end: concatBytes(textBytes(sortableTime(time)), byte(0)),
});
export const untilTimeAndHeight = (time: Timestamp, height: bigint): Range => ({
  end: concatBytes(
    uint64Bytes(TIME_LENGTH),
    textBytes(sortableTime(time)),
    uint64Bytes(height),
    byte(0),
  ),
});

const store = moduleStore(STAKING_STORE);

/** operator → power that CometBFT was told last. */
export const lastValidatorPowers = store.map(0x11, prefixedValKey, int64Value);
export const lastTotalPower = store.item(0x12, intProtoValue);

export const validators = store.map(0x21, prefixedValKey, validatorValue);
/** consensus address → operator. */
export const validatorsByConsAddr = store.map(0x22, prefixedConsKey, valAddressValue);
/** (power, operator) → operator, of those not in jail. */
export const validatorsByPower = store.map(0x23, powerKey, valAddressValue);

/** (delegator, validator) → delegation. */
export const delegations = store.map(
  0x31,
  pairKey(prefixedAccKey, prefixedValKey),
  delegationValue,
);
export const unbondingDelegations = store.map(
  0x32,
  pairKey(prefixedAccKey, prefixedValKey),
  unbondingValue,
);
/** (validator, delegator) */
export const unbondingsByValidator = store.map(
  0x33,
  pairKey(prefixedValKey, prefixedAccKey),
  emptyValue,
);
/** (delegator, source, destination) → redelegation. */
export const redelegations = store.map(
  0x34,
  tripleKey(prefixedAccKey, prefixedValKey, prefixedValKey),
  redelegationValue,
);
/** (source, delegator, destination) */
export const redelegationsBySource = store.map(
  0x35,
  tripleKey(prefixedValKey, prefixedAccKey, prefixedValKey),
  emptyValue,
);
/** (destination, delegator, source) */
export const redelegationsByDestination = store.map(
  0x36,
  tripleKey(prefixedValKey, prefixedAccKey, prefixedValKey),
  emptyValue,
);

/** The last id of an unbonding operation. */
export const unbondingId = store.item(0x37, uint64Value);
/** id → raw key of the record it is in. */
export const unbondingIndex = store.map(0x38, uint64Key, bytesValue);
/** id → `UnbondingType`. */
export const unbondingTypes = store.map(0x39, uint64Key, uint64Value);
/** What an id stands for. */
export const UnbondingType = {
  unbondingDelegation: 1n,
  redelegation: 2n,
  validator: 3n,
} as const;

/** completion time → pairs whose entries end then; a pair may be there twice, or be gone. */
export const unbondingQueue = store.map(0x41, timeKey, messageValue(DVPairs));
export const redelegationQueue = store.map(0x42, timeKey, messageValue(DVVTriplets));
export const validatorQueue = store.map(0x43, timeAndHeightKey, messageValue(ValAddresses));

export const historicalInfos = store.map(0x50, uint64Key, messageValue(HistoricalInfo));
export const params = store.item(0x51, paramsValue);
/** What the last end of a block told CometBFT. */
export const validatorUpdates = store.item(0x61, messageValue(ValidatorUpdates));
/** (validator, delegator); the delegator's address ends the key without its length. */
export const delegationsByValidator = store.map(
  0x71,
  pairKey(prefixedValKey, accAddressKey),
  emptyValue,
);
