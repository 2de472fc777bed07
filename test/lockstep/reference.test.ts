import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { referenceChain, violations } from './chain.ts';
import { compareDump, readTrace, replay } from './trace.ts';

const folder = join(import.meta.dirname, 'traces');

/**
 * Invariants that a trace breaks in the reference too, whose wiring lets users and proposals move a module's coins:
 * proposals spend gov's own account, where other proposals' deposits lie; or coins are sent to distribution's account, or
 * withdrawn to it, for which nobody is owed anything.
 */
const BROKEN = new Map([
  ['gov.jsonl.gz', 'gov/module-account:'],
  ['extended-bank.jsonl.gz', 'distribution/module-account:'],
  ['extended-blockgas.jsonl.gz', 'distribution/module-account:'],
  ['extended-bulk.jsonl.gz', 'distribution/module-account:'],
  ['extended-rewards.jsonl.gz', 'distribution/module-account:'],
  ['extended-slashes.jsonl.gz', 'distribution/module-account:'],
]);
const isKnown = (trace: string, violation: string): boolean => {
  const broken = BROKEN.get(trace);
  return broken !== undefined && violation.startsWith(broken);
};

describe('traces of the reference', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz')))(
    '%s: every answer and root is equal, and the invariants hold after every block',
    (name) => {
      const app = referenceChain();
      const { base, store } = app;

      const differences = replay(readTrace(join(folder, name)), base, {
        afterBlock: (height, step) => [
          ...compareDump(base, step),
          ...violations(app)
            .filter((got) => !isKnown(name, got))
            .map((got) => ({ where: `height ${height}`, expected: 'none', got })),
        ],
      });

      expect(differences).toEqual([]);
      store.close();
    },
    120_000,
  );
});
