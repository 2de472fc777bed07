// Makes a trace: drives the reference through a scenario and writes every request with the reference's answer.
//   node test/lockstep/make/trace.mjs --oracle ORACLE --scenario vesting --seed 1 --blocks 80 --out vesting-1.jsonl.gz
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { refresh } from './accounts.mjs';
import { createConsensus } from './consensus.mjs';
import { GENESIS_TIME, fillGenesis } from './genesis.mjs';
import { base64, consensusKey, secpActor, sha256 } from './keys.mjs';
import { defaultGenesis, startOracle } from './oracle.mjs';
import { createRandom } from './random.mjs';
import { scenarios } from './scenarios.mjs';
import { signTx } from './sign.mjs';

const { values: options } = parseArgs({
  options: {
    oracle: { type: 'string', default: 'oracle' },
    scenario: { type: 'string' },
    seed: { type: 'string', default: '1' },
    blocks: { type: 'string' },
    out: { type: 'string' },
    dump: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
if (options.list || options.scenario === undefined || options.out === undefined) {
  console.log(`scenarios: ${Object.keys(scenarios).join(' ')}`);
  process.exit(options.list ? 0 : 2);
}
const scenario = scenarios[options.scenario];
if (scenario === undefined) throw new Error(`no scenario ${options.scenario}`);
const CHAIN_ID = 'lockstep-1';
const blocks = Number(options.blocks ?? scenario.blocks ?? 60);
const label = `${options.scenario}/${options.seed}`;
const random = createRandom(label);

const actors = Array.from({ length: scenario.actors ?? 24 }, (_, i) => secpActor(`${label}/${i}`));
const keys = Array.from({ length: 24 }, (_, i) => consensusKey(`${label}/${i}`));
const founders = actors
  .slice(0, scenario.founders ?? 4)
  .map((operator, i) => ({ operator, key: keys[i] }));
const initialHeight = scenario.initialHeight ?? 1;

const oracle = startOracle(options.oracle, CHAIN_ID, options.dump);
/** What scenarios know of the chain. Lists hold what probably exists; now and then what is chosen is gone already. */
const world = {
  ...random,
  label,
  chainId: CHAIN_ID,
  height: initialHeight,
  time: GENESIS_TIME,
  actors,
  keys,
  founders,
  operators: founders.map(({ operator }) => operator),
  notes: new Map(),
  /** Transactions that are due at a height. */
  plan: new Map(),
  later(blocksAhead, make) {
    const at = world.height + blocksAhead;
    world.plan.set(at, [...(world.plan.get(at) ?? []), make]);
  },
  /** The list of that name, empty at first. */
  note(name) {
    if (!world.notes.has(name)) world.notes.set(name, []);
    return world.notes.get(name);
  },
  anyone: () => random.pick(actors),
  validator: () => random.pick(world.operators),
  /** Accounts that came to be in this block. */
  newcomers: [],
  meet: (actor) => world.newcomers.push(actor),
};
scenario.prepare?.(world);
const genesis = fillGenesis(
  defaultGenesis(options.oracle),
  CHAIN_ID,
  actors,
  founders,
  initialHeight,
);
scenario.genesis?.(genesis, world);

const consensus = createConsensus(
  random,
  new Map(keys.map((key) => [key.base64, key])),
  scenario.faults ?? {},
);
const started = await oracle.record({
  initChain: {
    time: new Date(world.time).toISOString(),
    chainId: CHAIN_ID,
    initialHeight: String(initialHeight),
    consensusParams: {
      block: { maxBytes: '4194304', maxGas: scenario.maxGas ?? '-1' },
      evidence: { maxAgeNumBlocks: '60', maxAgeDuration: '600s', maxBytes: '100000' },
      validator: { pubKeyTypes: ['ed25519'] },
      version: {},
      abci: {},
    },
    validators: [],
    appStateBytes: base64(Buffer.from(JSON.stringify(genesis))),
  },
});
consensus.start(started.initChain.validators);

const bag = Object.entries(scenario.actions).flatMap(([name, weight]) =>
  Array.from({ length: weight[1] }, () => [name, weight[0]]),
);
const tally = new Map();
for (; world.height < initialHeight + blocks; world.height += 1) {
  const { height } = world;
  world.time += random.between(900, 4200);
  if (random.chance(scenario.faults?.jump ?? 0)) world.time += random.between(20, 400) * 1000;

  const txs = [];
  const used = new Set();
  function add(name, spec) {
    const { from, then } = spec;
    const signers = Array.isArray(from) ? from : [from];
    const bytes = spec.bytes ?? signTx(CHAIN_ID, spec);
    for (const signer of signers) {
      used.add(signer);
      if (spec.break === undefined) signer.sequence += 1;
    }
    txs.push({ name, bytes, then });
  }
  if (height > initialHeight) {
    for (const make of world.plan.get(height) ?? []) {
      const spec = make(world);
      if (spec) add(spec.name ?? 'planned', spec);
    }
    const [low, high] = scenario.txs ?? [2, 8];
    for (let i = random.between(low, high); bag.length > 0 && i > 0; i -= 1) {
      const [name, make] = random.pick(bag);
      const spec = make(world);
      if (spec) add(name, spec);
    }
  }
  world.plan.delete(height);

  // A few transactions go through CheckTx before their block, as they would on a node.
  for (const { bytes } of txs)
    if (random.chance(scenario.checked ?? 0))
      await oracle.record({ checkTx: { tx: base64(bytes), type: 'NEW' } });
  const { finalizeBlock } = await oracle.record({
    finalizeBlock: {
      txs: txs.map(({ bytes }) => base64(bytes)),
      ...consensus.block(height, world.time),
      hash: base64(sha256(`${label}/${height}`)),
      height: String(height),
      time: nanoText(world.time, random.below(1_000_000)),
      nextValidatorsHash: base64(sha256('next validators')),
    },
  });
  await oracle.record({ commit: {} });
  consensus.advance(finalizeBlock.validatorUpdates);
  for (const [i, { name, then }] of txs.entries()) {
    const result = finalizeBlock.txResults[i];
    const key = `${name} ${result.codespace ? `${result.codespace}/` : ''}${result.code ?? 0}`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
    if (!result.code) then?.(world, result);
  }
  for (const event of finalizeBlock.events ?? []) {
    const outcome = event.attributes?.find(({ key }) => key === 'proposal_result')?.value;
    const what =
      outcome ?? (['slash', 'jail', 'liveness'].includes(event.type) ? event.type : undefined);
    if (what) tally.set(`= ${what}`, (tally.get(`= ${what}`) ?? 0) + 1);
  }
  for (const actor of [...used, ...world.newcomers.splice(0)]) await refresh(oracle, actor);
}
oracle.end();

const text = `${oracle.lines.join('\n')}\n`;
writeFileSync(options.out, options.out.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text);
for (const [key, count] of [...tally].sort()) console.log(`${key}: ${count}`);
console.log(`${options.out}: ${blocks} blocks, ${(text.length / 1e6).toFixed(1)} MB`);

/** Headers have nanoseconds. */
function nanoText(ms, nanos) {
  return `${new Date(ms).toISOString().slice(0, -1)}${String(nanos).padStart(6, '0')}Z`.replace(
    /0+Z$/,
    'Z',
  );
}
