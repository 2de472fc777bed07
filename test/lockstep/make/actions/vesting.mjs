import {
  MsgCreatePeriodicVestingAccount,
  MsgCreatePermanentLockedAccount,
  MsgCreateVestingAccount,
} from 'cosmjs-types/cosmos/vesting/v1beta1/tx';
import { MsgBeginRedelegate, MsgUndelegate } from 'cosmjs-types/cosmos/staking/v1beta1/tx';
import { byDenom, coin } from '../genesis.mjs';
import { moduleAddress, pack, secpActor } from '../keys.mjs';
import { sendMessage } from './bank.mjs';
import { delegateMessage } from './staking.mjs';

const GAS = 700_000;
const seconds = (w, ahead) => BigInt(Math.floor(w.time / 1000) + ahead);

/** Somebody who is not there yet, rarely one who is. */
const newcomer = (w) => {
  if (w.chance(7)) return w.anyone();
  const list = w.note('vesting created');
  return secpActor(`${w.label}/vesting/${list.push(1)}`);
};

/** Remembers the account, and gives it something to spend at once. */
const met = (w, actor) => () => {
  w.note('vesting').push(actor);
  w.meet(actor);
  const from = w.anyone();
  if (w.chance(70))
    w.later(1, () => ({
      name: 'top up',
      from,
      messages: [sendMessage(from, actor, coin(w.between(1000, 900_000)))],
    }));
};

export function createContinuousOrDelayed(w) {
  const from = w.anyone();
  const to = newcomer(w);
  return {
    from,
    messages: [
      pack(MsgCreateVestingAccount, {
        fromAddress: from.address,
        toAddress: w.chance(95) ? to.address : moduleAddress('mint'),
        amount: w.chance(90)
          ? [coin(w.between(10_000, 8_000_000))]
          : w.pick([[], [coin(0)], [coin('')]]),
        endTime: w.chance(90) ? seconds(w, w.between(10, 400)) : w.pick([0n, 5n, -1n]),
        delayed: w.chance(50),
      }),
    ],
    then: met(w, to),
  };
}

export function createPeriodic(w) {
  const from = w.anyone();
  const to = newcomer(w);
  const period = () => ({
    length: BigInt(w.between(1, 60)),
    amount: byDenom([
      coin(w.between(1, 900_000)),
      ...(w.chance(30) ? [coin(w.between(1, 500), 'alpha')] : []),
    ]),
  });
  const periods = Array.from({ length: w.between(1, 6) }, period);
  if (w.chance(12))
    periods.push(
      w.pick([
        { length: 0n, amount: [coin(1)] },
        { length: -4n, amount: [coin(1)] },
        { length: 3n, amount: [] },
        { length: 3n, amount: [coin(0)] },
      ]),
    );
  return {
    from,
    messages: [
      pack(MsgCreatePeriodicVestingAccount, {
        fromAddress: from.address,
        toAddress: to.address,
        startTime: w.chance(95) ? seconds(w, w.between(-40, 40)) : w.pick([0n, -1n]),
        vestingPeriods: w.chance(96) ? periods : [],
      }),
    ],
    then: met(w, to),
  };
}

export function createPermanent(w) {
  const from = w.anyone();
  const to = newcomer(w);
  return {
    from,
    messages: [
      pack(MsgCreatePermanentLockedAccount, {
        fromAddress: from.address,
        toAddress: to.address,
        amount: w.chance(92) ? [coin(w.between(5000, 4_000_000))] : [coin(10n ** 30n)],
      }),
    ],
    then: met(w, to),
  };
}

const vester = (w) => (w.note('vesting').length > 0 ? w.pick(w.note('vesting')) : undefined);

export function vestingSend(w) {
  const from = vester(w);
  if (from === undefined) return undefined;
  const amount = coin(
    w.pick([1, 500, 50_000, 400_000, 2_000_000]),
    w.chance(90) ? 'stake' : 'alpha',
  );
  return { from, messages: [sendMessage(from, w.anyone(), amount)] };
}

export function vestingDelegate(w) {
  const from = vester(w);
  if (from === undefined) return undefined;
  const to = w.validator();
  return {
    from,
    gas: GAS,
    messages: [delegateMessage(from, to, w.between(1, 1_500_000))],
    then: () => w.note('vesting delegations').push([from, to]),
  };
}

export function vestingUndelegate(w) {
  const known = w.note('vesting delegations');
  if (known.length === 0) return undefined;
  const [from, to] = w.pick(known);
  const other = w.validator();
  const amount = coin(w.between(1, 1_200_000));
  return {
    from,
    gas: 2 * GAS,
    messages: [
      w.chance(75)
        ? pack(MsgUndelegate, {
            delegatorAddress: from.address,
            validatorAddress: to.valoper,
            amount,
          })
        : pack(MsgBeginRedelegate, {
            delegatorAddress: from.address,
            validatorSrcAddress: to.valoper,
            validatorDstAddress: other.valoper,
            amount,
          }),
    ],
    then: () => w.note('unbonding').push([from, to, w.height]),
  };
}

/** Turns accounts of the genesis into vesting ones of every kind, some of them with periods in the past. */
export function vestingGenesis(genesis, w) {
  const start = Math.floor(w.time / 1000);
  const kinds = ['Continuous', 'Delayed', 'Periodic', 'Permanent'];
  for (const [i, kind] of kinds.entries()) {
    const index = w.founders.length + i;
    const base = genesis.auth.accounts[index];
    const locked = byDenom([coin(600_000_000_000), coin(4000, 'alpha')]);
    const half = (coins) => coins.map(({ denom, amount }) => coin(BigInt(amount) / 2n, denom));
    const end = start + (kind === 'Delayed' ? 60 : 160);
    genesis.bank.balances[index].coins = byDenom([
      coin(1_000_000_000_000),
      coin(9_000_000, 'alpha'),
    ]);
    genesis.auth.accounts[index] = {
      '@type': `/cosmos.vesting.v1beta1.${kind === 'Permanent' ? 'PermanentLocked' : `${kind}Vesting`}Account`,
      base_vesting_account: {
        base_account: { ...base, '@type': undefined },
        original_vesting: locked,
        delegated_free: [],
        delegated_vesting: [],
        end_time: String(kind === 'Permanent' ? 0 : end),
      },
      ...(kind === 'Continuous' && { start_time: String(start - 20) }),
      ...(kind === 'Periodic' && {
        start_time: String(start - 40),
        vesting_periods: [
          { length: '80', amount: half(locked) },
          { length: '120', amount: half(locked) },
        ],
      }),
    };
    w.note('vesting').push(w.actors[index]);
  }
}
