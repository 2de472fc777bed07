// A chain of auth, bank, staking and gov over a store in memory, wired as the application wires them.
import type { Event } from '../../../../src/types/event.ts';
import type { Any } from '../../../../src/proto/google/protobuf/any.ts';
import type { MessageType } from '../../../../src/types/wire.ts';
import { type BlockInfo, Context } from '../../../../src/baseapp/context.ts';
import { createQueryRouter } from '../../../../src/baseapp/query.ts';
import { createMessageRouter } from '../../../../src/baseapp/router.ts';
import { createAddressCodec } from '../../../../src/codec/address.ts';
import { createTypeRegistry } from '../../../../src/codec/registry.ts';
import { moduleAddress } from '../../../../src/crypto/address.ts';
import { createAuthKeeper } from '../../../../src/modules/auth/keeper.ts';
import { createBankKeeper } from '../../../../src/modules/bank/keeper.ts';
import { createBankModule } from '../../../../src/modules/bank/module.ts';
import { createGovKeeper } from '../../../../src/modules/gov/keeper.ts';
import { createGovModule } from '../../../../src/modules/gov/module.ts';
import { defaultParams } from '../../../../src/modules/gov/params.ts';
import { createStakingKeeper } from '../../../../src/modules/staking/keeper.ts';
import { createStakingModule } from '../../../../src/modules/staking/module.ts';
import { defaultParams as stakingParams } from '../../../../src/modules/staking/params.ts';
import { type Validator, paramsFromWire } from '../../../../src/modules/staking/records.ts';
import {
  delegations,
  validators,
  validatorsByPower,
} from '../../../../src/modules/staking/keys.ts';
import { CommunityPoolSpendProposal } from '../../../../src/proto/cosmos/distribution/v1beta1/distribution.ts';
import { MsgFundCommunityPool } from '../../../../src/proto/cosmos/distribution/v1beta1/tx.ts';
import { GenesisState } from '../../../../src/proto/cosmos/gov/v1/genesis.ts';
import type { Params } from '../../../../src/proto/cosmos/gov/v1/gov.ts';
import { MsgSubmitProposal } from '../../../../src/proto/cosmos/gov/v1/tx.ts';
import { BondStatus, Description } from '../../../../src/proto/cosmos/staking/v1beta1/staking.ts';
import { ConsensusParams } from '../../../../src/proto/tendermint/types/params.ts';
import { type GasMeter, createInfiniteGasMeter } from '../../../../src/store/gas.ts';
import { openMultiStore } from '../../../../src/store/multistore.ts';
import { EMPTY_BYTES, toByteString } from '../../../../src/types/bytes.ts';
import { NO_COINS, denomOf, newCoins } from '../../../../src/types/coin.ts';
import { ZERO_DEC, decFromInt } from '../../../../src/types/dec.ts';
import { AbciError, GoPanic, GrpcError } from '../../../../src/types/errors.ts';
import { type Timestamp, SECOND, timestamp } from '../../../../src/types/time.ts';

export const addresses = createAddressCodec('cosmos');
export const STORES = ['acc', 'bank', 'gov', 'staking'];
/** Seconds since the epoch. */
export const START = 1_700_000_000n;

export const raw = (n: number) => toByteString(new Uint8Array(20).fill(n));
export const acc = (n: number) => addresses.accFrom(raw(n));
export const val = (n: number) => addresses.valFrom(raw(n));
const moduleAccountOf = (name: string) => addresses.accFrom(moduleAddress(name));
export const GOV = moduleAccountOf('gov');
export const DISTRIBUTION = moduleAccountOf('distribution');
const permissions = new Map<string, readonly string[]>([
  ['gov', ['burner']],
  ['mint', ['minter']],
  ['distribution', []],
  ['bonded_tokens_pool', ['burner', 'staking']],
  ['not_bonded_tokens_pool', ['burner', 'staking']],
]);

