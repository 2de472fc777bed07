// A whole chain under load: CometBFT with one validator, an application behind its socket, pre-signed transfers over RPC.
// Linux only: CPU time and memory are read from /proc.
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';
import {
  CHAIN_ID,
  genesisState,
  makeAccounts,
  makeReceivers,
  ownDefaults,
  signTransfers,
} from './workload.mjs';

const CONNECTIONS = 16;
/** Requests of one connection that are not answered yet. */
const UNDER_WAY = 16;
const MEMPOOL_SIZE = 50_000;
/** Transactions sent and not yet in a block, at most: CometBFT drops what a full mempool cannot hold, often without saying so. */
const WAITING_MAX = MEMPOOL_SIZE - 2 * CONNECTIONS * UNDER_WAY;
/** Time without a new transaction in a block after which a run is given up, ms. */
const STALL_MS = 90_000;
const START_MS = 60_000;
const POLL_MS = 100;
/** Unit of CPU times in /proc/PID/stat, a second; fixed in Linux's interface. */
const TICKS_PER_SECOND = 100;

/** Attributes that CometBFT indexes with `--index few`: what clients search for most. */
export const FEW_INDEXED = ['message.sender', 'transfer.recipient', 'tx.acc_seq'];

/**
 * Runs the load against each contender in turn.
 * @param contenders `{ name, command }`: a command line that serves ABCI, with {addr}, {home} and {chain-id} to fill in
 */
export async function measure({
  comet,
  contenders,
  count,
  senders,
  accounts,
  fee,
  timeoutCommit,
  defaults,
  say,
}) {
  const signing = makeAccounts(senders);
  const receivers = makeReceivers(Math.max(accounts - senders, 1));
  say(`signing ${count} transfers of ${senders} senders`);
  const transactions = signTransfers({ accounts: signing, receivers, count, senders, fee });
  say(`${transactions[0].length} bytes each`);
  const appState = (consensusKey) =>
    genesisState({
      defaults: defaults ?? ownDefaults(),
      accounts: signing,
      receivers,
      consensusKey,
    });

  const results = [];
  for (const contender of contenders) {
    say(`running ${contender.name}`);
    const run = { comet, contender, transactions, senders, timeoutCommit, appState };
    results.push({ name: contender.name, ...(await runOne(run)) });
    say(JSON.stringify(results.at(-1)));
  }
  return results;
}

