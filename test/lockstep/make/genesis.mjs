import { MsgCreateValidator } from 'cosmjs-types/cosmos/staking/v1beta1/tx';
import { TxRaw } from 'cosmjs-types/cosmos/tx/v1beta1/tx';
import { base64, pack } from './keys.mjs';
import { signTx } from './sign.mjs';

export const GENESIS_TIME = Date.UTC(2026, 2, 1, 12);
export const BALANCE = 1_000_000_000_000n;
export const coin = (amount, denom = 'stake') => ({ denom, amount: String(amount) });
export const byDenom = (coins) => coins.toSorted((a, b) => (a.denom < b.denom ? -1 : 1));

/** Times short enough for everything to happen within a trace. */
export function fillGenesis(genesis, chainId, actors, founders, initialHeight) {
  delete genesis.runtime;
  genesis.auth.accounts = actors.map((a, i) => {
    a.number = i;
    return {
      '@type': '/cosmos.auth.v1beta1.BaseAccount',
      address: a.address,
      pub_key: null,
      account_number: String(i),
      sequence: '0',
    };
  });
  genesis.bank.balances = actors.map((a, i) => ({
    address: a.address,
    coins: byDenom([
      coin(BALANCE),
      ...(i % 2 === 0 ? [coin(9_000_000 + i, 'alpha')] : []),
      ...(i % 3 === 0
        ? [
            coin(
              7_000_000 + i,
              'ibc/C4CFF46FD6DE35CA4CF4CE031E643C8FDC9BA4B99AE598E9B0ED98FE3A2319F9',
            ),
          ]
        : []),
    ]),
  }));
  Object.assign(genesis.gov.params, {
    voting_period: '30s',
    max_deposit_period: '25s',
    expedited_voting_period: '15s',
    min_deposit: [coin(10_000_000)],
    expedited_min_deposit: [coin(20_000_000)],
  });
  Object.assign(genesis.staking.params, {
    unbonding_time: '90s',
    max_validators: founders.length + 1,
    historical_entries: 10,
    max_entries: 4,
  });
  Object.assign(genesis.slashing.params, {
    signed_blocks_window: '16',
    downtime_jail_duration: '20s',
  });
  genesis.genutil.gen_txs = founders.map(({ operator, key }, i) =>
    genesisTx(chainId, operator, key, i, initialHeight),
  );
  return genesis;
}

function genesisTx(chainId, operator, key, i, initialHeight) {
  const amount = coin(40_000_000n * BigInt(i + 1));
  const message = pack(MsgCreateValidator, {
    description: { moniker: `founder ${i}` },
    commission: {
      rate: '100000000000000000',
      maxRate: '300000000000000000',
      maxChangeRate: '50000000000000000',
    },
    minSelfDelegation: '30000000',
    validatorAddress: operator.valoper,
    pubkey: key.publicKey,
    value: amount,
  });
  // Account number 0 is signed while the height is 0, which it is where the first block's is 1.
  const number = initialHeight === 1 ? 0 : operator.number;
  const { signatures } = TxRaw.decode(
    signTx(chainId, {
      from: { ...operator, number },
      messages: [message],
      gas: 200_000,
      fee: [],
    }),
  );
  return {
    body: {
      messages: [
        {
          '@type': MsgCreateValidator.typeUrl,
          description: {
            moniker: `founder ${i}`,
            identity: '',
            website: '',
            security_contact: '',
            details: '',
          },
          commission: {
            rate: '0.100000000000000000',
            max_rate: '0.300000000000000000',
            max_change_rate: '0.050000000000000000',
          },
          min_self_delegation: '30000000',
          delegator_address: '',
          validator_address: operator.valoper,
          pubkey: { '@type': '/cosmos.crypto.ed25519.PubKey', key: key.base64 },
          value: amount,
        },
      ],
      memo: '',
      timeout_height: '0',
      extension_options: [],
      non_critical_extension_options: [],
    },
    auth_info: {
      signer_infos: [
        {
          public_key: {
            '@type': '/cosmos.crypto.secp256k1.PubKey',
            key: base64(operator.publicKey.value.subarray(2)),
          },
          mode_info: { single: { mode: 'SIGN_MODE_DIRECT' } },
          sequence: '0',
        },
      ],
      fee: { amount: [], gas_limit: '200000', payer: '', granter: '' },
      tip: null,
    },
    signatures: [base64(signatures[0])],
  };
}
