import { Secp256k1HdWallet } from '@cosmjs/amino';
import { stringToPath } from '@cosmjs/crypto';
import { DirectSecp256k1HdWallet } from '@cosmjs/proto-signing';
import { SigningStargateClient } from '@cosmjs/stargate';
import { TxRaw } from 'cosmjs-types/cosmos/tx/v1beta1/tx';
import { MsgSend } from 'cosmjs-types/cosmos/bank/v1beta1/tx';
import { describe, expect, it } from 'vitest';

import { keyFromMnemonic } from '../../../src/client/mnemonic.ts';
import { signTx, unsignedTx, type SignMode } from '../../../src/client/tx-builder.ts';
import { signSecp256k1 } from '../../../src/crypto/secp256k1.ts';
import { addresses, registry } from '../codec/chain.ts';

const WORDS =
  'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';
const HD = { prefix: 'cosmos', hdPaths: [stringToPath("m/44'/118'/0'/0/0")] };
const CHAIN_ID = 'test-1';
const { privateKey, publicKey } = keyFromMnemonic(WORDS);

async function walletOf(mode: SignMode) {
  return mode === 'direct'
    ? DirectSecp256k1HdWallet.fromMnemonic(WORDS, HD)
    : Secp256k1HdWallet.fromMnemonic(WORDS, HD);
}

const signer = (mode: SignMode) => ({
  publicKey: { kind: 'secp256k1' as const, key: publicKey },
  accountNumber: 7n,
  sequence: 3n,
  mode,
  sign: (bytes: Uint8Array) => Promise.resolve(signSecp256k1(privateKey, bytes)),
});

describe.each(['direct', 'amino-json'] as const)('a transaction signed in mode %s', (mode) => {
  it("has the bytes of CosmJS's", async () => {
    const wallet = await walletOf(mode);
    const [account] = await wallet.getAccounts();
    const from = account?.address ?? '';
    const fee = { amount: [{ denom: 'stake', amount: '500' }], gas: '200000' };
    const memo = 'memo with <&> and ünïcode';
    const value = { fromAddress: from, toAddress: from, amount: [{ denom: 'stake', amount: '1' }] };
    const offline = await SigningStargateClient.offline(wallet);
    const theirs = await offline.sign(
      from,
      [
        { typeUrl: '/cosmos.bank.v1beta1.MsgSend', value },
        { typeUrl: '/cosmos.bank.v1beta1.MsgSend', value },
      ],
      fee,
      memo,
      { accountNumber: 7n, sequence: 3, chainId: CHAIN_ID },
    );

    const message = {
      typeUrl: '/cosmos.bank.v1beta1.MsgSend',
      value: MsgSend.encode(MsgSend.fromPartial(value)).finish(),
    };
    const ours = await signTx(
      { messages: [message, message], fee: fee.amount, gasLimit: 200_000n, memo },
      [signer(mode)],
      { chainId: CHAIN_ID, registry, addresses },
    );

    expect(Buffer.from(ours).toString('hex')).toBe(
      Buffer.from(TxRaw.encode(theirs).finish()).toString('hex'),
    );
  });
});

describe('a transaction for an estimate', () => {
  it('has an empty signature for each signer', () => {
    const bytes = unsignedTx({ messages: [], fee: [], gasLimit: 0n }, [
      signer('direct'),
      signer('direct'),
    ]);

    expect(TxRaw.decode(bytes).signatures.map((signature) => signature.length)).toEqual([0, 0]);
  });
});
