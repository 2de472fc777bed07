import type { Params } from '../../proto/cosmos/auth/v1beta1/auth.ts';
import { plainError } from '../../types/errors.ts';

/** @see cosmos-sdk x/auth/types/params.go */
export const defaultParams = (): Params => ({
  maxMemoCharacters: 256n,
  txSigLimit: 7n,
  txSizeCostPerByte: 10n,
  sigVerifyCostEd25519: 590n,
  sigVerifyCostSecp256k1: 1000n,
});

/** @throws undefined/1 for a parameter of zero */
export function validateParams(params: Params): void {
  if (params.txSigLimit === 0n) throw plainError('invalid tx signature limit: 0');
  if (params.sigVerifyCostEd25519 === 0n)
    throw plainError('invalid ED25519 signature verification cost: 0');
  if (params.sigVerifyCostSecp256k1 === 0n)
    throw plainError('invalid SECK256k1 signature verification cost: 0');
  if (params.maxMemoCharacters === 0n) throw plainError('invalid max memo characters: 0');
  if (params.txSizeCostPerByte === 0n) throw plainError('invalid tx size cost per byte: 0');
}
