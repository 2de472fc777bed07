import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAM_PRESETS } from '../../../../src/modules/distribution/params.ts';
import { previousProposer } from '../../../../src/modules/distribution/keys.ts';
import type { DecCoins } from '../../../../src/types/dec-coin.ts';
import { addDecCoins, decAmountOf, formatDecCoins } from '../../../../src/types/dec-coin.ts';
import type { Event } from '../../../../src/types/event.ts';
import { forecastProposers, firstCandidates } from '../../../../src/types/proposer-priority.ts';
import { STAKE, codeOf } from '../staking/chain.ts';
import {
  type Started,
  TOKEN,
  beginBlock,
  decCoins,
  payFees,
  proposer,
  start,
  val,
  validators,
  violations,
  vote,
} from './chain.ts';

const ABSENT = 1;
const NIL = 3;
const FEES = 1_000_000n;

const outstanding = (chain: Started, ctx: Started['ctx'], n: number): DecCoins =>
  chain.distribution.outstanding(ctx, val(n));
const proposerRewards = (events: readonly Event[]): string[] =>
  events
    .filter(({ type }) => type === 'proposer_reward')
    .map(({ attributes }) => attributes.map(({ key, value }) => `${key}=${value}`).join(' '));

/** Validators of power 3 and 1; block 1 was proposed by 2. */
function twoValidators(options: Parameters<typeof start>[0] = {}): Started {
  const chain = start(options);
  validators(chain, 3n, 1n);
  previousProposer.set(chain.ctx, proposer(2));
  return chain;
}

describe('allocation by power alone', () => {
  it('pays by power, who was absent too, and the tax to the pool', () => {
    const chain = twoValidators();
    payFees(chain, chain.ctx, FEES);

    const ctx = beginBlock(chain, 2n, 1, [vote(1, 3n), vote(2, 1n, ABSENT)]);

    expect(outstanding(chain, ctx, 1)).toEqual(decCoins(['735000', 'stake']));
    expect(outstanding(chain, ctx, 2)).toEqual(decCoins(['245000', 'stake']));
    expect(chain.distribution.communityPool(ctx)).toEqual(decCoins(['20000', 'stake']));
    expect(violations(chain, ctx)).toEqual([]);
  });

  it('says per validator what is commission, then what came in', () => {
    const chain = twoValidators();
    payFees(chain, chain.ctx, FEES);

    const { events } = beginBlock(chain, 2n, 1, [vote(1, 3n)]);

    expect(events.slice(-2).map(({ type, attributes }) => [type, ...attributes])).toEqual([
      [
        'commission',
        { key: 'amount', value: '98000.000000000000000000stake' },
        { key: 'validator', value: val(1) },
      ],
      [
        'rewards',
        { key: 'amount', value: '980000.000000000000000000stake' },
        { key: 'validator', value: val(1) },
      ],
    ]);
  });

  it('gives the pool what cannot be divided', () => {
    const chain = start();
    validators(chain, 1n, 1n, 1n);
    payFees(chain, chain.ctx, 1n);

    const ctx = beginBlock(chain, 2n, 1, [vote(1, 1n), vote(2, 1n), vote(3, 1n)]);

    expect(outstanding(chain, ctx, 1)).toEqual(decCoins(['0.326666666666666666', 'stake']));
    expect(chain.distribution.communityPool(ctx)).toEqual(
      decCoins(['0.020000000000000002', 'stake']),
    );
  });

  it('gives the pool everything when nobody has power', () => {
    const chain = twoValidators();
    payFees(chain, chain.ctx, FEES);
    const ctx = beginBlock(chain, 2n, 1, []);
    expect(chain.distribution.communityPool(ctx)).toEqual(decCoins(['1000000', 'stake']));
  });

  it('leaves the first block alone but for its proposer', () => {
    const chain = twoValidators();
    payFees(chain, chain.ctx, FEES);
    const ctx = beginBlock(chain, 1n, 1, [vote(1, 3n)]);
    expect(outstanding(chain, ctx, 1)).toEqual([]);
    expect(previousProposer.get(ctx)).toBe(proposer(1));
  });

  it('fails at a vote of a validator that it does not know with staking/3', () => {
    const chain = twoValidators();
    expect(codeOf(() => beginBlock(chain, 2n, 1, [vote(7, 1n)]))).toBe('staking/3');
  });
});

