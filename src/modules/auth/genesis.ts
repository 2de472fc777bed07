import type { AddressCodec } from '../../types/address.ts';
import type { AnyGenesis } from '../../baseapp/module.ts';
import type { Account } from './account.ts';
import type { AuthKeeper } from './keeper.ts';
import { defineGenesis } from '../../baseapp/module.ts';
import { moduleAddress } from '../../crypto/address.ts';
import { publicKeyAddress } from '../../crypto/public-key-address.ts';
import { GenesisState } from '../../proto/cosmos/auth/v1beta1/genesis.ts';
import { plainError } from '../../types/errors.ts';
import { isBlank } from '../../types/text.ts';
import { FEE_COLLECTOR } from './keeper.ts';
import { defaultParams, validateParams } from './params.ts';

/** @see cosmos-sdk v0.53.6 x/auth/keeper/genesis.go and types/genesis.go */
export const authGenesis = (auth: AuthKeeper): AnyGenesis =>
  defineGenesis({
    state: GenesisState,
    defaults: () => ({ params: defaultParams(), accounts: [] }),

    validate(state, { addresses }) {
      validateParams(state.params);
      const seen = new Set<string>();
      for (const account of state.accounts.map((any) => auth.accountFromAny(any))) {
        const { address } = account.base;
        if (seen.has(address))
          throw plainError(`duplicate account found in genesis state; address: ${address}`);
        seen.add(address);
        const fault = accountFault(auth, account, addresses);
        if (fault !== undefined)
          throw plainError(
            `invalid account found in genesis state; address: ${address}, error: ${fault}`,
          );
      }
    },

    init(ctx, state) {
      auth.setParams(ctx, state.params);
      // The number sequence ends above the largest number, with no account left out in between.
      let last: bigint | undefined;
      for (const account of numbered(state.accounts.map((any) => auth.accountFromAny(any)))) {
        while (last === undefined || last < account.base.accountNumber)
          last = auth.nextAccountNumber(ctx);
        auth.setAccount(ctx, account);
      }
      auth.getModuleAccount(ctx, FEE_COLLECTOR);
      return undefined;
    },

    export: (ctx) => ({
      params: auth.getParams(ctx),
      accounts: Array.from(auth.accounts.entries(ctx), ([, account]) => account.toAny()),
    }),
  });

/** Each number once: later holders of a number get the lowest unused ones, smallest duplicate first; sorted by number. */
export function numbered(accounts: readonly Account[]): readonly Account[] {
  const used = new Set<bigint>();
  const out: Account[] = [];
  const duplicates = new Map<bigint, Account[]>();
  for (const account of accounts) {
    const { accountNumber } = account.base;
    if (!used.has(accountNumber)) {
      used.add(accountNumber);
      out.push(account);
    } else {
      const others = duplicates.get(accountNumber) ?? [];
      duplicates.set(accountNumber, [...others, account]);
    }
  }
  let free = 0n;
  const byNumber = [...duplicates].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const account of byNumber.flatMap(([, held]) => held)) {
    while (used.has(free)) free += 1n;
    used.add(free);
    out.push(account.with({ accountNumber: free }));
  }
  return out.sort((a, b) => (a.base.accountNumber < b.base.accountNumber ? -1 : 1));
}

/** What is wrong with a genesis account, in the SDK's words. */
export function accountFault(
  auth: AuthKeeper,
  account: Account,
  addresses: AddressCodec,
): string | undefined {
  const { module, base, key } = account;
  if (module !== undefined) {
    if (isBlank(module.name)) return 'module account name cannot be blank';
    if (base.address !== addresses.accFrom(moduleAddress(module.name)))
      return `address ${base.address} cannot be derived from the module name '${module.name}'`;
  }
  if (base.address !== '' && key !== undefined) {
    const address = addresses.accFromBech32(base.address);
    if (publicKeyAddress(key) !== addresses.bytes(address))
      return 'account address and pubkey address do not match';
  }
  return auth.kindOf(account.typeUrl)?.fault(account);
}
