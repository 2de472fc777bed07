import type { AddressCodec } from '../../types/address.ts';
import type { BankKeeper } from './keeper.ts';
import { defineGenesis, type AnyGenesis } from '../../baseapp/module.ts';
import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { Metadata, SendEnabled } from '../../proto/cosmos/bank/v1beta1/bank.ts';
import { GenesisState, type Balance } from '../../proto/cosmos/bank/v1beta1/genesis.ts';
import { compareText } from '../../types/bytes.ts';
import {
  NO_COINS,
  addCoins,
  coinsToWire,
  denomOf,
  formatCoins,
  newCoin,
  newCoins,
  parseCoins,
  sameCoins,
  validateCoins,
  type Coin,
  type Coins,
  type WireCoin,
} from '../../types/coin.ts';
import { GoPanic, plainError } from '../../types/errors.ts';
import { addInt, intFromWire } from '../../types/sdk-int.ts';
import { balances, denomMetadata, sendEnabled, supply } from './keys.ts';
import { validateMetadata } from './metadata.ts';
import { defaultParams, validateParams } from './params.ts';

/** @see cosmos-sdk v0.53.6 x/bank/keeper/genesis.go */
export const bankGenesis = (bank: BankKeeper): AnyGenesis =>
  defineGenesis({
    state: GenesisState,
    defaults: () => GenesisState.create({ params: defaultParams() }),
    validate,
    init(ctx, state) {
      init(bank, ctx, state);
      return undefined;
    },
    export: (ctx) => exportState(bank, ctx),
  });

function init(bank: BankKeeper, ctx: Context, state: GenesisState): void {
  bank.setParams(ctx, state.params);
  for (const { denom, enabled } of allSendEnabled(state)) bank.setSendEnabled(ctx, denom, enabled);

  const total = new Map<string, bigint>();
  for (const { owner, coins } of sortedBalances(ctx.addresses, state.balances))
    for (const { denom, amount } of coins) {
      const value = intFromWire(amount);
      bank.setGenesisBalance(ctx, owner, denom, value);
      total.set(denom, addInt(total.get(denom) ?? 0n, value));
    }
  const sum = newCoins(...Array.from(total, ([denom, amount]) => ({ denom, amount })));

  if (state.supply.length > 0 && !sameCoins(parseCoins(state.supply), sum))
    throw new GoPanic(wrongSupply(state.supply, sum));
  for (const { denom, amount } of sum) bank.setSupply(ctx, denom, amount);
  for (const metadata of state.denomMetadata) bank.setDenomMetadata(ctx, metadata);
}

/** Balances in the order of address bytes. */
function sortedBalances(addresses: AddressCodec, list: readonly Balance[]) {
  const sorted = list.map(({ address, coins }) => {
    const owner = addresses.acc(address);
    return { owner, coins, bytes: addresses.bytes(owner) };
  });
  return sorted.sort((a, b) => compareText(a.bytes, b.bytes));
}

const wrongSupply = (given: readonly WireCoin[], sum: Coins): string =>
  `genesis supply is incorrect, expected ${formatCoins(parseCoins(given))}, got ${formatCoins(sum)}`;

/** Entries of the state and of the parameters' old field; the state's own win. */
function allSendEnabled(state: GenesisState): readonly SendEnabled[] {
  const own = new Set(state.sendEnabled.map(({ denom }) => denom));
  return [...state.sendEnabled, ...state.params.sendEnabled.filter(({ denom }) => !own.has(denom))];
}

/** @throws undefined/1 with the texts of `GenesisState.Validate` */
function validate(state: GenesisState, chain: { readonly addresses: AddressCodec }): void {
  if (state.params.sendEnabled.length > 0 && state.sendEnabled.length > 0)
    throw plainError(
      'send_enabled defined in both the send_enabled field and in params (deprecated)',
    );
  validateParams(state.params);

  const seenSendEnabled = new Set<string>();
  for (const { denom } of allSendEnabled(state)) {
    if (seenSendEnabled.has(denom)) throw plainError(`duplicate send enabled found: '${denom}'`);
    denomOf(denom);
    seenSendEnabled.add(denom);
  }

  const seenBalances = new Set<string>();
  let sum = NO_COINS;
  for (const { address, coins } of state.balances) {
    if (seenBalances.has(address)) throw plainError(`duplicate balance for address ${address}`);
    chain.addresses.accFromBech32(address);
    sum = addCoins(sum, validateCoins(parseCoins(coins)));
    seenBalances.add(address);
  }

  const seenMetadata = new Set<string>();
  for (const metadata of state.denomMetadata) {
    if (seenMetadata.has(metadata.base))
      throw plainError(`duplicate client metadata for denom ${metadata.base}`);
    validateMetadata(metadata);
    seenMetadata.add(metadata.base);
  }

  if (state.supply.length === 0) return;
  if (!sameCoins(validateCoins(parseCoins(state.supply)), sum))
    throw plainError(wrongSupply(state.supply, sum));
}

function exportState(bank: BankKeeper, ctx: ReadContext): GenesisState {
  const owners: { address: string; coins: Coin[] }[] = [];
  for (const [[address, denom], amount] of balances.entries(ctx)) {
    let last = owners.at(-1);
    if (last?.address !== address) {
      last = { address, coins: [] };
      owners.push(last);
    }
    last.coins.push(newCoin(denom, amount));
  }
  const total = Array.from(supply.entries(ctx), ([denom, amount]) => newCoin(denom, amount));
  const metadata: Metadata[] = Array.from(denomMetadata.entries(ctx), ([, value]) => value);
  const flags = Array.from(sendEnabled.entries(ctx), ([denom, enabled]) => ({ denom, enabled }));
  return {
    params: bank.getParams(ctx),
    balances: owners.map(({ address, coins }) => ({
      address,
      coins: coinsToWire(newCoins(...coins)),
    })),
    supply: coinsToWire(total),
    denomMetadata: metadata,
    sendEnabled: flags,
  };
}
