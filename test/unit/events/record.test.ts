import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Block } from '../../../src/events/block.ts';
import { outboxRow } from '../../../src/events/record.ts';
import {
  RequestFinalizeBlock,
  ResponseFinalizeBlock,
} from '../../../src/proto/tendermint/abci/types.ts';
import { frame, transfer } from './blocks.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('outboxRow', () => {
  it('keeps the order: begin, each tx and its events, the block’s events, validators, end', () => {
    const { txs, ...request } = RequestFinalizeBlock.create({
      height: 7n,
      hash: Buffer.from('ab', 'hex'),
      time: { seconds: 1_700_000_000n, nanos: 120_000_000 },
      proposerAddress: Buffer.from('0c', 'hex'),
      txs: [Buffer.from('a')],
    });
    const response = ResponseFinalizeBlock.create({
      txResults: [
        {
          code: 5,
          codespace: 'sdk',
          data: Buffer.from('x'),
          log: 'differs between nodes',
          info: '',
          gasWanted: 9n,
          gasUsed: 8n,
          events: [{ type: 'tx', attributes: [{ key: 'fee', value: '1"ü', index: true }] }],
        },
      ],
      events: [{ type: 'mint', attributes: [] }],
      validatorUpdates: [
        { pubKey: { sum: { kind: 'ed25519', value: Buffer.from('k') } }, power: 10n },
      ],
    });

    const row = outboxRow({ ...request, txs }, response);

    const end = Buffer.from(row.body).indexOf('{"kind":"block.end"');
    const before = row.body.subarray(0, end - 1);
    expect(JSON.parse(`[${Buffer.from(row.body).toString()}]`)).toEqual([
      {
        kind: 'block.begin',
        height: '7',
        index: 0,
        hash: 'AB',
        time: '2023-11-14T22:13:20.12Z',
        proposer: '0C',
        txs: 1,
      },
      {
        kind: 'tx',
        height: '7',
        index: 1,
        tx: 0,
        hash: sha256(Buffer.from('a')).toUpperCase(),
        code: 5,
        codespace: 'sdk',
        gas_wanted: '9',
        gas_used: '8',
      },
      { kind: 'event', height: '7', index: 2, tx: 0, type: 'tx', attrs: [['fee', '1"ü']] },
      { kind: 'event', height: '7', index: 3, type: 'mint', attrs: [] },
      { kind: 'validator', height: '7', index: 4, key_type: 'ed25519', key: 'aw==', power: '10' },
      { kind: 'block.end', height: '7', index: 5, n_events: 6, digest: sha256(before) },
    ]);
    expect(row.eventCount).toBe(6);
    expect(Buffer.from(row.digest).toString('hex')).toBe(sha256(row.body));
  });

  it('makes the same bytes whatever the log of a transaction says', () => {
    const [a, b] = ['first', 'second'].map((log) =>
      outboxRow(
        RequestFinalizeBlock.create({ height: 1n, txs: [Buffer.from('t')] }),
        ResponseFinalizeBlock.create({
          txResults: [
            {
              code: 1,
              codespace: 'sdk',
              data: Buffer.alloc(0),
              log,
              info: log,
              gasWanted: 0n,
              gasUsed: 0n,
              events: [],
            },
          ],
        }),
      ),
    );

    expect(a).toEqual(b);
  });

  it('finds every record by its index entry, whatever characters the events hold', () => {
    const text = fc.oneof(fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 }));
    const events = fc.array(
      fc
        .tuple(text, fc.array(fc.tuple(text, text), { maxLength: 3 }))
        .map(([type, attributes]) => [type, ...attributes] as const),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(events, { maxLength: 3 }), events, (txs, own) => {
        const block = new Block(frame(3, txs, own));

        const cut = block.indexes.map((index) => block.record(index));
        const whole = block.records();

        expect(cut).toEqual(whole);
        expect(whole.map(({ index }) => index)).toEqual(block.indexes);
        expect(whole.map(({ tx }) => tx)).toEqual(block.indexes.map((at) => block.txOf(at)));
        expect(whole.map(({ kind }) => kind)).toEqual(block.indexes.map((at) => block.kindOf(at)));
        expect(block.slice(1, block.count - 1).toString()).toBe(
          block.indexes
            .slice(1)
            .map((at) => block.slice(at).toString())
            .join(','),
        );
        expect(whole.filter(({ kind }) => kind === 'event').map(({ type }) => type)).toEqual(
          [...txs.flat(), ...own].map(([type]) => type),
        );
      }),
    );
  });

  it('keeps bytes that are not UTF-8 apart, as JSON escapes', () => {
    const block = new Block(frame(1, [[transfer('\udc80', 'b', '1')]]));

    expect(block.slice(2).toString()).toContain('["sender","\\udc80"]');
  });
});
