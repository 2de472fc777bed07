// A chain of auth, bank and staking over a real store in memory, and ways to move it on.
import type { KVStore, MultiStore } from '../../../../src/store/kv.ts';
import type { StakingHooks } from '../../../../src/modules/staking/expected.ts';
import type { StakingParams } from '../../../../src/modules/staking/records.ts';
import type { Description } from '../../../../src/proto/cosmos/staking/v1beta1/staking.ts';
import type { MessageType } from '../../../../src/types/wire.ts';
import type { BlockInfo } from '../../../../src/baseapp/context.ts';
import { Context } from '../../../../src/baseapp/context.ts';
import { createAddressCodec } from '../../../../src/codec/address.ts';
import { createAuthKeeper } from '../../../../src/modules/auth/keeper.ts';
import { createBankKeeper } from '../../../../src/modules/bank/keeper.ts';
import { createStakingKeeper } from '../../../../src/modules/staking/keeper.ts';
import { createStakingModule } from '../../../../src/modules/staking/module.ts';
import { createInfiniteGasMeter } from '../../../../src/store/gas.ts';
import { openMultiStore } from '../../../../src/store/multistore.ts';
import { publicKeyToAny } from '../../../../src/codec/public-key.ts';
import { publicKeyAddress } from '../../../../src/crypto/public-key-address.ts';
import { defaultParams } from '../../../../src/modules/staking/params.ts';
import { paramsFromWire } from '../../../../src/modules/staking/records.ts';
import { MsgCreateValidator } from '../../../../src/proto/cosmos/staking/v1beta1/tx.ts';
import { AbciError, GoPanic, GrpcError } from '../../../../src/types/errors.ts';
import { NO_COINS, denomOf } from '../../../../src/types/coin.ts';
import {
  type ByteString,
  EMPTY_BYTES,
  fromByteString,
  sliceBytes,
  toByteString,
  toHex,
} from '../../../../src/types/bytes.ts';
import { parseRfc3339, timestamp } from '../../../../src/types/time.ts';
import { present } from '../../../../src/types/assert.ts';

export const addresses = createAddressCodec('cosmos');
export const START = present(parseRfc3339('2026-01-01T00:00:00Z'), 'time');
export const STORES = ['acc', 'bank', 'staking'];
export const STAKE = denomOf('stake');
export const POOLS = ['bonded_tokens_pool', 'not_bonded_tokens_pool'];

/** `n` twenty times. */
export const raw = (n: number) => toByteString(new Uint8Array(20).fill(n));
export const acc = (n: number) => addresses.accFrom(raw(n));
export const val = (n: number) => addresses.valFrom(raw(n));

/** With room for the stores of other modules. */
export function createChain(more: readonly string[] = []) {
  const permissions = new Map<string, readonly string[]>([
    ['gov', ['burner']],
    ['mint', ['minter']],
    ...POOLS.map((pool) => [pool, ['burner', 'staking']] as const),
  ]);
  const authority = addresses.accFrom(toByteString(new Uint8Array(20).fill(0xaa)));
  const auth = createAuthKeeper({ addresses, authority, modulePermissions: permissions });
  const account = (ctx: Context, name: string) => {
    const found = auth.getModuleAccount(ctx, name);
    return found?.module === undefined
      ? undefined
      : { address: addresses.acc(found.base.address), permissions: found.module.permissions };
  };
  const accounts = { moduleAddress: auth.getModuleAddress, moduleAccount: account };
  const bank = createBankKeeper({
    authority,
    isBlocked: () => false,
    accounts: {
      ...accounts,
      has: auth.hasAccount,
      create: (ctx, address) => auth.setAccount(ctx, auth.newAccountWithAddress(ctx, address)),
      read: (ctx, address) => auth.getAccount(ctx, address) !== undefined,
    },
    // A chain without vesting accounts.
    vesting: {
      lockedCoins: () => NO_COINS,
      trackDelegation: () => undefined,
      trackUndelegation: () => undefined,
    },
  });
  const hooks: StakingHooks[] = [];
  const staking = createStakingKeeper({ authority, accounts, bank, hooks });
  const module = createStakingModule(staking);
  const store = openMultiStore({ path: ':memory:', stores: [...STORES, ...more] });
  return { authority, accounts, auth, bank, staking, module, hooks, store };
}
/** Gives a pool its tokens out of nothing. */
export function setPool(chain: Chain, ctx: Context, pool: string, amount: bigint): void {
  const account = present(chain.accounts.moduleAccount(ctx, pool), pool);
  chain.bank.setGenesisBalance(ctx, account.address, STAKE, amount);
  chain.bank.setSupply(ctx, STAKE, chain.bank.getSupply(ctx, STAKE) + amount);
}

export type Chain = ReturnType<typeof createChain>;

export const blockAt = (
  height: bigint,
  seconds: bigint,
  more: Partial<BlockInfo> = {},
): BlockInfo => ({
  chainId: 'test-1',
  height,
  time: timestamp(START + seconds * 1_000_000_000n),
  proposer: EMPTY_BYTES,
  hash: new Uint8Array(),
  appHash: new Uint8Array(),
  nextValidatorsHash: new Uint8Array(),
  lastCommit: { round: 0, votes: [] },
  misbehavior: [],
  ...more,
});

export const contextAt = (stores: MultiStore, block: BlockInfo): Context =>
  new Context({
    stores,
    block,
    addresses,
    gas: createInfiniteGasMeter(),
    blockGas: createInfiniteGasMeter(),
    mode: 'deliver',
    consensusParams: {
      block: undefined,
      evidence: undefined,
      validator: { pubKeyTypes: ['ed25519'] },
      version: undefined,
      abci: undefined,
    },
    events: [],
  });

