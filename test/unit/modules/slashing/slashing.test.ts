import { describe, expect, it } from 'vitest';
import { createQueryRouter } from '../../../../src/baseapp/query.ts';
import * as keys from '../../../../src/modules/slashing/keys.ts';
import { defaultParams } from '../../../../src/modules/slashing/params.ts';
import { GenesisState } from '../../../../src/proto/cosmos/slashing/v1beta1/genesis.ts';
import {
  QuerySigningInfoRequest,
  QuerySigningInfoResponse,
  QuerySigningInfosRequest,
  QuerySigningInfosResponse,
} from '../../../../src/proto/cosmos/slashing/v1beta1/query.ts';
import { MsgUnjail, MsgUpdateParams } from '../../../../src/proto/cosmos/slashing/v1beta1/tx.ts';
import { MsgDelegate, MsgUndelegate } from '../../../../src/proto/cosmos/staking/v1beta1/tx.ts';
import { present } from '../../../../src/types/assert.ts';
import { timestamp } from '../../../../src/types/time.ts';
import { dumpOf, load, rewritten } from '../layout.ts';
import {
  codeOf,
  consensus,
  create,
  delegation,
  end,
  raw,
  send,
  start,
  val,
} from '../staking/chain.ts';
import { startSlashing, STAKED, WINDOW } from './chain.ts';

const one = consensus(1);

describe('slashing store', () => {
  it('reads and writes every key and value as the SDK has them', () => {
    const { ctx: empty } = start({}, ['slashing']);
    const rows = dumpOf('slashing');

    load(empty, 'slashing', rows);

    expect(new Set(rows.map(([key]) => key.slice(0, 2)))).toEqual(
      new Set(['00', '01', '02', '03']),
    );
    expect(rewritten(empty, keys)).toEqual(rows);
  });
});

describe('begin block', () => {
  it('counts missed blocks over a window that moves', () => {
    const { block, slashing, broken } = startSlashing();
    for (let height = 2n; height < 2n + WINDOW; height++) block(height, height < 5n ? [1] : []);
    const ctx = block(2n + WINDOW);

    const info = present(slashing.signingInfo(ctx, one), 'info');

    expect(info.missedBlocksCounter).toBe(2n);
    expect(info.indexOffset).toBe(WINDOW + 1n);
    expect(broken(ctx)).toEqual([]);
  });

  it('slashes and jails who missed more than the window allows, and starts a new count', () => {
    const { block, slashing, staking, broken } = startSlashing();
    let ctx = block(2n, [1]);
    for (let height = 3n; height <= 1n + WINDOW; height++) ctx = block(height, [1]);
    expect(ctx.events.map(({ type }) => type)).toEqual(['liveness']);

    ctx = block(2n + WINDOW, [1]);

    expect(ctx.events.filter(({ type }) => type !== 'burn' && type !== 'coin_spent')).toEqual([
      {
        type: 'liveness',
        attributes: [
          { key: 'address', value: one },
          { key: 'missed_blocks', value: '10' },
          { key: 'height', value: '12' },
        ],
      },
      {
        type: 'slash',
        attributes: [
          { key: 'address', value: one },
          { key: 'power', value: '5' },
          { key: 'reason', value: 'missing_signature' },
          { key: 'jailed', value: one },
          { key: 'burned_coins', value: '50000' },
        ],
      },
    ]);
    const validator = present(staking.validatorByConsAddr(ctx, one), 'validator');
    expect([validator.jailed, validator.tokens]).toEqual([true, STAKED - 50_000n]);
    const info = present(slashing.signingInfo(ctx, one), 'info');
    expect([info.missedBlocksCounter, info.indexOffset]).toEqual([0n, 0n]);
    expect(info.jailedUntil.seconds).toBe(ctx.block.time / 1_000_000_000n + 600n);
    expect([...keys.missedBlocks.keys(ctx)]).toEqual([]);
    expect(broken(ctx)).toEqual([]);
  });

  it('leaves those in jail alone', () => {
    const { block, slashing, staking, ctx } = startSlashing();
    staking.jail(ctx, one);

    const after = block(2n, [1]);

    expect(after.events).toEqual([]);
    expect(slashing.signingInfo(after, one)?.indexOffset).toBe(0n);
  });

  it('passes over a vote of a validator that is not there', () => {
    const { module, at, slashing } = startSlashing();
    const ctx = at(2n, 2n);
    const votes = [{ address: raw(77), power: 1n, flag: 1 }];

    module.beginBlock?.(ctx.with({ block: { ...ctx.block, lastCommit: { round: 0, votes } } }));

    expect(slashing.signingInfo(ctx, consensus(77))).toBeUndefined();
  });

  it('rejects a bonded validator without signing info with slashing/8', () => {
    const { block, ctx } = startSlashing();
    keys.signingInfos.delete(ctx, one);

    expect(codeOf(() => block(2n))).toBe('slashing/8');
  });
});

