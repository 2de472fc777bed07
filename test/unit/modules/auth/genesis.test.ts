import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { publicKeyToAny } from '../../../../src/codec/public-key.ts';
import { publicKeyAddress } from '../../../../src/crypto/public-key-address.ts';
import type { PublicKey } from '../../../../src/crypto/public-key.ts';
import { baseAccountKind, moduleAccountKind } from '../../../../src/modules/auth/account.ts';
import { createAuthModule } from '../../../../src/modules/auth/module.ts';
import { defaultParams } from '../../../../src/modules/auth/params.ts';
import { GenesisState } from '../../../../src/proto/cosmos/auth/v1beta1/genesis.ts';
import type { Any } from '../../../../src/proto/google/protobuf/any.ts';
import { present } from '../../../../src/types/assert.ts';
import { fromBase64, fromHex, toByteString, utf8, utf8Text } from '../../../../src/types/bytes.ts';
import { addresses, createChain, createKeepers, createState, moduleAccount } from './chain.ts';

const address = (name: string) => addresses.accFrom(toByteString(utf8(name.padEnd(20, '.'))));
const account = (name: string, accountNumber: bigint, pubKey?: Any): Any =>
  baseAccountKind.of({ address: address(name), pubKey, accountNumber, sequence: 0n }).toAny();
const state = (...accounts: Any[]) => GenesisState.create({ params: defaultParams(), accounts });

function genesis() {
  const keepers = createKeepers();
  const module = createAuthModule(keepers.auth);
  const of = present(module.genesis, 'a genesis');
  const context = createState();
  const numbers = () =>
    Object.fromEntries(
      Array.from(keepers.auth.accounts.entries(context()), ([, { base }]) => [
        base.address,
        base.accountNumber,
      ]),
    );
  const validate = (given: GenesisState) => of.validate?.(given, { addresses });
  const violations = () => (module.invariants ?? []).flatMap((each) => each.check(context()));
  return { ...keepers, of, context, numbers, validate, violations };
}

describe('genesis of auth', () => {
  it('has the reference’s defaults', () => {
    const { initChain } = JSON.parse(
      readFileSync(new URL('../../../vectors/ante.json', import.meta.url), 'utf8'),
    ) as { initChain: { appStateBytes: string } };
    const { auth } = JSON.parse(utf8Text(fromBase64(initChain.appStateBytes))) as {
      auth: { params: unknown };
    };
    const { modules, protoJson } = createChain();
    const of = present(modules.auth.genesis, 'a genesis');

    expect(JSON.parse(protoJson.format(GenesisState, of.defaults()))).toEqual({
      params: auth.params,
      accounts: [],
    });
  });

  it('continues after the largest number', () => {
    const { of, context, auth, violations } = genesis();

    of.init(context(), state(account('a', 7n), account('b', 3n)));

    expect(auth.getAccount(context(), moduleAccount('fee_collector'))?.base.accountNumber).toBe(8n);
    expect(auth.nextAccountNumber(context())).toBe(9n);
    expect(violations()).toEqual([]);
  });

  it('gives later holders of a number the lowest free ones', () => {
    const { of, context, numbers, violations } = genesis();

    of.init(
      context(),
      state(
        account('a', 0n),
        account('b', 2n),
        account('c', 2n),
        account('d', 0n),
        account('e', 2n),
      ),
    );

    expect(numbers()).toMatchObject({
      [address('a')]: 0n,
      [address('b')]: 2n,
      [address('d')]: 1n,
      [address('c')]: 3n,
      [address('e')]: 4n,
    });
    expect(violations()).toEqual([]);
  });

  it('comes out as it went in', () => {
    const { of, context } = genesis();
    const given = state(account('a', 0n), account('b', 1n));
    of.init(context(), given);

    const exported = of.export(context()) as GenesisState;

    expect(exported.params).toEqual(given.params);
    expect(exported.accounts).toEqual(expect.arrayContaining(given.accounts));
    expect(exported.accounts).toHaveLength(3);
  });

  const key: PublicKey = {
    kind: 'secp256k1',
    key: fromHex('035ad6810a47f073553ff30d2fcc7e0d3b1c0b74b61a1aaa2582344037151e143a'),
  };
  const module = (name: string, at: string): Any =>
    moduleAccountKind
      .of({
        baseAccount: { address: at, pubKey: undefined, accountNumber: 0n, sequence: 0n },
        name,
        permissions: [],
      })
      .toAny();

  it('accepts keys and names that hash to their addresses', () => {
    const { validate } = genesis();
    const owner = addresses.accFrom(publicKeyAddress(key));
    const owned = baseAccountKind
      .of({ address: owner, pubKey: publicKeyToAny(key), accountNumber: 0n, sequence: 0n })
      .toAny();

    expect(() => {
      validate(state(owned, module('mint', moduleAccount('mint'))));
    }).not.toThrow();
  });

  const faults: readonly (readonly [string, GenesisState, RegExp])[] = [
    ['an address twice', state(account('a', 0n), account('a', 1n)), /^duplicate account/],
    ['another’s key', state(account('a', 0n, publicKeyToAny(key))), /pubkey address do not match$/],
    ['a blank module name', state(module(' ', moduleAccount(' '))), /name cannot be blank$/],
    ['another module’s address', state(module('mint', moduleAccount('gov'))), /cannot be derived/],
    [
      'a type that is no account',
      state({ typeUrl: '/x', value: new Uint8Array() }),
      /no concrete type/,
    ],
    ...Object.keys(defaultParams()).map(
      (name) =>
        [
          `a zero ${name}`,
          GenesisState.create({ params: { ...defaultParams(), [name]: 0n } }),
          /^invalid .*: 0$/,
        ] as const,
    ),
  ];
  for (const [what, given, text] of faults)
    it(`refuses ${what} with undefined/1`, () => {
      const { validate } = genesis();

      expect(() => {
        validate(given);
      }).toThrow(
        expect.objectContaining({
          codespace: 'undefined',
          code: 1,
          message: expect.stringMatching(text) as string,
        }),
      );
    });
});

describe('invariants of auth', () => {
  it('find another’s key and a number that is not below the next', () => {
    const { auth, context, violations } = genesis();
    const ctx = context();
    const key: PublicKey = { kind: 'ed25519', key: new Uint8Array(32) };
    const made = auth.newAccountWithAddress(ctx, address('a'));

    auth.setAccount(ctx, made.with({ pubKey: publicKeyToAny(key), accountNumber: 5n }));

    expect(violations()).toEqual([
      `${address('a')} has another address's key`,
      'number 5 is not below the next one, 1',
    ]);
  });
});
