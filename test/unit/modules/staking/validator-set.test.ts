import { describe, expect, it } from 'vitest';
import type { StakingHooks } from '../../../../src/modules/staking/expected.ts';
import {
  MsgBeginRedelegate,
  MsgDelegate,
  MsgUndelegate,
} from '../../../../src/proto/cosmos/staking/v1beta1/tx.ts';
import { decWithPrec, formatDec } from '../../../../src/types/dec.ts';
import { stakingErrors } from '../../../../src/modules/staking/errors.ts';
import { unbondingDelegations, validatorQueue } from '../../../../src/modules/staking/keys.ts';
import { present } from '../../../../src/types/assert.ts';
import { duration } from '../../../../src/types/time.ts';
import {
  FUNDS,
  STAKE,
  acc,
  codeOf,
  consensus,
  create,
  delegation,
  end,
  send,
  stake,
  start,
  val,
} from './chain.ts';

const SECONDS = (n: bigint) => duration(n * 10n ** 9n);

describe('end of a block', () => {
  it('bonds the most powerful, the lower address first among equals, up to the limit', () => {
    const chain = start({ maxValidators: 3 });
    create(chain, chain.ctx, 4, 50_000_000n);
    create(chain, chain.ctx, 3, 60_000_000n);
    create(chain, chain.ctx, 2, 50_000_999n);
    create(chain, chain.ctx, 1, 50_000_000n);

    const { updates, broken } = end(chain, chain.ctx);

    // 2 has more tokens, but the same power: its address decides.
    expect(updates).toEqual([
      [3, 60n],
      [1, 50n],
      [2, 50n],
    ]);
    expect(broken).toEqual([]);
    expect(chain.staking.lastTotalPower(chain.ctx)).toBe(160n);
    expect([...chain.staking.bondedValidatorsByPower(chain.ctx)].map((v) => v.operator)).toEqual([
      val(3),
      val(1),
      val(2),
    ]);
  });

  it('leaves out a validator below one unit of power', () => {
    const chain = start();
    create(chain, chain.ctx, 1, 999_999n);
    expect(end(chain, chain.ctx)).toEqual({ updates: [], broken: [] });
    expect(chain.staking.validator(chain.ctx, val(1))?.status).toBe(1);
  });

  it('tells CometBFT nothing when nothing changed', () => {
    const chain = start();
    create(chain, chain.ctx, 1, 50_000_000n);
    end(chain, chain.ctx);
    expect(end(chain, chain.at(2n, 5n))).toEqual({ updates: [], broken: [] });
    expect(chain.staking.validatorUpdates(chain.ctx)).toEqual([]);
  });

  it('unbonds who is pushed out, and its tokens change pools', () => {
    const chain = start({ maxValidators: 1, unbondingTime: SECONDS(10n) });
    create(chain, chain.ctx, 1, 50_000_000n);
    end(chain, chain.ctx);
    const now = chain.at(2n, 5n);
    create(chain, now, 2, 51_000_000n);

    const out = end(chain, now);
    const waiting = chain.staking.validator(now, val(1));
    const done = chain.at(3n, 15n);
    end(chain, done);

    expect(out).toEqual({
      updates: [
        [2, 51n],
        [1, 0n],
      ],
      broken: [],
    });
    expect(waiting).toMatchObject({ status: 2, unbondingHeight: 2n, unbondingIds: [1n] });
    expect(chain.staking.pools.balanceOf(now, 'not_bonded_tokens_pool')).toBe(50_000_000n);
    expect(chain.staking.validator(done, val(1))?.status).toBe(1);
    expect([...validatorQueue.keys(done)]).toEqual([]);
  });

  it('removes a validator that finished to unbond without delegations', () => {
    const chain = start({ unbondingTime: SECONDS(10n) });
    create(chain, chain.ctx, 1, 50_000_000n);
    create(chain, chain.ctx, 2, 50_000_000n);
    end(chain, chain.ctx);
    const now = chain.at(2n, 5n);
    send(chain, now, MsgUndelegate, delegation(1, 1, 50_000_000n));
    end(chain, now);

    const { broken } = end(chain, chain.at(3n, 15n));

    expect(chain.staking.validator(now, val(1))).toBeUndefined();
    expect(chain.bank.getBalance(now, acc(1), STAKE)).toBe(FUNDS);
    expect(broken).toEqual([]);
  });

  it('bonds an unbonding validator again and takes it from the queue', () => {
    const chain = start();
    create(chain, chain.ctx, 1, 50_000_000n);
    create(chain, chain.ctx, 2, 50_000_000n);
    end(chain, chain.ctx);
    const now = chain.at(2n, 5n);
    chain.staking.jail(now, consensus(1));
    end(chain, now);
    const later = chain.at(3n, 10n);
    chain.staking.unjail(later, consensus(1));

    const { updates, broken } = end(chain, later);

    expect(updates).toEqual([[1, 50n]]);
    expect(broken).toEqual([]);
    expect([...validatorQueue.keys(later)]).toEqual([]);
  });

  it('passes over an unbonding that bank refuses, and completes the others', () => {
    const chain = start({ unbondingTime: SECONDS(1n) });
    create(chain, chain.ctx, 1, 50_000_000n);
    const now = chain.at(2n, 5n);
    send(chain, now, MsgUndelegate, delegation(1, 1, 3n));
    send(chain, now, MsgDelegate, delegation(2, 1, 9n));
    send(chain, now, MsgUndelegate, delegation(2, 1, 2n));
    // More than the pool has: as the reference, the entry stays though its time is over.
    const entries = present(unbondingDelegations.get(now, [acc(1), val(1)]), 'unbonding');
    unbondingDelegations.set(now, [acc(1), val(1)], {
      ...entries,
      entries: entries.entries.map((each) => ({ ...each, balance: FUNDS })),
    });

    const last = chain.at(3n, 6n);
    chain.module.endBlock?.(last);

    expect(last.events.filter(({ type }) => type === 'complete_unbonding')).toHaveLength(1);
    expect(unbondingDelegations.has(last, [acc(1), val(1)])).toBe(true);
    expect(unbondingDelegations.has(last, [acc(2), val(1)])).toBe(false);
  });
});

