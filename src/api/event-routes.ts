// The log over HTTP: a page, a long poll, an event stream (SSE), and whole blocks that never change.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { EventLog } from '../events/log.ts';
import type { Filter } from '../events/filter.ts';
import type { HeadSignal } from './head-signal.ts';
import type { Position } from '../events/cursor.ts';
import { beforeHeight, formatEpoch } from '../events/cursor.ts';
import { FilterError, parseFilter } from '../events/filter.ts';
import { toHex } from '../types/bytes.ts';

/** Records of a page, when no limit is named and at most. */
const PAGE_RECORDS = 100;
const PAGE_RECORDS_MAX = 1_000;
/** Records of one answer, bytes. */
const PAGE_BYTES = 1024 * 1024;
/** Steps of 100 blocks that one page searches; an empty page says how far it came. */
const PAGE_READS_MAX = 50;
/** Records of one message of a stream, bytes. */
const STREAM_BYTES = 64 * 1024;
const STREAM_RECORDS = 500;
/** A stream with more bytes than this to send waits until it drained; the log is its queue. */
const BUFFERED_BYTES_MAX = 256 * 1024;
/** Longest wait of a poll, milliseconds: below what proxies give up at. */
const WAIT_MAX_MS = 30_000;
/** Between comments that keep a silent stream open. */
const HEARTBEAT_MS = 15_000;
/** Streams and polls at once. */
const WAITING_MAX = 2_000;

type Query = Readonly<Record<string, unknown>>;

/** A request that cannot be answered, with the status it gets. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(String(body['message']));
    this.status = status;
    this.body = body;
  }
}

type Asked = { readonly filter: Filter | undefined; readonly after: Position };

/** Adds `/v1/events` and `/v1/blocks/{height}/events`. */
export function addEventRoutes(
  server: FastifyInstance,
  { log, signal }: { readonly log: EventLog; readonly signal: HeadSignal },
): { close(): void } {
  const closing = new AbortController();
  let waiting = 0;

  server.get('/v1/events', async (request, reply) => {
    const query = queryOf(request);
    try {
      const asked = readAsked(log, query, request.headers['last-event-id']);
      if (request.headers.accept?.includes('text/event-stream') === true)
        return await stream(asked, reply);
      return await page(asked, query, reply);
    } catch (error) {
      if (error instanceof Refusal) return reply.code(error.status).send(error.body);
      throw error;
    }
  });

  server.get('/v1/blocks/:height/events', (request, reply) => {
    const { height: text } = paramsOf(request);
    if (text === undefined || !/^[0-9]{1,14}$/.test(text))
      return reply.code(400).send({ code: 'request', message: 'height is a number' });
    const height = BigInt(text);
    const block = log.block(height);
    if (block === undefined) {
      const isGone = height < log.oldest();
      return reply.code(isGone ? 410 : 404).send({
        code: isGone ? 'gap' : 'not_found',
        message: isGone ? 'no longer kept' : 'not there yet',
        oldest: Number(log.oldest()),
        head: Number(log.head()),
      });
    }
    const tag = `"${toHex(block.digest)}"`;
    reply.header('etag', tag).header('cache-control', 'public, max-age=31536000, immutable');
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply
      .type('application/json')
      .send(Buffer.concat([Buffer.from('['), block.body, Buffer.from(']')]));
  });

  async function page(asked: Asked, query: Query, reply: FastifyReply) {
    const limit = readLimit(query['limit']);
    const waitMs = readWait(query['wait']);
    const budget = { bytes: PAGE_BYTES, records: limit };
    const until = Date.now() + waitMs;
    let at = asked.after;
    for (let steps = 0; ; steps++) {
      const reading = log.read(at, asked.filter, budget);
      if (reading.kind === 'gap') throw gap(log, asked.after, reading.oldest);
      at = reading.to;
      const left = until - Date.now();
      const isEmpty = reading.batches.length === 0;
      const goesOn = reading.caughtUp ? left > 0 : steps < PAGE_READS_MAX;
      if (!isEmpty || !goesOn || reply.raw.destroyed) {
        const head = `{"to":"${log.cursor(at)}","head":${log.head()},"oldest":${log.oldest()},"events":[`;
        const parts = reading.batches.flatMap(({ bytes }, index) =>
          index === 0 ? [bytes] : [Buffer.from(','), bytes],
        );
        return reply
          .type('application/json')
          .send(Buffer.concat([Buffer.from(head), ...parts, Buffer.from(']}')]));
      }
      if (reading.caughtUp) await wait(left, reply);
      // One long search must not keep the others waiting.
      else await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async function wait(ms: number, reply: FastifyReply): Promise<void> {
    if (waiting >= WAITING_MAX)
      throw new Refusal(503, { code: 'limit', message: `more than ${WAITING_MAX} wait already` });
    waiting++;
    const gone = new AbortController();
    const abort = (): void => gone.abort();
    reply.raw.once('close', abort);
    closing.signal.addEventListener('abort', abort);
    try {
      await signal.above(log.head(), ms, gone.signal);
    } finally {
      waiting--;
      reply.raw.off('close', abort);
      closing.signal.removeEventListener('abort', abort);
    }
  }

  async function stream(asked: Asked, reply: FastifyReply) {
    if (waiting >= WAITING_MAX)
      throw new Refusal(503, { code: 'limit', message: `more than ${WAITING_MAX} wait already` });
    waiting++;
    reply.hijack();
    const out = reply.raw;
    const gone = new AbortController();
    const abort = (): void => gone.abort();
    out.once('close', abort);
    closing.signal.addEventListener('abort', abort);
    const heads = Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    out.writeHead(200, {
      ...Object.fromEntries(heads),
      'content-type': 'text/event-stream',
      'cache-control': 'no-cache',
      'x-accel-buffering': 'no',
    });
    out.write(`retry: 2000\n\n`);
    try {
      const isGone = (): boolean => gone.signal.aborted;
      for (let at = asked.after; !isGone();) {
        const budget = { bytes: STREAM_BYTES, records: STREAM_RECORDS };
        const reading = log.read(at, asked.filter, budget);
        if (reading.kind === 'gap') {
          const { body } = gap(log, at, reading.oldest);
          out.write(`event: gap\ndata: ${JSON.stringify(body)}\n\n`);
          at = reading.oldest;
          continue;
        }
        const { batches, to, caughtUp } = reading;
        const hasMoved = to.height !== at.height || to.index !== at.index;
        at = to;
        if (batches.length > 0 || (hasMoved && caughtUp)) {
          const cursor = log.cursor(to);
          out.write(`id: ${cursor}\nevent: ev\ndata: {"to":"${cursor}","head":${log.head()},"e":[`);
          batches.forEach(({ bytes }, index) => {
            if (index > 0) out.write(',');
            out.write(bytes);
          });
          out.write(']}\n\n');
        }
        if (out.writableLength > BUFFERED_BYTES_MAX) await drained(out, gone.signal);
        if (!caughtUp) await new Promise((resolve) => setImmediate(resolve));
        else {
          const head = log.head();
          await signal.above(head, HEARTBEAT_MS, gone.signal);
          if (log.head() === head && !isGone()) out.write(': waiting\n\n');
        }
      }
    } finally {
      waiting--;
      closing.signal.removeEventListener('abort', abort);
      out.end();
    }
    return reply;
  }

  return { close: () => closing.abort() };
}

const drained = (out: FastifyReply['raw'], gone: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      out.off('drain', done);
      gone.removeEventListener('abort', done);
      resolve();
    };
    out.once('drain', done);
    gone.addEventListener('abort', done);
  });

