/** How far CometBFT may forget blocks. @see cosmos-sdk v0.53.6 baseapp/abci.go GetBlockRetentionHeight */

export type Retention = {
  readonly height: bigint;
  /** `min-retain-blocks`; 0 keeps all. */
  readonly minRetainBlocks: bigint;
  /** `evidence.max_age_num_blocks`: blocks in which misbehaviour can still be punished stay. */
  readonly evidenceMaxAgeBlocks: bigint;
  /** Last height that a power loss cannot take. */
  readonly syncedHeight: bigint;
};

/**
 * First height that must stay; 0 keeps all. Differs: never above what is safe on disk, since CometBFT has to replay
 * whatever a power loss takes from the state.
 */
export function retainHeight(options: Retention): bigint {
  const { height, minRetainBlocks, evidenceMaxAgeBlocks, syncedHeight } = options;
  if (minRetainBlocks === 0n || height <= minRetainBlocks) return 0n;
  const bounds = [height - minRetainBlocks, syncedHeight];
  if (evidenceMaxAgeBlocks > 0n) bounds.push(height - evidenceMaxAgeBlocks);
  const lowest = bounds.reduce((a, b) => (a < b ? a : b));
  return lowest > 0n ? lowest : 0n;
}
