import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/baseapp/context.ts';
import type { Event } from '../../../../src/types/event.ts';
import {
  MsgBeginRedelegate,
  MsgBeginRedelegateResponse,
  MsgCancelUnbondingDelegation,
  MsgCreateValidator,
  MsgDelegate,
  MsgEditValidator,
  MsgUndelegate,
  MsgUndelegateResponse,
  MsgUpdateParams,
} from '../../../../src/proto/cosmos/staking/v1beta1/tx.ts';
import { publicKeyToAny } from '../../../../src/codec/public-key.ts';
import { defaultParams } from '../../../../src/modules/staking/params.ts';
import { toHex } from '../../../../src/types/bytes.ts';
import { decWithPrec } from '../../../../src/types/dec.ts';
import { present } from '../../../../src/types/assert.ts';
import { duration } from '../../../../src/types/time.ts';
import {
  FUNDS,
  RATES,
  STAKE,
  type Started,
  acc,
  codeOf,
  consensus,
  create,
  creation,
  delegation,
  end,
  operations,
  pubkey,
  send,
  stake,
  start,
  text,
  val,
} from './chain.ts';

const plain = (events: readonly Event[], type: string) =>
  events
    .filter((each) => each.type === type)
    .map(({ attributes }) => attributes.map(({ key, value }) => `${key}=${value}`));

/** Two bonded validators, 1 and 2, of 50 and 40 million, at height 2. */
function bonded(params: Parameters<typeof start>[0] = {}): Started & { readonly now: Context } {
  const chain = start(params);
  create(chain, chain.ctx, 1, 50_000_000n);
  create(chain, chain.ctx, 2, 40_000_000n);
  end(chain, chain.ctx);
  return { ...chain, now: chain.at(2n, 5n) };
}

