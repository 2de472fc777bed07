// Source: cosmos-sdk v0.53.6, codec/types/interface_registry.go; gogoproto v1.7.2, types/any.
import type { FieldInfo, MessageType } from '../types/wire.ts';
import { PubKey as Ed25519PubKey } from '../proto/cosmos/crypto/ed25519/keys.ts';
import { LegacyAminoPubKey } from '../proto/cosmos/crypto/multisig/keys.ts';
import { PubKey as Secp256k1PubKey } from '../proto/cosmos/crypto/secp256k1/keys.ts';
import { PubKey as Secp256r1PubKey } from '../proto/cosmos/crypto/secp256r1/keys.ts';
import { Tx } from '../proto/cosmos/tx/v1beta1/tx.ts';
import { plainError } from '../types/errors.ts';
import { WireError } from '../types/wire.ts';

/** A packed message: its type's URL and its bytes. */
export type PackedAny = { readonly typeUrl: string; readonly value: Uint8Array };

/** A message with its type: what an `Any` holds once it is unpacked. */
export type TypedMessage<T = unknown> = {
  readonly type: MessageType<T>;
  readonly typeUrl: string;
  readonly value: T;
};

/** The types that one chain knows: those of its modules and no others. */
export type TypeRegistry = {
  /** Type URLs in the order of registration. */
  readonly typeUrls: readonly string[];
  /** Interfaces that some registered type implements, in the order of registration. */
  readonly interfaces: readonly string[];
  /** Type URLs of the types that implement it, in the order of registration. */
  implementations(interfaceName: string): readonly string[];
  implements(typeUrl: string, interfaceName: string): boolean;
  /** The type of a URL (which begins with `/`); undefined when it is unknown here. */
  find(typeUrl: string): MessageType | undefined;
  /** @throws undefined/1 unable to resolve */
  resolve(typeUrl: string): MessageType;
  pack<T>(type: MessageType<T>, value: T): PackedAny;
  /** Reads what an `Any` holds, which must implement the interface. @throws undefined/1 */
  unpack(any: PackedAny, interfaceName: string): TypedMessage;
};

export const MSG_INTERFACE = 'cosmos.base.v1beta1.Msg';
export const PUB_KEY_INTERFACE = 'cosmos.crypto.PubKey';
export const ACCOUNT_INTERFACE = 'cosmos.auth.v1beta1.AccountI';
export const CONTENT_INTERFACE = 'cosmos.gov.v1beta1.Content';
export const EVIDENCE_INTERFACE = 'cosmos.evidence.v1beta1.Evidence';
export const TX_EXTENSION_INTERFACE = 'cosmos.tx.v1beta1.TxExtensionOptionI';
export const MSG_RESPONSE_INTERFACE = 'cosmos.tx.v1beta1.MsgResponse';
const PRIV_KEY_INTERFACE = 'cosmos.crypto.PrivKey';
const GENESIS_ACCOUNT_INTERFACE = 'cosmos.auth.v1beta1.GenesisAccount';
const VESTING_ACCOUNT_INTERFACE = 'cosmos.vesting.v1beta1.VestingAccount';

/** What the SDK registers in Go code without saying so in the definitions. @see x/…/types/codec.go RegisterInterfaces */
const ACCOUNT = [ACCOUNT_INTERFACE, GENESIS_ACCOUNT_INTERFACE];
const VESTING = [...ACCOUNT, VESTING_ACCOUNT_INTERFACE];
const PUB_KEY = [PUB_KEY_INTERFACE, 'cosmos.auth.v1.ModuleCredential'];
const UNDECLARED: Readonly<Record<string, readonly string[]>> = {
  'cosmos.crypto.secp256k1.PubKey': PUB_KEY,
  'cosmos.crypto.ed25519.PubKey': PUB_KEY,
  'cosmos.crypto.secp256r1.PubKey': PUB_KEY,
  'cosmos.crypto.multisig.LegacyAminoPubKey': PUB_KEY,
  'cosmos.crypto.secp256k1.PrivKey': [PRIV_KEY_INTERFACE],
  'cosmos.crypto.ed25519.PrivKey': [PRIV_KEY_INTERFACE],
  // A public key too: an account that no key controls has it.
  'cosmos.auth.v1beta1.ModuleCredential': PUB_KEY,
  'cosmos.tx.v1beta1.Tx': ['cosmos.tx.v1beta1.Tx'],
  'cosmos.auth.v1beta1.BaseAccount': ACCOUNT,
  'cosmos.auth.v1beta1.ModuleAccount': ACCOUNT,
  'cosmos.vesting.v1beta1.BaseVestingAccount': ACCOUNT,
  'cosmos.vesting.v1beta1.ContinuousVestingAccount': VESTING,
  'cosmos.vesting.v1beta1.DelayedVestingAccount': VESTING,
  'cosmos.vesting.v1beta1.PeriodicVestingAccount': VESTING,
  'cosmos.vesting.v1beta1.PermanentLockedAccount': VESTING,
  'cosmos.evidence.v1beta1.Equivocation': [EVIDENCE_INTERFACE],
};

