import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/baseapp/context.ts';
import type { PageRequest } from '../../../../src/proto/cosmos/base/query/v1beta1/pagination.ts';
import { PageRequest as Page } from '../../../../src/proto/cosmos/base/query/v1beta1/pagination.ts';
import { defaultParams } from '../../../../src/modules/staking/params.ts';
import {
  MsgBeginRedelegate,
  MsgDelegate,
  MsgUndelegate,
} from '../../../../src/proto/cosmos/staking/v1beta1/tx.ts';
import { present } from '../../../../src/types/assert.ts';
import { toHex } from '../../../../src/types/bytes.ts';
import {
  type Chain,
  acc,
  codeOf,
  create,
  delegation,
  end,
  raw,
  send,
  stake,
  start,
  val,
} from './chain.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- answers of fourteen queries, each looked at where it is used */

/** Validators 1 and 2 bonded, 3 not; 5 delegates to 1 and 2, unbonds from 1, redelegates from 2 to 1. Height 3. */
function queried() {
  const chain = start({ maxValidators: 2 });
  for (const n of [1, 2, 3]) create(chain, chain.ctx, n, 50_000_000n - BigInt(n));
  end(chain, chain.ctx);
  const now = chain.at(2n, 5n);
  send(chain, now, MsgDelegate, delegation(5, 1, 7_000_000n));
  send(chain, now, MsgDelegate, delegation(5, 2, 7_000_000n));
  send(chain, now, MsgUndelegate, delegation(5, 1, 2_000_000n));
  send(chain, now, MsgBeginRedelegate, {
    delegatorAddress: acc(5),
    validatorSrcAddress: val(2),
    validatorDstAddress: val(1),
    amount: stake(3_000_000n),
  });
  end(chain, now);
  const next = chain.at(3n, 10n);
  chain.module.beginBlock?.(next);
  const ask = (name: string, request: object): any => query(chain, next, name, request);
  return { ...chain, now: next, ask };
}

function query(chain: Pick<Chain, 'module'>, ctx: Context, name: string, request: object): any {
  const route = present(
    chain.module.queries?.find((each) => each.path === `/cosmos.staking.v1beta1.Query/${name}`),
    name,
  );
  const answer = route.answer(ctx, route.request.create(request));
  // What cannot be written could not be answered.
  return route.response.decode(route.response.toBytes(answer));
}

const page = (changes: Partial<PageRequest>): PageRequest => Page.create(changes);
const VALIDATOR = (n: number) => ({ validatorAddr: val(n) });
const DELEGATOR = { delegatorAddr: acc(5) };
const PAIR = { ...DELEGATOR, ...VALIDATOR(1) };