describe('MsgCreateValidator', () => {
  const attempt = (changes: Partial<MsgCreateValidator>, amount = 5_000_000n): string => {
    const chain = bonded();
    return codeOf(() => create(chain, chain.now, 3, amount, changes));
  };

  it('makes an unbonded validator with a self-delegation, and tells so', () => {
    const chain = start();

    create(chain, chain.ctx, 1, 5_000_000n);

    const validator = present(chain.staking.validator(chain.ctx, val(1)), 'validator');
    expect(validator).toMatchObject({
      status: 1,
      tokens: 5_000_000n,
      delegatorShares: 5_000_000n * 10n ** 18n,
      unbondingTime: 0n,
      minSelfDelegation: 1n,
    });
    expect(chain.staking.delegation(chain.ctx, acc(1), val(1))?.validatorAddress).toBe(val(1));
    expect(chain.staking.validatorByConsAddr(chain.ctx, consensus(1))?.operator).toBe(val(1));
    expect(plain(chain.ctx.events, 'create_validator')).toEqual([
      [`validator=${val(1)}`, 'amount=5000000stake'],
    ]);
  });

  it.each<[string, string, Partial<MsgCreateValidator>]>([
    ['text that is no address', 'sdk/7', { validatorAddress: 'cosmosvaloper1x' }],
    ['an account address', 'sdk/7', { validatorAddress: acc(3) }],
    ['no key', 'staking/39', { pubkey: undefined }],
    ['a value of nothing', 'sdk/18', { value: stake(0n) }],
    ['a value without amount', 'sdk/18', { value: { denom: 'stake', amount: '' } }],
    ['an empty description', 'sdk/18', { description: { ...text(3), moniker: '' } }],
    ['no commission', 'sdk/18', { commission: { rate: '', maxRate: '', maxChangeRate: '' } }],
    ['a negative highest rate', 'staking/9', { commission: { ...RATES, maxRate: '-1' } }],
    [
      'a highest rate above one',
      'staking/10',
      { commission: { ...RATES, maxRate: '1000000000000000001' } },
    ],
    ['a negative rate', 'staking/9', { commission: { ...RATES, rate: '-1' } }],
    [
      'a rate above the highest',
      'staking/11',
      { commission: { ...RATES, rate: '200000000000000001' } },
    ],
    ['a negative change', 'staking/13', { commission: { ...RATES, maxChangeRate: '-1' } }],
    [
      'a change above the highest rate',
      'staking/14',
      { commission: { ...RATES, maxChangeRate: '200000000000000001' } },
    ],
    [
      'a rate above the highest before it looks at an unset change',
      'staking/11',
      { commission: { ...RATES, rate: '200000000000000001', maxChangeRate: '' } },
    ],
    ['an unset change', 'panic', { commission: { ...RATES, maxChangeRate: '' } }],
    ['an unset minimum', 'sdk/18', { minSelfDelegation: '' }],
    ['a minimum of nothing', 'sdk/18', { minSelfDelegation: '0' }],
    ['a minimum above the value', 'staking/16', { minSelfDelegation: '5000001' }],
    ['a known operator', 'staking/4', { validatorAddress: val(1) }],
    ['a known key', 'staking/5', { pubkey: pubkey(2) }],
    ['an Any without type', 'sdk/29', { pubkey: { typeUrl: '', value: new Uint8Array() } }],
    [
      'a key of 31 bytes',
      'panic',
      { pubkey: publicKeyToAny({ kind: 'ed25519', key: new Uint8Array(31) }) },
    ],
    [
      'a kind of key that the consensus parameters do not name',
      'staking/6',
      { pubkey: publicKeyToAny({ kind: 'secp256k1', key: new Uint8Array(33).fill(2) }) },
    ],
    ['another denomination', 'sdk/18', { value: stake(5_000_000n, 'token') }],
    ['a moniker of 71 bytes', 'sdk/18', { description: { ...text(3), moniker: 'm'.repeat(71) } }],
    [
      'a moniker of 36 letters of two bytes',
      'sdk/18',
      { description: { ...text(3), moniker: 'é'.repeat(36) } },
    ],
    ['details of 281 bytes', 'sdk/18', { description: { ...text(3), details: 'd'.repeat(281) } }],
    ['more than the account has', 'sdk/5', { value: stake(FUNDS + 1n) }],
  ])('answers %s with %s', (_, code, changes) => {
    expect(attempt(changes)).toBe(code);
  });

  it('takes the longest description', () => {
    expect(
      attempt({
        description: {
          moniker: 'm'.repeat(70),
          identity: 'i'.repeat(3000),
          website: 'w'.repeat(140),
          securityContact: 's'.repeat(140),
          details: 'd'.repeat(280),
        },
      }),
    ).toBe('ok');
  });

  it('rejects a rate below the minimum with staking/40', () => {
    const chain = start({ minCommissionRate: decWithPrec(2n, 1) });
    expect(codeOf(() => create(chain, chain.ctx, 1, 5_000_000n))).toBe('staking/40');
  });

  it('keeps an operator in upper case as written', () => {
    const chain = start();
    const upper = val(1).toUpperCase();

    create(chain, chain.ctx, 1, 5_000_000n, { validatorAddress: upper });

    expect(chain.staking.validator(chain.ctx, val(1))).toMatchObject({
      operator: val(1),
      operatorAddress: upper,
    });
    expect(chain.staking.delegation(chain.ctx, acc(1), val(1))?.validatorAddress).toBe(upper);
    expect(end(chain, chain.ctx)).toEqual({ updates: [[1, 5n]], broken: [] });
  });

  it('stores the key as the SDK packs it', () => {
    const chain = start();
    create(chain, chain.ctx, 1, 5_000_000n);
    const { consensusPubkey } = present(chain.staking.validator(chain.ctx, val(1)), 'validator');
    expect(toHex(present(consensusPubkey, 'key').value)).toBe(`0a20${'01'.repeat(32)}`);
  });
});