describe('invariant', () => {
  it('says whose count is not its bitmap', () => {
    const { block, slashing, broken } = startSlashing();
    const ctx = block(2n, [1]);
    const info = present(slashing.signingInfo(ctx, one), 'info');

    slashing.setSigningInfo(ctx, one, { ...info, missedBlocksCounter: 2n });

    expect(broken(ctx)).toEqual([`${one} counts 2 missed blocks and has 1`]);
  });
});

describe('hooks', () => {
  it('keep the public key from creation to removal', () => {
    const { ctx, slashing, stakingModule, at } = startSlashing();
    expect(slashing.publicKey(ctx, one)).toEqual({
      kind: 'ed25519',
      key: new Uint8Array(32).fill(1),
    });

    send({ module: stakingModule }, ctx, MsgUndelegate, delegation(1, 1, STAKED));
    end({ module: stakingModule }, ctx);
    end({ module: stakingModule }, at(3n, 22n * 24n * 3600n));

    expect(slashing.publicKey(ctx, one)).toBeUndefined();
    expect(slashing.signingInfo(ctx, one)?.address).toBe(one);
  });
});

describe('MsgUnjail', () => {
  const unjail = (n: number) => ({ validatorAddr: val(n) });

  it('lets out of jail once the term is over', () => {
    const { ctx, module, staking, slashing } = startSlashing();
    staking.jail(ctx, one);
    slashing.jailUntil(ctx, one, timestamp(ctx.block.time + 1n));
    expect(codeOf(() => send({ module }, ctx, MsgUnjail, unjail(1)))).toBe('slashing/4');

    slashing.jailUntil(ctx, one, ctx.block.time);
    send({ module }, ctx, MsgUnjail, unjail(1));

    expect(staking.validatorByConsAddr(ctx, one)?.jailed).toBe(false);
  });

  it('rejects a tombstoned validator with slashing/4', () => {
    const { ctx, module, staking, slashing } = startSlashing();
    staking.jail(ctx, one);
    slashing.tombstone(ctx, one);

    expect(codeOf(() => send({ module }, ctx, MsgUnjail, unjail(1)))).toBe('slashing/4');
    expect(codeOf(() => slashing.tombstone(ctx, one))).toBe('slashing/9');
    expect(codeOf(() => slashing.tombstone(ctx, consensus(9)))).toBe('slashing/8');
    expect(codeOf(() => slashing.jailUntil(ctx, consensus(9), ctx.block.time))).toBe('slashing/8');
  });

  it('rejects who is not in jail, unknown or malformed', () => {
    const { ctx, module } = startSlashing();
    expect(codeOf(() => send({ module }, ctx, MsgUnjail, unjail(1)))).toBe('slashing/5');
    expect(codeOf(() => send({ module }, ctx, MsgUnjail, unjail(9)))).toBe('staking/3');
    expect(codeOf(() => send({ module }, ctx, MsgUnjail, { validatorAddr: 'x' }))).toBe('sdk/7');
  });

  it('rejects a self-delegation that is too small with slashing/7, and none with staking/19', () => {
    const { ctx, module, stakingModule } = startSlashing();
    const staking = { module: stakingModule };
    create(staking, ctx, 4, STAKED, { minSelfDelegation: STAKED.toString() });
    send(staking, ctx, MsgUndelegate, delegation(4, 4, 1n));
    expect(codeOf(() => send({ module }, ctx, MsgUnjail, unjail(4)))).toBe('slashing/7');

    send(staking, ctx, MsgDelegate, delegation(5, 1, 1n));
    send(staking, ctx, MsgUndelegate, delegation(1, 1, STAKED));

    expect(codeOf(() => send({ module }, ctx, MsgUnjail, unjail(1)))).toBe('staking/19');
  });
});

