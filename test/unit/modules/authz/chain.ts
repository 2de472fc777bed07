// A chain of auth, bank, vesting, authz and feegrant over a store in memory.
import type { Context } from '../../../../src/baseapp/context.ts';
import { createMessageRouter } from '../../../../src/baseapp/router.ts';
import { MSG_INTERFACE, createTypeRegistry } from '../../../../src/codec/registry.ts';
import { anyAuthorization } from '../../../../src/modules/authz/authorization.ts';
import { createAuthzKeeper } from '../../../../src/modules/authz/keeper.ts';
import { createAuthzModule } from '../../../../src/modules/authz/module.ts';
import { sendAuthorization } from '../../../../src/modules/bank/send-authorization.ts';
import { createFeegrantKeeper } from '../../../../src/modules/feegrant/keeper.ts';
import { createFeegrantModule } from '../../../../src/modules/feegrant/module.ts';
import { stakeAuthorization } from '../../../../src/modules/staking/stake-authorization.ts';
import { createInfiniteGasMeter } from '../../../../src/store/gas.ts';
import { openMultiStore } from '../../../../src/store/multistore.ts';
import type { AnyAddress } from '../../../../src/types/address.ts';
import { SECOND, timestamp } from '../../../../src/types/time.ts';
import type { MessageType } from '../../../../src/types/wire.ts';
import { account, coins, createChain } from '../bank/chain.ts';

export const NOW = 1_700_000_000n;
export const alice = account('alice');
export const bob = account('bob');
export const carol = account('carol');

export const inSeconds = (seconds: bigint) => ({ seconds: NOW + seconds, nanos: 0 });
export const pack = <T>(type: MessageType<T>, value: Partial<T>) => ({
  typeUrl: type.typeUrl,
  value: type.toBytes(type.create(value)),
});

export function startGrants() {
  const chain = createChain();
  const { auth, bank } = chain;
  const accounts = {
    read: (ctx: Parameters<typeof auth.getAccount>[0], address: typeof alice) =>
      auth.getAccount(ctx, address) !== undefined,
    create: (ctx: Context, address: typeof alice) =>
      auth.setAccount(ctx, auth.newAccountWithAddress(ctx, address)),
  };
  const authz = createAuthzKeeper({
    router: () => router,
    unpackMessage: (any) => registry.unpack(any, MSG_INTERFACE),
    accounts,
    isBlocked: bank.isBlocked,
    authorizations: [anyAuthorization(sendAuthorization), anyAuthorization(stakeAuthorization)],
  });
  const feegrant = createFeegrantKeeper({ accounts, isBlocked: bank.isBlocked });
  const authzModule = createAuthzModule(authz);
  const feegrantModule = createFeegrantModule(feegrant);
  const modules = [chain.bankModule, chain.vestingModule, authzModule, feegrantModule];
  const router = createMessageRouter(modules, chain.context().addresses);
  const registry = createTypeRegistry(
    modules.flatMap(({ messages = [], types = [] }) => [
      ...messages.flatMap(({ type, response }) => [type, response]),
      ...types,
    ]),
  );
  const stores = openMultiStore({
    path: ':memory:',
    stores: ['acc', 'bank', 'authz', 'feegrant'],
  }).branch();

  /** A context so many seconds from the start. */
  function at(seconds = 0n): Context {
    const bare = chain.context();
    return bare.with({
      stores,
      block: { ...bare.block, time: timestamp((NOW + seconds) * SECOND) },
      gas: createInfiniteGasMeter(),
      events: [],
    });
  }

  /** Runs a message as a transaction's does; gives its response and events. */
  function send<T>(ctx: Context, type: MessageType<T>, message: Partial<T>) {
    const branch = ctx.branch();
    const result = router.handle(branch.ctx, type.typeUrl, type.create(message));
    branch.commit();
    return result;
  }

  const held = (ctx: Context, owner: typeof alice, denom = 'stake'): bigint =>
    bank.getAllBalances(ctx, owner).find((coin) => coin.denom === denom)?.amount ?? 0n;
  const broken = (ctx: Context) =>
    (authzModule.invariants ?? []).flatMap((each) => each.check(ctx));

  const ctx = at();
  bank.setParams(ctx, { sendEnabled: [], defaultSendEnabled: true });
  for (const owner of [alice, bob]) {
    accounts.create(ctx, owner);
    for (const { denom, amount } of coins('1000stake,500token'))
      bank.setGenesisBalance(ctx, owner, denom, amount);
  }
  return {
    ...chain,
    authz,
    feegrant,
    authzModule,
    feegrantModule,
    router,
    at,
    ctx,
    send,
    held,
    broken,
  };
}

export const attributes = (...pairs: readonly (readonly [string, string | AnyAddress])[]) =>
  pairs.map(([key, value]) => ({ key, value }));