describe('MsgEditValidator', () => {
  const KEEP = {
    moniker: '[do-not-modify]',
    identity: '[do-not-modify]',
    website: '[do-not-modify]',
    securityContact: '[do-not-modify]',
    details: '[do-not-modify]',
  };
  const DAY = 86_400n;
  const edit = (chain: Started, ctx: Context, changes: Partial<MsgEditValidator>) =>
    send(chain, ctx, MsgEditValidator, {
      description: KEEP,
      validatorAddress: val(1),
      ...changes,
    });

  it('changes what it names and keeps the rest', () => {
    const chain = bonded();

    edit(chain, chain.now, {
      description: { ...KEEP, website: 'https://example.org' },
      minSelfDelegation: '10',
    });

    expect(chain.staking.validator(chain.now, val(1))).toMatchObject({
      description: { ...text(1), website: 'https://example.org' },
      minSelfDelegation: 10n,
      commission: { rate: decWithPrec(1n, 1) },
    });
    // The text is the reference's, from a trace.
    expect(plain(chain.now.events, 'edit_validator')).toEqual([
      [
        'commission_rate=commission_rates:<rate:"100000000000000000" max_rate:"200000000000000000" max_change_rate:"10000000000000000" > update_time:<seconds:1767225600 > ',
        'min_self_delegation=10',
      ],
    ]);
  });

  it('changes the rate once in 24 hours', () => {
    const chain = bonded();
    const rate = '110000000000000000';

    expect(codeOf(() => edit(chain, chain.at(3n, DAY - 1n), { commissionRate: rate }))).toBe(
      'staking/12',
    );
    edit(chain, chain.at(3n, DAY), { commissionRate: rate });

    expect(chain.staking.validator(chain.now, val(1))?.commission).toMatchObject({
      rate: decWithPrec(11n, 2),
      updateTime: chain.at(3n, DAY).block.time,
    });
  });

  it.each<[string, string, Partial<MsgEditValidator>]>([
    ['text that is no address', 'sdk/7', { validatorAddress: 'x' }],
    ['an unknown validator', 'staking/3', { validatorAddress: val(9) }],
    [
      'an empty description',
      'sdk/18',
      { description: { moniker: '', identity: '', website: '', securityContact: '', details: '' } },
    ],
    ['a moniker that is too long', 'sdk/18', { description: { ...KEEP, moniker: 'm'.repeat(71) } }],
    ['a minimum of nothing', 'sdk/18', { minSelfDelegation: '0' }],
    ['a minimum that is not higher', 'staking/17', { minSelfDelegation: '1' }],
    ['a minimum above the tokens', 'staking/16', { minSelfDelegation: '50000001' }],
    ['a rate above one', 'sdk/18', { commissionRate: '1000000000000000001' }],
    ['a negative rate', 'sdk/18', { commissionRate: '-1' }],
    ['a rate above the highest', 'staking/11', { commissionRate: '200000000000000001' }],
    ['a rate that rises too fast', 'staking/15', { commissionRate: '110000000000000001' }],
  ])('answers %s with %s', (_, code, changes) => {
    const chain = bonded();
    expect(codeOf(() => edit(chain, chain.at(3n, DAY), changes))).toBe(code);
  });

  it('rejects a rate below the minimum with sdk/18', () => {
    const chain = bonded({ minCommissionRate: decWithPrec(1n, 1) });
    const commissionRate = '99999999999999999';
    expect(codeOf(() => edit(chain, chain.at(3n, DAY), { commissionRate }))).toBe('sdk/18');
  });
});

describe('MsgDelegate', () => {
  it('moves tokens into the pool of the status and issues shares', () => {
    const chain = bonded();

    send(chain, chain.now, MsgDelegate, delegation(5, 1, 7_000_000n));

    expect(chain.staking.pools.balanceOf(chain.now, 'bonded_tokens_pool')).toBe(97_000_000n);
    expect(chain.bank.getBalance(chain.now, acc(5), STAKE)).toBe(FUNDS - 7_000_000n);
    expect(plain(chain.now.events, 'delegate')).toEqual([
      [
        `validator=${val(1)}`,
        `delegator=${acc(5)}`,
        'amount=7000000stake',
        'new_shares=7000000.000000000000000000',
      ],
    ]);
    expect(end(chain, chain.now)).toEqual({ updates: [[1, 57n]], broken: [] });
  });

  it('issues shares at the price that slashing left', () => {
    const chain = bonded();
    chain.staking.slash(chain.now, consensus(1), 2n, 50n, decWithPrec(1n, 1));

    send(chain, chain.now, MsgDelegate, delegation(5, 1, 9n));

    expect(chain.staking.delegation(chain.now, acc(5), val(1))?.shares).toBe(10n * 10n ** 18n);
  });

  it.each<[string, string, Partial<MsgDelegate>]>([
    ['text that is no validator', 'sdk/7', { validatorAddress: acc(1) }],
    ['text that is no account', 'sdk/7', { delegatorAddress: val(1) }],
    ['nothing', 'sdk/18', { amount: stake(0n) }],
    ['a negative amount', 'sdk/18', { amount: stake(-1n) }],
    ['a denomination that is none', 'sdk/18', { amount: stake(1n, '1x') }],
    ['an unknown validator', 'staking/3', { validatorAddress: val(9) }],
    ['another denomination', 'sdk/18', { amount: stake(1n, 'token') }],
    ['more than there is', 'sdk/5', { amount: stake(FUNDS + 1n) }],
  ])('answers %s with %s', (_, code, changes) => {
    const chain = bonded();
    const message = { ...delegation(5, 1, 1n), ...changes };
    expect(codeOf(() => send(chain, chain.now, MsgDelegate, message))).toBe(code);
  });

  it('rejects a validator that lost all tokens with staking/34', () => {
    const chain = bonded();
    chain.staking.slash(chain.now, consensus(1), 2n, 50n, decWithPrec(1n, 0));
    expect(codeOf(() => send(chain, chain.now, MsgDelegate, delegation(5, 1, 1n)))).toBe(
      'staking/34',
    );
  });
});

