/** Accounts and genesis transactions of a document that is being written. @see cosmos-sdk v0.53.6 x/genutil/{genaccounts,collect}.go */
import {
  isJsonArray,
  isJsonObject,
  parseJson,
  type JsonObject,
  type JsonValue,
} from '../codec/json.ts';
import { addCoins, coinsToWire, newCoins, parseCoins, type Coins } from '../types/coin.ts';
import { HostError } from '../types/errors.ts';
import { objectOf, valueAt, withValueAt } from './genesis-document.ts';

export type GenesisAccount = {
  /** Bech32. */
  readonly address: string;
  readonly coins: Coins;
  readonly vesting?: {
    readonly amount: Coins;
    /** Unix seconds; absent where all becomes free at the end. */
    readonly start?: bigint;
    readonly end: bigint;
  };
};

/** The document with one account and its balance more. @throws HostError when the account is there already */
export function withAccount(document: JsonObject, account: GenesisAccount): JsonObject {
  const { address, coins } = account;
  const accounts = listAt(document, 'app_state', 'auth', 'accounts');
  if (accounts.some((each) => addressesIn(each).includes(address)))
    throw new HostError(`the genesis document has an account ${address} already`);
  let next: JsonValue = withValueAt(
    document,
    ['app_state', 'auth', 'accounts'],
    [...accounts, accountJson(account)],
  );
  const balances = listAt(document, 'app_state', 'bank', 'balances');
  const balance = objectOf({ address, coins: coinsJson(coins) });
  next = withValueAt(next, ['app_state', 'bank', 'balances'], [...balances, balance]);
  const supply = addCoins(coinsAt(document, 'app_state', 'bank', 'supply'), coins);
  return asObject(
    withValueAt(next, ['app_state', 'bank', 'supply'], coinsJson(newCoins(...supply))),
  );
}

function addressesIn(account: JsonValue): readonly JsonValue[] {
  if (!isJsonObject(account)) return [];
  const own = account.get('address');
  return [
    ...(own === undefined ? [] : [own]),
    ...[...account.values()].flatMap((inner) => addressesIn(inner)),
  ];
}

function accountJson({ address, vesting }: GenesisAccount): JsonValue {
  const base = { address, pub_key: null, account_number: '0', sequence: '0' };
  if (vesting === undefined)
    return objectOf({ '@type': '/cosmos.auth.v1beta1.BaseAccount', ...base });
  const baseVesting = objectOf({
    base_account: objectOf(base),
    original_vesting: coinsJson(vesting.amount),
    delegated_free: [],
    delegated_vesting: [],
    end_time: String(vesting.end),
  });
  return vesting.start === undefined
    ? objectOf({
        '@type': '/cosmos.vesting.v1beta1.DelayedVestingAccount',
        base_vesting_account: baseVesting,
      })
    : objectOf({
        '@type': '/cosmos.vesting.v1beta1.ContinuousVestingAccount',
        base_vesting_account: baseVesting,
        start_time: String(vesting.start),
      });
}

const coinsJson = (coins: Coins): JsonValue =>
  coinsToWire(coins).map(({ denom, amount }) => objectOf({ denom, amount }));

function coinsAt(document: JsonObject, ...path: readonly string[]): Coins {
  const wire = listAt(document, ...path).map((coin) => {
    const denom = valueAt(coin, 'denom');
    const amount = valueAt(coin, 'amount');
    return {
      denom: typeof denom === 'string' ? denom : '',
      amount: typeof amount === 'string' ? amount : '',
    };
  });
  return newCoins(...parseCoins(wire));
}

function listAt(document: JsonObject, ...path: readonly string[]): readonly JsonValue[] {
  const value = valueAt(document, ...path);
  if (value === null) return [];
  if (value === undefined || !isJsonArray(value))
    throw new HostError(`the genesis document has no list ${path.join('.')}`);
  return value;
}

function asObject(value: JsonValue): JsonObject {
  if (!isJsonObject(value)) throw new HostError('the genesis document is no JSON object');
  return value;
}

/** The document with these genesis transactions, JSON of a Tx each, in place of those it had. */
export function withGenesisTxs(document: JsonObject, texts: readonly string[]): JsonObject {
  if (valueAt(document, 'app_state', 'genutil') === undefined)
    throw new HostError('this chain takes no genesis transactions: app_state has no genutil');
  return asObject(
    withValueAt(
      document,
      ['app_state', 'genutil', 'gen_txs'],
      texts.map((text) => parseJson(text)),
    ),
  );
}
