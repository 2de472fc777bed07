import { Gauge, Registry } from 'prom-client';
import type { EventLog } from '../events/log.ts';

/** Name → value, or value by the value of one label. */
export type Gauges = Readonly<
  Record<
    string,
    | number
    | { readonly label: string; readonly values: Iterable<readonly [label: string, value: number]> }
  >
>;

/** The text that Prometheus reads: the log's heights and what the node adds, read when asked. */
export function createMetrics(log: EventLog, more: () => Gauges) {
  const registry = new Registry();
  const gauges = new Map<string, Gauge>();

  function gauge(name: string, label?: string): Gauge {
    let found = gauges.get(name);
    if (found === undefined) {
      const labelNames = label === undefined ? [] : [label];
      found = new Gauge({
        name,
        help: name.replaceAll('_', ' '),
        labelNames,
        registers: [registry],
      });
      gauges.set(name, found);
    }
    return found;
  }

  return {
    contentType: registry.contentType,
    async text(): Promise<string> {
      gauge('relay_head_height').set(Number(log.head()));
      gauge('relay_oldest_height').set(Number(log.oldest()));
      gauge('index_lag_blocks').set(Number(log.head() - log.indexedHeight()));
      for (const [name, value] of Object.entries(more()))
        if (typeof value === 'number') gauge(name).set(value);
        else
          for (const [label, part] of value.values)
            gauge(name, value.label).set({ [value.label]: label }, part);
      return registry.metrics();
    },
  };
}
