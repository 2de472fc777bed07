import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/baseapp/context.ts';
import { GenesisState } from '../../../../src/proto/cosmos/staking/v1beta1/genesis.ts';
import {
  MsgBeginRedelegate,
  MsgDelegate,
  MsgUndelegate,
} from '../../../../src/proto/cosmos/staking/v1beta1/tx.ts';
import { bankGenesis } from '../../../../src/modules/bank/genesis.ts';
import { createProtoJson } from '../../../../src/codec/proto-json.ts';
import { toHex } from '../../../../src/types/bytes.ts';
import { present } from '../../../../src/types/assert.ts';
import { registry } from '../../codec/chain.ts';
import {
  type Chain,
  acc,
  blockAt,
  codeOf,
  consensus,
  contextAt,
  create,
  createChain,
  delegation,
  end,
  send,
  stake,
  start,
  val,
} from './chain.ts';

const genesisOf = (chain: Pick<Chain, 'module'>) => present(chain.module.genesis, 'genesis');
const exported = (chain: Pick<Chain, 'module'>, ctx: Context): GenesisState =>
  genesisOf(chain).export(ctx) as GenesisState;

/** A chain with bonded, unbonding and jailed validators, unbondings and a redelegation. */
function lived() {
  const chain = start({ maxValidators: 2 });
  for (const n of [1, 2, 3, 4]) create(chain, chain.ctx, n, BigInt(n) * 10_000_000n);
  end(chain, chain.ctx);
  const now = chain.at(2n, 5n);
  send(chain, now, MsgDelegate, delegation(5, 3, 7_000_000n));
  send(chain, now, MsgUndelegate, delegation(5, 3, 2_000_000n));
  send(chain, now, MsgBeginRedelegate, {
    delegatorAddress: acc(4),
    validatorSrcAddress: val(4),
    validatorDstAddress: val(1),
    amount: stake(5_000_000n),
  });
  chain.staking.jail(now, consensus(3));
  end(chain, now);
  return { ...chain, now };
}

/** Starts a chain with that state of staking, and balances for its pools. */
function begin(state: GenesisState, from?: ReturnType<typeof lived>) {
  const chain = createChain();
  const stores = chain.store.branch();
  const ctx = contextAt(stores, blockAt(1n, 100n));
  if (from !== undefined)
    bankGenesis(chain.bank).init(ctx, bankGenesis(from.bank).export(from.now));
  const updates = genesisOf(chain).init(ctx, state) ?? [];
  return { ...chain, ctx, updates };
}

const rows = (ctx: Context): Map<string, string> => {
  const out = new Map<string, string>();
  for (const it = ctx.kv('staking').iterate(); it.valid; it.next())
    out.set(toHex(Buffer.from(it.key, 'latin1')), toHex(it.value));
  return out;
};

describe('genesis', () => {
  it('has the defaults of the SDK', () => {
    // `oracle defaults`, its part `staking`.
    const json = createProtoJson(registry);
    const text = `{"params":{"unbonding_time":"1814400s","max_validators":100,"max_entries":7,"historical_entries":10000,"bond_denom":"stake","min_commission_rate":"0.000000000000000000"},"last_total_power":"0","last_validator_powers":[],"validators":[],"delegations":[],"unbonding_delegations":[],"redelegations":[],"exported":false}`;
    const defaults = genesisOf(createChain()).defaults() as GenesisState;
    expect(GenesisState.toBytes(defaults)).toEqual(
      GenesisState.toBytes(json.parse(GenesisState, text)),
    );
  });

  it('restores an exported chain, but for ids and histories', () => {
    const chain = lived();
    const state = exported(chain, chain.now);

    const again = begin(state, chain);

    // Ids of unbonding operations, infos of the past and the last block's updates are not part of it, as in the SDK.
    const left = /^(37|38|39|50|61)/;
    const compared = (all: Map<string, string>) => [...all].filter(([key]) => !left.test(key));
    expect(compared(rows(again.ctx))).toEqual(compared(rows(chain.now)));
    expect(again.updates.map(({ key, power }) => [key[0], power])).toEqual([
      [2, 20n],
      [4, 35n],
    ]);
    expect(exported(again, again.ctx)).toEqual(state);
  });

  it('finds the set of a new chain at height 0, with hooks', () => {
    const chain = lived();
    const state = exported(chain, chain.now);
    const called: string[] = [];
    const fresh = createChain();
    const ctx = contextAt(fresh.store.branch(), blockAt(1n, 100n));
    bankGenesis(fresh.bank).init(ctx, bankGenesis(chain.bank).export(chain.now));
    fresh.hooks.push({
      afterValidatorCreated: (at, operator) => called.push(`${at.block.height} ${operator}`),
      beforeDelegationCreated: (_, delegator) => called.push(`before ${delegator}`),
      afterDelegationModified: (_, delegator) => called.push(`after ${delegator}`),
    });

    const updates = genesisOf(fresh).init(ctx, { ...state, exported: false }) ?? [];

    expect(called).toHaveLength(4 + 2 * state.delegations.length);
    expect(called[0]).toBe(`0 ${val(1)}`);
    expect(updates.map(({ key, power }) => [key[0], power])).toEqual([
      [4, 35n],
      [2, 20n],
    ]);
  });

  it('panics when a pool holds other than its validators say', () => {
    const chain = lived();
    const state = exported(chain, chain.now);
    const [first, ...others] = state.delegations;
    expect(codeOf(() => begin(state))).toBe('panic');
    expect(first === undefined || others.length === 0).toBe(false);
  });

  it('refuses a key twice, a bonded validator in jail, and one without shares', () => {
    const chain = lived();
    const state = exported(chain, chain.now);
    const validate = (changes: Partial<GenesisState>): string =>
      codeOf(() => genesisOf(chain).validate?.({ ...state, ...changes }, chain.now));
    const [one, two] = state.validators;
    const a = present(one, 'validator');
    const b = present(two, 'validator');
    expect(validate({})).toBe('ok');
    expect(validate({ validators: [a, { ...b, consensusPubkey: a.consensusPubkey }] })).toBe(
      'undefined/1',
    );
    expect(validate({ validators: [{ ...a, status: 3, jailed: true }] })).toBe('undefined/1');
    expect(validate({ validators: [{ ...a, status: 1, delegatorShares: '0' }] })).toBe(
      'undefined/1',
    );
    expect(validate({ validators: [{ ...a, consensusPubkey: undefined }] })).toBe('sdk/29');
    expect(validate({ params: { ...state.params, maxEntries: 0 } })).toBe('undefined/1');
  });
});
