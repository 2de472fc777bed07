import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { BaseApp } from '../../src/baseapp/base-app.ts';
import { RequestFinalizeBlock, RequestInitChain } from '../../src/proto/tendermint/abci/types.ts';
import type { ResponseFinalizeBlock } from '../../src/proto/tendermint/abci/types.ts';

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
  const ms = Date.parse(text);
  const whole = Math.floor(ms / 1000);
  return { seconds: BigInt(whole), nanos: (ms - whole * 1000) * 1e6 };
}
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
        blockIdFlag: v.blockIdFlag === 'BLOCK_ID_FLAG_COMMIT' ? 2 : 1,
      })),
    },
    misbehavior: r.misbehavior.map((m: Json) => ({
      type: 1,
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
  txs: PlainTx[];
};

export const ours = (r: ResponseFinalizeBlock): PlainBlock => ({
  appHash: base64(r.appHash),
  events: plainEvents(r.events),
  validatorUpdates: r.validatorUpdates.map((u) => [base64(u.pubKey.sum?.value), String(u.power)]),
  txs: r.txResults.map((t) => ({
    code: t.code,
    codespace: t.codespace,
    gasWanted: String(t.gasWanted),
    gasUsed: String(t.gasUsed),
    data: base64(t.data),
    events: plainEvents(t.events),
    log: t.log,
  })),
});

export const theirs = (r: Json): PlainBlock => ({
  appHash: r.appHash ?? '',
  events: plainEvents(r.events),
  validatorUpdates: (r.validatorUpdates ?? []).map((u: Json) => [
    u.pubKey.ed25519,
    String(u.power ?? 0),
  ]),
  txs: (r.txResults ?? []).map((t: Json) => ({
    code: t.code,
    codespace: t.codespace,
    gasWanted: t.gas_wanted,
    gasUsed: t.gas_used,
    data: t.data ?? '',
    events: plainEvents(t.events),
    log: t.log,
  })),
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
  let height = 0n;
  for (const step of steps) {
    if (out.length >= stopAfter) break;
    const method = Object.keys(step.request)[0];
    if (method === 'initChain') app.initChain(toInitChain(step.request['initChain']));
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
      }
      for (const [i, tx] of expected.txs.entries()) {
        const { log, ...plain } = tx;
        const mine = got.txs[i];
        if (mine === undefined) differ(`height ${height} tx ${i}`, 'a result', undefined);
        else {
          const { log: myLog, ...minePlain } = mine;
          for (const key of [
            'code',
            'codespace',
            'gasWanted',
            'gasUsed',
            'data',
            'events',
          ] as const)
            if (!same(plain[key], minePlain[key]))
              out.push({
                where: `height ${height} tx ${i}: ${key}`,
                expected: [plain[key], log],
                got: [minePlain[key], myLog],
              });
        }
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
