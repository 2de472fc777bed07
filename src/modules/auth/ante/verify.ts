// Source: cosmos-sdk v0.53.6, x/auth/ante/sigverify.go and x/auth/signing/verify.go.
import type { AnteEnv, AnteStep } from '../../../baseapp/ante.ts';
import type { Context } from '../../../baseapp/context.ts';
import type { SignFault, SignerData } from '../../../codec/sign-bytes.ts';
import type { DecodedTx } from '../../../codec/tx.ts';
import type { SignatureData } from '../../../crypto/multisig.ts';
import type { PublicKey } from '../../../crypto/public-key.ts';
import type { AnteDependencies } from '../expected.ts';
import type { AuthKeeper } from '../keeper.ts';
import { publicKeyToAny } from '../../../codec/public-key.ts';
import { SIGN_MODES } from '../../../codec/sign-bytes.ts';
import { multisignatureFault } from '../../../crypto/multisig.ts';
import { verifySignature } from '../../../crypto/public-key.ts';
import { type ByteString, toBase64, toByteString } from '../../../types/bytes.ts';
import { sdkErrors } from '../../../types/errors.ts';
import { event } from '../../../types/event.ts';
import {
  SIMULATED_KEY,
  addressOfBrought,
  elementAt,
  packedKey,
  publicKeysOf,
  signatureBytes,
  signaturesOf,
  signerAccount,
} from './signatures.ts';

/** Stores each signer's key at its first transaction, and tells the signatures. @throws sdk/8, sdk/9 */
export const setPubKeys =
  (auth: AuthKeeper): AnteStep =>
  (ctx, tx, { simulate }) => {
    const signers = tx.signers();
    for (const [i, brought] of publicKeysOf(tx).entries()) {
      const signer = elementAt(signers, i);
      const key = brought ?? (simulate ? SIMULATED_KEY : undefined);
      if (key === undefined) continue;
      if (!simulate && addressOfBrought(tx, i, key) !== signer)
        throw sdkErrors.InvalidPubKey(
          `pubKey does not match signer address ${ctx.addresses.accFrom(signer)} with signer index: ${i}`,
        );
      const account = signerAccount(auth, ctx, signer);
      if (account.base.pubKey !== undefined) continue;
      if (account.module !== undefined)
        throw sdkErrors.InvalidPubKey('not supported for module accounts');
      auth.setAccount(ctx, account.with({ pubKey: packedKey(key) }));
    }
    emitSignatures(ctx, tx);
    return undefined;
  };

/** Clients find a transaction by `tx.acc_seq='address/sequence'` and `tx.signature='base64'`. */
function emitSignatures(ctx: Context, tx: DecodedTx): void {
  const signers = tx.signers();
  for (const [i, { data, sequence }] of signaturesOf(tx).entries()) {
    const address = ctx.addresses.accFrom(elementAt(signers, i));
    if (!tx.body.unordered) ctx.emit(event('tx', ['acc_seq', `${address}/${sequence}`]));
    for (const bytes of signatureBytes(data)) ctx.emit(event('tx', ['signature', toBase64(bytes)]));
  }
}

