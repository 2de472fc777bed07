import { present } from '../types/assert.ts';
import { sdkErrors } from '../types/errors.ts';
import { decodeCommitInfo } from './commit-info.ts';
import { pastReader } from './flat.ts';
import type { StateAt } from './kv.ts';
import type { StateTables } from './sqlite/tables.ts';

/** Metadata row with the oldest height whose values can still be read. */
export const META_UNDO_FROM = 'store:undo_from';

export const readableFrom = (tables: StateTables): bigint =>
  tables.metaVersion(META_UNDO_FROM) ?? 0n;

/** A kept height as the connection sees it; 0 is the latest. @throws AbciError sdk/26 */
export function stateAt(tables: StateTables, height: bigint, close: () => void): StateAt {
  const last = tables.lastVersion();
  const wanted = height === 0n ? last : height;
  if (last === 0n) throw sdkErrors.InvalidHeight('no block is committed yet');
  if (wanted < 0n || wanted > last) {
    throw sdkErrors.InvalidHeight(
      `height ${String(height)} is not committed, the latest is ${String(last)}`,
    );
  }
  const oldest = readableFrom(tables);
  const row = wanted < oldest ? undefined : tables.commitRow(wanted);
  if (row === undefined) {
    throw sdkErrors.InvalidHeight(
      `height ${String(height)} was pruned, the oldest kept is ${String(oldest)}`,
    );
  }

  const stores = new Map(
    tables
      .stores()
      .filter(({ since }) => since <= wanted)
      .map(({ name, id }) => [name, id]),
  );
  return {
    height: wanted,
    appHash: row.appHash,
    get time() {
      return decodeCommitInfo(row.stores).time;
    },
    reader: (store) => {
      const id = present(stores.get(store), `store ${store} at height ${String(wanted)}`);
      return pastReader(tables, id, wanted);
    },
    close,
  };
}
