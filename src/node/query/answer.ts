/** Answers the queries that read committed state alone, on any thread. */
import type { RequestQuery, ResponseQuery } from '../../proto/tendermint/abci/types.ts';
import type { Chain } from '../../app/app.ts';
import type { StateAt, StoreProof } from '../../store/kv.ts';
import { queryError } from '../../baseapp/query.ts';
import { ResponseQuery as ResponseQueryType } from '../../proto/tendermint/abci/types.ts';
import type { ByteString } from '../../types/bytes.ts';
import { AbciError, sdkErrors } from '../../types/errors.ts';
import { blockOf, openHeight, type HeightSource } from './heights.ts';
import { answerStoreQuery, storeErrors } from './store-query.ts';

export type QueryDependencies = {
  readonly chain: Pick<Chain, 'queries' | 'readContext' | 'stores'>;
  readonly source: HeightSource;
  /** Only the thread that has the trees can prove. */
  readonly prove?: (store: string, key: ByteString, height: bigint) => StoreProof | undefined;
};

type Asked = Pick<RequestQuery, 'path' | 'data' | 'height' | 'prove'>;

/**
 * `/package.Service/Method` and `/store/…`. Errors become their codes; the height of the answer is the one that was read.
 * @see cosmos-sdk v0.53.6 baseapp/abci.go Query
 */
export function answerQuery(asked: Asked, dependencies: QueryDependencies): ResponseQuery {
  try {
    return asked.path.startsWith('/store/') || asked.path.startsWith('store/')
      ? storeAnswer(asked, dependencies)
      : routedAnswer(asked, dependencies);
  } catch (error) {
    if (error instanceof AbciError) return failedQuery(error);
    throw error;
  }
}

export const failedQuery = (error: AbciError, height = 0n): ResponseQuery =>
  ResponseQueryType.create({
    code: error.code,
    codespace: error.codespace,
    log: error.message,
    height,
  });

function routedAnswer(asked: Asked, { chain, source }: QueryDependencies): ResponseQuery {
  if (chain.queries.route(asked.path) === undefined)
    throw sdkErrors.UnknownRequest('unknown query path');
  const state = openHeight(source, asked);
  try {
    const ctx = chain.readContext(state, blockOf(source, state));
    const value = chain.queries.answer(ctx, asked.path, asked.data);
    return ResponseQueryType.create({ value, height: state.height });
  } catch (error) {
    return failedQuery(queryError(error), state.height);
  } finally {
    state.close();
  }
}

function storeAnswer(asked: Asked, { chain, source, prove }: QueryDependencies): ResponseQuery {
  const [, store = '', ...rest] = asked.path.replace(/^\//, '').split('/');
  const verb = `/${rest.join('/')}`;
  const height = asked.height === 0n ? source.lastHeight() : asked.height;
  if (height <= 1n && asked.prove)
    throw sdkErrors.InvalidRequest(
      'cannot query with proof when height <= 1; please provide a valid height',
    );
  if (!chain.stores.includes(store)) throw storeErrors.UnknownRequest(`no such store: ${store}`);
  const state: StateAt = openHeight(source, { height, prove: asked.prove });
  try {
    const proofOf =
      asked.prove && verb === '/key' && prove !== undefined
        ? (key: ByteString) => prove(store, key, state.height)
        : undefined;
    return answerStoreQuery(
      { store, verb, data: asked.data, height: state.height },
      state,
      proofOf,
    );
  } finally {
    state.close();
  }
}
