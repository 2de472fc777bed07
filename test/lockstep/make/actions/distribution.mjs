import {
  MsgDepositValidatorRewardsPool,
  MsgFundCommunityPool,
  MsgSetWithdrawAddress,
  MsgWithdrawDelegatorReward,
  MsgWithdrawValidatorCommission,
} from 'cosmjs-types/cosmos/distribution/v1beta1/tx';
import { byDenom, coin } from '../genesis.mjs';
import { moduleAddress, pack, secpActor } from '../keys.mjs';

const GAS = 600_000;

export function withdraw(w) {
  const known = w.note('delegations');
  const [from, to] = known.length > 0 && w.chance(90) ? w.pick(known) : [w.anyone(), w.validator()];
  const messages = [
    pack(MsgWithdrawDelegatorReward, {
      delegatorAddress: from.address,
      validatorAddress: to.valoper,
    }),
  ];
  return { from, gas: GAS, messages };
}

export function withdrawCommission(w) {
  const from = w.validator();
  return {
    from,
    gas: GAS,
    messages: [pack(MsgWithdrawValidatorCommission, { validatorAddress: from.valoper })],
  };
}

export function setWithdrawAddress(w) {
  const from = w.chance(40) ? w.validator() : w.anyone();
  const withdrawAddress = w.pick([
    w.anyone().address,
    w.anyone().address,
    from.address,
    secpActor(`${w.label}/withdraw/${w.below(5)}`).address,
    moduleAddress('fee_collector'),
    moduleAddress('gov'),
    moduleAddress('distribution'),
    'cosmos1nonsense',
  ]);
  return {
    from,
    messages: [pack(MsgSetWithdrawAddress, { delegatorAddress: from.address, withdrawAddress })],
  };
}

const coins = (w) =>
  w.pick([[coin(w.between(1, 90_000))], byDenom([coin(11), coin(7, 'alpha')]), [coin(3, 'alpha')]]);

export function fundCommunityPool(w) {
  const from = w.anyone();
  const amount = w.chance(92) ? coins(w) : w.pick([[], [coin(0)], [coin('')], [coin(10n ** 30n)]]);
  return { from, messages: [pack(MsgFundCommunityPool, { depositor: from.address, amount })] };
}

export function depositRewardsPool(w) {
  const from = w.anyone();
  const to = w.chance(92) ? w.validator() : secpActor(`${w.label}/nobody`);
  const amount = w.chance(92) ? coins(w) : w.pick([[], [coin(0)], [coin('')], [coin(10n ** 30n)]]);
  return {
    from,
    gas: GAS,
    messages: [
      pack(MsgDepositValidatorRewardsPool, {
        depositor: from.address,
        validatorAddress: to.valoper,
        amount,
      }),
    ],
  };
}