describe('MsgUndelegate', () => {
  it('pays back when the unbonding time is over, not a block before', () => {
    const chain = bonded({ unbondingTime: duration(100n * 10n ** 9n) });
    send(chain, chain.now, MsgDelegate, delegation(5, 1, 7_000_000n));

    const answer = send(
      chain,
      chain.now,
      MsgUndelegate,
      delegation(5, 1, 3_000_000n),
      MsgUndelegateResponse,
    );
    end(chain, chain.now);
    end(chain, chain.at(3n, 104n));
    const before = chain.bank.getBalance(chain.now, acc(5), STAKE);
    const last = chain.at(4n, 105n);
    const { broken } = end(chain, last);

    expect(answer).toEqual({
      completionTime: { seconds: 1_767_225_600n + 105n, nanos: 0 },
      amount: stake(3_000_000n),
    });
    expect(before).toBe(FUNDS - 7_000_000n);
    expect(chain.bank.getBalance(last, acc(5), STAKE)).toBe(FUNDS - 4_000_000n);
    expect(plain(last.events, 'complete_unbonding')).toEqual([
      ['amount=3000000stake', `validator=${val(1)}`, `delegator=${acc(5)}`],
    ]);
    expect(broken).toEqual([]);
  });

  it('makes one entry of what unbonds twice in a block, and completes it once', () => {
    const chain = bonded({ unbondingTime: duration(10n ** 9n) });
    send(chain, chain.now, MsgUndelegate, delegation(1, 1, 1_000_000n));
    send(chain, chain.now, MsgUndelegate, delegation(1, 1, 2_000_000n));

    const last = chain.at(3n, 6n);
    const { broken } = end(chain, last);

    expect(plain(last.events, 'complete_unbonding')).toHaveLength(1);
    expect(chain.bank.getBalance(last, acc(1), STAKE)).toBe(FUNDS - 47_000_000n);
    expect(broken).toEqual([]);
  });

  it('sends an operator below its minimum to jail', () => {
    const chain = start();
    create(chain, chain.ctx, 1, 50_000_000n, { minSelfDelegation: '40000000' });
    create(chain, chain.ctx, 2, 40_000_000n);
    end(chain, chain.ctx);

    const now = chain.at(2n, 5n);
    send(chain, now, MsgUndelegate, delegation(1, 1, 10_000_001n));

    expect(chain.staking.validator(now, val(1))?.jailed).toBe(true);
    expect(end(chain, now)).toEqual({ updates: [[1, 0n]], broken: [] });
  });

  it('removes a validator that is unbonded and has no shares left', () => {
    const chain = start();
    create(chain, chain.ctx, 1, 50_000_000n);
    const removed: string[] = [];
    chain.hooks.push({
      afterValidatorRemoved: (_, address, operator) => removed.push(address, operator),
    });

    send(chain, chain.ctx, MsgUndelegate, delegation(1, 1, 50_000_000n));

    expect(chain.staking.validator(chain.ctx, val(1))).toBeUndefined();
    expect(removed).toEqual([consensus(1), val(1)]);
  });

  it.each<[string, string, Partial<MsgUndelegate>]>([
    ['text that is no validator', 'sdk/7', { validatorAddress: 'x' }],
    ['text that is no account', 'sdk/7', { delegatorAddress: 'x' }],
    ['nothing', 'sdk/18', { amount: stake(0n) }],
    ['an unknown validator', 'staking/3', { validatorAddress: val(9) }],
    ['no delegation', 'staking/19', { delegatorAddress: acc(6) }],
    ['more than the delegation', 'sdk/18', { amount: stake(50_000_001n) }],
    ['another denomination', 'sdk/18', { amount: stake(1n, 'token') }],
  ])('answers %s with %s', (_, code, changes) => {
    const chain = bonded();
    const message = { ...delegation(1, 1, 1n), ...changes };
    expect(codeOf(() => send(chain, chain.now, MsgUndelegate, message))).toBe(code);
  });

  it('rejects an entry above the limit with staking/27', () => {
    const chain = bonded({ maxEntries: 2 });
    for (const height of [2n, 3n])
      send(chain, chain.at(height, height), MsgUndelegate, delegation(1, 1, 1n));
    const again = () => send(chain, chain.at(4n, 4n), MsgUndelegate, delegation(1, 1, 1n));
    expect(codeOf(again)).toBe('staking/27');
  });

  it('rejects a validator without tokens with staking/22', () => {
    const chain = bonded();
    chain.staking.slash(chain.now, consensus(1), 2n, 50n, decWithPrec(1n, 0));
    expect(codeOf(() => send(chain, chain.now, MsgUndelegate, delegation(1, 1, 1n)))).toBe(
      'staking/22',
    );
  });

  it('refuses keepers that ask for more shares than there are, or of nobody', () => {
    const chain = bonded();
    const shares = decWithPrec(50_000_001n, 0);
    expect(codeOf(() => chain.staking.unbond(chain.now, acc(1), val(1), shares))).toBe(
      'staking/24',
    );
    expect(codeOf(() => chain.staking.unbond(chain.now, acc(6), val(1), shares))).toBe(
      'staking/21',
    );
  });
});

