// A chain to load and the transfers to load it with, from the compiled code. Deterministic: keys come from numbers.
import { createHash } from 'node:crypto';
import { createChain } from '../../dist/app/app.js';
import { publicKeyAddress } from '../../dist/crypto/public-key-address.js';
import { secp256k1PublicKey, signSecp256k1 } from '../../dist/crypto/secp256k1.js';
import { printJson } from '../../dist/codec/json.js';
import { MsgSend } from '../../dist/proto/cosmos/bank/v1beta1/tx.js';
import { PubKey } from '../../dist/proto/cosmos/crypto/secp256k1/keys.js';
import { AuthInfo, SignDoc, TxBody, TxRaw } from '../../dist/proto/cosmos/tx/v1beta1/tx.js';

export const CHAIN_ID = 'bench-1';
export const DENOM = 'stake';
const BALANCE = '1000000000000';
const STAKE = 100_000_000;
const GAS_LIMIT = 200_000n;
const SIGN_MODE_DIRECT = 1;

const secret = (kind, i) => createHash('sha256').update(`${kind} ${i}`).digest();
const hash = (text) => createHash('sha256').update(text).digest();

/** The chain's definition: prefix cosmos and the SDK's rules, as the reference has them. */
export const chain = createChain({ prefix: 'cosmos', parity: true });
const addressOf = (bytes) => chain.addresses.accFrom(Buffer.from(bytes).toString('latin1'));
const moduleAccount = (name) => addressOf(hash(name).subarray(0, 20));

/** Accounts that can sign. */
export const makeAccounts = (count) =>
  Array.from({ length: count }, (_, i) => {
    const privateKey = secret('account', i);
    const key = secp256k1PublicKey(privateKey);
    const bytes = publicKeyAddress({ kind: 'secp256k1', key });
    return { privateKey, key, bytes, address: chain.addresses.accFrom(bytes), number: BigInt(i) };
  });

/** Addresses that only receive. */
export const makeReceivers = (count) =>
  Array.from({ length: count }, (_, i) => addressOf(secret('receiver', i).subarray(0, 20)));

/** `defaults` with these accounts, and one validator with the consensus key of CometBFT's genesis. */
export function genesisState({ defaults, accounts, receivers, consensusKey }) {
  const state = structuredClone(defaults);
  const addresses = [...accounts.map(({ address }) => address), ...receivers];
  state.auth.accounts = addresses.map((address, i) => ({
    '@type': '/cosmos.auth.v1beta1.BaseAccount',
    address,
    pub_key: null,
    account_number: String(i),
    sequence: '0',
  }));
  state.bank.balances = addresses.map((address) => ({
    address,
    coins: [{ denom: DENOM, amount: BALANCE }],
  }));
  // A validator with an unbonded stake becomes bonded when the state is read, with all that this entails.
  state.bank.balances.push({
    address: moduleAccount('not_bonded_tokens_pool'),
    coins: [{ denom: DENOM, amount: String(STAKE) }],
  });
  const operator = accounts[0];
  const operatorAddress = chain.addresses.valFrom(operator.bytes);
  state.staking.validators = [
    {
      operator_address: operatorAddress,
      consensus_pubkey: { '@type': '/cosmos.crypto.ed25519.PubKey', key: consensusKey },
      jailed: false,
      status: 'BOND_STATUS_UNBONDED',
      tokens: String(STAKE),
      delegator_shares: `${STAKE}.000000000000000000`,
      description: {
        moniker: 'bench',
        identity: '',
        website: '',
        security_contact: '',
        details: '',
      },
      unbonding_height: '0',
      unbonding_time: '1970-01-01T00:00:00Z',
      commission: {
        commission_rates: {
          rate: '0.100000000000000000',
          max_rate: '0.200000000000000000',
          max_change_rate: '0.010000000000000000',
        },
        update_time: '2026-01-01T00:00:00Z',
      },
      min_self_delegation: '1',
      unbonding_on_hold_ref_count: '0',
      unbonding_ids: [],
    },
  ];
  state.staking.delegations = [
    {
      delegator_address: operator.address,
      validator_address: operatorAddress,
      shares: `${STAKE}.000000000000000000`,
    },
  ];
  delete state.runtime;
  return state;
}

/** Our default genesis as plain JSON. */
export const ownDefaults = () => JSON.parse(printJson(chain.defaultGenesis()));

/** One transfer of 1…1000 to `to`. `fee` is in the stake denomination, none when 0. */
export function signTransfer({ from, to, sequence, amount, fee = 0 }) {
  const bodyBytes = TxBody.toBytes(
    TxBody.create({
      messages: [
        {
          typeUrl: MsgSend.typeUrl,
          value: MsgSend.toBytes({
            fromAddress: from.address,
            toAddress: to,
            amount: [{ denom: DENOM, amount: String(amount) }],
          }),
        },
      ],
    }),
  );
  const authInfoBytes = AuthInfo.toBytes(
    AuthInfo.create({
      signerInfos: [
        {
          publicKey: { typeUrl: PubKey.typeUrl, value: PubKey.toBytes({ key: from.key }) },
          modeInfo: { sum: { kind: 'single', value: { mode: SIGN_MODE_DIRECT } } },
          sequence,
        },
      ],
      fee: {
        amount: fee > 0 ? [{ denom: DENOM, amount: String(fee) }] : [],
        gasLimit: GAS_LIMIT,
        payer: '',
        granter: '',
      },
      tip: undefined,
    }),
  );
  const doc = SignDoc.toBytes({
    bodyBytes,
    authInfoBytes,
    chainId: CHAIN_ID,
    accountNumber: from.number,
  });
  return TxRaw.toBytes({
    bodyBytes,
    authInfoBytes,
    signatures: [signSecp256k1(from.privateKey, doc)],
  });
}

/** `count` transfers, senders in turn, each of the first `senders` accounts with ascending sequences. */
export function signTransfers({ accounts, receivers, count, senders, fee }) {
  return Array.from({ length: count }, (_, i) => {
    const from = accounts[i % senders];
    const to = receivers[(i * 7919) % receivers.length];
    const sequence = BigInt((i - (i % senders)) / senders);
    return signTransfer({ from, to, sequence, amount: 1 + (i % 1000), fee });
  });
}
