import type { Brand } from './brand.ts';
import type { ByteString } from './bytes.ts';
import type { AbciError } from './errors.ts';

/** Bech32 text in lower case with the chain's own prefix. Equal addresses are equal strings. */
export type AccAddress = Brand<string, 'AccAddress'>;
export type ValAddress = Brand<string, 'ValAddress'>;
export type ConsAddress = Brand<string, 'ConsAddress'>;
export type AnyAddress = AccAddress | ValAddress | ConsAddress;

/** Longest address, bytes. @see cosmos-sdk types/address.go MaxAddrLen */
export const ADDRESS_MAX_BYTES = 255;

/** What to throw for text that is not an address, as Go wraps the reader's error: `invalid from address: …: invalid address`. */
export type AddressFault = (fault: AbciError) => Error;

/**
 * Addresses of one chain: bytes ⇄ bech32 text under its prefixes. Made once for a chain, by codec/address.ts; it may
 * remember what it has computed, which never changes an answer.
 *
 * Reading throws, in both ways of reading: undefined/1 for text that is empty or not bech32, sdk/9 for no bytes or more than 255.
 * The ways differ for another prefix alone. `fault` makes another error of it.
 */
export type AddressCodec = {
  readonly prefix: string;
  /**
   * Reads an account address as the modules' codec does; upper case is accepted and becomes lower.
   * @throws sdk/35 for another prefix @see cosmos-sdk codec/address/bech32_codec.go StringToBytes
   */
  readonly acc: (text: string, fault?: AddressFault) => AccAddress;
  readonly val: (text: string, fault?: AddressFault) => ValAddress;
  readonly cons: (text: string, fault?: AddressFault) => ConsAddress;
  /**
   * Reads as the SDK's older functions do, which a few checks still use.
   * @throws undefined/1 for another prefix @see cosmos-sdk types/address.go AccAddressFromBech32
   */
  readonly accFromBech32: (text: string, fault?: AddressFault) => AccAddress;
  readonly valFromBech32: (text: string, fault?: AddressFault) => ValAddress;
  readonly consFromBech32: (text: string, fault?: AddressFault) => ConsAddress;
  /** Writes an address; no bytes give ''. */
  readonly accFrom: (bytes: ByteString) => AccAddress;
  readonly valFrom: (bytes: ByteString) => ValAddress;
  readonly consFrom: (bytes: ByteString) => ConsAddress;
  /** Raw bytes of an address that was read or written before. */
  readonly bytes: (address: AnyAddress) => ByteString;
};
