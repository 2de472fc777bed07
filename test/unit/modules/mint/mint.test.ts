import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createProtoJson } from '../../../../src/codec/proto-json.ts';
import { createTypeRegistry } from '../../../../src/codec/registry.ts';
import { printJson } from '../../../../src/codec/json.ts';
import { minter } from '../../../../src/modules/mint/keys.ts';
import {
  blockProvision,
  initialMinter,
  nextInflation,
} from '../../../../src/modules/mint/minter.ts';
import { defaultParams, inflationRules } from '../../../../src/modules/mint/params.ts';
import type { Params } from '../../../../src/proto/cosmos/mint/v1beta1/mint.ts';
import { MsgUpdateParams } from '../../../../src/proto/cosmos/mint/v1beta1/tx.ts';
import { present } from '../../../../src/types/assert.ts';
import { decFromInt, decFromUnits, parseDec } from '../../../../src/types/dec.ts';
import { STAKE, addresses, codeOf, send } from '../staking/chain.ts';
import {
  AUTHORITY,
  acc,
  createChain,
  moduleAccount,
  start,
  validators,
} from '../distribution/chain.ts';

const rules = inflationRules(defaultParams());
const SLOW = 6_311_520n;

describe('nextInflation', () => {
  // Values of `Minter.NextInflationRate` of cosmos-sdk v0.53.6 under its default parameters.
  it.each([
    ['rises while nothing is bonded', '0.13', '0', '0.130000020597257079'],
    ['stays at the goal', '0.13', '0.67', '0.13'],
    ['falls while all is bonded', '0.13', '1', '0.129999989855082334'],
    ['stops at the most', '0.2', '0', '0.2'],
    ['stops at the least', '0.07', '1', '0.07'],
    ['comes back from above', '0.5', '0', '0.2'],
  ])('%s', (_, inflation, bonded, expected) => {
    expect(nextInflation(parseDec(inflation), parseDec(bonded), rules)).toBe(parseDec(expected));
  });

  it('never leaves its bounds', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 18n), fc.bigInt(0n, 10n ** 18n), (inflation, bonded) => {
        const next = nextInflation(decFromUnits(inflation), decFromUnits(bonded), rules);
        expect(next >= rules.min && next <= rules.max).toBe(true);
      }),
    );
  });
});

describe('blockProvision', () => {
  it.each([
    [SLOW, 1n],
    [SLOW - 1n, 0n],
    [SLOW * 7n + 5n, 7n],
    [0n, 0n],
  ])('makes of %i a year %i a block', (annual, perBlock) => {
    expect(blockProvision(decFromInt(annual), rules)).toBe(perBlock);
  });
});

describe('a block', () => {
  it('makes its part of a year for the fee collector, and says what', () => {
    const chain = start();
    validators(chain, 5n);
    const collected = () => chain.bank.getBalance(chain.ctx, moduleAccount('fee_collector'), STAKE);
    const supply = chain.bank.getSupply(chain.ctx, STAKE);
    chain.ctx.events.length = 0;

    chain.mintModule.beginBlock?.(chain.ctx);

    // 13% a year of 9 · 10^12, in 6,311,520 blocks.
    expect(collected()).toBe(185_375n);
    expect(chain.bank.getSupply(chain.ctx, STAKE) - supply).toBe(collected());
    const event = present(chain.ctx.events.at(-1), 'event');
    expect(event.type).toBe('mint');
    expect(event.attributes.map(({ key, value }) => `${key}=${value}`)).toEqual([
      'bonded_ratio=0.000000555555555555',
      'inflation=0.130000020597240000',
      'annual_provisions=1170000185375.160000000000000000',
      'amount=185375',
    ]);
    expect(minter.get(chain.ctx)).toEqual({
      inflation: '130000020597240000',
      annualProvisions: '1170000185375160000000000000000',
    });
  });

  it('moves nothing, but says so, where a block makes less than a coin', () => {
    const chain = start();
    const supply = chain.bank.getSupply(chain.ctx, STAKE);
    chain.mint.setParams(chain.ctx, { ...defaultParams(), blocksPerYear: 2n ** 62n });
    chain.ctx.events.length = 0;

    chain.mintModule.beginBlock?.(chain.ctx);

    expect(chain.bank.getSupply(chain.ctx, STAKE)).toBe(supply);
    expect(chain.ctx.events.map(({ type }) => type)).toEqual([
      'coin_spent',
      'coin_received',
      'transfer',
      'message',
      'mint',
    ]);
  });
});

