import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GenesisState } from '../../src/proto/cosmos/bank/v1beta1/genesis.ts';
import { allMessages } from '../../src/proto/all-types.ts';
import { OutOfGasError, createGasMeter, createInfiniteGasMeter } from '../../src/store/gas.ts';
import { fromByteString, fromHex, toHex } from '../../src/types/bytes.ts';
import { AbciError, GoPanic, GrpcError } from '../../src/types/errors.ts';
import type { Context } from '../../src/baseapp/context.ts';
import { addresses, coins, createChain } from '../unit/modules/bank/chain.ts';

type Step = {
  op: string;
  args: string[];
  time: number;
  limit?: number;
  gas: number;
  events: { type: string; attributes: [string, string][] }[];
  codespace?: string;
  code?: number;
  log?: string;
  panic?: string;
};
type Query = { method: string; request: string; response: string; status?: string; error?: string };
type Vectors = {
  genesis: string;
  ops: Step[];
  dump: Record<'acc' | 'bank', [string, string][]>;
  exported: string;
  queries: Query[];
};
const vectors = JSON.parse(
  readFileSync(new URL('./bank.json', import.meta.url), 'utf8'),
) as Vectors;

const chain = createChain();
const { bank, bankModule, router } = chain;

function perform(ctx: Context, { op, args }: Step): void {
  const [a = '', b = '', c = ''] = args;
  const acc = (text: string) => addresses.acc(text);
  switch (op) {
    case 'mint':
      return bank.mintCoins(ctx, a, coins(b));
    case 'burn':
      return bank.burnCoins(ctx, a, coins(b));
    case 'moduleToAccount':
      return bank.sendCoinsFromModuleToAccount(ctx, a, acc(b), coins(c));
    case 'moduleToModule':
      return bank.sendCoinsFromModuleToModule(ctx, a, b, coins(c));
    case 'accountToModule':
      return bank.sendCoinsFromAccountToModule(ctx, acc(a), b, coins(c));
    case 'delegate':
      return bank.delegateCoinsFromAccountToModule(ctx, acc(a), b, coins(c));
    case 'undelegate':
      return bank.undelegateCoinsFromModuleToAccount(ctx, a, acc(b), coins(c));
    default: {
      const type = allMessages.find(
        ({ typeName }) => typeName.endsWith(`.v1beta1.${op}`) && /bank|vesting/.test(typeName),
      );
      if (type === undefined) throw new Error(`unknown step ${op}`);
      const { events } = router.handle(ctx, type.typeUrl, type.decode(fromHex(a)));
      for (const event of events) ctx.emit(event);
    }
  }
}

/** What the reference notes of a step. */
function outcome(step: Step) {
  const gas =
    step.limit === undefined ? createInfiniteGasMeter() : createGasMeter(BigInt(step.limit));
  const { ctx, commit } = chain.context(BigInt(step.time), gas).branch();
  const none = { codespace: undefined, code: undefined, log: undefined, panic: undefined };
  let failure: object = none;
  try {
    perform(ctx, step);
    commit();
  } catch (error) {
    if (error instanceof OutOfGasError) failure = { panic: `out of gas: ${error.descriptor}` };
    else if (error instanceof GoPanic) failure = { panic: error.message };
    else if (error instanceof AbciError)
      failure = { codespace: error.codespace, code: error.code, log: error.message };
    else throw error;
  }
  const events =
    failure === none
      ? ctx.events.map(({ type, attributes }) => ({
          type,
          attributes: attributes.map(({ key, value }) => [key, value]),
        }))
      : [];
  return { gas: Number(gas.consumed), events, ...none, ...failure };
}

describe('auth, bank and vesting next to the Cosmos SDK', () => {
  it('take the same genesis', () => {
    bankModule.genesis?.init(chain.context(), GenesisState.decode(fromHex(vectors.genesis)));

    expect(chain.violations()).toEqual([]);
  });

  it('charge the same gas, emit the same events and fail with the same codes, step by step', () => {
    for (const [i, step] of vectors.ops.entries()) {
      // Go appends the place of an error to its text when it becomes a panic, and wraps in nothing as `: text`.
      const panic = step.panic?.replace(/ \[.*$/, '');
      const log = step.log?.replace(/^: /, '');

      const got = outcome(step);

      expect({ i, ...step, ...got }).toEqual({
        i,
        ...step,
        ...(panic && { panic }),
        ...(log && { log }),
      });
    }
    expect(chain.violations()).toEqual([]);
  });

  it('hold the same keys and values afterwards', () => {
    for (const name of ['bank', 'acc'] as const) {
      const rows: [string, string][] = [];
      for (const it = chain.stores.kv(name).iterate(); it.valid; it.next())
        rows.push([toHex(fromByteString(it.key)), toHex(it.value)]);

      expect(rows).toEqual(vectors.dump[name]);
    }
  });

  it('export the same genesis', () => {
    const state = bankModule.genesis?.export(chain.context());

    expect(toHex(GenesisState.toBytes(state as GenesisState))).toBe(vectors.exported);
  });

  it.each([...new Set(vectors.queries.map(({ method }) => method))])(
    'answer %s alike',
    (method) => {
      const route = bankModule.queries?.find(({ path }) => path.endsWith(`/${method}`));
      if (route === undefined) throw new Error(`no query ${method}`);
      const time = BigInt(vectors.ops.at(-1)?.time ?? 0);
      for (const query of vectors.queries.filter((each) => each.method === method)) {
        // Descending from the last key of a raw store: see baseapp/pagination.ts.
        if (query.error?.startsWith('panic: prefixIterator')) continue;
        const got: Partial<Query> = {};
        try {
          const answer = route.answer(
            chain.context(time),
            route.request.decode(fromHex(query.request)),
          );
          got.response = toHex(route.response.toBytes(answer));
        } catch (error) {
          got.response = '';
          if (error instanceof GrpcError)
            Object.assign(got, { status: error.status, error: error.message });
          else if (error instanceof AbciError)
            Object.assign(got, { status: 'Unknown', error: error.message });
          else throw error;
        }

        expect({ ...query, ...got, status: got.status, error: got.error }).toEqual(query);
      }
    },
  );
});
