import { describe, expect, it } from 'vitest';
import {
  MsgCreatePeriodicVestingAccount,
  MsgCreatePermanentLockedAccount,
  MsgCreateVestingAccount,
} from '../../../../src/proto/cosmos/vesting/v1beta1/tx.ts';
import type { MessageType } from '../../../../src/types/wire.ts';
import { coinsToWire } from '../../../../src/types/coin.ts';
import { account, coins, createChain, moduleAccount } from '../bank/chain.ts';

const START = 1_700_000_000n;
const alice = account('alice');
const dora = account('dora');
const wire = (text: string) => coinsToWire(coins(text));

function funded() {
  const chain = createChain();
  const ctx = chain.context(START);
  chain.bank.setParams(ctx, { sendEnabled: [], defaultSendEnabled: true });
  chain.bank.mintCoins(ctx, 'mint', coins('1000stake'));
  chain.bank.sendCoinsFromModuleToAccount(ctx, 'mint', alice, coins('1000stake'));
  const deliver = <T>(type: MessageType<T>, message: Partial<T>) =>
    chain.router.handle(
      ctx,
      type.typeUrl,
      type.create({ fromAddress: alice, toAddress: dora, ...message }),
    ).events;
  const lockedAt = (seconds: bigint) => chain.bank.lockedCoins(chain.context(seconds), dora);
  return { ...chain, ctx, deliver, lockedAt };
}
const code = (codespace: string, number: number) =>
  expect.objectContaining({ codespace, code: number });

const row = <T>(name: string, type: MessageType<T>, message: Partial<T>) =>
  [name, type as unknown as MessageType, message as object] as const;
const TYPES = [
  row('MsgCreateVestingAccount', MsgCreateVestingAccount, {
    amount: wire('9stake'),
    endTime: START + 9n,
  }),
  row('MsgCreatePermanentLockedAccount', MsgCreatePermanentLockedAccount, {
    amount: wire('9stake'),
  }),
  row('MsgCreatePeriodicVestingAccount', MsgCreatePeriodicVestingAccount, {
    startTime: START,
    vestingPeriods: [{ length: 5n, amount: wire('9stake') }],
  }),
];

describe.each(TYPES)('%s', (_, type, message) => {
  it('makes the account, pays it and emits what a send emits', () => {
    const { auth, bank, ctx, deliver, violations } = funded();

    const events = deliver(type, message);

    expect(events.map((each) => each.type)).toEqual([
      'coin_spent',
      'coin_received',
      'transfer',
      'message',
    ]);
    expect(auth.getAccount(ctx, dora)?.base).toMatchObject({ address: dora, accountNumber: 2n });
    expect(bank.getAllBalances(ctx, dora)).toEqual(coins('9stake'));
    expect(bank.spendableCoins(ctx, dora)).toEqual([]);
    expect(violations()).toEqual([]);
  });

  it('rejects addresses with sdk/7', () => {
    const { deliver } = funded();

    expect(() => deliver(type, { ...message, fromAddress: 'x' })).toThrow(code('sdk', 7));
    expect(() => deliver(type, { ...message, toAddress: '' })).toThrow(
      "invalid 'to' address: empty address string is not allowed: invalid address",
    );
  });

  it('rejects coins that are none with sdk/10', () => {
    const { deliver } = funded();
    const bad = { amount: [], vestingPeriods: [{ length: 5n, amount: [] }] };

    expect(() => deliver(type, { ...message, ...bad })).toThrow(code('sdk', 10));
  });

  it('rejects a module account with sdk/4 and an account that exists with sdk/18', () => {
    const { deliver } = funded();

    expect(() => deliver(type, { ...message, toAddress: moduleAccount('fees') })).toThrow(
      code('sdk', 4),
    );
    expect(() => deliver(type, { ...message, toAddress: alice })).toThrow(
      `account ${alice} already exists: invalid request`,
    );
  });

  it('rejects what cannot be sent with bank/5 and more than there is with sdk/5', () => {
    const { bank, ctx, deliver } = funded();
    const much = wire('1001stake');
    const more = { amount: much, vestingPeriods: [{ length: 5n, amount: much }] };
    expect(() => deliver(type, { ...message, ...more })).toThrow(code('sdk', 5));

    bank.setSendEnabled(ctx, 'stake', false);
    expect(() => deliver(type, { ...message, toAddress: account('e') })).toThrow(code('bank', 5));
  });
});

