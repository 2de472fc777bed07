/** Messages whose command line is not their fields: bank's, and those that the SDK reads from a file. */
import { Command } from 'commander';

import {
  isJsonArray,
  isJsonObject,
  jsonObject,
  parseJson,
  type JsonObject,
  type JsonValue,
} from '../../codec/json.ts';
import type { PackedAny } from '../../codec/registry.ts';
import { MsgMultiSend, MsgSend } from '../../proto/cosmos/bank/v1beta1/tx.ts';
import { MsgExec, MsgGrant } from '../../proto/cosmos/authz/v1beta1/tx.ts';
import { MsgGrantAllowance } from '../../proto/cosmos/feegrant/v1beta1/tx.ts';
import { MsgSubmitProposal } from '../../proto/cosmos/gov/v1/tx.ts';
import { MsgCreateValidator } from '../../proto/cosmos/staking/v1beta1/tx.ts';
import { objectOf } from '../../node/genesis-document.ts';
import { coinToWire } from '../../types/coin.ts';
import { parseCoinText, parseCoinsText } from '../../types/dec-coin.ts';
import { HostError } from '../../types/errors.ts';
import type { MessageType } from '../../types/wire.ts';
import { contextOf, readFileOr, textOption, type Context, type Given } from '../common.ts';
import { withTxFlags } from './flags.ts';
import { senderOf, sendMessages } from './send.ts';

const coinsJson = (text: string): readonly JsonValue[] =>
  parseCoinsText(text).map((coin) => {
    const { denom, amount } = coinToWire(coin);
    return objectOf({ denom, amount });
  });

function pack(
  type: MessageType,
  fields: Readonly<Record<string, JsonValue>>,
  { chain }: Context,
): PackedAny {
  const message = chain.json.fromJson(type, objectOf(fields));
  return { typeUrl: type.typeUrl, value: type.toBytes(message) };
}

/** The first argument is who sends, as in the SDK: it goes before --from. */
const withFrom = (from: string, given: Given): Given => ({ ...given, from });

const bankSend = (): Command =>
  withTxFlags(new Command('send'))
    .summary('send coins to an account')
    .argument('<from>', 'a key or its address')
    .argument('<to>')
    .argument('<coins>', 'such as 100uavo')
    .addHelpText(
      'after',
      '\nExample:\n  $ avocetd tx bank send alice avocet1… 100uavo --fees 500uavo -y\n',
    )
    .action(async (from: string, to: string, coins: string, given: Given) => {
      const context = contextOf(given);
      const sender = withFrom(from, given);
      const fields = {
        from_address: await senderOf(sender, context),
        to_address: to,
        amount: coinsJson(coins),
      };
      await sendMessages([pack(MsgSend, fields, context)], sender, context);
    });

const bankMultiSend = (): Command =>
  withTxFlags(new Command('multi-send'))
    .summary('send coins to several accounts, to each as many')
    .argument('<from>', 'a key or its address')
    .argument('<to-and-coins...>', 'addresses, then the coins that each gets')
    .addHelpText(
      'after',
      '\nExample:\n  $ avocetd tx bank multi-send alice avocet1… avocet1… 100uavo --fees 500uavo -y\n',
    )
    .action(async (from: string, rest: readonly string[], given: Given) => {
      const receivers = rest.slice(0, -1);
      const coins = rest.at(-1) ?? '';
      if (receivers.length === 0)
        throw new HostError('say to whom and how much: addresses, then the coins');
      const context = contextOf(given);
      const sender = withFrom(from, given);
      const total = parseCoinsText(coins).map(({ denom, amount }) =>
        objectOf({ denom, amount: String(amount * BigInt(receivers.length)) }),
      );
      const fields = {
        inputs: [objectOf({ address: await senderOf(sender, context), coins: total })],
        outputs: receivers.map((address) => objectOf({ address, coins: coinsJson(coins) })),
      };
      await sendMessages([pack(MsgMultiSend, fields, context)], sender, context);
    });

function readObject(file: string): JsonObject {
  const value = parseJson(readFileOr(file));
  if (!isJsonObject(value)) throw new HostError(`${file} holds no JSON object`);
  return value;
}

const textIn = (object: JsonObject, name: string, fallback = ''): string => {
  const value = object.get(name);
  return typeof value === 'string' ? value : fallback;
};

const createValidator = (): Command =>
  withTxFlags(new Command('create-validator'))
    .summary('make the sender a validator')
    .argument('<file>', 'JSON with pubkey, amount, moniker, commission-rate, …')
    .addHelpText(
      'after',
      '\nExample:\n  $ cat validator.json\n  {"pubkey": <avocetd comet show-validator>, "amount": "1000000uavo", "moniker": "me", "commission-rate": "0.1",\n   "commission-max-rate": "0.2", "commission-max-change-rate": "0.01", "min-self-delegation": "1"}\n  $ avocetd tx staking create-validator validator.json --from alice --gas auto --gas-prices 0.025uavo -y\n',
    )
    .action(async (file: string, given: Given) => {
      const context = contextOf(given);
      const { addresses } = context.chain;
      const from = readObject(file);
      const sender = await senderOf(given, context);
      const { denom, amount } = coinToWire(parseCoinText(textIn(from, 'amount')));
      const fields = {
        description: objectOf({
          moniker: textIn(from, 'moniker'),
          identity: textIn(from, 'identity'),
          website: textIn(from, 'website'),
          security_contact: textIn(from, 'security'),
          details: textIn(from, 'details'),
        }),
        commission: objectOf({
          rate: textIn(from, 'commission-rate', '0.1'),
          max_rate: textIn(from, 'commission-max-rate', '0.2'),
          max_change_rate: textIn(from, 'commission-max-change-rate', '0.01'),
        }),
        min_self_delegation: textIn(from, 'min-self-delegation', '1'),
        validator_address: addresses.valFrom(addresses.bytes(addresses.acc(sender))),
        pubkey: from.get('pubkey') ?? null,
        value: objectOf({ denom, amount }),
      };
      await sendMessages([pack(MsgCreateValidator, fields, context)], given, context);
    });

