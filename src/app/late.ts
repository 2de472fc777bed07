import { assert } from '../types/assert.ts';

/** Something that a module calls at run time and that exists only once the whole chain is put together. */
export type Late<T> = { (value: T): void; readonly get: () => T };

export function late<T>(what: string): Late<T> {
  let held: { readonly value: T } | undefined;
  const set = (value: T): void => {
    held = { value };
  };
  const get = (): T => {
    assert(held !== undefined, `${what} is put in place before it is used`);
    return held.value;
  };
  return Object.assign(set, { get });
}
