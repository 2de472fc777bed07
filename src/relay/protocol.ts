// The messages of `evt.v1`, the native stream: JSON text frames, one object each.
import { SUBSCRIPTION_ID_MAX } from './limits.ts';

export const SUBPROTOCOL = 'evt.v1';
export const STREAM_PATH = '/v1/stream';

export type StartRequest =
  | { readonly kind: 'after'; readonly cursor: string }
  | { readonly kind: 'oldest' }
  | { readonly kind: 'head' }
  | { readonly kind: 'height'; readonly height: bigint };

export type ClientMessage =
  | {
      readonly op: 'sub';
      readonly id: string;
      readonly filter: string | undefined;
      readonly start: StartRequest;
      /** Unacknowledged bytes that may be under way; 0 is no limit. */
      readonly windowBytes: number;
      readonly maxRecords: number | undefined;
      readonly maxBytes: number | undefined;
      readonly progressMs: number | undefined;
    }
  | { readonly op: 'unsub'; readonly id: string }
  | { readonly op: 'ack'; readonly id: string; readonly cursor: string };

/**
 * Why a subscription ended. `slow`, `drain`: come again, with the cursor; the others will end the same way again.
 * `request`: the message is not understood; `filter`; `cursor`: not one; `epoch`: a cursor of another chain; `limit`;
 * `unsub`: as asked.
 */
export type EndCode =
  'request' | 'filter' | 'cursor' | 'epoch' | 'limit' | 'slow' | 'drain' | 'unsub';

export type MessageReading =
  | { readonly kind: 'message'; readonly message: ClientMessage }
  /** `id` is there if the message names a subscription. */
  | { readonly kind: 'fault'; readonly id: string | undefined; readonly text: string };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one message of a client; fields that are not known are passed over. */
export function readMessage(text: string): MessageReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'fault', id: undefined, text: 'not JSON' };
  }
  if (!isFields(json)) return { kind: 'fault', id: undefined, text: 'not an object' };
  const { op, id } = json;
  if (typeof id !== 'string' || id === '' || id.length > SUBSCRIPTION_ID_MAX)
    return {
      kind: 'fault',
      id: undefined,
      text: `id is a text of 1 to ${SUBSCRIPTION_ID_MAX} characters`,
    };
  const fault = (what: string): MessageReading => ({ kind: 'fault', id, text: what });
  switch (op) {
    case 'sub':
      return readSub(json, id, fault);
    case 'unsub':
      return { kind: 'message', message: { op, id } };
    case 'ack': {
      const { cursor } = json;
      if (typeof cursor !== 'string') return fault('cursor is a text');
      return { kind: 'message', message: { op, id, cursor } };
    }
    default:
      return fault('op is sub, unsub or ack');
  }
}

function readSub(
  json: Fields,
  id: string,
  fault: (what: string) => MessageReading,
): MessageReading {
  const { filter } = json;
  if (filter !== undefined && typeof filter !== 'string') return fault('filter is a text');
  const start = readStart(json);
  if (start === undefined)
    return fault('start by after: "<cursor>", or from: "oldest", "head" or {"height":1}');
  const windowBytes = natural(json['window'] ?? 0);
  const progressMs = optionalNatural(json['progressEvery']);
  const batch = json['batch'] ?? {};
  if (!isFields(batch)) return fault('batch is an object');
  const maxRecords = optionalNatural(batch['maxEvents']);
  const maxBytes = optionalNatural(batch['maxBytes']);
  if ([windowBytes, progressMs, maxRecords, maxBytes].includes(null))
    return fault('window, progressEvery, batch.maxEvents and batch.maxBytes are whole numbers');
  return {
    kind: 'message',
    message: {
      op: 'sub',
      id,
      filter: filter === '' ? undefined : filter,
      start,
      windowBytes: windowBytes ?? 0,
      maxRecords: maxRecords ?? undefined,
      maxBytes: maxBytes ?? undefined,
      progressMs: progressMs ?? undefined,
    },
  };
}

function readStart({ after, from }: Fields): StartRequest | undefined {
  if (after !== undefined && from !== undefined) return undefined;
  if (typeof after === 'string') return { kind: 'after', cursor: after };
  if (after !== undefined) return undefined;
  if (from === undefined || from === 'head') return { kind: 'head' };
  if (from === 'oldest') return { kind: 'oldest' };
  const height = isFields(from) ? from['height'] : undefined;
  if (typeof height === 'number' && Number.isSafeInteger(height) && height >= 0)
    return { kind: 'height', height: BigInt(height) };
  if (typeof height === 'string' && /^[0-9]{1,14}$/.test(height))
    return { kind: 'height', height: BigInt(height) };
  return undefined;
}

/** A whole number from 0 on, or null. */
const natural = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
const optionalNatural = (value: unknown): number | null | undefined =>
  value === undefined ? undefined : natural(value);
