// Source: cosmossdk.io/x/tx v0.14.0, signing/textual (ADR-050): the transaction as screens of a hardware wallet, in CBOR.
import type { Metadata } from '../proto/cosmos/bank/v1beta1/bank.ts';
import type { Fault } from './amino-json.ts';
import type { PackedAny, TypeRegistry } from './registry.ts';
import type { SignerData } from './signer-data.ts';
import { sha256 } from '../crypto/hash.ts';
import { Coin } from '../proto/cosmos/base/v1beta1/coin.ts';
import { AuthInfo, Fee, SignerInfo, TxBody } from '../proto/cosmos/tx/v1beta1/tx.ts';
import { Any } from '../proto/google/protobuf/any.ts';
import { Duration } from '../proto/google/protobuf/duration.ts';
import { Timestamp } from '../proto/google/protobuf/timestamp.ts';
import { compareBytes, equalBytes, fromByteString, toHex, uint64Bytes } from '../types/bytes.ts';
import {
  decFromInt,
  decFromUnits,
  decMul,
  decPower,
  decQuo,
  formatDec,
  parseDec,
} from '../types/dec.ts';
import { quoNumber, quoTrunc } from '../types/int.ts';
import { type EnumType, type FieldInfo, type MessageType, Reader } from '../types/wire.ts';
import { hasInvalidText, isReadByDescriptor, textFault } from './dynamic-text.ts';
import { wireTextBytes } from './go-string.ts';
import { decodeOr } from './registry.ts';
import { formatTimestamp } from './time-text.ts';

/** What bank knows of a denomination; undefined where it knows nothing, a fault where the text is none. */
export type CoinMetadata = (denom: string) => Metadata | undefined | { readonly fault: string };

export type TextualOptions = {
  readonly registry: TypeRegistry;
  readonly coinMetadata: CoinMetadata;
};

type Screen = {
  readonly title: string;
  readonly content: string;
  readonly indent: number;
  readonly expert: boolean;
};

/** What rendering needs on the way down. */
type Pass = TextualOptions & {
  readonly fault: Fault;
  /** Whether the reference reads the message through its descriptor. */
  readonly byDescriptor: boolean;
};

/** Bytes longer than this are shown by their hash. */
const BYTES_SHOWN_MAX = 35;
/** Longest Duration of protobuf, seconds: about 10,000 years. */
const DURATION_SECONDS_MAX = 315_576_000_000n;

/** Titles of the envelope that a wallet shows only on demand. */
const EXPERT = [
  'Address',
  'Public key',
  'Fee payer',
  'Fee granter',
  'Gas limit',
  'Timeout height',
  'Timeout timestamp',
  'Unordered',
  'Other signer',
  'Extension options',
  'Non critical extension options',
  'Hash of raw bytes',
];

/**
 * What a TEXTUAL signature is over. Rendered from the bytes as received, not from what was decoded of them: a number
 * shows as it was written.
 * @throws what `fault` makes; GoPanic for a denomination whose exponent overflows
 */
export function textualSignBytes(
  tx: { readonly bodyBytes: Uint8Array; readonly authInfoBytes: Uint8Array },
  signer: SignerData,
  options: TextualOptions,
  fault: Fault,
): Uint8Array {
  return encodeScreens(envelope(tx, signer, { ...options, fault, byDescriptor: false }));
}