describe('removing a validator', () => {
  it('refuses one that is bonded or has tokens with staking/8', () => {
    const chain = start();
    create(chain, chain.ctx, 1, 50_000_000n);
    expect(codeOf(() => chain.staking.removeValidator(chain.ctx, val(1)))).toBe('staking/8');
    end(chain, chain.ctx);
    expect(codeOf(() => chain.staking.removeValidator(chain.ctx, val(1)))).toBe('staking/8');
  });
});

describe('jail', () => {
  it('refuses a second time with staking/7, freedom for the free with undefined/1, the unknown with a panic', () => {
    const chain = start();
    create(chain, chain.ctx, 1, 50_000_000n);
    expect(codeOf(() => chain.staking.unjail(chain.ctx, consensus(1)))).toBe('undefined/1');
    chain.staking.jail(chain.ctx, consensus(1));
    expect(chain.staking.isJailed(chain.ctx, consensus(1))).toBe(true);
    expect(codeOf(() => chain.staking.jail(chain.ctx, consensus(1)))).toBe('staking/7');
    expect(codeOf(() => chain.staking.jail(chain.ctx, consensus(9)))).toBe('panic');
    expect(codeOf(() => chain.staking.isJailed(chain.ctx, consensus(9)))).toBe('staking/3');
  });
});

