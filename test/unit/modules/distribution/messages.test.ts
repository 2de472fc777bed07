import { describe, expect, it } from 'vitest';
import {
  MsgCommunityPoolSpend,
  MsgDepositValidatorRewardsPool,
  MsgFundCommunityPool,
  MsgSetWithdrawAddress,
  MsgUpdateParams,
  MsgWithdrawDelegatorReward,
  MsgWithdrawDelegatorRewardResponse,
  MsgWithdrawValidatorCommission,
  MsgWithdrawValidatorCommissionResponse,
} from '../../../../src/proto/cosmos/distribution/v1beta1/tx.ts';
import { MsgDelegate, MsgUndelegate } from '../../../../src/proto/cosmos/staking/v1beta1/tx.ts';
import { PARAM_PRESETS } from '../../../../src/modules/distribution/params.ts';
import { historicalRewards, startingInfos } from '../../../../src/modules/distribution/keys.ts';
import { STAKE, codeOf, delegation, send, stake } from '../staking/chain.ts';
import {
  AUTHORITY,
  type Started,
  acc,
  act,
  beginBlock,
  decCoins,
  moduleAccount,
  payFees,
  start,
  val,
  validators,
  violations,
  vote,
} from './chain.ts';

/** Two validators of power 3 and 1, and a block that shared out 4,000,000: 2% to the pool. */
function paid() {
  const chain = start({ parity: true });
  validators(chain, 3n, 1n);
  payFees(chain, chain.ctx, 4_000_000n);
  const ctx = beginBlock(chain, 2n, 1, [vote(1, 3n), vote(2, 1n)]);
  return { chain, ctx };
}
const reward = (delegator: number, validator: number) => ({
  delegatorAddress: acc(delegator),
  validatorAddress: val(validator),
});
const balance = ({ bank }: Started, ctx: Started['ctx'], n: number): bigint =>
  bank.getBalance(ctx, acc(n), STAKE);

describe('MsgWithdrawDelegatorReward', () => {
  it('pays whole coins and says so', () => {
    const { chain, ctx } = paid();
    const before = balance(chain, ctx, 1);
    ctx.events.length = 0;

    const { amount } = act(
      chain,
      ctx,
      MsgWithdrawDelegatorReward,
      reward(1, 1),
      MsgWithdrawDelegatorRewardResponse,
    );

    // 4,000,000 · 0.98 · 3/4, less a commission of 10%.
    expect(amount).toEqual([stake(2_646_000n)]);
    expect(balance(chain, ctx, 1) - before).toBe(2_646_000n);
    expect(ctx.events.at(-1)).toEqual({
      type: 'withdraw_rewards',
      attributes: [
        { key: 'amount', value: '2646000stake' },
        { key: 'validator', value: val(1) },
        { key: 'delegator', value: acc(1) },
      ],
    });
    expect(violations(chain, ctx)).toEqual([]);
  });

  it('answers a coin of zero when there is nothing', () => {
    const { chain, ctx } = paid();
    act(chain, ctx, MsgWithdrawDelegatorReward, reward(1, 1));

    const { amount } = act(
      chain,
      ctx,
      MsgWithdrawDelegatorReward,
      reward(1, 1),
      MsgWithdrawDelegatorRewardResponse,
    );

    expect(amount).toEqual([stake(0n)]);
  });

  it('rejects an unknown validator with staking/3', () => {
    const { chain, ctx } = paid();
    expect(codeOf(() => act(chain, ctx, MsgWithdrawDelegatorReward, reward(1, 5)))).toBe(
      'staking/3',
    );
  });

  it('rejects who delegated nothing with staking/19', () => {
    const { chain, ctx } = paid();
    expect(codeOf(() => act(chain, ctx, MsgWithdrawDelegatorReward, reward(3, 1)))).toBe(
      'staking/19',
    );
  });

  it('rejects a delegation that it never counted with distribution/5', () => {
    const { chain, ctx } = paid();
    startingInfos.delete(ctx, [val(1), acc(1)]);
    expect(codeOf(() => act(chain, ctx, MsgWithdrawDelegatorReward, reward(1, 1)))).toBe(
      'distribution/5',
    );
  });

  it.each([
    { delegatorAddress: 'x', validatorAddress: val(1) },
    { delegatorAddress: acc(1), validatorAddress: acc(1) },
  ])('rejects a bad address with sdk/7', (message) => {
    const { chain, ctx } = paid();
    expect(codeOf(() => act(chain, ctx, MsgWithdrawDelegatorReward, message))).toBe('sdk/7');
  });
});

