// Source: cometbft v0.38.21, types/params.go; the text form is that of gogoproto v1.7.2, proto/text.go.
import type { MsgUpdateParams } from '../../proto/cosmos/consensus/v1/tx.ts';
import type { ConsensusParams } from '../../proto/tendermint/types/params.ts';
import { formatGoDuration } from '../../codec/time-text.ts';
import { GoPanic, plainError } from '../../types/errors.ts';
import { NIL_POINTER } from '../../types/sdk-int.ts';
import { fromWireDuration } from '../../types/time.ts';

/** Largest block, bytes. @see cometbft types/params.go MaxBlockSizeBytes */
export const BLOCK_BYTES_MAX = 104_857_600n;
const PUBLIC_KEY_TYPES: readonly string[] = ['ed25519', 'secp256k1'];

type Part<K extends keyof ConsensusParams> = NonNullable<ConsensusParams[K]>;
/** The parameters a message asks for. The version is CometBFT's default, which is 0. */
export type RequestedParams = {
  readonly block: Part<'block'>;
  readonly evidence: Part<'evidence'>;
  readonly validator: Part<'validator'>;
  readonly version: Part<'version'>;
  readonly abci: ConsensusParams['abci'];
};
/** With every part there, as they are stored. */
export type WholeParams = RequestedParams & { readonly abci: Part<'abci'> };

/** @throws undefined/1 when a part is missing */
export function requestedParams(msg: MsgUpdateParams): RequestedParams {
  const { block, evidence, validator, abci } = msg;
  if (evidence === undefined || block === undefined || validator === undefined)
    throw plainError('all parameters must be present');
  return { block, evidence, validator, version: { app: 0n }, abci };
}

/** Stored parameters with unset optional parts filled in. @throws GoPanic where the SDK dereferences an absent part */
export function wholeParams(stored: ConsensusParams): WholeParams {
  const { block, evidence, validator, version, abci } = stored;
  if (block === undefined || evidence === undefined || validator === undefined)
    throw new GoPanic(NIL_POINTER);
  return {
    block,
    evidence,
    validator,
    version: version ?? { app: 0n },
    abci: abci ?? { voteExtensionsEnableHeight: 0n },
  };
}

export const updatedParams = (current: WholeParams, asked: RequestedParams): WholeParams => ({
  block: asked.block,
  evidence: asked.evidence,
  validator: asked.validator,
  version: asked.version,
  abci: asked.abci ?? current.abci,
});

/** @throws undefined/1 @see ConsensusParams.ValidateBasic */
export function validateParams({ block, evidence, validator, abci }: WholeParams): void {
  if (block.maxBytes === 0n) throw plainError('block.MaxBytes cannot be 0');
  if (block.maxBytes < -1n)
    throw plainError(`block.MaxBytes must be -1 or greater than 0. Got ${block.maxBytes}`);
  if (block.maxBytes > BLOCK_BYTES_MAX)
    throw plainError(`block.MaxBytes is too big. ${block.maxBytes} > ${BLOCK_BYTES_MAX}`);
  if (block.maxGas < -1n)
    throw plainError(`block.MaxGas must be greater or equal to -1. Got ${block.maxGas}`);
  if (evidence.maxAgeNumBlocks <= 0n)
    throw plainError(
      `evidence.MaxAgeNumBlocks must be greater than 0. Got ${evidence.maxAgeNumBlocks}`,
    );
  const maxAge = evidence.maxAgeDuration;
  if (fromWireDuration(maxAge) <= 0n)
    throw plainError(
      `evidence.MaxAgeDuration must be grater than 0 if provided, Got ${formatGoDuration(maxAge)}`,
    );
  const maxBytes = block.maxBytes === -1n ? BLOCK_BYTES_MAX : block.maxBytes;
  if (evidence.maxBytes > maxBytes)
    throw plainError(
      `evidence.MaxBytesEvidence is greater than upper bound, ${evidence.maxBytes} > ${block.maxBytes}`,
    );
  if (evidence.maxBytes < 0n)
    throw plainError(`evidence.MaxBytes must be non negative. Got: ${evidence.maxBytes}`);
  if (abci.voteExtensionsEnableHeight < 0n)
    throw plainError(
      `ABCI.VoteExtensionsEnableHeight cannot be negative. Got: ${abci.voteExtensionsEnableHeight}`,
    );
  if (validator.pubKeyTypes.length === 0)
    throw plainError('len(Validator.PubKeyTypes) must be greater than 0');
  for (const [i, type] of validator.pubKeyTypes.entries())
    if (!PUBLIC_KEY_TYPES.includes(type))
      throw plainError(`params.Validator.PubKeyTypes[${i}], ${type}, is an unknown pubkey type`);
}

/** Vote extensions begin at a height to come, and once begun they stay. @throws undefined/1 @see ConsensusParams.ValidateUpdate */
export function validateUpdate(current: WholeParams, asked: RequestedParams, height: bigint): void {
  if (asked.abci === undefined) return;
  const from = current.abci.voteExtensionsEnableHeight;
  const to = asked.abci.voteExtensionsEnableHeight;
  if (to < 0n) throw plainError('VoteExtensionsEnableHeight must be positive');
  if ((from <= 0n && to === 0n) || from === to) return;
  const begun = from > 0n && from <= height;
  if (to === 0n) {
    if (begun)
      throw plainError(
        `vote extensions cannot be disabled once enabledold enable height: ${from}, current height ${height}`,
      );
    return;
  }
  if (to <= height)
    throw plainError(
      `vote extensions cannot be updated to a past or current height, enable height: ${to}, current height ${height}`,
    );
  if (begun)
    throw plainError(
      `vote extensions cannot be modified once enabledenable height: ${from}, current height ${height}`,
    );
}

/** Protobuf's compact text, which the event carries: zeros are left out, a space follows each field. */
export function formatParams(asked: RequestedParams): string {
  const { block, evidence, validator, version, abci } = asked;
  const { seconds, nanos } = evidence.maxAgeDuration;
  const fields = [
    part('block', number('max_bytes', block.maxBytes), number('max_gas', block.maxGas)),
    part(
      'evidence',
      number('max_age_num_blocks', evidence.maxAgeNumBlocks),
      part('max_age_duration', number('seconds', seconds), number('nanos', BigInt(nanos))),
      number('max_bytes', evidence.maxBytes),
    ),
    part('validator', ...validator.pubKeyTypes.map((type) => `pub_key_types:"${type}" `)),
    part('version', number('app', version.app)),
  ];
  if (abci !== undefined)
    fields.push(
      part('abci', number('vote_extensions_enable_height', abci.voteExtensionsEnableHeight)),
    );
  return fields.join('');
}

const number = (name: string, value: bigint): string => (value === 0n ? '' : `${name}:${value} `);
const part = (name: string, ...fields: readonly string[]): string =>
  `${name}:<${fields.join('')}> `;
