import { describe, expect, it } from 'vitest';
import { GenesisState } from '../../../../src/proto/cosmos/bank/v1beta1/genesis.ts';
import { Metadata } from '../../../../src/proto/cosmos/bank/v1beta1/bank.ts';
import { coinsToWire } from '../../../../src/types/coin.ts';
import { balances, denomOwners, supply } from '../../../../src/modules/bank/keys.ts';
import { account, addresses, coins, createChain } from './chain.ts';

const alice = account('alice');
const bob = account('bob');
const wire = (text: string) => coinsToWire(coins(text));
const stake = Metadata.create({
  base: 'stake',
  display: 'STAKE',
  name: 'Stake',
  symbol: 'STK',
  denomUnits: [
    { denom: 'stake', exponent: 0, aliases: [] },
    { denom: 'STAKE', exponent: 6, aliases: ['kilo'] },
  ],
});
const state = (changes: Partial<GenesisState> = {}): GenesisState =>
  GenesisState.create({
    params: { sendEnabled: [], defaultSendEnabled: true },
    balances: [
      { address: bob, coins: wire('5stake,7token') },
      { address: alice, coins: wire('1stake') },
    ],
    supply: wire('6stake,7token'),
    denomMetadata: [stake],
    sendEnabled: [{ denom: 'token', enabled: false }],
    ...changes,
  });

function genesis() {
  const chain = createChain();
  const of = chain.bankModule.genesis;
  if (of === undefined) throw new Error('bank has a genesis');
  return { ...chain, of, validate: (given: GenesisState) => of.validate?.(given, { addresses }) };
}

describe('genesis of bank', () => {
  it('has the SDK’s defaults', () => {
    const { of } = genesis();

    expect(of.defaults()).toEqual(
      GenesisState.create({ params: { sendEnabled: [], defaultSendEnabled: true } }),
    );
  });

  it('comes out as it went in, accounts by their bytes', () => {
    const { of, context, violations } = genesis();
    of.init(context(), state());

    const { balances: owners, ...rest } = of.export(context()) as GenesisState;

    expect(owners.map(({ address }) => address)).toEqual([bob, alice]);
    expect({ ...rest, balances: owners }).toEqual(state());
    expect(violations()).toEqual([]);
  });

  it('adds the supply up when it is not given, and halts when it is wrong', () => {
    const { of, context, bank } = genesis();
    of.init(context(), state({ supply: [] }));
    expect(bank.getSupply(context(), 'token' as never)).toBe(7n);

    expect(() => genesis().of.init(context(), state({ supply: wire('6stake') }))).toThrow(
      'genesis supply is incorrect, expected 6stake, got 6stake,7token',
    );
  });

  it('takes entries of the old field of the parameters', () => {
    const { of, context, bank } = genesis();
    const params = { sendEnabled: [{ denom: 'stake', enabled: false }], defaultSendEnabled: true };
    of.init(context(), state({ params, sendEnabled: [{ denom: 'token', enabled: true }] }));

    expect(bank.sendEnabledEntry(context(), 'stake')).toBe(false);
    expect(bank.sendEnabledEntry(context(), 'token')).toBe(true);
    expect(bank.getParams(context()).sendEnabled).toEqual([]);
  });

  const unit = (denom: string, exponent: number, aliases: string[] = []) => ({
    denom,
    exponent,
    aliases,
  });
  const metadata = (changes: Partial<Metadata>) => ({ denomMetadata: [{ ...stake, ...changes }] });
  it.each<[string, Partial<GenesisState>, string]>([
    [
      'an account twice',
      { balances: [...state().balances, ...state().balances] },
      'duplicate balance for address',
    ],
    ['a bad address', { balances: [{ address: 'x', coins: [] }] }, 'decoding bech32 failed'],
    [
      'bad coins',
      { balances: [{ address: alice, coins: [{ denom: 'stake', amount: '-1' }] }] },
      'coin -1stake amount is not positive',
    ],
    ['another supply', { supply: wire('1stake') }, 'genesis supply is incorrect'],
    [
      'both send_enabled fields',
      { params: { sendEnabled: [{ denom: 'a', enabled: true }], defaultSendEnabled: true } },
      'send_enabled defined in both',
    ],
    [
      'only the old field',
      {
        sendEnabled: [],
        params: { sendEnabled: [{ denom: 'a', enabled: true }], defaultSendEnabled: true },
      },
      'no longer supported',
    ],
    [
      'an entry twice',
      { sendEnabled: [...state().sendEnabled, ...state().sendEnabled] },
      "duplicate send enabled found: 'token'",
    ],
    ['a bad entry', { sendEnabled: [{ denom: '!', enabled: true }] }, 'invalid denom: !'],
    [
      'metadata twice',
      { denomMetadata: [stake, stake] },
      'duplicate client metadata for denom stake',
    ],
    ['a blank name', metadata({ name: ' \u0085' }), 'name field cannot be blank'],
    ['a blank symbol', metadata({ symbol: '' }), 'symbol field cannot be blank'],
    ['a bad base', metadata({ base: '' }), 'invalid metadata base denom: invalid denom: '],
    [
      'a bad display',
      metadata({ display: '!' }),
      'invalid metadata display denom: invalid denom: !',
    ],
    [
      'another first unit',
      metadata({ denomUnits: [unit('STAKE', 0)] }),
      "metadata's first denomination unit must be the one with base denom 'stake'",
    ],
    [
      'a base exponent',
      metadata({ denomUnits: [unit('stake', 1)] }),
      'the exponent for base denomination unit stake must be 0',
    ],
    [
      'equal exponents',
      metadata({ denomUnits: [unit('stake', 0), unit('STAKE', 0)] }),
      'denom units should be sorted asc by exponent',
    ],
    [
      'a unit twice',
      metadata({ denomUnits: [unit('stake', 0), unit('stake', 3)] }),
      'duplicate denomination unit stake',
    ],
    [
      'a bad unit',
      metadata({ denomUnits: [unit('stake', 0), unit('!', 3)] }),
      'invalid denom unit: invalid denom: !',
    ],
    [
      'an alias twice',
      metadata({ denomUnits: [unit('stake', 0, ['a', 'a'])] }),
      'duplicate denomination unit alias a',
    ],
    [
      'a blank alias',
      metadata({ denomUnits: [unit('stake', 0, [' '])] }),
      'alias for denom unit stake cannot be blank',
    ],
    [
      'no display unit',
      metadata({ denomUnits: [unit('stake', 0)] }),
      "metadata must contain a denomination unit with display denom 'STAKE'",
    ],
  ])('is rejected for %s', (_, changes, text) => {
    const { validate } = genesis();

    expect(() => validate(state())).not.toThrow();
    expect(() => validate(state(changes))).toThrow(text);
  });
});

describe('invariants of bank', () => {
  it('tell of coins that came from nowhere, of empty rows and of a broken index', () => {
    const { of, context, violations } = genesis();
    of.init(context(), state());
    const ctx = context();
    balances.set(ctx, [alice, 'stake'], 2n);
    balances.set(ctx, [alice, 'zero'], 0n);
    denomOwners.delete(ctx, ['stake', bob]);
    denomOwners.set(ctx, ['other', bob], null);
    supply.set(ctx, 'none', 0n);

    expect(violations()).toEqual([
      'supply of stake exceeds the sum of its balances by -1',
      `${alice} has a balance of 0zero`,
      'the supply has a row of 0none',
      `${bob} is not among the owners of stake`,
      `${alice} is not among the owners of zero`,
      `${bob} is among the owners of other without a balance`,
    ]);
  });
});
