import type { ReadContext } from '../../baseapp/context.ts';
import type { AccAddress, ConsAddress, ValAddress } from '../../types/address.ts';
import type { DelegationView, DistributionStaking, ValidatorView } from './expected.ts';
import { defineErrors } from '../../types/errors.ts';

// Staking's errors, which its keeper answers before distribution's own (12 and 13) could be.
const { NoValidatorFound, NoDelegation } = defineErrors('staking', {
  NoValidatorFound: [3, 'validator does not exist'],
  NoDelegation: [19, 'no delegation for (address, validator) tuple'],
});

/** Reads of staking that must find. */
export function stakingReader(staking: DistributionStaking) {
  /** @throws staking/3 */
  function validatorOf(ctx: ReadContext, operator: ValAddress): ValidatorView {
    const found = staking.validator(ctx, operator);
    if (found === undefined) throw NoValidatorFound();
    return found;
  }

  /** @throws staking/3 */
  function validatorByConsAddr(ctx: ReadContext, consensus: ConsAddress): ValidatorView {
    const found = staking.validatorByConsAddr(ctx, consensus);
    if (found === undefined) throw NoValidatorFound();
    return found;
  }

  /** @throws staking/19 */
  function delegationOf(
    ctx: ReadContext,
    delegator: AccAddress,
    operator: ValAddress,
  ): DelegationView {
    const found = staking.delegation(ctx, delegator, operator);
    if (found === undefined) throw NoDelegation();
    return found;
  }

  return { validatorOf, validatorByConsAddr, delegationOf };
}
