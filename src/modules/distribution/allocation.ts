// What a block collected, shared among validators. @see cosmos-sdk x/distribution/keeper/{abci,allocation}.go
import type { Context, VoteInfo } from '../../baseapp/context.ts';
import { type ByteString, EMPTY_BYTES } from '../../types/bytes.ts';
import type { DecCoins } from '../../types/dec-coin.ts';
import type { DistributionDependencies, ValidatorView } from './expected.ts';
import type { RewardShares } from './params.ts';
import { present } from '../../types/assert.ts';
import {
  type Dec,
  ONE_DEC,
  ZERO_DEC,
  decAdd,
  decFromInt,
  decMulTruncate,
  decQuoTruncate,
  decSub,
} from '../../types/dec.ts';
import {
  addDecCoins,
  decCoinsFromCoins,
  formatDecCoins,
  mulDecCoins,
  mulDecCoinsTruncate,
  subDecCoins,
} from '../../types/dec-coin.ts';
import { event } from '../../types/event.ts';
import {
  DISTRIBUTION_ACCOUNT,
  accumulatedCommissions,
  currentRewards,
  feePool,
  outstandingRewards,
  previousProposer,
} from './keys.ts';
import { rewardShares } from './params.ts';
import { stakingReader } from './staking-reader.ts';
import { commissionOf, currentOf, outstandingOf, paramsOf, poolOf } from './store.ts';

/** The module account that receives a block's fees, and what mint makes for it. */
const FEE_COLLECTOR = 'fee_collector';

/** CometBFT's BlockIDFlag of a validator whose signature is not in the commit. */
const ABSENT = 1;

export function createAllocation(dependencies: DistributionDependencies) {
  const { accounts, bank, staking } = dependencies;
  const { validatorByConsAddr } = stakingReader(staking);

  /** Shares out what the block before collected, and notes who proposed this one. O(validators) per block */
  function beginBlock(ctx: Context): void {
    // The first block has no commit to pay for.
    if (ctx.block.height > 1n) allocateTokens(ctx);
    previousProposer.set(ctx, ctx.block.proposer);
  }

  /**
   * Proposers first, then every validator of the last commit by power, those that did not sign too, and what is left to
   * the community pool: its tax, roundings, and parts of proposers that are not known.
   */
  function allocateTokens(ctx: Context): void {
    const fees = collectFees(ctx);
    const pool = poolOf(ctx);
    const { votes } = ctx.block.lastCommit;
    const power = powerOf(votes);
    if (power === 0n) return feePool.set(ctx, addDecCoins(pool, fees));

    const shares = sharesOf(ctx, votes, power);
    let remaining = fees;
    const pay = (validator: ValidatorView, reward: DecCoins): void => {
      allocateToValidator(ctx, validator, reward);
      remaining = subDecCoins(remaining, reward);
    };

    const payProposer = (proposer: ByteString, share: Dec): void => {
      const validator = share === 0n ? undefined : findProposer(ctx, proposer);
      if (validator === undefined) return;
      const reward = mulDecCoinsTruncate(fees, share);
      ctx.emit(
        event(
          'proposer_reward',
          ['amount', formatDecCoins(reward)],
          ['validator', validator.operatorAddress],
        ),
      );
      pay(validator, reward);
    };
    // What fees there are, the last proposer gathered; which signatures the commit shows, this one chose.
    if (shares.base > 0n) payProposer(previousProposer.get(ctx) ?? EMPTY_BYTES, shares.base);
    payProposer(ctx.block.proposer, shares.bonus);

    const multiplier = decSub(
      ONE_DEC,
      decAdd(decAdd(shares.base, shares.bonus), shares.communityTax),
    );
    const forVoters = mulDecCoinsTruncate(fees, multiplier);
    const whole = decFromInt(power);
    for (const vote of votes) {
      const validator = validatorByConsAddr(ctx, ctx.addresses.consFrom(vote.address));
      const fraction = decQuoTruncate(decFromInt(vote.power), whole);
      pay(validator, mulDecCoinsTruncate(forVoters, fraction));
    }
    feePool.set(ctx, addDecCoins(pool, remaining));
  }

  /** Moves all that the fee collector holds to the module's account. */
  function collectFees(ctx: Context): DecCoins {
    const collector = present(accounts.moduleAccount(ctx, FEE_COLLECTOR), FEE_COLLECTOR);
    const collected = bank.getAllBalances(ctx, collector.address);
    bank.sendCoinsFromModuleToModule(ctx, FEE_COLLECTOR, DISTRIBUTION_ACCOUNT, collected);
    return decCoinsFromCoins(collected);
  }

  /**
   * The parameters' shares, the bonus times the part of the power that signed.
   * Differs: the SDK reads the community tax alone; with both rewards zero, or `parity`, so do we.
   */
  function sharesOf(ctx: Context, votes: readonly VoteInfo[], power: bigint): RewardShares {
    const shares = rewardShares(paramsOf(ctx));
    if (dependencies.parity) return { ...shares, base: ZERO_DEC, bonus: ZERO_DEC };
    const signed = powerOf(votes.filter(({ flag }) => flag !== ABSENT));
    const signedPart = decQuoTruncate(decFromInt(signed), decFromInt(power));
    return { ...shares, bonus: decMulTruncate(shares.bonus, signedPart) };
  }

  const findProposer = (ctx: Context, proposer: ByteString): ValidatorView | undefined =>
    proposer.length === 0
      ? undefined
      : staking.validatorByConsAddr(ctx, ctx.addresses.consFrom(proposer));

  /** Adds rewards, already held by the module's account, to a validator's: its commission, the rest to its delegators. */
  function allocateToValidator(ctx: Context, validator: ValidatorView, tokens: DecCoins): void {
    const { operator, operatorAddress } = validator;
    const commission = mulDecCoins(tokens, validator.commission.rate);
    const shared = subDecCoins(tokens, commission);

    ctx.emit(
      event('commission', ['amount', formatDecCoins(commission)], ['validator', operatorAddress]),
    );
    accumulatedCommissions.set(ctx, operator, addDecCoins(commissionOf(ctx, operator), commission));

    const { rewards, period } = currentOf(ctx, operator);
    currentRewards.set(ctx, operator, { rewards: addDecCoins(rewards, shared), period });

    ctx.emit(event('rewards', ['amount', formatDecCoins(tokens)], ['validator', operatorAddress]));
    outstandingRewards.set(ctx, operator, addDecCoins(outstandingOf(ctx, operator), tokens));
  }

  return { beginBlock, allocateToValidator };
}

const powerOf = (votes: readonly VoteInfo[]): bigint =>
  votes.reduce((sum, { power }) => sum + power, 0n);
