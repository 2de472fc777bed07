import type { QueryRoute } from '../../baseapp/module.ts';
import type { ConsensusKeeper } from './keeper.ts';
import { onQuery } from '../../baseapp/module.ts';
import { QueryParamsRequest, QueryParamsResponse } from '../../proto/cosmos/consensus/v1/query.ts';
import { GrpcError } from '../../types/errors.ts';
import { NOT_FOUND } from './messages.ts';

export const consensusQueries = (consensus: ConsensusKeeper): readonly QueryRoute[] => [
  onQuery('/cosmos.consensus.v1.Query/Params', QueryParamsRequest, QueryParamsResponse, (ctx) => {
    const params = consensus.find(ctx);
    if (params === undefined) throw new GrpcError('Internal', NOT_FOUND);
    return { params };
  }),
];