describe('queries', () => {
  it('Validators, by status and by page', () => {
    const { ask } = queried();
    const operators = (request: object) =>
      ask('Validators', request).validators.map((each: any) => each.operatorAddress);
    expect(operators({})).toEqual([val(1), val(2), val(3)]);
    expect(operators({ status: 'BOND_STATUS_BONDED' })).toEqual([val(1), val(2)]);
    expect(operators({ status: 'BOND_STATUS_UNBONDING' })).toEqual([]);
    const first = ask('Validators', { pagination: page({ limit: 2n, countTotal: true }) });
    expect(first.pagination.total).toBe(3n);
    const { nextKey } = first.pagination;
    expect(toHex(nextKey)).toBe(`14${toHex(Buffer.from(raw(3), 'latin1'))}`);
    expect(operators({ pagination: page({ key: nextKey }) })).toEqual([val(3)]);
  });

  it('Validator', () => {
    const { ask } = queried();
    expect(ask('Validator', VALIDATOR(3)).validator.tokens).toBe('49999997');
  });

  it('ValidatorDelegations, with what they are worth', () => {
    const { ask } = queried();
    const { delegationResponses, pagination } = ask('ValidatorDelegations', VALIDATOR(1));
    expect(delegationResponses).toEqual([
      {
        delegation: {
          delegatorAddress: acc(1),
          validatorAddress: val(1),
          shares: '49999999000000000000000000',
        },
        balance: stake(49_999_999n),
      },
      {
        delegation: {
          delegatorAddress: acc(5),
          validatorAddress: val(1),
          shares: '8000000000000000000000000',
        },
        balance: stake(8_000_000n),
      },
    ]);
    expect(pagination.total).toBe(2n);
    const one = ask('ValidatorDelegations', {
      ...VALIDATOR(1),
      pagination: page({ limit: 1n }),
    });
    expect(toHex(one.pagination.nextKey)).toBe('05'.repeat(20));
  });

  it('ValidatorUnbondingDelegations and those of a delegator', () => {
    const { ask } = queried();
    const ofValidator = ask('ValidatorUnbondingDelegations', VALIDATOR(1)).unbondingResponses;
    expect(ofValidator).toHaveLength(1);
    expect(ofValidator[0].entries[0]).toMatchObject({
      creationHeight: 2n,
      initialBalance: '2000000',
      balance: '2000000',
      unbondingId: 1n,
    });
    expect(ask('DelegatorUnbondingDelegations', DELEGATOR).unbondingResponses).toEqual(ofValidator);
    expect(ask('UnbondingDelegation', PAIR).unbond).toEqual(ofValidator[0]);
    expect(ask('ValidatorUnbondingDelegations', VALIDATOR(2)).unbondingResponses).toEqual([]);
  });

  it('Delegation, those of a delegator, and their validators', () => {
    const { ask } = queried();
    const { delegationResponse } = ask('Delegation', PAIR);
    expect(delegationResponse.balance).toEqual(stake(8_000_000n));
    const all = ask('DelegatorDelegations', DELEGATOR).delegationResponses;
    expect(all.map((each: any) => each.balance.amount)).toEqual(['8000000', '4000000']);
    expect(all[0]).toEqual(delegationResponse);
    const validators = ask('DelegatorValidators', DELEGATOR).validators;
    expect(validators.map((each: any) => each.operatorAddress)).toEqual([val(1), val(2)]);
    expect(ask('DelegatorValidator', PAIR).validator).toEqual(validators[0]);
  });

  it('Redelegations: one, those from a source, those of a delegator', () => {
    const { ask } = queried();
    const path = {
      ...DELEGATOR,
      srcValidatorAddr: val(2),
      dstValidatorAddr: val(1),
    };
    const { redelegationResponses } = ask('Redelegations', path);
    expect(redelegationResponses).toEqual([
      {
        redelegation: {
          delegatorAddress: acc(5),
          validatorSrcAddress: val(2),
          validatorDstAddress: val(1),
          entries: [],
        },
        entries: [
          {
            redelegationEntry: {
              creationHeight: 2n,
              completionTime: { seconds: 1_767_225_605n + 1_814_400n, nanos: 0 },
              initialBalance: '3000000',
              sharesDst: '3000000000000000000000000',
              unbondingId: 2n,
              unbondingOnHoldRefCount: 0n,
            },
            balance: '3000000',
          },
        ],
      },
    ]);
    for (const request of [{ srcValidatorAddr: val(2) }, DELEGATOR])
      expect(ask('Redelegations', request).redelegationResponses).toEqual(redelegationResponses);
    expect(ask('Redelegations', { srcValidatorAddr: val(1) }).redelegationResponses).toEqual([]);
  });

  it('HistoricalInfo, Pool and Params', () => {
    const { ask } = queried();
    const { hist } = ask('HistoricalInfo', { height: 3n });
    expect(hist.header).toMatchObject({ height: 3n, chainId: 'test-1' });
    expect(hist.valset.map((each: any) => each.operatorAddress)).toEqual([val(1), val(2)]);
    expect(ask('Pool', {}).pool).toEqual({
      bondedTokens: '111999997',
      notBondedTokens: '51999997',
    });
    expect(ask('Params', {}).params).toEqual({ ...defaultParams(), maxValidators: 2 });
  });

  it.each<[string, string, object]>([
    ['Validators', 'grpc/InvalidArgument', { status: 'bonded' }],
    ['Validators', 'grpc/InvalidArgument', { status: 'BOND_STATUS_UNSPECIFIED' }],
    ['Validators', 'grpc/Internal', { pagination: page({ key: Buffer.from('x'), offset: 1n }) }],
    ['Validator', 'grpc/InvalidArgument', {}],
    ['Validator', 'undefined/1', { validatorAddr: 'x' }],
    ['Validator', 'sdk/35', { validatorAddr: acc(1) }],
    ['Validator', 'grpc/NotFound', VALIDATOR(9)],
    ['ValidatorDelegations', 'grpc/InvalidArgument', {}],
    ['ValidatorUnbondingDelegations', 'grpc/InvalidArgument', {}],
    ['Delegation', 'grpc/InvalidArgument', VALIDATOR(1)],
    ['Delegation', 'grpc/InvalidArgument', DELEGATOR],
    ['Delegation', 'grpc/NotFound', { ...DELEGATOR, ...VALIDATOR(3) }],
    ['UnbondingDelegation', 'grpc/NotFound', { ...DELEGATOR, ...VALIDATOR(2) }],
    ['DelegatorDelegations', 'grpc/InvalidArgument', {}],
    ['DelegatorUnbondingDelegations', 'grpc/InvalidArgument', {}],
    ['DelegatorValidators', 'grpc/InvalidArgument', {}],
    ['DelegatorValidator', 'grpc/Internal', { ...DELEGATOR, ...VALIDATOR(3) }],
    ['Redelegations', 'grpc/Internal', {}],
    [
      'Redelegations',
      'grpc/Internal',
      { ...DELEGATOR, srcValidatorAddr: val(1), dstValidatorAddr: val(2) },
    ],
    ['HistoricalInfo', 'grpc/InvalidArgument', { height: -1n }],
    ['HistoricalInfo', 'grpc/NotFound', { height: 9n }],
  ])('%s answers %s (case %#)', (name, code, request) => {
    const { ask } = queried();
    expect(codeOf(() => ask(name, request))).toBe(code);
  });
});
