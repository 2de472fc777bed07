import type { Invariant } from '../../baseapp/module.ts';
import type { AuthKeeper } from './keeper.ts';
import { publicKeyAddress } from '../../crypto/public-key-address.ts';
import { accountNumber, addressByNumber } from './keys.ts';

export const authInvariants = (auth: AuthKeeper): readonly Invariant[] => [
  {
    name: 'account-keys', // an account's key hashes to its address; one line per violation
    check(ctx) {
      const out: string[] = [];
      for (const [address, { key }] of auth.accounts.entries(ctx))
        if (key !== undefined && publicKeyAddress(key) !== ctx.addresses.bytes(address))
          out.push(`${address} has another address's key`);
      return out;
    },
  },
  {
    name: 'account-numbers', // index ⇄ accounts, all numbers below the next one
    check(ctx) {
      const out: string[] = [];
      const next = accountNumber.get(ctx) ?? 0n;
      let indexed = 0;
      for (const [number, address] of addressByNumber.entries(ctx)) {
        indexed++;
        const found = auth.getAccount(ctx, address)?.base.accountNumber;
        if (found !== number)
          out.push(`number ${number} names ${address}, whose number is ${found}`);
        if (number >= next) out.push(`number ${number} is not below the next one, ${next}`);
      }
      const accounts = [...auth.accounts.keys(ctx)].length;
      if (accounts !== indexed) out.push(`${accounts} accounts, ${indexed} numbers`);
      return out;
    },
  },
];
