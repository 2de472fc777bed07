// Source: cosmos-sdk v0.53.6, x/auth/tx/decoder.go, builder.go and types/tx/types.go.
import type { AddressCodec } from '../types/address.ts';
import type { ByteString } from '../types/bytes.ts';
import type { MessageType } from '../types/wire.ts';
import type { PackedAny, TypeRegistry, TypedMessage } from './registry.ts';
import type { FieldTables } from './unknown-fields.ts';
import { Any } from '../proto/google/protobuf/any.ts';
import { AuthInfo, type Fee, TxBody, TxRaw } from '../proto/cosmos/tx/v1beta1/tx.ts';
import { sha256 } from '../crypto/hash.ts';
import { GoPanic, sdkErrors } from '../types/errors.ts';
import { quoNumber } from '../types/int.ts';
import { NIL_POINTER } from '../types/sdk-int.ts';
import { decodeOr } from './registry.ts';
import { messageSigners } from './signers.ts';
import { createFieldTables, rejectUnknownFields } from './unknown-fields.ts';

/** A transaction whose bytes are in order. Whether it is allowed is for the ante list. */
export type DecodedTx = {
  readonly bytes: Uint8Array;
  readonly body: TxBody;
  /** As received: what DIRECT signatures sign. */
  readonly bodyBytes: Uint8Array;
  readonly authInfo: AuthInfo;
  readonly authInfoBytes: Uint8Array;
  readonly signatures: readonly Uint8Array[];
  readonly messages: readonly TypedMessage[];
  /** Key of each signer info; undefined where it has none. */
  readonly publicKeys: readonly (TypedMessage | undefined)[];
  /** Whether the body has unknown non-critical fields, which amino JSON cannot sign. */
  readonly hasUnknownNonCriticals: boolean;
  /** SHA-256 of `bytes`, computed when first asked for. */
  hash(): Uint8Array;
  /**
   * Raw addresses that must sign: of the messages in order, then the fee payer; each once. Read when first asked for.
   * @throws undefined/1, sdk/9, sdk/35 text that is no address of this chain; GoPanic without a fee
   */
  signers(): readonly ByteString[];
  /** Who pays: the fee's payer, or else the first signer. @throws GoPanic without a fee, or a payer that is no address */
  feePayer(): ByteString;
  /** Whose grant is to be used. @throws GoPanic without a fee, or a granter that is no address */
  feeGranter(): ByteString | undefined;
  /**
   * What `make` answers for this transaction, worked out once: it is run in CheckTx, in rechecks and in its block. `make`
   * is one function for all transactions and depends on nothing but the transaction; where it throws nothing is kept.
   */
  recall<T>(make: (tx: DecodedTx) => T): T;
};

export type TxDecoder = {
  /** @throws sdk/2 */
  decode(bytes: Uint8Array): DecodedTx;
};

/** Text of Go's fault for the first of nothing. */
export const INDEX_OUT_OF_RANGE = 'runtime error: index out of range [0] with length 0';

/** The decoder of one chain. It keeps tables of the types it has met, which never changes an answer. */
export function createTxDecoder(options: {
  readonly registry: TypeRegistry;
  readonly addresses: AddressCodec;
}): TxDecoder {
  const { registry, addresses } = options;
  const tables = createFieldTables();
  const strict = { registry, tables, allowNonCritical: false };
  const lenient = { registry, tables, allowNonCritical: true };

  function decode(bytes: Uint8Array): DecodedTx {
    const raw = readRaw(bytes);
    const hasUnknownNonCriticals = rejectUnknownFields(raw.bodyBytes, TxBody, lenient);
    const body = decodeOr(TxBody, raw.bodyBytes, sdkErrors.TxDecode);
    const messages = body.messages.map((any) => open(any, registry, tables));
    rejectUnknownFields(raw.authInfoBytes, AuthInfo, strict);
    const authInfo = decodeOr(AuthInfo, raw.authInfoBytes, sdkErrors.TxDecode);
    const publicKeys = authInfo.signerInfos.map(({ publicKey }) =>
      publicKey === undefined ? undefined : open(publicKey, registry, tables),
    );
    const { bodyBytes, authInfoBytes, signatures } = raw;
    return new ReceivedTx(
      {
        bytes,
        body,
        bodyBytes,
        authInfo,
        authInfoBytes,
        signatures,
        messages,
        publicKeys,
        hasUnknownNonCriticals,
      },
      addresses,
    );
  }

  return { decode };
}

