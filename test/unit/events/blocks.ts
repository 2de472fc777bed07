import type { LogRow } from '../../../src/events/record.ts';
import type { OutboxSource } from '../../../src/events/log.ts';
import { outboxRow } from '../../../src/events/record.ts';
import {
  type Event,
  ExecTxResult,
  RequestFinalizeBlock,
  ResponseFinalizeBlock,
} from '../../../src/proto/tendermint/abci/types.ts';

export type EventText = readonly [type: string, ...attributes: [key: string, value: string][]];

export const event = ([type, ...attributes]: EventText): Event => ({
  type,
  attributes: attributes.map(([key, value]) => ({ key, value, index: true })),
});

/** The frame of a block: events by transaction, and the block's own. */
export function frame(
  height: number,
  txs: readonly (readonly EventText[])[],
  own: readonly EventText[] = [],
): LogRow {
  return outboxRow(
    RequestFinalizeBlock.create({
      height: BigInt(height),
      hash: Buffer.alloc(32, height),
      time: { seconds: 1_700_000_000n + BigInt(height), nanos: 5 },
      proposerAddress: Buffer.alloc(20, 1),
      txs: txs.map((_, index) => Buffer.from(`tx ${height}/${index}`)),
    }),
    ResponseFinalizeBlock.create({
      txResults: txs.map((events) =>
        ExecTxResult.create({ gasWanted: 200_000n, gasUsed: 71_234n, events: events.map(event) }),
      ),
      events: own.map(event),
    }),
  );
}

/** An outbox in memory that can be written to, and rolled back. */
export function outbox(): OutboxSource & { readonly rows: LogRow[] } {
  const rows: LogRow[] = [];
  return {
    rows,
    after: (height, limit) => rows.filter((row) => row.height > height).slice(0, limit),
    head: () => rows.at(-1)?.height ?? 0n,
  };
}

export const transfer = (sender: string, recipient: string, amount: string): EventText => [
  'transfer',
  ['recipient', recipient],
  ['sender', sender],
  ['amount', amount],
];
