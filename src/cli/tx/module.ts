/** `tx <module> <message>`: every message of every module, made from the definitions. */
import { Command } from 'commander';

import type { JsonValue } from '../../codec/json.ts';
import { allMessages } from '../../proto/all-types.ts';
import { HostError } from '../../types/errors.ts';
import type { FieldInfo, MessageType } from '../../types/wire.ts';
import { contextOf, type Context, type Given } from '../common.ts';
import { argumentFields, kebab, messageOf } from '../fields.ts';
import { addFieldOption } from '../query/module.ts';
import { withTxFlags } from './flags.ts';
import { TX_ARGUMENTS, TX_NAMES } from './names.ts';
import { senderOf, sendMessages } from './send.ts';
import { WRITTEN_MESSAGES } from './written.ts';

const MESSAGE = /^cosmos\.([a-z]+)\.(v[0-9a-z]+)\.(Msg[A-Za-z]+)$/;

type Named = { readonly module: string; readonly name: string; readonly type: MessageType };

/** Messages that somebody signs, by module. */
function signedMessages(): readonly Named[] {
  return allMessages.flatMap((type) => {
    const [, module = '', version = '', name = ''] = MESSAGE.exec(type.typeName) ?? [];
    if (name === '' || type.options.signers === undefined) return [];
    return [{ module: module === 'gov' && version !== 'v1' ? 'gov-v1beta1' : module, name, type }];
  });
}

export function moduleTxCommands(): readonly Command[] {
  const commands = new Map<string, Command>();
  const commandOf = (module: string): Command => {
    const known = commands.get(module) ?? new Command(module).summary(`transactions of ${module}`);
    commands.set(module, known);
    return known;
  };
  for (const [module, make] of WRITTEN_MESSAGES) commandOf(module).addCommand(make());
  for (const { module, name, type } of signedMessages()) {
    const command = commandOf(module);
    const verb = TX_NAMES[`${module}.${name}`] ?? kebab(name.slice('Msg'.length));
    if (command.commands.some((each) => each.name() === verb)) continue;
    command.addCommand(messageCommand(module, verb, type, TX_ARGUMENTS[`${module}.${name}`]));
  }
  return [...commands.values()].sort((a, b) => (a.name() < b.name() ? -1 : 1));
}

function messageCommand(
  module: string,
  verb: string,
  type: MessageType,
  order: readonly string[] | undefined,
): Command {
  const signers = type.options.signers ?? [];
  const open = type.fields.filter(({ name }) => !signers.includes(name));
  const fields =
    order === undefined
      ? open
      : order.flatMap((name) => open.filter((field) => field.name === name));
  const usage = argumentFields(fields)
    .map(({ name }) => `[${kebab(name)}]`)
    .join(' ');
  const command = withTxFlags(new Command(verb))
    .summary(`${type.typeName.split('.').at(-1) ?? ''} ${usage}`)
    .argument('[arguments...]', usage === '' ? 'none' : usage)
    .addHelpText(
      'after',
      `\nExample:\n  $ avocetd tx ${module} ${verb}${argumentFields(fields)
        .map(({ name }) => ` <${kebab(name)}>`)
        .join('')} --from alice --gas auto --gas-prices 0.025uavo -y\n`,
    );
  for (const field of fields) addFieldOption(command, field);
  return command.action(async (positional: readonly string[], given: Given) => {
    const context = contextOf(given);
    const message = messageOf(
      type,
      { fields, words: { positional, given }, preset: await signerFields(type, given, context) },
      context.chain.json,
    );
    await sendMessages([{ typeUrl: type.typeUrl, value: type.toBytes(message) }], given, context);
  });
}

/** Whoever sends is named in the fields that say who signs: as an account, or as the validator it operates. */
async function signerFields(
  type: MessageType,
  given: Given,
  context: Context,
): Promise<ReadonlyMap<string, JsonValue>> {
  const sender = await senderOf(given, context);
  const { addresses } = context.chain;
  const fields = new Map<string, JsonValue>();
  for (const name of type.options.signers ?? []) {
    const field: FieldInfo | undefined = type.fields.find((each) => each.name === name);
    if (field?.kind !== 'string')
      throw new HostError(
        `${type.typeName} names its signers in ${name}, which cannot be filled in here; write the transaction as JSON and use avocetd tx sign`,
      );
    fields.set(
      name,
      field.scalar === 'cosmos.ValidatorAddressString'
        ? addresses.valFrom(addresses.bytes(addresses.acc(sender)))
        : sender,
    );
  }
  return fields;
}
