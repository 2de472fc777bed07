import { DirectSecp256k1HdWallet } from '@cosmjs/proto-signing';
import { SigningStargateClient } from '@cosmjs/stargate';
import { stringToPath } from '@cosmjs/crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestChain, makeChain, until } from './chain.ts';

/** Rounds of each kind; AVOCET_KILL_ROUNDS=50 for the long form. */
const ROUNDS = Number(process.env['AVOCET_KILL_ROUNDS'] ?? '2');
const FEE = { amount: [{ denom: 'uavo', amount: '500' }], gas: '200000' };

const victims = Array.from({ length: ROUNDS }, () => ['node', 'cometbft'] as const).flat();

let chain: TestChain;
beforeAll(async () => {
  chain = await makeChain();
  await chain.start();
}, 240_000);
afterAll(async () => {
  await chain.remove();
});

async function client(): Promise<{
  readonly address: string;
  readonly signing: SigningStargateClient;
}> {
  const [, alice] = chain.accounts;
  if (alice === undefined) throw new Error('no account');
  const wallet = await DirectSecp256k1HdWallet.fromMnemonic(alice.mnemonic, {
    prefix: 'avocet',
    hdPaths: [stringToPath("m/44'/118'/0'/0/0")],
  });
  const signing = await SigningStargateClient.connectWithSigner(chain.rpc, wallet, {
    broadcastPollIntervalMs: 50,
  });
  return { address: alice.address, signing };
}

/** Sends until the chain stops answering; hashes of what was committed. */
async function load(stopped: () => boolean): Promise<string[]> {
  const { address, signing } = await client();
  const to = chain.accounts[2]?.address ?? '';
  const committed: string[] = [];
  try {
    while (!stopped()) {
      const sent = await signing.sendTokens(address, to, [{ denom: 'uavo', amount: '1' }], FEE);
      committed.push(sent.transactionHash);
    }
  } catch (error) {
    // The node is being killed: what came before counts.
    if (!stopped() && committed.length === 0) throw error;
  }
  signing.disconnect();
  return committed;
}

/** Every record of the event log, by height, over plain HTTP. */
async function loggedHeights(): Promise<{ readonly head: number; readonly oldest: number }> {
  const response = await fetch(`${chain.api}/v1/status`);
  return (await response.json()) as { head: number; oldest: number };
}

describe('kill -9 under load', () => {
  it.each(victims)(
    'of %s: the chain goes on, no committed transaction is lost, the log has every height',
    async (which) => {
      let isStopped = false;
      const loading = load(() => isStopped);
      const { height } = await chain.status();
      await until('blocks under load', async () =>
        (await chain.status()).height > height + 2 ? true : undefined,
      );
      isStopped = true;
      await chain.kill(which);
      const committed = await loading;

      await chain.start();

      const { signing } = await client();
      for (const hash of committed) expect((await signing.getTx(hash))?.hash).toBe(hash);
      signing.disconnect();
      const { height: now } = await chain.status();
      const log = await until('the log', async () => {
        const bounds = await loggedHeights();
        return bounds.head >= now ? bounds : undefined;
      });
      expect(log.oldest).toBe(1);
      for (let at = 1; at <= now; at += Math.max(1, Math.floor(now / 20))) {
        const block = await fetch(`${chain.api}/v1/blocks/${at}/events`);
        expect(block.status).toBe(200);
      }
    },
    180_000,
  );

  it('stops with status 0 on SIGTERM and goes on with the next start', async () => {
    const { height } = await chain.status();

    expect(await chain.stop()).toBe(0);
    await chain.start();

    expect((await chain.status()).height).toBeGreaterThan(height);
  }, 120_000);
});