async function runOne({ comet, contender, transactions, senders, timeoutCommit, appState }) {
  const folder = mkdtempSync(join(tmpdir(), 'avocet-bench-'));
  const children = [];
  const start = (name, program, args) => {
    const log = openSync(join(folder, `${name}.log`), 'w');
    const child = spawn(program, args, { stdio: ['ignore', log, log] });
    children.push(child);
    child.on('exit', (code, signal) => {
      if (!child.expected) {
        const text = readFileSync(join(folder, `${name}.log`), 'utf8').slice(-2000);
        process.stderr.write(`${name} ended (${code ?? signal}):\n${text}\n`);
        process.exitCode = 1;
      }
    });
    return child;
  };
  try {
    const [abciPort, rpcPort, p2pPort] = await freePorts(3);
    const cometHome = join(folder, 'comet');
    const appHome = join(folder, 'app');
    mkdirSync(appHome);
    initComet({ comet, cometHome, timeoutCommit, appState });

    const addr = `tcp://127.0.0.1:${abciPort}`;
    const filled = contender.command
      .replaceAll('{addr}', addr)
      .replaceAll('{home}', appHome)
      .replaceAll('{chain-id}', CHAIN_ID);
    const [program, ...args] = filled.split(' ').filter((word) => word !== '');
    const app = start('app', program, args);
    await listening(abciPort, app);
    const engine = start('comet', comet, [
      'start',
      `--home=${cometHome}`,
      `--proxy_app=${addr}`,
      `--rpc.laddr=tcp://127.0.0.1:${rpcPort}`,
      `--p2p.laddr=tcp://127.0.0.1:${p2pPort}`,
    ]);
    const rpc = rpcClient(rpcPort);
    await firstBlock(rpc, engine);

    const before = { app: usageOf(app.pid), comet: usageOf(engine.pid) };
    const loaded = await load({ rpc, rpcPort, transactions, senders });
    const after = { app: usageOf(app.pid), comet: usageOf(engine.pid) };
    const spentMs = (name) => (after[name].cpuSeconds - before[name].cpuSeconds) * 1000;
    return {
      ...loaded,
      cpuMsApp: spentMs('app') / loaded.committed,
      cpuMsComet: spentMs('comet') / loaded.committed,
      peakMbApp: after.app.peakMb,
      peakMbComet: after.comet.peakMb,
    };
  } catch (error) {
    for (const name of ['app', 'comet']) {
      const path = join(folder, `${name}.log`);
      if (existsSync(path))
        process.stderr.write(`${name}: ${readFileSync(path, 'utf8').slice(-2000)}\n`);
    }
    throw error;
  } finally {
    for (const child of children.reverse()) await stop(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function stop(child) {
  child.expected = true;
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const killer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(killer);
}

/** Files of a single validator, with the settings of the measurement. */
function initComet({ comet, cometHome, timeoutCommit, appState }) {
  const { status, stderr } = spawnSync(comet, ['init', `--home=${cometHome}`], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`cometbft init: ${stderr}`);
  const key = JSON.parse(readFileSync(join(cometHome, 'config/priv_validator_key.json'), 'utf8'));
  const genesisFile = join(cometHome, 'config/genesis.json');
  const genesis = JSON.parse(readFileSync(genesisFile, 'utf8'));
  genesis.chain_id = CHAIN_ID;
  // The application names the validator.
  genesis.validators = [];
  genesis.app_state = appState(key.pub_key.value);
  writeFileSync(genesisFile, JSON.stringify(genesis));

  const configFile = join(cometHome, 'config/config.toml');
  let config = readFileSync(configFile, 'utf8');
  const set = (name, value) => {
    const line = new RegExp(`^${name} = .*$`, 'm');
    if (!line.test(config)) throw new Error(`config.toml has no ${name}`);
    config = config.replace(line, `${name} = ${value}`);
  };
  set('log_level', '"error"');
  set('size', MEMPOOL_SIZE);
  set('cache_size', 2 * MEMPOOL_SIZE);
  set('timeout_commit', `"${timeoutCommit}"`);
  set('indexer', '"kv"');
  writeFileSync(configFile, config);
}

async function freePorts(count) {
  const servers = await Promise.all(
    Array.from({ length: count }, () => {
      const server = createServer();
      return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
    }),
  );
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** Waits until somebody listens; connecting and going is no request. */
async function listening(port, child) {
  for (const end = Date.now() + START_MS; Date.now() < end; await sleep(POLL_MS)) {
    if (child.exitCode !== null) break;
    const socket = connect(port, '127.0.0.1');
    const open = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.destroy();
    if (open) return;
  }
  throw new Error('the application does not serve ABCI');
}

const RPC_TRIES = 5;
const rpcClient = (port) => async (path) => {
  const ask = async (left) => {
    try {
      return await (await fetch(`http://127.0.0.1:${port}/${path}`)).json();
    } catch (fault) {
      if (left === 0) throw fault;
      await sleep(10 * POLL_MS);
      return ask(left - 1);
    }
  };
  const { result, error } = await ask(RPC_TRIES);
  if (error !== undefined) throw new Error(`${path}: ${JSON.stringify(error)}`);
  return result;
};

/** The height that the application has committed; CometBFT's own is of the block it has only stored. */
const heightOf = async (rpc) => Number((await rpc('abci_info')).response.last_block_height ?? 0);

async function firstBlock(rpc, child) {
  for (const end = Date.now() + START_MS; Date.now() < end; await sleep(POLL_MS)) {
    if (child.exitCode !== null) break;
    const height = await heightOf(rpc).catch(() => 0);
    if (height >= 2) return;
  }
  throw new Error('the chain does not start');
}

/** Sends everything and waits until it is in blocks. */
async function load({ rpc, rpcPort, transactions, senders }) {
  const queues = Array.from({ length: CONNECTIONS }, () => []);
  // A sender's transactions keep their order: they go over one connection, which CometBFT reads one by one.
  transactions.forEach((tx, i) =>
    queues[(i % senders) % CONNECTIONS].push(
      `{"jsonrpc":"2.0","id":${i},"method":"broadcast_tx_async","params":{"tx":"${Buffer.from(tx).toString('base64')}"}}`,
    ),
  );
  const firstHeight = (await heightOf(rpc)) + 1;
  const from = performance.now();
  let refused = 0;
  let sending = 0;
  let committed = 0;
  const sent = Promise.all(
    queues.map((queue) =>
      sendAll({
        rpcPort,
        queue,
        mayAsk: () => sending - committed < WAITING_MAX,
        onAsk: () => (sending += 1),
        onRefusal: () => (refused += 1),
      }),
    ),
  );
  let sendSeconds;
  void sent.then(() => (sendSeconds = (performance.now() - from) / 1000));

  const blocks = [];
  let last = performance.now();
  while (committed < transactions.length && performance.now() - last < STALL_MS) {
    await sleep(POLL_MS);
    const to = await heightOf(rpc).catch(() => 0);
    for (let height = firstHeight + blocks.length; height <= to; height++) {
      const { block_metas: metas } = await rpc(
        `blockchain?minHeight=${height}&maxHeight=${height}`,
      );
      const txs = Number(metas[0].num_txs);
      blocks.push({ height, txs, time: Date.parse(metas[0].header.time) });
      committed += txs;
      if (txs > 0) last = performance.now();
    }
  }
  const seconds = (last - from) / 1000;
  await Promise.race([sent, sleep(STALL_MS)]);

  const full = blocks.filter(({ txs }) => txs > 0);
  if (full.length === 0) throw new Error(`nothing was committed in ${blocks.length} blocks`);
  // The smallest block: results of a large one take CometBFT longer to write than it allows itself.
  const sample = full.reduce((least, each) => (each.txs < least.txs ? each : least));
  const { txs_results: results } = await rpc(`block_results?height=${sample.height}`);
  const failed = results.filter(({ code }) => code !== 0).length;
  if (failed > 0)
    throw new Error(
      `${failed} of ${results.length} transfers failed: ${results.find(({ code }) => code !== 0).log}`,
    );
  const intervals = blocks
    .slice(1)
    .map(({ time }, i) => (time - blocks[i].time) / 1000)
    .sort((a, b) => a - b);
  return {
    committed,
    lost: transactions.length - committed,
    refused,
    seconds,
    sendSeconds,
    perSecond: committed / seconds,
    blocks: full.length,
    blockSeconds: intervals[intervals.length >> 1] ?? 0,
    blockSecondsMax: intervals.at(-1) ?? 0,
  };
}

/** One connection: `UNDER_WAY` requests at a time, in order. A full mempool makes it wait and send again. */
function sendAll({ rpcPort, queue, mayAsk, onAsk, onRefusal }) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${rpcPort}/websocket`, {
      perMessageDeflate: false,
    });
    const underWay = new Map();
    let next = 0;
    const again = [];
    const more = () => {
      while (underWay.size < UNDER_WAY) {
        if (again.length === 0 && next < queue.length && !mayAsk()) {
          if (underWay.size === 0) setTimeout(more, POLL_MS);
          break;
        }
        const isNew = again.length === 0;
        const text = again.shift() ?? queue[next++];
        if (text === undefined) break;
        if (isNew) onAsk();
        underWay.set(idOf(text), text);
        socket.send(text);
      }
      if (underWay.size > 0 || again.length > 0 || next < queue.length) return;
      socket.close();
      resolve();
    };
    socket.on('open', more);
    socket.on('error', reject);
    socket.on('message', (data) => {
      const answer = data.toString('latin1');
      const id = idOf(answer);
      const text = underWay.get(id);
      underWay.delete(id);
      if (!answer.includes('"error"')) return more();
      onRefusal();
      again.push(text);
      setTimeout(more, 100);
    });
  });
}

const idOf = (text) => /"id":(\d+)/.exec(text)[1];

/** CPU time and peak memory of a process and those it started. */
function usageOf(pid) {
  const all = [pid];
  const parents = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const fields = statOf(name);
    if (fields !== undefined) parents.set(Number(name), Number(fields[1]));
  }
  for (const each of all)
    for (const [child, parent] of parents) if (parent === each) all.push(child);
  let cpuSeconds = 0;
  let peakMb = 0;
  for (const each of all) {
    const fields = statOf(each);
    if (fields === undefined) continue;
    cpuSeconds += (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${each}/status`, 'utf8'));
    peakMb += Number(peak?.[1] ?? 0) / 1024;
  }
  return { cpuSeconds, peakMb };
}

/** Fields of /proc/PID/stat from the state on; undefined for a process that is gone. */
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}
