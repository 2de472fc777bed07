// Source: cosmos-sdk v0.50.14, x/distribution/keeper/invariants.go, where these were last defined.
import type { Context } from '../../baseapp/context.ts';
import type { Invariant } from '../../baseapp/module.ts';
import type { DistributionKeeper } from './keeper.ts';
import { attempt } from '../../baseapp/attempt.ts';
import { present } from '../../types/assert.ts';
import { formatCoins, sameCoins } from '../../types/coin.ts';
import { addDecCoins, formatDecCoins, truncateDecCoins } from '../../types/dec-coin.ts';
import { distributionErrors } from './errors.ts';
import {
  DISTRIBUTION_ACCOUNT,
  historicalRewards,
  outstandingRewards,
  slashEvents,
} from './keys.ts';

/** All of them walk over every validator, `can-withdraw` and `reference-count` over every delegation too. */
export const distributionInvariants = (distribution: DistributionKeeper): readonly Invariant[] => {
  const { accounts, bank, staking } = distribution.dependencies;
  return [
    {
      // INV-7: no validator is owed less than nothing.
      name: 'nonnegative-outstanding',
      check: (ctx) =>
        [...outstandingRewards.entries(ctx)]
          .filter(([, coins]) => coins.some(({ amount }) => amount < 0n))
          .map(([operator, coins]) => `outstanding of ${operator}: ${formatDecCoins(coins)}`),
    },
    {
      // INV-8: on a branch, everybody can be paid everything, and nobody is short.
      name: 'can-withdraw',
      check: (ctx) => withdrawAll(distribution, ctx.branch().ctx),
    },
    {
      // INV-9: Σ references = validators + delegations + slashes: each holds one.
      name: 'reference-count',
      check(ctx) {
        let found = 0;
        for (const [, { references }] of historicalRewards.entries(ctx)) found += references;
        const expected =
          countOf(staking.allValidators(ctx)) +
          countOf(staking.allDelegations(ctx)) +
          countOf(slashEvents.keys(ctx));
        return found === expected
          ? []
          : [`${found} references, ${expected} validators, delegations and slashes`];
      },
    },
    {
      // INV-10: the module's account holds what is outstanding and the community pool, rounded down.
      name: 'module-account',
      check(ctx) {
        let sum = distribution.communityPool(ctx);
        for (const [, coins] of outstandingRewards.entries(ctx)) sum = addDecCoins(sum, coins);
        const { truncated } = truncateDecCoins(sum);
        const address = present(accounts.moduleAddress(DISTRIBUTION_ACCOUNT), 'module account');
        const held = bank.getAllBalances(ctx, address);
        return sameCoins(held, truncated)
          ? []
          : [`holds ${formatCoins(held)}, owes ${formatCoins(truncated)}`];
      },
    },
  ];
};

function withdrawAll(distribution: DistributionKeeper, ctx: Context): readonly string[] {
  const { staking } = distribution.dependencies;
  const validators = [...staking.allValidators(ctx)];
  const delegations = [...staking.allDelegations(ctx)];
  const out: string[] = [];
  for (const { operator } of validators) {
    const paid = attempt(() => distribution.withdrawCommission(ctx, operator));
    if (!paid.ok && !paid.error.is(distributionErrors.NoValidatorCommission))
      out.push(`commission of ${operator}: ${paid.error.message}`);
  }
  for (const { delegatorAddress, validatorAddress } of delegations) {
    const delegator = ctx.addresses.acc(delegatorAddress);
    const operator = ctx.addresses.val(validatorAddress);
    const paid = attempt(() => distribution.withdrawRewards(ctx, delegator, operator));
    if (!paid.ok) out.push(`${delegatorAddress} at ${validatorAddress}: ${paid.error.message}`);
  }
  for (const { operator } of validators) {
    const left = distribution.outstanding(ctx, operator);
    if (left.some(({ amount }) => amount < 0n))
      out.push(`outstanding of ${operator} after all withdrew: ${formatDecCoins(left)}`);
  }
  return out;
}

const countOf = (list: Iterable<unknown>): number => [...list].length;
