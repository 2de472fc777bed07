import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allMessages, allServices } from '../../../src/proto/all-types.ts';
import { MsgSend, MsgService } from '../../../src/proto/cosmos/bank/v1beta1/tx.ts';
import { QueryService } from '../../../src/proto/cosmos/gov/v1beta1/query.ts';
import { ServiceService } from '../../../src/proto/cosmos/tx/v1beta1/service.ts';
import { BondStatus, BondStatusEnum } from '../../../src/proto/cosmos/staking/v1beta1/staking.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('src/proto', () => {
  it('is what the generator writes', () => {
    const { status, stderr } = spawnSync('node', ['scripts/proto.mjs', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });

    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('names each message and service once', () => {
    for (const all of [allMessages, allServices]) {
      const names = all.map(({ typeName }) => typeName);
      expect(new Set(names).size).toBe(names.length);
    }
    expect(allMessages.length).toBeGreaterThan(600);
  });

  it('lists fields in ascending order', () => {
    for (const { fields, typeName } of allMessages)
      for (const [i, field] of fields.entries())
        expect(field.no, typeName).toBeGreaterThan(fields[i - 1]?.no ?? 0);
  });

  it('carries signers, amino names and field options', () => {
    expect(MsgSend.typeUrl).toBe('/cosmos.bank.v1beta1.MsgSend');
    expect(MsgSend.options).toEqual({ signers: ['from_address'], aminoName: 'cosmos-sdk/MsgSend' });
    expect(MsgSend.fields[2]).toMatchObject({
      name: 'amount',
      repeated: true,
      nullable: false,
      castrepeated: 'Coins',
      amino: { dontOmitempty: true, encoding: 'legacy_coins' },
    });
    expect(MsgService).toMatchObject({ typeName: 'cosmos.bank.v1beta1.Msg', msgService: true });
  });

  it('carries HTTP routes', () => {
    expect(QueryService.methods.find(({ name }) => name === 'Vote')?.http).toEqual([
      { method: 'get', path: '/cosmos/gov/v1beta1/proposals/{proposal_id}/votes/{voter}' },
    ]);
    expect(ServiceService.methods.find(({ name }) => name === 'BroadcastTx')?.http).toEqual([
      { method: 'post', path: '/cosmos/tx/v1beta1/txs', body: '*' },
    ]);
  });

  it('maps enum names and numbers', () => {
    expect(BondStatus.BOND_STATUS_BONDED).toBe(3);
    expect(BondStatusEnum.names.get(3)).toBe('BOND_STATUS_BONDED');
  });
});
