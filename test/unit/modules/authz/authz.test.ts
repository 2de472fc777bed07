import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createQueryRouter } from '../../../../src/baseapp/query.ts';
import * as keys from '../../../../src/modules/authz/keys.ts';
import {
  GenericAuthorization,
  type Grant,
} from '../../../../src/proto/cosmos/authz/v1beta1/authz.ts';
import type { GenesisState } from '../../../../src/proto/cosmos/authz/v1beta1/genesis.ts';
import {
  QueryGranteeGrantsRequest,
  QueryGranteeGrantsResponse,
  QueryGranterGrantsRequest,
  QueryGranterGrantsResponse,
  QueryGrantsRequest,
  QueryGrantsResponse,
} from '../../../../src/proto/cosmos/authz/v1beta1/query.ts';
import {
  MsgExec,
  MsgExecResponse,
  MsgGrant,
  MsgRevoke,
} from '../../../../src/proto/cosmos/authz/v1beta1/tx.ts';
import { SendAuthorization } from '../../../../src/proto/cosmos/bank/v1beta1/authz.ts';
import {
  MsgMultiSend,
  MsgSend,
  MsgSendResponse,
} from '../../../../src/proto/cosmos/bank/v1beta1/tx.ts';
import { present } from '../../../../src/types/assert.ts';
import { coinsToWire } from '../../../../src/types/coin.ts';
import { coins, moduleAccount } from '../bank/chain.ts';
import { load, type Row, rewritten } from '../layout.ts';
import { addresses, codeOf } from '../staking/chain.ts';
import { alice, attributes, bob, carol, inSeconds, pack, startGrants } from './chain.ts';

const wire = (text: string) => coinsToWire(coins(text));
const payment = (amount: string, from = alice, to = carol) => ({
  fromAddress: from,
  toAddress: to,
  amount: wire(amount),
});
const generic = (msg: string = MsgSend.typeUrl) => pack(GenericAuthorization, { msg });
const limited = (text: string) => pack(SendAuthorization, { spendLimit: wire(text) });
const grant = (authorization: Grant['authorization'], ends?: bigint, grantee = bob) => ({
  granter: alice,
  grantee,
  grant: { authorization, expiration: ends === undefined ? undefined : inSeconds(ends) },
});
const exec = (...payments: ReturnType<typeof payment>[]) => ({
  grantee: bob,
  msgs: payments.map((each) => pack(MsgSend, each)),
});

describe('authz store', () => {
  it('reads and writes every key and value as the SDK has them', () => {
    const url = new URL('../../../vectors/grants-store.json', import.meta.url);
    const { authz: rows } = JSON.parse(readFileSync(url, 'utf8')) as { authz: readonly Row[] };
    const { ctx } = startGrants();

    load(ctx, 'authz', rows);

    expect(new Set(rows.map(([key]) => key.slice(0, 2)))).toEqual(new Set(['01', '02']));
    expect(rewritten(ctx, keys)).toEqual(rows);
  });
});

describe('MsgGrant', () => {
  it('lets the grantee send for the granter, and gives it an account', () => {
    const { ctx, send, auth, held } = startGrants();

    const { events } = send(ctx, MsgGrant, grant(generic(), undefined, carol));
    expect(events).toEqual([
      {
        type: 'cosmos.authz.v1beta1.EventGrant',
        attributes: attributes(
          ['grantee', `"${carol}"`],
          ['granter', `"${alice}"`],
          ['msg_type_url', `"${MsgSend.typeUrl}"`],
        ),
      },
    ]);
    expect(auth.getAccount(ctx, carol)?.base.accountNumber).toBe(2n);

    send(ctx, MsgExec, { ...exec(payment('10stake')), grantee: carol });
    expect(held(ctx, carol)).toBe(10n);
  });

  it('moves the grant in the queue when its end changes', () => {
    const { ctx, send, broken } = startGrants();
    for (const ends of [10n, 10n, 20n, undefined, 30n]) {
      send(ctx, MsgGrant, grant(generic(), ends));
      send(ctx, MsgGrant, grant(generic(MsgMultiSend.typeUrl), 10n));
      expect(broken(ctx)).toEqual([]);
    }
    expect([...keys.grantQueue.entries(ctx)].map(([, { msgTypeUrls }]) => msgTypeUrls)).toEqual([
      [MsgMultiSend.typeUrl],
      [],
      [MsgSend.typeUrl],
    ]);
  });

  it('rejects what cannot be granted', () => {
    const { ctx, send } = startGrants();
    const code = (message: Partial<MsgGrant>) => codeOf(() => send(ctx, MsgGrant, message));

    expect(code({ ...grant(generic()), grantee: alice })).toBe('authz/7');
    expect(code({ ...grant(generic()), grantee: alice.replace('cosmos1', 'COSMOS1') })).toBe(
      'authz/7',
    );
    expect(code({ ...grant(generic()), grantee: 'x' })).toBe('sdk/7');
    expect(code({ ...grant(generic()), granter: 'x' })).toBe('sdk/7');
    expect(code(grant(undefined))).toBe('sdk/29');
    expect(code(grant({ typeUrl: '', value: new Uint8Array() }))).toBe('sdk/29');
    expect(code(grant(generic('')))).toBe('undefined/1');
    expect(code(grant(generic('/no.such.Msg')))).toBe('sdk/29');
    expect(code(grant(limited('')))).toBe('sdk/10');
    expect(code(grant(generic(), undefined, moduleAccount('fees')))).toBe('sdk/4');
    expect(code(grant(generic(), 0n))).toBe('authz/3');
  });
});

