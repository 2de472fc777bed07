import type { WebSocket } from 'ws';
import type { EventLog } from '../events/log.ts';
import type { Position } from '../events/cursor.ts';
import type { ClientMessage, EndCode, StartRequest } from './protocol.ts';
import type { Filter } from '../events/filter.ts';
import type { Frames } from './frames.ts';
import type { RelayLimits } from './limits.ts';
import { beforeHeight, comparePositions, formatEpoch } from '../events/cursor.ts';
import { FilterError, parseFilter } from '../events/filter.ts';
import { eventFrame } from './frames.ts';
import { FRAMES_PER_TURN } from './limits.ts';
import { readMessage } from './protocol.ts';

/** What a relay counts over all of its sockets. */
export type RelayCounters = {
  bytesSent: number;
  framesSent: number;
  gaps: number;
  readonly ends: Map<EndCode, number>;
};

/** A cursor and a filter over the log; it holds no events. */
type Subscription = {
  readonly id: string;
  readonly filter: Filter | undefined;
  readonly windowBytes: number;
  readonly bytes: number;
  readonly records: number;
  readonly progressMs: number;
  /** Everything up to here was looked at, and sent if the filter selected it. */
  at: Position;
  /** The last `to` that the client was told. */
  told: Position;
  toldAt: number;
  caughtUp: boolean;
  /** Frames under way that count against the window, oldest first. */
  readonly unacknowledged: { readonly to: Position; readonly bytes: number }[];
  unacknowledgedBytes: number;
};

/** What `end` tells a client that may come again at once, milliseconds; spread, so that not all come together. */
const RETRY_BASE_MS = 500;
const RETRY_SPREAD_MS = 3_000;
const retryAfterMs = (): number => RETRY_BASE_MS + Math.floor(Math.random() * RETRY_SPREAD_MS);

/** Close codes of RFC 6455. */
const GOING_AWAY = 1001;
const POLICY_VIOLATION = 1008;
const TRY_AGAIN_LATER = 1013;

/** One socket. Nothing is queued for it beyond what is being sent: a slow one reads on from the log. */
export class Session {
  readonly #socket: WebSocket;
  readonly #log: EventLog;
  readonly #frames: Frames;
  readonly #limits: RelayLimits;
  readonly #counters: RelayCounters;
  readonly #subscriptions = new Map<string, Subscription>();
  readonly #openedAt: number;
  #turnIsDue = false;
  #missedPongs = 0;
  #pingedAt: number;
  /** When the socket last took bytes. */
  #drainedAt: number;

