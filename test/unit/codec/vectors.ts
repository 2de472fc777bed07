// Reads test/vectors/codec: what the Go implementation answered, with its origin in each file.
import { readFileSync } from 'node:fs';
import type { MessageType } from '../../../src/types/wire.ts';
import { allMessages } from '../../../src/proto/all-types.ts';

export function readVectors<Row>(name: string): readonly Row[] {
  const url = new URL(`../../vectors/codec/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(url, 'utf8')) as { rows: Row[] }).rows;
}

const types = new Map(allMessages.map((type) => [type.typeName, type]));

export function typeNamed(name: string): MessageType {
  const type = types.get(name);
  if (type === undefined) throw new Error(`no type ${name}`);
  return type;
}

export const fromBase64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
