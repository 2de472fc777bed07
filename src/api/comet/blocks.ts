import type { CometRpc } from './rpc.ts';
import type { TxOutcome } from './block.ts';
import type { Block } from '../../proto/tendermint/types/block.ts';
import type { BlockID } from '../../proto/tendermint/types/types.ts';
import { GrpcError } from '../../types/errors.ts';
import { readBlock, readBlockId, readTxOutcome } from './block.ts';
import { CometJson } from './json.ts';
import { CometRpcError } from './rpc.ts';

export type HeldBlock = { readonly blockId: BlockID; readonly block: Block };

/** Blocks and results kept: a page of transactions touches a few heights over and over. */
const KEPT = 16;

/** Blocks of CometBFT's store. Final, so what was fetched once is kept. */
export type CometBlocks = {
  /** A height, or the latest. @throws GrpcError NotFound when it is not there */
  block(height?: bigint): Promise<HeldBlock>;
  /** Results of a height's transactions, in order. @throws GrpcError NotFound */
  outcomes(height: bigint): Promise<readonly TxOutcome[]>;
};

export function createCometBlocks(rpc: CometRpc): CometBlocks {
  const blocks = new Map<bigint, Promise<HeldBlock>>();
  const results = new Map<bigint, Promise<readonly TxOutcome[]>>();

  async function fetchBlock(height?: bigint): Promise<HeldBlock> {
    const params = height === undefined ? {} : { height: height.toString() };
    const json = new CometJson(await found(rpc('block', params)));
    if (!json.at('block').isThere) throw new GrpcError('NotFound', 'block not found');
    return { blockId: readBlockId(json.at('block_id')), block: readBlock(json.at('block')) };
  }

  async function fetchOutcomes(height: bigint): Promise<readonly TxOutcome[]> {
    const json = new CometJson(await found(rpc('block_results', { height: height.toString() })));
    return json.at('txs_results').list().map(readTxOutcome);
  }

  return {
    block: (height) =>
      height === undefined ? fetchBlock() : kept(blocks, height, () => fetchBlock(height)),
    outcomes: (height) => kept(results, height, () => fetchOutcomes(height)),
  };
}

async function found(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CometRpcError) throw new GrpcError('NotFound', error.detail);
    throw error;
  }
}

function kept<T>(
  cache: Map<bigint, Promise<T>>,
  height: bigint,
  fetch: () => Promise<T>,
): Promise<T> {
  const known = cache.get(height);
  if (known !== undefined) return known;
  const fetched = fetch();
  cache.set(height, fetched);
  fetched.catch(() => cache.delete(height));
  const [oldest] = cache.keys();
  if (cache.size > KEPT && oldest !== undefined) cache.delete(oldest);
  return fetched;
}
