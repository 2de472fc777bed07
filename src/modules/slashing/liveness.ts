import type { Context, VoteInfo } from '../../baseapp/context.ts';
import type { ConsAddress } from '../../types/address.ts';
import type { Params, ValidatorSigningInfo } from '../../proto/cosmos/slashing/v1beta1/slashing.ts';
import type { SlashingKeeper } from './keeper.ts';
import { decFromWire } from '../../types/dec.ts';
import { event } from '../../types/event.ts';
import { quoTrunc, safeNumber } from '../../types/int.ts';
import { fromWireDuration, timestamp, toWireTime } from '../../types/time.ts';
import { CHUNK_BITS, emptyChunk, hasBit, withBit } from './bitmap.ts';
import { slashingErrors } from './errors.ts';
import { missedBlocks } from './keys.ts';
import { minSignedOf } from './params.ts';

/** CometBFT's BlockIDFlag of a validator without a vote; a vote for nil counts as signed. */
const ABSENT = 1;
/** Blocks until CometBFT uses a changed validator set. */
const VALIDATOR_UPDATE_DELAY = 1n;

/**
 * Counts who of the last commit's validators signed, and punishes who missed too many. O(validators) per block.
 * @see cosmos-sdk v0.53.6 x/slashing/abci.go and keeper/infractions.go
 */
export const trackLiveness =
  (slashing: SlashingKeeper) =>
  (ctx: Context): void => {
    const params = slashing.params(ctx);
    for (const vote of ctx.block.lastCommit.votes) handleVote(slashing, ctx, params, vote);
  };

/**
 * Differs: a vote of a validator that staking does not know is passed over; the SDK's FinalizeBlock fails, and the chain
 * halts. It takes an unbonding time of less than two blocks.
 * @throws slashing/8 a validator without signing info
 */
function handleVote(slashing: SlashingKeeper, ctx: Context, params: Params, vote: VoteInfo): void {
  const address = ctx.addresses.consFrom(vote.address);
  const validator = slashing.staking.validatorByConsAddr(ctx, address);
  if (validator === undefined || validator.jailed) return;
  const before = slashing.signingInfo(ctx, address);
  if (before === undefined) throw slashingErrors.NoSigningInfoFound();

  const window = params.signedBlocksWindow;
  const missed = vote.flag === ABSENT;
  const change = recordBlock(ctx, address, before.indexOffset % window, missed);
  const info: ValidatorSigningInfo = {
    ...before,
    indexOffset: before.indexOffset + 1n,
    missedBlocksCounter: before.missedBlocksCounter + change,
  };
  const { height } = ctx.block;
  if (missed)
    ctx.emit(
      event(
        'liveness',
        ['address', address],
        ['missed_blocks', info.missedBlocksCounter.toString()],
        ['height', height.toString()],
      ),
    );

  const missedMax = window - minSignedOf(params);
  const isDown = height > info.startHeight + window && info.missedBlocksCounter > missedMax;
  if (isDown) punish(slashing, ctx, params, address, vote.power);
  slashing.setSigningInfo(ctx, address, isDown ? released(ctx, params, info) : info);
}

/** Notes at `index` of the window whether the block was missed; gives by how much the count of missed ones changed. */
function recordBlock(ctx: Context, address: ConsAddress, index: bigint, missed: boolean): bigint {
  const number = quoTrunc(index, BigInt(CHUNK_BITS));
  const bit = safeNumber(index % BigInt(CHUNK_BITS));
  const chunk = missedBlocks.get(ctx, [address, number]) ?? emptyChunk();
  if (hasBit(chunk, bit) === missed) return 0n;
  missedBlocks.set(ctx, [address, number], withBit(chunk, bit, missed));
  return missed ? 1n : -1n;
}

function punish(
  slashing: SlashingKeeper,
  ctx: Context,
  params: Params,
  address: ConsAddress,
  power: bigint,
): void {
  // The stake that signed the last commit is that of the block before it, less the delay of updates; negative heights are fine.
  const height = ctx.block.height - VALIDATOR_UPDATE_DELAY - 1n;
  const factor = decFromWire(params.slashFractionDowntime);
  const burned = slashing.staking.slash(ctx, address, height, power, factor);
  ctx.emit(
    event(
      'slash',
      ['address', address],
      ['power', power.toString()],
      ['reason', 'missing_signature'],
      ['jailed', address],
      ['burned_coins', burned.toString()],
    ),
  );
  slashing.staking.jail(ctx, address);
  slashing.deleteMissedBlocks(ctx, address);
}

/** The count starts anew, so that the validator is not punished at once when it comes back. */
const released = (
  ctx: Context,
  { downtimeJailDuration }: Params,
  info: ValidatorSigningInfo,
): ValidatorSigningInfo => ({
  ...info,
  jailedUntil: toWireTime(timestamp(ctx.block.time + fromWireDuration(downtimeJailDuration))),
  missedBlocksCounter: 0n,
  indexOffset: 0n,
});
