// Replays traces of the reference and prints what differs:
//   npx tsx test/lockstep/replay.ts [--transactions] [--dump] [--most N] TRACE...
import { parseArgs } from 'node:util';
import { referenceChain } from './chain.ts';
import { compareDump, readTrace, replay } from './trace.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    transactions: { type: 'boolean', default: false },
    dump: { type: 'boolean', default: false },
    most: { type: 'string', default: '5' },
    stores: { type: 'string' },
  },
});
let failed = false;
for (const path of positionals) {
  const { base } = referenceChain();
  const steps = readTrace(path);
  const differences = replay(steps, base, {
    ...(values.transactions ? { only: 'transactions' as const } : {}),
    ...(values.stores === undefined ? {} : { stores: values.stores.split(',') }),
    stopAfter: Number(values.most),
    ...(values.dump ? { afterBlock: (_: bigint, step) => compareDump(base, step) } : {}),
  });
  console.log(
    `${path}: ${differences.length === 0 ? 'equal' : `${differences.length} differences`}`,
  );
  for (const { where, expected, got } of differences.slice(0, Number(values.most))) {
    console.log(`  ${where}`);
    console.log(`    expected ${JSON.stringify(expected).slice(0, 3000)}`);
    console.log(`    got      ${JSON.stringify(got).slice(0, 3000)}`);
  }
  failed ||= differences.length > 0;
}
process.exitCode = failed ? 1 : 0;
