import { type QueryRoute, onQuery } from '../../baseapp/module.ts';
import { paginateCollection } from '../../baseapp/pagination.ts';
import {
  QueryAllEvidenceRequest,
  QueryAllEvidenceResponse,
  QueryEvidenceRequest,
  QueryEvidenceResponse,
} from '../../proto/cosmos/evidence/v1beta1/query.ts';
import { fromHex, toByteString } from '../../types/bytes.ts';
import { GrpcError, plainError } from '../../types/errors.ts';
import { evidences } from './keys.ts';

const service = '/cosmos.evidence.v1beta1.Query';
const HEX = /^(?:[0-9a-fA-F]{2})*$/;

/** @see cosmossdk.io/x/evidence v0.2.0 keeper/grpc_query.go */
export const evidenceQueries: readonly QueryRoute[] = [
  onQuery(`${service}/Evidence`, QueryEvidenceRequest, QueryEvidenceResponse, (ctx, { hash }) => {
    if (hash === '') throw new GrpcError('InvalidArgument', 'invalid request; hash is empty');
    if (!HEX.test(hash)) throw plainError(`invalid evidence hash: ${hash} is not hexadecimal`);
    const evidence = evidences.get(ctx, toByteString(fromHex(hash)));
    if (evidence === undefined) throw new GrpcError('NotFound', `evidence ${hash} not found`);
    return { evidence };
  }),

  onQuery(
    `${service}/AllEvidence`,
    QueryAllEvidenceRequest,
    QueryAllEvidenceResponse,
    (ctx, req) => {
      const { items, pagination } = paginateCollection(ctx, evidences, req.pagination, {
        transform: (_, evidence) => evidence,
      });
      return { evidence: items, pagination };
    },
  ),
];
