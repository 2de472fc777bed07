/** Sends queries to a thread of their own, so that no client can delay a block. */
import { Worker } from 'node:worker_threads';

import { RequestQuery, ResponseQuery } from '../../proto/tendermint/abci/types.ts';
import { HostError } from '../../types/errors.ts';
import { programUrl } from '../program.ts';
import type { Question, Reply, WorkerSetup } from './worker.ts';

/** Questions that may wait at a time: CometBFT's RPC holds 900 connections by default. */
const WAITING_MAX = 1_000;
/** Heap of the thread: what its largest answers need, and a bound on what a query can make it take. */
const HEAP_MAX_MB = 512;

export type QueryPool = {
  ask(request: RequestQuery): Promise<ResponseQuery>;
  close(): Promise<void>;
};

type Waiting = {
  readonly resolve: (response: ResponseQuery) => void;
  readonly reject: (error: Error) => void;
};

/** The thread starts with the first question, and again after a failure of its own. */
export function createQueryPool(setup: () => WorkerSetup): QueryPool {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let next = 0;

  function start(): Worker {
    const started = new Worker(programUrl('./worker', import.meta.url), {
      workerData: setup(),
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MAX_MB },
    });
    started.on('message', (reply: Reply) => {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ('response' in reply) asked?.resolve(ResponseQuery.decode(reply.response));
      else asked?.reject(new HostError(reply.failure));
    });
    const failed = (why: string): void => {
      if (worker !== started) return;
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new HostError(why));
      waiting.clear();
    };
    started.on('error', (error) =>
      failed(`queries: ${error instanceof Error ? error.message : String(error)}`),
    );
    started.on('exit', (status) => failed(`queries: the thread ended with status ${status}`));
    return started;
  }

  return {
    ask(request) {
      if (waiting.size >= WAITING_MAX)
        return Promise.reject(
          new HostError(`more than ${WAITING_MAX} queries are waiting; try again later`),
        );
      worker ??= start();
      const id = (next += 1);
      const question: Question = { id, request: RequestQuery.toBytes(request) };
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker?.postMessage(question);
      });
    },
    async close() {
      const last = worker;
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new HostError('the node is stopping'));
      waiting.clear();
      await last?.terminate();
    },
  };
}
