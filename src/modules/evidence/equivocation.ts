// @see cosmossdk.io/x/evidence v0.2.0 types/evidence.go
import type { Any } from '../../proto/google/protobuf/any.ts';
import type { ByteString } from '../../types/bytes.ts';
import { decodeOr } from '../../codec/registry.ts';
import { sha256 } from '../../crypto/hash.ts';
import { Equivocation } from '../../proto/cosmos/evidence/v1beta1/evidence.ts';
import { toByteString } from '../../types/bytes.ts';
import { plainError } from '../../types/errors.ts';

/** Unpacks the one kind of evidence there is; an `Any` without a type is undefined. @throws undefined/1 another kind */
export function equivocationFrom(any: Any | undefined): Equivocation | undefined {
  if (any === undefined || any.typeUrl === '') return undefined;
  if (any.typeUrl !== Equivocation.typeUrl)
    throw plainError(
      `no concrete type registered for type URL ${any.typeUrl} against interface *exported.Evidence`,
    );
  return decodeOr(Equivocation, any.value, plainError);
}

export const packEquivocation = (evidence: Equivocation): Any => ({
  typeUrl: Equivocation.typeUrl,
  value: Equivocation.toBytes(evidence),
});

/** SHA-256, by which it is stored. */
export const equivocationHash = (evidence: Equivocation): ByteString =>
  toByteString(sha256(Equivocation.toBytes(evidence)));

/** What is wrong with it. */
export function equivocationFault(evidence: Equivocation): string | undefined {
  const { time, height, power, consensusAddress } = evidence;
  if (time.seconds <= 0n) return `invalid equivocation time: ${time.seconds}`;
  if (height < 1n) return `invalid equivocation height: ${height}`;
  if (power < 1n) return `invalid equivocation validator power: ${power}`;
  if (consensusAddress === '')
    return `invalid equivocation validator consensus address: ${consensusAddress}`;
  return undefined;
}
