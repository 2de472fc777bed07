import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createQueryRouter } from '../../../../src/baseapp/query.ts';
import type { Context } from '../../../../src/baseapp/context.ts';
import * as keys from '../../../../src/modules/feegrant/keys.ts';
import {
  AllowedMsgAllowance,
  BasicAllowance,
  PeriodicAllowance,
} from '../../../../src/proto/cosmos/feegrant/v1beta1/feegrant.ts';
import type { GenesisState } from '../../../../src/proto/cosmos/feegrant/v1beta1/genesis.ts';
import {
  QueryAllowanceRequest,
  QueryAllowanceResponse,
  QueryAllowancesByGranterRequest,
  QueryAllowancesByGranterResponse,
  QueryAllowancesRequest,
  QueryAllowancesResponse,
} from '../../../../src/proto/cosmos/feegrant/v1beta1/query.ts';
import {
  MsgGrantAllowance,
  MsgPruneAllowances,
  MsgRevokeAllowance,
} from '../../../../src/proto/cosmos/feegrant/v1beta1/tx.ts';
import { MsgMultiSend, MsgSend } from '../../../../src/proto/cosmos/bank/v1beta1/tx.ts';
import type { Any } from '../../../../src/proto/google/protobuf/any.ts';
import { present } from '../../../../src/types/assert.ts';
import { coinsToWire, parseCoins } from '../../../../src/types/coin.ts';
import { account, coins, moduleAccount } from '../bank/chain.ts';
import { load, type Row, rewritten } from '../layout.ts';
import { addresses, codeOf } from '../staking/chain.ts';
import { alice, attributes, bob, carol, inSeconds, pack, startGrants } from '../authz/chain.ts';

const wire = (text: string) => coinsToWire(coins(text));
const basic = (limit = '', ends?: bigint): Any =>
  pack(BasicAllowance, {
    spendLimit: wire(limit),
    expiration: ends === undefined ? undefined : inSeconds(ends),
  });
const PERIOD = 100n;
const periodic = (changes: Partial<PeriodicAllowance> = {}): Any =>
  pack(PeriodicAllowance, {
    period: { seconds: PERIOD, nanos: 0 },
    periodSpendLimit: wire('10stake'),
    periodCanSpend: wire('10stake'),
    periodReset: inSeconds(PERIOD),
    ...changes,
  });
const forMessages = (allowance: Any | undefined, ...allowedMessages: string[]): Any =>
  pack(AllowedMsgAllowance, { allowance, allowedMessages });
const grant = (allowance: Any | undefined) => ({ granter: alice, grantee: bob, allowance });

function startAllowance(allowance: Any) {
  const chain = startGrants();
  chain.send(chain.ctx, MsgGrantAllowance, grant(allowance));
  /** Takes a fee; gives the code. */
  const use = (fee: string, ctx: Context = chain.ctx, typeUrl = MsgSend.typeUrl) =>
    codeOf(() => {
      chain.feegrant.useGrantedFees(ctx, alice, bob, coins(fee), [{ typeUrl }]);
    });
  const left = (): Any | undefined => {
    const [[, found] = []] = [...keys.allowances.entries(chain.ctx)];
    return found?.allowance;
  };
  const periodicLeft = () => PeriodicAllowance.decode(present(left(), 'allowance').value);
  return { ...chain, use, left, periodicLeft };
}

describe('feegrant store', () => {
  it('reads and writes every key and value as the SDK has them', () => {
    const url = new URL('../../../vectors/grants-store.json', import.meta.url);
    const { feegrant: rows } = JSON.parse(readFileSync(url, 'utf8')) as { feegrant: Row[] };
    const { ctx } = startGrants();

    load(ctx, 'feegrant', rows);

    expect(new Set(rows.map(([key]) => key.slice(0, 2)))).toEqual(new Set(['00', '01']));
    expect(rewritten(ctx, keys)).toEqual(rows);
  });
});

