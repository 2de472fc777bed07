// Source: gogoproto v1.7.2, proto/text.go, CompactTextString: the `String()` of most messages, which reaches logs and,
// through the reason that a proposal failed, the state.
import type { FieldInfo, MessageType } from '../types/wire.ts';
import { wireTextBytes } from './go-string.ts';

/** `proposal_id:1 options:<option:VOTE_OPTION_YES weight:"0.5" > `: every field followed by a space. */
export function compactText<T>(type: MessageType<T>, message: T): string {
  const fields = message as Readonly<Record<string, unknown>>;
  let out = '';
  for (const field of type.fields) {
    const value = valueOf(field, fields);
    if (value === undefined) continue;
    const values = field.repeated ? (value as readonly unknown[]) : [value];
    for (const each of values)
      if (field.repeated || !isSkipped(field, each)) out += `${field.name}:${text(field, each)} `;
  }
  return out;
}

function valueOf(field: FieldInfo, fields: Readonly<Record<string, unknown>>): unknown {
  if (field.map !== undefined) return undefined;
  if (field.oneof === undefined) return fields[field.jsName];
  const held = fields[field.oneof] as
    { readonly kind: string; readonly value: unknown } | undefined;
  return held?.kind === field.jsName ? held.value : undefined;
}

/** Scalars at their default; numbers of their own type and messages that cannot be absent are always there. */
function isSkipped(field: FieldInfo, value: unknown): boolean {
  if (field.customtype !== undefined) return value === '' && field.nullable;
  if (field.oneof !== undefined) return false;
  if (value instanceof Uint8Array) return value.length === 0;
  return value === '' || value === 0 || value === 0n || value === false;
}

function text(field: FieldInfo, value: unknown): string {
  if (value instanceof Uint8Array) return quoted(value);
  // An unset number is written as zero.
  if (field.customtype !== undefined)
    return quoted(wireTextBytes(value === '' ? '0' : String(value)));
  if (typeof value === 'string') return quoted(wireTextBytes(value));
  const type = field.type?.();
  if (type === undefined) return String(value);
  if ('names' in type) return type.names.get(value as number) ?? String(value);
  return `<${compactText(type, value)}>`;
}

const ESCAPED: Readonly<Record<number, string>> = {
  0x0a: '\\n',
  0x0d: '\\r',
  0x09: '\\t',
  0x22: '\\"',
  0x5c: '\\\\',
};

/** Bytes in quotes: what does not print in ASCII is octal. */
function quoted(bytes: Uint8Array): string {
  let out = '"';
  for (const byte of bytes) {
    const printable = byte >= 0x20 && byte < 0x7f;
    out +=
      ESCAPED[byte] ??
      (printable ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`);
  }
  return `${out}"`;
}
