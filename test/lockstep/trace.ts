import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { BaseApp } from '../../src/baseapp/base-app.ts';
import {
  RequestCheckTx,
  RequestFinalizeBlock,
  RequestInitChain,
} from '../../src/proto/tendermint/abci/types.ts';
import type {
  ExecTxResult,
  ResponseCheckTx,
  ResponseFinalizeBlock,
} from '../../src/proto/tendermint/abci/types.ts';
import type { ConsensusParams } from '../../src/proto/tendermint/types/params.ts';

/** A recorded run of the reference implementation: requests with its answers, and store roots after every commit. */
export type Step = {
  readonly request: Readonly<Record<string, Json>>;
  readonly response: Readonly<Record<string, Json>>;
};
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

export function readTrace(path: string): Step[] {
  const raw = readFileSync(path);
  const text = path.endsWith('.gz') ? gunzipSync(raw).toString() : raw.toString();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Step);
}

const bytes = (text: string | undefined): Uint8Array => Buffer.from(text ?? '', 'base64');
const big = (text: string | number | undefined): bigint => BigInt(text ?? 0);
const seconds = (text: string): { seconds: bigint; nanos: number } => ({
  seconds: BigInt(parseInt(text, 10)),
  nanos: 0,
});
function time(text: string): { seconds: bigint; nanos: number } {
  const whole = Math.floor(Date.parse(text) / 1000);
  const fraction = /\.(\d+)Z$/.exec(text)?.[1] ?? '';
  return { seconds: BigInt(whole), nanos: Number(fraction.padEnd(9, '0')) };
}
const BLOCK_ID_FLAGS = [
  'BLOCK_ID_FLAG_UNKNOWN',
  'BLOCK_ID_FLAG_ABSENT',
  'BLOCK_ID_FLAG_COMMIT',
  'BLOCK_ID_FLAG_NIL',
];
const validator = (v: Json) => ({ address: bytes(v.address), power: big(v.power) });

export const toInitChain = (r: Json): RequestInitChain =>
  RequestInitChain.create({
    time: time(r.time),
    chainId: r.chainId,
    initialHeight: big(r.initialHeight),
    appStateBytes: bytes(r.appStateBytes),
    consensusParams: {
      block: {
        maxBytes: big(r.consensusParams.block.maxBytes),
        maxGas: big(r.consensusParams.block.maxGas),
      },
      evidence: {
        maxAgeNumBlocks: big(r.consensusParams.evidence.maxAgeNumBlocks),
        maxAgeDuration: seconds(r.consensusParams.evidence.maxAgeDuration),
        maxBytes: big(r.consensusParams.evidence.maxBytes),
      },
      validator: r.consensusParams.validator,
      version: { app: 0n },
      abci: { voteExtensionsEnableHeight: 0n },
    },
  });

export const toFinalizeBlock = (r: Json): RequestFinalizeBlock =>
  RequestFinalizeBlock.create({
    txs: r.txs.map(bytes),
    hash: bytes(r.hash),
    height: big(r.height),
    time: time(r.time),
    nextValidatorsHash: bytes(r.nextValidatorsHash),
    proposerAddress: bytes(r.proposerAddress),
    decidedLastCommit: {
      round: r.decidedLastCommit.round ?? 0,
      votes: r.decidedLastCommit.votes.map((v: Json) => ({
        validator: validator(v.validator),
        blockIdFlag: BLOCK_ID_FLAGS.indexOf(v.blockIdFlag),
      })),
    },
    misbehavior: r.misbehavior.map((m: Json) => ({
      type: m.type === 'LIGHT_CLIENT_ATTACK' ? 2 : 1,
      validator: validator(m.validator),
      height: big(m.height),
      time: time(m.time),
      totalVotingPower: big(m.totalVotingPower),
    })),
  });

const base64 = (b: Uint8Array | undefined): string => Buffer.from(b ?? []).toString('base64');
type PlainEvent = [string, [string, string, boolean][]];
const plainEvents = (list: Json): PlainEvent[] =>
  (list ?? []).map((e: Json) => [
    e.type,
    (e.attributes ?? []).map((a: Json) => [a.key, a.value, Boolean(a.index)]),
  ]);

export type PlainTx = {
  code: number;
  codespace: string;
  gasWanted: string;
  gasUsed: string;
  data: string;
  events: PlainEvent[];
  log: string;
};
export type PlainBlock = {
  appHash: string;
  events: PlainEvent[];
  validatorUpdates: [string, string][];
  /** Limits of blocks and evidence, kinds of keys. */
  params: string[];
  txs: PlainTx[];
};

const ourTx = (t: ExecTxResult | ResponseCheckTx): PlainTx => ({
  code: t.code,
  codespace: t.codespace,
  gasWanted: String(t.gasWanted),
  gasUsed: String(t.gasUsed),
  data: base64(t.data),
  events: plainEvents(t.events),
  log: t.log,
});
const theirTx = (t: Json): PlainTx => ({
  code: t.code,
  codespace: t.codespace,
  gasWanted: t.gas_wanted,
  gasUsed: t.gas_used,
  data: t.data ?? '',
  events: plainEvents(t.events),
  log: t.log,
});

const ourParams = (p: ConsensusParams | undefined): string[] => [
  String(p?.block?.maxBytes),
  String(p?.block?.maxGas),
  String(p?.evidence?.maxAgeNumBlocks),
  `${String(p?.evidence?.maxAgeDuration.seconds)}s`,
  String(p?.evidence?.maxBytes),
  ...(p?.validator?.pubKeyTypes ?? []),
];
const theirParams = (p: Json): string[] => [
  p.block.maxBytes,
  p.block.maxGas,
  p.evidence.maxAgeNumBlocks,
  p.evidence.maxAgeDuration,
  p.evidence.maxBytes,
  ...p.validator.pubKeyTypes,
];