describe('MsgExec', () => {
  it('runs what is granted and marks its events', () => {
    const { ctx, send, held } = startGrants();
    send(ctx, MsgGrant, grant(generic()));

    const { response, events } = send(
      ctx,
      MsgExec,
      exec(payment('1stake'), payment('2stake', bob)),
    );

    expect(MsgExecResponse.decode(response.value).results).toEqual([
      MsgSendResponse.toBytes({}),
      MsgSendResponse.toBytes({}),
    ]);
    expect([held(ctx, alice), held(ctx, bob), held(ctx, carol)]).toEqual([999n, 998n, 3n]);
    const marks = events.map(({ attributes }) => present(attributes.at(-1), 'attribute'));
    expect(new Set(marks.map(({ key }) => key))).toEqual(new Set(['authz_msg_index']));
    expect([marks[0]?.value, marks.at(-1)?.value]).toEqual(['0', '1']);
  });

  it('takes a limit down and ends with it', () => {
    const { ctx, send } = startGrants();
    const send1 = (amount: string) => codeOf(() => send(ctx, MsgExec, exec(payment(amount))));
    send(ctx, MsgGrant, grant(limited('10stake'), 50n));

    expect(send1('4stake')).toBe('ok');
    const [[, left] = []] = [...keys.grants.entries(ctx)];
    expect(left).toEqual({ authorization: limited('6stake'), expiration: inSeconds(50n) });
    expect(send1('7stake')).toBe('sdk/5');
    const { events } = send(ctx, MsgExec, exec(payment('6stake')));

    expect(events[0]?.type).toBe('cosmos.authz.v1beta1.EventRevoke');
    expect([...keys.grants.entries(ctx)]).toEqual([]);
    expect(send1('1stake')).toBe('authz/2');
  });

  it('runs inside itself', () => {
    const { ctx, send, held } = startGrants();
    send(ctx, MsgGrant, grant(generic(MsgExec.typeUrl)));
    send(ctx, MsgGrant, { ...grant(generic()), granter: bob, grantee: alice });
    const inner = { grantee: alice, msgs: [pack(MsgSend, payment('5stake', bob))] };

    const { events } = send(ctx, MsgExec, { grantee: bob, msgs: [pack(MsgExec, inner)] });

    expect(held(ctx, carol)).toBe(5n);
    expect(events[0]?.attributes.filter(({ key }) => key === 'authz_msg_index').length).toBe(2);
  });

  it('rejects what is not granted, or cannot be run', () => {
    const { ctx, at, send } = startGrants();
    const code = (message: Partial<MsgExec>, own = ctx) =>
      codeOf(() => send(own, MsgExec, { grantee: bob, ...message }));
    const twoInputs = {
      inputs: [alice, bob].map((address) => ({ address, coins: wire('1stake') })),
      outputs: [{ address: carol, coins: wire('2stake') }],
    };

    expect(code(exec(payment('1stake')))).toBe('authz/2');
    expect(code({ msgs: [pack(MsgMultiSend, twoInputs)] })).toBe('authz/9');
    expect(code({ msgs: [] })).toBe('sdk/18');
    expect(code({ msgs: [{ typeUrl: '', value: new Uint8Array() }] })).toBe('sdk/18');
    expect(code({ grantee: '' })).toBe('undefined/1');
    expect(code({ grantee: 'x' })).toBe('sdk/7');
    expect(code(exec(payment('2000stake', bob)))).toBe('sdk/5');
    send(ctx, MsgGrant, grant(generic(), 10n));
    expect(code(exec(payment('1stake')), at(10n))).toBe('ok');
    expect(code(exec(payment('1stake')), at(11n))).toBe('authz/6');
  });

  it('rejects a grant whose queue entry is gone with authz/5', () => {
    const { ctx, send } = startGrants();
    send(ctx, MsgGrant, grant(limited('1stake'), 10n));
    for (const key of [...keys.grantQueue.keys(ctx)]) keys.grantQueue.delete(ctx, key);

    expect(codeOf(() => send(ctx, MsgExec, exec(payment('1stake'))))).toBe('authz/5');
  });
});