type TxParts = Omit<DecodedTx, 'hash' | 'signers' | 'feePayer' | 'feeGranter' | 'recall'>;

/** A class, so that the answers cost nothing until they are asked for. */
class ReceivedTx implements DecodedTx {
  readonly bytes: Uint8Array;
  readonly body: TxBody;
  readonly bodyBytes: Uint8Array;
  readonly authInfo: AuthInfo;
  readonly authInfoBytes: Uint8Array;
  readonly signatures: readonly Uint8Array[];
  readonly messages: readonly TypedMessage[];
  readonly publicKeys: readonly (TypedMessage | undefined)[];
  readonly hasUnknownNonCriticals: boolean;
  readonly #addresses: AddressCodec;
  #hash: Uint8Array | undefined;
  #signers: readonly ByteString[] | undefined;
  #recalled: Map<(tx: DecodedTx) => unknown, unknown> | undefined;

  constructor(parts: TxParts, addresses: AddressCodec) {
    this.bytes = parts.bytes;
    this.body = parts.body;
    this.bodyBytes = parts.bodyBytes;
    this.authInfo = parts.authInfo;
    this.authInfoBytes = parts.authInfoBytes;
    this.signatures = parts.signatures;
    this.messages = parts.messages;
    this.publicKeys = parts.publicKeys;
    this.hasUnknownNonCriticals = parts.hasUnknownNonCriticals;
    this.#addresses = addresses;
  }

  hash(): Uint8Array {
    this.#hash ??= sha256(this.bytes);
    return this.#hash;
  }

  signers(): readonly ByteString[] {
    this.#signers ??= this.#readSigners();
    return this.#signers;
  }

  feePayer(): ByteString {
    const { payer } = this.#fee();
    if (payer !== '') return this.#addressOrPanic(payer);
    const [first] = this.signers();
    if (first === undefined) throw new GoPanic(INDEX_OUT_OF_RANGE);
    return first;
  }

  feeGranter(): ByteString | undefined {
    const { granter } = this.#fee();
    return granter === '' ? undefined : this.#addressOrPanic(granter);
  }

