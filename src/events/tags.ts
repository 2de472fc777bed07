// Source: CometBFT v0.38.21, libs/pubsub/query/query.go ExpandEvents, and types/event_bus.go for what is flattened.
import type { TagValues } from './filter.ts';

const NONE: readonly string[] = [];

/** Values by `type.key`; each type alone has the value ''. */
export function flattenEvents(
  composites: Iterable<readonly [tag: string, values: readonly string[]]>,
): TagValues {
  const found = new Map<string, string[]>();
  const list = (tag: string): string[] => {
    const values = found.get(tag) ?? [];
    found.set(tag, values);
    return values;
  };
  for (const [tag, values] of composites) {
    // The type is what stands before the last point, as the source splits it; without one nothing matches.
    const point = tag.lastIndexOf('.');
    if (point <= 0) continue;
    list(tag).push(...values);
    list(tag.slice(0, point)).push('');
  }
  return { values: (tag) => found.get(tag) ?? NONE };
}
