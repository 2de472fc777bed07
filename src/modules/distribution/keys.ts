// Byte-identical to cosmos-sdk x/distribution/types/keys.go, so proofs of `store/distribution/key` verify unchanged.
import type { ReadContext } from '../../baseapp/context.ts';
import type { ValAddress } from '../../types/address.ts';
import {
  type KeyCodec,
  accAddressValue,
  messageValue,
  moduleStore,
  pairKey,
  prefixedAccKey,
  prefixedValKey,
  tripleKey,
  uint64Key,
} from '../../baseapp/collections.ts';
import { Params } from '../../proto/cosmos/distribution/v1beta1/distribution.ts';
import {
  type ByteString,
  fromByteString,
  readUint64,
  toByteString,
  uint64Bytes,
} from '../../types/bytes.ts';
import {
  bytesMessageValue,
  commissionValue,
  currentValue,
  historicalValue,
  outstandingValue,
  poolValue,
  slashEventValue,
  startingInfoValue,
} from './records.ts';

export const DISTRIBUTION_STORE = 'distribution';
/** The module account that holds what is not paid yet, and the community pool. */
export const DISTRIBUTION_ACCOUNT = 'distribution';

const reversed = (bytes: ByteString): ByteString =>
  toByteString(fromByteString(bytes).slice().reverse());

/** Periods end their keys in little-endian, unlike every other number: they do not sort. */
const periodKey: KeyCodec<bigint> = {
  encode: (value) => reversed(uint64Bytes(value)),
  encodePartial: (value) => reversed(uint64Bytes(value)),
  decode: (bytes, at) => swapped(readUint64(bytes, at)),
  decodePartial: (bytes, at) => [swapped(readUint64(bytes, at)), at + 8],
};
const swapped = (value: bigint): bigint => readUint64(reversed(uint64Bytes(value)));

/** What every key of a validator begins with, after the prefix. */
export const validatorPart = (ctx: ReadContext, operator: ValAddress): ByteString =>
  prefixedValKey.encode(operator, ctx);

const store = moduleStore(DISTRIBUTION_STORE);

/** The community pool. Its coins are held by the module's account. */
export const feePool = store.item(0x00, poolValue);
/** Consensus address of the last block's proposer. */
export const previousProposer = store.item(0x01, bytesMessageValue);
/** operator → all that the module's account holds for the validator and its delegators. */
export const outstandingRewards = store.map(0x02, prefixedValKey, outstandingValue);
/** delegator → who is paid instead. */
export const withdrawAddresses = store.map(0x03, prefixedAccKey, accAddressValue);
/** (operator, delegator) → from when on, and on what stake, rewards count. */
export const startingInfos = store.map(
  0x04,
  pairKey(prefixedValKey, prefixedAccKey),
  startingInfoValue,
);
/** (operator, period) → rewards of one token from the beginning to the period's end. */
export const historicalRewards = store.map(
  0x05,
  pairKey(prefixedValKey, periodKey),
  historicalValue,
);
/** operator → the period that runs, and what came in during it. */
export const currentRewards = store.map(0x06, prefixedValKey, currentValue);
export const accumulatedCommissions = store.map(0x07, prefixedValKey, commissionValue);
/** (operator, height, period that the slash ended) → fraction. */
export const slashEvents = store.map(
  0x08,
  tripleKey(prefixedValKey, uint64Key, uint64Key),
  slashEventValue,
);
export const params = store.item(0x09, messageValue(Params));
