/** `export`: the state as a genesis document. */
import { writeFileSync } from 'node:fs';

import { Command } from 'commander';

import { printJson } from '../codec/json.ts';
import { exportDocument } from '../node/export.ts';
import { contextOf, textOption, withHome, type Given } from './common.ts';
import { heightOf } from './query/module.ts';

export const exportCommand = (): Command =>
  withHome(new Command('export'))
    .summary('write the state as a genesis document')
    .option('--height <height>', 'past height that is still kept; the latest by default', '0')
    .option('--output-document <file>', 'where to; standard output by default')
    .addHelpText('after', '\nExample:\n  $ avocetd export --output-document genesis.json\n')
    .action((given: Given) => {
      const { chain, paths } = contextOf(given);
      const text = `${printJson(exportDocument({ chain, paths, height: heightOf(given) }))}\n`;
      const file = textOption(given, 'outputDocument');
      if (file === undefined) process.stdout.write(text);
      else writeFileSync(file, text);
    });
