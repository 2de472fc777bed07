// Which messages the reference reads through descriptors alone: there text must be UTF-8, elsewhere any bytes pass.
import type { FieldInfo, MessageType } from '../types/wire.ts';

/**
 * The reference's binary has generated protobuf-v2 types for the messages of every module but gov v1beta1. Those check no
 * text; the descriptors' do. It shows where a message's signers are asked for, and in amino JSON.
 * @see cosmos-proto anyutil Unpack
 */
export const isReadByDescriptor = (type: MessageType): boolean =>
  type.typeName.startsWith('cosmos.gov.v1beta1.');

/** Half a surrogate pair: a byte that is not UTF-8, as types/wire.ts keeps it. */
const NOT_UTF8 = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Whether the text came from bytes that were not UTF-8. */
export const hasInvalidText = (text: string): boolean => NOT_UTF8.test(text);

/** What protobuf says of the first text that is not UTF-8, contents of `Any` aside; undefined where all is. */
export function textFault(type: MessageType, message: unknown): string | undefined {
  const fields = message as Readonly<Record<string, unknown>>;
  for (const info of type.fields) {
    const held = info.oneof === undefined ? fields[info.jsName] : undefined;
    for (const value of info.repeated ? (held as readonly unknown[]) : [held]) {
      const fault = valueFault(type, info, value);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

function valueFault(type: MessageType, info: FieldInfo, value: unknown): string | undefined {
  if (info.kind === 'string' && typeof value === 'string' && hasInvalidText(value))
    return `proto: field ${type.typeName}.${info.name} contains invalid UTF-8`;
  const inner = info.kind === 'message' && value !== undefined ? info.type?.() : undefined;
  return inner !== undefined && 'fields' in inner ? textFault(inner, value) : undefined;
}
