import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Context, Misbehavior } from '../../../../src/baseapp/context.ts';
import { createQueryRouter } from '../../../../src/baseapp/query.ts';
import {
  equivocationFrom,
  equivocationHash,
} from '../../../../src/modules/evidence/equivocation.ts';
import * as keys from '../../../../src/modules/evidence/keys.ts';
import { signingInfos } from '../../../../src/modules/slashing/keys.ts';
import { createEvidenceModule } from '../../../../src/modules/evidence/module.ts';
import { Equivocation } from '../../../../src/proto/cosmos/evidence/v1beta1/evidence.ts';
import type { GenesisState } from '../../../../src/proto/cosmos/evidence/v1beta1/genesis.ts';
import {
  QueryAllEvidenceRequest,
  QueryAllEvidenceResponse,
  QueryEvidenceRequest,
  QueryEvidenceResponse,
} from '../../../../src/proto/cosmos/evidence/v1beta1/query.ts';
import { MsgSubmitEvidence } from '../../../../src/proto/cosmos/evidence/v1beta1/tx.ts';
import { present } from '../../../../src/types/assert.ts';
import { fromByteString, toHex } from '../../../../src/types/bytes.ts';
import { SECOND, timestamp, toWireTime } from '../../../../src/types/time.ts';
import { load, rewritten, type Row } from '../layout.ts';
import { startSlashing, STAKED } from '../slashing/chain.ts';
import { acc, addresses, codeOf, consensus, end, raw, send, START } from '../staking/chain.ts';

const one = consensus(1);
const doubleVote: Misbehavior = {
  kind: 'duplicateVote',
  address: addresses.bytes(one),
  power: 5n,
  height: 2n,
  time: timestamp(START + 2n * SECOND),
  totalPower: 15n,
};

function startEvidence() {
  const chain = startSlashing(['evidence']);
  const module = createEvidenceModule({ staking: chain.staking, slashing: chain.slashing });

  /** Begins a block that brings these; gives its context. */
  function report(ctx: Context, ...misbehavior: readonly Misbehavior[]): Context {
    const limits = {
      maxAgeNumBlocks: 10n,
      maxAgeDuration: { seconds: 100n, nanos: 0 },
      maxBytes: 0n,
    };
    const own = ctx.with({
      block: { ...ctx.block, misbehavior },
      consensusParams: { ...ctx.consensusParams, evidence: limits },
      events: [],
    });
    module.beginBlock?.(own);
    return own;
  }
  return { ...chain, module, report };
}

describe('evidence store', () => {
  it('reads and writes every key and value as the SDK has them, under their hashes', () => {
    const url = new URL('../../../vectors/evidence-store.json', import.meta.url);
    const { evidence: rows } = JSON.parse(readFileSync(url, 'utf8')) as { evidence: Row[] };
    const { ctx } = startEvidence();

    load(ctx, 'evidence', rows);

    expect(rewritten(ctx, keys)).toEqual(rows);
    for (const [hash, any] of keys.evidences.entries(ctx))
      expect(equivocationHash(present(equivocationFrom(any), 'evidence'))).toBe(hash);
  });
});

describe('begin block', () => {
  it('slashes, jails and tombstones a double signer, once', () => {
    const { at, report, staking, slashing } = startEvidence();
    const ctx = report(at(5n, 5n), doubleVote, doubleVote);

    const validator = present(staking.validatorByConsAddr(ctx, one), 'validator');
    expect([validator.jailed, validator.tokens]).toEqual([true, STAKED - 250_000n]);
    const info = present(slashing.signingInfo(ctx, one), 'info');
    expect([info.tombstoned, info.jailedUntil.seconds]).toEqual([true, 253402300799n]);
    expect(ctx.events.filter(({ type }) => type === 'slash')).toEqual([
      {
        type: 'slash',
        attributes: [
          { key: 'address', value: one },
          { key: 'power', value: '5' },
          { key: 'reason', value: 'double_sign' },
          { key: 'burned_coins', value: '250000' },
        ],
      },
      { type: 'slash', attributes: [{ key: 'jailed', value: one }] },
    ]);
    expect(
      [...keys.evidences.entries(ctx)].map(([, { value }]) => Equivocation.decode(value)),
    ).toEqual([
      { height: 2n, time: toWireTime(doubleVote.time), power: 5n, consensusAddress: one },
    ]);
  });

  it('treats a light client attack alike, also of one who is in jail already', () => {
    const { at, ctx, report, staking, slashing } = startEvidence();
    staking.jail(ctx, one);

    const after = report(at(5n, 5n), { ...doubleVote, kind: 'lightClientAttack' });

    expect(slashing.isTombstoned(after, one)).toBe(true);
    expect(after.events.filter(({ type }) => type === 'slash').length).toBe(1);
  });

  const ignored: readonly (readonly [string, Misbehavior])[] = [
    ['of unknown kind', { ...doubleVote, kind: 'unknown' }],
    ['of a validator that is not there', { ...doubleVote, address: raw(77) }],
    ['of a block to come', { ...doubleVote, height: 99n }],
  ];
  it.each(ignored)('passes over what is %s', (_, misbehavior) => {
    const { at, report, slashing } = startEvidence();

    const ctx = report(at(5n, 5n), misbehavior);

    expect(ctx.events).toEqual([]);
    expect(slashing.isTombstoned(ctx, one)).toBe(false);
  });

  it('passes over what is older than both limits, not than one', () => {
    const { at, report, slashing } = startEvidence();
    expect(report(at(13n, 103n), doubleVote).events).toEqual([]);

    expect(slashing.isTombstoned(report(at(12n, 103n), doubleVote), one)).toBe(true);
  });

  it('passes over an unbonded validator and one without signing info', () => {
    const { at, ctx, report, staking, slashing, stakingModule } = startEvidence();
    staking.jail(ctx, one);
    end({ module: stakingModule }, ctx);
    const later = at(5n, 22n * 24n * 3600n);
    end({ module: stakingModule }, later);

    expect(report(later, { ...doubleVote, time: later.block.time }).events).toEqual([]);
    expect(slashing.isTombstoned(later, one)).toBe(false);

    signingInfos.delete(later, consensus(2));
    const second = { ...doubleVote, address: addresses.bytes(consensus(2)) };
    expect(report(later, { ...second, time: later.block.time }).events).toEqual([]);
  });
});

