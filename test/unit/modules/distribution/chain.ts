// A chain of auth, bank, staking, distribution and mint over a real store in memory, and ways to move it on.
import type { MessageType } from '../../../../src/types/wire.ts';
import type { StakingHooks } from '../../../../src/modules/staking/expected.ts';
import type { Params } from '../../../../src/proto/cosmos/distribution/v1beta1/distribution.ts';
import type { BlockInfo, Context, VoteInfo } from '../../../../src/baseapp/context.ts';
import type { MultiStore } from '../../../../src/store/kv.ts';
import { createAuthKeeper } from '../../../../src/modules/auth/keeper.ts';
import { createBankKeeper } from '../../../../src/modules/bank/keeper.ts';
import { createDistributionKeeper } from '../../../../src/modules/distribution/keeper.ts';
import { createDistributionModule } from '../../../../src/modules/distribution/module.ts';
import { createMintKeeper } from '../../../../src/modules/mint/keeper.ts';
import { createMintModule } from '../../../../src/modules/mint/module.ts';
import { createStakingKeeper } from '../../../../src/modules/staking/keeper.ts';
import { createStakingModule } from '../../../../src/modules/staking/module.ts';
import { defaultParams } from '../../../../src/modules/staking/params.ts';
import { paramsFromWire } from '../../../../src/modules/staking/records.ts';
import { PARAM_PRESETS } from '../../../../src/modules/distribution/params.ts';
import { openMultiStore } from '../../../../src/store/multistore.ts';
import { moduleAddress } from '../../../../src/crypto/address.ts';
import { NO_COINS, denomOf } from '../../../../src/types/coin.ts';
import { present } from '../../../../src/types/assert.ts';
import { decCoinsFromWire, type DecCoins } from '../../../../src/types/dec-coin.ts';
import { GenesisState } from '../../../../src/proto/cosmos/distribution/v1beta1/genesis.ts';
import { GenesisState as MintGenesis } from '../../../../src/proto/cosmos/mint/v1beta1/genesis.ts';
import {
  FUNDS,
  STAKE,
  acc,
  addresses,
  blockAt,
  consensus,
  contextAt,
  create,
  send,
  val,
} from '../staking/chain.ts';

export const STORES = ['acc', 'bank', 'staking', 'distribution', 'mint'];
export const TOKEN = denomOf('token');
const PERMISSIONS = new Map<string, readonly string[]>([
  ['fee_collector', []],
  ['distribution', []],
  ['mint', ['minter']],
  ['bonded_tokens_pool', ['burner', 'staking']],
  ['not_bonded_tokens_pool', ['burner', 'staking']],
  ['gov', ['burner']],
]);
export const moduleAccount = (name: string) => addresses.accFrom(moduleAddress(name));
export const AUTHORITY = moduleAccount('gov');
const BLOCKED = new Set(['fee_collector', 'mint', 'bonded_tokens_pool'].map(moduleAccount));

