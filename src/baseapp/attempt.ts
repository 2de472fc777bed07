import { AbciError } from '../types/errors.ts';

/** What `run` gave, or the protocol error it threw, as Go's `value, err`. */
export type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AbciError };

/**
 * Turns a protocol error into a value, for the few places that answer another code or go on without it. Everything else
 * (out of gas, a Go panic, a fault of this machine) rises; state that `run` wrote stays written.
 */
export function attempt<T>(run: () => T): Attempt<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (error instanceof AbciError) return { ok: false, error };
    throw error;
  }
}
