import { describe, expect, it } from 'vitest';
import { readTrace, replay } from '../../../lockstep/trace.ts';
import { createChain } from './chain.ts';

// Traces whose transactions touch auth and bank alone: code, gas, data and events are the reference's.
describe('transactions of the reference', () => {
  for (const name of ['bank-plain', 'invalid-plain'])
    it(`answers ${name} alike`, { timeout: 120_000 }, () => {
      const steps = readTrace(
        new URL(`../../../lockstep/traces/${name}.jsonl.gz`, import.meta.url).pathname,
      );
      const { app, alerts } = createChain();

      const differences = replay(steps, app, { only: 'transactions', stores: ['consensus'] });

      expect(differences).toEqual([]);
      expect(alerts).toEqual([]);
    });
});
