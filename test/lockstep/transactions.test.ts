import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { referenceChain } from './chain.ts';
import { readTrace, replay } from './trace.ts';

const folder = join(import.meta.dirname, 'traces');

describe('transactions of the plain traces', () => {
  const plain = readdirSync(folder).filter((name) => name.includes('-plain'));

  it.each(plain)('%s: code, gas, data and events equal the reference', (name) => {
    const { base, store } = referenceChain();

    const differences = replay(readTrace(join(folder, name)), base, {
      only: 'transactions',
      stores: [],
    });

    expect(differences).toEqual([]);
    store.close();
  });
});
