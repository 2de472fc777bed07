/** The thread that answers queries: its own chain definition and a connection that can only read. */
import { parentPort, workerData } from 'node:worker_threads';

import { createChain } from '../../app/app.ts';
import type { ChainSettings } from '../../app/settings.ts';
import { RequestQuery, ResponseQuery } from '../../proto/tendermint/abci/types.ts';
import { openStateReader } from '../../store/sqlite/reader.ts';
import { assert } from '../../types/assert.ts';
import { answerQuery } from './answer.ts';

export type WorkerSetup = {
  readonly settings: ChainSettings;
  readonly chainId: string;
  readonly statePath: string;
};

/** Number of the question and the encoded RequestQuery. */
export type Question = { readonly id: number; readonly request: Uint8Array };
/** The encoded ResponseQuery, or what went wrong that is no answer. */
export type Reply = { readonly id: number } & (
  { readonly response: Uint8Array } | { readonly failure: string }
);

function serve(port: NonNullable<typeof parentPort>, setup: WorkerSetup): void {
  const chain = createChain(setup.settings);
  const reader = openStateReader({ path: setup.statePath });
  const source = {
    chainId: () => setup.chainId,
    lastHeight: () => reader.lastHeight(),
    at: (height: bigint) => reader.at(height),
  };
  port.on('message', ({ id, request }: Question) => {
    let reply: Reply;
    try {
      const answer = answerQuery(RequestQuery.decode(request), { chain, source });
      reply = { id, response: ResponseQuery.toBytes(answer) };
    } catch (error) {
      reply = { id, failure: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(reply);
  });
}

assert(parentPort !== null, 'the query worker runs in a worker thread');
serve(parentPort, workerData as WorkerSetup);
