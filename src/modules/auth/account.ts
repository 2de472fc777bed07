import { anyBytes, type MessageType } from '../../types/wire.ts';
import type { PublicKey } from '../../crypto/public-key.ts';
import { publicKeyFromAny } from '../../codec/public-key.ts';
import {
  BaseAccount,
  ModuleAccount,
  ModuleCredential,
} from '../../proto/cosmos/auth/v1beta1/auth.ts';
import type { Any } from '../../proto/google/protobuf/any.ts';
import { GoPanic } from '../../types/errors.ts';

/** The fields that every kind of account has. */
export type AccountBase = Readonly<BaseAccount>;

/** What a module account adds. */
export type ModulePart = { readonly name: string; readonly permissions: readonly string[] };

/** An account of any kind, as the keeper gives it. Immutable: `with` makes the changed one. */
export type Account = {
  /** `/cosmos.auth.v1beta1.BaseAccount` and the like. */
  readonly typeUrl: string;
  readonly base: AccountBase;
  /** The public key, read from `base.pubKey` when first asked for; undefined while the account has none that can sign. */
  readonly key: PublicKey | undefined;
  /** Of module accounts only. */
  readonly module: ModulePart | undefined;
  with(changes: Partial<AccountBase>): Account;
  /** As stored and as queries answer it. */
  toAny(): Any;
  /** The same encoded. */
  toBytes(): Uint8Array;
};

/** A kind of account that the store may hold: how its base account is found and replaced. */
export type AccountKindSpec<T> = {
  readonly type: MessageType<T>;
  base(message: T): BaseAccount | undefined;
  withBase(message: T, base: BaseAccount): T;
  module?(message: T): ModulePart;
  /** Genesis checks beyond the base account's; gives what is wrong. */
  fault?(message: T): string | undefined;
};

/** What the keeper needs of a kind. */
export type AnyAccountKind = {
  readonly typeUrl: string;
  readonly type: MessageType;
  decode(value: Uint8Array): Account;
  fault(account: Account): string | undefined;
};

export type AccountKind<T> = AnyAccountKind & {
  of(message: T): Account;
  /** The whole message of an account of this kind, undefined for other kinds. */
  message(account: Account): T | undefined;
};

export function accountKind<T>(spec: AccountKindSpec<T>): AccountKind<T> {
  const { type } = spec;

  /** A class so that `message` can tell its own accounts by `instanceof`. */
  class Held implements Account {
    readonly typeUrl = type.typeUrl;
    readonly base: AccountBase;
    readonly message: T;
    #key: PublicKey | undefined;

    constructor(message: T) {
      const base = spec.base(message);
      // The SDK dereferences the embedded account.
      if (base === undefined) throw new GoPanic('account without a base account');
      this.base = base;
      this.message = message;
    }

    get key(): PublicKey | undefined {
      const { pubKey } = this.base;
      if (pubKey === undefined || pubKey.typeUrl === ModuleCredential.typeUrl) return undefined;
      return (this.#key ??= publicKeyFromAny(pubKey));
    }

    get module(): ModulePart | undefined {
      return spec.module?.(this.message);
    }

    with(changes: Partial<AccountBase>): Account {
      return new Held(spec.withBase(this.message, { ...this.base, ...changes }));
    }

    toAny(): Any {
      return { typeUrl: type.typeUrl, value: type.toBytes(this.message) };
    }

    toBytes(): Uint8Array {
      return anyBytes(type, this.message);
    }
  }

  const isHeld = (account: Account): account is Held => account instanceof Held;

  return {
    typeUrl: type.typeUrl,
    type,
    of: (message) => new Held(message),
    decode: (value) => new Held(type.decode(value)),
    message: (account) => (isHeld(account) ? account.message : undefined),
    fault: (account) => (isHeld(account) ? spec.fault?.(account.message) : undefined),
  };
}

export const baseAccountKind: AccountKind<BaseAccount> = accountKind({
  type: BaseAccount,
  base: (message) => message,
  withBase: (_, base) => base,
});

export const moduleAccountKind: AccountKind<ModuleAccount> = accountKind({
  type: ModuleAccount,
  base: (message) => message.baseAccount,
  withBase: (message, base) => ({ ...message, baseAccount: base }),
  module: ({ name, permissions }) => ({ name, permissions }),
});
