// Source: cosmos-sdk v0.53.6, x/auth/ante/{basic,sigverify}.go: what a transaction's bytes and signatures cost.
import type { AnteStep } from '../../../baseapp/ante.ts';
import type { SignatureData } from '../../../crypto/multisig.ts';
import type { PublicKey } from '../../../crypto/public-key.ts';
import type { Params } from '../../../proto/cosmos/auth/v1beta1/auth.ts';
import type { GasMeter } from '../../../store/gas.ts';
import type { AuthKeeper } from '../keeper.ts';
import { aminoPublicKey } from '../../../crypto/amino.ts';
import { bitAt, bitCount } from '../../../crypto/multisig.ts';
import { multisigMembers } from '../../../crypto/public-key.ts';
import { plainError, sdkErrors } from '../../../types/errors.ts';
import { encodeUvarint } from '../../../types/wire.ts';
import {
  SIMULATED_KEY,
  countKeys,
  elementAt,
  isIncomplete,
  publicKeysOf,
  signaturesOf,
  signerAccount,
} from './signatures.ts';

const times = (cost: bigint, count: bigint): bigint => BigInt.asUintN(64, cost * count);

/** Charges for the bytes; in simulation also for those of signatures that are not there yet. */
export const consumeTxSize =
  (auth: AuthKeeper): AnteStep =>
  (ctx, tx, { simulate }) => {
    const params = auth.getParams(ctx);
    const { txSizeCostPerByte } = params;
    ctx.gas.consume(times(txSizeCostPerByte, BigInt(tx.bytes.length)), 'txSize');
    if (!simulate) return undefined;
    const signatures = signaturesOf(tx);
    for (const [i, signer] of tx.signers().entries()) {
      const signature = signatures[i];
      if (signature !== undefined && !isIncomplete(signature.data)) continue;
      const key = auth.getAccount(ctx, ctx.addresses.accFrom(signer))?.key ?? SIMULATED_KEY;
      let size = BigInt(stdSignatureSize(key) + STD_SIGNATURE_MARGIN);
      if (key.kind === 'multisig') size *= params.txSigLimit;
      ctx.gas.consume(times(txSizeCostPerByte, size), 'txSize');
    }
    return undefined;
  };

/** Bytes that the SDK adds to the size of an amino signature. */
const STD_SIGNATURE_MARGIN = 6;
/** Field 2 of an amino StdSignature with 64 bytes. */
const STD_SIGNATURE_BYTES = 66;

/** Bytes of an amino StdSignature: field 1 the key, field 2 a signature. @throws GoPanic for a key that amino does not know */
function stdSignatureSize(key: PublicKey): number {
  const { length } = aminoPublicKey(key);
  return 1 + encodeUvarint(length).length + length + STD_SIGNATURE_BYTES;
}

/** @throws sdk/14 */
export const validateSigCount =
  (auth: AuthKeeper): AnteStep =>
  (ctx, tx) => {
    const { txSigLimit } = auth.getParams(ctx);
    let count = 0;
    for (const key of publicKeysOf(tx)) {
      count += countKeys(key);
      if (BigInt(count) > txSigLimit)
        throw sdkErrors.TooManySignatures(`signatures: ${count}, limit: ${txSigLimit}`);
    }
    return undefined;
  };

/** @throws sdk/9, sdk/8, undefined/1 for a multisig's signature that is none */
export const consumeSigGas =
  (auth: AuthKeeper): AnteStep =>
  (ctx, tx, { simulate }) => {
    const params = auth.getParams(ctx);
    const signatures = signaturesOf(tx);
    const signers = tx.signers();
    for (const [i, { data }] of signatures.entries()) {
      const { key } = signerAccount(auth, ctx, elementAt(signers, i));
      chargeSignature(ctx.gas, key ?? (simulate ? SIMULATED_KEY : undefined), data, params);
    }
    return undefined;
  };

function chargeSignature(
  gas: GasMeter,
  key: PublicKey | undefined,
  data: SignatureData | undefined,
  params: Params,
): void {
  switch (key?.kind) {
    case undefined:
      throw sdkErrors.InvalidPubKey('unrecognized public key type: <nil>');
    case 'ed25519':
      gas.consume(params.sigVerifyCostEd25519, 'ante verify: ed25519');
      return;
    case 'secp256k1':
      gas.consume(params.sigVerifyCostSecp256k1, 'ante verify: secp256k1');
      return;
    case 'secp256r1':
      gas.consume(params.sigVerifyCostSecp256k1 >> 1n, 'ante verify: secp256r1');
      return;
    case 'multisig': {
      if (data?.kind !== 'multi')
        throw plainError(
          `expected *signing.MultiSignatureData, got, ${data === undefined ? '<nil>' : '*signing.SingleSignatureData'}`,
        );
      let next = 0;
      for (let i = 0; i < bitCount(data.bitArray); i++) {
        if (!bitAt(data.bitArray, i)) continue;
        const member = elementAt(multisigMembers(key), i);
        if (next >= data.signatures.length) elementAt(data.signatures, next);
        chargeSignature(gas, member, data.signatures[next++], params);
      }
    }
  }
}
