// The command line against a real chain, and what the mempool refuses.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createRpc, type Broadcast } from '../../src/client/rpc.ts';
import { keyFromMnemonic } from '../../src/client/mnemonic.ts';
import { signTx, type TxContent } from '../../src/client/tx-builder.ts';
import { signSecp256k1 } from '../../src/crypto/secp256k1.ts';
import { chainDefinition } from '../../src/node/chain.ts';
import { MsgSend } from '../../src/proto/cosmos/bank/v1beta1/tx.ts';
import { TxRaw } from '../../src/proto/cosmos/tx/v1beta1/tx.ts';
import { type TestChain, makeChain } from './chain.ts';

const ROOT = join(import.meta.dirname, '../..');

let chain: TestChain;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
  chain = await makeChain();
  await chain.start();
}, 240_000);
afterAll(async () => {
  await chain.remove();
  rmSync(folder, { recursive: true });
});

type Ran = { readonly status: number; readonly stdout: string; readonly stderr: string };

function avocetd(...args: readonly string[]): Promise<Ran> {
  const env = { ...process.env, AVOCETD_HOME: chain.home, AVOCETD_NODE: chain.rpc };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'bin/avocetd'), ...args],
      { env },
      (error, stdout, stderr) =>
        resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** What a command prints as JSON; fails when it does not end well. */
async function json(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { status, stdout, stderr } = await avocetd(...args, '--output', 'json');
  if (status !== 0) throw new Error(`avocetd ${args.join(' ')}: ${stdout}${stderr}`);
  return JSON.parse(stdout) as Record<string, unknown>;
}

