/** A broken assumption of ours. Inside a transaction it becomes 111222, elsewhere the node halts. */
export class Bug extends Error {
  override readonly name = 'Bug';
}

export function assert(condition: boolean, mustHold: string): asserts condition {
  if (!condition) throw new Bug(mustHold);
}

/** The value, which must be there. */
export function present<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Bug(`${what} must be present`);
  return value;
}
