/** `version`. */
import { Command } from 'commander';

import { objectOf } from '../node/genesis-document.ts';
import { versionInfo } from '../node/version.ts';
import { contextOf, isSet, withHome, withOutput, type Given } from './common.ts';

export const versionCommand = (): Command =>
  withOutput(withHome(new Command('version')))
    .summary('show the version')
    .option('--long', 'with what it is made of and compatible with')
    .addHelpText('after', '\nExample:\n  $ avocetd version --long --output json\n')
    .action((given: Given) => {
      const info = versionInfo();
      if (!isSet(given, 'long')) {
        process.stdout.write(`${info.version}\n`);
        return;
      }
      contextOf(given).print(
        objectOf({
          name: info.name,
          server_name: info.appName,
          version: info.version,
          commit: info.gitCommit,
          build_tags: info.buildTags,
          node: process.version,
          build_deps: info.buildDeps.map(({ path, version }) => `${path}@${version}`),
          cosmos_sdk_version: info.cosmosSdkVersion,
        }),
      );
    });