function envelope(
  tx: { readonly bodyBytes: Uint8Array; readonly authInfoBytes: Uint8Array },
  signer: SignerData,
  pass: Pass,
): readonly Screen[] {
  const body = readFields(TxBody, tx.bodyBytes, pass);
  const authInfo = readFields(AuthInfo, tx.authInfoBytes, pass);
  const fee = readFields(Fee, messageBytes(authInfo.get('fee')), pass);
  const others = listOf(authInfo.get('signer_infos')).filter((bytes) => {
    const key = readFields(SignerInfo, messageBytes(bytes), pass).get('public_key');
    const { value } = decodeOr(Any, messageBytes(key), pass.fault);
    return !equalBytes(value, signer.publicKey.value);
  });
  const key = Any.toBytes(Any.create({ ...signer.publicKey }));
  const rows: readonly (readonly [FieldInfo | string, unknown])[] = [
    ['chain_id', signer.chainId],
    ['account_number', numberOrNone(signer.accountNumber)],
    ['sequence', numberOrNone(signer.sequence)],
    ['address', signer.address],
    [{ ...fieldOf(SignerInfo, 'public_key') }, key],
    [renamed(fieldOf(TxBody, 'messages'), 'message'), body.get('messages')],
    ['memo', body.get('memo')],
    [renamed(fieldOf(Fee, 'amount'), 'fees'), fee.get('amount')],
    ['fee_payer', fee.get('payer')],
    ['fee_granter', fee.get('granter')],
    [fieldOf(Fee, 'gas_limit'), fee.get('gas_limit')],
    [fieldOf(TxBody, 'timeout_height'), body.get('timeout_height')],
    [
      renamed(fieldOf(AuthInfo, 'signer_infos'), 'other_signer'),
      others.length > 0 ? others : undefined,
    ],
    [fieldOf(TxBody, 'extension_options'), body.get('extension_options')],
    [fieldOf(TxBody, 'non_critical_extension_options'), body.get('non_critical_extension_options')],
    ['hash_of_raw_bytes', rawHash(tx.bodyBytes, tx.authInfoBytes)],
    [fieldOf(TxBody, 'unordered'), body.get('unordered')],
    [fieldOf(TxBody, 'timeout_timestamp'), body.get('timeout_timestamp')],
  ];
  const screens = rows.flatMap(([info, value]) => {
    if (value === undefined || value === '') return [];
    if (typeof info !== 'string') return renderField(info, value, pass);
    const content =
      typeof value === 'string' ? value : groupThousands((value as bigint).toString(), pass);
    return [screen(sentence(info), content)];
  });
  return markExperts(screens.map(titleOfMessages));
}

const numberOrNone = (value: bigint): bigint | undefined => (value === 0n ? undefined : value);
const renamed = (info: FieldInfo, name: string): FieldInfo => ({ ...info, name });

const screen = (title: string, content: string, indent = 0): Screen => ({
  title,
  content,
  indent,
  expert: false,
});

function fieldOf(type: MessageType, name: string): FieldInfo {
  const info = type.fields.find((each) => each.name === name);
  if (info === undefined) throw new Error(`${type.typeName} has no ${name}`);
  return info;
}

function rawHash(body: Uint8Array, authInfo: Uint8Array): string {
  const part = (bytes: Uint8Array) => [fromByteString(uint64Bytes(BigInt(bytes.length))), bytes];
  return toHex(sha256(Buffer.concat([...part(body), ...part(authInfo)])));
}

function titleOfMessages(shown: Screen): Screen {
  const count =
    shown.indent === 0 && shown.title === 'Message'
      ? /([0-9]+) Any/.exec(shown.content)?.[1]
      : undefined;
  if (count === undefined) return shown;
  return {
    ...shown,
    title: '',
    content: `This transaction has ${count} Message${count === '1' ? '' : 's'}`,
  };
}

/** Marks expert titles with everything below them. */
function markExperts(screens: readonly Screen[]): readonly Screen[] {
  let current: string | undefined;
  return screens.map((shown) => {
    const ends = current !== undefined && shown.content === `End of ${current}`;
    if (shown.indent === 0 && !ends)
      current = EXPERT.includes(shown.title) ? shown.title : undefined;
    return { ...shown, expert: current !== undefined };
  });
}

// --- values -------------------------------------------------------------------------------------------------------

/** One field as the message renderer shows it, at indent 0. */
function renderField(info: FieldInfo, value: unknown, pass: Pass): readonly Screen[] {
  const type = messageOf(info);
  const shown = !info.repeated
    ? renderValue(info, value, pass)
    : type?.typeName === Coin.typeName
      ? renderCoins(listOf(value), pass)
      : renderList(info, listOf(value), pass);
  const [first, ...rest] = shown;
  if (first === undefined) throw pass.fault(`empty rendering for field ${info.name}`);
  return [{ ...first, title: sentence(info.name) }, ...rest];
}

