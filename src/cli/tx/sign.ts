/** `tx sign`: puts a signature on a transaction that --generate-only wrote. */
import { Command } from 'commander';

import { signTx } from '../../client/tx-builder.ts';
import { txJson } from '../../node/gentx.ts';
import { HostError } from '../../types/errors.ts';
import { contextOf, isSet, type Given } from '../common.ts';
import { keyNamed } from '../keys/named.ts';
import { contentOf, readTx } from './document.ts';
import { signModeOf, withTxFlags, wholeOption } from './flags.ts';
import { accountOf, chainIdOfTx, senderOf } from './send.ts';

export const signCommand = (): Command =>
  withTxFlags(new Command('sign'))
    .summary('sign a transaction')
    .argument('<file>', 'JSON; - for standard input')
    .addHelpText(
      'after',
      '\nExample:\n  $ avocetd tx bank send alice avocet1… 1uavo --generate-only > tx.json\n  $ avocetd tx sign tx.json --from alice > signed.json\n  $ avocetd tx broadcast signed.json\n',
    )
    .action(async (file: string, given: Given) => {
      const context = contextOf(given);
      const { chain, keyring } = context;
      const key = await keyNamed(await senderOf(given, context), context);
      const number = wholeOption(given, 'accountNumber');
      const sequence = wholeOption(given, 'sequence');
      const isOffline = isSet(given, 'offline');
      if (isOffline && (number === undefined || sequence === undefined))
        throw new HostError('--offline needs --account-number and --sequence');
      const account = isOffline
        ? undefined
        : await accountOf(chain.addresses.accFrom(key.address), context);
      const signed = await signTx(
        contentOf(readTx(file, context)),
        [
          {
            publicKey: key.publicKey,
            accountNumber: number ?? account?.accountNumber ?? 0n,
            sequence: sequence ?? account?.sequence ?? 0n,
            mode: signModeOf(given),
            sign: (bytes) => keyring.sign(key.name, bytes),
          },
        ],
        {
          chainId: await chainIdOfTx(given, context),
          registry: chain.registry,
          addresses: chain.addresses,
        },
      );
      process.stdout.write(`${txJson(signed, chain)}\n`);
    });
