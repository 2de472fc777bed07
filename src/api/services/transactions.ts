// Transactions by place, from CometBFT's store: what the transaction service and GraphQL answer with.
import type { CometBlocks } from '../comet/blocks.ts';
import type { EventLog, TxPlace } from '../../events/log.ts';
import type { TypeRegistry } from '../../codec/registry.ts';
import type { TxResponse } from '../../proto/cosmos/base/abci/v1beta1/abci.ts';
import { createHash } from 'node:crypto';
import { Tx } from '../../proto/cosmos/tx/v1beta1/tx.ts';
import { toHex } from '../../types/bytes.ts';
import { GrpcError } from '../../types/errors.ts';
import { formatRfc3339, fromWireTime } from '../../types/time.ts';

export type HeldTx = {
  readonly place: TxPlace;
  readonly tx: Tx;
  readonly response: TxResponse;
};

export const upperHex = (bytes: Uint8Array): string => toHex(bytes).toUpperCase();
export const txHash = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').toUpperCase();

/** The SDK's shape of a result without a transaction around it. */
export const emptyResponse = (fields: Partial<TxResponse>): TxResponse => ({
  height: 0n,
  txhash: '',
  codespace: '',
  code: 0,
  data: '',
  rawLog: '',
  logs: [],
  info: '',
  gasWanted: 0n,
  gasUsed: 0n,
  tx: undefined,
  timestamp: '',
  events: [],
  ...fields,
});

export type Transactions = {
  /** @throws GrpcError NotFound when CometBFT has the block no longer */
  at(place: TxPlace): Promise<HeldTx>;
  /** By hash, upper-case hex. @throws GrpcError NotFound */
  byHash(hash: string): Promise<HeldTx>;
};

export function createTransactions({
  blocks,
  log,
  registry,
}: {
  readonly blocks: CometBlocks;
  readonly log: EventLog;
  readonly registry: TypeRegistry;
}): Transactions {
  async function at(place: TxPlace): Promise<HeldTx> {
    const { height, tx: index } = place;
    const [{ block }, outcomes] = await Promise.all([
      blocks.block(height),
      blocks.outcomes(height),
    ]);
    const bytes = block.data.txs[index];
    const outcome = outcomes[index];
    if (bytes === undefined || outcome === undefined)
      throw new GrpcError('NotFound', `tx ${index} of height ${height.toString()} is not there`);
    const tx = Tx.decode(bytes);
    const response = emptyResponse({
      height,
      txhash: txHash(bytes),
      codespace: outcome.codespace,
      code: outcome.code,
      data: upperHex(outcome.data),
      rawLog: outcome.log,
      info: outcome.info,
      gasWanted: outcome.gasWanted,
      gasUsed: outcome.gasUsed,
      // As received: packing the decoded one could change its bytes.
      tx: { typeUrl: registry.pack(Tx, Tx.create()).typeUrl, value: bytes },
      timestamp: formatRfc3339(fromWireTime(block.header.time)),
      events: outcome.events,
    });
    return { place, tx, response };
  }

  return {
    at,
    async byHash(hash) {
      const place = log.findTx(hash);
      if (place === undefined) throw new GrpcError('NotFound', `tx not found: ${hash}`);
      return at(place);
    },
  };
}
