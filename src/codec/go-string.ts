// Strings as Go's encoding/json prints them; wallets sign over these bytes.

const SPECIAL = /[\u0000-\u001f"\\<>&\u2028\u2029\ud800-\udfff]/;
const SPECIALS =
  /[\u0000-\u001f"\\<>&\u2028\u2029]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function escaped(found: string): string {
  if (found.length === 2) return found;
  const short = SHORT[found];
  if (short !== undefined) return short;
  const code = found.charCodeAt(0);
  // Half a surrogate pair is not text: Go has U+FFFD in its place.
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/**
 * Quotes text as Go's `json.Marshal`: `<`, `>`, `&` and the two line separators become `\u…` escapes.
 * @see go 1.22 encoding/json encode.go appendString
 */
export function quoteJson(text: string): string {
  return SPECIAL.test(text) ? `"${text.replace(SPECIALS, escaped)}"` : `"${text}"`;
}

/** Length of the UTF-8 sequence at `at`, 0 when there is none. The rules of Go's `utf8.DecodeRune`. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const b0 = bytes[at] ?? 0;
  if (b0 < 0x80) return 1;
  if (b0 < 0xc2 || b0 > 0xf4) return 0;
  const b1 = bytes[at + 1] ?? 0;
  if (b0 < 0xe0) return (b1 & 0xc0) === 0x80 ? 2 : 0;
  const low = b0 === 0xe0 ? 0xa0 : b0 === 0xf0 ? 0x90 : 0x80;
  const high = b0 === 0xed ? 0x9f : b0 === 0xf4 ? 0x8f : 0xbf;
  if (b1 < low || b1 > high || ((bytes[at + 2] ?? 0) & 0xc0) !== 0x80) return 0;
  if (b0 < 0xf0) return 3;
  return ((bytes[at + 3] ?? 0) & 0xc0) === 0x80 ? 4 : 0;
}

/** Whether the bytes from `start` to `end` are UTF-8. O(bytes). */
export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && (bytes[at] ?? 0) < 0x80) at++;
  while (at < end) {
    const length = sequenceLength(bytes, at);
    if (length === 0 || at + length > end) return false;
    at += length;
  }
  return true;
}

/** Quotes bytes that should be UTF-8, as Go prints a string that is not: each byte outside a sequence is `\ufffd`. */
export function quoteJsonBytes(bytes: Uint8Array): string {
  const text = (part: Uint8Array): string =>
    quoteJson(Buffer.from(part).toString('utf8')).slice(1, -1);
  let out = '';
  let valid = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length !== 0 && at + length <= bytes.length) {
      at += length;
      continue;
    }
    out += text(bytes.subarray(valid, at)) + '\\ufffd';
    valid = ++at;
  }
  return `"${out}${text(bytes.subarray(valid))}"`;
}
