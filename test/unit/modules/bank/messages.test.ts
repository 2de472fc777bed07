import { describe, expect, it } from 'vitest';
import {
  MsgMultiSend,
  MsgSend,
  MsgSetSendEnabled,
  MsgUpdateParams,
} from '../../../../src/proto/cosmos/bank/v1beta1/tx.ts';
import type { MessageType } from '../../../../src/types/wire.ts';
import { coinsToWire } from '../../../../src/types/coin.ts';
import { account, coins, createChain, moduleAccount } from './chain.ts';

const alice = account('alice');
const bob = account('bob');
const wire = (text: string) => coinsToWire(coins(text));

function funded() {
  const chain = createChain();
  const ctx = chain.context();
  chain.bank.setParams(ctx, { sendEnabled: [], defaultSendEnabled: true });
  chain.bank.mintCoins(ctx, 'mint', coins('1000stake,50token'));
  chain.bank.sendCoinsFromModuleToAccount(ctx, 'mint', alice, coins('1000stake,50token'));
  const deliver = <T>(type: MessageType<T>, message: Partial<T>) =>
    chain.router.handle(ctx, type.typeUrl, type.create(message)).events;
  const send = (message: Partial<MsgSend>) =>
    deliver(MsgSend, { fromAddress: alice, toAddress: bob, amount: wire('10stake'), ...message });
  return { ...chain, ctx, deliver, send };
}
const code = (codespace: string, number: number) =>
  expect.objectContaining({ codespace, code: number });

describe('MsgSend', () => {
  it('moves coins, makes the account of a new recipient and tells in the SDK’s order', () => {
    const { bank, auth, ctx, send, violations } = funded();

    const events = send({});

    expect(events.map(({ type }) => type)).toEqual([
      'coin_spent',
      'coin_received',
      'transfer',
      'message',
    ]);
    expect(events[2]?.attributes).toEqual([
      { key: 'recipient', value: bob },
      { key: 'sender', value: alice },
      { key: 'amount', value: '10stake' },
    ]);
    expect(bank.getAllBalances(ctx, alice)).toEqual(coins('990stake,50token'));
    expect(bank.getAllBalances(ctx, bob)).toEqual(coins('10stake'));
    expect(auth.getAccount(ctx, bob)?.base.accountNumber).toBe(2n);
    expect(violations()).toEqual([]);
  });

  it('to oneself changes nothing', () => {
    const { bank, ctx, send } = funded();

    send({ toAddress: alice, amount: wire('1000stake') });

    expect(bank.getBalance(ctx, alice, coins('1stake')[0]?.denom as never)).toBe(1000n);
  });

  it('rejects addresses with sdk/7', () => {
    const { send } = funded();

    expect(() => send({ fromAddress: '' })).toThrow(
      'invalid from address: empty address string is not allowed: invalid address',
    );
    expect(() => send({ toAddress: 'cosmos1' })).toThrow(code('sdk', 7));
  });

  it('rejects no coins, unsorted coins and zero coins with sdk/10', () => {
    const { send } = funded();

    expect(() => send({ amount: [] })).toThrow(code('sdk', 10));
    expect(() => send({ amount: [...wire('1token'), ...wire('1stake')] })).toThrow(
      '1token,1stake: invalid coins',
    );
    expect(() => send({ amount: [{ denom: 'stake', amount: '0' }] })).toThrow(code('sdk', 10));
  });

  it('takes an absent amount for zero, with sdk/10', () => {
    const { send } = funded();

    expect(() => send({ amount: [{ denom: 'stake', amount: '' }] })).toThrow(code('sdk', 10));
  });

  it('rejects a denomination that cannot be sent with bank/5', () => {
    const { bank, ctx, send } = funded();
    bank.setSendEnabled(ctx, 'stake', false);

    expect(() => send({})).toThrow(
      'stake transfers are currently disabled: send transactions are disabled',
    );
    expect(() => send({})).toThrow(code('bank', 5));
    expect(() => send({ amount: wire('1token') })).not.toThrow();
  });

  it('rejects a module account as recipient with sdk/4', () => {
    const { send } = funded();

    expect(() => send({ toAddress: moduleAccount('fees') })).toThrow(code('sdk', 4));
  });

  it('rejects more than there is with sdk/5', () => {
    const { send } = funded();

    expect(() => send({ amount: wire('1001stake') })).toThrow(
      'spendable balance 1000stake is smaller than 1001stake: insufficient funds',
    );
    expect(() => send({ amount: wire('1stake,51token') })).toThrow(code('sdk', 5));
  });
});

