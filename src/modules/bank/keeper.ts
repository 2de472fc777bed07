import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { BankDependencies, ModuleAccountView } from './expected.ts';
import type { KVReader, KVStore } from '../../store/kv.ts';
import { utf8Text, type ByteString } from '../../types/bytes.ts';
import { GoPanic, sdkErrors } from '../../types/errors.ts';
import type { Metadata } from '../../proto/cosmos/bank/v1beta1/bank.ts';
import { Params } from '../../proto/cosmos/bank/v1beta1/bank.ts';
import {
  NO_COINS,
  addCoins as sumCoins,
  amountOf,
  formatCoins,
  newCoin,
  newCoins,
  safeSubCoins,
  type Coin,
  type Coins,
  type Denom,
} from '../../types/coin.ts';
import { rememberDecoded } from '../../types/memory.ts';
import { addInt } from '../../types/sdk-int.ts';
import { prefixRange } from '../../baseapp/collections.ts';
import type { AccAddress } from '../../types/address.ts';
import { bankErrors } from './errors.ts';
import { coinBurn, coinMint, coinReceived, coinSpent, messageSender, transfer } from './events.ts';
import {
  BANK_STORE,
  balanceKey,
  balances,
  denomMetadata,
  denomOwnerKey,
  denomOwners,
  ownerPart,
  params,
  sendEnabled,
  supply,
} from './keys.ts';

export type BankKeeper = ReturnType<typeof createBankKeeper>;

/** One side of a multi-send: `text` is the address as the message has it, which events repeat. */
export type Party = { readonly address: AccAddress; readonly text: string; readonly coins: Coins };

