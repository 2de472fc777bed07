// Source: go 1.23, encoding/json scanner.go and decode.go: which texts are JSON to Go, and what they hold.

/** A member's value as far as gov looks: texts, nulls, lists, and the rest. */
export type GoJsonValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'null' }
  | { readonly kind: 'list'; readonly ofTexts: boolean }
  | { readonly kind: 'other' };

export type GoJson =
  | { readonly kind: 'object'; readonly members: readonly (readonly [string, GoJsonValue])[] }
  | { readonly kind: 'null' }
  | { readonly kind: 'other' };

type GoJsonList = { kind: 'list'; ofTexts: boolean };

/** Levels of lists and objects. @see scanner.go maxNestingDepth */
const DEPTH_MAX = 10_000;

const SPACE = /[ \t\r\n]*/y;
const STRING = /"((?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*)"/y;
const SCALAR = /null|true|false|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/**
 * The members of an object in the order of the text, repeated ones too; undefined for what Go does not take for JSON.
 * Without recursion, so that depth costs no stack. O(text)
 */
export function scanGoJson(text: string): GoJson | undefined {
  let at = 0;
  const open: ('{' | '[')[] = [];
  const members: [string, GoJsonValue][] = [];
  let key = '';
  let list: GoJsonList = { kind: 'list', ofTexts: true };
  let root: GoJson = { kind: 'other' };

  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text) ?? undefined;
    if (found !== undefined) at = pattern.lastIndex;
    return found;
  };
  const take = (char: string): boolean => {
    match(SPACE);
    if (text[at] !== char) return false;
    at++;
    return true;
  };
  /** A value that began: the root's, a member's or an element's. */
  const note = (value: GoJsonValue): void => {
    if (open.length === 1 && open[0] === '{') members.push([key, value]);
    if (open.length === 2 && open[0] === '{' && open[1] === '[')
      list.ofTexts &&= value.kind === 'text' || value.kind === 'null';
    if (open.length === 0 && value.kind === 'null') root = { kind: 'null' };
  };
  const readKey = (): boolean => {
    match(SPACE);
    const found = match(STRING)?.[1];
    if (found === undefined || !take(':')) return false;
    if (open.length === 1) key = unescape(found);
    return true;
  };

  for (;;) {
    // A value is next.
    match(SPACE);
    const char = text[at];
    if (char === '{' || char === '[') {
      at++;
      const opened: GoJsonList | undefined =
        char === '[' ? { kind: 'list', ofTexts: true } : undefined;
      note(opened ?? { kind: 'other' });
      if (opened !== undefined && open.length === 1) list = opened;
      if (open.length === 0 && char === '{') root = { kind: 'object', members };
      open.push(char);
      if (open.length > DEPTH_MAX) return undefined;
      if (!take(char === '{' ? '}' : ']')) {
        if (char === '{' && !readKey()) return undefined;
        continue;
      }
      open.pop();
    } else if (char === '"') {
      const found = match(STRING)?.[1];
      if (found === undefined) return undefined;
      note({ kind: 'text', text: open.length <= 1 ? unescape(found) : '' });
    } else {
      const found = match(SCALAR)?.[0];
      if (found === undefined) return undefined;
      note({ kind: found === 'null' ? 'null' : 'other' });
    }
    // A value ended: so may what holds it.
    for (;;) {
      const holder = open.at(-1);
      if (holder === undefined) {
        match(SPACE);
        return at === text.length ? root : undefined;
      }
      if (take(',')) {
        if (holder === '{' && !readKey()) return undefined;
        break;
      }
      if (!take(holder === '{' ? '}' : ']')) return undefined;
      open.pop();
    }
  }
}

const SHORT: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const ESCAPE =
  /\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|\\u([0-9a-fA-F]{4})|\\(.)/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const UNKNOWN = '\ufffd';

/** Half a surrogate pair is unknown, and so is a byte that is not UTF-8, for which it stands in text of the wire. */
function unescape(raw: string): string {
  return raw
    .replace(LONE_SURROGATES, UNKNOWN)
    .replace(ESCAPE, (_, high?: string, low?: string, hex?: string, char?: string) => {
      if (high !== undefined && low !== undefined) return unit(high) + unit(low);
      if (hex === undefined) return SHORT[char ?? ''] ?? char ?? '';
      const code = unit(hex);
      return code >= '\ud800' && code <= '\udfff' ? UNKNOWN : code;
    });
}

const unit = (hex: string): string => String.fromCharCode(Buffer.from(hex, 'hex').readUInt16BE());
