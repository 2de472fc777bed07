import { describe, expect, it } from 'vitest';

import { retainHeight } from '../../../src/node/retention.ts';

// What CometBFT drops: everything below the height that is returned.
describe('retainHeight', () => {
  it.each([
    ['keeps all by default', 1000n, 0n, 100n, 1000n, 0n],
    ['keeps all while there are no more blocks than asked for', 100n, 100n, 10n, 100n, 0n],
    ['drops what is older than asked for', 1000n, 300n, 0n, 1000n, 700n],
    ['keeps what evidence may concern', 1000n, 300n, 400n, 1000n, 600n],
    ['keeps all while evidence may concern all', 1000n, 300n, 2000n, 1000n, 0n],
    ['keeps what a power loss would take from the state', 1000n, 10n, 0n, 984n, 984n],
    ['keeps all while nothing is safe on disk', 1000n, 10n, 0n, 0n, 0n],
  ])('%s', (_, height, minRetainBlocks, evidenceMaxAgeBlocks, syncedHeight, expected) => {
    expect(retainHeight({ height, minRetainBlocks, evidenceMaxAgeBlocks, syncedHeight })).toBe(
      expected,
    );
  });
});