/** Balances and supply. Every function reads and writes what the SDK's does, in its order. @see cosmos-sdk v0.53.6 x/bank/keeper */
export function createBankKeeper({ authority, isBlocked, accounts, vesting }: BankDependencies) {
  const { lockedCoins } = vesting;
  const decodeParams = rememberDecoded((bytes) => Params.decode(bytes));

  // Reading

  const getBalance = (ctx: ReadContext, owner: AccAddress, denom: Denom): bigint =>
    balances.get(ctx, [owner, denom]) ?? 0n;

  /** All coins of an account. O(its denominations) */
  function getAllBalances(ctx: ReadContext, owner: AccAddress): Coins {
    const coins: Coin[] = [];
    for (const [[, denom], amount] of balances.entries(ctx, prefixRange(ownerPart(ctx, owner))))
      coins.push(newCoin(denom, amount));
    return newCoins(...coins);
  }

  const hasBalance = (ctx: ReadContext, owner: AccAddress, coin: Coin): boolean =>
    getBalance(ctx, owner, coin.denom) >= coin.amount;

  /** None at all when one denomination has more locked than held: the SDK's answer. */
  function spendableCoins(ctx: ReadContext, owner: AccAddress): Coins {
    const total = getAllBalances(ctx, owner);
    const { coins, negative } = safeSubCoins(total, lockedCoins(ctx, owner));
    return negative ? NO_COINS : newCoins(...coins);
  }

  /** @throws GoPanic when more is locked than held */
  function spendableCoin(ctx: ReadContext, owner: AccAddress, denom: Denom): bigint {
    const held = getBalance(ctx, owner, denom);
    const spendable = held - amountOf(lockedCoins(ctx, owner), denom);
    if (spendable < 0n) throw new GoPanic('negative coin amount');
    return spendable;
  }

  const getSupply = (ctx: ReadContext, denom: Denom): bigint => supply.get(ctx, denom) ?? 0n;
  const hasSupply = (ctx: ReadContext, denom: Denom): boolean => supply.has(ctx, denom);

  const getDenomMetadata = (ctx: ReadContext, denom: string): Metadata | undefined =>
    denomMetadata.get(ctx, denom);
  const hasDenomMetadata = (ctx: ReadContext, denom: string): boolean =>
    denomMetadata.has(ctx, denom);
  const setDenomMetadata = (ctx: Context, metadata: Metadata): void =>
    denomMetadata.set(ctx, metadata.base, metadata);

  /** Sending is disabled by default when no parameters were ever set. */
  const getParams = (ctx: ReadContext): Params =>
    decodeParams(ctx.reader(BANK_STORE).get(params.prefix)) ?? Params.create();

  /** Entries that the old field of the parameters holds become entries of their own. */
  function setParams(ctx: Context, value: Params): void {
    for (const { denom, enabled } of value.sendEnabled) sendEnabled.set(ctx, denom, enabled);
    params.set(ctx, { sendEnabled: [], defaultSendEnabled: value.defaultSendEnabled });
  }

  const setSendEnabled = (ctx: Context, denom: string, enabled: boolean): void =>
    sendEnabled.set(ctx, denom, enabled);
  const deleteSendEnabled = (ctx: Context, denom: string): void => sendEnabled.delete(ctx, denom);

  /** The denomination's own entry. Two reads when there is one, as in the SDK. */
  const sendEnabledEntry = (ctx: ReadContext, denom: string): boolean | undefined =>
    sendEnabled.has(ctx, denom) ? sendEnabled.get(ctx, denom) : undefined;

  function isSendEnabled(ctx: ReadContext, denom: string): boolean {
    const byDefault = getParams(ctx).defaultSendEnabled;
    return sendEnabledEntry(ctx, denom) ?? byDefault;
  }

  /** @throws bank/5 for the first coin that cannot be sent */
  function assertSendEnabled(ctx: ReadContext, coins: Coins): void {
    if (coins.length === 0) return;
    const byDefault = getParams(ctx).defaultSendEnabled;
    for (const { denom } of coins)
      if (!(sendEnabledEntry(ctx, denom) ?? byDefault))
        throw bankErrors.SendDisabled(`${denom} transfers are currently disabled`);
  }

  // Balances. A zero balance is absent, and so is its index entry; both are written whether or not they change.

  /** @throws sdk/5 when less than `coins` is held or spendable */
  function subUnlocked(ctx: Context, from: AccAddress, coins: Coins, text: string): void {
    const locked = lockedCoins(ctx, from);
    const store = ctx.kv(BANK_STORE);
    const owner = ownerPart(ctx, from);
    for (const { denom, amount } of coins) {
      const held = amountAt(store, balanceKey(owner, denom));
      const kept = locked.length === 0 ? 0n : amountOf(locked, denom);
      if (held < kept)
        throw sdkErrors.InsufficientFunds(
          `locked amount exceeds account balance funds: ${kept}${denom} > ${held}${denom}`,
        );
      if (held - kept < amount)
        throw sdkErrors.InsufficientFunds(
          `spendable balance ${held - kept}${denom} is smaller than ${amount}${denom}`,
        );
      putBalance(store, owner, denom, held - amount);
    }
    ctx.emit(coinSpent(from, text));
  }

  function credit(ctx: Context, to: AccAddress, coins: Coins, text: string): void {
    const store = ctx.kv(BANK_STORE);
    const owner = ownerPart(ctx, to);
    for (const { denom, amount } of coins) {
      const held = amountAt(store, balanceKey(owner, denom));
      putBalance(store, owner, denom, addInt(held, amount));
    }
    ctx.emit(coinReceived(to, text));
  }

  /** Writes a balance without looking; zero too, as the SDK's genesis does. */
  const setGenesisBalance = (
    ctx: Context,
    owner: AccAddress,
    denom: string,
    amount: bigint,
  ): void => {
    denomOwners.set(ctx, [denom, owner], null);
    balances.set(ctx, [owner, denom], amount);
  };

  function ensureAccount(ctx: Context, address: AccAddress): void {
    if (!accounts.has(ctx, address)) accounts.create(ctx, address);
  }

  // Sending

  /** Moves `coins`; who receives for the first time gets an account. @throws sdk/5 insufficient or locked funds */
  function sendCoins(ctx: Context, from: AccAddress, to: AccAddress, coins: Coins): void {
    const text = formatCoins(coins);
    subUnlocked(ctx, from, coins, text);
    credit(ctx, to, coins, text);
    ensureAccount(ctx, to);
    ctx.emit(transfer(to, from, text));
    ctx.emit(messageSender(from));
  }

  /** From one to many; the sums are equal, which the caller has checked. @throws sdk/5 insufficient or locked funds */
  function inputOutputCoins(ctx: Context, input: Party, outputs: readonly Party[]): void {
    ctx.emit(messageSender(input.text));
    for (const { address } of outputs) ensureAccount(ctx, address);
    subUnlocked(ctx, input.address, input.coins, formatCoins(input.coins));
    for (const { address, text, coins } of outputs) {
      const amount = formatCoins(coins);
      credit(ctx, address, coins, amount);
      ctx.emit(transfer(text, input.text, amount));
    }
  }

  function moduleAddress(name: string): AccAddress {
    const address = accounts.moduleAddress(name);
    if (address === undefined) throw noModule(name);
    return address;
  }

  function moduleAccount(ctx: Context, name: string): ModuleAccountView {
    const account = accounts.moduleAccount(ctx, name);
    if (account === undefined) throw noModule(name);
    return account;
  }

  /** The address of a module whose account has `permission`. */
  function permitted(ctx: Context, name: string, permission: string, to: string): AccAddress {
    const account = moduleAccount(ctx, name);
    if (!account.permissions.includes(permission))
      throw new GoPanic(`module account ${name} does not have permissions to ${to}: unauthorized`);
    return account.address;
  }

  /** @throws sdk/4 blocked recipient; sdk/5; GoPanic for an unknown module */
  function sendCoinsFromModuleToAccount(
    ctx: Context,
    module: string,
    to: AccAddress,
    coins: Coins,
  ): void {
    const from = moduleAddress(module);
    if (isBlocked(to)) throw sdkErrors.Unauthorized(`${to} is not allowed to receive funds`);
    sendCoins(ctx, from, to, coins);
  }

  /** @throws sdk/5; GoPanic for an unknown module */
  function sendCoinsFromModuleToModule(
    ctx: Context,
    module: string,
    toModule: string,
    coins: Coins,
  ): void {
    const from = moduleAddress(module);
    sendCoins(ctx, from, moduleAccount(ctx, toModule).address, coins);
  }

  /** @throws sdk/5; GoPanic for an unknown module */
  function sendCoinsFromAccountToModule(
    ctx: Context,
    from: AccAddress,
    toModule: string,
    coins: Coins,
  ): void {
    sendCoins(ctx, from, moduleAccount(ctx, toModule).address, coins);
  }

  // Supply

  /** Creates `coins` in the module's account. @throws GoPanic without the permission `minter` */
  function mintCoins(ctx: Context, module: string, coins: Coins): void {
    const to = permitted(ctx, module, 'minter', 'mint tokens');
    const text = formatCoins(coins);
    credit(ctx, to, coins, text);
    for (const { denom, amount } of coins)
      supply.set(ctx, denom, addInt(getSupply(ctx, denom), amount));
    ctx.emit(coinMint(to, text));
  }

  /** Destroys `coins` of the module's account. @throws sdk/5; GoPanic without the permission `burner` */
  function burnCoins(ctx: Context, module: string, coins: Coins): void {
    const from = permitted(ctx, module, 'burner', 'burn tokens');
    const text = formatCoins(coins);
    subUnlocked(ctx, from, coins, text);
    for (const { denom, amount } of coins) {
      const left = getSupply(ctx, denom) - amount;
      if (left < 0n) throw new GoPanic(`negative coin amount: ${left}${denom}`);
      setSupply(ctx, denom, left);
    }
    ctx.emit(coinBurn(from, text));
  }

  function setSupply(ctx: Context, denom: string, amount: bigint): void {
    if (amount === 0n) supply.delete(ctx, denom);
    else supply.set(ctx, denom, amount);
  }

  // Staking. Locked coins can be delegated, so `delegateCoins` looks at the whole balance and vesting accounts take note.

  /** @throws sdk/5 insufficient funds; sdk/9 when either account does not exist */
  function delegateCoins(
    ctx: Context,
    delegator: AccAddress,
    pool: AccAddress,
    coins: Coins,
  ): void {
    assertAccount(ctx, pool);
    const text = formatCoins(coins);
    const store = ctx.kv(BANK_STORE);
    const owner = ownerPart(ctx, delegator);
    let held = NO_COINS;
    for (const { denom, amount } of coins) {
      const balance = amountAt(store, balanceKey(owner, denom));
      if (balance < amount)
        throw sdkErrors.InsufficientFunds(
          `failed to delegate; ${balance}${denom} is smaller than ${text}`,
        );
      held = sumCoins(held, [{ denom, amount: balance }]);
      putBalance(store, owner, denom, balance - amount);
    }
    vesting.trackDelegation(ctx, delegator, held, coins);
    ctx.emit(coinSpent(delegator, text));
    credit(ctx, pool, coins, text);
  }

  /** @throws sdk/5 insufficient funds of the pool; sdk/9 when either account does not exist */
  function undelegateCoins(
    ctx: Context,
    pool: AccAddress,
    delegator: AccAddress,
    coins: Coins,
  ): void {
    assertAccount(ctx, pool);
    const text = formatCoins(coins);
    subUnlocked(ctx, pool, coins, text);
    vesting.trackUndelegation(ctx, delegator, coins);
    credit(ctx, delegator, coins, text);
  }

  function assertAccount(ctx: ReadContext, pool: AccAddress): void {
    if (!accounts.read(ctx, pool))
      throw sdkErrors.UnknownAddress(`module account ${pool} does not exist`);
  }

  /** @throws sdk/5, sdk/9; GoPanic without the permission `staking` */
  function delegateCoinsFromAccountToModule(
    ctx: Context,
    delegator: AccAddress,
    module: string,
    coins: Coins,
  ): void {
    const pool = permitted(ctx, module, 'staking', 'receive delegated coins');
    delegateCoins(ctx, delegator, pool, coins);
  }

  /** @throws sdk/5, sdk/9; GoPanic without the permission `staking` */
  function undelegateCoinsFromModuleToAccount(
    ctx: Context,
    module: string,
    delegator: AccAddress,
    coins: Coins,
  ): void {
    const pool = permitted(ctx, module, 'staking', 'undelegate coins');
    undelegateCoins(ctx, pool, delegator, coins);
  }

  return {
    authority,
    isBlocked,
    lockedCoins,
    getBalance,
    getAllBalances,
    hasBalance,
    spendableCoins,
    spendableCoin,
    getSupply,
    hasSupply,
    setSupply,
    setGenesisBalance,
    getDenomMetadata,
    hasDenomMetadata,
    setDenomMetadata,
    getParams,
    setParams,
    setSendEnabled,
    deleteSendEnabled,
    sendEnabledEntry,
    isSendEnabled,
    assertSendEnabled,
    sendCoins,
    inputOutputCoins,
    sendCoinsFromModuleToAccount,
    sendCoinsFromModuleToModule,
    sendCoinsFromAccountToModule,
    mintCoins,
    burnCoins,
    delegateCoins,
    undelegateCoins,
    delegateCoinsFromAccountToModule,
    undelegateCoinsFromModuleToAccount,
  };
}

/** The value of an index entry: none. */
const NOTHING = new Uint8Array(0);

function amountAt(store: KVReader, key: ByteString): bigint {
  const bytes = store.get(key);
  return bytes === undefined ? 0n : BigInt(utf8Text(bytes));
}

function putBalance(store: KVStore, owner: ByteString, denom: Denom, amount: bigint): void {
  const key = balanceKey(owner, denom);
  const indexKey = denomOwnerKey(owner, denom);
  if (amount === 0n) {
    store.delete(indexKey);
    store.delete(key);
  } else {
    store.set(indexKey, NOTHING);
    store.set(key, Buffer.from(amount.toString(), 'latin1'));
  }
}

const noModule = (name: string): GoPanic =>
  new GoPanic(`module account ${name} does not exist: unknown address`);
