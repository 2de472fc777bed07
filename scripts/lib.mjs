// What the start and test commands share: install from the lock file, build, find the engine. Plain Node, no packages,
// because it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE_MIN = [20, 19];

export const say = (text) => process.stderr.write(`• ${text}\n`);

export function fail(text) {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < NODE_MIN[0] || (major === NODE_MIN[0] && minor < NODE_MIN[1]))
    fail(
      `Avocet needs Node ${NODE_MIN.join('.')} or later (20, 22 and 24 are tested); this is ${process.versions.node}.`,
    );
}

/** Runs a command; on failure says which, and ends with its status. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (result.error) fail(`${command} could not be started: ${result.error.message}`);
  if (result.status !== 0) {
    process.stderr.write(
      `\n${[command, ...args].join(' ')} failed (status ${result.status ?? result.signal}).\n`,
    );
    process.exit(result.status ?? 1);
  }
}

const stampFile = (name) => join(ROOT, '.cache', `${name}.stamp`);
function upToDate(name, digest) {
  const file = stampFile(name);
  return existsSync(file) && readFileSync(file, 'utf8') === digest;
}
function stamp(name, digest) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  writeFileSync(stampFile(name), digest);
}

export function install() {
  const digest = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .update(process.versions.modules)
    .digest('hex');
  if (existsSync(join(ROOT, 'node_modules')) && upToDate('install', digest)) return;
  say('installing packages from the lock file');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: process.platform === 'win32',
  });
  stamp('install', digest);
}

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

export function build() {
  const hash = createHash('sha256');
  for (const path of [...files(join(ROOT, 'src'))].sort()) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}\0${mtimeMs}\0${size}\n`);
  }
  for (const name of ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'])
    hash.update(readFileSync(join(ROOT, name)));
  const digest = hash.digest('hex');
  if (existsSync(join(ROOT, 'dist')) && upToDate('build', digest)) return;
  say('building');
  run(process.execPath, [
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    '-p',
    'tsconfig.build.json',
  ]);
  stamp('build', digest);
}
