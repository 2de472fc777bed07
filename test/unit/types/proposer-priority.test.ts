import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromByteString, fromHex, toByteString, toHex } from '../../../src/types/bytes.ts';
import {
  type Candidate,
  electProposer,
  firstCandidates,
  forecastProposers,
  updateCandidates,
} from '../../../src/types/proposer-priority.ts';

type Wire = { readonly address: string; readonly power: string; readonly priority: string };
type Run = {
  readonly first: readonly Wire[];
  readonly start: readonly Wire[];
  readonly proposer: string;
  readonly steps: readonly {
    readonly changes?: readonly Wire[];
    readonly rounds: number;
    readonly proposer: string;
    readonly after: readonly Wire[];
  }[];
};
// CometBFT's own ValidatorSet made it; its head says how.
const { runs } = JSON.parse(
  readFileSync(new URL('../../vectors/proposer-priority.json', import.meta.url), 'utf8'),
) as { readonly runs: readonly Run[] };

const read = (wire: readonly Wire[]): Candidate[] =>
  wire.map(({ address, power, priority }) => ({
    address: toByteString(fromHex(address)),
    power: BigInt(power),
    priority: BigInt(priority),
  }));
const write = (list: readonly Candidate[]): Wire[] =>
  list.map(({ address, power, priority }) => ({
    address: toHex(fromByteString(address)),
    power: power.toString(),
    priority: priority.toString(),
  }));

const setOf = (powers: readonly bigint[]): readonly Candidate[] =>
  firstCandidates(powers.map((power, i) => ({ address: toByteString(Uint8Array.of(i)), power })));
const winsOf = (proposers: readonly string[]): Map<string, bigint> => {
  const wins = new Map<string, bigint>();
  for (const each of proposers) wins.set(each, (wins.get(each) ?? 0n) + 1n);
  return wins;
};

describe('electProposer', () => {
  it.each(runs.map((run) => [run.first.length, run] as const))(
    'repeats a run of CometBFT that begins with %i validators',
    (_, run) => {
      let { candidates, proposer } = electProposer(firstCandidates(read(run.first)));
      expect(write(candidates)).toEqual(run.start);
      expect(toHex(fromByteString(proposer))).toBe(run.proposer);

      for (const step of run.steps) {
        const updated = updateCandidates(candidates, read(step.changes ?? []));
        ({ candidates, proposer } = electProposer(updated, step.rounds));
        expect(write(candidates)).toEqual(step.after);
        expect(toHex(fromByteString(proposer))).toBe(step.proposer);
      }
    },
  );

  it('refuses an empty set', () => {
    expect(() => electProposer([])).toThrow('somebody');
  });
});

describe('forecastProposers', () => {
  it('lets everybody win as often as their power in as many heights as the total power', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(1n, 30n), { minLength: 1, maxLength: 8 }), (powers) => {
        const candidates = setOf(powers);
        const total = powers.reduce((sum, each) => sum + each, 0n);

        const wins = winsOf(forecastProposers(candidates, Number(total)));

        for (const { address, power } of candidates) expect(wins.get(address)).toBe(power);
      }),
    );
  });

  it('names nobody for no heights', () => {
    expect(forecastProposers(setOf([1n]), 0)).toEqual([]);
  });
});

describe('updateCandidates', () => {
  it('puts who joins behind everybody', () => {
    const { candidates } = electProposer(setOf([10n, 20n]));
    const address = toByteString(Uint8Array.of(9));

    const next = updateCandidates(candidates, [{ address, power: 5n }]);

    const lowest = next.reduce((a, b) => (b.priority < a.priority ? b : a));
    expect(lowest.address).toBe(address);
  });

  it('does not let a validator gain by leaving and coming back', () => {
    const { candidates, proposer } = electProposer(setOf([10n, 10n, 10n]));
    const gone = updateCandidates(candidates, [{ address: proposer, power: 0n }]);

    const back = updateCandidates(gone, [{ address: proposer, power: 10n }]);

    const priorityOf = (list: readonly Candidate[]) =>
      list.find(({ address }) => address === proposer)?.priority ?? 0n;
    expect(priorityOf(back)).toBeLessThanOrEqual(priorityOf(candidates));
  });
});