function account(name: string) {
  const found = chain.accounts.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no account ${name}`);
  return found;
}

const balanceOf = async (address: string): Promise<bigint> => {
  const { balance } = await json('query', 'bank', 'balance', address, 'uavo');
  return BigInt((balance as { amount: string }).amount);
};

const FEES = ['--fees', '1000uavo'];

describe('avocetd', () => {
  it('sends coins with an estimate of gas and waits for the block', async () => {
    const { address: bob } = account('bob');
    const before = await balanceOf(bob);

    const sent = await json(
      ...['tx', 'bank', 'send', 'alice', bob, '12345uavo', '--gas', 'auto'],
      ...['--gas-prices', '0.002uavo', '--note', 'hello', '-y', '--wait'],
    );

    expect(sent).toMatchObject({ code: 0, codespace: '' });
    expect(Number(sent['gas_used'])).toBeLessThanOrEqual(Number(sent['gas_wanted']));
    expect((await balanceOf(bob)) - before).toBe(12345n);
    const found = await json('query', 'tx', String(sent['txhash']));
    expect(found).toMatchObject({ height: sent['height'], tx: { body: { memo: 'hello' } } });
    const { txs } = await json('query', 'txs', '--query', `transfer.recipient='${bob}'`);
    expect(txs).toContainEqual(expect.objectContaining({ txhash: sent['txhash'] }));
  }, 60_000);

  it('signs what was written before, offline and in amino JSON', async () => {
    const { address: carol } = account('carol');
    const written = await avocetd(
      ...['tx', 'bank', 'send', carol, account('bob').address, '1uavo', ...FEES, '--generate-only'],
    );
    const file = join(folder, 'tx.json');
    writeFileSync(file, written.stdout);
    const info = await json('query', 'auth', 'account-info', carol);
    const { account_number: number, sequence } = info['info'] as Record<string, string>;

    const signed = await avocetd(
      ...['tx', 'sign', file, '--from', 'carol', '--offline', '--chain-id', 'avocet-dev-1'],
      ...['-a', number ?? '', '-s', sequence ?? '', '--sign-mode', 'amino-json'],
    );
    writeFileSync(file, signed.stdout);
    const encoded = await avocetd('tx', 'encode', file);
    const decoded = await avocetd('tx', 'decode', encoded.stdout.trim());
    const sent = await json('tx', 'broadcast', file, '--wait');

    expect(decoded.stdout).toBe(readFileSync(file, 'utf8'));
    expect(sent).toMatchObject({ code: 0 });
  }, 60_000);

  it('makes messages of every module from the definitions', async () => {
    const { validators } = await json('query', 'staking', 'validators');
    const [validator] = validators as { operator_address: string }[];
    const operator = validator?.operator_address ?? '';
    const flags = ['--from', 'dave', '--gas', 'auto', '--gas-prices', '0.002uavo', '-y', '--wait'];

    expect(
      await json('tx', 'staking', 'delegate', operator, '5000000uavo', ...flags),
    ).toMatchObject({ code: 0 });

    const { delegation_response: delegation } = await json(
      ...['query', 'staking', 'delegation', account('dave').address, operator],
    );
    expect(delegation).toMatchObject({ balance: { denom: 'uavo', amount: '5000000' } });
    const byFlags = await json(
      ...['query', 'staking', 'delegation', '--validator-addr', operator],
      ...['--delegator-addr', account('dave').address],
    );
    expect(byFlags['delegation_response']).toEqual(delegation);
  }, 60_000);

  it('ends with status 1 and the code when the transaction is refused', async () => {
    const { address: bob } = account('bob');

    const refused = await avocetd(
      ...['tx', 'bank', 'send', 'alice', bob, '1uavo', '-s', '99', ...FEES, '-y', '-o', 'json'],
    );

    expect(refused.status).toBe(1);
    expect(JSON.parse(refused.stdout)).toMatchObject({ codespace: 'sdk', code: 32 });
  });

  it.each([
    [['query', 'bank', 'balances', 'nonsense'], 'InvalidArgument'],
    [['query', 'bank', 'balance', 'a', 'b', 'c'], '3 arguments are more than the 2'],
    [['keys', 'show', 'nobody', '--keyring-backend', 'test'], 'there is no key named nobody'],
    [['tx', 'bank', 'send', 'nobody', 'x', '1uavo'], 'there is no key named nobody'],
    [['status', '--node', 'tcp://127.0.0.1:1'], 'no node answers at http://127.0.0.1:1'],
    [['query', 'tx', 'abc'], 'abc is no hash of a transaction'],
    [['config', 'get', 'app', 'nothing'], 'has no setting nothing'],
    [['init', 'me'], 'genesis.json is there already'],
  ])('says what is wrong with %j', async (args, message) => {
    const { status, stderr } = await avocetd(...args);

    expect(status).toBe(1);
    expect(stderr).toMatch(/^Error: /);
    expect(stderr).toContain(message);
  });

  it('refuses to run a home twice, and to listen where others do, and says who they are', async () => {
    const second = await avocetd('start');
    expect(second).toMatchObject({ status: 1 });
    expect(second.stderr).toMatch(/another avocetd \(process \d+\) is using this home/);

    const home = join(folder, 'other');
    expect(await avocetd('init', 'other', '--home', home)).toMatchObject({ status: 0 });
    const other = await avocetd(
      'start',
      '--home',
      home,
      '--rpc.laddr',
      chain.rpc.replace('http', 'tcp'),
    );
    expect(other).toMatchObject({ status: 1 });
    expect(other.stderr).toMatch(/CometBFT RPC cannot listen at .*: .* does already.*--rpc\.laddr/);
    if (process.platform === 'linux')
      expect(other.stderr).toMatch(/: cometbft \(process \d+\) does/);
  }, 60_000);

  it('writes the state as a genesis document that it accepts', async () => {
    const file = join(folder, 'exported.json');

    const exported = await avocetd('export', '--output-document', file);
    const validated = await avocetd('genesis', 'validate', file);

    expect([exported.status, validated.status]).toEqual([0, 0]);
    const document = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    expect(document['chain_id']).toBe('avocet-dev-1');
    expect(Number(document['initial_height'])).toBeGreaterThan(1);
  }, 60_000);

  it('tells the status as CometBFT does', async () => {
    const { stdout } = await avocetd('status');

    expect(JSON.parse(stdout)).toMatchObject({
      node_info: { network: 'avocet-dev-1' },
      sync_info: { catching_up: false },
      validator_info: { voting_power: expect.stringMatching(/^9000\d\d$/) },
    });
  });

  it.each(['tx', 'query', 'keys', 'genesis', 'comet', 'config'])(
    'shows an example with each verb of %s',
    async (group) => {
      const { stdout } = await avocetd(group, '--help');
      const [, verb = ''] = /Commands:\n +(\S+)/.exec(stdout) ?? [];

      expect((await avocetd(group, verb.split('|')[0] ?? '', '--help')).stdout).toMatch(
        /Examples?:|Commands:/,
      );
    },
  );
});

describe('CheckTx', () => {
  const settings = { prefix: 'avocet', parity: false };
  const definition = chainDefinition(settings);

  async function broadcast(
    changes: {
      readonly content?: Partial<TxContent>;
      readonly amount?: string;
      readonly chainId?: string;
      readonly sequence?: bigint;
      readonly spoil?: (tx: Uint8Array) => Uint8Array;
    } = {},
  ): Promise<Broadcast> {
    const { address, mnemonic } = account('erin');
    const { privateKey, publicKey } = keyFromMnemonic(mnemonic);
    const { info } = await json('query', 'auth', 'account-info', address);
    const { account_number: number, sequence } = info as Record<string, string>;
    const message = MsgSend.create({
      fromAddress: address,
      toAddress: account('bob').address,
      amount: [{ denom: 'uavo', amount: changes.amount ?? '1' }],
    });
    const tx = await signTx(
      {
        messages: [{ typeUrl: MsgSend.typeUrl, value: MsgSend.toBytes(message) }],
        fee: [{ denom: 'uavo', amount: '1000' }],
        gasLimit: 200_000n,
        ...changes.content,
      },
      [
        {
          publicKey: { kind: 'secp256k1', key: publicKey },
          accountNumber: BigInt(number ?? 0),
          sequence: changes.sequence ?? BigInt(sequence ?? 0),
          mode: 'direct',
          sign: (bytes) => Promise.resolve(signSecp256k1(privateKey, bytes)),
        },
      ],
      {
        chainId: changes.chainId ?? 'avocet-dev-1',
        registry: definition.registry,
        addresses: definition.addresses,
      },
    );
    return createRpc(chain.rpc).broadcast(changes.spoil?.(tx) ?? tx, 'sync');
  }

  const withSignature = (tx: Uint8Array, signature: Uint8Array): Uint8Array =>
    TxRaw.toBytes({ ...TxRaw.decode(tx), signatures: [signature] });

  it.each([
    ['a signature for another chain', { chainId: 'other-1' }, 4],
    ['another sequence', { sequence: 77n }, 32],
    [
      'a wrong signature',
      { spoil: (tx: Uint8Array) => withSignature(tx, new Uint8Array(64).fill(1)) },
      4,
    ],
    ['no signature', { spoil: (tx: Uint8Array) => withSignature(tx, new Uint8Array(0)) }, 4],
    ['less than the least fee', { content: { fee: [{ denom: 'uavo', amount: '199' }] } }, 13],
    [
      'a fee that the account has not',
      { content: { fee: [{ denom: 'uavo', amount: '9999999999999999' }] } },
      5,
    ],
    ['a memo of 257 characters', { content: { memo: 'x'.repeat(257) } }, 12],
    ['too little gas for its bytes', { content: { gasLimit: 1000n } }, 11],
    ['a height that has passed', { content: { timeoutHeight: 1n } }, 30],
    ['bytes that are no transaction', { spoil: () => Uint8Array.of(1, 2, 3, 4) }, 2],
    ['no message', { content: { messages: [] } }, 18],
  ])('refuses %s with its code', async (_, changes, code) => {
    const { code: got, codespace, log } = await broadcast(changes);

    expect([codespace, got], log).toEqual(['sdk', code]);
  });

  it('leaves a transaction of 10 MB to CometBFT, which refuses it, and goes on', async () => {
    await expect(
      createRpc(chain.rpc).broadcast(new Uint8Array(10_000_000), 'sync'),
    ).rejects.toThrow();

    expect((await broadcast()).code).toBe(0);
  });
});
