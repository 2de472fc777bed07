/** `query txs`: transactions by their events. */
import { Command, Option } from 'commander';

import { isObject } from '../../client/rpc.ts';
import type { JsonValue } from '../../codec/json.ts';
import { objectOf } from '../../node/genesis-document.ts';
import { contextOf, textOption, withHome, withNode, withOutput, type Given } from '../common.ts';
import { txResponse } from './tx-response.ts';

export const txsCommand = (): Command =>
  withNode(withOutput(withHome(new Command('txs'))))
    .summary('transactions by their events')
    .requiredOption('--query <query>', "such as message.sender='avocet1…' AND tx.height>5")
    .option('--page <number>', '', '1')
    .option('--limit <count>', 'transactions of a page, 100 at most', '30')
    .addOption(new Option('--order_by <order>').choices(['asc', 'desc']).default('asc'))
    .addHelpText(
      'after',
      '\nExample:\n  $ avocetd query txs --query "message.action=\'/cosmos.bank.v1beta1.MsgSend\'"\n',
    )
    .action(async (given: Given) => {
      const context = contextOf(given);
      const { txs, total_count: total } = await context.rpc.call('tx_search', {
        query: textOption(given, 'query'),
        page: textOption(given, 'page'),
        per_page: textOption(given, 'limit'),
        order_by: textOption(given, 'order_by'),
      });
      const responses: JsonValue[] = [];
      for (const found of Array.isArray(txs) ? (txs as readonly unknown[]) : [])
        if (isObject(found)) responses.push(await txResponse(found, context));
      context.print(
        objectOf({
          total_count: typeof total === 'string' ? total : '0',
          count: String(responses.length),
          page_number: textOption(given, 'page') ?? '1',
          limit: textOption(given, 'limit') ?? '30',
          txs: responses,
        }),
      );
    });
