/** How a command ends that could not do its work. */
import { QueryError, RpcError } from '../client/rpc.ts';
import { AbciError, HostError } from '../types/errors.ts';

/** Says what went wrong in one line and sets the exit status; a bug of ours comes with its stack. */
export function failWith(error: unknown): void {
  const expected =
    error instanceof HostError ||
    error instanceof AbciError ||
    error instanceof RpcError ||
    error instanceof QueryError;
  const text =
    error instanceof Error
      ? expected
        ? error.message
        : (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`Error: ${text}\n`);
  process.exitCode = 1;
}
