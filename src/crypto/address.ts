// Source: cosmos-sdk v0.53.6, types/address/hash.go (ADR-28) and cometbft v0.38 crypto/hash.go.
import {
  type ByteString,
  byte,
  concatBytes,
  sliceBytes,
  toByteString,
  utf8,
} from '../types/bytes.ts';
import { sha256Bytes } from './hash.ts';

/** Bytes of the addresses that are cut from a hash. */
export const SHORT_ADDRESS_BYTES = 20;

const textBytes = (text: string): ByteString => toByteString(utf8(text));

/** The first 20 bytes of SHA-256. @see cometbft crypto.AddressHash */
export const addressHash = (bytes: ByteString): ByteString =>
  sliceBytes(sha256Bytes(bytes), 0, SHORT_ADDRESS_BYTES);

/** 32 bytes: SHA-256 of the type's hash and the key. @see types/address.Hash */
export const typedAddress = (type: string, key: ByteString): ByteString =>
  hashUnder(textBytes(type), key);

const hashUnder = (type: ByteString, key: ByteString): ByteString =>
  sha256Bytes(concatBytes(sha256Bytes(type), key));

/**
 * The address of a module's account (20 bytes), or of one of its sub-accounts (32 bytes) by one or more derivation keys.
 * @see types/address.Module
 */
export function moduleAddress(name: string, ...derivationKeys: readonly ByteString[]): ByteString {
  const [first, ...rest] = derivationKeys;
  if (first === undefined) return addressHash(textBytes(name));
  const root = typedAddress('module', concatBytes(textBytes(name), byte(0), first));
  return rest.reduce(derivedAddress, root);
}

/** A sub-account of an address, 32 bytes. @see types/address.Derive */
export const derivedAddress = (address: ByteString, key: ByteString): ByteString =>
  hashUnder(address, key);
