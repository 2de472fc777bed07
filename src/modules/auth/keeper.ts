import type { AccAddress, AddressCodec } from '../../types/address.ts';
import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { ValueCodec } from '../../baseapp/collections.ts';
import type { KVReader } from '../../store/kv.ts';
import type { ByteString } from '../../types/bytes.ts';
import { Any } from '../../proto/google/protobuf/any.ts';
import { Params } from '../../proto/cosmos/auth/v1beta1/auth.ts';
import { moduleAddress } from '../../crypto/address.ts';
import { assert } from '../../types/assert.ts';
import { createMemory, rememberDecoded, rememberLast } from '../../types/memory.ts';
import { GoPanic, plainError } from '../../types/errors.ts';
import {
  type Account,
  type AnyAccountKind,
  baseAccountKind,
  moduleAccountKind,
} from './account.ts';
import {
  AUTH_STORE,
  accountNumber,
  accountsOf,
  addressByNumber,
  legacyAccountNumberKey,
  params,
} from './keys.ts';

/** Receives the fees of a block's transactions until distribution takes them. */
export const FEE_COLLECTOR = 'fee_collector';

export type AuthOptions = {
  readonly addresses: AddressCodec;
  /** Who may change the parameters: the gov module's account. */
  readonly authority: AccAddress;
  /** Every module account by name, with what it may do: `minter`, `burner`, `staking`. */
  readonly modulePermissions: ReadonlyMap<string, readonly string[]>;
  /** Kinds of account besides base and module accounts, such as vesting accounts. */
  readonly accountKinds?: readonly AnyAccountKind[];
};

export type AuthKeeper = ReturnType<typeof createAuthKeeper>;

