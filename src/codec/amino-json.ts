// Source: cosmossdk.io/x/tx v0.14.0, signing/aminojson: what Ledger devices and older wallets sign.
import type { FieldInfo, MessageType } from '../types/wire.ts';
import type { PackedAny, TypeRegistry } from './registry.ts';
import { BaseAccount, type ModuleAccount } from '../proto/cosmos/auth/v1beta1/auth.ts';
import { compareText, toBase64 } from '../types/bytes.ts';
import { decFromWire, formatDec } from '../types/dec.ts';
import { GoPanic, plainError } from '../types/errors.ts';
import { isReadByDescriptor, textFault } from './dynamic-text.ts';
import { quoteJson } from './go-string.ts';
import { parseJson, printJson, sortJson } from './json.ts';
import { decodeOr } from './registry.ts';
import { formatTimestamp } from './time-text.ts';

/** Makes an error of what cannot be encoded. */
export type Fault = (detail: string) => Error;

export type AminoJson = {
  /**
   * JSON of a message by the annotations of its definition: keys in byte order, no white space, wrapped as
   * `{"type":…,"value":…}` where it has an amino name. @throws what `fault` makes, undefined/1 unless given
   */
  encode(type: MessageType, message: unknown, fault?: Fault): string;
  /** The same without the wrapping. */
  encodeBare(type: MessageType, message: unknown, fault?: Fault): string;
};

/** Longest Duration, seconds: what int64 nanoseconds hold, less one. */
const DURATION_SECONDS_MAX = 9_223_372_035n;

type Member = {
  readonly info: FieldInfo;
  readonly message: MessageType | undefined;
  /** What it is sorted by: its amino name, or that of its oneof. */
  readonly key: string;
  readonly name: string;
};

export function createAminoJson(registry: TypeRegistry): AminoJson {
  const membersByType = new Map<MessageType, readonly Member[]>();

  function membersOf(type: MessageType): readonly Member[] {
    let members = membersByType.get(type);
    if (members === undefined) {
      members = sortedMembers(type);
      membersByType.set(type, members);
    }
    return members;
  }

  function encode(type: MessageType, message: unknown, pass: Pass): string {
    const bare = encodeBare(type, message, pass);
    const { aminoName } = type.options;
    return aminoName === undefined ? bare : wrap(aminoName, bare);
  }

  function encodeBare(type: MessageType, message: unknown, pass: Pass): string {
    const fields = message as Fields;
    switch (type.typeName) {
      case 'google.protobuf.Timestamp':
        return encodeTimestamp(message as WireTime, pass);
      case 'google.protobuf.Duration':
        return encodeDuration(message as WireTime, pass);
      case 'google.protobuf.Any':
        return encodeAny(message as PackedAny, pass);
      default:
        return encodeOrdinary(type, fields, pass);
    }
  }

  function encodeOrdinary(type: MessageType, fields: Fields, pass: Pass): string {
    switch (type.options.aminoMessageEncoding) {
      case 'key_field': {
        const key = fields['key'] as Uint8Array;
        return key.length === 0 ? 'null' : `"${toBase64(key)}"`;
      }
      case 'module_account':
        return encodeModuleAccount(fields);
      case 'threshold_string': {
        const keys = fields['publicKeys'] as readonly PackedAny[];
        return `{"pubkeys":[${keys.map((key) => encodeAny(key, pass)).join(',')}],"threshold":"${String(fields['threshold'])}"}`;
      }
      case undefined:
      default:
        return encodeFields(type, fields, pass);
    }
  }

  function encodeAny(any: PackedAny, pass: Pass): string {
    if (any.typeUrl === '') throw new GoPanic('runtime error: slice bounds out of range [1:0]');
    const type = registry.find(any.typeUrl);
    if (type === undefined) throw pass.fault(`can't resolve type URL ${any.typeUrl}`);
    const value = decodeOr(type, any.value, pass.fault);
    const inner = passFor(type, pass);
    refuseInvalidText(type, value, inner);
    const bare = encodeBare(type, value, inner);
    return wrap(type.options.aminoName ?? any.typeUrl, bare);
  }

  function encodeFields(type: MessageType, fields: Fields, pass: Pass): string {
    const out: string[] = [];
    /** Oneofs without a value, which are written as null, once. */
    const empty = new Set<string>();
    for (const { info, message, key, name } of membersOf(type)) {
      if (info.oneof !== undefined) {
        const held = fields[info.oneof] as { kind: string; value: unknown } | undefined;
        const { oneofName } = info.amino;
        if (oneofName === undefined)
          throw pass.fault(
            `field ${info.name} within a oneof must have the amino.oneof_type_name option set`,
          );
        if (held === undefined && !empty.has(key)) {
          empty.add(key);
          out.push(`${quoteJson(key)}:null`);
        } else if (held?.kind === info.jsName) {
          const value = encodeOne(info, message, held.value, pass);
          out.push(`"${key}":{"type":"${oneofName}","value":{${quoteJson(name)}:${value}}}`);
        }
        continue;
      }
      const value = fields[info.jsName];
      const text = encodeField(info, message, value, pass);
      if (text !== undefined) out.push(`${quoteJson(name)}:${text}`);
    }
    return `{${out.join(',')}}`;
  }

  /** Undefined where the field is left out. */
  function encodeField(
    info: FieldInfo,
    message: MessageType | undefined,
    value: unknown,
    pass: Pass,
  ): string | undefined {
    const keep = info.amino.dontOmitempty === true;
    if (info.map !== undefined) {
      if ((value as ReadonlyMap<unknown, unknown>).size === 0 && !keep) return undefined;
      throw pass.fault('maps are not supported');
    }
    if (info.repeated) {
      const list = value as readonly unknown[];
      if (list.length > 0)
        return `[${list.map((item) => encodeOne(info, message, item, pass)).join(',')}]`;
      if (!keep) return undefined;
      return info.amino.encoding === 'legacy_coins' ? '[]' : 'null';
    }
    if (isUnset(info, value)) {
      if (!keep) return undefined;
      if (info.kind === 'message')
        throw pass.fault(
          `not supported: dont_omit_empty=true on invalid (nil?) message field: ${info.amino.fieldName ?? info.name}`,
        );
      if (
        info.kind === 'bytes' &&
        info.scalar !== 'cosmos.Int' &&
        info.amino.encoding !== 'inline_json'
      )
        return 'null';
    }
    return encodeOne(info, message, value, pass);
  }

  function encodeOne(
    info: FieldInfo,
    message: MessageType | undefined,
    value: unknown,
    pass: Pass,
  ): string {
    if (info.amino.encoding === 'inline_json')
      return printJson(sortJson(parseJson(value as Uint8Array)));
    if (message !== undefined) return encodeBare(message, value, pass);
    switch (info.kind) {
      case 'string':
        return quoteJson(numberText(info, value as string));
      case 'bytes':
        if (typeof value === 'string') return quoteJson(numberText(info, value));
        return `"${toBase64(value as Uint8Array)}"`;
      case 'int64':
      case 'uint64':
      case 'fixed64':
      case 'sfixed64':
        return `"${String(value)}"`;
      case 'bool':
      case 'enum':
      case 'int32':
      case 'uint32':
      case 'fixed32':
      case 'sfixed32':
        return String(value);
      case 'message':
        throw pass.fault(`${info.name} has no message type`);
    }
  }

  return {
    encode(type, message, fault = plainError) {
      const pass = passFor(type, { fault, byDescriptor: false });
      refuseInvalidText(type, message, pass);
      return encode(type, message, pass);
    },
    encodeBare: (type, message, fault = plainError) =>
      encodeBare(type, message, { fault, byDescriptor: false }),
  };
}