/** Begins a run of blocks: parameters, funded accounts 1…9 and no validators. */
export function start(params: Partial<StakingParams> = {}, more: readonly string[] = []) {
  const chain = createChain(more);
  const stores = chain.store.branch();
  const at = (height: bigint, seconds: bigint): Context =>
    contextAt(stores, blockAt(height, seconds));
  const ctx = at(1n, 0n);
  chain.bank.setParams(ctx, { sendEnabled: [], defaultSendEnabled: true });
  chain.staking.setParams(ctx, { ...paramsFromWire(defaultParams()), ...params });
  for (const pool of POOLS) chain.accounts.moduleAccount(ctx, pool);
  for (let n = 1; n < 10; n++) {
    chain.auth.setAccount(ctx, chain.auth.newAccountWithAddress(ctx, acc(n)));
    chain.bank.setGenesisBalance(ctx, acc(n), STAKE, FUNDS);
  }
  chain.bank.setSupply(ctx, STAKE, 9n * FUNDS);
  return { ...chain, stores, ctx, at };
}
export type Started = ReturnType<typeof start>;
export const FUNDS = 1_000_000_000_000n;

/** The operations on the staking store that a message makes: what it does, and the key's prefix in hex. */
export function operations<T>(
  chain: Pick<Started, 'module'>,
  ctx: Context,
  type: MessageType<T>,
  message: Partial<T>,
): string[] {
  const log: string[] = [];
  const note = (what: string, key: ByteString): void => {
    log.push(`${what} ${toHex(fromByteString(sliceBytes(key, 0, 1)))}`);
  };
  const watched = (store: KVStore): KVStore => ({
    get: (key) => (note('get', key), store.get(key)),
    has: (key) => (note('has', key), store.has(key)),
    set: (key, value) => (note('set', key), store.set(key, value)),
    delete: (key) => (note('delete', key), store.delete(key)),
    iterate: (from, to) => (note('iterate', from ?? EMPTY_BYTES), store.iterate(from, to)),
    reverse: (from, to) => (note('reverse', from ?? EMPTY_BYTES), store.reverse(from, to)),
  });
  const stores: MultiStore = {
    kv: (name) => (name === 'staking' ? watched(ctx.stores.kv(name)) : ctx.stores.kv(name)),
    branch: () => ctx.stores.branch(),
  };
  routeOf(chain, type).handle(ctx.with({ stores }), type.create(message));
  return log;
}

const routeOf = <T>(chain: Pick<Chain, 'module'>, type: MessageType<T>) =>
  present(
    chain.module.messages?.find((each) => each.type.typeUrl === type.typeUrl),
    'route',
  );

/** Runs a message as the router does: on its own branch, kept when it succeeds. Gives its answer. */
export function send<T, R>(
  chain: Pick<Chain, 'module'>,
  ctx: Context,
  type: MessageType<T>,
  message: Partial<T>,
  response?: MessageType<R>,
): R {
  const route = routeOf(chain, type);
  const branch = ctx.branch();
  const answer = route.handle(branch.ctx, type.create(message));
  branch.commit();
  return (response ?? route.response).decode(route.response.toBytes(answer)) as R;
}

export const stake = (amount: bigint | string, denom = 'stake') => ({
  denom,
  amount: amount.toString(),
});
export const text = (n: number): Description => ({
  moniker: `validator ${n}`,
  identity: '',
  website: '',
  securityContact: '',
  details: '',
});
export const RATES = {
  rate: '100000000000000000',
  maxRate: '200000000000000000',
  maxChangeRate: '10000000000000000',
};
export const pubkey = (n: number) =>
  publicKeyToAny({ kind: 'ed25519', key: new Uint8Array(32).fill(n) });
export const consensus = (n: number) =>
  addresses.consFrom(publicKeyAddress({ kind: 'ed25519', key: new Uint8Array(32).fill(n) }));

/** A message that makes account `n` a validator. */
export const creation = (
  n: number,
  amount: bigint,
  changes: Partial<MsgCreateValidator> = {},
): Partial<MsgCreateValidator> => ({
  description: text(n),
  commission: RATES,
  minSelfDelegation: '1',
  validatorAddress: val(n),
  pubkey: pubkey(n),
  value: stake(amount),
  ...changes,
});
export const create = (
  chain: Pick<Chain, 'module'>,
  ctx: Context,
  n: number,
  amount: bigint,
  changes: Partial<MsgCreateValidator> = {},
) => send(chain, ctx, MsgCreateValidator, creation(n, amount, changes));

export const delegation = (delegator: number, validator: number, amount: bigint | string) => ({
  delegatorAddress: acc(delegator),
  validatorAddress: val(validator),
  amount: stake(amount),
});

/** Ends the block, and says what its invariants say. */
export function end(chain: Pick<Chain, 'module'>, ctx: Context) {
  const updates = chain.module.endBlock?.(ctx) ?? [];
  const broken = (chain.module.invariants ?? []).flatMap((each) => each.check(ctx));
  return { updates: updates.map(({ key, power }) => [key[0], power] as const), broken };
}

/** `codespace/code` of what `run` throws, `panic` for Go's. */
export function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof AbciError) return `${error.codespace}/${error.code}`;
    if (error instanceof GoPanic) return 'panic';
    if (error instanceof GrpcError) return `grpc/${error.status}`;
    throw error;
  }
  return 'ok';
}