function renderList(info: FieldInfo, list: readonly unknown[], pass: Pass): readonly Screen[] {
  const name = sentence(info.name);
  const kind = messageOf(info)?.typeName ?? enumOf(info)?.typeName ?? info.kind;
  const items = list.flatMap((item, index) => {
    const [first, ...rest] = renderValue(info, item, pass);
    if (first === undefined) throw pass.fault('empty rendering');
    const title = `${name} (${index + 1}/${list.length})`;
    return [{ ...first, title }, ...rest].map(indented);
  });
  return [
    screen('', `${list.length} ${sentence(shortName(kind))}`),
    ...items,
    screen('', `End of ${name}`),
  ];
}

const indented = (shown: Screen): Screen => ({ ...shown, indent: shown.indent + 1 });

function renderValue(info: FieldInfo, value: unknown, pass: Pass): readonly Screen[] {
  const text = (content: string): readonly Screen[] => [screen('', content)];
  switch (info.kind) {
    case 'string':
      if (info.scalar === 'cosmos.Int') return text(groupThousands(value as string, pass));
      if (info.scalar === 'cosmos.Dec') return text(decimalText(value as string, pass));
      return text(value as string);
    case 'bytes':
      return text(bytesText(value as Uint8Array));
    case 'bool':
      return text(value === true ? 'True' : 'False');
    case 'uint32':
    case 'uint64':
    case 'int32':
    case 'int64':
      return text(groupThousands(String(value), pass));
    case 'enum': {
      const name = enumOf(info)?.names.get(value as number);
      if (name === undefined)
        throw pass.fault(
          `cannot get enum ${enumOf(info)?.typeName ?? ''} variant of number ${String(value)}`,
        );
      return text(name);
    }
    case 'message': {
      const type = messageOf(info);
      if (type === undefined || info.map !== undefined)
        throw pass.fault('value renderers cannot format value of type map');
      return renderMessage(type, messageBytes(value), pass);
    }
    case 'fixed32':
    case 'fixed64':
    case 'sfixed32':
    case 'sfixed64':
      throw pass.fault(`value renderers cannot format value of type ${info.kind}`);
  }
}

function renderMessage(type: MessageType, bytes: Uint8Array, pass: Pass): readonly Screen[] {
  switch (type.typeName) {
    case Coin.typeName:
      return renderCoins([bytes], pass);
    case Duration.typeName:
      return [screen('', durationText(decodeStrictly(Duration, bytes, pass), pass))];
    case Timestamp.typeName:
      return [screen('', formatTimestamp(decodeStrictly(Timestamp, bytes, pass), 'trimmed'))];
    case Any.typeName:
      return renderAny(decodeStrictly(Any, bytes, pass), pass);
    default:
      return renderFields(type, bytes, pass);
  }
}

/** The type's URL in place of the message's header. */
function renderAny(any: PackedAny, pass: Pass): readonly Screen[] {
  const type = pass.registry.find(any.typeUrl);
  if (type === undefined) throw pass.fault(`protoFiles does not have descriptor ${any.typeUrl}`);
  if (isReadByDescriptor(type)) {
    const found = textFault(type, decodeOr(type, any.value, pass.fault));
    if (found !== undefined) throw pass.fault(`cannot unmarshal msg ${any.typeUrl}: ${found}`);
  }
  const inner = { ...pass, byDescriptor: isReadByDescriptor(type) };
  const [, ...fields] = renderFields(type, any.value, inner);
  return [screen('', any.typeUrl), ...fields];
}

function renderFields(type: MessageType, bytes: Uint8Array, pass: Pass): readonly Screen[] {
  const values = readFields(type, bytes, pass);
  const fields = type.fields.flatMap((info) => {
    const value = values.get(info.name);
    return value === undefined ? [] : renderField(info, value, pass).map(indented);
  });
  return [screen('', `${shortName(type.typeName)} object`), ...fields];
}

