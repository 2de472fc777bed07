// Source: cosmos-sdk v0.53.6, x/auth/tx/builder.go and x/auth/ante/sigverify.go: keys and signatures as the steps see them.
import type { PublicKey } from '../../../crypto/public-key.ts';
import type { SignatureData } from '../../../crypto/multisig.ts';
import type { Context } from '../../../baseapp/context.ts';
import type { DecodedTx } from '../../../codec/tx.ts';
import type { AccAddress } from '../../../types/address.ts';
import type { ByteString } from '../../../types/bytes.ts';
import type { Account } from '../account.ts';
import type { AuthKeeper } from '../keeper.ts';
import type { Any } from '../../../proto/google/protobuf/any.ts';
import { publicKeyFromAny, publicKeyToAny } from '../../../codec/public-key.ts';
import { decodeOr } from '../../../codec/registry.ts';
import { signatureDataOf } from '../../../codec/signature-data.ts';
import { moduleAddress } from '../../../crypto/address.ts';
import { publicKeyAddress } from '../../../crypto/public-key-address.ts';
import { multisigMembers } from '../../../crypto/public-key.ts';
import { ModuleCredential } from '../../../proto/cosmos/auth/v1beta1/auth.ts';
import { MultiSignature } from '../../../proto/cosmos/crypto/multisig/v1beta1/multisig.ts';
import { fromHex, toByteString } from '../../../types/bytes.ts';
import { GoPanic, plainError, sdkErrors } from '../../../types/errors.ts';

/** A signer's signature; `data` is undefined without a mode, which simulation may leave out. */
export type Signature = { readonly data: SignatureData | undefined; readonly sequence: bigint };

const indexPanic = (index: number, length: number): GoPanic =>
  new GoPanic(`runtime error: index out of range [${index}] with length ${length}`);

/** The element, where Go would panic beyond the end. */
export function elementAt<T>(list: readonly T[], index: number): T {
  const element = list[index];
  if (element === undefined) throw indexPanic(index, list.length);
  return element;
}

/**
 * The signatures of a transaction, one a signer info.
 * @throws GoPanic for a signer info without a signature, or a mode of no kind; undefined/1 for a bad multisignature
 */
export const signaturesOf = (tx: DecodedTx): readonly Signature[] => tx.recall(readSignatures);

const readSignatures = (tx: DecodedTx): readonly Signature[] =>
  tx.authInfo.signerInfos.map(({ modeInfo, sequence }, i) =>
    // Without a mode the SDK drops the sequence too.
    modeInfo === undefined
      ? { data: undefined, sequence: 0n }
      : { data: signatureDataOf(modeInfo, elementAt(tx.signatures, i)), sequence },
  );

/** What is missing of a signature, so that simulation has to make it up. */
export function isIncomplete(data: SignatureData | undefined): boolean {
  if (data === undefined) return true;
  if (data.kind === 'single') return data.signature.length === 0;
  return data.signatures.length === 0 || data.signatures.some(isIncomplete);
}

/** The bytes of each single signature, and behind those of a multisig its own. @throws undefined/1 where one is missing */
export function signatureBytes(data: SignatureData | undefined): readonly Uint8Array[] {
  if (data === undefined) throw plainError('got empty SignatureData');
  if (data.kind === 'single') return [data.signature];
  const signatures = data.signatures.flatMap(signatureBytes);
  return [...signatures, MultiSignature.toBytes({ signatures })];
}

/** The address of a module or of one of its sub-accounts as a key, with which nobody can sign. */
export type CredentialKey = { readonly kind: 'credential'; readonly credential: ModuleCredential };
export type BroughtKey = PublicKey | CredentialKey;

/** Keys that the transaction brings, one a signer info; undefined where it brings none. */
export const publicKeysOf = (tx: DecodedTx): readonly (BroughtKey | undefined)[] =>
  tx.recall(readPublicKeys);

const readPublicKeys = (tx: DecodedTx): readonly (BroughtKey | undefined)[] =>
  tx.authInfo.signerInfos.map(({ publicKey }) => {
    if (publicKey === undefined) return undefined;
    if (publicKey.typeUrl !== ModuleCredential.typeUrl) return publicKeyFromAny(publicKey);
    return {
      kind: 'credential',
      credential: decodeOr(ModuleCredential, publicKey.value, sdkErrors.TxDecode),
    };
  });

/** Addresses that have been worked out of the keys, by their index. */
const keyAddresses = (): Map<number, ByteString> => new Map();

/** The address of the key at `index` of `publicKeysOf`. */
export function addressOfBrought(tx: DecodedTx, index: number, key: BroughtKey): ByteString {
  const known = tx.recall(keyAddresses);
  const found = known.get(index) ?? addressOfKey(key);
  known.set(index, found);
  return found;
}

const addressOfKey = (key: BroughtKey): ByteString =>
  key.kind === 'credential'
    ? moduleAddress(key.credential.moduleName, ...key.credential.derivationKeys.map(toByteString))
    : publicKeyAddress(key);

/** As accounts store it. */
export const packedKey = (key: BroughtKey): Any =>
  key.kind === 'credential'
    ? { typeUrl: ModuleCredential.typeUrl, value: ModuleCredential.toBytes(key.credential) }
    : publicKeyToAny(key);

/** Keys below a key that verify signatures: the limit is on these. */
export function countKeys(key: BroughtKey | undefined): number {
  if (key === undefined) return 0;
  if (key.kind !== 'multisig') return 1;
  return multisigMembers(key).reduce((sum, member) => sum + countKeys(member), 0);
}

/** Stands for a key that simulation does not know; wallets' gas estimates contain its length. */
export const SIMULATED_KEY: PublicKey = {
  kind: 'secp256k1',
  key: fromHex('035ad6810a47f073553ff30d2fcc7e0d3b1c0b74b61a1aaa2582344037151e143a'),
};

/** @throws sdk/9 */
export function signerAccount(auth: AuthKeeper, ctx: Context, signer: ByteString): Account {
  const address: AccAddress = ctx.addresses.accFrom(signer);
  const account = auth.getAccount(ctx, address);
  if (account === undefined) throw sdkErrors.UnknownAddress(`account ${address} does not exist`);
  return account;
}
