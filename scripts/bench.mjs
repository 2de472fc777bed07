// `npm run bench`: committed transfers a second of a real single-validator chain, and what they cost. See test/bench/README.md.
//   npm run bench                                the application behind CometBFT
//   npm run bench -- --peer 'COMMAND'            the same for another ABCI application in the same run, and the ratio
//   npm run bench -- micro [options]             the application alone, block by block
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, build, checkNode, fail, install, run, say } from './lib.mjs';

checkNode();
install();
build();
if (process.argv[2] === 'micro') {
  run(process.execPath, [join(ROOT, 'test/bench/micro.mjs'), ...process.argv.slice(3)]);
  process.exit(0);
}

const { values } = parseArgs({
  options: {
    /** Serves ABCI on {addr} with its data under {home} for the chain {chain-id}. */
    peer: { type: 'string' },
    /** Prints a default app_state that fits both; ours by default. */
    defaults: { type: 'string' },
    /** Ours, when it is to be started in another way. */
    own: { type: 'string' },
    count: { type: 'string', default: '60000' },
    senders: { type: 'string', default: '200' },
    accounts: { type: 'string', default: '10000' },
    /** Of each transfer, in the stake denomination. */
    fee: { type: 'string', default: '0' },
    'timeout-commit': { type: 'string', default: '1s' },
    /** all, few or none: which attributes CometBFT indexes, for ours. */
    index: { type: 'string', default: 'all' },
    runs: { type: 'string', default: '1' },
  },
});

const { findCometProgram } = await import(join(ROOT, 'dist/node/comet-binary.js'));
const comet = await findCometProgram('cometbft', { env: process.env, projectFolder: ROOT, say });
const { FEW_INDEXED, measure } = await import(join(ROOT, 'test/bench/chain.mjs'));

const INDEXED = { all: '', few: FEW_INDEXED.join(','), none: 'none.none' };
const indexed = INDEXED[values.index] ?? fail('--index is all, few or none');
const own =
  values.own ??
  `${process.execPath} ${join(ROOT, 'bin/avocetd')} start --with-comet=false --address {addr} --home {home} --bech32-prefix cosmos --parity true --minimum-gas-prices 0stake --log_level warn --api.enable false --edge.enable false${indexed === '' ? '' : ` --index-events ${indexed}`}`;

function defaultState(command) {
  const [program, ...args] = command.split(' ');
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) fail(`${command}: ${stderr}`);
  return JSON.parse(stdout);
}

const contenders = [
  { name: 'avocetd', command: own },
  ...(values.peer === undefined ? [] : [{ name: 'peer', command: values.peer }]),
];
const runs = [];
for (let i = 0; i < Number(values.runs); i++)
  runs.push(
    await measure({
      comet,
      contenders,
      count: Number(values.count),
      senders: Number(values.senders),
      accounts: Number(values.accounts),
      fee: Number(values.fee),
      timeoutCommit: values['timeout-commit'],
      defaults: values.defaults === undefined ? undefined : defaultState(values.defaults),
      say,
    }),
  );

const columns = [
  ['name', (r) => r.name],
  ['tx/s', (r) => r.perSecond.toFixed(0)],
  ['committed', (r) => r.committed],
  ['lost', (r) => r.lost],
  ['blocks', (r) => r.blocks],
  ['block s median (max)', (r) => `${r.blockSeconds.toFixed(2)} (${r.blockSecondsMax.toFixed(1)})`],
  ['CPU ms/tx app + CometBFT', (r) => `${r.cpuMsApp.toFixed(3)} + ${r.cpuMsComet.toFixed(3)}`],
  ['peak MB app + CometBFT', (r) => `${r.peakMbApp.toFixed(0)} + ${r.peakMbComet.toFixed(0)}`],
];
const line = (cells) => `| ${cells.join(' | ')} |`;
console.log(line(columns.map(([title]) => title)));
console.log(line(columns.map(() => '---')));
for (const result of runs.flat()) console.log(line(columns.map(([, show]) => show(result))));
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
if (contenders.length === 2) {
  const ratios = runs.map(([ours, theirs]) => ours.perSecond / theirs.perSecond);
  const cpu = runs.map(([ours, theirs]) => theirs.cpuMsApp / ours.cpuMsApp);
  console.log(
    `\n${median(ratios).toFixed(2)} times the peer's transfers a second; its application takes ${median(cpu).toFixed(2)} times our CPU`,
  );
}
