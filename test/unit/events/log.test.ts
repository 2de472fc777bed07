import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventLog, ReadBudget } from '../../../src/events/log.ts';
import type { LogRecord } from '../../../src/events/block.ts';
import type { LogRow } from '../../../src/events/record.ts';
import type { Position } from '../../../src/events/cursor.ts';
import { matchesFilter, parseFilter } from '../../../src/events/filter.ts';
import { openEventLog } from '../../../src/events/log.ts';
import { flattenEvents } from '../../../src/events/tags.ts';
import { HostError } from '../../../src/types/errors.ts';
import { type EventText, frame, outbox, transfer } from './blocks.ts';

let folder: string;
const genesisHash = Buffer.alloc(32, 9);
const opened: EventLog[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'avocet-log-'));
});
afterEach(() => {
  for (const log of opened.splice(0)) log.close();
  rmSync(folder, { recursive: true });
});

function open(source = outbox(), chainId = 'test-1', genesis = genesisHash): EventLog {
  const path = join(folder, 'events.db');
  const log = openEventLog({ path, chainId, genesisHash: genesis, source });
  opened.push(log);
  return log;
}

function filled(rows: readonly LogRow[]): EventLog {
  const source = outbox();
  source.rows.push(...rows);
  const log = open(source);
  log.pull();
  return log;
}

const WIDE: ReadBudget = { bytes: 1 << 20, records: 10_000 };

/** Everything from `after` on, read in steps of the budget. */
function drain(log: EventLog, after: Position, filter?: string, budget = WIDE): LogRecord[] {
  const found: LogRecord[] = [];
  for (let at = after, steps = 0; ; steps++) {
    expect(steps).toBeLessThan(10_000);
    const reading = log.read(at, filter === undefined ? undefined : parseFilter(filter), budget);
    if (reading.kind === 'gap') throw new Error('gap');
    for (const { bytes } of reading.batches)
      found.push(...(JSON.parse(`[${bytes.toString()}]`) as LogRecord[]));
    at = reading.to;
    if (reading.caughtUp) return found;
  }
}

const place = ({ height, index }: LogRecord): string => `${height}/${index}`;

describe('the copier', () => {
  it('copies each height once, and again nothing after a restart', () => {
    const source = outbox();
    source.rows.push(frame(1, []), frame(2, [[transfer('a', 'b', '1')]]));
    const log = open(source);

    expect(log.pull()).toBe(2);
    expect(log.pull()).toBe(0);
    const again = open(source);
    source.rows.push(frame(3, []));

    expect(again.pull()).toBe(1);
    expect([again.oldest(), again.head()]).toEqual([1n, 3n]);
    expect(drain(again, again.start()).map(place)).toEqual([
      '1/0', '1/1', '2/0', '2/1', '2/2', '2/3', '3/0', '3/1',
    ]); // prettier-ignore
  });

  it('takes the same frames again after a rollback, and halts at another one', () => {
    const source = outbox();
    source.rows.push(frame(1, []), frame(2, []), frame(3, []));
    const log = open(source);
    log.pull();

    source.rows.splice(1);
    expect(log.pull()).toBe(0);
    source.rows.push(frame(2, []));
    expect(log.pull()).toBe(0);
    source.rows.push(frame(3, [[transfer('a', 'b', '1')]]));

    expect(() => log.pull()).toThrow(/height 3 has digest .* different results/);
    expect(() => log.pull()).toThrow(HostError);
    expect(log.head()).toBe(3n);
  });

  it('checks the last frame once more when it is opened', () => {
    filled([frame(1, []), frame(2, [])]);
    const other = outbox();
    other.rows.push(frame(1, []), frame(2, [[transfer('a', 'b', '1')]]));
    const log = open(other);

    expect(() => log.pull()).toThrow(HostError);
  });

  it('refuses a file of another chain', () => {
    filled([frame(1, [])]);

    expect(() => open(outbox(), 'other-1')).toThrow(/another chain/);
    expect(() => open(outbox(), 'test-1', Buffer.alloc(32, 8))).toThrow(HostError);
  });

  it('tells readers below a hole that events are missing', () => {
    const source = outbox();
    source.rows.push(frame(1, []), frame(2, []));
    const log = open(source);
    log.pull();
    source.rows.splice(0, 2, frame(10, []), frame(11, []));
    log.pull();

    const reading = log.read({ height: 2n, index: 1 }, undefined, WIDE);

    expect(log.oldest()).toBe(10n);
    expect(reading).toEqual({ kind: 'gap', oldest: log.start() });
    expect(drain(log, log.start()).map(place)).toEqual(['10/0', '10/1', '11/0', '11/1']);
    expect(log.block(1n)).toBeUndefined();
  });

  it('serves a log that begins above height 1, from the height before on', () => {
    const log = filled([frame(100, []), frame(101, [])]);

    expect(log.read({ height: 98n, index: 5 }, undefined, WIDE).kind).toBe('gap');
    expect(drain(log, { height: 99n, index: 0 }).map(place)).toHaveLength(4);
  });
});