describe('slash', () => {
  /** Validators 1 and 2 of 50 million; account 5 has 10 million with 1. Height 10. */
  function slashable() {
    const chain = start({ unbondingTime: SECONDS(1000n) });
    create(chain, chain.ctx, 1, 50_000_000n);
    create(chain, chain.ctx, 2, 50_000_000n);
    send(chain, chain.ctx, MsgDelegate, delegation(5, 1, 10_000_000n));
    end(chain, chain.ctx);
    return { ...chain, now: chain.at(10n, 100n) };
  }
  const TENTH = decWithPrec(1n, 1);

  it('burns a part of the tokens that stood behind the power', () => {
    const chain = slashable();
    const supply = chain.bank.getSupply(chain.now, STAKE);

    const burned = chain.staking.slash(chain.now, consensus(1), 10n, 60n, TENTH);

    expect(burned).toBe(6_000_000n);
    expect(chain.bank.getSupply(chain.now, STAKE)).toBe(supply - 6_000_000n);
    expect(end(chain, chain.now)).toEqual({ updates: [[1, 54n]], broken: [] });
  });

  it('takes first from what began to unbond since, with what an earlier slash left', () => {
    const chain = slashable();
    send(chain, chain.at(8n, 80n), MsgUndelegate, delegation(5, 1, 4_000_000n));
    send(chain, chain.at(9n, 90n), MsgUndelegate, delegation(5, 1, 2_000_000n));

    const burned = chain.staking.slash(chain.now, consensus(1), 9n, 60n, TENTH);

    const { entries } = present(unbondingDelegations.get(chain.now, [acc(5), val(1)]), 'entries');
    expect(entries.map(({ balance }) => balance)).toEqual([4_000_000n, 1_800_000n]);
    expect(burned).toBe(5_800_000n);
    expect(end(chain, chain.now).broken).toEqual([]);
  });

  it('follows a redelegation: first what unbonds there, then the delegation', () => {
    const chain = slashable();
    const message = {
      delegatorAddress: acc(5),
      validatorSrcAddress: val(1),
      validatorDstAddress: val(2),
      amount: stake(10_000_000n),
    };
    send(chain, chain.at(8n, 80n), MsgBeginRedelegate, message);
    send(chain, chain.at(9n, 90n), MsgUndelegate, delegation(5, 2, 400_000n));

    const burned = chain.staking.slash(chain.now, consensus(1), 8n, 60n, TENTH);

    // A fine of 1,000,000 for what moved: 400,000 from the unbonding; then a tenth of the shares, as the reference does.
    const unbonding = present(unbondingDelegations.get(chain.now, [acc(5), val(2)]), 'unbonding');
    expect(unbonding.entries[0]?.balance).toBe(0n);
    expect(chain.staking.delegation(chain.now, acc(5), val(2))?.shares).toBe(
      decWithPrec(8_600_000n, 0),
    );
    expect(burned).toBe(5_000_000n);
    expect(end(chain, chain.now).broken).toEqual([]);
  });

  it('spares what matured', () => {
    const chain = slashable();
    send(chain, chain.at(8n, 80n), MsgUndelegate, delegation(5, 1, 4_000_000n));
    const burned = chain.staking.slash(chain.at(10n, 1080n), consensus(1), 8n, 60n, TENTH);
    expect(burned).toBe(6_000_000n);
  });

  it('takes no more than there is', () => {
    const chain = slashable();
    const burned = chain.staking.slash(chain.now, consensus(1), 10n, 1000n, TENTH);
    expect(burned).toBe(60_000_000n);
    expect(end(chain, chain.now).broken).toEqual([]);
  });

  it('passes over a validator that is gone', () => {
    const chain = slashable();
    expect(chain.staking.slash(chain.now, consensus(9), 10n, 60n, TENTH)).toBe(0n);
  });

  it('refuses a negative factor, a height to come and an unbonded validator with undefined/1', () => {
    const chain = slashable();
    const slash = (height: bigint, factor = TENTH, n = 1) =>
      codeOf(() => chain.staking.slash(chain.now, consensus(n), height, 60n, factor));
    create(chain, chain.now, 3, 1n);
    expect(slash(10n, decWithPrec(-1n, 1))).toBe('undefined/1');
    expect(slash(11n)).toBe('undefined/1');
    expect(slash(10n, TENTH, 3)).toBe('undefined/1');
  });
});