export function createChain() {
  const auth = createAuthKeeper({ addresses, authority: GOV, modulePermissions: permissions });
  const accounts = {
    moduleAddress: auth.getModuleAddress,
    moduleAccount: (ctx: Context, name: string) => {
      const found = auth.getModuleAccount(ctx, name);
      return found?.module && { address: moduleAccountOf(name), ...found.module };
    },
  };
  const bank = createBankKeeper({
    authority: GOV,
    isBlocked: (address) => address === moduleAccountOf('mint'),
    accounts: {
      ...accounts,
      has: auth.hasAccount,
      create: (ctx, address) => auth.setAccount(ctx, auth.newAccountWithAddress(ctx, address)),
      read: (ctx, address) => auth.getAccount(ctx, address) !== undefined,
    },
    vesting: {
      lockedCoins: () => NO_COINS,
      trackDelegation: () => undefined,
      trackUndelegation: () => undefined,
    },
  });
  const staking = createStakingKeeper({ authority: GOV, accounts, bank, hooks: [] });
  const gov = createGovKeeper({
    authority: GOV,
    accounts,
    bank,
    staking,
    fundCommunityPool: (ctx, coins, from) => {
      bank.sendCoinsFromAccountToModule(ctx, from, 'distribution', coins);
    },
    router: () => router,
    registry: () => registry,
  });
  const govModule = createGovModule(gov);
  const modules = [createBankModule(bank), createStakingModule(staking), govModule];
  const router = createMessageRouter(modules, addresses);
  const registry = createTypeRegistry([
    ...modules.flatMap(({ messages, types }) => [
      ...(messages ?? []).map(({ type }) => type),
      ...(types ?? []),
    ]),
    CommunityPoolSpendProposal,
    // Known, but executed by nobody here.
    MsgFundCommunityPool,
  ]);
  const queries = createQueryRouter(modules);
  const stores = openMultiStore({ path: ':memory:', stores: STORES }).branch();

  const at = (time: Timestamp, gas: GasMeter = createInfiniteGasMeter()): Context =>
    new Context({
      stores,
      block: { ...BLOCK, time },
      addresses,
      gas,
      blockGas: createInfiniteGasMeter(),
      mode: 'deliver',
      consensusParams: ConsensusParams.create(),
      events: [],
    });
  const violations = (): readonly string[] =>
    (govModule.invariants ?? []).flatMap((each) => each.check(at(timestamp(0n))));
  return {
    auth,
    accounts,
    bank,
    staking,
    gov,
    govModule,
    router,
    registry,
    queries,
    stores,
    at,
    violations,
  };
}
export type Chain = ReturnType<typeof createChain>;

const BLOCK: BlockInfo = {
  chainId: 'test-1',
  height: 7n,
  time: timestamp(0n),
  proposer: EMPTY_BYTES,
  hash: new Uint8Array(32),
  appHash: new Uint8Array(32),
  nextValidatorsHash: new Uint8Array(32),
  lastCommit: { round: 0, votes: [] },
  misbehavior: [],
};

export const stake = (amount: bigint | number, denom = 'stake') => ({
  denom,
  amount: amount.toString(),
});
export const FUNDS = 1_000_000_000n;
export const seconds = (count: number) => ({ seconds: BigInt(count), nanos: 0 });

/** Minimum deposit 1,000 (expedited 5,000), deposits within 100 s, votes of 60 s (expedited 30 s). */
export const PARAMS: Params = {
  ...defaultParams(),
  minDeposit: [stake(1000)],
  expeditedMinDeposit: [stake(5000)],
  maxDepositPeriod: seconds(100),
  votingPeriod: seconds(60),
  expeditedVotingPeriod: seconds(30),
};

/**
 * Accounts 1…9 have funds in `stake` and `token`. Validators 11, 12 and 13 are bonded with 100, 200 and 300 tokens, each
 * delegated by itself alone.
 */
