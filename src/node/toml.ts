/** Reads configuration files and changes single values in them, leaving comments, order and unknown keys as they are. */
import { parse } from 'smol-toml';

import { HostError } from '../types/errors.ts';

export type TomlValue = string | number | boolean | readonly string[];

/** Every value under its dotted name, `api.enable`; values of other kinds are left out. @throws HostError naming the file */
export function readToml(text: string, file: string): ReadonlyMap<string, TomlValue> {
  const values = new Map<string, TomlValue>();
  flatten(parseOr(text, file), '', values);
  return values;
}

function parseOr(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new HostError(`${file} is not TOML: ${reason}`);
  }
}

function flatten(value: unknown, path: string, into: Map<string, TomlValue>): void {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    into.set(path, value);
  else if (Array.isArray(value)) {
    if (value.every((item) => typeof item === 'string')) into.set(path, value);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date))
    for (const [key, inner] of Object.entries(value))
      flatten(inner, path === '' ? key : `${path}.${key}`, into);
}

const isTableLine = (line: string): boolean => /^\s*\[/.test(line);

/** The text with one value changed where it stands, or added at the end of its table. */
export function setTomlValue(text: string, key: string, value: TomlValue): string {
  const dot = key.lastIndexOf('.');
  const table = dot === -1 ? '' : key.slice(0, dot);
  const name = key.slice(dot + 1);
  const lines = text.split('\n');
  const line = `${name} = ${formatTomlValue(value)}`;

  let start = 0;
  if (table !== '') {
    const header = lines.findIndex((each) => each.trim() === `[${table}]`);
    if (header === -1) return `${text.trimEnd()}\n\n[${table}]\n${line}\n`;
    start = header + 1;
  }
  const next = lines.findIndex((each, at) => at >= start && isTableLine(each));
  const end = next === -1 ? lines.length : next;
  const at = lines.findIndex(
    (each, index) => index >= start && index < end && nameOf(each) === name,
  );
  if (at !== -1) {
    lines.splice(at, lengthOfValue(lines, at), line);
    return lines.join('\n');
  }
  let last = end;
  while (last > start && (lines[last - 1] ?? '').trim() === '') last -= 1;
  lines.splice(last, 0, line);
  return lines.join('\n');
}

const nameOf = (line: string): string | undefined => /^\s*"?([A-Za-z0-9_-]+)"?\s*=/.exec(line)?.[1];

/** Lines that a value takes: an array may go over several. */
function lengthOfValue(lines: readonly string[], at: number): number {
  const opens = (lines[at] ?? '').split('=')[1]?.trim().startsWith('[') === true;
  if (!opens) return 1;
  let length = 1;
  while (at + length <= lines.length && !(lines[at + length - 1] ?? '').includes(']')) length += 1;
  return length;
}

export function formatTomlValue(value: TomlValue): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
}
