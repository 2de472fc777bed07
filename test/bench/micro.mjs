// The application alone: blocks of pre-signed transfers through the dispatcher, as CometBFT would ask for them.
//   npm run bench -- micro [--transactions N] [--block N] [--fee N] [--senders N] [--accounts N]
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDispatcher } from '../../dist/abci/dispatch.js';
import { createTxDecoder } from '../../dist/codec/tx.js';
import { verifySecp256k1 } from '../../dist/crypto/secp256k1.js';
import { Request, RequestInitChain, Response } from '../../dist/proto/tendermint/abci/types.js';
import { SignDoc } from '../../dist/proto/cosmos/tx/v1beta1/tx.js';
import { Reader } from '../../dist/types/wire.js';
import { openApplication } from './application.mjs';
import {
  CHAIN_ID,
  chain,
  genesisState,
  makeAccounts,
  makeReceivers,
  ownDefaults,
  signTransfers,
} from './workload.mjs';

const { values } = parseArgs({
  options: {
    transactions: { type: 'string', default: '20000' },
    block: { type: 'string', default: '1000' },
    senders: { type: 'string', default: '200' },
    accounts: { type: 'string', default: '10000' },
    fee: { type: 'string', default: '0' },
  },
});
const [count, blockSize, senders, accountCount, fee] = [
  values.transactions,
  values.block,
  values.senders,
  values.accounts,
  values.fee,
].map(Number);

const BLOCK_MAX_BYTES = 22_020_096n;
const GENESIS_TIME = 1_767_225_600n;
const ED25519_DER_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

function consensusKey() {
  const der = Buffer.concat([ED25519_DER_PREFIX, Buffer.alloc(32, 7)]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32);
}

/** CPU time of this process in microseconds, its helper threads included, added up by name. */
const spent = new Map();
function timed(name, act) {
  const from = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(from);
  spent.set(name, (spent.get(name) ?? 0) + user + system);
  return result;
}

const accounts = makeAccounts(senders);
const receivers = makeReceivers(Math.max(accountCount - senders, 1));
const folder = mkdtempSync(join(tmpdir(), 'avocet-micro-'));
const { application, store } = openApplication({ path: join(folder, 'state.db') });
const failures = [];
const dispatcher = createDispatcher(application, {
  onFailure: ({ error }) => failures.push(error),
  onFatal: () => undefined,
});
for (const name of ['workingHash', 'commit']) {
  const method = store[name].bind(store);
  store[name] = (...given) => timed(`(in it) store.${name}`, () => method(...given));
}

const frameOf = (kind, value) => Request.toBytes({ value: { kind, value } });
const ask = (frame, name) => read(timed(name, () => dispatcher.handle(frame)));
function read({ bytes }) {
  const reader = new Reader(bytes);
  reader.length();
  const { value } = Response.decode(bytes.subarray(reader.pos));
  if (value.kind === 'exception') throw failures[0] ?? new Error(value.value.error);
  return value.value;
}

console.error(`signing ${count} transfers`);
const transactions = signTransfers({ accounts, receivers, count, senders, fee });
console.error(`of ${transactions[0].length} bytes; ${accountCount} accounts, ${senders} senders`);
const appStateBytes = Buffer.from(
  JSON.stringify(
    genesisState({
      defaults: ownDefaults(),
      accounts,
      receivers,
      consensusKey: consensusKey().toString('base64'),
    }),
  ),
);
ask(
  frameOf(
    'initChain',
    RequestInitChain.create({
      time: { seconds: GENESIS_TIME, nanos: 0 },
      chainId: CHAIN_ID,
      initialHeight: 1n,
      appStateBytes,
      consensusParams: {
        block: { maxBytes: BLOCK_MAX_BYTES, maxGas: -1n },
        evidence: {
          maxAgeNumBlocks: 100_000n,
          maxAgeDuration: { seconds: 172_800n, nanos: 0 },
          maxBytes: 1_048_576n,
        },
        validator: { pubKeyTypes: ['ed25519'] },
        version: { app: 0n },
        abci: { voteExtensionsEnableHeight: 0n },
      },
    }),
  ),
  'genesis',
);

