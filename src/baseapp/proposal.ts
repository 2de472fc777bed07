/**
 * The proposer's choice and everybody's check of it are one function, so a correct proposer's block is accepted by every
 * correct node (ABCI requirement 3). It decodes and counts gas; whether a transaction can pay is decided in the block.
 */
import type { DecodedTx } from '../codec/tx.ts';

export type ProposalLimits = {
  /** Bytes of all transactions with their protobuf framing; undefined for none. */
  readonly maxBytes: number | undefined;
  /** Sum of gas limits; undefined for none. */
  readonly maxGas: bigint | undefined;
};

/** Bytes of one transaction in a block's data: field tag, length, content. @see cometbft types/tx.go ComputeProtoSizeForTxs */
export function txSizeInBlock(tx: Uint8Array): number {
  let lengthBytes = 1;
  for (let rest = tx.length; rest >= 0x80; rest >>>= 7) lengthBytes++;
  return 1 + lengthBytes + tx.length;
}

/** Takes transactions in the order given while they decode and fit. `decode` gives undefined for what does not decode. */
export function selectTxs(
  txs: readonly Uint8Array[],
  limits: ProposalLimits,
  decode: (tx: Uint8Array) => DecodedTx | undefined,
): Uint8Array[] {
  const selected: Uint8Array[] = [];
  let bytes = 0;
  let gas = 0n;
  for (const raw of txs) {
    const tx = decode(raw);
    if (tx === undefined) continue;
    const nextBytes = bytes + txSizeInBlock(raw);
    if (limits.maxBytes !== undefined && nextBytes > limits.maxBytes) continue;
    const nextGas = gas + (tx.authInfo.fee?.gasLimit ?? 0n);
    if (limits.maxGas !== undefined && nextGas > limits.maxGas) continue;
    bytes = nextBytes;
    gas = nextGas;
    selected.push(raw);
  }
  return selected;
}
