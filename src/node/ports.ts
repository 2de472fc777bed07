/** Whether the node's addresses are free, and if not who has them. */
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';

import { HostError } from '../types/errors.ts';

export type Listening = {
  /** What for, such as `CometBFT RPC`. */
  readonly what: string;
  /** `tcp://host:port` or `host:port`; others are passed over. */
  readonly address: string;
  /** How to choose another. */
  readonly flag: string;
};

/** @throws HostError naming the first address that is taken, by whom, and how to choose another */
export async function requireFreePorts(wanted: readonly Listening[]): Promise<void> {
  for (const { what, address, flag } of wanted) {
    const { host, port } = hostAndPort(address);
    if (port === 0) continue;
    const code = await tryListening(host, port);
    if (code === undefined) continue;
    if (code !== 'EADDRINUSE')
      throw new HostError(
        `${what} cannot listen at ${address} (${code}); choose another with ${flag}`,
      );
    const by = whoListens(port);
    throw new HostError(
      `${what} cannot listen at ${address}: ${by ?? 'another program'} does already. Stop it, or choose another with ${flag}.`,
    );
  }
}

/** Port 0 where the text names none. */
export function hostAndPort(address: string): { readonly host: string; readonly port: number } {
  const [, host = '', port = '0'] = /^(?:tcp:\/\/|https?:\/\/)?(.*):(\d+)\/?$/.exec(address) ?? [];
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

function tryListening(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen({ port, ...(host === '' ? {} : { host }) }, () =>
      probe.close(() => resolve(undefined)),
    );
  });
}

/** `cometbft (process 4711)`, where the system tells: Linux, and processes that we may look at. */
export function whoListens(port: number): string | undefined {
  try {
    const inode = inodeOf(port);
    if (inode === undefined) return undefined;
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
      if (hasSocket(pid, inode)) return `${nameOf(pid)} (process ${pid})`;
  } catch {
    // Without /proc nobody tells.
  }
  return undefined;
}

const STATE_LISTEN = '0A';

function inodeOf(port: number): string | undefined {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6'])
    for (const line of readFileSync(table, 'utf8').split('\n').slice(1)) {
      const fields = line.trim().split(/\s+/);
      if (fields[1]?.endsWith(suffix) === true && fields[3] === STATE_LISTEN) return fields[9];
    }
  return undefined;
}

function hasSocket(pid: string, inode: string): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`) === `socket:[${inode}]`;
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
}

const nameOf = (pid: string): string => readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
