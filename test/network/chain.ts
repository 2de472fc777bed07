// A real chain for tests: a home with one validator and ten accounts, our node with CometBFT as its child, on free ports.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCometProgram } from '../../src/node/comet-binary.ts';
import { type DevAccount, makeDevHome } from '../../src/node/dev-home.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Bound on waiting for a condition, ms: a machine under load makes its first block in some ten seconds. */
export const WAIT_MAX_MS = 60_000;

export type TestChain = {
  readonly home: string;
  readonly rpc: string;
  readonly api: string;
  readonly accounts: readonly DevAccount[];
  /** Starts the node (again) and waits for a block above the one it had. */
  start(): Promise<void>;
  /** SIGTERM, and waits for the end; gives the exit status. */
  stop(): Promise<number | null>;
  /** SIGKILL to one of its processes, by name; waits until the node has ended. */
  kill(which: 'node' | 'cometbft'): Promise<void>;
  status(): Promise<{ readonly height: number; readonly appHash: string }>;
  /** Ends everything and removes the home. */
  remove(): Promise<void>;
  output(): string;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' && address !== null ? address.port : 0),
      );
    });
  });

/** Asks until the answer is there. */
export async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + WAIT_MAX_MS;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== undefined) return answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`gave up waiting for ${what}: ${String(last)}`);
}

export async function makeChain(): Promise<TestChain> {
  const folder = mkdtempSync(join(tmpdir(), 'avocet-'));
  const home = join(folder, 'home');
  const [rpcPort, p2pPort, apiPort] = [await freePort(), await freePort(), await freePort()];
  const accounts = await makeDevHome({
    home,
    cometProgram: await findCometProgram('cometbft', { env: process.env, projectFolder: ROOT }),
    app: { 'api.address': `tcp://127.0.0.1:${apiPort}`, 'minimum-gas-prices': '0.001uavo' },
    comet: new Map<string, string | boolean>([
      ['rpc.laddr', `tcp://127.0.0.1:${rpcPort}`],
      ['p2p.laddr', `tcp://127.0.0.1:${p2pPort}`],
      ['consensus.timeout_commit', '200ms'],
      ['instrumentation.prometheus', false],
    ]),
  });
  const rpc = `http://127.0.0.1:${rpcPort}`;
  let node: ChildProcess | undefined;
  let output = '';

  async function status(): Promise<{ height: number; appHash: string }> {
    const response = await fetch(`${rpc}/status`);
    const { result } = (await response.json()) as {
      result: { sync_info: { latest_block_height: string; latest_app_hash: string } };
    };
    return {
      height: Number(result.sync_info.latest_block_height),
      appHash: result.sync_info.latest_app_hash,
    };
  }

  const ended = (child: ChildProcess): Promise<number | null> =>
    child.exitCode !== null || child.signalCode !== null
      ? Promise.resolve(child.exitCode)
      : new Promise((resolve) => child.once('exit', (code) => resolve(code)));

  let reached = 0;
  async function start(): Promise<void> {
    const child = spawn(process.execPath, [join(ROOT, 'bin/avocetd'), 'start', '--home', home], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: process.env,
    });
    node = child;
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    const { height } = await until('a new block', async () => {
      if (child.exitCode !== null) throw new Error(`the node ended:\n${output.slice(-3000)}`);
      const now = await status();
      return now.height > reached ? now : undefined;
    });
    reached = height;
  }

  async function stop(): Promise<number | null> {
    const child = node;
    if (child === undefined) return null;
    node = undefined;
    reached = await status().then(
      ({ height }) => height,
      () => reached,
    );
    child.kill('SIGTERM');
    return ended(child);
  }

  async function kill(which: 'node' | 'cometbft'): Promise<void> {
    const child = node;
    if (child?.pid === undefined) throw new Error('the node runs');
    node = undefined;
    reached = (await status()).height;
    const pid = which === 'node' ? child.pid : cometPid(home);
    process.kill(pid, 'SIGKILL');
    await ended(child);
  }

  return {
    home,
    rpc,
    api: `http://127.0.0.1:${apiPort}`,
    accounts,
    start,
    stop,
    kill,
    status,
    output: () => output,
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** CometBFT's number, among the children noted in the home's lock. */
function cometPid(home: string): number {
  const lock = JSON.parse(readFileSync(join(home, 'data/avocetd.lock'), 'utf8')) as {
    children: { pid: number }[];
  };
  const found = lock.children.find(({ pid }) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('cometbft'),
  );
  if (found === undefined) throw new Error('the lock names CometBFT');
  return found.pid;
}
