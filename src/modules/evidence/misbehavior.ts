// What CometBFT reports of validators. @see cosmossdk.io/x/evidence v0.2.0 keeper/{abci,infraction}.go
import type { Context, Misbehavior } from '../../baseapp/context.ts';
import type { EvidenceDependencies } from './expected.ts';
import { BondStatus } from '../../proto/cosmos/staking/v1beta1/staking.ts';
import { SECOND, fromWireDuration, timestamp, toWireTime } from '../../types/time.ts';
import { equivocationHash, packEquivocation } from './equivocation.ts';
import { evidences } from './keys.ts';

/** Until when a double signer is in jail: 9999-12-31T23:59:59Z. */
export const DOUBLE_SIGN_JAIL_END = timestamp(253402300799n * SECOND);
/** Blocks until CometBFT uses a changed validator set. */
const VALIDATOR_UPDATE_DELAY = 1n;

/** Punishes equivocation, light client attacks alike; other kinds are passed over. */
export const punishMisbehavior =
  (dependencies: EvidenceDependencies) =>
  (ctx: Context): void => {
    for (const misbehavior of ctx.block.misbehavior)
      if (misbehavior.kind !== 'unknown') punish(dependencies, ctx, misbehavior);
  };

/**
 * Slashes, jails for good and tombstones, once; what is too old or of an unbonded validator is passed over.
 * Differs: so is what names a validator that staking does not know, that has no signing info, or a block to come. The
 * SDK's FinalizeBlock fails at each, and the chain halts.
 */
function punish(
  { staking, slashing }: EvidenceDependencies,
  ctx: Context,
  found: Misbehavior,
): void {
  const address = ctx.addresses.consFrom(found.address);
  const validator = staking.validatorByConsAddr(ctx, address);
  if (validator === undefined || validator.status === BondStatus.BOND_STATUS_UNBONDED) return;
  if (slashing.publicKey(ctx, address) === undefined || isTooOld(ctx, found)) return;
  const info = slashing.signingInfo(ctx, address);
  if (info === undefined || info.tombstoned) return;
  const height = found.height - VALIDATOR_UPDATE_DELAY;
  if (height > ctx.block.height) return;

  const factor = slashing.slashFractionDoubleSign(ctx);
  slashing.slash(ctx, address, { factor, power: found.power, height, reason: 'double_sign' });
  if (!validator.jailed) slashing.jail(ctx, address);
  slashing.jailUntil(ctx, address, DOUBLE_SIGN_JAIL_END);
  slashing.tombstone(ctx, address);

  const evidence = {
    height: found.height,
    time: toWireTime(found.time),
    power: found.power,
    consensusAddress: address,
  };
  evidences.set(ctx, equivocationHash(evidence), packEquivocation(evidence));
}

/** Older than both limits of the consensus parameters. */
function isTooOld(ctx: Context, { height, time }: Misbehavior): boolean {
  const limits = ctx.consensusParams.evidence;
  if (limits === undefined) return false;
  const age = ctx.block.time - time;
  return (
    age > fromWireDuration(limits.maxAgeDuration) &&
    ctx.block.height - height > limits.maxAgeNumBlocks
  );
}
