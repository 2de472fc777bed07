/** `query <module> <method>`: every query of every module, made from the definitions. */
import { Command, Option } from 'commander';

import { jsonObject, type JsonValue } from '../../codec/json.ts';
import { allServices } from '../../proto/all-types.ts';
import { HostError } from '../../types/errors.ts';
import type { FieldInfo, MethodInfo, ServiceType } from '../../types/wire.ts';
import {
  contextOf,
  isSet,
  textOption,
  withHome,
  withNode,
  withOutput,
  type Given,
} from '../common.ts';
import { argumentFields, kebab, messageOf, shapeOf, typeNameOf } from '../fields.ts';
import { QUERY_NAMES } from './names.ts';

const PAGE_REQUEST = 'cosmos.base.query.v1beta1.PageRequest';

/** Versions that are not a module's newest. */
const OLDER = new Set(['cosmos.gov.v1beta1.Query']);

/** `cosmos.bank.v1beta1.Query` → bank. */
const moduleOf = ({ typeName }: ServiceType): string => typeName.split('.')[1] ?? typeName;

export function moduleQueryCommands(): readonly Command[] {
  return allServices
    .filter(({ typeName }) => typeName.endsWith('.Query'))
    .map((service) => {
      const module = OLDER.has(service.typeName)
        ? `${moduleOf(service)}-v1beta1`
        : moduleOf(service);
      const command = new Command(module).summary(
        `queries of ${service.typeName.replace(/\.Query$/, '')}`,
      );
      for (const method of service.methods) command.addCommand(methodCommand(service, method));
      return command;
    });
}

function methodCommand(service: ServiceType, method: MethodInfo): Command {
  const own = kebab(method.name);
  const known = QUERY_NAMES[`${moduleOf(service)}.${method.name}`];
  const fields = method.input.fields.filter((field) => typeNameOf(field) !== PAGE_REQUEST);
  const page = method.input.fields.find((field) => typeNameOf(field) === PAGE_REQUEST);
  const usage = argumentFields(fields)
    .map((field) => `[${kebab(field.name)}]`)
    .join(' ');
  const command = withNode(withOutput(withHome(new Command(known ?? own))))
    .summary(`${method.name} ${usage}`)
    .argument('[arguments...]', usage === '' ? 'none' : usage)
    .option('--height <height>', 'past height to ask at; the latest by default', '0')
    .addHelpText(
      'after',
      `\nExample:\n  $ avocetd query ${moduleOf(service)} ${known ?? own}${argumentFields(fields)
        .map((field) => ` <${kebab(field.name)}>`)
        .join('')}\n`,
    );
  if (known !== undefined && known !== own) command.alias(own);
  for (const field of fields) addFieldOption(command, field);
  if (page !== undefined) addPageOptions(command);
  return command.action(async (words: readonly string[], given: Given) => {
    const context = contextOf(given);
    const { json } = context.chain;
    const preset = new Map<string, JsonValue>();
    if (page !== undefined) preset.set(page.name, pageOf(given));
    const request = messageOf(
      method.input,
      { fields, words: { positional: words, given }, preset },
      json,
    );
    const { value } = await context.rpc.query(
      `/${service.typeName}/${method.name}`,
      method.input.toBytes(request),
      heightOf(given),
    );
    context.print(json.toJson(method.output, method.output.decode(value)));
  });
}

/** Beside being an argument, each field can be named; names that options have already stay theirs. */
export function addFieldOption(command: Command, field: FieldInfo): void {
  const long = `--${kebab(field.name)}`;
  if (command.options.some((option) => option.long === long)) return;
  const shape = field.kind === 'bool' && !field.repeated ? '' : ` <${shapeOf(field)}>`;
  command.addOption(new Option(`${long}${shape}`).hideHelp(false));
}

function addPageOptions(command: Command): void {
  for (const [flag, about] of [
    ['--limit <count>', 'entries of a page'],
    ['--offset <count>', 'entries to pass over'],
    ['--page-key <key>', 'next_key of the page before'],
    ['--count-total', 'count all entries'],
    ['--reverse', 'last first'],
  ] as const)
    command.option(flag, about);
}

function pageOf(given: Given): JsonValue {
  const number = (name: string): [string, JsonValue][] => {
    const text = textOption(given, name);
    return text === undefined ? [] : [[name, text]];
  };
  const key = textOption(given, 'pageKey');
  return jsonObject([
    ...number('limit'),
    ...number('offset'),
    ...(key === undefined ? [] : ([['key', key]] satisfies [string, JsonValue][])),
    ['count_total', isSet(given, 'countTotal')],
    ['reverse', isSet(given, 'reverse')],
  ]);
}

export function heightOf(given: Given): bigint {
  const text = textOption(given, 'height') ?? '0';
  if (!/^\d{1,18}$/.test(text))
    throw new HostError(`--height is ${text}; a whole number is needed`);
  return BigInt(text);
}
