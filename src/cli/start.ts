/** `start`: runs the node. */
import { Command, Option } from 'commander';

import {
  SETTINGS,
  envNameOf,
  flagNameOf,
  readAppConfig,
  settingNames,
  type SettingName,
} from '../node/app-config.ts';
import { defaultHome, homePaths } from '../node/home.ts';
import { createLogger } from '../node/logger.ts';
import { runNode } from '../node/run.ts';
import { HostError } from '../types/errors.ts';

type StartOptions = {
  readonly home: string;
  readonly withComet: string | boolean;
  readonly transport: string;
  readonly address?: string;
  readonly logLevel: string;
  readonly logFormat: string;
};

export function startCommand(): Command {
  const command = new Command('start')
    .summary('run the node')
    .description(
      'Runs the application, CometBFT and the interfaces of one home until it is told to stop.',
    )
    .option('--home <folder>', 'the home of the node', defaultHome(process.env))
    .addOption(
      new Option('--with-comet [boolean]', 'start CometBFT too')
        .default(true)
        .env('AVOCETD_WITH_COMET'),
    )
    .addOption(
      new Option('--transport <kind>', 'how CometBFT talks to the application')
        .default('socket')
        .choices(['socket']),
    )
    .addOption(
      new Option(
        '--address <address>',
        'where to serve ABCI, unix:///path or tcp://host:port; a socket in the home by default',
      ).env('AVOCETD_ADDRESS'),
    )
    .addOption(
      new Option('--log_level <level>', 'trace, debug, info, warn, error or none')
        .default('info')
        .env('AVOCETD_LOG_LEVEL'),
    )
    .addOption(
      new Option('--log_format <format>', 'plain or json')
        .default('plain')
        .choices(['plain', 'json'])
        .env('AVOCETD_LOG_FORMAT'),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ avocetd start --minimum-gas-prices 0.025uavo\n  $ avocetd start --with-comet=false --address tcp://127.0.0.1:26658 --home /tmp/app --bech32-prefix cosmos\n',
    );
  for (const name of settingNames) {
    const { value, about } = SETTINGS[name];
    const shape = typeof value === 'boolean' ? '[boolean]' : '<value>';
    command.addOption(
      new Option(`--${flagNameOf(name)} ${shape}`, `${about} [env ${envNameOf(flagNameOf(name))}]`),
    );
  }
  // CometBFT's own: handed on as they are.
  command.allowUnknownOption().allowExcessArguments();
  return command.action(async (_: unknown, parsed: Command) => {
    const given: Readonly<Record<string, unknown>> = parsed.opts();
    const options = startOptionsOf(given);
    const flags: Partial<Record<SettingName, string>> = {};
    for (const name of settingNames) {
      const value = given[camelCase(flagNameOf(name))];
      if (typeof value === 'string' || typeof value === 'boolean') flags[name] = String(value);
    }
    await runNode({
      home: options.home,
      config: readAppConfig(homePaths(options.home).appToml, { flags, env: process.env }),
      withComet: isTrue(options.withComet, '--with-comet'),
      ...(options.address === undefined ? {} : { address: options.address }),
      cometFlags: cometFlagsOf(parsed.args),
      log: createLogger({
        level: options.logLevel,
        format: options.logFormat === 'json' ? 'json' : 'plain',
      }),
      logLevel: options.logLevel,
      logFormat: options.logFormat === 'json' ? 'json' : 'plain',
    });
  });
}

function startOptionsOf(given: Readonly<Record<string, unknown>>): StartOptions {
  const text = (name: string): string => String(given[name]);
  const address = given['address'];
  return {
    home: text('home'),
    withComet: given['withComet'] === true ? true : text('withComet'),
    transport: text('transport'),
    ...(typeof address === 'string' ? { address } : {}),
    logLevel: text('log_level'),
    logFormat: text('log_format'),
  };
}

const camelCase = (flag: string): string =>
  flag.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function isTrue(value: string | boolean, flag: string): boolean {
  if (typeof value === 'boolean') return value;
  if (value === 'true') return true;
  if (value === 'false') return false;
  throw new HostError(`${flag} is ${value}; true or false is needed`);
}

/** `--p2p.persistent_peers=x` and `--rpc.laddr x` of CometBFT, by name. @throws HostError for what is none of its flags */
function cometFlagsOf(rest: readonly string[]): ReadonlyMap<string, string> {
  const flags = new Map<string, string>();
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? '';
    const [, name, inline] = /^--([a-z0-9_]+(?:\.[a-z0-9_]+)?)(?:=(.*))?$/.exec(word) ?? [];
    if (name === undefined)
      throw new HostError(`start does not know ${word}; see avocetd start --help`);
    const following = rest[at + 1];
    if (inline !== undefined) flags.set(name, inline);
    else if (following !== undefined && !following.startsWith('--')) {
      flags.set(name, following);
      at += 1;
    } else flags.set(name, 'true');
  }
  return flags;
}
