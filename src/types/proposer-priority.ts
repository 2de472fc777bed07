// Who proposes next: CometBFT's weighted round robin. Source: cometbft v0.38.21, types/validator_set.go and
// spec/consensus/proposer-selection.md. CometBFT decides; this repeats its arithmetic to tell what it will do.
// Its clipping at int64 is left out: priorities stay within 3 times the total power, which is below 2^60.
import { assert } from './assert.ts';
import { type ByteString, compareText } from './bytes.ts';
import { quoCeil, quoTrunc } from './int.ts';

/** A validator as CometBFT ranks it. `/validators` of its RPC names power and priority. */
export type Candidate = {
  /** Consensus address, 20 bytes. */
  readonly address: ByteString;
  readonly power: bigint;
  readonly priority: bigint;
};

export type Election = {
  readonly candidates: readonly Candidate[];
  /** Consensus address of who won. */
  readonly proposer: ByteString;
};

/** Priorities may differ by this many times the total power. */
const WINDOW = 2n;

/**
 * The next proposer, and the priorities after it was chosen: everybody gains their power, the highest priority wins (the
 * lower address of equals) and pays the total. Over as many elections as the total power, each wins as often as its power.
 * `rounds` more than 1 is a height that failed so many times; every height begins with a call of its own. O(n · rounds)
 */
export function electProposer(candidates: readonly Candidate[], rounds = 1): Election {
  assert(candidates.length > 0 && rounds > 0, 'there is somebody to elect, and an election');
  let next = centred(rescaled(candidates));
  const total = totalPower(next);
  let proposer: Candidate | undefined;
  for (let i = 0; i < rounds; i++) {
    next = next.map((each) => ({ ...each, priority: each.priority + each.power }));
    const winner = next.reduce(ahead);
    next = next.map((each) =>
      each === winner ? { ...each, priority: each.priority - total } : each,
    );
    proposer = winner;
  }
  assert(proposer !== undefined, 'an election has a winner');
  return { candidates: next, proposer: proposer.address };
}

/** Proposers of the heights to come if every one is decided in its first round and no power changes. O(n · heights) */
export function forecastProposers(
  candidates: readonly Candidate[],
  heights: number,
): readonly ByteString[] {
  const proposers: ByteString[] = [];
  let current = candidates;
  for (let i = 0; i < heights; i++) {
    const { candidates: next, proposer } = electProposer(current);
    proposers.push(proposer);
    current = next;
  }
  return proposers;
}

/**
 * The set after validator updates, power 0 for one that leaves, before the next election. Who is new begins at -1.125
 * times the total, so that leaving and coming back does not pay; others keep their priority.
 */
export function updateCandidates(
  candidates: readonly Candidate[],
  changes: readonly Pick<Candidate, 'address' | 'power'>[],
): readonly Candidate[] {
  if (changes.length === 0) return candidates;
  const changed = new Map(changes.map(({ address, power }) => [address, power]));
  const known = new Set(candidates.map(({ address }) => address));
  const kept = candidates.map((each) => ({
    ...each,
    power: changed.get(each.address) ?? each.power,
  }));
  const joining = changes.filter(({ address, power }) => power > 0n && !known.has(address));
  // The total counts those that leave as they were.
  const leaving = candidates.filter(({ address }) => changed.get(address) === 0n);
  const total = totalPower(kept) + totalPower(joining) + totalPower(leaving);
  const start = -(total + (total >> 3n));
  const all = [
    ...kept.filter(({ power }) => power > 0n),
    ...joining.map(({ address, power }) => ({ address, power, priority: start })),
  ];
  assert(all.length > 0, 'somebody is left');
  return [...centred(rescaled(all))].sort(byPower);
}

/** The set that a chain begins with, before its first election. */
export const firstCandidates = (
  validators: readonly Pick<Candidate, 'address' | 'power'>[],
): readonly Candidate[] => updateCandidates([], validators);

const totalPower = (list: readonly Pick<Candidate, 'power'>[]): bigint =>
  list.reduce((sum, { power }) => sum + power, 0n);

const byPower = (a: Candidate, b: Candidate): number =>
  a.power === b.power ? compareText(a.address, b.address) : a.power > b.power ? -1 : 1;

function ahead(a: Candidate, b: Candidate): Candidate {
  if (a.priority !== b.priority) return a.priority > b.priority ? a : b;
  return a.address < b.address ? a : b;
}

/** Divides all priorities, toward zero, by how often their spread exceeds the window. */
function rescaled(list: readonly Candidate[]): readonly Candidate[] {
  const window = WINDOW * totalPower(list);
  let [low, high] = [list[0]?.priority ?? 0n, list[0]?.priority ?? 0n];
  for (const { priority } of list) {
    if (priority < low) low = priority;
    if (priority > high) high = priority;
  }
  const spread = high - low;
  if (spread <= window) return list;
  const ratio = quoCeil(spread, window);
  return list.map((each) => ({ ...each, priority: quoTrunc(each.priority, ratio) }));
}

/** Moves all priorities so that their average, rounded down, is zero. */
function centred(list: readonly Candidate[]): readonly Candidate[] {
  const sum = list.reduce((total, { priority }) => total + priority, 0n);
  const count = BigInt(list.length);
  const whole = quoTrunc(sum, count);
  const average = whole * count > sum ? whole - 1n : whole;
  return list.map((each) => ({ ...each, priority: each.priority - average }));
}
