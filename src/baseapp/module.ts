import type { MessageType } from '../types/wire.ts';
import type { ErrorFactory } from '../types/errors.ts';
import type { AddressCodec } from '../types/address.ts';
import type { ByteString } from '../types/bytes.ts';
import type { Event } from '../types/event.ts';
import type { Context, ReadContext } from './context.ts';

/** A validator's power as CometBFT is told it; power 0 removes. */
export type ValidatorUpdate = {
  readonly keyType: 'ed25519' | 'secp256k1';
  readonly key: Uint8Array;
  readonly power: bigint;
};

/** A message's type, response and handler, registered in one place. */
export type MessageRoute = {
  readonly type: MessageType;
  readonly response: MessageType;
  handle(ctx: Context, message: unknown): unknown;
  /** Stateless checks that the SDK runs before the ante list and before the handler, where the message still has them. */
  validateBasic?(message: unknown, chain: { readonly addresses: AddressCodec }): void;
};

export type QueryRoute = {
  /** `/package.Service/Method`. */
  readonly path: string;
  readonly request: MessageType;
  readonly response: MessageType;
  answer(ctx: ReadContext, request: unknown): unknown;
};

// The two casts below are where the typed handler meets the router, which pairs it with values of its own type only.
export const onMessage = <T, R>(
  type: MessageType<T>,
  response: MessageType<R>,
  handle: (ctx: Context, message: T) => R,
  validateBasic?: (message: T, chain: { readonly addresses: AddressCodec }) => void,
): MessageRoute => ({
  type,
  response,
  handle,
  ...(validateBasic === undefined ? {} : { validateBasic }),
});

export const onQuery = <T, R>(
  path: string,
  request: MessageType<T>,
  response: MessageType<R>,
  answer: (ctx: ReadContext, request: T) => R,
): QueryRoute => ({ path, request, response, answer });

/**
 * A module's part of the genesis document. `state` is a protobuf message read from and printed as the SDK's JSON;
 * `init` runs at InitChain in the app's order and may name the first validators.
 */
export type Genesis<T> = {
  readonly state: MessageType<T>;
  defaults(): T;
  /** Stateless checks of `genesis validate`. @throws AbciError with what is wrong */
  validate?(state: T, chain: { readonly addresses: AddressCodec }): void;
  init(ctx: Context, state: T): readonly ValidatorUpdate[] | undefined;
  export(ctx: ReadContext): T;
};
export type AnyGenesis = Genesis<unknown>;
export const defineGenesis = <T>(genesis: Genesis<T>): AnyGenesis => genesis;

/** Something that holds after every block. One line a violation. */
export type Invariant = {
  readonly name: string;
  check(ctx: Context): readonly string[];
};

/** Everything a module brings. What is left out it does not do; the app decides in which order the phases run. */
export type AppModule = {
  readonly name: string;
  /** Consensus version: raise it with a migration. */
  readonly version: number;
  /** Name of its store; absent when it keeps none. */
  readonly store?: string;
  readonly messages?: readonly MessageRoute[];
  readonly queries?: readonly QueryRoute[];
  /** Types that its `Any` fields may hold, besides its messages (accounts, keys, authorizations, allowances, …). */
  readonly types?: readonly MessageType[];
  readonly genesis?: AnyGenesis;
  readonly invariants?: readonly Invariant[];
  readonly errors?: Readonly<Record<string, ErrorFactory>>;
  /** True when the consensus parameters in the store may have changed. */
  preBlock?(ctx: Context): boolean;
  beginBlock?(ctx: Context): void;
  endBlock?(ctx: Context): readonly ValidatorUpdate[] | undefined;
};

export const defineModule = (module: AppModule): AppModule => module;

/** What a message left when it ran through the router. */
export type MessageResult = {
  readonly events: readonly Event[];
  readonly response: { readonly typeUrl: string; readonly value: Uint8Array };
};

/** Executes any registered message: the block's own, and those that gov and authz carry. */
export type MessageRouter = {
  has(typeUrl: string): boolean;
  /**
   * Runs `validateBasic` and the handler with a new event list on `ctx` as it is (branching is the caller's). The events
   * are the handler's own, without the `message` event of a transaction.
   * @throws sdk/6 unknown message; whatever the handler throws
   */
  handle(ctx: Context, typeUrl: string, message: unknown): MessageResult;
  /** Runs `validateBasic` alone, where the message has it. @throws what it throws */
  validate(ctx: Context, typeUrl: string, message: unknown): void;
  /** Addresses that must sign, in the message's order, unique, raw bytes. */
  signers(typeUrl: string, message: unknown): readonly ByteString[];
};
