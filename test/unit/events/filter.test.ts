import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  FILTER_BYTES_MAX,
  FILTER_TOO_LONG,
  FilterError,
  matchesFilter,
  parseFilter,
} from '../../../src/events/filter.ts';
import { flattenEvents } from '../../../src/events/tags.ts';

type Vectors = {
  readonly parse: readonly { query: string; text?: string; error?: string }[];
  readonly match: readonly [query: string, events: Record<string, string[]>, match: boolean][];
};
const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/comet-query.json', import.meta.url), 'utf8'),
) as Vectors;

const outcome = (query: string): { text: string } | { error: string } => {
  try {
    return { text: parseFilter(query).text };
  } catch (error) {
    if (error instanceof FilterError) return { error: error.message };
    throw error;
  }
};

describe("CometBFT's query language", () => {
  it.each(vectors.parse)('reads or refuses $query with the same words', (vector) => {
    const { text, error } = vector;

    expect(outcome(vector.query)).toEqual(error === undefined ? { text } : { error });
  });

  it('matches the same values', () => {
    const differing = vectors.match.filter(
      ([query, events, match]) =>
        matchesFilter(parseFilter(query), flattenEvents(Object.entries(events))) !== match,
    );

    expect(vectors.match.length).toBeGreaterThan(1000);
    expect(differing).toEqual([]);
  });

  it('reads its own normalised text to the same text', () => {
    // A tag named as a label reads as the label once a space follows it: the source's way.
    for (const { text } of vectors.parse)
      if (text !== undefined && !/^(TIME|DATE) /.test(text))
        expect(parseFilter(text).text).toBe(text);
  });

  it('takes a query at the limit of bytes and none above it', () => {
    const query = (bytes: number): string => `a='${'é'.repeat((bytes - 5) / 2)}b'`;
    expect(Buffer.byteLength(query(FILTER_BYTES_MAX + 1))).toBe(FILTER_BYTES_MAX + 1);

    expect(outcome(query(FILTER_BYTES_MAX - 1))).toHaveProperty('text');
    expect(outcome(`${query(FILTER_BYTES_MAX - 1)} `)).toHaveProperty('text');
    expect(outcome(query(FILTER_BYTES_MAX + 1))).toEqual({ error: FILTER_TOO_LONG });
  });
});