describe('MsgBeginRedelegate', () => {
  const move = (delegator: number, from: number, to: number, amount: bigint | string) => ({
    delegatorAddress: acc(delegator),
    validatorSrcAddress: val(from),
    validatorDstAddress: val(to),
    amount: stake(amount),
  });
  const redelegate = (chain: Started, ctx: Context, message: Partial<MsgBeginRedelegate>) =>
    send(chain, ctx, MsgBeginRedelegate, message, MsgBeginRedelegateResponse);

  it('moves at once and remembers until the unbonding time is over', () => {
    const chain = bonded({ unbondingTime: duration(10n ** 9n) });

    const answer = redelegate(chain, chain.now, move(1, 1, 2, 5_000_000n));
    const before = end(chain, chain.now);
    const last = chain.at(3n, 6n);
    const after = end(chain, last);

    expect(answer.completionTime).toEqual({ seconds: 1_767_225_606n, nanos: 0 });
    expect(before).toEqual({
      updates: [
        [1, 45n],
        [2, 45n],
      ],
      broken: [],
    });
    expect(plain(chain.now.events, 'redelegate')).toEqual([
      [
        `source_validator=${val(1)}`,
        `destination_validator=${val(2)}`,
        'amount=5000000stake',
        'completion_time=2026-01-01T00:00:06Z',
      ],
    ]);
    expect(plain(last.events, 'complete_redelegation')).toEqual([
      [
        'amount=5000000stake',
        `delegator=${acc(1)}`,
        `source_validator=${val(1)}`,
        `destination_validator=${val(2)}`,
      ],
    ]);
    expect(after.broken).toEqual([]);
  });

  it('leaves no entry when the source is unbonded, and answers the zero time', () => {
    const chain = start();
    create(chain, chain.ctx, 1, 50_000_000n);
    create(chain, chain.ctx, 2, 40_000_000n);

    const answer = redelegate(chain, chain.ctx, move(1, 1, 2, 5_000_000n));

    expect(answer.completionTime.seconds).toBe(-62_135_596_800n);
    expect(plain(chain.ctx.events, 'redelegate')[0]).toContain(
      'completion_time=0001-01-01T00:00:00Z',
    );
    expect(end(chain, chain.ctx).broken).toEqual([]);
  });

  it('answers staking/3 when the source goes with its last share', () => {
    const chain = start();
    create(chain, chain.ctx, 1, 50_000_000n);
    create(chain, chain.ctx, 2, 40_000_000n);
    expect(codeOf(() => redelegate(chain, chain.ctx, move(1, 1, 2, 50_000_000n)))).toBe(
      'staking/3',
    );
  });

  it('ends with the unbonding of a source that unbonds', () => {
    const chain = bonded({ unbondingTime: duration(100n * 10n ** 9n) });
    chain.staking.jail(chain.now, consensus(1));
    end(chain, chain.now);

    const answer = redelegate(chain, chain.at(3n, 50n), move(1, 1, 2, 5_000_000n));

    expect(answer.completionTime.seconds).toBe(1_767_225_600n + 105n);
  });

  it.each<[string, string, Partial<MsgBeginRedelegate>]>([
    ['text that is no source', 'sdk/7', { validatorSrcAddress: 'x' }],
    ['text that is no destination', 'sdk/7', { validatorDstAddress: 'x' }],
    ['text that is no account', 'sdk/7', { delegatorAddress: 'x' }],
    ['nothing', 'sdk/18', { amount: stake(0n) }],
    ['an unknown source', 'staking/3', { validatorSrcAddress: val(9) }],
    ['an unknown destination', 'staking/31', { validatorDstAddress: val(9) }],
    ['no delegation', 'staking/19', { delegatorAddress: acc(6) }],
    ['the same validator', 'staking/29', { validatorDstAddress: val(1) }],
    ['another denomination', 'sdk/18', { amount: stake(1n, 'token') }],
  ])('answers %s with %s', (_, code, changes) => {
    const chain = bonded();
    const message = { ...move(1, 1, 2, 1n), ...changes };
    expect(codeOf(() => redelegate(chain, chain.now, message))).toBe(code);
  });

  it('rejects moving on what has just arrived with staking/32', () => {
    const chain = bonded();
    create(chain, chain.now, 3, 30_000_000n);
    redelegate(chain, chain.now, move(1, 1, 2, 5_000_000n));
    expect(codeOf(() => redelegate(chain, chain.now, move(1, 2, 3, 1n)))).toBe('staking/32');
  });

  it('rejects an entry above the limit with staking/33', () => {
    const chain = bonded({ maxEntries: 1 });
    redelegate(chain, chain.now, move(1, 1, 2, 1n));
    expect(codeOf(() => redelegate(chain, chain.now, move(1, 1, 2, 1n)))).toBe('staking/33');
  });

  it('refuses keepers an unknown source with staking/44, and shares worth nothing with staking/30', () => {
    const chain = bonded();
    const path = { delegator: acc(1), source: val(9), destination: val(2) };
    expect(codeOf(() => chain.staking.redelegate(chain.now, path, decWithPrec(1n, 0)))).toBe(
      'staking/44',
    );
    const own = { ...path, source: val(1) };
    expect(codeOf(() => chain.staking.redelegate(chain.now, own, decWithPrec(1n, 1)))).toBe(
      'staking/30',
    );
  });
});

