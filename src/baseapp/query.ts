import type { AppModule, QueryRoute } from './module.ts';
import type { ReadContext } from './context.ts';
import { assert } from '../types/assert.ts';
import { AbciError, GrpcError, plainError, sdkErrors } from '../types/errors.ts';
import { WireError } from '../types/wire.ts';

/** Answers `/package.Service/Method` queries, whichever interface they came by. */
export type QueryRouter = {
  readonly paths: readonly string[];
  route(path: string): QueryRoute | undefined;
  /** @throws GrpcError, AbciError; sdk/6 for an unknown path */
  answer(ctx: ReadContext, path: string, data: Uint8Array): Uint8Array;
};

export function createQueryRouter(modules: readonly Pick<AppModule, 'queries'>[]): QueryRouter {
  const routes = new Map<string, QueryRoute>();
  for (const module of modules)
    for (const route of module.queries ?? []) {
      assert(!routes.has(route.path), `${route.path} has one handler`);
      routes.set(route.path, route);
    }
  return {
    paths: [...routes.keys()],
    route: (path) => routes.get(path),
    answer(ctx, path, data) {
      const route = routes.get(path);
      if (route === undefined) throw sdkErrors.UnknownRequest('unknown query path');
      return route.response.toBytes(route.answer(ctx, route.request.decode(data)));
    },
  };
}

/** The ABCI error of a failed gRPC-style query. @see cosmos-sdk baseapp/abci.go gRPCErrorToSDKError */
export function queryError(error: unknown): AbciError {
  // Registered errors have the gRPC status Unknown and their own text; one without a code has no status at all.
  if (error instanceof AbciError)
    return error.is(plainError(''))
      ? sdkErrors.InvalidRequest(error.message)
      : sdkErrors.UnknownRequest(error.message);
  if (error instanceof GrpcError) return grpcStyle(error.status, error.message);
  if (error instanceof WireError) return grpcStyle('Internal', error.message);
  throw error;
}

function grpcStyle(status: GrpcError['status'], message: string): AbciError {
  const text = `rpc error: code = ${status} desc = ${message}`;
  if (status === 'NotFound') return sdkErrors.KeyNotFound(text);
  if (status === 'InvalidArgument' || status === 'FailedPrecondition')
    return sdkErrors.InvalidRequest(text);
  if (status === 'Unauthenticated') return sdkErrors.Unauthorized(text);
  return sdkErrors.UnknownRequest(text);
}
