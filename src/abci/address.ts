import { HostError } from '../types/errors.ts';

/** Where the server listens. */
export type AbciAddress =
  | { readonly kind: 'unix'; readonly path: string }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number };

/** Longest path of a unix socket, bytes: macOS keeps 104 with the final zero, Linux 108. */
const SOCKET_PATH_MAX_BYTES = 103;
const PORT_MAX = 65_535;

/**
 * Reads `unix:///path/to.sock`, `tcp://host:port`, or `host:port` alone, as CometBFT's `proxy_app` does; IPv6 hosts stand
 * in brackets. Port 0 lets the system choose. @throws HostError @see cometbft libs/net/net.go
 */
export function parseAbciAddress(text: string): AbciAddress {
  const [, scheme = 'tcp', rest = ''] = /^(?:([a-z]+):\/\/)?(.*)$/s.exec(text) ?? [];
  if (scheme === 'unix') return unixAddress(text, rest);
  if (scheme !== 'tcp') throw badAddress(text, `"${scheme}" is neither unix nor tcp`);

  const match = /^(?:\[([^\]]*)\]|([^:]*)):(\d{1,5})$/.exec(rest);
  if (match === null) throw badAddress(text, 'a TCP address is tcp://host:port');
  const [, bracketed, plain, digits] = match;
  const port = Number(digits);
  if (port > PORT_MAX) throw badAddress(text, `there is no port ${port}`);
  return { kind: 'tcp', host: bracketed ?? plain ?? '', port };
}

function unixAddress(text: string, path: string): AbciAddress {
  if (path === '') throw badAddress(text, 'the path of the socket is missing');
  if (path.includes('\0')) throw badAddress(text, 'the path contains a zero byte');
  if (Buffer.byteLength(path) > SOCKET_PATH_MAX_BYTES)
    throw badAddress(
      text,
      `the path of a unix socket is at most ${SOCKET_PATH_MAX_BYTES} bytes; use a shorter home folder or a tcp address`,
    );
  return { kind: 'unix', path };
}

const badAddress = (text: string, why: string): HostError =>
  new HostError(`bad ABCI address "${text}": ${why}`);

export function formatAbciAddress(address: AbciAddress): string {
  if (address.kind === 'unix') return `unix://${address.path}`;
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  return `tcp://${host}:${address.port}`;
}

/** Whether only processes of this machine can reach the host. Names other than `localhost` are not looked up. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