describe('MsgGrantAllowance', () => {
  it('grants, and gives the grantee an account', () => {
    const { ctx, send, auth } = startGrants();

    const { events } = send(ctx, MsgGrantAllowance, { ...grant(basic('5stake')), grantee: carol });

    expect(events).toEqual([
      { type: 'set_feegrant', attributes: attributes(['granter', alice], ['grantee', carol]) },
    ]);
    expect(auth.getAccount(ctx, carol)?.base.accountNumber).toBe(2n);
  });

  it('rejects what cannot be granted', () => {
    const { ctx, send } = startGrants();
    const code = (message: Partial<MsgGrantAllowance>) =>
      codeOf(() => send(ctx, MsgGrantAllowance, message));
    const allowance = (any: Any | undefined) => code(grant(any));
    const never = { seconds: -1n, nanos: 0 };
    const negative = { typeUrl: '', value: new Uint8Array() };

    expect(code({ ...grant(basic()), grantee: alice })).toBe('sdk/7');
    expect(code({ ...grant(basic()), grantee: 'x' })).toBe('undefined/1');
    expect(code({ ...grant(basic()), grantee: moduleAccount('fees') })).toBe('sdk/4');
    expect(allowance(undefined)).toBe('panic');
    expect(allowance(negative)).toBe('feegrant/5');
    expect(allowance(basic('', -1n))).toBe('sdk/18');
    expect(allowance(pack(BasicAllowance, { expiration: never }))).toBe('feegrant/4');
    const zero = [{ denom: 'stake', amount: '0' }];
    expect(allowance(pack(BasicAllowance, { spendLimit: zero }))).toBe('sdk/10');
    expect(allowance(periodic({ periodSpendLimit: [] }))).toBe('sdk/10');
    expect(allowance(periodic({ periodCanSpend: zero }))).toBe('sdk/10');
    expect(allowance(periodic({ period: never }))).toBe('feegrant/4');
    const otherCoin = BasicAllowance.create({ spendLimit: wire('5token') });
    expect(allowance(periodic({ basic: otherCoin }))).toBe('sdk/10');
    expect(allowance(forMessages(undefined, MsgSend.typeUrl))).toBe('feegrant/5');
    expect(allowance(forMessages(basic()))).toBe('feegrant/6');
    expect(allowance(basic('', 0n))).toBe('ok');
    expect(allowance(basic())).toBe('sdk/18');
  });
});

describe('a basic allowance', () => {
  it('is taken from until it is spent', () => {
    const { ctx, use, left } = startAllowance(basic('10stake,3token'));

    expect(use('4stake')).toBe('ok');
    expect(ctx.events.map(({ type }) => type).slice(-2)).toEqual([
      'use_feegrant',
      'update_feegrant',
    ]);
    expect(left()).toEqual(basic('6stake,3token'));
    expect(use('7stake')).toBe('feegrant/2');
    expect(use('6stake,3token')).toBe('ok');

    expect(ctx.events.map(({ type }) => type).slice(-2)).toEqual([
      'revoke_feegrant',
      'use_feegrant',
    ]);
    expect(left()).toBeUndefined();
    expect(use('1stake')).toBe('sdk/38');
  });

  it('has no limit when none is set, and panics for a fee that is no set of coins only with one', () => {
    const { ctx, feegrant, use, left } = startAllowance(basic());
    expect(use('1000000stake')).toBe('ok');
    expect(left()).toEqual(basic());

    const odd = parseCoins([
      { denom: 'stake', amount: '1' },
      { denom: 'stake', amount: '1' },
    ]);
    const take = (grantee: typeof bob) =>
      codeOf(() => {
        feegrant.useGrantedFees(ctx, alice, grantee, odd, []);
      });
    feegrant.grantAllowance(
      ctx,
      { granter: alice, grantee: carol },
      { kind: 'basic', value: { spendLimit: wire('5stake'), expiration: undefined } },
    );

    expect([take(bob), take(carol)]).toEqual(['ok', 'panic']);
  });

  it('is removed when it is used after its end', () => {
    const { at, use, left } = startAllowance(basic('', 10n));
    expect(use('1stake', at(10n))).toBe('ok');

    expect(use('1stake', at(11n))).toBe('feegrant/3');

    expect(left()).toBeUndefined();
  });
});

describe('a periodic allowance', () => {
  it('allows so much in each period, from the end of the last or from now', () => {
    const { at, use, periodicLeft } = startAllowance(periodic());
    expect(use('10stake')).toBe('ok');
    expect(use('1stake')).toBe('feegrant/2');

    expect(use('3stake', at(PERIOD + 5n))).toBe('ok');
    expect(periodicLeft().periodReset).toEqual(inSeconds(2n * PERIOD));
    expect(periodicLeft().periodCanSpend).toEqual(wire('7stake'));

    expect(use('1stake', at(5n * PERIOD))).toBe('ok');
    expect(periodicLeft().periodReset).toEqual(inSeconds(6n * PERIOD));
  });

  it('keeps to its limit over all periods, and ends with it', () => {
    const limit = BasicAllowance.create({
      spendLimit: wire('12stake'),
      expiration: inSeconds(900n),
    });
    const { at, use, left, periodicLeft } = startAllowance(periodic({ basic: limit }));
    expect(use('9stake')).toBe('ok');

    expect(use('4stake', at(PERIOD))).toBe('feegrant/2');
    expect(use('1stake', at(PERIOD))).toBe('ok');
    expect(periodicLeft().periodCanSpend).toEqual(wire('2stake'));
    expect(use('1stake', at(901n))).toBe('feegrant/3');
    expect(left()).toBeUndefined();
  });
});