describe('MsgCreateVestingAccount', () => {
  const amount = wire('100stake');

  it('frees coins evenly from now on, or all at the end when delayed', () => {
    const even = funded();
    even.deliver(MsgCreateVestingAccount, { amount, endTime: START + 100n });
    expect(even.lockedAt(START)).toEqual(coins('100stake'));
    expect(even.lockedAt(START + 40n)).toEqual(coins('60stake'));
    expect(even.lockedAt(START + 100n)).toEqual([]);

    const late = funded();
    late.deliver(MsgCreateVestingAccount, { amount, endTime: START + 100n, delayed: true });
    expect(late.lockedAt(START + 99n)).toEqual(coins('100stake'));
    expect(late.lockedAt(START + 100n)).toEqual([]);
  });

  it('rejects an end that is not positive with sdk/18', () => {
    const { deliver } = funded();

    expect(() => deliver(MsgCreateVestingAccount, { amount, endTime: 0n })).toThrow(
      code('sdk', 18),
    );
  });
});

describe('MsgCreatePeriodicVestingAccount', () => {
  const period = (length: bigint) => ({ length, amount: wire('10stake') });

  it('frees coins period by period', () => {
    const { deliver, lockedAt } = funded();
    deliver(MsgCreatePeriodicVestingAccount, {
      startTime: START,
      vestingPeriods: [period(5n), period(10n)],
    });

    expect(lockedAt(START + 4n)).toEqual(coins('20stake'));
    expect(lockedAt(START + 5n)).toEqual(coins('10stake'));
    expect(lockedAt(START + 15n)).toEqual([]);
  });

  it.each([
    ['a start before 1', { startTime: 0n, vestingPeriods: [period(5n)] }],
    ['a period of no length', { startTime: START, vestingPeriods: [period(0n)] }],
    ['no periods', { startTime: START, vestingPeriods: [] }],
    ['an end beyond int64', { startTime: START, vestingPeriods: [period((1n << 63n) - 1n)] }],
  ])('rejects %s with sdk/18', (_, message) => {
    const { deliver } = funded();

    expect(() => deliver(MsgCreatePeriodicVestingAccount, message)).toThrow(code('sdk', 18));
  });
});

describe('a vesting account', () => {
  it('delegates locked coins first, and gets free ones back first', () => {
    const { bank, ctx, deliver, lockedAt } = funded();
    deliver(MsgCreatePermanentLockedAccount, { amount: wire('100stake') });
    bank.sendCoins(ctx, alice, dora, coins('50stake'));

    bank.delegateCoinsFromAccountToModule(ctx, dora, 'pool', coins('120stake'));
    expect(lockedAt(START)).toEqual([]);
    expect(bank.spendableCoins(ctx, dora)).toEqual(coins('30stake'));

    bank.undelegateCoinsFromModuleToAccount(ctx, 'pool', dora, coins('30stake'));
    expect(lockedAt(START)).toEqual(coins('10stake'));
    expect(() => bank.sendCoins(ctx, dora, alice, coins('51stake'))).toThrow(
      'spendable balance 50stake is smaller than 51stake: insufficient funds',
    );
  });

  it('must exist to delegate or undelegate: sdk/9', () => {
    const { bank, ctx } = funded();
    bank.delegateCoinsFromAccountToModule(ctx, alice, 'pool', coins('9stake'));

    expect(() =>
      bank.undelegateCoinsFromModuleToAccount(ctx, 'pool', dora, coins('1stake')),
    ).toThrow(`failed to track undelegation: account ${dora} does not exist: unknown address`);
  });
});