describe('MsgCancelUnbondingDelegation', () => {
  /** Account 5 unbonds 3 of its 7 million at height 2. */
  function unbonding() {
    const chain = bonded({ unbondingTime: duration(100n * 10n ** 9n) });
    send(chain, chain.now, MsgDelegate, delegation(5, 1, 7_000_000n));
    send(chain, chain.now, MsgUndelegate, delegation(5, 1, 3_000_000n));
    end(chain, chain.now);
    return { ...chain, now: chain.at(3n, 10n) };
  }
  const cancel = (
    chain: Started & { readonly now: Context },
    changes: Partial<MsgCancelUnbondingDelegation>,
    ctx = chain.now,
  ) =>
    send(chain, ctx, MsgCancelUnbondingDelegation, {
      ...delegation(5, 1, 1_000_000n),
      creationHeight: 2n,
      ...changes,
    });

  it('delegates a part back and leaves the rest to unbond', () => {
    const chain = unbonding();

    cancel(chain, {});
    const { broken } = end(chain, chain.now);
    end(chain, chain.at(4n, 105n));

    expect(plain(chain.now.events, 'cancel_unbonding_delegation')).toEqual([
      ['amount=1000000stake', `validator=${val(1)}`, `delegator=${acc(5)}`, 'creation_height=2'],
    ]);
    expect(broken).toEqual([]);
    expect(chain.bank.getBalance(chain.now, acc(5), STAKE)).toBe(FUNDS - 5_000_000n);
  });

  it('forgets an entry that is cancelled whole; its slot in the queue completes nothing', () => {
    const chain = unbonding();

    cancel(chain, { amount: stake(3_000_000n) });
    const last = chain.at(4n, 105n);
    const { broken } = end(chain, last);

    expect(plain(last.events, 'complete_unbonding')).toEqual([]);
    expect(broken).toEqual([]);
  });

  it.each<[string, string, Partial<MsgCancelUnbondingDelegation>]>([
    ['text that is no validator', 'sdk/7', { validatorAddress: 'x' }],
    ['text that is no account', 'sdk/7', { delegatorAddress: 'x' }],
    ['nothing', 'sdk/18', { amount: stake(0n) }],
    ['height 0', 'sdk/18', { creationHeight: 0n }],
    ['another denomination', 'sdk/18', { amount: stake(1n, 'token') }],
    ['an unknown validator', 'staking/3', { validatorAddress: val(9) }],
    ['nothing that unbonds', 'undefined/1', { delegatorAddress: acc(6) }],
    ['another height', 'sdk/38', { creationHeight: 3n }],
    ['more than the entry', 'sdk/18', { amount: stake(3_000_001n) }],
  ])('answers %s with %s', (_, code, changes) => {
    const chain = unbonding();
    expect(codeOf(() => cancel(chain, changes))).toBe(code);
  });

  it('rejects an entry whose time is past with sdk/18', () => {
    const chain = unbonding();
    expect(codeOf(() => cancel(chain, {}, chain.at(4n, 106n)))).toBe('sdk/18');
  });

  it('rejects a validator in jail with staking/7, one without tokens with staking/34', () => {
    const chain = unbonding();
    chain.staking.jail(chain.now, consensus(1));
    expect(codeOf(() => cancel(chain, {}))).toBe('staking/7');
    chain.staking.slash(chain.now, consensus(1), 3n, 1_000n, decWithPrec(1n, 0));
    expect(codeOf(() => cancel(chain, {}))).toBe('staking/34');
  });
});