/** @throws sdk/37 unordered, sdk/4 number or signature, sdk/9, sdk/8 no key, sdk/32 sequence */
export const verifySignatures =
  (auth: AuthKeeper, { signBytes }: Pick<AnteDependencies, 'signBytes'>): AnteStep =>
  (ctx, tx, env) => {
    if (tx.body.unordered) throw sdkErrors.NotSupported('unordered transactions are not enabled');
    const signatures = signaturesOf(tx);
    const signers = tx.signers();
    if (signatures.length !== signers.length)
      throw sdkErrors.Unauthorized(
        `invalid number of signer;  expected: ${signers.length}, got ${signatures.length}`,
      );
    for (const [i, { data, sequence }] of signatures.entries()) {
      const { key, base } = signerAccount(auth, ctx, elementAt(signers, i));
      if (!env.simulate && key === undefined)
        throw sdkErrors.InvalidPubKey('pubkey on account is not set');
      if (sequence !== base.sequence)
        throw sdkErrors.WrongSequence(
          `account sequence mismatch, expected ${base.sequence}, got ${sequence}`,
        );
      if (env.simulate || ctx.mode === 'recheck' || key === undefined) continue;

      const accountNumber = ctx.block.height === 0n ? 0n : base.accountNumber;
      const signer: SignerData = {
        address: ctx.addresses.accFrom(elementAt(signers, i)),
        chainId: ctx.block.chainId,
        accountNumber,
        sequence,
        publicKey: base.pubKey ?? publicKeyToAny(key),
      };
      const fault = signatureFault({ ctx, tx, env, index: i, key, data, signer, signBytes });
      if (fault === undefined) continue;
      throw sdkErrors.Unauthorized(
        onlyAminoSigners(data)
          ? `signature verification failed; please verify account number (${accountNumber}), sequence (${base.sequence}) and chain-id (${signer.chainId})`
          : `signature verification failed; please verify account number (${accountNumber}) and chain-id (${signer.chainId}): (${fault})`,
      );
    }
    return undefined;
  };

type Verification = {
  readonly ctx: Context;
  readonly tx: DecodedTx;
  readonly env: AnteEnv;
  readonly index: number;
  readonly key: PublicKey;
  readonly data: SignatureData | undefined;
  readonly signer: SignerData;
  readonly signBytes: AnteDependencies['signBytes'];
};

/** Why a signature does not verify; undefined when it does. One found good before is not verified again. */
function signatureFault({
  ctx,
  tx,
  env,
  index,
  key,
  data,
  signer,
  signBytes,
}: Verification): string | undefined {
  const bytesIn = (mode: number): Uint8Array | SignFault => signBytes(ctx, tx, mode, signer);
  if (data === undefined) return 'unexpected SignatureData <nil>';

  if (data.kind === 'multi') {
    // A transaction with missing parts panics in the SDK before a multisignature is looked at.
    bytesIn(SIGN_MODES.direct);
    if (key.kind !== 'multisig') return `expected <nil>, got *${key.kind}.PubKey`;
    return multisignatureFault(key, data, bytesIn);
  }
  // TEXTUAL reads state, whose gas a remembered verdict would save.
  const verdict = data.mode === SIGN_MODES.textual ? undefined : verdictKey(tx, index, signer);
  if (verdict !== undefined && env.verdicts.isGood(verdict)) return undefined;
  const bytes = bytesIn(data.mode);
  if ('fault' in bytes) return bytes.fault;
  if (!verifySignature(key, bytes, data.signature))
    return 'unable to verify single signer signature';
  if (verdict !== undefined) env.verdicts.remember(verdict);
  return undefined;
}

/**
 * Everything a verdict depends on: the transaction (by hash: body, mode, sequence, signature), which signer of it, the
 * account's number and key, and the chain.
 */
function verdictKey(tx: DecodedTx, index: number, signer: SignerData): string {
  const { accountNumber, chainId, publicKey } = signer;
  return `${tx.recall(hashText)}${index}/${accountNumber}/${chainId}/${publicKey.typeUrl}/${toByteString(publicKey.value)}`;
}

const hashText = (tx: DecodedTx): ByteString => toByteString(tx.hash());

/** Then the sequence is not in what the client said it signed, and may be what is wrong. */
function onlyAminoSigners(data: SignatureData | undefined): boolean {
  if (data === undefined) return false;
  return data.kind === 'single'
    ? data.mode === SIGN_MODES.legacyAminoJson
    : data.signatures.every(onlyAminoSigners);
}

/** The signers' accounts exist: the step before has read them. */
export const incrementSequences =
  (auth: AuthKeeper): AnteStep =>
  (ctx, tx) => {
    if (tx.body.unordered) throw sdkErrors.NotSupported('unordered transactions are disabled');
    for (const signer of tx.signers()) {
      const account = signerAccount(auth, ctx, signer);
      const sequence = BigInt.asUintN(64, account.base.sequence + 1n);
      auth.setAccount(ctx, account.with({ sequence }));
    }
    return undefined;
  };