describe('reading', () => {
  it('keeps a position that is ahead of the log', () => {
    const log = filled([frame(1, [])]);
    const ahead = { height: 7n, index: 3 };

    expect(log.read(ahead, undefined, WIDE)).toEqual({
      kind: 'batches',
      batches: [],
      to: ahead,
      caughtUp: true,
    });
  });

  it('moves on where nothing matches', () => {
    const log = filled([frame(1, []), frame(2, [[transfer('a', 'b', '1')]])]);

    const reading = log.read(log.start(), parseFilter("transfer.sender='nobody'"), WIDE);

    expect(reading).toEqual({ kind: 'batches', batches: [], to: log.end(), caughtUp: true });
  });

  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const events: fc.Arbitrary<EventText[]> = fc.array(
    fc.oneof(
      fc.tuple(name, name, fc.constantFrom('1uavo', '7uavo')).map((args) => transfer(...args)),
      name.map((who): EventText => ['message', ['sender', who]]),
    ),
    { maxLength: 4 },
  );
  const chain = fc.array(fc.tuple(fc.array(events, { maxLength: 3 }), events), {
    minLength: 1,
    maxLength: 6,
  });
  const filters = [
    undefined,
    "transfer.sender='a'",
    "transfer.sender='a' AND transfer.recipient='b'",
    "transfer.amount>5 AND tm.event='Tx'",
    'message EXISTS',
    "message.sender='d' AND tx.height>=2",
    'block.height=2',
    "tm.event='NewBlock'",
  ];

  it('answers by any budget, from any cursor, indexed or not, what the records say', () => {
    fc.assert(
      fc.property(
        chain,
        fc.constantFrom(...filters),
        fc.record({
          bytes: fc.integer({ min: 1, max: 2_000 }),
          records: fc.integer({ min: 1, max: 9 }),
          blocks: fc.integer({ min: 1, max: 4 }),
        }),
        fc.nat({ max: 6 }),
        fc.nat(),
        (blocks, filter, budget, indexed, pick) => {
          const source = outbox();
          source.rows.push(...blocks.map(([txs, own], at) => frame(at + 1, txs, own)));
          const log = openEventLog({ path: ':memory:', chainId: 't', genesisHash, source });
          log.pull();
          log.index(indexed);
          const all = drain(log, log.start());
          const from = all[pick % all.length];
          const after = { height: BigInt(from?.height ?? 0), index: from?.index ?? 0 };

          const got = drain(log, after, filter, budget).map(place);

          const rest = all.slice(all.indexOf(from!) + 1);
          expect(got).toEqual(rest.filter((record) => selects(filter, record, all)).map(place));
          log.close();
        },
      ),
    );
  });

  it('finds transactions by CometBFT’s meaning: each condition by any event of theirs', () => {
    fc.assert(
      fc.property(chain, fc.constantFrom(...filters.slice(1)), fc.nat({ max: 6 }), (blocks, filter, indexed) => {
        const source = outbox();
        source.rows.push(...blocks.map(([txs, own], at) => frame(at + 1, txs, own)));
        const log = openEventLog({ path: ':memory:', chainId: 't', genesisHash, source });
        log.pull();
        log.index(indexed);
        const query = parseFilter(filter ?? '');

        const found = log.searchTxs(query, 'ascending');

        const all = drain(log, log.start());
        const wanted = all
          .filter(({ kind }) => kind === 'tx')
          .filter((tx) => {
            const own = all.filter((r) => r.height === tx.height && r.tx === tx.tx);
            return matchesFilter(query, flattenEvents(own.flatMap((r) => composites(r, all))));
          })
          .map(({ height, tx }) => ({ height: BigInt(height), tx }));
        expect(found).toEqual({ kind: 'found', txs: wanted });
        for (const { hash, height, tx } of all.filter(({ kind }) => kind === 'tx'))
          expect(log.findTx(hash ?? '')).toEqual({ height: BigInt(height), tx });
        log.close();
      }),
    );
  }); // prettier-ignore
});

/** What is matched of one record, built by hand from CometBFT's rule. */
function composites(record: LogRecord, all: readonly LogRecord[]): [string, string[]][] {
  const { tx, height } = record;
  const out = (record.attrs ?? []).map(([key, value]): [string, string[]] => [
    `${record.type ?? ''}.${key}`,
    [value],
  ]);
  out.push(['block.height', [height]]);
  if (tx === undefined) return [...out, ['tm.event', ['NewBlock', 'NewBlockEvents']]];
  const hash = all.find((r) => r.kind === 'tx' && r.height === height && r.tx === tx)?.hash ?? '';
  return [...out, ['tm.event', ['Tx']], ['tx.hash', [hash]], ['tx.height', [height]]];
}

const selects = (
  filter: string | undefined,
  record: LogRecord,
  all: readonly LogRecord[],
): boolean =>
  filter === undefined ||
  matchesFilter(parseFilter(filter), flattenEvents(composites(record, all)));
