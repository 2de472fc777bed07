import { GenericAuthorization } from 'cosmjs-types/cosmos/authz/v1beta1/authz';
import { MsgExec, MsgGrant, MsgRevoke } from 'cosmjs-types/cosmos/authz/v1beta1/tx';
import { SendAuthorization } from 'cosmjs-types/cosmos/bank/v1beta1/authz';
import { MsgVote } from 'cosmjs-types/cosmos/gov/v1/tx';
import { StakeAuthorization } from 'cosmjs-types/cosmos/staking/v1beta1/authz';
import { MsgBeginRedelegate, MsgUndelegate } from 'cosmjs-types/cosmos/staking/v1beta1/tx';
import { byDenom, coin } from '../genesis.mjs';
import { pack } from '../keys.mjs';
import { sendMessage } from './bank.mjs';
import { delegateMessage } from './staking.mjs';

const TYPES = [
  '/cosmos.bank.v1beta1.MsgSend',
  '/cosmos.bank.v1beta1.MsgMultiSend',
  '/cosmos.staking.v1beta1.MsgDelegate',
  '/cosmos.staking.v1beta1.MsgUndelegate',
  '/cosmos.staking.v1beta1.MsgBeginRedelegate',
  '/cosmos.gov.v1.MsgVote',
  '/cosmos.authz.v1beta1.MsgExec',
];
const GAS = 900_000;

/** What an authorization is likely to allow. */
function fitting(w, granter, authorization) {
  const { typeUrl, value } = authorization;
  if (typeUrl === SendAuthorization.typeUrl) {
    const { allowList } = SendAuthorization.decode(value);
    const to = { address: allowList[0] ?? w.anyone().address };
    return sendMessage(granter, to, coin(w.pick([1, 25, 50, 40_000, 100_000])));
  }
  const allowed =
    typeUrl === StakeAuthorization.typeUrl
      ? StakeAuthorization.decode(value).allowList?.address[0]
      : undefined;
  const to = w.operators.find(({ valoper }) => valoper === allowed) ?? w.validator();
  return delegateMessage(granter, to, w.pick([10, 50, 900, 400_000]));
}

function authorization(w) {
  const roll = w.below(12);
  if (roll < 4)
    return pack(GenericAuthorization, { msg: w.chance(95) ? w.pick(TYPES) : '/not.a.Msg' });
  if (roll < 8)
    return pack(SendAuthorization, {
      spendLimit: w.pick([
        [coin(w.between(100, 900_000))],
        byDenom([coin(500_000), coin(900, 'alpha')]),
        [coin(50)],
        [],
      ]),
      allowList: w.chance(60) ? [] : [w.anyone().address, w.anyone().address, w.actors[5].address],
    });
  const validators = { address: w.operators.slice(0, w.between(1, 3)).map((v) => v.valoper) };
  return pack(StakeAuthorization, {
    authorizationType: w.chance(96) ? w.between(1, 4) : 0,
    ...(w.chance(70) && { maxTokens: coin(w.between(50, 3_000_000)) }),
    ...(w.chance(70) ? { allowList: validators } : { denyList: validators }),
  });
}

export function grant(w) {
  const from = w.anyone();
  const to = w.anyone();
  const made = authorization(w);
  const expiration = {
    seconds: BigInt(Math.floor(w.time / 1000) + (w.chance(93) ? w.between(5, 120) : -5)),
    nanos: w.pick([0, 999_999_999]),
  };
  return {
    from,
    messages: [
      pack(MsgGrant, {
        granter: from.address,
        grantee: to.address,
        grant: { authorization: made, ...(w.chance(60) && { expiration }) },
      }),
    ],
    then: () => w.note('grants').push([from, to, made]),
  };
}

export function revoke(w) {
  const known = w.note('grants');
  const [from, to] = known.length > 0 && w.chance(85) ? w.pick(known) : [w.anyone(), w.anyone()];
  return {
    from,
    messages: [
      pack(MsgRevoke, {
        granter: from.address,
        grantee: to.address,
        msgTypeUrl: w.pick(TYPES),
      }),
    ],
  };
}

function inner(w, granter) {
  const amount = w.pick([1, 40, 800, 90_000, 600_000, 10n ** 20n]);
  const validator = w.validator();
  return w.pick([
    () => sendMessage(granter, w.chance(50) ? w.actors[5] : w.anyone(), coin(amount)),
    () => sendMessage(granter, w.actors[5], coin(40), ...(w.chance(50) ? [] : [])),
    () => sendMessage(granter, w.actors[5], ...byDenom([coin(30), coin(2, 'alpha')])),
    () => delegateMessage(granter, validator, amount),
    () =>
      pack(MsgUndelegate, {
        delegatorAddress: granter.address,
        validatorAddress: validator.valoper,
        amount: coin(w.between(1, 300)),
      }),
    () =>
      pack(MsgBeginRedelegate, {
        delegatorAddress: granter.address,
        validatorSrcAddress: validator.valoper,
        validatorDstAddress: w.validator().valoper,
        amount: coin(w.between(1, 300)),
      }),
    () => pack(MsgVote, { proposalId: 1n, voter: granter.address, option: 1 }),
  ])();
}

const execMessage = (grantee, msgs) => pack(MsgExec, { grantee: grantee.address, msgs });

export function exec(w) {
  const known = w.note('grants');
  if (known.length === 0) return undefined;
  const [granter, grantee, made] = w.pick(known.slice(-20));
  const count = w.pick([0, 1, 1, 1, 2, 3]);
  const msgs = Array.from({ length: count }, () =>
    w.chance(80) ? fitting(w, granter, made) : inner(w, granter),
  );
  return { from: grantee, gas: GAS, messages: [execMessage(grantee, msgs)] };
}

/** What the grantee may do on its own needs no grant. */
export function execOwn(w) {
  const from = w.anyone();
  return { from, gas: GAS, messages: [execMessage(from, [inner(w, from), inner(w, from)])] };
}

/** An exec in an exec, to some depth. */
export function execNested(w) {
  const known = w.note('grants');
  if (known.length === 0) return undefined;
  const [granter, grantee, made] = w.pick(known.slice(-20));
  let message = execMessage(w.chance(85) ? grantee : granter, [fitting(w, granter, made)]);
  for (let depth = w.between(1, 4); depth > 0; depth -= 1)
    message = execMessage(grantee, [message]);
  return { from: grantee, gas: 2 * GAS, messages: [message] };
}