  constructor(
    socket: WebSocket,
    shared: {
      readonly log: EventLog;
      readonly frames: Frames;
      readonly limits: RelayLimits;
      readonly counters: RelayCounters;
    },
  ) {
    this.#socket = socket;
    this.#log = shared.log;
    this.#frames = shared.frames;
    this.#limits = shared.limits;
    this.#counters = shared.counters;
    this.#openedAt = this.#pingedAt = this.#drainedAt = Date.now();
    socket.on('message', (data: Buffer, isBinary) => {
      if (isBinary) this.#refuse(undefined, 'request', 'frames are text');
      else this.#receive(data.toString('utf8'));
    });
    socket.on('pong', () => {
      this.#missedPongs = 0;
    });
    this.#sendJson({
      op: 'ready',
      chain: this.#log.chainId,
      epoch: formatEpoch(this.#log.epoch),
      head: Number(this.#log.head()),
      oldest: Number(this.#log.oldest()),
      limits: {
        subscriptions: this.#limits.subscriptionsPerSocket,
        messageBytes: this.#limits.messageBytes,
        frameBytes: this.#limits.frameBytes,
      },
    });
  }

  get subscriptions(): number {
    return this.#subscriptions.size;
  }

  /** Bytes that wait to be sent. */
  get buffered(): number {
    return this.#socket.bufferedAmount;
  }

  get isLagging(): boolean {
    return this.#socket.bufferedAmount > this.#limits.bufferedBytes;
  }

  /** The log has grown. */
  wake(): void {
    for (const subscription of this.#subscriptions.values()) subscription.caughtUp = false;
    this.#turn();
  }

  /** Heartbeats, progress marks and the end of those who take nothing. Called about once a second. */
  tick(now: number): void {
    const { heartbeatMs, idleMs, stallMs } = this.#limits;
    if (this.isLagging && now - this.#drainedAt > stallMs) return this.end('slow');
    if (this.#subscriptions.size === 0 && now - this.#openedAt > idleMs)
      return this.#socket.close(POLICY_VIOLATION, 'no subscription');
    if (now - this.#pingedAt >= heartbeatMs) {
      if (this.#missedPongs >= 2) return this.#socket.terminate();
      this.#missedPongs++;
      this.#pingedAt = now;
      this.#socket.ping();
    }
    if (this.isLagging) return;
    for (const subscription of this.#subscriptions.values()) {
      const { at, told, toldAt, progressMs, id } = subscription;
      if (comparePositions(at, told) === 0 || now - toldAt < progressMs) continue;
      this.#send(eventFrame(this.#log, id, at, []));
      subscription.told = at;
      subscription.toldAt = now;
    }
  }

  /** Ends every subscription with its cursor and closes. */
  end(code: 'slow' | 'drain'): void {
    for (const subscription of this.#subscriptions.values()) this.#end(subscription, code);
    this.#subscriptions.clear();
    this.#socket.close(code === 'slow' ? TRY_AGAIN_LATER : GOING_AWAY, code);
    // Whoever takes no bytes does not take the close either.
    if (code === 'slow') this.#socket.terminate();
  }

  #receive(text: string): void {
    const reading = readMessage(text);
    if (reading.kind === 'fault') return this.#refuse(reading.id, 'request', reading.text);
    const { message } = reading;
    switch (message.op) {
      case 'sub':
        return this.#subscribe(message);
      case 'unsub': {
        const subscription = this.#subscriptions.get(message.id);
        if (subscription === undefined)
          return this.#refuse(message.id, 'request', 'no such subscription');
        this.#subscriptions.delete(message.id);
        return this.#end(subscription, 'unsub');
      }
      case 'ack':
        return this.#acknowledge(message.id, message.cursor);
    }
  }

  #subscribe(message: Extract<ClientMessage, { op: 'sub' }>): void {
    const { id, start, progressMs } = message;
    if (this.#subscriptions.has(id)) return this.#refuse(id, 'request', 'the id is taken');
    const { subscriptionsPerSocket, frameBytes, frameRecords } = this.#limits;
    if (this.#subscriptions.size >= subscriptionsPerSocket)
      return this.#refuse(id, 'limit', `at most ${subscriptionsPerSocket} subscriptions`);
    const filter = message.filter === undefined ? undefined : readFilter(message.filter);
    if (filter instanceof FilterError) return this.#refuse(id, 'filter', filter.message);
    const from = this.#startOf(start);
    if ('code' in from) return this.#refuse(id, from.code, from.text);

    this.#subscriptions.set(id, {
      id,
      filter,
      windowBytes: message.windowBytes,
      bytes: Math.max(1, Math.min(message.maxBytes ?? frameBytes, frameBytes)),
      records: Math.max(1, Math.min(message.maxRecords ?? frameRecords, frameRecords)),
      progressMs: Math.max(progressMs ?? 0, this.#limits.progressMs),
      at: from,
      told: from,
      toldAt: Date.now(),
      caughtUp: false,
      unacknowledged: [],
      unacknowledgedBytes: 0,
    });
    this.#sendJson({ op: 'ok', id, start: this.#log.cursor(from) });
    this.#turn();
  }

  #startOf(start: StartRequest): Position | { readonly code: EndCode; readonly text: string } {
    switch (start.kind) {
      case 'oldest':
        return this.#log.start();
      case 'head':
        return this.#log.end();
      case 'height':
        return beforeHeight(start.height);
      case 'after': {
        const reading = this.#log.readCursor(start.cursor);
        if (reading.kind === 'position') return reading.position;
        if (reading.kind === 'malformed') return { code: 'cursor', text: 'not a cursor' };
        return {
          code: 'epoch',
          text: `the cursor is of epoch ${reading.epoch}, this log has ${formatEpoch(this.#log.epoch)}`,
        };
      }
    }
  }

  #acknowledge(id: string, cursor: string): void {
    const subscription = this.#subscriptions.get(id);
    if (subscription === undefined) return this.#refuse(id, 'request', 'no such subscription');
    const reading = this.#log.readCursor(cursor);
    if (reading.kind !== 'position') return this.#refuse(id, 'cursor', 'not a cursor of this log');
    const { unacknowledged } = subscription;
    for (
      let first = unacknowledged[0];
      first !== undefined && comparePositions(first.to, reading.position) <= 0;
      first = unacknowledged[0]
    ) {
      unacknowledged.shift();
      subscription.unacknowledgedBytes -= first.bytes;
    }
    this.#turn();
  }

  /** Sends what may be sent, a few frames; the rest after the others had their turn. */
  #turn(): void {
    let left = FRAMES_PER_TURN;
    for (let isMore = true; isMore;) {
      isMore = false;
      for (const subscription of this.#subscriptions.values()) {
        if (this.isLagging) return; // #drained goes on
        if (!this.#isReady(subscription)) continue;
        if (left-- === 0) return this.#later();
        this.#step(subscription);
        isMore = true;
      }
    }
  }

  #isReady({ caughtUp, windowBytes, unacknowledgedBytes }: Subscription): boolean {
    return !caughtUp && (windowBytes === 0 || unacknowledgedBytes < windowBytes);
  }

  #later(): void {
    if (this.#turnIsDue) return;
    this.#turnIsDue = true;
    setImmediate(() => {
      this.#turnIsDue = false;
      if (this.#socket.readyState === this.#socket.OPEN) this.#turn();
    });
  }

  #step(subscription: Subscription): void {
    const { id, filter, at, bytes, records } = subscription;
    const step = this.#frames.step({ id, filter, after: at, bytes, records });
    if (step.kind === 'gap') {
      this.#counters.gaps++;
      const log = this.#log;
      this.#sendJson({ op: 'gap', id, after: log.cursor(at), oldest: log.cursor(step.oldest) });
      subscription.at = subscription.told = step.oldest;
      return;
    }
    subscription.at = step.to;
    subscription.caughtUp = step.caughtUp;
    if (step.frame === undefined) return;
    this.#send(step.frame);
    subscription.told = step.to;
    subscription.toldAt = Date.now();
    if (subscription.windowBytes === 0) return;
    subscription.unacknowledged.push({ to: step.to, bytes: step.frame.length });
    subscription.unacknowledgedBytes += step.frame.length;
  }

  #end({ id, at }: Subscription, code: EndCode): void {
    this.#count(code);
    const retry = code === 'slow' || code === 'drain' ? { retryAfterMs: retryAfterMs() } : {};
    this.#sendJson({ op: 'end', id, cursor: this.#log.cursor(at), code, ...retry });
  }

  /** Answers a message that cannot be fulfilled; subscriptions that are there go on. */
  #refuse(id: string | undefined, code: EndCode, message: string): void {
    this.#count(code);
    if (id !== undefined && !this.#subscriptions.has(id))
      this.#sendJson({ op: 'end', id, code, message });
    else this.#sendJson({ op: 'error', ...(id === undefined ? {} : { id }), code, message });
  }

  #count(code: EndCode): void {
    this.#counters.ends.set(code, (this.#counters.ends.get(code) ?? 0) + 1);
  }

  #sendJson(message: Readonly<Record<string, unknown>>): void {
    this.#send(Buffer.from(JSON.stringify(message)));
  }

  #send(frame: Buffer): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return;
    // From an empty buffer on, the time in which nothing leaves is counted anew.
    if (this.#socket.bufferedAmount === 0) this.#drainedAt = Date.now();
    this.#socket.send(frame, { binary: false }, this.#drained);
    this.#counters.bytesSent += frame.length;
    this.#counters.framesSent++;
  }

  /** A frame has left. */
  readonly #drained = (): void => {
    this.#drainedAt = Date.now();
    if (!this.isLagging) this.#later();
  };
}

function readFilter(text: string): Filter | FilterError {
  try {
    return parseFilter(text);
  } catch (error) {
    if (error instanceof FilterError) return error;
    throw error;
  }
}