describe('MsgUpdateParams', () => {
  const update = (changes: Partial<Params>, authority: string = AUTHORITY) => {
    const chain = start();
    const params = { ...defaultParams(), ...changes };
    const code = codeOf(() =>
      send({ module: chain.mintModule }, chain.ctx, MsgUpdateParams, { authority, params }),
    );
    return { code, stored: chain.mint.params(chain.ctx) };
  };

  it('stores the parameters', () => {
    const { code, stored } = update({ mintDenom: 'token', blocksPerYear: 1n });
    expect(code).toBe('ok');
    expect(stored).toEqual({ ...defaultParams(), mintDenom: 'token', blocksPerYear: 1n });
  });

  it('rejects another authority with gov/13', () => {
    expect(update({}, acc(1)).code).toBe('gov/13');
  });

  const over = '1000000000000000001';
  it.each<Partial<Params>>([
    { mintDenom: ' ' },
    { mintDenom: '1x' },
    { inflationRateChange: '' },
    { inflationRateChange: '-1' },
    { inflationRateChange: over },
    { inflationMax: '' },
    { inflationMax: '-1' },
    { inflationMax: over },
    { inflationMax: '1' },
    { inflationMin: '' },
    { inflationMin: '-1' },
    { inflationMin: over },
    { goalBonded: '' },
    { goalBonded: '0' },
    { goalBonded: over },
    { blocksPerYear: 0n },
    { blocksPerYear: 2n ** 63n },
  ])('rejects %o with undefined/1', (changes) => {
    const { code, stored } = update(changes);
    expect(code).toBe('undefined/1');
    expect(stored).toEqual(defaultParams());
  });

  it('accepts the bounds', () => {
    const one = '1000000000000000000';
    expect(
      update({
        inflationRateChange: one,
        inflationMax: one,
        inflationMin: '0',
        goalBonded: one,
        blocksPerYear: 2n ** 63n - 1n,
      }).code,
    ).toBe('ok');
  });
});

describe('genesis', () => {
  const genesis = present(createChain().mintModule.genesis, 'genesis');

  it('prints its defaults as the SDK prints its own', () => {
    const json = createProtoJson(createTypeRegistry([]));
    // From `oracle defaults`.
    expect(printJson(json.toJson(genesis.state, genesis.defaults()))).toBe(
      '{"minter":{"inflation":"0.130000000000000000","annual_provisions":"0.000000000000000000"},"params":{"mint_denom":"stake","inflation_rate_change":"0.130000000000000000","inflation_max":"0.200000000000000000","inflation_min":"0.070000000000000000","goal_bonded":"0.670000000000000000","blocks_per_year":"6311520"}}',
    );
  });

  it('rejects negative inflation and bad parameters with undefined/1', () => {
    const codeFor = (state: unknown) => codeOf(() => genesis.validate?.(state, { addresses }));
    const params = defaultParams();
    expect(codeFor({ minter: initialMinter(), params })).toBe('ok');
    expect(codeFor({ minter: { ...initialMinter(), inflation: '-1' }, params })).toBe(
      'undefined/1',
    );
    expect(codeFor({ minter: initialMinter(), params: { ...params, blocksPerYear: 0n } })).toBe(
      'undefined/1',
    );
  });

  it('is what it was after an export and an import', () => {
    const from = start();
    from.mintModule.beginBlock?.(from.ctx);
    const state = genesis.export(from.ctx);
    const to = start();
    present(to.mintModule.genesis, 'genesis').init(to.ctx, state);
    expect(to.mint.minter(to.ctx)).toEqual(from.mint.minter(from.ctx));
  });
});
