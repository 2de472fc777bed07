import type { FastifyInstance } from 'fastify';
import type { EventLog } from '../events/log.ts';
import type { CometRpc } from './comet/rpc.ts';
import type { Gauges } from './metrics.ts';
import { formatEpoch } from '../events/cursor.ts';
import { CometJson } from './comet/json.ts';
import { createMetrics } from './metrics.ts';

/** Heights that the log may be behind CometBFT and still be ready. */
const LAG_MAX = 5n;

/** Adds `/v1/status`, `/healthz` (the process answers), `/readyz` (it can serve) and `/metrics`. */
export function addHealthRoutes(
  server: FastifyInstance,
  {
    log,
    rpc,
    gauges = () => ({}),
  }: { readonly log: EventLog; readonly rpc: CometRpc; readonly gauges?: () => Gauges },
): void {
  const metrics = createMetrics(log, gauges);

  async function comet(): Promise<{ height: bigint; catchingUp: boolean } | { fault: string }> {
    try {
      const sync = new CometJson(await rpc('status')).at('sync_info');
      return {
        height: sync.at('latest_block_height').integer(),
        catchingUp: sync.at('catching_up').flag(),
      };
    } catch (error) {
      return { fault: error instanceof Error ? error.message : String(error) };
    }
  }

  const place = () => ({
    chain: log.chainId,
    epoch: formatEpoch(log.epoch),
    head: Number(log.head()),
    oldest: Number(log.oldest()),
    indexed: Number(log.indexedHeight()),
  });

  server.get('/v1/status', async () => {
    const found = await comet();
    return {
      ...place(),
      comet:
        'fault' in found
          ? { error: found.fault }
          : { height: Number(found.height), catching_up: found.catchingUp },
    };
  });

  server.get('/healthz', () => ({ status: 'ok' }));

  server.get('/readyz', async (_request, reply) => {
    const found = await comet();
    const reasons =
      'fault' in found
        ? [found.fault]
        : [
            ...(found.catchingUp ? ['CometBFT is catching up'] : []),
            ...(found.height - log.head() > LAG_MAX
              ? [`the log is ${(found.height - log.head()).toString()} heights behind`]
              : []),
          ];
    return reply
      .code(reasons.length === 0 ? 200 : 503)
      .send({ status: reasons.length === 0 ? 'ready' : 'not ready', reasons, ...place() });
  });

  server.get('/metrics', async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
}
