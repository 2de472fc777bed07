import {
  MsgBeginRedelegate,
  MsgCancelUnbondingDelegation,
  MsgCreateValidator,
  MsgDelegate,
  MsgEditValidator,
  MsgUndelegate,
} from 'cosmjs-types/cosmos/staking/v1beta1/tx';
import { MsgUnjail } from 'cosmjs-types/cosmos/slashing/v1beta1/tx';
import { coin } from '../genesis.mjs';
import { pack, secpActor } from '../keys.mjs';

const GAS = 700_000;
const KEEP = '[do-not-modify]';

/** A decimal of so many hundredths of a percent, as it is on the wire: times 10^18. */
export const basisPoints = (n) => String(BigInt(n) * 10n ** 14n);

export const delegateMessage = (from, to, amount) =>
  pack(MsgDelegate, {
    delegatorAddress: from.address,
    validatorAddress: to.valoper,
    amount: coin(amount),
  });

export function delegate(w) {
  const from = w.anyone();
  const to = w.validator();
  return {
    from,
    gas: GAS,
    messages: [delegateMessage(from, to, w.between(1, 20_000_000))],
    then: () => w.note('delegations').push([from, to]),
  };
}

/** A delegation that probably exists. */
const delegation = (w) => {
  const known = w.note('delegations');
  return known.length > 0 && w.chance(90) ? w.pick(known) : [w.anyone(), w.validator()];
};

export function undelegate(w) {
  const [from, to] = delegation(w);
  return {
    from,
    gas: GAS,
    messages: [
      pack(MsgUndelegate, {
        delegatorAddress: from.address,
        validatorAddress: to.valoper,
        amount: coin(w.chance(8) ? 0 : w.between(1, 6_000_000)),
      }),
    ],
    then: () => w.note('unbonding').push([from, to, w.height]),
  };
}

/** Again and again, until there are as many entries as there may be. */
export function undelegateOften(w) {
  const [from, to] = delegation(w);
  const one = () =>
    pack(MsgUndelegate, {
      delegatorAddress: from.address,
      validatorAddress: to.valoper,
      amount: coin(w.between(1, 900)),
    });
  return {
    from,
    gas: 3 * GAS,
    messages: w.chance(50) ? [one(), one()] : [one()],
    then: () => {
      w.note('unbonding').push([from, to, w.height]);
      for (const ahead of [1, 2, 3, 4])
        w.later(ahead, () => ({ name: 'undelegateOften', from, gas: GAS, messages: [one()] }));
    },
  };
}

export function redelegate(w) {
  const [from, to] = delegation(w);
  const other = w.validator();
  return {
    from,
    gas: 2 * GAS,
    messages: [
      pack(MsgBeginRedelegate, {
        delegatorAddress: from.address,
        validatorSrcAddress: to.valoper,
        validatorDstAddress: other.valoper,
        amount: coin(w.between(1, 4_000_000)),
      }),
    ],
    then: () => w.note('delegations').push([from, other]),
  };
}

export function cancelUnbonding(w) {
  const known = w.note('unbonding');
  if (known.length === 0) return undefined;
  const [from, to, height] = w.pick(known.slice(-12));
  return {
    from,
    gas: GAS,
    messages: [
      pack(MsgCancelUnbondingDelegation, {
        delegatorAddress: from.address,
        validatorAddress: to.valoper,
        amount: coin(w.pick([1, 100, 5000, 1_000_000, 10n ** 14n])),
        creationHeight: BigInt(w.chance(90) ? height : height + 1),
      }),
    ],
  };
}

/** With a key of its own, or one that another validator has; rates that may or may not be. */
export function createValidator(w) {
  const from = w.chance(85) ? w.anyone() : w.validator();
  const free = w.keys[w.operators.length % w.keys.length];
  const key = w.chance(85) ? free : w.pick(w.keys);
  const self = w.pick([1, 999_999, 1_000_000, 35_000_000, 90_000_000]);
  const rate = w.pick([0, 500, 1000, 3000, 10_000]);
  return {
    from,
    gas: GAS,
    messages: [
      pack(MsgCreateValidator, {
        description: {
          moniker: w.chance(95) ? `of height ${w.height}` : '',
          details: w.chance(95) ? 'a later one' : 'd'.repeat(300),
        },
        commission: {
          rate: basisPoints(rate),
          maxRate: basisPoints(w.pick([rate, 5000, 10_001])),
          maxChangeRate: basisPoints(w.pick([0, 100, rate, 6000])),
        },
        minSelfDelegation: String(w.pick([0, 1, 1, 1, 1, self, ''])),
        validatorAddress: from.valoper,
        pubkey: w.chance(92) ? key.publicKey : w.anyone().publicKey,
        value: coin(self, w.chance(95) ? 'stake' : 'alpha'),
      }),
    ],
    then: () => {
      w.operators.push(from);
      w.note('delegations').push([from, from]);
    },
  };
}

export function editValidator(w) {
  const from = w.validator();
  return {
    from,
    gas: GAS,
    messages: [
      pack(MsgEditValidator, {
        description: {
          moniker: w.pick([KEEP, `renamed ${w.height}`, '']),
          identity: KEEP,
          website: w.pick([KEEP, 'https://example.org', 'w'.repeat(200)]),
          securityContact: KEEP,
          details: KEEP,
        },
        validatorAddress: from.valoper,
        commissionRate: w.pick(['', '', basisPoints(1100), basisPoints(1490), basisPoints(4000)]),
        minSelfDelegation: w.pick(['', '', '30000001', '1', '999999999999999']),
      }),
    ],
  };
}

/** The operator takes its own stake out, which jails the validator or removes it. */
export function leave(w) {
  const from = w.validator();
  return {
    from,
    gas: 2 * GAS,
    messages: [
      pack(MsgUndelegate, {
        delegatorAddress: from.address,
        validatorAddress: from.valoper,
        amount: coin(w.pick([10_000_000, 35_000_000, 40_000_000, 80_000_000, 1_000_000])),
      }),
    ],
    then: () => {
      w.note('unbonding').push([from, from, w.height]);
      w.later(w.between(1, 12), () => unjailOf(from));
    },
  };
}

const unjailOf = (from) => ({
  name: 'unjail',
  from,
  gas: GAS,
  messages: [pack(MsgUnjail, { validatorAddr: from.valoper })],
});
export const unjail = (w) => unjailOf(w.validator());

/** A validator that does not exist. */
export function delegateNowhere(w) {
  const from = w.anyone();
  const to = secpActor(`${w.label}/nobody`);
  return {
    from,
    messages: [
      w.chance(50)
        ? delegateMessage(from, to, 5)
        : pack(MsgDelegate, {
            delegatorAddress: from.address,
            validatorAddress: w.validator().valoper,
            amount: w.pick([coin(5, 'alpha'), coin(0), coin(10n ** 40n), coin(-1), coin('')]),
          }),
    ],
  };
}
