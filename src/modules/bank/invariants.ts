// Source: cosmos-sdk v0.50.14, x/bank/keeper/invariants.go, where these were last defined.
import type { Invariant } from '../../baseapp/module.ts';
import { balances, denomOwners, supply } from './keys.ts';

/** All of them walk over every balance. */
export const bankInvariants: readonly Invariant[] = [
  {
    // Σ balances = supply, for every denomination.
    name: 'total-supply',
    check(ctx) {
      const drift = new Map(supply.entries(ctx));
      for (const [[, denom], amount] of balances.entries(ctx))
        drift.set(denom, (drift.get(denom) ?? 0n) - amount);
      return [...drift]
        .filter(([, by]) => by !== 0n)
        .map(([denom, by]) => `supply of ${denom} exceeds the sum of its balances by ${by}`);
    },
  },
  {
    // No balance below zero, and no row for a balance of zero; the same for the supply.
    name: 'nonnegative-outstanding',
    check(ctx) {
      const out: string[] = [];
      for (const [[owner, denom], amount] of balances.entries(ctx))
        if (amount <= 0n) out.push(`${owner} has a balance of ${amount}${denom}`);
      for (const [denom, amount] of supply.entries(ctx))
        if (amount <= 0n) out.push(`the supply has a row of ${amount}${denom}`);
      return out;
    },
  },
  {
    // Every balance has its index entry, and every index entry its balance.
    name: 'denom-owners',
    check(ctx) {
      const out: string[] = [];
      for (const [owner, denom] of balances.keys(ctx))
        if (!denomOwners.has(ctx, [denom, owner]))
          out.push(`${owner} is not among the owners of ${denom}`);
      for (const [denom, owner] of denomOwners.keys(ctx))
        if (!balances.has(ctx, [owner, denom]))
          out.push(`${owner} is among the owners of ${denom} without a balance`);
      return out;
    },
  },
];