describe('MsgWithdrawValidatorCommission', () => {
  it('pays whole coins and keeps the rest', () => {
    const chain = start({ parity: true });
    validators(chain, 3n, 1n);
    payFees(chain, chain.ctx, 1_000_001n);
    const ctx = beginBlock(chain, 2n, 1, [vote(1, 3n), vote(2, 1n)]);

    const { amount } = act(
      chain,
      ctx,
      MsgWithdrawValidatorCommission,
      { validatorAddress: val(1) },
      MsgWithdrawValidatorCommissionResponse,
    );

    // 1,000,001 · 0.98 · 3/4 · 10% = 73,500.0735
    expect(amount).toEqual([stake(73_500n)]);
    expect(chain.distribution.commission(ctx, val(1))).toEqual(decCoins(['0.0735', 'stake']));
    expect(violations(chain, ctx)).toEqual([]);
  });

  it('rejects a validator without any with distribution/7', () => {
    const { chain, ctx } = paid();
    expect(
      codeOf(() => act(chain, ctx, MsgWithdrawValidatorCommission, { validatorAddress: val(5) })),
    ).toBe('distribution/7');
  });

  it('rejects a bad address with sdk/7', () => {
    const { chain, ctx } = paid();
    expect(
      codeOf(() => act(chain, ctx, MsgWithdrawValidatorCommission, { validatorAddress: acc(1) })),
    ).toBe('sdk/7');
  });
});

describe('MsgSetWithdrawAddress', () => {
  const choice = (to: string) => ({ delegatorAddress: acc(1), withdrawAddress: to });

  it('sends rewards, commission and what changing a delegation pays to another', () => {
    const { chain, ctx } = paid();
    act(chain, ctx, MsgSetWithdrawAddress, choice(acc(8)));
    const before = balance(chain, ctx, 8);

    act(chain, ctx, MsgWithdrawValidatorCommission, { validatorAddress: val(1) });
    send({ module: chain.stakingModule }, ctx, MsgDelegate, delegation(1, 1, 5n));

    expect(balance(chain, ctx, 8) - before).toBe(294_000n + 2_646_000n);
  });

  it('rejects a blocked address with sdk/4', () => {
    const { chain, ctx } = paid();
    const message = choice(moduleAccount('fee_collector'));
    expect(codeOf(() => act(chain, ctx, MsgSetWithdrawAddress, message))).toBe('sdk/4');
  });

  it('rejects every choice with distribution/8 where the parameters forbid it', () => {
    const chain = start({ params: { withdrawAddrEnabled: false } });
    expect(codeOf(() => act(chain, chain.ctx, MsgSetWithdrawAddress, choice(acc(8))))).toBe(
      'distribution/8',
    );
  });

  it('rejects a bad address with sdk/7', () => {
    const { chain, ctx } = paid();
    expect(codeOf(() => act(chain, ctx, MsgSetWithdrawAddress, choice('')))).toBe('sdk/7');
  });
});

