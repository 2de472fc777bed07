import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { guard } from './open.ts';

/**
 * Tree checkpoints beside the database: `<state.db>.tree-<version>`, chunks as `length 4 · crc32 4 · bytes`. Written under another
 * name, synced, then renamed, so a file of the right name is whole unless the disk damaged it; the CRCs tell.
 */

/** Longest chunk a reader accepts: the writer's MiB, or one leaf with the longest key. */
const CHUNK_MAX_BYTES = 1 << 21;
const FRAME_BYTES = 8;

export type CheckpointFile = { readonly version: bigint; readonly path: string };

const prefixOf = (database: string): string => `${basename(database)}.tree-`;

/** Checkpoints beside a database, newest first. */
export function listCheckpoints(database: string): readonly CheckpointFile[] {
  return guard('listing tree checkpoints', () => {
    const folder = dirname(database);
    if (!existsSync(folder)) return [];
    const prefix = prefixOf(database);
    return readdirSync(folder)
      .filter((name) => name.startsWith(prefix) && /^[0-9]+$/.test(name.slice(prefix.length)))
      .map((name) => ({ version: BigInt(name.slice(prefix.length)), path: join(folder, name) }))
      .sort((a, b) => (a.version < b.version ? 1 : a.version > b.version ? -1 : 0));
  });
}

/** Writes a checkpoint durably. @throws HostError */
export function writeCheckpoint(
  database: string,
  version: bigint,
  chunks: Iterable<Uint8Array>,
): void {
  guard(`writing the tree checkpoint of height ${String(version)}`, () => {
    const path = join(dirname(database), `${prefixOf(database)}${String(version)}`);
    const unfinished = `${path}.tmp`;
    const file = openSync(unfinished, 'w');
    try {
      for (const chunk of chunks) {
        const frame = Buffer.alloc(FRAME_BYTES);
        frame.writeUInt32BE(chunk.length, 0);
        frame.writeUInt32BE(crc32(chunk), 4);
        writeFully(file, frame);
        writeFully(file, chunk);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
    syncFolder(dirname(path));
  });
}

/** What is in a checkpoint, or why it cannot be used. `decode` may throw on what it does not understand. */
export function readCheckpoint<T>(
  path: string,
  decode: (chunks: Iterable<Uint8Array>) => T,
):
  | { readonly kind: 'read'; readonly content: T }
  | { readonly kind: 'damaged'; readonly why: string } {
  try {
    return { kind: 'read', content: decode(chunksOf(path)) };
  } catch (cause) {
    return { kind: 'damaged', why: cause instanceof Error ? cause.message : String(cause) };
  }
}

export function removeCheckpoint(path: string): void {
  guard('removing a tree checkpoint', () => {
    rmSync(path, { force: true });
  });
}

function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const frame = Buffer.alloc(FRAME_BYTES);
    for (;;) {
      const got = readFully(file, frame);
      if (got === 0) return;
      const length = frame.readUInt32BE(0);
      if (got < FRAME_BYTES || length > CHUNK_MAX_BYTES)
        throw new Error('a chunk has no whole head');
      const chunk = Buffer.allocUnsafe(length);
      if (readFully(file, chunk) < length) throw new Error('a chunk is cut off');
      if (crc32(chunk) !== frame.readUInt32BE(4)) throw new Error('a chunk has another checksum');
      yield chunk;
    }
  } finally {
    closeSync(file);
  }
}

function writeFully(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at);
}

function readFully(file: number, into: Buffer): number {
  let at = 0;
  while (at < into.length) {
    const got = readSync(file, into, at, into.length - at, null);
    if (got === 0) break;
    at += got;
  }
  return at;
}

/** Makes a rename durable. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
