// Source: cosmos-sdk v0.53.6, codec/address/bech32_codec.go, types/address.go, types/address/hash.go.
import {
  ADDRESS_MAX_BYTES,
  type AccAddress,
  type AddressCodec,
  type AddressFault,
  type AnyAddress,
  type ConsAddress,
  type ValAddress,
} from '../types/address.ts';
import { type ByteString, EMPTY_BYTES } from '../types/bytes.ts';
import { AbciError, plainError, sdkErrors } from '../types/errors.ts';
import { createMemory } from '../types/memory.ts';
import { isBlank } from '../types/text.ts';
import { bech32OrFault, decodeBech32, encodeBech32 } from './bech32.ts';

/**
 * Addresses remembered in each direction: so many of some 200 bytes are about 25 MB, and hold every address that a block
 * of 20,000 transfers touches.
 */
const REMEMBERED = 131_072;

/** Suffixes of the prefix for the other kinds of keys and addresses. @see cosmos-sdk types/address.go */
const VALIDATOR = 'valoper';
const CONSENSUS = 'valcons';

/** Addresses of the chain whose account prefix is `prefix`. */
export function createAddressCodec(prefix: string): AddressCodec {
  const acc = createKind(prefix);
  const val = createKind(prefix + VALIDATOR);
  const cons = createKind(prefix + CONSENSUS);
  const accStart = `${prefix}1`;
  const valStart = `${prefix}${VALIDATOR}1`;

  return {
    prefix,
    acc: (text, fault) => acc.read(text, codecPrefixError, fault) as AccAddress,
    val: (text, fault) => val.read(text, codecPrefixError, fault) as ValAddress,
    cons: (text, fault) => cons.read(text, codecPrefixError, fault) as ConsAddress,
    accFromBech32: (text, fault) => acc.read(text, olderPrefixError, fault) as AccAddress,
    valFromBech32: (text, fault) => val.read(text, olderPrefixError, fault) as ValAddress,
    consFromBech32: (text, fault) => cons.read(text, olderPrefixError, fault) as ConsAddress,
    accFrom: (bytes) => acc.write(bytes) as AccAddress,
    valFrom: (bytes) => val.write(bytes) as ValAddress,
    consFrom: (bytes) => cons.write(bytes) as ConsAddress,
    bytes(address: AnyAddress): ByteString {
      if (address.startsWith(accStart)) return acc.bytes(address);
      return address.startsWith(valStart) ? val.bytes(address) : cons.bytes(address);
    },
  };
}

type PrefixError = (expected: string, got: string) => AbciError;

const codecPrefixError: PrefixError = (expected, got) =>
  sdkErrors.Logic(`hrp does not match bech32 prefix: expected '${expected}' got '${got}'`);
const olderPrefixError: PrefixError = (expected, got) =>
  plainError(`invalid Bech32 prefix; expected ${expected}, got ${got}`);

/** Addresses under one prefix. */
function createKind(prefix: string) {
  const byText = createMemory<string, ByteString>(REMEMBERED);
  const byBytes = createMemory<ByteString, string>(REMEMBERED);
  // A transaction asks for its signer some twenty times, one after the other: the pair that was last answered.
  let lastText = '';
  let lastBytes = EMPTY_BYTES;

  function remember(text: string, bytes: ByteString): void {
    if (bytes.length > ADDRESS_MAX_BYTES) return;
    byBytes.set(bytes, text);
    byText.set(text, bytes);
  }

  function textOf(bytes: ByteString): string | undefined {
    if (bytes === lastBytes) return lastText;
    const text = byBytes.get(bytes);
    if (text !== undefined) [lastText, lastBytes] = [text, bytes];
    return text;
  }

  function bytesOf(text: string): ByteString | undefined {
    if (text === lastText) return lastBytes;
    const bytes = byText.get(text);
    if (bytes !== undefined) [lastText, lastBytes] = [text, bytes];
    return bytes;
  }

  function write(bytes: ByteString): string {
    if (bytes === EMPTY_BYTES) return '';
    const known = textOf(bytes);
    if (known !== undefined) return known;
    const text = encodeBech32(prefix, bytes);
    remember(text, bytes);
    return text;
  }

  function read(text: string, prefixError: PrefixError, fault?: AddressFault): string {
    // Only canonical text of valid addresses is remembered, so a hit is an answer.
    if (text !== '' && bytesOf(text) !== undefined) return text;
    const found = bytesOrFault(text, prefixError);
    if (found instanceof AbciError) throw fault === undefined ? found : fault(found);
    return write(found);
  }

  function bytesOrFault(text: string, prefixError: PrefixError): ByteString | AbciError {
    if (isBlank(text)) return plainError('empty address string is not allowed');
    const decoded = bech32OrFault(text);
    if (decoded instanceof AbciError) return decoded;
    if (decoded.prefix !== prefix) return prefixError(prefix, decoded.prefix);
    return addressFormatFault(decoded.bytes) ?? decoded.bytes;
  }

  function bytes(text: string): ByteString {
    if (text === '') return EMPTY_BYTES;
    const known = bytesOf(text);
    if (known !== undefined) return known;
    const decoded = decodeBech32(text);
    if (decoded.prefix === prefix) write(decoded.bytes);
    return decoded.bytes;
  }

  return { write, read, bytes };
}

function addressFormatFault(bytes: ByteString): AbciError | undefined {
  if (bytes.length === 0) return sdkErrors.UnknownAddress('addresses cannot be empty');
  if (bytes.length > ADDRESS_MAX_BYTES)
    return sdkErrors.UnknownAddress(
      `address max length is ${ADDRESS_MAX_BYTES}, got ${bytes.length}`,
    );
  return undefined;
}