describe('MsgFundCommunityPool', () => {
  it('adds to the pool', () => {
    const { chain, ctx } = paid();
    act(chain, ctx, MsgFundCommunityPool, { depositor: acc(3), amount: [stake(7n)] });
    // 2% of 4,000,000, and 7.
    expect(chain.distribution.communityPool(ctx)).toEqual(decCoins(['80007', 'stake']));
    expect(violations(chain, ctx)).toEqual([]);
  });

  it.each([[[]], [[stake(0n)]], [[stake(1n, 'token'), stake(1n)]]])(
    'rejects %j with sdk/10',
    (amount) => {
      const { chain, ctx } = paid();
      expect(
        codeOf(() => act(chain, ctx, MsgFundCommunityPool, { depositor: acc(3), amount })),
      ).toBe('sdk/10');
    },
  );

  it('rejects more than there is with sdk/5', () => {
    const { chain, ctx } = paid();
    const message = { depositor: acc(3), amount: [stake(10n ** 20n)] };
    expect(codeOf(() => act(chain, ctx, MsgFundCommunityPool, message))).toBe('sdk/5');
  });
});

describe('MsgCommunityPoolSpend', () => {
  const spend = (changes: Partial<MsgCommunityPoolSpend> = {}) => ({
    authority: AUTHORITY,
    recipient: acc(5),
    amount: [stake(80_000n)],
    ...changes,
  });

  it('pays out of the pool', () => {
    const { chain, ctx } = paid();
    const before = balance(chain, ctx, 5);
    act(chain, ctx, MsgCommunityPoolSpend, spend());
    expect(balance(chain, ctx, 5) - before).toBe(80_000n);
    expect(chain.distribution.communityPool(ctx)).toEqual([]);
    expect(violations(chain, ctx)).toEqual([]);
  });

  it.each([
    ['more than the pool has', { amount: [stake(80_001n)] }, 'distribution/9'],
    ['another authority', { authority: acc(1) }, 'gov/13'],
    ['an authority that is no address', { authority: 'x' }, 'sdk/7'],
    ['no amount', { amount: [] }, 'sdk/10'],
    ['a blocked recipient', { recipient: moduleAccount('mint') }, 'sdk/4'],
    ['a recipient that is no address', { recipient: 'x' }, 'undefined/1'],
    ['a recipient of another kind', { recipient: val(1) }, 'sdk/35'],
  ])('rejects %s with its code', (_, changes, code) => {
    const { chain, ctx } = paid();
    expect(codeOf(() => act(chain, ctx, MsgCommunityPoolSpend, spend(changes)))).toBe(code);
  });
});

describe('MsgDepositValidatorRewardsPool', () => {
  const deposit = (changes: Partial<MsgDepositValidatorRewardsPool> = {}) => ({
    depositor: acc(4),
    validatorAddress: val(1),
    amount: [stake(1_000n), stake(10n, 'token')],
    ...changes,
  });

  it('shares the deposit between commission and delegators', () => {
    const { chain, ctx } = paid();
    const before = chain.distribution.outstanding(ctx, val(1));
    act(chain, ctx, MsgDepositValidatorRewardsPool, deposit());

    const { amount } = act(
      chain,
      ctx,
      MsgWithdrawDelegatorReward,
      reward(1, 1),
      MsgWithdrawDelegatorRewardResponse,
    );

    expect(before).toEqual(decCoins(['2940000', 'stake']));
    expect(amount).toEqual([stake(2_646_900n), stake(9n, 'token')]);
    expect(violations(chain, ctx)).toEqual([]);
  });

  it.each([
    ['an unknown validator', { validatorAddress: val(6) }, 'staking/3'],
    ['more than there is', { amount: [stake(10n ** 20n)] }, 'sdk/5'],
    ['an amount of zero', { amount: [stake(0n)] }, 'sdk/10'],
    ['a depositor that is no address', { depositor: '' }, 'undefined/1'],
    ['an operator of another kind', { validatorAddress: acc(1) }, 'sdk/35'],
  ])('rejects %s with its code', (_, changes, code) => {
    const { chain, ctx } = paid();
    expect(codeOf(() => act(chain, ctx, MsgDepositValidatorRewardsPool, deposit(changes)))).toBe(
      code,
    );
  });

  it('rejects what a ratio could not hold with undefined/1', () => {
    const { chain, ctx } = paid();
    // No supply makes such a ratio within a lifetime, so it is put there: one below the limit of decimals.
    const { period } = chain.distribution.current(ctx, val(1));
    historicalRewards.set(ctx, [val(1), period - 1n], {
      ratio: decCoins([(2n ** 256n - 1n).toString(), 'stake']),
      references: 2,
    });

    expect(
      codeOf(() =>
        act(chain, ctx, MsgDepositValidatorRewardsPool, deposit({ amount: [stake(9n)] })),
      ),
    ).toBe('undefined/1');
  });
});

