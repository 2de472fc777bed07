/** `keys`: the keyring. */
import { Command } from 'commander';

import { keysAddCommand } from './add.ts';
import { keysDeleteCommand } from './delete.ts';
import { keysExportCommand } from './export.ts';
import { keysImportHexCommand } from './import-hex.ts';
import { keysListCommand } from './list.ts';
import { keysMnemonicCommand } from './mnemonic.ts';
import { keysShowCommand } from './show.ts';

export const keysCommand = (): Command =>
  new Command('keys')
    .summary('manage keys')
    .description('Keys are kept in the files of an SDK keyring, backends test and file.')
    .addCommand(keysAddCommand())
    .addCommand(keysListCommand())
    .addCommand(keysShowCommand())
    .addCommand(keysDeleteCommand())
    .addCommand(keysExportCommand())
    .addCommand(keysImportHexCommand())
    .addCommand(keysMnemonicCommand());