describe('hooks', () => {
  const watcher = (name: string, log: string[]): StakingHooks => {
    const note =
      (what: string) =>
      (_: unknown, ...args: readonly unknown[]): void => {
        log.push(`${name} ${what} ${args.join(' ')}`);
      };
    return {
      afterValidatorCreated: note('created'),
      beforeValidatorModified: note('modified'),
      afterValidatorRemoved: note('removed'),
      afterValidatorBonded: note('bonded'),
      afterValidatorBeginUnbonding: note('unbonding'),
      beforeDelegationCreated: note('delegating'),
      beforeDelegationSharesModified: note('changing'),
      beforeDelegationRemoved: note('removing'),
      afterDelegationModified: note('changed'),
      beforeValidatorSlashed: (_, operator, fraction) =>
        log.push(`${name} slashed ${operator} ${formatDec(fraction)}`),
      afterUnbondingInitiated: note('initiated'),
    };
  };

  it('are called in the list’s order, each where the SDK calls it', () => {
    const chain = start({ unbondingTime: SECONDS(10n) });
    const log: string[] = [];
    chain.hooks.push(watcher('a', log), {}, watcher('b', log));
    const taken = (run: () => void): string[] => {
      log.length = 0;
      run();
      expect(log.filter((each) => each.startsWith('b'))).toEqual(
        log.filter((each) => each.startsWith('a')).map((each) => `b${each.slice(1)}`),
      );
      return log.filter((each) => each.startsWith('a')).map((each) => each.slice(2));
    };
    const one = `${acc(1)} ${val(1)}`;
    const key = `${consensus(1)} ${val(1)}`;
    const now = chain.at(2n, 5n);

    expect(taken(() => create(chain, chain.ctx, 1, 50_000_000n))).toEqual([
      `created ${val(1)}`,
      `delegating ${one}`,
      `changed ${one}`,
    ]);
    expect(taken(() => chain.module.endBlock?.(chain.ctx))).toEqual([`bonded ${key}`]);
    expect(taken(() => send(chain, now, MsgUndelegate, delegation(1, 1, 1n)))).toEqual([
      `changing ${one}`,
      `changed ${one}`,
      'initiated 1',
    ]);
    expect(
      taken(() => chain.staking.slash(now, consensus(1), 2n, 50n, decWithPrec(1n, 1))),
    ).toEqual([`modified ${val(1)}`, `slashed ${val(1)} 0.100000002000000041`]);
    expect(taken(() => send(chain, now, MsgUndelegate, delegation(1, 1, 44_999_999n)))).toEqual([
      `changing ${one}`,
      `removing ${one}`,
      // The same block's entry grows: nothing begins, though an id is spent.
    ]);
    expect(taken(() => chain.module.endBlock?.(now))).toEqual([`unbonding ${key}`, 'initiated 3']);
    expect(taken(() => chain.module.endBlock?.(chain.at(3n, 15n)))).toEqual([`removed ${key}`]);
  });

  it('that fail make the message fail, except where the SDK logs their error', () => {
    const chain = start();
    chain.hooks.push({
      beforeDelegationCreated: () => {
        throw stakingErrors.NotMature();
      },
      beforeValidatorModified: () => {
        throw stakingErrors.NotMature();
      },
      beforeValidatorSlashed: () => {
        throw stakingErrors.NotMature();
      },
    });
    expect(codeOf(() => create(chain, chain.ctx, 1, 50_000_000n))).toBe('staking/25');
    const lenient = chain.hooks.splice(0, 1);
    create(chain, chain.ctx, 1, 50_000_000n);
    end(chain, chain.ctx);
    chain.hooks.push(...lenient);
    expect(chain.staking.slash(chain.ctx, consensus(1), 1n, 50n, decWithPrec(1n, 1))).toBe(
      5_000_000n,
    );
  });
});
