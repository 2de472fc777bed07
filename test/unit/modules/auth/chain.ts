// An application of auth, bank, vesting and consensus over a store in memory, wired as src/app wires its own.
import { createVerdictCache } from '../../../../src/baseapp/ante.ts';
import { createBaseApp } from '../../../../src/baseapp/base-app.ts';
import { Context, type BlockInfo, type ExecMode } from '../../../../src/baseapp/context.ts';
import type { AppModule } from '../../../../src/baseapp/module.ts';
import { createAddressCodec } from '../../../../src/codec/address.ts';
import { createAminoJson } from '../../../../src/codec/amino-json.ts';
import { isJsonObject, parseJson } from '../../../../src/codec/json.ts';
import { createProtoJson } from '../../../../src/codec/proto-json.ts';
import { createTypeRegistry } from '../../../../src/codec/registry.ts';
import { signBytes } from '../../../../src/codec/sign-bytes.ts';
import { createTxDecoder } from '../../../../src/codec/tx.ts';
import { moduleAddress } from '../../../../src/crypto/address.ts';
import { accountKind, type Account } from '../../../../src/modules/auth/account.ts';
import { createAnteSteps } from '../../../../src/modules/auth/ante.ts';
import type { AnteDependencies } from '../../../../src/modules/auth/expected.ts';
import { createAuthKeeper } from '../../../../src/modules/auth/keeper.ts';
import { createAuthModule } from '../../../../src/modules/auth/module.ts';
import { createBankKeeper } from '../../../../src/modules/bank/keeper.ts';
import { createBankModule } from '../../../../src/modules/bank/module.ts';
import { createConsensusKeeper } from '../../../../src/modules/consensus/keeper.ts';
import { createConsensusModule } from '../../../../src/modules/consensus/module.ts';
import { createVestingKeeper } from '../../../../src/modules/vesting/keeper.ts';
import {
  baseVesting,
  continuousVesting,
  delayedVesting,
  periodicVesting,
  permanentLocked,
} from '../../../../src/modules/vesting/kinds.ts';
import { createVestingModule } from '../../../../src/modules/vesting/module.ts';
import { ConsensusParams } from '../../../../src/proto/tendermint/types/params.ts';
import { createInfiniteGasMeter, type GasMeter } from '../../../../src/store/gas.ts';
import { openMultiStore } from '../../../../src/store/multistore.ts';
import type { AccAddress } from '../../../../src/types/address.ts';
import { EMPTY_BYTES } from '../../../../src/types/bytes.ts';
import { NO_DEC_COINS, type DecCoins } from '../../../../src/types/dec-coin.ts';
import { SECOND, timestamp } from '../../../../src/types/time.ts';

export const addresses = createAddressCodec('cosmos');
export const CHAIN_ID = 'lockstep-1';

/** Module accounts of the oracle, in the order in which its genesis makes them. */
export const modulePermissions = new Map<string, readonly string[]>([
  ['fee_collector', []],
  ['distribution', []],
  ['bonded_tokens_pool', ['burner', 'staking']],
  ['not_bonded_tokens_pool', ['burner', 'staking']],
  ['gov', ['burner']],
  ['mint', ['minter']],
]);
export const moduleAccount = (name: string): AccAddress => addresses.accFrom(moduleAddress(name));
export const authority = moduleAccount('gov');
const blocked = new Set<string>(
  ['fee_collector', 'mint', 'bonded_tokens_pool', 'not_bonded_tokens_pool'].map(moduleAccount),
);

export const BLOCK_TIME_SECONDS = 1_767_225_600n;

export function createKeepers() {
  const kinds = {
    continuous: accountKind(continuousVesting),
    delayed: accountKind(delayedVesting),
    periodic: accountKind(periodicVesting),
    permanent: accountKind(permanentLocked),
  };
  const auth = createAuthKeeper({
    addresses,
    authority,
    modulePermissions,
    accountKinds: [...Object.values(kinds), accountKind(baseVesting)],
  });
  const vesting = createVestingKeeper<Account>({
    kinds,
    getAccount: auth.getAccount,
    setAccount: auth.setAccount,
    nextAccountNumber: auth.nextAccountNumber,
  });
  const bank = createBankKeeper({
    authority,
    isBlocked: (address) => blocked.has(address),
    accounts: {
      has: auth.hasAccount,
      create: (ctx, address) => {
        auth.setAccount(ctx, auth.newAccountWithAddress(ctx, address));
      },
      read: (ctx, address) => auth.getAccount(ctx, address) !== undefined,
      moduleAddress: auth.getModuleAddress,
      moduleAccount: (ctx, name) => {
        const found = auth.getModuleAccount(ctx, name);
        return found?.module && { address: moduleAccount(name), ...found.module };
      },
    },
    vesting,
  });
  return { auth, vesting, bank, consensus: createConsensusKeeper({ authority }) };
}

