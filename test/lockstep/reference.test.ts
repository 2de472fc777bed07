import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { referenceChain } from './chain.ts';
import { compareDump, readTrace, replay } from './trace.ts';

const folder = join(import.meta.dirname, 'traces');

describe('traces of the reference', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz')))(
    '%s: app hash, store roots, codes, gas, data, events and validator updates are equal',
    (name) => {
      const { base, store } = referenceChain();

      const differences = replay(readTrace(join(folder, name)), base, {
        afterBlock: (_, step) => compareDump(base, step),
      });

      expect(differences).toEqual([]);
      store.close();
    },
    120_000,
  );
});