describe('an allowance for messages', () => {
  it('lets those through alone, for gas', () => {
    const { ctx, use, left } = startAllowance(
      forMessages(basic('10stake'), MsgSend.typeUrl, MsgMultiSend.typeUrl),
    );
    const before = ctx.gas.consumed;
    expect(use('1stake', ctx, '/other.Msg')).toBe('feegrant/7');
    const read = startAllowance(basic('10stake'));
    expect(read.use('11stake')).toBe('feegrant/2');
    expect(ctx.gas.consumed - before).toBeGreaterThanOrEqual(30n);

    expect(use('4stake')).toBe('ok');

    expect(left()).toEqual(forMessages(basic('6stake'), MsgSend.typeUrl, MsgMultiSend.typeUrl));
  });
});

describe('the queue', () => {
  const remaining = (ctx: Context) => [...keys.allowances.keys(ctx)].length;

  it('deletes what expired before a block, not at it', () => {
    const { ctx, at, feegrantModule } = startAllowance(basic('', 10n));

    feegrantModule.endBlock?.(at(10n));
    expect(remaining(ctx)).toBe(1);
    feegrantModule.endBlock?.(at(11n));

    expect(remaining(ctx)).toBe(0);
    expect([...keys.allowanceQueue.keys(ctx)]).toEqual([]);
  });

  it('keeps the entry of a revoked grant, which ends a later one: as the source', () => {
    const { ctx, at, send, feegrantModule } = startAllowance(basic('', 10n));
    send(ctx, MsgRevokeAllowance, { granter: alice, grantee: bob });
    send(ctx, MsgGrantAllowance, grant(basic()));

    feegrantModule.endBlock?.(at(11n));

    expect(remaining(ctx)).toBe(0);
  });

  it('is pruned by 75 with a message, by 200 in a block', () => {
    const { ctx, at, send, feegrant, feegrantModule } = startGrants();
    for (let i = 0; i < 300; i++)
      feegrant.grantAllowance(
        ctx,
        { granter: alice, grantee: account(`grantee ${i}`) },
        { kind: 'basic', value: { spendLimit: [], expiration: inSeconds(BigInt(i % 7)) } },
      );

    const { events } = send(at(50n), MsgPruneAllowances, { pruner: carol });
    expect(events).toEqual([{ type: 'prune_feegrant', attributes: attributes(['pruner', carol]) }]);
    expect(remaining(ctx)).toBe(225);
    feegrantModule.endBlock?.(at(50n));

    expect(remaining(ctx)).toBe(25);
  });
});

describe('MsgRevokeAllowance', () => {
  it('rejects oneself with sdk/7 and no grant with sdk/38', () => {
    const { ctx, send } = startGrants();
    const code = (grantee: string) =>
      codeOf(() => send(ctx, MsgRevokeAllowance, { granter: alice, grantee }));

    expect([code(alice), code('x'), code(bob)]).toEqual(['sdk/7', 'undefined/1', 'sdk/38']);
  });
});

describe('queries and genesis', () => {
  it('find grants by grantee, by granter and by both', () => {
    const { ctx, feegrantModule } = startAllowance(basic('5stake'));
    const router = createQueryRouter([feegrantModule]);
    const service = '/cosmos.feegrant.v1beta1.Query';
    const one = (grantee: string) =>
      QueryAllowanceResponse.decode(
        router.answer(
          ctx,
          `${service}/Allowance`,
          QueryAllowanceRequest.toBytes({ granter: alice, grantee }),
        ),
      ).allowance;

    const byGrantee = QueryAllowancesResponse.decode(
      router.answer(
        ctx,
        `${service}/Allowances`,
        QueryAllowancesRequest.toBytes(QueryAllowancesRequest.create({ grantee: bob })),
      ),
    ).allowances;
    const byGranter = (granter: string) =>
      QueryAllowancesByGranterResponse.decode(
        router.answer(
          ctx,
          `${service}/AllowancesByGranter`,
          QueryAllowancesByGranterRequest.toBytes(
            QueryAllowancesByGranterRequest.create({ granter }),
          ),
        ),
      ).allowances;

    expect(byGrantee).toEqual([grant(basic('5stake'))]);
    expect(byGranter(alice)).toEqual(byGrantee);
    expect(byGranter(bob)).toEqual([]);
    expect(one(bob)).toEqual(byGrantee[0]);
    expect(codeOf(() => one(carol))).toBe('grpc/Internal');
    expect(codeOf(() => one('x'))).toBe('undefined/1');
  });

  it('imports what it exported and refuses a bad allowance', () => {
    const { ctx, feegrantModule } = startAllowance(
      forMessages(basic('5stake', 9n), MsgSend.typeUrl),
    );
    const genesis = present(feegrantModule.genesis, 'genesis');
    const exported = genesis.export(ctx) as GenesisState;
    const other = startGrants();

    genesis.init(other.ctx, exported);

    expect(genesis.export(other.ctx)).toEqual(exported);
    expect([...keys.allowanceQueue.keys(other.ctx)].length).toBe(1);
    const check = (allowance: Any) =>
      codeOf(() => genesis.validate?.({ allowances: [grant(allowance)] }, { addresses }));
    expect(check(basic('5stake'))).toBe('ok');
    expect(check(forMessages(basic()))).toBe('feegrant/6');
  });
});
