import type { Invariant } from '../../baseapp/module.ts';
import { formatRfc3339Nano } from '../../types/time.ts';
import { expirationOf } from './keeper.ts';
import { grantQueue, grants } from './keys.ts';

export const authzInvariants: readonly Invariant[] = [
  {
    name: 'grant-queue', // every grant that ends is queued for its end, once, and nothing else is
    check(ctx) {
      const queued = new Map<string, number>();
      for (const [[expiration, granter, grantee], { msgTypeUrls }] of grantQueue.entries(ctx))
        for (const typeUrl of msgTypeUrls) {
          const name = `${granter} ${grantee} ${typeUrl} ${formatRfc3339Nano(expiration)}`;
          queued.set(name, (queued.get(name) ?? 0) + 1);
        }
      for (const [[granter, grantee, typeUrl], grant] of grants.entries(ctx)) {
        const expiration = expirationOf(grant);
        if (expiration === undefined) continue;
        const name = `${granter} ${grantee} ${typeUrl} ${formatRfc3339Nano(expiration)}`;
        queued.set(name, (queued.get(name) ?? 0) - 1);
      }
      return [...queued]
        .filter(([, by]) => by !== 0)
        .map(([name, by]) => `${name} is queued ${by > 0 ? 'without a grant' : 'too seldom'}`);
    },
  },
];
