/** Simulation of transactions, through `cosmos.tx.v1beta1.Service/Simulate` and `/app/simulate`. @see cosmos-sdk v0.53.6 x/auth/tx/service.go, baseapp/abci.go */
import type { BaseApp } from '../../baseapp/base-app.ts';
import type { Chain } from '../../app/app.ts';
import type { TxResult } from '../../baseapp/run-tx.ts';
import { SimulationResponse } from '../../proto/cosmos/base/abci/v1beta1/abci.ts';
import type { Result } from '../../proto/cosmos/base/abci/v1beta1/abci.ts';
import { SimulateRequest, SimulateResponse } from '../../proto/cosmos/tx/v1beta1/service.ts';
import { Tx } from '../../proto/cosmos/tx/v1beta1/tx.ts';
import { utf8 } from '../../types/bytes.ts';
import { AbciError, GrpcError } from '../../types/errors.ts';

export const SIMULATE_PATH = '/cosmos.tx.v1beta1.Service/Simulate';

type Machine = Pick<BaseApp, 'simulate'>;

/** @throws GrpcError InvalidArgument without a transaction, Unknown with the transaction's failure */
export function simulateService(data: Uint8Array, base: Machine): Uint8Array {
  const request = SimulateRequest.decode(data);
  const txBytes = request.tx === undefined ? request.txBytes : Tx.toBytes(request.tx);
  if (txBytes.length === 0) throw new GrpcError('InvalidArgument', 'empty txBytes is not allowed');
  const result = base.simulate(txBytes);
  if (result.code !== 0)
    throw new GrpcError('Unknown', `${result.log} with gas used: '${result.gasUsed}'`);
  return SimulateResponse.toBytes({ gasInfo: gasOf(result), result: resultOf(result) });
}

/** JSON of a SimulationResponse. @throws AbciError as the transaction failed */
export function simulateJson(txBytes: Uint8Array, base: Machine, json: Chain['json']): Uint8Array {
  const result = base.simulate(txBytes);
  if (result.code !== 0)
    throw new AbciError(result.codespace, result.code, result.log, 'failed to simulate tx');
  const response = { gasInfo: gasOf(result), result: resultOf(result) };
  return utf8(json.format(SimulationResponse, response));
}

const gasOf = ({ gasWanted, gasUsed }: TxResult) => ({ gasWanted, gasUsed });

const resultOf = ({ data, log, events, responses }: TxResult): Result => ({
  data,
  log,
  events: events.map(({ type, attributes }) => ({
    type,
    attributes: attributes.map(({ key, value }) => ({ key, value, index: true })),
  })),
  msgResponses: responses.map(({ typeUrl, value }) => ({ typeUrl, value })),
});
