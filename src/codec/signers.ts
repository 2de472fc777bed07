// Source: cosmossdk.io/x/tx v0.14.0, signing/context.go: who signs a message, by its cosmos.msg.v1.signer option.
import type { AddressCodec } from '../types/address.ts';
import type { ByteString } from '../types/bytes.ts';
import type { FieldInfo, MessageType } from '../types/wire.ts';
import { plainError } from '../types/errors.ts';
import { isReadByDescriptor, textFault } from './dynamic-text.ts';

/** Messages inside messages that may name a signer, levels. @see signing/context.go MaxRecursionDepth */
export const SIGNER_DEPTH_MAX = 32;

/**
 * Addresses that must sign the message, raw bytes, in its order; one that is named twice is here twice.
 * @throws undefined/1 no signer option, text that is no address, or (gov v1beta1) not UTF-8; sdk/35 another chain's prefix; sdk/9 no bytes
 */
export function messageSigners(
  type: MessageType,
  message: unknown,
  addresses: AddressCodec,
): readonly ByteString[] {
  const fault = isReadByDescriptor(type) ? textFault(type, message) : undefined;
  if (fault !== undefined) throw plainError(`cannot unmarshal msg ${type.typeUrl}: ${fault}`);
  const out: ByteString[] = [];
  for (const name of signerFields(type)) collect(type, name, message, addresses, 0, out);
  return out;
}

function collect(
  type: MessageType,
  name: string,
  message: unknown,
  addresses: AddressCodec,
  depth: number,
  out: ByteString[],
): void {
  const field = type.fields.find((each) => each.name === name);
  if (field === undefined) throw plainError(`field ${name} not found in message ${type.typeName}`);
  for (const value of listOf(field, message)) {
    if (field.kind === 'string') {
      out.push(addressBytes(field, value as string, addresses));
      continue;
    }
    const inner = field.type?.();
    if (inner === undefined || !('fields' in inner))
      throw plainError(
        `unexpected field type ${field.kind} for field ${name} in message ${type.typeName}`,
      );
    if (depth > SIGNER_DEPTH_MAX) throw plainError('maximum recursion depth exceeded');
    const names = signerFields(inner);
    const [only] = names;
    if (only === undefined || names.length !== 1)
      throw plainError(
        `nested cosmos.msg.v1.signer option in message ${inner.typeName} must contain only one value`,
      );
    // An unset message is read as its defaults, whose signer is an empty address.
    collect(inner, only, value ?? inner.create(), addresses, depth + 1, out);
  }
}

function signerFields(type: MessageType): readonly string[] {
  const names = type.options.signers;
  if (names === undefined || names.length === 0)
    throw plainError(
      `no cosmos.msg.v1.signer option found for message ${type.typeName}; use DefineCustomGetSigners to specify a custom getter`,
    );
  return names;
}

function listOf(field: FieldInfo, message: unknown): readonly unknown[] {
  const value = (message as Readonly<Record<string, unknown>>)[field.jsName];
  return field.repeated ? (value as readonly unknown[]) : [value];
}

const addressBytes = (field: FieldInfo, text: string, addresses: AddressCodec): ByteString =>
  addresses.bytes(
    field.scalar === 'cosmos.ValidatorAddressString' ? addresses.val(text) : addresses.acc(text),
  );
