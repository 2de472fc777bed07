/**
 * Three kinds of failure: `AbciError` is protocol (its codespace and code are hashed into the block), `HostError` is this
 * machine (the node halts: another node may not have had it), `Bug` is ours. @see cosmos-sdk types/errors/errors.go
 */
export class AbciError extends Error {
  override readonly name = 'AbciError';
  readonly codespace: string;
  readonly code: number;
  /** Text of the registered error alone; `message` is `detail: base`. */
  readonly base: string;

  constructor(codespace: string, code: number, base: string, detail?: string) {
    super(detail === undefined || detail === '' ? base : `${detail}: ${base}`);
    this.codespace = codespace;
    this.code = code;
    this.base = base;
  }

  /** The same error with more words in front, as Go's `errors.Wrap`. */
  wrap(detail: string): AbciError {
    return new AbciError(this.codespace, this.code, this.message, detail);
  }

  is(other: { readonly codespace: string; readonly code: number }): boolean {
    return this.codespace === other.codespace && this.code === other.code;
  }
}

/** A fault of this machine (disk, memory, corrupted file). Says what, where and what the operator can do. */
export class HostError extends Error {
  override readonly name = 'HostError';
}

/** Makes the error of one code; `detail` goes in front of the registered text. */
export type ErrorFactory = ((detail?: string) => AbciError) & {
  readonly codespace: string;
  readonly code: number;
  readonly text: string;
};

/** Codes are wire protocol: append, never renumber, never reuse. */
export function defineErrors<const T extends Record<string, readonly [code: number, text: string]>>(
  codespace: string,
  table: T,
): { readonly [K in keyof T]: ErrorFactory } {
  const out = new Map<string, ErrorFactory>();
  for (const [name, [code, text]] of Object.entries(table)) {
    const factory = (detail?: string): AbciError => new AbciError(codespace, code, text, detail);
    out.set(name, Object.assign(factory, { codespace, code, text }));
  }
  return Object.fromEntries(out) as { readonly [K in keyof T]: ErrorFactory };
}

/** Root errors of every chain. @see cosmos-sdk types/errors/errors.go */
export const sdkErrors = defineErrors('sdk', {
  TxDecode: [2, 'tx parse error'],
  InvalidSequence: [3, 'invalid sequence'],
  Unauthorized: [4, 'unauthorized'],
  InsufficientFunds: [5, 'insufficient funds'],
  UnknownRequest: [6, 'unknown request'],
  InvalidAddress: [7, 'invalid address'],
  InvalidPubKey: [8, 'invalid pubkey'],
  UnknownAddress: [9, 'unknown address'],
  InvalidCoins: [10, 'invalid coins'],
  OutOfGas: [11, 'out of gas'],
  MemoTooLarge: [12, 'memo too large'],
  InsufficientFee: [13, 'insufficient fee'],
  TooManySignatures: [14, 'maximum number of signatures exceeded'],
  NoSignatures: [15, 'no signatures supplied'],
  JSONMarshal: [16, 'failed to marshal JSON bytes'],
  JSONUnmarshal: [17, 'failed to unmarshal JSON bytes'],
  InvalidRequest: [18, 'invalid request'],
  TxInMempoolCache: [19, 'tx already in mempool'],
  MempoolIsFull: [20, 'mempool is full'],
  TxTooLarge: [21, 'tx too large'],
  KeyNotFound: [22, 'key not found'],
  WrongPassword: [23, 'invalid account password'],
  InvalidSigner: [24, 'tx intended signer does not match the given signer'],
  InvalidGasAdjustment: [25, 'invalid gas adjustment'],
  InvalidHeight: [26, 'invalid height'],
  InvalidVersion: [27, 'invalid version'],
  InvalidChainID: [28, 'invalid chain-id'],
  InvalidType: [29, 'invalid type'],
  TxTimeoutHeight: [30, 'tx timeout height'],
  UnknownExtensionOptions: [31, 'unknown extension options'],
  WrongSequence: [32, 'incorrect account sequence'],
  PackAny: [33, 'failed packing protobuf message to Any'],
  UnpackAny: [34, 'failed unpacking protobuf message from Any'],
  Logic: [35, 'internal logic error'],
  Conflict: [36, 'conflict'],
  NotSupported: [37, 'feature not supported'],
  NotFound: [38, 'not found'],
  IO: [39, 'Internal IO error'],
  AppConfig: [40, 'error in app.toml'],
  InvalidGasLimit: [41, 'invalid gas limit'],
  TxTimeout: [42, 'tx timeout'],
});

/** An error without a registered code, as Go's `fmt.Errorf`: the SDK answers codespace `undefined`, code 1. */
export const plainError = (text: string): AbciError => new AbciError('undefined', 1, text);

/** What the SDK answers for a panic inside a transaction. */
export const PANIC_CODE = 111222;
export const panicError = (detail: string): AbciError =>
  new AbciError('undefined', PANIC_CODE, 'panic', detail);

/** A Go panic of the reference, where the code of it (111222 inside a transaction) has to match. */
export class GoPanic extends Error {
  override readonly name = 'GoPanic';
}

/** Query errors that reach clients as gRPC statuses. @see google.golang.org/grpc/codes */
export class GrpcError extends Error {
  override readonly name = 'GrpcError';
  readonly status: GrpcStatus;
  constructor(status: GrpcStatus, message: string) {
    super(message);
    this.status = status;
  }
}

export const GRPC_CODES = {
  OK: 0,
  Canceled: 1,
  Unknown: 2,
  InvalidArgument: 3,
  DeadlineExceeded: 4,
  NotFound: 5,
  AlreadyExists: 6,
  PermissionDenied: 7,
  ResourceExhausted: 8,
  FailedPrecondition: 9,
  Aborted: 10,
  OutOfRange: 11,
  Unimplemented: 12,
  Internal: 13,
  Unavailable: 14,
  DataLoss: 15,
  Unauthenticated: 16,
} as const;
export type GrpcStatus = keyof typeof GRPC_CODES;
