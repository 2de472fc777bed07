/** Commits blocks for ever and prints each height and app hash after its Commit returned. Killed by crash.test.ts. */
import { openMultiStore } from '../../../src/store/multistore.ts';
import { toHex } from '../../../src/types/bytes.ts';
import { crashOptions, crashWrites } from './crash-blocks.ts';

const store = openMultiStore({ path: process.argv[2] ?? '', ...crashOptions });
for (;;) {
  const height = store.committed().height + 1n;
  const hash = store.workingHash(crashWrites(store.branch(), height), height);
  store.commit({ time: height, meta: [['height', Buffer.from(String(height))]] });
  process.stdout.write(`${String(height)} ${toHex(hash)}\n`);
}
