// Byte-identical to cosmos-sdk x/gov/types/keys.go, so proofs of `store/gov/key` verify unchanged.
import type { Timestamp } from '../../types/time.ts';
import {
  type Range,
  bytesValue,
  messageValue,
  moduleStore,
  pairKey,
  prefixRange,
  prefixedAccKey,
  stringValue,
  textBytes,
  timeKey,
  uint64Key,
  uint64Value,
} from '../../baseapp/collections.ts';
import { Deposit, Params, Proposal, Vote } from '../../proto/cosmos/gov/v1/gov.ts';
import { prefixEnd, uint64Bytes } from '../../types/bytes.ts';
import { sortableTime } from '../../types/time.ts';

export const GOV_STORE = 'gov';

const store = moduleStore(GOV_STORE);

/** id → proposal. */
export const proposals = store.map(0x00, uint64Key, messageValue(Proposal));
/** (end of voting, id) → id, of proposals that are voted on. */
export const activeQueue = store.map(0x01, pairKey(timeKey, uint64Key), uint64Value);
/** (end of the deposit period, id) → id, of proposals that lack deposit. */
export const inactiveQueue = store.map(0x02, pairKey(timeKey, uint64Key), uint64Value);
/** The next proposal's id. */
export const proposalId = store.sequence(0x03);
/** id → 1, of proposals that are voted on: a vote need not read the proposal. */
export const votingPeriodProposals = store.map(0x04, uint64Key, bytesValue);
/** (id, depositor) → deposit. */
export const deposits = store.map(0x10, pairKey(uint64Key, prefixedAccKey), messageValue(Deposit));
/** (id, voter) → vote. */
export const votes = store.map(0x20, pairKey(uint64Key, prefixedAccKey), messageValue(Vote));
export const params = store.item(0x30, messageValue(Params));
export const constitution = store.item(0x31, stringValue);

/** A proposal's deposits or votes. */
export const ofProposal = (id: bigint): Range => prefixRange(uint64Bytes(id));

/** A queue's entries up to a time and with it. */
export function untilTime(time: Timestamp): Range {
  const end = prefixEnd(textBytes(sortableTime(time)));
  return end === undefined ? {} : { end };
}