describe('MsgUpdateParams', () => {
  it('rejects others than the authority with gov/13', () => {
    const chain = start();
    const message = { authority: acc(1), params: defaultParams() };
    expect(codeOf(() => send(chain, chain.ctx, MsgUpdateParams, message))).toBe('gov/13');
  });

  it.each([
    ['an unbonding time of nothing', { unbondingTime: { seconds: 0n, nanos: 0 } }],
    ['no validators', { maxValidators: 0 }],
    ['no entries', { maxEntries: 0 }],
    ['a blank denomination', { bondDenom: ' ' }],
    ['a denomination that is none', { bondDenom: '1x' }],
    ['no minimum rate', { minCommissionRate: '' }],
    ['a negative minimum rate', { minCommissionRate: '-1' }],
    ['a minimum rate above one', { minCommissionRate: '1000000000000000001' }],
  ])('rejects %s with undefined/1', (_, changes) => {
    const chain = start();
    const params = { ...defaultParams(), ...changes };
    const message = { authority: chain.authority, params };
    expect(codeOf(() => send(chain, chain.ctx, MsgUpdateParams, message))).toBe('undefined/1');
  });

  it('stores what the authority says', () => {
    const chain = start();
    const params = { ...defaultParams(), maxValidators: 3 };
    send(chain, chain.ctx, MsgUpdateParams, { authority: chain.authority, params });
    expect(chain.staking.params(chain.ctx).maxValidators).toBe(3);
  });
});

