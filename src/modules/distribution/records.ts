import type { ValueCodec } from '../../baseapp/collections.ts';
import type { ByteString } from '../../types/bytes.ts';
import type { Dec } from '../../types/dec.ts';
import type { DecCoins } from '../../types/dec-coin.ts';
import {
  DelegatorStartingInfo,
  FeePool,
  ValidatorAccumulatedCommission,
  ValidatorCurrentRewards,
  ValidatorHistoricalRewards,
  ValidatorOutstandingRewards,
  ValidatorSlashEvent,
} from '../../proto/cosmos/distribution/v1beta1/distribution.ts';
import { EMPTY_BYTES, fromByteString, toByteString } from '../../types/bytes.ts';
import { decFromWire, decToWire } from '../../types/dec.ts';
import { decCoinsFromWire, decCoinsToWire, isZeroDecCoins } from '../../types/dec-coin.ts';
import { Reader, Writer } from '../../types/wire.ts';

// What the store holds, in the form that keepers compute with.

/** Rewards of one token up to a period's end, and how many records still need them: at most 2 (a delegation or a slash, and the next period). */
export type Historical = { readonly ratio: DecCoins; readonly references: number };

export type Current = { readonly rewards: DecCoins; readonly period: bigint };

export type StartingInfo = {
  /** The last period that does not count. */
  readonly previousPeriod: bigint;
  /** Tokens, as the delegation's shares were worth then. */
  readonly stake: Dec;
  readonly height: bigint;
};

export type SlashEvent = {
  /** The period that the slash ended. */
  readonly period: bigint;
  /** Of the validator's tokens, 0 to 1. */
  readonly fraction: Dec;
};

export const historicalFromWire = (wire: ValidatorHistoricalRewards): Historical => ({
  ratio: decCoinsFromWire(wire.cumulativeRewardRatio),
  references: wire.referenceCount,
});
export const historicalToWire = ({
  ratio,
  references,
}: Historical): ValidatorHistoricalRewards => ({
  cumulativeRewardRatio: decCoinsToWire(ratio),
  referenceCount: references,
});

export const currentFromWire = ({ rewards, period }: ValidatorCurrentRewards): Current => ({
  rewards: decCoinsFromWire(rewards),
  period,
});
export const currentToWire = ({ rewards, period }: Current): ValidatorCurrentRewards => ({
  rewards: decCoinsToWire(rewards),
  period,
});

export const startingInfoFromWire = (wire: DelegatorStartingInfo): StartingInfo => ({
  ...wire,
  stake: decFromWire(wire.stake),
});
export const startingInfoToWire = (info: StartingInfo): DelegatorStartingInfo => ({
  ...info,
  stake: decToWire(info.stake),
});

export const slashEventFromWire = (wire: ValidatorSlashEvent): SlashEvent => ({
  period: wire.validatorPeriod,
  fraction: decFromWire(wire.fraction),
});
export const slashEventToWire = ({ period, fraction }: SlashEvent): ValidatorSlashEvent => ({
  validatorPeriod: period,
  fraction: decToWire(fraction),
});

export const poolValue: ValueCodec<DecCoins> = {
  encode: (coins) => FeePool.toBytes({ communityPool: decCoinsToWire(coins) }),
  decode: (bytes) => decCoinsFromWire(FeePool.decode(bytes).communityPool),
};

export const outstandingValue: ValueCodec<DecCoins> = {
  encode: (coins) => ValidatorOutstandingRewards.toBytes({ rewards: decCoinsToWire(coins) }),
  decode: (bytes) => decCoinsFromWire(ValidatorOutstandingRewards.decode(bytes).rewards),
};

/** Zeros, which genesis may bring, are not written. */
export const commissionValue: ValueCodec<DecCoins> = {
  encode: (coins) =>
    ValidatorAccumulatedCommission.toBytes({
      commission: isZeroDecCoins(coins) ? [] : decCoinsToWire(coins),
    }),
  decode: (bytes) => decCoinsFromWire(ValidatorAccumulatedCommission.decode(bytes).commission),
};

export const historicalValue: ValueCodec<Historical> = {
  encode: (value) => ValidatorHistoricalRewards.toBytes(historicalToWire(value)),
  decode: (bytes) => historicalFromWire(ValidatorHistoricalRewards.decode(bytes)),
};

export const currentValue: ValueCodec<Current> = {
  encode: (value) => ValidatorCurrentRewards.toBytes(currentToWire(value)),
  decode: (bytes) => currentFromWire(ValidatorCurrentRewards.decode(bytes)),
};

export const startingInfoValue: ValueCodec<StartingInfo> = {
  encode: (value) => DelegatorStartingInfo.toBytes(startingInfoToWire(value)),
  decode: (bytes) => startingInfoFromWire(DelegatorStartingInfo.decode(bytes)),
};

export const slashEventValue: ValueCodec<SlashEvent> = {
  encode: (value) => ValidatorSlashEvent.toBytes(slashEventToWire(value)),
  decode: (bytes) => slashEventFromWire(ValidatorSlashEvent.decode(bytes)),
};

/** Tag of field 1, bytes. */
const BYTES_FIELD = 10;

/** google.protobuf.BytesValue: field 1, left out when empty. */
export const bytesMessageValue: ValueCodec<ByteString> = {
  encode(value) {
    const writer = new Writer(value.length + 2);
    if (value.length > 0) writer.bytes(BYTES_FIELD, fromByteString(value));
    return writer.finish();
  },
  decode(bytes) {
    const reader = new Reader(bytes);
    let value = EMPTY_BYTES;
    while (reader.pos < reader.end) {
      const tag = reader.tag();
      if (tag === BYTES_FIELD) value = toByteString(reader.bytesField());
      else reader.skip(tag & 7);
    }
    return value;
  },
};