/** What holds on the way down into a message. */
type Pass = {
  readonly fault: Fault;
  /** Whether the reference reads the message through its descriptor, and then everything inside too. */
  readonly byDescriptor: boolean;
};

const passFor = (type: MessageType, outer: Pass): Pass =>
  outer.byDescriptor || !isReadByDescriptor(type) ? outer : { ...outer, byDescriptor: true };

function refuseInvalidText(type: MessageType, message: unknown, pass: Pass): void {
  const found = pass.byDescriptor ? textFault(type, message) : undefined;
  if (found !== undefined) throw pass.fault(found);
}

type Fields = Readonly<Record<string, unknown>>;
type WireTime = { readonly seconds: bigint; readonly nanos: number };

const wrap = (name: string, bare: string): string => `{"type":"${name}","value":${bare}}`;

function sortedMembers(type: MessageType): readonly Member[] {
  return type.fields
    .map((info) => {
      const inner = info.kind === 'message' ? info.type?.() : undefined;
      const name = info.amino.fieldName ?? info.name;
      return {
        info,
        message: inner !== undefined && 'fields' in inner ? inner : undefined,
        key: info.oneof === undefined ? name : capitalized(info.oneof),
        name,
      };
    })
    .sort((a, b) => compareText(a.key, b.key));
}

/** ASCII by hand: case tables differ between builds. */
const capitalized = (name: string): string =>
  String.fromCharCode(name.charCodeAt(0) - 32) + name.slice(1);

/** Whether the field is at its default, which proto3 does not write. */
function isUnset(info: FieldInfo, value: unknown): boolean {
  if (info.customtype !== undefined) return value === undefined || (value === '' && info.nullable);
  if (value === undefined || value === '' || value === false) return true;
  if (value instanceof Uint8Array) return value.length === 0;
  return value === 0 || value === 0n;
}

/** Whole numbers as they are, decimals with 18 places; an unset one is 0. Other text is itself. */
function numberText(info: FieldInfo, text: string): string {
  if (info.scalar === 'cosmos.Int' && text === '') return '0';
  if (info.customtype === 'Dec' && info.scalar === 'cosmos.Dec')
    return formatDec(decFromWire(text === '' ? '0' : text));
  return text;
}

function encodeTimestamp(time: WireTime, pass: Pass): string {
  if (time.nanos < 0)
    throw pass.fault(`nanos must be non-negative on timestamp ${String(time.seconds)}`);
  return `"${formatTimestamp(time, 'trimmed')}"`;
}

function encodeDuration({ seconds, nanos }: WireTime, pass: Pass): string {
  if (seconds > DURATION_SECONDS_MAX)
    throw pass.fault(
      `${String(seconds)} seconds would overflow an int64 when represented as nanoseconds`,
    );
  return `"${String(BigInt.asIntN(64, BigInt(nanos) + seconds * 1_000_000_000n))}"`;
}

/** @see cosmos-sdk x/auth/types/account.go modulAccountPretty */
function encodeModuleAccount(fields: Fields): string {
  const { baseAccount, name, permissions } = fields as unknown as ModuleAccount;
  const base = baseAccount ?? BaseAccount.create();
  const list = permissions.length === 0 ? 'null' : `[${permissions.map(quoteJson).join(',')}]`;
  const members = [
    `"account_number":${String(base.accountNumber)}`,
    `"address":${quoteJson(base.address)}`,
    `"name":${quoteJson(name)}`,
    `"permissions":${list}`,
    `"public_key":""`,
    `"sequence":${String(base.sequence)}`,
  ];
  return `{${members.join(',')}}`;
}
