// What several sockets are sent alike is read, cut and framed once.
import type { EventLog } from '../events/log.ts';
import type { Filter } from '../events/filter.ts';
import type { Position } from '../events/cursor.ts';
import { SHARED_FRAMES_BYTES } from './limits.ts';

/** One step of a subscription. */
export type Step =
  | {
      readonly kind: 'step';
      /** Undefined when the filter selected nothing. */
      readonly frame: Buffer | undefined;
      readonly to: Position;
      readonly caughtUp: boolean;
    }
  | { readonly kind: 'gap'; readonly oldest: Position };

export type StepRequest = {
  readonly id: string;
  readonly filter: Filter | undefined;
  readonly after: Position;
  readonly bytes: number;
  readonly records: number;
};

/** The frame of a batch: `to` is always safe to store. Height and index of each record stand in it. */
export function eventFrame(
  log: EventLog,
  id: string,
  to: Position,
  parts: readonly Uint8Array[],
): Buffer {
  const head = `{"op":"ev","id":${JSON.stringify(id)},"to":"${log.cursor(to)}","head":${log.head()},"e":[`;
  const pieces: Uint8Array[] = [Buffer.from(head)];
  parts.forEach((part, at) => {
    if (at > 0) pieces.push(COMMA);
    pieces.push(part);
  });
  pieces.push(TAIL);
  return Buffer.concat(pieces);
}

const COMMA = Buffer.from(',');
const TAIL = Buffer.from(']}');

/** Steps that were taken since the log last grew, by what was asked. */
export function createFrames(log: EventLog) {
  const shared = new Map<string, Step>();
  let bytes = 0;
  let head = log.head();

  function step(request: StepRequest): Step {
    if (head !== log.head()) {
      shared.clear();
      bytes = 0;
      head = log.head();
    }
    const key = `${request.id}\0${request.filter?.text ?? ''}\0${request.after.height}/${request.after.index}\0${request.bytes}/${request.records}`;
    const known = shared.get(key);
    if (known !== undefined) return known;
    const made = make(request);
    const size = made.kind === 'step' ? (made.frame?.length ?? 0) : 0;
    if (bytes + size <= SHARED_FRAMES_BYTES) {
      shared.set(key, made);
      bytes += size + key.length;
    }
    return made;
  }

  function make({ id, filter, after, bytes: most, records }: StepRequest): Step {
    const reading = log.read(after, filter, { bytes: most, records });
    if (reading.kind === 'gap') return reading;
    const { batches, to, caughtUp } = reading;
    const frame =
      batches.length === 0
        ? undefined
        : eventFrame(
            log,
            id,
            to,
            batches.map((batch) => batch.bytes),
          );
    return { kind: 'step', frame, to, caughtUp };
  }

  return { step };
}

export type Frames = ReturnType<typeof createFrames>;
