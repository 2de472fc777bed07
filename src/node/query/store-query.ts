/** `/store/<name>/key` and `/store/<name>/subspace`. @see cosmossdk.io/store v1.1.2 rootmulti/store.go, iavl/store.go Query */
import type { MultiReader, StoreProof } from '../../store/kv.ts';
import type { ResponseQuery } from '../../proto/tendermint/abci/types.ts';
import { ResponseQuery as ResponseQueryType } from '../../proto/tendermint/abci/types.ts';
import { fromByteString, prefixEnd, toByteString, type ByteString } from '../../types/bytes.ts';
import { defineErrors } from '../../types/errors.ts';
import { Writer } from '../../types/wire.ts';

export const storeErrors = defineErrors('store', {
  TxDecode: [3, 'tx parse error'],
  UnknownRequest: [4, 'unknown request'],
  InvalidRequest: [7, 'invalid request'],
});

/** Entries that one subspace answer may hold: it is built in memory. Differs: the SDK has no limit. */
const SUBSPACE_ENTRIES_MAX = 100_000;

const TAG_PAIRS = 10;
const TAG_KEY = 10;
const TAG_VALUE = 18;

export type StoreQuery = {
  readonly store: string;
  /** `/key` or `/subspace`. */
  readonly verb: string;
  readonly data: Uint8Array;
  readonly height: bigint;
};

/** Reads a key or all keys that begin with some bytes. @throws AbciError store/3, store/4, store/7 */
export function answerStoreQuery(
  { store, verb, data, height }: StoreQuery,
  state: MultiReader,
  proofOf: ((key: ByteString) => StoreProof | undefined) | undefined,
): ResponseQuery {
  if (data.length === 0) throw storeErrors.TxDecode('query cannot be zero length');
  const key = toByteString(data);
  if (verb === '/key') {
    const proof = proofOf?.(key);
    if (proofOf !== undefined && proof === undefined)
      throw storeErrors.InvalidRequest(
        'proof is unexpectedly empty; ensure height has not been pruned',
      );
    return ResponseQueryType.create({
      key: data,
      value: state.reader(store).get(key) ?? new Uint8Array(0),
      height,
      proofOps:
        proof === undefined
          ? undefined
          : {
              ops: [
                { type: 'ics23:iavl', key: data, data: proof.iavl },
                { type: 'ics23:simple', key: Buffer.from(store), data: proof.simple },
              ],
            },
    });
  }
  if (verb === '/subspace') {
    const writer = new Writer();
    const entries = state.reader(store).iterate(key, prefixEnd(key));
    for (let count = 0; entries.valid; count += 1, entries.next()) {
      if (count === SUBSPACE_ENTRIES_MAX) {
        entries.close();
        throw storeErrors.InvalidRequest(
          `more than ${SUBSPACE_ENTRIES_MAX} keys begin with these bytes; ask for a longer prefix`,
        );
      }
      const pair = writer.open(TAG_PAIRS);
      writer.bytes(TAG_KEY, fromByteString(entries.key));
      writer.bytes(TAG_VALUE, entries.value);
      writer.close(pair);
    }
    entries.close();
    return ResponseQueryType.create({ key: data, value: writer.finish(), height });
  }
  throw storeErrors.UnknownRequest(`unexpected query path: ${verb}`);
}
