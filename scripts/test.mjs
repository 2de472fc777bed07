// `npm test`: everything from a fresh clone. Installs, builds, finds or builds CometBFT, runs every test, and ends with
// one line that counts them. Arguments go to the test runner: `npm test -- test/unit/store`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, build, checkNode, install, say } from './lib.mjs';

checkNode();
install();
build();
const { findCometProgram } = await import(join(ROOT, 'dist/node/comet-binary.js'));
for (const [variable, program] of [
  ['COMETBFT', 'cometbft'],
  ['ABCI_CLI', 'abci-cli'],
])
  process.env[variable] = await findCometProgram(program, {
    env: process.env,
    projectFolder: ROOT,
    onProgress: say,
  });

mkdirSync(join(ROOT, '.cache'), { recursive: true });
const report = join(ROOT, '.cache', 'test-report.json');
rmSync(report, { force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, stdio: 'inherit' },
);
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
// A file that could not even be collected has no failed test of its own, but must not look like success.
const failed = status === 0 ? 0 : Math.max(numFailedTests, 1);
process.stdout.write(`\n${numPassedTests} passed, ${failed} failed\n`);
process.exitCode = status ?? 1;