function renderCoins(list: readonly unknown[], pass: Pass): readonly Screen[] {
  const coins = list.map((bytes) => {
    const fields = readFields(Coin, messageBytes(bytes), pass);
    return { denom: textField(fields, 'denom'), amount: textField(fields, 'amount') };
  });
  const known = coins.map(({ denom }) => {
    const metadata = pass.coinMetadata(denom);
    if (metadata !== undefined && 'fault' in metadata) throw pass.fault(metadata.fault);
    return metadata;
  });
  const shown = coins.map((coin, index) => coinText(coin, known[index], pass));
  const comma = shown.find((text) => text.includes(','));
  if (comma !== undefined) throw pass.fault(`coin ${comma} contains a comma`);
  const denomOf = (text: string): Uint8Array => wireTextBytes(text.split(' ')[1] ?? '');
  const sorted = [...shown].sort((a, b) => compareBytes(denomOf(a), denomOf(b)));
  return [screen('', sorted.length === 0 ? 'zero' : sorted.join(', '))];
}

function coinText(
  { denom, amount }: { readonly denom: string; readonly amount: string },
  metadata: Metadata | undefined,
  pass: Pass,
): string {
  const display = metadata?.display ?? '';
  if (metadata === undefined || display === '' || denom === display)
    return `${groupDecimal(amount, pass)} ${denom}`;
  const exponentOf = (unit: string): number | undefined =>
    metadata.denomUnits.findLast((each) => each.denom === unit)?.exponent;
  const from = exponentOf(denom);
  const to = exponentOf(display);
  if (from === undefined || to === undefined) return `${groupThousands(amount, pass)} ${denom}`;
  if (!/^-?[+-]?[0-9]+(?:\.[0-9]{1,18})?$/.test(amount))
    throw pass.fault(`failed to set decimal string with base 10: ${amount}`);
  const power = decPower(decFromInt(10n), BigInt(Math.abs(from - to)));
  const shown = from > to ? decMul(parseDec(amount), power) : decQuo(parseDec(amount), power);
  return `${groupDecimal(formatDec(shown), pass)} ${display}`;
}

/** Whole number text in groups of three digits. @see cosmossdk.io/math FormatInt */
function groupThousands(text: string, pass: Pass): string {
  if (text === '') throw pass.fault('cannot format empty string');
  const sign = text.startsWith('-') ? '-' : '';
  const unsigned = text.slice(sign.length);
  const digits = unsigned.length > 1 ? unsigned.replace(/^0+/, '') : unsigned;
  if (!/^[0-9]+$/.test(digits))
    throw pass.fault(`expecting only digits 0-9, but got non-digits in "${digits}"`);
  return sign + digits.replace(/(?<=[0-9])(?=(?:[0-9]{3})+$)/g, "'");
}

/** @see cosmossdk.io/math FormatDec */
function groupDecimal(text: string, pass: Pass): string {
  const [whole = '', fraction, more] = text.split('.');
  if (more !== undefined) throw pass.fault(`invalid decimal: too many points in ${text}`);
  const shown = groupThousands(whole, pass);
  const digits = (fraction ?? '').replace(/0+$/, '');
  if (digits === '') return shown;
  if (!/^[0-9]+$/.test(digits))
    throw pass.fault(`non-digits detected after decimal point in: "${digits}"`);
  return `${shown}.${digits}`;
}

/** Text with a point as it is; without one it is the wire's, in units of 10⁻¹⁸. */
function decimalText(text: string, pass: Pass): string {
  if (text.includes('.')) return groupDecimal(text, pass);
  if (!/^[+-]?[0-9]+$/.test(text)) throw pass.fault(`invalid decimal: ${text}`);
  return groupDecimal(formatDec(decFromUnits(BigInt(text.replace('+', '')))), pass);
}

function bytesText(bytes: Uint8Array): string {
  if (bytes.length > BYTES_SHOWN_MAX) return `SHA-256=${bytesText(sha256(bytes))}`;
  const digits = '0123456789ABCDEF';
  const hex = Array.from(
    bytes,
    (each) => (digits[each >> 4] ?? '') + (digits[each & 15] ?? ''),
  ).join('');
  return hex.replace(/(.{4})(?=.)/g, '$1 ');
}

