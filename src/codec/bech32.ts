// BIP-173 as cosmos/btcutil v1.0.5 bech32 and cosmos-sdk v0.53.6 types/bech32 have it: any length up to 1023, classic
// checksum, error texts theirs (logs show them). Text is handled as UTF-8 bytes, as Go does.
import { type ByteString, toByteString, utf8 } from '../types/bytes.ts';
import { AbciError, plainError } from '../types/errors.ts';

/** Longest bech32 text, bytes. @see cosmos-sdk types/bech32 */
export const BECH32_MAX_BYTES = 1023;

export type Bech32 = { readonly prefix: string; readonly bytes: ByteString };

const CHARSET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const CHECKSUM_LENGTH = 6;

/** Value of a character by its code; 255 for the others. */
const VALUES = Uint8Array.from({ length: 128 }, (_, code) => {
  const value = CHARSET.indexOf(String.fromCharCode(code));
  return value < 0 ? 255 : value;
});

/** What the top five bits of a checksum xor into it: the generators folded into a table of 32. */
const FOLDED = Int32Array.from({ length: 32 }, (_, top) =>
  [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].reduce(
    (sum, generator, bit) => (((top >> bit) & 1) === 1 ? sum ^ generator : sum),
    0,
  ),
);

const step = (checksum: number, value: number): number =>
  ((checksum & 0x1ffffff) << 5) ^ value ^ (FOLDED[checksum >>> 25] ?? 0);

function prefixChecksum(prefix: string): number {
  let checksum = 1;
  for (let i = 0; i < prefix.length; i++) checksum = step(checksum, prefix.charCodeAt(i) >> 5);
  checksum = step(checksum, 0);
  for (let i = 0; i < prefix.length; i++) checksum = step(checksum, prefix.charCodeAt(i) & 31);
  return checksum;
}

function checksumText(checksum: number): string {
  let final = checksum;
  for (let i = 0; i < CHECKSUM_LENGTH; i++) final = step(final, 0);
  final ^= 1;
  let out = '';
  for (let shift = 25; shift >= 0; shift -= 5) out += CHARSET[(final >> shift) & 31] ?? '';
  return out;
}

/** Bytes under a prefix of lower case ASCII. O(bytes) */
export function encodeBech32(prefix: string, bytes: ByteString): string {
  let out = `${prefix}1`;
  let checksum = prefixChecksum(prefix);
  let bits = 0;
  let held = 0;
  const put = (value: number): void => {
    out += CHARSET[value] ?? '';
    checksum = step(checksum, value);
  };
  for (let i = 0; i < bytes.length; i++) {
    held = ((held << 8) | bytes.charCodeAt(i)) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) put((held >> (bits - 5)) & 31);
  }
  if (bits > 0) put((held << (5 - bits)) & 31);
  return out + checksumText(checksum);
}

/** Prefix (in lower case) and bytes. @throws undefined/1 `decoding bech32 failed: …` */
export function decodeBech32(text: string): Bech32 {
  const read = bech32OrFault(text);
  if (read instanceof AbciError) throw read;
  return read;
}

/** The same, the error as a value. */
export function bech32OrFault(text: string): Bech32 | AbciError {
  const read = decodeOrFault(text);
  return typeof read === 'string' ? plainError(`decoding bech32 failed: ${read}`) : read;
}

const UPPER = /[A-Z]/g;

function decodeOrFault(given: string): Bech32 | string {
  let text = asciiOrBytes(given);
  if (text.length > BECH32_MAX_BYTES || text.length < CHECKSUM_LENGTH + 2)
    return `invalid bech32 string length ${text.length}`;
  const fault = characterFault(text);
  if (fault !== undefined) return fault;
  // ASCII by hand: case tables differ between builds.
  text = text.replace(UPPER, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));

  const separator = text.lastIndexOf('1');
  if (separator < 1 || separator + CHECKSUM_LENGTH + 1 > text.length)
    return `invalid separator index ${separator}`;
  const prefix = text.slice(0, separator);
  const dataEnd = text.length - CHECKSUM_LENGTH;

  let checksum = prefixChecksum(prefix);
  let beforeChecksum = checksum;
  let bits = 0;
  let held = 0;
  const bytes: number[] = [];
  for (let i = separator + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = VALUES[code] ?? 255;
    if (value === 255) return `invalid character not part of charset: ${code}`;
    if (i === dataEnd) beforeChecksum = checksum;
    checksum = step(checksum, value);
    if (i >= dataEnd) continue;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
  }
  if (checksum !== 1)
    return `invalid checksum (expected ${checksumText(beforeChecksum)} got ${text.slice(dataEnd)})`;
  if (bits > 4 || (held & ((1 << bits) - 1)) !== 0) return 'invalid incomplete group';
  return { prefix, bytes: toByteString(Uint8Array.from(bytes)) };
}

/** ASCII as it is; anything else as its UTF-8 bytes, one unit a byte, for Go counts and reports bytes. */
function asciiOrBytes(text: string): string {
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) > 127) return toByteString(utf8(text));
  return text;
}

/** The first character outside 33…126, or where the case becomes mixed. */
function characterFault(text: string): string | undefined {
  let lower = false;
  let upper = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 33 || code > 126)
      return `invalid character in string: '${String.fromCharCode(code)}'`;
    lower ||= code >= 97 && code <= 122;
    upper ||= code >= 65 && code <= 90;
    if (lower && upper) return 'string not all lowercase or all uppercase';
  }
  return undefined;
}
