import type { Invariant } from '../../baseapp/module.ts';
import { bitsOf } from './bitmap.ts';
import { missedBlocks, signingInfos } from './keys.ts';

export const slashingInvariants: readonly Invariant[] = [
  {
    name: 'missed-blocks', // counter = bits set in the bitmap, for every validator
    check(ctx) {
      const counts = new Map<string, bigint>();
      for (const [[address], chunk] of missedBlocks.entries(ctx))
        counts.set(address, (counts.get(address) ?? 0n) + BigInt(bitsOf(chunk).length));
      const drift: string[] = [];
      for (const [address, { missedBlocksCounter }] of signingInfos.entries(ctx)) {
        const bits = counts.get(address) ?? 0n;
        counts.delete(address);
        if (bits !== missedBlocksCounter)
          drift.push(`${address} counts ${missedBlocksCounter} missed blocks and has ${bits}`);
      }
      for (const address of counts.keys())
        drift.push(`${address} has a bitmap and no signing info`);
      return drift;
    },
  },
];
