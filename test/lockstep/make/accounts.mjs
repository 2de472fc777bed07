import { fromBase64 } from '@cosmjs/encoding';
import { BaseAccount } from 'cosmjs-types/cosmos/auth/v1beta1/auth';
import { QueryAccountRequest, QueryAccountResponse } from 'cosmjs-types/cosmos/auth/v1beta1/query';
import {
  ContinuousVestingAccount,
  DelayedVestingAccount,
  PeriodicVestingAccount,
  PermanentLockedAccount,
} from 'cosmjs-types/cosmos/vesting/v1beta1/vesting';
import { base64, encode } from './keys.mjs';

const VESTING = [
  ContinuousVestingAccount,
  DelayedVestingAccount,
  PeriodicVestingAccount,
  PermanentLockedAccount,
];

/** Learns number and sequence of an account; one that does not exist keeps what it has. */
export async function refresh(oracle, actor) {
  const { query } = await oracle.ask({
    query: {
      path: '/cosmos.auth.v1beta1.Query/Account',
      data: base64(encode(QueryAccountRequest, { address: actor.address })),
    },
  });
  if (query?.code || !query?.value) return;
  const { account } = QueryAccountResponse.decode(fromBase64(query.value));
  const base = baseOf(account);
  if (base === undefined) return;
  actor.number = Number(base.accountNumber);
  actor.sequence = Number(base.sequence);
}

function baseOf({ typeUrl, value }) {
  if (typeUrl === BaseAccount.typeUrl) return BaseAccount.decode(value);
  return VESTING.find((codec) => codec.typeUrl === typeUrl)?.decode(value).baseVestingAccount
    .baseAccount;
}
