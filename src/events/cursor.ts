// A place in the log that means the same on every node: base32hex(epoch u32 | height u48 | index u24), fixed width.
import { createHash } from 'node:crypto';
import { LOG_SCHEMA_VERSION } from './record.ts';

/** Everything up to this record was seen: positions are exclusive, reading goes on behind them. */
export type Position = { readonly height: bigint; readonly index: number };

/** Which log a cursor belongs to, 32 bits: of the chain, its genesis and the layout of the log; equal on all nodes. */
export type Epoch = number;

export type CursorReading =
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'epoch_mismatch'; readonly epoch: string };

/** 104 bits in 5-bit digits; the last digit's lowest bit is padding. Text order is the order of positions. */
const CURSOR = /^[0-9a-v]{21}$/;
export const CURSOR_CHARACTERS = 21;
const HEIGHT_END = 1n << 48n;
const INDEX_END = 0x100_0000;

export function epochOf(chainId: string, genesisHash: Uint8Array): Epoch {
  const hash = createHash('sha256');
  hash.update(`avocet-log/${LOG_SCHEMA_VERSION}\0${chainId}\0`).update(genesisHash);
  return hash.digest().readUInt32BE(0);
}

/** As `ready` shows it, 8 hexadecimal digits. */
export const formatEpoch = (epoch: Epoch): string => epoch.toString(16).padStart(8, '0');

/** Behind all records of the height before, so that reading begins at the height's first. */
export const beforeHeight = (height: bigint): Position => ({
  height: height > 0n ? height - 1n : 0n,
  index: height > 0n ? INDEX_END - 1 : 0,
});

export function formatCursor(epoch: Epoch, { height, index }: Position): string {
  if (height < 0n || height >= HEIGHT_END || index < 0 || index >= INDEX_END)
    throw new RangeError(`no cursor for height ${height.toString()}, index ${index}`);
  const bits = (((BigInt(epoch) << 48n) | height) << 24n) | BigInt(index);
  return (bits << 1n).toString(32).padStart(CURSOR_CHARACTERS, '0');
}

/** Reads a cursor of this epoch; one of another is told apart from what is none. */
export function readCursor(epoch: Epoch, text: string): CursorReading {
  if (!CURSOR.test(text)) return { kind: 'malformed' };
  let padded = 0n;
  // Ten digits at a time are exact as numbers.
  for (const part of [text.slice(0, 10), text.slice(10, 20), text.slice(20)])
    padded = (padded << BigInt(5 * part.length)) | BigInt(parseInt(part, 32));
  if ((padded & 1n) !== 0n) return { kind: 'malformed' };
  const bits = padded >> 1n;
  const found = Number(bits >> 72n);
  if (found !== epoch) return { kind: 'epoch_mismatch', epoch: formatEpoch(found) };
  return {
    kind: 'position',
    position: { height: (bits >> 24n) & (HEIGHT_END - 1n), index: Number(bits & 0xff_ffffn) },
  };
}

export const comparePositions = (a: Position, b: Position): number =>
  a.height === b.height ? a.index - b.index : a.height < b.height ? -1 : 1;