type WireTime = { readonly seconds: bigint; readonly nanos: number };

/** `1 day, 2 hours, 0 minutes, 3.5 seconds`. */
function durationText({ seconds, nanos }: WireTime, pass: Pass): string {
  const valid =
    seconds <= DURATION_SECONDS_MAX &&
    seconds >= -DURATION_SECONDS_MAX &&
    Math.abs(nanos) < 1_000_000_000 &&
    !(seconds > 0n && nanos < 0) &&
    !(seconds < 0n && nanos > 0);
  if (!valid) throw pass.fault('invalid duration');
  const sign = seconds < 0n || nanos < 0 ? '-' : '';
  let rest = seconds < 0n ? -seconds : seconds;
  const fraction = Math.abs(nanos);
  const parts: string[] = [];
  for (const [unit, length] of [
    ['day', 86_400n],
    ['hour', 3_600n],
    ['minute', 60n],
  ] as const) {
    const count = quoTrunc(rest, length);
    const below = rest - count * length;
    // A unit of zero is shown between units that are not.
    if (count > 0n || (parts.length > 0 && (rest > 0n || fraction > 0)))
      parts.push(`${count} ${unit}${count === 1n ? '' : 's'}`);
    rest = below;
  }
  if (rest > 0n || fraction > 0) {
    const digits =
      fraction === 0 ? '' : `.${fraction.toString().padStart(9, '0').replace(/0+$/, '')}`;
    parts.push(`${rest}${digits} second${rest === 1n && fraction === 0 ? '' : 's'}`);
  }
  return sign + (parts.length === 0 ? '0 seconds' : parts.join(', '));
}

// --- names --------------------------------------------------------------------------------------------------------

/** `gas_limit` → `Gas limit`. ASCII by hand: case tables differ between builds. */
function sentence(name: string): string {
  const code = name.charCodeAt(0);
  const first = code >= 97 && code <= 122 ? String.fromCharCode(code - 32) : name.slice(0, 1);
  return first + name.slice(1).replaceAll('_', ' ');
}

const shortName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

function messageOf(info: FieldInfo): MessageType | undefined {
  const type = info.kind === 'message' ? info.type?.() : undefined;
  return type !== undefined && 'fields' in type ? type : undefined;
}

function enumOf(info: FieldInfo): EnumType | undefined {
  const type = info.kind === 'enum' ? info.type?.() : undefined;
  return type !== undefined && !('fields' in type) ? type : undefined;
}

// --- fields as received -------------------------------------------------------------------------------------------

/** Fields that are set, by name: messages as their bytes, numbers kept as text as they were written. */
type RawFields = ReadonlyMap<string, unknown>;

const listOf = (value: unknown): readonly unknown[] => (value ?? []) as readonly unknown[];
const messageBytes = (value: unknown): Uint8Array =>
  (value as Uint8Array | undefined) ?? new Uint8Array();
const textField = (fields: RawFields, name: string): string => (fields.get(name) ?? '') as string;

/** Largest number of a field. @see protowire MaxValidNumber */
const FIELD_NUMBER_MAX = 2 ** 29 - 1;

/** As protobuf-go's own decoder: every text is UTF-8, one that a later one replaces too, and field numbers end at 2²⁹. */
function decodeStrictly<T>(type: MessageType<T>, bytes: Uint8Array, pass: Pass): T {
  const message = decodeOr(type, bytes, pass.fault);
  const texts = new Set(type.fields.filter(({ kind }) => kind === 'string').map(({ no }) => no));
  const reader = new Reader(bytes);
  while (reader.pos < reader.end) {
    const tag = reader.tag();
    if (tag >= (FIELD_NUMBER_MAX + 1) * 8)
      throw pass.fault('proto: cannot parse invalid wire-format data');
    const isText = texts.has(tag >>> 3);
    if (isText && hasInvalidText(reader.string()))
      throw pass.fault('string field contains invalid UTF-8');
    if (!isText) reader.skip(tag & 7);
  }
  return message;
}