describe('MsgUpdateParams', () => {
  const update = (changes: Partial<typeof PARAM_PRESETS.classic> = {}, authority = AUTHORITY) => ({
    authority,
    params: { ...PARAM_PRESETS.parity, ...changes },
  });
  const codeIn = (parity: boolean, message: Partial<MsgUpdateParams>): string => {
    const chain = start({ parity });
    return codeOf(() => act(chain, chain.ctx, MsgUpdateParams, message));
  };

  it.each(['classic', 'proposer', 'parity'] as const)('accepts the preset %s', (preset) => {
    const chain = start();
    act(chain, chain.ctx, MsgUpdateParams, { authority: AUTHORITY, params: PARAM_PRESETS[preset] });
    expect(chain.distribution.params(chain.ctx)).toEqual(PARAM_PRESETS[preset]);
  });

  it.each([{ baseProposerReward: '1' }, { bonusProposerReward: '-1' }])(
    'rejects %j under parity with sdk/18, as the SDK',
    (changes) => {
      expect(codeIn(true, update(changes))).toBe('sdk/18');
    },
  );

  it.each([
    ['an unset tax', { communityTax: '' }],
    ['a negative tax', { communityTax: '-1' }],
    ['a tax of more than all', { communityTax: '1000000000000000001' }],
  ])('rejects %s with undefined/1', (_, changes) => {
    expect(codeIn(true, update(changes))).toBe('undefined/1');
    expect(codeIn(false, update(changes))).toBe('undefined/1');
  });

  it.each([
    ['a negative base', { baseProposerReward: '-1' }],
    ['a negative bonus', { bonusProposerReward: '-1' }],
    ['a sum of more than all', { bonusProposerReward: '980000000000000001' }],
  ])('rejects %s with undefined/1', (_, changes) => {
    expect(codeIn(false, update(changes))).toBe('undefined/1');
  });

  it('accepts a sum of all, and unset rewards', () => {
    expect(codeIn(false, update({ bonusProposerReward: '980000000000000000' }))).toBe('ok');
    expect(codeIn(true, update({ baseProposerReward: '', bonusProposerReward: '' }))).toBe('ok');
  });

  it('rejects another authority with gov/13, and no address with sdk/7', () => {
    expect(codeIn(true, update({}, acc(1)))).toBe('gov/13');
    expect(codeIn(true, { authority: '', params: PARAM_PRESETS.parity })).toBe('sdk/7');
  });
});

describe('a validator that left', () => {
  it('is paid its commission, and what is left goes to the pool', () => {
    const { chain, ctx } = paid();
    const before = balance(chain, ctx, 2);
    send({ module: chain.stakingModule }, ctx, MsgUndelegate, delegation(2, 2, 1_000_000n));
    chain.stakingModule.endBlock?.(ctx);

    const late = chain.at(1_000_000n);
    chain.stakingModule.endBlock?.(late);

    // 980,000 in all, 10% of it commission; the stake came back too.
    expect(balance(chain, late, 2) - before).toBe(980_000n + 1_000_000n);
    expect(chain.staking.validator(late, val(2))).toBeUndefined();
    expect(chain.distribution.outstanding(late, val(2))).toEqual([]);
    expect(chain.distribution.current(late, val(2)).period).toBe(0n);
    expect(violations(chain, late)).toEqual([]);
  });
});
