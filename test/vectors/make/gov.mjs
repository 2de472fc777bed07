// Makes test/vectors/gov-store.json: the reference's stores in the middle of a trace, and its answers to gov's queries there.
//   node test/lockstep/make/trace.mjs --oracle ORACLE --scenario gov --seed 104 --blocks 60 --out gov-104.jsonl.gz
//   node test/vectors/make/gov.mjs ORACLE gov-104.jsonl.gz 31 > test/vectors/gov-store.json
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import * as v1 from 'cosmjs-types/cosmos/gov/v1/query';
import * as old from 'cosmjs-types/cosmos/gov/v1beta1/query';
import { encode } from '../../lockstep/make/keys.mjs';
import { startOracle } from '../../lockstep/make/oracle.mjs';

const [, , path, trace, height] = process.argv;
const oracle = startOracle(path, 'lockstep-1', false);
let header;
for (const line of gunzipSync(readFileSync(trace)).toString().trimEnd().split('\n')) {
  const { request } = JSON.parse(line);
  if (request.finalizeBlock) header = request.finalizeBlock;
  await oracle.ask(request);
  if (request.commit && header.height === height) break;
}
const { dump } = await oracle.ask({ dump: { stores: ['acc', 'bank', 'gov', 'staking'] } });

const first = (prefix) => dump.gov.find(([key]) => key.startsWith(prefix))[0];
const idOf = (key) => BigInt(`0x${key.slice(2, 18)}`);
const { toBech32 } = await import('@cosmjs/encoding');
const owner = (key) => toBech32('cosmos', Buffer.from(key.slice(20), 'hex'));
const voted = first('20');
const deposited = first('10');
const ids = dump.gov.filter(([key]) => key.startsWith('00')).map(([key]) => idOf(key));
const page = (fields) => ({ limit: 3n, ...fields });
const id = (proposalId) => ({ proposalId });

const asked = [];
async function ask(service, types, method, fields) {
  const request = encode(types[`Query${method}Request`], fields);
  const { query } = await oracle.ask({
    query: {
      path: `/cosmos.gov.${service}.Query/${method}`,
      data: Buffer.from(request).toString('base64'),
    },
  });
  asked.push({
    path: `/cosmos.gov.${service}.Query/${method}`,
    request: Buffer.from(request).toString('hex'),
    code: query.code ?? 0,
    log: (query.log ?? '').split('\n')[0],
    value: Buffer.from(query.value ?? '', 'base64').toString('hex'),
  });
}
await ask('v1', v1, 'Constitution', {});
for (const [service, types] of [
  ['v1', v1],
  ['v1beta1', old],
]) {
  for (const each of [...ids, 0n, 99n]) {
    await ask(service, types, 'Proposal', id(each));
    await ask(service, types, 'TallyResult', id(each));
    await ask(service, types, 'Votes', id(each));
    await ask(service, types, 'Deposits', { ...id(each), pagination: page({ countTotal: true }) });
  }
  for (const fields of [
    {},
    { pagination: page({ countTotal: true }) },
    { pagination: page({ reverse: true }) },
    { pagination: page({ offset: 1n, countTotal: true }) },
    { pagination: page({ offset: 99n }) },
    { pagination: page({ key: Buffer.from('0000000000000002', 'hex') }) },
    { pagination: page({ key: Buffer.from('02', 'hex'), offset: 1n }) },
    { proposalStatus: 2 },
    { proposalStatus: 4, pagination: page({}) },
    { proposalStatus: 77 },
    { voter: owner(voted) },
    { depositor: owner(deposited), proposalStatus: 2 },
    { voter: 'nobody' },
    { depositor: owner(deposited).replace('cosmos', 'other') },
  ])
    await ask(service, types, 'Proposals', fields);
  for (const fields of [
    { ...id(idOf(voted)), voter: owner(voted) },
    { ...id(idOf(voted)), voter: '' },
    { ...id(0n), voter: owner(voted) },
    { ...id(99n), voter: owner(voted) },
    { ...id(99n), voter: 'nobody' },
  ])
    await ask(service, types, 'Vote', fields);
  for (const fields of [
    { ...id(idOf(deposited)), depositor: owner(deposited) },
    { ...id(idOf(deposited)), depositor: '' },
    { ...id(0n), depositor: owner(deposited) },
    { ...id(99n), depositor: owner(deposited) },
    { ...id(99n), depositor: 'nobody' },
  ])
    await ask(service, types, 'Deposit', fields);
  for (const paramsType of ['', 'deposit', 'voting', 'tallying', 'other'])
    await ask(service, types, 'Params', { paramsType });
}
oracle.end();
const line = (value) => JSON.stringify(value);
const list = (rows) => `[\n${rows.map(line).join(',\n')}\n]`;
const source = `cosmos-sdk v0.53.6 by test/vectors/make/gov.mjs after height ${height} of the trace that it names`;
console.log(`{
"source": ${line(source)},
"height": ${line(height)},
"time": ${line(header.time)},
${['acc', 'bank', 'gov', 'staking'].map((name) => `"${name}": ${list(dump[name])}`).join(',\n')},
"queries": ${list(asked)}
}`);
