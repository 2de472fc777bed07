// The reference as a child process: a request in, its answer out, both kept.
import { execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export const defaultGenesis = (path) => JSON.parse(execFileSync(path, ['defaults']).toString());

/**
 * An answer's JSON without the stack in the log of a Go panic: it names folders of the machine that made it, and no two
 * builds agree in it. The panic's own text stays.
 */
export const withoutStacks = (json) =>
  json.replace(/\\nstack:\\n(?:[^"\\]|\\.)*?: panic(?=")/g, ': panic');

export function startOracle(path, chainId, dump) {
  const child = spawn(path, ['replay', '-chain-id', chainId, ...(dump ? ['-dump'] : [])], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const lines = [];
  async function ask(request) {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const { value, done } = await answers.next();
    if (done) throw new Error('the oracle ended');
    return JSON.parse(withoutStacks(value));
  }
  return {
    lines,
    /** Not part of the trace. */
    ask,
    /** Part of the trace. @throws what the oracle could not do, which ends the trace */
    async record(request) {
      const response = await ask(request);
      if (response.error) throw new Error(`${Object.keys(request)[0]}: ${response.error}`);
      lines.push(JSON.stringify({ request, response }));
      return response;
    },
    end: () => child.stdin.end(),
  };
}