describe('proposer rewards', () => {
  const classic = { params: PARAM_PRESETS.classic };

  it('pays the base to who proposed the block before, the bonus to who proposed this one', () => {
    const chain = twoValidators(classic);
    payFees(chain, chain.ctx, FEES);

    const ctx = beginBlock(chain, 2n, 1, [vote(1, 3n), vote(2, 1n)]);

    expect(proposerRewards(ctx.events)).toEqual([
      `amount=10000.000000000000000000stake validator=${val(2)}`,
      `amount=40000.000000000000000000stake validator=${val(1)}`,
    ]);
    // 93% by power: 697,500 and 232,500.
    expect(outstanding(chain, ctx, 1)).toEqual(decCoins(['737500', 'stake']));
    expect(outstanding(chain, ctx, 2)).toEqual(decCoins(['242500', 'stake']));
    expect(chain.distribution.communityPool(ctx)).toEqual(decCoins(['20000', 'stake']));
    expect(violations(chain, ctx)).toEqual([]);
  });

  it.each([
    ['was absent', ABSENT, '30000'],
    ['voted for nothing', NIL, '40000'],
  ])('counts for the bonus all but the absent: one %s', (_, flag, bonus) => {
    const chain = twoValidators(classic);
    payFees(chain, chain.ctx, FEES);
    const { events } = beginBlock(chain, 2n, 1, [vote(1, 3n), vote(2, 1n, flag)]);
    expect(proposerRewards(events)[1]).toBe(
      `amount=${bonus}.000000000000000000stake validator=${val(1)}`,
    );
  });

  it('shares them with the delegators of the proposer, less commission', () => {
    const chain = twoValidators({ params: PARAM_PRESETS.proposer });
    payFees(chain, chain.ctx, FEES);

    const ctx = beginBlock(chain, 2n, 1, [vote(1, 3n), vote(2, 1n)]);

    expect(outstanding(chain, ctx, 1)).toEqual([]);
    expect(chain.distribution.current(ctx, val(2)).rewards).toEqual(decCoins(['882000', 'stake']));
    expect(chain.distribution.commission(ctx, val(2))).toEqual(decCoins(['98000', 'stake']));
    expect(violations(chain, ctx)).toEqual([]);
  });

  it('gives the pool the part of a proposer that is not known', () => {
    const chain = twoValidators(classic);
    previousProposer.set(chain.ctx, proposer(8));
    payFees(chain, chain.ctx, FEES);

    const ctx = beginBlock(chain, 2n, 9, [vote(1, 3n), vote(2, 1n)]);

    expect(proposerRewards(ctx.events)).toEqual([]);
    expect(chain.distribution.communityPool(ctx)).toEqual(decCoins(['70000', 'stake']));
    expect(violations(chain, ctx)).toEqual([]);
  });

  it('pays none under parity, whatever the parameters hold', () => {
    const run = (options: Parameters<typeof start>[0]) => {
      const chain = twoValidators(options);
      payFees(chain, chain.ctx, FEES);
      const ctx = beginBlock(chain, 2n, 1, [vote(1, 3n), vote(2, 1n, ABSENT)]);
      return { events: ctx.events, first: outstanding(chain, ctx, 1) };
    };
    expect(run({ parity: true, ...classic })).toEqual(run({ parity: true }));
    expect(run({ parity: false })).toEqual(run({ parity: true }));
  });
});

describe('any shares, votes and fees', () => {
  const unit = 10n ** 18n;
  const chosen = fc.record({
    powers: fc.array(fc.bigInt(1n, 50n), { minLength: 1, maxLength: 5 }),
    flags: fc.array(fc.constantFrom(1, 2, 3), { minLength: 5, maxLength: 5 }),
    fees: fc.bigInt(0n, 10n ** 10n),
    tokens: fc.bigInt(0n, 10n ** 3n),
    cuts: fc.tuple(fc.bigInt(0n, unit), fc.bigInt(0n, unit), fc.bigInt(0n, unit)),
    by: fc.integer({ min: 1, max: 6 }),
    before: fc.integer({ min: 1, max: 6 }),
  });

  it('pay out exactly what was collected, and everybody can be paid', () => {
    fc.assert(
      fc.property(chosen, ({ powers, flags, fees, tokens, cuts, by, before }) => {
        const [a, b, c] = [...cuts].sort((x, y) => (x < y ? -1 : 1)) as [bigint, bigint, bigint];
        const chain = start({
          params: {
            communityTax: a.toString(),
            baseProposerReward: (b - a).toString(),
            bonusProposerReward: (c - b).toString(),
          },
        });
        validators(chain, ...powers);
        previousProposer.set(chain.ctx, proposer(before));
        if (fees > 0n) payFees(chain, chain.ctx, fees);
        if (tokens > 0n) payFees(chain, chain.ctx, tokens, TOKEN);
        const votes = powers.map((power, i) => vote(i + 1, power, flags[i]));

        const ctx = beginBlock(chain, 2n, by, votes);

        let sum = chain.distribution.communityPool(ctx);
        for (const [i] of powers.entries())
          sum = addDecCoins(sum, chain.distribution.outstanding(ctx, val(i + 1)));
        expect([decAmountOf(sum, STAKE), decAmountOf(sum, TOKEN)]).toEqual([
          fees * unit,
          tokens * unit,
        ]);
        expect(violations(chain, ctx)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a whole rotation of proposers', () => {
  // CometBFT lets everybody propose as often as their power in as many blocks as the total power.
  const powers = [5n, 3n, 1n, 1n];
  const total = powers.reduce((sum, each) => sum + each, 0n);

  const rotate = (params: (typeof PARAM_PRESETS)['classic'], rounds: number): readonly string[] => {
    const chain = start({ params });
    validators(chain, ...powers);
    const set = firstCandidates(powers.map((power, i) => ({ address: proposer(i + 1), power })));
    const proposers = forecastProposers(set, Number(total) * rounds);
    const last = proposers.at(-1);
    if (last !== undefined) previousProposer.set(chain.ctx, last);
    let ctx = chain.ctx;
    for (const [i, by] of proposers.entries()) {
      payFees(chain, ctx, FEES);
      ctx = chain.at(BigInt(i + 2), {
        proposer: by,
        lastCommit: { round: 0, votes: powers.map((power, n) => vote(n + 1, power)) },
      });
      chain.module.beginBlock?.(ctx);
    }
    expect(violations(chain, ctx)).toEqual([]);
    return powers.map((_, i) => formatDecCoins(outstanding(chain, ctx, i + 1)));
  };
  const byPower = (blocks: bigint): readonly string[] =>
    powers.map((power) =>
      formatDecCoins(decCoins([((blocks * FEES * 98n * power) / 1000n).toString(), 'stake'])),
    );

  it.each(['classic', 'parity', 'proposer'] as const)(
    'pays every validator in proportion to its stake with the preset %s',
    (preset) => {
      expect(rotate(PARAM_PRESETS[preset], 3)).toEqual(byPower(3n * total));
    },
  );
});
