import { describe, expect, it } from 'vitest';
import { createProtoJson } from '../../../../src/codec/proto-json.ts';
import { createTypeRegistry } from '../../../../src/codec/registry.ts';
import { printJson } from '../../../../src/codec/json.ts';
import { PARAM_PRESETS } from '../../../../src/modules/distribution/params.ts';
import {
  currentRewards,
  feePool,
  historicalRewards,
  outstandingRewards,
  previousProposer,
} from '../../../../src/modules/distribution/keys.ts';
import { GenesisState } from '../../../../src/proto/cosmos/distribution/v1beta1/genesis.ts';
import { present } from '../../../../src/types/assert.ts';
import { EMPTY_BYTES } from '../../../../src/types/bytes.ts';
import { decCoinsToWire } from '../../../../src/types/dec-coin.ts';
import { addresses, codeOf, consensus } from '../staking/chain.ts';
import {
  beginBlock,
  createChain,
  decCoins,
  payFees,
  start,
  val,
  validators,
  violations,
  vote,
} from './chain.ts';

const genesisOf = (parity: boolean) => present(createChain({ parity }).module.genesis, 'genesis');
const state = (changes: Partial<GenesisState> = {}) =>
  GenesisState.create({ params: PARAM_PRESETS.parity, ...changes });
const pool = (amount: string) => ({ communityPool: [{ denom: 'stake', amount }] });

describe('default genesis', () => {
  it('prints as the SDK prints its own', () => {
    const genesis = genesisOf(true);
    const json = createProtoJson(createTypeRegistry([]));
    // From `oracle defaults`.
    expect(printJson(json.toJson(genesis.state, genesis.defaults()))).toBe(
      '{"params":{"community_tax":"0.020000000000000000","base_proposer_reward":"0.000000000000000000","bonus_proposer_reward":"0.000000000000000000","withdraw_addr_enabled":true},"fee_pool":{"community_pool":[]},"delegator_withdraw_infos":[],"previous_proposer":"","outstanding_rewards":[],"validator_accumulated_commissions":[],"validator_historical_rewards":[],"validator_current_rewards":[],"delegator_starting_infos":[],"validator_slash_events":[]}',
    );
  });
});

describe('validate', () => {
  const codeIn = (parity: boolean, given: GenesisState): string => {
    const genesis = genesisOf(parity);
    return codeOf(() => genesis.validate?.(given, { addresses }));
  };

  it('accepts every preset', () => {
    for (const params of Object.values(PARAM_PRESETS))
      expect(codeIn(false, state({ params }))).toBe('ok');
  });

  it('rejects shares of more than all with undefined/1, which parity does not look at', () => {
    const params = { ...PARAM_PRESETS.proposer, bonusProposerReward: '1' };
    expect(codeIn(false, state({ params }))).toBe('undefined/1');
    expect(codeIn(true, state({ params }))).toBe('ok');
  });

  it('rejects a negative pool with undefined/1', () => {
    expect(codeIn(true, state({ feePool: pool('-1') }))).toBe('undefined/1');
  });
});

describe('init', () => {
  const init = (given: GenesisState, parity = true) => {
    const chain = start({ parity });
    return codeOf(() => chain.module.genesis?.init(chain.ctx, given));
  };

  it('panics when the account does not hold what is owed', () => {
    expect(init(state({ feePool: pool('1000000000000000000') }))).toBe('panic');
  });

  it('leaves dust of less than a coin out of the comparison', () => {
    expect(init(state({ feePool: pool('999999999999999999') }))).toBe('ok');
  });

  it('rejects rewards that would exceed what is collected with undefined/1', () => {
    const params = { ...PARAM_PRESETS.proposer, bonusProposerReward: '1' };
    expect(init(state({ params }), false)).toBe('undefined/1');
  });

  it('remembers the proposer, or that there was none', () => {
    const chain = start();
    expect(previousProposer.get(chain.ctx)).toBe(EMPTY_BYTES);
    chain.module.genesis?.init(chain.ctx, state({ previousProposer: consensus(3) }));
    expect(previousProposer.get(chain.ctx)).toBe(addresses.bytes(consensus(3)));
  });
});

describe('invariants', () => {
  const paid = () => {
    const chain = start();
    validators(chain, 1n);
    payFees(chain, chain.ctx, 1_000_000n);
    const ctx = beginBlock(chain, 2n, 1, [vote(1, 1n)]);
    expect(violations(chain, ctx)).toEqual([]);
    return { chain, ctx };
  };
  const names = (lines: readonly string[]) => lines.map((line) => line.slice(0, line.indexOf(':')));

  it('find a negative outstanding amount', () => {
    const { chain, ctx } = paid();
    const [nonnegative] = chain.module.invariants ?? [];
    // Nothing that adds or subtracts makes one: as if it came from a genesis document.
    outstandingRewards.set(ctx, val(7), decCoins(['-1', 'stake']));
    expect(nonnegative?.check(ctx)).toHaveLength(1);
  });

  it('find a reference too many', () => {
    const { chain, ctx } = paid();
    historicalRewards.set(ctx, [val(1), 77n], { ratio: decCoins(), references: 1 });
    expect(names(violations(chain, ctx))).toEqual(['reference-count']);
  });

  it('find a pool that is not backed', () => {
    const { chain, ctx } = paid();
    feePool.set(ctx, decCoins(['1000000', 'stake']));
    expect(names(violations(chain, ctx))).toEqual(['module-account']);
  });

  it('find a delegator that cannot be paid', () => {
    const { chain, ctx } = paid();
    currentRewards.set(ctx, val(1), { rewards: decCoins(['2000000', 'stake']), period: 2n });
    outstandingRewards.set(ctx, val(1), decCoins(['2000000', 'stake']));
    expect(names(violations(chain, ctx))).toContain('can-withdraw');
    expect(decCoinsToWire(chain.distribution.outstanding(ctx, val(1)))).toHaveLength(1);
  });
});
