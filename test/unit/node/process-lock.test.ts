import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { hostAndPort, requireFreePorts } from '../../../src/node/ports.ts';
import { takeLock } from '../../../src/node/process-lock.ts';

let folder = '';
let file = '';
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'data/avocetd.lock');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

function idle(): Promise<ChildProcess & { readonly pid: number }> {
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => 0, 1000)']);
  children.push(child);
  return new Promise((resolve) =>
    child.stdout.once('data', () => {
      if (child.pid !== undefined) resolve(Object.assign(child, { pid: child.pid }));
    }),
  );
}

describe('takeLock', () => {
  it('refuses a home that a living process has, naming it', () => {
    const lock = takeLock(file);

    expect(() => takeLock(file)).toThrow(`process ${process.pid}`);
    lock.release();
    takeLock(file).release();
  });

  it('takes over from a process that is gone', async () => {
    const child = await idle();
    writeFileSync(join(folder, 'pid'), '');
    takeLock(file).release();
    writeFileSync(file, JSON.stringify({ pid: child.pid, startedAt: 'another time' }));

    // The number is taken, but by another program than the one that had the lock.
    takeLock(file).release();
  });

  it('ends the child that such a process left', async () => {
    const left = await idle();
    const lock = takeLock(file);
    lock.noteChild(left.pid);
    const held = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...held, pid: 2 ** 22 + 1 }));
    const ended = new Promise<string | null>((resolve) =>
      left.once('exit', (_, signal) => resolve(signal)),
    );

    takeLock(file).release();

    expect(await ended).toBe('SIGKILL');
  });

  it('passes over a file that was not written whole', () => {
    takeLock(file).release();
    writeFileSync(file, '{"pid":');

    takeLock(file).release();
  });
});

describe('requireFreePorts', () => {
  it('says what cannot listen, who does, and how to choose another', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const wanted = {
      what: 'CometBFT RPC',
      address: `tcp://127.0.0.1:${port}`,
      flag: '--rpc.laddr',
    };

    await expect(requireFreePorts([wanted])).rejects.toThrow(
      process.platform === 'linux'
        ? `CometBFT RPC cannot listen at tcp://127.0.0.1:${port}: node (process ${process.pid})`
        : 'another program does already',
    );
    await expect(requireFreePorts([wanted])).rejects.toThrow('--rpc.laddr');
    await new Promise((resolve) => server.close(resolve));
    await requireFreePorts([wanted]);
  });

  it.each([
    ['tcp://127.0.0.1:26657', { host: '127.0.0.1', port: 26657 }],
    ['localhost:9090', { host: 'localhost', port: 9090 }],
    ['tcp://[::1]:1', { host: '::1', port: 1 }],
    ['unix:///tmp/x', { host: '', port: 0 }],
  ])('reads %s', (address, expected) => {
    expect(hostAndPort(address)).toEqual(expected);
  });
});
