import type { Params } from '../../proto/cosmos/bank/v1beta1/bank.ts';
import { plainError } from '../../types/errors.ts';

export const defaultParams = (): Params => ({ sendEnabled: [], defaultSendEnabled: true });

/** @throws undefined/1 when the old field holds entries */
export function validateParams(params: Params): void {
  if (params.sendEnabled.length > 0)
    throw plainError('use of send_enabled in params is no longer supported');
}
