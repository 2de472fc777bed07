import { AbciError, GoPanic } from '../types/errors.ts';

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

/**
 * As `attempt`, and what the reference panics with is a value too: for the messages of a proposal, which run outside of a
 * transaction and must not stop the chain. A fault of this machine and a bug of ours still rise.
 * @see cosmos-sdk x/gov/abci.go safeExecuteHandler
 */
export function attemptOrPanic<T>(
  run: () => T,
): Attempt<T> | { readonly ok: false; readonly panic: string } {
  try {
    return attempt(run);
  } catch (error) {
    if (error instanceof GoPanic) return { ok: false, panic: error.message };
    throw error;
  }
}