/** Accounts. Every function charges what the SDK's charges. @see cosmos-sdk v0.53.6 x/auth/keeper */
export function createAuthKeeper({
  addresses,
  authority,
  modulePermissions,
  accountKinds = [],
}: AuthOptions) {
  const kinds: readonly AnyAccountKind[] = [baseAccountKind, moduleAccountKind, ...accountKinds];
  const accounts = accountsOf(accountValue(kinds));
  // A transaction reads its signer's account nine times. A decoded account stands for the very array it was read from,
  // which the store's layers hand out again until it is overwritten; a hit saves time only.
  const decoded = createMemory<AccAddress, Decoded>(DECODED_MAX);
  let last: Decoded | undefined;
  const keyOf = rememberLast((address: AccAddress) => accounts.rawKey({ addresses }, address));
  const decodeParams = rememberDecoded((bytes) => Params.decode(bytes));
  const moduleAddresses = new Map<string, AccAddress>();
  for (const [name, permissions] of modulePermissions) {
    assert(
      permissions.every((each) => each.trim() !== ''),
      `permissions of ${name} are not blank`,
    );
    moduleAddresses.set(name, addresses.accFrom(moduleAddress(name)));
  }

  const hasAccount = (ctx: ReadContext, address: AccAddress): boolean =>
    ctx.reader(AUTH_STORE).has(keyOf(address));
  const getAccount = (ctx: ReadContext, address: AccAddress): Account | undefined =>
    read(ctx, ctx.reader(AUTH_STORE), address, keyOf(address));

  function read(
    ctx: ReadContext,
    store: KVReader,
    address: AccAddress,
    key: ByteString,
  ): Account | undefined {
    const bytes = store.get(key);
    if (bytes === undefined) return undefined;
    if (last?.bytes === bytes) return last.account;
    const known = decoded.get(address);
    if (known?.bytes === bytes) {
      last = known;
      return known.account;
    }
    const account = accounts.value.decode(bytes, ctx);
    remember(address, { bytes, account });
    return account;
  }

  function remember(address: AccAddress, held: Decoded): void {
    decoded.set(address, held);
    last = held;
  }

  /** Writes the account and its number's index entry, which is removed and set anew even when equal. @throws GoPanic for a number that is taken */
  function setAccount(ctx: Context, account: Account): void {
    const { base } = account;
    const address = addresses.accFromBech32(base.address);
    const store = ctx.kv(AUTH_STORE);
    const key = keyOf(address);
    const numberKey = addressByNumber.rawKey(ctx, base.accountNumber);
    const old = read(ctx, store, address, key)?.base.accountNumber;
    if (old !== undefined)
      store.delete(old === base.accountNumber ? numberKey : addressByNumber.rawKey(ctx, old));
    if (store.has(numberKey))
      throw new GoPanic(
        `collections: conflict: index uniqueness constrain violation: ${base.accountNumber}`,
      );
    store.set(numberKey, addressByNumber.value.encode(address, ctx));
    const bytes = accounts.value.encode(account, ctx);
    store.set(key, bytes);
    remember(address, { bytes, account });
  }

  /** @throws GoPanic for an account that is not there */
  function removeAccount(ctx: Context, account: Account): void {
    const address = addresses.accFromBech32(account.base.address);
    const old = accounts.get(ctx, address);
    if (old === undefined) throw new GoPanic('collections: not found');
    addressByNumber.delete(ctx, old.base.accountNumber);
    accounts.delete(ctx, address);
  }

  function nextAccountNumber(ctx: Context): bigint {
    const stored = accountNumber.get(ctx);
    // The SDK then looks where it kept the number before v0.50, which no chain of ours has; the read is paid for.
    if (stored === undefined) ctx.reader(AUTH_STORE).get(legacyAccountNumberKey);
    const number = stored ?? 0n;
    accountNumber.set(ctx, number + 1n);
    return number;
  }

  /** The account with the next account number; not stored. */
  const numberAccount = (ctx: Context, account: Account): Account =>
    account.with({ accountNumber: nextAccountNumber(ctx) });

  /** A base account with the next account number; not stored. */
  const newAccountWithAddress = (ctx: Context, address: AccAddress): Account =>
    numberAccount(ctx, baseAccountKind.of(emptyBase(address)));

  const getModuleAddress = (name: string): AccAddress | undefined => moduleAddresses.get(name);

  /** The module's account, stored first when it does not exist; undefined for a name without permissions entry. @throws GoPanic when another kind of account is there */
  function getModuleAccount(ctx: Context, name: string): Account | undefined {
    const address = moduleAddresses.get(name);
    if (address === undefined) return undefined;
    const found = getAccount(ctx, address);
    if (found !== undefined) {
      if (found.module === undefined) throw new GoPanic('account is not a module account');
      return found;
    }
    const made = numberAccount(ctx, newModuleAccount(name, address));
    setAccount(ctx, made);
    return made;
  }

  const newModuleAccount = (name: string, address: AccAddress): Account =>
    moduleAccountKind.of({
      baseAccount: emptyBase(address),
      name,
      permissions: [...(modulePermissions.get(name) ?? [])],
    });

  /** As `getModuleAccount` of each name would answer, without storing anything: for queries. Unknown names are left out. */
  function viewModuleAccounts(ctx: ReadContext, names: readonly string[]): readonly Account[] {
    let next = accountNumber.get(ctx) ?? 0n;
    const out: Account[] = [];
    for (const name of names) {
      const address = moduleAddresses.get(name);
      if (address === undefined) continue;
      const found = getAccount(ctx, address);
      out.push(found ?? newModuleAccount(name, address).with({ accountNumber: next++ }));
    }
    return out;
  }

  /** The kind that reads accounts of this type. */
  const kindOf = (typeUrl: string): AnyAccountKind | undefined =>
    kinds.find((kind) => kind.typeUrl === typeUrl);

  return {
    authority,
    addresses,
    kinds,
    kindOf,
    accounts,
    hasAccount,
    getAccount,
    setAccount,
    removeAccount,
    nextAccountNumber,
    numberAccount,
    newAccountWithAddress,
    getModuleAddress,
    getModuleAccount,
    viewModuleAccounts,
    /** What the module account may do; undefined for unknown names. */
    modulePermissions: (name: string): readonly string[] | undefined => modulePermissions.get(name),
    /** Names of all module accounts, in the order they were given. */
    moduleNames: [...modulePermissions.keys()],
    /** undefined when the account does not exist. */
    getSequence: (ctx: ReadContext, address: AccAddress): bigint | undefined =>
      getAccount(ctx, address)?.base.sequence,
    /** All zero when none were ever set, as in the SDK. */
    getParams: (ctx: ReadContext): Params =>
      decodeParams(ctx.reader(AUTH_STORE).get(params.prefix)) ?? Params.create(),
    setParams: (ctx: Context, value: Params): void => params.set(ctx, value),
    /** The account of an Any from genesis. @throws undefined/1 for a type that is no account */
    accountFromAny(any: Any): Account {
      const kind = kindOf(any.typeUrl);
      if (kind === undefined)
        throw plainError(
          `no concrete type registered for type URL ${any.typeUrl} against interface *types.AccountI`,
        );
      return kind.decode(any.value);
    },
  };
}

const emptyBase = (address: AccAddress) => ({
  address,
  pubKey: undefined,
  accountNumber: 0n,
  sequence: 0n,
});

type Decoded = { readonly bytes: Uint8Array; readonly account: Account };
/** Decoded accounts kept; so many of some 700 bytes are about 45 MB. */
const DECODED_MAX = 65_536;

/** Accounts as Any. */
function accountValue(kinds: readonly AnyAccountKind[]): ValueCodec<Account> {
  const byTypeUrl = new Map(kinds.map((kind) => [kind.typeUrl, kind]));
  return {
    encode: (account) => account.toBytes(),
    decode(bytes) {
      const { typeUrl, value } = Any.decode(bytes);
      const kind = byTypeUrl.get(typeUrl);
      // The reference panics on what it cannot read back.
      if (kind === undefined) throw new GoPanic(`no account type registered for ${typeUrl}`);
      return kind.decode(value);
    },
  };
}
