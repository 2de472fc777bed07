/** Logs: one line an event to standard output, as people read it or as JSON. */
import { pino, type Logger } from 'pino';

export type Log = Logger;
export type LogFormat = 'plain' | 'json';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'none'] as const;

const MARKS: Readonly<Record<number, string>> = {
  10: 'TRC',
  20: 'DBG',
  30: 'INF',
  40: 'WRN',
  50: 'ERR',
  60: 'FTL',
};

/** @param level one of LOG_LEVELS; the SDK's `module:level` lists count with their `*` part */
export function createLogger(options: { readonly level: string; readonly format: LogFormat }): Log {
  const level = levelOf(options.level);
  if (options.format === 'json')
    return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return pino(
    { level, base: null },
    { write: (line: string) => process.stdout.write(plain(line)) },
  );
}

function levelOf(text: string): string {
  const wanted =
    text
      .split(',')
      .map((part) => part.split(':'))
      .find((part) => part.length === 1 || part[0] === '*')
      ?.at(-1) ?? 'info';
  if (wanted === 'none') return 'silent';
  return LOG_LEVELS.some((known) => known === wanted) ? wanted : 'info';
}

/** `8:35PM INF text key=value`, as the SDK's console writes. */
function plain(line: string): string {
  const { time, level, msg, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const at = new Date(Number(time)).toTimeString().slice(0, 8);
  const mark = MARKS[Number(level)] ?? '???';
  const rest = Object.entries(fields).map(([key, value]) => ` ${key}=${textOf(value)}`);
  return `${at} ${mark} ${typeof msg === 'string' ? msg : ''}${rest.join('')}\n`;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value);
  return JSON.stringify(value);
}
