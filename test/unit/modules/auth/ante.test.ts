import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlainTx } from '../../../lockstep/trace.ts';
import { ours, toInitChain } from '../../../lockstep/trace.ts';
import {
  RequestCheckTx,
  RequestFinalizeBlock,
} from '../../../../src/proto/tendermint/abci/types.ts';
import { fromBase64 } from '../../../../src/types/bytes.ts';
import { SECOND, toWireTime, timestamp } from '../../../../src/types/time.ts';
import { BLOCK_TIME_SECONDS, createChain } from './chain.ts';

type PlainResult = {
  readonly code: number;
  readonly codespace: string;
  readonly gasWanted: string;
  readonly gasUsed: string;
  readonly log: string;
  readonly events: readonly unknown[];
};
type Simulated =
  | { readonly code: number; readonly codespace: string }
  | { readonly gas_wanted: string; readonly gas_used: string };
type Row = {
  readonly name: string;
  readonly tx: string;
  readonly check: PlainResult;
  readonly simulated: Simulated;
  readonly delivered: PlainResult;
};
// Made by test/vectors/make/ante.mjs with the reference implementation.
const vectors = JSON.parse(
  readFileSync(new URL('../../../vectors/ante.json', import.meta.url), 'utf8'),
) as { readonly firstHeight: number; readonly initChain: unknown; readonly rows: readonly Row[] };

/** A panic's text has a stack trace behind it, some texts are of Go's libraries, one has raw bytes: those are not compared. */
const comparable = ({ code, log, ...rest }: PlainResult): unknown => ({
  ...rest,
  code,
  log:
    [1, 2, 7, 9, 111222].includes(code) || /is smaller than|unsupported sign mode/.test(log)
      ? ''
      : log,
});

const plain = (tx: PlainTx): PlainResult => ({
  code: tx.code,
  codespace: tx.codespace,
  gasWanted: tx.gasWanted,
  gasUsed: tx.gasUsed,
  log: tx.log,
  events: tx.events.map(([type, attributes]) => [type, ...attributes.map(([k, v]) => [k, v])]),
});

describe('the ante list', () => {
  const got = new Map<
    string,
    { check: PlainResult; simulated: Simulated; delivered: PlainResult }
  >();
  let alerts: readonly unknown[] = [];

  beforeAll(() => {
    const chain = createChain({
      // The reference has fee grants, none of which is given.
      useGrantedFees: () => {
        throw new Error('no transaction names another granter');
      },
    });
    const { app } = chain;
    alerts = chain.alerts;
    app.initChain(toInitChain(vectors.initChain));
    let height = 0n;
    const block = (txs: readonly Uint8Array[]) => {
      height += 1n;
      const time = toWireTime(timestamp((BLOCK_TIME_SECONDS + 5n * height) * SECOND));
      const answer = app.finalizeBlock(
        RequestFinalizeBlock.create({
          txs: [...txs],
          height,
          time,
          decidedLastCommit: { round: 0, votes: [] },
        }),
      );
      app.commit();
      return answer;
    };
    while (height + 1n < BigInt(vectors.firstHeight)) block([]);

    for (const row of vectors.rows) {
      const tx = fromBase64(row.tx);
      const simulated = simulate(() => app.simulate(tx));
      const checked = app.checkTx(RequestCheckTx.create({ tx }));
      const { events, log, code, codespace } = checked;
      const [delivered] = ours(block([tx])).txs;
      if (delivered === undefined) throw new Error('a result');
      got.set(row.name, {
        simulated,
        check: {
          code,
          codespace,
          log,
          gasWanted: String(checked.gasWanted),
          gasUsed: String(checked.gasUsed),
          events: events.map((e) => [e.type, ...e.attributes.map((a) => [a.key, a.value])]),
        },
        delivered: plain(delivered),
      });
    }
  }, 120_000);

  for (const row of vectors.rows)
    it(`answers as the reference: ${row.name}`, () => {
      const answer = got.get(row.name);

      expect(answer && comparable(answer.delivered)).toEqual(comparable(row.delivered));
      expect(answer && comparable(answer.check)).toEqual(comparable(row.check));
      expect(answer?.simulated).toEqual(row.simulated);
    });

  it('alerts of nothing but the reference’s own panics', () => {
    expect(alerts).toEqual([]);
  });
});

function simulate(
  run: () => ReturnType<ReturnType<typeof createChain>['app']['simulate']>,
): Simulated {
  try {
    const { code, codespace, gasWanted, gasUsed } = run();
    return code === 0
      ? { gas_wanted: String(gasWanted), gas_used: String(gasUsed) }
      : { code, codespace };
  } catch (error) {
    const { code, codespace } = error as { code: number; codespace: string };
    return { code, codespace };
  }
}
