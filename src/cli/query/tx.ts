/** `query tx`: one transaction, by hash. `query wait-tx`: the same, as soon as it is in a block. */
import { Command, Option } from 'commander';

import { isObject, RpcError, type RpcJson } from '../../client/rpc.ts';
import { HostError } from '../../types/errors.ts';
import {
  contextOf,
  textOption,
  withHome,
  withNode,
  withOutput,
  type Context,
  type Given,
} from '../common.ts';
import { txResponse } from './tx-response.ts';

/** Between two looks, ms. */
const LOOK_EVERY_MS = 250;

export const txCommand = (): Command =>
  withNode(withOutput(withHome(new Command('tx'))))
    .summary('a transaction, by hash')
    .argument('<hash-or-value>')
    .addOption(
      new Option('--type <kind>', 'what it is found by')
        .choices(['hash', 'acc_seq', 'signature'])
        .default('hash'),
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ avocetd query tx 9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08\n',
    )
    .action(async (which: string, given: Given) => {
      const context = contextOf(given);
      const kind = textOption(given, 'type') ?? 'hash';
      const found =
        kind === 'hash' ? await byHash(which, context) : await byTag(`tx.${kind}`, which, context);
      if (found === undefined)
        throw new HostError(`no transaction ${which} is in a block that this node keeps`);
      context.print(await txResponse(found, context));
    });

export const waitTxCommand = (): Command =>
  withNode(withOutput(withHome(new Command('wait-tx'))))
    .summary('wait until a transaction is in a block')
    .argument('<hash>')
    .option('--timeout <seconds>', 'how long', '15')
    .addHelpText('after', '\nExample:\n  $ avocetd query wait-tx 9F86… --timeout 30\n')
    .action(async (hash: string, given: Given) => {
      const context = contextOf(given);
      const seconds = Number(textOption(given, 'timeout') ?? '15');
      context.print(await txResponse(await waitForTx(hash, context, seconds), context));
    });

/** @throws HostError when it is in no block in time */
export async function waitForTx(hash: string, context: Context, seconds: number): Promise<RpcJson> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await byHash(hash, context);
    if (found !== undefined) return found;
    if (Date.now() > end)
      throw new HostError(
        `transaction ${hash} was in no block after ${seconds} s; it may still come`,
      );
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

async function byHash(hash: string, { rpc }: Context): Promise<RpcJson | undefined> {
  if (!/^[0-9a-fA-F]{64}$/.test(hash))
    throw new HostError(`${hash} is no hash of a transaction: 64 hexadecimal digits`);
  try {
    return await rpc.call('tx', { hash: Buffer.from(hash, 'hex').toString('base64') });
  } catch (error) {
    // CometBFT answers a hash that it does not know with an error.
    if (error instanceof RpcError && error.message.includes('not found')) return undefined;
    throw error;
  }
}

async function byTag(tag: string, value: string, { rpc }: Context): Promise<RpcJson | undefined> {
  const { txs } = await rpc.call('tx_search', { query: `${tag}='${value}'`, per_page: '1' });
  const list: readonly unknown[] = Array.isArray(txs) ? txs : [];
  const [first] = list;
  return isObject(first) ? first : undefined;
}
