import type { QueryFunction } from '../../api/methods.ts';
import { RequestQuery } from '../../proto/tendermint/abci/types.ts';
import { AbciError, GRPC_CODES, GrpcError, type GrpcStatus } from '../../types/errors.ts';
import type { QueryPool } from '../query/pool.ts';

const isStatus = (name: string): name is GrpcStatus => name in GRPC_CODES;

/** Asks the query thread; failures come back as the gRPC statuses that they were before ABCI words were put around them. */
export function createMethodQuery(pool: Pick<QueryPool, 'ask'>): QueryFunction {
  return async (path, data, height) => {
    const answer = await pool.ask(RequestQuery.create({ path, data, height }));
    if (answer.code === 0) return { value: answer.value, height: answer.height };
    const [, status = '', text = ''] =
      /^rpc error: code = (\w+) desc = ([^]*)$/.exec(answer.log) ?? [];
    if (isStatus(status)) throw new GrpcError(status, text.replace(/: [^:]*$/, ''));
    throw new AbciError(answer.codespace, answer.code, answer.log);
  };
}
