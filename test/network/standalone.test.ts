// The application alone, as other programs start it, and CometBFT's own tool against it.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findCometProgram } from '../../src/node/comet-binary.ts';
import { AbciClient } from './abci-client.ts';
import { readTrace, theirs, toFinalizeBlock, toInitChain } from '../lockstep/trace.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILD_MS = 300_000;

let folder = '';
let address = '';
let abciCli = '';
let server: ChildProcess | undefined;

async function freeAddress(): Promise<string> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return `tcp://127.0.0.1:${port}`;
}

function start(): ChildProcess {
  const args = ['start', '--with-comet=false', '--transport', 'socket', '--address', address];
  return spawn(
    process.execPath,
    [join(ROOT, 'bin/avocetd'), ...args, '--home', folder, '--bech32-prefix', 'cosmos'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

const stop = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill('SIGTERM');
  });

const tool = (...args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(abciCli, ['--address', address, ...args], (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${error.message}\n${stdout}${stderr}`));
    });
  });

beforeAll(async () => {
  abciCli = await findCometProgram('abci-cli', { env: process.env, projectFolder: ROOT });
  folder = mkdtempSync(join(tmpdir(), 'standalone-'));
  address = await freeAddress();
  server = start();
  (await AbciClient.connect(address)).close();
}, BUILD_MS);
afterAll(async () => {
  if (server?.exitCode === null) await stop(server);
  rmSync(folder, { recursive: true, force: true });
});

describe('the application alone', () => {
  it("is what CometBFT's tool expects", async () => {
    expect(await tool('echo', 'hello')).toContain('-> data: hello');
    expect(await tool('info')).toContain('-> data: avocetd');
    const refused = await tool('check_tx', '0x00');
    expect(refused).toContain('-> code: 2');
    const unknown = await tool('query', '"x"', '--path', '/nowhere');
    expect(unknown).toContain('unknown query path');
  });

  it('takes a chain from InitChain and keeps it through a restart', async () => {
    const steps = readTrace(join(ROOT, 'test/lockstep/traces/mixed.jsonl.gz'));
    const last = 12n;
    let client = await AbciClient.connect(address);
    let hash = '';
    for (const { request, response } of steps) {
      if (request['initChain'] !== undefined)
        await client.call({ kind: 'initChain', value: toInitChain(request['initChain']) });
      if (request['commit'] !== undefined) await client.call({ kind: 'commit', value: {} });
      if (request['finalizeBlock'] === undefined) continue;
      const block = toFinalizeBlock(request['finalizeBlock']);
      if (block.height > last) break;
      const answer = await client.call({ kind: 'finalizeBlock', value: block });
      if (answer.kind !== 'finalizeBlock') throw new Error(answer.kind);
      hash = Buffer.from(answer.value.appHash).toString('base64');
      expect(hash).toBe(theirs(response['finalizeBlock']).appHash);
      // Once in the middle: the state of the last commit is what goes on.
      if (block.height !== 6n) continue;
      client.close();
      if (server !== undefined) expect(await stop(server)).toBe(0);
      server = start();
      client = await AbciClient.connect(address);
      await client.call({ kind: 'finalizeBlock', value: block });
    }

    const info = await client.call({
      kind: 'info',
      value: { version: '', blockVersion: 0n, p2pVersion: 0n, abciVersion: '' },
    });
    client.close();
    if (info.kind !== 'info') throw new Error(info.kind);
    expect(info.value.lastBlockHeight).toBe(last);
    expect(Buffer.from(info.value.lastBlockAppHash).toString('base64')).toBe(hash);
  }, 60_000);

  it('refuses a second process on its home, saying which has it', async () => {
    const refused = await new Promise<string>((resolve) => {
      execFile(
        process.execPath,
        [join(ROOT, 'bin/avocetd'), 'start', '--with-comet=false', '--home', folder],
        (error, _, stderr) => resolve(`${String(error?.code)} ${stderr}`),
      );
    });

    expect(refused).toMatch(/^1 Error: another avocetd \(process \d+\) is using this home/);
  });
});