describe('MsgUpdateParams', () => {
  const params = (changes: object) => ({ ...defaultParams(), ...changes });

  it('replaces the parameters', () => {
    const { ctx, module, authority, slashing } = startSlashing();

    send({ module }, ctx, MsgUpdateParams, {
      authority,
      params: params({ signedBlocksWindow: 5n }),
    });

    expect(slashing.params(ctx).signedBlocksWindow).toBe(5n);
  });

  it('rejects another authority with gov/13 and bad parameters with undefined/1', () => {
    const { ctx, module, authority } = startSlashing();
    const code = (message: Partial<MsgUpdateParams>) =>
      codeOf(() => send({ module }, ctx, MsgUpdateParams, message));
    expect(code({ authority: val(1), params: params({}) })).toBe('gov/13');
    for (const bad of [
      { signedBlocksWindow: 0n },
      { minSignedPerWindow: '1000000000000000001' },
      { downtimeJailDuration: { seconds: 0n, nanos: 0 } },
      { slashFractionDoubleSign: '-1' },
      { slashFractionDowntime: '1000000000000000001' },
    ])
      expect(code({ authority, params: params(bad) })).toBe('undefined/1');
  });
});

describe('queries', () => {
  it('answer signing infos', () => {
    const { block, module } = startSlashing();
    const ctx = block(2n, [1]);
    const router = createQueryRouter([module]);
    const ask = (consAddress: string) =>
      QuerySigningInfoResponse.decode(
        router.answer(
          ctx,
          '/cosmos.slashing.v1beta1.Query/SigningInfo',
          QuerySigningInfoRequest.toBytes({ consAddress }),
        ),
      );

    const all = QuerySigningInfosResponse.decode(
      router.answer(
        ctx,
        '/cosmos.slashing.v1beta1.Query/SigningInfos',
        QuerySigningInfosRequest.toBytes(QuerySigningInfosRequest.create()),
      ),
    );

    expect(all.info.length).toBe(3);
    expect(ask(one).valSigningInfo.missedBlocksCounter).toBe(1n);
    expect(codeOf(() => ask(''))).toBe('grpc/InvalidArgument');
    expect(codeOf(() => ask(consensus(9)))).toBe('grpc/NotFound');
    expect(codeOf(() => ask('x'))).toBe('undefined/1');
  });
});

describe('genesis', () => {
  it('imports what it exported', () => {
    const { block, module } = startSlashing();
    const ctx = block(2n, [1, 2]);
    const genesis = present(module.genesis, 'genesis');
    const exported = genesis.export(ctx) as GenesisState;
    expect(exported.missedBlocks.map(({ missedBlocks }) => missedBlocks.length).sort()).toEqual([
      0, 1, 1,
    ]);
    const other = startSlashing();

    genesis.init(other.ctx, exported);

    expect(genesis.export(other.ctx)).toEqual(exported);
    expect(other.broken(other.ctx)).toEqual([]);
  });

  it('has the defaults of the SDK and rejects a short window or jail', () => {
    const genesis = present(startSlashing().module.genesis, 'genesis');
    const chain = { addresses: startSlashing().ctx.addresses };
    const check = (changes: object) => () =>
      genesis.validate?.(
        GenesisState.create({ params: { ...defaultParams(), ...changes } }),
        chain,
      );
    expect(codeOf(check({}))).toBe('ok');
    expect(codeOf(check({ signedBlocksWindow: 9n }))).toBe('undefined/1');
    expect(codeOf(check({ downtimeJailDuration: { seconds: 59n, nanos: 0 } }))).toBe('undefined/1');
    expect(codeOf(check({ slashFractionDowntime: '-1' }))).toBe('undefined/1');
  });
});