/** One level of a message, as protobuf-v2 has it: scalars at their default are unset. */
function readFields(type: MessageType, bytes: Uint8Array, pass: Pass): RawFields {
  const out = new Map<string, unknown>();
  // The walk before decoding has been over these bytes; decoding anew makes what is left a protocol fault.
  if (pass.byDescriptor) decodeStrictly(type, bytes, pass);
  else decodeOr(type, bytes, pass.fault);
  const reader = new Reader(bytes);
  while (reader.pos < reader.end) {
    const tag = reader.tag();
    const wire = tag & 7;
    const no = quoNumber(tag, 8);
    const info = type.fields.find((each) => each.no === no);
    if (info === undefined) reader.skip(wire);
    else readField(out, type, info, wire, reader, pass);
  }
  return out;
}

function readField(
  out: Map<string, unknown>,
  type: MessageType,
  info: FieldInfo,
  wire: number,
  reader: Reader,
  pass: Pass,
): void {
  if (info.repeated) {
    const list = [...listOf(out.get(info.name))];
    if (wire === 2 && !isLengthPrefixed(info)) {
      const outer = reader.limit(reader.length());
      while (reader.pos < reader.end) list.push(readScalar(info, reader));
      reader.leave(outer);
    } else list.push(readScalar(info, reader));
    if (list.length > 0) out.set(info.name, list);
    return;
  }
  const before = out.get(info.name);
  const value = readScalar(info, reader);
  if (info.oneof !== undefined)
    for (const other of type.fields) if (other.oneof === info.oneof) out.delete(other.name);
  // By descriptor a message that comes twice is merged, which is what its bytes one after the other are.
  if (pass.byDescriptor && info.kind === 'message' && before !== undefined)
    out.set(info.name, new Uint8Array(Buffer.concat([messageBytes(before), messageBytes(value)])));
  else if (info.oneof !== undefined || !isDefault(info, value)) out.set(info.name, value);
  else out.delete(info.name);
}

const isLengthPrefixed = (info: FieldInfo): boolean =>
  info.kind === 'message' || info.kind === 'string' || info.kind === 'bytes';

function isDefault(info: FieldInfo, value: unknown): boolean {
  if (info.kind === 'message') return false;
  if (value instanceof Uint8Array) return value.length === 0;
  return value === '' || value === 0 || value === 0n || value === false;
}

function readScalar(info: FieldInfo, reader: Reader): unknown {
  if (info.kind === 'message' || info.kind === 'bytes') return reader.bytesField();
  return info.kind === 'enum' ? reader.int32() : reader[info.kind]();
}

// --- CBOR ---------------------------------------------------------------------------------------------------------

/** Major types of RFC 8949, 3.1, and the simple value true. */
const CBOR = { uint: 0, text: 3, array: 4, map: 5 } as const;
const CBOR_TRUE = 0xf5;

/** `{1: [{1: title, 2: content, 3: indent, 4: expert}, …]}`, what is empty left out. @see ADR-050 */
function encodeScreens(screens: readonly Screen[]): Uint8Array {
  const out: number[] = [];
  const head = (major: number, value: number): void => {
    const top = major << 5;
    if (value < 24) out.push(top | value);
    else if (value < 0x100) out.push(top | 24, value);
    else if (value < 0x10000) out.push(top | 25, value >>> 8, value & 0xff);
    else
      out.push(top | 26, value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
  };
  const text = (key: number, value: string): void => {
    const bytes = wireTextBytes(value);
    head(CBOR.uint, key);
    head(CBOR.text, bytes.length);
    for (const each of bytes) out.push(each);
  };
  head(CBOR.map, 1);
  head(CBOR.uint, 1);
  head(CBOR.array, screens.length);
  for (const { title, content, indent, expert } of screens) {
    const entries = [title !== '', content !== '', indent > 0, expert].filter(Boolean).length;
    head(CBOR.map, entries);
    if (title !== '') text(1, title);
    if (content !== '') text(2, content);
    if (indent > 0) {
      head(CBOR.uint, 3);
      head(CBOR.uint, indent);
    }
    if (expert) out.push(4, CBOR_TRUE);
  }
  return Uint8Array.from(out);
}
