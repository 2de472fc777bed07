/** `genesis gentx`: the transaction that makes one of the first validators. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { Command } from 'commander';

import { signTx } from '../../client/tx-builder.ts';
import { publicKeyToAny } from '../../codec/public-key.ts';
import { printJson } from '../../codec/json.ts';
import { nodeId, validatorPublicKey } from '../../node/comet-keys.ts';
import { chainIdOf, readGenesis } from '../../node/genesis-document.ts';
import { readToml } from '../../node/toml.ts';
import { hostAndPort } from '../../node/ports.ts';
import { MsgCreateValidator } from '../../proto/cosmos/staking/v1beta1/tx.ts';
import { Tx, TxRaw, AuthInfo, TxBody } from '../../proto/cosmos/tx/v1beta1/tx.ts';
import { coinToWire } from '../../types/coin.ts';
import { parseCoinText } from '../../types/dec-coin.ts';
import { decToWire, parseDec } from '../../types/dec.ts';
import {
  contextOf,
  gentxFolder,
  readFileOr,
  textOption,
  withHome,
  withKeyring,
  type Context,
  type Given,
} from '../common.ts';
import { HostError } from '../../types/errors.ts';

const GAS_LIMIT = 200_000n;

export const gentxCommand = (): Command =>
  withKeyring(withHome(new Command('gentx')))
    .summary('make a genesis transaction that makes a validator')
    .argument('<key>', 'the account that stakes')
    .argument('<amount>', 'how much, such as 1000000uavo')
    .option('--chain-id <id>', 'of the genesis document by default')
    .option('--moniker <name>', "what others see the validator called; the node's by default")
    .option(
      '--commission-rate <rate>',
      "part of delegators' rewards that the validator keeps",
      '0.1',
    )
    .option('--commission-max-rate <rate>', 'the most it may ever be', '0.2')
    .option('--commission-max-change-rate <rate>', 'the most it may rise in a day', '0.01')
    .option('--min-self-delegation <amount>', 'below this the validator is jailed', '1')
    .option('--details <text>', '', '')
    .option('--website <text>', '', '')
    .option('--security-contact <text>', '', '')
    .option('--identity <text>', '', '')
    .option('--ip <address>', 'where other nodes reach this one', '127.0.0.1')
    .option('--node-id <id>', "of the home's node by default")
    .option('--output-document <file>', 'where to write it; config/gentx/ by default')
    .addHelpText(
      'after',
      '\nExample:\n  $ avocetd genesis gentx alice 1000000uavo --keyring-backend test\n',
    )
    .action(async (key: string, amount: string, given: Given) => {
      const context = contextOf(given);
      const document = await makeGentx(context, { key, amount, given });
      const id = textOption(given, 'nodeId') ?? nodeId(context.paths);
      const file =
        textOption(given, 'outputDocument') ?? join(gentxFolder(context.paths), `gentx-${id}.json`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${document}\n`);
      process.stderr.write(`Genesis transaction written to ${file}\n`);
    });

type Asked = { readonly key: string; readonly amount: string; readonly given: Given };

/** JSON of the signed transaction. */
async function makeGentx(context: Context, { key, amount, given }: Asked): Promise<string> {
  const { chain, keyring, paths } = context;
  const entry = await keyring.get(key);
  const text = (name: string): string => textOption(given, name) ?? '';
  const { moniker, p2pPort } = nodeFacts(context);
  const rate = (name: string): string => decToWire(parseDec(text(name)));
  const message = MsgCreateValidator.create({
    description: {
      moniker: text('moniker') || moniker,
      identity: text('identity'),
      website: text('website'),
      securityContact: text('securityContact'),
      details: text('details'),
    },
    commission: {
      rate: rate('commissionRate'),
      maxRate: rate('commissionMaxRate'),
      maxChangeRate: rate('commissionMaxChangeRate'),
    },
    minSelfDelegation: text('minSelfDelegation'),
    // Left empty as the SDK does: it is the operator's own account.
    delegatorAddress: '',
    validatorAddress: chain.addresses.valFrom(entry.address),
    pubkey: publicKeyToAny({ kind: 'ed25519', key: validatorPublicKey(paths) }),
    value: coinToWire(parseCoinText(amount)),
  });
  const id = textOption(given, 'nodeId') ?? nodeId(paths);
  const signed = await signTx(
    {
      messages: [
        { typeUrl: MsgCreateValidator.typeUrl, value: MsgCreateValidator.toBytes(message) },
      ],
      fee: [],
      gasLimit: GAS_LIMIT,
      memo: `${id}@${text('ip')}:${p2pPort}`,
    },
    [
      {
        publicKey: entry.publicKey,
        accountNumber: 0n,
        sequence: 0n,
        mode: 'direct',
        sign: (bytes) => keyring.sign(entry.name, bytes),
      },
    ],
    {
      chainId: textOption(given, 'chainId') ?? chainIdOf(readGenesis(paths)),
      registry: chain.registry,
      addresses: chain.addresses,
    },
  );
  const { bodyBytes, authInfoBytes, signatures } = TxRaw.decode(signed);
  const tx = Tx.create({
    body: TxBody.decode(bodyBytes),
    authInfo: AuthInfo.decode(authInfoBytes),
    signatures,
  });
  return printJson(chain.json.toJson(Tx, tx));
}

function nodeFacts({ paths }: Context): { readonly moniker: string; readonly p2pPort: number } {
  const config = readToml(readFileOr(paths.cometToml), paths.cometToml);
  const moniker = config.get('moniker');
  const laddr = config.get('p2p.laddr');
  if (typeof moniker !== 'string' || typeof laddr !== 'string')
    throw new HostError(`${paths.cometToml} names no moniker or no p2p.laddr`);
  return { moniker, p2pPort: hostAndPort(laddr).port };
}