describe('MsgMultiSend', () => {
  const side = (address: string, text: string) => ({ address, coins: wire(text) });
  const input = side(alice, '10stake');
  const outputs = [side(bob, '4stake'), side(account('carol'), '6stake')];

  it('pays many and repeats the addresses of the message in its events', () => {
    const { bank, ctx, deliver, violations } = funded();

    const events = deliver(MsgMultiSend, {
      inputs: [side(alice.toUpperCase(), '10stake')],
      outputs,
    });

    expect(events.map(({ type }) => type)).toEqual([
      'message',
      'coin_spent',
      'coin_received',
      'transfer',
      'coin_received',
      'transfer',
    ]);
    expect(events[0]?.attributes).toEqual([{ key: 'sender', value: alice.toUpperCase() }]);
    expect(events[1]?.attributes[0]).toEqual({ key: 'spender', value: alice });
    expect(bank.getAllBalances(ctx, account('carol'))).toEqual(coins('6stake'));
    expect(violations()).toEqual([]);
  });

  it.each([
    ['no inputs', 'bank', 2, { outputs }],
    ['no outputs', 'bank', 3, { inputs: [input] }],
    ['sums that differ', 'bank', 4, { inputs: [input], outputs: outputs.slice(1) }],
    ['two inputs', 'bank', 9, { inputs: [input, input], outputs }],
    ['a bad address', 'sdk', 7, { inputs: [input], outputs: [side('x', '10stake')] }],
    ['a side without coins', 'sdk', 10, { inputs: [side(alice, '')], outputs }],
    [
      'a module account',
      'sdk',
      4,
      { inputs: [input], outputs: [side(moduleAccount('gov'), '10stake')] },
    ],
  ])('rejects %s with %s/%i', (_, codespace, number, message) => {
    const { deliver } = funded();

    expect(() => deliver(MsgMultiSend, message)).toThrow(code(codespace, number));
  });
});

describe('MsgSetSendEnabled', () => {
  const authority = moduleAccount('gov');
  const set = (denom: string, enabled: boolean) => ({ denom, enabled });

  it('sets entries and takes others back to the default', () => {
    const { bank, ctx, deliver } = funded();
    deliver(MsgSetSendEnabled, {
      authority,
      sendEnabled: [set('stake', false), set('atom', true)],
    });

    deliver(MsgSetSendEnabled, { authority, useDefaultFor: ['atom', 'other'] });

    expect(bank.sendEnabledEntry(ctx, 'stake')).toBe(false);
    expect(bank.sendEnabledEntry(ctx, 'atom')).toBeUndefined();
    expect(bank.isSendEnabled(ctx, 'atom')).toBe(true);
  });

  it('rejects another authority with gov/13', () => {
    const { deliver } = funded();

    expect(() => deliver(MsgSetSendEnabled, { authority: alice })).toThrow(code('gov', 13));
  });

  it('rejects a denomination twice, or a bad one, with sdk/18', () => {
    const { deliver } = funded();

    for (const message of [
      { sendEnabled: [set('stake', true), set('stake', false)] },
      { sendEnabled: [set('!', true)] },
      { useDefaultFor: ['!'] },
    ])
      expect(() => deliver(MsgSetSendEnabled, { authority, ...message })).toThrow(code('sdk', 18));
  });
});

describe('MsgUpdateParams', () => {
  const params = { sendEnabled: [], defaultSendEnabled: false };

  it('changes the default', () => {
    const { bank, ctx, deliver, send } = funded();

    deliver(MsgUpdateParams, { authority: moduleAccount('gov'), params });

    expect(bank.getParams(ctx)).toEqual(params);
    expect(() => send({})).toThrow(code('bank', 5));
  });

  it('rejects another authority with gov/13, and the old entries', () => {
    const { deliver } = funded();

    expect(() => deliver(MsgUpdateParams, { authority: bob, params })).toThrow(code('gov', 13));
    expect(() =>
      deliver(MsgUpdateParams, {
        authority: moduleAccount('gov'),
        params: { ...params, sendEnabled: [{ denom: 'stake', enabled: true }] },
      }),
    ).toThrow('use of send_enabled in params is no longer supported');
  });
});
