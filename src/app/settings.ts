import type { AccAddress, AddressCodec } from '../types/address.ts';
import { moduleAddress } from '../crypto/address.ts';

/** What decides the state machine: two nodes of one chain have these alike. */
export type ChainSettings = {
  /** Bech32 prefix of accounts. */
  readonly prefix: string;
  /** Exactly the Cosmos SDK's rules: proposer rewards cannot be turned on. */
  readonly parity: boolean;
  /** What a withdrawal of nothing is written in; the SDK's is `stake`. */
  readonly baseDenom?: string;
};

/** Module accounts and what they may do. @see the simapp of cosmos-sdk v0.53.6 */
export const modulePermissions = (): ReadonlyMap<string, readonly string[]> =>
  new Map([
    ['fee_collector', []],
    ['distribution', []],
    ['mint', ['minter']],
    ['bonded_tokens_pool', ['burner', 'staking']],
    ['not_bonded_tokens_pool', ['burner', 'staking']],
    ['gov', ['burner']],
  ]);

/** Modules whose accounts nobody can pay. gov and distribution can be paid: deposits and the community pool. */
const BLOCKED = ['auth', 'fee_collector', 'mint', 'bonded_tokens_pool', 'not_bonded_tokens_pool'];

export const moduleAccountOf = (addresses: AddressCodec, name: string): AccAddress =>
  addresses.accFrom(moduleAddress(name));

export function blockedAddresses(addresses: AddressCodec): ReadonlySet<AccAddress> {
  return new Set(BLOCKED.map((name) => moduleAccountOf(addresses, name)));
}

/** Who may change parameters: the account of gov, which acts through proposals. */
export const authorityOf = (addresses: AddressCodec): AccAddress =>
  moduleAccountOf(addresses, 'gov');

/**
 * Module names in the order of each phase, equal to the reference's. A name that the chain does not have is passed over.
 * Genesis: auth first, since all make accounts; genutil after staking and whatever its transactions need.
 */
export const PHASE_ORDER = {
  preBlock: ['upgrade', 'auth'],
  beginBlock: ['mint', 'distribution', 'slashing', 'evidence', 'staking', 'authz'],
  endBlock: ['gov', 'staking', 'feegrant'],
  genesis: [
    'auth',
    'bank',
    'distribution',
    'staking',
    'slashing',
    'gov',
    'mint',
    'genutil',
    'evidence',
    'authz',
    'feegrant',
    'vesting',
    'consensus',
    'upgrade',
  ],
} as const;

/** @see cosmos-sdk types/staking.go DefaultBondDenom */
export const DEFAULT_BASE_DENOM = 'stake';
