// `npm start`: a chain of one's own from a fresh clone. Installs, builds, finds or builds CometBFT, makes a home in .avocet/
// with one validator and ten accounts, and runs it. The next start goes on where the last one stopped; `rm -rf .avocet`
// begins anew. Arguments go to `avocetd start`: `npm start -- --log_level info`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, build, checkNode, fail, install, say } from './lib.mjs';

const FIRST_BLOCK_MAX_MS = 60_000;

checkNode();
install();
build();
const load = (name) => import(join(ROOT, 'dist', name));
const { findCometProgram } = await load('node/comet-binary.js');
const { cometSettings } = await load('node/comet.js');
const { makeDevHome } = await load('node/dev-home.js');
const { readAppConfig } = await load('node/app-config.js');
const { homePaths } = await load('node/home.js');
const { versionText } = await load('node/version.js');

const home = process.env.AVOCETD_HOME ?? join(ROOT, '.avocet');
const args = process.argv.slice(2);
try {
  process.env.COMETBFT = await findCometProgram('cometbft', {
    env: process.env,
    projectFolder: ROOT,
    onProgress: say,
  });
} catch (error) {
  fail(error.message);
}

if (!existsSync(join(home, 'config', 'genesis.json'))) {
  say(`making a chain in ${home}`);
  const accounts = await makeDevHome({ home, cometProgram: process.env.COMETBFT });
  const width = Math.max(...accounts.map(({ name }) => name.length));
  process.stdout.write(
    '\nAccounts FOR DEVELOPMENT ONLY, 1,000,000 avo each. Shown this once; kept in the test keyring.\n\n',
  );
  for (const { name, address, mnemonic } of accounts)
    process.stdout.write(
      `  ${name.padEnd(width)}  ${address}\n  ${' '.repeat(width)}  ${mnemonic}\n`,
    );
  process.stdout.write('\n');
}

const defaults = args.some((arg) => arg.startsWith('--log_level')) ? [] : ['--log_level', 'warn'];
const node = spawn(
  process.execPath,
  [join(ROOT, 'bin/avocetd'), 'start', '--home', home, ...defaults, ...args],
  {
    stdio: 'inherit',
  },
);
let ended = false;
node.once('exit', (code, signal) => {
  ended = true;
  process.exitCode = code ?? (signal === null ? 1 : 0);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => node.kill(signal));

/** `--name value` and `--name=value` among what was given. */
function argument(name) {
  const at = args.findIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
  if (at === -1) return undefined;
  return args[at].includes('=') ? args[at].slice(args[at].indexOf('=') + 1) : args[at + 1];
}

const paths = homePaths(home);
const flags = new Map();
const rpcFlag = argument('rpc.laddr');
if (rpcFlag !== undefined) flags.set('rpc.laddr', rpcFlag);
const rpc = cometSettings(paths, flags).rpc.replace(/^tcp:/, 'http:');
const config = readAppConfig(paths.appToml, { env: process.env });
const api = (argument('api.address') ?? config['api.address']).replace(/^tcp:/, 'http:');

const until = Date.now() + FIRST_BLOCK_MAX_MS;
let height;
while (!ended && height === undefined && Date.now() < until) {
  await new Promise((resolve) => setTimeout(resolve, 200));
  try {
    const { result } = await (await fetch(`${rpc}/status`)).json();
    if (Number(result.sync_info.latest_block_height) > 0)
      height = result.sync_info.latest_block_height;
  } catch {
    // Not up yet.
  }
}
if (height !== undefined)
  process.stdout.write(`
avocet ${versionText()} is at block ${height}. Home: ${home}

  CometBFT RPC    ${rpc}
  REST            ${api}
  Event stream    ${api.replace(/^http/, 'ws')}/v1/stream

  bin/avocetd --help shows what else there is; Ctrl-C stops the chain, the next npm start goes on.
`);
