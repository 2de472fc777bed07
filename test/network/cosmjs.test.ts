import { Secp256k1HdWallet } from '@cosmjs/amino';
import { stringToPath } from '@cosmjs/crypto';
import { toBech32 } from '@cosmjs/encoding';
import { DirectSecp256k1HdWallet } from '@cosmjs/proto-signing';
import { GasPrice, SigningStargateClient, StargateClient } from '@cosmjs/stargate';
import { Comet38Client } from '@cosmjs/tendermint-rpc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { type TestChain, makeChain, until } from './chain.ts';

const HD = { prefix: 'avocet', hdPaths: [stringToPath("m/44'/118'/0'/0/0")] };
/** On top of an estimate that was made when there was nothing to withdraw. */
const NO_REWARDS_YET = 3;
const gasPrice = GasPrice.fromString('0.002uavo');

let chain: TestChain;
beforeAll(async () => {
  chain = await makeChain();
  await chain.start();
}, 240_000);
afterAll(async () => {
  await chain.remove();
});

const account = (name: string) => {
  const found = chain.accounts.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no account ${name}`);
  return found;
};

async function direct(name: string): Promise<SigningStargateClient> {
  const wallet = await DirectSecp256k1HdWallet.fromMnemonic(account(name).mnemonic, HD);
  return SigningStargateClient.connectWithSigner(chain.rpc, wallet, {
    gasPrice,
    broadcastPollIntervalMs: 100,
  });
}

describe('CosmJS', () => {
  it('connects, reads accounts and balances, sends with an estimated fee, and finds the transaction', async () => {
    const [alice, bob] = [account('alice').address, account('bob').address];
    const client = await direct('alice');
    expect(await client.getChainId()).toBe('avocet-dev-1');
    const before = BigInt((await client.getBalance(bob, 'uavo')).amount);

    const sent = await client.sendTokens(
      alice,
      bob,
      [{ denom: 'uavo', amount: '12345' }],
      'auto',
      'hi',
    );

    expect(sent.code).toBe(0);
    expect(BigInt((await client.getBalance(bob, 'uavo')).amount) - before).toBe(12345n);
    expect(await client.getAccount(alice)).toMatchObject({ address: alice, sequence: 1 });
    expect((await client.getTx(sent.transactionHash))?.hash).toBe(sent.transactionHash);
    const found = await client.searchTx([{ key: 'transfer.recipient', value: bob }]);
    expect(found.map(({ hash }) => hash)).toContain(sent.transactionHash);
    client.disconnect();
  }, 60_000);

  it('signs in amino JSON, and several messages at once', async () => {
    const [carol, bob] = [account('carol').address, account('bob').address];
    const wallet = await Secp256k1HdWallet.fromMnemonic(account('carol').mnemonic, HD);
    const client = await SigningStargateClient.connectWithSigner(chain.rpc, wallet, {
      gasPrice,
      broadcastPollIntervalMs: 100,
    });
    const send = (amount: string) => ({
      typeUrl: '/cosmos.bank.v1beta1.MsgSend',
      value: { fromAddress: carol, toAddress: bob, amount: [{ denom: 'uavo', amount }] },
    });

    const sent = await client.signAndBroadcast(carol, [send('1'), send('2')], 'auto', '<&> memo');

    expect(sent.code).toBe(0);
    expect(sent.msgResponses).toHaveLength(2);
    client.disconnect();
  }, 60_000);

  it('delegates and withdraws rewards', async () => {
    const dave = account('dave').address;
    const client = await direct('dave');
    const validators = (await (
      await fetch(`${chain.api}/cosmos/staking/v1beta1/validators`)
    ).json()) as { validators: { operator_address: string }[] };
    const operator = validators.validators[0]?.operator_address ?? '';

    const delegated = await client.delegateTokens(
      dave,
      operator,
      { denom: 'uavo', amount: '5000000' },
      'auto',
    );
    const withdrawn = await client.withdrawRewards(dave, operator, NO_REWARDS_YET);

    expect([delegated.code, withdrawn.code]).toEqual([0, 0]);
    expect((await client.getDelegation(dave, operator))?.amount).toBe('5000000');
    client.disconnect();
  }, 60_000);

  it('is told of blocks and transactions through the subscriptions of CometBFT', async () => {
    const comet = await Comet38Client.connect(chain.rpc.replace('http', 'ws'));
    const [erin, bob] = [account('erin').address, account('bob').address];
    const heights: number[] = [];
    const blocks = comet
      .subscribeNewBlock()
      .subscribe({ next: (e) => heights.push(e.header.height) });
    const hashes: string[] = [];
    const txs = comet.subscribeTx(`transfer.recipient='${bob}'`).subscribe({
      next: (e) => hashes.push(Buffer.from(e.hash).toString('hex').toUpperCase()),
    });
    const client = await direct('erin');

    const sent = await client.sendTokens(erin, bob, [{ denom: 'uavo', amount: '1' }], 'auto');

    await until('the transaction', () =>
      Promise.resolve(hashes.includes(sent.transactionHash) || undefined),
    );
    await until('two blocks', () => Promise.resolve(heights.length >= 2 || undefined));
    // The socket first: its end would otherwise be a subscription's error.
    blocks.unsubscribe();
    txs.unsubscribe();
    client.disconnect();
    comet.disconnect();
  }, 60_000);

  it('answers null for an account that is not there, over abci_query', async () => {
    const client = await StargateClient.connect(chain.rpc);

    expect(await client.getAccount(account('judy').address)).not.toBeNull();
    expect(await client.getAccount(toBech32('avocet', new Uint8Array(20)))).toBeNull();
    client.disconnect();
  }, 60_000);
});

describe('the event stream', () => {
  it('gives blocks, transactions and events from a cursor on, without a gap', async () => {
    const batches: { to: string; e: Record<string, unknown>[] }[] = [];
    const socket = new WebSocket(`${chain.api.replace('http', 'ws')}/v1/stream`, 'evt.v1');
    socket.on('open', () => socket.send(JSON.stringify({ op: 'sub', id: 'a', from: 'oldest' })));
    socket.on('message', (data: Buffer) => {
      const frame = JSON.parse(data.toString()) as {
        op: string;
        to: string;
        e: Record<string, unknown>[];
      };
      if (frame.op === 'ev') batches.push(frame);
    });

    const { height } = await chain.status();
    await until('every block so far', () => {
      const ends = batches
        .flatMap(({ e }) => e)
        .filter((each) => each['kind'] === 'block.end' || each['type'] === 'block.end');
      return Promise.resolve(ends.length >= height || undefined);
    });

    expect(batches.length).toBeGreaterThan(0);
    socket.close();
  }, 60_000);
});
