/** JSON values as YAML, the text form of the SDK's answers. */
import { isJsonArray, isJsonNumber, isJsonObject, type JsonValue } from '../codec/json.ts';

export const printYaml = (value: JsonValue): string => `${lines(value).join('\n')}\n`;

function lines(value: JsonValue): readonly string[] {
  if (isJsonArray(value)) {
    if (value.length === 0) return ['[]'];
    return value.flatMap((item) =>
      lines(item).map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)),
    );
  }
  if (value !== null && isJsonObject(value)) {
    if (value.size === 0) return ['{}'];
    return [...value].flatMap(([key, inner]) => member(key, inner));
  }
  return [scalar(value)];
}

function member(key: string, inner: JsonValue): readonly string[] {
  const below = lines(inner);
  const [first = ''] = below;
  const name = PLAIN.test(key) ? key : JSON.stringify(key);
  if (isJsonArray(inner) && inner.length > 0) return [`${name}:`, ...below];
  if (inner !== null && isJsonObject(inner) && inner.size > 0)
    return [`${name}:`, ...below.map((line) => `  ${line}`)];
  return [`${name}: ${first}`];
}

/** Text that another reader of YAML could take for something else than text is quoted. */
const PLAIN = /^[A-Za-z/_][A-Za-z0-9/_.+ -]*$/;
const WORDS = /^(?:true|false|yes|no|on|off|null|y|n|~)$/i;

function scalar(value: JsonValue): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return isJsonNumber(value) ? value.number : '';
  if (PLAIN.test(value) && !WORDS.test(value) && !value.endsWith(' ')) return value;
  return JSON.stringify(value);
}
