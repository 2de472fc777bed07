/** What goes back for one request. */
export type Answer = {
  /** One frame, its length included. */
  readonly bytes: Uint8Array;
  /** Nothing follows: the connection is closed after it. */
  readonly last: boolean;
};

/** Answers frames. `handle` never throws, and a promise of it never rejects. */
export type FrameHandler = {
  handle(frame: Uint8Array): Answer | Promise<Answer>;
  /** The last answer to a peer that does not speak the protocol. */
  reject(reason: string): Answer;
};
