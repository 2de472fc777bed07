/** Keeps the edge running beside the application: it may crash, the chain does not notice. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Log } from '../logger.ts';
import { programUrl } from '../program.ts';
import type { EdgeSetup, FromEdge, ToEdge } from './main.ts';

/** Pause before the first new start, ms; it doubles with every further one, up to the longest. */
const RESTART_FIRST_MS = 500;
const RESTART_LONGEST_MS = 30_000;
/** How long it must have run for the pause to begin anew, ms. */
const STEADY_MS = 60_000;
/** How long it has to end, ms; then it is killed. */
const STOP_MS = 2_000;

export type EdgeProcess = {
  /** The address once it listens for the first time. */
  readonly listening: Promise<string>;
  /** A block is committed. */
  notify(): void;
  close(): Promise<void>;
};

export function startEdgeProcess(
  setup: EdgeSetup,
  {
    log,
    onStart,
    onHeld,
  }: {
    readonly log: Log;
    readonly onStart: (pid: number) => void;
    /** The event log has everything up to this height. */
    readonly onHeld: (height: bigint) => void;
  },
): EdgeProcess {
  let child: ChildProcess | undefined;
  let isClosing = false;
  let pause = RESTART_FIRST_MS;
  let restart: NodeJS.Timeout | undefined;
  let found: (address: string) => void = () => undefined;
  const listening = new Promise<string>((resolve) => {
    found = resolve;
  });

  function start(): void {
    const began = Date.now();
    const started = fork(fileURLToPath(programUrl('./main', import.meta.url)), {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child = started;
    if (started.pid !== undefined) onStart(started.pid);
    const message: ToEdge = { setup };
    started.send(message);
    started.on('message', (answer: FromEdge) => {
      if ('held' in answer) {
        onHeld(BigInt(answer.held));
        return;
      }
      log.info({ address: answer.listening, pid: started.pid }, 'edge serves REST and streams');
      found(answer.listening);
    });
    started.on('exit', (status, signal) => {
      if (child === started) child = undefined;
      if (isClosing) return;
      if (Date.now() - began > STEADY_MS) pause = RESTART_FIRST_MS;
      log.error({ status, signal, pause }, 'the edge ended; it is started again');
      restart = setTimeout(start, pause);
      pause = Math.min(pause * 2, RESTART_LONGEST_MS);
    });
  }

  async function close(): Promise<void> {
    isClosing = true;
    clearTimeout(restart);
    const running = child;
    if (running === undefined) return;
    const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
    running.kill('SIGTERM');
    const kill = setTimeout(() => running.kill('SIGKILL'), STOP_MS);
    await ended;
    clearTimeout(kill);
  }

  start();
  return {
    listening,
    notify() {
      const message: ToEdge = { committed: true };
      if (child?.connected === true) child.send(message);
    },
    close,
  };
}
