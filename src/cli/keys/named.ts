/** Keys by name or by address. */
import type { KeyEntry } from '../../node/keyring/keyring.ts';
import { AbciError, HostError } from '../../types/errors.ts';
import type { ByteString } from '../../types/bytes.ts';
import type { Context } from '../common.ts';

/** @throws HostError when the keyring has no such key */
export async function keyNamed(
  nameOrAddress: string,
  { chain, keyring }: Context,
): Promise<KeyEntry> {
  const address = addressOrNothing(nameOrAddress, chain.addresses);
  if (address === undefined) return await keyring.get(nameOrAddress);
  const entry = await keyring.byAddress(address);
  if (entry === undefined) throw new HostError(`the keyring has no key of ${nameOrAddress}`);
  return entry;
}

export function addressOrNothing(
  text: string,
  addresses: Context['chain']['addresses'],
): ByteString | undefined {
  if (!text.includes('1')) return undefined;
  try {
    return addresses.bytes(addresses.acc(text));
  } catch (error) {
    if (error instanceof AbciError) return undefined;
    throw error;
  }
}
