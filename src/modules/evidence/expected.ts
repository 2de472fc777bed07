import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { ConsAddress } from '../../types/address.ts';
import type { Dec } from '../../types/dec.ts';
import type { Timestamp } from '../../types/time.ts';

/** What evidence needs of the others; `src/app` supplies it. */
export type EvidenceDependencies = {
  readonly staking: EvidenceStaking;
  readonly slashing: EvidenceSlashing;
};

/** Of staking. `status` is its BondStatus. */
export type EvidenceStaking = {
  readonly validatorByConsAddr: (
    ctx: ReadContext,
    address: ConsAddress,
  ) => { readonly jailed: boolean; readonly status: number } | undefined;
};

/** Of slashing. */
export type EvidenceSlashing = {
  /** Undefined for a validator that is gone. */
  readonly publicKey: (ctx: ReadContext, address: ConsAddress) => object | undefined;
  readonly signingInfo: (
    ctx: ReadContext,
    address: ConsAddress,
  ) => { readonly tombstoned: boolean } | undefined;
  readonly slashFractionDoubleSign: (ctx: ReadContext) => Dec;
  readonly slash: (
    ctx: Context,
    address: ConsAddress,
    what: {
      readonly factor: Dec;
      readonly power: bigint;
      readonly height: bigint;
      readonly reason: 'double_sign';
    },
  ) => void;
  readonly jail: (ctx: Context, address: ConsAddress) => void;
  readonly jailUntil: (ctx: Context, address: ConsAddress, until: Timestamp) => void;
  readonly tombstone: (ctx: Context, address: ConsAddress) => void;
};