export function start(changes: Partial<Params> = {}) {
  const chain = createChain();
  const { bank, auth, gov, staking, at } = chain;
  const ctx = (after = 0): Context => at(timestamp((START + BigInt(after)) * SECOND));
  const now = ctx();
  bank.setParams(now, { sendEnabled: [], defaultSendEnabled: true });
  staking.setParams(now, paramsFromWire(stakingParams()));
  for (const name of permissions.keys()) auth.getModuleAccount(now, name);
  for (let n = 1; n <= 9; n++) {
    auth.setAccount(now, auth.newAccountWithAddress(now, acc(n)));
    bank.mintCoins(
      now,
      'mint',
      newCoins(...['stake', 'token'].map((denom) => ({ denom, amount: FUNDS }))),
    );
    bank.sendCoinsFromModuleToAccount(
      now,
      'mint',
      acc(n),
      bank.getAllBalances(now, moduleAccountOf('mint')),
    );
  }
  for (const [n, tokens] of [
    [11, 100n],
    [12, 200n],
    [13, 300n],
  ] as const)
    bond(chain, now, n, tokens);
  chain.govModule.genesis?.init(
    now,
    GenesisState.create({
      startingProposalId: 1n,
      params: { ...PARAMS, ...changes },
      constitution: 'the law',
    }),
  );

  /** Runs a message as a transaction does: kept when it succeeds. Gives its events. */
  function send<T>(type: MessageType<T>, message: Partial<T>, after = 0): readonly Event[] {
    const branch = ctx(after).branch();
    const { events } = chain.router.handle(branch.ctx, type.typeUrl, type.create(message));
    branch.commit();
    return events;
  }
  /** Ends a block so many seconds after the start. Gives its events. */
  function end(after: number): readonly Event[] {
    const block = ctx(after);
    gov.endBlock(block);
    return block.events;
  }
  /** A proposal of account 1 with a deposit that is enough. */
  const propose = (message: Partial<MsgSubmitProposal> = {}, after = 0): readonly Event[] =>
    send(
      MsgSubmitProposal,
      {
        proposer: acc(1),
        title: 'title',
        summary: 'summary',
        metadata: 'm',
        initialDeposit: [stake(1000)],
        ...message,
      },
      after,
    );
  return { ...chain, ctx, send, end, propose };
}
export type Started = ReturnType<typeof start>;

function bond(chain: Chain, ctx: Context, n: number, tokens: bigint): void {
  const validator: Validator = {
    operator: val(n),
    operatorAddress: val(n),
    consensusPubkey: undefined,
    jailed: false,
    status: BondStatus.BOND_STATUS_BONDED,
    tokens,
    delegatorShares: decFromInt(tokens),
    description: Description.create(),
    unbondingHeight: 0n,
    unbondingTime: timestamp(0n),
    commission: {
      rate: ZERO_DEC,
      maxRate: ZERO_DEC,
      maxChangeRate: ZERO_DEC,
      updateTime: timestamp(0n),
    },
    minSelfDelegation: 1n,
    unbondingOnHoldRefCount: 0n,
    unbondingIds: [],
  };
  validators.set(ctx, val(n), validator);
  validatorsByPower.set(ctx, [tokens, val(n)], val(n));
  delegate(ctx, n, n, tokens);
  chain.bank.mintCoins(ctx, 'mint', newCoins({ denom: 'stake', amount: tokens }));
  chain.bank.sendCoinsFromModuleToModule(
    ctx,
    'mint',
    'bonded_tokens_pool',
    newCoins({ denom: 'stake', amount: tokens }),
  );
}

/** Shares of a validator, put there without more. */
export function delegate(ctx: Context, delegator: number, validator: number, shares: bigint): void {
  delegations.set(ctx, [acc(delegator), val(validator)], {
    delegatorAddress: acc(delegator),
    validatorAddress: val(validator),
    shares: decFromInt(shares),
  });
}

export const pack = <T>(type: MessageType<T>, message: Partial<T>): Any => ({
  typeUrl: type.typeUrl,
  value: type.toBytes(type.create(message)),
});

/** Attributes of the first event of a type. */
export const attributesOf = (events: readonly Event[], type: string) =>
  events.find((each) => each.type === type)?.attributes.map(({ key, value }) => [key, value]);

export const held = (chain: Started, n: number, denom = 'stake'): bigint =>
  chain.bank.getBalance(chain.ctx(), acc(n), denomOf(denom));

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