// Gas is charged for every operation, so their number and order are part of the protocol. The lists follow
// cosmos-sdk v0.53.6 x/staking/keeper/{msg_server,delegation,validator}.go by hand; 51 are the parameters.
describe('store operations', () => {
  const list = (text: string): string[] => text.split(', ');
  const SAVE_VALIDATOR = 'delete 23, set 21, set 23';
  const UNBOND = `get 31, get 21, set 31, set 71, ${SAVE_VALIDATOR}`;
  const NEXT_ID = 'get 37, set 37';

  it('of MsgCreateValidator', () => {
    const chain = bonded();
    expect(operations(chain, chain.now, MsgCreateValidator, creation(3, 5_000_000n))).toEqual(
      list(
        `get 51, get 21, get 22, get 51, set 21, set 22, set 23, get 31, get 51, ${SAVE_VALIDATOR}, set 31, set 71`,
      ),
    );
  });

  it('of MsgEditValidator', () => {
    const chain = bonded();
    const message = {
      description: text(7),
      validatorAddress: val(1),
      commissionRate: '110000000000000000',
    };
    expect(operations(chain, chain.at(3n, 86_400n), MsgEditValidator, message)).toEqual(
      list('get 51, get 21, get 51, set 21'),
    );
  });

  it('of MsgDelegate', () => {
    const chain = bonded();
    expect(operations(chain, chain.now, MsgDelegate, delegation(5, 1, 1n))).toEqual(
      list(`get 21, get 51, get 31, get 51, ${SAVE_VALIDATOR}, set 31, set 71`),
    );
  });

  it('of MsgUndelegate', () => {
    const chain = bonded();
    expect(operations(chain, chain.now, MsgUndelegate, delegation(2, 2, 1n))).toEqual(
      list(
        `get 21, get 31, get 51, get 21, get 32, get 51, ${UNBOND}, get 51, get 51, ${NEXT_ID}, get 32, set 32, set 33, set 38, set 39, get 41, set 41`,
      ),
    );
  });

  it('of MsgBeginRedelegate', () => {
    const chain = bonded();
    const message = {
      delegatorAddress: acc(1),
      validatorSrcAddress: val(1),
      validatorDstAddress: val(2),
      amount: stake(1n),
    };
    expect(operations(chain, chain.now, MsgBeginRedelegate, message)).toEqual(
      list(
        `get 21, get 31, get 51, get 21, get 21, iterate 36, get 34, ${UNBOND}, get 31, ${SAVE_VALIDATOR}, set 31, set 71, get 21, get 51, ${NEXT_ID}, get 34, set 34, set 35, set 36, set 38, set 39, get 42, set 42`,
      ),
    );
  });

  it('of MsgCancelUnbondingDelegation', () => {
    const chain = bonded();
    send(chain, chain.now, MsgUndelegate, delegation(1, 1, 3n));
    const message = { ...delegation(1, 1, 1n), creationHeight: 2n };
    expect(operations(chain, chain.now, MsgCancelUnbondingDelegation, message)).toEqual(
      list(
        `get 51, get 21, get 32, get 31, get 51, ${SAVE_VALIDATOR}, set 31, set 71, set 32, set 33`,
      ),
    );
  });

  it('of an undelegation that sends the operator to jail', () => {
    const chain = start();
    create(chain, chain.ctx, 1, 50_000_000n, { minSelfDelegation: '50000000' });
    end(chain, chain.ctx);
    expect(operations(chain, chain.at(2n, 5n), MsgUndelegate, delegation(1, 1, 1n))).toEqual(
      list(
        `get 21, get 31, get 51, get 21, get 32, get 51, get 31, get 21, set 21, delete 23, get 21, set 31, set 71, delete 23, set 21, get 51, get 51, ${NEXT_ID}, get 32, set 32, set 33, set 38, set 39, get 41, set 41`,
      ),
    );
  });

  it('leave nothing behind when the message is refused', () => {
    const chain = bonded();
    const rows = (): string[] => {
      const out: string[] = [];
      for (const store of ['acc', 'bank', 'staking'])
        for (const it = chain.stores.kv(store).iterate(); it.valid; it.next())
          out.push(`${it.key}=${toHex(it.value)}`);
      return out;
    };
    const before = rows();
    codeOf(() => send(chain, chain.now, MsgCreateValidator, creation(3, FUNDS + 1n)));
    expect(rows()).toEqual(before);
  });
});
