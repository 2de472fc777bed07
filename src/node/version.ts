/** What this program is: its version and what it behaves as. */
import { readFileSync } from 'node:fs';

import { VersionInfo } from '../proto/cosmos/base/tendermint/v1beta1/query.ts';

/** What clients that ask for module versions (Hermes) are told that we behave as. */
export const COMPATIBLE_WITH = { sdk: 'v0.53.6', comet: 'v0.38.26' } as const;

/** The version in package.json. */
export function versionText(): string {
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

export const versionInfo = (): VersionInfo =>
  VersionInfo.create({
    name: 'avocet',
    appName: 'avocetd',
    version: versionText(),
    cosmosSdkVersion: COMPATIBLE_WITH.sdk,
    buildDeps: [
      { path: 'github.com/cosmos/cosmos-sdk', version: COMPATIBLE_WITH.sdk, sum: '' },
      { path: 'github.com/cometbft/cometbft', version: COMPATIBLE_WITH.comet, sum: '' },
    ],
  });