export function createChain({ parity = false }: { readonly parity?: boolean } = {}) {
  const auth = createAuthKeeper({
    addresses,
    authority: AUTHORITY,
    modulePermissions: PERMISSIONS,
  });
  const accounts = {
    moduleAddress: auth.getModuleAddress,
    moduleAccount: (ctx: Context, name: string) => {
      const found = auth.getModuleAccount(ctx, name);
      return found?.module && { address: moduleAccount(name), ...found.module };
    },
  };
  const bank = createBankKeeper({
    authority: AUTHORITY,
    isBlocked: (address) => BLOCKED.has(address),
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
  const staking = createStakingKeeper({ authority: AUTHORITY, accounts, bank, hooks });
  const distribution = createDistributionKeeper({
    authority: AUTHORITY,
    parity,
    baseDenom: STAKE,
    accounts,
    bank,
    staking,
  });
  hooks.push(distribution.hooks);
  const mint = createMintKeeper({ authority: AUTHORITY, accounts, bank, staking });
  return {
    accounts,
    auth,
    bank,
    staking,
    distribution,
    mint,
    stakingModule: createStakingModule(staking),
    module: createDistributionModule(distribution),
    mintModule: createMintModule(mint),
    store: openMultiStore({ path: ':memory:', stores: STORES }),
  };
}
export type Chain = ReturnType<typeof createChain>;

type StartOptions = { readonly parity?: boolean; readonly params?: Partial<Params> };

/** Block 1 of a chain with funded accounts 1…9 and no validators. Inflation is nothing, so only fees are shared. */
export function start({ parity = false, params = {} }: StartOptions = {}) {
  const chain = createChain({ parity });
  const stores: MultiStore = chain.store.branch();
  const at = (height: bigint, block: Partial<BlockInfo> = {}): Context =>
    contextAt(stores, blockAt(height, height * 5n, block));
  const ctx = at(1n);
  chain.bank.setParams(ctx, { sendEnabled: [], defaultSendEnabled: true });
  chain.staking.setParams(ctx, paramsFromWire(defaultParams()));
  for (const name of PERMISSIONS.keys()) chain.accounts.moduleAccount(ctx, name);
  for (let n = 1; n < 10; n++) {
    chain.auth.setAccount(ctx, chain.auth.newAccountWithAddress(ctx, acc(n)));
    chain.bank.setGenesisBalance(ctx, acc(n), STAKE, FUNDS);
    chain.bank.setGenesisBalance(ctx, acc(n), TOKEN, FUNDS);
  }
  for (const denom of [STAKE, TOKEN]) chain.bank.setSupply(ctx, denom, 9n * FUNDS);
  chain.module.genesis?.init(
    ctx,
    GenesisState.create({ params: { ...PARAM_PRESETS.parity, ...params } }),
  );
  chain.mintModule.genesis?.init(ctx, present(chain.mintModule.genesis, 'genesis').defaults());
  return { ...chain, stores, ctx, at };
}
export type Started = ReturnType<typeof start>;
export { MintGenesis };

/** Makes accounts 1, 2, … validators with so many tokens, in millions: their power. */
export function validators(chain: Started, ...millions: readonly bigint[]): void {
  millions.forEach((each, i) => {
    create({ module: chain.stakingModule }, chain.ctx, i + 1, each * 1_000_000n);
  });
  chain.stakingModule.endBlock?.(chain.ctx);
}

export const vote = (n: number, power: bigint, flag = 2): VoteInfo => ({
  address: addresses.bytes(consensus(n)),
  power,
  flag,
});
export const proposer = (n: number) => addresses.bytes(consensus(n));

/** Puts fees where transactions would have. */
export function payFees(chain: Started, ctx: Context, amount: bigint, denom = STAKE): void {
  chain.bank.sendCoinsFromAccountToModule(ctx, acc(9), 'fee_collector', [
    { denom, amount },
  ] as never);
}

/** Begins block `height` with these votes. */
export function beginBlock(chain: Started, height: bigint, by: number, votes: VoteInfo[]): Context {
  const ctx = chain.at(height, { proposer: proposer(by), lastCommit: { round: 0, votes } });
  chain.module.beginBlock?.(ctx);
  return ctx;
}

export const violations = (chain: Pick<Chain, 'module'>, ctx: Context): string[] =>
  (chain.module.invariants ?? []).flatMap((each) =>
    each.check(ctx).map((line) => `${each.name}: ${line}`),
  );

/** Runs a message of distribution. */
export const act = <T, R>(
  chain: Pick<Chain, 'module'>,
  ctx: Context,
  type: MessageType<T>,
  message: Partial<T>,
  response?: MessageType<R>,
): R => send(chain, ctx, type, message, response);

/** `1.5stake,2token` in decimal coins, as the store has them. */
export const decCoins = (
  ...parts: readonly (readonly [amount: string, denom: string])[]
): DecCoins => decCoinsFromWire(parts.map(([amount, denom]) => ({ denom, amount: units(amount) })));
function units(text: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(18, '0')).toString();
}

export { acc, val };
