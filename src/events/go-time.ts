// Go's time.Parse for the two layouts of CometBFT's queries, with its errors. Source: Go src/time/format.go (Parse).

/** An instant; nanoseconds since the Unix epoch. */
export type ParsedTime =
  | { readonly kind: 'time'; readonly at: bigint; readonly year: number }
  | { readonly kind: 'fault'; readonly text: string };

type Element = '2006' | '01' | '02' | '15' | '04' | '05' | 'Z07:00';
type Part = { readonly prefix: string; readonly element: Element | undefined };

const DATE_LAYOUT = '2006-01-02';
const TIME_LAYOUT = '2006-01-02T15:04:05Z07:00';
const DATE_PARTS: readonly Part[] = [
  { prefix: '', element: '2006' },
  { prefix: '-', element: '01' },
  { prefix: '-', element: '02' },
];
const TIME_PARTS: readonly Part[] = [
  ...DATE_PARTS,
  { prefix: 'T', element: '15' },
  { prefix: ':', element: '04' },
  { prefix: ':', element: '05' },
  { prefix: '', element: 'Z07:00' },
];
const NAMES: Readonly<Record<string, readonly [name: string, least: number, end: number]>> = {
  '01': ['month', 1, 13],
  '02': ['day', 0, 100],
  '15': ['hour', 0, 24],
  '04': ['minute', 0, 60],
  '05': ['second', 0, 60],
};
const NANOS_PER_SECOND = 1_000_000_000n;

/** `2006-01-02`, at midnight UTC. */
export const parseGoDate = (text: string): ParsedTime => parse(text, DATE_LAYOUT, DATE_PARTS);
/** RFC 3339. A fraction is taken, after a comma too, and hours of one digit are, as there. */
export const parseGoTime = (text: string): ParsedTime => parse(text, TIME_LAYOUT, TIME_PARTS);

const quoted = (text: string): string => JSON.stringify(text);

function parse(text: string, layout: string, parts: readonly Part[]): ParsedTime {
  let rest = text;
  const fields = new Map<string, number>();
  let fraction = 0n;
  let offsetSeconds = 0;
  const cannot = (value: string, element: string): ParsedTime => ({
    kind: 'fault',
    text: `parsing time ${quoted(text)} as ${quoted(layout)}: cannot parse ${quoted(value)} as ${quoted(element)}`,
  });
  const fault = (message: string): ParsedTime => ({
    kind: 'fault',
    text: `parsing time ${quoted(text)}: ${message}`,
  });

  for (const { prefix, element } of parts) {
    if (!rest.startsWith(prefix)) return cannot(rest, prefix);
    rest = rest.slice(prefix.length);
    const hold = rest;
    if (element === 'Z07:00') {
      const zone = readZone(rest);
      if (zone.kind === 'bad') return cannot(hold, element);
      if (zone.kind === 'range') return fault(`${zone.what} out of range`);
      offsetSeconds = zone.seconds;
      rest = zone.rest;
    } else if (element === '2006') {
      if (!/^[0-9]{4}/.test(rest)) return cannot(hold, element);
      fields.set(element, Number(rest.slice(0, 4)));
      rest = rest.slice(4);
    } else if (element !== undefined) {
      const digits = (element === '15' ? /^[0-9]{1,2}/ : /^[0-9]{2}/).exec(rest)?.[0];
      if (digits === undefined) return cannot(hold, element);
      const value = Number(digits);
      rest = rest.slice(digits.length);
      const [name, least, end] = NAMES[element] ?? ['', 0, 100];
      if (value < least || value >= end) return fault(`${name} out of range`);
      fields.set(element, value);
      if (element === '05') {
        const found = /^[.,]([0-9]+)/.exec(rest);
        if (found !== null) {
          rest = rest.slice(found[0].length);
          fraction = BigInt((found[1] ?? '').slice(0, 9).padEnd(9, '0'));
        }
      }
    }
  }
  if (rest !== '') return fault(`extra text: ${quoted(rest)}`);

  const field = (element: Element): number => fields.get(element) ?? 0;
  const [year, month, day] = [field('2006'), field('01'), field('02')];
  if (day < 1 || day > daysIn(month, year)) return fault('day out of range');
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const seconds =
    date.getTime() / 1000 + field('15') * 3600 + field('04') * 60 + field('05') - offsetSeconds;
  return { kind: 'time', at: BigInt(seconds) * NANOS_PER_SECOND + fraction, year };
}

function readZone(
  text: string,
):
  | { readonly kind: 'zone'; readonly seconds: number; readonly rest: string }
  | { readonly kind: 'range'; readonly what: string }
  | { readonly kind: 'bad' } {
  if (text.startsWith('Z')) return { kind: 'zone', seconds: 0, rest: text.slice(1) };
  const found = /^(.)([0-9]{2}):([0-9]{2})/s.exec(text);
  if (found === null) return { kind: 'bad' };
  const [hours, minutes] = [Number(found[2]), Number(found[3])];
  // As there: an offset of 24 hours or 60 minutes passes.
  if (hours > 24) return { kind: 'range', what: 'time zone offset hour' };
  if (minutes > 60) return { kind: 'range', what: 'time zone offset minute' };
  if (found[1] !== '+' && found[1] !== '-') return { kind: 'bad' };
  const seconds = (hours * 60 + minutes) * 60;
  return { kind: 'zone', seconds: found[1] === '+' ? seconds : -seconds, rest: text.slice(6) };
}

function daysIn(month: number, year: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