  recall<T>(make: (tx: DecodedTx) => T): T {
    this.#recalled ??= new Map();
    if (!this.#recalled.has(make)) this.#recalled.set(make, make(this));
    return this.#recalled.get(make) as T;
  }

  #readSigners(): readonly ByteString[] {
    const found = new Set<ByteString>();
    for (const { type, value } of this.messages)
      for (const signer of messageSigners(type, value, this.#addresses)) found.add(signer);
    const { payer } = this.#fee();
    if (payer !== '') found.add(this.#addresses.bytes(this.#addresses.acc(payer)));
    return [...found];
  }

  #fee(): Fee {
    const { fee } = this.authInfo;
    if (fee === undefined) throw new GoPanic(NIL_POINTER);
    return fee;
  }

  #addressOrPanic(text: string): ByteString {
    return this.#addresses.bytes(this.#addresses.acc(text, (fault) => new GoPanic(fault.message)));
  }
}

/** What an `Any` of the transaction holds. The walk before has seen that its type is known and fits. */
function open(any: PackedAny, registry: TypeRegistry, tables: FieldTables): TypedMessage {
  const type = registry.resolve(any.typeUrl);
  const value = decodeOr(type, any.value, sdkErrors.TxDecode);
  repack(type, value, registry, tables);
  return { type, typeUrl: any.typeUrl, value };
}

/**
 * Writes every `Any` inside anew from its message, deepest first: the SDK's unpacking does, so what it stores of a
 * message (a proposal's, a grant's) is canonical whatever the sender's encoder did.
 */
function repack(
  type: MessageType,
  message: unknown,
  registry: TypeRegistry,
  tables: FieldTables,
): void {
  if (!tables.of(type).holdsAny) return;
  const fields = message as Record<string, unknown>;
  for (const info of type.fields) {
    const inner = info.kind === 'message' ? info.type?.() : undefined;
    if (inner === undefined || !('fields' in inner)) continue;
    const visit = (value: unknown): unknown => {
      if (inner.typeName !== Any.typeName) {
        repack(inner, value, registry, tables);
        return value;
      }
      const opened = open(value as PackedAny, registry, tables);
      return registry.pack(opened.type, opened.value);
    };
    const held = info.oneof === undefined ? fields[info.jsName] : undefined;
    if (held === undefined) continue;
    fields[info.jsName] = info.repeated ? (held as unknown[]).map(visit) : visit(held);
  }
}

/** The three parts of a transaction, which are views of its bytes. Checks ADR-027 as far as the SDK does. @throws sdk/2 */
function readRaw(bytes: Uint8Array): {
  readonly bodyBytes: Uint8Array;
  readonly authInfoBytes: Uint8Array;
  readonly signatures: readonly Uint8Array[];
} {
  let bodyBytes: Uint8Array = EMPTY;
  let authInfoBytes: Uint8Array = EMPTY;
  const signatures: Uint8Array[] = [];
  let previous = 0;
  let at = 0;

  /** A varint and the bytes it took. From 2^53 on it is rounded, which is beyond every limit here. */
  function varint(): readonly [value: number, size: number] {
    let value = 0;
    let unit = 1;
    for (let size = 1; size <= 10; size++) {
      const byte = bytes[at++];
      if (byte === undefined) throw sdkErrors.TxDecode('invalid length; unexpected EOF');
      if (size === 10 && byte > 1) break;
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return [value, size];
      unit *= 128;
    }
    throw sdkErrors.TxDecode('invalid length; variable length integer overflow');
  }

  while (at < bytes.length) {
    const [tag] = varint();
    const wire = tag % 8;
    const no = quoNumber(tag, 8);
    if (no < 1 || no > FIELD_NUMBER_MAX)
      throw sdkErrors.TxDecode('invalid length; invalid field number');
    if (wire !== 2) throw sdkErrors.TxDecode(`expected 2 wire type, got ${wire}`);
    if (no < previous)
      throw sdkErrors.TxDecode(
        `txRaw must follow ADR-027, got tagNum ${no} after tagNum ${previous}`,
      );
    previous = no;
    const [length, size] = varint();
    const needed = varintSize(length);
    if (size !== needed)
      throw sdkErrors.TxDecode(
        `length prefix varint for tagNum ${no} is not as short as possible, read ${size}, only need ${needed}`,
      );
    if (length > bytes.length - at) throw sdkErrors.TxDecode('invalid length; unexpected EOF');
    const part = bytes.subarray(at, at + length);
    at += length;
    // A repeated body or auth info: the last counts, as in the SDK.
    if (no === 1) bodyBytes = part;
    else if (no === 2) authInfoBytes = part;
    else if (no === 3) signatures.push(part);
    else
      throw sdkErrors.TxDecode(
        `errUnknownField "${TxRaw.typeName}": {TagNum: ${no}, WireType:"bytes"}`,
      );
  }
  return { bodyBytes, authInfoBytes, signatures };
}

const EMPTY = new Uint8Array();
/** Largest number of a field that protowire reads. */
const FIELD_NUMBER_MAX = 2 ** 31 - 1;

function varintSize(value: number): number {
  let size = 1;
  for (let limit = 128; value >= limit; limit *= 128) size++;
  return size;
}
