import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MsgDepositValidatorRewardsPool,
  MsgFundCommunityPool,
  MsgSetWithdrawAddress,
  MsgWithdrawDelegatorReward,
  MsgWithdrawValidatorCommission,
} from '../../../../src/proto/cosmos/distribution/v1beta1/tx.ts';
import { PARAM_PRESETS } from '../../../../src/modules/distribution/params.ts';
import {
  MsgBeginRedelegate,
  MsgDelegate,
  MsgUndelegate,
} from '../../../../src/proto/cosmos/staking/v1beta1/tx.ts';
import type { Context } from '../../../../src/baseapp/context.ts';
import type { MessageType } from '../../../../src/types/wire.ts';
import { consensusPower } from '../../../../src/modules/staking/validator.ts';
import { decWithPrec } from '../../../../src/types/dec.ts';
import { AbciError } from '../../../../src/types/errors.ts';
import { consensus, send, stake } from '../staking/chain.ts';
import {
  type Started,
  acc,
  payFees,
  proposer,
  start,
  val,
  validators,
  violations,
  vote,
} from './chain.ts';

const VALIDATORS = 3;
const someone = fc.integer({ min: 1, max: 6 });
const operator = fc.integer({ min: 1, max: VALIDATORS });
const amount = fc.bigInt(1n, 3_000_000n);

/** One thing that happens in a block. */
type Step = (chain: Started, ctx: Context) => void;

/** A message that may fail: then nothing changed. */
const message =
  <T>(module: 'module' | 'stakingModule', type: MessageType<T>, value: Partial<T>): Step =>
  (chain, ctx) => {
    try {
      send({ module: chain[module] }, ctx, type, value);
    } catch (error) {
      if (!(error instanceof AbciError)) throw error;
    }
  };

const pair = fc.record({ delegator: someone, validator: operator });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(pair, amount).map(([on, n]) => stakingMessage(MsgDelegate, on, n)),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(pair, amount).map(([on, n]) => stakingMessage(MsgUndelegate, on, n)),
  },
  fc.tuple(pair, operator, amount).map(([{ delegator, validator }, to, n]) =>
    message('stakingModule', MsgBeginRedelegate, {
      delegatorAddress: acc(delegator),
      validatorSrcAddress: val(validator),
      validatorDstAddress: val(to),
      amount: stake(n),
    }),
  ),
  pair.map(({ delegator, validator }) =>
    message('module', MsgWithdrawDelegatorReward, {
      delegatorAddress: acc(delegator),
      validatorAddress: val(validator),
    }),
  ),
  operator.map((n) =>
    message('module', MsgWithdrawValidatorCommission, { validatorAddress: val(n) }),
  ),
  fc.tuple(someone, someone).map(([from, to]) =>
    message('module', MsgSetWithdrawAddress, {
      delegatorAddress: acc(from),
      withdrawAddress: acc(to),
    }),
  ),
  fc.tuple(pair, amount).map(([{ delegator, validator }, n]) =>
    message('module', MsgDepositValidatorRewardsPool, {
      depositor: acc(delegator),
      validatorAddress: val(validator),
      amount: [stake(n), stake(n, 'token')],
    }),
  ),
  fc
    .tuple(someone, amount)
    .map(([from, n]) =>
      message('module', MsgFundCommunityPool, { depositor: acc(from), amount: [stake(n)] }),
    ),
  // A fine for what the validator did at its present height: its delegations pay, and lose their rewards' base.
  fc
    .tuple(operator, fc.constantFrom(1n, 5n, 50n, 99n, 100n))
    .map(([n, percent]): Step => (chain, ctx) => {
      const found = chain.staking.validator(ctx, val(n));
      if (found === undefined) return;
      const { height } = ctx.block;
      const power = consensusPower(found);
      chain.staking.slash(ctx, consensus(n), height, power, decWithPrec(percent, 2));
    }),
);

function stakingMessage(
  type: typeof MsgDelegate | typeof MsgUndelegate,
  { delegator, validator }: { readonly delegator: number; readonly validator: number },
  n: bigint,
): Step {
  const value = {
    delegatorAddress: acc(delegator),
    validatorAddress: val(validator),
    amount: stake(n),
  };
  return type === MsgDelegate
    ? message('stakingModule', MsgDelegate, value)
    : message('stakingModule', MsgUndelegate, value);
}

const block = fc.record({
  steps: fc.array(step, { maxLength: 4 }),
  fees: fc.bigInt(1n, 100_000n),
  by: operator,
  absent: fc.boolean(),
});

/** Votes of those that have power, as CometBFT would report them. */
function votesOf(chain: Started, ctx: Context, absent: boolean) {
  return Array.from({ length: VALIDATORS }, (_, i) => i + 1).flatMap((n) => {
    const power = chain.staking.lastValidatorPower(ctx, val(n));
    return power === 0n ? [] : [vote(n, power, absent && n === 1 ? 1 : 2)];
  });
}

describe('any course of a chain', () => {
  it.each(['parity', 'classic', 'proposer'] as const)(
    'keeps every invariant after every block with the preset %s',
    (preset) => {
      fc.assert(
        fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
          const chain = start({ params: PARAM_PRESETS[preset] });
          validators(chain, 3n, 2n, 1n);
          blocks.forEach(({ steps, fees, by, absent }, i) => {
            const votes = votesOf(chain, chain.at(1n), absent);
            const ctx = chain.at(BigInt(i + 2), {
              proposer: proposer(by),
              lastCommit: { round: 0, votes },
            });
            chain.module.beginBlock?.(ctx);
            payFees(chain, ctx, fees);
            for (const act of steps) act(chain, ctx);
            chain.stakingModule.endBlock?.(ctx);
            expect(violations(chain, ctx)).toEqual([]);
          });
        }),
        { numRuns: 40 },
      );
    },
  );
});
