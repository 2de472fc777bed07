import type { EventLog } from '../events/log.ts';

/** How often the log's head is looked at while somebody waits and nobody calls `notify`, milliseconds. */
const LOOK_MS = 200;

/** Wakes those who wait for the log to grow. */
export type HeadSignal = {
  /** Resolves when the head is above `height`, the time is up, or `signal` aborts. */
  above(height: bigint, ms: number, signal: AbortSignal): Promise<void>;
  notify(): void;
  close(): void;
};

export function createHeadSignal(log: EventLog): HeadSignal {
  const waiting = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;

  const look = (): void => {
    for (const check of [...waiting]) check();
  };

  return {
    above: (height, ms, signal) =>
      new Promise((resolve) => {
        if (log.head() > height || signal.aborted) return resolve();
        const done = (): void => {
          waiting.delete(check);
          clearTimeout(late);
          signal.removeEventListener('abort', done);
          if (waiting.size === 0 && timer !== undefined) {
            clearInterval(timer);
            timer = undefined;
          }
          resolve();
        };
        const check = (): void => {
          if (log.head() > height) done();
        };
        const late = setTimeout(done, ms);
        signal.addEventListener('abort', done);
        waiting.add(check);
        timer ??= setInterval(look, LOOK_MS);
      }),
    notify: look,
    close() {
      clearInterval(timer);
      waiting.clear();
    },
  };
}