export const ours = (r: ResponseFinalizeBlock): PlainBlock => ({
  appHash: base64(r.appHash),
  events: plainEvents(r.events),
  validatorUpdates: r.validatorUpdates.map((u) => [base64(u.pubKey.sum?.value), String(u.power)]),
  params: ourParams(r.consensusParamUpdates),
  txs: r.txResults.map(ourTx),
});

const plainUpdates = (updates: Json): [string, string][] =>
  (updates ?? []).map((u: Json) => [u.pubKey.ed25519, String(u.power ?? 0)]);

export const theirs = (r: Json): PlainBlock => ({
  appHash: r.appHash ?? '',
  events: plainEvents(r.events),
  validatorUpdates: plainUpdates(r.validatorUpdates),
  params: theirParams(r.consensusParamUpdates),
  txs: (r.txResults ?? []).map(theirTx),
});

export type Difference = {
  readonly where: string;
  readonly expected: unknown;
  readonly got: unknown;
};
export type ReplayOptions = {
  /** Leave out what depends on modules that the trace's app has and ours does not. */
  readonly only?: 'transactions';
  /** Stores whose roots are compared after every commit; all of the trace's by default. */
  readonly stores?: readonly string[];
  readonly stopAfter?: number;
  /** Called after every commit. */
  readonly afterBlock?: (height: bigint, step: Step) => readonly Difference[];
};

/** What is compared of a transaction: all but the text of its log. */
const TX_KEYS = ['code', 'codespace', 'gasWanted', 'gasUsed', 'data', 'events'] as const;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Feeds a trace to an app and lists what differs, in order of occurrence. */
export function replay(
  steps: readonly Step[],
  app: BaseApp,
  options: ReplayOptions = {},
): Difference[] {
  const out: Difference[] = [];
  const stopAfter = options.stopAfter ?? 20;
  const differ = (where: string, expected: unknown, got: unknown): void => {
    if (!same(expected, got)) out.push({ where, expected, got });
  };
  const compareTx = (where: string, expected: PlainTx, got: PlainTx): void => {
    for (const key of TX_KEYS)
      if (!same(expected[key], got[key]))
        out.push({
          where: `${where}: ${key}`,
          expected: [expected[key], expected.log],
          got: [got[key], got.log],
        });
  };
  let height = 0n;
  for (const step of steps) {
    if (out.length >= stopAfter) break;
    const method = Object.keys(step.request)[0];
    if (method === 'initChain') {
      const { validators } = app.initChain(toInitChain(step.request['initChain']));
      if (options.only !== 'transactions')
        differ(
          'genesis validators',
          plainUpdates(step.response['initChain'].validators),
          validators.map((u) => [base64(u.pubKey.sum?.value), String(u.power)]),
        );
    }
    if (method === 'checkTx') {
      const tx = bytes(step.request['checkTx'].tx);
      const got = ourTx(app.checkTx(RequestCheckTx.create({ tx })));
      compareTx(`check after height ${height}`, theirTx(step.response['checkTx']), got);
    }
    if (method === 'finalizeBlock') {
      const request = toFinalizeBlock(step.request['finalizeBlock']);
      height = request.height;
      const expected = theirs(step.response['finalizeBlock']);
      const got = ours(app.finalizeBlock(request));
      if (options.only !== 'transactions') {
        differ(`height ${height}: block events`, expected.events, got.events);
        differ(
          `height ${height}: validator updates`,
          expected.validatorUpdates,
          got.validatorUpdates,
        );
        differ(`height ${height}: consensus parameters`, expected.params, got.params);
      }
      for (const [i, tx] of expected.txs.entries()) {
        const mine = got.txs[i];
        if (mine === undefined) differ(`height ${height} tx ${i}`, 'a result', undefined);
        else compareTx(`height ${height} tx ${i}`, tx, mine);
      }
      if (options.only !== 'transactions')
        differ(`height ${height}: app hash`, expected.appHash, got.appHash);
    }
    if (method === 'commit') {
      app.commit();
      const roots = step.response['stores'] as Record<string, string> | undefined;
      for (const { name, hash } of app.store.storeHashes()) {
        if (options.stores !== undefined && !options.stores.includes(name)) continue;
        if (roots?.[name] !== undefined)
          differ(
            `height ${height}: root of ${name}`,
            roots[name],
            Buffer.from(hash).toString('hex'),
          );
      }
      for (const difference of options.afterBlock?.(height, step) ?? []) out.push(difference);
    }
  }
  return out;
}

/** Compares stores with a trace's dump, key by key. */
export function compareDump(app: BaseApp, step: Step, only?: readonly string[]): Difference[] {
  const dump = step.response['dump'] as Record<string, [string, string][]> | undefined;
  const out: Difference[] = [];
  if (dump === undefined) return out;
  for (const [store, rows] of Object.entries(dump)) {
    if (only !== undefined && !only.includes(store)) continue;
    if (!app.store.storeNames.includes(store)) continue;
    const mine = new Map<string, string>();
    for (const it = app.store.latest.reader(store).iterate(); it.valid; it.next())
      mine.set(
        Buffer.from(it.key, 'latin1').toString('hex'),
        Buffer.from(it.value).toString('hex'),
      );
    for (const [key, value] of rows) {
      if (mine.get(key) !== value)
        out.push({ where: `store ${store} key ${key}`, expected: value, got: mine.get(key) });
      mine.delete(key);
    }
    for (const [key, value] of mine)
      out.push({ where: `store ${store} key ${key}`, expected: undefined, got: value });
  }
  return out;
}
