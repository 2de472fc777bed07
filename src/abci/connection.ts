import type { Socket } from 'node:net';

import type { Answer, FrameHandler } from './answer.ts';
import { FrameDecoder, FrameError } from './framing.ts';

/** What the node may want to log about a connection. */
export type ConnectionNotice = {
  /** Counts from 1 in the order of arrival. */
  readonly connection: number;
  readonly kind: 'opened' | 'closed' | 'truncated' | 'malformed' | 'failed' | 'turned away';
  readonly detail: string;
};

/**
 * Bytes of answers that a connection may hold before it is no longer read: more than the answers to 10,000 CheckTx that
 * are sent before the first is read, and little enough with every connection stalled.
 */
export const ANSWERS_HELD_MAX_BYTES = 8 * 1024 * 1024;

/** Requests of one connection that may wait for their turn to be answered; the reference's server holds as many. */
export const ANSWERS_PENDING_MAX = 1_000;

/** Answers to write although more requests are at hand, bytes. */
const WRITE_AT_BYTES = 256 * 1024;

/** Time that a peer has to close after the last answer has left, ms. */
export const CLOSE_GRACE_MS = 1_000;

/** How long a TCP peer may be silent before the system probes whether it is still there, ms. */
const KEEP_ALIVE_MS = 30_000;

type Slot = { answer: Answer | undefined };

/**
 * One connection. Requests are handled at once, in the order of the stream; answers leave in the same order, in one
 * write for all that came together, so a Flush is answered after all before it are written (A15, A16). A peer that does
 * not read its answers is no longer read itself, and holds up nobody else.
 */
export class Connection {
  readonly #id: number;
  readonly #socket: Socket;
  readonly #handler: FrameHandler;
  readonly #notify: (notice: ConnectionNotice) => void;
  readonly #decoder: FrameDecoder;

  /** From the oldest request that is not answered yet. */
  #slots: Slot[] = [];
  /** Answers whose turn it is. */
  #ready: Uint8Array[] = [];
  /** Bytes of the answers in both. */
  #heldBytes = 0;
  /** The peer will send nothing more. */
  #inputEnded = false;
  /** We take no more requests. */
  #closing = false;
  /** The last answer is written or the socket is gone. */
  #finished = false;
  #graceTimer: NodeJS.Timeout | undefined;

  constructor(
    { id, frameMaxBytes }: { readonly id: number; readonly frameMaxBytes: number },
    {
      socket,
      handler,
      notify,
    }: {
      readonly socket: Socket;
      readonly handler: FrameHandler;
      readonly notify: (notice: ConnectionNotice) => void;
    },
  ) {
    this.#id = id;
    this.#socket = socket;
    this.#handler = handler;
    this.#notify = notify;
    this.#decoder = new FrameDecoder(frameMaxBytes);

    socket.setNoDelay(true);
    socket.setKeepAlive(true, KEEP_ALIVE_MS);
    socket.on('data', (chunk: Buffer) => {
      // What comes after the last request is read and dropped: closing over it would cost the peer our last answer.
      if (this.#closing) return;
      this.#decoder.push(chunk);
      this.#proceed();
    });
    socket.on('drain', () => this.#proceed());
    socket.on('end', () => {
      this.#inputEnded = true;
      this.#proceed();
    });
    socket.on('error', (error) => this.#say('failed', error.message));
    socket.on('close', () => {
      this.#closing = true;
      this.#finished = true;
      clearTimeout(this.#graceTimer);
      this.#say('closed');
    });
    this.#say('opened');
  }

  /** Answers the requests that are being handled, then closes. Resolves when the socket is gone. */
  async close(graceMs: number = CLOSE_GRACE_MS): Promise<void> {
    if (this.#socket.closed) return;
    const closed = new Promise<void>((resolve) => this.#socket.once('close', () => resolve()));
    this.#closing = true;
    this.#startGrace(graceMs);
    this.#proceed();
    await closed;
  }

  /** Handles what is at hand, writes what is due, and decides whether to read on. */
  #proceed(): void {
    while (!this.#closing && !this.#mustWait()) {
      const frame = this.#nextFrame();
      if (frame === undefined) break;
      this.#take(this.#handler.handle(frame));
      if (this.#heldBytes > WRITE_AT_BYTES) this.#write();
    }
    this.#write();
    if (this.#finished) return;
    if (this.#closing) {
      this.#socket.resume();
      if (this.#slots.length === 0) this.#finish();
    } else if (this.#mustWait()) {
      this.#socket.pause();
    } else if (!this.#inputEnded) {
      this.#socket.resume();
    } else if (this.#slots.length === 0) {
      this.#finish();
    }
  }

  #mustWait(): boolean {
    return (
      this.#heldBytes + this.#socket.writableLength > ANSWERS_HELD_MAX_BYTES ||
      this.#slots.length >= ANSWERS_PENDING_MAX
    );
  }

  #nextFrame(): Uint8Array | undefined {
    try {
      return this.#decoder.next();
    } catch (error) {
      if (!(error instanceof FrameError)) throw error;
      this.#say('malformed', error.message);
      this.#take(this.#handler.reject(error.message));
      return undefined;
    }
  }

  #take(answer: Answer | Promise<Answer>): void {
    if (!(answer instanceof Promise)) {
      if (answer.last) this.#closing = true;
      this.#heldBytes += answer.bytes.length;
      if (this.#slots.length === 0) this.#ready.push(answer.bytes);
      else this.#slots.push({ answer });
      return;
    }
    const slot: Slot = { answer: undefined };
    this.#slots.push(slot);
    void answer.then((settled) => {
      slot.answer = settled;
      this.#heldBytes += settled.bytes.length;
      this.#collect();
      this.#proceed();
    });
  }

  /** Moves the answers whose turn has come, and drops what follows a last one. */
  #collect(): void {
    let count = 0;
    for (const { answer } of this.#slots) {
      if (answer === undefined) break;
      count += 1;
      this.#ready.push(answer.bytes);
      if (!answer.last) continue;
      this.#closing = true;
      count = this.#slots.length;
      break;
    }
    this.#slots = this.#slots.slice(count);
  }

  #write(): void {
    if (this.#ready.length === 0) return;
    const ready = this.#ready;
    this.#ready = [];
    for (const bytes of ready) this.#heldBytes -= bytes.length;
    if (this.#finished) return;
    const [first] = ready;
    this.#socket.write(ready.length === 1 && first !== undefined ? first : Buffer.concat(ready));
  }

  #finish(): void {
    if (this.#decoder.insideFrame && !this.#closing)
      this.#say('truncated', 'the peer closed inside a frame');
    this.#closing = true;
    this.#finished = true;
    this.#socket.end(() => this.#startGrace(CLOSE_GRACE_MS));
  }

  #startGrace(graceMs: number): void {
    this.#graceTimer ??= setTimeout(() => this.#socket.destroy(), graceMs);
  }

  #say(kind: ConnectionNotice['kind'], detail = ''): void {
    this.#notify({ connection: this.#id, kind, detail });
  }
}
