import { describe, expect, it } from 'vitest';
import { readTrace } from '../../../lockstep/trace.ts';
import { baseAccountKind } from '../../../../src/modules/auth/account.ts';
import { addressByNumber } from '../../../../src/modules/auth/keys.ts';
import { createAuthModule } from '../../../../src/modules/auth/module.ts';
import { GenesisState } from '../../../../src/proto/cosmos/auth/v1beta1/genesis.ts';
import { Params } from '../../../../src/proto/cosmos/auth/v1beta1/auth.ts';
import { Any } from '../../../../src/proto/google/protobuf/any.ts';
import { createGasMeter } from '../../../../src/store/gas.ts';
import { OutOfGasError } from '../../../../src/store/gas.ts';
import { present } from '../../../../src/types/assert.ts';
import { fromHex, toByteString, toHex, fromByteString, utf8 } from '../../../../src/types/bytes.ts';
import { GoPanic } from '../../../../src/types/errors.ts';
import {
  addresses,
  createKeepers,
  createState,
  moduleAccount,
  modulePermissions,
} from './chain.ts';

const address = (name: string) => addresses.accFrom(toByteString(utf8(name.padEnd(20, '.'))));
const alice = address('alice');

describe('the store of accounts', () => {
  it('is the reference’s, key by key', () => {
    const steps = readTrace(
      new URL('../../../lockstep/traces/mixed-dump.jsonl.gz', import.meta.url).pathname,
    );
    const dumps = steps.map(({ response }) => response['dump'] as Dump | undefined);
    const rows = present(dumps.filter((dump) => dump !== undefined).at(-1), 'a dump')['acc'] ?? [];
    const valueOf = (prefix: string) =>
      rows.filter(([key]) => key.startsWith(prefix)).map(([, value]) => fromHex(value));
    const { auth } = createKeepers();
    const context = createState();
    const genesis = present(createAuthModule(auth).genesis, 'a genesis');

    genesis.init(
      context(),
      GenesisState.create({
        params: Params.decode(present(valueOf('00')[0], 'parameters')),
        accounts: valueOf('01').map((value) => Any.decode(value)),
      }),
    );

    const mine: [string, string][] = [];
    for (const it = context().reader('acc').iterate(); it.valid; it.next())
      mine.push([toHex(fromByteString(it.key)), toHex(it.value)]);
    expect(mine).toEqual(rows);
  });
});
type Dump = Readonly<Record<string, [string, string][]>>;

describe('accounts', () => {
  it('come out as they went in, at every reading', () => {
    const { auth } = createKeepers();
    const ctx = createState()();
    const made = auth.newAccountWithAddress(ctx, alice).with({ sequence: 5n });
    auth.setAccount(ctx, made);

    expect(auth.getAccount(ctx, alice)?.base).toEqual({
      address: alice,
      pubKey: undefined,
      accountNumber: 0n,
      sequence: 5n,
    });
    expect(auth.getAccount(ctx, alice)?.toAny()).toEqual(made.toAny());
    expect(auth.getSequence(ctx, alice)).toBe(5n);
    expect(auth.hasAccount(ctx, address('bob'))).toBe(false);
    expect(auth.getAccount(ctx, address('bob'))).toBeUndefined();
  });

  it('cost as much to read again as the first time', () => {
    const { auth } = createKeepers();
    const context = createState();
    auth.setAccount(context(), auth.newAccountWithAddress(context(), alice));
    const [first, second] = [createGasMeter(10_000n), createGasMeter(10_000n)];

    auth.getAccount(context({ gas: first }), alice);
    auth.getAccount(context({ gas: second }), alice);

    expect(second.consumed).toBe(first.consumed);
    expect(() => auth.getAccount(context({ gas: createGasMeter(1_000n) }), alice)).toThrow(
      OutOfGasError,
    );
  });

  it('are numbered in order', () => {
    const { auth } = createKeepers();
    const ctx = createState()();
    for (const name of ['a', 'b', 'c'])
      auth.setAccount(ctx, auth.newAccountWithAddress(ctx, address(name)));

    expect([...addressByNumber.entries(ctx)]).toEqual([
      [0n, address('a')],
      [1n, address('b')],
      [2n, address('c')],
    ]);
  });

  it('move in the index when their number changes', () => {
    const { auth } = createKeepers();
    const ctx = createState()();
    const made = auth.newAccountWithAddress(ctx, alice);
    auth.setAccount(ctx, made);

    auth.setAccount(ctx, made.with({ accountNumber: 9n }));

    expect([...addressByNumber.entries(ctx)]).toEqual([[9n, alice]]);
  });

  it('panic where a number is taken', () => {
    const { auth } = createKeepers();
    const ctx = createState()();
    auth.setAccount(ctx, auth.newAccountWithAddress(ctx, alice));
    const second = auth.newAccountWithAddress(ctx, address('bob')).with({ accountNumber: 0n });

    expect(() => {
      auth.setAccount(ctx, second);
    }).toThrow(GoPanic);
  });

  it('go with their number', () => {
    const { auth } = createKeepers();
    const ctx = createState()();
    const made = auth.newAccountWithAddress(ctx, alice);
    auth.setAccount(ctx, made);

    auth.removeAccount(ctx, made);

    expect(auth.hasAccount(ctx, alice)).toBe(false);
    expect([...addressByNumber.entries(ctx)]).toEqual([]);
    expect(() => {
      auth.removeAccount(ctx, made);
    }).toThrow(GoPanic);
  });

  it('of one kind are not another’s', () => {
    const { auth } = createKeepers();
    const ctx = createState()();
    const gov = present(auth.getModuleAccount(ctx, 'gov'), 'gov');

    expect(baseAccountKind.message(gov)).toBeUndefined();
  });
});

describe('module accounts', () => {
  it('are made at their first use', () => {
    const { auth } = createKeepers();
    const ctx = createState()();

    const made = auth.getModuleAccount(ctx, 'mint');

    expect(made?.module).toEqual({ name: 'mint', permissions: ['minter'] });
    expect(auth.getAccount(ctx, moduleAccount('mint'))?.toAny()).toEqual(made?.toAny());
    expect(auth.getModuleAccount(ctx, 'mint')?.base.accountNumber).toBe(0n);
  });

  it('exist for known names alone', () => {
    const { auth } = createKeepers();
    const ctx = createState()();

    expect(auth.getModuleAccount(ctx, 'nobody')).toBeUndefined();
    expect(auth.getModuleAddress('nobody')).toBeUndefined();
    expect(auth.moduleNames).toEqual([...modulePermissions.keys()]);
  });

  it('panic where another kind of account is at their address', () => {
    const { auth } = createKeepers();
    const ctx = createState()();
    auth.setAccount(ctx, auth.newAccountWithAddress(ctx, moduleAccount('mint')));

    expect(() => auth.getModuleAccount(ctx, 'mint')).toThrow(GoPanic);
  });
});
