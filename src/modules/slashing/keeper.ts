import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { ConsAddress, ValAddress } from '../../types/address.ts';
import type { Dec } from '../../types/dec.ts';
import type { PublicKey } from '../../crypto/public-key.ts';
import type { Timestamp } from '../../types/time.ts';
import type { SlashingDependencies, SlashingValidator, StakingView } from './expected.ts';
import { consAddressKey, prefixRange } from '../../baseapp/collections.ts';
import { publicKeyFromAny, publicKeyToAny } from '../../codec/public-key.ts';
import { publicKeyAddress } from '../../crypto/public-key-address.ts';
import { Params, type ValidatorSigningInfo } from '../../proto/cosmos/slashing/v1beta1/slashing.ts';
import { decFromWire, truncateInt } from '../../types/dec.ts';
import { defineErrors, sdkErrors } from '../../types/errors.ts';
import { event } from '../../types/event.ts';
import { toWireTime } from '../../types/time.ts';
import { slashingErrors } from './errors.ts';
import { missedBlocks, params, publicKeys, signingInfos } from './keys.ts';

/** Why a validator is slashed, as events say it. */
export type SlashReason = 'double_sign' | 'missing_signature' | 'unspecified';

export type SlashingKeeper = ReturnType<typeof createSlashingKeeper>;

// Staking's errors that this module answers: its keeper answers undefined where the SDK's answers them.
const stakingErrors = defineErrors('staking', {
  NoValidatorFound: [3, 'validator does not exist'],
  NoDelegation: [19, 'no delegation for (address, validator) tuple'],
});

/** Who signs blocks and who did not; slashing, jail and tombstones. @see cosmos-sdk v0.53.6 x/slashing/keeper */
export function createSlashingKeeper<V extends SlashingValidator>({
  authority,
  staking,
}: SlashingDependencies<V>) {
  const view: StakingView = staking;

  /** Lets a validator out of jail. @throws staking/3, staking/19, slashing/7, 5, 4 */
  function unjail(ctx: Context, operator: ValAddress): void {
    const validator = staking.validator(ctx, operator);
    if (validator === undefined) throw stakingErrors.NoValidatorFound();
    const self = ctx.addresses.accFrom(ctx.addresses.bytes(operator));
    const delegation = staking.delegation(ctx, self, operator);
    if (delegation === undefined) throw stakingErrors.NoDelegation();
    const tokens = truncateInt(staking.tokensFromShares(validator, delegation.shares));
    if (tokens < validator.minSelfDelegation)
      throw slashingErrors.SelfDelegationTooLowToUnjail(
        `${tokens} less than ${validator.minSelfDelegation}`,
      );
    if (!validator.jailed) throw slashingErrors.ValidatorNotJailed();
    const address = staking.consensusAddress(ctx, validator);
    // One that never was bonded has no signing info, and no term to serve.
    const info = signingInfos.get(ctx, address);
    if (info !== undefined && (info.tombstoned || isBefore(ctx.block.time, info.jailedUntil)))
      throw slashingErrors.ValidatorJailed();
    staking.unjail(ctx, address);
  }

  function slash(
    ctx: Context,
    address: ConsAddress,
    what: { factor: Dec; power: bigint; height: bigint; reason: SlashReason },
  ): void {
    const burned = staking.slash(ctx, address, what.height, what.power, what.factor);
    ctx.emit(
      event(
        'slash',
        ['address', address],
        ['power', what.power.toString()],
        ['reason', what.reason],
        ['burned_coins', burned.toString()],
      ),
    );
  }

  function jail(ctx: Context, address: ConsAddress): void {
    staking.jail(ctx, address);
    ctx.emit(event('slash', ['jailed', address]));
  }

  /** What staking tells this module. */
  const hooks = {
    afterValidatorBonded(ctx: Context, address: ConsAddress): void {
      const startHeight = ctx.block.height;
      const info = signingInfos.get(ctx, address) ?? newSigningInfo(address);
      signingInfos.set(ctx, address, { ...info, startHeight });
    },
    afterValidatorRemoved: (ctx: Context, address: ConsAddress): void =>
      publicKeys.delete(ctx, address),
    afterValidatorCreated(ctx: Context, operator: ValAddress): void {
      const validator = staking.validator(ctx, operator);
      if (validator === undefined) throw stakingErrors.NoValidatorFound();
      addPublicKey(ctx, validator);
    },
  } as const;

  return {
    authority,
    staking: view,
    hooks,
    unjail,
    slash,
    jail,
    params: paramsOf,
    setParams: (ctx: Context, value: Params): void => params.set(ctx, value),
    signingInfo: (ctx: ReadContext, address: ConsAddress): ValidatorSigningInfo | undefined =>
      signingInfos.get(ctx, address),
    setSigningInfo: (ctx: Context, address: ConsAddress, info: ValidatorSigningInfo): void =>
      signingInfos.set(ctx, address, info),
    isTombstoned: (ctx: ReadContext, address: ConsAddress): boolean =>
      signingInfos.get(ctx, address)?.tombstoned === true,
    slashFractionDoubleSign: (ctx: ReadContext): Dec =>
      decFromWire(paramsOf(ctx).slashFractionDoubleSign),
    addPublicKey,
    publicKey,
    jailUntil,
    tombstone,
    deleteMissedBlocks,
  };
}

