// Makes test/vectors/distribution.json: the reference's state after a trace, and what its modules distribution and mint
// answer to queries over it.
//   node test/vectors/make/distribution.mjs path/to/oracle test/lockstep/traces/rewards.jsonl.gz > test/vectors/distribution.json
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import { toBech32 } from '@cosmjs/encoding';
import * as distribution from 'cosmjs-types/cosmos/distribution/v1beta1/query';
import * as mint from 'cosmjs-types/cosmos/mint/v1beta1/query';

const [oracle, trace] = process.argv.slice(2);
const STORES = ['acc', 'bank', 'distribution', 'mint', 'staking'];

const child = spawn(oracle, ['replay'], { stdio: ['pipe', 'pipe', 'inherit'] });
const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
async function call(request) {
  child.stdin.write(JSON.stringify(request) + '\n');
  return JSON.parse((await lines.next()).value);
}

const requests = gunzipSync(readFileSync(trace)).toString().trim().split('\n');
let last;
for (const line of requests) {
  const { request } = JSON.parse(line);
  if (request.finalizeBlock) last = request.finalizeBlock;
  await call(request);
}
const { dump } = await call({ dump: { stores: STORES } });

const bytes = (hex) => Buffer.from(hex, 'hex');
const at = (raw, from) => raw.subarray(from + 1, from + 1 + raw[from]);
const operators = dump.distribution
  .filter(([key]) => key.startsWith('02'))
  .map(([key]) => at(bytes(key), 1));
const pairs = dump.staking
  .filter(([key]) => key.startsWith('31'))
  .map(([key]) => {
    const raw = bytes(key);
    return [at(raw, 1), at(raw, 2 + raw[1])];
  });
const acc = (raw) => toBech32('cosmos', raw);
const val = (raw) => toBech32('cosmosvaloper', raw);
const stranger = Buffer.alloc(20, 7);
const delegators = [...new Set(pairs.map(([d]) => acc(d)))];

const queries = [];
async function ask(module, method, request = {}) {
  const name = module === mint ? 'mint' : 'distribution';
  const type = module[`Query${method}Request`];
  const data = Buffer.from(type.encode(type.fromPartial(request)).finish()).toString('base64');
  const path = `/cosmos.${name}.v1beta1.Query/${method}`;
  const { query, error } = await call({ query: { path, data } });
  const { code = 0, log = '', value = '' } = query ?? {};
  queries.push({ path, data, code, log: error ?? log, value: value ?? '' });
}

for (const method of ['Params', 'Inflation', 'AnnualProvisions']) await ask(mint, method);
for (const method of ['Params', 'CommunityPool']) await ask(distribution, method);
for (const validatorAddress of [...operators.map(val), val(stranger), acc(stranger), '', 'x'])
  for (const method of [
    'ValidatorDistributionInfo',
    'ValidatorOutstandingRewards',
    'ValidatorCommission',
  ])
    await ask(distribution, method, { validatorAddress });
const pages = [
  {},
  { limit: 1n, countTotal: true },
  { limit: 1n, offset: 1n },
  { limit: 2n, reverse: true },
  { offset: 1n, key: Buffer.from('00', 'hex') },
];
for (const validatorAddress of [...operators.map(val), val(stranger), '', 'x'])
  for (const pagination of pages)
    for (const endingHeight of [0n, 20n, 1000n])
      await ask(distribution, 'ValidatorSlashes', {
        validatorAddress,
        startingHeight: 2n,
        endingHeight,
        pagination,
      });
for (const delegatorAddress of [...delegators, acc(stranger), '', 'x'])
  for (const method of [
    'DelegationTotalRewards',
    'DelegatorValidators',
    'DelegatorWithdrawAddress',
  ])
    await ask(distribution, method, { delegatorAddress });
for (const [d, v] of [...pairs, [stranger, operators[0]], [stranger, stranger]])
  await ask(distribution, 'DelegationRewards', {
    delegatorAddress: acc(d),
    validatorAddress: val(v),
  });
for (const [delegatorAddress, validatorAddress] of [
  ['', val(operators[0])],
  [delegators[0], ''],
  [delegators[0], delegators[0]],
  [val(operators[0]), val(operators[0])],
])
  await ask(distribution, 'DelegationRewards', { delegatorAddress, validatorAddress });

child.stdin.end();
const { height, time, proposerAddress } = last;
process.stdout.write(
  JSON.stringify({
    source: 'cosmos-sdk v0.53.6, by test/vectors/make/distribution.mjs',
    height,
    time,
    proposerAddress,
    stores: dump,
    queries,
  }) + '\n',
);
