// A chain of auth, bank, staking and slashing over a real store in memory.
import type { Context, VoteInfo } from '../../../../src/baseapp/context.ts';
import { createSlashingKeeper } from '../../../../src/modules/slashing/keeper.ts';
import { SLASHING_STORE } from '../../../../src/modules/slashing/keys.ts';
import { createSlashingModule } from '../../../../src/modules/slashing/module.ts';
import { defaultParams } from '../../../../src/modules/slashing/params.ts';
import { blockAt, consensus, contextAt, create, end, start } from '../staking/chain.ts';

export const WINDOW = 10n;
export const POWER = 5n;
export const STAKED = 5_000_000n;

/** Three validators, bonded at height 1 with five units of power each; a window of ten blocks. */
export function startSlashing(more: readonly string[] = []) {
  const chain = start({}, [SLASHING_STORE, ...more]);
  const slashing = createSlashingKeeper({ authority: chain.authority, staking: chain.staking });
  chain.hooks.push(slashing.hooks);
  const staking = chain.module;
  const module = createSlashingModule(slashing);
  slashing.setParams(chain.ctx, { ...defaultParams(), signedBlocksWindow: WINDOW });
  for (const n of [1, 2, 3]) create({ module: staking }, chain.ctx, n, STAKED);
  end({ module: staking }, chain.ctx);

  /** A block whose last commit lacks the votes of `absent`; gives its context, events included. */
  function block(height: bigint, absent: readonly number[] = [], seconds = height): Context {
    const votes: VoteInfo[] = [1, 2, 3].map((n) => ({
      address: chain.ctx.addresses.bytes(consensus(n)),
      power: POWER,
      flag: absent.includes(n) ? 1 : 2,
    }));
    const ctx = contextAt(
      chain.stores,
      blockAt(height, seconds, { lastCommit: { round: 0, votes } }),
    );
    module.beginBlock?.(ctx);
    return ctx;
  }
  const broken = (ctx: Context) => (module.invariants ?? []).flatMap((each) => each.check(ctx));
  return { ...chain, slashing, module, stakingModule: staking, block, broken };
}
