/** What this program is: its version and what it is made of. */
import { readFileSync } from 'node:fs';

let read: string | undefined;

/** The version in package.json. */
export function versionText(): string {
  read ??= readVersion();
  return read;
}

function readVersion(): string {
  const manifest: unknown = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return typeof manifest === 'object' &&
    manifest !== null &&
    'version' in manifest &&
    typeof manifest.version === 'string'
    ? manifest.version
    : 'unknown';
}
