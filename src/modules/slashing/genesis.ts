import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { ConsAddress } from '../../types/address.ts';
import type { SlashingKeeper } from './keeper.ts';
import { type AnyGenesis, defineGenesis } from '../../baseapp/module.ts';
import {
  GenesisState,
  type MissedBlock,
  type ValidatorMissedBlocks,
} from '../../proto/cosmos/slashing/v1beta1/genesis.ts';
import { GoPanic } from '../../types/errors.ts';
import { quoTrunc, safeNumber } from '../../types/int.ts';
import { CHUNK_BITS, bitsOf, emptyChunk, withBit } from './bitmap.ts';
import { chunksOf } from './keeper.ts';
import { missedBlocks, signingInfos } from './keys.ts';
import { defaultParams, validateGenesisParams } from './params.ts';

/** @see cosmos-sdk v0.53.6 x/slashing/keeper/genesis.go */
export const slashingGenesis = (slashing: SlashingKeeper): AnyGenesis =>
  defineGenesis<GenesisState>({
    state: GenesisState,
    defaults: () => GenesisState.create({ params: defaultParams() }),
    validate: ({ params }) => {
      validateGenesisParams(params);
    },

    init(ctx, state) {
      for (const validator of slashing.staking.allValidators(ctx))
        slashing.addPublicKey(ctx, validator);
      for (const { address, validatorSigningInfo } of state.signingInfos)
        slashing.setSigningInfo(ctx, ctx.addresses.cons(address), validatorSigningInfo);
      for (const list of state.missedBlocks) initMissedBlocks(ctx, list);
      slashing.setParams(ctx, state.params);
      return undefined;
    },

    export: (ctx) => {
      const infos = [...signingInfos.entries(ctx)];
      return {
        params: slashing.params(ctx),
        signingInfos: infos.map(([address, validatorSigningInfo]) => ({
          address,
          validatorSigningInfo,
        })),
        missedBlocks: infos.map(([address]) => ({ address, missedBlocks: missedOf(ctx, address) })),
      };
    },
  });

/** @throws GoPanic for a negative index */
function initMissedBlocks(
  ctx: Context,
  { address: text, missedBlocks: list }: ValidatorMissedBlocks,
) {
  const address = ctx.addresses.cons(text);
  for (const { index, missed } of list) {
    if (index < 0n) throw new GoPanic('You are exceeding the capacity');
    const key = [address, quoTrunc(index, BigInt(CHUNK_BITS))] as const;
    const bit = safeNumber(index % BigInt(CHUNK_BITS));
    missedBlocks.set(ctx, key, withBit(missedBlocks.get(ctx, key) ?? emptyChunk(), bit, missed));
  }
}

/**
 * Differs: an index is the block's own. The SDK counts through the chunks that exist, in the order of their keys, and so
 * names others when a chunk before was never written or there are more than 256.
 */
function missedOf(ctx: ReadContext, address: ConsAddress): MissedBlock[] {
  const chunks = missedBlocks.entries(ctx, chunksOf(ctx, address));
  return Array.from(chunks, ([[, number], chunk]) =>
    bitsOf(chunk).map((bit) => ({
      index: number * BigInt(CHUNK_BITS) + BigInt(bit),
      missed: true,
    })),
  ).flat();
}
