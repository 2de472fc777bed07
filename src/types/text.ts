/** White space as Go's `unicode.IsSpace`; `String.prototype.trim` has another set. */
const SPACE = '\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const BLANK = new RegExp(`^[${SPACE}]*$`);
const EDGES = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, 'g');

/** Whether Go's `strings.TrimSpace` leaves nothing. */
export const isBlank = (text: string): boolean => BLANK.test(text);

/** Text as Go's `strings.TrimSpace` leaves it. */
export const trimSpace = (text: string): string => text.replace(EDGES, '');

/** Text in quotes, near enough to Go's `%q` for logs. */
export const quoteGo = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

/** Lower case of ASCII letters and of the two beyond, U+017F and U+212A, that Go's simple case folding counts as ASCII. */
const fold = (text: string): string =>
  text
    .replace(/[A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32))
    .replaceAll('\u017f', 's')
    .replaceAll('\u212a', 'k');

/** Go's `strings.EqualFold`, where one of the two is ASCII. */
export const equalFold = (a: string, b: string): boolean => fold(a) === fold(b);