const submitProposal = (): Command =>
  withTxFlags(new Command('submit-proposal'))
    .summary('propose something for the vote')
    .argument('<file>', 'JSON with messages, metadata, deposit, title, summary, expedited')
    .addHelpText(
      'after',
      '\nExample:\n  $ avocetd tx gov submit-proposal proposal.json --from alice --gas auto --gas-prices 0.025uavo -y\n',
    )
    .action(async (file: string, given: Given) => {
      const context = contextOf(given);
      const from = readObject(file);
      const messages = from.get('messages') ?? [];
      const fields = {
        messages,
        initial_deposit: coinsJson(textIn(from, 'deposit')),
        proposer: await senderOf(given, context),
        metadata: textIn(from, 'metadata'),
        title: textIn(from, 'title'),
        summary: textIn(from, 'summary'),
        expedited: from.get('expedited') ?? false,
      };
      await sendMessages([pack(MsgSubmitProposal, fields, context)], given, context);
    });

const feegrantGrant = (): Command =>
  withTxFlags(new Command('grant'))
    .summary("pay another account's fees")
    .argument('<granter>', 'a key or its address')
    .argument('<grantee>')
    .option('--spend-limit <coins>', 'the most that is paid; no limit without it')
    .option('--expiration <time>', 'until when, RFC 3339')
    .option(
      '--allowed-messages <urls>',
      'for transactions of these messages only, separated by commas',
    )
    .addHelpText(
      'after',
      '\nExample:\n  $ avocetd tx feegrant grant alice avocet1… --spend-limit 100000uavo --fees 500uavo -y\n',
    )
    .action(async (granter: string, grantee: string, given: Given) => {
      const context = contextOf(given);
      const sender = withFrom(granter, given);
      const basic = jsonObject([
        ['@type', '/cosmos.feegrant.v1beta1.BasicAllowance'],
        ['spend_limit', coinsJson(textOption(given, 'spendLimit') ?? '')],
        ['expiration', textOption(given, 'expiration') ?? null],
      ]);
      const allowed = textOption(given, 'allowedMessages');
      const allowance =
        allowed === undefined
          ? basic
          : objectOf({
              '@type': '/cosmos.feegrant.v1beta1.AllowedMsgAllowance',
              allowance: basic,
              allowed_messages: allowed.split(','),
            });
      const fields = { granter: await senderOf(sender, context), grantee, allowance };
      await sendMessages([pack(MsgGrantAllowance, fields, context)], sender, context);
    });

const authzGrant = (): Command =>
  withTxFlags(new Command('grant'))
    .summary('let another account act for the sender')
    .argument('<grantee>')
    .argument('<kind>', 'send or generic')
    .option('--spend-limit <coins>', 'with send: the most that it may send')
    .option('--msg-type <url>', 'with generic: the message that it may send')
    .option('--expiration <time>', 'until when, RFC 3339')
    .addHelpText(
      'after',
      '\nExample:\n  $ avocetd tx authz grant avocet1… generic --msg-type /cosmos.gov.v1.MsgVote --from alice --fees 500uavo -y\n',
    )
    .action(async (grantee: string, kind: string, given: Given) => {
      const context = contextOf(given);
      const grant = objectOf({
        authorization: authorizationOf(kind, given),
        expiration: textOption(given, 'expiration') ?? null,
      });
      const fields = { granter: await senderOf(given, context), grantee, grant };
      await sendMessages([pack(MsgGrant, fields, context)], given, context);
    });

function authorizationOf(kind: string, given: Given): JsonValue {
  if (kind === 'send')
    return objectOf({
      '@type': '/cosmos.bank.v1beta1.SendAuthorization',
      spend_limit: coinsJson(textOption(given, 'spendLimit') ?? ''),
      allow_list: [],
    });
  if (kind === 'generic')
    return objectOf({
      '@type': '/cosmos.authz.v1beta1.GenericAuthorization',
      msg: textOption(given, 'msgType') ?? '',
    });
  throw new HostError(
    `${kind} is no kind of authorization that can be written here; send and generic are`,
  );
}

const authzExec = (): Command =>
  withTxFlags(new Command('exec'))
    .summary('act for another account')
    .argument('<file>', 'a transaction as --generate-only prints it')
    .addHelpText(
      'after',
      '\nExample:\n  $ avocetd tx authz exec tx.json --from bob --fees 500uavo -y\n',
    )
    .action(async (file: string, given: Given) => {
      const context = contextOf(given);
      const body = readObject(file).get('body');
      const messages = body !== undefined && isJsonObject(body) ? body.get('messages') : undefined;
      if (messages === undefined || !isJsonArray(messages))
        throw new HostError(`${file} holds no transaction`);
      const fields = { grantee: await senderOf(given, context), msgs: messages };
      await sendMessages([pack(MsgExec, fields, context)], given, context);
    });

/** By module; they go before what is made from the definitions. */
export const WRITTEN_MESSAGES: readonly (readonly [module: string, make: () => Command])[] = [
  ['bank', bankSend],
  ['bank', bankMultiSend],
  ['staking', createValidator],
  ['gov', submitProposal],
  ['feegrant', feegrantGrant],
  ['authz', authzGrant],
  ['authz', authzExec],
];
