/** What was worked out before. Bounded, and a miss is always allowed: it never decides an answer. */
export type Memory<K, V> = { get(key: K): V | undefined; set(key: K, value: V): void };

/**
 * A memory of at most `max` entries in two generations: when the younger is half of them it becomes the older, whose
 * predecessor goes. What is asked for again moves to the younger.
 */
export function createMemory<K, V>(max: number): Memory<K, V> {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  function set(key: K, value: V): void {
    if (young.size * 2 >= max) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  }
  return {
    set,
    get(key) {
      const found = young.get(key);
      if (found !== undefined) return found;
      const older = old.get(key);
      if (older !== undefined) set(key, older);
      return older;
    },
  };
}

/**
 * `work` with its last answer remembered, for the very same key: one text, or one array, which the store's layers hand
 * out again until it is overwritten. For what is asked again and again in a row, such as parameters.
 */
export function rememberLast<K, V>(work: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | undefined;
  return (key) => {
    if (last === undefined || last.key !== key) last = { key, value: work(key) };
    return last.value;
  };
}

/** The same for bytes that may not be there. */
export const rememberDecoded = <V>(
  decode: (bytes: Uint8Array) => V,
): ((bytes: Uint8Array | undefined) => V | undefined) =>
  rememberLast((bytes) => (bytes === undefined ? undefined : decode(bytes)));
