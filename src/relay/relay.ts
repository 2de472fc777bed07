// The native event stream: WebSocket, subprotocol evt.v1, path /v1/stream.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { EventLog } from '../events/log.ts';
import { createFrames } from './frames.ts';
import { RELAY_LIMITS, type RelayLimits } from './limits.ts';
import { STREAM_PATH, SUBPROTOCOL } from './protocol.ts';
import { type RelayCounters, Session } from './session.ts';

export type Relay = {
  /** Takes a connection that asks for an upgrade; answers others with an error status. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** The log has new rows. */
  notify(): void;
  /** For metrics. */
  stats(): RelayStats;
  /** Ends every subscription with its cursor. */
  close(): Promise<void>;
};

export type RelayStats = {
  readonly sockets: number;
  readonly subscriptions: number;
  readonly lagging: number;
  /** Most bytes that wait for one socket. */
  readonly bufferedMax: number;
  readonly framesSent: number;
  readonly bytesSent: number;
  readonly gaps: number;
  readonly ends: ReadonlyMap<string, number>;
};

/** Timers of all sockets in one; the times in the limits are kept to about this, or a tenth of the shortest. */
const TICK_MS = 1_000;
/** After `close`, how long clients have to answer, milliseconds. */
const CLOSE_MS = 2_000;
/** Of ws: its defaults let a small message of tiny pieces take megabytes (CVE-2026-48779). */
const HARDENING = { perMessageDeflate: false, maxFragments: 16, maxBufferedChunks: 1024 };

/** `originAllowed` decides about browsers; all may, when it is left out: the stream is public and knows no cookies. */
export function createRelay(options: {
  readonly log: EventLog;
  readonly limits?: Partial<RelayLimits>;
  readonly originAllowed?: (origin: string) => boolean;
}): Relay {
  const { log, originAllowed } = options;
  const limits: RelayLimits = { ...RELAY_LIMITS, ...options.limits };
  const counters: RelayCounters = { bytesSent: 0, framesSent: 0, gaps: 0, ends: new Map() };
  const shared = { log, limits, counters, frames: createFrames(log) };
  const sessions = new Set<Session>();
  let isClosing = false;

  const server = new WebSocketServer({
    ...HARDENING,
    noServer: true,
    maxPayload: limits.messageBytes,
    clientTracking: true,
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
  });

  const shortest = Math.min(limits.heartbeatMs, limits.progressMs, limits.stallMs, limits.idleMs);
  const timer = setInterval(
    () => {
      const now = Date.now();
      for (const session of sessions) session.tick(now);
    },
    Math.min(TICK_MS, Math.max(1, shortest / 10)),
  );
  timer.unref();

  function handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const refusal = refuse(request);
    if (refusal !== undefined) {
      socket.end(
        `HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\nRetry-After: 5\r\n\r\n`,
      );
      return;
    }
    server.handleUpgrade(request, socket, head, (ws) => {
      const session = new Session(ws, shared);
      sessions.add(session);
      ws.on('close', () => sessions.delete(session));
      // A protocol error of the client: ws closes the socket by itself.
      ws.on('error', () => sessions.delete(session));
    });
  }

  function refuse(request: IncomingMessage): string | undefined {
    const path = (request.url ?? '').split('?', 1)[0];
    if (path !== STREAM_PATH) return '404 Not Found';
    if (isClosing || server.clients.size >= limits.sockets) return '503 Service Unavailable';
    const { origin } = request.headers;
    if (origin !== undefined && originAllowed !== undefined && !originAllowed(origin))
      return '403 Forbidden';
    const offered = request.headers['sec-websocket-protocol'];
    const speaks = offered === undefined || offered.split(/\s*,\s*/).includes(SUBPROTOCOL);
    return speaks ? undefined : '400 Bad Request';
  }

  return {
    handleUpgrade,
    notify() {
      for (const session of sessions) session.wake();
    },
    stats() {
      let subscriptions = 0;
      let lagging = 0;
      let bufferedMax = 0;
      for (const session of sessions) {
        subscriptions += session.subscriptions;
        if (session.isLagging) lagging++;
        bufferedMax = Math.max(bufferedMax, session.buffered);
      }
      return { sockets: sessions.size, subscriptions, lagging, bufferedMax, ...counters };
    },
    async close() {
      isClosing = true;
      clearInterval(timer);
      for (const session of sessions) session.end('drain');
      const closed = [...server.clients].map(
        (ws) =>
          new Promise<void>((resolve) => {
            if (ws.readyState === ws.CLOSED) return resolve();
            const late = setTimeout(() => ws.terminate(), CLOSE_MS);
            ws.once('close', () => {
              clearTimeout(late);
              resolve();
            });
          }),
      );
      await Promise.all(closed);
      server.close();
    },
  };
}