const RESPONSE_NAME = /\.Msg[A-Za-z]+Response$/;

/** Types of every chain, whatever its modules. @see cosmos-sdk std/codec.go RegisterInterfaces */
const STANDARD_TYPES: readonly MessageType[] = [
  Secp256k1PubKey,
  Ed25519PubKey,
  Secp256r1PubKey,
  LegacyAminoPubKey,
  Tx,
];

/**
 * Interfaces of a type: those its definition names, those the SDK registers in code, and Msg where the definition says
 * who signs it. (Parts of messages say so too, such as bank's Input; they are not registered.)
 */
export function interfacesOf(type: MessageType): readonly string[] {
  const names = new Set([...(type.options.implements ?? []), ...(UNDECLARED[type.typeName] ?? [])]);
  if (type.options.signers !== undefined) names.add(MSG_INTERFACE);
  if (RESPONSE_NAME.test(type.typeName)) names.add(MSG_RESPONSE_INTERFACE);
  return [...names];
}

/** Interfaces of `Any` fields that the definitions do not name; the Go code does. */
const ACCEPTS: Readonly<Record<string, string>> = {
  'cosmos.tx.v1beta1.TxBody.messages': MSG_INTERFACE,
  'cosmos.tx.v1beta1.TxBody.extension_options': TX_EXTENSION_INTERFACE,
  'cosmos.tx.v1beta1.TxBody.non_critical_extension_options': TX_EXTENSION_INTERFACE,
  'cosmos.tx.v1beta1.SignerInfo.public_key': PUB_KEY_INTERFACE,
  'cosmos.crypto.multisig.LegacyAminoPubKey.public_keys': PUB_KEY_INTERFACE,
  'cosmos.gov.v1.MsgSubmitProposal.messages': MSG_INTERFACE,
};

/** The interface that what an `Any` field holds must implement. */
export const acceptedInterface = (type: MessageType, field: FieldInfo): string | undefined =>
  field.accepts ?? ACCEPTS[`${type.typeName}.${field.name}`];

/**
 * Makes the registry of a chain from its messages, their responses and whatever else its `Any` fields may hold; public
 * keys and Tx are always there.
 */
export function createTypeRegistry(types: readonly MessageType[]): TypeRegistry {
  const byUrl = new Map<string, MessageType>();
  const byInterface = new Map<string, Set<string>>();
  for (const type of [...STANDARD_TYPES, ...types]) {
    byUrl.set(type.typeUrl, type);
    for (const name of interfacesOf(type)) {
      const urls = byInterface.get(name) ?? new Set();
      byInterface.set(name, urls.add(type.typeUrl));
    }
  }

  function resolve(typeUrl: string): MessageType {
    const type = byUrl.get(typeUrl);
    if (type === undefined) throw plainError(`unable to resolve type URL ${typeUrl}`);
    return type;
  }

  const implementsIt = (typeUrl: string, name: string): boolean =>
    byInterface.get(name)?.has(typeUrl) === true;

  return {
    typeUrls: [...byUrl.keys()],
    interfaces: [...byInterface.keys()],
    implementations: (name) => [...(byInterface.get(name) ?? [])],
    implements: implementsIt,
    find: (typeUrl) => byUrl.get(typeUrl),
    resolve,
    pack: (type, value) => ({ typeUrl: type.typeUrl, value: type.toBytes(value) }),
    unpack(any, interfaceName) {
      if (!implementsIt(any.typeUrl, interfaceName))
        throw plainError(
          `no concrete type registered for type URL ${any.typeUrl} against interface ${interfaceName}`,
        );
      const type = resolve(any.typeUrl);
      return { type, typeUrl: any.typeUrl, value: decodeOr(type, any.value, plainError) };
    },
  };
}

/**
 * Decodes, and turns bytes that are not the message into a protocol error.
 *
 * The one place in this folder that catches: whether bytes are a message is a function of the bytes, so every node
 * answers alike. Any other exception rises.
 */
export function decodeOr<T>(
  type: MessageType<T>,
  bytes: Uint8Array,
  fault: (detail: string) => Error,
): T {
  try {
    return type.decode(bytes);
    // eslint-disable-next-line no-restricted-syntax -- see above
  } catch (error) {
    if (error instanceof WireError) throw fault(`${type.typeName}: ${error.message}`);
    throw error;
  }
}
