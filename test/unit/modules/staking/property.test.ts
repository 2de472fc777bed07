import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/baseapp/context.ts';
import {
  MsgBeginRedelegate,
  MsgCancelUnbondingDelegation,
  MsgDelegate,
  MsgUndelegate,
} from '../../../../src/proto/cosmos/staking/v1beta1/tx.ts';
import { AbciError, GoPanic } from '../../../../src/types/errors.ts';
import { decWithPrec } from '../../../../src/types/dec.ts';
import { duration } from '../../../../src/types/time.ts';
import {
  type Started,
  acc,
  consensus,
  create,
  delegation,
  end,
  send,
  stake,
  start,
  val,
} from './chain.ts';

const account = fc.integer({ min: 1, max: 6 });
const amount = fc.bigInt({ min: 1n, max: 30_000_000n });
/** One thing that somebody does. Most are refused now and then; what is refused changes nothing. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('create' as const), a: account, amount }),
  fc.record({ kind: fc.constant('delegate' as const), a: account, b: account, amount }),
  fc.record({ kind: fc.constant('undelegate' as const), a: account, b: account, amount }),
  fc.record({ kind: fc.constant('leave' as const), a: account, b: account }),
  fc.record({
    kind: fc.constant('redelegate' as const),
    a: account,
    b: account,
    c: account,
    amount,
  }),
  fc.record({
    kind: fc.constant('cancel' as const),
    a: account,
    b: account,
    back: fc.nat(3),
    amount,
  }),
  fc.record({
    kind: fc.constant('slash' as const),
    a: account,
    back: fc.nat(5),
    percent: fc.integer({ min: 1, max: 100 }),
  }),
  fc.record({ kind: fc.constant('jail' as const), a: account }),
  fc.record({ kind: fc.constant('unjail' as const), a: account }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
const block = fc.record({
  seconds: fc.integer({ min: 1, max: 15 }),
  steps: fc.array(step, { maxLength: 6 }),
});

function take(chain: Started, ctx: Context, each: Step): void {
  switch (each.kind) {
    case 'create':
      create(chain, ctx, each.a, each.amount, { minSelfDelegation: '1' });
      return;
    case 'delegate':
      send(chain, ctx, MsgDelegate, delegation(each.a, each.b, each.amount));
      return;
    case 'undelegate':
      send(chain, ctx, MsgUndelegate, delegation(each.a, each.b, each.amount));
      return;
    case 'leave': {
      const shares = chain.staking.delegation(ctx, acc(each.a), val(each.b))?.shares;
      if (shares === undefined) return;
      const branch = ctx.branch();
      chain.staking.undelegate(branch.ctx, acc(each.a), val(each.b), shares);
      branch.commit();
      return;
    }
    case 'redelegate':
      send(chain, ctx, MsgBeginRedelegate, {
        delegatorAddress: acc(each.a),
        validatorSrcAddress: val(each.b),
        validatorDstAddress: val(each.c),
        amount: stake(each.amount),
      });
      return;
    case 'cancel':
      send(chain, ctx, MsgCancelUnbondingDelegation, {
        ...delegation(each.a, each.b, each.amount),
        creationHeight: ctx.block.height - BigInt(each.back),
      });
      return;
    case 'slash': {
      const validator = chain.staking.validatorByConsAddr(ctx, consensus(each.a));
      if (validator === undefined || validator.status === 1) return;
      const power = chain.staking.lastValidatorPower(ctx, val(each.a));
      const height = ctx.block.height - BigInt(each.back);
      const factor = decWithPrec(BigInt(each.percent), 2);
      chain.staking.slash(ctx, consensus(each.a), height, power, factor);
      return;
    }
    case 'jail':
    case 'unjail': {
      const validator = chain.staking.validator(ctx, val(each.a));
      if (validator === undefined || validator.jailed === (each.kind === 'jail')) return;
      if (each.kind === 'jail') chain.staking.jail(ctx, consensus(each.a));
      else chain.staking.unjail(ctx, consensus(each.a));
      return;
    }
  }
}

describe('whatever happens', () => {
  it('the invariants hold after every block', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 3, maxLength: 15 }), (blocks) => {
        const chain = start({
          maxValidators: 3,
          maxEntries: 3,
          unbondingTime: duration(30n * 10n ** 9n),
        });
        const supply = (ctx: Context) => chain.staking.stakingTokenSupply(ctx);
        let seconds = 0n;
        let before = supply(chain.ctx);
        for (const [i, { seconds: more, steps }] of blocks.entries()) {
          seconds += BigInt(more);
          const ctx = chain.at(BigInt(i + 1), seconds);
          chain.module.beginBlock?.(ctx);
          for (const each of steps)
            try {
              take(chain, ctx, each);
            } catch (error) {
              if (!(error instanceof AbciError || error instanceof GoPanic)) throw error;
            }
          expect(end(chain, ctx).broken).toEqual([]);
          // Nothing is made; slashing alone destroys.
          expect(supply(ctx) <= before).toBe(true);
          before = supply(ctx);
        }
      }),
      { numRuns: 60 },
    );
  });
});
