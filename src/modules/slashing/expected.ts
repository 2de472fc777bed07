import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { AccAddress, AddressCodec, ConsAddress, ValAddress } from '../../types/address.ts';
import type { Any } from '../../proto/google/protobuf/any.ts';
import type { Dec } from '../../types/dec.ts';

/** What slashing needs of the others; `src/app` supplies it. `V` is staking's validator. */
export type SlashingDependencies<V extends SlashingValidator> = {
  /** Who may change the parameters: the gov module's account. */
  readonly authority: AccAddress;
  readonly staking: SlashingStaking<V>;
};

export type SlashingValidator = {
  readonly jailed: boolean;
  readonly consensusPubkey: Any | undefined;
  readonly minSelfDelegation: bigint;
};

/** Of staking. Reads charge what the SDK's charge. */
export type SlashingStaking<V> = {
  readonly validator: (ctx: ReadContext, operator: ValAddress) => V | undefined;
  readonly validatorByConsAddr: (ctx: ReadContext, address: ConsAddress) => V | undefined;
  readonly allValidators: (ctx: ReadContext) => Iterable<V>;
  readonly consensusAddress: (
    chain: { readonly addresses: AddressCodec },
    validator: V,
  ) => ConsAddress;
  readonly delegation: (
    ctx: ReadContext,
    delegator: AccAddress,
    operator: ValAddress,
  ) => { readonly shares: Dec } | undefined;
  readonly tokensFromShares: (validator: V, shares: Dec) => Dec;
  /** Gives what was burned. */
  readonly slash: (
    ctx: Context,
    address: ConsAddress,
    height: bigint,
    power: bigint,
    factor: Dec,
  ) => bigint;
  readonly jail: (ctx: Context, address: ConsAddress) => void;
  readonly unjail: (ctx: Context, address: ConsAddress) => void;
};

/** The part of it that does not say which validators staking has. */
export type StakingView = Pick<
  SlashingStaking<SlashingValidator>,
  'validatorByConsAddr' | 'allValidators' | 'slash' | 'jail'
>;
