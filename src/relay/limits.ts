/** What one relay gives to whom. All have a default; a setting overrides it. */
export type RelayLimits = {
  /** Sockets at once. Below what the process may open files; each idle one takes some 20 KiB. */
  readonly sockets: number;
  readonly subscriptionsPerSocket: number;
  /** Longest message of a client, bytes: the longest filter and its envelope many times over. */
  readonly messageBytes: number;
  /** A socket with more bytes than this to send is lagging: it gets nothing new, and reads on from the log when it drained. */
  readonly bufferedBytes: number;
  /** Records of one frame, bytes; a record alone may have more. With `bufferedBytes` it bounds the memory of a socket. */
  readonly frameBytes: number;
  readonly frameRecords: number;
  /** Between pings; two without an answer end the socket. */
  readonly heartbeatMs: number;
  /** A subscription whose filter selects nothing is told how far it is this often. */
  readonly progressMs: number;
  /** A lagging socket that takes nothing for so long is closed. */
  readonly stallMs: number;
  /** A socket without a subscription is closed after this. */
  readonly idleMs: number;
};

export const RELAY_LIMITS: RelayLimits = {
  sockets: 10_000,
  subscriptionsPerSocket: 32,
  messageBytes: 16 * 1024,
  bufferedBytes: 256 * 1024,
  frameBytes: 64 * 1024,
  frameRecords: 500,
  heartbeatMs: 25_000,
  progressMs: 5_000,
  stallMs: 30_000,
  idleMs: 30_000,
};

/** Name a client gives to a subscription, characters. */
export const SUBSCRIPTION_ID_MAX = 64;
/** Frames that one socket may be sent before the others have their turn. */
export const FRAMES_PER_TURN = 8;
/** Frames kept because several sockets get the same one, bytes. */
export const SHARED_FRAMES_BYTES = 16 * 1024 * 1024;
