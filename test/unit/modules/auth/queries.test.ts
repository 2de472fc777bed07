import { describe, expect, it } from 'vitest';
import { PageRequest } from '../../../../src/proto/cosmos/base/query/v1beta1/pagination.ts';
import { MsgUpdateParams } from '../../../../src/proto/cosmos/auth/v1beta1/tx.ts';
import { createMessageRouter } from '../../../../src/baseapp/router.ts';
import { createAuthModule } from '../../../../src/modules/auth/module.ts';
import { defaultParams } from '../../../../src/modules/auth/params.ts';
import { present } from '../../../../src/types/assert.ts';
import { fromByteString, toByteString, utf8 } from '../../../../src/types/bytes.ts';
import { addresses, authority, createKeepers, createState, moduleAccount } from './chain.ts';

const raw = (name: string) => toByteString(utf8(name.padEnd(20, '.')));
const address = (name: string) => addresses.accFrom(raw(name));

function start() {
  const { auth } = createKeepers();
  const module = createAuthModule(auth);
  const context = createState();
  for (const name of ['alice', 'bob', 'carol'])
    auth.setAccount(context(), auth.newAccountWithAddress(context(), address(name)));
  const ask = (method: string, request: object = {}): unknown => {
    const route = present(
      module.queries?.find(({ path }) => path === `/cosmos.auth.v1beta1.Query/${method}`),
      method,
    );
    return route.response.decode(
      route.response.toBytes(route.answer(context(), route.request.create(request))),
    );
  };
  return { auth, module, context, ask };
}
const status = (name: string) => expect.objectContaining({ status: name }) as unknown as Error;

describe('queries of auth', () => {
  it('answer an account', () => {
    const { auth, context, ask } = start();
    const bob = present(auth.getAccount(context(), address('bob')), 'bob');

    expect(ask('Account', { address: address('bob') })).toEqual({ account: bob.toAny() });
    expect(ask('AccountInfo', { address: address('bob') })).toEqual({ info: bob.base });
    expect(ask('AccountAddressByID', { accountId: 1n })).toEqual({
      accountAddress: address('bob'),
    });
  });

  it('answer accounts in pages', () => {
    const { ask } = start();
    const page = (request: Partial<PageRequest>) =>
      ask('Accounts', { pagination: PageRequest.create(request) }) as Page;

    const first = page({ limit: 2n, countTotal: true });
    const second = page({ key: first.pagination.nextKey, limit: 2n });

    expect([first.accounts.length, second.accounts.length]).toEqual([2, 1]);
    expect(first.pagination.total).toBe(3n);
    expect(second.pagination.nextKey).toHaveLength(0);
  });
  type Page = { accounts: unknown[]; pagination: { nextKey: Uint8Array; total: bigint } };

  it('answer parameters and the prefix', () => {
    const { auth, context, ask } = start();
    auth.setParams(context(), defaultParams());

    expect(ask('Params')).toEqual({ params: defaultParams() });
    expect(ask('Bech32Prefix')).toEqual({ bech32Prefix: 'cosmos' });
  });

  it('answer module accounts by name, also those that are not yet made, and make none', () => {
    const { auth, context, ask } = start();
    const gov = present(auth.getModuleAccount(context(), 'gov'), 'gov');

    const { accounts } = ask('ModuleAccounts') as { accounts: unknown[] };

    expect(accounts).toHaveLength(auth.moduleNames.length);
    expect(accounts[3]).toEqual(gov.toAny());
    expect(ask('ModuleAccountByName', { name: 'gov' })).toEqual({ account: gov.toAny() });
    expect(auth.hasAccount(context(), moduleAccount('mint'))).toBe(false);
  });

  it('turn addresses into bytes and back', () => {
    const { ask } = start();
    const bytes = fromByteString(raw('bob'));

    expect(ask('AddressStringToBytes', { addressString: address('bob') })).toEqual({
      addressBytes: new Uint8Array(bytes),
    });
    expect(ask('AddressBytesToString', { addressBytes: bytes })).toEqual({
      addressString: address('bob'),
    });
  });

  const refused: readonly (readonly [string, object, string])[] = [
    ['Account', { address: '' }, 'InvalidArgument'],
    ['AccountInfo', { address: '' }, 'InvalidArgument'],
    ['Account', { address: address('nobody') }, 'NotFound'],
    ['AccountInfo', { address: address('nobody') }, 'NotFound'],
    ['AccountAddressByID', { accountId: 99n }, 'NotFound'],
    ['AccountAddressByID', { id: 1n }, 'InvalidArgument'],
    ['ModuleAccountByName', { name: '' }, 'InvalidArgument'],
    ['ModuleAccountByName', { name: 'nobody' }, 'NotFound'],
  ];
  for (const [method, request, name] of refused)
    it(`refuse ${method} of ${JSON.stringify(request, (_, v: unknown) => (typeof v === 'bigint' ? String(v) : v))} with ${name}`, () => {
      const { ask } = start();

      expect(() => ask(method, request)).toThrow(status(name));
    });

  it('refuse nothing to convert with undefined/1', () => {
    const { ask } = start();

    for (const method of ['AddressBytesToString', 'AddressStringToBytes'])
      expect(() => ask(method)).toThrow(
        expect.objectContaining({ codespace: 'undefined', code: 1 }),
      );
  });
});

describe('MsgUpdateParams of auth', () => {
  const run = (msg: Partial<MsgUpdateParams>) => {
    const { module, context, auth } = start();
    const router = createMessageRouter([module], addresses);
    router.handle(context(), MsgUpdateParams.typeUrl, MsgUpdateParams.create(msg));
    return auth.getParams(context());
  };

  it('sets the parameters', () => {
    const params = { ...defaultParams(), txSigLimit: 3n };

    expect(run({ authority, params })).toEqual(params);
  });

  it('refuses another authority and a parameter of zero with undefined/1', () => {
    for (const msg of [
      { authority: address('alice'), params: defaultParams() },
      { authority, params: { ...defaultParams(), txSizeCostPerByte: 0n } },
    ])
      expect(() => run(msg)).toThrow(expect.objectContaining({ codespace: 'undefined', code: 1 }));
  });
});