describe('MsgSubmitEvidence', () => {
  const equivocation: Equivocation = {
    height: 1n,
    time: { seconds: 1n, nanos: 0 },
    power: 1n,
    consensusAddress: one,
  };
  const pack = (changes: Partial<Equivocation> = {}) => ({
    typeUrl: Equivocation.typeUrl,
    value: Equivocation.toBytes({ ...equivocation, ...changes }),
  });

  it('panics for valid evidence, since there is no router of handlers, and rejects the rest', () => {
    const { ctx, module } = startEvidence();
    const code = (message: Partial<MsgSubmitEvidence>) =>
      codeOf(() => send({ module }, ctx, MsgSubmitEvidence, { submitter: acc(1), ...message }));

    expect(code({ evidence: pack() })).toBe('panic');
    expect(code({})).toBe('evidence/3');
    expect(code({ submitter: 'x', evidence: pack() })).toBe('sdk/7');
    for (const bad of [
      { time: { seconds: 0n, nanos: 0 } },
      { height: 0n },
      { power: 0n },
      { consensusAddress: '' },
    ])
      expect(code({ evidence: pack(bad) })).toBe('evidence/3');
  });

  it('rejects what is known with evidence/5', () => {
    const { ctx, module } = startEvidence();
    present(module.genesis, 'genesis').init(ctx, { evidence: [pack()] });

    const message = { submitter: acc(1), evidence: pack() };

    expect(codeOf(() => send({ module }, ctx, MsgSubmitEvidence, message))).toBe('evidence/5');
  });
});

describe('queries and genesis', () => {
  it('answer what was proven, and export it', () => {
    const { at, report, module } = startEvidence();
    const ctx = report(at(5n, 5n), doubleVote);
    const router = createQueryRouter([module]);
    const service = '/cosmos.evidence.v1beta1.Query';
    const [[key] = []] = [...keys.evidences.entries(ctx)];
    const hash = toHex(fromByteString(present(key, 'hash')));
    const ask = (text: string) =>
      QueryEvidenceResponse.decode(
        router.answer(
          ctx,
          `${service}/Evidence`,
          QueryEvidenceRequest.toBytes(QueryEvidenceRequest.create({ hash: text })),
        ),
      );

    const all = QueryAllEvidenceResponse.decode(
      router.answer(
        ctx,
        `${service}/AllEvidence`,
        QueryAllEvidenceRequest.toBytes(QueryAllEvidenceRequest.create()),
      ),
    );

    expect(all.evidence).toEqual([ask(hash).evidence]);
    expect(codeOf(() => ask(''))).toBe('grpc/InvalidArgument');
    expect(codeOf(() => ask('0g'))).toBe('undefined/1');
    expect(codeOf(() => ask('00'))).toBe('grpc/NotFound');

    const genesis = present(module.genesis, 'genesis');
    const exported = genesis.export(ctx) as GenesisState;
    const other = startEvidence();
    genesis.init(other.ctx, exported);
    expect(genesis.export(other.ctx)).toEqual(exported);
    expect(codeOf(() => genesis.init(other.ctx, exported))).toBe('undefined/1');
    const bad = { evidence: [{ typeUrl: Equivocation.typeUrl, value: new Uint8Array() }] };
    expect(codeOf(() => genesis.validate?.(bad, { addresses }))).toBe('undefined/1');
  });
});