export type ChainOptions = {
  readonly minGasPrices?: DecCoins;
  readonly useGrantedFees?: AnteDependencies['useGrantedFees'];
};

export function createChain({ minGasPrices = NO_DEC_COINS, useGrantedFees }: ChainOptions = {}) {
  const { auth, vesting, bank, consensus } = createKeepers();
  const modules = {
    auth: createAuthModule(auth),
    bank: createBankModule(bank),
    vesting: createVestingModule(vesting, bank),
    consensus: createConsensusModule(consensus),
  };
  const all: readonly AppModule[] = Object.values(modules);
  const registry = createTypeRegistry(
    all.flatMap(({ messages = [], types = [] }) => [
      ...messages.flatMap(({ type, response }) => [type, response]),
      ...types,
    ]),
  );
  const aminoJson = createAminoJson(registry);
  const protoJson = createProtoJson(registry);
  const verdicts = createVerdictCache();
  const ante = createAnteSteps(auth, {
    sendCoinsFromAccountToModule: bank.sendCoinsFromAccountToModule,
    ...(useGrantedFees === undefined ? {} : { useGrantedFees }),
    signBytes: (_, tx, mode, signer) => signBytes({ mode, signer, tx, aminoJson, addresses }),
  });
  const store = openMultiStore({ path: ':memory:', stores: ['acc', 'bank', 'consensus'] });

  function initGenesis(ctx: Context, appState: Uint8Array) {
    const json = parseJson(appState);
    if (!isJsonObject(json)) throw new Error('app state is an object');
    for (const name of ['auth', 'bank'] as const) {
      const { genesis } = modules[name];
      const state = json.get(name);
      if (genesis === undefined || state === undefined) throw new Error(`state of ${name}`);
      genesis.init(ctx, protoJson.fromJson(genesis.state, state));
    }
    for (const name of modulePermissions.keys()) auth.getModuleAccount(ctx, name);
    return [];
  }

  const alerts: unknown[] = [];
  const app = createBaseApp({
    chainId: undefined,
    store,
    addresses,
    registry,
    modules: all,
    // Distribution empties the fee collector before a block's transactions, which the cost of paying into it shows.
    phases: { preBlock: [], beginBlock: [emptyFeeCollector(bank)], endBlock: [] },
    ante,
    verdicts,
    params: consensus,
    initGenesis,
    minGasPrices,
    indexEvents: new Set(),
    alert: (error) => alerts.push(error),
  });
  const decoder = createTxDecoder({ registry, addresses });
  return {
    auth,
    bank,
    vesting,
    consensus,
    modules,
    registry,
    protoJson,
    aminoJson,
    ante,
    verdicts,
    store,
    app,
    alerts,
    decoder,
  };
}

const emptyFeeCollector = (bank: ReturnType<typeof createKeepers>['bank']): AppModule => ({
  name: 'distribution',
  version: 1,
  beginBlock(ctx) {
    const own = ctx.with({ events: [] });
    const fees = bank.getAllBalances(own, moduleAccount('fee_collector'));
    if (fees.length > 0)
      bank.sendCoinsFromModuleToModule(own, 'fee_collector', 'distribution', fees);
  },
});

export const blockAt = (height: bigint, seconds = BLOCK_TIME_SECONDS): BlockInfo => ({
  chainId: CHAIN_ID,
  height,
  time: timestamp(seconds * SECOND),
  proposer: EMPTY_BYTES,
  hash: new Uint8Array(32),
  appHash: new Uint8Array(32),
  nextValidatorsHash: new Uint8Array(32),
  lastCommit: { round: 0, votes: [] },
  misbehavior: [],
});

export type ContextOptions = {
  readonly height?: bigint;
  readonly seconds?: bigint;
  readonly mode?: ExecMode;
  readonly gas?: GasMeter;
  readonly consensusParams?: ConsensusParams;
};

/** Contexts over one branch of a store in memory. */
export function createState(stores: readonly string[] = ['acc', 'bank', 'consensus']) {
  const branch = openMultiStore({ path: ':memory:', stores }).branch();
  return ({
    height = 5n,
    seconds = BLOCK_TIME_SECONDS,
    mode = 'deliver',
    gas = createInfiniteGasMeter(),
    consensusParams = ConsensusParams.create(),
  }: ContextOptions = {}): Context =>
    new Context({
      stores: branch,
      block: blockAt(height, seconds),
      addresses,
      gas,
      blockGas: createInfiniteGasMeter(),
      mode,
      consensusParams,
      events: [],
    });
}
