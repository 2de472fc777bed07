// Errors as clients of gRPC and REST see them. Sources: grpc-gateway v1.16 runtime/errors.go, cosmos-sdk v0.53.6
// baseapp/abci.go gRPCErrorToSDKError, which is undone here.
import { AbciError, GRPC_CODES, GrpcError, type GrpcStatus, sdkErrors } from '../types/errors.ts';
import { WireError } from '../types/wire.ts';

export type Status = { readonly code: number; readonly message: string };

const HTTP_BY_CODE: readonly number[] = [
  200, 408, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401,
];

/** The HTTP status of a gRPC code. */
export const httpStatus = (code: number): number => HTTP_BY_CODE[code] ?? 500;

const isGrpcStatus = (name: string): name is GrpcStatus => Object.hasOwn(GRPC_CODES, name);

const RPC_ERROR = /^rpc error: code = ([A-Za-z]+) desc = ([\s\S]*)$/;

/** The gRPC status of a failed ABCI query: the one in its log, or else Unknown, which is what errors without one have in gRPC. */
export function statusOfQuery({
  code,
  log,
}: {
  readonly code: number;
  readonly log: string;
}): GrpcError {
  const found = RPC_ERROR.exec(log);
  const name = found?.[1] ?? '';
  return found !== null && isGrpcStatus(name)
    ? new GrpcError(name, withoutBase(found[2] ?? '', code))
    : new GrpcError('Unknown', withoutBase(log, code));
}

/** The registered text that `gRPCErrorToSDKError` put behind the message. */
function withoutBase(message: string, code: number): string {
  for (const error of [
    sdkErrors.KeyNotFound,
    sdkErrors.InvalidRequest,
    sdkErrors.Unauthorized,
    sdkErrors.UnknownRequest,
  ])
    if (error.code === code && message.endsWith(`: ${error.text}`))
      return message.slice(0, -error.text.length - 2);
  return message;
}

/** What any failure of a handler is to a client; of failures that are ours it learns no more than that. */
export function statusOf(error: unknown): Status {
  if (error instanceof GrpcError) return { code: GRPC_CODES[error.status], message: error.message };
  if (error instanceof AbciError) {
    return statusOf(statusOfQuery({ code: error.code, log: error.message }));
  }
  if (error instanceof WireError)
    return { code: GRPC_CODES.InvalidArgument, message: error.message };
  return { code: GRPC_CODES.Internal, message: 'internal error' };
}

export const invalidArgument = (message: string): GrpcError =>
  new GrpcError('InvalidArgument', message);
