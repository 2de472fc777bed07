import type { Brand } from './brand.ts';
import type { ByteString } from './bytes.ts';

/** Bech32 text in lower case with the chain's own prefix. Equal addresses are equal strings. */
export type AccAddress = Brand<string, 'AccAddress'>;
export type ValAddress = Brand<string, 'ValAddress'>;
export type ConsAddress = Brand<string, 'ConsAddress'>;
export type AnyAddress = AccAddress | ValAddress | ConsAddress;

/** Longest address, bytes. @see cosmos-sdk types/address.go MaxAddrLen */
export const ADDRESS_MAX_BYTES = 255;

/**
 * Addresses of one chain: bytes ⇄ bech32 text under its prefixes. Made once for a chain, by codec/address.ts; it may
 * remember what it has computed, which never changes an answer.
 */
export type AddressCodec = {
  readonly prefix: string;
  /** Parses an account address; upper case is accepted and normalised. @throws as Go's AccAddressFromBech32: undefined/1 with the bech32 text */
  acc(text: string): AccAddress;
  val(text: string): ValAddress;
  cons(text: string): ConsAddress;
  accFrom(bytes: ByteString): AccAddress;
  valFrom(bytes: ByteString): ValAddress;
  consFrom(bytes: ByteString): ConsAddress;
  /** Raw bytes of an address that was parsed before. */
  bytes(address: AnyAddress): ByteString;
};