let height = 1n;
const proposer = Buffer.alloc(20, 1);
const nothing = Buffer.alloc(32);
const noCommit = { round: 0, votes: [] };
function block(txs, label = '') {
  const time = { seconds: GENESIS_TIME + height, nanos: 0 };
  const shared = { height, time, nextValidatorsHash: nothing, proposerAddress: proposer };
  if (txs.length > 0) {
    const proposal = ask(
      frameOf('prepareProposal', {
        ...shared,
        txs,
        maxTxBytes: BLOCK_MAX_BYTES,
        localLastCommit: noCommit,
        misbehavior: [],
      }),
      `prepareProposal${label}`,
    );
    if (proposal.txs.length !== txs.length) throw new Error('the proposal lacks transactions');
    const verdict = ask(
      frameOf('processProposal', {
        ...shared,
        txs,
        proposedLastCommit: noCommit,
        misbehavior: [],
        hash: nothing,
      }),
      `processProposal${label}`,
    );
    if (verdict.status !== 1) throw new Error('the proposal is refused');
  }
  const { txResults } = ask(
    frameOf('finalizeBlock', {
      ...shared,
      txs,
      decidedLastCommit: noCommit,
      misbehavior: [],
      hash: nothing,
    }),
    `finalizeBlock${label}`,
  );
  const bad = txResults.find(({ code }) => code !== 0);
  if (bad !== undefined) throw new Error(`a transfer failed: ${bad.log}`);
  ask(frameOf('commit', {}), `commit${label}`);
  height += 1n;
}
function check(txs, type, name) {
  const frames = txs.map((tx) => frameOf('checkTx', { tx, type }));
  const answers = timed(name, () => frames.map((frame) => dispatcher.handle(frame)));
  for (const { code, log } of answers.map(read)) {
    if (code !== 0) throw new Error(`a transfer was refused: ${log}`);
  }
}

const blocks = [];
for (let at = 0; at < count; at += blockSize) blocks.push(transactions.slice(at, at + blockSize));

// The first blocks warm the compiler and the caches; they are not counted. Each block is checked while the one before it
// waits, and rechecked after that one's commit, as happens to most transactions of a busy chain.
const WARM = Math.min(4, blocks.length - 1);
block([]);
check(blocks[0], 0, 'warm');
for (const [i, txs] of blocks.entries()) {
  if (i === WARM) spent.clear();
  const next = blocks[i + 1] ?? [];
  check(next, 0, 'checkTx');
  block(txs);
  check(next, 1, 'recheckTx');
}

const counted = (blocks.length - WARM) * blockSize;
const checked = (blocks.length - WARM - 1) * blockSize;
const decoder = createTxDecoder({ registry: chain.registry, addresses: chain.addresses });
const sample = transactions.slice(0, 5000);
for (let round = 0; round < 2; round++) {
  spent.delete('(alone) decode');
  spent.delete('(alone) verify');
  timed('(alone) decode', () => sample.forEach((tx) => decoder.decode(tx)));
  const signed = sample.map((tx) => {
    const { bodyBytes, authInfoBytes, signatures } = decoder.decode(tx);
    return [
      SignDoc.toBytes({ bodyBytes, authInfoBytes, chainId: CHAIN_ID, accountNumber: 0n }),
      signatures[0],
    ];
  });
  timed('(alone) verify', () =>
    signed.forEach(([message, signature], i) =>
      verifySecp256k1(accounts[i % senders].key, message, signature),
    ),
  );
}

const per = (name) =>
  name.startsWith('(alone)') ? sample.length : name.endsWith('heckTx') ? checked : counted;
let total = 0;
for (const [name, microseconds] of spent) {
  const each = microseconds / per(name);
  if (!name.startsWith('(')) total += each;
  console.log(`${name.padEnd(26)} ${each.toFixed(1).padStart(7)} µs a transaction`);
}
console.log(`${'all of a committed transfer'.padEnd(26)} ${total.toFixed(1).padStart(6)} µs`);
store.close();
rmSync(folder, { recursive: true });
