import { describe, expect, it } from 'vitest';
import { MsgDelegate, MsgUndelegate } from '../../../../src/proto/cosmos/staking/v1beta1/tx.ts';
import { historicalRewards, slashEvents } from '../../../../src/modules/distribution/keys.ts';
import { present } from '../../../../src/types/assert.ts';
import { ONE_DEC, decFromUnits, decWithPrec } from '../../../../src/types/dec.ts';
import type { DecCoins } from '../../../../src/types/dec-coin.ts';
import { codeOf, consensus, delegation, send } from '../staking/chain.ts';
import {
  type Started,
  acc,
  beginBlock,
  decCoins,
  payFees,
  start,
  val,
  validators,
  violations,
  vote,
} from './chain.ts';

/** What delegator `n` would be paid by validator 1. */
function pending(chain: Started, ctx: Started['ctx'], n: number): DecCoins {
  const validator = present(chain.staking.validator(ctx, val(1)), 'validator');
  const held = present(chain.staking.delegation(ctx, acc(n), val(1)), 'delegation');
  return chain.distribution.pendingRewards(ctx, validator, held);
}

/** One validator of power 1 without tax; every block shares 1,000,000, 10% of it commission. */
function oneValidator(): Started {
  const chain = start({ params: { communityTax: '0' } });
  validators(chain, 1n);
  return chain;
}
function block(chain: Started, height: bigint): Started['ctx'] {
  payFees(chain, chain.at(height - 1n), 1_000_000n);
  return beginBlock(chain, height, 1, [vote(1, 1n)]);
}
const staked = (chain: Started, ctx: Started['ctx'], n: number, amount: bigint) =>
  send({ module: chain.stakingModule }, ctx, MsgDelegate, delegation(n, 1, amount));

describe('rewards', () => {
  it('grow with stake and time', () => {
    const chain = oneValidator();
    staked(chain, block(chain, 2n), 2, 3_000_000n);
    block(chain, 3n);
    const ctx = block(chain, 4n);

    // Validator: a block alone, then two of a quarter; delegator: two of three quarters.
    expect(pending(chain, ctx, 1)).toEqual(decCoins(['1350000', 'stake']));
    expect(pending(chain, ctx, 2)).toEqual(decCoins(['1350000', 'stake']));
  });

  it('are nothing in the block in which a delegation begins', () => {
    const chain = oneValidator();
    const ctx = block(chain, 2n);
    staked(chain, ctx, 2, 1_000_000n);
    expect(pending(chain, ctx, 2)).toEqual([]);
  });

  it('are paid when a delegation grows, and count on from there', () => {
    const chain = oneValidator();
    staked(chain, block(chain, 2n), 2, 1_000_000n);
    const ctx = block(chain, 3n);
    const before = chain.bank.getAllBalances(ctx, acc(2));

    staked(chain, ctx, 2, 1_000_000n);

    const [change] = chain.bank.getAllBalances(ctx, acc(2));
    expect((change?.amount ?? 0n) - (before[0]?.amount ?? 0n)).toBe(450_000n - 1_000_000n);
    expect(pending(chain, block(chain, 4n), 2)).toEqual(decCoins(['600000', 'stake']));
  });

  it('count each side of a slash with its own stake', () => {
    const chain = oneValidator();
    staked(chain, block(chain, 2n), 2, 1_000_000n);
    const at = block(chain, 3n);
    chain.staking.slash(at, consensus(1), 3n, 2n, decWithPrec(50n, 2));
    const [slash] = [...slashEvents.entries(at)];
    expect(slash?.[1].fraction).toBe(decWithPrec(50n, 2));

    const ctx = block(chain, 4n);

    expect(pending(chain, ctx, 2)).toEqual(decCoins(['900000', 'stake']));
    expect(violations(chain, ctx)).toEqual([]);
  });

  it('go to the pool while a validator has no tokens', () => {
    const chain = oneValidator();
    const at = block(chain, 2n);
    chain.staking.slash(at, consensus(1), 2n, 1n, ONE_DEC);
    const ctx = block(chain, 3n);
    const validator = present(chain.staking.validator(ctx, val(1)), 'validator');
    expect(validator.tokens).toBe(0n);

    chain.distribution.hooks.beforeDelegationCreated(ctx, acc(2), val(1));

    // What came in before the slash is the delegator's still; what came after is nobody's.
    expect(chain.distribution.communityPool(ctx)).toEqual(decCoins(['900000', 'stake']));
    expect(chain.distribution.outstanding(ctx, val(1))).toEqual(decCoins(['1100000', 'stake']));
  });
});

describe('references', () => {
  it('keep a period as long as something begins there', () => {
    const chain = oneValidator();
    const ctx = block(chain, 2n);
    staked(chain, ctx, 2, 1_000_000n);
    const periods = () =>
      [...historicalRewards.entries(ctx)].map(([[, period], { references }]) => [
        period,
        references,
      ]);
    // Period 1 began with the validator's own delegation, 2 with the other one.
    expect(periods()).toEqual([
      [1n, 1],
      [2n, 2],
    ]);

    send({ module: chain.stakingModule }, ctx, MsgUndelegate, delegation(2, 1, 1_000_000n));

    expect(periods()).toEqual([
      [1n, 1],
      [3n, 1],
    ]);
  });

  it('panic beyond two, and below none', () => {
    const chain = oneValidator();
    const { period } = chain.distribution.current(chain.ctx, val(1));
    historicalRewards.set(chain.ctx, [val(1), period - 1n], { ratio: decCoins(), references: 2 });
    const { hooks } = chain.distribution;
    expect(codeOf(() => hooks.afterDelegationModified(chain.ctx, acc(1), val(1)))).toBe('panic');
    historicalRewards.delete(chain.ctx, [val(1), period - 1n]);
    expect(codeOf(() => hooks.beforeDelegationCreated(chain.ctx, acc(1), val(1)))).toBe('panic');
  });
});

describe('hooks', () => {
  it.each([decFromUnits(-1n), decFromUnits(ONE_DEC + 1n)])(
    'panic at a slash of a fraction of %s units',
    (fraction) => {
      const chain = oneValidator();
      const { hooks } = chain.distribution;
      expect(codeOf(() => hooks.beforeValidatorSlashed(chain.ctx, val(1), fraction))).toBe('panic');
    },
  );

  it.each(['afterValidatorCreated', 'beforeValidatorSlashed'] as const)(
    '%s fails for an unknown validator with staking/3',
    (name) => {
      const chain = oneValidator();
      const { hooks } = chain.distribution;
      expect(codeOf(() => hooks[name](chain.ctx, val(8), ONE_DEC))).toBe('staking/3');
    },
  );
});
