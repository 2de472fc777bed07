// A chain of auth, bank and vesting over a store in memory, wired as the application wires them.
import { Context, type BlockInfo } from '../../../../src/baseapp/context.ts';
import { createMessageRouter } from '../../../../src/baseapp/router.ts';
import { createAddressCodec } from '../../../../src/codec/address.ts';
import { moduleAddress } from '../../../../src/crypto/address.ts';
import { accountKind, type Account } from '../../../../src/modules/auth/account.ts';
import { createAuthKeeper } from '../../../../src/modules/auth/keeper.ts';
import { createBankKeeper } from '../../../../src/modules/bank/keeper.ts';
import { createBankModule } from '../../../../src/modules/bank/module.ts';
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
import { toByteString, utf8, EMPTY_BYTES } from '../../../../src/types/bytes.ts';
import { newCoins, type Coins } from '../../../../src/types/coin.ts';
import { SECOND, timestamp } from '../../../../src/types/time.ts';

export const addresses = createAddressCodec('cosmos');
export const modulePermissions = new Map<string, readonly string[]>([
  ['gov', ['burner']],
  ['mint', ['minter']],
  ['pool', ['burner', 'staking']],
  ['fees', []],
]);
export const moduleAccount = (name: string): AccAddress => addresses.accFrom(moduleAddress(name));
const blocked = new Set<string>([...modulePermissions.keys()].map(moduleAccount));

/** An address from 1 to 255 letters. */
export const account = (letters: string): AccAddress =>
  addresses.accFrom(toByteString(utf8(letters)));

/** `1stake,2token` */
export function coins(text: string): Coins {
  const parts = text.split(',').filter((each) => each !== '');
  return newCoins(
    ...parts.map((part) => {
      const [, amount = '', denom = ''] = /^(-?[0-9]+)(.*)$/.exec(part) ?? [];
      return { denom, amount: BigInt(amount) };
    }),
  );
}

const blockAt = (seconds: bigint): BlockInfo => ({
  chainId: 'test-1',
  height: 1n,
  time: timestamp(seconds * SECOND + 5n),
  proposer: EMPTY_BYTES,
  hash: new Uint8Array(32),
  appHash: new Uint8Array(32),
  nextValidatorsHash: new Uint8Array(32),
  lastCommit: { round: 0, votes: [] },
  misbehavior: [],
});

export function createChain() {
  const kinds = {
    continuous: accountKind(continuousVesting),
    delayed: accountKind(delayedVesting),
    periodic: accountKind(periodicVesting),
    permanent: accountKind(permanentLocked),
  };
  const auth = createAuthKeeper({
    addresses,
    authority: moduleAccount('gov'),
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
    authority: moduleAccount('gov'),
    isBlocked: (address) => blocked.has(address),
    accounts: {
      has: auth.hasAccount,
      create: (ctx, address) => auth.setAccount(ctx, auth.newAccountWithAddress(ctx, address)),
      read: (ctx, address) => auth.getAccount(ctx, address) !== undefined,
      moduleAddress: auth.getModuleAddress,
      moduleAccount: (ctx, name) => {
        const found = auth.getModuleAccount(ctx, name);
        return found?.module && { address: moduleAccount(name), ...found.module };
      },
    },
    vesting,
  });
  const bankModule = createBankModule(bank);
  const vestingModule = createVestingModule(vesting, bank);
  const router = createMessageRouter([bankModule, vestingModule], addresses);
  const stores = openMultiStore({ path: ':memory:', stores: ['acc', 'bank'] }).branch();

  /** A context over the chain's state at a block time in Unix seconds. */
  const context = (seconds = 1_700_000_000n, gas: GasMeter = createInfiniteGasMeter()): Context =>
    new Context({
      stores,
      block: blockAt(seconds),
      addresses,
      gas,
      blockGas: createInfiniteGasMeter(),
      mode: 'deliver',
      consensusParams: ConsensusParams.create(),
      events: [],
    });

  /** What every invariant of bank has to say. */
  const violations = (): readonly string[] =>
    (bankModule.invariants ?? []).flatMap((each) => each.check(context()));

  return { auth, vesting, bank, bankModule, vestingModule, router, stores, context, violations };
}
