import { describe, expect, it } from 'vitest';
import {
  acceptSend,
  validateSendAuthorization,
} from '../../../../src/modules/bank/send-authorization.ts';
import { createInfiniteGasMeter } from '../../../../src/store/gas.ts';
import { GoPanic } from '../../../../src/types/errors.ts';
import { coinsToWire } from '../../../../src/types/coin.ts';
import { account, coins } from './chain.ts';

const alice = account('alice');
const bob = account('bob');
const carol = account('carol');
const wire = (text: string) => coinsToWire(coins(text));
const code = (codespace: string, number: number) =>
  expect.objectContaining({ codespace, code: number });

function accept(limit: string, amount: string, allowList: string[] = []) {
  const gas = createInfiniteGasMeter();
  const authorization = { spendLimit: wire(limit), allowList };
  const msg = { fromAddress: alice, toAddress: bob, amount: wire(amount) };
  const { updated } = acceptSend({ gas }, authorization, msg);
  return { updated, gas: gas.consumed };
}

describe('a send authorization', () => {
  it('takes what is sent out of its limit, and ends with it', () => {
    expect(accept('10stake,3token', '4stake').updated).toEqual({
      spendLimit: wire('6stake,3token'),
      allowList: [],
    });
    expect(accept('10stake', '10stake').updated).toBeUndefined();
  });

  it('rejects more than its limit with sdk/5', () => {
    expect(() => accept('10stake', '11stake')).toThrow(code('sdk', 5));
    expect(() => accept('10stake', '1token')).toThrow(code('sdk', 5));
  });

  it('rejects who is not allowed with sdk/4, at 10 gas for each address it looks at', () => {
    expect(() => accept('10stake', '1stake', [carol])).toThrow(code('sdk', 4));
    expect(accept('10stake', '1stake', [carol, bob, alice]).gas).toBe(20n);
    expect(accept('10stake', '1stake').gas).toBe(0n);
  });

  it('panics on coins that are no set, and on a limit that is not sorted, as the SDK does', () => {
    const gas = createInfiniteGasMeter();
    const msg = { fromAddress: alice, toAddress: bob, amount: wire('1stake') };
    const twice = { ...msg, amount: [...msg.amount, ...msg.amount] };
    const unsorted = { spendLimit: [...wire('1token'), ...wire('5stake')], allowList: [] };

    expect(() => acceptSend({ gas }, { spendLimit: wire('9stake'), allowList: [] }, twice)).toThrow(
      GoPanic,
    );
    expect(() => acceptSend({ gas }, unsorted, msg)).toThrow('Coins (self) must be sorted');
  });

  it('must have a positive limit (sdk/10) and each address once (bank/8)', () => {
    const check = (spendLimit: { denom: string; amount: string }[], allowList: string[] = []) =>
      validateSendAuthorization({ spendLimit, allowList });

    expect(() => check([])).toThrow(code('sdk', 10));
    expect(() => check([{ denom: 'stake', amount: '0' }])).toThrow(code('sdk', 10));
    expect(() => check(wire('1stake'), [bob, bob])).toThrow(code('bank', 8));
    expect(() => check(wire('1stake'), [bob])).not.toThrow();
  });
});
