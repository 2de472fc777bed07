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
 * A decoder that remembers its last answer for the very same array: parameters are read by every transaction, seldom
 * change, and are handed out by the store's layers as one array until they do.
 */
export function rememberLast<V>(
  decode: (bytes: Uint8Array) => V,
): (bytes: Uint8Array | undefined) => V | undefined {
  let last: { readonly bytes: Uint8Array; readonly value: V } | undefined;
  return (bytes) => {
    if (bytes === undefined) return undefined;
    if (last?.bytes !== bytes) last = { bytes, value: decode(bytes) };
    return last.value;
  };
}
