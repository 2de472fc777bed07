// The query language of CometBFT v0.38.21: libs/pubsub/query/syntax/{scanner,parser}.go and query.go, texts of errors
// included. One conjunction of conditions on `type.key` tags.
import { parseGoDate, parseGoTime, type ParsedTime } from './go-time.ts';
import { compareNumbers, queryNumber, valueNumber } from './number.ts';

/** Longest query, bytes. @see CometBFT rpc/core/events.go maxQueryLength */
export const FILTER_BYTES_MAX = 512;
export const FILTER_TOO_LONG = 'maximum query length exceeded';

export type Operator = '=' | '<' | '<=' | '>' | '>=' | 'CONTAINS' | 'EXISTS';

export type Condition = {
  /** `type.key`, or a type alone, which has the value ''. */
  readonly tag: string;
  readonly operator: Operator;
  /** Of `tag = 'text'` alone: what an index can look up. */
  readonly equals: string | undefined;
  readonly matches: (value: string) => boolean;
};

/** All conditions must hold, each by any of its tag's values. */
export type Filter = {
  /** Normalised: equal filters have equal text. */
  readonly text: string;
  readonly conditions: readonly Condition[];
};

/** The text is no query; `message` is CometBFT's. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
}

/** Values of each tag of what is matched. */
export type TagValues = { values(tag: string): readonly string[] };

/** Whether the filter holds for these values. */
export const matchesFilter = (filter: Filter, tags: TagValues): boolean =>
  filter.conditions.every((condition) =>
    tags.values(condition.tag).some((value) => condition.matches(value)),
  );

/** @throws FilterError */
export function parseFilter(text: string): Filter {
  if (Buffer.byteLength(text) > FILTER_BYTES_MAX) throw new FilterError(FILTER_TOO_LONG);
  const scanner = new Scanner(text);
  const parsed = [readCondition(scanner)];
  // As there, a quote that is never closed at this place ends the query instead of failing it.
  while (scanner.next() !== END) {
    if (scanner.token !== 'AND operator') {
      // The source prints the wanted token as its number.
      throw new FilterError(`offset ${scanner.pos}: got ${scanner.token}, want 6`);
    }
    parsed.push(readCondition(scanner));
  }
  return {
    text: parsed.map((part) => part.text).join(' AND '),
    conditions: parsed.map((part) => part.condition),
  };
}

// --- tokens -------------------------------------------------------------------------------------------------------

type Token =
  | 'invalid token'
  | 'tag'
  | 'string'
  | 'number'
  | 'timestamp'
  | 'datestamp'
  | 'AND operator'
  | 'CONTAINS operator'
  | 'EXISTS operator'
  | '= operator'
  | '< operator'
  | '<= operator'
  | '> operator'
  | '>= operator';

/** What Go's io.EOF says. */
const END = 'EOF';

const isSpace = (char: string): boolean => /^\p{White_Space}$/u.test(char);
const isDigit = (char: string): boolean => char >= '0' && char <= '9' && char.length === 1;
const isFirstOfTag = (char: string): boolean => /^[_\p{L}\p{Nd}]$/u.test(char);
const isOfTag = (char: string): boolean => /^[-._\p{L}\p{Nd}]$/u.test(char);
const isOfTime = (char: string): boolean => /^[-T:+Z0-9]$/.test(char);
const isOfDate = (char: string): boolean => /^[-0-9]$/.test(char);

class Scanner {
  token: Token = 'invalid token';
  text = '';
  /** Where the token begins, bytes of UTF-8. */
  pos = 0;
  readonly #chars: readonly string[];
  #at = 0;
  #end = 0;

  constructor(text: string) {
    this.#chars = Array.from(text);
  }

  /** Moves to the next token; what went wrong, or undefined. */
  next(): string | undefined {
    this.text = '';
    this.token = 'invalid token';
    this.pos = this.#end;
    for (;;) {
      const char = this.#take();
      if (char === undefined) return END;
      if (isSpace(char)) {
        this.pos = this.#end;
        continue;
      }
      if (isDigit(char)) return this.#number(char);
      if (isFirstOfTag(char)) return this.#word(char);
      if (char === "'") return this.#string();
      if (char === '=') return this.#found('= operator', char);
      if (char === '<') return this.#comparison(char, '< operator', '<= operator');
      if (char === '>') return this.#comparison(char, '> operator', '>= operator');
      return `invalid input ${char} at offset ${this.#end}`;
    }
  }

