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
  // A byte that is not UTF-8, as Reader.string of types/wire.ts keeps it; Go marks each.
  if (code >= 0xd800 && code <= 0xdfff) return '\\ufffd';
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Quotes text as Go's `json.Marshal`: `<`, `>`, `&` and the two line separators become `\u…` escapes.
 * @see go 1.22 encoding/json encode.go appendString
 */
export function quoteJson(text: string): string {
  return SPECIAL.test(text) ? `"${text.replace(SPECIALS, escaped)}"` : `"${text}"`;
}

/** Bytes of text that came from the wire, where half a surrogate pair stands for one byte that is not UTF-8. */
export function wireTextLength(text: string): number {
  return Buffer.byteLength(text.replace(LONE_SURROGATES, '?'));
}

/** The bytes themselves. */
export function wireTextBytes(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length === text.length || text.match(LONE_SURROGATES) === null) return bytes;
  const parts = Array.from(text, (char) => {
    const code = char.charCodeAt(0);
    const isByte = char.length === 1 && code >= 0xdc80 && code <= 0xdcff;
    return isByte ? Buffer.of(code - 0xdc00) : Buffer.from(char, 'utf8');
  });
  return Buffer.concat(parts);
}
