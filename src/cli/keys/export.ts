/** `keys export`: the private key itself. */
import { Command } from 'commander';

import { toHex } from '../../types/bytes.ts';
import { HostError } from '../../types/errors.ts';
import { confirm, contextOf, isSet, withHome, withKeyring, type Given } from '../common.ts';

export const keysExportCommand = (): Command =>
  withKeyring(withHome(new Command('export')))
    .summary('show a private key')
    .argument('<name>')
    .option('--unarmored-hex', 'as hexadecimal digits; needs --unsafe')
    .option('--unsafe', 'whoever sees what is shown has the account')
    .option('-y, --yes', 'do not ask')
    .addHelpText('after', '\nExample:\n  $ avocetd keys export alice --unarmored-hex --unsafe\n')
    .action(async (name: string, given: Given) => {
      if (!isSet(given, 'unarmoredHex') || !isSet(given, 'unsafe'))
        throw new HostError(
          'keys are exported as hexadecimal digits only: add --unarmored-hex --unsafe. To move a keyring as it is, copy its folder.',
        );
      const { keyring } = contextOf(given);
      const key = await keyring.exportPrivateKey(name);
      if (!isSet(given, 'yes'))
        await confirm('The private key will be shown unprotected. Continue?');
      process.stdout.write(`${toHex(key)}\n`);
    });