  #take(): string | undefined {
    const char = this.#chars[this.#at];
    if (char === undefined) return undefined;
    this.#at++;
    this.#end += Buffer.byteLength(char);
    return char;
  }

  #peek(): string | undefined {
    return this.#chars[this.#at];
  }

  #while(isOf: (char: string) => boolean): string {
    let out = '';
    for (let char = this.#peek(); char !== undefined && isOf(char); char = this.#peek()) {
      out += char;
      this.#take();
    }
    return out;
  }

  #found(token: Token, text: string): undefined {
    this.token = token;
    this.text = text;
  }

  #number(first: string): undefined {
    let text = first + this.#while(isDigit);
    if (this.#peek() === '.') text += (this.#take() ?? '') + this.#while(isDigit);
    return this.#found('number', text);
  }

  #string(): string | undefined {
    let text = '';
    for (;;) {
      const char = this.#take();
      if (char === undefined) return END;
      if (char === "'") return this.#found('string', text);
      text += char;
    }
  }

  #comparison(char: string, alone: Token, withEqual: Token): undefined {
    if (this.#peek() !== '=') return this.#found(alone, char);
    this.#take();
    return this.#found(withEqual, `${char}=`);
  }

  #word(first: string): string | undefined {
    const text = first + this.#while(isOfTag);
    const isLabel = this.#peek() === ' ';
    if (text === 'TIME' && isLabel) return this.#stamp('TIME', isOfTime, parseGoTime, 'timestamp');
    if (text === 'DATE' && isLabel) return this.#stamp('DATE', isOfDate, parseGoDate, 'datestamp');
    if (text === 'AND') return this.#found('AND operator', text);
    if (text === 'EXISTS') return this.#found('EXISTS operator', text);
    if (text === 'CONTAINS') return this.#found('CONTAINS operator', text);
    return this.#found('tag', text);
  }

  #stamp(
    label: string,
    isOf: (char: string) => boolean,
    read: (text: string) => ParsedTime,
    token: 'timestamp' | 'datestamp',
  ): string | undefined {
    this.#take(); // the one space after the label
    const text = this.#while(isOf);
    const time = read(text);
    if (time.kind === 'fault') return `invalid ${label} value: ${time.text}`;
    if (time.year < 1900 || time.year > 2999) return `${token} year ${time.year} out of range`;
    return this.#found(token, text);
  }
}

// --- conditions ---------------------------------------------------------------------------------------------------

const OPERATORS: Readonly<Partial<Record<Token, Operator>>> = {
  '<= operator': '<=',
  '>= operator': '>=',
  '< operator': '<',
  '> operator': '>',
  '= operator': '=',
  'CONTAINS operator': 'CONTAINS',
  'EXISTS operator': 'EXISTS',
};
const OPERATOR_TOKENS = Object.keys(OPERATORS);

const HOLDS: Readonly<Record<'=' | '<' | '<=' | '>' | '>=', (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

type Parsed = { readonly text: string; readonly condition: Condition };

function readCondition(scanner: Scanner): Parsed {
  requireToken(scanner, ['tag']);
  const tag = scanner.text;
  requireToken(scanner, OPERATOR_TOKENS);
  const operator = OPERATORS[scanner.token];
  if (operator === undefined) throw new FilterError(`offset ${scanner.pos}: unexpected operator`);
  const make = (text: string, matches: (value: string) => boolean, equals?: string): Parsed => ({
    text: `${tag} ${text}`,
    condition: { tag, operator, equals, matches },
  });

  if (operator === 'EXISTS') return make('EXISTS', () => true);
  if (operator === 'CONTAINS') {
    requireToken(scanner, ['string']);
    const { text } = scanner;
    return make(`CONTAINS '${text}'`, (value) => value.includes(text));
  }
  const allowed = ['number', 'timestamp', 'datestamp'];
  requireToken(scanner, operator === '=' ? [...allowed, 'string'] : allowed);
  const { text, token } = scanner;
  const holds = HOLDS[operator];
  if (token === 'string') return make(`${operator} '${text}'`, (value) => value === text, text);
  if (token === 'timestamp')
    return make(`${operator} TIME ${text}`, timeMatcher(text, parseGoTime, holds));
  if (token === 'datestamp')
    return make(`${operator} DATE ${text}`, timeMatcher(text, parseGoDate, holds));
  const wanted = queryNumber(text);
  return make(`${operator} ${text}`, (value) => {
    const found = valueNumber(value);
    return found !== undefined && holds(compareNumbers(found, wanted));
  });
}

function timeMatcher(
  text: string,
  read: (text: string) => ParsedTime,
  holds: (order: number) => boolean,
): (value: string) => boolean {
  const wanted = read(text);
  return (value) => {
    const found = read(value);
    if (found.kind === 'fault' || wanted.kind === 'fault') return false;
    return holds(found.at < wanted.at ? -1 : found.at > wanted.at ? 1 : 0);
  };
}

function requireToken(scanner: Scanner, wanted: readonly string[]): void {
  const fault = scanner.next();
  if (fault !== undefined) throw new FilterError(`offset ${scanner.pos}: ${fault}`);
  if (wanted.includes(scanner.token)) return;
  const last = wanted.at(-1) ?? '';
  const list = wanted.length === 1 ? last : `${wanted.slice(0, -1).join(', ')} or ${last}`;
  throw new FilterError(`offset ${scanner.pos}: got ${scanner.token}, wanted ${list}`);
}