describe('MsgRevoke', () => {
  it('ends a grant', () => {
    const { ctx, send, broken } = startGrants();
    const message = { granter: alice, grantee: bob, msgTypeUrl: MsgSend.typeUrl };
    send(ctx, MsgGrant, grant(generic(), 10n));

    send(ctx, MsgRevoke, message);

    const code = (changes: Partial<MsgRevoke>) =>
      codeOf(() => send(ctx, MsgRevoke, { ...message, ...changes }));
    expect(code({})).toBe('authz/2');
    expect(code({ msgTypeUrl: '' })).toBe('sdk/18');
    expect(code({ grantee: alice })).toBe('authz/7');
    expect(code({ grantee: 'x' })).toBe('sdk/7');
    expect(broken(ctx)).toEqual([]);
  });
});

describe('begin block', () => {
  it('deletes what expired before its time, not at it', () => {
    const { ctx, at, send, authzModule, broken } = startGrants();
    send(ctx, MsgGrant, grant(generic(), 10n));
    send(ctx, MsgGrant, grant(generic(MsgMultiSend.typeUrl)));

    authzModule.beginBlock?.(at(10n));
    expect([...keys.grants.keys(ctx)].length).toBe(2);
    authzModule.beginBlock?.(at(11n));

    expect([...keys.grants.keys(ctx)].map(([, , typeUrl]) => typeUrl)).toEqual([
      MsgMultiSend.typeUrl,
    ]);
    expect(broken(ctx)).toEqual([]);
  });
});

describe('invariant', () => {
  it('names a grant that is not queued', () => {
    const { ctx, send, broken } = startGrants();
    send(ctx, MsgGrant, grant(generic(), 10n));
    for (const key of [...keys.grantQueue.keys(ctx)]) keys.grantQueue.delete(ctx, key);

    expect(broken(ctx)[0]).toMatch(/is queued too seldom$/);
  });
});

describe('queries and genesis', () => {
  it('find grants by granter, by grantee and by both', () => {
    const { ctx, send, authzModule } = startGrants();
    send(ctx, MsgGrant, grant(generic(), 10n));
    send(ctx, MsgGrant, { ...grant(limited('5stake')), grantee: carol });
    const router = createQueryRouter([authzModule]);
    const service = '/cosmos.authz.v1beta1.Query';
    const grants = (changes: Partial<QueryGrantsRequest>) =>
      QueryGrantsResponse.decode(
        router.answer(
          ctx,
          `${service}/Grants`,
          QueryGrantsRequest.toBytes(
            QueryGrantsRequest.create({ granter: alice, grantee: bob, ...changes }),
          ),
        ),
      ).grants;

    const byGranter = QueryGranterGrantsResponse.decode(
      router.answer(
        ctx,
        `${service}/GranterGrants`,
        QueryGranterGrantsRequest.toBytes(QueryGranterGrantsRequest.create({ granter: alice })),
      ),
    ).grants;
    const byGrantee = QueryGranteeGrantsResponse.decode(
      router.answer(
        ctx,
        `${service}/GranteeGrants`,
        QueryGranteeGrantsRequest.toBytes(QueryGranteeGrantsRequest.create({ grantee: carol })),
      ),
    ).grants;

    expect(grants({})).toEqual([{ authorization: generic(), expiration: inSeconds(10n) }]);
    expect(grants({ msgTypeUrl: MsgSend.typeUrl })).toEqual(grants({}));
    expect(codeOf(() => grants({ msgTypeUrl: MsgMultiSend.typeUrl }))).toBe('authz/2');
    expect(codeOf(() => grants({ grantee: 'x' }))).toBe('undefined/1');
    expect(byGranter.map(({ grantee }) => grantee).sort()).toEqual([bob, carol].sort());
    expect(byGrantee).toEqual([
      { granter: alice, grantee: carol, authorization: limited('5stake'), expiration: undefined },
    ]);
  });

  it('imports what it exported, but for what has expired', () => {
    const { ctx, send, authzModule } = startGrants();
    send(ctx, MsgGrant, grant(generic(), 10n));
    send(ctx, MsgGrant, { ...grant(limited('5stake')), grantee: carol });
    const genesis = present(authzModule.genesis, 'genesis');
    const exported = genesis.export(ctx) as GenesisState;
    const other = startGrants();

    genesis.init(other.ctx, exported);
    expect(genesis.export(other.ctx)).toEqual(exported);
    expect(other.broken(other.ctx)).toEqual([]);

    const late = startGrants();
    genesis.init(late.at(11n), exported);
    expect((genesis.export(late.ctx) as GenesisState).authorization.length).toBe(1);
    const unnamed = {
      authorization: [{ ...present(exported.authorization[0], 'one'), granter: '' }],
    };
    expect(codeOf(() => genesis.validate?.(unnamed, { addresses }))).toBe('undefined/1');
  });
});
