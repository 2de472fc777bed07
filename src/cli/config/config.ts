/** `config`: reads and changes the home's configuration files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Command } from 'commander';

import { formatTomlValue, readToml, setTomlValue, type TomlValue } from '../../node/toml.ts';
import type { HomePaths } from '../../node/home.ts';
import { HostError } from '../../types/errors.ts';
import { contextOf, withHome, type Given } from '../common.ts';

/** @throws HostError for another name or a file that is not there */
function fileOf(name: string, paths: HomePaths): string {
  const known = ['app', 'client', 'config'];
  const bare = name.replace(/\.toml$/, '');
  if (!known.includes(bare)) throw new HostError(`${name} is none of ${known.join(', ')}`);
  const file = join(paths.config, `${bare}.toml`);
  if (!existsSync(file)) throw new HostError(`there is no ${file}; make a home with avocetd init`);
  return file;
}

const getCommand = (): Command =>
  withHome(new Command('get'))
    .summary('show a setting')
    .argument('<file>', 'app, client or config')
    .argument('<key>', 'such as api.address')
    .addHelpText('after', '\nExample:\n  $ avocetd config get app minimum-gas-prices\n')
    .action((name: string, key: string, given: Given) => {
      const file = fileOf(name, contextOf(given).paths);
      const value = readToml(readFileSync(file, 'utf8'), file).get(key);
      if (value === undefined) throw new HostError(`${file} has no setting ${key}`);
      process.stdout.write(`${formatTomlValue(value)}\n`);
    });

const setCommand = (): Command =>
  withHome(new Command('set'))
    .summary('change a setting; everything else in the file stays as it is')
    .argument('<file>', 'app, client or config')
    .argument('<key>')
    .argument('<value>')
    .addHelpText('after', '\nExample:\n  $ avocetd config set app minimum-gas-prices 0.025uavo\n')
    .action((name: string, key: string, value: string, given: Given) => {
      const file = fileOf(name, contextOf(given).paths);
      const text = readFileSync(file, 'utf8');
      const changed = setTomlValue(text, key, typed(value, readToml(text, file).get(key)));
      readToml(changed, file);
      writeFileSync(file, changed);
    });

/** Of the kind that the value was. */
function typed(value: string, before: TomlValue | undefined): TomlValue {
  if (typeof before === 'boolean') {
    if (value === 'true' || value === 'false') return value === 'true';
    throw new HostError(`${value} is neither true nor false`);
  }
  if (typeof before === 'number') {
    if (/^-?\d+$/.test(value)) return Number(value);
    throw new HostError(`${value} is no whole number`);
  }
  if (Array.isArray(before)) return value === '' ? [] : value.split(',');
  return value;
}

const viewCommand = (): Command =>
  withHome(new Command('view'))
    .summary('show a file')
    .argument('<file>', 'app, client or config')
    .addHelpText('after', '\nExample:\n  $ avocetd config view app\n')
    .action((name: string, given: Given) => {
      process.stdout.write(readFileSync(fileOf(name, contextOf(given).paths)));
    });

const homeCommand = (): Command =>
  withHome(new Command('home'))
    .summary("show the home's folder")
    .addHelpText('after', '\nExample:\n  $ avocetd config home\n')
    .action((given: Given) => {
      process.stdout.write(`${contextOf(given).paths.root}\n`);
    });

export function configCommand(): Command {
  const command = new Command('config').summary('read and change configuration files');
  for (const verb of [getCommand(), setCommand(), viewCommand(), homeCommand()])
    command.addCommand(verb);
  return command;
}
