import type { ReadContext } from '../../baseapp/context.ts';
import type { AccAddress, ValAddress } from '../../types/address.ts';
import type { DistributionKeeper } from './keeper.ts';
import { type QueryRoute, onQuery } from '../../baseapp/module.ts';
import { paginateFiltered } from '../../baseapp/pagination.ts';
import { ValidatorSlashEvent } from '../../proto/cosmos/distribution/v1beta1/distribution.ts';
import {
  QueryCommunityPoolRequest,
  QueryCommunityPoolResponse,
  QueryDelegationRewardsRequest,
  QueryDelegationRewardsResponse,
  QueryDelegationTotalRewardsRequest,
  QueryDelegationTotalRewardsResponse,
  QueryDelegatorValidatorsRequest,
  QueryDelegatorValidatorsResponse,
  QueryDelegatorWithdrawAddressRequest,
  QueryDelegatorWithdrawAddressResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  QueryValidatorCommissionRequest,
  QueryValidatorCommissionResponse,
  QueryValidatorDistributionInfoRequest,
  QueryValidatorDistributionInfoResponse,
  QueryValidatorOutstandingRewardsRequest,
  QueryValidatorOutstandingRewardsResponse,
  QueryValidatorSlashesRequest,
  QueryValidatorSlashesResponse,
} from '../../proto/cosmos/distribution/v1beta1/query.ts';
import { concatBytes } from '../../types/bytes.ts';
import { NO_DEC_COINS, addDecCoins, decCoinsToWire } from '../../types/dec-coin.ts';
import { GrpcError } from '../../types/errors.ts';
import { DISTRIBUTION_STORE, slashEvents, validatorPart } from './keys.ts';

const service = '/cosmos.distribution.v1beta1.Query';

/** @see cosmos-sdk x/distribution/keeper/grpc_query.go */
export const distributionQueries = (distribution: DistributionKeeper): readonly QueryRoute[] => {
  const { staking } = distribution.dependencies;

  return [
    onQuery(`${service}/Params`, QueryParamsRequest, QueryParamsResponse, (ctx) => ({
      params: distribution.params(ctx),
    })),

    // The operator's address is written as an account's: the source's way.
    onQuery(
      `${service}/ValidatorDistributionInfo`,
      QueryValidatorDistributionInfoRequest,
      QueryValidatorDistributionInfoResponse,
      (ctx, req) => {
        const operator = readValidator(ctx, req.validatorAddress);
        const validator = distribution.validatorOf(ctx, operator);
        const account = ctx.addresses.accFrom(ctx.addresses.bytes(operator));
        const delegation = distribution.delegationOf(ctx, account, operator);
        const rewards = distribution.pendingRewards(ctx, validator, delegation);
        return {
          operatorAddress: account,
          selfBondRewards: decCoinsToWire(rewards),
          commission: decCoinsToWire(distribution.commission(ctx, operator)),
        };
      },
    ),

    onQuery(
      `${service}/ValidatorOutstandingRewards`,
      QueryValidatorOutstandingRewardsRequest,
      QueryValidatorOutstandingRewardsResponse,
      (ctx, req) => {
        const operator = readValidator(ctx, req.validatorAddress);
        distribution.validatorOf(ctx, operator);
        return { rewards: { rewards: decCoinsToWire(distribution.outstanding(ctx, operator)) } };
      },
    ),

    onQuery(
      `${service}/ValidatorCommission`,
      QueryValidatorCommissionRequest,
      QueryValidatorCommissionResponse,
      (ctx, req) => {
        const operator = readValidator(ctx, req.validatorAddress);
        distribution.validatorOf(ctx, operator);
        const commission = decCoinsToWire(distribution.commission(ctx, operator));
        return { commission: { commission } };
      },
    ),

    // The request's heights are compared with periods: the source's way.
    onQuery(
      `${service}/ValidatorSlashes`,
      QueryValidatorSlashesRequest,
      QueryValidatorSlashesResponse,
      (ctx, req) => {
        if (req.validatorAddress === '') throw invalid('empty validator address');
        if (req.endingHeight < req.startingHeight)
          throw invalid(
            `starting height greater than ending height (${req.startingHeight} > ${req.endingHeight})`,
          );
        const operator = ctx.addresses.val(req.validatorAddress, () =>
          invalid('invalid validator address'),
        );
        const { items, pagination } = paginateFiltered(
          ctx.reader(DISTRIBUTION_STORE),
          concatBytes(slashEvents.prefix, validatorPart(ctx, operator)),
          req.pagination,
          (_, value) => {
            const slash = ValidatorSlashEvent.decode(value);
            const { validatorPeriod: period } = slash;
            return period < req.startingHeight || period > req.endingHeight ? undefined : slash;
          },
        );
        return { slashes: items, pagination };
      },
    ),

    onQuery(
      `${service}/DelegationRewards`,
      QueryDelegationRewardsRequest,
      QueryDelegationRewardsResponse,
      (ctx, req) => {
        if (req.delegatorAddress === '') throw invalid('empty delegator address');
        const operator = readValidator(ctx, req.validatorAddress);
        const validator = distribution.validatorOf(ctx, operator);
        const delegator = ctx.addresses.acc(req.delegatorAddress);
        const delegation = distribution.delegationOf(ctx, delegator, operator);
        return {
          rewards: decCoinsToWire(distribution.pendingRewards(ctx, validator, delegation)),
        };
      },
    ),

    onQuery(
      `${service}/DelegationTotalRewards`,
      QueryDelegationTotalRewardsRequest,
      QueryDelegationTotalRewardsResponse,
      (ctx, req) => {
        let total = NO_DEC_COINS;
        const rewards = [];
        for (const delegation of staking.delegationsOf(ctx, readDelegator(ctx, req))) {
          const { validatorAddress } = delegation;
          const validator = distribution.validatorOf(ctx, ctx.addresses.val(validatorAddress));
          const reward = distribution.pendingRewards(ctx, validator, delegation);
          rewards.push({ validatorAddress, reward: decCoinsToWire(reward) });
          total = addDecCoins(total, reward);
        }
        return { rewards, total: decCoinsToWire(total) };
      },
    ),

    onQuery(
      `${service}/DelegatorValidators`,
      QueryDelegatorValidatorsRequest,
      QueryDelegatorValidatorsResponse,
      (ctx, req) => {
        const delegations = staking.delegationsOf(ctx, readDelegator(ctx, req));
        return { validators: Array.from(delegations, (each) => each.validatorAddress) };
      },
    ),

    onQuery(
      `${service}/DelegatorWithdrawAddress`,
      QueryDelegatorWithdrawAddressRequest,
      QueryDelegatorWithdrawAddressResponse,
      (ctx, req) => ({
        withdrawAddress: distribution.withdrawAddress(ctx, readDelegator(ctx, req)),
      }),
    ),

    onQuery(
      `${service}/CommunityPool`,
      QueryCommunityPoolRequest,
      QueryCommunityPoolResponse,
      (ctx) => ({ pool: decCoinsToWire(distribution.communityPool(ctx)) }),
    ),
  ];
};

const invalid = (text: string): GrpcError => new GrpcError('InvalidArgument', text);

function readValidator(ctx: ReadContext, text: string): ValAddress {
  if (text === '') throw invalid('empty validator address');
  return ctx.addresses.val(text);
}

function readDelegator(
  ctx: ReadContext,
  { delegatorAddress }: { readonly delegatorAddress: string },
): AccAddress {
  if (delegatorAddress === '') throw invalid('empty delegator address');
  return ctx.addresses.acc(delegatorAddress);
}