const paramsOf = (ctx: ReadContext): Params => params.get(ctx) ?? Params.create();

const isBefore = (now: Timestamp, { seconds, nanos }: ValidatorSigningInfo['jailedUntil']) =>
  now < seconds * 1_000_000_000n + BigInt(nanos);

const newSigningInfo = (address: ConsAddress): ValidatorSigningInfo => ({
  address,
  startHeight: 0n,
  indexOffset: 0n,
  jailedUntil: { seconds: 0n, nanos: 0 },
  tombstoned: false,
  missedBlocksCounter: 0n,
});

/** @throws sdk/29 without a key; GoPanic for one of the wrong length */
function addPublicKey(
  ctx: Context,
  { consensusPubkey }: Pick<SlashingValidator, 'consensusPubkey'>,
): void {
  const key = consensusPubkey === undefined ? undefined : publicKeyFromAny(consensusPubkey);
  if (key === undefined) throw sdkErrors.InvalidType('expecting cryptotypes.PubKey, got <nil>');
  const address = ctx.addresses.consFrom(publicKeyAddress(key));
  publicKeys.set(ctx, address, publicKeyToAny(key));
}

/** Undefined for a validator that is gone. */
function publicKey(ctx: ReadContext, address: ConsAddress): PublicKey | undefined {
  const packed = publicKeys.get(ctx, address);
  return packed === undefined ? undefined : publicKeyFromAny(packed);
}

/** @throws slashing/8 */
function jailUntil(ctx: Context, address: ConsAddress, until: Timestamp): void {
  const info = signingInfos.get(ctx, address);
  if (info === undefined)
    throw slashingErrors.NoSigningInfoFound(
      'cannot jail validator that does not have any signing information',
    );
  signingInfos.set(ctx, address, { ...info, jailedUntil: toWireTime(until) });
}

/** Closes the way back for good. @throws slashing/8, 9 */
function tombstone(ctx: Context, address: ConsAddress): void {
  const info = signingInfos.get(ctx, address);
  if (info === undefined)
    throw slashingErrors.NoSigningInfoFound(
      'cannot tombstone validator that does not have any signing information',
    );
  if (info.tombstoned)
    throw slashingErrors.ValidatorTombstoned(
      'cannot tombstone validator that is already tombstoned',
    );
  signingInfos.set(ctx, address, { ...info, tombstoned: true });
}

function deleteMissedBlocks(ctx: Context, address: ConsAddress): void {
  for (const key of [...missedBlocks.keys(ctx, chunksOf(ctx, address))])
    missedBlocks.delete(ctx, key);
}

/** The range of one validator's chunks. */
export const chunksOf = (ctx: ReadContext, address: ConsAddress) =>
  prefixRange(consAddressKey.encodePartial(address, ctx));