const gap = (log: EventLog, after: Position, oldest: Position): Refusal =>
  new Refusal(410, {
    code: 'gap',
    message: 'what follows the cursor is no longer kept',
    after: log.cursor(after),
    oldest: log.cursor(oldest),
  });

function readAsked(log: EventLog, query: Query, lastEventId: unknown): Asked {
  const filter = readFilter(query['filter']);
  // What a browser resumes with is newer than what its address says.
  const after =
    typeof lastEventId === 'string' && lastEventId !== '' ? lastEventId : query['after'];
  if (typeof after === 'string') return { filter, after: readAfter(log, after) };
  const from = query['from'];
  if (from === 'head') return { filter, after: log.end() };
  if (from === undefined || from === 'oldest') return { filter, after: log.start() };
  if (typeof from === 'string' && /^[0-9]{1,14}$/.test(from))
    return { filter, after: beforeHeight(BigInt(from)) };
  throw new Refusal(400, {
    code: 'request',
    message: 'from is oldest, head or a height',
  });
}

function readAfter(log: EventLog, text: string): Position {
  const reading = log.readCursor(text);
  if (reading.kind === 'position') return reading.position;
  if (reading.kind === 'malformed')
    throw new Refusal(400, { code: 'cursor', message: 'after is not a cursor' });
  throw new Refusal(409, {
    code: 'epoch_mismatch',
    message: `the cursor is of epoch ${reading.epoch}`,
    epoch: formatEpoch(log.epoch),
  });
}

function readFilter(text: unknown): Filter | undefined {
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    return parseFilter(text);
  } catch (error) {
    if (error instanceof FilterError)
      throw new Refusal(400, { code: 'filter', message: error.message });
    throw error;
  }
}

function readLimit(text: unknown): number {
  if (text === undefined) return PAGE_RECORDS;
  const limit = typeof text === 'string' && /^[0-9]{1,6}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > PAGE_RECORDS_MAX)
    throw new Refusal(400, { code: 'request', message: `limit is 1 to ${PAGE_RECORDS_MAX}` });
  return limit;
}

/** `20s` or `20`, seconds; in milliseconds. */
function readWait(text: unknown): number {
  if (text === undefined) return 0;
  const seconds = typeof text === 'string' ? /^([0-9]{1,3})s?$/.exec(text)?.[1] : undefined;
  if (seconds === undefined)
    throw new Refusal(400, { code: 'request', message: 'wait is seconds, such as 20s' });
  return Math.min(Number(seconds) * 1000, WAIT_MAX_MS);
}

const isRecord = (value: unknown): value is Query => typeof value === 'object' && value !== null;
const queryOf = (request: FastifyRequest): Query => (isRecord(request.query) ? request.query : {});
const paramsOf = (request: FastifyRequest): { height?: string } => {
  const height = isRecord(request.params) ? request.params['height'] : undefined;
  return typeof height === 'string' ? { height } : {};
};
